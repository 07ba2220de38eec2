"""Shelves and cupboards, and what stands in them."""

import random
from typing import Annotated, Any, Literal

from assets.source.canvas import Canvas
from assets.source.kit.families.base import Between, family
from assets.source.kit.families.finishes import WOODS, Finish, Variant, Wood, seen
from assets.source.kit.shapes import books
from assets.source.kit.solids import Solids, foot

Style = Literal["case", "rack", "board", "glass", "pigeonholes", "wardrobe"]
Holds = Literal["books", "jars", "boxes", "linen", "mixed", "nothing"]
_TIER, _CLOSE = 15, 12
"""How far boards lie apart, and those behind glass, px."""


def _solid(style: str, **_: Any) -> Solids:
    return (lambda width, height: ()) if style == "board" else foot(8, 0)


def _glow(style: str, lit: bool, **_: Any) -> str:
    return "lamp" if style == "glass" and lit else ""


@family(solids=_solid, glow=_glow)
def shelf(
    style: Style,
    holds: Holds = "books",
    width: Annotated[int, Between(20, 120)] = 44,
    tiers: Annotated[int, Between(1, 5)] = 3,
    wood: Wood = "oak",
    lit: bool = False,
    seed: Annotated[int, Between(0, 999)] = 1,
    variant: Variant = "noon",
) -> Canvas:
    """`tiers` boards, each 15 px high, with what it `holds`, no two alike by their `seed`; `lit`: a light in a glass
    cupboard."""
    high = {"board": 23, "rack": tiers * _TIER + 9, "glass": tiers * _CLOSE + 24, "wardrobe": tiers * _TIER + 14}.get(
        style, tiers * _TIER + 12
    )
    canvas = Canvas(width + 6, high)
    _DRAW[style](canvas, width, 1 if style == "board" else tiers, WOODS[wood], _HOLDS[holds], random.Random(seed), lit)
    return seen(canvas, variant)


def _jars(canvas: Canvas, rng: random.Random, x: int, y: int, width: int, height: int) -> None:
    end, x = x + width, x + 1
    while x + 6 <= end:
        wide, tall = rng.choice((4, 5, 5)), rng.choice((6, 7, 9))
        glass, light = rng.choice((("teal2", "teal3"), ("gold1", "gold3"), ("aub1", "aub2"), ("blue3", "blue5")))
        top = y + height - min(tall, height - 2)
        canvas.rect(x, top + 2, wide, y + height - top - 2, glass)
        canvas.rect(x, top + 2, 1, y + height - top - 3, light)
        canvas.rect(x + 1, top, wide - 2, 2, "ink7")
        if rng.random() < 0.6:
            canvas.rect(x + 1, top + 4, wide - 2, 2, "ink8")
        x += wide + rng.choice((1, 1, 2, 4))


def _boxes(canvas: Canvas, rng: random.Random, x: int, y: int, width: int, height: int) -> None:
    end, x = x + width, x + 1
    while x + 9 <= end:
        wide, tall = rng.choice((8, 9, 11)), rng.choice((7, 9, 10))
        body, light, dark = rng.choice(
            (("wood4", "wood5", "wood3"), ("ink6", "ink7", "ink5"), ("tan2", "tan3", "tan1"))
        )
        top = y + height - min(tall, height - 1)
        canvas.rect(x, top, wide, y + height - top, body)
        canvas.rect(x, top, wide, 2, light)
        canvas.rect(x + wide - 1, top + 2, 1, y + height - top - 2, dark)
        canvas.rect(x + 2, top + 4, wide - 5, 2, "ink8")
        x += wide + rng.choice((1, 2, 5))


def _linen(canvas: Canvas, rng: random.Random, x: int, y: int, width: int, height: int) -> None:
    end, x = x + width, x + 1
    while x + 10 <= end:
        wide = rng.choice((9, 10, 12))
        for row in range(rng.choice((2, 3, 3))):
            top = y + height - 3 * (row + 1)
            cloth = rng.choice((("ink8", "ink6"), ("ink8", "ink7"), ("rosy2", "rosy1"), ("blue5", "blue4")))
            canvas.rect(x, top, wide, 3, cloth[0])
            canvas.rect(x, top + 2, wide, 1, cloth[1])
            canvas.pixel(x + wide - 1, top + 1, cloth[1])
        x += wide + rng.choice((1, 2, 4))


