"""Whole fronts, put together from what stands in them: a recipe says what, a state how it looks."""

import math
import random
from collections.abc import Callable
from dataclasses import dataclass

from assets.source.canvas import Canvas, Color
from assets.source.kit.exteriors import fittings, openings, shops
from assets.source.kit.exteriors.openings import FLOOR, Face
from assets.source.kit.exteriors.states import State

ROOF, CORNICE = 9, 5
"""Px of the roof that are seen from above, and of the cornice under it."""
HEIGHTS = {1: 96, 2: 112, 3: 144}
"""Height of a front of so many storeys, px: whole tiles."""

Part = Callable[[Face, int, int], int]
"""Draws one part of a ground floor at x on the floor line; gives its width, px."""


@dataclass(frozen=True)
class Front:
    """A house: `width` px (whole tiles), so many `storeys`, its `wall` (a texture and the colour it is made in), the
    colours of its casings and leaves, what stands on its ground floor from left to right, and how it is roofed. Its
    board says `text` under paint and `beneath` without. `warm` is the one window that is lit when all are asleep."""

    width: int
    storeys: int
    wall: tuple[str, Color]
    casing: Color
    leaf: Color
    parts: tuple[Part, ...]
    text: str = ""
    beneath: str = ""
    ground: Color = "aub1"
    ink: Color = "gold4"
    neon: Color = ""
    roof: Color = "aub0"
    petals: Color = "red1"
    balcony: bool = False
    warm: int = -1
    seed: int = 1


def drawn(front: Front, state: State) -> Canvas:
    """`front` in `state`. The ground floor's parts stand in even gaps."""
    high = HEIGHTS[front.storeys]
    face = Face(Canvas(front.width, high), state, random.Random(front.seed))
    canvas = face.canvas
    texture, color = ("brick", "ink6") if front.wall[0] == "mural" and not state.painted else front.wall
    WALLS[texture](canvas, random.Random(front.seed), ROOF, color)
    if state.worn:
        fittings.wear(face, ROOF + CORNICE, high)
    _roof(face, front)
    upper = high - ROOF - CORNICE - FLOOR - shops.FASCIA
    if front.storeys > 1:
        each = upper // (front.storeys - 1)
        for storey in range(front.storeys - 1):
            _storey(face, front, ROOF + CORNICE + storey * each, each, storey)
    line = high - FLOOR - shops.FASCIA
    _ledge(canvas, line - 3)
    if front.text:
        shops.board(face, 5, line, front.width - 10, front.text, front.ground, front.ink, front.beneath, front.neon)
    canvas.shade_dithered(canvas.rect_mask(0, high - 9, front.width, 9), -1, 0.35)
    canvas.rect(0, high - 4, front.width, 4, "ink5")
    canvas.rect(0, high - 4, front.width, 1, "ink6")
    _stand(face, front, high)
    if state.worn:
        fittings.pipes(face, ROOF + CORNICE, high)
    canvas.rect(0, ROOF, 1, high - ROOF, "ink2")
    canvas.rect(front.width - 1, ROOF, 1, high - ROOF, "ink2")
    canvas.shade(canvas.rect_mask(front.width - 4, ROOF + CORNICE, 3, high), -1)
    canvas.rect(0, high - 1, front.width, 1, "ink2")
    return face.finished()


def _stand(face: Face, front: Front, high: int) -> None:
    """The parts of the ground floor, with as much wall between each two."""
    probe = Face(Canvas(front.width, high), face.state, random.Random(0))
    widths = [part(probe, 0, high) for part in front.parts]
    gap = (front.width - sum(widths)) / (len(widths) + 1)
    x = gap
    for part, wide in zip(front.parts, widths, strict=True):
        part(face, round(x), high)
        x += wide + gap


def _storey(face: Face, front: Front, top: int, high: int, storey: int) -> None:
    count = front.width // 40
    step = front.width / count
    wide, tall = openings.SASH
    for number in range(count):
        x = round(step * (number + 0.5) - wide / 2)
        y = top + (high - tall) // 2 - 1
        warm = storey * count + number == front.warm
        openings.sash(face, x, y, front.casing, front.leaf, warm=warm, box=front.petals)
    if front.balcony and storey == front.storeys - 2:
        fittings.balcony(face, round(step * 0.5) - 17, top + high - 15, 34)


def _roof(face: Face, front: Front) -> None:
    canvas = face.canvas
    canvas.rect(0, 0, front.width, ROOF, front.roof)
    canvas.rect(0, 0, front.width, 1, "ink2")
    canvas.shade(canvas.rect_mask(1, 1, front.width - 2, 1), 1)
    for x in range(4, front.width, 12):
        canvas.shade(canvas.rect_mask(x, 2, 1, ROOF - 2), -1)
    canvas.rect(0, ROOF, front.width, CORNICE, front.casing)
    canvas.shade(canvas.rect_mask(0, ROOF, front.width, 1), 1)
    canvas.shade(canvas.rect_mask(0, ROOF + 3, front.width, 2), -1)
    for x in range(2, front.width - 3, 6):
        canvas.shade(canvas.rect_mask(x, ROOF + 2, 3, 2), -1)
    canvas.shade_dithered(canvas.rect_mask(0, ROOF + CORNICE, front.width, 4), -1, 0.6)


def _ledge(canvas: Canvas, y: int) -> None:
    canvas.shade(canvas.rect_mask(0, y, canvas.width, 1), 1)
    canvas.shade(canvas.rect_mask(0, y + 1, canvas.width, 2), -1)


