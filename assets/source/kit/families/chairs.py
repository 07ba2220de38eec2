"""Chairs: what one sits on, from four sides."""

from dataclasses import dataclass
from typing import Annotated, Any, Literal

from assets.source.canvas import Canvas
from assets.source.kit.families.base import Between, Facing, family
from assets.source.kit.families.finishes import CLOTHS, WOODS, Cloth, Finish, Variant, Wood, seen
from assets.source.kit.solids import Solids, foot

Style = Literal["ladder", "stool", "office", "arm", "bench", "deck"]


@dataclass(frozen=True)
class Build:
    """A style's usual size, px: how wide, how high its back over the seat, how deep the seat, how long the legs."""

    width: int
    back: int
    seat: int
    legs: int


BUILDS: dict[str, Build] = {
    "ladder": Build(14, 11, 7, 7),
    "stool": Build(12, 0, 6, 10),
    "office": Build(16, 11, 6, 8),
    "arm": Build(30, 13, 9, 7),
    "bench": Build(40, 8, 7, 6),
    "deck": Build(18, 13, 9, 5),
}


def _solid(style: str, **_: Any) -> Solids:
    return foot(14 if style == "arm" else 9, 2)


@family(solids=_solid)
def chair(
    style: Style,
    facing: Facing = "down",
    wood: Wood = "oak",
    cloth: Cloth = "teal",
    width: Annotated[int, Between(0, 120)] = 0,
    variant: Variant = "noon",
) -> Canvas:
    """One to sit on, looking to the side it faces, `width` px wide (0: as usual)."""
    build = BUILDS[style]
    lengthwise = facing in ("left", "right")
    wide = build.seat + 10 if lengthwise and style != "stool" else width or build.width
    canvas = Canvas(wide + 6, build.back + build.seat + build.legs + 6)
    draw = _stool if style == "stool" else {"down": _front, "up": _behind}.get(facing, _side)
    draw(canvas, style, build, wide, WOODS[wood], CLOTHS[cloth])
    return seen(canvas.flipped() if facing == "right" else canvas, variant)


def _legs(canvas: Canvas, style: str, y: int, wide: int, long: int, hard: Finish) -> None:
    dark, shade, body, light, _ = hard
    middle = 3 + wide // 2
    if style == "office":
        canvas.rect(middle - 1, y, 2, long - 3, shade)
        canvas.rect(middle - 1, y, 1, long - 3, light)
        canvas.rect(middle - 6, y + long - 3, 12, 2, shade)
        canvas.rect(middle - 6, y + long - 3, 12, 1, body)
        for x in (middle - 7, middle - 1, middle + 5):
            canvas.rect(x, y + long - 2, 2, 3, dark)
        return
    for x in range(3, 3 + wide, max(10, wide - 2)) if style == "bench" else (3, wide + 1):
        canvas.rect(x, y, 2, long, shade)
        canvas.rect(x, y, 1, long, body)
        canvas.rect(x, y + long - 1, 2, 1, dark)
    canvas.rect(wide + 1, y, 2, long, shade)


def _seat(canvas: Canvas, style: str, y: int, wide: int, deep: int, hard: Finish, soft: Finish) -> None:
    """What one sits on, seen from above, and its front edge."""
    _, shade, body, light, shine = hard
    if style == "bench":
        canvas.rect(2, y, wide + 2, deep, body)
        for row in range(0, deep, 3):
            canvas.rect(2, y + row, wide + 2, 1, light)
            canvas.rect(2, y + row + 2, wide + 2, 1, shade)
    else:
        canvas.round_rect(3, y, wide, deep, soft[2])
        canvas.rect(4, y, wide - 2, 1, soft[3])
        canvas.rect(4, y + 1, wide - 6, 1, soft[3])
        canvas.rect(wide + 1, y + 1, 1, deep - 1, soft[1])
    canvas.rect(3, y + deep, wide, 2, shade)
    canvas.rect(3, y + deep, wide, 1, shine if style == "bench" else light)


def _front(canvas: Canvas, style: str, build: Build, wide: int, hard: Finish, soft: Finish) -> None:
    y = 3 + build.back
    if style == "arm":
        return _armchair(canvas, wide, hard, soft)
    if style == "deck":
        return _sling(canvas, 3, wide, build, hard, soft)
    _legs(canvas, style, y + build.seat, wide, build.legs + 1, hard)
    _back(canvas, style, build, wide, hard, soft)
    _seat(canvas, style, y, wide, build.seat, hard, soft)
    return None


