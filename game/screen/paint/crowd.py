"""Crowds: people without a name, many at once, in looks made out of the sheets of people.

They are lit by the cell they stand in, cast their shadows under all of the crowd, and are not made out behind anything.
"""

import sys
from bisect import bisect_left
from collections.abc import Collection, Iterable
from functools import cache
from operator import itemgetter
from typing import NamedTuple

import pygame

from game.content.level import Point, Rgb
from game.content.looks import Look
from game.content.palette import RAMPS
from game.screen.paint.actors import SHADOW, Lighting, Tint
from game.screen.paint.bands import NOBODY, Throng
from game.screen.paint.painted import solidly_packed
from game.screen.paint.palette import COLOR
from game.screen.paint.people import CELL_FOOT, CELL_H, CELL_W, HANDS, HANDS_FRAMES, ROWS, frame
from game.screen.paint.picture import drawn

CELL = 16
"""Side of the squares that are lit alike, px."""
TINT_STEP = 15
"""People of a crowd are lit in steps of this, so that few pictures of them are needed; full light is a whole number of
them."""
DRAWN = 8_000_000
"""Bytes of pictures that are kept: those of a hundred and fifty people on their way through all their frames."""
GREY, VEILED = 140, 76
"""How much nearer to grey, and then to the colour that it fades into, a crowd is painted, of 255."""
LIGHTS = 255
"""Lights that people are drawn in: as many as a byte tells apart."""
AROUND = 40 * CELL
"""How far around the map people may be seen, px: no view of it lies farther out."""
FACINGS = tuple(ROWS)
"""The ways that people face, by their number."""
COLUMNS = HANDS + HANDS_FRAMES
"""Those of a sheet."""
COVERS = pygame.Rect(-CELL_W // 2, -CELL_FOOT, CELL_W, CELL_H)
"""What somebody covers, from their feet, px."""
MIDDLE = pygame.Rect(-1, -26, 2, 22)
"""What of somebody with a name nobody of a crowd is to hide, from their feet, px."""
BESIDE, FAINT = 9, 88
"""How far beside it somebody does not hide it, px, and how much is left of whoever does, of 255."""


class Passer(NamedTuple):
    """Somebody of a crowd: the ground point in px of the map, the number of their look, and of how they are `posed`."""

    x: int
    y: int
    look: int
    pose: int


def posed(facing: int, column: int) -> int:
    """The number of the pose of somebody who faces the way of that number among FACINGS, in that column of the
    sheet."""
    return facing * COLUMNS + column


_Worn = list[pygame.Surface | None]
"""Pictures of somebody in one look and light, by their pose; None where there is none yet."""
_across, _foot = itemgetter(0), itemgetter(1)


class Crowd:
    """Draws people who look like some of `looks`, in the light of a place. Raises FileNotFoundError where a look has no
    sheet. Needs a display mode."""

    def __init__(self, looks: tuple[Look, ...], lighting: Lighting) -> None:
        self.looks, self.lighting = looks, lighting
        level = lighting.bakery.level
        self._around = pygame.Rect(0, 0, level.width, level.height).inflate(2 * AROUND, 2 * AROUND)
        self._drop()

    def _drop(self) -> None:
        """Keep no picture."""
        self.bytes = 0
        """Of the pictures that are kept."""
        self._numbers: dict[Tint, int] = {}
        self._faint: dict[pygame.Surface, pygame.Surface] = {}
        self._undrawn = _undrawn()
        self._lit: list[list[_Worn]] = [[self._undrawn] * len(self.looks)]
        self.forget()

    def forget(self) -> None:
        """Take all light anew, as after lamps were switched."""
        wide, high = -(-self._around.width // CELL), -(-self._around.height // CELL)
        self._cells = [bytearray(wide) for _ in range(high)]
        """The number of the light in each cell, row by row; those left of the map, and above it, come last."""

    def throng(self, passers: Collection[Passer], view: pygame.Rect) -> Throng:
        """Those of `passers` who are seen in `view` (px of the map); of those of the same foot line the later are
        nearer."""
        if not passers:
            return NOBODY
        if self.bytes > DRAWN or len(self._lit) > LIGHTS:
            self._drop()
        around = view.inflate(CELL_W, 2 * CELL_H).clip(self._around)
        left, right, top, bottom = around.left, around.right, around.top, around.bottom
        seen = [passer for passer in passers if left < passer[0] < right and top < passer[1] < bottom]
        seen.sort(key=_foot)
        lit, cells, cell, draw = self._lit, self._cells, CELL, self._draw
        pictures = [lit[cells[y // cell][x // cell]][look][pose] or draw(x, y, look, pose) for x, y, look, pose in seen]
        across, lines = list(map(_across, seen)), list(map(_foot, seen))
        left, top = view.topleft
        boxes = list(map(COVERS.move(-left, -top).move, across, lines))
        shaded = list(map(SHADOW.move(-left, -top).move, across, lines)) if self.lighting.mood.shadows else []
        return Throng(lines, boxes, shaded, pictures)

    def thin(self, throng: Throng, named: Iterable[Point], corner: Point) -> None:
        """Let those of a `throng` be faint who would hide somebody at those points of the map; `corner` is that of its
        target."""
        left, top = corner
        hiding: set[int] = set()
        for x, y in named:
            first = bisect_left(throng.lines, y)
            middle = MIDDLE.move(x - left, y - top)
            before = (first + number for number in middle.collidelistall(throng.boxes[first:]))
            hiding.update(number for number in before if abs(throng.boxes[number].centerx - middle.centerx) <= BESIDE)
        for number in hiding:
            throng.pictures[number] = self._thinned(throng.pictures[number])

    def _thinned(self, picture: pygame.Surface) -> pygame.Surface:
        if picture not in self._faint:
            faint = self._faint[picture] = picture.copy()
            faint.set_alpha(FAINT)
            self.bytes += faint.width * faint.height * faint.get_bytesize()
        return self._faint[picture]

    def tint(self, x: int, y: int) -> Tint:
        """The light on people who stand in the same cell as that point of the map."""
        x, y = x // CELL * CELL + CELL // 2, y // CELL * CELL + CELL // 2
        red, green, blue, bright = self.lighting.tint(x, y)
        red, green, blue = (min(255, round(part / TINT_STEP) * TINT_STEP) for part in (red, green, blue))
        return red, green, blue, bright

    def _draw(self, x: int, y: int, number: int, pose: int) -> pygame.Surface:
        """Somebody at that point in the light there, packed: of what is clear in the frame that holds next to
        nothing."""
        tint = self.tint(x, y)
        lit = self._numbers.setdefault(tint, len(self._lit))
        if lit == len(self._lit):
            self._lit.append([self._undrawn] * len(self.looks))
        if lit < LIGHTS:
            self._cells[y // CELL][x // CELL] = lit
        worn = self._lit[lit][number]
        if worn is self._undrawn:
            worn = self._lit[lit][number] = _undrawn()
        found = worn[pose]
        if found is None:
            look, faces, column = self.looks[number], FACINGS[pose // COLUMNS], pose % COLUMNS
            clothed = faded(dressed(look, faces, column), self.lighting.mood.crowd)
            made = self.lighting.light_up(clothed, tint, frame(look.sheet, faces, column))
            body = _inked(look.sheet, faces, column)[2]
            self.bytes += body.width * body.height * made.get_bytesize()
            found = worn[pose] = solidly_packed(made)
        return found


def _undrawn() -> _Worn:
    return [None] * posed(len(FACINGS), 0)


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
