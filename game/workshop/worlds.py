"""The worlds: how the maps of a book lie beside each other in Tiled. Where each map lies is its designers' to say; that
none is missing, that each has its size and that no two lie on each other is checked."""

import itertools
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from game.content import paths, xmltree
from game.content.level import Level, Rect
from game.content.maps.reader import whole
from game.core.problem import ContentError, Problem, did_you_mean

Size = tuple[int, int]
APART = 64
"""px between a map that is new in a world and those that lie there."""


class _Map(msgspec.Struct, frozen=True):
    fileName: str
    x: int
    y: int
    width: int
    height: int

    @property
    def area(self) -> Rect:
        return self.x, self.y, self.width, self.height


class _World(msgspec.Struct, frozen=True):
    maps: list[_Map]


def problems(root: Path, levels: dict[str, Level] | None = None) -> Iterator[Problem]:
    """What is wrong with the worlds under levels/; the maps of `levels` need not be read for it again."""
    known = {root / level.file: (level.width, level.height) for level in (levels or {}).values()}
    for path in _worlds(root):
        name = paths.named(root, path)
        try:
            text = path.read_bytes()
        except OSError as error:
            yield Problem(name, 1, 1, f"cannot be read ({error.strerror})")
            continue
        try:
            world = msgspec.json.decode(text, type=_World)
        except (msgspec.MsgspecError, UnicodeDecodeError) as error:
            yield Problem(name, 1, 1, f"is no world as Tiled saves it ({error})")
            continue
        for what, message in _wrong(world, _sizes(path, known)):
            named = msgspec.json.encode(what)
            line = next((i for i, line in enumerate(text.splitlines(), 1) if named in line), 1)
            yield Problem(name, line, 1, message)


def _wrong(world: _World, sizes: dict[str, Size | None]) -> Iterator[tuple[str, str]]:
    """Each problem, and the name of the map it is about."""
    listed = [each.fileName for each in world.maps]
    for each in world.maps:
        size = sizes.get(each.fileName)
        if each.fileName not in sizes:
            yield each.fileName, f"there is no map '{each.fileName}' here{did_you_mean(each.fileName, sizes)}"
        elif size and (each.width, each.height) != size:
            told = f"'{each.fileName}' is {size[0]} × {size[1]} px, not {each.width} × {each.height}"
            yield each.fileName, f"{told}; run `bedtime check --write`"
        if listed.count(each.fileName) > 1:
            yield each.fileName, f"'{each.fileName}' lies here twice"
    for one, other in itertools.combinations(world.maps, 2):
        if one.fileName != other.fileName and _overlap(one.area, other.area):
            yield other.fileName, f"'{other.fileName}' lies on '{one.fileName}'"
    for name in sorted(sizes.keys() - set(listed)):
        yield name, f"the map '{name}' is missing; run `bedtime check --write`"


def write(root: Path) -> None:
    """Bring every world up to date: maps that are gone are left out, sizes made right, and new maps put to the right of
    all others. Where a map lies stays as it is. A world that cannot be read is left alone. Raises OSError."""
    for path in _worlds(root):
        try:
            told: dict[str, Any] = msgspec.json.decode(path.read_bytes(), type=dict[str, Any])
            world = msgspec.convert(told, _World)
        except msgspec.MsgspecError:
            continue
        sizes = _sizes(path)
        places = {each.fileName: (each.x, each.y) for each in world.maps if each.fileName in sizes}
        kept = [_placed(name, *places[name], sizes[name]) for name in places]
        for name in sorted(sizes.keys() - places.keys()):
            right = max((each["x"] + each["width"] + APART for each in kept), default=0)
            kept.append(_placed(name, right, 0, sizes[name]))
        path.write_text(json.dumps({**told, "maps": kept}, indent=4, ensure_ascii=False) + "\n", "utf-8")


def _placed(name: str, x: int, y: int, size: Size | None) -> dict[str, Any]:
    width, height = size or (0, 0)
    return {"fileName": name, "height": height, "width": width, "x": x, "y": y}


def _worlds(root: Path) -> list[Path]:
    return sorted((root / "levels").rglob("*.world"))


def _sizes(world: Path, known: dict[Path, Size] | None = None) -> dict[str, Size | None]:
    """The maps beside and below a world, by their names in it, and their sizes in px; None where a map's size cannot be
    read, and has not been: `known` are the sizes of some."""
    known = known or {}
    maps = sorted(world.parent.rglob("*.tmx"))
    return {path.relative_to(world.parent).as_posix(): known.get(path) or _size(world.parent, path) for path in maps}


def _size(root: Path, path: Path) -> Size | None:
    try:
        tree = xmltree.read(root, path)
    except ContentError:
        return None
    tiles = [whole(tree.get(name)) for name in ("width", "tilewidth", "height", "tileheight")]
    if None in tiles:
        return None
    width, tile_width, height, tile_height = (tile or 0 for tile in tiles)
    return width * tile_width, height * tile_height


def _overlap(one: Rect, other: Rect) -> bool:
    return all(one[i] < other[i] + other[i + 2] and other[i] < one[i] + one[i + 2] for i in (0, 1))
