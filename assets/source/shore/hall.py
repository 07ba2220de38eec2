"""The dark room in which the page is read: aisles between two hundred seats, and a candle where the reader is."""

import random

import numpy as np

from assets.source.canvas import Canvas, Color, Mask
from assets.source.shore.places import AISLES, BOARDS, FOOT, HEIGHT, LEFT, RIGHT, STREET_TOP, TOP, WIDTH

SEAT = 22, 24
"""How far seats are apart, px."""
TAKEN = 0.42
"""How many of them somebody sits in."""
PLANK, ENDS = 8, 2
"""How far apart the joints of boards are that show through the carpet, and how wide their ends, px."""
COATS: tuple[Color, ...] = ("ink4", "blue2", "wood3", "teal2", "mag1", "umber3")
HAIR: tuple[Color, ...] = ("ink3", "umber2", "wood3", "ink6", "umber4")


def hall() -> Canvas:
    """The floor, the seats and whoever is in them, 640 x 1152 px."""
    canvas = Canvas(WIDTH, HEIGHT, "ink0")
    room = canvas.rect_mask(LEFT, TOP, RIGHT - LEFT, FOOT - TOP)
    canvas.fill(room, "ink1")
    aisles: Mask = np.zeros_like(room)
    for x, y, wide, high in AISLES:
        aisles |= canvas.rect_mask(x, y, wide, high)
    _seats(canvas, aisles)
    boards: Mask = np.zeros_like(room)
    for x, y, wide, high in BOARDS:
        boards |= canvas.rect_mask(x, y, wide, high)
    _carpet(canvas, aisles, boards)
    _reader(canvas)
    return canvas


def _seats(canvas: Canvas, aisles: Mask) -> None:
    """Rows that look to the candle; their backs are to whoever comes in."""
    dice = random.Random(200)
    across, down = SEAT
    for y in range(TOP + 40, STREET_TOP - 10, down):
        for x in range(LEFT + 8, RIGHT - across, across):
            if aisles[y - 10 : y + 18, x - 2 : x + 20].any():
                continue
            if dice.random() < TAKEN:
                canvas.round_rect(x + 2, y - 2, 14, 8, dice.choice(COATS), 2)
                canvas.ellipse(x + 9, y - 5, 5.4, 5.6, dice.choice(HAIR))
                canvas.rect(x + 13, y - 7, 1, 5, "wood3")
            canvas.round_rect(x, y, 18, 15, "aub1", 3)
            canvas.rect(x + 2, y, 14, 2, "wood4")
            canvas.rect(x + 2, y + 11, 14, 4, "aub0")


def _carpet(canvas: Canvas, aisles: Mask, boards: Mask) -> None:
    """A runner with small lights along its edges; the page's boards show through it, and where they end."""
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH]
    canvas.fill(aisles, "ink4")
    canvas.fill(aisles & ((x + y) % 6 == 0) & (y % 2 == 0), "ink5")
    canvas.fill(aisles & (y // 12 % 4 == 0) & (y % 12 < 2), "ink5")
    canvas.fill(aisles & boards, "wood2")
    canvas.fill(aisles & boards & (y % PLANK == 0), "wood3")
    canvas.fill(aisles & boards & ~_inner(boards, ENDS), "gold1")
    edge = aisles & ~_inner(aisles, 1)
    canvas.fill(edge, "mag2")
    canvas.fill(edge & ((x + y) % 12 < 2), "gold2")


def _inner(mask: Mask, deep: int) -> Mask:
    """What of it is so many px inside."""
    inner = mask.copy()
    for step in (-deep, deep):
        inner &= np.roll(mask, step, 0) & np.roll(mask, step, 1)
    return inner


def _reader(canvas: Canvas) -> None:
    """Somebody at a table, from behind; a book that he does not look at, and a candle."""
    x, y = 320, STREET_TOP + 46
    canvas.ellipse(x, y + 6, 60, 26, "ink4")
    canvas.ellipse(x, y + 6, 40, 17, "wood2")
    canvas.round_rect(x - 26, y, 52, 14, "wood2", 2)
    canvas.rect(x - 26, y, 52, 2, "wood4")
    canvas.rect(x - 8, y + 2, 16, 6, "skin3")
    canvas.rect(x, y + 2, 1, 6, "rosy1")
    canvas.rect(x + 18, y - 8, 3, 9, "ink8")
    canvas.ellipse(x + 19.5, y - 11, 2, 3, "gold3")
