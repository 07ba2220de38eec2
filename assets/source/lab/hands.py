"""What the ward's sleepers do in their pods, and what is theirs alone: drawn over a pod's blanket."""

from collections.abc import Callable

from assets.source.canvas import Canvas, Color

Skin = tuple[Color, Color]
"""A skin and its shadow."""
TAN: Skin = ("tan1", "tan0")
FAIR: Skin = ("skin2", "skin1")
ROSY: Skin = ("rosy2", "rosy1")
SLEEVE, SEAM = "ink7", "ink5"


def _arm(canvas: Canvas, start: tuple[int, int], end: tuple[int, int]) -> None:
    """A sleeve, three px wide."""
    for step in range(3):
        canvas.line(start[0] + step, start[1], end[0] + step, end[1], SLEEVE if step < 2 else SEAM)


def _fist(canvas: Canvas, x: int, y: int, skin: Skin) -> None:
    canvas.rect(x - 1, y - 1, 7, 6, "ink2")
    canvas.rect(x, y, 5, 4, skin[0])
    canvas.rect(x, y + 3, 5, 1, skin[1])
    for knuckle in (1, 3):
        canvas.pixel(x + knuckle, y, skin[1])
        canvas.pixel(x + knuckle, y + 1, skin[1])


def steers(canvas: Canvas) -> None:
    """Subject 3: both fists round a wheel that is not there, braid on the cuffs, and a foot down."""
    moustache(canvas, 2, 1)
    for x, elbow in ((10, 15), (33, 30)):
        _arm(canvas, (elbow, 48), (x + 1, 42))
        canvas.rect(x, 42, 5, 1, "gold2")
        _fist(canvas, x, 37, TAN)
    canvas.ellipse(31.5, 54.5, 5.4, 3.4, "teal2")
    canvas.ellipse(32, 55.5, 4, 2, "teal1")
    canvas.path([(26, 48), (29, 51), (31, 51)], "teal0")


def lets_go(canvas: Canvas) -> None:
    """The same: both hands open on the blanket, palms down, feet flat."""
    moustache(canvas)
    for x, elbow in ((11, 12), (32, 33)):
        canvas.rect(elbow, 37, 3, 8, SLEEVE)
        canvas.rect(elbow + 2, 37, 1, 8, SEAM)
        canvas.rect(x, 44, 5, 1, "gold2")
        _flat(canvas, x, 45, TAN)


def _flat(canvas: Canvas, x: int, y: int, skin: Skin) -> None:
    """A hand laid down, its fingers to us."""
    canvas.rect(x - 1, y, 7, 9, "ink2")
    canvas.rect(x, y, 5, 4, skin[0])
    for finger in (0, 2, 4):
        canvas.rect(x + finger, y + 4, 1, 4, skin[0])
        canvas.pixel(x + finger, y + 3, skin[1])


def moustache(canvas: Canvas, right: int = 0, down: int = 0) -> None:
    canvas.rect(22 + right, 27 + down, 5, 1, "ink2")


def reaches(canvas: Canvas) -> None:
    """Subject 7: an arm out to the left, a hand turning something that is not there; flour along the rim."""
    flour(canvas)
    _arm(canvas, (19, 42), (12, 36))
    _fist(canvas, 9, 32, FAIR)


def stops(canvas: Canvas) -> None:
    """The same: the arm come down half-way, its fingers slack on the blanket; on the glass, in the flour, a clean
    patch where it was."""
    flour(canvas)
    canvas.rect(13, 37, 3, 7, SLEEVE)
    canvas.rect(15, 37, 1, 7, SEAM)
    _flat(canvas, 12, 43, FAIR)
    canvas.ellipse(12, 33, 2.4, 2.4, "blue5")
    canvas.ellipse(12, 33, 1.2, 1.2, "ink8")


def flour(canvas: Canvas) -> None:
    """A hand's print of flour on the glass, and a drift of it along the rim."""
    for x, y in ((30, 36), (32, 34), (34, 34), (36, 35), (31, 38), (33, 38), (34, 37), (32, 40), (33, 36), (35, 39)):
        canvas.rect(x, y, 2, 2, "ink8")
    for x in range(11, 38, 2):
        if (x * 7) % 5 < 3:
            canvas.pixel(x, 56 - x % 3, "ink8")


def reads(canvas: Canvas) -> None:
    """Subject 11: one hand flat, a finger of the other on its way down a page; her spectacles are on."""
    spectacles(canvas, 3, 1)
    _arm(canvas, (13, 51), (12, 46))
    canvas.rect(10, 41, 7, 6, "ink2")
    canvas.rect(11, 42, 5, 4, ROSY[0])
    canvas.rect(11, 45, 5, 1, ROSY[1])
    _arm(canvas, (33, 49), (30, 44))
    canvas.rect(27, 38, 7, 7, "ink2")
    canvas.rect(29, 40, 4, 4, ROSY[0])
    canvas.rect(29, 43, 4, 1, ROSY[1])
    canvas.rect(27, 38, 2, 1, ROSY[0])
    canvas.rect(28, 39, 2, 2, ROSY[0])


def shuts(canvas: Canvas) -> None:
    """The same: both hands one on the other, on the cover of a book that is not there."""
    spectacles(canvas)
    for start, end in (((11, 40), (18, 48)), ((34, 40), (28, 48))):
        _arm(canvas, start, end)
    canvas.rect(17, 45, 15, 8, "ink2")
    canvas.rect(18, 49, 12, 3, ROSY[1])
    canvas.rect(19, 46, 12, 4, ROSY[0])
    for finger in (20, 23, 26):
        canvas.rect(finger, 47, 1, 3, ROSY[1])


def spectacles(canvas: Canvas, right: int = 0, down: int = 0) -> None:
    for x in (19 + right, 25 + right):
        canvas.rect(x, 23 + down, 4, 1, "gold2")
        canvas.rect(x, 25 + down, 4, 1, "gold2")
    canvas.rect(23 + right, 24 + down, 2, 1, "gold2")


def bear(canvas: Canvas) -> None:
    """An ear over the edge of the blanket. Nobody has asked."""
    canvas.rect(32, 30, 4, 3, "tan1")
    canvas.rect(32, 29, 1, 1, "tan1")
    canvas.rect(35, 29, 1, 1, "tan1")
    canvas.pixel(33, 31, "ink1")
    canvas.pixel(35, 31, "ink1")


def one_foot(canvas: Canvas) -> None:
    """One foot out, as at home."""
    canvas.rect(31, 52, 6, 4, "skin2")
    canvas.rect(31, 55, 6, 1, "skin1")
    for x in (32, 34, 36):
        canvas.pixel(x, 52, "skin1")


LETS: dict[int, Callable[[Canvas], None]] = {3: lets_go, 7: stops, 11: shuts}
"""How those lie that were tidied, by the number of the pod."""
KEEPS: dict[int, Callable[[Canvas], None]] = {3: moustache, 7: flour, 11: spectacles}
"""What is still theirs where the ring did it by itself."""
