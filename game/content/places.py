"""The name of a place, from the path of its map as a YAML file writes it."""

from pathlib import Path, PurePosixPath

from game.content import paths
from game.content.yamltree import Node, Tree


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
        tree.fail(node, f"there is no map '{file}'")
        return ""
    return str(PurePosixPath(path.relative_to(levels.resolve()).as_posix()).with_suffix(""))
