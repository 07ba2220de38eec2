"""A street of two layers: lenses off and on again, what is walked on and looked at, who notices, saved and loaded.

A painted fence stands across the street at x 128 to 160; the bare street is open there, but has rubble at x 192 to 224
in its upper half, where the painted one is open. Leo stands on the near side of the fence, Mia beyond it.
"""

from pathlib import Path

import msgspec
import pytest

from game.content.level import Level
from game.content.library import Library
from game.content.pairs import LEAK, WORN
from game.core.event import LensesOff, LensesOn, Noticed
from game.core.fixed import pixels, units
from game.session import Session, encode
from game.session.intent import NOTHING, Intent
from game.session.layering import layers_in
from game.session.party import EVERY
from game.tapes import Recorder, replay
from game.workshop.plan import read_plan
from game.workshop.walker import walk
from game.world.lenses import LOOK, NOTICED_AFTER, SIGHT
from game.world.motion import HURRY, WALK, feet

ROOT = Path(__file__).parents[1] / "fixtures" / "street"
OFF = Intent(breathe=True)
IN_FENCE, IN_RUBBLE, OPEN = (144, 64), (208, 64), (96, 64)


@pytest.fixture(scope="session")
def library(tmp_path_factory):
    return Library(ROOT, tmp_path_factory.mktemp("street-cache"))


@pytest.fixture
def street(player):
    """The street, on its near side, with nobody about who could notice."""
    player.step()
    for who in ("leo", "mia"):
        player.state.people[who].x, player.state.people[who].y = units(296), units(140)
    player.stand(*OPEN, "right")
    player.events.clear()
    return player


def of(events, *kinds):
    return [event for event in events if isinstance(event, kinds)]


# ---------------------------------------------------------------------- off and on
def test_lenses_come_off_and_go_on_and_it_is_told(street):
    assert (street.session.layer, street.state.beneath) == (WORN.first, False)
    street.step(OFF)
    assert (street.session.layer, street.state.beneath) == (WORN.second, True)
    street.step()
    assert (street.session.layer, street.state.beneath) == (WORN.first, False)
    assert of(street.events, LensesOff, LensesOn) == [LensesOff("nora"), LensesOn("nora")]


def test_they_stay_off_as_long_as_one_likes(street):
    street.step(OFF, ticks=3600)
    assert street.state.beneath and street.state.breath is None


@pytest.mark.parametrize(("hurry", "pace"), [(False, WALK), (True, HURRY)])
def test_one_walks_on_at_the_usual_pace_and_turns(street, hurry, pace):
    street.step(OFF)
    before = street.lead.x
    street.step(Intent(-1, 0, hurry=hurry, breathe=True), ticks=8)
    assert (before - street.lead.x, street.lead.facing) == (8 * pace, "left")


def test_on_the_way_to_somewhere_they_come_off_without_a_stop(street):
    street.step(Intent(walk_to=(96, 128)))
    street.until(lambda: not street.state.errand, OFF)
    assert (pixels(street.lead.x), pixels(street.lead.y)) == (96, 128)


# ---------------------------------------------------------------------- walked on, looked at
def test_the_layer_in_force_is_the_one_that_stands_in_the_way(street):
    street.step(Intent(1, 0), ticks=120)
    assert pixels(street.lead.x) < 128
    street.step(Intent(1, 0, breathe=True), ticks=120)
    assert 160 < pixels(street.lead.x) < 192


@pytest.mark.parametrize(("at", "off"), [(IN_FENCE, True), (IN_RUBBLE, False)])
def test_where_the_other_layer_is_not_free_underfoot_the_switch_waits_until_it_is(street, at, off):
    """In the midst of the painted fence they do not go on, and on what is rubble they do not come off."""
    street.step(Intent(breathe=off))
    street.stand(*at, "right")
    street.step(Intent(breathe=not off), ticks=8)
    assert street.state.beneath == off
    street.until(lambda: street.state.beneath != off, Intent(1, 0, breathe=not off))
    assert at[0] + 16 < pixels(street.lead.x) < at[0] + 32


def test_whoever_goes_along_walks_where_the_lead_does_and_notices_nothing(street):
    """Through the painted fence with the lenses off; with them on again nobody stands in it."""
    street.session.director.gather(["leo"])
    street.step(Intent(1, 0, breathe=True), ticks=76)
    leo = street.state.people["leo"]
    assert pixels(street.lead.x) > 176 and 120 < pixels(leo.x) < 168
    street.step(ticks=EVERY + 1)
    assert not street.state.beneath
    ground = street.session.walkers.ground
    ground.others = ()
    assert ground.free(*feet(leo.x, leo.y)) and abs(leo.x - street.lead.x) < units(64)
    street.step(OFF, ticks=NOTICED_AFTER + LOOK)
    assert of(street.events, Noticed) == [Noticed("mia")]


def test_what_is_looked_at_is_what_the_layer_in_force_has(street):
    street.stand(48, 44, "up")
    assert street.session.focus.name == "poster"
    street.step(OFF)
    assert street.session.focus.name == "crack"
    street.step(Intent(interact=True, breathe=True))
    assert street.shown == "ha2"
    street.confirm()
    assert street.state.beneath
    street.step()
    assert street.session.focus.name == "poster"


