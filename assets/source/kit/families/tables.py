"""Tables and desks, and what lies on them."""

from typing import Annotated, Any, Literal

from assets.source.canvas import Canvas
from assets.source.kit.families.base import Between, family
from assets.source.kit.families.finishes import CLOTHS, WOODS, Cloth, Finish, Variant, Wood, seen
from assets.source.kit.shapes import panel
from assets.source.kit.solids import Solids, foot, post

Style = Literal["plank", "round", "low", "desk", "counter", "trestle"]
Spread = Literal["bare", Cloth]
Laid = Literal["nothing", "meal", "tea", "papers", "tools", "wares"]
LEGS = {"plank": 10, "round": 10, "low": 5, "desk": 14, "counter": 18, "trestle": 11}
"""How far the top stands over the floor, px."""


def _solid(style: str, depth: int, **_: Any) -> Solids:
    return post(16, 8, 2) if style == "round" else foot(depth + 6, 1, 3)


@family(solids=_solid)
def table(
    style: Style,
    width: Annotated[int, Between(20, 160)] = 48,
    depth: Annotated[int, Between(8, 32)] = 14,
    wood: Wood = "oak",
    cloth: Spread = "bare",
    laid: Laid = "nothing",
    variant: Variant = "noon",
) -> Canvas:
    """A table, its top `width` x `depth` px, with what is `laid` on it."""
    canvas = Canvas(width + 6, depth + LEGS[style] + 12)
    top = 6
    {"round": _round, "desk": _desk, "counter": _counter}.get(style, _legged)(
        canvas, style, top, width, depth, WOODS[wood]
    )
    if cloth != "bare":
        _spread(canvas, style, top, width, depth, CLOTHS[cloth])
    _LAID[laid](canvas, top, width, depth)
    return seen(canvas, variant)


def _top(canvas: Canvas, y: int, width: int, depth: int, hard: Finish) -> None:
    """A board seen from above, with its lit lip, its grain and its front edge."""
    _, shade, body, light, shine = hard
    canvas.rect(3, y, width, depth, light)
    canvas.rect(3, y, width, 1, shine)
    for row in range(4, depth - 1, 4):
        for x in range(6 + row * 5 % 11, width - 6, 19):
            canvas.rect(x, y + row, 7, 1, body)
    canvas.rect(3, y + depth - 1, width, 1, shine)
    canvas.rect(3, y + depth, width, 3, body)
    canvas.rect(3, y + depth + 2, width, 1, shade)
    canvas.rect(width + 2, y + depth, 1, 3, shade)


def _legged(canvas: Canvas, style: str, y: int, width: int, depth: int, hard: Finish) -> None:
    dark, shade, body, _, _ = hard
    foot, long = y + depth + 3, LEGS[style] - 2
    if style == "trestle":
        for x in (7, width - 7):
            canvas.line(x + 2, foot, x - 2, foot + long, shade)
            canvas.line(x + 3, foot, x - 1, foot + long, body)
            canvas.line(x + 2, foot, x + 6, foot + long, shade)
            canvas.line(x + 3, foot, x + 7, foot + long, shade)
        canvas.rect(9, foot + 4, width - 14, 2, dark)
    else:
        for x in (5, width - 2):
            canvas.rect(x, foot, 3, long, shade)
            canvas.rect(x, foot, 1, long, body)
            canvas.rect(x, foot + long - 1, 3, 1, dark)
        canvas.rect(8, foot, width - 10, 1, dark)
    _top(canvas, y, width, depth, hard)


