"""Pods: what people are put to sleep in, in five makes, with the light that breathes in them."""

from dataclasses import dataclass
from typing import Annotated, Any, Literal

import numpy as np

from assets.source.canvas import Canvas, Color, Mask, Point, bayer
from assets.source.kit.families.base import Between, Frame, Moments, family
from assets.source.kit.families.finishes import CLOTHS, WOODS, Cloth, Finish, Variant, Wood, seen
from assets.source.kit.lettering import word
from assets.source.kit.solids import Solids, foot

Style = Literal["ward", "cradle", "upright", "berth", "petal"]
Skin = Literal["fair", "tan", "dark"]
Hair = Literal["black", "brown", "red", "grey"]
BREATH: Moments = ((0, 1300), (1, 500), (2, 1300), (1, 500))
"""A breath, as light: about seventeen a minute."""
_SKINS: dict[str, Finish] = {
    "fair": ("wood3", "skin0", "skin1", "skin2", "skin3"), "tan": ("wood2", "tan0", "tan1", "tan2", "tan3"),
    "dark": ("umber0", "umber1", "umber2", "umber3", "umber4"),
}  # fmt: skip
_HAIRS: dict[str, tuple[Color, Color]] = {
    "black": ("ink1", "ink3"), "brown": ("wood1", "wood2"), "red": ("aub0", "aub1"), "grey": ("ink5", "ink7"),
}  # fmt: skip
_LIGHT: tuple[tuple[Color, Color, Color], ...] = (
    ("blue2", "blue3", "mag1"), ("blue3", "blue4", "mag2"), ("blue4", "blue5", "mag3"), ("blue4", "blue5", "mag3"),
)  # fmt: skip
"""Dim, bright and haze of the light, by picture."""


@dataclass(frozen=True)
class _Make:
    """The size of a make, px, the outlines of its shell and of the well in it, and where a sleeper's face lies."""

    size: tuple[int, int]
    shell: list[Point]
    well: list[Point]
    face: tuple[int, int]


_MAKES: dict[str, _Make] = {
    "ward": _Make(
        (48, 76),
        [(3, 26), (5, 12), (13, 4), (24, 2), (35, 4), (43, 12), (45, 26), (45, 62), (42, 70), (6, 70), (3, 62)],
        [(8, 26), (10, 15), (16, 8), (24, 7), (32, 8), (38, 15), (40, 26), (40, 54), (37, 58), (11, 58), (8, 54)],
        (24, 25),
    ),
    "cradle": _Make(
        (40, 52),
        [(3, 26), (5, 12), (13, 4), (20, 2), (27, 4), (35, 12), (37, 26), (35, 38), (27, 46), (13, 46), (5, 38)],
        [(8, 25), (10, 13), (15, 8), (20, 7), (25, 8), (30, 13), (32, 25), (30, 34), (25, 39), (15, 39), (10, 34)],
        (20, 19),
    ),
    "upright": _Make(
        (38, 66),
        [(4, 18), (6, 8), (12, 3), (19, 2), (26, 3), (32, 8), (34, 18), (34, 58), (31, 62), (7, 62), (4, 58)],
        [(8, 20), (10, 11), (14, 8), (19, 7), (24, 8), (28, 11), (30, 20), (30, 48), (27, 51), (11, 51), (8, 48)],
        (19, 20),
    ),
    "petal": _Make(
        (56, 66),
        [(10, 30), (12, 14), (20, 8), (28, 5), (36, 8), (44, 14), (46, 30), (45, 48), (37, 60), (19, 60), (11, 48)],
        [(14, 30), (16, 18), (22, 13), (28, 11), (34, 13), (40, 18), (42, 30), (40, 46), (34, 54), (22, 54), (16, 46)],
        (28, 25),
    ),
}


def _solid(style: str, **_: Any) -> Solids:
    if style in ("upright", "berth"):
        return foot(8, 1)
    return lambda width, height: [(2, 4, width - 4, height - 6)]


def _moves(open: bool, **_: Any) -> Moments:
    return () if open else BREATH


