"""How people of crowds look: levels/looks.yaml, a row each, and nothing else has to know of it."""

from pathlib import Path

import msgspec

from game.content.yamltree import Node, Tree, entries, is_file_name, is_mapping, load

LOOKS = "levels/looks.yaml"
RAMPS = (
    "blue", "teal", "green", "wood", "gold", "skin", "aub", "mag", "red", "umber", "tan", "rosy", "olive",
)  # fmt: skip
"""The ramps of the palette that can be shown as others. Ink is none of them: everybody is outlined in it."""
SHOWN = ("ink", *RAMPS)
"""What they can be shown as."""


class Look(msgspec.Struct, frozen=True):
    """How somebody of a crowd looks: like the person drawn on a sheet, in clothes of other ramps of the palette, each
    given as (the ramp on the sheet, the ramp shown)."""

    sheet: str
    worn: tuple[tuple[str, str], ...] = ()

    @property
    def told(self) -> str:
        """A look in words, for makers: whose sheet, and in what."""
        return " ".join((self.sheet, *(shown for _, shown in self.worn)))


def read_looks(root: Path) -> tuple[Look, ...]:
    """Every look, in the order of the file; none where there is no such file. Raises ContentError with every problem in
    it."""
    path = root / LOOKS
    if not (path.exists() or path.is_symlink()):
        return ()
    tree = load(root, path, "a table of looks")
    found = []
    for key, node in entries(tree, "a table of looks"):
        if tree.known(key, key.value, ("looks",), "is nothing that this file has"):
            found += [_look(tree, item) for item in tree.items(node, "looks")]
    tree.stop()
    return tuple(found)


def _look(tree: Tree, node: Node) -> Look:
    parts = tree.mapping(node, "a look", ("sheet", *RAMPS))
    if "sheet" not in parts:
        if is_mapping(node):
            tree.fail(node, "a look needs `sheet:`, the picture under assets/people it is drawn on")
        return Look("")
    sheet = tree.word(parts["sheet"], "a sheet")
    if not is_file_name(sheet):
        tree.fail(parts["sheet"], f"a sheet is a picture under assets/people, as `crowd/baker`, not '{sheet}'")
    worn = [(ramp, tree.word(shown, ramp)) for ramp, shown in parts.items() if ramp != "sheet"]
    for ramp, shown in worn:
        if tree.known(parts[ramp], shown, SHOWN, "is no ramp of the palette") and ramp == shown:
            tree.fail(parts[ramp], f"{ramp} is shown as {shown} already")
    return Look(sheet, tuple(worn))
