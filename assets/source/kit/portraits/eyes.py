"""Eyes and brows. An eye's columns run from its inner corner to its outer one, so that one shape serves both sides."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from assets.source.canvas import Canvas, Color


@dataclass(frozen=True)
class Lids:
    """How far the upper lid comes down at its inner and outer end, and the lower lid up; below 0 opens wider."""

    inner: float = 0
    outer: float = 0
    lower: int = 0


@dataclass(frozen=True)
class Brow:
    """How far a brow's inner end, middle and outer end lie below their place at rest; below 0 is raised."""

    inner: float = 0
    middle: float = 0
    outer: float = 0


@dataclass(frozen=True)
class EyeShape:
    """For each column from the inner corner outward, the first and last row of the open eye.

    `heavy` is the first and last column where the lashes are two rows thick; without `lashes` there is the edge of the
    lid alone, and its crease above those. `iris_at` is the column and row of the iris.
    """

    top: tuple[int, ...]
    bottom: tuple[int, ...]
    heavy: tuple[int, int]
    iris_at: tuple[int, int]
    lashes: bool = True

    @property
    def width(self) -> int:
        """Columns."""
        return len(self.top)


@dataclass(frozen=True)
class EyeColors:
    """Names of palette colours; `iris` maps the letters of the iris grid."""

    iris: dict[str, Color]
    lash: Color
    lid: Color
    crease: Color
    under: Color
    white: Color = "ink8"
    shaded_white: Color = "ink7"
    tear: Color = "blue5"


def eye(
    canvas: Canvas,
    at: tuple[int, int],
    side: int,
    shape: EyeShape,
    colors: EyeColors,
    iris: Sequence[str],
    lids: Lids,
    gaze: tuple[int, int],
    wet: bool = False,
) -> None:
    """Draw an open eye whose inner corner's column and row 0 are `at`."""
    left, row = at
    last = shape.width - 1
    open_mask = np.zeros_like(canvas.drawn)
    tops: list[int] = []
    for column in range(shape.width):
        drop = lids.inner + (lids.outer - lids.inner) * column / last
        if drop < 0 and not 2 <= column <= last - 2:
            drop = 0
        top = shape.top[column] + math.floor(drop + 0.5)
        bottom = shape.bottom[column] - (lids.lower if 0 < column < last else 0)
        tops.append(min(top, bottom + 1))
        open_mask[row + tops[-1] : row + bottom + 1, left + side * column] = True

    canvas.fill(open_mask, colors.white)
    canvas.fill(open_mask & ~np.pad(open_mask, ((1, 0), (0, 0)))[:-1], colors.shaded_white)
    disc = Canvas(canvas.width, canvas.height)
    iris_x = left + side * shape.iris_at[0] - (len(iris[0]) - 1 if side < 0 else 0) + gaze[0]
    disc.grid(iris_x, row + shape.iris_at[1] + gaze[1], iris, colors.iris)
    seen = disc.drawn & open_mask
    canvas.cells[seen] = disc.cells[seen]

    first_heavy, last_heavy = shape.heavy
    for column, top in enumerate(tops):
        x = left + side * column
        lowered = top - shape.top[column]
        crease = shape.top[column] - 3 + max(0, lowered - 2)
        if lowered > 0:
            canvas.rect(x, row + crease + 1, 1, top - crease - 2, colors.lid)
        if first_heavy <= column <= last_heavy:
            canvas.pixel(x, row + crease + min(0, lowered), colors.crease)
            if shape.lashes:
                canvas.pixel(x, row + top - 2, colors.lash)
        canvas.pixel(x, row + top - 1, colors.lash)
        lower = shape.bottom[column] + 1 - lids.lower
        if last * 0.3 <= column < last:
            canvas.pixel(x, row + lower, colors.under)
        if wet and last * 0.2 <= column <= last * 0.85:
            canvas.pixel(x, row + lower - 1, colors.tear)
    if shape.lashes:
        canvas.rect(left + side * (last + 1), row + tops[-1] - 2, 1, 2, colors.lash)


def closed_eye(
    canvas: Canvas, at: tuple[int, int], side: int, shape: EyeShape, colors: EyeColors, smiling: bool
) -> None:
    """Draw a shut eye: a hanging line under its lid, or an arch when `smiling`."""
    left, row = at
    last = shape.width - 1
    for column in range(shape.width):
        bow = 1 - ((column - last / 2) / (last / 2)) ** 2
        floor = max(shape.bottom) - 1
        line = floor - round(2.2 * bow) if smiling else floor - 2 + round(2.2 * bow)
        x = left + side * column
        if 1 < column < last - 1:
            if not smiling:
                canvas.rect(x, row + line - 3, 1, 2, colors.lid)
            canvas.pixel(x, row + line - 1, colors.lash if shape.lashes else colors.crease)
        canvas.pixel(x, row + line, colors.lash)
    if not shape.lashes:
        return
    tip = max(shape.bottom) - 1
    canvas.pixel(left + side * (last + 1), row + (tip - (0 if smiling else 2)), colors.lash)
    canvas.pixel(left + side * (last + 1), row + (tip + 1 if smiling else tip - 3), colors.lash)


def brow(
    canvas: Canvas, at: tuple[int, int], side: int, bend: Brow, color: Color, width: int, arch: float, thick: float
) -> None:
    """Draw a brow from its inner end `at` outward: `arch` px high, `thick` px at the inner end and 1 at the outer."""
    x, y = at
    last_top = None
    for column in range(width):
        share = column / (width - 1)
        ends = bend.inner * (1 - share) + bend.outer * share
        lift = 4 * share * (1 - share)
        middle = bend.middle - (bend.inner + bend.outer) / 2
        top = math.floor(y + ends + lift * (middle - arch) + 0.5)
        height = max(1, round(thick * (1.15 - 0.65 * share)))
        bottom = top + height if last_top is None else max(top + height, last_top)
        canvas.rect(x + side * column, top, 1, bottom - top, color)
        last_top = top
