"""What goes on sounding where it stands."""

import random
from itertools import pairwise

import msgspec
import pygame
import pytest

from game.content.paths import project
from game.core.fixed import units
from game.core.pace import TICKS
from game.core.problem import ContentError
from game.screen.sound.fades import volume
from game.screen.sound.mixer import FREE, NEARBY, Mixer
from game.screen.sound.music import SOFT
from game.screen.sound.nearby import Nearby, Strays, around, straying
from game.screen.sound.score import WIDE, aside
from game.screen.sound.table import TABLE, Heard, SoundFile, Table, read_table
from game.screen.sound.wander import Wander
from game.session import ChoiceView, View
from game.session.state import kept_under
from game.workshop.play import Where, session_at


@pytest.fixture(scope="module")
def table():
    return read_table(project())


@pytest.fixture
def flat(library):
    return session_at(library, Where("flat", light="noon"))


def beside(session, look, px=0):
    """The lead stands so many px to the right of a thing."""
    x, y, wide, high = next(thing.area for thing in session.level.things if thing.look == look)
    session.lead.x, session.lead.y = units(x + wide // 2 + px), units(y + high // 2)
    return session


FRIDGE = "sound/near_fridge.ogg"


def test_a_refrigerator_is_louder_from_near(table, flat):
    near, far = (around(table, beside(flat, "fridge", px))[FRIDGE][0] for px in (10, 70))
    assert 1 >= near > far > 0


def test_it_is_heard_on_its_own_side(table, flat):
    assert around(table, beside(flat, "fridge", 40))[FRIDGE][1] == pytest.approx(-40 / WIDE, abs=0.01)


def test_what_is_out_of_reach_is_not_heard(table, flat):
    assert FRIDGE not in around(table, beside(flat, "fridge", 400))


def test_the_middle_is_where_the_lead_is_and_the_edge_where_the_picture_ends(flat):
    x = flat.lead.x // 256
    assert (aside(flat, x), aside(flat, x + WIDE), aside(flat, x - 2 * WIDE)) == (0, 1, -1)


def test_sheets_are_heard_in_the_layer_they_hang_in(table, library):
    garden = beside(session_at(library, Where("garden")), "last_hedge")
    sheets = "sound/near_sheets.ogg"
    dreamt = around(table, garden)
    garden.looker.see(garden.state.light, "real")
    assert sheets not in dreamt and around(table, garden)[sheets][0] > 0.9


@pytest.mark.parametrize(("burns", "heard"), [(True, True), (False, False)])
def test_what_burns_is_heard_while_it_does(table, flat, monkeypatch, burns, heard):
    monkeypatch.setattr(table, "things", {"fridge": Heard("fridge", 5000, lamp="fire")})
    flat.state.lamps[kept_under(flat.state, "fire")] = burns
    assert (FRIDGE in around(table, beside(flat, "fridge"))) == heard


@pytest.mark.parametrize(("chapter", "heard"), [("1-synthetic-noon", True), ("3-the-dreamers", False)])
def test_what_is_of_one_chapter_is_heard_there_alone(table, flat, monkeypatch, chapter, heard):
    monkeypatch.setattr(table, "things", {"fridge": Heard("fridge", 5000, chapter=chapter)})
    assert flat.state.chapter == "1-synthetic-noon"
    assert (FRIDGE in around(table, beside(flat, "fridge"))) == heard


def test_no_more_is_heard_than_there_is_room_for_and_the_nearest_first(table, flat, monkeypatch):
    loops = ("fridge", "simmer", "pool", "pod_near", "sheets")
    looks = [thing.look for thing in flat.level.things if thing.light in ("", "noon")][: len(loops)]
    monkeypatch.setattr(
        table, "things", {look: Heard(near, 5000) for look, near in zip(looks, loops, strict=True)}
    )  # fmt: skip
    found = list(around(table, flat).values())
    assert len(found) == len(NEARBY)
    assert found == sorted(found, reverse=True)


def test_under_a_silence_that_is_counted_something_waits(table, flat, monkeypatch):
    monkeypatch.setattr(type(flat), "view", property(lambda _: View(ChoiceView((), 0.7))))
    counted = around(table, flat)
    monkeypatch.setattr(type(flat), "view", property(lambda _: View(ChoiceView((), -1))))
    assert counted["sound/near_waiting.ogg"] == (1.0, 0.0)
    assert "sound/near_waiting.ogg" not in around(table, flat)


# ---------------------------------------------------------------- now and then
COALS = "coals"


def strayed(table, ticks, place=(1.0, 0.0)):
    """Ticks at which something is heard of the coals, and what."""
    strays = Strays(table, random.Random(3))
    return [(tick, cue) for tick in range(ticks) for cue in strays.tick({COALS: place})]


def test_nothing_comes_in_a_rhythm(table):
    ticks = [tick for tick, _ in strayed(table, 64 * TICKS)]
    least, most = table.strays[COALS][0].every
    gaps = [after - before for before, after in pairwise(ticks)]
    assert all(least * TICKS - 1 <= gap <= most * TICKS + 1 for gap in gaps)
    assert len(gaps) > 20 and len(set(gaps)) > len(gaps) / 3


def test_it_is_heard_where_the_loop_is_and_no_louder(table):
    cues = [cue for _, cue in strayed(table, 64 * TICKS, (0.5, -0.3))]
    assert {(cue.name, cue.pan) for cue in cues} == {("ember", -0.3)}
    assert all(0.5 * Strays.SOFTEST <= cue.gain <= 0.5 for cue in cues) and len({cue.gain for cue in cues}) > 10


def test_what_strays_from_the_tone_of_a_place_is_heard_on_either_side(table):
    strays, tone = Strays(table, random.Random(3)), "street_bare"
    pans = [cue.pan for _ in range(120 * TICKS) for cue in strays.tick({tone: (1.0, 0.0)})]
    wide = table.strays[tone][0].wide
    assert wide and min(pans) < -wide / 3 and max(pans) > wide / 3 and max(map(abs, pans)) <= wide


def test_what_is_out_of_earshot_waits_anew(table):
    strays = Strays(table, random.Random(3))
    assert list(strays.tick({COALS: (1.0, 0.0)})) == []
    assert not any(list(strays.tick({})) for _ in range(10 * TICKS))
    assert list(strays.tick({COALS: (1.0, 0.0)})) == []


def test_whatever_holds_a_loop_holds_what_is_heard_of_it(table):
    held = {name: set(names) for name, names in table.held.items()}
    loops = {heard.strays: heard.near for heard in table.things.values() if heard.strays}
    assert len(table.strays) > 4 and len(loops) > 2
    for name, strays in table.strays.items():
        loop = loops.get(name, name)
        for stray in strays:
            assert [place for place, names in held.items() if loop in names and stray.sound not in names] == []


def test_of_two_who_are_near_each_lets_its_own_be_heard_over_one_loop(table, flat, monkeypatch):
    first, second = [thing.look for thing in flat.level.things if thing.light in ("", "noon")][:2]
    said = {first: Heard("hums", 5000, strays="hums_old"), second: Heard("hums", 5000, strays="hums_her")}
    monkeypatch.setattr(table, "things", said)
    loops, astray = around(table, beside(flat, first, 9)), straying(table, flat, ["sound/near_hums.ogg"])
    assert list(loops) == ["sound/near_hums.ogg"] and set(astray) == {"hums_old", "hums_her"}
    assert loops["sound/near_hums.ogg"] == max(astray.values()) and len(set(astray.values())) == 2
    assert straying(table, flat, []) == {}


# ---------------------------------------------------------------- channels
@pytest.fixture
def mixer():
    mixer = Mixer()
    yield mixer
    mixer.close()


def listen(nearby, wanted, store, ticks):
    for _ in range(ticks):
        nearby.tick(wanted, store)
        nearby.advance(volume(10))


def test_a_loop_fades_in_where_it_stands_and_stops_when_it_is_left(mixer):
    nearby, store = Nearby(mixer, Wander(Table(), random.Random(3))), {"a": pygame.mixer.Sound(buffer=bytes(40_000))}
    listen(nearby, {"a": (0.5, 0.0)}, store, SOFT)
    assert mixer.channels[NEARBY[0]].get_volume() == pytest.approx(0.5, abs=0.01)
    listen(nearby, {}, store, SOFT)
    assert nearby.files == ["", "", ""] and not mixer.channels[NEARBY[0]].get_busy()
    assert not any(mixer.channels[channel].get_busy() for channel in FREE)


def test_a_thing_that_sounds_like_nothing_is_told(tmp_path):
    (tmp_path / TABLE).parent.mkdir(parents=True)
    things = {"stove": {"near": "stew", "reach": 9, "met": "clank", "strays": "brth"}}
    strays = {"broth": [{"sound": "burp", "every": [2, 1], "wide": -4}]}
    said = msgspec.to_builtins(SoundFile()) | {"things": things, "strays": strays}
    (tmp_path / TABLE).write_bytes(msgspec.json.format(msgspec.json.encode(said)))
    with pytest.raises(ContentError) as error:
        read_table(tmp_path)
    assert {problem.message for problem in error.value.problems} == {
        "near 'stove' there is no loop 'stew' to be heard",
        "'stove' cannot sound like 'clank'",
        "nothing is heard now and then of 'stove' as 'brth' says (did you mean 'broth'?)",
        "of 'broth' something is heard now and then, but it is no loop, and no thing has it",
        "'broth' lets 'burp' be heard, which is no sound",
        "'burp' should be heard after some seconds, the fewest first",
        "'burp' should be heard to the side by 0 to 1, not -4",
    }
