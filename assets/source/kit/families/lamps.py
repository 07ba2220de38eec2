"""Lamps: what gives light, lit or not, and how a flame moves."""

from typing import Any, Literal

from assets.source.canvas import Canvas, Color
from assets.source.kit.families.base import Frame, Moments, family
from assets.source.kit.families.finishes import CLOTHS, WOODS, Cloth, Finish, Variant, Wood, seen
from assets.source.kit.solids import Solids, post

Style = Literal["standing", "table", "reading", "pendant", "lantern", "street", "candle", "string"]
FLAME: Moments = ((0, 340), (1, 120), (0, 180), (2, 140), (3, 110))
"""How a flame wavers; what is driven by current stands still."""
_SIZES: dict[str, tuple[int, int]] = {
    "standing": (24, 54), "table": (22, 26), "reading": (28, 24), "pendant": (26, 36), "lantern": (18, 28),
    "street": (22, 72), "candle": (14, 20), "string": (66, 22),
}  # fmt: skip
_BURNS = ("lantern", "candle")
_SHINES = ("gold2", "gold3", "gold4", "mag3", "blue4", "green3", "red1")


def _solid(style: str, **_: Any) -> Solids:
    return post(10) if style in ("standing", "street") else lambda width, height: ()


def _glow(lit: bool, **_: Any) -> str:
    return "lamp" if lit else ""


def _moves(style: str, lit: bool, **_: Any) -> Moments:
    return FLAME if lit and style in _BURNS else ()


@family(solids=_solid, glow=_glow, moves=_moves)
def lamp(
    style: Style,
    metal: Wood = "slate",
    shade: Cloth = "mustard",
    lit: bool = True,
    frame: Frame = 0,
    variant: Variant = "noon",
) -> Canvas:
    """One that stands, lies or hangs. A flame has four pictures."""
    canvas = Canvas(*_SIZES[style])
    _DRAW[style](canvas, WOODS[metal], CLOTHS[shade], lit, frame)
    return seen(canvas, variant, canvas.color_mask(*_SHINES) if lit else None)


def _stem(canvas: Canvas, x: int, y: int, long: int, hard: Finish) -> None:
    canvas.rect(x, y, 2, long, hard[1])
    canvas.rect(x, y, 1, long, hard[3])


def _bulb(lit: bool) -> tuple[Color, Color, Color]:
    """Middle, edge and far edge of what shines."""
    return ("gold4", "gold3", "gold2") if lit else ("ink7", "ink6", "ink5")


def _hood(canvas: Canvas, x: int, y: int, top: int, foot: int, high: int, soft: Finish, lit: bool) -> None:
    """A shade of cloth around x, `top` and `foot` px wide above and below."""
    dark, low, body, light, shine = soft
    colors = (light, shine, body) if lit else (low, body, dark)
    left, right = x - foot / 2, x + foot / 2
    canvas.polygon([(x - top / 2, y), (x + top / 2, y), (right, y + high), (left, y + high)], colors[0])
    canvas.polygon([(x - top / 2, y), (x - top / 4, y), (x - foot / 4, y + high), (left, y + high)], colors[1])
    canvas.polygon([(x + top / 3, y), (x + top / 2, y), (right, y + high), (x + foot / 3, y + high)], colors[2])
    canvas.rect(round(left), y + high - 1, foot, 1, low)
    canvas.rect(round(left) + 2, y + high, foot - 4, 1, _bulb(lit)[0] if lit else dark)


def _standing(canvas: Canvas, hard: Finish, soft: Finish, lit: bool, frame: int) -> None:
    _stem(canvas, 11, 16, 32, hard)
    canvas.ellipse(12, 49, 6, 2.2, hard[1])
    canvas.ellipse(12, 48.4, 5, 1.4, hard[2])
    _hood(canvas, 12, 3, 10, 18, 14, soft, lit)


def _table(canvas: Canvas, hard: Finish, soft: Finish, lit: bool, frame: int) -> None:
    canvas.ellipse(11, 19, 4.2, 4, hard[2])
    canvas.ellipse(10, 18, 1.6, 2, hard[4])
    canvas.rect(8, 22, 7, 2, hard[1])
    _stem(canvas, 10, 13, 3, hard)
    _hood(canvas, 11, 3, 9, 16, 10, soft, lit)


def _reading(canvas: Canvas, hard: Finish, soft: Finish, lit: bool, frame: int) -> None:
    """A bent arm and a metal cap."""
    canvas.ellipse(20, 20.6, 6, 2, hard[1])
    canvas.ellipse(20, 20, 5, 1.4, hard[3])
    canvas.path([(20.0, 19.0), (24.0, 13.0), (18.0, 6.0), (12.0, 7.0)], hard[3])
    canvas.path([(21.0, 19.0), (25.0, 13.0), (18.0, 5.0), (12.0, 6.0)], hard[1])
    canvas.polygon([(8, 3), (15, 6), (12, 14), (2, 12)], soft[2], smooth=True)
    canvas.polygon([(8, 3), (11, 5), (6, 12), (2, 12)], soft[3])
    middle, edge, _ = _bulb(lit)
    canvas.ellipse(7, 13, 4.6, 1.9, edge)
    canvas.ellipse(7, 13, 3, 1.1, middle)


