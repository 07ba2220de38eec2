"""A place as it is seen: painted chunks, and people among its props.

Chunks are painted when they are first wanted, those about to come into sight one a frame before they do. Where people
stand, the plain chunk, people and the props before them, what hangs above and the bloom are put together aside, and
shown at once.
"""

from collections.abc import Callable, Iterable
from functools import partial
from typing import Literal

import msgspec
import pygame

from game.content.level import Level, Point, Prop, Rgb
from game.content.lights import Mood
from game.core.pace import TICK
from game.screen.paint import HEIGHT, WIDTH, hidden, light
from game.screen.paint.areas import without
from game.screen.paint.baking import Bakery
from game.screen.paint.painted import Painted, weight
from game.screen.paint.patches import Key, Patch, chunks, square
from game.screen.paint.people import CELL_FOOT, CELL_W
from game.screen.paint.picture import piece
from game.screen.paint.rhythm import in_turn
from game.screen.paint.sky import Sky

PAINTED = 20_000_000
"""Bytes of chunks that are kept: two screens and all around them."""
MOVED = 3_000_000
"""Bytes of cells with animated tiles that are kept."""
LIT = 2_000_000
"""Bytes of lit people that are kept."""
CHUNK_AHEAD = 96
"""How far beyond the canvas chunks are painted before they are wanted, px."""
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
SHADOW_AT = (-9, -4)
"""Where a person's shadow begins, from their feet, px."""


Under = Callable[[pygame.Surface, Point], None]
"""Paints on the ground: gets a surface, and the point of the place at its top left corner."""


