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

        tmx = pytmx.TiledMap()
        tmx.filename = str(path)
        for local in range(count):
            tmx.register_gid(local + 1)
        listed = ElementTree.Element("tileset", firstgid="1", source=str(path))
        tmx.add_tileset(pytmx.TiledTileset(tmx, listed))
        tmx.reload_images()
        self._named = cache(lambda file: paths.named(root, Path(file)))
        self._images = [tmx.images[tmx.gidmap[local + 1][0][0]] for local in range(count)]
        told = {tmx.tiledgidmap[own] - 1: said for own, said in tmx.tile_properties.items()}
        self._shapes = {
            local: tuple(map(_rect, said["colliders"])) for local, said in told.items() if "colliders" in said
        }
        self._frames = {
            local: [(tmx.tiledgidmap[frame.gid] - 1, frame.duration) for frame in said.get("frames", ())]
            for local, said in told.items()
        }
        tmx.tilesets.clear()  # with these it would hold itself, and be kept until garbage is looked for
        tmx.tile_properties.clear()

    def picture(self, local: int) -> Picture:
        """The picture of a tile."""
        file, area, _flags = self._images[local]
        return Picture(self._named(file), area or (0, 0, 0, 0))

    def shapes(self, local: int) -> tuple[Rect, ...]:
        """The collision rectangles of a tile, in px from its top left corner."""
        return self._shapes.get(local, ())

    def frames(self, local: int) -> list[tuple[int, int]]:
        """(tile, ms) of everything that is shown in its place in turn; nothing of a tile that does not move."""
        return self._frames.get(local, [])


def _rect(shape: Any) -> Rect:
    """A collision shape, as pytmx has it."""
    left, top = px(shape.x), px(shape.y)
    return left, top, px(shape.x + shape.width) - left, px(shape.y + shape.height) - top
