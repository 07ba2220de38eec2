"""A watchman who sees, hears, suspects and catches. He stands at the top of his round at first, and looks left there.

He is held where he is: what he makes of Nora then hangs on where she is alone.
"""

from pathlib import Path

import msgspec
import pytest

from game.content.books import END
from game.content.guards import GUARDS, WALK, GuardKind
from game.content.level import Guard
from game.content.level import Path as Line
from game.content.library import Library
from game.core.event import Caught, Heard, Said, Suspected
from game.core.fixed import pixels, units
from game.session.guarding import EDGE, FALLS, FULL, HALTS, LISTENS, LOOK, NEAR, UNSEEN
from game.session.intent import NOTHING, Intent
from game.world.body import Body
from game.world.lenses import Lenses

ROOT = Path(__file__).parents[1] / "fixtures" / "watch"
REACH, HEARS = GUARDS[WALK].reach, GUARDS[WALK].hears
POST = (232, 160)
"""Where the watchman is held, in the open."""
AWAY = (24, 200)
"""Where nobody sees anybody."""


@pytest.fixture(scope="session")
def library(tmp_path_factory):
    return Library(ROOT, tmp_path_factory.mktemp("guarded-cache"))


@pytest.fixture
def yard(player):
    """The yard, with a watchman who stands in its midst and looks left; Leo and Mia are gone."""
    player.step()
    for who in ("leo", "mia"):
        del player.state.people[who]
    level = player.session.level
    post = Line("round", 40, (POST, (POST[0], POST[1] + 40)), level.paths["round"].stops)
    held = tuple(type(stop)(0, "left", 100_000) for stop in post.stops[:1])
    post = Line("round", 40, post.corners, held)
    others = [path for path in level.of(Line) if path.name != "round"]
    player.session.brains.level = level.with_all(Line, [post, *others])
    body = player.state.others["watchman"]
    body.x, body.y, body.facing = units(POST[0]), units(POST[1]), "left"
    body.brain.corner = body.brain.stop = body.brain.rest = 0
    player.stand(*AWAY)
    player.step(ticks=8)
    player.events.clear()
    return player


def guard(yard):
    return yard.state.others["watchman"].brain


def body(yard):
    return yard.state.others["watchman"]


def of(events, *kinds):
    return [event for event in events if isinstance(event, kinds)]


def looked_at(yard, x, y, looks=1):
    """What suspicion is after so many looks at Nora there."""
    yard.stand(x, y)
    yard.step(ticks=LOOK * looks)
    return guard(yard).suspicion


# ---------------------------------------------------------------------- seeing
def test_whoever_is_behind_is_not_seen(yard):
    assert looked_at(yard, POST[0] + 30, POST[1], 8) == 0


