"""Beds, their heads to the north or to the west, made or slept in."""

import random
from typing import Any, Literal

from assets.source.canvas import Canvas, Color, Point
from assets.source.kit.families.base import family
from assets.source.kit.families.finishes import CLOTHS, WOODS, Cloth, Finish, Variant, Wood, seen
from assets.source.kit.solids import Solids, foot

Style = Literal["frame", "double", "bunk", "ward", "camp", "mattress"]
Pattern = Literal["plain", "stars", "checks", "stripes"]


def _solid(style: str, **_: Any) -> Solids:
    return foot({"camp": 20, "mattress": 40}.get(style, 60), 1)


@family(solids=_solid)
def bed(
    style: Style,
    wood: Wood = "oak",
    cloth: Cloth = "plum",
    pattern: Pattern = "plain",
    made: bool = True,
    variant: Variant = "noon",
) -> Canvas:
    """One to sleep in: `made`, or as somebody left it."""
    hard, soft = WOODS[wood], CLOTHS[cloth]
    canvas = _DRAW[style](hard, soft, pattern, made)
    return seen(canvas, variant)


def _pillow(canvas: Canvas, x: int, y: int, wide: int, high: int) -> None:
    """A full one, its corners drawn in, a crease in its middle, and its shadow on the sheet."""
    middle, down, low = x + wide / 2, y + high / 2, y + high
    outline = [(x, down), (x + 1, y + 1), (middle, y - 1), (x + wide - 1, y + 1), (x + wide, down),
               (x + wide - 2, low), (middle, low + 1), (x + 2, low)]  # fmt: skip
    canvas.polygon([(px, py + 2) for px, py in outline], "ink6", smooth=True)
    pillow = canvas.polygon(outline, "ink8", smooth=True)
    under = canvas.polygon_mask([(x - 1, down + 1), (middle, low - 2), (x + wide + 1, down + 1), (x + wide, low + 3),
                                 (x, low + 3)], smooth=True)  # fmt: skip
    canvas.fill(pillow & under, "ink7")
    canvas.path([(middle - wide / 5, down - 1), (middle, down), (middle + wide / 6, down - 1)], "ink7")


def _quilt(canvas: Canvas, x: int, y: int, wide: int, high: int, soft: Finish, pattern: str, made: bool) -> None:
    """A quilt with its edge turned down; one that was thrown back has folds and shows the sheet."""
    _, shade, body, light, shine = soft
    right, foot = x + wide, y + high
    edge: list[Point] = [
        (x, y + 1),
        (x + wide * 0.22, y - 1),
        (x + wide * 0.5, y + 1),
        (x + wide * 0.78, y - 1),
        (right, y + 1),
    ]
    if not made:
        edge = [(x, y + high * 0.55), (x + wide * 0.3, y + high * 0.3), (x + wide * 0.5, y + 3), (right, y)]
    layer = Canvas(canvas.width, canvas.height)
    layer.rect(x, y - 2, wide, high + 3, body)
    _figure(layer, x, y, wide, high, soft, pattern, random.Random(wide * high))
    laid = layer.polygon_mask([*edge, (right, foot), (x + wide * 0.7, foot + 1), (x + wide * 0.3, foot), (x, foot + 1)])
    layer.fill(~laid, "_")
    for down, color in ((5, shade), (4, light), (1, shine)):
        band = [*edge, *((px, py + down) for px, py in reversed(edge))]
        layer.polygon(band, color, clip=laid)
    creases = [(0.25, 9, 0.5), (0.64, 8, 0.45)] if made else [(0.45, high * 0.45, 0.3), (0.62, high * 0.35, 0.5)]
    for share, drop, length in creases:
        left, top = x + wide * share, y + drop
        points = [(left, top), (left + (2 if made else 8), top + high * length / 2), (left - 1, top + high * length)]
        layer.path(points, shade)
        layer.path([(px - 1, py) for px, py in points], light)
    layer.shade(laid & layer.rect_mask(right - 3, y + 5, 3, high), -1)
    layer.shade(laid & layer.rect_mask(x, foot - 3, wide, 5), -1)
    layer.fill(~laid, "_")
    canvas.blit(layer, 0, 0)


