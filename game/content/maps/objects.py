"""The objects of a map with everything filled in: an object's own value, else its template's, else its tile's, else
the default of its class."""

from collections.abc import Iterator
from typing import Any

from game.content.classes import Placed, Row
from game.content.geometry import Point, Rect
from game.content.maps.layers import FLIPS, Layer
from game.content.maps.members import Member, Pointed, defaults, members, own_values, properties
from game.content.maps.reader import Reader, px, real
from game.content.maps.templates import Source, Templates
from game.content.maps.tilesets import Tile, Tilesets
from game.content.objects import ROWS
from game.content.xmltree import Element
from game.core.problem import did_you_mean

_LEAST = {"polygon": 3, "polyline": 2}
"""How many corners a shape that has some needs."""
_COUNTS = {2: "two", 3: "three"}


class Objects:
    """Reads the objects of one map."""

    def __init__(self, tilesets: Tilesets, reader: Reader) -> None:
        self._tilesets, self._reader = tilesets, reader
        self._templates = Templates(tilesets, reader)
        self._taken: dict[int, Element] = {}
        self.misread: set[str] = set()
        """The numbers of the objects of which something else was meant than they say."""

    def read(self, layer: Layer) -> Iterator[Placed]:
        """The objects of a layer, but for those that problems leave nothing of. In one that is off, text is a note."""
        for element in layer.element.all("object"):
            if not (layer.off and element.all("text")) and (placed := self._object(element, layer)):
                yield placed

    def _object(self, element: Element, layer: Layer) -> Placed | None:
        number = self._number(element)
        sources = self._templates.sources(element)
        if sources is None:
            return None
        name = _first(sources, "name")
        who = f"object {number} '{name}'" if name else f"object {number}"
        gid, tile = self._tile(sources, element, who)
        kind = self._kind(sources, tile, element, who)
        if not kind:
            return None
        who = f"{kind} '{name}'" if name else f"{kind} (object {number})"
        row = ROWS[kind]
        values = self._values(row, sources, tile, who)
        shape, drawn = self._shape(sources)
        if len(forms := [child for child in element.children if child.tag != "properties"]) > 1:
            self._reader.fail(forms[1], f"{who} has a second shape, <{forms[1].tag}>")
        if shape not in row.shapes:
            is_shape = f"is an {shape}" if shape == "ellipse" else f"is a {shape}"
            self._reader.fail(element, f"{who} {is_shape}; a {kind} has to be a {' or a '.join(row.shapes)}")
            return None
        if (shown := self._number_of(sources, "opacity", 1.0)) != 1:
            self._reader.fail(element, f'{who} has opacity="{shown:g}", which is not drawn')
        if self._number_of(sources, "rotation"):
            self._reader.fail(element, f"{who} is turned; objects stand upright here")
        area = self._area(sources, shape, tile, element, who)
        corners = self._corners(drawn, area, who) if drawn else ()
        seen = layer.name, layer.group, layer.light, layer.overhead
        closed = drawn is not None and drawn.tag == "polygon"
        return Placed(kind, number, name, who, area, gid, corners, values, *seen, element, closed)

    def _number(self, element: Element) -> int:
        number = self._reader.whole(element, "id", least=1)
        if number in self._taken:
            self._reader.fail(element, f"the id {number} is taken by the object in line {self._taken[number].line}")
        self._taken.setdefault(number, element)
        return number

    def _tile(self, sources: list[Source], element: Element, who: str) -> tuple[int, Tile | None]:
        """The map's gid of an object's tile and what the tileset knows of it; 0 and None where there is none."""
        source = _says(sources, "gid")
        if source is None:
            return 0, None
        raw = self._reader.gid(source.element)
        if not raw:
            return 0, None
        if raw & FLIPS:
            self._reader.fail(element, f"{who} is flipped; draw the turned picture into its tileset")
        gid = (raw & ~FLIPS) + source.shift
        tile = self._tilesets.find(gid)
        if tile is None and self._tilesets.complete:
            self._reader.fail(element, f"{who} shows tile {gid}, which no tileset has")
        return gid, tile

    def _kind(self, sources: list[Source], tile: Tile | None, element: Element, who: str) -> str:
        """The class of an object, or nothing, and a problem, when it has none that is known. Where that is its tile's
        fault, it was told of the tile."""
        own = _first(sources, "type")
        kind = own or (tile.kind if tile else "")
        if _first(sources, "class"):
            advice = "set the project's compatibility to Tiled 1.10 and save the map anew"
            self._reader.fail(element, f"{who} has its class in class=, not in type=: {advice}")
        elif kind in ROWS:
            return kind
        elif own:
            self._reader.fail(element, f"{who} has no known class: '{kind}'{did_you_mean(kind, ROWS)}")
        elif not kind and (tile or not _says(sources, "gid")):
            self._reader.fail(element, f"{who} has no class; it should be one of {', '.join(ROWS)}")
        return ""

    def _values(self, row: Row, sources: list[Source], tile: Tile | None, who: str) -> dict[str, Any]:
        values = defaults(row)
        if tile and tile.kind in ("", row.name):
            values |= {member: value for member, value in tile.values.items() if member in values}
        for source in reversed(sources):
            template = f"the template's {row.name}" if source.element.file != sources[0].element.file else who
            own = properties(source.element, self._reader)
            values |= own_values(own, row, template, self._reader)
            if not own.keys() <= values.keys():
                self.misread.add(sources[0].element.get("id"))
        return values

    def _shape(self, sources: list[Source]) -> tuple[str, Element | None]:
        """What an object is in Tiled, and the element that tells of its shape where one does."""
        if _says(sources, "gid"):
            return "tile", None
        shapes = [child for source in sources for child in source.element.children if child.tag != "properties"]
        return (shapes[0].tag, shapes[0]) if shapes else ("rectangle", None)

    def _corners(self, shape: Element, area: Rect, who: str) -> tuple[Point, ...]:
        """The corners of a polygon or a polyline, in px of the map; none of another shape."""
        least = _LEAST.get(shape.tag)
        if least is None:
            return ()
        corners = [_corner(pair) for pair in shape.get("points").split()]
        whole = tuple((area[0] + corner[0], area[1] + corner[1]) for corner in corners if corner)
        if len(whole) < len(corners) or len(whole) < least:
            self._reader.fail(shape, f"{who} should have {_COUNTS[least]} corners or more, written as x,y, in px")
        return whole

    def _area(self, sources: list[Source], shape: str, tile: Tile | None, element: Element, who: str) -> Rect:
        """Where an object lies, in px; Tiled tells where a tile object's bottom is, not its top."""
        left, top = self._number_of(sources, "x"), self._number_of(sources, "y")
        width, height = self._number_of(sources, "width"), self._number_of(sources, "height")
        if shape == "rectangle" and (px(width) <= 0 or px(height) <= 0):
            self._reader.fail(element, f"{who} has no size")
        if shape == "tile" and tile:
            size = tile.width, tile.height
            if (width, height) not in (size, (0.0, 0.0)) and size != (0, 0):
                what = f"{width:g} × {height:g} px, its picture {size[0]} × {size[1]}"
                self._reader.fail(element, f"{who} is {what}; pictures are not scaled")
            return px(left), px(top) - size[1], *size
        return px(left), px(top), px(left + width) - px(left), px(top + height) - px(top)

    def _number_of(self, sources: list[Source], name: str, default: float = 0.0) -> float:
        source = _says(sources, name)
        return self._reader.real(source.element, name) if source else default


