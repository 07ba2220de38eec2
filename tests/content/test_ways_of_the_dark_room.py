"""The dark room as it is walked: from everywhere one comes everywhere else, on ways that are wide, without pockets."""

import numpy as np
import pytest
from scipy import ndimage

from game.core.fixed import pixels, units
from game.world.body import Body
from game.world.ground import Ground
from game.world.motion import feet, walk

ROOM = "book1/3-the-dreamers/planetarium"
CELL, WIDE, DEEP = 2, 24, 32
"""Px of a cell, how wide a way is at least, and how deep a dead end may be: two tiles."""
ROUND = np.hypot(*np.mgrid[-5.5:6, -5.5:6]) <= WIDE / CELL / 2
"""Something round that is as wide as a way."""
AISLES = (((190, 362), 1, -1), ((514, 362), -1, -1), ((200, 130), 1, 1), ((504, 130), -1, 1))
"""The outer end of each aisle, px, and which way is in."""
IN, WAITS = 90, 20
"""Ticks of walking down an aisle, and in so many of them one is somewhere held up."""
SEATED = {"lamb", "conductor", "ostler", "nora_bed"}
"""Those of whom nobody walks to the very seat."""
ANYWHERE = np.ones((3, 3), bool)


@pytest.fixture
def floor(game):
    """Where nothing solid is in the whole room, cell by cell, as feet meet it."""
    level = game.level(ROOM)
    found = np.ones((level.height // CELL, level.width // CELL), bool)
    for x, y, w, h in level.solids:
        found[y // CELL : -(-(y + h) // CELL), x // CELL : -(-(x + w) // CELL)] = False
    rooms, _ = ndimage.label(found)
    door = level.spots["door"]
    return rooms == rooms[door.y // CELL, door.x // CELL]


def test_every_spot_but_a_seat_is_come_to(game, floor):
    level = game.level(ROOM)
    shut = {name for name, spot in level.spots.items() if not floor[spot.y // CELL - 1, spot.x // CELL]}
    assert shut <= SEATED


def test_all_of_it_hangs_together_by_ways_that_are_wide(floor):
    reached = ndimage.binary_erosion(floor, ROUND)
    ways, found = ndimage.label(reached, ANYWHERE)
    lost = [tuple(CELL * int(part.mean()) for part in np.nonzero(ways == way)[::-1]) for way in range(1, found + 1)]
    assert found == 1, lost


def test_no_dead_end_is_deeper_than_two_tiles(floor):
    reached = ndimage.binary_opening(floor, ROUND)
    near = ndimage.binary_dilation(reached, iterations=DEEP // CELL, mask=floor)
    assert not (floor & ~near).any(), CELL * np.argwhere(floor & ~near)[:, ::-1]


def test_down_each_aisle_one_key_and_another_lead_past_whoever_stands_there(game):
    level, chapter = game.level(ROOM), game.book("book1").chapter("3-the-dreamers")
    ground = Ground(level)
    for staged in (staged for staged in chapter.staged() if staged.place == ROOM and staged.beat.people):
        spots = (level.spots[standing.at] for standing in staged.people.values())
        ground.others = tuple(feet(units(spot.x), units(spot.y)) for spot in spots)
        for (x, y), dx, dy in AISLES:
            for aside in range(-8 * dx, 28 * dx, 4 * dx):
                body = Body(units(x + aside), units(y))
                if ground.free(*feet(body.x, body.y)):
                    still = sum(not _steps(body, ground, dx, dy) for _ in range(IN))
                    assert still < WAITS, (staged.beat.name, (x + aside, y), (pixels(body.x), pixels(body.y)))


def _steps(body, ground, dx, dy):
    """Whether one tick of leaning that way moves the body at all."""
    before = body.x, body.y
    walk(body, ground, dx, dy)
    return (body.x, body.y) != before
