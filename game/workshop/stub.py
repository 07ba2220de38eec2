"""Words for a thing that has none: an entry in the script beside its map, to be written over."""

import re

from game import files
from game.content import paths
from game.content.crosscheck import looked_at
from game.content.library import Library
from game.content.yamltree import Trees, is_scalar, load, text_of
from game.core.problem import did_you_mean
from game.workshop.lines import number
from game.workshop.names import ASK, Unknown, changeable, pick, place_named

STUB = "What is to be said of this is still to be written."
_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_-]{,59}")
_LOOK = re.compile(r"^look:[ \t]*(#.*)?\r?$", re.MULTILINE)
_ENTRY = re.compile(r"\s*(?:#.*\n\s*)*?^( +)\S", re.MULTILINE)


def write_words(library: Library, map_name: str, look: str) -> str:
    """Write an entry for `look` under the `look:` of the script beside a map; a sentence that says where. Raises
    Unknown and ContentError, with nothing written, where there are words already, nothing on the map is looked at by
    that name or the script cannot take them, and OSError."""
    place = place_named(library, map_name)
    path = changeable(library.root) / "levels" / f"{place}.yaml"
    file = paths.named(library.root, path)
    text = text_of(path) if path.exists() else "format: 1\n"
    said = _said(library, place)
    level = library.level(place)
    named = looked_at(level)
    if look == ASK:
        pick(ASK, sorted(named - said), "thing that has no words")
    if not _NAME.fullmatch(look):
        raise Unknown(f"a `look` is up to 60 letters, digits, _ and -, as 'kettle', not '{look}'")
    if look in said:
        raise Unknown(f"{file} has words for '{look}' already")
    if look not in named:
        told = f"nothing in {level.file} has the `look` '{look}'{did_you_mean(look, named - said)}"
        raise Unknown(f"{told}: place a Thing with it there first")
    with_words = _with(text, look)
    if with_words is None:
        raise Unknown(f"{file} has its `look:` on one line; put each entry on a line of its own first")
    files.replace(path, with_words.encode())
    number(library.root)
    line = with_words[: with_words.index(STUB)].count("\n") + 1
    return f"{file}:{line}: words for '{look}' are to be written here"


def _said(library: Library, place: str) -> set[str]:
    """What the script beside the map of `place` has words for. Raises ContentError."""
    path = library.root / "levels" / f"{place}.yaml"
    if not path.exists():
        return set()
    trees: Trees = {}
    tree = load(library.root, path, "a script", trees)
    look = tree.mapping(tree.top, "a script").get("look")
    empty = look is not None and is_scalar(look) and not look.value
    said = set() if empty else set(tree.mapping(look, "`look:`"))
    tree.stop()
    return said


def _with(text: str, look: str) -> str | None:
    """A script's text with an entry for `look`, the first of them; None where its `look:` does not stand alone."""
    found = _LOOK.search(text)
    if found is None:
        if re.search(r"^look:", text, re.MULTILINE):
            return None
        return f'{text.rstrip()}\n\nlook:\n  {look}:\n    - "{STUB}"\n'
    first = _ENTRY.match(text, found.end())
    air = first[1] if first else "  "
    entry = f'\n{air}{look}:\n{air}  - "{STUB}"'
    return text[: found.end()].removesuffix("\r") + entry + text[found.end() :]
