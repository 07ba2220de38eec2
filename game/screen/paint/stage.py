"""A place as it is seen: painted chunks, and people among its props.

Chunks are painted when they are first wanted, those about to come into sight one a frame before they do. A frame is the
plain chunks, people and the props before them, then what hangs above and what bleeds over everything.
"""

from collections.abc import Callable, Collection, Iterable
from functools import partial

import pygame

from game.content.level import Level, Point
from game.content.lights import Mood
from game.content.looks import Look
from game.screen.paint import HEIGHT, WIDTH, hidden, light
from game.screen.paint.actors import POOL, SHADOW, Actor, Lighting, pool, reach
from game.screen.paint.areas import without
from game.screen.paint.baking import Bakery
from game.screen.paint.bands import LINE, Figure, Props, Throng, crowded, paint
from game.screen.paint.crowd import Crowd, Passer
from game.screen.paint.hidden import Person, painted
from game.screen.paint.moved import Moved, Seen
from game.screen.paint.moving import Moving
from game.screen.paint.painted import Painted
from game.screen.paint.patches import Key, Patch, chunks, square
from game.screen.paint.rain import Rain
from game.screen.paint.sky import Sky
from game.screen.paint.standing import Standing

PAINTED = 14_000_000
"""Bytes of chunks that are kept: two screens and all around them."""
CHUNK_AHEAD = 96
"""How far beyond the canvas chunks are painted before they are wanted, px."""
NEAR = 80
"""How far beyond the canvas people may stand who hide somebody on it, px."""
VIEWS = 24
"""Views of a place, each of other chunks, of which it is kept what stands there."""
FEW = 24
"""People of a crowd whose every step is followed: where more are seen, all of the picture is taken to differ."""

