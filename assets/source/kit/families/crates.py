"""What things are kept and carried in: boxes, crates, barrels, sacks, chests, suitcases."""

from typing import Annotated, Any, Literal

import numpy as np

from assets.source.canvas import Canvas, shifted
from assets.source.kit.families.base import Between, family
from assets.source.kit.families.finishes import CLOTHS, WOODS, Cloth, Finish, Variant, Wood, seen
from assets.source.kit.shapes import box
from assets.source.kit.solids import Solids, foot

Style = Literal["box", "crate", "barrel", "sack", "chest", "suitcase"]


def _solid(style: str, **_: Any) -> Solids:
    return foot(6 if style == "suitcase" else 10, 2)


@family(solids=_solid)
def crate(
    style: Style,
    size: Annotated[int, Between(14, 40)] = 22,
    wood: Wood = "oak",
    cloth: Cloth = "linen",
    open: bool = False,
    variant: Variant = "noon",
) -> Canvas:
    """One `size` px wide, shut or open."""
    canvas = Canvas(size + 6, size + 24)
    _DRAW[style](canvas, size, WOODS[wood], CLOTHS[cloth], open)
    rows = np.flatnonzero(canvas.drawn.any(axis=1))
    return seen(canvas.crop(0, rows[0] - 2, canvas.width, rows[-1] - rows[0] + 5), variant)


