"""The frame of a conversation that stands: chosen once, so that those who speak are clear of the box, and held."""

from collections.abc import Sequence

import msgspec
import pygame

from game.content.book import Book
from game.content.level import Level
from game.content.nodes import Say
from game.screen.paint import HEIGHT, WIDTH
from game.story.dialogue import Talk
from game.story.journal import page_nodes
from game.world import framing
from game.world.framing import Corner

SIDE = 80
"""Px from the sides of the room that is free: whoever speaks between them is well placed."""
NARROW = 4
"""In a narrow room it is that part of its width."""
HIGH, LOW, AT = 88, 140, 132
"""Rows of the canvas between which the lowest feet are well placed, and where they are put otherwise, px."""
HEAD = 40
"""How high whoever speaks stands, px."""
SMALL = 12
"""Px: a move no larger than that is not made."""
BESIDE = 160
"""Px from the lead within which those stand who may speak later: the frame is chosen for them too."""
OUT = 20
"""Px from the sides of the free room: whoever speaks now and is nearer, or beyond, is looked for."""
LOWEST = 156
"""The lowest row at which feet are clear of a box, px."""


class Company(msgspec.Struct, frozen=True):
    """Those who speak with each other: the feet of all of them, the lead's first, and of those who speak now, px of the
    place; and what boxes and trials leave free of the canvas from side to side."""

    feet: tuple[Corner, ...]
    now: tuple[Corner, ...]
    left: int = 0
    right: int = WIDTH


class HeldFrame:
    """The corner that is held while a conversation stands; None before it is chosen. `talk` asks who speaks in it."""

    def __init__(self) -> None:
        self.corner: Corner | None = None
        self._room = (0, WIDTH)
        self._nodes: tuple[str, ...] = ()
        self._speakers: frozenset[str] = frozenset()

    def speakers(self, book: Book, talk: Talk) -> frozenset[str]:
        """Who may speak in `talk`, wherever it leads."""
        nodes = tuple(frame.node for frame in talk.frames)
        if nodes != self._nodes:
            every = {name for node in nodes for name in page_nodes(book, node)}
            said = (each for name in every for each in book.node(name) or () if isinstance(each, Say))
            self._nodes, self._speakers = nodes, frozenset(each.speaker for each in said)
        return self._speakers

    def take(self, level: Level, seen: Corner, company: Company) -> Corner:
        """The corner to look from: the one that is held, or another where somebody who speaks now is lost from sight,
        or other parts of the canvas are free. `seen` is what the camera would show without."""
        room = (company.left, company.right)
        if self.corner is None or room != self._room or not _holds(self.corner, company):
            self.corner, self._room = chosen(level, self.corner or seen, company), room
        return self.corner

    def let_go(self) -> None:
        """Hold nothing any more."""
        self.corner = None


def free_columns(covered: Sequence[pygame.Rect]) -> tuple[int, int]:
    """The first column of the canvas, and the one after the last, that panels leave free beside them: what reaches from
    side to side lies at its foot."""
    panels = [area for area in covered if area.width < WIDTH]
    left = max((area.right for area in panels if area.centerx < WIDTH // 2), default=0)
    right = min((area.left for area in panels if area.centerx >= WIDTH // 2), default=WIDTH)
    return left, right


def chosen(level: Level, seen: Corner, company: Company) -> Corner:
    """The corner nearest to `seen` from which all who speak are well placed: as many of them as find room, the lead and
    whoever speaks now first. Never past the edges of the place, for which they may stand lower."""
    feet = _fitting(company)
    columns, rows = [x for x, _ in feet], [y for _, y in feet]
    side = min(SIDE, (company.right - company.left) // NARROW)
    left, top = seen
    if min(columns) - left < company.left + side or max(columns) - left > company.right - side:
        left = (min(columns) + max(columns)) / 2 - (company.left + company.right) / 2
    if not HIGH <= max(rows) - top <= LOW or min(rows) - top < HEAD:
        top = min(max(rows) - AT, min(rows) - HEAD)
    left, top = framing.inside(level, round(left), round(top))
    near = (seen[0] if abs(left - seen[0]) <= SMALL else left, seen[1] if abs(top - seen[1]) <= SMALL else top)
    return near if _holds(near, company) else (left, top)


def _fitting(company: Company) -> Sequence[Corner]:
    """Those of a company that one picture holds: the lead, whoever speaks now, and those beside them; whoever stands
    farthest off is left out first."""
    lead, *others = company.feet

    def far(at: Corner) -> tuple[bool, float]:
        return at not in company.now, max(abs(at[0] - lead[0]), abs(at[1] - lead[1]))

    feet = [lead, *sorted((at for at in others if far(at) <= (True, BESIDE)), key=far)]
    while len(feet) > 1:
        columns, rows = [x for x, _ in feet], [y for _, y in feet]
        wide = company.right - company.left - 2 * OUT
        if max(columns) - min(columns) <= wide and max(rows) - min(rows) <= LOW - HEAD:
            break
        feet.pop()
    return feet


def _holds(corner: Corner, company: Company) -> bool:
    """Whether those who speak now and can be seen together are seen from `corner`."""
    left, top = corner
    free = pygame.Rect(company.left + OUT, HEAD, company.right - company.left - 2 * OUT, LOWEST - HEAD)
    now = [at for at in _fitting(company) if at in company.now]
    return all(free.collidepoint(x - left, min(y - top, HEIGHT)) for x, y in now)
