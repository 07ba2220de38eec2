"""A market of a hundred and fifty people: they make room, heads turn and turn back, people gather and go; saved, loaded
and replayed alike. The map is told of in tests/world/test_lanes.py."""

import pytest

from game.content.pairs import WORN
from game.core.event import Barked, Gathered, HeadsTurned
from game.core.fixed import ONE, units
from game.session import begin, encode
from game.session.crowding import AGAIN, COME, FACES, FULL, GATHERS, STANDS_AFTER, TURNED
from game.session.intent import NOTHING, Intent
from game.tapes import Recorder, replay
from game.world.ground import overlap
from game.world.lenses import NOTICED_AFTER
from game.world.motion import feet, side_of
from tests.session.conftest import Player, reloaded

MIDDLE, LONELY, NOOK = (320, 164), (40, 260), (617, 303)
OFF = Intent(breathe=True)


@pytest.fixture
def market(market_library):
    """The lead in the middle of the market."""
    player = Player(begin(market_library, "book1", seed=3))
    player.step()
    player.events.clear()
    return player


def heads(player):
    return player.state.crowd.heads


def seen(player):
    return player.session.crowding.people(player.state.beneath)


def of(events, *kinds):
    return [event for event in events if isinstance(event, kinds)]


# ---------------------------------------------------------------------- heads
def test_heads_turn_to_whoever_stands_among_people_for_three_seconds(market):
    market.step(ticks=STANDS_AFTER - 2)
    assert heads(market) == 0
    market.step(ticks=64)
    assert 140 <= heads(market) <= 170


def rise(player, intent, ticks=60):
    """How far heads turn in so many ticks under an intent."""
    before = heads(player)
    player.step(intent, ticks)
    return heads(player) - before


def test_they_turn_faster_to_whoever_hurries_and_fastest_to_a_bare_face(market):
    hurried = rise(market, Intent(dx=1, hurry=True), 40)
    assert 220 <= hurried <= 240
    market.state.crowd.heads = 0
    market.stand(*MIDDLE)
    market.step(OFF, NOTICED_AFTER + 4)
    assert 450 <= rise(market, OFF) <= 530


def test_they_turn_back_while_one_walks_and_faster_where_nobody_is(market):
    market.state.crowd.heads = 350
    walked = rise(market, Intent(dx=1), 40)
    assert walked == -100
    market.state.crowd.heads = 350
    market.stand(*LONELY)
    market.step()
    market.state.crowd.heads = 350
    assert rise(market, NOTHING) == -13 * 15


def test_they_turn_half_as_fast_again_to_somebody_who_is_known(market):
    plain = rise(market, Intent(dx=1, hurry=True), 40)
    market.state.crowd.heads = 0
    market.state.people["leo"] = market.state.people.pop("nora")
    market.state.lead = "leo"
    market.stand(*MIDDLE)
    assert rise(market, Intent(dx=1, hurry=True), 40) == plain * 34 // 23


def test_no_head_turns_farther_while_words_are_on_show(market):
    market.session.begin_talk("across")
    assert market.session.view.shown
    assert rise(market, NOTHING, 2 * STANDS_AFTER) <= 0


def test_who_stands_near_turns_their_face_once_heads_have_turned(market):
    market.state.crowd.heads = TURNED + 40
    lead = market.lead
    near = [who for who in seen(market) if max(abs(lead.x - who.x), abs(lead.y - who.y)) <= FACES and not who.walked]
    people = market.session.crowding.lanes.people
    real = [who for who in near if not people[who.number].paint]
    assert len(real) >= 4 and all(who.facing == side_of(lead.x - who.x, lead.y - who.y) for who in real)
    market.state.crowd.heads = 0
    assert [who.facing for who in seen(market) if who.number == real[0].number] != [] and heads(market) == 0


# ---------------------------------------------------------------------- gathering
def gathered(player):
    """Somebody with a bare face, until people have gathered."""
    player.until(lambda: of(player.events, Gathered), OFF)
    return player


