"""The whole stairwell as one picture: floors, walls, and sixty-four steps, each with its nosing."""

import random

from assets.source.canvas import Canvas
from assets.source.kit.floors import checks
from assets.source.kit.lettering import word
from assets.source.stairs.places import (
    CEILING,
    CHIPPED,
    CLIMBED,
    FLIGHT,
    FLIGHTS,
    HEIGHT,
    LANDINGS,
    LEFT,
    RAIL,
    RIGHT,
    RISE,
    STEP,
    STEPS,
    WIDTH,
    near_edge,
    step_top,
)

FASCIA = 13
"""How thick a landing is, seen from below."""
DADO = 46
"""How high the green paint goes."""


def well() -> Canvas:
    """All of it, 480 x 912 px."""
    canvas = Canvas(WIDTH, HEIGHT, "ink2")
    _masonry(canvas)
    for landing, far in enumerate(LANDINGS):
        _wall(canvas, near_edge(landing + 1) if landing + 1 < len(LANDINGS) else CEILING, far, landing)
        _floor(canvas, landing)
    for landing in range(1, len(LANDINGS)):
        _edge(canvas, near_edge(landing))
    for landing in range(1, CLIMBED + 1):
        _numeral(canvas, landing)
    for flight in range(len(FLIGHTS)):
        _flight(canvas, flight)
    _upper_floors(canvas)
    return canvas


def _masonry(canvas: Canvas) -> None:
    """What the house is cut through: dark, with a lit lip where it meets the well."""
    dice = random.Random(3)
    for _ in range(900):
        x, y = dice.randrange(WIDTH), dice.randrange(HEIGHT)
        canvas.rect(x, y, dice.choice((1, 2, 4)), 1, "ink1")
    foot = near_edge(0)
    for x, wide in ((LEFT - 6, 3), (RIGHT + 3, 3)):
        canvas.rect(x, CEILING - 4, wide, foot - CEILING + 8, "ink3")
    canvas.rect(LEFT - 3, CEILING - 2, 3, foot - CEILING + 4, "ink5")
    canvas.rect(RIGHT, CEILING - 2, 3, foot - CEILING + 4, "ink4")
    canvas.rect(LEFT - 3, CEILING - 3, RIGHT - LEFT + 6, 3, "ink5")
    canvas.rect(LEFT - 3, foot, RIGHT - LEFT + 6, 3, "ink5")
    canvas.rect(LEFT - 6, foot + 3, RIGHT - LEFT + 12, 3, "ink3")


def _wall(canvas: Canvas, top: int, foot: int, landing: int) -> None:
    """Plaster above, green paint as high as a shoulder, a skirting of tiles; more knocked about lower down."""
    dice = random.Random(20 + landing)
    wide = RIGHT - LEFT
    canvas.rect(LEFT, top, wide, foot - top, "ink7")
    for _ in range(90):
        x, y = LEFT + dice.randrange(wide - 4), dice.randrange(top + 2, foot - DADO)
        canvas.rect(x, y, dice.randint(1, 4), 1, "ink6")
    canvas.rect(LEFT, foot - DADO, wide, DADO, "teal2")
    canvas.rect(LEFT, foot - DADO - 2, wide, 2, "teal1")
    canvas.rect(LEFT, foot - DADO, wide, 1, "teal3")
    for _ in range(40):
        x, y = LEFT + dice.randrange(wide - 8), dice.randrange(foot - DADO + 4, foot - 8)
        canvas.rect(x, y, dice.randint(2, 7), 1, "teal1")
    for _ in range(12 - 2 * landing):
        x, y = LEFT + dice.randrange(wide - 6), dice.randrange(foot - DADO + 4, foot - 12)
        canvas.rect(x, y, dice.randint(2, 4), 2, "ink6")
        canvas.rect(x, y, 2, 1, "ink7")
    canvas.rect(LEFT, foot - 6, wide, 6, "ink4")
    canvas.rect(LEFT, foot - 6, wide, 1, "ink6")
    for x in range(LEFT + 9, RIGHT, 10):
        canvas.rect(x, foot - 5, 1, 4, "ink3")
    canvas.rect(LEFT, foot - 1, wide, 1, "ink2")
    canvas.shade_dithered(canvas.rect_mask(LEFT, foot - 12, wide, 6), -1, 0.3)
    for step in range(7):
        for x in (LEFT + step, RIGHT - 1 - step):
            canvas.shade_dithered(canvas.rect_mask(x, top, 1, foot - top), -1, 0.85 - 0.12 * step)


def _numeral(canvas: Canvas, landing: int) -> None:
    """How high one has come, stencilled on the plaster beside the way on, and half painted over since."""
    x = FLIGHTS[landing] + FLIGHT + 18 if FLIGHTS[landing] < WIDTH // 2 else FLIGHTS[landing] - 26
    y = LANDINGS[landing] - DADO - 22
    word(canvas, x, y, str(landing), "ink5", scale=2)
    canvas.shade(canvas.rect_mask(x, y + 9, 12, 3) & canvas.color_mask("ink5"), 1)


def _floor(canvas: Canvas, landing: int) -> None:
    """Two greys in checks, darker towards the wall, scuffed on the way from flight to flight."""
    far, near = LANDINGS[landing], near_edge(landing)
    block = checks(("ink6", "ink7"), ("ink5", "ink6"), "ink4")
    for y in range(far, near, 64):
        for x in range(LEFT, RIGHT, 64):
            canvas.blit(block.crop(0, 0, min(64, RIGHT - x), min(64, near - y)), x, y)
    floor = canvas.rect_mask(LEFT, far, RIGHT - LEFT, near - far)
    dice = random.Random(30 + landing)
    for _ in range(26):
        x, y = LEFT + dice.randrange(10, RIGHT - LEFT - 20), far + dice.randrange(16, near - far - 8)
        canvas.shade(floor & canvas.rect_mask(x, y, dice.randint(3, 11), 1), dice.choice((-1, 1)))
    canvas.shade_dithered(canvas.rect_mask(LEFT, far, RIGHT - LEFT, 7), -1, 0.6)
    canvas.shade(canvas.rect_mask(LEFT, far, RIGHT - LEFT, 3), -1)
    for step in range(6):
        for column in (LEFT + step, RIGHT - 1 - step):
            canvas.shade_dithered(canvas.rect_mask(column, far, 1, near - far), -1, 0.7 - 0.11 * step)


