"""A square of two layers with the Crowd without Faces in it: who runs it closes around, who walks it lets be.

The crowd stands at (384, 80) of a room that is free all about it. West of it, at x 320 to 352, there is a wall that is
only real; farther west a hedge that is only dreamt, with a gap beneath it.
"""

from pathlib import Path

import msgspec
import pytest

from game.content.fears import FEARS, LAMP, LOSES, NOTICED
from game.content.level import Fear
from game.content.library import Library
from game.core.event import FearFaced, FearRoused, Given, Lost, Resumed
from game.core.fixed import pixels, units
from game.session import Session
from game.session.fears import SHRINKS, kind_of
from game.session.intent import NOTHING, Intent
from game.world.body import Body
from game.world.fears import ROUSES, Scene, faces
from game.world.motion import HURRY, WALK

ROOT = Path(__file__).parents[1] / "fixtures" / "dream"
PLACE = "book1/1-night/square"
HOME = (384, 80)
CROWD = FEARS["crowd"]
BREATHE, RUN, WALKS = Intent(breathe=True), Intent(dx=1, hurry=True), Intent(dx=1)


@pytest.fixture(scope="session")
def library(tmp_path_factory):
    return Library(ROOT, tmp_path_factory.mktemp("square-cache"))


@pytest.fixture
def square(player):
    """The square, with nothing on show, and the lead by its middle lamp."""
    player.step()
    player.session.director.travel(PLACE, "middle")
    player.step()
    player.events.clear()
    return player


def of(player, kind):
    return [event for event in player.events if isinstance(event, kind)]


def crowd(player):
    return player.state.people["crowd"]


def at_home(player):
    body = crowd(player)
    return (pixels(body.x), pixels(body.y)) == HOME


