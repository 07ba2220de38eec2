"""The name of the game, lettered."""

import numpy as np

from assets.source.canvas import Canvas, Mask, Point
from assets.source.title.places import HEIGHT, WIDTH

LEFT, BASE = 38, 66
"""Left edge and baseline of the word."""
STEM, SMALL, TALL = 6, 21, 34
"""Width of a stem, height of small letters and of tall ones, px."""


class Lettering:
    """A mask that letters are added to, in px from the word's own left edge and baseline."""

    def __init__(self) -> None:
        self.canvas = Canvas(WIDTH, HEIGHT)
        self.mask: Mask = np.zeros((HEIGHT, WIDTH), np.bool_)

    def add(self, points: list[Point], smooth: bool = False, cut: bool = False) -> None:
        """Add the inside of `points`, or `cut` it away; heights are upward."""
        shape = self.canvas.polygon_mask([(LEFT + x, BASE - y) for x, y in points], smooth, 8)
        self.mask = self.mask & ~shape if cut else self.mask | shape

    def oval(self, x: float, y: float, rx: float, ry: float, cut: bool = False) -> None:
        """Add or cut an ellipse."""
        shape = self.canvas.ellipse_mask(LEFT + x, BASE - y, rx, ry)
        self.mask = self.mask & ~shape if cut else self.mask | shape

    def box(self, x: float, y: float, width: float, height: float, cut: bool = False) -> None:
        """Add or cut a rectangle whose lower left corner is `x`, `y`."""
        shape = self.canvas.rect_mask(round(LEFT + x), round(BASE - y - height), round(width), round(height))
        self.mask = self.mask & ~shape if cut else self.mask | shape

    def stem(self, x: float, height: float, flag: bool = True, foot: bool = True) -> None:
        """An upright with a slanted `flag` at its head and a bracketed `foot`."""
        self.box(x, 0, STEM, height - 1)
        if flag:
            self.add([(x - 3, height - 3), (x + STEM, height + 1), (x + STEM, height - 6), (x, height - 6)])
        if foot:
            self.box(x - 2, 0, STEM + 4, 2)
            self.add([(x - 2, 2), (x, 4), (x + STEM, 4), (x + STEM + 2, 2)])

    def ring(self, x: float, y: float, rx: float, ry: float, thick: float = 5.6, thin: float = 2.6) -> None:
        """A bowl: `thick` at its sides, `thin` at head and foot, leaning a little as a broad pen would."""
        before = self.mask
        self.mask = np.zeros((HEIGHT, WIDTH), np.bool_)
        self.oval(x, y, rx, ry)
        self.oval(x + 0.3, y, rx - thick, ry - thin, cut=True)
        self.mask = before | self.mask

    def arch(self, x: float, width: float, height: float) -> None:
        """A shoulder from the stem that ends at `x` over to a stem of its own `width` px on."""
        before = self.mask
        self.mask = np.zeros((HEIGHT, WIDTH), np.bool_)
        self.oval(x + width / 2 - 1, height - 8, width / 2 + 1 + STEM / 2, 8)
        self.oval(x + width / 2 - 1.5, height - 8.5, width / 2 - STEM / 2 + 0.6, 5.4, cut=True)
        self.box(x - STEM, 0, width + 2 * STEM, height - 8, cut=True)
        self.box(x - STEM, 0, STEM, height, cut=True)
        arch = self.mask
        self.mask = before | arch
        self.stem(x + width - STEM / 2, height - 7, flag=False)


def _word() -> Mask:
    """The seven letters."""
    pen = Lettering()
    # B
    pen.ring(13, 25, 10.5, 9)
    pen.ring(14, 9.5, 12.5, 9.5)
    pen.box(0, 0, 3, TALL + 2, cut=True)
    pen.box(3, 0, 6, TALL)
    pen.box(0, 0, 14, 2)
    pen.box(0, TALL - 2, 13, 2)
    pen.box(9, 16, 6, 3)
    # e
    for x in (30, 168):
        pen.ring(x + 11, 10.5, 11.5, 11)
        pen.add([(x + 12, 2.2), (x + 24, 2.2), (x + 24, 9), (x + 12, 9)], cut=True)
        pen.box(x + 4, 9, 19, 3)
        pen.add([(x + 13, 0), (x + 19, 1), (x + 22.5, 5), (x + 20.5, 6.5), (x + 17, 3.6), (x + 12, 3)])
    # d
    pen.ring(68, 10.5, 11.5, 11)
    pen.stem(73, 36)
    # t
    pen.add([(88, 20), (96, 28), (96, 20)])
    pen.box(90, 4, STEM, 17)
    pen.box(86, 18, 16, 3)
    pen.add([(90, 5), (92, 1), (96, -0.4), (100, 0.6), (103, 4), (101.5, 5.5), (98.5, 3.2), (96, 4), (96, 8), (90, 8)])
    # i
    pen.stem(108, SMALL)
    # m
    pen.stem(121, SMALL)
    pen.arch(127, 15, SMALL)
    pen.arch(142 + 3, 15, SMALL)
    return pen.mask


def name() -> Canvas:
    """The word in lamp gold with its shadow, alone on the whole canvas; the dot of its i is a flame."""
    canvas = Canvas(WIDTH, HEIGHT)
    word = _word()
    x = LEFT + 111
    flame = canvas.polygon_mask(
        [
            (x, BASE - 37),
            (x + 3, BASE - 31),
            (x + 3, BASE - 27),
            (x, BASE - 25),
            (x - 3, BASE - 27),
            (x - 2.5, BASE - 31),
        ],
        True,
    )
    both = word | flame
    for down, right in ((1, 0), (2, 1), (0, 1), (1, 1), (0, -1), (-1, 0)):
        canvas.fill(np.roll(np.roll(both, down, 0), right, 1), "ink0")
    y, _ = np.mgrid[0:HEIGHT, 0:WIDTH]
    height = np.clip((y - BASE + TALL + 3) / (TALL + 3), 0, 0.999)
    canvas.ramp(word, height, ("gold4", "gold3", "gold3", "gold2", "gold2"), 1.0)
    canvas.fill(word & ~np.roll(word, -1, 0), "gold1")
    canvas.fill(word & ~np.roll(word, 1, 0) & (height < 0.9), "gold4")
    canvas.fill(flame, "gold3")
    canvas.fill(flame & ~np.roll(flame, -1, 0), "gold1")
    canvas.ellipse(x, BASE - 28.5, 1.6, 2.4, "gold4")
    return canvas
