"""How fears look: a row for each kind that somebody has drawn, and a plain figure for every other."""

import msgspec
import pygame

from game.content.level import Point
from game.screen.paint.palette import COLOR
from game.screen.paint.picture import drawn, sheet


class Silhouette(msgspec.Struct, frozen=True):
    """How a fear stands: frames beside each other in `file`, their size and the row of the ground, px; `idle` names
    frames by their columns and how many ticks each is shown."""

    file: str
    wide: int
    high: int
    ground: int
    idle: tuple[tuple[int, int], ...]


class Shades(msgspec.Struct, frozen=True):
    """Plain figures that stand together, the farthest first: (px to the right of the ground point, px below it, how
    tall). They have their backs to whoever they do not notice, and no faces when they turn."""

    stood: tuple[tuple[int, int, int], ...]


FIGURES: dict[str, Silhouette | Shades] = {
    "dark": Silhouette(
        "assets/tilesets/garden_dark.png", 44, 52, 48,
        ((0, 44), (1, 18), (2, 44), (1, 18), (0, 44), (1, 18), (2, 38), (3, 7)),
    ),
    "crowd": Shades(((-9, -6, 33), (8, -7, 35), (-1, -3, 36), (-14, 0, 34), (14, 0, 32), (5, 2, 34), (-6, 4, 35))),
}  # fmt: skip
"""By the kind of the fear."""
PLAIN = Shades(((0, 0, 36),))
"""A kind that nobody has drawn."""
SWAY = 26
"""Ticks that a plain figure leans to one side."""
SMALLEST = 0.12
"""The share of its size that a fear has shrunk to when it is gone."""


def fear(kind: str, tick: int, roused: bool = False, left: float = 1.0) -> tuple[pygame.Surface, Point]:
    """How a fear looks at `tick`, and its ground point in that picture; once it goes, `left` is how much is left of it,
    from 1 to 0. Raises FileNotFoundError where its picture is missing."""
    figure = FIGURES.get(kind, PLAIN)
    if isinstance(figure, Silhouette):
        frame, foot = _frame(figure, _column(figure, tick)), (figure.wide // 2, figure.ground)
    else:
        frame, foot = _shades(figure, tick // SWAY % 2, roused)
    if left >= 1:
        return frame, foot
    size = max(left, SMALLEST)
    wide, high = (max(1, round(side * size)) for side in frame.get_size())
    return pygame.transform.scale(frame, (wide, high)), (round(foot[0] * size), round(foot[1] * size))


def _column(figure: Silhouette, tick: int) -> int:
    rest = tick % sum(length for _, length in figure.idle)
    for column, length in figure.idle:
        if rest < length:
            return column
        rest -= length
    return figure.idle[0][0]


@drawn()
def _frame(figure: Silhouette, column: int) -> pygame.Surface:
    return sheet(figure.file).subsurface((column * figure.wide, 0, figure.wide, figure.high))


@drawn()
def _shades(figure: Shades, lean: int, roused: bool) -> tuple[pygame.Surface, Point]:
    """All of them, and the ground point."""
    reach = max(abs(x) for x, _, _ in figure.stood) + 9
    up, down = max(tall - y for _, y, tall in figure.stood) + 1, max(y for _, y, _ in figure.stood) + 2
    canvas = pygame.Surface((2 * reach, up + down), pygame.SRCALPHA)
    for number, (x, y, tall) in enumerate(figure.stood):
        _shade(canvas, reach + x + (lean + number) % 2, up + y, tall, roused)
    return canvas, (reach, up)


def _shade(canvas: pygame.Surface, x: int, y: int, tall: int, roused: bool) -> None:
    """One figure whose feet are at (x, y): a coat and a head with a rim of light, which is all one sees of it."""
    coat = ((x - 4, y - tall + 10), (x + 3, y - tall + 10), (x + 6, y - tall + 16), (x + 5, y), (x - 6, y),
            (x - 7, y - tall + 16))  # fmt: skip
    head = pygame.Rect(x - 5, y - tall, 9, 11)
    pygame.draw.polygon(canvas, COLOR["ink1"], coat)
    pygame.draw.polygon(canvas, COLOR["ink4"], coat, 1)
    pygame.draw.ellipse(canvas, COLOR["ink7" if roused else "ink2"], head)
    pygame.draw.ellipse(canvas, COLOR["ink5"], head, 1)
