"""Staging: what a script does with people, music and the camera, under intents alone."""

import shutil
from textwrap import dedent, indent

import pytest

from game.content.library import Library
from game.session import begin
from game.session.intent import Intent

SCRIPT = "levels/book1/1-x/room.yaml"
CHAPTER = "levels/book1/1-x/chapter.yaml"


@pytest.fixture
def staged(tmp_path, player):
    """A playthrough at the beginning of a conversation of these statements, Mia at the table and Nora at the start."""

    def staged(statements):
        root = tmp_path / "project"
        if not root.exists():
            shutil.copytree(player.session.library.root, root)
        path = root / SCRIPT
        path.write_text(path.read_text("utf-8") + "\nstaged:\n" + indent(dedent(statements).strip("\n"), "  ") + "\n")
        player.session = begin(Library(root, tmp_path / "cache"), beat="breakfast")
        player.step()
        player.session.begin_talk("staged")
        return player

    return staged


# ------------------------------------------------------------------------------------------------- together
def test_all_who_are_moved_together_walk_at_once_and_are_waited_for(staged):
    told = staged("""
        - together: [move: mia -> corner, move: nora -> mat]
        - nora: "There. #s01"
    """)
    told.step(ticks=3)
    people = told.state.people
    assert people["mia"].moving and people["nora"].moving and told.session.view.waiting
    told.until(lambda: told.shown == "s01")
    assert not people["mia"].way and not people["nora"].way


def test_a_wait_for_all_is_over_when_nobody_walks(staged):
    told = staged("""
        - move: mia -> corner
        - move: nora -> mat
        - wait: all
        - nora: "There. #s01"
    """)
    told.until(lambda: told.shown == "s01")
    assert not any(body.way for body in told.state.people.values())


def test_a_wait_for_all_where_nobody_walks_is_none(staged):
    told = staged("""
        - wait: all
        - nora: "There. #s01"
    """)
    told.step()
    assert told.shown == "s01"


def test_a_save_in_the_midst_of_what_is_done_together_goes_on_to_its_end(staged, reload):
    told = staged("""
        - together: [move: mia -> corner, move: nora -> mat]
        - nora: "There. #s01"
    """)
    told.step(ticks=5)
    told.session = reload(told.session)
    told.until(lambda: told.shown == "s01")
    assert not any(body.way for body in told.state.people.values())


# ------------------------------------------------------------------------------------------------- music
def test_a_script_plays_a_piece_and_stops_it(staged):
    told = staged("""
        - music: home
        - nora: "Hear that? #s01"
        - music: none
        - nora: "And not. #s02"
    """)
    heard = [told.state.music]
    told.confirm()
    assert [*heard, told.state.music] == ["home", ""]


def test_taking_back_a_line_brings_its_music_back(staged):
    told = staged("""
        - music: home
        - nora: "Hear that? #s01"
        - music: none
        - nora: "And not. #s02"
    """)
    told.confirm()
    told.step(Intent(back=True))
    assert (told.shown, told.state.music) == ("s01", "home")


def beat_with(root, music):
    path = root / CHAPTER
    path.write_text(path.read_text("utf-8").replace("  evening:\n", f"  evening:\n    music: {music}\n", 1), "utf-8")


@pytest.mark.parametrize(("music", "heard"), [("none", ""), ("lab", "lab")])
def test_a_beat_may_ask_for_silence(tmp_path, player, music, heard):
    root = tmp_path / "project"
    shutil.copytree(player.session.library.root, root)
    beat_with(root, music)
    player.session = begin(Library(root, tmp_path / "cache"), beat="breakfast")
    player.state.music = "home"
    player.to_evening()
    assert player.state.music == heard


def test_a_beat_that_says_nothing_of_music_lets_it_play_on(free):
    free.state.music = "home"
    free.to_evening()
    assert free.state.music == "home"


def test_music_is_saved(staged, reload):
    told = staged("""
        - music: home
        - nora: "Hear that? #s01"
    """)
    assert reload(told.session).state.music == "home"
