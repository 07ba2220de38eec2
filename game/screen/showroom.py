"""Everything that can stand in a place, at its own size, on the floor of that place, in its light, and people beside it
for measure: where what stands out from the rest is seen."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath
from xml.etree import ElementTree

import msgspec
import pygame

from game.content.level import Level, Light, Picture, Prop, Rect, TileLayer
from game.content.stacking import GROUND
from game.screen.contact import INK, words_of
from game.screen.dreamscape import Dreamscape
from game.screen.paint import HEIGHT, WIDTH
from game.screen.paint.actors import Actor
from game.screen.paint.palette import COLOR
from game.screen.paint.picture import sheet
from game.screen.paint.stage import Stage
from game.screen.scenes.play import actors
from game.session import Session

WIDE = 720
"""Px of a floor from side to side."""
GAP, UNDER = 12, 4
"""Px between things, and between one and its name."""
LINE = 11
"""Px of a row of names."""
WRAPS = 12
"""Tiles after which a floor that is painted as a block that wraps begins anew at the latest, both ways."""
ALIKE = 0.95
"""The share of a floor that has to be as such a block has it."""
LAMPS = 240, 160
"""Px between lamps, across and down."""
_FLOOR, _STANDS = "ground", "things"


@dataclass(frozen=True)
class Ware:
    """A prop of a collection: the picture file, and which of its colours shine."""

    file: str
    glow: str


def showrooms(sessions: Iterable[Session]) -> Iterator[tuple[str, pygame.Surface]]:
    """(name, picture) of every collection of props, in the place that has most of it, in every light and layer that
    this is played in. Needs a display mode."""
    every = list(sessions)
    for collection, place in _homes(every).items():
        for session in every:
            if session.state.place == place:
                people = [each for each in actors(session, {}, 1.0, 0, still=True).values() if each.upright]
                for group, stage in Dreamscape(session, still=True).stages.items():
                    wares = _wares(session, collection)
                    parts = (PurePosixPath(collection).name, group, stage.light_name)
                    yield "-".join(filter(None, parts)), _floor(stage, wares, people)


def _homes(sessions: Iterable[Session]) -> dict[str, str]:
    """The place that has most props of each collection, by the folder of its pictures."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for session in sessions:
        level = session.level
        for prop in level.props:
            folder = PurePosixPath(level.pictures[prop.picture].file).parent.as_posix()
            if (session.library.root / f"{folder}.tsx").is_file():
                counts[folder][session.state.place] += 1
    return {folder: places.most_common(1)[0][0] for folder, places in sorted(counts.items())}


def _wares(session: Session, collection: str) -> list[Ware]:
    """Every prop of a collection, in its order."""
    file = PurePosixPath(f"{collection}.tsx")
    found = []
    for tile in ElementTree.parse(session.library.root / file).getroot().iter("tile"):
        image = tile.find("image")
        if tile.get("type") == "Prop" and image is not None:
            glow = tile.find("properties/property[@name='glow']")
            source = (file.parent / image.get("source", "")).as_posix()
            found.append(Ware(source, glow.get("value", "") if glow is not None else ""))
    return found


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
    """The place with nothing but its floor, these things, and its largest lamp again and again."""
    level, tile = stage.level, stage.level.tile
    columns, rows = -(-WIDE // tile), -(-high // tile)
    count = len(level.pictures)
    pictures = (*level.pictures, *(Picture(ware.file, (0, 0, 0, 0)) for ware in wares))
    props = [
        Prop("", _STANDS, "", count + i, *box, box[1] + box[3], "", ware.glow, "", "")
        for i, (ware, box) in enumerate(zip(wares, boxes, strict=True))
    ]
    return msgspec.structs.replace(
        level,
        width=columns * tile,
        height=rows * tile,
        pictures=pictures,
        animations={},
        order=(_FLOOR, _STANDS),
        layers=(TileLayer(_FLOOR, "", "", tuple(_cells(stage, columns, rows))),),
        objects=(*props, *_lamps(stage, columns * tile, rows * tile)),
        solids=(),
        groups=(),
        drawn={},
    )


def _cells(stage: Stage, columns: int, rows: int) -> Iterator[int]:
    """The floor that is most of the place, as it goes on."""
    level, tile = stage.level, stage.level.tile
    wide = level.width // tile
    layers = [layer for layer in level.layers if level.drawn_as(layer.name) == GROUND]
    layers = [layer for layer in layers if layer.group in ("", stage.group) and layer.light in ("", stage.light_name)]
    by_surface: dict[tuple[str, str], list[int]] = defaultdict(list)
    for layer in layers:
        for i, cell in enumerate(layer.cells):
            if cell >= 0 and (surface := level.surface(i % wide * tile, i // wide * tile, stage.group)):
                by_surface[layer.name, surface].append(i)
    (name, _), most = max(by_surface.items(), key=lambda each: len(each[1]))
    cells = next(layer.cells for layer in layers if layer.name == name)
    common, _ = Counter(level.pictures[cells[i]].file for i in most).most_common(1)[0]
    most = [i for i in most if level.pictures[cells[i]].file == common]
    across, down, block = _block({(i % wide, i // wide): cells[i] for i in most})
    for row in range(rows):
        for column in range(columns):
            yield block.get((column % across, row % down), cells[most[0]])


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
    """The largest lamp of the place, here and there."""
    pools = [light for light in stage.level.lights if light.radius and light.light in ("", stage.light_name)]
    pools = [light for light in pools if light.group in ("", stage.group)]
    if not pools:
        return []
    largest = max(pools, key=lambda light: light.radius)
    return [
        msgspec.structs.replace(largest, x=x, y=y, lamp="", flicker=False, light="", group="")
        for y in range(LAMPS[1] // 2, high, LAMPS[1])
        for x in range(LAMPS[0] // 2, wide, LAMPS[0])
    ]
