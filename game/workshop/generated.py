"""Large maps made out of a real one, for measuring: its layers laid side by side, props and lamps too."""

import shutil
from pathlib import Path

import msgspec

from game.content import xmltree
from game.content.level import Level, Light, Prop, TileLayer
from game.content.library import Library


def large_level(level: Level, columns: int, rows: int, layers: int) -> Level:
    """A level of that many tiles and tile layers, repeated from `level` (its upper layers again where it has fewer)."""
    wide, high, tile = level.width // level.tile, level.height // level.tile, level.tile
    taken = [level.layers[i % len(level.layers)] for i in range(layers)]
    names = [layer.name if i < len(level.layers) else f"{layer.name} {i}" for i, layer in enumerate(taken)]
    repeated = tuple(
        TileLayer(
            name,
            layer.group,
            layer.light,
            tuple(layer.cells[row % high * wide + column % wide] for row in range(rows) for column in range(columns)),
            layer.glow,
        )
        for name, layer in zip(names, taken, strict=True)
    )
    corners = [
        (x, y)
        for y in range(0, rows * tile - level.height, level.height)
        for x in range(0, columns * tile - level.width, level.width)
    ]
    props = [_moved(prop, *corner) for corner in corners for prop in level.props]
    lights = [
        msgspec.structs.replace(
            light, x=light.x + x, y=light.y + y, corners=tuple((left + x, top + y) for left, top in light.corners)
        )
        for x, y in corners
        for light in level.lights
    ]
    order = (*level.order, *(name for name in names if name not in level.order))
    surfaces = bytes(
        level.surfaces[row % high * wide + column % wide] for row in range(rows) for column in range(columns)
    )
    large = msgspec.structs.replace(
        level, width=columns * tile, height=rows * tile, order=order, layers=repeated, surfaces=surfaces
    )
    return large.with_all(Prop, props).with_all(Light, lights)


def _moved(prop: Prop, x: int, y: int) -> Prop:
    return msgspec.structs.replace(prop, x=prop.x + x, y=prop.y + y, foot=prop.foot + y)


def write_large_map(library: Library, root: Path, columns: int, rows: int, layers: int) -> str:
    """A project under `root` with one map of that size, its tiles repeated from the first place of `library`; the new
    place's name."""
    shutil.copytree(library.root / "assets" / "tilesets", root / "assets" / "tilesets")
    source = library.places()[0]
    tree = xmltree.read(library.root, library.root / "levels" / f"{source}.tmx")
    tilesets = "\n".join(
        f'<tileset firstgid="{t.get("firstgid")}" source="{t.get("source")}"/>' for t in tree.all("tileset")
    )
    wide, high = int(tree.get("width")), int(tree.get("height"))
    written = [
        [line.strip(",").split(",") for line in layer.all("data")[0].text.split()]
        for holder in (tree, *tree.all("group"))
        for layer in holder.all("layer")
    ]
    parts = [
        f'<map version="1.10" orientation="orthogonal" renderorder="right-down" width="{columns}" height="{rows}" '
        'tilewidth="16" tileheight="16" infinite="0">',
        tilesets,
    ]
    for number in range(layers):
        cells = written[number % len(written)]
        csv = ",\n".join(",".join(cells[row % high][column % wide] for column in range(columns)) for row in range(rows))
        head = f'<layer id="{number + 1}" name="layer{number}" width="{columns}" height="{rows}">'
        parts.append(f'{head}<data encoding="csv">\n{csv}\n</data></layer>')
    parts.append("</map>")
    place = source.rsplit("/", 1)[0] + "/large"
    path = root / "levels" / f"{place}.tmx"
    path.parent.mkdir(parents=True)
    path.write_text("\n".join(parts), "utf-8")
    return place
