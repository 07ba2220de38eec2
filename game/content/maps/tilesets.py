"""The tilesets of a map, read strictly: which tiles there are, what they say, and that their pictures are whole."""

from bisect import bisect_right
from functools import cached_property
from pathlib import Path
from typing import Any

import msgspec

from game.content.classes import Properties
from game.content.maps import rules
from game.content.maps.members import own_values, properties, text_of
from game.content.maps.reader import Reader, Shared, whole
from game.content.maps.sheets import Sheet
from game.content.objects import ROWS
from game.content.xmltree import Element
from game.core.problem import did_you_mean

_PNG = b"\x89PNG\r\n\x1a\n"
HEAD = 24
"""Bytes of a picture that are read for its size, from its beginning: all of it that a map comes of."""
_PIECE = frozenset(("x", "y", "width", "height"))
"""What a tile says that shows only a piece of its picture."""
_PARTS = frozenset(("objectgroup", "animation"))
"""What a tile has that may not fit the other tiles, or itself."""
_MOST_TILES = 65_536
_LARGEST = 4096
"""Px a picture may be wide or high."""
_SURFACE = "surface"
"""The tile property that says what a floor sounds like."""


class Tile(msgspec.Struct, frozen=True):
    """One tile: its size in px (0 where its picture is at fault), the class and the members it gives an object, and
    what a floor of it sounds like."""

    width: int
    height: int
    kind: str = ""
    values: dict[str, Any] = {}
    surface: str = ""


