"""A place as it is seen: painted chunks, and people among its props.

Chunks are painted when they are first wanted, those about to come into sight one a frame before they do. Where people
stand, the plain chunk, people and the props before them, what hangs above and the bloom are put together aside, and
shown at once.
"""

from collections.abc import Iterable
from functools import partial

import msgspec
import pygame

from game.content.level import Level, Point, Prop, Rgb
from game.content.lights import Mood
from game.screen.paint import HEIGHT, WIDTH, light
from game.screen.paint.areas import without
from game.screen.paint.baking import Bakery, Key, Patch, chunks, square
from game.screen.paint.kept import Kept, weight
from game.screen.paint.people import CELL_FOOT, CELL_H, CELL_W

PAINTED = 20_000_000
"""Bytes of chunks that are kept: two screens and all around them."""
MOVED = 3_000_000
"""Bytes of cells with animated tiles that are kept."""
LIT = 2_000_000
"""Bytes of lit people that are kept."""
CHUNK_AHEAD = 96
"""How far beyond the canvas chunks are painted before they are wanted, px."""
TICK = 1000 / 60
"""Ms."""
PROBES, PROBE_UP = (-14, 0, 14), 4
"""Where the light on a person is taken: px beside their feet, and above them."""
PROBE_SHARE = 0.6
"""How much of it they take on."""
TINT_STEP = 4
"""People are lit in steps of this, so that those lit before can be shown again."""
SHADOW_AT = (-9, -4)
"""Where a person's shadow begins, from their feet, px."""


