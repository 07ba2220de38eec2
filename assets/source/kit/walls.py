"""Walls: faces three tiles high, the dark tops they are cut off at, and the lintels over open doorways."""

import random
from collections.abc import Callable
from dataclasses import dataclass

from assets.source.canvas import Canvas, Color
from assets.source.recipes import known
from assets.source.tilesets import TILE

Paint = Callable[[Canvas, random.Random], None]
"""Paints the field of a face, from its top to its foot."""
FACE_WIDTH, FACE_HEIGHT = 96, 48
"""A face is a left end, four middles and a right end."""
CASINGS: dict[str, tuple[Color, Color, Color, Color]] = {
    "ink": ("ink8", "ink7", "ink6", "ink5"),
    "wood": ("wood5", "wood4", "wood3", "wood2"),
}
"""What a doorway is cased in, painted or bare: light, middle, dark and foot."""


@dataclass(frozen=True)
class Style:
    """How a wall is painted (a covering of the kit or a place's own), and its skirting's light, middle and dark."""

    paint: Paint
    skirting: tuple[Color, Color, Color]


def painted(style: Style) -> Canvas:
    """Six tiles of wall, three high, in any style: cornice, field, skirting, and a dark edge at both ends."""
    canvas = Canvas(FACE_WIDTH, FACE_HEIGHT)
    style.paint(canvas, random.Random(1))
    _cornice(canvas)
    light, middle, dark = style.skirting
    canvas.rect(0, 42, FACE_WIDTH, 1, dark)
    canvas.rect(0, 43, FACE_WIDTH, 4, middle)
    canvas.rect(0, 43, FACE_WIDTH, 1, light)
    canvas.rect(0, 47, FACE_WIDTH, 1, dark)
    canvas.shade_dithered(canvas.rect_mask(0, 38, FACE_WIDTH, 4), -1, 0.25)
    for step in range(5):
        for x in (step, FACE_WIDTH - 1 - step):
            canvas.shade_dithered(canvas.rect_mask(x, 3, 1, 45), -1, 0.9 - 0.18 * step)
    canvas.rect(0, 0, 1, FACE_HEIGHT, "ink3")
    canvas.rect(FACE_WIDTH - 1, 0, 1, FACE_HEIGHT, "ink3")
    return canvas


def _cornice(canvas: Canvas) -> None:
    canvas.rect(0, 0, canvas.width, 3, "ink8")
    canvas.rect(0, 2, canvas.width, 1, "ink6")
    canvas.shade(canvas.rect_mask(0, 3, canvas.width, 2), -1)
    canvas.shade_dithered(canvas.rect_mask(0, 5, canvas.width, 2), -1, 0.5)


def end_face(casing: str = "ink") -> Canvas:
    """The south end of a wall that runs north: a post one tile wide, three high, where a doorway begins; it is cased in
    one of CASINGS. Raises RecipeError."""
    light, middle, dark, foot = CASINGS[known(casing, CASINGS, "the end of a wall", "casing")]
    canvas = Canvas(TILE, FACE_HEIGHT, middle)
    _cornice(canvas)
    canvas.rect(3, 8, 10, 30, dark)
    canvas.rect(4, 9, 9, 29, middle)
    canvas.rect(4, 37, 9, 1, light)
    canvas.rect(12, 9, 1, 29, light)
    canvas.rect(0, 42, TILE, 1, foot)
    canvas.rect(0, 43, TILE, 5, middle)
    canvas.rect(0, 43, TILE, 1, light)
    canvas.rect(0, 47, TILE, 1, foot)
    canvas.shade(canvas.rect_mask(14, 3, 2, 44), -1)
    canvas.rect(0, 0, 1, FACE_HEIGHT, "ink3")
    canvas.rect(TILE - 1, 0, 1, FACE_HEIGHT, "ink3")
    return canvas


def caps() -> Canvas:
    """Wall tops in sixteen masks (1 north, 2 east, 4 south, 8 west: more wall lies there); the darkest thing in a room,
    with a lit lip wherever it meets open space."""
    sheet = Canvas(16 * TILE, TILE)
    for mask in range(16):
        north, east, south, west = (bool(mask & side) for side in (1, 2, 4, 8))
        tile = Canvas(TILE, TILE, "ink2")
        rng = random.Random(mask)
        for _ in range(5):
            tile.pixel(rng.randrange(TILE), rng.randrange(TILE), "ink1")
        if not north:
            tile.rect(0, 0, 16, 2, "ink4")
            tile.rect(0, 2, 16, 1, "ink3")
        if not south:
            tile.rect(0, 13, 16, 1, "ink3")
        if not west:
            tile.rect(0, 0, 2, 16, "ink4")
            tile.rect(2, 0 if north else 2, 1, 16, "ink3")
        if not east:
            tile.rect(14, 0, 2, 16, "ink4")
            tile.rect(13, 0 if north else 2, 1, 16, "ink3")
        if not south:
            tile.rect(0, 14, 16, 2, "ink5")
        sheet.blit(tile, mask * TILE, 0)
    return sheet


def lintel() -> Canvas:
    """The casing of an open doorway, three tiles by three: left jamb, head, right jamb; the upper row is the lintel."""
    canvas = Canvas(3 * TILE, 3 * TILE)
    canvas.rect(0, 0, 48, 8, "teal3")
    _cornice(canvas)
    canvas.rect(0, 7, 48, 9, "wood4")
    canvas.rect(0, 7, 48, 1, "wood5")
    canvas.rect(0, 9, 48, 1, "wood3")
    canvas.rect(0, 13, 48, 1, "wood3")
    canvas.rect(0, 14, 48, 2, "wood1")
    for x in (0, 41):
        canvas.rect(x, 10, 7, 38, "wood4")
        canvas.rect(x, 10, 1, 38, "wood5")
        canvas.rect(x + 3, 12, 1, 31, "wood3")
        canvas.rect(x + 6, 12, 1, 36, "wood1")
        canvas.rect(x, 43, 7, 5, "wood3")
        canvas.rect(x, 43, 7, 1, "wood5")
        canvas.rect(x, 47, 7, 1, "wood1")
    return canvas
