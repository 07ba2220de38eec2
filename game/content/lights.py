"""Moods of light, in one table: levels/lights.yaml. Named by beats, maps and scripts."""

import re
from pathlib import Path

import msgspec

from game.content.geometry import Rgb
from game.content.grades import Grade, read_grades
from game.content.pairs import DREAMT, SECONDS
from game.content.yamltree import Node, Tree, entries, is_file_name, is_mapping, load

_NAME = re.compile(r"[a-z][a-z0-9_]{0,39}")
_HEX = re.compile(r"[0-9a-f]{6}")
_OPTIONAL = (*SECONDS, "crown", "halo", "warmth", "crowd", "grade", "sky", "rain")
"""What a mood may leave out."""


class Mood(msgspec.Struct, frozen=True):
    """How a time of day lights a place. `ao` is the strength of corner shade, 0 to 255; `shadows`: things and people
    throw soft ones and have a rim of light; `vignette` how dark the corners are, 0 to 1; `lift` is added to the light
    on people so that faces never go dark; `rims` are the rim's colours on the light's side and the other, and `crown`
    is that of a light from above and behind, along the outline of their hair. `halo` is the line of light round the one
    who is played, `warmth` the light on them that is on nobody else, and `crowd` the colour that people without a name
    fade into, so that an eye finds the first among the second; black: none.

    `beneath` names the light that the second layer of a place shows in (by that layer; see pairs): a mood that has one
    for what is beneath a dream is a dream's. `sky` are picture files (relative to the project), the farthest first,
    that show where a layer of void lies; those in `still` among them do not drift by themselves, as houses do not.
    `rain` is the picture file of what falls before all of it, in places with a layer of void. `grade` is what the
    colours of the place are shown as; empty: as they are painted.
    """

    ambient: Rgb
    ao: int
    shadows: bool
    haze: Rgb
    bloom: Rgb
    vignette: float
    lift: Rgb
    rims: tuple[Rgb, Rgb]
    crown: Rgb = (0, 0, 0)
    halo: Rgb = (0, 0, 0)
    warmth: Rgb = (0, 0, 0)
    crowd: Rgb = (0, 0, 0)
    grade: Grade = ()
    beneath: dict[str, str] = {}
    sky: tuple[str, ...] = ()
    still: tuple[str, ...] = ()
    rain: str = ""

    def in_layer(self, group: str, own: str) -> str:
        """The light that a layer shows in under this mood, which is called `own`."""
        return self.beneath.get(group) or own

    @property
    def dreamt(self) -> bool:
        """Whether it is a dream's."""
        return bool(self.beneath.get(DREAMT.second))


def read_lights(root: Path) -> dict[str, Mood]:
    """Every mood by its name. Raises ContentError with every problem in the file."""
    tree = load(root, root / "levels" / "lights.yaml", "a table of lights")
    found = {key.value: (key, node) for key, node in entries(tree, "a table of lights")}
    grades = read_grades(tree, found.pop("grades", (None, None))[1])
    for name, (key, _) in found.items():
        if not _NAME.fullmatch(name):
            tree.fail(key, f"a light has a name as `noon`, not '{name}'")
    moods = {name: _mood(tree, key, node, list(found), grades) for name, (key, node) in found.items()}
    tree.stop()
    return moods


def _mood(tree: Tree, key: Node, node: Node, names: list[str], grades: dict[str, Grade]) -> Mood:
    fields = (*(field for field in Mood.__struct_fields__ if field not in ("beneath", "still")), *SECONDS)
    parts = tree.mapping(node, f"the light '{key.value}'", fields)
    missing = [field for field in fields if field not in parts and field not in _OPTIONAL]
    for field in missing:
        tree.fail(node, f"the light '{key.value}' needs `{field}:`")
    if missing:
        return Mood((0, 0, 0), 0, False, (0, 0, 0), (0, 0, 0), 0.0, (0, 0, 0), ((0, 0, 0), (0, 0, 0)))
    rims = [_color(tree, item) for item in tree.items(parts["rims"], "rims")]
    if len(rims) != 2:
        tree.fail(parts["rims"], "rims should be two colours")
        rims = [(0, 0, 0), (0, 0, 0)]
    return Mood(
        _color(tree, parts["ambient"]),
        int(_within(tree, parts["ao"], "ao", tree.whole(parts["ao"], "ao"), 255)),
        tree.flag(parts["shadows"], "shadows"),
        _color(tree, parts["haze"]),
        _color(tree, parts["bloom"]),
        _within(tree, parts["vignette"], "vignette", tree.number(parts["vignette"], "vignette"), 1),
        _color(tree, parts["lift"]),
        (rims[0], rims[1]),
        _optional(tree, parts.get("crown")),
        _optional(tree, parts.get("halo")),
        _optional(tree, parts.get("warmth")),
        _optional(tree, parts.get("crowd")),
        _grade(tree, parts["grade"], grades) if "grade" in parts else (),
        {second: _light(tree, second, parts[second], names) for second in SECONDS if second in parts},
        *_sky(tree, parts.get("sky")),
        _file(tree, parts["rain"], "a picture of the rain") if "rain" in parts else "",
    )


def _within(tree: Tree, node: Node, what: str, found: float, most: int) -> float:
    if not 0 <= found <= most:
        tree.fail(node, f"{what} should be from 0 to {most}, not {found:g}")
    return found


def _light(tree: Tree, second: str, node: Node, names: list[str]) -> str:
    name = tree.word(node, second)
    tree.known(node, name, names, "is no light")
    return name


def _grade(tree: Tree, node: Node, grades: dict[str, Grade]) -> Grade:
    name = tree.word(node, "a grade")
    tree.known(node, name, grades, "is no grade")
    return grades.get(name, ())


def _sky(tree: Tree, node: Node | None) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The strips of the sky, and those of them that say `still:`."""
    files: list[str] = []
    still: list[str] = []
    for item in tree.items(node, "sky") if node is not None else ():
        stands = is_mapping(item)
        named = tree.mapping(item, "a picture of the sky", ("still",)).get("still") if stands else item
        if named is None:
            tree.fail(item, "a picture of the sky that does not drift is written `still: FILE`")
            continue
        file = _file(tree, named, "a picture of the sky")
        files.append(file)
        if stands:
            still.append(file)
    return tuple(files), tuple(still)


def _file(tree: Tree, node: Node, what: str) -> str:
    file = tree.word(node, what)
    if not (is_file_name(file) and file.endswith(".png")):
        tree.fail(node, f"{what} is a .png in the project, as `assets/sky/far.png`, not '{file}'")
    return file


def _optional(tree: Tree, node: Node | None) -> Rgb:
    """A colour, or black where there is none."""
    return (0, 0, 0) if node is None else _color(tree, node)


def _color(tree: Tree, node: Node) -> Rgb:
    text = tree.word(node, "a colour").removeprefix("#")
    if not _HEX.fullmatch(text):
        tree.fail(node, f"a colour is `#rrggbb`, not '{text}'")
        return (0, 0, 0)
    return int(text[0:2], 16), int(text[2:4], 16), int(text[4:6], 16)
