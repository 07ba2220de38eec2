"""The night reports heard on foot, in the second chapter: whose hum fits whose, what is missed meanwhile, and the ward
put out lamp by lamp."""

import pytest

from game.core.fixed import units
from game.session import begin
from game.session.intent import Intent
from game.session.state import lamps_off
from game.trials.rite import Leave, Rite

TAKES = {"calloway": {11}, "bray": {5}, "withheld": {3, 7}}
SLEEPERS = (3, 7, 11, 5, 2)
HUMMING = 3, 2, 7, 5, 11
"""In this order they begin to, by Rest."""
AT = {
    3: (472, 136, "up"),
    7: (536, 136, "up"),
    11: (600, 136, "up"),
    5: (536, 250, "up"),
    2: (600, 250, "up"),
}
"""Where one stands at each bed, px, and looks to."""


@pytest.fixture
def ward(game):
    def at(beat):
        return begin(game, chapter="2-waking-sleepwalking", beat=beat)

    return at


def over(session):
    """Until nothing is said and nothing asked: silence to what asks, a step back from what is to be done."""
    for _ in range(6000):
        act = Leave() if isinstance(session.state.mode, Rite) else None
        session.step(Intent(act=act, confirm=session.view.shown is not None and not session.view.along))
        if session.state.mode is None and not session.state.talk:
            return
    raise AssertionError("it is never over")


def stand_at(session, pod):
    x, y, session.lead.facing = AT[pod]
    session.lead.x, session.lead.y = units(x), units(y)


def press_at(session, pod):
    stand_at(session, pod)
    session.walkers.free_lead()
    session.step(Intent())
    assert session.focus and session.focus.name == f"pod_{pod}"
    session.step(Intent(interact=True))
    over(session)


def asked(session, name):
    return session.state.memory.variables.get(name, session.book.variables[name].start)


@pytest.mark.parametrize("tape", TAKES)
@pytest.mark.parametrize("pod", SLEEPERS)
def test_a_tape_is_taken_up_by_whoever_has_its_hum_and_by_nobody_else(ward, tape, pod):
    session = ward("reports")
    session.state.memory.variables.update(tapes_in="trolley", tape=tape)
    press_at(session, pod)
    takes = pod in TAKES[tape]
    assert asked(session, "taken_up") == int(takes)
    assert (asked(session, "tape") == "none") is takes


def test_each_step_with_the_tapes_is_asked_for_by_itself(ward):
    session = ward("reports")
    asked_for = [session.beat.goal]
    for node in ("takes_the_tapes", "plays_calloway"):
        session.begin_talk(node)
        over(session)
        asked_for.append(session.beat.goal)
    press_at(session, 11)
    assert len({*asked_for, session.beat.goal}) == 4


def test_the_telephone_is_silent_until_the_first_is_taken_up(ward):
    session = ward("tapes")
    session.begin_talk("plays_calloway")
    over(session)
    assert asked(session, "rang") == 0
    press_at(session, 2)
    assert asked(session, "rang") == 0
    press_at(session, 11)
    assert asked(session, "rang") == 2 and session.state.beat == "rings"


def test_who_hears_all_three_has_let_it_ring_out(ward):
    session = ward("tapes")
    for tape, pod in (("calloway", 11), ("bray", 5)):
        session.begin_talk(f"plays_{tape}")
        over(session)
        press_at(session, pod)
        assert session.state.beat == "rings"
    session.begin_talk("plays_withheld")
    over(session)
    assert session.state.memory.visits["it_rang_out"] == 1
    assert session.state.beat == "rings", "whoever holds a tape still may hear it out"
    press_at(session, 7)
    assert session.state.beat == "rest"
    assert "she_rings_work" not in session.state.memory.visits


def test_who_hears_two_can_still_pick_up(ward):
    session = ward("tapes")
    for tape, pod in (("withheld", 3), ("calloway", 11)):
        session.begin_talk(f"plays_{tape}")
        over(session)
        press_at(session, pod)
    session.begin_talk("she_rings_work")
    over(session)
    assert session.state.beat == "rest"


def seen_to_hum(session):
    """The beds round which a hum is seen, and those with one on the glass whose lamp still burns."""
    absent = session.absent
    return [
        [pod for pod in SLEEPERS if drawn.format(pod) not in absent and f"bed_{pod}" not in lamps_off(session.state)]
        for drawn in ("humming_{}", "pod_{}_hum")
    ]


def test_the_ward_is_put_out_as_they_begin_to_hum_and_one_hum_goes_on(ward):
    session = ward("rest")
    for pod in HUMMING:
        press_at(session, pod)
        assert f"bed_{pod}" in lamps_off(session.state)
    assert session.state.beat == "sixth"
    session.begin_talk("whose_it_is")
    over(session)
    assert session.state.beat == "home_time"


def test_whose_lamp_is_next_is_seen_whatever_was_heard_by_day(ward):
    session = ward("rest")
    for pod in SLEEPERS:
        session.state.memory.visits[f"lies_still_{pod}"] = 1
    for pod in HUMMING:
        assert seen_to_hum(session) == [[pod], [pod]]
        press_at(session, pod)
    assert seen_to_hum(session) == [[], []]


@pytest.mark.parametrize("pod", HUMMING[1:])
def test_whoever_has_not_begun_to_hum_keeps_their_lamp(ward, pod):
    session = ward("rest")
    press_at(session, pod)
    assert f"bed_{pod}" not in lamps_off(session.state)
    assert session.state.memory.visits["not_begun"] == 1 and asked(session, "put_to_bed") == 0


@pytest.mark.parametrize("before", range(4))
def test_a_lamp_that_is_pressed_at_again_at_once_is_put_out_once(ward, before):
    session, pod = ward("rest"), HUMMING[before]
    session.state.memory.variables["put_to_bed"] = before
    stand_at(session, pod)
    for _ in range(8):
        session.step(Intent(interact=True))
    over(session)
    assert asked(session, "put_to_bed") == before + 1 and session.state.memory.visits[f"puts_to_bed_{pod}"] == 1


def test_of_three_that_are_turned_back_the_last_alone_lies_so(ward):
    session = ward("turns")
    for pod in (7, 11, 5):
        press_at(session, pod)
    assert asked(session, "faces_up") == 5 and session.state.beat == "line"


@pytest.mark.parametrize("had", ["she_rings_work", "it_rang_out"])
def test_nobody_picks_up_twice_or_once_it_has_rung_out(ward, had):
    session = ward("rings")
    session.state.memory.variables["tape"] = "bray"
    session.begin_talk(had)
    over(session)
    before = dict(session.state.memory.visits)
    session.lead.x, session.lead.y, session.lead.facing = units(100), units(166), "up"
    session.walkers.free_lead()
    session.step(Intent())
    assert session.focus and session.focus.name == "lab_desk"
    session.step(Intent(interact=True))
    over(session)
    assert session.state.memory.visits.get("she_rings_work", 0) == before.get("she_rings_work", 0)