def _mixed(canvas: Canvas, rng: random.Random, x: int, y: int, width: int, height: int) -> None:
    """A few of each, and something that lives there."""
    third = width // 3
    kinds = [books, _jars, _linen if third > 13 else books]
    rng.shuffle(kinds)
    for number, kind in enumerate(kinds):
        kind(canvas, rng, x + number * third, y, third - 1, height)


def _nothing(canvas: Canvas, rng: random.Random, x: int, y: int, width: int, height: int) -> None:
    """Dust, and the ring of a cup."""
    canvas.rect(x + rng.randrange(3, max(4, width - 6)), y + height - 1, 4, 1, "ink4")


_HOLDS = {"books": books, "jars": _jars, "boxes": _boxes, "linen": _linen, "mixed": _mixed, "nothing": _nothing}
_Fill = Any


def _case(canvas: Canvas, width: int, tiers: int, hard: Finish, fill: _Fill, rng: random.Random, lit: bool) -> None:
    dark, shade, body, light, shine = hard
    high = tiers * _TIER + 8
    canvas.rect(3, 2, width, high, body)
    canvas.rect(3, 2, width, 4, shine)
    canvas.rect(3, 5, width, 1, light)
    canvas.rect(3, 6, width, 1, shade)
    canvas.rect(3, 2, 1, high, light)
    canvas.rect(width + 2, 7, 1, high - 6, shade)
    for tier in range(tiers):
        y = 8 + tier * _TIER
        canvas.rect(5, y, width - 4, 12, dark)
        canvas.rect(5, y, width - 4, 1, "ink0")
        fill(canvas, rng, 6, y, width - 6, 12)
        canvas.rect(3, y + 12, width, 2, light)
        canvas.rect(3, y + 14, width, 1, shade)
    canvas.rect(3, high + 1, width, 1, dark)


def _rack(canvas: Canvas, width: int, tiers: int, hard: Finish, fill: _Fill, rng: random.Random, lit: bool) -> None:
    """Uprights and boards, open to the wall behind it."""
    dark, shade, body, light, shine = hard
    high = tiers * _TIER + 4
    canvas.line(5, 4, width, high, shade)
    canvas.line(width, 4, 5, high, shade)
    for tier in range(tiers):
        y = 2 + tier * _TIER
        fill(canvas, rng, 6, y + 1, width - 6, 13)
        canvas.rect(3, y + 14, width, 2, light)
        canvas.rect(3, y + 14, width, 1, shine)
        canvas.rect(3, y + 16, width, 1, shade)
    for x in (3, width + 1):
        canvas.rect(x, 2, 2, high + 2, body)
        canvas.rect(x, 2, 1, high + 2, shine)
        for y in range(4, high, 4):
            canvas.pixel(x + 1, y, dark)


def _board(canvas: Canvas, width: int, tiers: int, hard: Finish, fill: _Fill, rng: random.Random, lit: bool) -> None:
    """One board on two brackets."""
    fill(canvas, rng, 5, 3, width - 4, 13)
    canvas.rect(3, 16, width, 3, hard[3])
    canvas.rect(3, 16, width, 1, hard[4])
    canvas.rect(3, 18, width, 1, hard[1])
    for x in (7, width - 3):
        canvas.rect(x, 19, 2, 3, hard[1])


