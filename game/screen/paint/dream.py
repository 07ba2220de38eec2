"""Small things of a dream: a held breath in a body, mist, beads of breath, rings of lamps, glints, eyelids."""

import math
from functools import cache

import msgspec
import pygame

from game.content.level import Point, Rgb
from game.core.rng import Rng, seeded
from game.screen.paint import HEIGHT, WIDTH
from game.screen.paint.light import SQUEEZE
from game.screen.paint.palette import COLOR
from game.screen.paint.people import rimmed
from game.screen.paint.picture import drawn

SHOULDERS, CHEST = 20, 26
"""Rows of a person's frame between which everything is a px higher while they hold their breath."""
RIM = COLOR["blue4"]
"""The outline of who holds their breath."""
MOUTH_UP = 16
"""How far above the feet a mouth is, px."""
AHEAD = {"down": (0, 2), "left": (-7, 0), "up": (0, -22), "right": (7, 0)}
"""How far beside it breath is seen, by facing, px."""
DRIFTS = {"down": (0.0, 0.18), "left": (-0.32, -0.04), "up": (0.0, -0.3), "right": (0.32, -0.04)}
"""Which way it drifts, px a tick."""
PUFF_FOR = 34
"""Ticks that a puff is seen."""
SPRAY, SPRAY_FAST = 30, 2.2
"""Wisps of what throws somebody back, and how fast they fly, px a tick."""
WISPS = (
    (".#.", "###", ".#."),
    (".##.", "###-", ".--."),
    ("#.-.", ".#.-", "-.-."),
    ("-..", "..-", ".-."),
)
"""A wisp by its age in fourths; what is thin in it is `-`."""
PUFFS = ((".##.", "###-", ".--."), ("##", "#-"), (".##.", "####", "-##-", ".--."))
"""The three tiny puffs of who has run out of breath, the nearest first."""
BEADS, BEADS_UP, BEADS_OUT, BEADS_SPAN = 7, 21, 20, 2.3
"""How many beads tell the breath; their arc's middle above the feet and its radius, px; its angle, radians."""
ARC = (BEADS_OUT + 6, BEADS_OUT + 6)
"""The middle of the arc in its picture, px."""
RING_FOR, RING_FROM, RING_TO = 28, 6, 30
"""Ticks that a ring round a lamp is seen, and its radius at first and last, px."""
BOB_FOR, GLINT_EVERY, GLINT_FOR = 46, 210, 16
"""Ticks that a shard stays up or down, from a glint to the next, and of a glint."""
LIDS = 24
"""Ticks in which eyes close or open."""
SOFT: tuple[tuple[int, Rgb], ...] = ((12, (170, 170, 180)), (6, (84, 84, 96)), (0, (0, 0, 0)))
"""The edge of a lid: px into the eye, and what light is left there."""


# ---------------------------------------------------------------------- the dreamer
@drawn(64)
def holding(frame: pygame.Surface) -> pygame.Surface:
    """Somebody who holds their breath: shoulders up, a thin cyan outline."""
    out = frame.copy()
    wide = frame.get_width()
    raised = frame.subsurface((0, SHOULDERS, wide, CHEST - SHOULDERS))
    out.fill((0, 0, 0, 0), (0, SHOULDERS, wide, CHEST - SHOULDERS - 1))
    out.blit(raised, (0, SHOULDERS - 1))
    return rimmed(out, RIM)


class Wisp(msgspec.Struct):
    """A bit of mist at (x, y) px of the place, drifting so far a tick, for so many ticks yet."""

    x: float
    y: float
    dx: float
    dy: float
    left: int


