"""Somebody or something as drawn, and how they look in the light of the place they stand in."""

from typing import Literal

import msgspec
import pygame

from game.content.level import Point, Rgb
from game.screen.paint import light
from game.screen.paint.baking import Bakery
from game.screen.paint.painted import Painted, packed, weight
from game.screen.paint.palette import COLOR
from game.screen.paint.people import CELL_FOOT, CELL_W
from game.screen.paint.picture import drawn, solid

LIT = 5_000_000
"""Bytes of lit people that are kept: of forty who walk through many lights."""
THINGS = 2_000_000
"""Bytes of lit things that are kept."""
SPOTS = 4096
"""Places whose light on a person is remembered."""
PROBES, PROBE_UP = (-14, 0, 14), 4
"""Where the light on a person is taken: px beside their feet, and above them."""
PROBE_SHARE = 0.6
"""How much of it they take on."""
WARM = 0.96
"""Light on a person has at least this much red for its green: under a cold lamp skin is pale, never ashen."""
COVERED = 90
"""How much of the light on their bed, of 255, whoever lies in it takes on."""
TINT_STEP = 4
"""People are lit in steps of this, so that those lit before can be shown again."""
SHADOW = pygame.Rect(-9, -4, *light.SHADOW)
"""Where a person's shadow lies, from their feet, px."""

POOL, POOL_SHARE = pygame.Rect(-20, -10, 40, 17), 205
"""Where the light lies that is at the feet of the one who is played, from their feet, px, and how dense it is, of
255."""
BEYOND = "ink1"
"""The colour of the line round the line of light that is round the one who is played."""
POOL_RIM = 3
"""How broad the fainter rim of that light is, px."""

Tint = tuple[int, int, int, int]
"""Light on somebody: red, green and blue, and the side it comes from, left (-1) or right (1)."""