def test_suspicion_fills_faster_the_nearer_one_is(yard):
    far = looked_at(yard, POST[0] - REACH + 2, POST[1])
    guard(yard).suspicion = 0
    near = looked_at(yard, POST[0] - 16, POST[1])
    assert (far, near) == (EDGE + (NEAR - EDGE) * 2 // REACH, EDGE + (NEAR - EDGE) * (REACH - 16) // REACH)
    assert EDGE <= far < near <= NEAR


def test_fifteen_looks_a_second_and_no_more(yard):
    yard.stand(POST[0] - REACH + 2, POST[1])
    found = []
    for _ in range(60):
        yard.step()
        found.append(guard(yard).suspicion)
    assert len(set(found)) in (15, 16) and found == sorted(found)


def test_guards_do_not_all_look_in_one_tick(yard):
    other = yard.state.others["watchwoman"] = Body(body(yard).x, body(yard).y, "left", brain=type(guard(yard))("round"))
    yard.stand(POST[0] - 60, POST[1])
    rose = set()
    before = [0, 0]
    for _ in range(LOOK):
        yard.step()
        now = [guard(yard).suspicion, other.brain.suspicion]
        rose.add((now[0] > before[0], now[1] > before[1]))
        before = now
    assert (sum(b"watchman") - sum(b"watchwoman")) % LOOK
    assert (True, False) in rose and (False, True) in rose and (True, True) not in rose


def test_a_wall_hides_and_a_bench_does_not(yard):
    assert looked_at(yard, 120, 104, 8) == 0
    body(yard).x, body(yard).y = units(330), units(44)
    yard.session.brains.level = yard.session.level
    guard(yard).halted, yard.state.others["watchman"].brain.rest = False, 0
    sight = yard.session.brains.guarding
    yard.stand(250, 44)
    assert sight.seen("watchman") == 16


def test_people_between_hide_somebody_by_quarters(yard):
    yard.stand(POST[0] - 100, POST[1])
    seen = [yard.session.brains.guarding.seen("watchman")]
    for number in range(5):
        yard.state.people[f"passer{number}"] = Body(units(POST[0] - 50), units(POST[1]))
        seen.append(yard.session.brains.guarding.seen("watchman"))
    assert seen == [16, 12, 8, 4, 0, 0]


def test_in_shade_one_is_a_quarter_as_easy_to_see_and_under_a_lamp_as_easy_as_ever(yard):
    eyes = body(yard)
    eyes.x, eyes.y = units(400), units(192)
    sight = yard.session.brains.guarding
    for x, light in ((290, 4), (328, 16), (376, 16)):
        yard.stand(x, 192)
        assert sight.seen("watchman") == light
    yard.state.lamps[f"{yard.state.place} lantern"] = False
    yard.stand(328, 192)
    assert sight.seen("watchman") == 4


def test_whoever_hurries_is_seen_twice_as_fast(yard):
    yard.stand(POST[0] - 100, POST[1] - 4, "right")
    yard.step(Intent(dx=1), ticks=LOOK)
    walked = guard(yard).suspicion
    guard(yard).suspicion = 0
    yard.stand(POST[0] - 100, POST[1] - 4, "right")
    yard.step(Intent(dx=1, hurry=True), ticks=LOOK)
    assert 2 * walked <= guard(yard).suspicion <= 2 * walked + 8


# ---------------------------------------------------------------------- suspecting
def test_at_four_tenths_he_stops_and_turns_and_it_is_told_once(yard):
    yard.stand(POST[0] - 60, POST[1])
    yard.until(lambda: guard(yard).suspicion >= HALTS)
    yard.step(ticks=8)
    (told,) = of(yard.events, Suspected)
    assert (told.who, told.words) == ("watchman", "[somebody stops to look]")
    assert guard(yard).halted and body(yard).facing == "left"
    yard.stand(POST[0] - 60, POST[1] - 40)
    yard.step(ticks=LOOK)
    assert body(yard).facing == "left"


def test_out_of_sight_it_falls_after_half_a_second(yard):
    guard(yard).suspicion = 300
    yard.stand(*AWAY)
    yard.step(ticks=UNSEEN - 1)
    assert guard(yard).suspicion == 300
    yard.step(ticks=60)
    assert 300 - 16 * FALLS <= guard(yard).suspicion <= 300 - 14 * FALLS
    yard.step(ticks=200)
    assert guard(yard).suspicion == 0 and guard(yard).unseen == 0


def test_he_goes_on_with_his_round_when_it_has_fallen(yard):
    guard(yard).suspicion = HALTS
    yard.step()
    assert guard(yard).halted
    rest = guard(yard).rest
    yard.until(lambda: guard(yard).suspicion < HALTS)
    yard.step(ticks=2)
    assert not guard(yard).halted and guard(yard).rest > rest


@pytest.mark.parametrize("mode", ["line", "look"])
def test_while_words_are_on_show_suspicion_stays_as_it_is(yard, mode):
    yard.stand(POST[0] - 60, POST[1])
    yard.step(ticks=LOOK)
    before = guard(yard).suspicion
    assert 0 < before < HALTS
    if mode == "line":
        yard.session.begin_talk("leo_walks")
    else:
        x, y = (48, 48)
        yard.stand(x, y, "up")
        yard.step(Intent(interact=True))
        before = guard(yard).suspicion
        assert yard.shown == "wa1"
        yard.stand(POST[0] - 60, POST[1])
    yard.step(ticks=300)
    assert guard(yard).suspicion == before and not of(yard.events, Caught, Suspected)
    yard.confirm()
    yard.step(ticks=LOOK)
    assert guard(yard).suspicion > before


# ---------------------------------------------------------------------- hearing
def test_hurrying_behind_him_is_heard_and_he_turns_round(yard):
    yard.stand(POST[0] + 40, POST[1] + 20, "right")
    yard.step(Intent(dx=1, hurry=True), ticks=12)
    (told,) = of(yard.events, Heard)
    assert (told.who, told.words, body(yard).facing) == ("watchman", "[somebody turns round]", "right")
    assert guard(yard).halted
    yard.stand(*AWAY)
    yard.step(ticks=LISTENS + 1)
    assert not guard(yard).halted and body(yard).facing == "left"


def test_walking_is_not_heard_nor_hurrying_far_away(yard):
    yard.stand(POST[0] + 40, POST[1] + 20, "right")
    yard.step(Intent(dx=1), ticks=40)
    yard.stand(POST[0] + HEARS + 20, POST[1] + 20, "right")
    yard.step(Intent(dx=1, hurry=True), ticks=20)
    assert not of(yard.events, Heard)


def test_walking_into_a_wall_is_heard(yard):
    body(yard).x, body(yard).y = units(60), units(180)
    yard.session.brains.level = yard.session.level.with_all(
        Line, [Line("round", 40, ((60, 180), (60, 190)), yard.session.brains.level.paths["round"].stops)]
    )
    yard.stand(80, 200, "down")
    yard.step(Intent(dy=1), ticks=20)
    assert of(yard.events, Heard)


def test_nothing_is_heard_while_words_are_on_show(yard):
    yard.stand(POST[0] + 40, POST[1] + 20, "right")
    yard.session.begin_talk("across")
    yard.step(Intent(dx=1, hurry=True), ticks=30)
    assert not of(yard.events, Heard) and body(yard).facing == "left"


# ---------------------------------------------------------------------- caught
def caught(yard):
    yard.stand(POST[0] - 30, POST[1])
    yard.until(lambda: of(yard.events, Caught))


def test_the_lead_is_put_back_where_the_story_had_them_and_hears_an_excuse(yard):
    caught(yard)
    (told,) = of(yard.events, Caught)
    assert (told.who, told.spot, told.words) == ("watchman", "gate", "[a hand on a shoulder]")
    assert (pixels(yard.lead.x), pixels(yard.lead.y), yard.lead.facing) == (40, 112, "right")
    (said,) = of(yard.events, Said)
    assert (said.line, said.speaker) == ("wa3", "navy")
    assert guard(yard).suspicion == 0 and not guard(yard).halted


def test_the_excuse_is_another_each_time(yard):
    said = []
    for _ in range(4):
        caught(yard)
        said.append(yard.shown)
        yard.confirm()
        yard.events.clear()
    assert said == ["wa3", "wa4", "wa5", "wa3"]


def test_nobody_is_caught_when_the_chapter_is_over(yard):
    yard.state.beat = END
    yard.stand(POST[0] - 30, POST[1])
    yard.step(ticks=300)
    assert guard(yard).suspicion == 0 and not yard.events


def test_a_walk_to_a_point_is_over_when_one_is_caught(yard):
    yard.stand(POST[0] - 40, POST[1])
    yard.step(Intent(walk_to=(POST[0] - 60, POST[1] - 8)))
    guard(yard).suspicion = FULL - 1
    yard.step(ticks=LOOK)
    assert of(yard.events, Caught) and not yard.lead.way and yard.state.errand is None


def test_somebody_of_the_cast_may_be_a_guard(yard):
    leo = yard.state.people["leo"] = Body(units(POST[0]), units(160), "left", brain=type(guard(yard))("turn"))
    leo.brain.suspicion = FULL - 1
    leo.brain.halted = True
    yard.stand(POST[0] - 30, 160)
    yard.step(ticks=LOOK)
    assert [told.who for told in of(yard.events, Caught)] == ["leo"]


def test_being_caught_without_words_for_it_is_only_being_put_back(yard):
    yard.session.caught = ""
    caught(yard)
    assert yard.shown is None and pixels(yard.lead.x) == 40
    yard.step(NOTHING)


def test_a_lead_whom_no_spot_is_known_of_is_put_to_the_first(yard):
    yard.lead.spot = ""
    caught(yard)
    assert of(yard.events, Caught)[0].spot == next(iter(yard.session.level.spots))


# ---------------------------------------------------------------------- kinds
@pytest.fixture
def kinds(yard, monkeypatch):
    """Lets the watchman be of a kind that sees and hears so."""

    def kinds(**said):
        monkeypatch.setitem(GUARDS, "other", GuardKind(**said))
        level = yard.session.level
        posted = [msgspec.structs.replace(guard, kind="other") for guard in level.of(Guard)]
        yard.session.brains.guarding.level = level.with_all(Guard, posted)

    return kinds


def test_a_kind_that_sees_farther_is_as_suspicious_at_its_edge(yard, kinds):
    assert looked_at(yard, POST[0] - REACH - 30, POST[1]) == 0
    kinds(reach=REACH + 32, wide=300, hears=HEARS)
    assert looked_at(yard, POST[0] - REACH - 30, POST[1]) == EDGE + (NEAR - EDGE) * 2 // (REACH + 32)


def test_a_narrow_kind_does_not_see_what_is_beside_the_line(yard, kinds):
    yard.stand(POST[0] - 60, POST[1] - 24)
    assert yard.session.brains.guarding.seen("watchman") > 0
    kinds(reach=REACH, wide=300, hears=HEARS)
    assert yard.session.brains.guarding.seen("watchman") == 0


def test_a_deaf_kind_hears_nobody(yard, kinds):
    kinds(reach=REACH, wide=700, hears=0)
    yard.stand(POST[0] + 16, POST[1] + 20, "right")
    yard.step(Intent(dx=1, hurry=True), ticks=40)
    assert not of(yard.events, Heard)


@pytest.mark.parametrize(("off", "seen"), [(False, False), (True, True)])
def test_a_kind_that_minds_bare_faces_looks_past_whoever_has_lenses_on(yard, kinds, off, seen):
    kinds(reach=REACH, wide=700, hears=0, minds="bare faces")
    yard.stand(POST[0] - 60, POST[1])
    yard.session.state.lenses = Lenses(off=off)
    assert (yard.session.brains.guarding.seen("watchman") > 0) is seen


@pytest.mark.parametrize(("off", "seen"), [(False, True), (True, False)])
def test_a_kind_that_minds_lenses_looks_past_whoever_has_them_off(yard, kinds, off, seen):
    kinds(reach=REACH, wide=700, hears=0, minds="lenses")
    yard.stand(POST[0] - 60, POST[1])
    yard.session.state.lenses = Lenses(off=off)
    assert (yard.session.brains.guarding.seen("watchman") > 0) is seen


def test_what_is_moved_into_a_line_stops_eyes_until_it_is_moved_away(yard):
    sight, line = yard.session.sight, ((POST[0], POST[1] - 1), (POST[0] - 60, POST[1] - 1))
    assert sight.is_clear(*line)
    sight.arrange([(POST[0] - 40, POST[1] - 16, 16, 32)])
    assert not sight.is_clear(*line)
    sight.arrange([(POST[0] - 40, POST[1] + 16, 16, 32)])
    assert sight.is_clear(*line)


def test_a_kind_that_there_is_no_more_sees_as_others_do(yard, kinds):
    kinds(reach=8, wide=100, hears=0)
    del GUARDS["other"]
    assert looked_at(yard, POST[0] - 60, POST[1]) > 0
