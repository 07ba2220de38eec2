"""Walls of the laboratory, in the flat's form: three tiles high, cornice and skirting."""

import random

from assets.source.canvas import Canvas
from assets.source.home.walls import FACE_HEIGHT, FACE_WIDTH, Style, wainscot


def _hall(canvas: Canvas, rng: random.Random) -> None:
    """Pale glass panels over a dark teal foot: the wall visitors are photographed against."""
    canvas.rect(0, 0, FACE_WIDTH, FACE_HEIGHT, "blue5")
    for x in range(0, FACE_WIDTH, 32):
        canvas.rect(x, 4, 31, 28, "ink8")
        canvas.rect(x + 31, 4, 1, 28, "blue4")
        for step in range(9):
            canvas.rect(x + 6 + step, 22 - step, 2, 1, "blue5")
            canvas.rect(x + 12 + step, 24 - step, 1, 1, "blue5")
    _foot(canvas, rng)


def _foot(canvas: Canvas, rng: random.Random) -> None:
    canvas.rect(0, 30, FACE_WIDTH, 14, "teal2")
    canvas.rect(0, 30, FACE_WIDTH, 1, "gold1")
    canvas.rect(0, 31, FACE_WIDTH, 1, "teal1")
    for x in range(0, FACE_WIDTH, 8):
        canvas.rect(x + 7, 32, 1, 10, "teal1")
        if rng.random() < 0.5:
            canvas.rect(x, 32, 1, 10, "teal3")


def _ward(canvas: Canvas, rng: random.Random) -> None:
    """Quilted panels of deep blue, so that a pod's lid is the brightest thing there."""
    canvas.rect(0, 0, FACE_WIDTH, FACE_HEIGHT, "blue1")
    for x in range(0, FACE_WIDTH, 16):
        for y in range(6, 42, 12):
            canvas.rect(x + 1, y, 14, 11, "blue2")
            canvas.rect(x + 1, y, 14, 1, "blue3")
            canvas.rect(x + 14, y + 1, 1, 10, "blue1")
            if rng.random() < 0.25:
                canvas.rect(x + 4, y + 4, 4, 1, "blue1")
    canvas.rect(0, 5, FACE_WIDTH, 1, "blue4")


def _desks(canvas: Canvas, rng: random.Random) -> None:
    """Rust-red plaster over wooden panelling: the one warm room."""
    canvas.rect(0, 0, FACE_WIDTH, FACE_HEIGHT, "aub2")
    for _ in range(70):
        canvas.rect(rng.randrange(FACE_WIDTH), rng.randrange(8, 28), rng.randint(1, 4), 1, "gold0")
    wainscot(canvas, ("wood5", "wood4", "wood3", "wood2"))


def _store(canvas: Canvas, rng: random.Random) -> None:
    """Painted brick."""
    canvas.rect(0, 0, FACE_WIDTH, FACE_HEIGHT, "ink6")
    for row, y in enumerate(range(6, 42, 6)):
        canvas.rect(0, y + 5, FACE_WIDTH, 1, "ink5")
        for x in range(-6 if row % 2 else 0, FACE_WIDTH, 12):
            canvas.rect(x + 11, y, 1, 5, "ink5")
            canvas.rect(x, y, 11, 1, "ink7")
            if rng.random() < 0.12:
                canvas.shade(canvas.rect_mask(x, y, 11, 5), -1)


STYLES: dict[str, Style] = {
    "hall": Style(_hall, ("teal2", "teal1", "teal0")),
    "ward": Style(_ward, ("blue2", "blue1", "blue0")),
    "desks": Style(_desks, ("wood5", "wood4", "wood2")),
    "store": Style(_store, ("ink6", "ink5", "ink3")),
}