class Actor(msgspec.Struct):
    """Somebody or something as drawn: the ground point in px of the map, and the frame shown; `foot` is that point in
    the frame. A `person` is lit so that faces never go dark and has a shadow, a `thing` is lit as props are, what is
    lit by its `own` light stays as it is painted. Who `lies` has no shadow, and is
    sorted just before what they lie on."""

    x: int
    y: int
    frame: pygame.Surface
    foot: Point = (CELL_W // 2, CELL_FOOT)
    lit: Literal["person", "thing", "own"] = "person"
    lies: bool = False

    @property
    def box(self) -> pygame.Rect:
        """The frame, px of the map."""
        return self.frame.get_rect(topleft=(self.x - self.foot[0], self.y - self.foot[1]))

    @property
    def reach(self) -> pygame.Rect:
        """The frame and the shadow under it."""
        if self.lit != "person" or self.lies:
            return self.box
        shadow = pygame.Rect(self.x + SHADOW_AT[0], self.y + SHADOW_AT[1], *light.shadow().get_size())
        return self.box.union(shadow)


class Stage:
    """One level in the light called `light_name`, which looks like `mood`. Lamps in `lamps_off` are dark. Of layers
    that lie in groups only those of `group` are seen. Needs a display mode."""

    def __init__(
        self,
        level: Level,
        mood: Mood,
        light_name: str,
        lamps_off: frozenset[str] = frozenset(),
        group: str = "",
    ) -> None:
        self.level, self.mood, self.light_name, self.group = level, mood, light_name, group
        self.bakery = Bakery(level, mood, light_name, lamps_off, group)
        self._chunks: Painted[Key, Patch] = Painted(PAINTED, lambda patch: patch.weight)
        self._cells: Painted[tuple[int, ...], Patch] = Painted(MOVED, lambda patch: patch.weight)
        self._lit: Painted[tuple[pygame.Surface, Rgb, int], pygame.Surface] = Painted(LIT, weight)
        self._things: Painted[tuple[pygame.Surface, int, int], pygame.Surface] = Painted(LIT, weight)
        red, green, blue = ((255 + 3 * part) // 4 for part in mood.ambient)
        self._sky = Sky(mood.sky, (red, green, blue))
        self._rhythms = {animation.lengths for animation in level.animations.values()}
        self._steps: list[int] = []
        self._now: dict[int, int] = {}
        self._changed: dict[Key, list[tuple[pygame.Rect, tuple[int, ...]]]] = {}
        self._animated = [layer for layer in level.layers if not level.animations.keys().isdisjoint(layer.cells)]
        self._aside = pygame.Surface((WIDTH, HEIGHT)).convert()
        self._seen = pygame.Rect(0, 0, 0, 0)
        self._coming: list[Key] = []

    def switch(self, lamps_off: frozenset[str]) -> None:
        """Turn lamps on and off; only what they touch is painted anew."""
        changed = self.bakery.switch(lamps_off)
        self._things.drop_where(lambda key: True)
        self._chunks.drop_where(changed.__contains__)
        tile = self.level.tile
        boxes = [square(key) for key in changed]
        self._cells.drop_where(
            lambda key: pygame.Rect(key[0] * tile, key[1] * tile, tile, tile).collidelist(boxes) >= 0
        )

    # ------------------------------------------------------------------ chunks
    def chunk(self, key: Key) -> Patch:
        """The chunk in that column and row, painted when it is first wanted."""
        return self._chunks.get(key, partial(self.bakery.chunk, key))

    def prepare(self, camera: Point) -> bool:
        """Paint one chunk that may come into sight of a canvas at `camera`, those ahead of its movement first. Whether
        there was one to paint. Drawing a whole canvas does this once."""
        view = pygame.Rect(camera, (WIDTH, HEIGHT))
        if view.topleft != self._seen.topleft:
            ahead = view.move(view.x - self._seen.x, view.y - self._seen.y).center
            self._coming = sorted(
                (key for key in chunks(view.inflate(2 * CHUNK_AHEAD, 2 * CHUNK_AHEAD)) if key not in self._chunks),
                key=lambda key: (square(key).centerx - ahead[0]) ** 2 + (square(key).centery - ahead[1]) ** 2,
                reverse=True,
            )
            self._seen = view
        if not self._coming:
            return False
        self.chunk(self._coming.pop())
        return True

    @property
    def ready(self) -> bool:
        """Whether nothing is left to be painted before it comes into sight."""
        return not self._coming

    # ------------------------------------------------------------------ a frame
    def draw(
        self,
        canvas: pygame.Surface,
        camera: Point,
        actors: Iterable[Actor],
        tick: int = 0,
        part: pygame.Rect | None = None,
        under: Under | None = None,
    ) -> None:
        """Paint the piece of the place whose top left corner is `camera`, as large as the canvas, or that `part` of the
        canvas alone, its corners as light as the rest. `tick` moves animated tiles and the sky. `under` paints on the
        ground, before people do."""
        whole = part is None
        part = part or canvas.get_rect()
        target = canvas.subsurface(part)
        view = part.move(camera)
        patches = [self.chunk(key) for key in chunks(view)]
        cells = self._moving(patches, view, tick)
        self._draw_sky(target, view, patches, camera, tick)
        target.fblits([(p.finished, (p.rect.x - view.x, p.rect.y - view.y)) for p in (*patches, *cells)])
        for patch in patches:
            if patch.veil:
                at = (patch.rect.x - view.x, patch.rect.y - view.y)
                target.blit(patch.veil, at, special_flags=pygame.BLEND_RGB_ADD)
        if under:
            under(target, view.topleft)
        for box, group in clusters(actors):
            seen = box.clip(view)
            if seen:
                aside = self._aside.subsurface((0, 0, *seen.size))
                self._draw_sky(aside, seen, patches, camera, tick)
                self._compose(aside, seen, group, patches, cells, under)
                target.blit(aside, (seen.x - view.x, seen.y - view.y))
        if whole:
            if self.mood.vignette:
                canvas.blit(light.vignette(self.mood.vignette), (0, 0), special_flags=pygame.BLEND_RGB_MULT)
            self.prepare(camera)

    def _draw_sky(
        self, target: pygame.Surface, box: pygame.Rect, patches: list[Patch], camera: Point, tick: int
    ) -> None:
        """Paint the sky where `box` of the place has holes."""
        holes = [patch.rect for patch in patches if patch.holes and patch.rect.colliderect(box)]
        if holes:
            seen = holes[0].unionall(holes[1:]).clip(box)
            self._sky.draw(target.subsurface(seen.move(-box.x, -box.y)), seen, camera, tick)

    def _moving(self, patches: list[Patch], view: pygame.Rect, tick: int) -> list[Patch]:
        """The cells in sight whose animated tiles show another picture than the chunk does."""
        if not any(patch.moving for patch in patches):
            return []
        ms = int(tick * TICK)
        steps = [in_turn(lengths, ms) for lengths in self._rhythms]
        if steps != self._steps:
            self._steps, self._now, self._changed = steps, _pictures_at(self.level, ms), {}
        found: list[Patch] = []
        for patch in patches:
            for box, key in self._changed_in(patch) if patch.moving else ():
                if view.colliderect(box):
                    paint = partial(self.bakery.cell, key[0], key[1], self._now, patch)
                    found.append(self._cells.get(key, paint))
        return found

    def _changed_in(self, patch: Patch) -> list[tuple[pygame.Rect, tuple[int, ...]]]:
        """The cells of `patch` that show another picture now: each with its column, its row and what is shown."""
        found = self._changed.get(patch.rect.topleft)
        if found is None:
            found = self._changed[patch.rect.topleft] = []
            tile = self.level.tile
            wide = self.level.width // tile
            for column, row in patch.moving:
                shown = [self._now.get(layer.cells[row * wide + column], -1) for layer in self._animated]
                if any(picture >= 0 for picture in shown):
                    found.append((pygame.Rect(column * tile, row * tile, tile, tile), (column, row, *shown)))
        return found

    # ------------------------------------------------------------------ people
    def _compose(
        self,
        aside: pygame.Surface,
        box: pygame.Rect,
        actors: list[Actor],
        patches: list[Patch],
        cells: list[Patch],
        under: Under | None,
    ) -> None:
        """Paint on `aside` the place in `box` with people in it; the sky is there already."""
        moved = [cell for cell in cells if cell.rect.colliderect(box)]
        beneath = [patch for patch in patches if patch.rect.colliderect(box)]
        aside.fblits([(p.plain, (p.rect.x - box.x, p.rect.y - box.y)) for p in (*beneath, *moved)])
        if under:
            under(aside, box.topleft)
        props = self.bakery.standing(box)
        lines = [_line(actor, props) for actor in actors]
        before = [prop for prop in props if prop.foot > min(lines)]
        items: list[tuple[int, int, Prop | Actor]] = [(prop.foot, 0, prop) for prop in before]
        items += [(line, 1, actor) for line, actor in zip(lines, actors, strict=True)]
        items.sort(key=lambda item: item[:2])
        for _, _, item in items:
            if isinstance(item, Actor):
                self._draw_actor(aside, box, item)
            else:
                aside.blit(self.bakery.lit(item), (item.x - box.x, item.y - box.y))
        for patch in beneath:
            parts = [patch.rect.clip(box)]
            for cell in moved:
                parts = [part for old in parts for part in without(old, cell.rect)]
            for part in parts:
                self._close(aside, box, patch, part)
        for cell in moved:
            self._close(aside, box, cell, cell.rect.clip(box))
        for line, actor in zip(lines, actors, strict=True):
            if actor.lit == "person":
                nearer = [prop for prop in before if prop.foot > line]
                people = [other for at, other in zip(lines, actors, strict=True) if at > line and other.lit == "person"]
                self._make_out(aside, box, actor, nearer, people, beneath)

    def _make_out(
        self,
        aside: pygame.Surface,
        box: pygame.Rect,
        actor: Actor,
        before: list[Prop],
        people: list[Actor],
        beneath: list[Patch],
    ) -> None:
        """Show through what hides them that somebody stands wholly behind it; `before` are props drawn over them, and
        `people` whoever is."""
        mine = actor.box
        covers = [
            (hidden.solid(piece(self.level.pictures[prop.picture])), (prop.x - box.x, prop.y - box.y))
            for prop in before
            if mine.colliderect(prop.x, prop.y, prop.w, prop.h)
        ]
        covers += [
            (hidden.solid(other.frame), (other.box.x - box.x, other.box.y - box.y))
            for other in people
            if mine.colliderect(other.box)
        ]
        for patch in beneath:
            part = patch.rect.clip(mine)
            if patch.over and part:
                over = patch.over.subsurface(part.move(-patch.rect.x, -patch.rect.y))
                covers.append((pygame.mask.from_surface(over, hidden.HALF), (part.x - box.x, part.y - box.y)))
        if covers:
            hidden.show(aside, (mine.x - box.x, mine.y - box.y), actor.frame, covers)

    def _close(self, aside: pygame.Surface, box: pygame.Rect, patch: Patch, part: pygame.Rect) -> None:
        """Lay over `part` of the place, shown aside in `box`, what `patch` has hanging and bleeding over it."""
        cut = part.move(-patch.rect.x, -patch.rect.y)
        over = patch.over and patch.over.subsurface(cut)
        bloom = patch.bloom and patch.bloom.subsurface(cut)
        self.bakery.close(aside.subsurface(part.move(-box.x, -box.y)), over, bloom)

    def _draw_actor(self, target: pygame.Surface, box: pygame.Rect, actor: Actor) -> None:
        at = (actor.box.x - box.x, actor.box.y - box.y)
        if actor.lit == "own":
            target.blit(actor.frame, at)
        elif actor.lit == "thing":
            thing = (actor.frame, actor.x, actor.y)
            target.blit(self._things.get(thing, partial(self._in_place, actor)), at)
        else:
            self._draw_person(target, box, actor, at)
            if actor.lies:
                bed = self._things.get((actor.frame, actor.x, actor.y), partial(self._in_place, actor, COVERED))
                target.blit(bed, at)

    def _in_place(self, actor: Actor, share: int = 255) -> pygame.Surface:
        """A thing in the light that falls where it stands, as dense as `share` of 255."""
        lit = actor.frame.copy()
        lit.blit(self.bakery.light_map(actor.box), (0, 0), special_flags=pygame.BLEND_RGB_MULT)
        lit.set_alpha(share)
        return lit

    def _draw_person(self, target: pygame.Surface, box: pygame.Rect, actor: Actor, at: Point) -> None:
        if self.mood.shadows and not actor.lies:
            under = (actor.x + SHADOW_AT[0] - box.x, actor.y + SHADOW_AT[1] - box.y)
            target.blit(light.shadow(), under, special_flags=pygame.BLEND_RGB_MULT)
        probes = [self.bakery.probe(actor.x + dx, actor.y - PROBE_UP) for dx in PROBES]
        red, green, blue = (
            min(255, round((sum(parts) / len(probes) * PROBE_SHARE + lift) / TINT_STEP) * TINT_STEP)
            for *parts, lift in zip(*probes, self.mood.lift, strict=True)
        )
        red = max(red, round(green * WARM / TINT_STEP) * TINT_STEP)
        bright = 1 if sum(probes[-1]) >= sum(probes[0]) else -1
        key = (actor.frame, (red, green, blue), bright)
        target.blit(self._lit.get(key, partial(self._light_up, *key)), at)

    def _light_up(self, frame: pygame.Surface, tint: Rgb, bright: int) -> pygame.Surface:
        """Somebody in light of the colour `tint` that comes from the left (-1) or the right (1)."""
        lit = frame.copy()
        lit.fill((*tint, 255), special_flags=pygame.BLEND_RGBA_MULT)
        if self.mood.shadows:
            for side, color in zip((bright, -bright), self.mood.rims, strict=True):
                lit.blit(light.rim(frame, side, color), (0, 0), special_flags=pygame.BLEND_RGB_ADD)
        return lit


def clusters(actors: Iterable[Actor]) -> list[tuple[pygame.Rect, list[Actor]]]:
    """People who overlap, together with the rectangle all of them lie in. Rectangles do not overlap."""
    found: list[tuple[pygame.Rect, list[Actor]]] = []
    for actor in actors:
        box, group = actor.reach, [actor]
        while True:
            near = [other for other in found if other[0].colliderect(box)]
            if not near:
                break
            found = [other for other in found if not other[0].colliderect(box)]
            for other in near:
                box = box.union(other[0])
                group += other[1]
        found.append((box, group))
    return found


def _line(actor: Actor, props: Iterable[Prop]) -> int:
    """The y that sorts somebody among `props`."""
    under = (p.foot for p in props if actor.lies and pygame.Rect(p.x, p.y, p.w, p.h).collidepoint(actor.x, actor.y))
    return max(under, default=actor.y)


def _pictures_at(level: Level, ms: int) -> dict[int, int]:
    """Which picture stands in for which, `ms` after the beginning; those that show themselves are left out."""
    shown = {
        picture: animation.pictures[in_turn(animation.lengths, ms)] for picture, animation in level.animations.items()
    }
    return {picture: other for picture, other in shown.items() if other != picture}
