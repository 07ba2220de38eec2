"""The layers of a map, in the order of the file: what they are called, and the gids of those made of tiles.

A layer's name in the compiled level is its path through the groups it lies in, as `dream/floor`; a layer outside any
group is called by its name alone. Whether a layer is shown, locked or faint in Tiled is for whoever draws: what is
not in the game says `off`.
"""

from collections.abc import Iterator
from typing import Any

import msgspec

from game.content.maps import rules
from game.content.maps.members import defaults, members, own_values, properties
from game.content.maps.reader import Reader
from game.content.maps.tilesets import Tilesets
from game.content.objects import PROPERTIES
from game.content.pairs import GROUPS, PAIRS
from game.content.stacking import GROUND, HANGS_OVER, SHADES, STANDS, VOID, drawn_by_name, nearly
from game.content.xmltree import Element
from game.core.problem import did_you_mean

TILE = 16
"""Px a tile of a map is wide and high."""
FLIPS = 0xF0000000
"""The bits of a gid that turn its tile around."""
_MOST_LAYERS = 64
_PLAIN = {"offsetx": 0.0, "offsety": 0.0, "parallaxx": 1.0, "parallaxy": 1.0}
"""What a layer may not change, and what these are when nobody does."""
_DOES = {
    GROUND: "lies flat", STANDS: "is sorted among people", HANGS_OVER: "hangs above people", SHADES: "shades corners",
    VOID: "is nothing but sky",
}  # fmt: skip
"""What a layer does that is called so."""


class Layer(msgspec.Struct, frozen=True):
    """A layer: its path, the outermost group it lies in (or ""), its element, and every property it may have. One that
    is `off`, by itself or by a group around it, is read, and is not in the game."""

    name: str
    group: str
    element: Element
    values: dict[str, Any]
    off: bool = False

    @property
    def light(self) -> str:
        """The one light it is seen in (or "")."""
        return str(self.values["light"])

    @property
    def drawn(self) -> str:
        """How it is drawn, one of stacking.DRAWN."""
        return str(self.values["drawn"]) or drawn_by_name(self.name)

    @property
    def overhead(self) -> bool:
        """Whether it hangs above people's heads, so that nobody walks against it."""
        return self.drawn == HANGS_OVER


def layers(root: Element, reader: Reader) -> list[Layer]:
    """All layers of the map, the lowest first."""
    found: list[Layer] = []
    taken: dict[str, Element] = {}
    for count, (element, groups, off) in enumerate(_walk(root, (), False, reader), 1):
        if count == _MOST_LAYERS + 1:
            reader.fail(element, f"a map has {_MOST_LAYERS} layers at most")
        path = "/".join((*groups, element.get("name")))
        kind = PROPERTIES[element.tag]
        values = defaults(kind) | own_values(properties(element, reader), kind, "a layer", reader)
        layer = Layer(path, groups[0] if groups else "", element, values, off or values["off"])
        found.append(layer)
        if layer.off:
            continue
        if path in taken:
            reader.fail(element, f"the layer '{path}' is already in line {taken[path].line}; give it another name")
        taken.setdefault(path, element)
        if not values["drawn"] and (meant := nearly(path)):
            told = f"the layer '{path}' is called nearly as one '{meant}', which {_DOES[meant]}"
            reader.fail(element, f"{told}: call it '{meant}', or say with the property `drawn` how it is drawn")
    _judge_groups(root, [layer for layer in found if not layer.off], reader)
    return found


def _judge_groups(root: Element, found: list[Layer], reader: Reader) -> None:
    """Notes groups that are not known, layers that lie in two, and a place that has one of a pair alone."""
    used = {layer.group: layer.element for layer in found if layer.group}
    for group, element in used.items():
        if group not in GROUPS:
            known = ", ".join(GROUPS)
            reader.fail(element, f"the group '{group}' is not known{did_you_mean(group, GROUPS)}; there are {known}")
    for layer in found:
        inner = [name for name in layer.name.split("/")[1:-1] if name in GROUPS]
        if inner:
            reader.fail(layer.element, f"the layer '{layer.name}' lies in two groups, '{layer.group}' and '{inner[0]}'")
    for pair in PAIRS:
        names = pair.first, pair.second
        alone = [group for group in names if group in used]
        if len(alone) == 1:
            other = next(group for group in names if group not in used)
            reader.fail(used[alone[0]], f"a place with a group '{alone[0]}' needs one called '{other}' too")
    if sum(any(group in used for group in (pair.first, pair.second)) for pair in PAIRS) > 1:
        known = ", or ".join(f"{pair.first} and {pair.second}" for pair in PAIRS)
        reader.fail(root, f"a place has one pair of groups: {known}")


def _walk(
    parent: Element, groups: tuple[str, ...], off: bool, reader: Reader
) -> Iterator[tuple[Element, tuple[str, ...], bool]]:
    """The layers below `parent`, the names of the groups around each, and whether one of those is off; other parts of a
    map are problems."""
    for element in parent.children:
        tag, name = element.tag, element.get("name")
        if tag == "imagelayer":
            reader.fail(element, f"the layer '{name}' is a picture; place it as an object of the class Prop")
        elif tag not in ("layer", "objectgroup", "group"):
            if tag not in ("tileset", "properties", "editorsettings"):
                reader.fail(element, f"<{tag}> is not known here")
        else:
            _refuse(element, reader)
            if tag == "group":
                yield from _walk(element, (*groups, name), _group(element, reader) or off, reader)
            else:
                yield element, groups, off


