"""Lantern Street as it is played: every witness can be gone to from every other, the underpass and back, with lenses on
and off; whichever was asked before, each has something to say; and the crowd shuts nobody in."""

from functools import partial
from itertools import permutations

import pytest

from game.core.event import Barked, Gathered
from game.core.fixed import ONE, units
from game.session import ChoiceView, LineView, begin
from game.session.crowding import FULL
from game.session.intent import NOTHING, Intent
from game.session.walking import TOWARDS
from game.workshop import tries
from game.workshop.finding import faces, focus_of, way
from game.world import ways

WITNESSES = ("lamb", "finch", "ostler", "wim")
OFF = Intent(breathe=True)
STUCK = 4000
"""Ticks after which a conversation is taken not to end."""
STILL = 120
"""Ticks in which what was begun is over."""
STALLED = 30
"""Ticks without a step after which somebody has come no farther."""


@pytest.fixture(params=[False, True], ids=["lenses on", "lenses off"])
def bare(request):
    return request.param


@pytest.fixture
def street(game):
    """Leo off the tram, where four can be asked."""
    return begin(game, chapter="3-the-dreamers", beat="four", seed=3)


def put_at(session, spot, bare=False):
    """Leo at a spot, his lenses on or off."""
    here, lead = session.level.spots[spot], session.lead
    lead.x, lead.y, lead.way = units(here.x), units(here.y), []
    session.step(Intent(breathe=bare))
    assert session.state.beneath is bare


def go(session, points, bare):
    """Walk along `points` by directions alone, to the end of them or through a door."""
    place = session.state.place
    for x, y in points:
        stalled, lead = 0, session.lead
        while stalled < STALLED and session.state.place == place:
            dx, dy = x * ONE - lead.x, y * ONE - lead.y
            if max(abs(dx), abs(dy)) < ONE:
                break
            at = lead.x, lead.y
            wanted = [0 if abs(part) < ONE else 1 if part > 0 else -1 for part in (dx, dy)]
            session.step(Intent(*wanted, breathe=bare))
            stalled = stalled + 1 if (lead.x, lead.y) == at else 0


