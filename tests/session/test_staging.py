"""Staging: what a script does with people, music and the camera, under intents alone."""

import shutil
import sys
from math import dist
from textwrap import dedent, indent

import pytest

from game.content.library import Library
from game.core.fixed import ONE
from game.session import aiming, begin
from game.session.aiming import PUSH, seen
from game.session.intent import Intent
from game.session.state import Aim
from game.story.dialogue import Frame, Talk
from game.world import framing
from game.world.framing import HEIGHT, WIDTH

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


@pytest.fixture
def wide(staged, monkeypatch):
    """The same where a quarter of the room is seen at once, so that the camera can go about in it."""
    for module in (framing, sys.modules[__name__]):
        monkeypatch.setattr(module, "WIDTH", 160)
        monkeypatch.setattr(module, "HEIGHT", 96)
    monkeypatch.setattr(aiming, "MARGIN", 8)
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


# ------------------------------------------------------------------------------------------------- the camera
def corner(told, arrived=True):
    return seen(told.state, told.session.level, arrived)


def test_a_frame_keeps_those_in_the_picture_who_are_named(wide):
    told = wide("""
        - camera: frame nora mia
        - nora: "There. #s01"
    """)
    nora, mia = (told.state.people[who] for who in ("nora", "mia"))
    left, top = corner(told)
    assert left + WIDTH / 2 == (nora.x + mia.x) / 2 / ONE
    assert all(left <= body.x / ONE <= left + WIDTH and top <= body.y / ONE <= top + HEIGHT for body in (nora, mia))


def test_a_frame_goes_along_with_those_in_it(wide):
    told = wide("""
        - camera: frame nora mia
        - nora: "There. #s01"
        - move: mia -> corner
        - wait: all
        - nora: "And there. #s02"
    """)
    before = corner(told)
    told.confirm()
    told.until(lambda: told.shown == "s02")
    assert corner(told)[0] > before[0]


def test_a_held_picture_stays_while_the_lead_is_moved(wide):
    told = wide("""
        - camera: hold
        - nora: "There. #s01"
        - move: nora -> corner
        - wait: all
        - nora: "And there. #s02"
    """)
    before = corner(told)
    told.confirm()
    told.until(lambda: told.shown == "s02")
    assert corner(told) == before


def test_a_pan_takes_its_time_to_a_spot(wide):
    told = wide("""
        - camera: pan corner 1
        - nora: "There. #s01"
    """)
    spot, level = told.session.level.spots["corner"], told.session.level
    ways = [corner(told, arrived=False)[0]]
    for _ in range(60):
        told.step()
        ways.append(corner(told, arrived=False)[0])
    assert ways == sorted(ways) and ways[0] < ways[30] < ways[60]
    assert corner(told, arrived=False) == framing.corner(level, spot.x, spot.y)


def test_a_push_goes_a_little_nearer(wide):
    told = wide("""
        - nora: "There. #s01"
        - camera: push mia
        - wait: 1
        - nora: "And there. #s02"
    """)
    (x, y), mia = framing.middle(corner(told)), told.state.people["mia"]
    before = dist((x, y), (mia.x / ONE, mia.y / ONE))
    told.confirm()
    told.until(lambda: told.shown == "s02")
    after = dist(framing.middle(corner(told, arrived=False)), (mia.x / ONE, mia.y / ONE))
    assert before - after == pytest.approx(PUSH, abs=1)


def test_a_push_never_goes_past_whom_it_goes_to(wide):
    told = wide("""
        - camera: frame mia
        - camera: push mia
        - nora: "There. #s01"
    """)
    mia = told.state.people["mia"]
    assert framing.middle(corner(told)) == (mia.x / ONE, mia.y / ONE)


def test_a_camera_that_is_free_follows_the_lead(wide):
    told = wide("""
        - camera: pan corner 1
        - camera: free
        - nora: "There. #s01"
    """)
    assert told.state.camera == Aim()


def test_where_the_camera_was_sent_is_over_with_the_conversation(wide):
    told = wide("""
        - camera: frame nora mia
        - nora: "There. #s01"
    """)
    told.confirm()
    assert not told.state.modes and told.state.camera == Aim()


def test_what_is_held_outlasts_the_conversation_until_the_place_is_left(wide):
    told = wide("""
        - camera: frame nora mia
        - camera: hold
        - nora: "There. #s01"
    """)
    before = corner(told)
    told.confirm()
    assert not told.state.modes and corner(told) == before
    told.session.director.travel("book1/1-x/garden", "gate")
    assert told.state.camera == Aim()


