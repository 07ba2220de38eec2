"""Crowds: people without a name, many at once, in looks made out of the sheets of people.

They are lit by the cell they stand in, cast their shadows under all of the crowd, and are not made out behind anything.
"""

import sys
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

import pygame

from game.content.level import Point, Rgb
from game.content.looks import Look
from game.screen.paint.actors import SHADOW, Lighting, Tint
from game.screen.paint.bands import Figure
from game.screen.paint.painted import weight
from game.screen.paint.palette import COLOR, RAMPS
from game.screen.paint.people import CELL_FOOT, CELL_H, CELL_W, ROWS, frame
from game.screen.paint.picture import drawn

CELL = 16
"""Side of the squares that are lit alike, px."""
TINT_STEP = 15
"""People of a crowd are lit in steps of this, so that few pictures of them are needed; full light is a whole number of
them."""
DRAWN = 8_000_000
"""Bytes of pictures that are kept: those of a hundred and fifty people on their way through all their frames."""
CELLS = 4096
"""Cells whose light is remembered."""
FACINGS = tuple(ROWS)
"""The ways that people face, by their number."""
COLUMNS = 16
"""More columns than a sheet has."""

Lit = tuple[pygame.Surface, int, int]
"""Somebody as they are lit, and where in their cell that begins."""


class Passer(NamedTuple):
    """Somebody of a crowd: the ground point in px of the map, the number of their look, of the way they face among
    FACINGS, and of the column of the sheet."""

    x: int
    y: int
    look: int
    facing: int
    column: int


class Crowd:
    """Draws people who look like some of `looks`, in the light of a place. Raises FileNotFoundError where a look has no
    sheet. Needs a display mode."""

    def __init__(self, looks: tuple[Look, ...], lighting: Lighting) -> None:
        self.looks, self.lighting = looks, lighting
        self.bytes = 0
        self._cells: dict[Point, dict[int, Lit]] = {}
        self._drawn: dict[Tint, dict[int, Lit]] = {}

    def forget(self) -> None:
        """Take all light anew, as after lamps were switched."""
        self._cells.clear()

    def figures(self, passers: Iterable[Passer], view: pygame.Rect) -> list[Figure]:
        """Those of `passers` who are seen in `view` (px of the map), in no order; nearer ones of the same foot line are
        the later."""
        if self.bytes > DRAWN or len(self._cells) > CELLS:
            self._cells.clear()
            self._drawn.clear()
            self.bytes = 0
        around, shades = view.inflate(CELL_W, 2 * CELL_H), self.lighting.mood.shadows
        left, right, top, bottom = around.left, around.right, around.top, around.bottom
        frame_x, frame_y = CELL_W // 2 + view.x, CELL_FOOT + view.y
        shade_x, shade_y = SHADOW.x - view.x, SHADOW.y - view.y
        box_x, box_y, box_size = CELL_W // 2, CELL_FOOT, (CELL_W, CELL_H)
        cells, shadow = self._cells, None
        found: list[Figure] = []
        for order, (x, y, look, facing, column) in enumerate(passers, 1):
            if left < x < right and top < y < bottom:
                lit = cells.get((x // CELL, y // CELL))
                if lit is None:
                    lit = self._lit(x // CELL, y // CELL)
                number = (look * len(FACINGS) + facing) * COLUMNS + column
                picture, left_in, top_in = lit.get(number) or self._draw(lit, number, x, y)
                at = (x - frame_x + left_in, y - frame_y + top_in)
                if shades:
                    shadow = (x + shade_x, y + shade_y)
                found.append((y, order, pygame.Rect((x - box_x, y - box_y), box_size), shadow, ((picture, at),), True))
        return found

    def _lit(self, column: int, row: int) -> dict[int, Lit]:
        """The pictures of people in the light of that cell, by what they show."""
        found = self._drawn.setdefault(self._tint(column, row), {})
        self._cells[column, row] = found
        return found

    def _tint(self, column: int, row: int) -> Tint:
        red, green, blue, bright = self.lighting.tint(column * CELL + CELL // 2, row * CELL + CELL // 2)
        red, green, blue = (min(255, round(part / TINT_STEP) * TINT_STEP) for part in (red, green, blue))
        return red, green, blue, bright

    def _draw(self, lit: dict[int, Lit], number: int, x: int, y: int) -> Lit:
        number_of, column = divmod(number, COLUMNS)
        look, facing = self.looks[number_of // len(FACINGS)], FACINGS[number_of % len(FACINGS)]
        plain = frame(look.sheet, facing, column)
        whole = self.lighting.light_up(dressed(look, facing, column), self._tint(x // CELL, y // CELL), plain)
        seen = _inked(look.sheet, facing, column)[2]
        made = whole.subsurface(seen).copy()
        self.bytes += weight(made)
        lit[number] = made, seen.x, seen.y
        return lit[number]


def dressed(look: Look, facing: str, column: int) -> pygame.Surface:
    """One cell of a look's sheet, in the clothes of that look. Raises KeyError for a ramp that there is not."""
    shape, colors, _ = _inked(look.sheet, facing, column)
    shown, worn = _shown(look.worn), shape.copy()
    worn.set_palette([shown.get(color, color) for color in colors])
    return worn.convert_alpha()


@drawn()
def _inked(sheet: str, facing: str, column: int) -> tuple[pygame.Surface, list[Rgb], pygame.Rect]:
    """One cell of a sheet in numbers of its colours, 0 where it is clear; the colours; the part that is not clear."""
    cell = frame(sheet, facing, column)
    pixels = memoryview(pygame.image.tobytes(cell, "RGBA")).cast("I")
    numbers: dict[int, int] = {}
    colors: list[Rgb] = [(0, 0, 0)]
    for pixel in sorted(set(pixels)):
        red, green, blue, alpha = pixel.to_bytes(4, sys.byteorder)
        numbers[pixel] = len(colors) if alpha else 0
        if alpha:
            colors.append((red, green, blue))
    shape = pygame.image.frombytes(bytes(map(numbers.__getitem__, pixels)), cell.get_size(), "P")
    shape.set_palette(colors)
    shape.set_colorkey(0)
    return shape, colors, cell.get_bounding_rect()


@cache
def _shown(worn: tuple[tuple[str, str], ...]) -> dict[Rgb, Rgb]:
    """What each colour is shown as, of those that are shown as others."""
    found = {}
    for ramp, other in worn:
        steps, others = len(RAMPS[ramp].split()), len(RAMPS[other].split())
        for step in range(steps):
            found[COLOR[f"{ramp}{step}"]] = COLOR[f"{other}{round(step * (others - 1) / max(1, steps - 1))}"]
    return found
