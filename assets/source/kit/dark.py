"""The body of dark that every fear is cut from: a field, the light it has eaten, pale mist behind it, eyes and a bite.

A fear is a mask and what is drawn on it, in moments beside each other. One that comes has eight, two of each state: it
tells before it is dangerous, by its outline first, by its eyes second.
"""

import math
import random
from collections.abc import Callable, Sequence

import numpy as np

from assets.source.canvas import Canvas, Color, Mask, bayer

STATES = ("asleep", "tell", "awake", "faced")
"""The states that are drawn, two moments each; one that is gone is a smaller one that is faced."""
EATEN = 8
"""How far from its edge it eats light, px."""
AIR = 12
"""Px of a cell beside and over a body, for eaten light and mist; the ground is as far from its lower edge as GROUND."""
GROUND = 4
LIT = 0.62
"""The share of its height, from the top, along which it has a thread of light."""

_BANKS = ((-0.3, 0.36, 0.66, 0.3), (0.34, 0.5, 0.62, 0.32), (0.0, 0.74, 0.7, 0.36), (0.05, 0.12, 0.95, 0.16))
"""Where each bank of mist is, how far it goes to each side, up and down, in shares of a body's width and height."""

Shape = Callable[[Canvas, str, int], Mask]
"""Draws what a fear is in a state, at its moment 0 or 1, and gives back its outline."""
Body = Callable[[Canvas, int], Mask]
"""Draws what a fear is in one of all its moments, and gives back its outline."""


