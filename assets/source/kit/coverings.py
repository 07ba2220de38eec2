"""What walls are covered with, each in any colours: plaster, paper, stripes, tiles, bricks, boards, panelling."""

import random

from assets.source.canvas import Canvas, Color
from assets.source.grids import Stamps
from assets.source.kit.walls import FACE_HEIGHT, FACE_WIDTH, Paint

Panels = tuple[Color, Color, Color, Color]
"""Colours of panelling: rail, field, groove, dark."""
WOOD: Panels = ("wood5", "wood4", "wood3", "wood2")

_stamp = Stamps("kit")


def plaster(
    field: Color, fleck: Color, flecks: int = 60, foot: int = 34, longest: int = 3, panels: Panels | None = None
) -> Paint:
    """Plaster with short `flecks` from y = 8 to `foot`, up to `longest` px long, over panelling where there is any."""

    def paint(canvas: Canvas, rng: random.Random) -> None:
        canvas.rect(0, 0, FACE_WIDTH, FACE_HEIGHT, field)
        for _ in range(flecks):
            canvas.rect(rng.randrange(FACE_WIDTH), rng.randrange(8, foot), rng.randint(1, longest), 1, fleck)

    return panelled(paint, panels) if panels else paint


def papered(field: Color, figure: Color, name: str = "sprig") -> Paint:
    """Paper with a figure of the kit's grids in staggered rows on its upper half."""

    def paint(canvas: Canvas, _: random.Random) -> None:
        canvas.rect(0, 0, FACE_WIDTH, FACE_HEIGHT, field)
        for row, y in enumerate(range(8, 28, 7)):
            for x in range(4 + (6 if row % 2 else 0), FACE_WIDTH, 12):
                _stamp(canvas, x - 2, y, name, {"w": figure})

    return paint


def stripes(light: Color, dark: Color, figure: Color, name: str = "cross") -> Paint:
    """Paper in stripes of 6 px, with a figure of the kit's grids down every lighter one."""

    def paint(canvas: Canvas, _: random.Random) -> None:
        for x in range(0, FACE_WIDTH, 12):
            canvas.rect(x, 0, 6, FACE_HEIGHT, light)
            canvas.rect(x + 6, 0, 6, FACE_HEIGHT, dark)
            for y in range(9, 36, 12):
                _stamp(canvas, x + 2, y + (6 if (x // 12) % 2 else 0), name, {"w": figure})

    return paint


def tiled(field: Color, glaze: Color, rail: Color, tile: tuple[Color, Color]) -> Paint:
    """Small tiles under a rail, each light with a darker joint, a few of them glazed like the wall above."""

    def paint(canvas: Canvas, rng: random.Random) -> None:
        canvas.rect(0, 0, FACE_WIDTH, FACE_HEIGHT, field)
        for row, y in enumerate(range(18, 42, 6)):
            for x in range(-6 if row % 2 else 0, FACE_WIDTH, 12):
                canvas.rect(x, y, 12, 6, tile[0])
                canvas.rect(x, y + 5, 12, 1, tile[1])
                canvas.rect(x + 11, y, 1, 6, tile[1])
                chance = rng.random()
                if chance < 0.14:
                    canvas.rect(x, y, 11, 5, field)
                elif chance < 0.2:
                    canvas.rect(x, y, 11, 5, glaze)
        canvas.rect(0, 17, FACE_WIDTH, 1, rail)

    return paint


def bricks(field: Color, joint: Color, lit: Color) -> Paint:
    """Painted brick, here and there one a shade darker."""

    def paint(canvas: Canvas, rng: random.Random) -> None:
        canvas.rect(0, 0, FACE_WIDTH, FACE_HEIGHT, field)
        for row, y in enumerate(range(6, 42, 6)):
            canvas.rect(0, y + 5, FACE_WIDTH, 1, joint)
            for x in range(-6 if row % 2 else 0, FACE_WIDTH, 12):
                canvas.rect(x + 11, y, 1, 5, joint)
                canvas.rect(x, y, 11, 1, lit)
                if rng.random() < 0.12:
                    canvas.shade(canvas.rect_mask(x, y, 11, 5), -1)

    return paint


def boards(field: Color, lit: Color, dark: Color) -> Paint:
    """Standing boards of 16 px with short marks of the grain."""

    def paint(canvas: Canvas, rng: random.Random) -> None:
        canvas.rect(0, 0, FACE_WIDTH, FACE_HEIGHT, field)
        for x in range(0, FACE_WIDTH, 16):
            canvas.rect(x + 14, 6, 1, 36, lit)
            canvas.rect(x + 15, 6, 1, 36, dark)
        for _ in range(34):
            x, y, length = rng.randrange(FACE_WIDTH), rng.randrange(7, 38), rng.randint(1, 3)
            if x % 16 < 12:
                canvas.rect(x, y, length, 1, lit if rng.random() < 0.5 else dark)

    return paint


def panelled(paint: Paint, panels: Panels) -> Paint:
    """`paint` with panelling along the lower third."""
    light, field, groove, dark = panels
    top = 28

    def both(canvas: Canvas, rng: random.Random) -> None:
        paint(canvas, rng)
        canvas.rect(0, top, FACE_WIDTH, 16, field)
        canvas.rect(0, top, FACE_WIDTH, 1, light)
        canvas.rect(0, top + 2, FACE_WIDTH, 1, dark)
        for x in range(2, FACE_WIDTH, 16):
            canvas.rect(x, top + 5, 12, 9, groove)
            canvas.rect(x + 1, top + 6, 11, 8, field)
            canvas.rect(x + 1, top + 13, 11, 1, light)
            canvas.rect(x + 12, top + 6, 1, 8, light)

    return both
