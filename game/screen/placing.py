"""Where boxes go on the canvas so that they hide nobody they need not hide."""

from collections.abc import Collection, Mapping, Sequence

import pygame

from game.core.fixed import pixels
from game.screen.paint import WIDTH
from game.session.state import State
from game.world.body import Body
from game.world.framing import Corner

UPRIGHT, LYING = (16, 33), (36, 20)
"""Breadth of somebody who stands or sits and height over their feet, and of somebody who lies, px."""


def body_box(body: Body) -> pygame.Rect:
    """What somebody covers of a place, px."""
    wide, high = LYING if body.lies else UPRIGHT
    return pygame.Rect(pixels(body.x) - wide // 2, pixels(body.y) - high, wide, high)


def on_stage(
    state: State, first: Collection[str], corner: Corner, low: int
) -> tuple[list[pygame.Rect], list[pygame.Rect]]:
    """Where on the canvas, above the row `low`, those of a place are seen from `corner`: who comes `first`, and the
    others."""
    stage = pygame.Rect(0, 0, WIDTH, low)
    found: tuple[list[pygame.Rect], list[pygame.Rect]] = ([], [])
    for who, body in state.bodies.items():
        if shown := body_box(body).move(-round(corner[0]), -round(corner[1])).clip(stage):
            found[who not in first].append(shown)
    return found


def clearest(places: Mapping[str, pygame.Rect], first: Sequence[pygame.Rect], others: Sequence[pygame.Rect]) -> str:
    """The name of the place that covers the fewest of those who come `first`, of such places the one that covers the
    fewest `others`, and of these the earliest."""

    def covered(name: str) -> tuple[int, int]:
        area = places[name]
        return len(area.collidelistall(list(first))), len(area.collidelistall(list(others)))

    return min(places, key=covered)