@pytest.mark.parametrize(("intent", "seen"), [(Intent(), "poster"), (OFF, "crack")], ids=["on", "off"])
def test_it_is_still_that_when_the_light_changes(street, intent, seen):
    street.stand(48, 44, "up")
    street.step(intent)
    street.session.acting._light("all", "night")
    street.step(intent)
    assert (street.state.light, street.session.focus.name) == ("night", seen)


# ---------------------------------------------------------------------- who notices
def beside(street, who="leo", dx=64):
    body = street.state.people[who]
    body.x, body.y, body.spot = street.lead.x - units(dx), street.lead.y, ""
    return body


def test_somebody_in_sight_notices_after_a_while_and_once(street):
    beside(street)
    street.step(OFF, ticks=NOTICED_AFTER)
    assert of(street.events, Noticed) == []
    street.step(OFF, ticks=600)
    assert of(street.events, Noticed) == [Noticed("leo")]
    assert street.state.lenses.noticed == ["leo"]


def test_they_notice_anew_when_the_lenses_come_off_anew(street):
    beside(street)
    for _ in range(2):
        street.step(OFF, ticks=NOTICED_AFTER + LOOK)
        street.step()
    assert of(street.events, Noticed) == [Noticed("leo")] * 2
    assert street.state.lenses.noticed == []


def test_nobody_notices_a_face_with_lenses_on(street):
    beside(street)
    street.step(ticks=600)
    assert of(street.events, Noticed) == []


@pytest.mark.parametrize(("dx", "sees"), [(-16, True), (-120, False), (-SIGHT - 8, False)])
def test_a_fence_that_is_painted_hides_a_face_from_whoever_wears_lenses(street, dx, sees):
    """Leo stands to the right of her, the fence between them but in the first case."""
    beside(street, dx=dx)
    street.step(OFF, ticks=NOTICED_AFTER + LOOK)
    assert bool(of(street.events, Noticed)) == sees


def test_nobody_notices_while_words_are_on_show(street):
    street.stand(48, 44, "up")
    body = beside(street, dx=-32)
    street.step(OFF)
    street.step(Intent(interact=True, breathe=True))
    street.step(NOTHING, ticks=3 * NOTICED_AFTER)
    street.confirm()
    street.step(OFF, ticks=NOTICED_AFTER - LOOK)
    assert (street.shown, of(street.events, Noticed), body.asleep) == (None, [], False)
    street.step(OFF, ticks=2 * LOOK)
    assert of(street.events, Noticed) == [Noticed("leo")]


def test_whoever_sleeps_notices_nothing(street):
    beside(street).pose = "sleeps"
    street.step(OFF, ticks=NOTICED_AFTER + LOOK)
    assert of(street.events, Noticed) == []


# ---------------------------------------------------------------------- kept
@pytest.mark.parametrize("ticks", [1, NOTICED_AFTER - 2, NOTICED_AFTER + LOOK])
def test_a_save_in_the_middle_goes_on_alike(street, reload, written, ticks):
    beside(street)
    street.step(OFF, ticks=ticks)
    other = reload(street.session)
    assert other.layer == WORN.second and other.lead == street.lead
    for intent in (OFF,) * 90 + (NOTHING,) * 30 + (Intent(1, 0, breathe=True),) * 60:
        assert other.step(intent) == street.session.step(intent)
    assert written(other) == written(street.session)


def test_a_save_in_the_midst_of_what_is_painted_goes_on_there(street, reload):
    street.step(OFF)
    street.stand(*IN_FENCE)
    other = reload(street.session)
    assert (other.lead.x, other.lead.y) == (units(IN_FENCE[0]), units(IN_FENCE[1]))


def test_a_tape_goes_alike(library, player):
    recorder = Recorder(player.session)
    for intent in [NOTHING, *[Intent(1, 0, breathe=tick % 90 > 40) for tick in range(400)]]:
        recorder.step(intent)
    assert player.state.lenses and encode(replay(library, recorder.tape).state) == encode(player.state)


def test_a_walkthrough_goes_alike_with_a_save_and_load_between_every_two_steps(library, written):
    plan = read_plan(library, ROOT / "tests/walkthroughs/book1/1-street/across.yaml")
    straight = walk(plan, library)
    assert written(walk(plan, library, reload=True).session) == written(straight.session)
    assert sum(intent.breathe for _, intent in straight.recorder.tape.runs) > 1


# ---------------------------------------------------------------------- said by map and beat
def test_a_beat_says_otherwise_where_it_plays_alone(street, library):
    session: Session = street.session
    beat, level, place = session.beat, session.level, session.state.place
    assert isinstance(level, Level) and layers_in(session.chapter, beat, place, level) == level.by == WORN.by
    other = msgspec.structs.replace(beat, layers=LEAK)
    chapter = msgspec.structs.replace(session.chapter, beats={beat.name: other})
    assert layers_in(chapter, other, place, level) == LEAK
    assert layers_in(chapter, other, "book1/1-street/elsewhere", level) == WORN.by
    unfit = msgspec.structs.replace(beat, layers="breath")
    chapter = msgspec.structs.replace(session.chapter, beats={beat.name: unfit})
    assert layers_in(chapter, unfit, place, level) == WORN.by
