"""Tapes: every intent since the beginning, and the same state from them."""

import gzip
import json
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


OLD = sorted((Path(__file__).parent / "saves" / "v1").glob("*.tape.gz"))


@pytest.mark.parametrize("path", OLD, ids=lambda path: path.name.split(".")[0])
def test_a_tape_of_version_1_is_one_of_the_present_version_when_written(path):
    data = gzip.decompress(path.read_bytes())
    assert b'"version":2' not in data[-100:]
    tape = tapes.decode(data)
    again = tapes.decode(tapes.encode(tape))
    assert (again.runs, again.ticks, encode(again.start)) == (tape.runs, tape.ticks, encode(tape.start))
    assert len(tape.start.past) == len(json.loads(data)["start"].get("past", []))


def changed(tape, **parts):
    return json.dumps({**json.loads(tapes.encode(tape)), **parts}).encode()


def test_a_tape_of_a_later_version_is_refused_in_words(recorder):
    later = changed(recorder.tape, version=9, runs=[[1, {"act": "unknown to us"}]], start="elsewhere")
    with pytest.raises(msgspec.ValidationError, match=r"^this tape is of a later version of the game \(format 9\)$"):
        tapes.decode(later)


def test_a_tape_that_begins_with_a_later_save_is_refused_in_words(recorder):
    with pytest.raises(msgspec.ValidationError, match=r"begins with a save of a later version \(format 9\)$"):
        tapes.decode(changed(recorder.tape, start={"version": 9}))


def test_a_tape_that_begins_with_no_save_is_refused_in_words(recorder):
    with pytest.raises(msgspec.ValidationError, match="begins with nothing that can be played from"):
        tapes.decode(changed(recorder.tape, start={"version": 2}))


def test_a_tape_that_would_play_for_ever_is_refused_in_words(recorder):
    with pytest.raises(msgspec.ValidationError, match=r"would play for 1000000000000 ticks; 21600000 are the most"):
        tapes.decode(changed(recorder.tape, runs=[[10**12, []]]))


def test_a_tape_that_is_as_long_as_one_may_be_begins_anew(library, recorder, monkeypatch):
    monkeypatch.setattr(tapes, "LONGEST", 5)
    for _ in range(17):
        recorder.step(NOTHING)
    assert recorder.tape.ticks <= 5
    assert encode(tapes.replay(library, tapes.decode(tapes.encode(recorder.tape))).state) == encode(
        recorder.session.state
    )


def test_a_tape_is_read_from_a_file(recorder, tmp_path):
    recorder.step(NOTHING)
    (tmp_path / "it.json").write_bytes(tapes.encode(recorder.tape))
    assert tapes.read(tmp_path / "it.json").runs == recorder.tape.runs