def test_people_gather_at_a_bare_face_and_one_is_asked_to_walk_on(market):
    before = market.lead.x, market.lead.y, dict(market.state.lost), market.state.memory.held[:]
    gathered(market)
    assert heads(market) >= GATHERS
    assert [type(event) for event in of(market.events, HeadsTurned, Gathered)] == [HeadsTurned, Gathered]
    market.step(OFF, 150)
    assert [event.who for event in of(market.events, Barked)] == ["watch"]
    ring = [at for at in market.state.crowd.strayed.values() if at.comes]
    assert 3 <= len(ring) <= COME
    lead = market.lead
    assert all(max(abs(at.x - lead.x), abs(at.y - lead.y)) <= 40 * ONE for at in ring)
    assert before == (lead.x, lead.y, dict(market.state.lost), market.state.memory.held[:])


def test_one_is_asked_again_in_other_words_only_after_a_while(market):
    gathered(market)
    market.step(OFF, AGAIN - 10)
    assert len(of(market.events, Barked)) == 1
    market.step(OFF, 20)
    assert len({event.line for event in of(market.events, Barked)}) == 2


def test_they_go_again_once_one_walks_on(market):
    gathered(market)
    market.step(OFF, 100)
    assert any(at.comes for at in market.state.crowd.strayed.values())
    market.step(Intent(-1, 0), 12)
    assert not any(at.comes for at in market.state.crowd.strayed.values())
    market.step(Intent(-1, 0), 260)
    assert market.state.crowd.gathered == 0 and heads(market) < TURNED


def test_nobody_gathers_round_a_bare_face_that_walks_on(market):
    for dx in (1, -1) * 4:
        market.step(Intent(dx, 0, breathe=True), 60)
    assert heads(market) == FULL and of(market.events, HeadsTurned)
    assert not of(market.events, Gathered, Barked)


def test_one_can_walk_on_through_whoever_has_gathered(market, market_library):
    """In a corner, in every direction, as far and as fast as if nobody were there."""
    alone = Player(begin(market_library, "book1", seed=3))
    alone.step()
    for dx, dy in ((-1, 0), (0, -1), (-1, -1), (1, 0), (0, 1)):
        for player in (market, alone):
            player.stand(*NOOK)
            player.session.crowding.crowd.heads = FULL if player is market else 0
        market.step(OFF, 60)
        alone.step(OFF, 60)
        market.step(Intent(dx, dy, breathe=True), 90)
        alone.session.crowding = None
        alone.step(Intent(dx, dy, breathe=True), 90)
        alone.session.enter()
        assert (market.lead.x, market.lead.y) == (alone.lead.x, alone.lead.y)


# ---------------------------------------------------------------------- room
def test_people_make_room_for_whoever_stands_in_their_way(market):
    market.stand(420, 150)
    trod, passed = 0, set()
    for _ in range(1200):
        market.state.crowd.heads = 0
        market.step()
        lead = market.lead
        for who in seen(market):
            passed |= {who.number} if abs(who.x - lead.x) < units(30) and abs(who.y - lead.y) < units(20) else set()
            trod += overlap(feet(who.x, who.y), feet(lead.x, lead.y))
    assert len(passed) > 12 and trod == 0


