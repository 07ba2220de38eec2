"""Picture files that cannot be used."""

import pytest
from menu_app import make_app

from game.content.library import Library
from game.core.problem import ContentError
from game.screen.display import Display
from game.screen.paint import picture
from game.screen.scenes.play import Play
from game.session import begin
from game.session.intent import Intent

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


@pytest.fixture
def cottage(cottage_root, monkeypatch, tmp_path):
    """A small project whose pictures may be broken, and an app that plays it for so many frames."""
    monkeypatch.setattr("game.content.paths.project", lambda: cottage_root)
    monkeypatch.setattr("game.files.log_folder", lambda: tmp_path / "log")
    picture.forget()

    def played(frames=FRAMES):
        library = Library(cottage_root, tmp_path / "cache")
        app = make_app(library, tmp_path)
        left = iter(range(frames))
        monkeypatch.setattr(app, "take_events", lambda: next(left, None) is None and app.scenes.clear())
        app.run(play := Play(app, begin(library, beat="breakfast")))
        return app, play

    yield cottage_root, played
    picture.forget()


FRAMES = 4


def spoil(root, file, data=None):
    """A picture that cannot be read although it begins as one; or nothing at all, without any data."""
    path = root / file
    head = path.read_bytes()[:40]
    path.unlink()
    if data is not None:
        path.write_bytes(head + data)


@pytest.mark.parametrize(
    "file", ["assets/tilesets/plain.png", "assets/people/nora.png", "assets/portraits/nora/neutral.png"]
)
def test_play_goes_on_without_a_picture_that_cannot_be_read_and_says_so(cottage, file):
    root, played = cottage
    spoil(root, file, b"torn")
    app, play = played()
    play.session.step(Intent())
    told = app.words("toast.unseen", file=file)
    assert (app.store.notes, [note.text for note in app.notes._notes].count(told)) == ([], int("portraits" not in file))


def test_play_goes_on_without_a_picture_of_the_map_that_went_away(cottage):
    root, played = cottage
    played(1)
    picture.forget()
    spoil(root, "assets/tilesets/plain.png")
    app, _ = played()
    assert app.words("toast.unseen", file="assets/tilesets/plain.png") in [note.text for note in app.notes._notes]


def test_outside_of_play_a_picture_that_cannot_be_read_is_refused_as_before(cottage):
    root, played = cottage
    spoil(root, "assets/people/nora.png", b"torn")
    played()
    picture.forget()
    with pytest.raises(ContentError, match=r"nora\.png:1:1: cannot be read as a picture"):
        picture.sheet("assets/people/nora.png")


def test_a_picture_that_was_mended_is_read_anew_whatever_stood_in_for_it(cottage):
    root, _ = cottage
    file = "assets/people/nora.png"
    whole = (root / file).read_bytes()
    spoil(root, file, b"torn")
    with picture.forgiving(lambda problem: None):
        assert picture.sheet(file).get_bounding_rect().size == (0, 0)
    (root / file).write_bytes(whole)
    picture.renew([file])
    assert picture.sheet(file).get_bounding_rect().size != (0, 0)
