"""Tapes: every intent since the beginning, and the same state from them."""

from pathlib import Path

import msgspec
import pytest

from game import tapes
from game.content.library import Library
from game.core.intent import NOTHING, Intent
from game.session import begin, encode


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    return Library(Path(__file__).parent / "fixtures" / "project", tmp_path_factory.mktemp("cache"))


@pytest.fixture
def recorder(library):
    return tapes.Recorder(begin(library, beat="breakfast"))


def test_equal_intents_make_one_run(recorder):
    for intent in (NOTHING, NOTHING, Intent(dx=1), NOTHING):
        recorder.step(intent)
    assert recorder.tape.runs == [(2, NOTHING), (1, Intent(dx=1)), (1, NOTHING)]


def test_a_tape_is_the_same_when_read(recorder):
    for intent in (Intent(walk_to=(48, 12)), Intent(choose=2), Intent(confirm=True)):
        recorder.step(intent)
    assert tapes.encode(tapes.decode(tapes.encode(recorder.tape))) == tapes.encode(recorder.tape)


def test_a_tape_begins_where_it_was_begun(library, recorder):
    for _ in range(40):
        recorder.step(Intent(dx=1))
    later = tapes.Recorder(recorder.session)
    later.step(Intent(dy=1))
    assert encode(tapes.replay(library, later.tape).kept()) == encode(recorder.session.kept())


def test_replaying_a_tape_leaves_it_as_it_was(library, recorder):
    recorder.step(Intent(dx=1))
    before = tapes.encode(recorder.tape)
    tapes.replay(library, recorder.tape)
    assert tapes.encode(recorder.tape) == before


def test_a_tape_that_is_too_long_begins_anew(library, recorder, monkeypatch):
    monkeypatch.setattr(tapes, "MOST", 3)
    for n in range(20):
        recorder.step(Intent(dx=n % 3 - 1))
    assert len(recorder.tape.runs) <= 4
    assert encode(tapes.replay(library, recorder.tape).kept()) == encode(recorder.session.kept())


@pytest.mark.parametrize("data", [b"", b"[]", b'{"start": {}}', b"\xff"])
def test_what_is_no_tape_is_refused(data):
    with pytest.raises(msgspec.MsgspecError):
        tapes.decode(data)
