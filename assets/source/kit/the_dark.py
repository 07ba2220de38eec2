"""The Dark, cut from the body of dark as all fears are: the book's great shape, small. It waits, and does nothing else.

It is no fear that comes: its moments are at rest, breath in, breath held, and eyes shut.
"""

from assets.source.canvas import Canvas, Mask, Point
from assets.source.grids import Stamps
from assets.source.kit.dark import field

MOMENTS = 4
WIDE, HIGH = 44, 48
"""What it fits into, px, with room to each side for the mist that lies about it."""
_LEFT, _TOP = 10, 8
"""Where its own drawing begins there, px."""
_RISES = (0.0, 0.6, 1.0, 0.4)
"""How far it has breathed in, 0 to 1, by moment."""
_SHUT = 3
"""The moment in which its eyes are."""
_BODY: tuple[Point, ...] = (
    (0.8, 39.5), (1.2, 31), (2.6, 22), (3.2, 13), (6.2, 6), (12, 3), (17.8, 6), (20.8, 13), (21.4, 22), (22.8, 31),
    (23.2, 39.5), (23, 42), (1, 42),
)  # fmt: skip
_STARS = (
    (4, 27, "ink5"), (19, 22, "ink5"), (4, 35, "blue3"), (20, 35, "gold2"), (11, 36, "ink5"), (15, 34, "ink6"),
    (9, 7, "ink4"),
)  # fmt: skip
_stamp = Stamps("kit")


def the_dark(canvas: Canvas, moment: int) -> Mask:
    """Draw it at one of its moments; its outline."""
    rise = _RISES[moment]
    left, top = _LEFT, _TOP - round(rise)
    body = [
        (_LEFT + 12 + (x - 12) * (1 + 0.03 * rise * (y < 36)), _TOP + y - rise * (1 if y < 30 else 0.3))
        for x, y in _BODY
    ]
    shape = canvas.polygon_mask(body, smooth=True)
    field(canvas, shape, 24)
    canvas.fill(shape & canvas.ellipse_mask(left + 12, top + 15, 8, 8), "ink0")
    for number, (x, y, color) in enumerate(_STARS):
        canvas.pixel(left + x, (top if y < 30 else _TOP) + y, "gold4" if (number + moment) % 5 == 0 else color)
    _star(canvas, left + 18, _TOP + 31, moment in (1, 2))
    _star(canvas, left + 6, _TOP + 32, moment in (0, 3))
    _face(canvas, left, top, moment)
    for outer, inner in ((3, 9), (20, 14)):
        step = 1 if inner > outer else -1
        canvas.line(left + outer + step, top + 22, left + inner - step, top + 28, "ink2")
        canvas.line(left + outer + 2 * step, top + 22, left + inner, top + 28, "ink2")
    _stamp(canvas, left + 7, top + 27, "dark_hands", {"h": "ink4", "l": "ink6", "s": "ink2"})
    return shape


def _face(canvas: Canvas, left: int, top: int, moment: int) -> None:
    shut = moment == _SHUT
    for x in (6, 13):
        eye = "dark_eye_shut" if shut else "dark_eye"
        _stamp(canvas, left + x, top + 12, eye, {"y": "gold4", "g": "gold3", "k": "ink6"})
        if not shut:
            canvas.rect(left + x + 1, top + 14, 2, 2, "ink0")
    for x in (4, 18):
        canvas.rect(left + x, top + 18, 2, 1, "mag1")
    canvas.line(left + 6, top + 10, left + 8, top + 9, "ink4")
    canvas.line(left + 15, top + 9, left + 17, top + 10, "ink4")


def _star(canvas: Canvas, x: int, y: int, bright: bool) -> None:
    canvas.pixel(x, y, "gold4" if bright else "gold2")
    if bright:
        for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            canvas.pixel(x + dx, y + dy, "gold1")
