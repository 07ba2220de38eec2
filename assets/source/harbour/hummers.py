"""Who hums in the page when all its lamps are out: cut from paper, with an edge of light."""

from assets.source.canvas import Canvas, Color
from assets.source.harbour.brush import Brush, pasted

RISES = ((0, 420), (1, 420), (2, 420), (3, 420))
"""How what they hum goes up."""
NOTE: Color = "gold3"
COATS: tuple[Color, ...] = ("ink5", "blue2", "aub2", "teal2", "mag1")


def _note(canvas: Canvas, x: int, y: int, color: Color) -> None:
    canvas.ellipse(x, y, 1.8, 1.4, color)
    canvas.rect(x + 1, y - 6, 1, 6, color)
    canvas.rect(x + 2, y - 6, 2, 1, color)


def _hums(canvas: Canvas, x: int, top: int, moment: int) -> None:
    """What comes out of a mouth at (`x`, `top`): two notes, of which the upper fades."""
    for number in range(2):
        up = (moment * 3 + number * 12) % 24
        _note(canvas, x + 3 + number * 4, top - 2 - up, NOTE if up < 8 else "gold2" if up < 16 else "gold1")


def _somebody(canvas: Canvas, x: int, foot: int, tall: int, coat: Color, seed: int, stoops: int = 0) -> None:
    """A figure with its feet at (`x`, `foot`), its face to the water; over one shoulder an edge of light."""
    brush = Brush(canvas)
    top = foot - tall
    shape = [(x - 7, foot), (x - 6 + stoops, top + 13), (x - 3 + stoops, top + 10), (x + 4 + stoops, top + 10),
             (x + 7 + stoops, top + 14), (x + 8, foot)]  # fmt: skip
    body = canvas.polygon_mask(shape)
    head = canvas.ellipse_mask(x + 1 + stoops, top + 6, 4.6, 5)
    brush.gouache(body, coat, seed)
    brush.gouache(head, "umber3", seed + 1)
    canvas.fill(head & canvas.rect_mask(x - 6 + stoops, top, 14, 5), "ink6")
    canvas.fill(head & canvas.rect_mask(x - 6 + stoops, top, 5, 10), "ink6")
    canvas.line(x - 1 + stoops, top + 14, x - 1, foot - 1, "ink2")
    edge = [(x + 5 + stoops, top + 2), (x + 6 + stoops, top + 6), (x + 7 + stoops, top + 14), (x + 8, foot - 8)]
    canvas.path(edge, "wood4", smooth=False)


def old_man(moment: int = 0) -> Canvas:
    """An old man with a stick, who likes the one note, 36 x 58 px."""
    canvas = Canvas(36, 58)
    _somebody(canvas, 13, 54, 32, COATS[1], 61, 2)
    canvas.line(24, 38, 25, 54, "wood2")
    _hums(canvas, 19, 28, moment)
    return pasted(canvas)


def woman(moment: int = 0) -> Canvas:
    """A woman with a shawl over her hair, who is keeping her bit, 36 x 58 px."""
    canvas = Canvas(36, 58)
    _somebody(canvas, 13, 54, 34, COATS[2], 71)
    Brush(canvas).gouache(canvas.polygon_mask([(8, 24), (14, 19), (20, 24), (22, 36), (6, 36)]), "mag0", 74)
    _hums(canvas, 20, 28, moment + 1)
    return pasted(canvas)


def many(moment: int = 0) -> Canvas:
    """As many as the quay has room for, 92 x 60 px."""
    canvas = Canvas(92, 60)
    for number, (x, foot, tall) in enumerate(((14, 46, 30), (32, 44, 34), (52, 46, 28), (70, 45, 33))):
        _somebody(canvas, x, foot, tall, COATS[number], 80 + 3 * number)
    for number, (x, foot, tall) in enumerate(((23, 55, 30), (44, 56, 22), (61, 55, 32), (80, 56, 27))):
        _somebody(canvas, x, foot, tall, COATS[(number + 3) % 5], 100 + 3 * number)
    for number, x in enumerate((18, 46, 74)):
        _hums(canvas, x, 22 - number % 2 * 3, (moment + number) % 4)
    return pasted(canvas)
