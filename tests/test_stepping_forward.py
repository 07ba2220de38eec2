"""What was taken back is walked again a line at a time, until something else is chosen or done."""

import msgspec
import pytest

from game import tapes
from game.core.event import SteppedBack, SteppedForward
from game.session import ChoiceView, Kept, LineView, Session, begin, encode
from game.session.intent import Intent
from game.session.session import PAST
from game.session.state import decode

BACK, FORWARD, ON = Intent(back=True), Intent(forward=True), Intent(confirm=True)


def shown(session):
    view = session.view.shown
    return view.id if isinstance(view, LineView) else view and tuple(option.id for option in view.options)


def moment(session):
    return msgspec.structs.replace(session.state, tick=0)


def run(session, *intents):
    return [type(event) for intent in intents for event in session.step(intent)]


@pytest.fixture
def read(library):
    """The picture book's page, six lines into it."""
    session = begin(library)
    while len(session.past) < 6:
        session.step(ON)
    return session


@pytest.fixture
def asked(library):
    """A list of options, with what was said before it."""
    session = begin(library)
    while session.view.page:
        session.step(ON)
    session.begin_talk("breakfast")
    while not isinstance(session.view.shown, ChoiceView):
        session.step(ON)
    return session


def test_each_step_forward_undoes_a_step_back(read):
    states = [encode(read.state)]
    for _ in range(4):
        assert run(read, BACK) == [SteppedBack]
        states.append(encode(read.state))
    past = list(read.past)
    for state in states[-2::-1]:
        assert run(read, FORWARD) == [SteppedForward]
        before = decode(state)
        assert (read.state.modes, read.state.memory) == (before.modes, before.memory)
    assert len(read.past) == len(past) + 4 and not read.future


def test_at_the_end_of_what_was_taken_back_there_is_nothing_forward(read):
    run(read, BACK, FORWARD)
    before = shown(read)
    assert (run(read, FORWARD), shown(read)) == ([], before)


def test_with_nothing_taken_back_there_is_nothing_forward(read):
    before = decode(encode(read.state))
    assert run(read, FORWARD) == []
    assert moment(read) == msgspec.structs.replace(before, tick=0)


def test_going_on_to_the_very_same_lines_keeps_what_lies_after_them(read):
    last = shown(read)
    run(read, BACK, BACK, BACK, ON)
    assert len(read.future) == 2
    run(read, FORWARD, FORWARD)
    assert shown(read) == last


def test_waiting_and_hurrying_do_nothing_else(read):
    run(read, BACK, *[Intent()] * 30, Intent(hurry=True), Intent(pause=True))
    assert len(read.future) == 1


def test_after_another_choice_there_is_nothing_forward(asked):
    asked.step(Intent(choose=0))
    run(asked, BACK)
    assert asked.future and isinstance(asked.view.shown, ChoiceView)
    asked.step(Intent(choose=1))
    before = shown(asked)
    assert not asked.future and run(asked, FORWARD) == [] and shown(asked) == before


def test_a_silence_that_runs_out_is_a_choice(asked):
    asked.step(Intent(choose=0))
    run(asked, BACK)
    for _ in range(3000):
        if not isinstance(asked.view.shown, ChoiceView):
            break
        asked.step(Intent())
    assert not isinstance(asked.view.shown, ChoiceView) and not asked.future


def test_what_a_choice_did_is_done_again(asked):
    asked.step(Intent(choose=0))
    after = asked.state.memory
    run(asked, BACK)
    assert asked.state.memory != after
    run(asked, FORWARD)
    assert asked.state.memory == after


@pytest.fixture
def walking(library):
    """Somebody who walks about after something was looked at."""
    session = begin(library)
    while session.view.page:
        session.step(ON)
    session.step(Intent())
    assert session.focus
    run(session, Intent(interact=True), ON)
    assert session.walks
    return session


def test_one_comes_forward_to_where_one_walked_about(walking):
    before = moment(walking)
    run(walking, BACK)
    assert walking.view.shown
    run(walking, FORWARD)
    assert (moment(walking), walking.walks, len(walking.future)) == (before, True, 0)


@pytest.mark.parametrize(
    "deed",
    [Intent(dx=1), Intent(dy=-1), Intent(walk_to=(9, 9)), Intent(interact=True), Intent(breathe=True),
     Intent(cancel=True), Intent(choose=0), Intent(lead="*")],
)  # fmt: skip
def test_whatever_is_done_ends_it(walking, deed):
    run(walking, BACK, ON, deed)
    assert not walking.future and FORWARD not in run(walking, FORWARD)


def test_to_and_fro_keeps_no_more_than_there_is(walking):
    for _ in range(60):
        run(walking, BACK, ON, BACK, BACK, FORWARD)
        assert len(walking.future) + len(walking.past) <= PAST + 2
    run(walking, *[BACK] * 60)
    assert len(walking.future) <= PAST + 1


def test_a_new_beat_begins_without_it(read):
    run(read, BACK)
    read.start_at(read.chapter.first.name)
    assert not read.future


def test_it_is_not_saved(read, library):
    run(read, BACK, BACK)
    loaded = Session(library, msgspec.json.decode(encode(read.kept()), type=Kept))
    assert (len(loaded.future), shown(loaded), loaded.past) == (0, shown(read), read.past)


def test_a_tape_with_it_replays_the_same(library):
    recorder = tapes.Recorder(begin(library))
    for intent in [*[ON] * 6, BACK, BACK, FORWARD, ON, BACK, BACK, FORWARD, FORWARD, FORWARD, ON]:
        recorder.step(intent)
    again = tapes.replay(library, tapes.decode(tapes.encode(recorder.tape)))
    assert encode(again.state) == encode(recorder.session.state) and again.past == recorder.session.past


def test_a_tape_that_begins_anew_in_between_replays_the_same(library, monkeypatch):
    monkeypatch.setattr(tapes, "LONGEST", 9)
    recorder = tapes.Recorder(begin(library))
    for intent in [*[ON] * 6, BACK, BACK, BACK, FORWARD, FORWARD, ON]:
        recorder.step(intent)
    assert recorder.tape.ticks < 9
    again = tapes.replay(library, recorder.tape)
    assert encode(again.state) == encode(recorder.session.state)


def test_a_tape_of_before_it_is_read(library):
    recorder = tapes.Recorder(begin(library))
    for intent in (ON, ON, BACK):
        recorder.step(intent)
    raw = msgspec.json.decode(tapes.encode(recorder.tape))
    raw["runs"] = [[ticks, intent[:14]] for ticks, intent in raw["runs"]]
    assert tapes.decode(msgspec.json.encode(raw)).runs == recorder.tape.runs