def _carton(canvas: Canvas, size: int, hard: Finish, soft: Finish, is_open: bool) -> None:
    _, shade, body, light, shine = hard
    y, high = 14, size - 6
    if is_open:
        canvas.rect(4, y, size - 2, 7, hard[0])
        canvas.polygon([(4, y), (0, y - 4), (3, y - 6), (8, y - 1)], light)
        canvas.polygon([(size + 2, y), (size + 6, y - 4), (size + 3, y - 6), (size - 2, y - 1)], light)
        canvas.rect(7, y - 1, size // 2, 4, "ink8")
        canvas.rect(7 + size // 2, y + 1, 4, 4, "blue3")
        canvas.rect(3, y + 6, size, high, body)
        canvas.rect(3, y + 6, size, 1, shine)
    else:
        box(canvas, 3, y, size, 6, high, light, body)
    canvas.rect(1 + size // 2, y + 6, 4, high, shade)
    if not is_open:
        canvas.rect(1 + size // 2, y, 4, 6, body)
    canvas.rect(size - 4, y + high - 2, 5, 4, "ink8")
    canvas.rect(size - 3, y + high, 3, 1, "ink5")
    canvas.rect(3, y + 5 + high, size, 1, shade)


def _slatted(canvas: Canvas, size: int, hard: Finish, soft: Finish, is_open: bool) -> None:
    dark, shade, body, light, shine = hard
    y, high = 14, size - 6
    canvas.rect(3, y, size, 7, light)
    canvas.rect(3, y, size, 1, shine)
    if is_open:
        canvas.rect(5, y + 1, size - 4, 6, dark)
        for x in range(6, size, 4):
            fruit = ("aub1", "gold2", "green2")[x % 3]
            canvas.ellipse(x + 1, y + 1 + x % 2, 3, 3, fruit)
            canvas.ellipse(x + 1.6, y + 4, 2, 1.4, shifted(fruit, -1))
            canvas.pixel(x, y - 1 + x % 2, "gold4")
    else:
        for x in range(3 + size // 4, size, size // 4):
            canvas.rect(x, y + 1, 1, 5, shade)
    canvas.rect(3, y + 6, size, high, dark)
    for row in range(0, high - 2, 5):
        canvas.rect(3, y + 6 + row, size, 4, body)
        canvas.rect(3, y + 6 + row, size, 1, light)
        canvas.rect(3, y + 9 + row, size, 1, shade)
    for x in (3, size):
        canvas.rect(x, y + 6, 3, high, light)
        canvas.rect(x + 2, y + 6, 1, high, shade)
        for row in range(8, high + 4, 5):
            canvas.pixel(x + 1, y + row, dark)
    canvas.line(6, y + 5 + high, size - 1, y + 8, light)
    canvas.line(7, y + 5 + high, size, y + 8, shade)


def _barrel(canvas: Canvas, size: int, hard: Finish, soft: Finish, is_open: bool) -> None:
    dark, shade, body, light, shine = hard
    middle, y, high = 3 + size / 2, 14.0, size
    canvas.polygon(
        [(5, y + 3), (3, y + high / 2), (5, y + high), (middle, y + high + 2), (size + 1, y + high),
         (size + 3, y + high / 2), (size + 1, y + 3)], body, smooth=False,
    )  # fmt: skip
    staves = canvas.drawn
    for x in range(7, size, 4):
        canvas.fill(staves & canvas.rect_mask(x, 0, 1, 60), shade)
    canvas.fill(staves & canvas.rect_mask(5, 0, 2, 60), light)
    canvas.shade(staves & canvas.rect_mask(size - 1, 0, 9, 60), -1)
    for row in (5, high // 2, high - 4):
        hoop = staves & canvas.rect_mask(0, int(y) + row, 60, 2)
        canvas.fill(hoop, "ink4")
        canvas.fill(hoop & canvas.rect_mask(0, int(y) + row, 10, 1), "ink6")
    canvas.ellipse(middle, y + 3, size / 2 - 1.5, 3.6, shine)
    canvas.ellipse(middle, y + 3.4, size / 2 - 3, 2.6, dark if is_open else light)
    if is_open:
        canvas.ellipse(middle, y + 4.2, size / 2 - 4, 1.8, "blue2")
        canvas.rect(round(middle) - 4, 17, 4, 1, "blue4")
    else:
        canvas.rect(6, 17, size - 6, 1, body)


def _sack(canvas: Canvas, size: int, hard: Finish, soft: Finish, is_open: bool) -> None:
    _, shade, body, light, shine = soft
    y, foot, middle = 16, 16 + size, 3 + size / 2
    outline = [(5, foot), (3, foot - size * 0.45), (middle - 4, y + 4), (middle + 4, y + 4),
               (size + 3, foot - size * 0.45), (size + 1, foot)]  # fmt: skip
    bulk = canvas.polygon(outline, body, smooth=True)
    canvas.shade(bulk & canvas.polygon_mask([(middle + 3, y), (size + 6, y), (size + 6, foot), (middle + 6, foot)]), -1)
    canvas.fill(bulk & canvas.ellipse_mask(middle - size / 5, foot - size * 0.45, 2.4, size / 4), light)
    for x in (middle - 3, middle + 2):
        canvas.line(x, y + 5, x - 2, foot - size / 2, shade)
    canvas.polygon([(middle - 5, y - 2), (middle + 5, y - 2), (middle + 3, y + 5), (middle - 3, y + 5)], light)
    canvas.rect(round(middle) - 4, y + 3, 8, 2, "wood2" if not is_open else shade)
    if is_open:
        canvas.ellipse(middle, y - 1, 5, 2, shade)
        canvas.ellipse(middle, y - 1.4, 3.6, 1.2, "gold2")
    canvas.rect(round(middle) - 3, foot - size // 3, 7, 4, shine)
    canvas.rect(round(middle) - 2, foot - size // 3 + 1, 5, 1, "blue2")


def _chest(canvas: Canvas, size: int, hard: Finish, soft: Finish, is_open: bool) -> None:
    dark, shade, body, light, shine = hard
    wide, y = size, 16
    high = size // 2
    if is_open:
        canvas.round_rect(3, y - 8, wide, 9, shade, 2)
        canvas.rect(5, y - 6, wide - 4, 7, "mag0")
        canvas.rect(3, y + 1, wide, 5, dark)
        canvas.rect(5, y + 2, wide - 4, 4, "ink0")
        canvas.ellipse(3 + wide / 2, y + 5, wide / 3, 3, soft[2])
        canvas.ellipse(2 + wide / 2, y + 4, wide / 4, 1.6, soft[3])
    else:
        canvas.round_rect(3, y - 4, wide, 11, light, 3)
        canvas.rect(6, y - 4, wide - 6, 2, shine)
        canvas.rect(3, y + 3, wide, 3, body)
    canvas.rect(3, y + 6, wide, high, body)
    canvas.rect(3, y + 6, wide, 1, shine if is_open else shade)
    canvas.rect(3, y + 5 + high, wide, 1, dark)
    canvas.rect(wide + 1, y + 7, 2, high - 2, shade)
    for x in (6, wide - 3):
        canvas.rect(x, y - 4 if not is_open else y + 6, 3, high + 10 if not is_open else high, "gold0")
        canvas.rect(x, y - 4 if not is_open else y + 6, 1, high + 10 if not is_open else high, "gold1")
    middle = 3 + wide // 2
    canvas.rect(middle - 2, y + 5, 4, 5, "gold2")
    canvas.rect(middle - 1, y + 7, 1, 2, "ink0")


def _suitcase(canvas: Canvas, size: int, hard: Finish, soft: Finish, is_open: bool) -> None:
    _, shade, body, light, shine = soft
    y, high = 20, size * 2 // 3
    canvas.rect(size // 2, y - 4, 7, 1, "wood1")
    canvas.rect(size // 2, y - 4, 1, 4, "wood1")
    canvas.rect(size // 2 + 6, y - 4, 1, 4, "wood1")
    if is_open:
        canvas.round_rect(3, y - 10, size, 11, shade, 2)
        canvas.rect(5, y - 8, size - 4, 8, "rosy2")
        canvas.round_rect(3, y, size, 9, body, 2)
        canvas.rect(5, y + 1, size - 4, 5, "ink7")
        canvas.rect(7, y + 1, size // 3, 4, "blue3")
        canvas.rect(8 + size // 3, y + 2, size // 3, 3, "red0")
        canvas.rect(3, y + 8, size, 3, shade)
        return
    canvas.round_rect(3, y, size, high, body, 2)
    canvas.rect(5, y, size - 4, 2, light)
    canvas.rect(3, y + high - 3, size, 2, shade)
    canvas.rect(4, y + high // 2, size - 2, 1, shade)
    for x in (3, size - 1):
        canvas.rect(x, y + 1, 4, 4, hard[1])
        canvas.rect(x, y + high - 5, 4, 4, hard[1])
    for x in (size // 2 - 3, size // 2 + 6):
        canvas.rect(x, y + high // 2 - 1, 2, 3, "gold2")
    canvas.rect(size - 6, y + 6, 5, 4, "red1")
    canvas.pixel(size - 5, y + 7, shine)


_DRAW = {
    "box": _carton, "crate": _slatted, "barrel": _barrel, "sack": _sack, "chest": _chest, "suitcase": _suitcase,
}  # fmt: skip