def test_a_picture_that_is_kept_goes_along_with_a_lead_who_walks_out_of_it_and_back(wide):
    told = wide("""
        - camera: frame nora mia
        - camera: hold
        - nora: "There. #s01"
    """)
    before = corner(told)
    told.confirm()
    told.stand(280, 120)
    away = corner(told)
    told.stand(60, 120)
    assert away[0] + WIDTH - 280 >= aiming.MARGIN and away != before == corner(told)


def test_a_conversation_under_a_trial_leaves_the_camera_of_the_one_that_began_it(wide):
    told = wide("""
        - camera: frame nora mia
        - nora: "There. #s01"
    """)
    told.state.modes.append(Talk([Frame("humming")]))
    told.session.talker.go_on(told.state.modes[-1])
    assert told.shown == "s01" and told.state.camera.how == "frame"


def test_a_line_taken_back_takes_the_camera_back(wide):
    told = wide("""
        - camera: frame nora mia
        - nora: "There. #s01"
        - camera: pan corner 1
        - nora: "And there. #s02"
    """)
    told.confirm()
    told.step(Intent(back=True))
    assert (told.shown, told.state.camera.how, told.state.camera.whom) == ("s01", "frame", ("nora", "mia"))


def test_a_shake_leaves_the_camera_where_it_was_sent(wide):
    told = wide("""
        - camera: frame nora mia
        - camera: shake 0.4
        - nora: "There. #s01"
    """)
    assert (told.state.camera.how, told.state.camera.shakes) == ("frame", 24)


@pytest.mark.parametrize("how", ["frame nora mia", "hold", "pan corner 1", "push mia", "shake 0.4"])
def test_where_the_camera_was_sent_is_saved(wide, reload, how):
    told = wide(f"""
        - camera: {how}
        - nora: "There. #s01"
    """)
    told.step(ticks=7)
    again = reload(told.session)
    assert again.state.camera == told.state.camera != Aim()


def test_a_frame_of_nobody_who_is_there_follows_the_lead(wide):
    told = wide("""
        - camera: frame leo
        - camera: push leo
        - camera: pan nowhere 1
        - nora: "There. #s01"
    """)
    assert corner(told) == framing.corner(told.session.level, told.lead.x / ONE, told.lead.y / ONE)


def test_a_saved_camera_that_looks_at_nobody_any_more_or_off_the_map_is_mended(wide, reload):
    told = wide("""
        - camera: frame mia nora
        - nora: "There. #s01"
    """)
    aims = [
        Aim("frame", ("bob",)),
        Aim("frame", ("bob", "mia")),
        Aim("fixed", begun=(-(10**9), 0), end=(0, 10**9)),
        Aim("zoom"),
    ]
    mended = []
    for told.state.camera in aims:
        mended.append(reload(told.session).state.camera)
    level = told.session.level
    end = Aim("fixed", begun=(0, 0), end=(0, level.height - HEIGHT))
    assert mended == [Aim(), Aim("frame", ("mia",)), end, Aim()]


# ------------------------------------------------------------------------------------------------- what is carried
def test_somebody_carries_a_thing_until_their_hands_are_free(staged):
    told = staged("""
        - carry: mia -> tray
        - nora: "There. #s01"
        - move: mia -> corner
        - wait: all
        - nora: "And there. #s02"
        - carry: mia -> nothing
        - nora: "Gone. #s03"
    """)
    held = [told.state.people["mia"].carries]
    told.confirm()
    told.until(lambda: told.shown == "s02")
    held.append(told.state.people["mia"].carries)
    told.confirm()
    assert [*held, told.state.people["mia"].carries] == ["tray", "tray", ""]


def test_what_is_carried_is_saved_and_given_back_with_a_step_back(staged, reload):
    told = staged("""
        - carry: mia -> tray
        - nora: "There. #s01"
        - carry: mia -> nothing
        - nora: "And there. #s02"
    """)
    assert reload(told.session).state.people["mia"].carries == "tray"
    told.confirm()
    told.step(Intent(back=True))
    assert told.state.people["mia"].carries == "tray"


def test_nobody_who_is_not_there_carries_anything(staged):
    told = staged("""
        - carry: leo -> tray
        - nora: "There. #s01"
    """)
    assert told.shown == "s01" and "leo" not in told.state.people
