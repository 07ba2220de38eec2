"""The dark room as it is walked: from everywhere one comes everywhere else, on ways that are wide, without pockets."""

import numpy as np
import pytest
from scipy import ndimage

ROOM = "book1/3-the-dreamers/planetarium"
CELL, WIDE, DEEP = 2, 24, 32
"""Px of a cell, how wide a way is at least, and how deep a dead end may be: two tiles."""
ROUND = np.hypot(*np.mgrid[-5.5:6, -5.5:6]) <= WIDE / CELL / 2
"""Something round that is as wide as a way."""
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
