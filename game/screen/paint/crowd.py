"""Crowds: people without a name, many at once, in looks made out of the sheets of people.

They are lit by the cell they stand in, cast their shadows under all of the crowd, and are not made out behind anything.
"""

import sys
from collections.abc import Iterable
from functools import cache
from operator import itemgetter
from typing import NamedTuple

import pygame

from game.content.level import Point, Rgb
from game.content.looks import Look
from game.content.palette import RAMPS
from game.screen.paint import light
from game.screen.paint.actors import SHADOW, Lighting, Tint
from game.screen.paint.bands import Blit, Throng
from game.screen.paint.painted import packed, weight
from game.screen.paint.palette import COLOR
from game.screen.paint.people import CELL_FOOT, CELL_H, CELL_W, ROWS, frame
from game.screen.paint.picture import drawn

CELL = 16
"""Side of the squares that are lit alike, px."""
TINT_STEP = 15
"""People of a crowd are lit in steps of this, so that few pictures of them are needed; full light is a whole number of
them."""
DRAWN = 8_000_000
"""Bytes of pictures that are kept: those of a hundred and fifty people on their way through all their frames."""
GREY, VEILED = 90, 50
"""How much nearer to grey, and then to the colour that it fades into, a crowd is painted, of 255."""
CELLS = 4096
"""Cells whose light is remembered."""
FACINGS = tuple(ROWS)
"""The ways that people face, by their number."""
COVERS = pygame.Rect(-CELL_W // 2, -CELL_FOOT, CELL_W, CELL_H)
"""What somebody covers, from their feet, px."""

Shown = tuple[int, int, int]
"""The numbers of a look, of a facing and of a column."""
Lit = tuple[pygame.Surface, int, int]
"""Somebody as they are lit, and where that begins, from their feet, px."""


class Passer(NamedTuple):
    """Somebody of a crowd: the ground point in px of the map, the number of their look, of the way they face among
    FACINGS, and of the column of the sheet."""

    x: int
    y: int
    look: int
    facing: int
    column: int


_foot = itemgetter(1)


class Crowd:
    """Draws people who look like some of `looks`, in the light of a place. Raises FileNotFoundError where a look has no
    sheet. Needs a display mode."""

    def __init__(self, looks: tuple[Look, ...], lighting: Lighting) -> None:
        self.looks, self.lighting = looks, lighting
        self.bytes = 0
        self._cells: dict[Point, dict[Shown, Lit]] = {}
        self._drawn: dict[Tint, dict[Shown, Lit]] = {}

    def forget(self) -> None:
        """Take all light anew, as after lamps were switched."""
        self._cells.clear()

    def throng(self, passers: Iterable[Passer], view: pygame.Rect) -> Throng:
        """Those of `passers` who are seen in `view` (px of the map); of those of the same foot line the later are
        nearer."""
        if self.bytes > DRAWN or len(self._cells) > CELLS:
            self._cells.clear()
            self._drawn.clear()
            self.bytes = 0
        around = view.inflate(CELL_W, 2 * CELL_H)
        left, right, top, bottom = around.left, around.right, around.top, around.bottom
        seen = [passer for passer in passers if left < passer[0] < right and top < passer[1] < bottom]
        seen.sort(key=_foot)
        view_x, view_y = view.topleft
        cells, pictures = self._cells, []
        for x, y, look, facing, column in seen:
            lit = cells.get((x // CELL, y // CELL))
            if lit is None:
                lit = self._lit(x // CELL, y // CELL)
            shown = look, facing, column
            picture, across, down = lit.get(shown) or self._draw(lit, shown, x, y)
            pictures.append((picture, (x + across - view_x, y + down - view_y)))
        feet = [(x, y) for x, y, _, _, _ in seen]
        shadows: list[Blit] = []
        if self.lighting.mood.shadows:
            shade, shade_x, shade_y = light.shadow(), SHADOW.x - view_x, SHADOW.y - view_y
            shadows = [(shade, (x + shade_x, y + shade_y)) for x, y in feet]
        return Throng([y for _, y in feet], list(map(COVERS.move, feet)), shadows, pictures)

    def _lit(self, column: int, row: int) -> dict[Shown, Lit]:
        """The pictures of people in the light of that cell, by what they show."""
        found = self._drawn.setdefault(self._tint(column, row), {})
        self._cells[column, row] = found
        return found

    def _tint(self, column: int, row: int) -> Tint:
        red, green, blue, bright = self.lighting.tint(column * CELL + CELL // 2, row * CELL + CELL // 2)
        red, green, blue = (min(255, round(part / TINT_STEP) * TINT_STEP) for part in (red, green, blue))
        return red, green, blue, bright

    def _draw(self, lit: dict[Shown, Lit], shown: Shown, x: int, y: int) -> Lit:
        look, facing, column = self.looks[shown[0]], FACINGS[shown[1]], shown[2]
        plain = frame(look.sheet, facing, column)
        worn = faded(dressed(look, facing, column), self.lighting.mood.crowd)
        whole = self.lighting.light_up(worn, self._tint(x // CELL, y // CELL), plain)
        seen = _inked(look.sheet, facing, column)[2]
        made = whole.subsurface(seen).copy()
        self.bytes += weight(made)
        lit[shown] = packed(made), COVERS.x + seen.x, COVERS.y + seen.y
        return lit[shown]


def dressed(look: Look, facing: str, column: int) -> pygame.Surface:
    """One cell of a look's sheet, in the clothes of that look. Raises KeyError for a ramp that there is not."""
    shape, colors, _ = _inked(look.sheet, facing, column)
    shown, worn = _shown(look.worn), shape.copy()
    worn.set_palette([shown.get(color, color) for color in colors])
    return worn.convert_alpha()


def faded(person: pygame.Surface, into: Rgb) -> pygame.Surface:
    """Somebody whose colours are nearer to grey, and then to that colour; black: as they are."""
    if not any(into):
        return person
    faint, grey, veil = person.copy(), pygame.transform.grayscale(person), person.copy()
    veil.fill((*into, 0), special_flags=pygame.BLEND_RGBA_MAX)
    veil.fill((*into, 255), special_flags=pygame.BLEND_RGBA_MIN)
    for over, share in ((grey, GREY), (veil, VEILED)):
        over.set_alpha(share)
        faint.blit(over, (0, 0))
    return faint


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
