"""A cell, its layers, and how one is laid on another."""

from collections.abc import Sequence

import numpy as np
from PIL import Image, ImageDraw

from assets.source.canvas import Canvas, Mask, Point

CELL = (24, 36)
"""Width and height of a cell, px."""

GROUND = 34
"""The row the soles stand on."""

MIDDLE = 11.5
"""The column everything is centred on: between columns 11 and 12."""

GRID_LEFT = 4
"""Where column 0 of a 16-column grid lies in a cell."""

_FINE = 8


def thick_line(points: Sequence[Point], width: float) -> Mask:
    """A polyline with round ends, `width` px thick, over a cell; whole coordinates are the middles of pixels."""
    image = Image.new("L", (CELL[0] * _FINE, CELL[1] * _FINE), 0)
    pen = ImageDraw.Draw(image)
    fine = [((x + 0.5) * _FINE, (y + 0.5) * _FINE) for x, y in points]
    radius = width * _FINE / 2
    pen.line(fine, fill=255, width=round(width * _FINE))
    for x, y in fine:
        pen.ellipse((x - radius, y - radius, x + radius, y + radius), fill=255)
    mask: Mask = np.asarray(image.resize(CELL, Image.Resampling.BOX)) >= 120
    return mask


def shifted_mask(mask: Mask, dx: int, dy: int) -> Mask:
    """`mask` moved by `dx`, `dy` (each -1, 0 or 1)."""
    height, width = mask.shape
    moved: Mask = _padded(mask)[1 - dy : 1 - dy + height, 1 - dx : 1 - dx + width]
    return moved


def _padded(mask: Mask) -> Mask:
    """`mask` with a px of nothing around it."""
    height, width = mask.shape
    padded: Mask = np.zeros((height + 2, width + 2), bool)
    padded[1:-1, 1:-1] = mask
    return padded


def lay(below: Canvas, layer: Canvas, steps: int = -2) -> None:
    """Lay `layer` on `below`, first darkening what touches its edge by `steps`: the inside lines of a figure."""
    mask = layer.drawn
    padded = _padded(mask)
    near = padded[1:-1, :-2] | padded[1:-1, 2:] | padded[:-2, 1:-1] | padded[2:, 1:-1]
    below.shade(near & ~mask & below.drawn, steps)
    below.blit(layer, 0, 0)
