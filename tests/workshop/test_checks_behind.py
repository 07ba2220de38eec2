"""What the check says of people whom something hides in a beat, each fault beside one that is nearly it and none."""

import msgspec
import pytest

from game.content.objects.prop import Prop
from game.content.objects.spot import Spot
from game.content.whereabouts import Whereabouts
from game.workshop.checks.behind import behind

FLAT = "book1/1-synthetic-noon/flat"


@pytest.fixture
def told(library):
    """What is said where Leo stands so far from the foot of the bookshelf, which is changed."""
    level = library.level(FLAT)
    shelf = max((prop for prop in level.props if prop.look == "shelf"), key=lambda prop: prop.h)
    beat = next(
        each for each in library.book("book1").chapters[0].staged() if each.place == FLAT and "leo" in each.people
    )
    at = beat.people["leo"].at

    def told(down, **changes):
        spot = msgspec.structs.replace(level.spots[at], x=shelf.x + shelf.w // 2, y=shelf.foot + down, seat="")
        spots = [spot if each.name == at else each for each in level.spots.values()]
        props = [msgspec.structs.replace(shelf, **changes)]
        changed = level.with_all(Spot, spots).with_all(Prop, props)
        problems = behind(Whereabouts(library.root), library.texts, {FLAT: changed})
        return [problem.message for problem in problems if f"at '{at}'" in problem.message and "leo" in problem.message]

    return told


def test_who_stands_behind_something_as_large_as_they_are(told):
    assert told(-8)[0].startswith("leo stands behind ") and told(-8)[0].endswith(
        "is hardly seen: give them another spot"
    )


def test_who_stands_before_it(told):
    assert told(4) == []


def test_who_looks_out_from_behind_it(told):
    assert told(-40) == []


@pytest.mark.parametrize("changes", [{"waits": True}, {"light": "another"}, {"layer": "ground"}])
def test_who_stands_behind_what_is_not_always_there_or_lies_flat(told, changes):
    assert told(-8, **changes) == []


def test_a_picture_that_is_gone_hides_nobody(told, library, monkeypatch):
    monkeypatch.setattr(
        "game.screen.paint.behind.pygame.image.load", lambda path: (_ for _ in ()).throw(FileNotFoundError)
    )
    assert told(-8) == []
