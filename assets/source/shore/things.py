"""What stands on the dark shore: lamps that are out, a gate one can see over, and who answers a hum."""

from assets.source.canvas import Canvas
from assets.source.harbour import dreamt, hummers
from assets.source.harbour.brush import Brush, pasted

OUT = {"gold2": "ink2", "gold3": "ink3", "gold4": "ink3"}
"""What a lamp's glass is while nothing burns in it."""


def _out(canvas: Canvas) -> Canvas:
    for lit, dark in OUT.items():
        canvas.fill(canvas.color_mask(lit), dark)
    return canvas


def lamp() -> Canvas:
    """A lamp on the quay, out."""
    return _out(dreamt.lamp())


def harbour_lamp() -> Canvas:
    """The big one, out."""
    return _out(dreamt.harbour_lamp())


def gate() -> Canvas:
    """A sea gate as high as a hand: two leaves, shut; 72 x 36 px."""
    canvas = Canvas(72, 36)
    brush = Brush(canvas)
    for x in (2, 62):
        brush.gouache(canvas.rect_mask(x, 4, 8, 30), "ink5", 20 + x)
        canvas.rect(x, 4, 2, 30, "ink6")
        canvas.ellipse(x + 4, 4, 4, 4, "ink4")
    leaves = canvas.rect_mask(10, 12, 52, 20)
    brush.gouache(leaves, "blue2", 30, 0.01, 7)
    for x in range(15, 60, 6):
        canvas.rect(x, 12, 1, 20, "blue1")
    for y in (14, 27):
        canvas.rect(10, y, 52, 2, "gold0")
    canvas.rect(35, 10, 2, 24, "ink1")
    for x in (31, 41):
        canvas.ellipse(x, 21, 2, 2, "gold1")
    return pasted(canvas)


def answers(canvas: Canvas) -> Canvas:
    """Whoever hums, once somebody is there: more of it, and a light on them that is not a lamp's."""
    edge = canvas.color_mask("wood4")
    canvas.fill(edge, "gold3")
    for x, y in ((4, 22), (28, 8), (9, 6)):
        canvas.ellipse(x, y, 1.8, 1.4, "gold3")
        canvas.rect(x + 1, y - 6, 1, 6, "gold3")
    return canvas


def old_man_answers(moment: int = 0) -> Canvas:
    """The old man, who likes the one note, and has been heard."""
    return answers(hummers.old_man(moment))


def woman_answers(moment: int = 0) -> Canvas:
    """The woman who keeps her bit, and has been heard."""
    return answers(hummers.woman(moment))
