"""Numbers the tiles of maps as Tiled does when it saves them, so that the first save of a map changes nothing else.

Tiled numbers the tilesets of a map one after the other, without gaps; with gaps, the first save renumbers every tile.
"""

import re
from bisect import bisect
from pathlib import Path

from game import files
from game.content import xmltree
from game.content.maps.reader import whole
from game.content.xmltree import Element
from game.core.problem import ContentError

FLAGS = 0xF0000000
"""The bits of a gid that say how a tile is turned."""
_FIRST = re.compile(r'(<tileset\s+firstgid=")(\d+)(")')
_OBJECT = re.compile(r'(\sgid=")(\d+)(")')
_DATA = re.compile(r'(<data encoding="csv">)([\d,\s]*?)([ \t]*)(</data>)')
_CELL = re.compile(r"\d+")


def write(root: Path) -> list[Path]:
    """Number every map under levels/ anew that Tiled would number otherwise; those maps. A map that cannot be read, or
    whose cells are not written as numbers, is left alone. Raises OSError."""
    changed = []
    for path in sorted((root / "levels").rglob("*.tmx")):
        try:
            text = path.read_bytes().decode()
            numbered = renumbered(root, path, text)
        except (ContentError, UnicodeDecodeError):
            continue
        if numbered != text:
            files.replace(path, numbered.encode())
            changed.append(path)
    return changed


def renumbered(root: Path, path: Path, text: str) -> str:
    """The `text` of the map in `path`, numbered as Tiled numbers it. Raises ContentError where it cannot be read."""
    top = xmltree.read(root, path)
    sets = list(top.all("tileset"))
    known = [whole(each.get("firstgid")) or 0 for each in sets]
    if known != sorted(known) or text.count("<data") != len(_DATA.findall(text)):
        return text
    wanted, next_gid = [], 1
    for each in sets:
        wanted.append(next_gid)
        next_gid += _tiles(root, path, each)
    numbers = dict(zip(map(str, known), map(str, wanted), strict=True))

    def gid(match: re.Match[str]) -> str:
        return str(_moved(int(match[0]), known, wanted))

    text = _FIRST.sub(lambda match: match[1] + numbers[match[2]] + match[3], text)
    text = _OBJECT.sub(lambda match: match[1] + str(_moved(int(match[2]), known, wanted)) + match[3], text)
    return _DATA.sub(lambda match: match[1] + _CELL.sub(gid, match[2]) + match[4], text)


def _moved(gid: int, known: list[int], wanted: list[int]) -> int:
    flags, number = gid & FLAGS, gid & ~FLAGS
    at = bisect(known, number) - 1
    return flags | (number - known[at] + wanted[at]) if number and at >= 0 else gid


def _tiles(root: Path, path: Path, tileset: Element) -> int:
    """The numbers that Tiled keeps for a tileset: up to its last tile. Raises ContentError."""
    if source := tileset.get("source"):
        tileset = xmltree.read(root, path.parent / source)
    tiles = [whole(tile.get("id")) or 0 for tile in tileset.all("tile")]
    cells = whole(tileset.get("tilecount")) or 0 if whole(tileset.get("columns")) else 0
    return max([cells, *(tile + 1 for tile in tiles)])
