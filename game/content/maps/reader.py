"""Reads attributes and finds files for a map, and gathers everything that is wrong with them."""

import math
from collections.abc import Callable
from pathlib import Path
from typing import Generic, TypeVar

from game.content import paths, xmltree
from game.content.xmltree import Element
from game.core.problem import ContentError, Problem, did_you_mean

T = TypeVar("T")
_FARTHEST, _FEW = 1_000_000, 6
"""Px or tiles beyond which a number in a map can only be a slip, and the digits of those that are surely less."""


class Reader:
    """What the readers of one map share: the project's root, the problems found so far, the files that were `read`, and
    those that were only asked for and `found`, each as it was before anybody looked into it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.problems: set[Problem] = set()
        self.read: dict[Path, paths.Stamp] = {}
        self.found: dict[Path, paths.Stamp] = {}
        self._folders: dict[tuple[str, str], Path] = {}

    def holds(self) -> bool:
        """Whether nothing was wrong, and every file is still what it was."""
        files = self.found | self.read
        return not self.problems and all(paths.stamp(path) == then for path, then in files.items())

    def fail(self, element: Element, message: str) -> None:
        """Notes `message` at `element`; the same one twice is told once."""
        self.problems.add(element.problem(message))

    def stop(self) -> None:
        """Raises ContentError when anything was wrong so far."""
        if self.problems:
            raise ContentError(self.problems)

    def whole(self, element: Element, name: str, default: int | None = None, least: int = 0) -> int:
        """The attribute `name` as a whole number of at least `least`. Without a `default` it has to be there.
        What is wrong is noted, and `least` returned."""
        text = element.attributes.get(name)
        if text is None and default is not None:
            return default
        value = whole(text or "")
        if text is None:
            self.fail(element, f"<{element.tag}> has no '{name}'")
        elif value is None:
            self.fail(element, f"'{name}' should be a whole number, not '{text}'")
        elif value < least:
            self.fail(element, f"'{name}' should be at least {least}, not {text}")
        else:
            return value
        return least

    def gid(self, element: Element) -> int:
        """The attribute `gid`, flips included. What is wrong is noted, and 0 returned."""
        text = element.get("gid")
        if text.isascii() and text.isdigit() and len(text) <= 10 and 0 < int(text) < 1 << 32:
            return int(text)
        self.fail(element, f"'gid' should be the number of a tile, not '{text}'")
        return 0

    def real(self, element: Element, name: str, default: float = 0.0) -> float:
        """The attribute `name` as a number, `default` where it is missing. What is wrong is noted, and 0 returned."""
        text = element.attributes.get(name)
        if text is None:
            return default
        value = real(text)
        if value is None:
            self.fail(element, f"'{name}' should be a number, not '{text}'")
        return value or 0.0

    def file(self, element: Element, source: str, what: str) -> Path | None:
        """The file that `element` calls `source`, relative to the file the element stands in; `what` names it in
        problems. None, and a problem, when it is missing or leads out of the project."""
        try:
            found = self._inside(element, source)
            if (now := paths.stamp(found)) != paths.NONE:
                self.found[found] = now
                return found
            beside = found.parent.iterdir() if found.parent.is_dir() else ()
            near = [other.name for other in beside if other.suffix == found.suffix]
        except ValueError:
            self.fail(element, f"{what} '{source}' leads out of the project")
            return None
        except (OSError, RuntimeError):  # a name too long for the system, or links that lead in a circle
            near = []
        self.fail(element, f"{what} '{source}' is missing{did_you_mean(Path(source).name, near)}")
        return None

    def _inside(self, element: Element, source: str) -> Path:
        """The path that `element` calls `source`; each folder is resolved once. Raises ValueError when it leads out of
        the project."""
        name = source.rpartition("/")[2]
        key = element.file.rpartition("/")[0], source.removesuffix(name)
        if key not in self._folders:
            self._folders[key] = paths.inside(self.root, self.root.joinpath(*key))
        found = self._folders[key] / name
        is_plain = name != ".." and "\\" not in name and not found.is_symlink()
        return found if is_plain else paths.inside(self.root, found)

    def tree(self, path: Path, tag: str) -> Element | None:
        """The XML in `path`, whose outermost element must be a `tag`. None, and its problems, when it is not."""
        self.read[path] = paths.stamp(path)
        try:
            found = xmltree.read(self.root, path)
        except ContentError as error:
            self.problems.update(error.problems)
            return None
        if found.tag != tag:
            self.fail(found, f"should be a <{tag}>, not a <{found.tag}>")
            return None
        return found


class Shared(Generic[T]):
    """What is read from files that many maps are made from, each read once; for as long as none of them changes."""

    def __init__(self) -> None:
        self._known: dict[Path, tuple[T | None, Reader]] = {}

    def forget_changed(self) -> None:
        """Let go of whatever was wrong, or comes of files that are not what they were."""
        self._known = {path: known for path, known in self._known.items() if known[1].holds()}

    def read(self, path: Path, tag: str, reader: Reader, make: Callable[[Element, Reader], T]) -> T | None:
        """What `make` makes of the XML in `path`, whose outermost element must be a `tag`; None when it is not.
        `reader` is told what is wrong with it."""
        if path not in self._known:
            own = Reader(reader.root)
            tree = own.tree(path, tag)
            self._known[path] = (make(tree, own) if tree is not None else None), own
        made, own = self._known[path]
        reader.problems |= own.problems
        reader.read |= own.read
        reader.found |= own.found
        return made


def whole(text: str) -> int | None:
    """`text` as a whole number, None when it is not one (or has more than nine digits)."""
    digits = text.removeprefix("-")
    return int(text) if digits.isascii() and digits.isdigit() and len(digits) <= 9 else None


def real(text: str) -> float | None:
    """`text` as a number, None when it is not one (or not finite, or farther than a map can reach)."""
    if len(text) <= _FEW and text.isascii() and text.isdigit():
        return float(text)
    try:
        value = float(text)
    except ValueError:
        return None
    plain = text.isascii() and "_" not in text and text == text.strip()
    return value if plain and math.isfinite(value) and abs(value) <= _FARTHEST else None


def px(value: float) -> int:
    """A coordinate in whole px; halves go up, so that neighbours stay neighbours."""
    return math.floor(value + 0.5)
