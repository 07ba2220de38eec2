"""Mia's doodles in the margin of the journal: of what was looked at and who was met, each when it was."""

from collections.abc import Sequence

import msgspec
import pygame

from game.content import paths
from game.content.level import Rect
from game.screen.paint.picture import drawn, sheet
from game.story.memory import Memory

MARGIN = 46
"""Px that the margin is wide."""
SIZE, APART = 34, 4
"""Px of a doodle both ways, and between one and the next."""
ASIDE = (3, 8, 1, 6, 4)
"""How far into the margin those under each other stand, px, so that they stand in no row."""


@drawn()
def boxes() -> dict[str, Rect]:
    """Where each doodle lies in their picture, by the name of the thing or of the person that it is of."""
    data = (paths.project() / "assets/ui/doodles.json").read_bytes()
    return msgspec.json.decode(data, type=dict[str, Rect])


def known(memory: Memory) -> list[str]:
    """The names of the doodles that there are by now, in the order in which their things were seen; people come
    last."""
    seen = [key.rpartition(" ")[2] for key in memory.seen]
    return [name for name in dict.fromkeys([*seen, *memory.met]) if name in boxes()]


def on_page(names: Sequence[str], page: int, pages: int, room: int) -> list[str]:
    """Which of them are on a page of so many: they are dealt out in turn, the latest of as many as find `room`."""
    return list(names[page::pages])[-room:]


def draw(canvas: pygame.Surface, margin: pygame.Rect, names: Sequence[str]) -> None:
    """Paint them under each other in a margin."""
    picture = sheet("assets/ui/doodles.png")
    for i, name in enumerate(names):
        at = margin.x + ASIDE[i % len(ASIDE)], margin.y + i * (SIZE + APART)
        canvas.blit(picture, at, boxes()[name])


def room(margin: pygame.Rect) -> int:
    """How many find room in a margin."""
    return (margin.height + APART) // (SIZE + APART)