def pace(player, ticks, hurry):
    """Go to and fro where one is."""
    for tick in range(ticks):
        player.step(Intent(dx=1 if tick // 5 % 2 else -1, hurry=hurry))


def face(player, ticks=CROWD.faced):
    """Stand before it, turned to it, with breath held."""
    player.stand(HOME[0] - 26, HOME[1], "right")
    player.step(BREATHE, ticks + 1)


def read_on(player):
    player.until(lambda: player.session.view.shown is None and not player.state.modes, Intent(confirm=True))


# ------------------------------------------------------------------------------------------------- rows
@pytest.mark.parametrize("kind", FEARS.values(), ids=FEARS)
def test_every_kind_can_be_answered(kind):
    assert kind.loses in LOSES
    assert (kind.reach > kind.touches, kind.faced * 25 < 6000) == (True, True) if kind.faced else kind.reach == 0


@pytest.mark.parametrize("kind", FEARS.values(), ids=FEARS)
def test_every_kind_that_comes_is_readable_before(kind):
    moves = kind.pace > 0
    assert moves == (kind.name in ROUSES) == (kind.notices > kind.touches) == (kind.tell > 0)


def test_the_dark_neither_comes_nor_is_faced():
    dark = FEARS["dark"]
    assert (dark.pace, dark.faced, dark.touches, dark.loses, "dark" in ROUSES) == (0, 0, 15, LAMP, False)


def test_nothing_rouses_a_kind_that_is_none():
    assert ROUSES.keys() <= FEARS.keys()


@pytest.mark.parametrize(
    ("fast", "held", "roused"), [(HURRY, False, True), (WALK, False, False), (0, False, False), (HURRY, True, False)]
)
def test_the_crowd_is_roused_by_who_runs(fast, held, roused):
    assert ROUSES["crowd"](Scene(40, fast, held)) is roused


@pytest.mark.parametrize(
    ("x", "y", "facing", "faced"),
    [(0, 0, "right", True), (0, 0, "left", False), (0, 0, "down", False), (0, -29, "right", True),
     (0, -31, "right", False), (0, -31, "down", True), (-30, 0, "right", False)],
)  # fmt: skip
def test_a_fear_is_faced_in_the_quarter_before_one(x, y, facing, faced):
    assert faces(Body(units(x), units(y), facing), Body(units(30), 0), 48) is faced


def test_a_kind_that_there_is_no_more_stands_as_the_dark_does():
    gone = kind_of(Fear("old", "drak", 0, 0, "down"))
    assert msgspec.structs.replace(gone, name="dark") == FEARS["dark"]


# ------------------------------------------------------------------------------------------------- coming
def test_who_walks_is_let_be(square):
    square.stand(HOME[0] - 60, 80)
    pace(square, 200, hurry=False)
    assert (at_home(square), of(square, FearRoused), of(square, Lost)) == (True, [], [])


def test_who_runs_is_warned_first(square):
    square.stand(HOME[0] - 60, 80)
    pace(square, CROWD.tell, hurry=True)
    told = [(event.fear, event.words) for event in of(square, FearRoused)]
    assert (told, at_home(square)) == ([("crowd", "Heads turn. None of them has a face")], True)


def test_it_turns_to_whom_it_notices(square):
    square.stand(HOME[0], 80 + 50, "up")
    pace(square, CROWD.tell, hurry=True)
    assert crowd(square).facing == "down"


def test_it_comes_to_who_runs_on(square):
    square.stand(HOME[0] - 60, 80)
    pace(square, CROWD.tell + 12, hurry=True)
    assert HOME[0] - pixels(crowd(square).x) > 12


def test_who_runs_far_off_is_not_noticed(square):
    square.stand(HOME[0] - CROWD.notices - 20, 80)
    pace(square, 120, hurry=True)
    assert (of(square, FearRoused), at_home(square)) == ([], True)


def test_it_goes_back_from_who_stops_running(square):
    square.stand(HOME[0] - 60, 80)
    pace(square, CROWD.tell + 10, hurry=True)
    square.stand(HOME[0] - 60, 120)
    square.step(NOTHING, 120)
    assert (at_home(square), crowd(square).facing) == (True, "left")


def test_running_with_a_step_between_does_not_cheat_it(square):
    square.stand(HOME[0] - 60, 80)
    for _ in range(3):
        pace(square, CROWD.tell - 2, hurry=True)
        square.step(NOTHING, 2)
    assert of(square, Lost) != []


def test_it_waits_while_words_are_on_show(square):
    square.stand(HOME[0] - 60, 80)
    pace(square, CROWD.tell + 4, hurry=True)
    before = crowd(square).x
    square.session.begin_talk("faced")
    square.step(RUN, 30)
    assert crowd(square).x == before


def test_it_never_comes_back_over_who_has_calmed_it(square):
    square.stand(HOME[0] - 60, 80)
    pace(square, CROWD.tell + 12, hurry=True)
    body = crowd(square)
    square.stand(pixels(body.x) + CROWD.touches + 4, 80)
    square.step(NOTHING, 200)
    assert (of(square, Lost), at_home(square)) == ([], False)


# ------------------------------------------------------------------------------------------------- being lost
def test_whom_it_closes_around_is_lost_to_where_it_noticed_them(square):
    square.stand(HOME[0] - 80, 80)
    noticed = (square.lead.x, square.lead.y)
    square.until(lambda: of(square, Lost), Intent(dx=1, hurry=True))
    assert (CROWD.loses, (square.lead.x, square.lead.y)) == (NOTICED, noticed)


def test_it_is_back_where_it_stood_then(square):
    square.stand(HOME[0] - 80, 80)
    square.until(lambda: of(square, Lost), Intent(dx=1, hurry=True))
    assert at_home(square)


def test_who_walks_into_it_wakes_at_the_last_lamp(square):
    square.stand(HOME[0] - 40, 80)
    square.until(lambda: of(square, Lost), WALKS)
    assert (pixels(square.lead.x), pixels(square.lead.y)) == (216, 56)


def test_being_lost_is_counted_and_spoken_of(square):
    square.stand(HOME[0] - 40, 80)
    square.until(lambda: of(square, Lost), WALKS)
    assert (square.state.lost, square.shown) == ({PLACE: 1}, "qa2")


# ------------------------------------------------------------------------------------------------- facing
def test_it_says_nothing_before_it_is_faced(square):
    square.stand(HOME[0] - 24, 80, "right")
    square.step(Intent(interact=True))
    assert (square.session.talks, square.state.modes) == (set(), [])


def test_who_faces_it_to_the_end_is_spoken_to(square):
    face(square)
    assert (of(square, FearFaced), square.shown) == ([FearFaced("crowd")], "qa1")


@pytest.mark.parametrize("ticks", [1, CROWD.faced - 2])
def test_who_lets_go_too_early_is_not(square, ticks):
    face(square, ticks)
    square.step(NOTHING)
    face(square, CROWD.faced - 10)
    assert of(square, FearFaced) == []


def test_who_turns_away_from_it_is_not(square):
    square.stand(HOME[0] - 26, HOME[1], "left")
    square.step(BREATHE, CROWD.faced + 20)
    assert of(square, FearFaced) == []


def test_who_moves_is_not(square):
    square.stand(HOME[0] - 26, HOME[1], "right")
    for tick in range(CROWD.faced + 20):
        square.step(Intent(dy=1 if tick % 2 else -1, breathe=True))
    assert of(square, FearFaced) == []


def test_nobody_faces_it_through_a_wall(square):
    """The real wall ends at x 352; a fear stands right behind it."""
    body = crowd(square)
    body.x = units(360)
    square.stand(312, 80, "right")
    square.step(BREATHE, CROWD.faced + 20)
    assert of(square, FearFaced) == []


def test_it_is_gone_a_while_after_it_has_spoken(square):
    face(square)
    read_on(square)
    square.step(NOTHING, SHRINKS - 2)
    assert "crowd" in square.state.people
    square.step(NOTHING, 3)
    assert "crowd" not in square.state.people


def test_it_catches_nobody_any_more(square):
    face(square)
    read_on(square)
    square.stand(HOME[0] - 10, 80)
    square.step(NOTHING, 5)
    assert of(square, Lost) == []


def test_it_becomes_a_memory(square):
    face(square)
    read_on(square)
    square.step(NOTHING, SHRINKS + 2)
    square.stand(HOME[0] - 30, 90)
    square.step(WALKS, 40)
    assert [event.memory for event in of(square, Given)] == ["mask"]


def test_which_is_not_there_before(square):
    square.stand(HOME[0] - 26, 100)
    assert square.session.layering.picked_up() == []
    square.lead.x, square.lead.y = units(384), units(102)
    assert square.session.layering.picked_up() == []


# ------------------------------------------------------------------------------------------------- kept
def kept_states(player):
    """Moments of a fear's life: calm, roused, faced half, speaking, going, gone."""
    yield "calm", player
    player.stand(HOME[0] - 60, 80)
    pace(player, CROWD.tell + 8, hurry=True)
    yield "roused", player
    player.step(NOTHING, 200)
    face(player, CROWD.faced // 2)
    yield "faced", player
    face(player)
    yield "speaking", player
    read_on(player)
    player.step(NOTHING, 10)
    yield "going", player
    player.step(NOTHING, SHRINKS)
    yield "gone", player


def test_a_fear_survives_a_load_in_every_posture(square, reload, written):
    seen = []
    for name, player in kept_states(square):
        again = reload(player.session)
        assert (name, written(again)) == (name, written(player.session))
        assert not [event for event in again.step(NOTHING) if isinstance(event, Resumed)]
        seen.append(name)
    assert seen == ["calm", "roused", "faced", "speaking", "going", "gone"]


def test_it_goes_on_alike_after_a_load(square, reload, written):
    square.stand(HOME[0] - 60, 80)
    pace(square, CROWD.tell + 4, hurry=True)
    again = reload(square.session)
    for tick in range(200):
        intent = Intent(dx=1 if tick // 5 % 2 else -1, hurry=tick < 20, breathe=tick > 150)
        square.step(intent)
        again.step(intent)
    assert written(again) == written(square.session)


def test_one_that_was_faced_is_gone_when_one_comes_again(square):
    face(square)
    read_on(square)
    square.step(NOTHING, SHRINKS + 2)
    square.session.director.travel("book1/1-night/garden", "bed")
    square.session.director.travel(PLACE, "edge")
    assert "crowd" not in square.state.people


def test_one_that_was_not_stands_where_it_stood(square):
    square.stand(HOME[0] - 60, 80)
    pace(square, CROWD.tell + 12, hurry=True)
    square.session.director.travel("book1/1-night/garden", "bed")
    square.session.director.travel(PLACE, "edge")
    assert at_home(square)


def test_a_save_with_a_fear_that_is_gone_from_the_map_goes_on(square, library):
    pace(square, 1, hurry=True)
    kept = square.session.kept()
    level = square.session.level
    assert "crowd" in kept.state.people
    bare = Library(library.root, library.cache).take(library.texts, {PLACE: level.with_all(Fear, ())})
    again = Session(bare, kept)
    again.step(NOTHING)
    assert again.fears.there == ()


# ------------------------------------------------------------------------------------------------- the hem of the Dark
@pytest.mark.parametrize(
    ("scene", "roused"),
    [(Scene(60, HURRY, False), True), (Scene(60, WALK, False), False), (Scene(60, HURRY, True), False)],
    ids=["runs", "walks", "holds breath"],
)
def test_the_hem_is_roused_by_who(scene, roused):
    assert ROUSES["hem"](scene) is roused


def test_the_hem_is_slower_than_who_runs_and_faster_than_who_walks():
    assert WALK < FEARS["hem"].pace < HURRY
