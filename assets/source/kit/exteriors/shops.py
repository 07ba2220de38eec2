"""Shop windows and their boards, awnings and neon: what a shop says of itself, in each of the four states."""

from collections.abc import Callable

from assets.source.canvas import Canvas, Color
from assets.source.kit.exteriors.openings import Face, frame, glass, shutter
from assets.source.kit.lettering import word
from assets.source.kit.shapes import box, panel
from assets.source.lull7 import glyphs

Goods = Callable[[Face, int, int, int], None]
"""Lays goods on a shelf: the front, the shelf's left end, its y, and its width in px."""

FASCIA = 13
"""Height of the board over a shop, px."""
WINDOW = 30
"""Height of a shop window, px; under it is a foot of 8."""


def width_of(text: str) -> int:
    """How wide `text` is in the drawn face, px."""
    return sum(len(glyphs()[letter][0]) + 1 for letter in text) - 1


def window(face: Face, x: int, floor: int, wide: int, casing: Color, goods: Goods, *, real: bool = False) -> None:
    """A shop window over its foot, whose opening is `wide` px: goods under paint, a shutter without it, unless the
    shop is `real`; by night lit."""
    canvas, state = face.canvas, face.state
    top = floor - 8 - WINDOW
    frame(canvas, x, top, wide, WINDOW, casing)
    panel(canvas, x - 2, floor - 7, wide + 4, 7, casing)
    canvas.shade(canvas.rect_mask(x, floor - 5, wide, 3), -1)
    if state.painted:
        glass(canvas, x, top, wide, WINDOW)
        canvas.rect(x, top + 13, wide, 1, casing)
        goods(face, x + 2, top + 13, wide - 4)
        box(canvas, x, floor - 17, wide, 3, 6, "wood5", "wood4")
        goods(face, x + 2, floor - 17, wide - 4)
    elif state.open or (real and not state.dark):
        canvas.rect(x, top, wide, WINDOW, "ink2")
        face.over.append(lambda front: _lit(front, face, x, top, wide, goods))
    else:
        shutter(canvas, face.dice, x, top, wide, WINDOW + (8 if state.shut else 0))


def _lit(canvas: Canvas, face: Face, x: int, top: int, wide: int, goods: Goods) -> None:
    dim = ("gold2", "gold1", "gold1", "gold0", "gold0")
    canvas.gradient(x, top, wide, WINDOW, ("gold4", "gold3", "gold2", "gold2", "gold1") if face.state.open else dim)
    for shelf in (top + 12, top + 24):
        canvas.rect(x, shelf, wide, 1, "wood2")
        goods(face, x + 2, shelf, wide - 4)
    canvas.rect(x, top + WINDOW - 4, wide, 4, "wood1")
    for post in range(x, x + wide, 19):
        canvas.rect(post, top, 1, WINDOW, "ink1")
    canvas.rect(x + wide - 1, top, 1, WINDOW, "ink1")


