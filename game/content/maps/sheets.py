"""The pictures, animations and collision shapes of the tiles in one tileset's file, through pytmx.

pytmx is given the tilesets alone: layers and objects are read strictly elsewhere. It brings pygame with it, so it is
imported when the first map is compiled, and not before.
"""

import os
from functools import cache
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from game.content import paths
from game.content.level import Picture, Rect
from game.content.maps.reader import px


class Sheet:
    """What the first `count` tiles in the file `path` of the project `root` look like, each by its id in there. Raises
    whatever pytmx meets in reading, ValueError and KeyError among others."""

    def __init__(self, root: Path, path: Path, count: int) -> None:
        os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
        import pytmx

        self._tmx = pytmx.TiledMap()
        self._tmx.filename = str(path)
        for local in range(count):
            self._tmx.register_gid(local + 1)
        listed = ElementTree.Element("tileset", firstgid="1", source=str(path))
        self._tmx.add_tileset(pytmx.TiledTileset(self._tmx, listed))
        self._tmx.reload_images()
        self._named = cache(lambda file: paths.named(root, Path(file)))
        self.picture, self.shapes = cache(self._picture), cache(self._shapes)

    def _picture(self, local: int) -> Picture:
        """The picture of a tile."""
        file, area, _flags = self._tmx.images[self._own(local)]
        return Picture(self._named(file), area or (0, 0, 0, 0))

    def _shapes(self, local: int) -> tuple[Rect, ...]:
        """The collision rectangles of a tile, in px from its top left corner."""
        found = []
        for shape in self._told(local).get("colliders", ()):
            left, top = px(shape.x), px(shape.y)
            found.append((left, top, px(shape.x + shape.width) - left, px(shape.y + shape.height) - top))
        return tuple(found)

    def frames(self, local: int) -> list[tuple[int, int]]:
        """(tile, ms) of everything that is shown in its place in turn; nothing of a tile that does not move."""
        told = self._told(local).get("frames", ())
        return [(self._tmx.tiledgidmap[frame.gid] - 1, frame.duration) for frame in told]

    def _own(self, local: int) -> int:
        """pytmx's own number for a tile."""
        own: int = self._tmx.gidmap[local + 1][0][0]
        return own

    def _told(self, local: int) -> dict[str, Any]:
        return self._tmx.tile_properties.get(self._own(local)) or {}