def _quilt_across(canvas: Canvas, x: int, y: int, wide: int, high: int, soft: Finish, pattern: str, made: bool) -> None:
    """The same, on a bed whose head is at the left."""
    _, shade, body, light, shine = soft
    layer = Canvas(canvas.width, canvas.height)
    layer.rect(x, y, wide, high, body)
    _figure(layer, x, y, wide, high, soft, pattern, random.Random(wide * high))
    right, foot = x + wide, y + high
    edge: list[Point] = [(x + 1, y), (x, y + high * 0.5), (x + 2, foot)]
    if not made:
        edge = [(x + wide * 0.55, y), (x + wide * 0.4, y + high * 0.3), (x + wide * 0.1, y + high * 0.6), (x, foot)]
    laid = layer.polygon_mask([*edge, (right, foot), (right, y)])
    for across, color in ((5, shade), (4, light), (1, shine)):
        layer.polygon([*edge, *((px + across, py) for px, py in reversed(edge))], color, clip=laid)
    layer.rect(x, y, wide, 1, light)
    layer.shade(layer.rect_mask(x, foot - 2, wide, 2), -1)
    layer.path([(right - wide / 4, y + 2), (right - wide / 3, y + high / 2), (right - wide / 4, foot - 2)], shade)
    layer.fill(~laid, "_")
    canvas.blit(layer, 0, 0)


def _figure(
    canvas: Canvas, x: int, y: int, wide: int, high: int, soft: Finish, pattern: str, rng: random.Random
) -> None:
    if pattern == "stars":
        for row, down in enumerate(range(8, high - 5, 9)):
            for across in range(4 + row % 2 * 5, wide - 4, 11):
                at_x, at_y = x + across, y + down + rng.choice((-1, 0, 1))
                canvas.rect(at_x - 1, at_y, 3, 1, "gold2")
                canvas.rect(at_x, at_y - 1, 1, 3, "gold2")
                canvas.pixel(at_x, at_y, "gold4")
    elif pattern == "checks":
        for across in range(0, wide, 10):
            canvas.rect(x + across, y, 4, high, soft[1])
        for down in range(5, high, 10):
            canvas.rect(x, y + down, wide, 4, soft[1])
            for across in range(0, wide, 10):
                canvas.rect(x + across, y + down, 4, 4, soft[0])
            canvas.rect(x, y + down + 6, wide, 1, soft[4])
    elif pattern == "stripes":
        for down in range(6, high, 8):
            canvas.rect(x, y + down, wide, 3, "ink8")
            canvas.rect(x, y + down + 2, wide, 1, soft[3])


def _head(canvas: Canvas, wide: int, hard: Finish) -> None:
    """A board with a carved field."""
    _, shade, body, light, shine = hard
    canvas.round_rect(2, 2, wide, 16, light, 2)
    canvas.rect(4, 2, wide - 4, 1, shine)
    canvas.rect(5, 6, wide - 6, 9, body)
    canvas.rect(5, 6, wide - 6, 1, shade)
    for x in range(10, wide - 4, 8):
        canvas.rect(x, 7, 1, 8, light)


