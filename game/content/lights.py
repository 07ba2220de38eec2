"""Moods of light, in one table: levels/lights.yaml. Named by beats, maps and scripts."""

import re
from pathlib import Path

import msgspec

from game.content.level import Rgb
from game.content.yamltree import Node, Tree, entries, load

_HEX = re.compile(r"[0-9a-f]{6}")


class Mood(msgspec.Struct, frozen=True):
    """How a time of day lights a place. `ao` is the strength of corner shade, 0 to 255; `shadows`: things and people
    throw soft ones and have a rim of light; `vignette` how dark the corners are, 0 to 1; `lift` is added to the light
    on people so that faces never go dark; `rims` are the rim's colours on the light's side and the other."""

    ambient: Rgb
    ao: int
    shadows: bool
    haze: Rgb
    bloom: Rgb
    vignette: float
    lift: Rgb
    rims: tuple[Rgb, Rgb]


def read_lights(root: Path) -> dict[str, Mood]:
    """Every mood by its name. Raises ContentError with every problem in the file."""
    tree = load(root, root / "levels" / "lights.yaml", "a table of lights")
    moods = {key.value: _mood(tree, key, node) for key, node in entries(tree, "a table of lights")}
    tree.stop()
    return moods


def _mood(tree: Tree, key: Node, node: Node) -> Mood:
    fields = Mood.__struct_fields__
    parts = tree.mapping(node, f"the light '{key.value}'", fields)
    for field in fields:
        if field not in parts:
            tree.fail(node, f"the light '{key.value}' needs `{field}:`")
    if any(field not in parts for field in fields):
        return Mood((0, 0, 0), 0, False, (0, 0, 0), (0, 0, 0), 0.0, (0, 0, 0), ((0, 0, 0), (0, 0, 0)))
    rims = [_color(tree, item) for item in tree.items(parts["rims"], "rims")]
    if len(rims) != 2:
        tree.fail(parts["rims"], "rims should be two colours")
        rims = [(0, 0, 0), (0, 0, 0)]
    return Mood(
        _color(tree, parts["ambient"]),
        tree.whole(parts["ao"], "ao"),
        tree.flag(parts["shadows"], "shadows"),
        _color(tree, parts["haze"]),
        _color(tree, parts["bloom"]),
        tree.number(parts["vignette"], "vignette"),
        _color(tree, parts["lift"]),
        (rims[0], rims[1]),
    )


def _color(tree: Tree, node: Node) -> Rgb:
    text = tree.word(node, "a colour").removeprefix("#")
    if not _HEX.fullmatch(text):
        tree.fail(node, f"a colour is `#rrggbb`, not '{text}'")
        return (0, 0, 0)
    return int(text[0:2], 16), int(text[2:4], 16), int(text[4:6], 16)
