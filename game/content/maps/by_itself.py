"""A template or a tileset that no map is made from, read as one would that were."""

from pathlib import Path

from game.content.maps.layers import Layer
from game.content.maps.objects import Objects
from game.content.maps.reader import Reader, Shared
from game.content.maps.tilesets import Tiles, Tilesets
from game.content.xmltree import Element

TEMPLATE, TILESET = ".tx", ".tsx"


def by_itself(root: Path, path: Path, shared: Shared[Tiles]) -> Reader:
    """Who has read the template or the tileset in `path`, and knows what is wrong with it and what it is made from.
    `shared` are the tilesets that were read already."""
    reader = Reader(root.resolve())
    if path.suffix == TILESET:
        shared.read(path, "tileset", reader, Tiles)
    elif (tree := reader.tree(path, "template")) is not None:
        around = tree.file, tree.line, tree.column
        whole, group = Element("map", {}, *around), Element("objectgroup", {}, *around)
        whole.children = tree.all("tileset")
        group.children = [Element("object", {"id": "1", "template": path.name}, *around)]
        objects = Objects(Tilesets(whole, reader, shared), reader)
        list(objects.read(Layer("", "", group, {"light": "", "drawn": ""})))
    return reader