def _single(hard: Finish, soft: Finish, pattern: str, made: bool, wide: int = 42) -> Canvas:
    canvas = Canvas(wide + 4, 72)
    _head(canvas, wide, hard)
    canvas.rect(3, 17, wide - 2, 48, "ink7")
    canvas.rect(wide - 1, 18, 2, 46, "ink6")
    for x in (6,) if wide < 50 else (6, wide // 2 + 4):
        _pillow(canvas, x, 19, min(wide - 10, wide // 2 - 6 if wide > 50 else wide), 12)
    _quilt(canvas, 2, 35, wide, 30, soft, pattern, made)
    canvas.rect(2, 65, wide, 4, hard[2])
    canvas.rect(2, 65, wide, 1, hard[4])
    canvas.rect(2, 68, wide, 1, hard[1])
    return canvas


def _double(hard: Finish, soft: Finish, pattern: str, made: bool) -> Canvas:
    return _single(hard, soft, pattern, made, 68)


def _bunk(hard: Finish, soft: Finish, pattern: str, made: bool) -> Canvas:
    """Two above each other, seen from the side, and a ladder."""
    canvas = Canvas(76, 66)
    _, shade, body, light, shine = hard
    for y in (14, 42):
        canvas.rect(4, y - 4, 68, 10, "ink7")
        canvas.rect(4, y - 4, 68, 1, "ink8")
        _pillow(canvas, 6, y - 6, 15, 6)
        _quilt_across(canvas, 24, y - 5, 47, 11, soft, pattern, made)
        canvas.rect(3, y + 6, 70, 5, body)
        canvas.rect(3, y + 6, 70, 1, shine)
        canvas.rect(3, y + 10, 70, 1, shade)
        canvas.rect(6, y + 11, 64, 8, "ink1")
    for x in (2, 70):
        canvas.rect(x, 2, 4, 61, light)
        canvas.rect(x, 2, 1, 61, shine)
        canvas.rect(x + 3, 3, 1, 60, shade)
    for x in (52, 62):
        canvas.rect(x, 4, 2, 58, light)
        canvas.rect(x + 1, 4, 1, 58, shade)
    for y in range(10, 60, 8):
        canvas.rect(52, y, 12, 2, light)
        canvas.rect(52, y + 1, 12, 1, shade)
    return canvas


def _ward(hard: Finish, soft: Finish, pattern: str, made: bool) -> Canvas:
    """Steel, with rails, castors, and a chart at its foot."""
    canvas = Canvas(46, 74)
    for x in (3, 40):
        canvas.rect(x, 66, 3, 5, "ink2")
        canvas.rect(x, 70, 3, 1, "ink0")
    canvas.round_rect(4, 2, 38, 14, hard[1], 2)
    for x in range(8, 40, 6):
        canvas.rect(x, 4, 2, 12, hard[3])
    canvas.rect(5, 2, 36, 2, hard[4])
    canvas.rect(4, 14, 38, 50, "ink7")
    _pillow(canvas, 9, 17, 28, 11)
    _quilt(canvas, 4, 31, 38, 31, soft, pattern, made)
    for x in (2, 42):
        canvas.rect(x, 24, 2, 30, hard[3])
        canvas.rect(x, 24, 2, 1, hard[4])
        canvas.rect(x, 38, 2, 1, hard[1])
    canvas.rect(3, 61, 40, 6, hard[2])
    canvas.rect(3, 61, 40, 1, hard[4])
    canvas.rect(3, 66, 40, 1, hard[1])
    canvas.rect(17, 59, 12, 9, "ink8")
    canvas.rect(17, 59, 12, 1, hard[1])
    for y, color in ((62, "red1"), (64, "ink5")):
        canvas.rect(19, y, 8, 1, color)
    return canvas


def _camp(hard: Finish, soft: Finish, pattern: str, made: bool) -> Canvas:
    """Low, on crossed legs, its head to the west."""
    canvas = Canvas(80, 32)
    for x in (6, 38, 70):
        canvas.line(x, 22, x + 4, 28, hard[1])
        canvas.line(x + 4, 22, x, 28, hard[2])
    canvas.rect(2, 4, 76, 18, "ink7")
    canvas.rect(2, 4, 76, 1, "ink8")
    _pillow(canvas, 4, 6, 17, 11)
    _quilt_across(canvas, 26, 3, 52, 18, soft, pattern, made)
    canvas.rect(2, 20, 76, 3, hard[2])
    canvas.rect(2, 20, 76, 1, hard[3])
    canvas.rect(2, 22, 76, 1, hard[0])
    return canvas


def _mattress(hard: Finish, soft: Finish, pattern: str, made: bool) -> Canvas:
    """On the floor, ticking at its side."""
    canvas = Canvas(46, 64)
    canvas.round_rect(3, 3, 40, 56, "ink7", 2)
    canvas.rect(3, 54, 40, 7, "ink6")
    ticking: Color = "blue2"
    for x in range(5, 43, 4):
        canvas.rect(x, 55, 1, 6, ticking)
    canvas.rect(4, 3, 38, 1, "ink8")
    _pillow(canvas, 9, 6, 26, 11)
    _quilt(canvas, 3, 24, 40, 30, soft, pattern, made)
    return canvas


_DRAW = {"frame": _single, "double": _double, "bunk": _bunk, "ward": _ward, "camp": _camp, "mattress": _mattress}
