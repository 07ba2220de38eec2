"""Contact shadow: one ink in four strengths, with dithered edges between them."""

import numpy as np

from assets.source.canvas import BAYER, Canvas, Cells, Field
from assets.source.tilesets import TILE

STRENGTHS = (0, 40, 76, 108, 136)
"""Alpha from none to the deepest."""
INK = "ink2"

NORTH, WEST, EAST, NORTH_WEST, NORTH_EAST = 1, 2, 4, 8, 16
"""Where a wall stands; a tile's number in `along_walls` is their sum."""


def along_walls() -> tuple[Canvas, Cells]:
    """Thirty-two tiles (8 x 4): the floor beside walls on any of five sides."""
    y, x = np.mgrid[0:TILE, 0:TILE].astype(float)
    north = np.clip(1 - (y - 1) / 11, 0, 1)
    west = np.clip(1 - x / 7, 0, 1)
    corner = np.clip(1 - np.hypot(x / 7, (y - 1) / 11), 0, 1)
    sides = {NORTH: north, WEST: west, EAST: west[:, ::-1], NORTH_WEST: corner, NORTH_EAST: corner[:, ::-1]}
    fields = []
    for mask in range(32):
        shading = np.zeros((TILE, TILE))
        for side, depth in sides.items():
            if mask & side:
                shading = np.maximum(shading, depth)
        fields.append(shading)
    return _sheet(fields, 8)


def under_lintel() -> tuple[Canvas, Cells]:
    """Two tiles: the floor below a lintel, its deep upper and its paling lower part."""
    y = np.mgrid[0:TILE, 0:TILE][0].astype(float)
    return _sheet([np.clip(1.15 - y / 24, 0, 1), np.clip(0.5 - y / 22, 0, 1)], 2)


def _sheet(fields: list[Field], columns: int) -> tuple[Canvas, Cells]:
    rows = len(fields) // columns
    canvas = Canvas(columns * TILE, rows * TILE, INK)
    alpha = np.zeros((rows * TILE, columns * TILE), np.uint8)
    pattern = np.tile(BAYER, (TILE // 4, TILE // 4))
    table = np.array(STRENGTHS, np.uint8)
    for number, shading in enumerate(fields):
        row, column = divmod(number, columns)
        step = np.floor(shading * (len(STRENGTHS) - 1) + pattern * (shading > 0)).astype(int)
        piece = table[np.clip(step, 0, len(STRENGTHS) - 1)]
        alpha[row * TILE : (row + 1) * TILE, column * TILE : (column + 1) * TILE] = piece
    canvas.cells[alpha == 0] = 0
    return canvas, alpha
