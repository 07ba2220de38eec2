"""Names that makers type: found, or refused in a sentence that offers the nearest one."""

from collections.abc import Iterable
from pathlib import Path

from game.content import paths
from game.content.library import Library
from game.core.problem import did_you_mean


class Unknown(Exception):
    """Something was asked for that there is not; the message is a whole sentence."""


def pick(word: str, known: Iterable[str], what: str) -> str:
    """`word`, if it is known. Raises Unknown: `there is no <what> 'word' (did you mean …?)`."""
    words = list(known)
    if word in words:
        return word
    raise Unknown(f"there is no {what} '{word}'{did_you_mean(word, words)}")


def place_named(library: Library, name: str) -> str:
    """The place meant by `name`: its name, the last part of that where only one place has it, or the path of its map.
    Raises Unknown."""
    known = library.places()
    path = Path(name)
    if path.suffix == ".tmx":
        levels = (library.root / "levels").resolve()
        for full in (path.resolve(), (library.root / path).resolve(), (levels / path).resolve()):
            if full.is_file() and full.is_relative_to(levels):
                return full.relative_to(levels).with_suffix("").as_posix()
        if path.is_file():
            raise Unknown(f"the map '{name}' lies outside {paths.named(library.root, levels)}/ of the project")
    meant = [place for place in known if place.rsplit("/", 1)[-1] == name]
    if len(meant) == 1:
        return meant[0]
    if len(meant) > 1:
        raise Unknown(f"more than one place is called '{name}': {', '.join(meant)}")
    if name not in known:
        pick(name, [*known, *(place.rsplit("/", 1)[-1] for place in known)], "place")
    return name
