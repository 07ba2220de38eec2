"""A small board of each ground, with everything that boards are made of on it in every state."""

from collections.abc import Iterator

import pygame

from game.screen.faces import Face
from game.screen.paint.palette import COLOR
from game.screen.text import Pen
from game.screen.widgets import boards
from game.screen.widgets.boards import GROUNDS, STATES, THREADS

WIDE, HIGH = 352, 148
"""Px of a sample."""
STEP = 66
"""Px from one state to the next."""


def samples(face: Face) -> Iterator[tuple[str, pygame.Surface]]:
    """(ground, picture) of each, in the letters of `face`. Needs a display mode."""
    shows = {"evidence": _evidence, "diagnosis": _diagnosis, "hypnogram": _hypnogram, "hack": _hack}
    for kind in GROUNDS:
        canvas = pygame.Surface((WIDE, HIGH)).convert()
        boards.ground(canvas, (0, 0, WIDE, HIGH), kind)
        shows[kind](canvas, Pen(canvas, face))
        yield kind, canvas


def _lettered(pen: Pen, at: tuple[int, int], state: str) -> None:
    pen.text(at, state, boards.PAPER_INK.get(state, boards.USUAL_INK))


def _evidence(canvas: pygame.Surface, pen: Pen) -> None:
    cards = [pygame.Rect(14 + i * STEP, 18 + i % 2 * 12, 60, 32) for i in range(len(STATES))]
    lower = [pygame.Rect(44 + i * STEP, 98, 60, 32) for i in range(len(THREADS))]
    for box, state in zip(cards, STATES, strict=True):
        boards.card(canvas, box, state)
        _lettered(pen, (box.x + 7, box.y + 12), state)
    for box, how in zip(lower, THREADS, strict=True):
        boards.card(canvas, box)
        _lettered(pen, (box.x + 7, box.y + 12), how)
    for i, (box, how) in enumerate(zip(lower, THREADS, strict=True)):
        boards.thread(canvas, cards[i].midtop, box.midtop, STATES[i], how, slack=6)
    boards.thread(canvas, cards[3].midtop, cards[4].midtop, "wrong")


def _diagnosis(canvas: pygame.Surface, pen: Pen) -> None:
    above = (WIDE // 2, 14)
    boards.node(canvas, above, kind="bead")
    for i, state in enumerate(STATES):
        x = 34 + i * (STEP + 2)
        knot = (x + 6, 56)
        boards.thread(canvas, above, knot, state)
        boards.node(canvas, knot, state, "bead")
        box = pygame.Rect(x - 26, 92, STEP - 2, 26)
        tied = boards.tag(canvas, box, state)
        boards.thread(canvas, knot, tied, state, slack=3)
        _lettered(pen, (box.x + 14, box.y + 9), state)


def _hypnogram(canvas: pygame.Surface, pen: Pen) -> None:
    stairs = [(16, 24), (64, 56), (112, 88), (176, 120), (240, 72), (304, 40)]
    for (x, y), (then, low), state in zip(stairs, stairs[1:], STATES, strict=False):
        boards.thread(canvas, (x, y), (then, y), state, slack=0)
        boards.thread(canvas, (then, y), (then, low), state, slack=0)
        boards.node(canvas, (x, y), state, "bead")
        _lettered(pen, (x + 8, y + 6), state)


def _hack(canvas: pygame.Surface, pen: Pen) -> None:
    places = [(36, 44), (108, 92), (176, 44), (244, 96), (316, 50)]
    for here, there, state in zip(places, places[1:], STATES[1:], strict=False):
        boards.thread(canvas, here, there, state, slack=0)
    for (x, y), state in zip(places, STATES, strict=True):
        boards.node(canvas, (x, y), state)
        pen.text((x, y + 14), state, COLOR["ink7"], align="center")
