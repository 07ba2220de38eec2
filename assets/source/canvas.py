"""The indexed canvas: the half-dozen operations a pixel artist uses, on palette indices.

A `Mask` is a boolean array (rows, columns); painting methods that return one return what they painted, so that shadows
and highlights can be clipped to it. Coordinates are px, y downward. Colours are palette names such as `gold3`.
"""

from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from assets.source.ramps import INDEX, RGB, index, shift

Mask = NDArray[np.bool_]
Field = NDArray[np.float64]
Cells = NDArray[np.uint8]
Point = tuple[float, float]
Color = str | int

_RGBA: Cells = np.zeros((256, 4), np.uint8)
for _i, _rgb in enumerate(RGB):
    _RGBA[_i] = (*_rgb, 255 if _i else 0)

SHIFTED: dict[int, Cells] = {
    steps: np.array([shift(i, steps) for i in range(len(RGB))] + [0] * (256 - len(RGB)), np.uint8)
    for steps in range(-4, 5)
}
"""For each number of steps, the table that takes an index that far along its ramp."""

BAYER: Field = np.array([[0, 8, 2, 10], [12, 4, 14, 6], [3, 11, 1, 9], [15, 7, 13, 5]]) / 16.0 + 1 / 32


def bayer(height: int, width: int) -> Field:
    """The 4 x 4 ordered-dither field, tiled."""
    return np.tile(BAYER, (height // 4 + 1, width // 4 + 1))[:height, :width]


def shifted(color: Color, steps: int) -> int:
    """`color` moved `steps` along its ramp."""
    return int(SHIFTED[steps][index(color)])


def curve(points: Sequence[Point], pieces: int = 10, closed: bool = True) -> list[Point]:
    """A Catmull-Rom curve through `points`, `pieces` chords between each two of them."""
    p = np.array(points, float)
    if closed:
        p0, p1, p2, p3 = np.roll(p, 1, 0), p, np.roll(p, -1, 0), np.roll(p, -2, 0)
    else:
        p0, p1, p2, p3 = np.vstack((p[:1], p[:-2])), p[:-1], p[1:], np.vstack((p[2:], p[-1:]))
    t = np.linspace(0, 1, pieces, endpoint=False)[:, None]
    slope, bend, twist = (
        each[:, None] for each in (-p0 + p2, 2 * p0 - 5 * p1 + 4 * p2 - p3, -p0 + 3 * p1 - 3 * p2 + p3)
    )
    through = 0.5 * (2 * p1[:, None] + slope * t + bend * t * t + twist * t**3)
    out: list[Point] = [(x, y) for x, y in through.reshape(-1, 2).tolist()]
    return out if closed else [*out, (float(p[-1][0]), float(p[-1][1]))]


class Canvas:
    """`cells` holds palette indices, row by row."""

    def __init__(self, width: int, height: int, fill: Color = "_") -> None:
        self.width, self.height = width, height
        self.cells: Cells = np.full((height, width), index(fill), np.uint8)

    # ------------------------------------------------------------------ masks
    @property
    def drawn(self) -> Mask:
        """Everything that is not transparent."""
        return self.cells > 0

    def polygon_mask(self, points: Iterable[Point], smooth: bool = False, samples: int = 4) -> Mask:
        """Inside `points`; `smooth` rounds them with a curve. Drawn `samples` times as large, then thresholded."""
        corners = curve(list(points)) if smooth else list(points)
        image = Image.new("L", (self.width * samples, self.height * samples), 0)
        ImageDraw.Draw(image).polygon([(x * samples, y * samples) for x, y in corners], fill=255)
        mask: Mask = np.asarray(image.resize((self.width, self.height), Image.Resampling.BOX)) >= 128
        return mask

    def ellipse_mask(self, cx: float, cy: float, rx: float, ry: float) -> Mask:
        """Inside an ellipse; a centre of 8, 8 lies on the corner between four pixels."""
        y, x = np.mgrid[0 : self.height, 0 : self.width]
        mask: Mask = ((x + 0.5 - cx) / rx) ** 2 + ((y + 0.5 - cy) / ry) ** 2 <= 1
        return mask

    def rect_mask(self, x: int, y: int, width: int, height: int) -> Mask:
        """Inside a rectangle, clipped to the canvas."""
        mask: Mask = np.zeros((self.height, self.width), np.bool_)
        mask[max(0, y) : max(0, y + height), max(0, x) : max(0, x + width)] = True
        return mask

    def color_mask(self, *colors: Color) -> Mask:
        """Where any of `colors` lies."""
        return np.isin(self.cells, [index(color) for color in colors])

    # ------------------------------------------------------------------ paint
    def fill(self, mask: Mask, color: Color) -> Mask:
        """Paint `mask`."""
        self.cells[mask] = index(color)
        return mask

    def polygon(self, points: Iterable[Point], color: Color, smooth: bool = False, clip: Mask | None = None) -> Mask:
        """Paint the inside of `points`, within `clip` where given."""
        mask = self.polygon_mask(points, smooth)
        return self.fill(mask if clip is None else mask & clip, color)

    def ellipse(self, cx: float, cy: float, rx: float, ry: float, color: Color, clip: Mask | None = None) -> Mask:
        """Paint an ellipse, within `clip` where given."""
        mask = self.ellipse_mask(cx, cy, rx, ry)
        return self.fill(mask if clip is None else mask & clip, color)

    def rect(self, x: int, y: int, width: int, height: int, color: Color) -> None:
        """Paint a rectangle."""
        self.cells[max(0, y) : max(0, y + height), max(0, x) : max(0, x + width)] = index(color)

    def round_rect(self, x: int, y: int, width: int, height: int, color: Color, corner: int = 1) -> None:
        """Paint a rectangle without its corners; at `corner` 3 and more they are stepped."""
        self.rect(x + corner, y, width - 2 * corner, height, color)
        self.rect(x, y + corner, width, height - 2 * corner, color)
        if corner >= 3:
            self.rect(x + 1, y + 1, width - 2, height - 2, color)

    def pixel(self, x: float, y: float, color: Color) -> None:
        """Paint one pixel; outside the canvas nothing happens."""
        if 0 <= x < self.width and 0 <= y < self.height:
            self.cells[int(y), int(x)] = index(color)

    def line(self, x0: float, y0: float, x1: float, y1: float, color: Color) -> None:
        """Paint a line one pixel wide (Bresenham 1965)."""
        x, y, end_x, end_y = (round(value) for value in (x0, y0, x1, y1))
        dx, dy = abs(end_x - x), -abs(end_y - y)
        step_x, step_y = (1 if x < end_x else -1), (1 if y < end_y else -1)
        error = dx + dy
        while True:
            self.pixel(x, y, color)
            if (x, y) == (end_x, end_y):
                return
            twice = 2 * error
            if twice >= dy:
                error += dy
                x += step_x
            if twice <= dx:
                error += dx
                y += step_y

    def path(self, points: Sequence[Point], color: Color, smooth: bool = True) -> None:
        """Paint a line through `points`, curved when `smooth`."""
        through = curve(points, 12, False) if smooth else list(points)
        for (x0, y0), (x1, y1) in pairwise(through):
            self.line(x0, y0, x1, y1, color)

    def shade(self, mask: Mask, steps: int) -> None:
        """Move what `mask` covers `steps` along its ramps: up is lighter."""
        self.cells[mask] = SHIFTED[steps][self.cells[mask]]

    def shade_dithered(self, mask: Mask, steps: int, amount: float | Field) -> None:
        """Shade the share `amount` (0 to 1) of `mask`, in a Bayer pattern."""
        self.shade(mask & (bayer(self.height, self.width) < amount), steps)

    def gradient(
        self, x: int, y: int, width: int, height: int, colors: Sequence[Color], power: float = 1.0, across: bool = False
    ) -> None:
        """A dithered gradient through `colors`, downward, or to the right when `across`."""
        steps = len(colors) - 1
        table = np.array([index(color) for color in colors], np.uint8)
        along = np.linspace(0, 1, width if across else height) ** power * steps
        field = np.tile(along, (height, 1)) if across else np.tile(along[:, None], (1, width))
        pattern = bayer(y + height, x + width)[y : y + height, x : x + width]
        step = np.clip(np.floor(field + pattern).astype(int), 0, steps)
        self.cells[y : y + height, x : x + width] = table[step]

    def ramp(self, mask: Mask, field: Field, colors: Sequence[Color], dither: float = 0.5) -> None:
        """Colour `mask` by `field` (0 to 1) through `colors`, bands dithered by the share `dither` of a band."""
        table = np.array([index(color) for color in colors], np.uint8)
        pattern = (bayer(self.height, self.width) - 0.5) * dither
        step = np.clip(np.floor(field * len(colors) + pattern), 0, len(colors) - 1).astype(int)
        self.cells[mask] = table[step][mask]

    def grid(self, x: int, y: int, rows: Iterable[str], colors: dict[str, Color], flip: bool = False) -> None:
        """Stamp a drawing made of letters; letters that `colors` does not name stay clear."""
        for dy, row in enumerate(rows):
            for dx, letter in enumerate(row[::-1] if flip else row):
                if letter in colors:
                    self.pixel(x + dx, y + dy, colors[letter])

    def blit(self, other: "Canvas", x: int, y: int, flip: bool = False) -> None:
        """Lay `other` on top, its transparent pixels left out."""
        source = other.cells[:, ::-1] if flip else other.cells
        left, top = max(0, -x), max(0, -y)
        right, bottom = min(other.width, self.width - x), min(other.height, self.height - y)
        if right <= left or bottom <= top:
            return
        target = self.cells[y + top : y + bottom, x + left : x + right]
        piece = source[top:bottom, left:right]
        target[piece > 0] = piece[piece > 0]

    def outline(self, color: Color | None = "ink0", steps: int = -3, corners: bool = False) -> "Canvas":
        """Edge the drawing by one pixel; without a `color` each edge pixel is its neighbour's, `steps` along."""
        padded = np.pad(self.cells, 1)
        neighbours = [padded[1:-1, :-2], padded[1:-1, 2:], padded[:-2, 1:-1], padded[2:, 1:-1]]
        if corners:
            neighbours += [padded[:-2, :-2], padded[:-2, 2:], padded[2:, :-2], padded[2:, 2:]]
        out = self.cells.copy()
        for neighbour in neighbours:
            edge = (out == 0) & (self.cells == 0) & (neighbour > 0)
            out[edge] = index(color) if color is not None else SHIFTED[steps][neighbour[edge]]
        self.cells = out
        return self

    # ------------------------------------------------------------------ whole canvases
    def flipped(self) -> "Canvas":
        """A mirrored copy."""
        out = Canvas(self.width, self.height)
        out.cells = self.cells[:, ::-1].copy()
        return out

    def copy(self) -> "Canvas":
        """A copy."""
        out = Canvas(self.width, self.height)
        out.cells = self.cells.copy()
        return out

    def crop(self, x: int, y: int, width: int, height: int) -> "Canvas":
        """A copy of one part."""
        out = Canvas(width, height)
        out.cells = self.cells[y : y + height, x : x + width].copy()
        return out

    def rgba(self) -> Cells:
        """The picture as (rows, columns, 4) bytes."""
        return _RGBA[self.cells]

    def save(self, path: Path, scale: int = 1) -> None:
        """Write a PNG, `scale` times as large."""
        path.parent.mkdir(parents=True, exist_ok=True)
        image = Image.fromarray(self.rgba())
        if scale > 1:
            image = image.resize((self.width * scale, self.height * scale), Image.Resampling.NEAREST)
        image.save(path)


def stacked(rows: int, columns: int, width: int, height: int, cell: Callable[[int, int], Canvas]) -> Canvas:
    """A sheet of `rows` x `columns` cells, each drawn by `cell(row, column)`."""
    sheet = Canvas(columns * width, rows * height)
    for row in range(rows):
        for column in range(columns):
            sheet.blit(cell(row, column), column * width, row * height)
    return sheet


__all__ = [
    "BAYER",
    "INDEX",
    "SHIFTED",
    "Canvas",
    "Color",
    "Field",
    "Mask",
    "Point",
    "bayer",
    "curve",
    "shifted",
    "stacked",
]
