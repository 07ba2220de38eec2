"""Plants in what they grow in, and how air moves them."""

import math
import random
from typing import Annotated, Any, Literal

from assets.source.canvas import Canvas, Color
from assets.source.kit.families.base import Between, Frame, Moments, family
from assets.source.kit.families.finishes import WOODS, Finish, Variant, Wood, seen
from assets.source.kit.shapes import leaf
from assets.source.kit.solids import Solids, post

Style = Literal["leafy", "fern", "cactus", "flowers", "tree", "trailing", "herbs", "bare"]
Pot = Literal["white", "clay", "sea", "walnut", "brass", "slate"]
SWAY: Moments = ((0, 900), (1, 500), (0, 600), (2, 500))
"""How a plant moves where air moves."""
_BEND = (0, 1, -1, 2)
_SIZES: dict[str, tuple[int, int]] = {
    "leafy": (36, 50), "fern": (34, 34), "cactus": (24, 36), "flowers": (24, 34), "tree": (42, 66),
    "trailing": (28, 42), "herbs": (34, 22), "bare": (30, 46),
}  # fmt: skip
_PETALS: dict[str, tuple[Color, Color]] = {
    "rose": ("mag3", "mag4"), "gold": ("gold2", "gold3"), "white": ("ink7", "ink8"), "blue": ("blue3", "blue4"),
    "red": ("aub1", "red1"),
}  # fmt: skip
_CLAY: Finish = ("wood1", "aub0", "gold0", "wood4", "wood5")


def _solid(style: str, **_: Any) -> Solids:
    return post(20 if style == "tree" else 12, 7)


def _moves(style: str, air: bool, **_: Any) -> Moments:
    return SWAY if air and style != "cactus" else ()


@family(solids=_solid, moves=_moves)
def plant(
    style: Style,
    pot: Pot = "white",
    petals: Literal["rose", "gold", "white", "blue", "red"] = "rose",
    air: bool = False,
    seed: Annotated[int, Between(0, 999)] = 1,
    frame: Frame = 0,
    variant: Variant = "noon",
) -> Canvas:
    """One in its pot; where there is `air` it sways in four pictures."""
    canvas = Canvas(*_SIZES[style])
    _DRAW[style](canvas, _pot_finish(pot), _PETALS[petals], random.Random(seed), _BEND[frame])
    return seen(canvas, variant)


def _pot_finish(pot: Wood | Literal["clay"]) -> Finish:
    return _CLAY if pot == "clay" else WOODS[pot]


