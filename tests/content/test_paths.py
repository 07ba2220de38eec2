"""Where content lies, and that no path leads out of it."""

import pytest

from game.content import paths
from game.content.paths import inside, installed, named, project, workplace


def test_the_project_holds_levels_and_assets():
    assert (project() / "levels").is_dir()
    assert (project() / "assets").is_dir()


def test_a_path_inside_is_made_absolute(tmp_path):
    assert inside(tmp_path, tmp_path / "a" / ".." / "b") == (tmp_path / "b").resolve()


@pytest.mark.parametrize("path", ["..", "../other", "a/../../other", "/etc/passwd"])
def test_a_path_that_leads_out_is_refused(tmp_path, path):
    with pytest.raises(ValueError, match="leads out of the project"):
        inside(tmp_path, tmp_path / path)


def test_a_link_that_leads_out_is_refused(tmp_path):
    root = tmp_path / "root"
    root.mkdir()
    (root / "link").symlink_to(tmp_path)
    with pytest.raises(ValueError, match="leads out of the project"):
        inside(root, root / "link" / "other")


def test_problems_name_files_from_the_root(tmp_path):
    assert named(tmp_path, tmp_path / "levels" / "cast.yaml") == "levels/cast.yaml"


def test_a_file_outside_keeps_its_whole_name(tmp_path):
    assert named(tmp_path / "root", tmp_path / "cast.yaml") == str(tmp_path / "cast.yaml")


def test_makers_work_on_the_checkout_that_the_game_runs_from(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert (workplace(), installed(workplace())) == (project(), False)


def test_where_the_game_is_installed_makers_work_on_the_checkout_they_stand_in(tmp_path, monkeypatch):
    """And on nothing that is installed: that is only read."""
    data = tmp_path / "site-packages/game/_data"
    data.mkdir(parents=True)
    monkeypatch.setattr(paths, "project", lambda: data)
    monkeypatch.chdir(tmp_path)
    assert workplace() == data and installed(data)
    inner = tmp_path / "checkout/levels/book1"
    inner.mkdir(parents=True)
    (tmp_path / "checkout/levels" / paths.MARK).touch()
    monkeypatch.chdir(inner)
    assert workplace() == (tmp_path / "checkout").resolve()
