"""Recipes of people put together from parts: data/crowd.yaml has those without a name, data/named.yaml those of the
story; read and held against the parts that there are."""

from functools import cache
from pathlib import Path
from typing import NamedTuple

from assets.source.grids import DATA, grids
from assets.source.kit.crowd.arms import STANCES
from assets.source.kit.crowd.garments import GARMENTS, LEGS
from assets.source.kit.crowd.measures import BUILDS, EYES, HEIGHTS, LIGHT_EYES, LIGHT_SKINS, SKINS, WALKS
from assets.source.kit.crowd.worn import ON_FACES, OVER_CLOTHES, STAFFS
from assets.source.people.heads import HAIR, HEADS
from game.content.yamltree import Node, Tree, entries, load
from game.screen.paint.palette import COLOR

ROOT = DATA.parents[2]
FILE = "assets/source/data/crowd.yaml"
NAMED = "assets/source/data/named.yaml"
COLORS = ("hair", "cloth", "under", "legs", "shoes", "hat", "thing", "trim")
"""What a recipe may colour: each is the middle of its shades."""
NEEDED = ("hair", "cloth", "under", "legs", "shoes")


class Recipe(NamedTuple):
    """One person: the name of each part, and colours by what they colour. `wears` is what lies over face, hair or
    clothes; `holds` is in their hands or on their back; empty where there is nothing."""

    name: str
    height: str
    build: str
    skull: str
    face: str
    hair: str
    cut: str
    below: str
    skin: str
    eyes: str
    stands: str
    walks: str
    wears: tuple[str, ...]
    holds: str
    colors: dict[str, str]

    def color(self, what: str) -> str:
        """The colour of something; what has none of its own is coloured as clothes are."""
        return self.colors.get(what) or self.colors["cloth"]


def _first(*files: str) -> tuple[str, ...]:
    """The first words of the names of all grids in those files."""
    return tuple(dict.fromkeys(name.split()[0] for file in files for name in grids(file)))


def _of(kind: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name.split()[1] for file in HEADS for name in grids(file) if name.startswith(kind)))


@cache
def parts() -> dict[str, tuple[str, ...]]:
    """Every part that there is, by the key of a recipe that names one."""
    return {
        "height": tuple(HEIGHTS),
        "build": tuple(BUILDS),
        "skull": _of("skull"),
        "face": _of("face"),
        "hair": _first(*HAIR),
        "cut": tuple(GARMENTS),
        "below": LEGS,
        "skin": tuple(SKINS),
        "eyes": tuple(EYES),
        "stands": tuple(STANCES),
        "walks": tuple(WALKS),
        "wears": (*_first("people/crowd_worn"), *OVER_CLOTHES, *ON_FACES, "scarf"),
        "holds": (*_first("people/crowd_things"), *STAFFS),
    }


USUAL = {"build": "even", "below": "trousers", "eyes": "dark", "stands": "hangs", "walks": "easy"}
"""What a recipe may leave out."""


def read_recipes(root: Path = ROOT, file: str = FILE) -> dict[str, Recipe]:
    """Every recipe in a file of the project in `root` by its name, in its order. Raises ContentError with every problem
    in it."""
    tree = load(root, root / file, "recipes of people")
    found = {key.value: _recipe(tree, key, node) for key, node in entries(tree, "recipes of people")}
    tree.stop()
    return {name: recipe for name, recipe in found.items() if recipe is not None}


def _recipe(tree: Tree, key: Node, node: Node) -> Recipe | None:
    name = key.value
    keys = tree.mapping(node, f"'{name}'", (*parts(), "colors"))
    missing = [part for part in parts() if part not in keys and part not in (*USUAL, "wears", "holds")]
    for part in missing:
        tree.fail(key, f"'{name}' needs `{part}:`, one of {', '.join(parts()[part])}")
    chosen = dict(USUAL)
    for part in parts():
        if part in keys and part != "wears":
            chosen[part] = tree.word(keys[part], part)
            _there(tree, name, part, keys[part], chosen[part])
    worn = []
    for item in tree.items(keys.get("wears"), "wears"):
        worn.append(tree.word(item, "wears"))
        _there(tree, name, "wears", item, worn[-1])
    if chosen["eyes"] in LIGHT_EYES and chosen.get("skin", "fair") not in LIGHT_SKINS:
        tree.fail(keys["eyes"], f"'{name}' has {chosen['eyes']} eyes in {chosen['skin']} skin: they read as tears")
    colors = _colors(tree, key, keys.get("colors"))
    if missing or colors is None:
        return None
    return Recipe(name, **{"holds": "", **chosen}, wears=tuple(worn), colors=colors)


def _there(tree: Tree, name: str, part: str, node: Node, word: str) -> None:
    """A part that is not there is a problem, and what there is is told with it."""
    known = parts()[part]
    if word not in known:
        tree.known(node, word, known, f"is no part that '{name}' can have as `{part}`: there are {', '.join(known)}")


def _colors(tree: Tree, key: Node, node: Node | None) -> dict[str, str] | None:
    keys = tree.mapping(node, "colors", COLORS)
    for what in NEEDED:
        if what not in keys:
            tree.fail(node or key, f"'{key.value}' needs a colour of its {what}")
    for what, value in keys.items():
        tree.known(value, tree.word(value, what), COLOR, f"is no colour of the palette that the {what} could have")
    return {what: value.value for what, value in keys.items()} if set(NEEDED) <= set(keys) else None
