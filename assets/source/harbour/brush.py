"""The hand that painted the picture book, on a canvas of any size: gouache, torn edges, cut paper, crayon."""

import math
import random
from collections.abc import Sequence

import numpy as np

from assets.source.canvas import Canvas, Color, Field, Mask, Point

PAPER = "skin3"


class Brush:
    """Paints on `canvas`; whatever is done with one `seed` is done alike every time."""

    def __init__(self, canvas: Canvas) -> None:
        self.canvas = canvas
        self.y, self.x = np.mgrid[0 : canvas.height, 0 : canvas.width]

    def grain(self, seed: int, across: int, down: int) -> Field:
        """Noise smoothed over `across` x `down` px, spread evenly between 0 and 1."""
        field = self._noise(seed, across, down)
        ranks = np.empty(field.size)
        ranks[field.ravel().argsort()] = np.arange(field.size)
        return ranks.reshape(field.shape) / field.size

    def _noise(self, seed: int, across: int, down: int) -> Field:
        """Noise smoothed over `across` x `down` px, from edge to opposite edge."""
        field = np.random.default_rng(seed).random((self.canvas.height, self.canvas.width))
        for size, around in ((across, field), (down, field.T)):
            smooth = np.zeros_like(around)
            for shift in range(-(size // 2), size - size // 2):
                cut = shift % around.shape[1]
                smooth[:, cut:] += around[:, : around.shape[1] - cut]
                smooth[:, :cut] += around[:, around.shape[1] - cut :]
            around[:] = smooth / size
        return field

    def _lowest(self, seed: int, across: int, down: int, share: float) -> Mask:
        """Where grain is less than `share`."""
        field = self._noise(seed, across, down)
        least = min(math.ceil(share * field.size), field.size - 1)
        found: Mask = field < np.partition(field.ravel(), least)[least]
        return found

    def rough(self, mask: Mask, seed: int, by: float) -> Mask:
        """`mask` with its edge torn by up to `by` / 2 px."""
        dy = ((self.grain(seed, 7, 5) - 0.5) * by).round().astype(int)
        dx = ((self.grain(seed + 1, 7, 5) - 0.5) * by).round().astype(int)
        torn: Mask = mask[
            np.clip(self.y + dy, 0, self.canvas.height - 1), np.clip(self.x + dx, 0, self.canvas.width - 1)
        ]
        return torn

    def gouache(self, mask: Mask, color: Color, seed: int, bare: float = 0.0, long: int = 9) -> Mask:
        """Paint `mask`: streaks `long` px long of a lighter and a darker tone, and the share `bare` left as paper."""
        streaks = self._noise(seed, long, 2)
        dark, light = math.ceil(0.12 * streaks.size), int(0.86 * streaks.size)
        in_order = np.partition(streaks.ravel(), (dark, light))
        self.canvas.fill(mask, color)
        self.canvas.shade(mask & (streaks > in_order[light]), 1)
        self.canvas.shade(mask & (streaks < in_order[dark]), -1)
        if bare:
            self.canvas.fill(mask & self._lowest(seed + 2, max(3, long // 2), 1, bare), PAPER)
        return mask

    def cut(self, points: Sequence[Point], color: Color, seed: int, smooth: bool = True) -> Mask:
        """A shape cut from painted paper."""
        mask = self.rough(self.canvas.polygon_mask(points, smooth), seed, 1.4)
        return self.gouache(mask, color, seed, 0, 5)

    def strokes(self, clip: Mask, color: Color, seed: int, box: tuple[int, int, int, int], count: int) -> None:
        """`count` flat strokes of a small brush inside `box` (x, y, width, height), where `clip` lies."""
        dice = random.Random(seed)
        left, top, wide, high = box
        for _ in range(count):
            x, y, long = left + dice.random() * wide, top + dice.random() * high, dice.uniform(4, 14)
            self.canvas.fill(self.canvas.rect_mask(round(x - long / 2), round(y), round(long), 1) & clip, color)
            if dice.random() < 0.4:
                under = self.canvas.rect_mask(round(x - long / 4), round(y) + 1, round(long / 2), 1)
                self.canvas.fill(under & clip, color)

    def crayon(self, points: Sequence[Point], color: Color, seed: int, share: float = 0.8) -> None:
        """A waxy line through `points`: only `share` of its pixels take."""
        line = Canvas(self.canvas.width, self.canvas.height)
        line.path(points, color)
        taken = line.drawn & (np.random.default_rng(seed).random(line.cells.shape) < share)
        self.canvas.fill(taken, color)


def grown(mask: Mask, by: int = 1) -> Mask:
    """`mask` and what lies up to `by` px from it."""
    out = np.pad(mask, by)
    for _ in range(by):
        out = out | np.roll(out, 1, 0) | np.roll(out, -1, 0) | np.roll(out, 1, 1) | np.roll(out, -1, 1)
    inner: Mask = out[by:-by, by:-by]
    return inner


def pasted(canvas: Canvas) -> Canvas:
    """A drawing that was cut out and laid down: the paper's pale edge round it."""
    return canvas.outline(PAPER)
