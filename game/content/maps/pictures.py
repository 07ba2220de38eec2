"""The pictures, animations and collision shapes of the tiles a map uses, through pytmx.

pytmx is given the tilesets alone: layers and objects are read strictly elsewhere. It brings pygame with it, so it is
imported when the first map is compiled, and not before.
"""

import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from game.content import paths
from game.content.level import Animation, Picture, Rect
from game.content.maps.reader import Reader, px
from game.content.maps.tilesets import Tileset, Tilesets


class Pictures:
    """What the tiles of some gids look like. `all` are the pictures, `by_gid` leads from a gid to one of them (-1 for
    the empty gid 0), `animations` from a picture to what moves in its place."""

    def __init__(self, gids: Iterable[int], tilesets: Tilesets, map_path: Path, reader: Reader) -> None:
        self._root = reader.root
        self._tmx = _through_pytmx(sorted(set(gids) - {0}), tilesets, map_path, reader)
        self._list: list[Picture] = []
        self._names: dict[str, str] = {}
        self.by_gid = {0: -1}
        self.animations: dict[int, Animation] = {}
        for gid in sorted(set(gids) - {0}):
            self._add(gid)
        self.all = tuple(self._list)

    def shapes(self, gid: int) -> tuple[Rect, ...]:
        """The collision rectangles of a tile, in px from its top left corner."""
        found = []
        for shape in self._told(gid).get("colliders", ()):
            left, top = px(shape.x), px(shape.y)
            found.append((left, top, px(shape.x + shape.width) - left, px(shape.y + shape.height) - top))
        return tuple(found)

    def _add(self, gid: int) -> int:
        if gid in self.by_gid:
            return self.by_gid[gid]
        file, area, _flags = self._tmx.images[self._own(gid)]
        index = self.by_gid[gid] = len(self._list)
        if file not in self._names:
            self._names[file] = paths.named(self._root, Path(file))
        self._list.append(Picture(self._names[file], area or (0, 0, 0, 0)))
        frames = self._told(gid).get("frames")
        if frames:
            shown = tuple(self._add(self._tmx.tiledgidmap[frame.gid]) for frame in frames)
            self.animations[index] = Animation(shown, tuple(frame.duration for frame in frames))
        return index

    def _own(self, gid: int) -> int:
        """pytmx's own number for a gid."""
        own: int = self._tmx.gidmap[gid][0][0]
        return own

    def _told(self, gid: int) -> dict[str, Any]:
        return self._tmx.tile_properties.get(self._own(gid)) or {}


def _through_pytmx(gids: list[int], tilesets: Tilesets, map_path: Path, reader: Reader) -> Any:
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    import pytmx

    tmx = pytmx.TiledMap()
    tmx.filename = str(map_path)
    for gid in gids:
        tmx.register_gid(gid)
    for tileset in tilesets.all:
        _add(tileset, tmx, pytmx.TiledTileset, reader)
    reader.stop()
    tmx.reload_images()
    return tmx


def _add(tileset: Tileset, tmx: Any, make: Any, reader: Reader) -> None:
    listed = ElementTree.Element("tileset", firstgid=str(tileset.first), source=str(tileset.path))
    try:
        tmx.add_tileset(make(tmx, listed))
    except Exception as error:  # whatever its parsing meets, ValueError and KeyError among others
        reader.fail(tileset.element, f"pytmx cannot read '{tileset.path.name}': {error}")