def test_nobody_stands_where_they_hide_somebody_with_a_name(market):
    """Whoever the clock has there goes a step aside."""
    crowding = market.session.crowding
    number = next(number for number, who in enumerate(crowding.lanes.people) if who.stays and not who.paint)
    place = crowding.lanes.people[number].stays
    market.stand(place.x // ONE + 60, place.y // ONE + 30)
    watch, there = market.state.people["watch"], (place.x + units(6), place.y + units(4))
    for _ in range(60):
        watch.x, watch.y, watch.way = *there, []
        market.step()
    at = next(who for who in seen(market) if who.number == number)
    assert abs(at.x - there[0]) >= units(24) or abs(at.y - there[1]) >= units(12)
    assert (at.x, at.y) != (place.x, place.y)


def test_nobody_who_strays_is_ever_in_a_wall(market):
    ways = [Intent(1, 0), Intent(0, -1, hurry=True), Intent(-1, 1), OFF, Intent(0, 1), Intent(-1, 0, hurry=True)]
    strayed = 0
    for tick in range(1200):
        market.step(ways[tick // 100 % len(ways)])
        for key, at in market.state.crowd.strayed.items():
            paint = market.session.crowding.lanes.people[int(key)].paint
            grounds = market.session.crowding.grounds[: 1 if paint else 2]
            strayed += 1
            assert not any(ground._inside(*feet(at.x, at.y)) for ground in grounds)
    assert strayed > 200


def test_only_those_whom_somebody_made_leave_their_ways_are_kept(market):
    market.step(Intent(1, 0), 200)
    kept = len(encode(market.state))
    assert len(market.state.crowd.strayed) < 30
    market.stand(*LONELY)
    market.step(ticks=400)
    assert not market.state.crowd.strayed and len(encode(market.state)) < kept


# ---------------------------------------------------------------------- paint
def test_people_of_paint_are_there_with_lenses_alone(market):
    people = market.session.crowding.lanes.people
    market.stand(600, 90)
    market.step()
    assert market.session.layer == WORN.first and any(people[who.number].paint for who in seen(market))
    before = {who.number for who in seen(market) if not people[who.number].paint}
    market.step(OFF)
    assert market.session.layer == WORN.second and not any(people[who.number].paint for who in seen(market))
    assert len(before & {who.number for who in seen(market)}) >= len(before) - 2
    market.step()
    assert any(people[who.number].paint for who in seen(market))


def test_paint_turns_no_head(market):
    """Before the well all are of paint."""
    market.stand(620, 84)
    people = market.session.crowding.lanes.people
    crowding = market.session.crowding
    near = [who for who in seen(market) if max(abs(who.x - market.lead.x), abs(who.y - market.lead.y)) < units(48)]
    assert len([who for who in near if people[who.number].paint]) >= 4
    real = [who for who in near if not people[who.number].paint]
    assert (crowding._turn(near, hurries=True), len(real) < 4) == (False, True)
    assert heads(market) == 0


# ---------------------------------------------------------------------- saved, loaded, replayed
WAY = [Intent(1, 0), OFF, Intent(0, 1), NOTHING, Intent(-1, 0, hurry=True), OFF]


def test_a_market_that_was_saved_and_loaded_goes_on_alike(market):
    for number in range(10):
        market.step(WAY[number % len(WAY)], 37)
        other = reloaded(market.session)
        assert other.crowding.people(False) == market.session.crowding.people(False)
        for _ in range(20):
            other.step(WAY[number % len(WAY)])
        market.step(WAY[number % len(WAY)], 20)
        assert encode(other.state) == encode(market.state)


def test_a_tape_of_a_market_replays_alike(market_library):
    session = begin(market_library, "book1", seed=11)
    recorder = Recorder(session)
    for tick in range(400):
        recorder.step(WAY[tick // 60 % len(WAY)])
    assert session.state.crowd.heads or session.state.crowd.strayed
    assert encode(replay(market_library, recorder.tape).state) == encode(session.state)


def test_a_save_with_people_who_are_there_no_more_is_picked_up(market):
    gathered(market)
    market.step(OFF, 30)
    kept = market.session.kept()
    strayed = kept.state.crowd.strayed
    strayed["9999"] = next(iter(strayed.values()))
    other = type(market.session)(market.session.library, kept)
    other.step(NOTHING)
    assert "9999" not in other.state.crowd.strayed


def test_in_another_place_nobody_strays_and_the_seed_stays(market):
    gathered(market)
    market.step(OFF, 30)
    crowd = market.state.crowd
    assert crowd.strayed and crowd.place == market.state.place
    crowd.place = "elsewhere"
    market.session.enter()
    assert (market.state.crowd.seed, market.state.crowd.strayed) == (crowd.seed, {})
