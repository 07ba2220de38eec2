"""Places made of nothing but solids."""

import pytest

from game.content.level import Level, Spot
from game.world.ground import Ground

WIDE, HIGH = 160, 128


def bare(solids=(), spots=(), width=WIDE, height=HIGH, things=(), doors=(), fears=()):
    """A place of that size, px."""
    return Level(
        "bare.tmx", width, height, 16, (), {}, (), (), (*things, *spots, *doors, *fears), tuple(solids), ("",),
        bytes(width // 16 * height // 16), {},
    )  # fmt: skip


@pytest.fixture
def level():
    return bare


@pytest.fixture
def ground():
    return lambda solids=(): Ground(bare(solids))


@pytest.fixture
def spot():
    return lambda name, x, y, facing="down", across=False: Spot(name, x, y, facing, across)
