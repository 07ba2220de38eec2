"""Where content lies, and that no path leads out of it."""

import pytest

from game.content.paths import inside, named, project


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
