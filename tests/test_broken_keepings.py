"""What a player's own files may hold by mistake: saves, tapes, settings, profiles. Each is refused in words or mended,
value by value, and whatever is taken from it can be played and kept again."""

import copy
import json
from pathlib import Path

import msgspec
import pytest

from game import tapes
from game.content.library import Library
from game.saves import Saves, Unusable, form
from game.session import Session, begin, encode
from game.session.intent import NOTHING, Intent
from game.settings import Profile, Settings, Store

GONE = object()
VALUES = {
    "nothing": None, "less than nothing": -1, "past all numbers": 10**30, "a fraction": 1.5, "a word": "qqz",
    "no word": "", "a zero byte": "a\0b", "a way out": "../../../etc/passwd", "a list": [], "a list of nothing": [None],
    "pairs": {}, "true": True, "depths": json.loads("[" * 200 + "]" * 200), "gone": GONE,
}  # fmt: skip


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    return Library(Path(__file__).parent / "fixtures" / "project", tmp_path_factory.mktemp("cache"))


@pytest.fixture(scope="module")
def played(library):
    session = begin(library, beat="breakfast")
    for tick in range(40):
        session.step(Intent(confirm=tick % 5 == 0, dx=1))
    return session


def with_value(whole, way, value):
    """JSON like `whole`, with another value at the end of a way of keys; GONE: without it."""
    changed = copy.deepcopy(whole)
    *ahead, last = way
    inner = changed
    for key in ahead:
        inner = inner[key]
    if value is GONE:
        del inner[last]
    else:
        inner[last] = value
    return json.dumps(changed).encode()


def ways(whole, way=()):
    """The way to every value in JSON; of a list, to its first."""
    inner = whole.items() if isinstance(whole, dict) else enumerate(whole[:1]) if isinstance(whole, list) else ()
    for key, value in inner:
        yield (*way, key)
        yield from ways(value, (*way, key))


@pytest.mark.parametrize("value", VALUES.values(), ids=VALUES)
def test_a_save_with_any_value_wrong_is_refused_or_can_be_played_and_kept(library, played, tmp_path, value):
    whole = json.loads(form.encode(played.kept()))
    refused = 0
    for count, way in enumerate(ways(whole)):
        saves = Saves(tmp_path / str(count))
        saves.folder.mkdir()
        saves.path("1").write_bytes(with_value(whole, way, value))
        try:
            kept = saves.read("1")
        except Unusable as error:
            assert error.key.startswith("save.")
            refused += 1
            continue
        session = Session(library, kept)
        for intent in (Intent(dx=1), Intent(confirm=True), Intent(back=True), NOTHING):
            session.step(intent)
        assert encode(session.kept())
    assert refused or value is GONE


@pytest.mark.parametrize("value", VALUES.values(), ids=VALUES)
def test_a_tape_with_any_value_wrong_is_refused_or_played(library, played, value):
    recorder = tapes.Recorder(Session(library, played.kept()))
    for intent in (Intent(dx=1), Intent(confirm=True), NOTHING):
        recorder.step(intent)
    whole = json.loads(tapes.encode(recorder.tape))
    for way in (each for each in ways(whole) if each[0] != "start"):
        try:
            tape = tapes.decode(with_value(whole, way, value))
        except msgspec.MsgspecError as error:
            assert str(error)
            continue
        assert encode(tapes.replay(library, tape).kept())


@pytest.mark.parametrize("value", {name: each for name, each in VALUES.items() if each is not GONE}.values())
def test_settings_with_any_value_wrong_are_those_or_the_usual_ones(tmp_path, value):
    usual = json.loads(msgspec.json.encode(Settings()))
    for name in usual:
        store = Store(tmp_path)
        store.settings_path.write_bytes(with_value(usual, (name,), value))
        found = msgspec.to_builtins(store.settings())
        taken = type(value) is type(usual[name]) and found[name] == value
        assert taken or found[name] == usual[name]
        told = any(name in parts["names"] for key, parts in store.notes if key == "settings.refused")
        assert taken or told or value in ({}, usual[name])


@pytest.mark.parametrize("value", VALUES.values(), ids=VALUES)
def test_a_profile_with_any_value_wrong_is_set_aside_and_play_has_one(tmp_path, value):
    usual = json.loads(msgspec.json.encode(Profile({"a01": True}, ["page1"], ["1-x"])))
    for name in usual:
        store = Store(tmp_path / name)
        store.profile_path.parent.mkdir(exist_ok=True)
        written = with_value(usual, (name,), value)
        store.profile_path.write_bytes(written)
        found = store.profile()
        assert found == Profile() if store.notes else found == msgspec.json.decode(written, type=Profile)
        store.keep(found)
        store.wait()
