"""Where a dream leaks into a room: it is seen through a soft edge that drifts, and some of its light falls out.

What is seen in a leak is kept, cut out along its edge: it is cut anew when the leak moves or its edge drifts, painted
anew when something in the dream moves, and laid on the canvas in any other frame. Only the little piece in which
somebody stands is painted each time.
"""

from collections.abc import Sequence
from functools import cache, cached_property, partial
from typing import Protocol

import msgspec
import pygame

from game.content.level import Point, Rgb
from game.core.rng import seeded
from game.screen.paint import HEIGHT, WIDTH, rims
from game.screen.paint.actors import Actor
from game.screen.paint.light import BAYER
from game.screen.paint.painted import Painted, weight
from game.screen.paint.palette import COLOR
from game.screen.paint.patches import HOLE, Patch, surface
from game.screen.paint.picture import drawn
from game.screen.paint.rims import CLEAR, Shape
from game.world.field import Round

SOFT, LEVELS = 30, 8
"""Width of the edge along which a dream gives way, px, and in how many steps of the dither it does."""
WAVES = ((2, 5.0), (3, 3.5), (5, 2.0), (9, 1.0))
"""How often each wave goes round the edge, and how high it is, px."""
STEPS, STEP = 16, 13
"""Shapes of the edge that follow each other, and ticks of each."""
AFTER = 5
"""Ticks that a leak drifts after one that is a px smaller, so that no two are made anew at once."""
MOST_OUT = 12
"""How far the waves go beyond the edge at most, px."""
SHINE = (26, 18, 10, 3)
"""How far beyond the edge each step of the light goes that falls out, px."""
REACH = 30
"""How far beyond the edge anything of a leak is seen, px."""
MOTES = (("mag3", "blue4", "ink8", "mag2", "gold3"), 22)
"""Colours of what drifts out of it, and how many there are."""
KEPT = 8_000_000
"""Bytes of rims that are kept: all steps of half a dozen leaks."""
ROOM = 16
"""Px round a leak that are painted with it, so that it can drift a while before it has to be painted anew."""

OUT, IN = 0, 1
"""The colours in the palette of a rim that let the room be seen, and the dream. Of a light, the first is none."""
FIRST_MOTE = 2
RIM: tuple[Rgb, ...] = (HOLE, CLEAR, *(COLOR[name] for name in MOTES[0]))
LIGHT: tuple[Rgb, ...] = ((0, 0, 0), (5, 3, 11), (11, 7, 23), (19, 13, 38), (29, 21, 56))
"""The colours of the light: none, and what is added to the room, more and more the nearer it is."""
NOT_DENSE = (255, 255, 255, 1)
"""What light is multiplied by so as to hide nothing of what it is laid on. Pixels without any alpha would be passed
over in some columns, and nothing of them be added."""
GRAINS = 6
"""Sixteenths of it that are left out."""


Reaching = tuple[Actor, pygame.Rect]
"""Somebody or something, and all that they cover, px of the place."""


class Dream(Protocol):
    """A place that can be painted by pieces, as a Stage is."""

    def moment(self, tick: int) -> object:
        """What equals itself as long as nothing that moves by itself shows another picture."""

    def stirred(self, box: pygame.Rect, tick: int) -> list[Patch]:
        """What moves by itself in `box` of it and is not at rest at `tick`."""

    def draw(
        self, canvas: pygame.Surface, camera: Point, actors: Sequence[Actor], tick: int, part: pygame.Rect,
    ) -> None:  # fmt: skip
        """Paint `part` of a canvas whose top left corner is `camera`."""


class Rim(msgspec.Struct, frozen=True):
    """The edge of a leak, in a palette of its own, the light round it, and the box in which there is any of either."""

    edge: pygame.Surface
    light: pygame.Surface
    box: pygame.Rect

    @property
    def weight(self) -> int:
        """Bytes of pixels."""
        return weight(self.edge) + weight(self.light)


class _Cut:
    """What of a leak is kept: the piece of the dream round it, from which point of the place on, with what moved and
    who stood in it; the rim, where the dream is seen in CLEAR, and beyond it light, clear so that it only adds to what
    is beneath; and both together about a point, which is all that a frame lays."""

    def __init__(self, half: int) -> None:
        self.ground = surface(2 * (half + ROOM), 2 * (half + ROOM))
        self.rim = pygame.Surface((2 * half, 2 * half), pygame.SRCALPHA).convert_alpha()
        self.shown = self.rim.copy()
        self.rim.set_alpha(None)
        self.rim.set_colorkey(CLEAR)
        self.corner: Point = (0, 0)
        self.moment: list[Patch] | None = None
        self.stirred: list[Patch] = []
        self.stood: list[Actor] | None = None
        self.edge = -1
        self.at: Point = (0, 0)
        self.box = pygame.Rect(0, 0, 0, 0)