class Tiles:
    """What stands in the file of a tileset, whichever map lists it; `count` gids are taken by it."""

    def __init__(self, tree: Element, reader: Reader) -> None:
        self._reader, self._file = reader, reader.root / tree.file
        self._refuse(tree)
        sheets = tree.all("image")
        self._one_picture(sheets, "the tileset")
        self._in_sheet, self._plain = self._sheet(tree, sheets[0]) if sheets else (0, Tile(0, 0))
        self._special: dict[int, Tile] = {}
        self._floors: dict[str, Tile] = {}
        """Plain tiles by their surface, which is all that most tiles of a picture say."""
        others = [tile for tile in tree.all("tile") if not self._is_floor(tile)]
        for tile in others:
            self._tile(tile)
        for tile in others:
            if any(child.tag in _PARTS for child in tile.children):
                self._parts(tile)
        self.count = max(self._in_sheet, 1 + max(self._special, default=-1))

    def find(self, local: int) -> Tile | None:
        """The tile of the id `local`, None when there is none."""
        return self._special.get(local) or (self._plain if 0 <= local < self._in_sheet else None)

    @cached_property
    def sheet(self) -> Sheet:
        """What they look like. Raises whatever pytmx meets in reading them."""
        return Sheet(self._reader.root, self._file, self.count)

    def _refuse(self, tree: Element) -> None:
        """Notes what the game does not know of tilesets."""
        rules.no_class(tree, "the tileset", self._reader)
        for wangset in (wangset for wangsets in tree.all("wangsets") for wangset in wangsets.all("wangset")):
            for each in (wangset, *wangset.all("wangcolor")):
                rules.no_class(each, f"the terrain '{each.get('name')}'", self._reader)
        if tree.all("tileoffset"):
            self._reader.fail(
                tree.all("tileoffset")[0], "tiles cannot be drawn with an offset; move the objects instead"
            )
        for name, item in properties(tree, self._reader).items():
            self._reader.fail(item, f"a tileset has no property '{name}'")
        alignment = tree.get("objectalignment", "unspecified")
        if alignment not in ("unspecified", "bottomleft"):
            self._reader.fail(tree, f"objects stand on their bottom left corner here, not '{alignment}'")

    def _sheet(self, tree: Element, image: Element) -> tuple[int, Tile]:
        """How many pieces one picture is cut into, and a plain one of them."""
        whole = self._reader.whole
        wide, high = whole(tree, "tilewidth", least=1), whole(tree, "tileheight", least=1)
        margin, spacing = whole(tree, "margin", 0), whole(tree, "spacing", 0)
        width, height = self._picture(image)
        columns = len(range(margin, width + margin - wide + 1, wide + spacing))
        rows = len(range(margin, height + margin - high + 1, high + spacing))
        said = whole(tree, "columns"), whole(tree, "tilecount")
        if width and columns * rows > _MOST_TILES:
            self._reader.fail(tree, f"its picture holds {columns * rows} tiles; {_MOST_TILES} are the most")
            return 0, Tile(0, 0)
        if width and said != (columns, columns * rows):
            holds = f"its picture holds {columns * rows} in {columns}"
            advice = "open the tileset in Tiled and save it anew"
            self._reader.fail(tree, f"says it has {said[1]} tiles in {said[0]} columns; {holds}: {advice}")
        return (columns * rows, Tile(wide, high)) if width else (said[1], Tile(0, 0))

    def _one_picture(self, images: list[Element], who: str) -> None:
        for image in images[1:]:
            self._reader.fail(image, f"{who} has a second picture, which nothing shows")

    def _picture(self, image: Element) -> tuple[int, int]:
        """The size of a picture in px, (0, 0) when it is not there, no PNG, or not of the size it is said to have."""
        size = self._reader.whole(image, "width", least=1), self._reader.whole(image, "height", least=1)
        if "source" not in image.attributes:
            self._reader.fail(image, "the picture lies inside the tileset; save it as a file of its own")
            return 0, 0
        if "trans" in image.attributes:
            self._reader.fail(image, "a picture's transparent colour is not read; make these pixels transparent")
        path = self._reader.file(image, image.get("source"), "the picture")
        if path is None:
            return 0, 0
        try:
            with path.open("rb", buffering=0) as file:
                head = file.read(HEAD)
        except OSError as error:
            self._reader.fail(image, f"the picture '{image.get('source')}' cannot be read ({error.strerror})")
            return 0, 0
        if len(head) < HEAD or not head.startswith(_PNG):
            self._reader.fail(image, f"the picture '{image.get('source')}' is not a PNG")
            return 0, 0
        real_size = int.from_bytes(head[16:20], "big"), int.from_bytes(head[20:24], "big")
        if real_size != size or max(size) > _LARGEST:
            wrong = f"not {size[0]} × {size[1]}" if real_size != size else f"more than {_LARGEST}"
            what = f"is {real_size[0]} × {real_size[1]} px, {wrong}"
            self._reader.fail(image, f"the picture '{image.get('source')}' {what}")
            return 0, 0
        return size

    def _is_floor(self, element: Element) -> bool:
        """Adds a tile of the picture that says its surface and nothing else, once; whether it is one."""
        if len(element.attributes) != 1 or len(element.children) != 1:
            return False
        [within] = element.children
        if within.tag != "properties" or len(within.children) != 1:
            return False
        [item] = within.children
        said, local = item.attributes, whole(element.get("id")) or 0
        if item.tag != "property" or len(said) != 2 or said.get("name") != _SURFACE or "value" not in said:
            return False
        if not 0 <= local < self._in_sheet or local in self._special or str(local) != element.get("id"):
            return False
        surface = said["value"]
        if surface not in self._floors:
            self._floors[surface] = msgspec.structs.replace(self._plain, surface=surface)
        self._special[local] = self._floors[surface]
        return True

    def _tile(self, element: Element) -> None:
        """Adds a tile that has a picture, a class, properties, shapes or an animation of its own."""
        local = self._reader.whole(element, "id")
        images, plain = element.all("image"), self.find(local)
        if images:
            self._one_picture(images, f"tile {local}")
        if images:
            size = self._picture(images[0])
        elif plain:
            size = plain.width, plain.height
        else:
            self._reader.fail(element, f"tile {local} has no picture")
            return
        if not _PIECE.isdisjoint(element.attributes):
            self._reader.fail(element, f"tile {local} shows a piece of its picture; it must show all of it")
        kind = element.get("type")
        if element.get("class"):
            advice = "set the project's compatibility to Tiled 1.10 and save the tileset anew"
            self._reader.fail(element, f"tile {local} has its class in class=, not in type=: {advice}")
            kind = kind or element.get("class")
        elif kind and kind not in ROWS:
            self._reader.fail(element, f"tile {local} has no known class: '{kind}'{did_you_mean(kind, ROWS)}")
        owner = ROWS.get(kind, ROWS["Prop"])
        self._special[local] = Tile(*size, kind, *self._says(element, owner, f"tile {local}"))

    def _says(self, element: Element, owner: Properties, who: str) -> tuple[dict[str, Any], str]:
        """The members of `owner` that a tile gives its objects, and its surface."""
        own = properties(element, self._reader)
        surface = own.pop(_SURFACE, None)
        if surface is not None and surface.get("type", "string") != "string":
            self._reader.fail(surface, f"'{_SURFACE}' is declared as '{surface.get('type')}', but is of type 'string'")
        values = own_values(own, owner, who, self._reader, also=(_SURFACE,)) if own else {}
        return values, text_of(surface) if surface is not None else ""

    def _parts(self, element: Element) -> None:
        """Checks that collision shapes are plain rectangles in their tile, and that animations show what is there."""
        local = element.get("id")
        tile = self.find(int(local)) if local.isdigit() else None
        for shape in (shape for group in element.all("objectgroup") for shape in group.all("object")):
            x, y, width, height, turn = (
                self._reader.real(shape, name) for name in ("x", "y", "width", "height", "rotation")
            )
            if turn or shape.children or "gid" in shape.attributes or width <= 0 or height <= 0:
                self._reader.fail(shape, f"a collision shape of tile {local} is not a plain rectangle")
            elif tile and tile.width and (min(x, y) < 0 or x + width > tile.width or y + height > tile.height):
                told = f"at {x:g},{y:g}, {width:g} × {height:g} px, leaves the tile of {tile.width} × {tile.height}"
                self._reader.fail(shape, f"a collision shape of tile {local} {told}")
        for animation in element.all("animation"):
            self._animation(animation, local)

    def _animation(self, animation: Element, local: str) -> None:
        """Checks that every frame of the tile `local` is shown for some time, is there, and as large as that tile."""
        tile = self.find(int(local)) if local.isdigit() else None
        if not animation.all("frame"):
            self._reader.fail(animation, f"the animation of tile {local} has no frames")
        for frame in animation.all("frame"):
            self._reader.whole(frame, "duration", least=1)
            number = self._reader.whole(frame, "tileid")
            shown = self.find(number)
            if shown is None:
                self._reader.fail(frame, f"the animation of tile {local} shows tile {number}, which is not there")
            elif tile and tile.width and shown.width and (tile.width, tile.height) != (shown.width, shown.height):
                sizes = f"{shown.width} × {shown.height} px, not {tile.width} × {tile.height}"
                self._reader.fail(frame, f"the animation of tile {local} shows tile {number}, which is {sizes}")