class Mist:
    """Breath that is seen."""

    def __init__(self) -> None:
        self.wisps: list[Wisp] = []
        self._chance: Rng = seeded(11)

    def puff(self, x: int, y: int, facing: str, count: int) -> None:
        """Breath of somebody whose feet are at (x, y) px."""
        mouth_x, mouth_y = mouth(x, y, facing)
        dx, dy = DRIFTS[facing]
        for _ in range(count):
            wild_x, wild_y = (self._chance.below(21) / 100 - 0.1 for _ in range(2))
            aside, up = self._chance.below(9) - 4, self._chance.below(7) - 3
            left = PUFF_FOR - self._chance.below(12)
            self.wisps.append(Wisp(mouth_x + aside, mouth_y + up, dx + wild_x, dy + wild_y - 0.05, left))

    def spray(self, x: int, y: int) -> None:
        """What throws somebody back whose feet were at (x, y) px flies to every side."""
        for i in range(SPRAY):
            angle, fast = i * math.tau / SPRAY, SPRAY_FAST * (60 + self._chance.below(41)) / 100
            dx, dy = fast * math.cos(angle), fast * SQUEEZE * math.sin(angle)
            left = PUFF_FOR - self._chance.below(8)
            self.wisps.append(Wisp(x + 5 * dx, y - MOUTH_UP // 2 + 5 * dy, dx, dy - 0.2, left))

    def tick(self) -> None:
        """Drift."""
        for wisp in self.wisps:
            wisp.x, wisp.y, wisp.left = wisp.x + wisp.dx, wisp.y + wisp.dy, wisp.left - 1
        self.wisps = [wisp for wisp in self.wisps if wisp.left > 0]

    def draw(self, canvas: pygame.Surface, corner: Point) -> None:
        """Draw it on a canvas whose top left corner is `corner` of the place."""
        for wisp in self.wisps:
            age = min(3, (PUFF_FOR - wisp.left) * 4 // PUFF_FOR)
            canvas.blit(_cloud(WISPS[age]), (round(wisp.x) - corner[0], round(wisp.y) - corner[1]))


def mouth(x: int, y: int, facing: str) -> Point:
    """Where the breath of somebody is seen whose feet are at (x, y)."""
    dx, dy = AHEAD[facing]
    return x + dx, y - MOUTH_UP + dy


@cache
def _cloud(rows: tuple[str, ...]) -> pygame.Surface:
    out = pygame.Surface((len(rows[0]), len(rows)), pygame.SRCALPHA)
    for y, row in enumerate(rows):
        for x, letter in enumerate(row):
            if letter != ".":
                out.set_at((x, y), COLOR["ink8" if letter == "#" else "ink6"])
    return out


def panting(canvas: pygame.Surface, at: Point, facing: str, tick: int) -> None:
    """Three tiny puffs in a row at the mouth `at`, one after another."""
    ahead = -1 if facing == "left" else 1
    for i, rows in enumerate(PUFFS):
        if tick // 10 % 5 >= i:
            puff = _cloud(rows)
            canvas.blit(puff, puff.get_rect(center=(at[0] + ahead * (3 + 6 * i), at[1] - i)))


def beads(canvas: pygame.Surface, feet: Point, share: float, locked: float) -> None:
    """An arc of beads over the head of somebody with their feet there: as many are whole as breath is left, the others
    are dots. Above `locked` (0: nothing is) none are whole until as much is back."""
    picture = _arc(math.ceil(share * BEADS - 0.01), math.ceil(locked * BEADS))
    canvas.blit(picture, (feet[0] - ARC[0], feet[1] - BEADS_UP - ARC[1]))


@cache
def _arc(whole: int, locked: int) -> pygame.Surface:
    """The arc with so many beads whole, or with so many of them needed before any is (0: none are)."""
    out = pygame.Surface((2 * ARC[0] + 1, ARC[1] + BEADS_OUT), pygame.SRCALPHA)
    for i in range(BEADS):
        angle = -math.pi / 2 + BEADS_SPAN * (i / (BEADS - 1) - 0.5)
        x, y = ARC[0] + round(BEADS_OUT * math.cos(angle)), ARC[1] + round(BEADS_OUT * math.sin(angle))
        kind = "empty" if i >= whole else "shut" if locked else "whole"
        out.blit(_bead(kind), (x - 3, y - 3))
    if locked:
        angle = -math.pi / 2 + BEADS_SPAN * (locked / (BEADS - 1) - 0.5) - BEADS_SPAN / BEADS / 2
        across, up = (BEADS_OUT + 3) * math.cos(angle), (BEADS_OUT + 3) * math.sin(angle)
        out.fill(COLOR["ink8"], (round(ARC[0] + across), round(ARC[1] + up), 1, 2))
    return out


@cache
def _bead(kind: str) -> pygame.Surface:
    out = pygame.Surface((6, 6), pygame.SRCALPHA)
    if kind == "empty":
        out.fill(COLOR["ink2"], (2, 2, 2, 2))
        out.fill(COLOR["ink6"], (2, 2, 2, 1))
        return out
    out.fill(COLOR["ink0"])
    for corner in ((0, 0), (5, 0), (0, 5), (5, 5)):
        out.set_at(corner, (0, 0, 0, 0))
    out.fill(COLOR["blue4"], (1, 1, 4, 4))
    out.fill(COLOR["blue5"], (1, 1, 2, 2))
    if kind == "shut":
        out.fill(COLOR["ink0"], (2, 2, 2, 2))
    return out


# ---------------------------------------------------------------------- what lies and stands about
def lamp_ring(canvas: pygame.Surface, at: Point, age: int) -> None:
    """The ring on the ground round a lamp that was just reached, `age` ticks ago."""
    share = age / RING_FOR
    radius = RING_FROM + (RING_TO - RING_FROM) * (1 - (1 - share) ** 2)
    color = COLOR[("gold4", "gold3", "gold2", "gold1")[min(3, int(share * 4))]]
    points = 40
    for i in range(points):
        if share < 0.5 or i % 4 < 2:
            angle = i * math.tau / points
            x, y = at[0] + radius * math.cos(angle), at[1] + radius * SQUEEZE * math.sin(angle)
            canvas.fill(color, (round(x), round(y), 2 if share < 0.35 else 1, 1))


def bob(tick: int, number: int) -> int:
    """How far the shard of that number is up, px."""
    return (tick + number * 17) // BOB_FOR % 2


def glint(canvas: pygame.Surface, middle: Point, tick: int, number: int) -> None:
    """A star that shows now and then on a shard."""
    age = (tick + number * 61) % GLINT_EVERY
    if age >= GLINT_FOR:
        return
    arm = (1, 2, 3, 1)[age * 4 // GLINT_FOR]
    x, y = middle
    canvas.fill(COLOR["ink8"], (x - arm, y, 2 * arm + 1, 1))
    canvas.fill(COLOR["ink8"], (x, y - arm, 1, 2 * arm + 1))


# ---------------------------------------------------------------------- eyelids
def lids(canvas: pygame.Surface, closed: float) -> None:
    """Two lids over the canvas, `closed` from 0 (open) to 1 (nothing is seen)."""
    if closed <= 0:
        return
    eye = pygame.Surface((WIDTH, HEIGHT)).convert()
    eye.fill("white")
    half = (1 - closed) * HEIGHT * 0.86
    for soft, color in SOFT:
        upper, lower = [(0, 0)], [(0, HEIGHT)]
        for x in range(0, WIDTH + 16, 16):
            bend = math.sqrt(max(0.0, 1 - ((x - WIDTH / 2) / (WIDTH * 0.72)) ** 2))
            gap = max(0.0, half * bend - soft)
            upper.append((x, round(HEIGHT * 0.54 - gap)))
            lower.append((x, round(HEIGHT * 0.54 + gap)))
        pygame.draw.polygon(eye, color, [*upper, (WIDTH, 0)])
        pygame.draw.polygon(eye, color, [*lower, (WIDTH, HEIGHT)])
    canvas.blit(eye, (0, 0), special_flags=pygame.BLEND_RGB_MULT)