def in_states(draw: Shape) -> Body:
    """One that comes, two moments of each state."""
    return lambda canvas, number: draw(canvas, STATES[number // 2], number % 2)


def sheet(wide: int, high: int, draw: Body, moments: int = 2 * len(STATES)) -> Canvas:
    """Every moment of a fear whose body fits into so many px, in cells that have AIR round them."""
    across, down = wide + 2 * AIR, high + AIR + GROUND
    out = Canvas(across * moments, down)
    for number in range(moments):
        body = Canvas(wide, high)
        shape = draw(body, number)
        cell = Canvas(across, down)
        solid = np.zeros((down, across), np.bool_)
        solid[AIR : AIR + high, AIR : AIR + wide] = shape
        gone = eaten(solid, number)
        mist(cell, solid | gone, number / moments)
        cell.fill(gone, "ink0")
        cell.blit(body, AIR, AIR)
        out.blit(cell, number * across, 0)
    return out


def field(canvas: Canvas, shape: Mask, seed: int) -> None:
    """Fill `shape` with dark: deeper within, flecked, a thread of light along its top and down its left, lost before it
    comes to the foot."""
    canvas.fill(shape, "ink1")
    canvas.fill(_within(shape, 3), "ink0")
    dice = random.Random(seed)
    for _ in range(shape.size // 40):
        _fleck(canvas, shape, dice, ("ink1",))
    for _ in range(shape.size // 170):
        _fleck(canvas, shape, dice, ("ink4", "ink5", "blue3", "gold2"))
    rows = np.nonzero(shape)[0]
    left, top = shape & ~np.roll(shape, 1, 1), shape & ~np.roll(shape, 1, 0)
    rough = bayer(canvas.height, canvas.width)
    canvas.fill(shape & ~np.roll(shape, -1, 1), "ink1")
    low = np.arange(canvas.height)[:, None] > rows.min() + LIT * (rows.max() - rows.min())
    canvas.fill((left | top) & (rough < 0.8) & ~low, "ink4")
    canvas.fill((left | top) & ((rough >= 0.8) | low), "ink2")


def _fleck(canvas: Canvas, shape: Mask, dice: random.Random, colors: Sequence[Color]) -> None:
    """One px somewhere, the same one however `shape` breathes, where it lies within that."""
    x, y, color = dice.randrange(canvas.width), dice.randrange(canvas.height), dice.choice(colors)
    if shape[y, x]:
        canvas.pixel(x, y, color)


def eaten(shape: Mask, moment: int) -> Mask:
    """Where it frays into what is round it: denser near its edge and at its foot."""
    high, wide = shape.shape
    far = _distance(shape, EATEN + 3)
    y, x = np.mgrid[-AIR : high - AIR, -AIR : wide - AIR]
    turn = moment * math.pi / 2
    sway = 1.6 * np.sin(y / 3.4 + turn) + 1.3 * np.sin(x / 2.3 - y / 5 + turn)
    share = 1 - (far + sway) / EATEN
    below = np.mgrid[1 - high : 1, 0:wide][0]
    share = np.where(below < -7, share * 0.9, share - 0.2 * np.maximum(0, below + 3))
    gone: Mask = (far > 0) & ((share > bayer(high, wide)) | (far + 0.5 * sway < 1.6))
    return gone


def mist(cell: Canvas, shape: Mask, drift: float) -> None:
    """A bank of pale mist that stands behind `shape`, so that the dark is seen by what it hides; it has drifted by that
    share of its way round."""
    rows, columns = np.nonzero(shape)
    left, right, top, foot = columns.min(), columns.max(), rows.min(), rows.max()
    middle, wide, high = (left + right) / 2, (right - left) / 2 + AIR, min(foot - top + AIR, foot)
    y, x = np.mgrid[0 : cell.height, 0 : cell.width]
    share = np.zeros((cell.height, cell.width))
    for number, (across, up, broad, tall) in enumerate(_BANKS):
        turn = drift * 2 * math.pi + number * 1.9
        at_x, at_y = middle + across * wide + 2 * math.sin(turn), foot - up * high + math.cos(turn)
        away = ((x + 0.5 - at_x) / (broad * wide)) ** 2 + ((y + 0.5 - at_y) / (tall * high)) ** 2
        share = np.maximum(share, 0.94 * (1 - away))
    rim = np.minimum(np.minimum(x + 1, cell.width - x), np.minimum(y + 1, cell.height - y)) / 7
    share = np.minimum(share, rim)
    rough = bayer(cell.height, cell.width)
    for least, color in ((0.0, "ink4"), (0.3, "ink5"), (0.6, "ink6")):
        cell.fill(share - least > rough, color)


def eyes(canvas: Canvas, at: Sequence[tuple[int, int]], wide: bool, color: Color = "gold4") -> None:
    """Round eyes with their middles there: two px across, or `wide` open."""
    for x, y in at:
        if wide:
            canvas.rect(x - 2, y - 1, 4, 3, color)
            canvas.rect(x - 1, y - 2, 2, 5, color)
            canvas.rect(x - 1, y - 1, 2, 2, "ink0")
            canvas.pixel(x - 2, y + 1, "gold3")
        else:
            canvas.rect(x - 1, y, 3, 1, "gold3")


def bite(canvas: Canvas, left: int, right: int, y: int, deep: int, clip: Mask) -> None:
    """A mouth from `left` to `right`, `deep` px each way in its middle: nothing, between two rows of uneven teeth."""
    for x in range(left, right):
        bow = max(1, round(deep * math.sin((x - left + 0.5) / (right - left) * math.pi)))
        tooth = 1 + (x * 5 % 7 < 3)
        for down in range(-bow, bow + 1):
            if clip[min(canvas.height - 1, max(0, y + down)), x]:
                edge = bow - abs(down)
                color = "mag0" if edge < 3 else "ink0"
                if edge < tooth and (x % 3 or edge == 0):
                    color = "ink7" if edge else "ink6"
                canvas.pixel(x, y + down, color)


def _distance(shape: Mask, most: int) -> np.ndarray:
    """How far each pixel is from `shape`, px, up to `most`; 0 within it."""
    far = np.where(shape, 0.0, float(most))
    y, x = np.mgrid[-most : most + 1, -most : most + 1]
    length = np.sqrt(x * x + y * y)
    wide = np.pad(shape, most)
    edge = wide & ~(np.roll(wide, 1, 0) & np.roll(wide, -1, 0) & np.roll(wide, 1, 1) & np.roll(wide, -1, 1))
    padded = np.pad(far, most, constant_values=most)
    for row, column in np.argwhere(edge):
        part = padded[row - most : row + most + 1, column - most : column + most + 1]
        np.minimum(part, length, out=part)
    return np.where(shape, 0.0, padded[most:-most, most:-most])


def _within(shape: Mask, steps: int) -> Mask:
    """`shape` without its outermost px, but for where it stands on the lower edge: a foot has no rim."""
    inner = np.pad(shape, ((0, steps), (0, 0)), mode="edge")
    for _ in range(steps):
        inner &= np.roll(inner, 1, 0) & np.roll(inner, -1, 0) & np.roll(inner, 1, 1) & np.roll(inner, -1, 1)
    return inner[: len(shape)]
