"""Walls of the laboratory, in the flat's form: three tiles high, cornice and skirting."""

import random

from assets.source.canvas import Canvas
from assets.source.kit.coverings import WOOD, bricks, plaster
from assets.source.kit.walls import FACE_HEIGHT, FACE_WIDTH, Style


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


STYLES: dict[str, Style] = {
    "hall": Style(_hall, ("teal2", "teal1", "teal0")),
    "ward": Style(_ward, ("blue2", "blue1", "blue0")),
    # rust-red plaster over wooden panelling: the one warm room
    "desks": Style(plaster("aub2", "gold0", 70, 28, longest=4, panels=WOOD), ("wood5", "wood4", "wood2")),
    "store": Style(bricks("ink6", "ink5", "ink7"), ("ink6", "ink5", "ink3")),
}
