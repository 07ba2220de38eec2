"""A place as it is seen: painted chunks, and people among its props.

Chunks are painted when they are first wanted, those about to come into sight one a frame before they do. A frame is the
plain chunks, people and the props before them, then what hangs above and what bleeds over everything.
"""

from collections.abc import Callable, Iterable
from functools import partial

import pygame

from game.content.level import Level, Point
from game.content.lights import Mood
from game.core.pace import TICK
from game.screen.paint import HEIGHT, WIDTH, hidden, light
from game.screen.paint.actors import SHADOW, Actor, Lighting
from game.screen.paint.areas import without
from game.screen.paint.baking import Bakery
from game.screen.paint.bands import Props, crowded, paint
from game.screen.paint.crowd import Crowd, Look, Passer
from game.screen.paint.hidden import Person, person
from game.screen.paint.painted import Painted
from game.screen.paint.patches import Key, Patch, chunks, square
from game.screen.paint.rhythm import in_turn
from game.screen.paint.sky import Sky
from game.screen.paint.standing import Standing

PAINTED = 14_000_000
"""Bytes of chunks that are kept: two screens and all around them."""
MOVED = 3_000_000
"""Bytes of cells with animated tiles that are kept."""
CHUNK_AHEAD = 96
"""How far beyond the canvas chunks are painted before they are wanted, px."""
NEAR = 80
"""How far beyond the canvas people may stand who hide somebody on it, px."""

Under = Callable[[pygame.Surface, Point], None]
"""Paints on the ground: gets a surface, and the point of the place at its top left corner."""


