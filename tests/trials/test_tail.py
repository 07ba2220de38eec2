"""Somebody who is followed: how they go, stop and look, what they see and hear, and what following comes to."""

import msgspec
import pytest

from game.content.boards.tail import MOST, TailBoard, rules
from game.content.objects.path import Path
from game.core.fixed import pixels, units
from game.trials import TRIALS
from game.trials.afoot import alone
from game.trials.tail import CLOSE, FAR, GONE, LOOKS_AWAY, NOTICES, Leave, Tail, begin, plays, sees, step

PLACE = "book1/3-the-dreamers/street"
BOARD = TailBoard(place=PLACE, at="after_lamb", whom="lamb", path="lambs_way", seen="she_looks_round")


@pytest.fixture(scope="module")
def street(game):
    return game.level(PLACE)


class Following:
    """Somebody who is followed a few ticks at a time; without `going` they stand where they are put."""

    def __init__(self, level, board=BOARD, going=True):
        self.board, self.place, self.tail = board, alone(level, board.at), begin("b", board)
        self.going = going
        self.go(1)

    @property
    def lead(self):
        return self.place.bodies[self.place.lead]

    @property
    def them(self):
        return self.place.bodies["lamb"]

    def put(self, at, them=(430, 516), facing="left"):
        self.lead.x, self.lead.y = units(at[0]), units(at[1])
        self.them.x, self.them.y, self.them.facing = units(them[0]), units(them[1]), facing
        self.tail.listens = 0 if self.going else 1 << 20

    def go(self, ticks, dx=0, dy=0, held=False, hurry=False):
        """So many ticks of one lean; what was told in them."""
        self.place.lean, self.place.hurry, told = (dx, dy), hurry, []
        for _ in range(ticks):
            one = step(self.tail, self.board, None, held, self.place)
            told += [*one.happened, *([one.says] if one.says else [])]
            if self.tail.outcome:
                break
        return told


@pytest.fixture
def standing(street):
    """Somebody who stands and looks left."""
    return Following(street, going=False)


def test_they_go_along_their_path_and_stop_and_look_as_it_says(street):
    following, looked = Following(street), set()
    path = street.paths["lambs_way"]
    for _ in range(60 * 60):
        following.lead.x, following.lead.y = following.them.x - units(150), following.them.y
        following.tail.calm = 2
        following.go(1)
        if not following.them.moving:
            looked.add((following.tail.corner, following.them.facing))
        if following.tail.outcome:
            break
    assert following.tail.outcome == "home"
    assert {(stop.corner, stop.facing) for stop in path.stops if stop.facing} <= looked


def test_whoever_is_in_sight_long_enough_is_seen_and_told_so(standing):
    standing.put((340, 516))
    assert standing.go(NOTICES) == ["looks", "seen", "she_looks_round"] and standing.tail.seen == 1
    assert standing.go(LOOKS_AWAY - 1) == []


def test_out_of_sight_it_is_forgotten_again(standing):
    standing.put((340, 516))
    standing.go(NOTICES - 1)
    standing.put((340, 516), facing="right")
    standing.go(NOTICES)
    assert (standing.tail.sight, standing.tail.seen) == (0, 0)


def test_the_last_time_of_so_many_they_wait(street):
    following = Following(street, msgspec.structs.replace(BOARD, times=1), going=False)
    following.put((340, 516))
    following.go(NOTICES)
    assert following.tail.outcome == "met"


def test_shade_a_wall_and_being_behind_hide_somebody(standing):
    standing.put((340, 516))
    assert sees(standing.tail, standing.them, standing.lead, standing.place.sight)
    for at, facing in (((270, 512), "left"), ((340, 516), "right"), ((408, 460), "left")):
        standing.put(at, facing=facing)
        assert not sees(standing.tail, standing.them, standing.lead, standing.place.sight)


@pytest.mark.parametrize(("off", "seen"), [(CLOSE + 10, False), (CLOSE - 10, True)])
def test_with_breath_held_one_is_made_out_from_near_by_alone(standing, off, seen):
    standing.put((430 - off, 516))
    standing.go(5, 1, 0, held=True)
    assert pixels(standing.lead.x) == 430 - off and (standing.tail.sight > 0) is seen


def test_hurrying_is_heard_and_walking_is_not(street):
    for hurry, told in ((False, []), (True, ["heard"])):
        following = Following(street)
        following.put((370, 530), facing="up")
        following.tail.listens, following.tail.corner = 0, 6
        heard = [what for what in following.go(3, 0, 1, hurry=hurry) if what == "heard"]
        assert heard == told and (following.tail.listens > 0) is hurry