def _round(canvas: Canvas, style: str, y: int, width: int, depth: int, hard: Finish) -> None:
    _, shade, body, light, shine = hard
    middle, half = 3 + width / 2, depth / 2
    foot = y + depth + LEGS[style]
    canvas.ellipse(middle, foot, width / 4, 2.6, shade)
    canvas.ellipse(middle, foot - 1, width / 4 - 1, 1.6, body)
    canvas.rect(round(middle) - 2, y + depth, 4, LEGS[style] - 1, shade)
    canvas.rect(round(middle) - 2, y + depth, 1, LEGS[style] - 1, light)
    canvas.ellipse(middle, y + half + 3, width / 2, half, shade)
    canvas.ellipse(middle, y + half + 1.5, width / 2, half, body)
    canvas.ellipse(middle, y + half, width / 2, half, light)
    lit = canvas.ellipse_mask(middle, y + half, width / 2, half) & ~canvas.ellipse_mask(
        middle + 1, y + half + 1, width / 2, half
    )
    canvas.fill(lit, shine)


def _drawers(canvas: Canvas, x: int, y: int, width: int, high: int, hard: Finish, count: int) -> None:
    each = high // count
    for row in range(count):
        panel(canvas, x, y + row * each, width, each, hard[2])
        canvas.rect(x + width // 2 - 2, y + row * each + each // 2, 4, 1, "gold1")


def _desk(canvas: Canvas, style: str, y: int, width: int, depth: int, hard: Finish) -> None:
    """Two stacks of drawers, and dark between them where the knees go."""
    foot, third = y + depth + 2, max(12, width // 4)
    canvas.rect(4, foot, width - 2, LEGS[style], "ink1")
    for x in (4, width + 2 - third):
        _drawers(canvas, x, foot, third, LEGS[style], hard, 2)
        canvas.rect(x, foot + LEGS[style] - 1, third, 1, hard[0])
    _top(canvas, y, width, depth, hard)


def _counter(canvas: Canvas, style: str, y: int, width: int, depth: int, hard: Finish) -> None:
    """Panelled to the floor, and a kick-board in the dark."""
    dark, shade, body, light, _ = hard
    foot = y + depth + 3
    canvas.rect(3, foot, width, LEGS[style] - 1, body)
    count = max(1, width // 22)
    each = width / count
    for number in range(count):
        x = 3 + round(number * each)
        canvas.rect(x + 2, foot + 2, round(each) - 4, LEGS[style] - 7, shade)
        canvas.rect(x + 3, foot + 3, round(each) - 5, LEGS[style] - 8, body)
        canvas.rect(x + 3, foot + LEGS[style] - 6, round(each) - 5, 1, light)
    canvas.rect(3, foot + LEGS[style] - 4, width, 3, dark)
    _top(canvas, y, width, depth, hard)


def _spread(canvas: Canvas, style: str, y: int, width: int, depth: int, soft: Finish) -> None:
    """A cloth over the top, hanging over its front edge in small folds."""
    _, shade, body, light, shine = soft
    if style == "round":
        middle, half = 3 + width / 2, depth / 2
        canvas.ellipse(middle, y + half + 3, width / 2 + 1, half + 1, shade)
        canvas.ellipse(middle, y + half, width / 2, half, body)
        canvas.fill(canvas.ellipse_mask(middle, y + half, width / 2 - 2, half - 1.5) & canvas.drawn, light)
        canvas.fill(canvas.ellipse_mask(middle, y + half, width / 2 - 4, half - 2.6) & canvas.drawn, body)
        return
    canvas.rect(3, y, width, depth, body)
    canvas.rect(3, y, width, 1, light)
    canvas.rect(5, y + 2, width - 4, 1, light)
    canvas.rect(5, y + depth - 2, width - 4, 1, light)
    canvas.rect(3, y + depth, width, 5, shade)
    for x in range(4, width + 2, 5):
        canvas.rect(x, y + depth, 2, 5, body)
    for x in range(3, width + 3, 2):
        canvas.pixel(x, y + depth + 5, shine)


def _nothing(canvas: Canvas, y: int, width: int, depth: int) -> None:
    """A bare top."""


def _plate(canvas: Canvas, x: int, y: float, food: str) -> None:
    canvas.ellipse(x, y, 6, 3.4, "ink6")
    canvas.ellipse(x, y - 0.6, 5.6, 3, "ink8")
    canvas.ellipse(x, y - 0.6, 3, 1.6, food)
    canvas.pixel(x - 1, y - 2, "gold4")


def _cup(canvas: Canvas, x: int, y: int, color: str = "ink8") -> None:
    canvas.rect(x, y, 4, 4, color)
    canvas.rect(x, y, 4, 1, "wood2")
    canvas.rect(x + 3, y + 1, 1, 3, "ink6")
    canvas.pixel(x + 4, y + 1, color)


def _meal(canvas: Canvas, y: int, width: int, depth: int) -> None:
    row = y + depth / 2
    for number, x in enumerate(range(13, width - 6, 20)):
        _plate(canvas, x, row, ("gold2", "aub1", "green2")[number % 3])
        canvas.rect(x + 8, round(row) - 2, 1, 5, "ink6")
    _cup(canvas, width - 5, y + 2, "red0")


def _tea(canvas: Canvas, y: int, width: int, depth: int) -> None:
    x = 3 + width // 2
    canvas.ellipse(x, y + depth / 2, 5, 4, "teal2")
    canvas.ellipse(x - 1, y + depth / 2 - 1.2, 3, 1.8, "teal3")
    canvas.rect(x - 1, y + depth // 2 - 5, 2, 2, "gold2")
    canvas.rect(x + 4, y + depth // 2 - 2, 3, 1, "teal2")
    _cup(canvas, x - 13, y + depth // 2 - 1)
    _cup(canvas, x + 9, y + depth // 2 - 3)


def _papers(canvas: Canvas, y: int, width: int, depth: int) -> None:
    for number, x in enumerate(range(7, width - 9, 15)):
        down = y + 3 + number % 2 * 2
        canvas.rect(x, down, 9, min(8, depth - 5), "ink8")
        canvas.rect(x, down + min(8, depth - 5) - 1, 9, 1, "ink6")
        for line in range(2, min(7, depth - 6), 2):
            canvas.rect(x + 1, down + line, 7 - line % 3, 1, ("ink5", "blue3", "red1")[number % 3])
    canvas.line(width - 6, y + 4, width - 2, y + 7, "gold2")


def _tools(canvas: Canvas, y: int, width: int, depth: int) -> None:
    canvas.rect(8, y + 4, 10, 5, "ink3")
    canvas.rect(8, y + 4, 10, 1, "ink6")
    canvas.rect(11, y + 3, 4, 1, "ink5")
    canvas.line(22, y + 8, 30, y + 4, "wood5")
    canvas.rect(29, y + 3, 4, 3, "ink6")
    for x, color in ((width - 12, "gold2"), (width - 8, "blue3"), (width - 4, "red1")):
        canvas.rect(x, y + depth // 2, 2, 4, color)
        canvas.rect(x, y + depth // 2, 2, 1, "ink8")


def _wares(canvas: Canvas, y: int, width: int, depth: int) -> None:
    """Fruit in shallow boxes, as a stall has it."""
    fruit = (("aub2", "red0"), ("gold2", "gold1"), ("green2", "green1"), ("mag3", "mag2"))
    for number, x in enumerate(range(5, width - 9, 14)):
        light, dark = fruit[number % 4]
        canvas.rect(x, y + 1, 12, depth - 3, "wood2")
        canvas.rect(x, y + depth - 4, 12, 2, "wood5")
        for row in range(2, depth - 5, 3):
            for at in range(1 + row % 2, 11, 3):
                canvas.rect(x + at, y + row, 2, 2, dark)
                canvas.pixel(x + at, y + row, light)
                canvas.pixel(x + at + 1, y + row, light)


_LAID = {"nothing": _nothing, "meal": _meal, "tea": _tea, "papers": _papers, "tools": _tools, "wares": _wares}
