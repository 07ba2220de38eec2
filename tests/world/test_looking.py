"""What somebody stands before, and what a pointer means."""

import pytest

from game.content.level import Door, Fear, Thing
from game.core.fixed import units
from game.world.body import Body
from game.world.looking import ACROSS, ASKED, CLOSE, DEEDS, HALO, IDLE, PEOPLE, REACH, SOUGHT, Looker

SHELF = Thing("shelf", (72, 20, 16, 8), "")


def at(x, y, facing="up", spot=""):
    return Body(units(x), units(y), facing, spot=spot)


def meant(looker, lead, people=None, talks=()):
    found = looker.focus(lead, people or {}, set(talks))
    return found and (found.kind, found.name)


@pytest.mark.parametrize("facing", ["up", "down", "left", "right"])
def test_only_what_is_faced_is_meant(level, facing):
    looker = Looker(level(things=[SHELF]), "noon")
    assert meant(looker, at(80, 44, facing)) == (("thing", "shelf") if facing == "up" else None)


@pytest.mark.parametrize(("y", "found"), [(28 + 5 + REACH - 1, True), (28 + 5 + REACH, False)])
def test_a_thing_is_meant_within_reach(level, y, found):
    assert (meant(Looker(level(things=[SHELF]), "noon"), at(80, y)) is not None) is found


def test_the_nearest_thing_is_meant(level):
    far = Thing("far", (72, 10, 16, 8), "")
    assert meant(Looker(level(things=[far, SHELF]), "noon"), at(80, 40)) == ("thing", "shelf")


def test_whoever_can_be_spoken_to_comes_before_things(level):
    looker = Looker(level(things=[SHELF]), "noon")
    assert meant(looker, at(80, 40), {"mia": at(80, 24)}, ["mia"]) == ("person", "mia")


@pytest.mark.parametrize(
    ("far", "near", "talks", "found"),
    [
        (ASKED, IDLE, [], "far"),
        (DEEDS, IDLE, [], "far"),
        (DEEDS, DEEDS, [], "shelf"),
        (ASKED, DEEDS, ["mia"], "far"),
        (ASKED, DEEDS, ["bea"], "bea"),
        (DEEDS, IDLE, ["mia"], "mia"),
    ],
)
def test_what_is_asked_for_comes_first_then_people_and_idle_looks_last(level, far, near, talks, found):
    looker = Looker(level(things=[Thing("far", (72, 10, 16, 8), ""), SHELF]), "noon")
    looker.weight = lambda focus: {"far": far, "shelf": near, "mia": PEOPLE, "bea": SOUGHT}[focus.name]
    assert meant(looker, at(80, 40), {name: at(80, 24) for name in talks}, talks)[1] == found


@pytest.mark.parametrize("facing", ["up", "down", "left", "right"])
@pytest.mark.parametrize(
    ("weight", "away", "found"),
    [(ASKED, CLOSE, True), (ASKED, CLOSE + 1, False), (DEEDS, CLOSE, False), (IDLE, 12, False)],
)
def test_what_is_asked_for_right_beside_the_feet_need_not_be_faced(level, facing, weight, away, found):
    looker = Looker(level(things=[SHELF]), "noon")
    looker.weight = lambda focus: weight
    beside = at(88 + away, 24, facing)
    assert (meant(looker, beside) == ("thing", "shelf")) is (found or facing == "left")


def test_whoever_is_sought_right_beside_the_feet_need_not_be_faced(level):
    looker, there = Looker(level(), "noon"), {"mia": at(60, 40), "leo": at(84, 40)}
    looker.weight = lambda focus: SOUGHT if focus.name == "mia" else PEOPLE
    assert meant(looker, at(74, 40, "down"), there, there) == ("person", "mia")


@pytest.mark.parametrize(("weight", "found"), [(DEEDS, "shelf"), (IDLE, "hook")])
def test_what_is_faced_comes_before_what_is_only_beside_unless_it_is_only_looked_at(level, weight, found):
    looker = Looker(level(things=[SHELF, Thing("hook", (92, 44, 8, 8), "")]), "noon")
    looker.weight = lambda focus: ASKED if focus.name == "hook" else weight
    assert meant(looker, at(80, 44)) == ("thing", found)


def test_company_that_is_faced_does_not_hide_what_is_asked_for_right_beside(level):
    looker, people = Looker(level(things=[SHELF]), "noon"), {"mia": at(80, 60), "leo": at(80, 40)}
    looker.company, looker.weight = ("mia",), lambda focus: ASKED if focus.name == "shelf" else PEOPLE
    assert meant(looker, at(80, 40, "down"), people, {"mia"}) == ("thing", "shelf")


def test_whoever_stands_right_beside_the_feet_might_be_meant_whichever_way_these_face(level):
    looker, people = Looker(level(), "noon"), {"mia": at(60, 40), "bisi": at(160, 40)}
    assert looker.faced(at(74, 40, "down"), people) == ["mia"]


