"""A yard where a watchman goes to and fro, Leo goes round and Mia follows him: who is where when, also after a load."""

import shutil
from pathlib import Path

import msgspec
import pytest

from game.content.level import Path as Line
from game.content.library import Library
from game.core.fixed import ONE, pixels, units
from game.session import VERSION, Kept, Session, begin, decode, encode
from game.session.brains import BEGINS
from game.session.intent import NOTHING, Intent
from game.session.repairing import repair
from game.tapes import Recorder, replay
from game.world.body import Body
from game.world.brains import FAR, Follows, Guards, Patrols
from game.world.ground import overlap
from game.world.motion import feet

ROOT = Path(__file__).parents[1] / "fixtures" / "watch"
TOP, FOOT = (232, 40), (232, 180)
WAIT, LOOKS = 30, 60
"""Ticks of each stop of the watchman: a wait and a look at the top, two looks at the foot."""
PACE = 40 * ONE // 60
"""Units a tick of the watchman's round."""
DOWN = -(-units(FOOT[1] - TOP[1]) // PACE)
"""Ticks from the one end to the other."""
LEAVES, ARRIVES = WAIT + LOOKS, WAIT + LOOKS + DOWN
"""Ticks after which he sets out, and is at the foot, for the first time."""
ROUND = WAIT + LOOKS + DOWN + 2 * LOOKS + DOWN


@pytest.fixture(scope="session")
def library(tmp_path_factory):
    return Library(ROOT, tmp_path_factory.mktemp("watch-cache"))


@pytest.fixture
def yard(player):
    """The yard at its first tick, with Nora where nobody sees her."""
    player.stand(24, 200)
    return player


def watchman(player):
    return player.state.others["watchman"]


def at(body):
    return pixels(body.x), pixels(body.y)


# ---------------------------------------------------------------------- along a path
def test_a_patrol_waits_and_looks_and_goes_to_the_very_tick(yard):
    yard.step(ticks=WAIT)
    assert (at(watchman(yard)), watchman(yard).facing) == (TOP, "down")
    yard.step()
    assert (at(watchman(yard)), watchman(yard).facing) == (TOP, "left")
    yard.step(ticks=LEAVES - WAIT - 1)
    assert (watchman(yard).x, watchman(yard).y) == (units(TOP[0]), units(TOP[1]))
    yard.step()
    assert (watchman(yard).y, watchman(yard).facing) == (units(TOP[1]) + PACE, "down")
    yard.step(ticks=DOWN - 2)
    assert watchman(yard).y < units(FOOT[1])
    yard.step()
    assert (yard.state.tick, at(watchman(yard))) == (ARRIVES, FOOT)


def test_several_looks_at_a_corner_come_one_after_the_other(yard):
    yard.step(ticks=ARRIVES + 1)
    assert watchman(yard).facing == "right"
    yard.step(ticks=LOOKS - 1)
    assert watchman(yard).facing == "right"
    yard.step()
    assert (watchman(yard).facing, at(watchman(yard))) == ("left", FOOT)


def test_who_is_at_the_end_of_a_line_goes_back_along_it(yard):
    yard.step(ticks=ROUND)
    assert at(watchman(yard)) == TOP
    yard.step(ticks=ROUND)
    assert at(watchman(yard)) == TOP
    assert watchman(yard).brain.corner == 0


def test_a_closed_path_is_gone_round(yard):
    found = []
    for _ in range(900):
        yard.step()
        body = yard.state.people["leo"]
        if at(body) in yard.session.level.paths["turn"].corners and (not found or found[-1] != at(body)):
            found.append(at(body))
    a, b, c, d = (376, 48), (456, 48), (456, 112), (376, 112)
    assert found[:7] == [d, a, b, c, d, a, b]  # past the one on the way to the first


def test_nobody_stands_still_at_a_corner_without_a_stop(yard):
    yard.until(lambda: at(yard.state.people["leo"]) == (376, 48))
    for _ in range(60):
        yard.step()
        assert yard.state.people["leo"].moving


def test_a_slanted_line_is_walked_straight(library, yard):
    yard.step()
    watchman(yard).brain.rest = 0
    level = yard.session.level
    slanted = Line("round", 60, ((232, 40), (272, 160)))
    yard.session.brains.level = level.with_all(Line, [slanted])
    for _ in range(100):
        yard.step()
        x, y = watchman(yard).x - units(232), watchman(yard).y - units(40)
        assert abs(3 * x - y) <= 3 * ONE
    assert at(watchman(yard))[1] > 130


@pytest.mark.parametrize("end", [(144, 100), (40, 140)])
def test_a_round_into_a_wall_or_through_one_is_survived(yard, end):
    """The check tells of it; in play whoever can get no further is at the corner."""
    yard.step()
    yard.session.brains.level = yard.session.level.with_all(Line, [Line("round", 60, (TOP, end))])
    seen = set()
    for _ in range(1200):
        yard.step()
        watchman(yard).brain.suspicion = 0
        seen.add(at(watchman(yard)))
    assert {TOP, end} <= seen


def test_a_path_that_is_drawn_round_is_closed_and_one_that_ends_where_it_began_is_too():
    assert Line("a", 24, ((0, 0), (8, 0), (8, 8), (0, 0))).closed
    assert not Line("a", 24, ((0, 0), (8, 0), (8, 8))).closed
    assert not Line("a", 24, ((0, 0), (0, 0))).closed


def test_whoever_the_story_sends_goes_there_and_then_on_with_their_round(yard):
    leo = yard.state.people["leo"]
    yard.step(ticks=200)
    yard.session.walkers.set_out("leo", "corner")
    yard.until(lambda: at(leo) == (376, 144))
    yard.until(lambda: at(leo) == (456, 48))
    assert isinstance(leo.brain, Patrols)


def test_in_a_talk_they_stay_where_the_story_sent_them_until_it_is_over(yard):
    leo = yard.state.people["leo"]
    yard.step(ticks=200)
    yard.session.begin_talk("across")
    yard.session.walkers.put("leo", "corner")
    yard.step(ticks=100)
    assert at(leo) == (376, 144)
    yard.confirm()
    yard.step(ticks=10)
    assert at(leo) != (376, 144)


def test_whoever_is_spoken_to_stands_until_the_words_are_over_and_goes_on(yard):
    leo = yard.state.people["leo"]
    yard.step(ticks=120)
    x, y = at(leo)
    yard.stand(x - 12, y + 2, "right")
    assert yard.session.focus.name == "leo"
    yard.step(Intent(interact=True))
    there = at(leo)
    assert (yard.shown, leo.facing) == ("wa7", "left")
    yard.step(ticks=60)
    assert (at(leo), leo.moving, leo.facing) == (there, False, "left")
    yard.confirm()
    yard.stand(24, 200)
    yard.step(ticks=60)
    assert at(leo) != there and leo.moving


def test_the_world_goes_on_while_words_are_on_show(yard):
    yard.session.begin_talk("across")
    yard.step(ticks=ARRIVES)
    assert at(watchman(yard)) == FOOT


def test_the_lead_cannot_walk_through_a_guard_nor_push_them_off_their_round(yard):
    yard.step(ticks=10)
    yard.stand(216, 40, "right")
    for _ in range(40):
        yard.step(Intent(dx=1))
        watchman(yard).brain.suspicion = 0
        assert at(watchman(yard)) == TOP and not watchman(yard).way
        assert not overlap(feet(yard.lead.x, yard.lead.y), feet(watchman(yard).x, watchman(yard).y))


# ---------------------------------------------------------------------- after somebody
def test_a_follower_goes_where_somebody_went_and_stays_behind(yard):
    leo, mia = yard.state.people["leo"], yard.state.people["mia"]
    yard.step(ticks=120)
    for _ in range(600):
        yard.step()
        away = max(abs(leo.x - mia.x), abs(leo.y - mia.y))
        assert away <= units(FAR + 24)


def test_a_follower_of_one_who_stands_stands_that_far_off(yard):
    leo, mia = yard.state.people["leo"], yard.state.people["mia"]
    yard.step(ticks=120)
    leo.brain = None
    yard.step(ticks=120)
    away = max(abs(leo.x - mia.x), abs(leo.y - mia.y))
    assert units(FAR) - ONE <= away <= units(FAR) + BEGINS and not mia.moving


def test_a_follower_keeps_to_the_way_round_a_corner(yard):
    """They walk where the other walked, and not straight through what is in between."""
    yard.step()
    mia = yard.state.people["mia"]
    mia.brain, mia.spot, mia.way = Follows("nora", far=60), "", []
    yard.stand(120, 44, "left")
    mia.x, mia.y = units(200), units(44)
    for dx, dy, ticks in ((0, 1, 90), (-1, 0, 60)):
        yard.step(Intent(dx=dx, dy=dy), ticks=ticks)
        assert yard.session.walkers.common.free(mia.x - 6 * ONE, mia.y - 5 * ONE, mia.x + 6 * ONE, mia.y)
    yard.step(ticks=240)
    assert max(abs(yard.lead.x - mia.x), abs(yard.lead.y - mia.y)) <= units(60) + BEGINS


def test_a_follower_of_one_who_leapt_finds_a_way_of_their_own(yard):
    yard.step()
    mia = yard.state.people["mia"]
    mia.brain, mia.spot = Follows("nora"), ""
    yard.stand(40, 96)
    yard.until(lambda: max(abs(yard.lead.x - mia.x), abs(yard.lead.y - mia.y)) <= units(FAR))


def test_a_follower_of_nobody_stands(yard):
    yard.step()
    mia = yard.state.people["mia"]
    mia.brain, mia.spot = Follows("tom"), ""
    yard.step(ticks=60)
    assert at(mia) == (376, 144) and not mia.moving


# ---------------------------------------------------------------------- saved and loaded
def test_every_tick_of_a_round_goes_on_alike_after_a_load(library, yard, reload):
    """With somebody about whom a guard sees, so that suspicion is saved too."""
    yard.stand(200, 120)
    other = reload(yard.session)
    for tick in range(ROUND):
        yard.step()
        other.step(NOTHING)
        assert encode(other.state) == encode(yard.state)
        if tick % 3 == 0:
            other = Session(library, other.kept())
    assert not other.events


def test_a_round_with_words_in_it_goes_on_alike_after_a_load(yard, reload):
    yard.step(ticks=130)
    yard.session.begin_talk("across")
    yard.step()
    loaded = reload(yard.session)
    for intent in (*[NOTHING] * 40, Intent(confirm=True), *[NOTHING] * 200):
        assert [type(event) for event in loaded.step(intent)] == [type(event) for event in yard.step(intent)]
        assert encode(loaded.state) == encode(yard.state)


def test_taking_back_a_line_takes_the_round_back_too(yard):
    yard.step(ticks=100)
    yard.session.begin_talk("across")
    then = encode(yard.state)
    yard.confirm()
    yard.step(ticks=50)
    yard.step(Intent(back=True))
    now = decode(encode(yard.state))
    assert (now.others, now.people) == (decode(then).others, decode(then).people)


def test_a_tape_of_a_walk_among_them_replays_alike(library, yard):
    recorder = Recorder(yard.session)
    for intent, ticks in ((Intent(dx=1), 60), (Intent(dy=-1, hurry=True), 80), (NOTHING, 200), (Intent(dx=-1), 30)):
        for _ in range(ticks):
            recorder.step(intent)
    assert encode(replay(library, recorder.tape).state) == encode(yard.state)


def test_a_save_from_before_there_were_brains_loads(library, yard):
    raw = msgspec.json.decode(encode(yard.state))
    del raw["others"]
    for body in raw["people"].values():
        del body["brain"]
    state = decode(msgspec.json.encode(raw))
    assert not repair(library, state) and state.people["leo"].brain is None
    session = Session(library, Kept(VERSION, state))
    assert session.state.others.keys() == {"watchman"} and not session.events


# ---------------------------------------------------------------------- what is gone
def test_somebody_outside_the_cast_does_not_begin_the_beat_anew(library, yard, reload):
    yard.step(ticks=ARRIVES + 20)
    loaded = reload(yard.session)
    assert not loaded.events
    assert encode(loaded.state) == encode(yard.state)


def test_nor_does_a_fear_whose_voice_is_nobodys(tmp_path, reload):
    root = Path(shutil.copytree(ROOT, tmp_path / "feared"))
    path = root / "levels/book1/1-watch/yard.tmx"
    fear = '<object id="30" name="look" type="Fear" x="300" y="100"><point/></object>'
    path.write_text(path.read_text("utf-8").replace('<object id="13"', fear + '<object id="13"'), "utf-8")
    session = begin(Library(root, tmp_path / "feared-cache"))
    session.step(NOTHING)
    assert "look" in session.state.people
    loaded = reload(session)
    assert not loaded.events and encode(loaded.state) == encode(session.state)


def test_a_guard_who_is_no_more_on_the_map_is_gone_and_nothing_else(library, yard, reload):
    yard.step(ticks=20)
    yard.state.others["other"] = Body(0, 0)
    loaded = reload(yard.session)
    assert loaded.state.others.keys() == {"watchman"} and not loaded.events


def test_a_guard_who_is_new_on_the_map_is_there(library, yard, reload):
    yard.step(ticks=20)
    yard.state.others.clear()
    loaded = reload(yard.session)
    assert at(loaded.state.others["watchman"]) == TOP and not loaded.events


def test_whoever_went_along_a_path_that_is_gone_stays_where_they_are(library, yard, reload):
    yard.step(ticks=150)
    yard.state.people["leo"].brain.path = "gone"
    watchman(yard).brain.path = "gone"
    there = at(yard.state.people["leo"])
    loaded = reload(yard.session)
    loaded.step(NOTHING)
    assert not loaded.events and loaded.state.people["leo"].brain is None
    assert at(loaded.state.people["leo"]) == there
    assert loaded.state.others["watchman"].brain == Guards("round", corner=0, pace=PACE)


def test_a_corner_that_is_gone_counts_on_from_the_first(library, yard):
    yard.step(ticks=150)
    watchman(yard).brain.corner = 7
    yard.step(ticks=300)
    assert watchman(yard).brain.corner in (0, 1)


def test_a_beat_that_says_the_same_again_lets_a_round_go_on(yard):
    yard.step(ticks=200)
    leo = yard.state.people["leo"]
    before = at(leo)
    yard.session.director.begin_beat("sneak")
    assert at(leo) == before and leo.brain.path == "turn"
    yard.step(ticks=5)
    assert leo.moving