class Actor(msgspec.Struct):
    """A person as drawn: the ground point in px of the map, and the frame shown."""

    x: int
    y: int
    frame: pygame.Surface

    @property
    def box(self) -> pygame.Rect:
        """The cell of the frame, px of the map."""
        return pygame.Rect(self.x - CELL_W // 2, self.y - CELL_FOOT, CELL_W, CELL_H)

    @property
    def reach(self) -> pygame.Rect:
        """The cell and the shadow under it."""
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
        self.level, self.mood, self.light_name = level, mood, light_name
        self.bakery = Bakery(level, mood, light_name, lamps_off, group)
        self._chunks: Kept[Key, Patch] = Kept(PAINTED, lambda patch: patch.weight)
        self._cells: Kept[tuple[int, ...], Patch] = Kept(MOVED, lambda patch: patch.weight)
        self._lit: Kept[tuple[pygame.Surface, Rgb, int], pygame.Surface] = Kept(LIT, weight)
        self._aside = pygame.Surface((WIDTH, HEIGHT)).convert()
        self._seen = pygame.Rect(0, 0, 0, 0)
        self._coming: list[Key] = []

    def switch(self, lamps_off: frozenset[str]) -> None:
        """Turn lamps on and off; only what they touch is painted anew."""
        changed = self.bakery.switch(lamps_off)
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
        there was one to paint. `draw` does this once a frame."""
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

    # ------------------------------------------------------------------ a frame
    def draw(self, canvas: pygame.Surface, camera: Point, actors: Iterable[Actor], tick: int = 0) -> None:
        """Paint the piece of the place whose top left corner is `camera`, as large as the canvas. `tick` moves animated
        tiles."""
        left, top = camera
        view = pygame.Rect(camera, canvas.get_size())
        patches = [self.chunk(key) for key in chunks(view)]
        cells = self._moving(patches, view, tick)
        canvas.fblits([(p.finished, (p.rect.x - left, p.rect.y - top)) for p in (*patches, *cells)])
        for box, group in clusters(actors):
            seen = box.clip(view)
            if seen:
                canvas.blit(self._compose(seen, group, patches, cells), (seen.x - left, seen.y - top))
        if self.mood.vignette:
            canvas.blit(light.vignette(self.mood.vignette), (0, 0), special_flags=pygame.BLEND_RGB_MULT)
        self.prepare(camera)

    def _moving(self, patches: list[Patch], view: pygame.Rect, tick: int) -> list[Patch]:
        """The cells in sight whose animated tiles show another picture than the chunk does."""
        if not self.level.animations or not any(patch.moving for patch in patches):
            return []
        now = _pictures_at(self.level, int(tick * TICK))
        tile = self.level.tile
        wide = self.level.width // tile
        found: list[Patch] = []
        for patch in patches:
            for column, row in patch.moving:
                if not view.colliderect(column * tile, row * tile, tile, tile):
                    continue
                index = row * wide + column
                shown = tuple(now.get(layer.cells[index], -1) for layer in self.level.layers)
                if any(picture >= 0 for picture in shown):
                    paint = partial(self.bakery.cell, column, row, now, patch)
                    found.append(self._cells.get((column, row, *shown), paint))
        return found

    # ------------------------------------------------------------------ people
    def _compose(
        self, box: pygame.Rect, actors: list[Actor], patches: list[Patch], cells: list[Patch]
    ) -> pygame.Surface:
        """The place in `box` with people in it, on a surface that is used again."""
        aside = self._aside.subsurface((0, 0, *box.size))
        moved = [cell for cell in cells if cell.rect.colliderect(box)]
        under = [patch for patch in patches if patch.rect.colliderect(box)]
        aside.fblits([(p.plain, (p.rect.x - box.x, p.rect.y - box.y)) for p in (*under, *moved)])
        farthest = min(actor.y for actor in actors)
        before = [prop for prop in self.bakery.standing(box) if prop.foot > farthest]
        items: list[tuple[int, int, Prop | Actor]] = [(prop.foot, 0, prop) for prop in before]
        items += [(actor.y, 1, actor) for actor in actors]
        items.sort(key=lambda item: item[:2])
        for _, _, item in items:
            if isinstance(item, Actor):
                self._draw_actor(aside, box, item)
            else:
                aside.blit(self.bakery.lit(item), (item.x - box.x, item.y - box.y))
        for patch in under:
            parts = [patch.rect.clip(box)]
            for cell in moved:
                parts = [part for old in parts for part in without(old, cell.rect)]
            for part in parts:
                self._close(aside, box, patch, part)
        for cell in moved:
            self._close(aside, box, cell, cell.rect.clip(box))
        return aside

    def _close(self, aside: pygame.Surface, box: pygame.Rect, patch: Patch, part: pygame.Rect) -> None:
        """Lay over `part` of the place, shown aside in `box`, what `patch` has hanging and bleeding over it."""
        cut = part.move(-patch.rect.x, -patch.rect.y)
        over = patch.over and patch.over.subsurface(cut)
        bloom = patch.bloom and patch.bloom.subsurface(cut)
        self.bakery.close(aside.subsurface(part.move(-box.x, -box.y)), over, bloom)

    def _draw_actor(self, target: pygame.Surface, box: pygame.Rect, actor: Actor) -> None:
        at = (actor.box.x - box.x, actor.box.y - box.y)
        if self.mood.shadows:
            under = (actor.x + SHADOW_AT[0] - box.x, actor.y + SHADOW_AT[1] - box.y)
            target.blit(light.shadow(), under, special_flags=pygame.BLEND_RGB_MULT)
        probes = [self.bakery.probe(actor.x + dx, actor.y - PROBE_UP) for dx in PROBES]
        red, green, blue = (
            min(255, round((sum(parts) / len(probes) * PROBE_SHARE + lift) / TINT_STEP) * TINT_STEP)
            for *parts, lift in zip(*probes, self.mood.lift, strict=True)
        )
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


def _pictures_at(level: Level, ms: int) -> dict[int, int]:
    """Which picture stands in for which, `ms` after the beginning; those that show themselves are left out."""
    now: dict[int, int] = {}
    for picture, animation in level.animations.items():
        rest = ms % max(1, sum(animation.lengths))
        for shown, length in zip(animation.pictures, animation.lengths, strict=True):
            if rest < length:
                if shown != picture:
                    now[picture] = shown
                break
            rest -= length
    return now
