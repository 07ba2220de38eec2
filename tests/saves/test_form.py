"""The form of a save: small, and a past that is damaged costs nothing but itself."""

import gzip
import json
from pathlib import Path

import pytest

from game.content.library import Library
from game.core.event import Resumed, SteppedBack
from game.saves import form
from game.session import Session, begin, decode, encode
from game.session.intent import Intent

HERE = Path(__file__).parent
LARGE = 60_000
"""Bytes that the save of a late chapter stays under."""
OLD = sorted((HERE / "v1").glob("*.json.gz"))


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    return Library(HERE.parent / "fixtures" / "project", tmp_path_factory.mktemp("cache"))


@pytest.fixture
def kept(library):
    """In the midst of a talk, with several lines to take back."""
    session = begin(library, beat="breakfast")
    session.begin_talk("breakfast")
    for _ in range(3):
        session.begin_talk("drawing")
        session.step(Intent(confirm=True))
    assert len(session.past) > 3
    return session.kept()


@pytest.mark.parametrize("path", OLD, ids=lambda path: path.name.split(".")[0])
def test_a_save_of_version_1_is_small_now_and_the_same(path):
    data = gzip.decompress(path.read_bytes())
    kept = form.decode(data)
    again = form.encode(kept)
    assert len(again) < LARGE
    assert encode(form.decode(again)) == encode(kept)
    assert len(kept.past) == len(json.loads(data)["past"])
    assert not kept.damaged


def test_a_moment_of_version_1_is_what_it_was():
    for path in OLD:
        data = gzip.decompress(path.read_bytes())
        for moment, then in zip(form.decode(data).past, json.loads(data)["past"], strict=True):
            state = decode(moment)
            assert (state.tick, state.place, len(state.memory.log)) == (
                then["tick"], then["place"], len(then["memory"].get("log", []))
            )  # fmt: skip


def test_a_save_is_json_whatever_is_in_it(kept):
    raw = json.loads(form.encode(kept))
    assert (raw["version"], raw["state"]["tick"], len(raw["past"])) == (2, kept.state.tick, len(kept.past))


def cut(data):
    return data[: data.index(form.PAST) + 40]


def not_json(data):
    return data[:-8] + b"@" + data[-7:]


def not_text(data):
    return data.replace(form.PAST + b"[", form.PAST + b"[\xff")


def no_list(data):
    return data[: data.index(form.PAST)] + form.PAST + b"3}"


def all_nonsense(data):
    return data[: data.index(form.PAST)] + form.PAST + b'[{"del": ["nobody"]}]}'


@pytest.mark.parametrize("spoil", [cut, not_json, not_text, no_list, all_nonsense])
def test_a_past_that_cannot_be_read_costs_only_the_past(library, kept, spoil):
    again = form.decode(spoil(form.encode(kept)))
    assert (encode(again.state), again.past, again.damaged) == (encode(kept.state), [], True)
    session = Session(library, again)
    told = [event.reason for event in session.step(Intent()) if isinstance(event, Resumed)]
    assert told == [library.words("resumed.past")]
    assert session.view.shown == Session(library, kept).view.shown


def test_what_is_nearer_than_the_damage_can_be_taken_back(library, kept):
    raw = json.loads(form.encode(kept))
    raw["past"][-3] = {"set": {"tick": "never"}}
    again = form.decode(json.dumps(raw).encode())
    assert (again.past, again.damaged) == (kept.past[-2:], True)
    session = Session(library, again)
    assert [type(event) for event in session.step(Intent(back=True))] == [Resumed, SteppedBack]


def test_a_past_of_version_1_that_cannot_be_read_costs_only_the_past():
    raw = json.loads(gzip.decompress(OLD[0].read_bytes()))
    for past in (3, [7, *raw["past"][1:]], [{"beat": 3}]):
        again = form.decode(json.dumps({**raw, "past": past}).encode())
        assert (again.state.tick, again.damaged) == (raw["state"]["tick"], True)


def test_a_slot_is_shown_however_damaged_its_past(kept):
    assert form.head(cut(form.encode(kept))).state.tick == kept.state.tick


@pytest.mark.parametrize("count", [-1, 2**53, 10**30, 1.5, "3", True, None, []])
def test_a_count_that_is_none_counts_nothing(kept, count):
    raw = {**json.loads(form.encode(kept)), "count": count}
    assert form.head(json.dumps(raw).encode()).counted == 0


@pytest.mark.parametrize("saved", ["9999-99-99", "0000-01-01", "300000-01-01T00:00:00", "", "yesterday", 0, 3e9, None])
def test_a_date_that_is_none_is_left_out(kept, saved):
    raw = {**json.loads(form.encode(kept)), "saved": saved}
    assert form.head(json.dumps(raw).encode()).dated == ""


@pytest.mark.parametrize("saved", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00", "0001-01-01"])
def test_a_date_at_the_edge_of_time_breaks_nothing(kept, saved):
    raw = {**json.loads(form.encode(kept)), "saved": saved}
    assert form.head(json.dumps(raw).encode()).dated in ("", saved)
    assert form.decode(json.dumps(raw).encode()).state.tick == kept.state.tick


def test_how_somebody_was_idle_in_version_1_is_their_pose():
    poses = set()
    for path in OLD:
        data = gzip.decompress(path.read_bytes())
        then = {who: body.get("idle", "stands") for who, body in json.loads(data)["state"]["people"].items()}
        assert {who: body.pose for who, body in form.decode(data).state.people.items()} == then
        poses |= set(then.values())
    assert {"draws", "sleeps", "stands"} <= poses
