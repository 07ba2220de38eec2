"""Doors, windows and shutters of a front: what is matte is drawn at once, what shines after the front was faded."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field

from assets.source.canvas import Canvas, Color
from assets.source.kit.exteriors.states import State, faded
from assets.source.kit.shapes import panel

Paint = Callable[[Canvas], None]

DOOR, FLOOR = 36, 46
"""Height of a door, and of the ground floor it stands in, px."""
SASH = (16, 24)
"""Width and height of an upper window, px."""


@dataclass
class Face:
    """A front under way: its canvas, its state, dice of its own, and what is painted `over` it once it was faded."""

    canvas: Canvas
    state: State
    dice: random.Random
    over: list[Paint] = field(default_factory=list)

    def finished(self) -> Canvas:
        """The front in its state, and what shines on it."""
        faded(self.canvas, self.state)
        for paint in self.over:
            paint(self.canvas)
        return self.canvas


def frame(canvas: Canvas, x: int, y: int, width: int, height: int, color: Color) -> None:
    """A casing of 2 px round an opening, lit above, its reveal in shade."""
    canvas.rect(x - 2, y - 2, width + 4, height + 4, color)
    canvas.shade(canvas.rect_mask(x - 2, y - 2, width + 4, 1), 1)
    canvas.shade(canvas.rect_mask(x + width + 1, y - 1, 1, height + 3), -1)
    canvas.rect(x, y, width, height, "ink2")


def glass(canvas: Canvas, x: int, y: int, width: int, height: int) -> None:
    """Panes that have noon in them."""
    canvas.gradient(x, y, width, height, ("blue4", "blue4", "blue5", "blue5"))
    for step in range(0, width + height, 13):
        for down in range(height):
            across = step - down
            if 0 <= across < width:
                canvas.pixel(x + across, y + down, "ink8")
                canvas.pixel(x + across - 1 if across else x, y + down, "blue5")
    canvas.rect(x, y, width, 1, "blue3")


def sash(face: Face, x: int, y: int, casing: Color, leaf: Color, *, warm: bool = False, box: Color = "red1") -> None:
    """An upper window between two wooden leaves, whose corner of glass is at x, y: flowers under paint; a blind down,
    or boards, without it; a lamp behind it by night; and asleep nothing but the blue of a pod, or the one `warm`
    lamp."""
    canvas, state, dice = face.canvas, face.state, face.dice
    wide, high = SASH
    frame(canvas, x, y, wide, high, casing)
    for side in (x - 9, x + wide + 3):
        panel(canvas, side, y - 1, 6, high + 2, leaf)
        for row in range(y + 2, y + high - 1, 3):
            canvas.shade(canvas.rect_mask(side + 1, row, 4, 1), -1)
    canvas.rect(x - 3, y + high + 2, wide + 6, 2, casing)
    canvas.shade(canvas.rect_mask(x - 3, y + high + 3, wide + 6, 1), -2)
    chance, lamp = dice.random(), dice.random()
    boarded = chance < 0.2 and not warm and not state.painted
    if state.painted:
        glass(canvas, x, y, wide, high)
        _flowers(canvas, dice, x - 2, y + high - 4, wide + 4, box)
    elif boarded:
        boards(canvas, dice, x, y, wide, high)
    elif state.dark:
        lit = warm or lamp < state.lit
        face.over.append(lambda front: _behind(front, state, x, y, lit, lamp))
    else:
        canvas.rect(x, y, wide, high, "ink3")
        drop = dice.choice((9, 14, 20, high))
        canvas.rect(x, y, wide, drop, "tan3")
        for row in range(y + 2, y + drop, 3):
            canvas.rect(x, row, wide, 1, "tan1")
        canvas.shade_dithered(canvas.rect_mask(x, y, wide, high), -1, 0.3)
    if not boarded:
        canvas.rect(x + wide // 2 - 1, y, 1, high, casing)
        canvas.rect(x, y + 9, wide, 1, casing)
        face.over.append(lambda front: _bars(front, x, y, wide, high, state))


def _bars(canvas: Canvas, x: int, y: int, wide: int, high: int, state: State) -> None:
    if state.dark:
        canvas.rect(x + wide // 2 - 1, y, 1, high, "ink1")
        canvas.rect(x, y + 9, wide, 1, "ink1")


def _behind(canvas: Canvas, state: State, x: int, y: int, lit: bool, lamp: float) -> None:
    """What is seen in a window by night."""
    wide, high = SASH
    if not lit:
        canvas.rect(x, y, wide, high, "ink1" if state.name == "night" else "blue0")
        if state.name == "asleep":
            canvas.shade_dithered(canvas.rect_mask(x, y + 9, wide, high - 9), 1, 0.45)
            canvas.rect(x + 2, y + high - 3, wide - 4, 1, "blue2")
        return
    canvas.gradient(x, y, wide, high, ("gold3", "gold2", "gold2", "gold1"))
    canvas.rect(x, y, 3, high, "gold1")
    canvas.rect(x + wide - 3, y, 3, high, "gold1")
    if lamp < 0.12:
        canvas.ellipse(x + 6, y + 15, 2.6, 2.8, "wood1")
        canvas.rect(x + 3, y + 18, 7, 6, "wood1")
    elif lamp < 0.3:
        canvas.rect(x + 10, y + 14, 2, 7, "wood2")
        canvas.ellipse(x + 11, y + 13, 3, 2.4, "gold4")
    elif lamp < 0.4:
        canvas.rect(x + 3, y + 17, 4, 7, "green0")
        canvas.ellipse(x + 5, y + 15, 3.4, 3, "green0")


def boards(canvas: Canvas, dice: random.Random, x: int, y: int, width: int, height: int) -> None:
    """Planks nailed over an opening, none of them quite level."""
    canvas.rect(x, y, width, height, "ink1")
    for top in range(y, y + height - 3, 6):
        lean = dice.choice((-1, 0, 0, 1))
        for across in range(width):
            row = top + (lean * across) // width
            canvas.rect(x + across, row, 1, 5, "wood3")
            canvas.pixel(x + across, row, "wood4")
            canvas.pixel(x + across, row + 4, "wood1")
        canvas.pixel(x + 1, top + 2, "ink1")
        canvas.pixel(x + width - 2, top + 2, "ink1")


def _flowers(canvas: Canvas, dice: random.Random, x: int, y: int, width: int, petal: Color) -> None:
    """A box full of flowers on a sill."""
    canvas.rect(x, y + 3, width, 5, "wood3")
    canvas.rect(x, y + 3, width, 1, "wood4")
    canvas.rect(x, y + 7, width, 1, "wood1")
    for across in range(width):
        canvas.rect(x + across, y + dice.choice((0, 1, 1, 2)), 1, 3, dice.choice(("green1", "green2", "green2")))
    for across in range(1, width - 1, 3):
        at = y + dice.choice((-1, 0, 1, 2))
        canvas.rect(x + across, at, 2, 2, petal)
        canvas.pixel(x + across, at, "mag4")
    for across in range(2, width, 5):
        canvas.rect(x + across, y + 8, 1, dice.choice((1, 2, 3)), "green2")


def door(face: Face, x: int, floor: int, leaf: Color, casing: Color, *, wide: int = 20, lamp: bool = True) -> None:
    """A front door with a light above it, its step at y = `floor`. Boarded or barred without paint; by night a lamp
    burns in its bracket, asleep a small blue lock."""
    canvas, state = face.canvas, face.state
    top = floor - DOOR
    frame(canvas, x, top, wide, DOOR, casing)
    panel(canvas, x, top + 8, wide, DOOR - 8, leaf)
    canvas.rect(x, top + 7, wide, 1, casing)
    canvas.rect(x + 1, top + 1, wide - 2, 6, "blue5" if state.painted else "ink2")
    if state.painted:
        canvas.rect(x + 3, top + 2, 4, 1, "ink8")
    for left in (x + 3, x + wide // 2 + 1):
        for row, high in ((top + 11, 10), (top + 24, 8)):
            canvas.shade(canvas.rect_mask(left, row, wide // 2 - 4, high), -1)
            canvas.shade(canvas.rect_mask(left, row + high - 1, wide // 2 - 4, 1), 2)
    canvas.rect(x + wide - 4, top + 22, 2, 3, "gold3")
    canvas.rect(x - 4, floor - 2, wide + 8, 3, "ink6")
    canvas.rect(x - 4, floor - 2, wide + 8, 1, "ink7")
    canvas.rect(x - 4, floor, wide + 8, 1, "ink4")
    if state.dark:
        lit = state.open
        face.over.append(lambda front: _door_light(front, x, top, wide, lit and lamp))
    elif state.worn:
        canvas.shade_dithered(canvas.rect_mask(x, top + 26, wide, 10), -1, 0.5)
        canvas.rect(x + 4, top + 15, 9, 7, "ink7")
        canvas.rect(x + 5, top + 17, 7, 1, "ink4")
        canvas.rect(x + 5, top + 19, 5, 1, "ink4")


def _door_light(canvas: Canvas, x: int, top: int, wide: int, lit: bool) -> None:
    if lit:
        canvas.rect(x + 1, top + 1, wide - 2, 6, "gold2")
        canvas.rect(x + 3, top + 2, wide - 6, 3, "gold3")
        canvas.rect(x + wide // 2, top + 1, 1, 6, "wood1")
    else:
        canvas.pixel(x + wide - 3, top + 20, "blue3")


def shutter(canvas: Canvas, dice: random.Random, x: int, y: int, width: int, height: int) -> None:
    """A roller shutter all the way down: slats, a bent one, a lock at its foot, paint that somebody sprayed."""
    canvas.rect(x, y, width, height, "ink6")
    for row in range(y, y + height, 4):
        canvas.rect(x, row, width, 1, "ink7")
        canvas.rect(x, row + 3, width, 1, "ink4")
    canvas.rect(x, y, width, 5, "ink4")
    canvas.rect(x, y + 4, width, 1, "ink2")
    bent = y + 4 * dice.randrange(3, height // 4 - 2)
    canvas.rect(x + width // 3, bent + 1, width // 3, 3, "ink4")
    canvas.rect(x + width // 2 - 3, y + height - 4, 6, 3, "ink3")
    canvas.pixel(x + width // 2, y + height - 3, "ink7")
    canvas.shade_dithered(canvas.rect_mask(x, y + height - 12, width, 12), -1, 0.4)
    canvas.rect(x, y, 1, height, "ink3")
    canvas.rect(x + width - 1, y, 1, height, "ink3")