class Leaks:
    """Shows a dream in the picture of a room, wherever it leaks. `parts` are where it was cut out anew, or somebody
    moved in it, px of the canvas: nothing else of it differs from the picture before, as long as the canvas looks at
    the same piece of the room. Needs a display mode."""

    def __init__(self) -> None:
        self._rims: Painted[tuple[int, int], Rim] = Painted(KEPT, lambda rim: rim.weight)
        self._cuts: dict[tuple[int, int], _Cut] = {}
        self._dream: Dream | None = None
        self._before: list[Actor] = []
        self._moment: object = None
        self._stirred: list[Patch] = []
        self._round = pygame.Rect(0, 0, 0, 0)
        self._moving: list[pygame.Rect] = []
        self.parts: list[pygame.Rect] = []

    def __len__(self) -> int:
        """How many rims are kept."""
        return len(self._rims)

    @cached_property
    def _piece(self) -> pygame.Surface:
        """What the dream is painted on before it is cut out; made where one leaks."""
        return surface(WIDTH, HEIGHT)

    def forget(self) -> None:
        """The dream does not look as it did."""
        self._cuts.clear()
        self._moment = None

    def draw(
        self, canvas: pygame.Surface, dream: Dream, field: Sequence[Round], corner: Point, actors: Sequence[Actor],
        tick: int,
    ) -> None:  # fmt: skip
        """Show the `dream`, with `actors` in it, within the `field` on the `canvas`, whose top left corner is that
        point of the place. `tick` drifts. Of the edges that come next one a frame is made."""
        if dream is not self._dream:
            self._dream = dream
            self.forget()
        there = [(actor, actor.reach) for actor in actors]
        stand = [(actor, reach) for actor, reach in there if actor in self._before]
        move = [reach for actor, reach in there if actor not in self._before]
        self._before = [*actors]
        self._stir(dream, [part for part in field if seen((part.x - corner[0], part.y - corner[1]), part.radius)], tick)
        ahead = None
        self.parts, self._moving = self._moving, []
        for number, (x, y, radius) in enumerate(field):
            center = x - corner[0], y - corner[1]
            if shown := seen(center, radius):
                step = (tick + AFTER * radius) // STEP % STEPS
                rim = self._rims.get((radius, step), partial(_rim, radius, step))
                cut = self._cuts.get((number, radius))
                if cut is None:
                    cut = self._cuts[number, radius] = _Cut(radius + REACH)
                anew = self._paint(cut, dream, (x, y), stand, tick)
                if anew or (cut.edge, cut.at) != (step, (x, y)):
                    was = cut.box
                    _cut_out(cut, rim, step, (x, y))
                    self.parts.append(was.union(cut.box).move(-corner[0], -corner[1]).clip(canvas.get_rect()))
                at = center[0] - radius - REACH, center[1] - radius - REACH
                canvas.blit(cut.shown, at, special_flags=pygame.BLEND_PREMULTIPLIED)
                if move and (part := _in_motion(shown.move(corner), move, there)):
                    self._draw_moving(canvas, dream, part, corner, there, tick, rim, at)
                    self._moving.append(part.move(-corner[0], -corner[1]))
                following = radius, (step + 1) % STEPS
                if following not in self._rims:
                    ahead = following
        self.parts += self._moving
        if ahead:
            self._rims.get(ahead, partial(_rim, *ahead))

    def _stir(self, dream: Dream, field: Sequence[Round], tick: int) -> None:
        """Find what moves by itself about the leaks of a `field`."""
        far = REACH + 2 * ROOM
        boxes = [pygame.Rect(x - r - far, y - r - far, 2 * (r + far), 2 * (r + far)) for x, y, r in field]
        if not boxes:
            return
        moment, box = dream.moment(tick), boxes[0].unionall(boxes[1:])
        if moment != self._moment or not self._round.contains(box):
            if not self._round.contains(box):
                self._round = box.inflate(2 * ROOM, 2 * ROOM)
            self._moment, self._stirred = moment, dream.stirred(self._round, tick)

    def _paint(self, cut: _Cut, dream: Dream, at: Point, stand: Sequence[Reaching], tick: int) -> bool:
        """Paint the piece of the dream round the point `at` of the place with those who `stand`, unless it is painted
        already; whether it was not."""
        half = cut.rim.get_width() // 2
        whole = pygame.Rect(cut.corner, cut.ground.get_size())
        away = cut.stood is None or not whole.contains((at[0] - half, at[1] - half, 2 * half, 2 * half))
        if away:
            whole.center = at
        stood = [actor for actor, reach in stand if whole.colliderect(reach)]
        if away or cut.moment is not self._stirred:
            stirred = [patch for patch in self._stirred if whole.colliderect(patch.rect)]
            away = away or stirred != cut.stirred
            cut.moment, cut.stirred = self._stirred, stirred
        if not away and stood == cut.stood:
            return False
        cut.corner, cut.stood = whole.topleft, stood
        dream.draw(cut.ground, whole.topleft, stood, tick, cut.ground.get_rect())
        return True

    def _draw_moving(
        self, canvas: pygame.Surface, dream: Dream, there: pygame.Rect, corner: Point, actors: Sequence[Reaching],
        tick: int, rim: Rim, at: Point,
    ) -> None:  # fmt: skip
        """Paint what is `there` in the place, px of it, of a leak whose rim lies `at` that point of the canvas."""
        part = there.move(-corner[0], -corner[1])
        dream.draw(self._piece, corner, [actor for actor, reach in actors if there.colliderect(reach)], tick, part)
        piece = self._piece.subsurface(part)
        piece.blit(rim.edge, (0, 0), part.move(-at[0], -at[1]))
        piece.set_colorkey(HOLE)
        canvas.blit(piece, part)