def settle(placed: list[Placed], reader: Reader) -> None:
    """Puts the names of objects where members point at them by number. Notes those that point at nothing, or at an
    object of another class: these keep the number, so that nobody finds them empty besides."""
    by_number = {item.id: item for item in placed}
    for item in placed:
        for name, value in item.values.items():
            if isinstance(value, Pointed):
                item.values[name] = _name_of(value, members(ROWS[item.kind])[name], item, by_number, reader)


def _name_of(value: Pointed, member: Member, item: Placed, by_number: dict[int, Placed], reader: Reader) -> str:
    found, name = by_number.get(value.number), member.name
    same = [other.name for other in by_number.values() if other.kind == member.kind]
    if value.item.file != item.element.file:
        reader.fail(value.item, f"'{name}' points at an object, which only an object in a map can do")
    elif found is None:
        told = f"'{name}' points at object {value.number}, which is not there, or in a layer that is off"
        reader.fail(value.item, told + did_you_mean(item.name, same))
    elif found.kind != member.kind:
        told = f"'{name}' points at {found.who}; it has to point at a {member.kind}"
        reader.fail(value.item, told + did_you_mean(found.name, same))
    else:
        return found.name
    return str(value.number)


def _says(sources: list[Source], name: str) -> Source | None:
    """The nearest source that has the attribute `name`."""
    for source in sources:
        if name in source.element.attributes:
            return source
    return None


def _first(sources: list[Source], name: str) -> str:
    """The attribute `name` of the nearest source that says something of it."""
    for source in sources:
        if text := source.element.attributes.get(name):
            return text
    return ""


def _corner(pair: str) -> Point | None:
    """The corner of a polygon that `x,y` tells, in px, None when it tells none."""
    x, _, y = pair.partition(",")
    left, top = real(x), real(y)
    return None if left is None or top is None else (px(left), px(top))
