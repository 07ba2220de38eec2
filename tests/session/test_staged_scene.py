"""A scene of the small book in which every word of staging is said: what each does, where it is said."""

import pytest

from game.core.event import Said, Sounded
from game.session import LineView, begin
from game.session.intent import NOTHING, Intent
from game.session.state import Aim
from game.workshop import endings

SHORE = "book1/3-third/shore"


@pytest.fixture
def scene(trilogy):
    """The shore, as it is when the boat is looked at, with the wireless turned up."""
    after = endings.beginnings(trilogy, trilogy.book("book1"), "3-third")["kind"]
    session = begin(trilogy, chapter="3-third", after=after)
    session.step(NOTHING)
    session.director.travel(SHORE, "gate")
    session.state.memory.variables["forecast"] = "loud"
    session.walkers.put("ada", "sand")
    session.state.music = "home"
    session.begin_talk("the_boat")
    return session


def to_line(session, line):
    """Go on until `line` is on show."""
    for _ in range(3000):
        shown = session.view.shown
        if isinstance(shown, LineView) and shown.id == line:
            return
        session.step(Intent(confirm=shown is not None))
    raise AssertionError(f"never comes to #{line}")


def test_all_of_together_begin_at_once_and_are_waited_for(scene):
    ada, bea = scene.state.people["ada"], scene.state.people["bea"]
    assert scene.view.waiting and ada.carries == "wireless" and bea.way
    to_line(scene, "y2b")
    assert not ada.way and not bea.way and bea.spot == "bow"


def test_music_is_silent_until_it_is_played_again(scene):
    assert scene.state.music == ""
    to_line(scene, "y2d")
    scene.step(Intent(confirm=True))
    assert scene.state.music == "home" and not scene.state.modes


def test_two_are_framed_and_one_is_pushed_in_on(scene):
    assert (scene.state.camera.how, scene.state.camera.whom) == ("frame", ("ada", "bea"))
    to_line(scene, "y2b")
    assert (scene.state.camera.how, scene.state.camera.whom) == ("fixed", ("bea",))


def test_a_pan_a_shake_a_hold_and_then_the_camera_is_free(scene):
    to_line(scene, "y2b")
    scene.step(Intent(confirm=True))
    stern = scene.level.spots["stern"]
    assert scene.state.camera.meant == (stern.x, stern.y) and scene.view.waiting
    to_line(scene, "y2c")
    assert scene.state.camera.shakes > 0
    to_line(scene, "y2d")
    assert scene.state.camera.held
    scene.step(Intent(confirm=True))
    assert scene.state.camera == Aim()


def test_all_who_walk_are_waited_for_and_then_posed_with_free_hands(scene):
    to_line(scene, "y2c")
    ada, bea = scene.state.people["ada"], scene.state.people["bea"]
    assert (ada.spot, bea.spot, ada.way, bea.way) == ("bow", "stern", [], [])
    assert (bea.pose, ada.carries) == ("draws", "")


def test_what_is_carried_on_the_way_is_drawn(trilogy):
    assert (trilogy.root / "assets/carried/wireless.png").is_file()


def test_the_scene_is_said_in_its_order(scene):
    said = []
    while scene.state.modes:
        shown = scene.view.shown
        said += [event.line for event in scene.step(Intent(confirm=shown is not None)) if isinstance(event, Said)]
    assert said == ["y2b", "y2c", "y2d"]


@pytest.mark.parametrize(("cup", "other"), [("her", "my"), ("my", "her")])
def test_a_cup_that_tea_is_poured_into_is_seen_to_be_the_one(game, cup, other):
    session = begin(game, beat="tea")
    session.step(NOTHING)
    session.begin_talk("pours_hers" if cup == "her" else "pours_mine")
    shown = {f"{cup}_pours"} - session.absent
    heard = [event.sound for event in session.step(NOTHING) if isinstance(event, Sounded)]
    while session.state.modes:
        session.step(Intent(confirm=True))
    assert (shown, heard) == ({f"{cup}_pours"}, ["pour"])
    assert not {f"{cup}_tea", f"{cup}_steam"} & session.absent
    assert {f"{other}_tea", f"{other}_steam", f"{other}_pours", f"{cup}_pours"} <= session.absent
