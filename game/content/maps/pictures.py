"""The pictures, animations and collision shapes of the tiles a map uses."""

from collections.abc import Iterable

from game.content.level import Animation, Picture, Rect
from game.content.maps.reader import Reader
from game.content.maps.sheets import Sheet
from game.content.maps.tilesets import Tilesets


class Pictures:
    """What the tiles of some gids look like. `all` are the pictures, `by_gid` leads from a gid to one of them (-1 for
    the empty gid 0), `animations` from a picture to what moves in its place."""

    def __init__(self, gids: Iterable[int], tilesets: Tilesets, reader: Reader) -> None:
        self._tilesets = tilesets
        self._sheets: dict[int, Sheet] = {}
        for tileset in tilesets.all:
            try:
                self._sheets[tileset.first] = tileset.tiles.sheet
            except Exception as error:  # whatever pytmx meets
                reader.fail(tileset.element, f"pytmx cannot read '{tileset.path.name}': {error}")
        reader.stop()
        self._list: list[Picture] = []
        self.by_gid = {0: -1}
        self.animations: dict[int, Animation] = {}
        for gid in sorted(set(gids) - {0}):
            self._add(gid)
        self.all = tuple(self._list)

    def shapes(self, gid: int) -> tuple[Rect, ...]:
        """The collision rectangles of a tile, in px from its top left corner."""
        first = self._tilesets.first_at(gid)
        return self._sheets[first].shapes(gid - first)

    def _add(self, gid: int) -> int:
        if gid in self.by_gid:
            return self.by_gid[gid]
        first = self._tilesets.first_at(gid)
        sheet = self._sheets[first]
        index = self.by_gid[gid] = len(self._list)
        self._list.append(sheet.picture(gid - first))
        frames = sheet.frames(gid - first)
        if frames:
            shown = tuple(self._add(first + local) for local, _ in frames)
            self.animations[index] = Animation(shown, tuple(ms for _, ms in frames))
        return index
