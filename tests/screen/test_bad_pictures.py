"""Picture files that cannot be used."""

import pytest

from game.core.problem import ContentError
from game.screen.display import Display
from game.screen.paint import picture

PNG = b"\x89PNG\r\n\x1a\n"


@pytest.fixture
def root(tmp_path, monkeypatch):
    Display(headless=True)
    monkeypatch.setattr("game.content.paths.project", lambda: tmp_path)
    picture.forget()
    yield tmp_path
    picture.forget()


@pytest.mark.parametrize("data", [b"", b"not a picture", PNG, PNG + bytes(64)])
def test_a_file_that_is_no_picture_is_named(root, data):
    (root / "lamp.png").write_bytes(data)
    with pytest.raises(ContentError, match=r"lamp\.png:1:1: cannot be read as a picture"):
        picture.sheet("lamp.png")


def test_a_picture_that_is_not_there_is_not_found(root):
    with pytest.raises(FileNotFoundError):
        picture.sheet("lamp.png")