def test_what_is_only_looked_at_does_not_hide_what_is_asked_for_beside_the_feet(level):
    looker = Looker(level(things=[SHELF, Thing("hook", (92, 44, 8, 8), "")]), "noon")
    looker.weight = lambda focus: ASKED if focus.name == "hook" else IDLE
    assert meant(looker, at(80, 44)) == ("thing", "hook")


@pytest.mark.parametrize(("weight", "x", "name"), [(IDLE, 80, "mia"), (IDLE, 90, "shelf"), (ASKED, 80, "shelf")])
def test_a_pointer_beside_somebody_means_them_rather_than_an_idle_look(level, weight, x, name):
    looker = Looker(level(things=[Thing("shelf", (72, 20, 30, 8), "")]), "noon")
    looker.weight = lambda _: weight
    assert looker.under(x, 24, {"mia": at(68, 30)}, {"mia"}).name == name


def test_whoever_has_nothing_to_say_is_not_meant(level):
    assert meant(Looker(level(), "noon"), at(80, 40), {"mia": at(80, 24)}) is None


@pytest.mark.parametrize(("across", "found"), [(True, ("person", "mia")), (False, None)])
def test_a_table_is_spoken_across_where_the_spot_says_so(level, spot, across, found):
    looker = Looker(level(spots=[spot("table", 80, 30, "down", across)]), "noon")
    assert meant(looker, at(80, 30 + ACROSS - 10), {"mia": at(80, 30, spot="table")}, ["mia"]) == found


@pytest.mark.parametrize(("name", "found"), [("dark", True), ("mia", False)])
def test_a_fear_is_spoken_to_without_being_in_it(level, name, found):
    looker = Looker(level(fears=[Fear("dark", "dark", 40, 40, "down")]), "noon")
    lead, people = at(40 + 8 + 6 + REACH + HALO - 1, 40 - 14, "left"), {name: at(40, 40)}
    assert (name in looker.faced(lead, people), meant(looker, lead, people, [name]) is not None) == (found, found)


def test_whoever_sleeps_is_meant_from_beside_the_bed(level):
    """A bed keeps feet further off than a person does."""
    bed = Looker(level(solids=[(60, 20, 46, 70)]), "noon")
    awake, asleep = at(83, 50), Body(units(83), units(50), pose="sleeps")
    beside = at(54, 50, "right")
    assert meant(bed, beside, {"mia": awake}, ["mia"]) is None
    assert meant(bed, beside, {"mia": asleep}, ["mia"]) == ("person", "mia")


def test_the_pointer_means_whoever_sleeps_where_they_lie(level):
    people = {"mia": Body(units(80), units(60), pose="sleeps")}
    looker = Looker(level(), "noon")
    assert looker.under(92, 55, people, {"mia"}).name == "mia"
    assert looker.under(80, 40, people, {"mia"}) is None


def test_things_of_another_light_are_not_there(level):
    looker = Looker(level(things=[Thing("stars", (72, 20, 16, 8), "night")]), "noon")
    assert meant(looker, at(80, 40)) is None


def test_when_the_light_changes_so_do_the_things(level):
    looker = Looker(level(things=[Thing("stars", (72, 20, 16, 8), "night")]), "noon")
    looker.see("night")
    assert meant(looker, at(80, 40)) == ("thing", "stars")


def test_a_door_with_words_can_be_looked_at(level):
    assert meant(Looker(level(doors=[Door("", "", "", "stairs", (72, 20, 16, 8))]), "noon"), at(80, 40)) == (
        "door",
        "stairs",
    )


def test_the_pointer_means_people_before_things(level):
    looker = Looker(level(things=[SHELF]), "noon")
    assert looker.under(80, 24, {"mia": at(80, 40)}, {"mia"}).name == "mia"


def test_the_pointer_means_the_smallest_thing(level):
    wall = Thing("wall", (0, 0, 160, 40), "")
    assert Looker(level(things=[wall, SHELF]), "noon").under(80, 24, {}, set()).name == "shelf"


def test_the_pointer_means_whoever_stands_in_front(level):
    people = {"mia": at(80, 40), "leo": at(82, 50)}
    assert Looker(level(), "noon").under(80, 30, people, {"mia", "leo"}).name == "leo"


def test_the_pointer_means_nothing_on_bare_ground(level):
    assert Looker(level(things=[SHELF]), "noon").under(10, 100, {}, set()) is None


@pytest.mark.parametrize(
    ("x", "y", "found"), [(94, 30, "mia"), (80, 36, "mia"), (110, 30, None), (66, 20, "mia"), (100, 22, "desk")]
)
def test_a_pointer_on_a_seat_means_who_sits_there(level, x, y, found):
    chair, desk = Thing("chair", (64, 10, 32, 24), ""), Thing("desk", (98, 10, 60, 20), "")
    looker = Looker(level(things=[chair, desk]), "noon")
    mia = Body(units(80), units(40), pose="sits")
    under = looker.under(x, y, {"mia": mia}, {"mia"})
    assert (under and under.name) == found


def test_a_pointer_beside_who_stands_means_the_thing_there(level):
    looker = Looker(level(things=[Thing("chair", (64, 10, 32, 24), "")]), "noon")
    assert looker.under(66, 20, {"mia": at(80, 40)}, {"mia"}).name == "chair"
