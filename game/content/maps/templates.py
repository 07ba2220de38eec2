"""Templates: the files that objects are made from. A template may itself be made from another."""

from pathlib import Path

import msgspec

from game.content.maps.reader import Reader
from game.content.maps.tilesets import Tilesets
from game.content.xmltree import Element


class Source(msgspec.Struct, frozen=True):
    """Where an object's values come from: the object or the one in a template. `shift` turns its gid into the map's."""

    element: Element
    shift: int = 0


class Templates:
    """The templates one map uses, each read once."""

    def __init__(self, tilesets: Tilesets, reader: Reader) -> None:
        self._tilesets, self._reader = tilesets, reader
        self._read: dict[Path, Source | None] = {}

    def sources(self, element: Element) -> list[Source] | None:
        """The object `element` and the templates it is made from, the nearest first. None, and a problem, when one of
        them cannot be used."""
        chain = [Source(element)]
        while name := chain[-1].element.get("template"):
            user = chain[-1].element
            path = self._reader.file(user, name, "the template")
            if path is None:
                return None
            if path not in self._read:
                self._read[path] = self._template(path, name, element)
            found = self._read[path]
            if found is None:
                return None
            if found in chain:
                self._reader.fail(user, f"the template '{name}' is made from itself")
                return None
            chain.append(found)
        return chain

    def _template(self, path: Path, name: str, user: Element) -> Source | None:
        """The object in the template's file; `user` is the first object of the map made from it."""
        tree = self._reader.tree(path, "template")
        if tree is None:
            return None
        objects, tilesets = tree.all("object"), tree.all("tileset")
        if len(objects) != 1:
            self._reader.fail(tree, f"a template holds one object, not {len(objects)}")
            return None
        if "gid" not in objects[0].attributes:
            return Source(objects[0])
        if not tilesets:
            self._reader.fail(objects[0], "the template's object is a tile, but it names no tileset")
            return None
        source = tilesets[0].get("source")
        tileset = self._reader.file(tilesets[0], source, "the tileset")
        if tileset is None:
            return None
        first = self._tilesets.first_of(tileset)
        if first is None:
            if self._tilesets.complete:
                advice = f"add '{tileset.name}' to the map's tilesets"
                self._reader.fail(user, f"the template '{name}' shows a tile that the map does not list: {advice}")
            return None
        return Source(objects[0], first - self._reader.whole(tilesets[0], "firstgid", least=1))