class Stage:
    """One level in the light called `light_name`, which looks like `mood`. Lamps in `lamps_off` are dark. Of layers
    that lie in groups only those of `group` are seen. Its crowd has those `looks`. Needs a display mode."""

    def __init__(
        self,
        level: Level,
        mood: Mood,
        light_name: str,
        lamps_off: frozenset[str] = frozenset(),
        group: str = "",
        looks: tuple[Look, ...] = (),
    ) -> None:
        self.level, self.mood, self.light_name, self.group = level, mood, light_name, group
        self.bakery = Bakery(level, mood, light_name, lamps_off, group)
        self._chunks: Painted[Key, Patch] = Painted(PAINTED, lambda patch: patch.weight)
        self._cells: Painted[tuple[int, ...], Patch] = Painted(MOVED, lambda patch: patch.weight)
        self.lighting = Lighting(self.bakery)
        self.crowd = Crowd(looks, self.lighting)
        self._props = Props(self.bakery, pygame.Rect(0, 0, 0, 0))
        red, green, blue = ((255 + 3 * part) // 4 for part in mood.ambient)
        self._sky = Sky(mood.sky, (red, green, blue))
        self._rhythms = {animation.lengths for animation in level.animations.values()}
        self._steps: list[int] = []
        self._now: dict[int, int] = {}
        self._changed: dict[Key, list[tuple[pygame.Rect, tuple[int, ...]]]] = {}
        self._animated = [layer for layer in level.layers if not level.animations.keys().isdisjoint(layer.cells)]
        self._seen = pygame.Rect(0, 0, 0, 0)
        self._coming: list[Key] = []
        self._patches: tuple[pygame.Rect, list[Patch]] = (self._seen, [])
        self._standing = Standing()

    def switch(self, lamps_off: frozenset[str]) -> None:
        """Turn lamps on and off; only what they touch is painted anew."""
        changed = self.bakery.switch(lamps_off)
        self.lighting.forget()
        self.crowd.forget()
        self._standing.forget()
        self._patches = (pygame.Rect(0, 0, 0, 0), [])
        self._props = Props(self.bakery, self._props.box)
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
        passers: Iterable[Passer] = (),
    ) -> None:
        """Paint the piece of the place whose top left corner is `camera`, as large as the canvas, or that `part` of the
        canvas alone, its corners as light as the rest. `tick` moves animated tiles and the sky. `under` paints on the
        ground, before people do; what hangs above and what bleeds lies over that too. `passers` are the crowd. What
        would be the picture before is not painted again."""
        whole = part is None
        part = part or canvas.get_rect()
        target = canvas.subsurface(part)
        view = part.move(camera)
        patches = self._in_sight(view)
        cells = self._moving(patches, view, tick)
        still = None
        if whole and not under and not passers:
            actors = list(actors)
            sky = self._sky.stands(camera, tick) if any(patch.holes for patch in patches) else ()
            still = camera, actors, cells, sky
            if self._standing.again(canvas, still):
                self.prepare(camera)
                return
        self._draw_sky(target, view, patches, camera, tick)
        target.fblits([(patch.plain, (patch.rect.x - view.x, patch.rect.y - view.y)) for patch in (*patches, *cells)])
        props = self._standing_in(patches)
        if under:
            under(target, view.topleft)
        people = self._draw_people(target, view, props, actors, passers)
        self._close(target, view, patches, [cell for cell in cells if cell.over])
        hidden.make_out(target, view.topleft, people, props, patches)
        if whole:
            if self.mood.vignette:
                canvas.blit(light.vignette(self.mood.vignette), (0, 0), special_flags=pygame.BLEND_RGB_MULT)
            if still:
                self._standing.keep(canvas, still)
            self.prepare(camera)

    def _in_sight(self, view: pygame.Rect) -> list[Patch]:
        """The chunks that lie in `view`."""
        if view != self._patches[0]:
            self._patches = view, [self.chunk(key) for key in chunks(view)]
        return self._patches[1]

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
                    paint = partial(self.bakery.cell, key[0], key[1], self._now)
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

    def _close(self, target: pygame.Surface, view: pygame.Rect, patches: list[Patch], hung: list[Patch]) -> None:
        """Lay over the place what hangs above people, and what bleeds over everything; in the cells `hung` another
        picture of it."""
        left, top = view.topleft
        over = []
        for above in [patch.over for patch in patches if patch.over]:
            parts = [above.box]
            for cell in hung:
                parts = [part for old in parts for part in without(old, cell.rect)]
            x, y = above.box.topleft
            over += [(above.picture.subsurface(part.move(-x, -y)), (part.x - left, part.y - top)) for part in parts]
        laid = [cell.over for cell in hung if cell.over]
        target.fblits([*over, *((each.picture, (each.box.x - left, each.box.y - top)) for each in laid)])
        bleeding = [patch.bloom for patch in patches if patch.bloom]
        shown = [(each.picture, (each.box.x - left, each.box.y - top)) for each in bleeding]
        target.fblits(shown, pygame.BLEND_RGB_ADD)
        if any(self.mood.haze) and len(bleeding) < len(patches):
            for patch in patches:
                if not patch.bloom:
                    target.fill(self.mood.haze, patch.rect.move(-view.x, -view.y), pygame.BLEND_RGB_ADD)

    # ------------------------------------------------------------------ people
    def _draw_people(
        self,
        target: pygame.Surface,
        view: pygame.Rect,
        props: Props,
        actors: Iterable[Actor],
        passers: Iterable[Passer],
    ) -> list[Person]:
        """Paint actors and the crowd among the props. Those of them who may have to be made out when all is painted."""
        near = view.inflate(2 * NEAR, 2 * NEAR)
        left, top = view.topleft
        figures = sorted(self.crowd.figures(passers, view))
        again = crowded(props, figures) if figures else set()
        people: list[Person] = []
        shadows, lighting, nearer = self.mood.shadows, self.lighting, props.nearer
        for i, actor in enumerate(actors):
            box = actor.box
            if not near.colliderect(box):
                continue
            line = _line(actor, props) + actor.sits if actor.lies or actor.sits else actor.y
            corner = box.topleft
            at = (corner[0] - left, corner[1] - top)
            looks = [(look, at) for look in lighting.looks(actor)]
            shadow = None
            if shadows and actor.upright:
                shadow = (actor.x + SHADOW.x - left, actor.y + SHADOW.y - top)
                box.union_ip(SHADOW.move(actor.x, actor.y))
            hiding = nearer(line, box)
            if actor.lit == "person":
                people.append(person(line, actor.frame, corner, hiding))
            again.update(hiding)
            figures.append((line, -i, box, shadow, looks, False))
        figures.sort()
        paint(target, view.topleft, props, figures, props.hiding(again))
        return people

    def _standing_in(self, patches: list[Patch]) -> Props:
        """The props that stand where `patches` lie."""
        box = patches[0].rect.union(patches[-1].rect)
        if self._props.box != box:
            self._props = Props(self.bakery, box)
        return self._props


def _line(actor: Actor, props: Props) -> int:
    """The y that sorts somebody who lies or sits on one of the `props`."""
    under = (foot for foot, box in zip(props.feet, props.boxes, strict=True) if box.collidepoint(actor.x, actor.y))
    return max(under, default=actor.y)


def _pictures_at(level: Level, ms: int) -> dict[int, int]:
    """Which picture stands in for which, `ms` after the beginning; those that show themselves are left out."""
    shown = {
        picture: animation.pictures[in_turn(animation.lengths, ms)] for picture, animation in level.animations.items()
    }
    return {picture: other for picture, other in shown.items() if other != picture}