def test_coming_up_to_them_is_meeting_them(standing):
    standing.put((410, 516), facing="right")
    standing.go(1)
    assert standing.tail.outcome == "met"


def test_too_far_off_for_too_long_they_are_lost(standing):
    standing.put((430 - FAR - 4, 516), facing="right")
    standing.go(GONE)
    assert not standing.tail.outcome
    standing.go(1)
    assert standing.tail.outcome == "lost"


def test_one_can_turn_round(standing):
    step(standing.tail, BOARD, Leave(), False, standing.place)
    assert standing.tail.outcome == "left"


def test_plays_are_what_they_come_to_and_try_nothing_on_them(street):
    following = Following(street)
    before = msgspec.json.encode((following.tail, following.place.bodies))
    found = plays(following.tail, BOARD, following.place)
    assert msgspec.json.encode((following.tail, following.place.bodies)) == before
    assert set(found) == {"home", "met", "lost", "left"}
    for outcome, done in found.items():
        tail, place = msgspec.structs.replace(following.tail), following.place.again()
        for play in done:
            for _ in range(play.lasts):
                place.lean = play.dx, play.dy
                step(tail, BOARD, play.act, play.held > 0, place)
        assert tail.outcome == outcome


@pytest.mark.parametrize(
    ("tail", "said"),
    [
        (Tail("b"), "goes"),
        (Tail("b", rest=3), "stops"),
        (Tail("b", sight=3), "looks"),
        (Tail("b", held=True), "held"),
        (Tail("b", away=3), "far"),
    ],
)
def test_it_is_told_in_words(tail, said):
    assert TRIALS["tail"].words(tail, BOARD) == (f"trial.tail.{said}", {})


def test_who_walks_asleep_is_told_of_as_asleep():
    asleep = msgspec.structs.replace(BOARD, asleep=True)
    assert TRIALS["tail"].words(Tail("b"), asleep) == ("trial.tail.asleep_goes", {})


def test_a_plan_follows_round_a_room_and_holds_breath_where_it_is_looked_at(game):
    dome = "book1/3-the-dreamers/planetarium"
    board = TailBoard(dome, "north_of_door", "finch", "finchs_shift", "finch_turns_up", asleep=True)
    place = alone(game.level(dome), board.at)
    tail = begin("b", board)
    found = plays(tail, board, place)
    assert {"home", "met", "left"} <= set(found)
    for play in found["home"]:
        for _ in range(play.lasts):
            place.lean = play.dx, play.dy
            step(tail, board, play.act, play.held > 0, place)
    assert tail.outcome == "home"
    assert any(play.held for play in found["home"])


@pytest.mark.parametrize("times", [0, MOST + 1])
def test_nobody_is_seen_so_often(times):
    told = f"has `times: {times}`; nobody is seen fewer times than 1 or more than {MOST}"
    assert list(rules(msgspec.structs.replace(BOARD, times=times))) == [told]


def test_a_place_lacks_the_way_they_go(street):
    lacks = TRIALS["tail"].lacks
    assert not lacks(BOARD, street)
    assert lacks(BOARD, street.with_all(Path, ())) == ["goes along 'lambs_way', which is no Path there"]
    still = street.with_all(Path, (Path("lambs_way", 24, ((4, 4), (4, 4))),))
    assert lacks(BOARD, still) == ["goes along 'lambs_way', which leads nowhere"]


def test_all_that_is_kept_of_following_them_fits_while_they_go(street):
    following = Following(street)
    while not following.tail.outcome:
        assert TRIALS["tail"].still_fits(following.tail, BOARD, street, following.place.bodies)
        following.lead.x, following.lead.y = following.them.x - units(150), following.them.y
        following.tail.calm = 2
        following.go(1)
    assert following.tail.outcome == "home"


def test_following_does_not_fit_a_path_that_is_gone_nor_without_whom_one_follows(street):
    tail, fits = Following(street).tail, TRIALS["tail"].still_fits
    assert fits(tail, BOARD, street, {"leo", "lamb"}) and not fits(tail, BOARD, street, {"leo"})
    assert not fits(tail, BOARD, street.with_all(Path, ()), {"leo", "lamb"})
    assert fits(begin("b", BOARD), BOARD, street, {"leo"})
