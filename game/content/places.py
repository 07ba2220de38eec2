"""The name of a place, from the path of its map as a YAML file writes it."""

from pathlib import Path, PurePosixPath

from game.content import paths
from game.content.yamltree import Node, Tree
from game.core.problem import did_you_mean


def place_at(tree: Tree, node: Node, root: Path) -> str:
    """The place whose map the scalar `node` names, relative to the folder of its file; empty, and a problem, where it
    names none under levels/."""
    file, levels = tree.word(node), root / "levels"
    try:
        path = paths.inside(levels, (root / tree.name).parent / file)
        there = path.is_file()
    except (ValueError, OSError):
        path, there = levels, False
    if path.suffix != ".tmx":
        tree.fail(node, f"'{file}' is no map under levels/")
        return ""
    if not there:
        near = [str(PurePosixPath(file).with_name(other.name)) for other in path.parent.glob("*.tmx")]
        tree.fail(node, f"there is no map '{file}'{did_you_mean(file, near)}")
        return ""
    return str(PurePosixPath(path.relative_to(levels.resolve()).as_posix()).with_suffix(""))


def place_and_spot(tree: Tree, node: Node, root: Path) -> tuple[str, str]:
    """The place and the spot that `{map: …, at: …}` names; empty what is not said, or is no map."""
    parts = tree.mapping(node, "a place", ("map", "at"))
    if "map" not in parts:
        tree.lacks(node, ("map",), "a place needs `map:`")
        return "", ""
    place = place_at(tree, parts["map"], root)
    return (place, tree.word(parts["at"]) if "at" in parts else "") if place else ("", "")
