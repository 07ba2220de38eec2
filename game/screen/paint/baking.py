"""What stands still in a place, painted piece by piece under one light.

A patch is painted as a whole in daylight, multiplied by its piece of the light map, and then what shines is put back.
Nothing is ever made for the whole map.
"""

from collections import defaultdict
from collections.abc import Iterable

import pygame

from game.content.level import Level, Light, Point, Prop, Rgb, TileLayer
from game.content.lights import Mood
from game.content.stacking import HANGS_OVER, SHADES, STANDS, VOID
from game.screen.paint import light
from game.screen.paint.graded import graded
from game.screen.paint.moment import REST, Moment
from game.screen.paint.painted import Painted, packed, weight
from game.screen.paint.palette import COLOR
from game.screen.paint.patches import (
    CHUNK,
    Key,
    Laid,
    Patch,
    bleeding,
    chunks,
    holes_in,
    hung,
    pierce,
    roof,
    square,
    surface,
)

REACH = 64
"""How far bloom bleeds, px."""
LIT = 6_000_000
"""Bytes of lit props that are kept."""
MAPS = 2_500_000
"""Bytes of light maps that are kept: those of the chunks on two screens."""
DEAD: Rgb = (176, 184, 150)
"""How much is gone of what would shine on a prop while its lamp is off, of 255: glass with nothing behind it."""
FOOT_SHADE: Rgb = (150, 140, 176)
"""What the floor under a standing prop is multiplied by, where there are shadows."""
FOOT_SHADE_HIGH, FOOT_SHADE_IN = 5, 3
"""Height of that shade, and how far in from the prop's sides it begins, px."""


