"""Everything that can stand in a place, at its own size, on the floor of that place, in its light, and people beside it
for measure: where what stands out from the rest is seen."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from xml.etree import ElementTree

import msgspec
import pygame

from game.content.level import Level, Light, Picture, Prop, Rect, TileLayer
from game.content.stacking import GROUND, STANDS
from game.screen.bodies import actors
from game.screen.contact import INK, words_of
from game.screen.dreamscape import Dreamscape
from game.screen.paint import HEIGHT, WIDTH
from game.screen.paint.actors import Actor
from game.screen.paint.palette import COLOR
from game.screen.paint.picture import sheet
from game.screen.paint.stage import Stage
from game.session import Session

WIDE = 720
"""Px of a floor from side to side."""
GAP, UNDER = 12, 4
"""Px between things, and between one and its name."""
LINE = 11
"""Px of a row of names."""
WRAPS = 12
"""Tiles after which a floor that is painted as a block that wraps begins anew at the latest, both ways."""
WIDEST_PIECE = 20
"""Tiles of a floor that is one picture, at most, after which it begins anew."""
ALIKE = 0.95
"""The share of a floor that has to be as such a block has it."""
LAMPS = 240, 160
"""Px between lamps, across and down."""
_FLOOR, _LIES, _STANDS = "ground", "laid", "things"


@dataclass(frozen=True)
class Ware:
    """A prop of a collection: the picture file, which of its colours shine, whether it `stands`, or else lies or hangs,
    and the picture `under` it (empty: none) of what it is a part of."""

    file: str
    glow: str
    stands: bool
    under: str = ""


@dataclass(frozen=True)
class Placing:
    """Where a place has a prop: in its layers of `group` (empty: in all) and in one `light` (empty: in all)."""

    prop: Prop
    group: str
    light: str
    stands: bool

    def seen(self, group: str, light: str) -> bool:
        """Whether it is there in that layer and light."""
        return self.group in ("", group) and self.light in ("", light)


Placings = dict[str, list[Placing]]
"""Where the props of a place are, by their pictures."""


def showrooms(sessions: Iterable[Session]) -> Iterator[tuple[str, pygame.Surface]]:
    """(name, picture) of every collection of props, in the place that has most of it, in every light and layer that
    this is played in, what is there in them; and what that place has not, in the one that has most of the rest. Needs a
    display mode."""
    every = list(sessions)
    placed = {session.state.place: _placings(session.level) for session in every}
    root = every[0].library.root
    for collection in sorted({folder for found in placed.values() for folder in _folders(root, found)}):
        wares = _wares(root, collection)
        for number, (place, files) in enumerate(_homes(wares, placed)):
            for session in (each for each in every if each.state.place == place):
                people = [each for each in actors(session, {}, 1.0, 0, still=True).values() if each.upright]
                for group, stage in Dreamscape(session, still=True).stages.items():
                    shown = list(_shown(wares, files, placed[place], stage))
                    where = PurePosixPath(place).name if number else ""
                    parts = (PurePosixPath(collection).name, where, group, stage.light_name)
                    if shown:
                        yield "-".join(filter(None, parts)), _floor(stage, shown, people)


def _placings(level: Level) -> Placings:
    """Every prop of a place."""
    found: Placings = defaultdict(list)
    for prop in level.props:
        group, _, inner = prop.layer.partition("/")
        stands = level.drawn_as(prop.layer) == STANDS and prop.foot == prop.y + prop.h
        placing = Placing(prop, group if inner else "", prop.light, stands)
        found[level.pictures[prop.picture].file].append(placing)
    return found


def _folders(root: Path, placed: Placings) -> set[str]:
    """The folders of the collections that a place has something of."""
    folders = {PurePosixPath(file).parent.as_posix() for file in placed}
    return {folder for folder in folders if (root / f"{folder}.tsx").is_file()}


def _homes(wares: list[Ware], placed: dict[str, Placings]) -> Iterator[tuple[str, set[str]]]:
    """The place that has most of a collection, and the pictures of all that it has of it, or that is nowhere; then the
    place that has most of the rest, and so on."""
    left = {ware.file for ware in wares}
    nowhere = left - {file for found in placed.values() for file in found}
    while left - nowhere:
        counts = {place: sum(len(found[file]) for file in left & set(found)) for place, found in placed.items()}
        place = max(counts, key=lambda each: counts[each])
        here = left & set(placed[place])
        yield place, here | (left & nowhere)
        left -= here | nowhere
        nowhere = set()


def _wares(root: Path, collection: str) -> list[Ware]:
    """Every prop of a collection, in its order."""
    file = PurePosixPath(f"{collection}.tsx")
    found = []
    for tile in ElementTree.parse(root / file).getroot().iter("tile"):
        image = tile.find("image")
        if tile.get("type") == "Prop" and image is not None:
            glow = tile.find("properties/property[@name='glow']")
            source = (file.parent / image.get("source", "")).as_posix()
            stands = tile.find("objectgroup") is not None
            found.append(Ware(source, glow.get("value", "") if glow is not None else "", stands))
    return found


def _shown(wares: list[Ware], files: set[str], placed: Placings, stage: Stage) -> Iterator[Ware]:
    """Those of `files` that are there in the layer and light of `stage`, as they are there."""
    here = {
        file: [each for each in found if each.seen(stage.group, stage.light_name)] for file, found in placed.items()
    }
    first: dict[Rect, str] = {}
    for ware in (each for each in wares if each.file in files):
        seen = here.get(ware.file, [])
        if not seen and ware.file in placed:
            continue
        boxes = [(each.prop.x, each.prop.y, each.prop.w, each.prop.h) for each in seen]
        under = next((first[box] for box in boxes if box in first), "")
        first |= {box: ware.file for box in boxes if box not in first}
        yield replace(ware, stands=any(each.stands for each in seen) if seen else ware.stands, under=under)


# ---------------------------------------------------------------------- the floor
def _floor(stage: Stage, wares: list[Ware], people: list[Actor]) -> pygame.Surface:
    """All of it in rows, each with its name under it."""
    boxes, names, high = _placed(wares, people)
    level = _furnished(stage, wares, boxes, high)
    shown = Stage(level, stage.mood, stage.light_name)
    standing = [msgspec.structs.replace(each, x=x, y=GAP + 40) for x, each in zip(_across(people), people, strict=True)]
    out = pygame.Surface((level.width, level.height)).convert()
    for y in range(0, level.height, HEIGHT):
        for x in range(0, level.width, WIDTH):
            part = pygame.Rect(x, y, WIDTH, HEIGHT).clip(out.get_rect())
            shown.draw(out, (0, 0), standing, 0, part)
    for name, at in names:
        label = words_of(name, INK, 1)
        out.fill(COLOR["ink0"], label.get_rect(topleft=at))
        out.blit(label, at)
    return out


def _across(people: list[Actor]) -> range:
    """Where the people of the first row stand, px from the left."""
    return range(3 * GAP, 3 * GAP + 40 * len(people), 40)


def _placed(wares: list[Ware], people: list[Actor]) -> tuple[list[Rect], list[tuple[str, tuple[int, int]]], int]:
    """Where each thing stands, each name with its left top corner, and how high the floor is; people have a row of
    their own above."""
    boxes: list[Rect] = []
    names: list[tuple[str, tuple[int, int]]] = []
    row: list[tuple[int, Ware]] = []
    x, y = GAP, GAP + (48 if people else 0)

    def end() -> int:
        sizes = [sheet(ware.file).get_size() for _, ware in row]
        foot = y + max(high for _, high in sizes)
        for (left, ware), (wide, high) in zip(row, sizes, strict=True):
            boxes.append((left, foot - high, wide, high))
            names.append((PurePosixPath(ware.file).stem.replace("_", " "), (left, foot + UNDER)))
        return foot + UNDER + LINE + GAP

    for ware in wares:
        label = words_of(PurePosixPath(ware.file).stem.replace("_", " "), INK, 1).get_width()
        wide = max(sheet(ware.file).get_width(), label)
        if row and x + wide + GAP > WIDE:
            y = end()
            row, x = [], GAP
        row.append((x, ware))
        x += wide + GAP
    return boxes, names, end() if row else y


def _furnished(stage: Stage, wares: list[Ware], boxes: list[Rect], high: int) -> Level:
    """The place with nothing but its floor, these things, and a lamp again and again."""
    level, tile = stage.level, stage.level.tile
    columns, rows = -(-WIDE // tile), -(-high // tile)
    count = len(level.pictures)
    pictures = (*level.pictures, *(Picture(ware.file, (0, 0, 0, 0)) for ware in wares))
    beneath = list(dict.fromkeys(ware.under for ware in wares if ware.under))
    under = {file: len(pictures) + i for i, file in enumerate(beneath)}
    pictures = (*pictures, *(Picture(file, (0, 0, 0, 0)) for file in beneath))
    props = []
    for i, (ware, box) in enumerate(zip(wares, boxes, strict=True)):
        layer, foot = _STANDS if ware.stands or ware.under else _LIES, box[1] + box[3]
        shown = [(under[ware.under], "")] if ware.under else []
        for number, glow in (*shown, (count + i, ware.glow)):
            props.append(Prop("", layer, "", number, *box, foot, "", glow, "", ""))
    return msgspec.structs.replace(
        level,
        width=columns * tile,
        height=rows * tile,
        pictures=pictures,
        animations={},
        order=(_FLOOR, _LIES, _STANDS),
        layers=(TileLayer(_FLOOR, "", "", tuple(_cells(stage, columns, rows))),),
        objects=(*props, *_lamps(stage, columns * tile, rows * tile)),
        solids=(),
        groups=(),
        drawn={},
    )


def _cells(stage: Stage, columns: int, rows: int) -> Iterator[int]:
    """The floor that is most of where one can walk in the place, as it goes on; where it is one picture, its largest
    piece that nothing stands on, again and again."""
    level, tile = stage.level, stage.level.tile
    wide = level.width // tile
    layers = [layer for layer in level.layers if level.drawn_as(layer.name) == GROUND]
    layers = [layer for layer in layers if layer.group in ("", stage.group) and layer.light in ("", stage.light_name)]
    free = _free(level, stage.group)
    by_surface: dict[tuple[str, str, str], dict[tuple[int, int], int]] = defaultdict(dict)
    for layer in layers:
        for i, cell in enumerate(layer.cells):
            column, row = i % wide, i // wide
            if cell >= 0 and (column, row) in free:
                surface = level.surface(column * tile, row * tile, stage.group)
                by_surface[layer.name, surface, level.pictures[cell].file][column, row] = cell
    heard = {key: floor for key, floor in by_surface.items() if key[1]}
    floor = max((heard or by_surface).values(), key=len)
    across, down, block = _block(floor)
    if (across, down) == (1, 1):
        across, down, block = _piece(floor)
    for row in range(rows):
        for column in range(columns):
            yield block[column % across, row % down]


def _free(level: Level, group: str) -> set[tuple[int, int]]:
    """The cells (column, row) of a place that nothing stands on."""
    tile = level.tile
    solids = (*level.solids, *level.group_solids.get(group, ()))
    shut = {
        (column, row)
        for x, y, wide, high in solids
        for row in range(y // tile, -(-(y + high) // tile))
        for column in range(x // tile, -(-(x + wide) // tile))
    }
    every = {(column, row) for column in range(level.width // tile) for row in range(level.height // tile)}
    return every - shut or every


def _piece(floor: dict[tuple[int, int], int]) -> tuple[int, int, dict[tuple[int, int], int]]:
    """The largest rectangle of a floor that has all its cells: its width, its height and its cells."""
    best, most = (next(iter(floor)), 1, 1), 1
    for column, row in floor:
        wide, high = WIDEST_PIECE, 0
        while (column, row + high) in floor:
            wide = next((each for each in range(wide) if (column + each, row + high) not in floor), wide)
            high += 1
            if wide * high > most:
                best, most = ((column, row), wide, high), wide * high
    (left, top), wide, high = best
    cells = {(column, row): floor[left + column, top + row] for column in range(wide) for row in range(high)}
    return wide, high, cells


def _block(floor: dict[tuple[int, int], int]) -> tuple[int, int, dict[tuple[int, int], int]]:
    """The smallest block that a floor (column and row to cell) is made of: its width, its height and its cells."""
    sizes = [(wide, high) for wide in range(1, WRAPS + 1) for high in range(1, WRAPS + 1)]
    for wide, high in sorted(sizes, key=lambda size: size[0] * size[1]):
        found: dict[tuple[int, int], Counter[int]] = defaultdict(Counter)
        for (column, row), cell in floor.items():
            found[column % wide, row % high][cell] += 1
        alike = sum(count.most_common(1)[0][1] for count in found.values())
        if len(found) == wide * high and alike >= ALIKE * len(floor):
            return wide, high, {at: count.most_common(1)[0][0] for at, count in found.items()}
    return 1, 1, {}


def _lamps(stage: Stage, wide: int, high: int) -> list[Light]:
    """The largest lamp of the colour that most of the place is lit in, here and there."""
    pools = [light for light in stage.level.lights if light.radius and light.light in ("", stage.light_name)]
    pools = [light for light in pools if light.group in ("", stage.group)]
    if not pools:
        return []
    lit: Counter[tuple[int, ...]] = Counter()
    for light in pools:
        lit[light.color] += light.radius**2
    color, _ = lit.most_common(1)[0]
    largest = max((light for light in pools if light.color == color), key=lambda light: light.radius)
    return [
        msgspec.structs.replace(largest, x=x, y=y, lamp="", flicker=False, light="", group="")
        for y in range(LAMPS[1] // 2, high, LAMPS[1])
        for x in range(LAMPS[0] // 2, wide, LAMPS[0])
    ]