Under = Callable[[pygame.Surface, Point], pygame.Rect | None]
"""Paints on the ground: gets a surface, and the point of the place at its top left corner. Gives back where what stands
is to lie over it, px of the place."""


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
        self.moving = Moving(self.bakery)
        self.lighting = Lighting(self.bakery)
        self.crowd = Crowd(looks, self.lighting)
        self._props: dict[tuple[int, ...], Props] = {}
        red, green, blue = ((255 + 3 * part) // 4 for part in mood.ambient)
        self._sky = Sky(mood.sky, (red, green, blue), mood.still)
        self.rain = Rain(mood.rain if self.bakery.open else "")
        self._seen = pygame.Rect(0, 0, 0, 0)
        self._coming: list[Key] = []
        self._patches: tuple[pygame.Rect, list[Patch]] = (self._seen, [])
        self._standing = Standing()
        self.moved = Moved()

    def switch(self, lamps_off: frozenset[str]) -> None:
        """Turn lamps on and off; only what they touch is painted anew."""
        changed = self.bakery.switch(lamps_off)
        self.lighting.forget()
        self.crowd.forget()
        self._repaint(changed)

    def clear(self, absent: frozenset[str]) -> None:
        """Let the props of those names be away, and all others be there."""
        self._repaint(self.bakery.clear(absent))

    def _repaint(self, changed: set[Key]) -> None:
        """Those chunks look different now."""
        self._standing.forget()
        self._patches = (pygame.Rect(0, 0, 0, 0), [])
        self._props.clear()
        self._chunks.drop_where(changed.__contains__)
        self.moving.forget([square(key) for key in changed])

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
        passers: Collection[Passer] = (),
        room: int = 0,
    ) -> None:
        """Paint the piece of the place whose top left corner is `camera`, as large as the canvas, or that `part` of the
        canvas alone, its corners as light as the rest. `tick` moves animated tiles and the sky. `under` paints on the
        ground, before people do; what hangs above and what bleeds lies over that too. `passers` are the crowd. The
        canvas has so much `room` on every side, px, beside what the sky is made for. What would be the picture before
        is not painted again."""
        whole = part is None
        part = part or canvas.get_rect()
        target = canvas if whole else canvas.subsurface(part)
        view = part.move(camera)
        patches = self._in_sight(view)
        cells = self.moving.patches(patches, view, tick)
        still = None
        if whole and not under and not passers:
            actors = list(actors)
            sky = self._sky.stands(camera, tick) if any(patch.holes for patch in patches) else ()
            still = camera, actors, cells, sky
            if self._standing.again(canvas, still):
                self.moved.parts = []
                self.rain.draw(canvas, camera, tick)
                self.prepare(camera)
                return
        sky_at = camera[0] + room, camera[1] + room
        self._draw_sky(target, view, patches, sky_at, tick)
        target.fblits([(patch.plain, (patch.rect.x - view.x, patch.rect.y - view.y)) for patch in patches])
        for cell in cells:
            if cell.holes:
                self._draw_sky(target, view, [cell], sky_at, tick)
        target.fblits([(cell.plain, (cell.rect.x - view.x, cell.rect.y - view.y)) for cell in cells])
        props = self._standing_in(patches)
        props.now = self.moving.now
        if under and (laid := under(target, view.topleft)):
            there = props.there(view.topleft)
            numbers = props.hiding(set(laid.collidelistall(props.boxes)))
            target.fblits([(props.lit(number), there[number]) for number in numbers])
        people, seen = self._draw_people(target, view, props, actors, passers)
        self._close(target, view, patches, [cell for cell in cells if cell.over])
        hidden.make_out(target, view.topleft, people, props, patches)
        if whole:
            if self.mood.vignette:
                canvas.blit(light.vignette(self.mood.vignette), (0, 0), special_flags=pygame.BLEND_RGB_MULT)
            if still:
                self._standing.keep(canvas, still)
            self.prepare(camera)
            self.moved.follow(camera, seen, cells)
        self.rain.draw(target, view.topleft, tick)

    def moment(self, tick: int) -> object:
        """What equals itself as long as nothing that moves by itself shows another picture."""
        return self.moving.moment(tick)

    def stirred(self, box: pygame.Rect, tick: int) -> list[Patch]:
        """What of the place moves by itself in `box` of it and is not at rest at `tick`."""
        return self.moving.patches(self._in_sight(box), box, tick)

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
        passers: Collection[Passer],
    ) -> tuple[list[Person], list[Seen]]:
        """Paint actors and the crowd among the props. Those of them who may have to be made out when all is painted,
        and in which box of the map each actor is seen."""
        near = target.get_rect().inflate(2 * NEAR, 2 * NEAR)
        left, top = view.topleft
        actors, throng = list(actors), self.crowd.throng(passers, view)
        if throng.lines:
            named = ((actor.x, actor.y) for actor in actors if actor.lit == "person" and not actor.lies)
            self.crowd.thin(throng, named, view.topleft)
        again = crowded(props, view.topleft, throng) if throng.lines else set()
        figures: list[Figure] = []
        people: list[Person] = []
        seen: list[Seen] = []
        halos: list[tuple[int, pygame.Rect, pygame.Surface]] = []
        pools: list[tuple[pygame.Surface, pygame.Rect]] = []
        shadows, spots, looks = self.mood.shadows, self.lighting.spots, self.lighting.looks
        feet, boxes, hides = props.feet, props.there(view.topleft), props.hides
        shade = SHADOW.move(-left, -top).move
        for actor in actors:
            x, y, frame, (across, down) = actor.x, actor.y, actor.frame, actor.foot
            stands = actor.lit == "person" and not actor.lies
            covered, bounds = reach(frame, actor.foot, shadows and stands)
            box = covered.move(x - left, y - top)
            if not near.colliderect(box):
                continue
            line = props.line((x, y)) + actor.sits if actor.lies or actor.sits else y
            corner = x - across, y - down
            hiding = [number for number in box.collidelistall(boxes) if feet[number] > line]
            if hiding:
                again.update(hiding)
            if actor.lit == "person":
                body, enough = painted(frame, actor.held)
                through = [number for number in hiding if number not in hides] if hiding else hiding
                people.append((line, frame, corner, body.move(corner), enough, through))
            shadow = shade(x, y) if shadows and stands else None
            at = corner[0] - left, corner[1] - top
            pictures: tuple[pygame.Surface, ...]
            if stands and not actor.leads:
                pictures = (spots[x, y][frame],)
                seen.append((pictures[0], bounds.move(x, y)))
            else:
                pictures = looks(actor)
                if haloed := self.lighting.has_halo(actor):
                    halos.append((line, actor.box.move(-left, -top), pictures[0]))
                    around = POOL.move(x - left, y - top)
                    pools.append((pool(self.mood.halo), around))
                    again.update(around.collidelistall(boxes))
                seen.append((pictures[haloed], (covered if haloed else bounds).move(x, y)))
            figures.append((line, box, shadow, pictures, at))
        if len(throng.lines) <= FEW:
            seen += [(each, box.move(left, top)) for each, box in zip(throng.pictures, throng.boxes, strict=True)]
        else:
            seen.append((None, view))
        figures.reverse()
        figures.sort(key=LINE)
        target.fblits(pools)
        paint(target, view.topleft, props, figures, throng, props.hiding(again))
        target.fblits([(halo, box) for line, box, halo in halos if _is_before(throng, line, box)])
        return people, seen

    def _standing_in(self, patches: list[Patch]) -> Props:
        """The props that stand where `patches` lie."""
        box = patches[0].rect.union(patches[-1].rect)
        found = self._props.get(tuple(box))
        if found is None:
            if len(self._props) >= VIEWS:
                self._props.clear()
            found = self._props[tuple(box)] = Props(self.bakery, box)
        return found


def _is_before(throng: Throng, line: int, box: pygame.Rect) -> bool:
    """Whether somebody of a `throng` stands before whoever is sorted by `line` and seen in `box` of the target."""
    return any(throng.lines[number] > line for number in box.collidelistall(throng.boxes))