def board(
    face: Face, x: int, y: int, wide: int, text: str, ground: Color, ink: Color, beneath: str, neon: Color
) -> None:
    """The board over a shop. Under paint it says `text` in `ink` on `ground`. Without it a flaking rest says what is
    `beneath`; by night the words burn in `neon`, if there is any."""
    canvas, state = face.canvas, face.state
    said = beneath if state.shut else text
    left = x + (wide - width_of(said)) // 2
    if state.painted:
        panel(canvas, x, y, wide, FASCIA, ground)
        canvas.rect(x + 2, y + 2, wide - 4, FASCIA - 4, ground)
        canvas.shade(canvas.rect_mask(x + 2, y + FASCIA - 3, wide - 4, 1), -1)
        word(canvas, left + 1, y + 4, said, "ink1")
        word(canvas, left, y + 3, said, ink)
        return
    canvas.rect(x, y, wide, FASCIA, "ink5" if state.shut else "ink3")
    canvas.rect(x, y, wide, 1, "ink6" if state.shut else "ink4")
    canvas.rect(x, y + FASCIA - 1, wide, 1, "ink3" if state.shut else "ink1")
    if state.shut:
        for _ in range(wide // 4):
            at = x + face.dice.randrange(wide - 4), y + face.dice.randrange(1, FASCIA - 2)
            canvas.rect(*at, face.dice.randrange(1, 5), 1, face.dice.choice(("ink4", "ink6")))
        word(canvas, left, y + 3, said, "ink3")
        if beneath != text:
            cross(canvas, left - 11, y + 3, "ink3")
    elif neon:
        face.over.append(lambda front: _neon(front, left, y + 3, said, neon))
    else:
        word(canvas, left, y + 3, said, "ink5")


def cross(canvas: Canvas, x: int, y: int, color: Color) -> None:
    """The cross of a clinic, 7 px."""
    canvas.rect(x + 2, y, 3, 7, color)
    canvas.rect(x, y + 2, 7, 3, color)


def _neon(canvas: Canvas, x: int, y: int, text: str, color: Color) -> None:
    """Letters of light, with their dimmer reflection on the board below them."""
    word(
        canvas,
        x,
        y + 1,
        text,
        {"mag3": "mag1", "blue4": "blue1", "blue5": "blue1", "red1": "aub0"}.get(str(color), "umber2"),
    )
    word(canvas, x, y, text, color)


def awning(face: Face, x: int, y: int, wide: int, stripes: tuple[Color, Color]) -> None:
    """Striped cloth over a shop window, with a scalloped hem; it is only paint. Beneath are two rods and a box."""
    canvas, state = face.canvas, face.state
    if not state.painted:
        canvas.rect(x, y, wide, 3, "ink4")
        canvas.rect(x, y, wide, 1, "ink5")
        canvas.rect(x, y + 3, wide, 1, "ink2")
        for rod in (x + 3, x + wide - 4):
            canvas.line(rod, y + 3, rod, y + 9, "ink3")
        return
    for across in range(wide):
        color = stripes[across // 7 % 2]
        hem = (0, 1, 2, 2, 2, 1, 0)[across % 7]
        canvas.rect(x + across, y, 1, 12 + hem, color)
        canvas.shade(canvas.rect_mask(x + across, y + 9, 1, 3 + hem), -1)
        canvas.pixel(x + across, y + 12 + hem, "ink1")
    canvas.shade(canvas.rect_mask(x, y, wide, 1), 1)
    canvas.rect(x, y + 9, wide, 1, "ink8" if stripes[1] == "ink8" else stripes[1])
    canvas.shade(canvas.rect_mask(x, y, 1, 12), -1)
    canvas.shade(canvas.rect_mask(x + wide - 1, y, 1, 12), -1)
    below = canvas.rect_mask(x, y + 13, wide, 3) & canvas.drawn
    canvas.shade_dithered(below, -1, 0.6)


# ---------------------------------------------------------------------- goods
def fruit(face: Face, x: int, y: int, wide: int) -> None:
    """Crates heaped with oranges, pears, plums."""
    for left in range(x, x + wide - 10, 12):
        color = face.dice.choice(("gold1", "gold2", "green3", "red1", "mag2", "aub2"))
        heap = [(2, 3), (5, 3), (8, 3), (3, 6), (7, 6), (5, 7)]
        for across, up in heap:
            face.canvas.ellipse(left + across, y - up, 2.1, 2.1, color)
        for across, up in heap:
            face.canvas.shade(face.canvas.rect_mask(left + across, y - up + 1, 2, 1), -1)
            face.canvas.pixel(left + across - 1, y - up - 1, "gold4")
        face.canvas.rect(left - 1, y - 2, 12, 2, "wood4")
        face.canvas.rect(left - 1, y - 2, 12, 1, "wood5")


def pillows(face: Face, x: int, y: int, wide: int) -> None:
    """Pillows that are warm at the seam."""
    for left in range(x, x + wide - 11, 14):
        face.canvas.round_rect(left, y - 6, 12, 6, "ink8", 1)
        face.canvas.rect(left + 1, y - 2, 10, 1, "ink6")
        face.canvas.rect(left + 2, y - 4, 8, 1, "blue4")


def jars(face: Face, x: int, y: int, wide: int) -> None:
    """Jars and tins in a row."""
    for left in range(x, x + wide - 4, 6):
        high = face.dice.choice((5, 6, 7))
        color = face.dice.choice(("teal2", "aub1", "gold1", "green1", "mag2", "wood3"))
        face.canvas.rect(left, y - high, 5, high, color)
        face.canvas.rect(left, y - high, 5, 1, "wood5")
        face.canvas.rect(left + 1, y - high + 2, 1, high - 3, "ink7")


def lanterns(face: Face, x: int, y: int, wide: int) -> None:
    """Paper lanterns, each of another colour."""
    for left in range(x + 1, x + wide - 6, 9):
        color = face.dice.choice(("red1", "gold2", "aub2", "mag3"))
        face.canvas.ellipse(left + 3, y - 4.5, 3.4, 3.6, color)
        face.canvas.rect(left + 1, y - 9, 4, 1, "ink2")
        face.canvas.rect(left + 2, y - 1, 2, 1, "ink2")
        face.canvas.rect(left + 2, y - 6, 1, 3, "gold4")


def bowls(face: Face, x: int, y: int, wide: int) -> None:
    """Bowls, stacked, and steam over every other one."""
    for left in range(x, x + wide - 8, 10):
        face.canvas.rect(left + 1, y - 3, 6, 3, "red0")
        face.canvas.rect(left, y - 4, 8, 1, "ink8")
        face.canvas.rect(left + 2, y - 2, 4, 1, "gold2")
        if face.dice.random() < 0.5:
            face.canvas.pixel(left + 3, y - 6, "ink8")
            face.canvas.pixel(left + 4, y - 8, "ink8")