class Bakery:
    """Paints the patches of `level` in the light called `light_name`. Of layers that lie in groups only those of
    `group` are seen. Needs a display mode."""

    def __init__(self, level: Level, mood: Mood, light_name: str, lamps_off: frozenset[str], group: str) -> None:
        self.level, self.mood, self.light_name, self.lamps_off = level, mood, light_name, lamps_off
        shown = [name for name in level.order if "/" not in name or name.partition("/")[0] == group]
        self._over = [name for name in shown if level.drawn_as(name) == HANGS_OVER]
        self._standing = {name for name in shown if level.drawn_as(name) == STANDS}
        self._void = {name for name in shown if mood.sky and level.drawn_as(name) == VOID}
        self._ground = [name for name in shown if name not in self._standing | self._void and name not in self._over]
        self._tiles = {layer.name: layer for layer in level.layers if layer.light in ("", light_name)}
        self._tiles = {name: layer for name, layer in self._tiles.items() if name in shown}
        self._glowing = {name for name, layer in self._tiles.items() if layer.glow}
        self._props = [prop for prop in level.props if prop.light in ("", light_name) and prop.layer in shown]
        lights = [lamp for lamp in level.lights if lamp.light in ("", light_name) and lamp.group in ("", group)]
        self._lights = [(lamp, light.bounds(lamp)) for lamp in lights]
        self._props_in: dict[Key, list[int]] = defaultdict(list)
        self._lights_in: dict[Key, list[int]] = defaultdict(list)
        for i, prop in enumerate(self._props):
            for key in chunks(_box(prop)):
                self._props_in[key].append(i)
        for i, (_, box) in enumerate(self._lights):
            for key in chunks(box):
                self._lights_in[key].append(i)
        self._absent = frozenset[str]()
        self._lit: Painted[tuple[Prop, int], pygame.Surface] = Painted(LIT, weight)
        self._glows: dict[Key, pygame.Surface | None] = {}
        self._maps: Painted[Key, pygame.Surface] = Painted(MAPS, weight)
        self._pictures: dict[int, pygame.Surface] = {}
        self._shades: dict[int, pygame.Surface] = {}

    # ------------------------------------------------------------------ what lies where
    def props(self, rect: pygame.Rect) -> list[Prop]:
        """The props that `rect` touches and that are there, in the order of the map."""
        found = {i for key in chunks(rect) for i in self._props_in.get(key, ())}
        props = [self._props[i] for i in sorted(found)]
        return [
            prop for prop in props if prop.name not in self._absent and rect.colliderect(prop.x, prop.y, prop.w, prop.h)
        ]

    @property
    def open(self) -> bool:
        """Whether there is a sky over the place: what has none is under a roof, and no rain falls in it."""
        return bool(self._void)

    @property
    def moving(self) -> list[Prop]:
        """The props that are animated."""
        return [prop for prop in self._props if prop.picture in self.level.animations]

    def standing(self, rect: pygame.Rect) -> list[Prop]:
        """Those of them that are sorted among people, the farthest first."""
        return sorted((prop for prop in self.props(rect) if prop.layer in self._standing), key=lambda prop: prop.foot)

    def lights(self, rect: pygame.Rect) -> list[tuple[Light, pygame.Rect]]:
        """The lights that are on and reach into `rect`, each with its bounds."""
        found = {i for key in chunks(rect) for i in self._lights_in.get(key, ())}
        lights = [self._lights[i] for i in sorted(found)]
        return [(lamp, box) for lamp, box in lights if rect.colliderect(box) and self._is_on(lamp.lamp)]

    def _is_on(self, lamp: str) -> bool:
        return not lamp or lamp not in self.lamps_off

    def shines(self, prop: Prop) -> bool:
        """Whether any of `prop` shines by itself."""
        return self._could_shine(prop) and self._is_on(prop.lamp)

    def _could_shine(self, prop: Prop) -> bool:
        """Whether any of `prop` shines in this light while its lamp is on."""
        return bool(prop.glow) and prop.glow_in in ("", self.light_name)

    def _is_dead(self, prop: Prop) -> bool:
        """Whether the lamp is off that lets `prop` shine."""
        return self._could_shine(prop) and not self._is_on(prop.lamp)

    def _is_light_alone(self, prop: Prop) -> bool:
        """Whether `prop` is nothing but the light of a lamp that is off: what lay on the ground of it is gone."""
        return bool(prop.lamp) and prop.glow == "all" and self._is_dead(prop)

    def _unlit(self, prop: Prop, shown: int) -> pygame.Surface:
        """`prop` by daylight, which shows that picture; what would shine on it is dull while its lamp is off."""
        if not self._is_dead(prop):
            return self.picture(shown)
        picture = self.picture(shown).copy()
        gone = light.emissive(self.level.pictures[shown], prop.glow).copy()
        gone.fill(DEAD, special_flags=pygame.BLEND_RGB_MULT)
        picture.blit(gone, (0, 0), special_flags=pygame.BLEND_RGB_SUB)
        return picture

    def switch(self, lamps_off: frozenset[str]) -> set[Key]:
        """Turn lamps on and off. The chunks that look different now."""
        turned = lamps_off ^ self.lamps_off
        self.lamps_off = lamps_off
        touched = [box for lamp, box in self._lights if lamp.lamp in turned]
        shining = [_box(prop) for prop in self._props if prop.lamp in turned and prop.glow]
        touched += [box.inflate(2 * REACH, 2 * REACH) for box in shining]
        self._lit.drop_where(lambda key: _box(key[0]).collidelist(touched) >= 0)
        keys = {key for box in touched for key in chunks(box)}
        for key in keys:
            self._glows.pop(key, None)
        self._maps.drop_where(keys.__contains__)
        return keys

    def clear(self, absent: frozenset[str]) -> set[Key]:
        """Let the props of those names be away, and all others be there. The chunks that look different now."""
        turned = absent ^ self._absent
        self._absent = absent
        boxes = [_box(prop).inflate(2 * REACH, 2 * REACH) for prop in self._props if prop.name in turned]
        keys = {key for box in boxes for key in chunks(box)}
        for key in keys:
            self._glows.pop(key, None)
        return keys

    # ------------------------------------------------------------------ light
    def light_map(self, rect: pygame.Rect) -> pygame.Surface:
        """What everything in `rect` is multiplied by."""
        out = pygame.Surface(rect.size)
        out.fill(self.mood.ambient)
        for lamp, box in self.lights(rect):
            at = (box.x - rect.x, box.y - rect.y)
            out.blit(light.picture(lamp), at, special_flags=pygame.BLEND_RGB_ADD)
        return out

    def probe(self, x: int, y: int) -> Rgb:
        """The light map at one place of the map; at its nearest edge for a place outside."""
        x, y = min(self.level.width - 1, max(0, x)), min(self.level.height - 1, max(0, y))
        key = x // CHUNK, y // CHUNK
        found = self._maps.get(key, lambda: self.light_map(square(key)))
        red, green, blue, _ = found.get_at((x - key[0] * CHUNK, y - key[1] * CHUNK))
        return red, green, blue

    def lit(self, prop: Prop, shown: int) -> pygame.Surface:
        """`prop` in this light, which shows that picture, with what shines on it shining."""

        def paint() -> pygame.Surface:
            picture = self._unlit(prop, shown).copy()
            picture.blit(self.light_map(_box(prop)), (0, 0), special_flags=pygame.BLEND_RGB_MULT)
            if self.shines(prop):
                self._let_shine(picture, light.emissive(self.level.pictures[shown], prop.glow), (0, 0))
            return packed(picture)

        return self._lit.get((prop, shown), paint)

    def _let_shine(self, out: pygame.Surface, shine: pygame.Surface, at: Point) -> None:
        """Put what shines, on black, over what is lit. In a grade it is all the colour that it has."""
        if self.mood.grade:
            shine = shine.copy()
            shine.set_colorkey("black")
        out.blit(shine, at, special_flags=0 if self.mood.grade else pygame.BLEND_RGB_MAX)

    def _shine(self, prop: Prop, now: Moment) -> pygame.Surface:
        return light.emissive(self.level.pictures[now.prop(prop)], prop.glow)

    # ------------------------------------------------------------------ painting
    def chunk(self, key: Key) -> Patch:
        """A square of CHUNK px."""
        rect = square(key)
        over = hung(self._overhead(rect, REST), rect)
        plain, holes = self._pierced(self._plain(rect, REST))
        moving = self._moving(rect) if self.level.animations else ()
        return Patch(rect, plain, over, bleeding(self._bloom(key), rect), roof(over), moving, holes)

    def moved(self, rect: pygame.Rect, now: Moment) -> Patch:
        """A piece of a chunk as it is `now`. What bleeds over it is the chunk's, and so is what hangs above it, unless
        some of that moves too. It has `holes` where the sky shows that was hidden at rest."""
        painted = self._overhead(rect, now) if self._hangs(rect, now) else None
        over = Laid(painted, rect) if painted else None
        plain, holes = self._pierced(self._plain(rect, now))
        return Patch(rect, plain, over, holes=holes and self._clears(rect, now))

    def _clears(self, rect: pygame.Rect, now: Moment) -> bool:
        """Whether the sky shows `now` through some pixel of `rect` where it does not at rest."""
        clear, before = (holes_in(self._plain(rect, moment)) for moment in (now, REST))
        if clear and before:
            clear.erase(before, (0, 0))
        return clear is not None and clear.count() > 0

    def _hangs(self, rect: pygame.Rect, now: Moment) -> bool:
        """Whether something that hangs above people in `rect` shows another picture `now`."""
        if any(prop.layer in self._over and prop in now.props for prop in self.props(rect)):
            return True
        columns, rows = self._span(rect)
        wide = self.level.width // self.level.tile
        cells = [row * wide + column for row in rows for column in columns]
        tiled = [self._tiles[name].cells for name in self._over if name in self._tiles]
        return any(tiles[cell] in now.tiles for tiles in tiled for cell in cells)

    def _pierced(self, painted: pygame.Surface) -> tuple[pygame.Surface, bool]:
        """What is `painted`, with holes for the sky where it is clear, and whether there are any."""
        if not painted.get_flags() & pygame.SRCALPHA:
            return painted, False
        holes = holes_in(painted)
        painted.fill((0, 0, 0, 255), special_flags=pygame.BLEND_RGBA_MAX)
        plain = surface(*painted.get_size())
        plain.blit(painted, (0, 0))
        if holes:
            pierce(plain, holes)
        return plain, bool(holes)

    def _plain(self, rect: pygame.Rect, now: Moment) -> pygame.Surface:
        void = [box for name in self._void for box in self._cells(name, rect)]
        out = pygame.Surface(rect.size, pygame.SRCALPHA) if void else surface(*rect.size)
        out.fill(COLOR["ink2"])
        for box in void:
            out.fill((0, 0, 0, 0), box)
        props = self.props(rect)
        for name in self._ground:
            if name in self._tiles:
                self._lay_tiles(out, self._tiles[name], rect, now)
            else:
                lies = [prop for prop in props if prop.layer == name and not self._is_light_alone(prop)]
                self._lay_props(out, lies, rect, now)
        standing = self.standing(rect)
        if self.mood.shadows:
            self._lay_foot_shades(out, standing, rect)
        self._lay_props(out, standing, rect, now)
        out.blit(self.light_map(rect), (0, 0), special_flags=pygame.BLEND_RGB_MULT)
        glow = self._glow(rect, now)
        if glow:
            self._let_shine(out, glow, (0, 0))
        return out

    def _span(self, rect: pygame.Rect) -> tuple[range, range]:
        """The columns and rows of tiles that `rect` touches."""
        tile = self.level.tile
        wide, high = self.level.width // tile, self.level.height // tile
        columns = range(max(0, rect.left // tile), min(wide, -(-rect.right // tile)))
        return columns, range(max(0, rect.top // tile), min(high, -(-rect.bottom // tile)))

    def _moving(self, rect: pygame.Rect) -> tuple[Key, ...]:
        """The cells in `rect` where a tile is animated, on the ground or overhead."""
        columns, rows = self._span(rect)
        wide, animations = self.level.width // self.level.tile, self.level.animations
        layers = [layer.cells for layer in self._tiles.values()]
        cells = [(column, row) for row in rows for column in columns]
        return tuple(
            (column, row) for column, row in cells if any(tiles[row * wide + column] in animations for tiles in layers)
        )

    def _cells(self, layer: str, rect: pygame.Rect) -> Iterable[pygame.Rect]:
        """The cells of a layer of tiles where something lies, px of `rect`."""
        if layer not in self._tiles:
            return
        tile, cells = self.level.tile, self._tiles[layer].cells
        columns, rows = self._span(rect)
        for row in rows:
            for column in columns:
                if cells[row * (self.level.width // tile) + column] >= 0:
                    yield pygame.Rect(column * tile - rect.left, row * tile - rect.top, tile, tile)

    def _lay_foot_shades(self, out: pygame.Surface, standing: list[Prop], rect: pygame.Rect) -> None:
        for prop in standing:
            if prop.w > 4 * FOOT_SHADE_IN and prop.foot == prop.y + prop.h:
                shade = pygame.Surface((prop.w - 2 * FOOT_SHADE_IN, FOOT_SHADE_HIGH))
                shade.fill(FOOT_SHADE)
                at = (prop.x + FOOT_SHADE_IN - rect.x, prop.foot - FOOT_SHADE_HIGH - rect.y)
                out.blit(shade, at, special_flags=pygame.BLEND_RGB_MULT)

    def _lay_props(self, out: pygame.Surface, props: list[Prop], rect: pygame.Rect, now: Moment) -> None:
        out.fblits([(self._unlit(prop, now.prop(prop)), (prop.x - rect.x, prop.y - rect.y)) for prop in props])

    def _lay_tiles(self, out: pygame.Surface, layer: TileLayer, rect: pygame.Rect, now: Moment) -> None:
        tile, wide = self.level.tile, self.level.width // self.level.tile
        columns, rows = self._span(rect)
        shaded = self.mood.ao < 255 and self.level.drawn_as(layer.name) == SHADES
        look = self._shade if shaded else self.picture
        laid: list[tuple[pygame.Surface, tuple[int, int]]] = []
        for row in rows:
            y = row * tile - rect.top
            cells = layer.cells[row * wide + columns.start : row * wide + columns.stop]
            for column, index in enumerate(cells, columns.start):
                if index >= 0:
                    laid.append((look(now.tile(index)), (column * tile - rect.left, y)))
        out.fblits(laid)

    def picture(self, index: int) -> pygame.Surface:
        """The picture that tiles and props know by that index."""
        found = self._pictures.get(index)
        if found is None:
            found = self._pictures[index] = graded(self.level.pictures[index], self.mood.grade)
        return found

    def _shade(self, index: int) -> pygame.Surface:
        """A tile of corner shade, as strong as the mood has it."""
        found = self._shades.get(index)
        if found is None:
            found = self._shades[index] = self.picture(index).copy()
            found.fill((255, 255, 255, self.mood.ao), special_flags=pygame.BLEND_RGBA_MULT)
        return found

    def _overhead(self, rect: pygame.Rect, now: Moment) -> pygame.Surface | None:
        """What hangs above people, lit; None where nothing does."""
        out = self._hanging(rect, now)
        if out is None:
            return None
        out.blit(self.light_map(rect), (0, 0), special_flags=pygame.BLEND_RGB_MULT)
        for prop in self.props(rect):
            if prop.layer in self._over and self.shines(prop):
                self._let_shine(out, self._shine(prop, now), (prop.x - rect.x, prop.y - rect.y))
        self._shine_tiles(out, self._over, rect, now)
        return out

    def _hanging(self, rect: pygame.Rect, now: Moment) -> pygame.Surface | None:
        """The same in daylight."""
        props = [prop for prop in self.props(rect) if prop.layer in self._over]
        tiled = [self._tiles[name] for name in self._over if name in self._tiles and self._any(self._tiles[name], rect)]
        if not props and not tiled:
            return None
        out = pygame.Surface(rect.size, pygame.SRCALPHA)
        for layer in tiled:
            self._lay_tiles(out, layer, rect, now)
        self._lay_props(out, props, rect, now)
        return out

    def _any(self, layer: TileLayer, rect: pygame.Rect) -> bool:
        columns, rows = self._span(rect)
        starts = [row * (self.level.width // self.level.tile) + columns.start for row in rows]
        return any(max(layer.cells[start : start + len(columns)], default=-1) >= 0 for start in starts)

    # ------------------------------------------------------------------ what shines
    def _shine_tiles(self, out: pygame.Surface, names: Iterable[str], rect: pygame.Rect, now: Moment) -> None:
        """Lay on `out` what shines of the tiles in the layers called `names`."""
        tile, wide = self.level.tile, self.level.width // self.level.tile
        columns, rows = self._span(rect)
        for layer in (self._tiles[name] for name in names if name in self._glowing):
            for row in rows:
                for column in columns:
                    index = layer.cells[row * wide + column]
                    if index >= 0:
                        shine = light.emissive(self.level.pictures[now.tile(index)], layer.glow)
                        at = (column * tile - rect.left, row * tile - rect.top)
                        out.blit(shine, at, special_flags=pygame.BLEND_RGB_MAX)

    def _glow(self, rect: pygame.Rect, now: Moment) -> pygame.Surface | None:
        """What shines behind people, on black, hidden where something stands before it. None where nothing does."""
        props = [prop for prop in self.props(rect) if prop.layer not in self._over]
        tiled = [name for name in self._ground if name in self._glowing and self._any(self._tiles[name], rect)]
        if not tiled and not any(self.shines(prop) for prop in props):
            return None
        glow = pygame.Surface(rect.size)
        self._shine_tiles(glow, tiled, rect, now)
        lying = [prop for prop in props if prop.layer not in self._standing]
        lying.sort(key=lambda prop: self.level.order.index(prop.layer))
        for prop in [*lying, *self.standing(rect)]:
            at = (prop.x - rect.x, prop.y - rect.y)
            if prop.layer in self._standing:
                hidden = light.hiding(self.level.pictures[now.prop(prop)])
                glow.blit(hidden, at, special_flags=pygame.BLEND_RGB_MULT)
            if self.shines(prop):
                glow.blit(self._shine(prop, now), at, special_flags=pygame.BLEND_RGB_MAX)
        return glow

    def _bleeding(self, key: Key) -> pygame.Surface | None:
        """The small copy of what shines in a chunk, None where nothing does."""
        if key not in self._glows:
            rect = square(key)
            glow = self._glow(rect, REST)
            hanging = self._hanging(rect, REST)
            if hanging:
                glow = glow or pygame.Surface(rect.size)
                dark = hanging.copy()
                dark.fill((0, 0, 0, 255), special_flags=pygame.BLEND_RGBA_MULT)
                glow.blit(dark, (0, 0))
                for prop in self.props(rect):
                    if prop.layer in self._over and self.shines(prop):
                        at = (prop.x - rect.x, prop.y - rect.y)
                        glow.blit(self._shine(prop, REST), at, special_flags=pygame.BLEND_RGB_MAX)
                self._shine_tiles(glow, self._over, rect, REST)
            self._glows[key] = glow and light.shrunk(glow)
        return self._glows[key]

    def _bloom(self, key: Key) -> pygame.Surface | None:
        """What bleeds over a chunk, with the haze in it; None where only the haze does."""
        side = CHUNK // light.NEAR
        near = [(dx, dy, self._bleeding((key[0] + dx - 1, key[1] + dy - 1))) for dy in range(3) for dx in range(3)]
        found = [(small, (dx * side, dy * side)) for dx, dy, small in near if small]
        if not found or not any(self.mood.bloom):
            return None
        around = pygame.Surface((3 * side, 3 * side))
        around.fblits(found)
        return light.bloom(around, CHUNK, self.mood.bloom, self.mood.haze)


def _box(prop: Prop) -> pygame.Rect:
    return pygame.Rect(prop.x, prop.y, prop.w, prop.h)