class Actor(msgspec.Struct):
    """Somebody or something as drawn: the ground point in px of the map, and the frame shown; `foot` is that point in
    the frame. A `person` is lit so that faces never go dark and has a shadow, a `thing` is lit as props are, what is
    lit by its `own` light stays as it is painted. Who `lies` has no shadow, and is
    sorted just before what they lie on; so is whoever `sits` on the edge of something. The one who is played
    `leads`. Who has breath `held` is made out sooner where something hides them."""

    x: int
    y: int
    frame: pygame.Surface
    foot: Point = (CELL_W // 2, CELL_FOOT)
    lit: Literal["person", "thing", "own"] = "person"
    lies: bool = False
    sits: bool = False
    leads: bool = False
    held: bool = False

    @property
    def box(self) -> pygame.Rect:
        """The frame, px of the map."""
        left, top = self.foot
        return pygame.Rect((self.x - left, self.y - top), self.frame.get_size())

    @property
    def upright(self) -> bool:
        """Whether they have a shadow where there are shadows."""
        return self.lit == "person" and not self.lies

    @property
    def reach(self) -> pygame.Rect:
        """The frame and the shadow under it."""
        return reach(self.frame, self.foot, self.upright)[0].move(self.x, self.y)


@drawn(1024)
def reach(frame: pygame.Surface, foot: Point, shadow: bool) -> tuple[pygame.Rect, pygame.Rect]:
    """What a `frame` whose `foot` is on the ground covers, and what is seen of it in that, from there, px; both with
    the `shadow` under it."""
    left, top = -foot[0], -foot[1]
    box, seen = pygame.Rect((left, top), frame.get_size()), frame.get_bounding_rect().move(left, top)
    return (box.union(SHADOW), seen.union(SHADOW)) if shadow else (box, seen)


class _Lit(dict[pygame.Surface, pygame.Surface]):
    """People's frames in one light, painted when they are first asked for."""

    def __init__(self, lighting: "Lighting", tint: Tint) -> None:
        self.lighting, self.tint = lighting, tint

    def __missing__(self, frame: pygame.Surface) -> pygame.Surface:
        made = packed(self.lighting.light_up(frame, self.tint))
        if self.lighting.keeps(made):
            self[frame] = made
        return made


class _Spots(dict[Point, _Lit]):
    """People's frames in the light of each point of the map, by what stands there."""

    def __init__(self, lighting: "Lighting") -> None:
        self.lighting = lighting
        self.lit: dict[Tint, _Lit] = {}

    def __missing__(self, at: Point) -> _Lit:
        if len(self) >= SPOTS:
            self.clear()
        tint = self.lighting.tint(*at)
        found = self[at] = self.lit.setdefault(tint, _Lit(self.lighting, tint))
        return found


@drawn(256)
def halo(frame: pygame.Surface, color: Rgb) -> pygame.Surface:
    """The line of a px in `color` round what is painted of a frame, and a dark one round that; nothing else."""
    inner = solid(frame)
    made = pygame.Surface(frame.get_size(), pygame.SRCALPHA)
    for ring in (color, COLOR[BEYOND]):
        outer = inner.copy()
        for side in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            outer.draw(inner, side)
        line = outer.copy()
        line.erase(inner, (0, 0))
        line.to_surface(made, setcolor=ring, unsetcolor=None)
        inner = outer
    return made.convert_alpha()


@drawn(256)
def warmed(person: pygame.Surface, light: Rgb) -> pygame.Surface:
    """Somebody in so much more light than there is; black: as they are. What is dark on them stays dark."""
    if not any(light):
        return person
    made, more = person.copy(), person.copy()
    more.fill(light, special_flags=pygame.BLEND_RGB_MULT)
    made.blit(more, (0, 0), special_flags=pygame.BLEND_RGB_ADD)
    return made


@drawn(16)
def pool(color: Rgb) -> pygame.Surface:
    """The pool of light in `color` on the floor where feet are, as large as POOL."""
    made = pygame.Surface(POOL.size, pygame.SRCALPHA)
    pygame.draw.ellipse(made, (*color, POOL_SHARE // 2), made.get_rect())
    pygame.draw.ellipse(made, (*color, POOL_SHARE), made.get_rect().inflate(-2 * POOL_RIM, -2 * POOL_RIM))
    return made.convert_alpha()


class Lighting:
    """Actors in the light that `bakery` paints a place in. `spots` are people's frames as they look at a point of the
    map. Needs a display mode."""

    def __init__(self, bakery: Bakery) -> None:
        self.bakery, self.mood = bakery, bakery.mood
        self.spots = _Spots(self)
        self.bytes = 0
        """Of lit people that are kept."""
        self._things: Painted[tuple[pygame.Surface, int, int], pygame.Surface] = Painted(THINGS, weight)

    def forget(self) -> None:
        """Take all light anew, as after lamps were switched."""
        self.spots.clear()
        self._things.drop_where(lambda key: True)

    def looks(self, actor: Actor) -> tuple[pygame.Surface, ...]:
        """The pictures that are laid over each other where somebody is seen."""
        if actor.lit == "person":
            person = self.spots[actor.x, actor.y][actor.frame]
            if actor.lies:
                return person, self._in_place(actor, COVERED)
            if not self.has_halo(actor):
                return (person,)
            return halo(actor.frame, self.mood.halo), warmed(person, self.mood.warmth)
        return (actor.frame if actor.lit == "own" else self._in_place(actor, 255),)

    def has_halo(self, actor: Actor) -> bool:
        """Whether a line of light is round somebody."""
        return actor.leads and actor.upright and any(self.mood.halo)

    def keeps(self, made: pygame.Surface) -> bool:
        """Whether one more picture of lit people is kept; where that would be too much, none is any longer."""
        self.bytes += weight(made)
        if self.bytes <= LIT:
            return True
        self.spots.clear()
        self.spots.lit.clear()
        self.bytes = 0
        return False

    def tint(self, x: int, y: int) -> Tint:
        """The light on a person whose feet are at that point of the map."""
        probes = [self.bakery.probe(x + dx, y - PROBE_UP) for dx in PROBES]
        red, green, blue = (
            min(255, round((sum(parts) / len(probes) * PROBE_SHARE + lift) / TINT_STEP) * TINT_STEP)
            for *parts, lift in zip(*probes, self.mood.lift, strict=True)
        )
        red = max(red, round(green * WARM / TINT_STEP) * TINT_STEP)
        bright = 1 if sum(probes[-1]) >= sum(probes[0]) else -1
        return red, green, blue, bright

    def light_up(self, frame: pygame.Surface, tint: Tint, shape: pygame.Surface | None = None) -> pygame.Surface:
        """Somebody in light of that tint. The same `shape` in other colours has the same rim."""
        *color, bright = tint
        lit = frame.copy()
        lit.fill((*color, 255), special_flags=pygame.BLEND_RGBA_MULT)
        if self.mood.shadows:
            for side, rim in zip((bright, -bright), self.mood.rims, strict=True):
                lit.blit(light.rim(shape or frame, side, rim), (0, 0), special_flags=pygame.BLEND_RGB_ADD)
        if any(self.mood.crown):
            lit.blit(light.crown(shape or frame, -bright, self.mood.crown), (0, 0), special_flags=pygame.BLEND_RGB_ADD)
        return lit

    def _in_place(self, actor: Actor, share: int) -> pygame.Surface:
        """A thing in the light that falls where it stands, as dense as `share` of 255."""

        def paint() -> pygame.Surface:
            lit = actor.frame.copy()
            lit.blit(self.bakery.light_map(actor.box), (0, 0), special_flags=pygame.BLEND_RGB_MULT)
            lit.set_alpha(share)
            return packed(lit) if share == 255 else lit

        return self._things.get((actor.frame, actor.x, actor.y), paint)