def face(session, who, bare):
    """Go to somebody and turn to them."""
    focus = focus_of(session, who)
    found = way(session, partial(faces, session, focus, 1)) or way(session, partial(faces, session, focus, 0))
    assert found is not None, f"no way to {who}"
    go(session, found, bare)
    facing = session.walkers.facing_from(session.lead.x // ONE, session.lead.y // ONE, focus)
    if facing and session.lead.facing != facing:
        session.step(Intent(*TOWARDS[facing], breathe=bare))
        session.step(Intent(breathe=bare))


@pytest.mark.parametrize("facing", ["up", "down", "left", "right"])
@pytest.mark.parametrize("at", [(412, 372), (460, 396), (500, 372), (470, 346)])
def test_the_stall_of_peaches_is_meant_by_whoever_stands_right_at_it(game, at, facing):
    street = begin(game, chapter="3-the-dreamers", beat="off_the_tram", seed=3)
    for _ in range(600):
        street.step(Intent(confirm=True))
    street.lead.x, street.lead.y, street.lead.facing = units(at[0]), units(at[1]), facing
    assert street.focus and street.focus.name == "peaches"


# ---------------------------------------------------------------------- ways
@pytest.mark.parametrize("start", ["tram", *WITNESSES])
def test_every_witness_is_come_to_from_the_tram_and_from_every_other(street, start, bare):
    """Each of the twenty-four orders is made of these ways."""
    for who in WITNESSES:
        if who == start:
            continue
        if start == "tram":
            put_at(street, "tram", bare)
        else:
            face(street, start, bare)
        face(street, who, bare)
        assert street.state.beneath is bare
        assert street.focus and street.focus.name == who, (start, who)


@pytest.mark.parametrize(("start", "end"), [("tram", "underpass"), ("underpass", "tram")])
def test_the_underpass_is_come_to_and_one_comes_back(street, start, end, bare):
    put_at(street, start, bare)
    spot = street.level.spots[end]
    goal = ways.cell(units(spot.x), units(spot.y))
    found = way(street, lambda at: at == goal)
    assert found is not None
    go(street, found, bare)
    lead = street.lead
    assert max(abs(lead.x - units(spot.x)), abs(lead.y - units(spot.y))) < units(8)


@pytest.mark.parametrize("lean", [0, 1])
@pytest.mark.parametrize("across", [-28, -20, -10, 0, 10, 20, 28])
def test_the_arch_takes_whoever_goes_up_into_it_anywhere_straight_or_to_its_middle(street, across, lean):
    put_at(street, "underpass")
    street.lead.x += units(across)
    street.step(NOTHING)
    before = street.state.place
    for _ in range(40):
        if street.state.place == before:
            street.step(Intent(-lean if across > 0 else lean, -1))
    assert street.state.place != before


def test_one_goes_down_under_the_line_and_up_again(street):
    put_at(street, "underpass")
    door = next(door for door in street.level.doors if door.to)
    before = street.state.place
    for _ in range(60):
        if street.state.place == before:
            street.step(Intent(0, -1))
    assert street.state.place == door.to != before
    street.step(NOTHING)
    back = next(each for each in street.level.doors if each.to == before)
    x, y, wide, high = back.area
    inside = way(street, lambda at: x <= at[0] * ways.GRID < x + wide and y < at[1] * ways.GRID <= y + high)
    assert inside is not None
    go(street, inside, False)
    assert street.state.place == before


# ---------------------------------------------------------------------- what is said
@pytest.mark.parametrize("order", list(permutations(WITNESSES)), ids=">".join)
def test_whoever_was_asked_before_each_has_something_to_say_first(street, order):
    """Nobody puts off who asks them, or says that they are done, for the sake of whom was asked before them."""
    talk, visits = street.script.talk, street.state.memory.visits
    alone = {who: street.judge.answer(who, talk[who]).go for who in order}
    board = next(board for board in street.book.boards.values() if getattr(board, "cards", ()))
    for who in order:
        assert street.judge.answer(who, talk[who]).go == alone[who]
        visits[alone[who]] = 1
        visits.update({card.heard: 1 for card in board.cards if card.by == who})


def asked_all(session):
    for node in ("lamb_home", "puts_it_by_the_poster", "wim_draws", "wim_door"):
        read(session, node)
    session.state.memory.variables["hands"] = "pillow"
    read(session, "ostler_tries")


def test_whoever_has_asked_all_four_is_shown_the_notebook_once(street):
    asked_all(street)
    street.state.memory.visits["the_notebook"] = 0
    assert street.state.memory.visits["to_the_crate"] == 1
    assert "notebook_calls" in {prop.name for prop in street.level.props} and street.judge.holds(
        street.script.props["notebook_calls"]
    )


def test_a_pillow_put_down_before_all_four_were_asked_opens_no_board(street):
    read(street, "ostler_tries")
    read(street, "puts_it_down")
    assert not street.state.memory.visits.get("the_notebook") and street.state.mode is None


# ---------------------------------------------------------------------- the crowd
def gather(session):
    """Leo bare-faced where most people are, until they have gathered."""
    for _ in range(1800):
        if not session.crowding.is_among():
            x, y = session.crowding.thickest()
            session.lead.x, session.lead.y = x, y
        if any(isinstance(event, Gathered) for event in session.step(OFF)):
            return True
    return False


def test_people_gather_where_there_are_enough_and_ask_one_to_walk_on(street):
    assert gather(street)
    for _ in range(60):
        street.step(OFF)
    talk = street.state.talk
    assert talk and talk.frames[-1].node == street.gathered and street.walks


@pytest.mark.parametrize("side", ["up", "down", "left", "right"])
def test_nobody_is_shut_in_by_whoever_has_gathered(game, street, side):
    """One comes as far as if nobody were there."""
    assert gather(street)
    for _ in range(90):
        street.step(OFF)
    crowded, alone = street, begin(game, chapter="3-the-dreamers", beat="four", seed=3)
    alone.lead.x, alone.lead.y = crowded.lead.x, crowded.lead.y
    alone.step(OFF)
    alone.crowding = None
    for _ in range(90):
        for session in (crowded, alone):
            session.step(Intent(*TOWARDS[side], breathe=True))
    assert (crowded.lead.x, crowded.lead.y) == (alone.lead.x, alone.lead.y)


def test_standing_still_with_lenses_on_far_from_everybody_turns_no_heads(street):
    put_at(street, "quay")
    for _ in range(600):
        street.step(NOTHING)
    assert street.crowding.crowd.heads < FULL and not street.crowding.crowd.gathered


def read(session, node):
    """Have a conversation to its end, taking the first of what can be said."""
    session.begin_talk(node)
    for _ in range(STUCK):
        shown = session.view.shown
        if not session.state.modes:
            return
        session.step(Intent(choose=0) if isinstance(shown, ChoiceView) else Intent(confirm=isinstance(shown, LineView)))
    raise AssertionError(f"{node} never ends")


def test_what_leo_carries_for_miss_lamb_is_in_his_hands_until_he_puts_it_down(street):
    read(street, "at_her_door")
    for _ in range(2):
        for who in WITNESSES:
            read(street, street.judge.entry(who, street.script.talk[who]))
            assert street.lead.carries == "pot"
        read(street, street.judge.look(street.state.place, "chalk", street.script.looks["chalk"]).go or "full_hands")
        assert street.lead.carries == "pot"
    read(street, "waters_it")
    assert not street.lead.carries
    assert street.judge.answer("ostler", street.script.talk["ostler"]).go != "full_hands"


def carries_for_finch(street, outcome):
    """The box with the tea on it, from the crates to what comes of it."""
    read(street, "finch_stands")
    put_at(street, "crates")
    street.begin_talk("takes_the_box")
    for _ in range(4):
        street.step(NOTHING)
    assert street.lead.carries == "box"
    for intent in tries.intents(lambda: street, tries.outcomes(street)[outcome]):
        street.step(intent)


@pytest.mark.parametrize(("outcome", "came_to"), [("there", "carried"), ("out", "late")])
def test_finch_has_his_box_and_his_tea_as_they_were_carried(street, outcome, came_to):
    carries_for_finch(street, outcome)
    for _ in range(STUCK):
        street.step(NOTHING)
    assert (street.lead.carries, street.state.memory.variables["finch"]) == ("", came_to)
    assert street.state.memory.visits["finch_at_the_poster"] == 1


def test_a_box_that_is_put_down_on_the_way_is_among_the_crates_again(street):
    carries_for_finch(street, "left")
    for _ in range(STILL):
        street.step(NOTHING)
    assert (street.lead.carries, street.state.memory.variables["hands"]) == ("", "free")
    assert street.judge.look(street.state.place, "crates", street.script.looks["crates"]).go == "takes_the_box"


def lies_down(street, outcome):
    """Leo on the van's bed, with its pillow, and what comes of it."""
    read(street, "ostler_polishes")
    street.begin_talk("lies_in_the_van")
    for _ in range(STUCK):
        if tries.under_way(street):
            break
        street.step(NOTHING)
    for intent in tries.intents(lambda: street, tries.outcomes(street)[outcome]):
        street.step(intent)
    for _ in range(STUCK):
        street.step(Intent(confirm=isinstance(street.view.shown, LineView)))


@pytest.mark.parametrize("outcome", ["kept", "soon", "late"])
def test_however_one_breathes_on_the_vans_pillow_it_is_noon_again_after(street, outcome):
    lies_down(street, outcome)
    assert street.state.memory.visits["ostler_tries"] == 1
    assert (street.lead.carries, street.lead.pose, street.state.light) == ("pillow", "stands", "street_noon")


def test_who_gets_up_from_the_pillow_has_it_in_hand_to_lie_down_again(street):
    lies_down(street, "left")
    assert (street.lead.carries, street.state.memory.variables["hands"], street.state.light) == (
        "pillow", "pillow", "street_noon",
    )  # fmt: skip
    assert street.judge.look(street.state.place, "van", street.script.looks["van"]).go == "lies_in_the_van"


def test_miss_lamb_knows_of_the_can_while_it_is_carried_and_after(street):
    read(street, "at_her_door")
    assert street.judge.entry("lamb", street.script.talk["lamb"]) == "with_the_can_still"
    read(street, "waters_it")
    assert street.judge.entry("lamb", street.script.talk["lamb"]) == "lamb_is_done"


@pytest.mark.parametrize("came_to", ["home", "met"])
def test_miss_lamb_who_was_followed_does_not_greet_him_as_if_she_had_not_been(street, came_to):
    street.state.memory.variables["tailed"] = came_to
    assert street.judge.entry("lamb", street.script.talk["lamb"]) == "lamb_is_done"


# ---------------------------------------------------------------------- the queue, gone round in chalk
MARKS = 10
"""Of the queue; the eleventh are the feet at the shutter."""


def goes_round(session, mark, at=""):
    """Press at a mark of the queue as whoever stands at its spot does, lenses off."""
    here, lead = session.level.spots[at or f"by_feet_{mark}"], session.lead
    lead.x, lead.y, lead.way, lead.facing = units(here.x), units(here.y), [], here.facing
    session.step(OFF)
    session.step(Intent(interact=True, breathe=True))
    while session.state.modes:
        session.step(Intent(confirm=True))


@pytest.fixture
def chalk(street):
    """Leo with Wim's chalk in his hand, and Wim beside him."""
    read(street, "wim_on_the_kerb")
    assert street.lead.carries == "chalk" and "wim" in street.state.party
    return street


def chalked(session):
    return session.state.memory.variables.get("chalked", 0)


def test_the_queue_is_gone_round_from_its_end_to_the_shutter(chalk):
    for mark in range(1, MARKS + 1):
        assert f"chalk_{mark}" in chalk.absent
        goes_round(chalk, mark)
        assert chalked(chalk) == mark and f"chalk_{mark}" not in chalk.absent
    goes_round(chalk, 0, "at_feet")
    assert chalk.state.memory.visits["wim_draws"] == 1 and not chalk.lead.carries


def test_the_chalk_can_be_given_back_and_the_line_goes_on_from_where_it_was(chalk):
    goes_round(chalk, 1)
    put_at(chalk, "by_wim")
    assert chalk.judge.look(chalk.state.place, "notebook", chalk.script.looks["notebook"]).go == "puts_the_chalk_down"
    read(chalk, "puts_the_chalk_down")
    assert (chalk.lead.carries, chalked(chalk)) == ("", 1) and "wim" not in chalk.state.party
    assert chalk.judge.entry("ostler", chalk.script.talk["ostler"]) == "ostler_polishes"
    read(chalk, chalk.judge.entry("wim", chalk.script.talk["wim"]))
    assert chalk.lead.carries == "chalk"
    goes_round(chalk, 2)
    assert chalked(chalk) == 2


@pytest.mark.parametrize("facing", ["up", "down", "left", "right"])
def test_worn_feet_that_one_stands_on_or_beside_need_not_be_faced(chalk, facing):
    x, y, wide, high = next(thing.area for thing in chalk.level.things if thing.look == "feet_1")
    for at in ((x + wide // 2, y + high // 2), (x - 10, y + 8), (x + wide + 10, y + 8), (x + 12, y - 10)):
        chalk.lead.x, chalk.lead.y, chalk.lead.way, chalk.lead.facing = units(at[0]), units(at[1]), [], facing
        chalk.step(OFF)
        chalk.lead.facing = facing
        assert chalk.focus and chalk.focus.name == "feet_1", at


def test_nobody_goes_round_feet_out_of_their_turn_or_under_the_paint(chalk):
    goes_round(chalk, 2)
    assert chalked(chalk) == 0
    here = chalk.level.spots["by_feet_1"]
    chalk.lead.x, chalk.lead.y, chalk.lead.facing = units(here.x), units(here.y), here.facing
    chalk.step(NOTHING)
    chalk.step(Intent(interact=True))
    assert chalked(chalk) == 0


def test_whoever_is_gathered_round_has_their_last_pair_rubbed_out(chalk):
    read(chalk, "move_along")
    assert chalked(chalk) == 0
    goes_round(chalk, 1)
    read(chalk, "move_along")
    assert chalked(chalk) == 0 and "chalk_1" in chalk.absent
    goes_round(chalk, 1)
    assert chalked(chalk) == 1


def test_nobody_is_taken_along_by_two_at_once(street):
    read(street, "lamb_walks_out")
    street.step(NOTHING)
    street.begin_talk("lamb_sits")
    while street.state.modes:
        street.step(Intent(confirm=True))
    assert street.judge.entry("wim", street.script.talk["wim"]) == "full_hands"
    read(street, "lamb_home")
    assert street.judge.entry("wim", street.script.talk["wim"]) == "wim_on_the_kerb"


def test_finch_says_what_he_has_left_to_say_to_whoever_comes_again(street):
    street.begin_talk("puts_it_by_the_poster")
    for _ in range(4):
        street.step(Intent(confirm=True))
    while street.state.modes:
        street.step(Intent(confirm=True))
    assert street.state.memory.visits["finch_at_the_poster"] == 1 and "finch" not in street.state.party


@pytest.mark.parametrize(("looks", "came_to"), [(True, "slow"), (False, "hurried")])
def test_miss_lamb_was_walked_home_by_whoever_looked_where_she_would_not(street, looks, came_to):
    for node in ("lamb_walks_out", "she_stands") + (("no_light_on",) if looks else ()):
        read(street, node)
    street.state.memory.visits.pop("lamb_walks", None)
    read(street, "lamb_home")
    assert street.state.memory.variables["lamb"] == came_to


def test_nobody_of_a_crowd_waits_behind_a_stall(street):
    stalls = [prop for prop in street.level.props if prop.name.split("_")[-2:-1] == ["stall"]]
    assert stalls
    lanes = street.crowding.lanes
    for tick in range(0, 6000, 90):
        for number, person in enumerate(lanes.people):
            there = lanes.at(number, tick)
            if there is None or there.walked:
                continue
            x, y = there.x // ONE, there.y // ONE
            behind = [
                each.name for each in stalls if each.x < x < each.x + each.w and each.y < y < each.foot - each.h // 3
            ]
            assert not behind, f"{person} at {x}, {y}"


@pytest.mark.parametrize("door", ["not_the_spices", "not_the_pears"])
def test_at_a_door_like_hers_miss_lamb_says_where_hers_is(street, door):
    read(street, "lamb_sits")
    x, y, wide, high = next(each.area for each in street.level.triggers if each.name == door)
    put_at(street, "tram")
    street.lead.x, street.lead.y = units(x + wide // 2), units(y + high + 6)
    said = [event.text for _ in range(30) for event in street.step(Intent(0, -1)) if isinstance(event, Barked)]
    assert len([text for text in said if "old books" in text]) == 1


def test_what_is_asked_under_the_line_is_of_the_halls_and_in_the_street_of_the_arch(game):
    session = begin(game, chapter="3-the-dreamers", beat="down", seed=3)
    outside = session.goal
    put_at(session, "underpass")
    before = session.state.place
    for _ in range(200):
        session.step(Intent(0, -1) if session.state.place == before else Intent(0, 1))
    assert session.state.place != before and session.goal != outside and "far up" not in session.goal