def _edge(canvas: Canvas, y: int) -> None:
    """A landing's edge from below: its nosing, the slab, and the shade that it casts down the wall."""
    wide = RIGHT - LEFT
    canvas.rect(LEFT, y - 2, wide, 1, "ink8")
    canvas.rect(LEFT, y - 1, wide, 1, "ink4")
    canvas.rect(LEFT, y, wide, FASCIA, "ink5")
    canvas.rect(LEFT, y + 1, wide, 1, "ink6")
    canvas.rect(LEFT, y + FASCIA - 4, wide, 1, "ink6")
    canvas.rect(LEFT, y + FASCIA - 3, wide, 3, "ink4")
    canvas.rect(LEFT, y + FASCIA, wide, 1, "ink2")
    for down in range(16):
        canvas.shade_dithered(canvas.rect_mask(LEFT, y + FASCIA + 1 + down, wide, 1), -1, 0.95 - 0.055 * down)


def _flight(canvas: Canvas, flight: int) -> None:
    """Sixteen steps, each a riser in its shade and a tread with a strip of brass along its nosing."""
    left, foot = FLIGHTS[flight], LANDINGS[flight]
    _shadow(canvas, left, foot)
    dice = random.Random(70 + flight)
    canvas.rect(left, foot - RISE - 2, FLIGHT, RISE + 2, "ink4")
    inner, wide = left + RAIL, FLIGHT - 2 * RAIL
    for step in range(1, STEPS + 1):
        top = step_top(flight, step)
        canvas.rect(inner, top, wide, 3, "ink7")
        canvas.rect(inner, top + 2, wide, 1, "ink8")
        canvas.rect(inner, top + 3, wide, 1, "gold2")
        canvas.rect(inner, top + 4, wide, STEP - 4, "ink4")
        canvas.rect(inner, top + 4, wide, 1, "ink2")
        canvas.rect(inner, top + STEP - 1, wide, 1, "ink5")
        for x in range(inner, inner + wide):
            off = abs(x - inner - wide / 2) / (wide / 2)
            if dice.random() < 0.1 + 0.5 * max(0.0, off - 0.5):
                canvas.shade(canvas.rect_mask(x, top, 1, 3), -1)
            if off < 0.45 and dice.random() < 0.5:
                canvas.rect(x, top + 3, 1, 1, "gold3")
    if flight == CLIMBED - 1:
        _chip(canvas, inner + 36, step_top(flight, CHIPPED))
    canvas.shade(canvas.rect_mask(inner, foot - RISE - 2, 3, RISE + 2), -1)
    canvas.shade_dithered(canvas.rect_mask(inner + 3, foot - RISE - 2, 3, RISE + 2), -1, 0.5)
    canvas.rect(inner, foot - RISE - 2, wide, 2, "ink7")
    for x in (left, left + FLIGHT - RAIL):
        _string(canvas, x, foot)


def _upper_floors(canvas: Canvas) -> None:
    """The last flight goes up into the dark."""
    left = FLIGHTS[-1]
    for row in range(CEILING, LANDINGS[-1]):
        share = 1 - (row - CEILING) / (LANDINGS[-1] - CEILING)
        for steps in (1, 2, 3):
            canvas.shade_dithered(canvas.rect_mask(left, row, FLIGHT, 1), -1, 2.4 * share - 0.5 * steps)
    canvas.rect(left - 8, 0, FLIGHT + 16, CEILING - 3, "ink2")
    canvas.rect(left - 8, CEILING - 3, FLIGHT + 16, 3, "ink5")


def _shadow(canvas: Canvas, left: int, foot: int) -> None:
    """What a flight keeps the light from, on the wall beside it."""
    away = 1 if left < WIDTH // 2 else -1
    x = left + FLIGHT if away > 0 else left - 12
    canvas.shade(canvas.rect_mask(x, foot - RISE + 16, 12, RISE - 16), -1)
    edge = x + 12 if away > 0 else x - 4
    canvas.shade_dithered(canvas.rect_mask(edge, foot - RISE + 22, 4, RISE - 22), -1, 0.5)


def _chip(canvas: Canvas, x: int, top: int) -> None:
    """A corner of stone and brass gone, pale where it broke."""
    canvas.rect(x, top + 1, 10, 3, "ink8")
    canvas.rect(x + 1, top + 2, 8, 2, "ink2")
    canvas.rect(x + 3, top + 1, 4, 1, "ink2")
    canvas.rect(x + 1, top + 4, 8, 1, "ink1")
    canvas.rect(x + 2, top + STEP, 2, 1, "ink8")
    canvas.pixel(x + 7, top + STEP, "ink8")


def _string(canvas: Canvas, x: int, foot: int) -> None:
    """The side of a flight that its banister stands on."""
    canvas.rect(x, foot - RISE - 2, RAIL, RISE + 2, "ink5")
    canvas.rect(x, foot - RISE - 2, 1, RISE + 2, "ink3")
    canvas.rect(x + RAIL - 1, foot - RISE - 2, 1, RISE + 2, "ink3")
    canvas.rect(x + 1, foot - RISE - 2, 1, RISE + 2, "ink6")