def _pendant(canvas: Canvas, hard: Finish, soft: Finish, lit: bool, frame: int) -> None:
    canvas.rect(12, 0, 2, 19, "ink2")
    canvas.rect(11, 17, 4, 3, hard[2])
    canvas.polygon([(10, 19), (16, 19), (23, 29), (3, 29)], soft[2])
    canvas.polygon([(10, 19), (12, 19), (8, 29), (3, 29)], soft[3])
    canvas.polygon([(15, 19), (16, 19), (23, 29), (19, 29)], soft[1])
    middle, edge, _ = _bulb(lit)
    canvas.ellipse(13, 30, 9, 2.2, edge)
    canvas.ellipse(13, 30, 6, 1.4, middle)


def _lantern(canvas: Canvas, hard: Finish, soft: Finish, lit: bool, frame: int) -> None:
    """A handle, a roof, four panes and a flame between them."""
    canvas.ellipse(9, 6, 4.5, 4.5, hard[1])
    canvas.ellipse(9, 6, 3.4, 3.4, "_")
    canvas.rect(0, 8, 18, 3, "_")
    canvas.polygon([(9, 6), (14, 11), (4, 11)], hard[2])
    canvas.rect(3, 11, 12, 2, hard[3])
    canvas.rect(4, 13, 10, 9, "gold1" if lit else "ink3")
    if lit:
        canvas.rect(5, 14, 8, 7, "gold2")
        _flame(canvas, 9, 20, frame)
    else:
        canvas.rect(5, 14, 1, 5, "ink5")
        canvas.rect(8, 19, 2, 2, "ink7")
    for x in (4, 13):
        canvas.rect(x, 13, 1, 9, hard[1])
    canvas.rect(3, 22, 12, 2, hard[2])
    canvas.rect(3, 22, 12, 1, hard[4])
    canvas.rect(4, 24, 10, 1, hard[1])


def _flame(canvas: Canvas, x: int, y: int, frame: int) -> None:
    """A flame over x, y, 5 px high; three ways it leans and stretches."""
    lean, high = ((0, 5), (-1, 5), (1, 4), (0, 6))[frame]
    canvas.rect(x - 1, y - 3, 3, 3, "gold3")
    canvas.rect(x + lean, y - high, 1, high - 1, "gold3")
    canvas.rect(x, y - 3, 1, 3, "gold4")
    canvas.pixel(x, y - 1, "ink8")


def _street(canvas: Canvas, hard: Finish, soft: Finish, lit: bool, frame: int) -> None:
    _stem(canvas, 10, 22, 44, hard)
    canvas.rect(9, 40, 4, 2, hard[3])
    canvas.polygon([(7, 69), (15, 69), (13, 58), (9, 58)], hard[2])
    canvas.rect(7, 67, 8, 2, hard[1])
    canvas.rect(6, 20, 10, 2, hard[3])
    middle, edge, far = _bulb(lit)
    canvas.polygon([(5, 9), (17, 9), (14, 20), (8, 20)], far)
    canvas.polygon([(6, 9), (14, 9), (12, 20), (8, 20)], edge)
    canvas.polygon([(8, 10), (12, 10), (11, 19), (9, 19)], middle)
    for x, foot in ((5, 8), (16, 13)):
        canvas.line(x, 9, foot, 20, hard[1])
    canvas.polygon([(11, 2), (19, 9), (3, 9)], hard[2])
    canvas.line(4, 8, 10, 3, hard[4])
    canvas.rect(10, 1, 2, 3, hard[3])


def _candle(canvas: Canvas, hard: Finish, soft: Finish, lit: bool, frame: int) -> None:
    canvas.ellipse(7, 16, 5, 1.8, hard[2])
    canvas.ellipse(7, 15.4, 4.4, 1.2, hard[4])
    canvas.rect(11, 14, 2, 2, hard[3])
    canvas.rect(5, 9, 4, 7, "ink8")
    canvas.rect(8, 10, 1, 6, "ink6")
    canvas.pixel(5, 8, "ink8")
    if lit:
        _flame(canvas, 7, 9, frame)
        canvas.rect(5, 9, 3, 1, "gold4")
    else:
        canvas.rect(7, 7, 1, 2, "ink1")


def _string(canvas: Canvas, hard: Finish, soft: Finish, lit: bool, frame: int) -> None:
    """Coloured lights on a cord that hangs twice."""
    for left in (1.0, 32.0):
        canvas.path([(left, 3.0), (left + 8, 7.0), (left + 16, 9.0), (left + 24, 7.0), (left + 31, 3.0)], "ink2")
    colors = ("gold3", "mag3", "blue4", "gold3", "green3", "red1")
    for number, x in enumerate((6, 14, 22, 37, 45, 53, 60)):
        y = 3 + round(6 - abs((x - 1) % 31 - 15.5) ** 2 / 40)
        color: Color = colors[number % len(colors)] if lit else "ink5"
        canvas.rect(x, y, 2, 1, "ink3")
        canvas.rect(x - 1, y + 1, 3, 4, color)
        canvas.pixel(x - 1, y + 1, "ink8" if lit else "ink6")


_DRAW = {
    "standing": _standing, "table": _table, "reading": _reading, "pendant": _pendant, "lantern": _lantern,
    "street": _street, "candle": _candle, "string": _string,
}  # fmt: skip
