"""Small glints on what has not been looked at yet, near whoever is played: there is more to a room than its doors."""

from zlib import crc32

import pygame

from game.content.level import Point, Rect
from game.core.fixed import pixels
from game.screen.paint.palette import COLOR
from game.session import Session
from game.story.memory import anywhere
from game.world.looking import Focus

NEAR = 48
"""How far from the feet a thing may begin, px: three tiles."""
EVERY, FOR = 170, 25
"""Ticks from one glint of a thing to its next, and of a glint."""
ARMS = (1, 2, 3, 2, 1)
"""How far a glint reaches to each side, px, one after the other."""
STILL_ARM = 2
"""The same of the one that stays with reduced motion."""
TALL, BROAD = 34, 11
"""Height and half the breadth of the room that is left to people, px."""

Unseen = tuple[str, Rect, Point, int]
"""The name and the area of a thing that was not looked at, where it glints, and the ticks it is ahead of others."""
AROUND = pygame.Rect(-NEAR - 1, -NEAR - 1, 2 * NEAR + 2, 2 * NEAR + 2)
"""The square, from the feet, out of which nothing is near."""


class Glints:
    """What glints in a place."""

    def __init__(self) -> None:
        self._told: tuple[object, ...] = ()
        self._unseen: list[Unseen] = []
        self._areas: list[pygame.Rect] = []

    def draw(
        self, canvas: pygame.Surface, session: Session, corner: Point, tick: int, still: bool, faced: Focus | None
    ) -> None:
        """Paint them on the place whose point `corner` is the canvas's top left, none on what is `faced`. With reduced
        motion (`still`) each is a small star that stays."""
        near = [thing for thing in self._near(session) if still or (tick + thing[3]) % EVERY < FOR]
        for (x, y), since in _clear(session, near, faced):
            arm = STILL_ARM if still else ARMS[(tick + since) % EVERY * len(ARMS) // FOR]
            _star(canvas, x - corner[0], y - corner[1], arm)

    def points(self, session: Session) -> list[tuple[Point, int]]:
        """Where something glints, px of the map, and how many ticks it is ahead of others; nothing lies behind somebody
        or goes by a look at what is faced, which has a sign of its own."""
        return _clear(session, self._near(session), session.focus)

    def _near(self, session: Session) -> list[Unseen]:
        """What glints near the lead."""
        lead, state = session.lead, session.state
        x, y = pixels(lead.x), pixels(lead.y)
        told = (state.place, session.looker.things, session.script, len(state.memory.seen))
        if told != self._told:
            self._told, self._unseen = told, _unseen(session)
            self._areas = [pygame.Rect(area).inflate(2, 2) for _, area, _, _ in self._unseen]
        about = [self._unseen[number] for number in AROUND.move(x, y).collidelistall(self._areas)]
        return [thing for thing in about if _away(x, y, thing[1]) <= NEAR * NEAR]


def _clear(session: Session, near: list[Unseen], faced: Focus | None) -> list[tuple[Point, int]]:
    """Where those of `near` things glint that are not `faced`, and behind nobody, and the ticks they are ahead."""
    if not near:
        return []
    bodies = [_room(pixels(body.x), pixels(body.y)) for body in session.state.bodies.values()]
    return [
        (at, since)
        for name, _, at, since in near
        if not (faced and faced.name == name) and not any(room.collidepoint(at) for room in bodies)
    ]


def _unseen(session: Session) -> list[Unseen]:
    looks, seen = session.script.looks if session.script else {}, session.state.memory.seen
    found = []
    for thing in session.looker.things:
        name = f"{session.state.place} {thing.name}"
        if thing.kind == "thing" and thing.name in looks and not (name in seen or anywhere(name) in seen):
            found.append((thing.name, thing.area, *_glinting(thing.name, thing.area)))
    return found


def _away(x: int, y: int, area: Rect) -> int:
    """Square of the way from (x, y) to the nearest point of `area`, px."""
    dx = max(area[0] - x, 0, x - area[0] - area[2])
    dy = max(area[1] - y, 0, y - area[1] - area[3])
    return dx * dx + dy * dy


def _glinting(name: str, area: Rect) -> tuple[Point, int]:
    """The point of a thing that glints, high on it and off its middle, and how many ticks it is ahead of others."""
    left, top, wide, high = area
    chance = crc32(name.encode())
    across, down = 30 + chance % 41, 18 + chance // 41 % 23
    return (left + wide * across // 100, top + high * down // 100), chance // 1000 % EVERY


def _room(x: int, y: int) -> pygame.Rect:
    return pygame.Rect(x - BROAD, y - TALL, 2 * BROAD, TALL + 2)


def _star(canvas: pygame.Surface, x: int, y: int, arm: int) -> None:
    """A star of light, its tips of gold: on what is white it is made out by them."""
    for color, far in ((COLOR["gold2"], arm), (COLOR["ink8"], arm - 1)):
        canvas.fill(color, (x - far, y, 2 * far + 1, 1))
        canvas.fill(color, (x, y - far, 1, 2 * far + 1))
