"""A street in which both layers stand at once: seen and looked at by a field that moves, walked as it really is."""

import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.content.books import END
from game.content.library import Library
from game.content.objects.leak import Leak
from game.content.objects.path import Path as Line
from game.core.fixed import pixels
from game.session import begin
from game.session.intent import NOTHING, Intent
from game.session.layering import Leaking
from game.world.field import Round, field

ROOT = Path(__file__).parents[1] / "fixtures" / "street"
MAP = "levels/book1/1-street/street.tmx"
PERIOD, RADIUS, HOME, AWAY = 200, 40, (48, 32), (148, 32)
POINTED = f"""
 <objectgroup id="20" name="leaks">
  <object id="30" name="way" type="Path" x="{HOME[0]}" y="{HOME[1]}">
   <polyline points="0,0 {AWAY[0] - HOME[0]},0"/>
  </object>
  <object id="31" name="seam" type="Leak" x="{HOME[0]}" y="{HOME[1]}">
   <properties>
    <property name="path" type="object" value="30"/>
    <property name="period" type="int" value="{PERIOD}"/>
    <property name="radius" type="int" value="{RADIUS}"/>
   </properties>
   <point/>
  </object>
 </objectgroup>
</map>"""


@pytest.fixture(scope="session")
def library(tmp_path_factory):
    """The street, with a seam that goes to and fro over the poster and away from it."""
    root = Path(shutil.copytree(ROOT, tmp_path_factory.mktemp("leak") / "street"))
    text = (root / MAP).read_text("utf-8").replace("</map>", POINTED)
    said = '<properties>\n  <property name="layers" value="leak"/>\n </properties>\n <tileset firstgid="1"'
    (root / MAP).write_text(text.replace('<tileset firstgid="1"', said), "utf-8")
    return Library(root, tmp_path_factory.mktemp("leak-cache"))


@pytest.fixture
def street(player):
    player.step()
    player.stand(48, 44, "up")
    player.events.clear()
    return player


def until(street, phase):
    """Wait for a tick of the leak's round."""
    street.until(lambda: street.state.tick % PERIOD == phase)


def test_what_lies_within_the_field_is_looked_at_as_there_and_the_rest_as_it_is(street):
    until(street, 0)
    assert street.session.focus.name == "poster"
    until(street, PERIOD // 2)
    assert street.session.focus.name == "crack"


def test_it_is_looked_about_anew_only_where_something_else_is_seen(street, monkeypatch):
    """And then always: what is asked for each tick is what would be found by looking each tick."""
    seen, looker = [], street.session.looker
    see = looker.see
    monkeypatch.setattr(looker, "see", lambda *told: (seen.append(street.state.tick), see(*told)))
    for _ in range(PERIOD):
        street.step()
        things = list(looker.things)
        see(street.state.light, street.session.layering.pair.second)
        assert looker.things == things
    assert 0 < len(seen) <= 4


def test_what_is_walked_on_is_the_real_street_within_the_field_and_beyond(street):
    """She walks through the fence that is only painted, though the leak shows it; the rubble stops her."""
    street.stand(96, 64)
    street.step(Intent(1, 0), ticks=120)
    assert 160 < pixels(street.lead.x) < 192


def test_everybody_else_goes_by_the_real_street_too(street):
    walkers = street.session.walkers
    assert walkers.common is walkers.ground is street.session.layering.second


def test_there_is_nothing_to_press_for(street):
    street.step(Intent(breathe=True), ticks=10)
    assert (street.state.breath, street.state.lenses, street.state.beneath, street.events) == (None, None, False, [])
    assert not street.session.layering.passes


def test_the_field_moves_on_while_something_is_said(street, reload, written):
    """So that a save in the midst of a line goes on alike."""
    until(street, 0)
    street.step(Intent(interact=True))
    assert street.shown == "ha1"
    until(street, PERIOD // 2)
    other = reload(street.session)
    for intent in (Intent(confirm=True), Intent(interact=True), NOTHING):
        assert other.step(intent) == street.session.step(intent)
    assert street.shown == "ha2" and written(other) == written(street.session)


# ---------------------------------------------------------------------- the field
def test_a_leak_goes_to_the_end_of_its_path_and_back(library):
    level = library.level("book1/1-street/street")
    assert field(level, 0) == field(level, PERIOD) == [Round(*HOME, RADIUS)]
    assert field(level, PERIOD // 2) == [Round(*AWAY, RADIUS)]
    assert field(level, PERIOD // 4) == field(level, PERIOD * 3 // 4) == [Round(98, 32, RADIUS)]


def test_it_goes_as_far_as_its_reach_round_corners(library):
    level = library.level("book1/1-street/street")
    (leak,) = level.of(Leak)
    bent = level.with_all(Line, [Line("way", 24, ((0, 0), (30, 0), (30, 40)))])
    for reach, there in ((20, (20, 0)), (50, (30, 20)), (500, (30, 40)), (0, (30, 40))):
        short = bent.with_all(Leak, [Leak("seam", 9, 9, 40, "way", reach, PERIOD)])
        assert field(short, PERIOD // 2)[0][:2] == there
    still = bent.with_all(Leak, [Leak("seam", 9, 9, 40, "", 0, PERIOD)])
    assert (leak.path, field(still, 77)) == ("way", [Round(9, 9, 40)])


@given(st.integers(0, 10**9))
def test_it_never_leaves_its_path_and_never_jumps(library, tick):
    level = library.level("book1/1-street/street")
    (now,), (then,) = field(level, tick), field(level, tick + 1)
    assert HOME[0] <= now.x <= AWAY[0] and now.y == HOME[1]
    assert abs(now.x - then.x) <= 2


def test_a_beat_may_let_a_place_leak_that_else_does_not(library, tmp_path):
    root = Path(shutil.copytree(library.root, tmp_path / "street"))
    text = (root / MAP).read_text("utf-8")
    (root / MAP).write_text(text.replace('value="leak"', 'value="lenses"'), "utf-8")
    chapter = root / "levels/book1/1-street/chapter.yaml"
    chapter.write_text(chapter.read_text("utf-8").replace("light: noon", "light: noon\n    layers: leak"), "utf-8")
    for beat in ("walk", ""):
        session = begin(Library(root, tmp_path / "cache"), beat=beat)
        session.step(NOTHING)
        assert isinstance(session.layering, Leaking)


def test_what_a_chapter_ended_in_is_still_so_after_it_also_when_it_is_loaded(tmp_path, reload, written):
    root = Path(shutil.copytree(ROOT, tmp_path / "street"))
    text = (root / MAP).read_text("utf-8").replace("</map>", POINTED)
    (root / MAP).write_text(text, "utf-8")
    chapter = root / "levels/book1/1-street/chapter.yaml"
    chapter.write_text(chapter.read_text("utf-8").replace("light: noon", "light: noon\n    layers: leak"), "utf-8")
    session = begin(Library(root, tmp_path / "cache"), beat="walk")
    session.step(NOTHING)
    session.begin_talk("across")
    while session.state.beat != END:
        session.step(Intent(confirm=True))
    other = reload(session)
    assert isinstance(session.layering, Leaking) and isinstance(other.layering, Leaking)
    assert written(other) == written(session)