def _glass(canvas: Canvas, width: int, tiers: int, hard: Finish, fill: _Fill, rng: random.Random, lit: bool) -> None:
    """A cupboard on legs, under a gable: two glass doors, and a drawer below."""
    dark, shade, body, light, shine = hard
    middle = 3 + width // 2
    canvas.polygon([(5, 8), (middle, 1), (width + 1, 8)], light)
    canvas.polygon([(10, 8), (middle, 3), (width - 4, 8)], body)
    canvas.rect(3, 7, width, tiers * _CLOSE + 4, body)
    canvas.rect(2, 7, width + 2, 2, shine)
    for tier in range(tiers):
        y = 10 + tier * _CLOSE
        canvas.rect(5, y, width - 4, 10, "gold3" if lit else "blue1")
        canvas.rect(5, y, width - 4, 1, "gold4" if lit else "blue0")
        fill(canvas, rng, 6, y, width - 6, 10)
        canvas.rect(5, y + 10, width - 4, 2, light)
    foot = 10 + tiers * _CLOSE
    for x, wide in ((5, middle - 6), (middle + 1, width + 1 - middle - 1)):
        canvas.rect(x, 9, wide, 1, shade)
        canvas.rect(x, 9, 1, foot - 10, shade)
        canvas.rect(x + wide - 1, 9, 1, foot - 10, light)
        for step in range(5):
            canvas.pixel(x + 3 + step, 17 - step, "blue5")
    canvas.rect(middle - 1, 9, 2, foot - 10, body)
    for x in (middle - 3, middle + 2):
        canvas.rect(x, 7 + foot // 2, 1, 3, "gold2")
    canvas.rect(3, foot, width, 8, body)
    canvas.rect(3, foot, width, 1, shine)
    canvas.rect(6, foot + 2, width - 6, 4, shade)
    canvas.rect(middle - 2, foot + 3, 4, 1, "gold2")
    canvas.rect(3, foot + 7, width, 1, dark)
    for x in (4, width - 1):
        canvas.rect(x, foot + 8, 3, 4, shade)


def _pigeonholes(
    canvas: Canvas, width: int, tiers: int, hard: Finish, fill: _Fill, rng: random.Random, lit: bool
) -> None:
    """Small square holes, a letter or a key in some."""
    dark, shade, body, light, shine = hard
    high = tiers * _TIER + 8
    canvas.rect(3, 2, width, high, body)
    canvas.rect(3, 2, width, 3, shine)
    canvas.rect(width + 2, 5, 1, high - 3, shade)
    each = (width - 3) / max(1, (width - 3) // 10)
    for row in range(round((high - 8) / 9)):
        for column in range(max(1, (width - 3) // 10)):
            x, y = 5 + round(column * each), 7 + row * 9
            canvas.rect(x, y, round(each) - 2, 7, dark)
            canvas.rect(x, y + 7, round(each) - 2, 1, light)
            chance = rng.random()
            if chance < 0.35:
                canvas.rect(x + 1, y + 3, round(each) - 4, 4, "ink8")
                canvas.pixel(x + round(each) - 4, y + 4, "red1")
            elif chance < 0.55:
                canvas.rect(x + 2, y + 2, 1, 4, "gold2")
                canvas.rect(x + 2, y + 2, 2, 2, "gold3")
            elif chance < 0.7:
                canvas.rect(x + 1, y + 2, 2, 5, "wood5")
    canvas.rect(3, high, width, 2, shade)


def _wardrobe(canvas: Canvas, width: int, tiers: int, hard: Finish, fill: _Fill, rng: random.Random, lit: bool) -> None:
    """Two doors, a cornice, feet."""
    dark, shade, body, light, shine = hard
    high = tiers * _TIER + 4
    for x in (4, width - 1):
        canvas.rect(x, high + 4, 4, 4, shade)
    canvas.rect(3, 5, width, high, body)
    canvas.rect(2, 2, width + 2, 4, light)
    canvas.rect(2, 2, width + 2, 1, shine)
    canvas.rect(3, 6, width, 1, dark)
    middle = 3 + width // 2
    for x, wide in ((5, middle - 6), (middle + 1, width - middle + 1)):
        canvas.rect(x, 9, wide, high - 8, shade)
        canvas.rect(x + 1, 10, wide - 1, high - 9, body)
        canvas.rect(x + 1, high, wide - 1, 1, light)
        canvas.rect(x + 3, 13, wide - 6, high // 2 - 8, shade)
        canvas.rect(x + 4, 14, wide - 7, high // 2 - 9, body)
        canvas.rect(x + 3, high // 2 + 9, wide - 6, high // 2 - 12, shade)
        canvas.rect(x + 4, high // 2 + 10, wide - 7, high // 2 - 13, body)
    canvas.rect(middle - 1, 8, 1, high - 5, dark)
    for x in (middle - 4, middle + 2):
        canvas.rect(x, high // 2 + 4, 2, 3, "gold2")
    canvas.rect(width + 2, 7, 1, high - 3, shade)
    canvas.rect(3, high + 3, width, 2, shade)


_DRAW = {
    "case": _case, "rack": _rack, "board": _board, "glass": _glass, "pigeonholes": _pigeonholes, "wardrobe": _wardrobe,
}  # fmt: skip