def _cut_out(cut: _Cut, rim: Rim, step: int, at: Point) -> None:
    """Cut the piece of the dream that is painted out along its rim, which lies about the point `at` of the place."""
    half = cut.rim.get_width() // 2
    if cut.edge != step:
        cut.rim.fill((0, 0, 0, 0))
        cut.rim.blit(rim.light, (0, 0))
        cut.rim.fill(NOT_DENSE, special_flags=pygame.BLEND_RGBA_MULT)
        rim.edge.set_colorkey(OUT)
        cut.rim.blit(rim.edge, (0, 0))
        rim.edge.set_colorkey(IN)
    cut.edge, cut.at, cut.box = step, at, rim.box.move(at[0] - half, at[1] - half)
    box = (at[0] - half - cut.corner[0], at[1] - half - cut.corner[1], 2 * half, 2 * half)
    cut.shown.blit(cut.ground, (0, 0), box)
    cut.shown.blit(cut.rim, (0, 0))


def _in_motion(shown: pygame.Rect, move: Sequence[pygame.Rect], actors: Sequence[Reaching]) -> pygame.Rect | None:
    """Where in what is `shown` of the place somebody moves, with those whom they touch; None where nobody does."""
    moving = [box for box in move if shown.colliderect(box)]
    if not moving:
        return None
    touched = [reach for _, reach in actors if reach.collidelist(moving) >= 0]
    return touched[0].unionall(touched[1:]).clip(shown)


def seen(center: Point, radius: int) -> pygame.Rect:
    """The part of the canvas in which the other place is seen."""
    return rims.square(center, radius + MOST_OUT)


def _rim(radius: int, step: int) -> Rim:
    """The rim of a leak: less and less of the pixels along its edge, a few motes, and light beyond."""
    half = radius + REACH
    shape, soft = _shapes()[step], min(SOFT, radius)
    edge = _sheet(2 * half, RIM)
    for level in range(1, LEVELS + 1):
        inner = max(1.0, radius - soft * (level - 1) / LEVELS)
        pygame.draw.polygon(edge, IN, rims.points(half, inner, shape))
        if share := 16 - 16 * level // LEVELS:
            _sprinkle(edge, share, RIM)
    _strew(edge, half, radius, step)
    edge.set_colorkey(OUT)
    box = edge.get_bounding_rect()
    edge.set_colorkey(IN)
    light = _sheet(2 * half, LIGHT)
    for number, beyond in enumerate(SHINE, 1):
        pygame.draw.polygon(light, number, rims.points(half, radius + beyond - soft // 2, shape))
    _sprinkle(light, GRAINS, LIGHT)
    light.set_colorkey(0)
    return Rim(edge, light, box.union(light.get_bounding_rect()))


def _sheet(side: int, colors: Sequence[Rgb]) -> pygame.Surface:
    """A square in a palette of those `colors`, all of it in the first."""
    sheet = pygame.Surface((side, side), depth=8)
    sheet.set_palette(colors)
    return sheet


def _sprinkle(sheet: pygame.Surface, share: int, colors: tuple[Rgb, ...]) -> None:
    """Paint `share` sixteenths of a sheet in those `colors`, evenly, in the first of them."""
    grains = _grains(share, colors)
    side = grains.get_width()
    across = range(0, sheet.get_width(), side)
    sheet.fblits([(grains, (x, y)) for y in across for x in across])


@drawn(20)
def _grains(share: int, colors: tuple[Rgb, ...]) -> pygame.Surface:
    """A square of that dither, clear elsewhere."""
    grains = _sheet(64, colors)
    for y in range(64):
        for x in range(64):
            if BAYER[y % 4][x % 4] >= share:
                grains.fill(1, (x, y, 1, 1))
    grains.set_colorkey(1)
    return grains


def _strew(edge: pygame.Surface, half: int, radius: int, step: int) -> None:
    """Motes that drift out of the leak, each from where it came to nothing in the course of all steps."""
    colors, many = MOTES
    chance = seeded(17)
    for number in range(many):
        shape, begun = _shapes()[0][chance.below(rims.CORNERS)], chance.below(STEPS)
        gone = (step + begun) % STEPS
        if gone < STEPS * 3 // 4:
            away = radius - SOFT // 2 + gone * 2
            at = (round(half + shape[0] * away), round(half + shape[1] * away - gone))
            wide = 2 if gone < 4 and number % 3 == 0 else 1
            edge.fill(FIRST_MOTE + number % len(colors), (at, (wide, 1)))


@cache
def _shapes() -> list[Shape]:
    return rims.waving(29, WAVES, STEPS)
