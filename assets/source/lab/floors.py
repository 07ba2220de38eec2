"""Floors of the laboratory: pale terrazzo let into dark bands, the ward's quiet blue, the store's concrete."""

import random

from assets.source.canvas import Canvas
from assets.source.kit.fields import nudge

CHIPS = ("ink5", "ink5", "ink7", "blue4")
"""Colours of the stones in the terrazzo."""


def terrazzo(width: int = 96, height: int = 96, slab: int = 48) -> Canvas:
    """Polished slabs of 48 px with thin joints, every other one paler: a few chips of stone, and the gleam of a sky."""
    canvas = Canvas(width, height, "ink6")
    rng = random.Random(9)
    for y in range(8, height, slab):
        for x in range(8, width, slab):
            if (x + y) // slab % 2:
                _pale(canvas, x, y, slab)
    for _ in range(90):
        canvas.pixel(rng.randrange(width), rng.randrange(height), rng.choice(CHIPS))
    for y in range(8, height, slab):
        for step in range(width):
            canvas.pixel(step, y, "ink5")
            canvas.pixel(y, step, "ink5")
            canvas.pixel(step, y + 1, "ink7")
            canvas.pixel(y + 1, step, "ink7")
    return canvas


def _pale(canvas: Canvas, x: int, y: int, slab: int) -> None:
    """A slab that gives back the window: slanting bands of paler stone, narrow ones."""
    for down in range(slab):
        for across in range(slab):
            along = (across + down) % slab
            if 9 <= along < 14 or 20 <= along < 22:
                canvas.pixel((x + across) % canvas.width, (y + down) % canvas.height, "ink7")


def band() -> Canvas:
    """Sixteen tiles of the dark border let into the terrazzo (1 north, 2 east, 4 south, 8 west: more of it lies there),
    edged in brass."""
    sheet = Canvas(256, 16)
    rng = random.Random(12)
    for mask in range(16):
        tile = Canvas(16, 16, "teal1")
        for _ in range(9):
            tile.pixel(rng.randrange(16), rng.randrange(16), rng.choice(("teal0", "teal0", "teal2")))
        for side, edge, lip in (
            (1, (0, 0, 16, 1), (0, 1, 16, 1)), (4, (0, 15, 16, 1), (0, 14, 16, 1)),
            (8, (0, 0, 1, 16), (1, 0, 1, 16)), (2, (15, 0, 1, 16), (14, 0, 1, 16)),
        ):  # fmt: skip
            if not mask & side:
                tile.rect(*lip, "teal0")
                tile.rect(*edge, "gold1")
        sheet.blit(tile, mask * 16, 0)
    return sheet


def lino(width: int = 96, height: int = 64) -> Canvas:
    """The ward's floor: blue linoleum laid in sheets, flecked, so quiet that trolleys have to hum."""
    canvas = Canvas(width, height, "blue2")
    rng = random.Random(3)
    for _ in range(60):
        x, y, steps = rng.randrange(width), rng.randrange(height), rng.choice((-1, -1, -1, 1))
        for dx in range(rng.choice((1, 1, 2))):
            nudge(canvas, x + dx, y, steps)
    for x in (20, 68):
        canvas.rect(x, 0, 1, height, "blue1")
        canvas.rect(x + 1, 0, 1, height, "blue3")
    return canvas


def concrete(width: int = 64, height: int = 64) -> Canvas:
    """The store's floor, which no visitor sees: grey, scuffed, with the marks of trolley wheels."""
    canvas = Canvas(width, height, "ink5")
    rng = random.Random(8)
    for _ in range(120):
        nudge(canvas, rng.randrange(width), rng.randrange(height), rng.choice((-1, -1, 1)))
    for y, steps in ((18, -1), (27, -1), (52, 1)):
        for x in range(width):
            if rng.random() < 0.6:
                nudge(canvas, x, y, steps)
    return canvas
