"""Doors: shut, ajar and open."""

from typing import Annotated, Any, Literal

import numpy as np

from assets.source.canvas import Canvas, Mask
from assets.source.kit.families.base import Between, family
from assets.source.kit.families.finishes import CLOTHS, WOODS, Cloth, Finish, Variant, Wood, seen
from assets.source.kit.solids import Solids, foot

Style = Literal["panel", "glass", "steel", "plank", "shop", "curtain"]
Stands = Literal["shut", "ajar", "open"]
HIGH = 46


def _solid(stands: str, **_: Any) -> Solids:
    return foot(5, 0) if stands == "shut" else lambda width, height: ()


def _glow(style: str, lit: bool, **_: Any) -> str:
    return ("cool" if style == "steel" else "lamp") if lit else ""


@family(solids=_solid, glow=_glow)
def door(
    style: Style,
    stands: Stands = "shut",
    wood: Wood = "sea",
    casing: Wood = "oak",
    cloth: Cloth = "rust",
    width: Annotated[int, Between(24, 64)] = 28,
    lit: bool = False,
    variant: Variant = "noon",
) -> Canvas:
    """A door in its casing, `width` px wide, 46 high; `lit`: there is light behind its glass, or in its lamp."""
    canvas = Canvas(width + 12, HIGH + 7)
    frame = WOODS[casing]
    leaf = Canvas(width, HIGH - 5)
    _DRAW[style](leaf, WOODS[wood], CLOTHS[cloth], lit)
    _case(canvas, width, frame)
    _hang(canvas, leaf, style, stands, WOODS[wood], lit)
    return seen(canvas, variant, canvas.color_mask("gold1", "gold3", "gold4", "blue4", "blue5") if lit else None)


def _case(canvas: Canvas, width: int, hard: Finish) -> None:
    _, shade, body, light, shine = hard
    canvas.rect(2, 2, width + 8, HIGH, body)
    canvas.rect(2, 2, width + 8, 1, shine)
    canvas.rect(2, 2, 1, HIGH, light)
    canvas.rect(width + 9, 3, 1, HIGH - 1, shade)
    canvas.rect(5, 6, width + 2, HIGH - 4, shade)


