"""Where there is no display the opening plays itself, and its pictures lie where they can be found."""

import pytest

from game.workshop import opening
from game.workshop.names import Unknown
from game.workshop.plan import read_plan
from game.workshop.shot import Studio
from game.workshop.walk import find_plan, walk_with_pictures


def test_the_pictures_lie_in_the_current_folder(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    assert opening._folder() == tmp_path / "bedtime-opening"


def test_where_the_current_folder_cannot_be_written_they_lie_among_the_players_own(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "bedtime-opening").touch()
    monkeypatch.setattr(opening.platformdirs, "user_pictures_path", lambda: tmp_path / "pictures")
    assert opening._folder() == tmp_path / "pictures" / "bedtime-opening"


def test_where_nothing_can_be_written_the_system_says_so(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "bedtime-opening").touch()
    (tmp_path / "pictures").touch()
    monkeypatch.setattr(opening.platformdirs, "user_pictures_path", lambda: tmp_path / "pictures")
    with pytest.raises(OSError, match="pictures"):
        opening._folder()


def test_a_breath_is_still_held_in_its_picture(monkeypatch, tmp_path, library):
    monkeypatch.chdir(tmp_path)
    steps = "begin: {beat: garden}\nsteps: [picture: dreamt, breathe: {ticks: 45}, picture: held]\n"
    short = tmp_path / "short.yaml"
    short.write_text("format: 1\n" + steps)
    monkeypatch.setattr(opening, "PLAN", short)
    folder = opening.play_opening(library)
    assert (folder / "01-dreamt.png").read_bytes() != (folder / "02-held.png").read_bytes()


def test_steps_that_change_no_picture_have_none(library, tmp_path):
    plan = tmp_path / "short.yaml"
    plan.write_text("format: 1\nsteps:\n  - press\n  - expect: {line: p02}\n  - save_and_load\n  - press\n")
    with Studio(library, scale=1) as studio:
        walk_with_pictures(studio, read_plan(library, plan), tmp_path / "shots")
    assert sorted(path.name for path in (tmp_path / "shots").iterdir()) == [
        "00-title.png", "01-press.png", "02-press.png",
    ]  # fmt: skip


def test_a_walkthrough_is_found_by_its_name(library):
    assert find_plan(library.root, "opening") == library.root / opening.PLAN


def test_a_walkthrough_is_found_by_its_path(library):
    path = library.root / opening.PLAN
    assert find_plan(library.root, str(path)) == path


def test_a_walkthrough_that_is_not_there_is_refused(library):
    with pytest.raises(Unknown, match=r"there is no walkthrough 'openign' \(did you mean 'opening'\?\)"):
        find_plan(library.root, "openign")


def test_a_walkthrough_that_several_chapters_have_says_of_which(game):
    shortest = "tests/walkthroughs/book1/{}/shortest.yaml"
    with pytest.raises(Unknown, match="say `1-synthetic-noon/shortest` or `2-waking-sleepwalking/shortest`"):
        find_plan(game.root, "shortest")
    assert find_plan(game.root, "1/shortest") == game.root / shortest.format("1-synthetic-noon")
    assert find_plan(game.root, "shortest", "2-waking-sleepwalking") == game.root / shortest.format(
        "2-waking-sleepwalking"
    )


def test_a_walkthrough_of_a_chapter_that_has_none_is_refused(game):
    with pytest.raises(Unknown, match="there is no chapter with walkthroughs '1-synthetic-moon'"):
        find_plan(game.root, "shortest", "1-synthetic-moon")
    with pytest.raises(Unknown, match="there is no walkthrough 'silent'"):
        find_plan(game.root, "2/silent")
