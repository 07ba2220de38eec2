"""A count of lamps: what a tick brings, in whose light, with breath held or not."""

import pytest

from game.content.objects.count import LONGEST, Count
from game.world.breath import DRAIN, FULL
from game.world.counting import (
    ANSWERED,
    GRACE,
    HEARD,
    HUSH,
    LISTENS,
    TOLD,
    Counting,
    due,
    hides_by,
    hushed,
    is_over,
    listen,
    step,
)

LAMPS = ("near", "far")


def count(times=1, asks=False, sought=False):
    return Count("row", 0, 0, (0, 0, 0, 0), LAMPS, 1, 60, 150, times, 200, asks, sought)


def went(kept, of, ticks, lamp="", held=False):
    """What so many ticks bring, each with the tick it comes in."""
    return [(tick, what) for tick in range(1, ticks + 1) if (what := step(kept, of, lamp, held))]


def test_nothing_is_told_where_no_lamp_is_come_to():
    kept = Counting()
    assert went(kept, count(), 500) == []
    assert kept == Counting()


def test_a_lamp_is_told_as_it_is_come_to_and_a_hush_follows():
    kept, of = Counting(), count()
    assert went(kept, of, 60, "near") == [(1, TOLD), (60, HUSH)]
    assert kept.told == ["near"]
    assert hushed(kept, of)


def test_whoever_holds_their_breath_is_not_heard():
    kept, of = Counting(), count()
    assert went(kept, of, 60, "near") + went(kept, of, 151, held=True) == [(1, TOLD), (60, HUSH)]
    assert (kept.told, kept.ticks, hushed(kept, of)) == (["near"], 0, False)


def test_whoever_is_heard_has_the_lamp_go_out_and_be_told_again():
    kept, of = Counting(), count()
    went(kept, of, 60, "near")
    assert went(kept, of, GRACE + 1) == [(GRACE + 1, HEARD)]
    assert (kept.told, kept.at) == ([], "near")
    assert went(kept, of, 200, "near") == []
    kept.at = ""
    assert went(kept, of, 1, "near") == [(1, TOLD)]


def test_no_more_than_the_last_lamp_goes_out():
    kept, of = Counting(), count()
    went(kept, of, 60, "near")
    went(kept, of, 150, held=True)
    went(kept, of, 60 + GRACE + 1, "far")
    assert kept.told == ["near"]


def test_the_next_lamp_ends_the_waiting_for_a_hush_but_no_hush():
    kept, of = Counting(), count()
    assert went(kept, of, 30, "near") + went(kept, of, 1, "far") == [(1, TOLD), (1, TOLD)]
    kept = Counting()
    went(kept, of, 60, "near")
    assert went(kept, of, 20, "far", held=True) == []


def test_there_are_as_many_hushes_as_are_asked_for():
    kept, of = Counting(), count(times=3)
    came = went(kept, of, 60, "near") + went(kept, of, 1000, held=True)
    assert [what for _, what in came] == [TOLD, HUSH, HUSH, HUSH]


def test_it_is_over_once_the_hush_after_the_last_lamp_is():
    kept, of = Counting(), count()
    went(kept, of, 60, "near")
    went(kept, of, 150, held=True)
    went(kept, of, 100, "far", held=True)
    assert not is_over(kept, of)
    went(kept, of, 150, held=True)
    assert is_over(kept, of)


def test_the_hush_that_asks_ends_as_somebody_is_heard():
    kept, of = Counting(), count(asks=True)
    went(kept, of, 60, "near")
    went(kept, of, 150, held=True)
    assert went(kept, of, 900, "far", held=True) == [(60, HUSH)]
    assert went(kept, of, 2) == [(1, ANSWERED)]
    assert is_over(kept, of)


def test_lamps_that_are_sought_are_told_in_their_order_and_no_hush_follows():
    kept, of = Counting(), count(sought=True)
    assert went(kept, of, 5, "far") == []
    assert hides_by(kept, of) == "near"
    assert went(kept, of, 400, "near") + went(kept, of, 400, "far") == [(1, TOLD), (1, TOLD)]
    assert is_over(kept, of) and hides_by(kept, of) == ""


def heard(kept, far, ticks=LISTENS):
    """What is said to whoever holds their breath so many px away, and lets go."""
    said = [word for _ in range(ticks) if (word := listen(kept, far, held=True))]
    listen(kept, far, held=False)
    return said


@pytest.mark.parametrize(
    ("first", "then", "said"),
    [(400, 400, "cold"), (400, 300, "warmer"), (150, 150, "warm"), (150, 300, "colder"), (150, 60, "hot")],
)
def test_whoever_listens_is_told_how_near_they_are_and_whether_it_is_nearer_than_before(first, then, said):
    kept = Counting()
    heard(kept, first)
    assert heard(kept, then) == [said]


def test_nothing_is_told_before_one_has_listened_nor_again_from_the_same_place():
    kept = Counting()
    assert heard(kept, 300, LISTENS - 1) == []
    assert heard(kept, 300, LISTENS * 4) == ["cold"]


def test_whoever_walks_while_they_listen_is_told_anew():
    kept = Counting()
    said = [word for far in range(300, 200, -1) if (word := listen(kept, far, held=True))]
    assert said == ["cold", "warmer"]


@pytest.mark.parametrize(("ticks", "found"), [(0, None), (1, (99, 209)), (60, (40, 150)), (120, (-20, 90))])
def test_what_is_due_is_told_in_ticks(ticks, found):
    assert due(Counting(["near"] if ticks else [], ticks), count()) == found


def test_a_hush_lasts_no_longer_than_a_breath():
    assert LONGEST + GRACE // 4 <= FULL // DRAIN