def _hang(canvas: Canvas, leaf: Canvas, style: str, stands: str, hard: Finish, lit: bool) -> None:
    """Put the door into its casing, as far open as it stands."""
    width, high = leaf.width, leaf.height
    dark = canvas.rect_mask(6, 7, width, high)
    if stands == "shut":
        canvas.blit(leaf, 6, 7)
        return
    canvas.fill(dark, "ink1")
    canvas.fill(dark & canvas.rect_mask(0, 0, 200, 12), "ink0")
    if lit:
        canvas.polygon([(6, HIGH + 2), (6, 20), (6 + width, 12), (6 + width, HIGH + 2)], "gold1", clip=dark)
        canvas.polygon([(10, HIGH + 2), (12, 26), (2 + width, 20), (2 + width, HIGH + 2)], "gold3", clip=dark)
    if style == "steel":
        shown = 2 if stands == "open" else width // 2
        canvas.blit(leaf.crop(0, 0, shown, high), 6, 7)
        canvas.blit(leaf.crop(width - shown, 0, shown, high), 6 + width - shown, 7)
        return
    if style == "curtain":
        for left, way in ((6, 1), (6 + width, -1)):
            for step in range(4 if stands == "open" else 8):
                column = leaf.crop(step * 3, 0, 2, high)
                canvas.blit(column, left + way * step - (2 if way < 0 else 0), 7)
        return
    shown = width // 5 if stands == "open" else width * 3 // 5
    narrow = Canvas(shown, high)
    narrow.cells = leaf.cells[:, [column * width // shown for column in range(shown)]].copy()
    narrow.shade(narrow.drawn, -1)
    canvas.blit(narrow, 6, 7)
    canvas.rect(6 + shown, 7, 2, high, hard[3])
    canvas.rect(6 + shown, 7, 1, high, hard[4])


def _sunk(leaf: Canvas, x: int, y: int, width: int, height: int, hard: Finish) -> None:
    leaf.rect(x, y, width, height, hard[1])
    leaf.rect(x + 1, y + 1, width - 1, height - 1, hard[2])
    leaf.rect(x + 1, y + height - 1, width - 1, 1, hard[3])
    leaf.rect(x + width - 1, y + 1, 1, height - 1, hard[3])


def _knob(leaf: Canvas, y: int = 22) -> None:
    leaf.rect(leaf.width - 5, y, 2, 4, "gold2")
    leaf.pixel(leaf.width - 5, y, "gold4")


def _panel(leaf: Canvas, hard: Finish, soft: Finish, lit: bool) -> None:
    """A house door of six panels, a slot for letters, a pane above."""
    width = leaf.width
    leaf.rect(0, 0, width, leaf.height, hard[2])
    leaf.rect(0, 0, width, 1, hard[3])
    leaf.rect(0, 0, 1, leaf.height, hard[3])
    half = (width - 9) // 2
    for x in (3, width - 3 - half):
        leaf.rect(x, 3, half, 6, "gold3" if lit else "blue1")
        leaf.rect(x, 3, half, 1, "gold4" if lit else "blue2")
        _sunk(leaf, x, 12, half, 9, hard)
        _sunk(leaf, x, 27, half, 11, hard)
    leaf.rect(width // 2 - 4, 23, 8, 2, "gold1")
    leaf.rect(width // 2 - 4, 23, 8, 1, "gold3")
    _knob(leaf)


def _glass(leaf: Canvas, hard: Finish, soft: Finish, lit: bool) -> None:
    """A pane nearly to its foot, leaded in lozenges."""
    width, high = leaf.width, leaf.height - 11
    leaf.rect(0, 0, width, leaf.height, hard[2])
    leaf.rect(0, 0, width, 1, hard[4])
    leaf.rect(0, 0, 1, leaf.height, hard[3])
    inner = width - 6
    pane = leaf.rect_mask(3, 3, inner, high)
    leaf.gradient(3, 3, inner, high, ["gold4", "gold3", "gold2"] if lit else ["blue5", "blue4", "blue3"])
    lead = "gold0" if lit else "blue2"
    for step in range(-high, inner + high, 8):
        leaf.fill(pane & _diagonal(leaf, step, 1), lead)
        leaf.fill(pane & _diagonal(leaf, step, -1), lead)
    leaf.rect(3, 3, inner, 1, hard[1])
    leaf.rect(3, 2 + high, inner, 1, hard[4])
    _sunk(leaf, 3, high + 5, inner, 4, hard)
    _knob(leaf, 23)


def _diagonal(leaf: Canvas, start: int, way: int) -> Mask:
    """A line that falls from `start` px right of the pane's upper left corner; where `way` is -1, rises from its lower
    one."""
    y, x = np.mgrid[0 : leaf.height, 0 : leaf.width]
    mask: Mask = x - 3 - start == (y - 3) * way if way > 0 else x - 3 - start == leaf.height - 9 - y
    return mask


def _steel(leaf: Canvas, hard: Finish, soft: Finish, lit: bool) -> None:
    """Two halves that slide apart, a warning stripe, a lamp."""
    width, half = leaf.width, leaf.width // 2
    for x, wide in ((0, half), (half, width - half)):
        leaf.rect(x, 0, wide, leaf.height, hard[2])
        leaf.rect(x, 0, 1, leaf.height, hard[4])
        leaf.rect(x + wide - 1, 0, 1, leaf.height, hard[1])
        leaf.rect(x + 3, 4, wide - 6, 10, hard[1])
        leaf.rect(x + 4, 5, wide - 7, 9, "blue4" if lit else "blue1")
        leaf.rect(x + 4, 5, wide - 7, 1, "blue5" if lit else "blue2")
    for x in range(0, width, 6):
        leaf.polygon([(x, 22), (x + 3, 22), (x, 26), (x - 3, 26)], "gold2")
    leaf.rect(0, 21, width, 1, hard[1])
    leaf.rect(0, 26, width, 1, hard[1])
    leaf.rect(0, leaf.height - 6, width, 1, hard[1])
    leaf.rect(half - 4, 17, 8, 2, "blue4" if lit else "red1")


def _plank(leaf: Canvas, hard: Finish, soft: Finish, lit: bool) -> None:
    """Boards, two bars across, a latch: a cellar, a shed, a way onto a roof."""
    for x in range(0, leaf.width, 5):
        leaf.rect(x, 0, 5, leaf.height, hard[2])
        leaf.rect(x, 0, 1, leaf.height, hard[3])
        leaf.rect(x + 4, 0, 1, leaf.height, hard[0])
        leaf.rect(x + 2, 9 + x * 3 % 17, 1, 6, hard[1])
    for y in (5, leaf.height - 10):
        leaf.rect(0, y, leaf.width, 4, hard[3])
        leaf.rect(0, y, leaf.width, 1, hard[4])
        leaf.rect(0, y + 3, leaf.width, 1, hard[1])
        for x in (3, leaf.width - 4):
            leaf.pixel(x, y + 1, "ink6")
    leaf.line(2, leaf.height - 11, leaf.width - 3, 9, hard[3])
    leaf.line(2, leaf.height - 10, leaf.width - 3, 10, hard[1])
    leaf.rect(leaf.width - 6, 21, 4, 3, "ink4")
    leaf.rect(leaf.width - 6, 21, 4, 1, "ink6")
    if lit:
        for x in range(4, leaf.width - 1, 5):
            leaf.rect(x, 10, 1, leaf.height - 21, "gold2")


def _shop(leaf: Canvas, hard: Finish, soft: Finish, lit: bool) -> None:
    """Glass from top to foot, a sign on a string, a bar to push."""
    width = leaf.width
    leaf.rect(0, 0, width, leaf.height, hard[2])
    leaf.rect(0, 0, width, 1, hard[4])
    leaf.rect(0, 0, 1, leaf.height, hard[3])
    wide, high = width - 6, leaf.height - 9
    leaf.gradient(3, 3, wide, high, ["gold4", "gold3", "gold1"] if lit else ["blue3", "blue2", "blue1"])
    for step in range(12):
        leaf.rect(5 + step, 18 - step, 2, 1, "gold4" if lit else "blue4")
    sign, x = min(14, wide - 4), width // 2 - min(14, wide - 4) // 2
    leaf.line(width // 2, 6, x + 1, 10, "ink1")
    leaf.line(width // 2, 6, x + sign - 2, 10, "ink1")
    leaf.rect(x, 10, sign, 6, soft[2])
    leaf.rect(x, 10, sign, 1, soft[3])
    leaf.rect(x + 2, 12, sign - 4, 1, "ink8")
    leaf.rect(x + 2, 14, sign - 7, 1, "ink8")
    leaf.rect(width - 5, 20, 2, 10, "gold2")
    leaf.rect(width - 5, 20, 1, 10, "gold4")


def _curtain(leaf: Canvas, hard: Finish, soft: Finish, lit: bool) -> None:
    """Cloth on a rod, in folds."""
    _, shade, body, light, shine = soft
    for x in range(leaf.width):
        color = (shade, body, light, body, body, shade)[x % 6]
        leaf.rect(x, 0, 1, leaf.height - (x // 3) % 2, color)
    leaf.rect(0, 0, leaf.width, 3, shade)
    for x in range(0, leaf.width, 4):
        leaf.rect(x, 0, 2, 2, "gold2")
    for x in range(leaf.width):
        leaf.pixel(x, leaf.height - 5, shine if x % 3 else light)
    if lit:
        leaf.rect(leaf.width // 2, 3, 1, leaf.height - 3, "gold3")


_DRAW = {"panel": _panel, "glass": _glass, "steel": _steel, "plank": _plank, "shop": _shop, "curtain": _curtain}