@family(solids=_solid, glow=lambda **_: "cool", moves=_moves)
def pod(
    style: Style,
    shell: Wood = "white",
    trim: Wood = "brass",
    cloth: Cloth = "teal",
    skin: Skin = "fair",
    hair: Hair = "brown",
    number: Annotated[int, Between(0, 99)] = 0,
    open: bool = False,
    frame: Frame = 0,
    variant: Variant = "noon",
) -> Canvas:
    """One with its sleeper under the lid, whose light breathes in three pictures, or `open` and empty; with a `number`
    on its foot (0: none)."""
    hard, light = WOODS[shell], _LIGHT[frame]
    if style == "berth":
        canvas = _berth(hard, WOODS[trim], CLOTHS[cloth], _SKINS[skin], _HAIRS[hair], open, light)
        return seen(canvas, variant, canvas.color_mask(*light, "blue5"))
    make = _MAKES[style]
    canvas = Canvas(*make.size)
    if style == "petal":
        _petals(canvas, hard)
    outer = _shell(canvas, make, hard, WOODS[trim], style)
    well = canvas.polygon(make.well, "mag0", smooth=True)
    _bed(canvas, well, make, light)
    if open:
        _empty(canvas, well, make, hard)
    else:
        x, y = make.face
        _blanket(canvas, well, y + 9, CLOTHS[cloth])
        _sleeper(canvas, well, x, y, _SKINS[skin], _HAIRS[hair])
        _lid(canvas, well, light)
    foot_y = int(np.flatnonzero(outer.any(axis=1))[-1])
    _plate(canvas, make.size[0] // 2, foot_y - 8, number, light, style)
    return seen(canvas, variant, canvas.color_mask(*light, "blue5"))


def _shell(canvas: Canvas, make: _Make, hard: Finish, trim: Finish, style: str) -> Mask:
    dark, shade, body, light, shine = hard
    wide, high = make.size
    if style == "cradle":
        for x in (8, wide - 11):
            canvas.rect(x, high - 9, 3, 7, shade)
            canvas.rect(x - 1, high - 3, 5, 2, dark)
    if style == "upright":
        canvas.rect(2, high - 6, wide - 4, 5, shade)
        canvas.rect(2, high - 6, wide - 4, 1, body)
    shell = canvas.polygon(make.shell, light, smooth=True)
    canvas.fill(shell & canvas.rect_mask(0, 0, wide // 6, high), shine)
    canvas.fill(shell & canvas.rect_mask(wide - wide // 7, 0, wide, high), body)
    canvas.fill(shell & canvas.rect_mask(0, round(make.well[-1][1]) + 8, wide, high), body)
    canvas.fill(shell & canvas.rect_mask(0, high - 9, wide, 20), shade)
    cx, cy = (sum(values) / len(make.well) for values in zip(*make.well, strict=True))

    def grown(by: float) -> list[Point]:
        return [(cx + (x - cx) * by, cy + (y - cy) * by) for x, y in make.well]

    canvas.polygon([(x, y + 1) for x, y in grown(1.12)], shade, smooth=True, clip=shell)
    rim = canvas.polygon(grown(1.09), trim[2], smooth=True, clip=shell)
    canvas.fill(rim & canvas.rect_mask(0, 0, wide // 2, high // 2), trim[4])
    return shell


def _petals(canvas: Canvas, hard: Finish) -> None:
    """Leaves of the shell, opened round it as round a flower's heart."""
    _, shade, body, light, shine = hard
    for side in (-1, 1):
        far = 28 + side * 22
        for tip_y, root_y, reach, color in ((8, 24, 25, shade), (26, 34, 27, body), (48, 46, 25, shade)):
            tip, root, end = (28 + side * reach, tip_y), (28 + side * 10, root_y - 8), (28 + side * 12, root_y + 12)
            petal = canvas.polygon([root, (far, tip_y - 2), tip, (far, tip_y + 10), end], color, smooth=True)
            upper = canvas.polygon_mask([root, (far, tip_y - 3), tip, (28 + side * 16, tip_y + 4)], smooth=True)
            canvas.fill(petal & upper, light)
    top = canvas.polygon([(18, 14), (22, 2), (28, 1), (34, 2), (38, 14)], body, smooth=True)
    canvas.fill(top & canvas.rect_mask(0, 0, 28, 20), shine)


def _bed(canvas: Canvas, well: Mask, make: _Make, light: tuple[Color, Color, Color]) -> None:
    """Haze at the head, a sheet, and a pillow that gives light."""
    x, y = make.face
    dim, bright, haze = light
    canvas.fill(well & canvas.ellipse_mask(x, y - 2, 14, 12), haze)
    canvas.fill(well & (bayer(canvas.height, canvas.width) < 0.4) & canvas.ellipse_mask(x, y - 3, 16, 14), dim)
    canvas.fill(well & canvas.rect_mask(0, y + 5, canvas.width, canvas.height), "ink7")
    canvas.fill(well & canvas.ellipse_mask(x, y, 9.5, 7.5), "ink8")
    canvas.fill(well & canvas.ellipse_mask(x, y + 1, 9.5, 7), "ink8")
    ring = canvas.ellipse_mask(x, y, 9, 7) & ~canvas.ellipse_mask(x, y, 8, 6)
    canvas.fill(well & ring, bright)


def _sleeper(canvas: Canvas, well: Mask, x: int, y: int, skin: Finish, hair: tuple[Color, Color]) -> None:
    """A face with its eyes shut."""
    canvas.fill(well & canvas.ellipse_mask(x, y - 0.5, 6.2, 6), hair[0])
    canvas.fill(well & canvas.ellipse_mask(x - 2, y - 3, 2.6, 2), hair[1])
    canvas.rect(x - 4, y - 2, 8, 6, skin[3])
    canvas.rect(x - 3, y + 4, 6, 1, skin[2])
    canvas.rect(x + 3, y - 1, 1, 5, skin[2])
    canvas.rect(x - 4, y - 3, 3, 1, hair[0])
    for eye in (x - 3, x + 1):
        canvas.rect(eye, y, 2, 1, skin[0])
    canvas.rect(x - 1, y + 3, 2, 1, skin[1])


def _blanket(canvas: Canvas, well: Mask, y: int, soft: Finish) -> None:
    around = canvas.cells.copy()
    low = well & canvas.rect_mask(0, y, canvas.width, canvas.height)
    canvas.fill(low, soft[1])
    middle = canvas.width / 2
    body = canvas.polygon_mask(
        [(middle - 8, y + 4), (middle - 4, y + 1), (middle + 4, y + 1), (middle + 8, y + 4), (middle + 6, y + 16),
         (middle + 5, y + 30), (middle - 5, y + 30), (middle - 6, y + 16)], smooth=True,
    )  # fmt: skip
    canvas.fill(low & body, soft[2])
    canvas.fill(low & body & canvas.polygon_mask([(0, y), (middle - 1, y), (middle - 3, y + 30), (0, y + 30)]), soft[3])
    canvas.path([(middle - 1, y + 12), (middle + 1, y + 19), (middle, y + 27)], soft[1])
    canvas.path([(middle - 6, y + 9), (middle, y + 11), (middle + 6, y + 9)], soft[3])
    canvas.path([(middle - 6, y + 10), (middle, y + 12), (middle + 6, y + 10)], soft[1])
    canvas.fill(well & canvas.rect_mask(0, y, canvas.width, 3), "ink8")
    canvas.fill(well & canvas.rect_mask(0, y + 2, canvas.width, 1), "ink6")
    canvas.cells[~well] = around[~well]


def _lid(canvas: Canvas, well: Mask, light: tuple[Color, Color, Color]) -> None:
    """Glass: two slanting gleams, and a bright edge at the upper left."""
    wide = canvas.width
    edge = well & ~np.roll(well, 1, axis=0) | well & ~np.roll(well, 1, axis=1)
    canvas.fill(edge & canvas.rect_mask(0, 0, wide // 2 + 4, canvas.height // 2), light[1])
    for left, thick in ((wide - 22, 2), (wide - 17, 1)):
        for step in range(12):
            gleam = well & canvas.rect_mask(left + step, 30 - step + wide // 8, thick, 1)
            canvas.shade(gleam, 1)


def _empty(canvas: Canvas, well: Mask, make: _Make, hard: Finish) -> None:
    """A folded sheet, and the lid tipped back over the head."""
    x, y = make.face
    canvas.fill(well & canvas.ellipse_mask(x, y + 1, 5, 3), "ink7")
    canvas.fill(well & canvas.rect_mask(x - 9, y + 16, 18, 7), "ink8")
    canvas.fill(well & canvas.rect_mask(x - 9, y + 19, 18, 1), "ink6")
    canvas.fill(well & canvas.rect_mask(x - 9, y + 23, 18, 1), "ink5")
    lid = canvas.ellipse_mask(x, y - 13, make.size[0] * 0.36, 5)
    canvas.fill(lid, "blue3")
    canvas.fill(lid & canvas.ellipse_mask(x, y - 11.6, make.size[0] * 0.36, 5), "blue2")
    canvas.line(x - 8, y - 13, x + 2, y - 15, "blue5")


def _plate(canvas: Canvas, x: int, y: int, number: int, light: tuple[Color, Color, Color], style: str) -> None:
    if style == "cradle" or style == "petal":
        canvas.rect(x - 2, y + 4, 4, 2, light[1])
        return
    if number:
        text = str(number)
        canvas.rect(x - 3 * len(text) - 2, y - 2, 6 * len(text) + 3, 9, "ink1")
        word(canvas, x - 3 * len(text) + (1 if len(text) == 1 else 0), y, text, light[1])
    else:
        canvas.rect(x - 7, y + 2, 14, 2, "ink1")
        canvas.rect(x - 6, y + 2, 12, 1, light[0])


def _berth(
    hard: Finish, trim: Finish, soft: Finish, skin: Finish, hair: tuple[Color, Color], is_open: bool,
    light: tuple[Color, Color, Color],
) -> Canvas:  # fmt: skip
    """A shelf in a wall, its shutter of glass, the head at the left."""
    canvas = Canvas(78, 42)
    _, shade, body, pale, shine = hard
    canvas.round_rect(2, 2, 74, 37, pale, 3)
    canvas.rect(5, 2, 68, 1, shine)
    canvas.rect(2, 33, 74, 5, body)
    canvas.rect(3, 37, 72, 1, shade)
    canvas.rect(74, 6, 2, 30, body)
    canvas.round_rect(6, 6, 66, 26, trim[2], 2)
    canvas.rect(7, 6, 64, 1, trim[4])
    well = canvas.rect_mask(8, 8, 62, 22)
    canvas.fill(well, "mag0")
    canvas.fill(well & canvas.ellipse_mask(18, 18, 20, 13), light[2])
    canvas.fill(well & (bayer(42, 78) < 0.4) & canvas.ellipse_mask(18, 17, 24, 15), light[0])
    canvas.rect(8, 24, 62, 6, "ink7")
    canvas.rect(8, 29, 62, 1, "ink6")
    canvas.ellipse(19, 22, 9, 5.4, "ink8")
    ring = canvas.ellipse_mask(19, 22, 8.4, 4.8) & ~canvas.ellipse_mask(19, 22, 7.4, 4)
    canvas.fill(ring, light[1])
    if is_open:
        canvas.rect(40, 20, 20, 5, "ink8")
        canvas.rect(40, 23, 20, 1, "ink6")
    else:
        cover = canvas.polygon([(30, 29), (30, 21), (38, 17), (52, 16), (62, 18), (69, 24), (69, 29)], soft[2])
        upper = canvas.polygon_mask([(30, 21), (38, 17), (52, 16), (62, 18), (62, 20), (40, 20), (32, 25)])
        canvas.fill(cover & upper, soft[3])
        canvas.fill(cover & canvas.rect_mask(8, 27, 62, 3), soft[1])
        canvas.rect(29, 20, 3, 10, "ink8")
        _sleeper(canvas, well, 20, 20, skin, hair)
        for left in (46, 51):
            for step in range(14):
                canvas.shade(well & canvas.rect_mask(left + step, 24 - step, 2, 1), 1)
    canvas.rect(60, 34, 10, 2, "ink1")
    canvas.rect(61, 34, 8, 1, light[1])
    return canvas
