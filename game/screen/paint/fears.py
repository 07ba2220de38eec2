"""How fears look: a row for each kind that somebody has drawn, and a plain figure for every other."""

import msgspec
import pygame

from game.content import paths
from game.content.level import Point
from game.screen.paint.palette import COLOR
from game.screen.paint.picture import drawn, sheet
from game.screen.paint.rhythm import in_turn
from game.world.fears import Fearing

Moments = tuple[tuple[int, int], ...]
"""Frames by their columns, and how many ticks each is shown."""
STATES = ("asleep", "tell", "awake", "faced")
"""How a fear is: nothing has roused it; it gives its sign; it comes; somebody faces it, or has."""


class Silhouette(msgspec.Struct, frozen=True):
    """How a fear stands: frames beside each other in `file`, their size and the row of the ground, px; what it shows in
    each of the STATES, where that is drawn. One that `rises` gets up, at its own size, before it goes."""

    file: str
    wide: int
    high: int
    ground: int
    asleep: Moments
    tell: Moments = ()
    awake: Moments = ()
    faced: Moments = ()
    rises: bool = False

    def moments(self, state: str) -> Moments:
        """What it shows in that state."""
        found: Moments = {"tell": self.tell, "awake": self.awake, "faced": self.faced}.get(state, ())
        return found or self.asleep


class Shades(msgspec.Struct, frozen=True):
    """Plain figures that stand together, the farthest first: (px to the right of the ground point, px below it, how
    tall). They have their backs to whoever they do not notice, and no faces when they turn."""

    stood: tuple[tuple[int, int, int], ...]


def _cut(name: str, wide: int, high: int, rises: bool = False) -> Silhouette:
    """One that is cut from the body of dark, in cells of that size: two frames of each state beside each other."""
    return Silhouette(
        f"assets/fears/{name}.png", wide, high, high - 4,
        ((0, 52), (1, 40)), ((2, 14), (3, 14)), ((4, 16), (5, 16)), ((6, 8), (7, 8)) if rises else ((6, 44), (7, 44)),
        rises,
    )  # fmt: skip


FIGURES: dict[str, Silhouette | Shades] = {
    "dark": Silhouette(
        "assets/fears/dark.png", 68, 64, 60,
        ((0, 44), (1, 18), (2, 44), (1, 18), (0, 44), (1, 18), (2, 38), (3, 7)),
    ),
    "stair": _cut("stair", 76, 64),
    "back": _cut("back", 56, 80),
    "crowd": _cut("crowd", 80, 64),
    "applause": _cut("applause", 90, 64),
    "breath": _cut("breath", 76, 60),
    "hem": _cut("hem", 72, 44),
    "fold": _cut("fold", 84, 58, rises=True),
}  # fmt: skip
"""By the kind of the fear: a chapter that brings one adds its numbers alone."""
PLAIN = Shades(((0, 0, 36),))
"""A kind that nobody has drawn, or whose picture is missing."""
SWAY = 26
"""Ticks that a plain figure leans to one side."""
ON_ITS_FEET = 2.5
"""How much later one that gets up first begins to shrink: with a part in so many to go."""
SMALLEST = 0.12
"""The share of its size that a fear has shrunk to when it is gone."""


def fear(kind: str, tick: int, state: str = "asleep", left: float = 1.0) -> tuple[pygame.Surface, Point]:
    """How a fear looks at `tick` in one of the STATES, and its ground point in that picture; once it goes, `left` is
    how much is left of it, from 1 to 0."""
    figure = FIGURES.get(kind, PLAIN)
    if isinstance(figure, Silhouette) and _there(figure.file):
        shown = in_columns(figure.moments(state), tick)
        frame, foot = _frame(figure, shown), (figure.wide // 2, figure.ground)
    else:
        figure = figure if isinstance(figure, Shades) else PLAIN
        frame, foot = _shades(figure, tick // SWAY % 2, state != "asleep")
    if isinstance(figure, Silhouette) and figure.rises:
        left *= ON_ITS_FEET
    if left >= 1:
        return frame, foot
    size = max(left, SMALLEST)
    wide, high = (max(1, round(side * size)) for side in frame.get_size())
    return pygame.transform.scale(frame, (wide, high)), (round(foot[0] * size), round(foot[1] * size))


def state_of(kept: Fearing, tell: int) -> str:
    """Which of the STATES a fear is in that gives its sign for `tell` ticks before it comes."""
    if kept.faced or kept.going:
        return "faced"
    if not kept.roused:
        return "asleep"
    return "awake" if kept.roused > tell else "tell"


def in_columns(moments: Moments, tick: int) -> int:
    """The column that is shown at `tick`."""
    return moments[in_turn(tuple(length for _, length in moments), tick)][0]


@drawn()
def _there(file: str) -> bool:
    return (paths.project() / file).is_file()


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