# ---------------------------------------------------------------------- walls
def _plaster(canvas: Canvas, dice: random.Random, top: int, color: Color) -> None:
    """Smooth, with strokes of the float in it."""
    canvas.rect(0, top, canvas.width, canvas.height - top, color)
    for _ in range(canvas.width * canvas.height // 130):
        x, y, long = dice.randrange(canvas.width), dice.randrange(top, canvas.height), dice.randint(1, 5)
        canvas.shade(canvas.rect_mask(x, y, long, 1), dice.choice((-1, 1, 1)))


def _brick(canvas: Canvas, dice: random.Random, top: int, color: Color) -> None:
    """Bricks, here and there one of another firing."""
    canvas.rect(0, top, canvas.width, canvas.height - top, color)
    for row, y in enumerate(range(top, canvas.height, 5)):
        canvas.shade(canvas.rect_mask(0, y + 4, canvas.width, 1), -1)
        for x in range(-5 if row % 2 else 0, canvas.width, 10):
            canvas.shade(canvas.rect_mask(x + 9, y, 1, 4), -1)
            chance = dice.random()
            if chance < 0.16:
                canvas.shade(canvas.rect_mask(x, y, 9, 4), -1)
            elif chance < 0.3:
                canvas.shade(canvas.rect_mask(x, y, 9, 1), 1)


def _boarding(canvas: Canvas, dice: random.Random, top: int, color: Color) -> None:
    """Painted boards, lying."""
    canvas.rect(0, top, canvas.width, canvas.height - top, color)
    for y in range(top, canvas.height, 6):
        canvas.shade(canvas.rect_mask(0, y, canvas.width, 1), 1)
        canvas.shade(canvas.rect_mask(0, y + 5, canvas.width, 1), -1)
        canvas.shade(canvas.rect_mask(dice.randrange(canvas.width), y + 1, 1, 4), -1)


def _tiles(canvas: Canvas, dice: random.Random, top: int, color: Color) -> None:
    """Glazed tiles, standing, some with a gleam."""
    canvas.rect(0, top, canvas.width, canvas.height - top, color)
    for y in range(top, canvas.height, 8):
        canvas.shade(canvas.rect_mask(0, y + 7, canvas.width, 1), -1)
        for x in range(0, canvas.width, 6):
            canvas.shade(canvas.rect_mask(x + 5, y, 1, 8), -1)
            chance = dice.random()
            if chance < 0.2:
                canvas.shade(canvas.rect_mask(x, y, 5, 7), dice.choice((-1, 1)))
            elif chance < 0.45:
                canvas.shade(canvas.rect_mask(x + 1, y + 1, 1, 3), 1)


def _mural(canvas: Canvas, dice: random.Random, top: int, color: Color) -> None:
    """A meadow as large as the house, painted on: sky of `color`, hills, and flowers that never close."""
    wide, high = canvas.width, canvas.height
    canvas.gradient(0, top, wide, high - top, ("blue4", color, color, "ink8"))
    for number, (y, hue) in enumerate(((high * 0.46, "teal3"), (high * 0.58, "green2"), (high * 0.72, "green3"))):
        rise = [y + 5 * math.sin(x / (15 - 2 * number) + 2.1 * number) for x in range(wide)]
        for x, above in enumerate(rise):
            canvas.rect(x, round(above), 1, high, hue)
            canvas.pixel(x, round(above), "gold3" if number == 2 else "green3")
    for _ in range(46):
        x, y = dice.randrange(2, wide - 3), dice.randrange(round(high * 0.76), high - 6)
        canvas.rect(x, y + 1, 1, 3, "green1")
        canvas.rect(x - 1, y, 3, 1, dice.choice(("red1", "gold3", "ink8", "mag3")))
    for x, y in ((8, 24), (34, 30), (46, 21)):
        canvas.ellipse(x + 5, y, 6, 2.4, "ink8")
        canvas.ellipse(x + 3, y - 2, 3, 2, "ink8")


WALLS = {"mural": _mural, "plaster": _plaster, "brick": _brick, "boarding": _boarding, "tiles": _tiles}
"""What walls are made of, by name."""


# ---------------------------------------------------------------------- parts of a ground floor
def door(leaf: Color, casing: Color, wide: int = 20, lamp: bool = True) -> Part:
    """A front door."""

    def part(face: Face, x: int, floor: int) -> int:
        openings.door(face, x + 4, floor - 3, leaf, casing, wide=wide, lamp=lamp)
        return wide + 8

    return part


def shop(
    wide: int, casing: Color, goods: shops.Goods, stripes: tuple[Color, Color] | None = None, real: bool = False
) -> Part:
    """A shop window, under an awning where `stripes` are given; a `real` one is there without paint too."""

    def part(face: Face, x: int, floor: int) -> int:
        shops.window(face, x + 3, floor - 3, wide, casing, goods, real=real)
        if stripes:
            shops.awning(face, x, floor - 3 - 8 - shops.WINDOW - 4, wide + 6, stripes)
        return wide + 6

    return part


def poster(name: str) -> Part:
    """A poster on the wall; without paint what is left of a notice."""

    def part(face: Face, x: int, floor: int) -> int:
        fittings.poster(face, x, floor - 36, name)
        return fittings.POSTER[0]

    return part


def hidden(leaf: Color, casing: Color) -> Part:
    """A door that paint covers: with lenses on there is nothing but wall."""

    def part(face: Face, x: int, floor: int) -> int:
        if not face.state.painted:
            openings.door(face, x + 4, floor - 3, leaf, casing, wide=18)
        return 26

    return part