def _group(element: Element, reader: Reader) -> bool:
    """Whether a group says that it is off; other properties of it are noted."""
    own = properties(element, reader)
    known = PROPERTIES["group"]
    for name in own.keys() - members(known).keys():
        reader.fail(own[name], f"a group has no property '{name}'; give it to its layers")
    said = own_values({name: own[name] for name in own.keys() & members(known).keys()}, known, "a group", reader)
    return bool(said.get("off"))


def _refuse(element: Element, reader: Reader) -> None:
    """Notes what the game does not draw of a layer or group, and a name that cannot be told apart."""
    name = element.get("name")
    if not name or "/" in name:
        reader.fail(element, f"a layer needs a name without '/', not '{name}'")
    for attribute, plain in _PLAIN.items():
        if reader.real(element, attribute, plain) != plain:
            reader.fail(element, f"the layer '{name}' has {attribute}=\"{element.get(attribute)}\", which is not drawn")
    rules.no_class(element, f"the layer '{name}'", reader)
    for attribute in ("tintcolor", "mode"):
        if element.get(attribute) not in ("", "normal"):
            reader.fail(element, f"the layer '{name}' has {attribute}=\"{element.get(attribute)}\", which is not drawn")


def gids(layer: Layer, columns: int, rows: int, tilesets: Tilesets, reader: Reader) -> list[int] | None:
    """The gids of a tile layer, row by row. None, and problems, when its data are not whole."""
    element, name = layer.element, layer.name
    size = reader.whole(element, "width", least=1), reader.whole(element, "height", least=1)
    if size != (columns, rows):
        reader.fail(element, f"the layer '{name}' is {size[0]} × {size[1]} tiles, the map {columns} × {rows}")
        return None
    found = element.all("data")
    if len(found) != 1:
        reader.fail(element, f"the layer '{name}' has no data" if not found else f"the layer '{name}' has data twice")
        return None
    data = found[0]
    packing = "/".join(filter(None, (data.get("encoding", "XML"), data.get("compression"))))
    if packing != "csv":
        reader.fail(data, f"the layer '{name}' is stored as {packing}; choose CSV as the map's tile layer format")
        return None
    if data.children:
        reader.fail(data, f"the layer '{name}' is stored in chunks; switch off 'Infinite' in the map's properties")
        return None
    count = data.text.count(",") + 1 if data.text.strip() else 0
    if count != columns * rows:
        reader.fail(data, f"the layer '{name}' has {count} tiles, but {columns} × {rows} are {columns * rows}")
        return None
    cells = _numbers(data, name, columns, reader)
    if cells is not None:
        _judge(cells, data, layer.name, columns, tilesets, reader)
    return cells


def _numbers(data: Element, name: str, columns: int, reader: Reader) -> list[int] | None:
    if data.text.isascii() and "_" not in data.text:
        try:
            return list(map(int, data.text.split(",")))
        except ValueError:
            pass
    words = [word.strip(" \t\r\n") for word in data.text.split(",")]
    index = next(i for i, word in enumerate(words) if not (word.isascii() and word.isdigit() and len(word) <= 10))
    what = f"the tile at {index % columns}, {index // columns} of the layer '{name}'"
    _fail_at(data, index, f"{what} should be a whole number, not '{words[index]}'", reader)
    return None


def _judge(cells: list[int], data: Element, name: str, columns: int, tilesets: Tilesets, reader: Reader) -> None:
    """Notes tiles that are flipped, in no tileset, or too large for the grid: each gid where it is met first."""
    for gid in sorted(set(cells) - {0}):
        problem = _wrong(gid, tilesets)
        if problem:
            index = cells.index(gid)
            more = cells.count(gid) - 1
            place = f"the tile at {index % columns}, {index // columns} of the layer '{name}'"
            places = f"{place} (and {more} more)" if more else place
            _fail_at(data, index, f"{places} {problem}", reader)


def _wrong(gid: int, tilesets: Tilesets) -> str:
    """What is wrong with a gid in a tile layer, or nothing."""
    if gid < 0 or gid >= 1 << 32:
        return f"is {gid}, which is no tile"
    if gid & FLIPS:
        return "is flipped; draw the turned tile into its tileset"
    tile = tilesets.find(gid)
    if tile is None:
        return f"is {gid}, which no tileset has" if tilesets.complete else ""
    if (tile.width, tile.height) not in ((TILE, TILE), (0, 0)):
        return f"is {tile.width} × {tile.height} px, not {TILE} × {TILE}; place it as an object"
    return ""


def _fail_at(data: Element, index: int, message: str, reader: Reader) -> None:
    """Notes `message` where the cell `index` stands in the text of `data`."""
    start = sum(len(word) + 1 for word in data.text.split(",", index)[:index])
    start += len(data.text[start:]) - len(data.text[start:].lstrip())
    before = data.text[:start]
    line = data.text_line + before.count("\n")
    column = start - before.rfind("\n") if "\n" in before else data.text_column + start
    place = Element("data", {}, data.file, line, column)
    reader.fail(place, message)