def _vessel(canvas: Canvas, middle: int, y: int, top: int, foot: int, high: int, hard: Finish) -> None:
    """A pot under y, `top` px wide at its rim and `foot` px at its foot."""
    _, shade, body, light, shine = hard
    bulk = canvas.polygon(
        [(middle - top / 2 + 1, y + 2), (middle + top / 2 - 1, y + 2), (middle + foot / 2, y + high),
         (middle - foot / 2, y + high)], body,
    )  # fmt: skip
    canvas.fill(bulk & canvas.rect_mask(middle + foot // 4, y, 40, high + 2), shade)
    canvas.fill(bulk & canvas.rect_mask(middle - foot // 2 + 1, y, 1, high), light)
    canvas.rect(middle - top // 2, y, top, 3, light)
    canvas.rect(middle - top // 2, y, top, 1, shine)
    canvas.rect(middle + top // 2 - 2, y + 1, 2, 2, body)


def _leafy(canvas: Canvas, hard: Finish, petals: tuple[Color, Color], rng: random.Random, bend: int) -> None:
    _vessel(canvas, 18, 34, 16, 11, 13, hard)
    for tip_x, tip_y, width, color in (
        (6, 27, 3.0, "green0"), (30, 26, 3.0, "green0"), (24, 9, 4.0, "green0"), (12, 8, 4.0, "green1"),
        (5, 17, 4.0, "green1"), (31, 16, 4.0, "green1"), (18, 3, 4.0, "green1"), (25, 21, 3.4, "green2"),
        (11, 20, 3.4, "green2"),
    ):  # fmt: skip
        far = bend * (34 - tip_y) / 26
        leaf(canvas, 18, 34, tip_x + far + rng.choice((-1, 0, 1)), tip_y, width, color)


def _fern(canvas: Canvas, hard: Finish, petals: tuple[Color, Color], rng: random.Random, bend: int) -> None:
    """Fronds that arch out and hang, each a rib with teeth."""
    _vessel(canvas, 17, 22, 14, 9, 9, hard)
    for number in range(9):
        angle = math.pi * (0.06 + 0.88 * number / 8)
        color = ("green1", "green2", "green0")[number % 3]
        for step in range(15):
            along = step / 14
            x = 17 + math.cos(angle) * 14 * along + bend * along * along
            y = 22 - math.sin(angle) * 17 * along + 9 * along * along * abs(math.cos(angle))
            canvas.rect(round(x), round(y), 1, 1, color)
            if step % 2 and step < 13:
                canvas.pixel(round(x), round(y) - 1, "green3" if color == "green2" else "green2")
                canvas.pixel(round(x), round(y) + 1, "green0")
                canvas.pixel(round(x) + 1, round(y) + 2, "green1")


def _cactus(canvas: Canvas, hard: Finish, petals: tuple[Color, Color], rng: random.Random, bend: int) -> None:
    _vessel(canvas, 12, 24, 13, 9, 9, hard)
    for x, y, wide, high in ((9, 4, 7, 21), (3, 12, 4, 7), (16, 8, 4, 8)):
        canvas.round_rect(x, y, wide, high, "green1", 1 if wide < 6 else 2)
        canvas.rect(x + 1, y + 1, 1, high - 2, "green2")
        canvas.rect(x + wide - 1, y + 2, 1, high - 3, "green0")
    canvas.rect(5, 16, 5, 3, "green1")
    canvas.rect(14, 13, 4, 3, "green1")
    canvas.rect(12, 6, 1, 18, "green0")
    for x, y in ((10, 8), (14, 10), (10, 14), (14, 18), (10, 20), (4, 14), (18, 11)):
        canvas.pixel(x, y, "gold4")
    canvas.rect(10, 3, 4, 2, petals[0])
    canvas.rect(11, 2, 2, 2, petals[1])


def _flowers(canvas: Canvas, hard: Finish, petals: tuple[Color, Color], rng: random.Random, bend: int) -> None:
    """A bunch in a vase."""
    for x, y in ((6, 9), (12, 5), (18, 8), (9, 13), (16, 14)):
        far = x + round(bend * (20 - y) / 14)
        canvas.line(12, 22, far, y, "green1")
        canvas.line(13, 22, far + 1, y + 2, "green0")
        canvas.rect(far - 2, y - 2, 5, 4, petals[0])
        canvas.rect(far - 1, y - 3, 3, 6, petals[0])
        canvas.rect(far - 2, y - 2, 3, 2, petals[1])
        canvas.rect(far, y - 1, 1, 2, "gold3" if petals[0] != "gold2" else "aub2")
    for x, tip, y in ((12, 5, 19), (13, 20, 18)):
        leaf(canvas, x, 23, tip, y, 2.2)
    _vessel(canvas, 12, 21, 9, 7, 10, hard)


def _tree(canvas: Canvas, hard: Finish, petals: tuple[Color, Color], rng: random.Random, bend: int) -> None:
    """A small tree in a tub, its crown in lit clumps."""
    _vessel(canvas, 21, 49, 22, 17, 14, hard)
    canvas.rect(8, 55, 26, 2, "ink4")
    canvas.polygon([(18, 50), (24, 50), (23, 28), (19, 28)], "wood2")
    canvas.rect(19, 28, 1, 22, "wood4")
    canvas.line(20, 38, 12, 28, "wood2")
    canvas.line(23, 36, 31, 27, "wood2")
    clumps = ((10, 22, 8), (31, 21, 8), (21, 13, 10), (15, 28, 6), (27, 29, 6), (21, 22, 9))
    for color, down, grow in (("green0", 1, 1.0), ("green1", -1, -0.6), ("green2", -3, -3.4)):
        for x, y, size in clumps:
            far = x + bend * (46 - y) / 30
            canvas.ellipse(far - (1 if down < 0 else 0), y + down, size + grow, (size + grow) * 0.82, color)
    crown, lit = canvas.drawn, canvas.color_mask("green2")
    for _ in range(46):
        x, y = rng.randrange(6, 37), rng.randrange(6, 34)
        if lit[y, x]:
            canvas.rect(x, y, 2, 1, "green3")
        elif crown[y, x]:
            canvas.rect(x, y, 2, 1, "green0" if y > 20 else "green1")


def _trailing(canvas: Canvas, hard: Finish, petals: tuple[Color, Color], rng: random.Random, bend: int) -> None:
    """It hangs over the rim, to be placed on a shelf or a stand."""
    _vessel(canvas, 14, 12, 14, 9, 10, hard)
    for x in (5, 9, 13, 18, 22):
        long = rng.randint(9, 26)
        for step in range(0, long, 3):
            far = x + round(math.sin(step * 0.5 + x) * 1.4 + bend * step / 24)
            canvas.rect(far, 11 + step, 3, 2, "green1" if (step + x) % 2 else "green2")
            canvas.pixel(far, 11 + step, "green3")
            canvas.pixel(far + 2, 13 + step, "green0")
    for tip_x, tip_y in ((4, 6), (10, 2), (17, 2), (24, 7)):
        leaf(canvas, 14, 12, tip_x + bend / 2, tip_y, 2.6, "green1")


def _herbs(canvas: Canvas, hard: Finish, petals: tuple[Color, Color], rng: random.Random, bend: int) -> None:
    """A window box."""
    _, shade, body, light, shine = hard
    for x in range(5, 29, 2):
        high, far = rng.randint(4, 9), rng.choice((-1, 0, 1)) + bend
        canvas.line(x, 12, x + far, 12 - high, rng.choice(("green0", "green1", "green2")))
        canvas.rect(x + far - 1, 12 - high, 2, 2, rng.choice(("green1", "green2", "green3")))
        if rng.random() < 0.3:
            canvas.rect(x + far, 11 - high, 2, 2, petals[1])
    canvas.rect(3, 11, 28, 9, body)
    canvas.rect(3, 11, 28, 1, shine)
    canvas.rect(3, 12, 28, 1, light)
    canvas.rect(3, 18, 28, 2, shade)
    for x in (10, 17, 24):
        canvas.rect(x, 13, 1, 5, shade)


def _bare(canvas: Canvas, hard: Finish, petals: tuple[Color, Color], rng: random.Random, bend: int) -> None:
    """What nobody has watered."""
    _vessel(canvas, 15, 30, 15, 10, 13, hard)
    for points in (((15, 30), (14, 18), (8, 8)), ((15, 24), (20, 15), (25, 12)), ((14, 20), (16, 11), (14, 4)),
                   ((20, 15), (19, 9), (22, 5)), ((12, 14), (6, 14), (4, 17))):  # fmt: skip
        path = [(x + bend * (30 - y) / 26, float(y)) for x, y in points]
        canvas.path(path, "wood3")
        canvas.path([(x + 1, y) for x, y in path[:2]], "wood1")
    for x, y in ((9, 8), (24, 12), (15, 5), (4, 18)):
        canvas.rect(x, y, 2, 3, "gold0")
    canvas.rect(6, 42, 3, 1, "gold0")


_DRAW = {
    "leafy": _leafy, "fern": _fern, "cactus": _cactus, "flowers": _flowers, "tree": _tree, "trailing": _trailing,
    "herbs": _herbs, "bare": _bare,
}  # fmt: skip