def _back(canvas: Canvas, style: str, build: Build, wide: int, hard: Finish, soft: Finish) -> None:
    dark, shade, body, light, shine = hard
    high = build.back
    if style == "office":
        canvas.rect(2 + wide // 2, high, 3, 5, shade)
        canvas.round_rect(4, 2, wide - 2, high - 1, soft[1], 2)
        canvas.round_rect(5, 2, wide - 4, high - 3, soft[2], 2)
        canvas.rect(7, 2, wide - 8, 1, soft[3])
        canvas.rect(6, 4, 1, high - 6, soft[3])
    elif style == "bench":
        for x in (4, wide):
            canvas.rect(x, 2, 2, high + 2, shade)
        for row in (2, 6):
            canvas.rect(2, row, wide + 2, 3, body)
            canvas.rect(2, row, wide + 2, 1, shine)
            canvas.rect(2, row + 2, wide + 2, 1, shade)
    else:
        canvas.rect(3, 2, wide, high, body)
        canvas.rect(3, 2, wide, 1, shine)
        canvas.rect(5, 4, wide - 4, high - 2, dark)
        for x in range(6, wide + 1, 3):
            canvas.rect(x, 3, 1, high - 1, body)
        canvas.rect(3, 3, 1, high, light)
        canvas.rect(wide + 2, 3, 1, high, shade)


def _behind(canvas: Canvas, style: str, build: Build, wide: int, hard: Finish, soft: Finish) -> None:
    """From behind the back hides the seat, and stands nearer."""
    _, shade, body, light, shine = hard
    y = 3 + build.back + build.seat
    if style in ("arm", "deck"):
        top = 2
        low = y + 2 if style == "arm" else y - 5
        canvas.round_rect(3, top, wide, low, soft[2], 2)
        canvas.rect(4, top, wide - 2, 2, soft[3])
        canvas.rect(3, low - 1, wide, 3, soft[1])
        canvas.rect(wide + 1, 5, 2, low - 4, soft[1])
        if style == "arm":
            canvas.rect(5, 9, wide - 4, 1, soft[1])
            canvas.rect(5, 10, wide - 4, 1, soft[3])
        if style == "deck":
            for x in range(5, wide, 6):
                canvas.rect(x, top + 2, 3, y - 9, "ink8")
                canvas.rect(x, y - 6, 3, 3, "ink7")
        for x in (4, wide):
            canvas.rect(x, low + 2, 3, y + build.legs - low - 2, shade)
            canvas.rect(x, low + 2, 1, y + build.legs - low - 2, body)
        return
    _legs(canvas, style, y - 2, wide, build.legs + 3, hard)
    if style == "office":
        canvas.round_rect(3, 10, wide, y - 11, soft[1], 2)
        canvas.rect(2 + wide // 2, 10, 3, y - 9, shade)
        canvas.round_rect(4, 2, wide - 2, 12, soft[2], 2)
        canvas.rect(6, 2, wide - 6, 1, soft[3])
        canvas.rect(5, 11, wide - 4, 2, soft[1])
        canvas.rect(1 + wide // 2, 5, 5, 5, soft[1])
        return
    canvas.rect(4, y - 8, wide - 2, 5, shade)
    canvas.rect(3, y - 4, wide, 3, body)
    canvas.rect(3, y - 4, wide, 1, light)
    if style == "bench":
        for row in (2, 7):
            canvas.rect(2, row, wide + 2, 4, body)
            canvas.rect(2, row, wide + 2, 1, shine)
            canvas.rect(2, row + 3, wide + 2, 1, shade)
        for x in (4, wide):
            canvas.rect(x, 2, 2, y - 2, shade)
    else:
        _back(canvas, style, Build(wide, 13, 0, 0), wide, hard, soft)


def _side(canvas: Canvas, style: str, build: Build, wide: int, hard: Finish, soft: Finish) -> None:
    """Looking left: the back stands at the right."""
    _, shade, body, light, shine = hard
    y, right = 3 + build.back, 3 + wide
    if style == "arm":
        canvas.round_rect(right - 8, 3, 8, y + build.seat - 1, soft[1], 2)
        canvas.rect(right - 7, 3, 6, 2, soft[3])
        canvas.round_rect(3, y - 1, wide - 2, build.seat + 5, soft[2], 2)
        canvas.rect(4, y - 1, wide - 5, 2, soft[3])
        canvas.rect(5, y + 3, 1, build.seat - 1, soft[1])
        canvas.rect(3, y + build.seat + 2, wide - 2, 2, soft[1])
        for x in (4, right - 5):
            canvas.rect(x, y + build.seat + 4, 3, 3, shade)
        return
    if style == "deck":
        foot = y + build.seat + build.legs - 1
        for off in (0, 1):
            canvas.line(4 + off, foot, right - 7 + off, y - 4, shade)
            canvas.line(right - 4 + off, foot, 8 + off, y + 4, body)
        canvas.polygon([(2, y + 3), (9, y + 6), (right - 2, 2), (right + 1, 3), (12, y + 10), (3, y + 7)], soft[2])
        for off, color in ((0, soft[3]), (2, "ink8"), (3, "ink7")):
            canvas.line(9, y + 6 + off, right - 2, 2 + off, color)
        canvas.rect(right - 2, 2, 3, 2, light)
        canvas.rect(2, y + 3, 3, 2, light)
        return
    _legs(canvas, style, y + build.seat - 2, wide, build.legs + 3, hard)
    canvas.rect(right - 2, 2, 2, y + build.seat - 2, body)
    canvas.rect(right - 2, 2, 1, y + build.seat - 2, shine)
    if style == "office":
        canvas.round_rect(right - 5, 2, 5, build.back - 1, soft[2])
        canvas.rect(right - 4, 2, 3, 1, soft[3])
        canvas.rect(right - 1, 4, 1, build.back - 4, soft[1])
    _seat(canvas, style, y, wide, build.seat - 2, hard, soft)


def _armchair(canvas: Canvas, wide: int, hard: Finish, soft: Finish) -> None:
    dark, shade, body, light, shine = soft
    canvas.round_rect(5, 2, wide - 4, 20, shade, 3)
    canvas.round_rect(6, 2, wide - 6, 18, body, 3)
    canvas.rect(9, 2, wide - 12, 2, light)
    canvas.rect(9, 8, wide - 12, 9, shade)
    canvas.rect(8, 16, wide - 10, 8, body)
    canvas.rect(8, 16, wide - 10, 2, light)
    for x in (3, wide - 4):
        canvas.round_rect(x, 11, 7, 19, body, 2)
        canvas.rect(x + 1, 11, 5, 2, light)
        canvas.rect(x + 5, 14, 1, 15, shade)
    canvas.rect(10, 24, wide - 14, 5, shade)
    canvas.rect(3, 28, wide, 2, dark)
    for x in (5, wide - 2):
        canvas.rect(x, 30, 3, 3, hard[1])
    canvas.ellipse(wide / 2 + 3, 13, 5, 3.4, shine)
    canvas.shade(canvas.ellipse_mask(wide / 2 + 3, 14.5, 4, 1.8), -1)


def _sling(canvas: Canvas, x: int, wide: int, build: Build, hard: Finish, soft: Finish) -> None:
    """A deck chair: striped cloth that hangs between two rails."""
    _, shade, body, light, _ = hard
    foot = 3 + build.back + build.seat
    for left in (x, x + wide - 2):
        canvas.rect(left, foot - 3, 2, build.legs + 3, shade)
        canvas.rect(left, 2, 2, foot - 3, body)
        canvas.rect(left, 2, 1, foot - 3, light)
    canvas.rect(x, 2, wide, 2, light)
    for step in range(2, wide - 2, 3):
        color, low = (soft[2], soft[1]) if step // 3 % 2 else ("ink8", "ink7")
        thick = min(3, wide - 2 - step)
        canvas.rect(x + step, 4, thick, foot - 5, color)
        canvas.rect(x + step, foot - 8, thick, 5, low)
    canvas.rect(x + 1, foot - 3, wide - 2, 3, body)
    canvas.rect(x + 1, foot - 3, wide - 2, 1, light)


def _stool(canvas: Canvas, style: str, build: Build, wide: int, hard: Finish, soft: Finish) -> None:
    _, shade, body, light, _ = hard
    middle, y = wide / 2 + 3, 8
    for x, lean in ((4, -1), (wide, 1)):
        canvas.line(x, y, x + lean, y + build.legs + 2, shade)
        canvas.line(x + 1, y, x + 1 + lean, y + build.legs + 2, body)
    canvas.rect(4, y + 6, wide - 2, 1, shade)
    canvas.ellipse(middle, 7.5, wide / 2, 3.6, soft[1])
    canvas.ellipse(middle, 6, wide / 2, 3.4, soft[2])
    canvas.ellipse(middle - 1, 5.2, wide / 2 - 2.5, 1.8, soft[3])
    canvas.rect(4, 10, wide - 2, 1, light)