class Tileset:
    """A tileset as the map lists it: its element there, its file, its first gid and its tiles."""

    def __init__(self, element: Element, path: Path, tiles: Tiles, reader: Reader) -> None:
        self.element, self.path, self.tiles = element, path, tiles
        self.first = reader.whole(element, "firstgid", least=1)

    @property
    def count(self) -> int:
        """How many gids it takes."""
        return self.tiles.count

    def find(self, local: int) -> Tile | None:
        """The tile of the id `local`, None when there is none."""
        return self.tiles.find(local)


class Tilesets:
    """All tilesets of a map. `complete` is False when one could not be read: then not every gid can be judged. Where
    two claim the same gids, none can."""

    def __init__(self, root: Element, reader: Reader, shared: Shared[Tiles]) -> None:
        self.complete, self._shared = True, shared
        found = [self._read(element, reader) for element in root.all("tileset")]
        self.all = sorted((tileset for tileset in found if tileset), key=lambda tileset: tileset.first)
        self._firsts = [tileset.first for tileset in self.all]
        for lower, upper in zip(self.all, self.all[1:], strict=False):
            if lower.first + lower.count > upper.first:
                reaches = f"'{lower.path.name}' reaches to {lower.first + lower.count - 1}"
                advice = "open the map in Tiled and save it anew"
                reader.fail(upper.element, f"'{upper.path.name}' begins at {upper.first}, but {reaches}: {advice}")
                self.complete = False
                self._firsts = []

    def _read(self, element: Element, reader: Reader) -> Tileset | None:
        source = element.get("source")
        path = tiles = None
        if not source:
            advice = "export it in Tiled as a .tsx of its own and use that"
            reader.fail(element, f"the tileset '{element.get('name')}' lies inside the map: {advice}")
        elif not source.endswith(".tsx"):
            reader.fail(element, f"the tileset '{source}' is not a .tsx")
        else:
            path = reader.file(element, source, "the tileset")
        if path is not None:
            tiles = self._shared.read(path, "tileset", reader, Tiles)
        if path is None or tiles is None:
            self.complete = False
            return None
        return Tileset(element, path, tiles, reader)

    def find(self, gid: int) -> Tile | None:
        """The tile a gid (without flips) means, None when no tileset has it."""
        place = bisect_right(self._firsts, gid) - 1
        return self.all[place].find(gid - self.all[place].first) if place >= 0 else None

    def first_at(self, gid: int) -> int:
        """The first gid of the tileset that has the tile `gid`."""
        return self._firsts[bisect_right(self._firsts, gid) - 1]

    def first_of(self, path: Path) -> int | None:
        """The first gid of the tileset in the file `path`, None when the map does not list it."""
        return next((tileset.first for tileset in self.all if tileset.path == path), None)
