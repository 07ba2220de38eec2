"""Saves of chapter 1 from before its second edition: each is read, remembers what it did, and can be played on.

They lie in saves/v1, gzipped: one in every posture that play can be left in. Where what was going on is not done in
that way any more, the beat begins anew, and that is said. They are played on until their beat is over, and to the end
of the chapter before a chapter is called done.
"""

import gzip
import json

import msgspec
import pytest
import yaml
from guards import GONE, REMEMBERED, SAVES, V1

from game.content.books import END
from game.content.paths import project
from game.core.event import Resumed, SteppedBack
from game.saves import Saves
from game.session import LineView, Session, begin, encode
from game.session.intent import Intent
from game.workshop.encounters import Encounters
from game.workshop.explore import Explorer


def written(name):
    """What the file of a save says."""
    return json.loads(gzip.decompress((V1 / f"{name}.json.gz").read_bytes()))


@pytest.fixture(params=SAVES)
def name(request):
    return request.param


CHAPTER = project() / "levels/book1/1-synthetic-noon/chapter.yaml"


as_it_was = pytest.mark.parametrize("name", sorted(set(SAVES) - GONE), indirect=True)
"""Of each save whose moment is still there."""


@pytest.fixture
def kept(name, tmp_path):
    """A save of that day, read from a slot."""
    (tmp_path / "1.json").write_bytes(gzip.decompress((V1 / f"{name}.json.gz").read_bytes()))
    return Saves(tmp_path).read("1")


@pytest.fixture
def session(game, kept):
    return Session(game, kept)


@pytest.fixture(scope="module")
def beats_played_on_to(game):
    """The beat a playthrough stands in and those it comes to: the next alone, or all there are. What can be met where
    is found out once."""
    encounters = Encounters()

    def played_on(session, to_the_end=False):
        explorer, beats = Explorer(game).knowing(encounters), [session.state.beat]

        def is_over(played):
            if played.state.beat != beats[-1]:
                beats.append(played.state.beat)
            return len(beats) > 1 and not to_the_end

        explorer.run(session, 0, {}, is_over)
        assert explorer.found.stuck == []
        return beats if session.state.beat == beats[-1] else [*beats, session.state.beat]

    return played_on


def test_there_is_a_save_in_every_posture():
    assert len(SAVES) >= 14 and set(SAVES) > GONE


def test_who_goes_on_from_the_start_of_a_beat_is_told(name, session):
    told = [event for event in session.step(Intent()) if isinstance(event, Resumed)]
    assert bool(told) is (name in GONE)


@as_it_was
def test_everybody_is_where_they_were(name, session):
    then = written(name)["state"]
    now = msgspec.to_builtins(session.state)
    assert {who: (body["x"], body["y"], body["facing"]) for who, body in now["people"].items()} == {
        who: (body["x"], body["y"], body["facing"]) for who, body in then["people"].items()
    }


def test_a_save_remembers_what_it_did(name, session):
    then = written(name)["state"]
    assert (session.state.beat, session.state.place, session.state.tick) == (then["beat"], then["place"], then["tick"])
    memory = {part: then["memory"].get(part) for part in REMEMBERED if part != "seen"}
    now = msgspec.to_builtins(session.state.memory)
    assert {part: now[part] for part in memory} == memory


@as_it_was
def test_every_moment_that_can_be_taken_back_is_there(name, session):
    assert len(session.past) == len(written(name)["past"])
    ticks = [session.state.tick]
    while any(isinstance(event, SteppedBack) for event in session.step(Intent(back=True))):
        ticks.append(session.state.tick)
    assert ticks[-1] == next(iter(written(name)["past"]), written(name)["state"])["tick"]


def test_a_save_can_be_played_on_until_its_beat_is_over(beats_played_on_to, session):
    beats = beats_played_on_to(session)
    assert len(beats) > 1 or beats == [END]


@pytest.mark.full
def test_a_save_can_be_played_to_the_end_of_its_chapter(beats_played_on_to, session):
    assert beats_played_on_to(session, to_the_end=True)[-1] == END


@as_it_was
def test_the_line_on_show_is_the_same(name, session):
    then = written(name)["state"]
    shown = session.view.shown
    if then["looking"]:
        assert isinstance(shown, LineView) and shown.id == then["looking"]["line"]
    elif then["talk"]:
        assert shown is not None or session.view.waiting
    else:
        assert shown is None


def test_a_save_written_anew_is_the_same(session, game):
    again = Session(game, session.kept())
    assert encode(again.kept()) == encode(session.kept())


BEATS = list(yaml.safe_load(CHAPTER.read_text("utf-8"))["beats"])


@pytest.mark.parametrize("beat", BEATS)
def test_any_beat_can_be_played_until_it_is_over_by_who_did_nothing_before_it(beat, beats_played_on_to, game):
    """As a save does that was made in it when what came before was told otherwise."""
    assert beats_played_on_to(begin(game, beat=beat))[1:]


@pytest.mark.full
@pytest.mark.parametrize("beat", BEATS)
def test_and_on_to_the_end_of_the_chapter(beat, beats_played_on_to, game):
    assert beats_played_on_to(begin(game, beat=beat), to_the_end=True)[-1] == END
