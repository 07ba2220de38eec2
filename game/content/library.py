"""All content, loaded once. What was compiled before comes from the user's cache while its files have not changed."""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TypeVar

import msgspec
import platformdirs

from game.content import paths
from game.content.books import Chapter, beat_names, read_chapter
from game.content.cast import CAST, Cast, read_cast
from game.content.commands import Known
from game.content.expressions import Names, Variable
from game.content.level import Level
from game.content.lights import Mood, read_lights
from game.content.nodes import Statement
from game.content.scripts import Outline, Script, outline, read_script
from game.content.words import Words, read_words
from game.content.yamltree import Tree, Trees, load, scalars
from game.core.problem import ContentError, Problem

FORMAT = 3
"""Raise when a compiled record changes shape: older caches are then made anew."""
BOOKS = ("book1", "book2")
TEMPLATES = "templates"
"""The folder of what levels are made from."""
_NO_SCRIPTS = frozenset({"cast.yaml", "lights.yaml"})
"""Files beside the shared scripts, in levels/ itself, that are something else."""

T = TypeVar("T")


class Book(msgspec.Struct, frozen=True):
    """One book: its chapters in order, and every script under it. `homes` leads from a node to its script's name; names
    of nodes are unique in a book. Scripts in levels/ itself belong to every book."""

    name: str
    variables: dict[str, Variable]
    chapters: tuple[Chapter, ...]
    scripts: dict[str, Script]
    homes: dict[str, str]

    def node(self, name: str) -> tuple[Statement, ...] | None:
        """The statements of node `name`; None when there is none."""
        home = self.homes.get(name)
        return self.scripts[home].nodes[name] if home is not None else None

    def statements(self) -> Iterator[Statement]:
        """Those of every script."""
        for script in self.scripts.values():
            yield from script.statements()

    def chapter(self, name: str) -> Chapter:
        """The chapter of that name. Raises KeyError."""
        for chapter in self.chapters:
            if chapter.name == name:
                return chapter
        raise KeyError(name)


class Texts(msgspec.Struct, frozen=True):
    """Everything designers wrote that is not a map."""

    cast: Cast
    lights: dict[str, Mood]
    books: dict[str, Book]
    words: dict[str, str]

    def script(self, place: str) -> Script | None:
        """The script beside the map of a place, in whichever book that is; None where there is none."""
        return next((book.scripts[place] for book in self.books.values() if place in book.scripts), None)


class Library:
    """Content by name. A place's name is its map's path under levels/ without its ending."""

    def __init__(self, root: Path | None = None, cache: Path | None = None) -> None:
        self.root = root or paths.project()
        self.cache = cache or platformdirs.user_cache_path("bedtime", appauthor=False)
        self._levels: dict[str, Level] = {}
        self._texts: Texts | None = None

    @property
    def texts(self) -> Texts:
        """Everything that is not a map. Raises ContentError with every problem of every file."""
        if self._texts is None:
            self._texts = self._compiled(self.written(), "texts", Texts, lambda: read_texts(self.root))
        return self._texts

    @property
    def words(self) -> Words:
        """The interface's words."""
        return Words(self.texts.words)

    def book(self, name: str) -> Book:
        """The book of that name. Raises KeyError, ContentError."""
        return self.texts.books[name]

    def level(self, name: str) -> Level:
        """The compiled map of a place. Raises ContentError."""
        if name not in self._levels:
            path = self.root / "levels" / f"{name}.tmx"

            def compiled() -> Level:
                from game.content.compiler import compile_level

                return compile_level(self.root, path)

            self._levels[name] = self._compiled([path, *self.parts()], name, Level, compiled)
        return self._levels[name]

    @property
    def levels(self) -> dict[str, Level]:
        """The maps read so far, by place."""
        return dict(self._levels)

    def places(self) -> list[str]:
        """The names of all places; maps among the templates are none."""
        levels = self.root / "levels"
        maps = (path.relative_to(levels) for path in levels.rglob("*.tmx"))
        return sorted(path.with_suffix("").as_posix() for path in maps if path.parts[0] != TEMPLATES)

    def written(self) -> list[Path]:
        """The files of everything that is not a map."""
        return [*_yaml(self.root / "levels"), *_yaml(self.root / "assets" / "words")]

    def parts(self) -> list[Path]:
        """The files that any map may be made from: tilesets and templates."""
        return sorted([*(self.root / "assets" / "tilesets").rglob("*.tsx"), *(self.root / "levels").rglob("*.tx")])

    def beside(self, cache: Path, levels: Iterable[str], texts: bool) -> "Library":
        """Another library of the same files, which has what this one has read but for `levels` and, with `texts`,
        what is not a map: these it reads anew when it is asked for them. It keeps in `cache` what it compiles."""
        other = Library(self.root, cache)
        other._levels = {name: level for name, level in self._levels.items() if name not in set(levels)}
        other._texts = None if texts else self._texts
        return other

    def take(self, texts: Texts, levels: dict[str, Level]) -> "Library":
        """Hold what was read elsewhere of the same files; this library."""
        self._texts, self._levels = texts, dict(levels)
        return self

    def _compiled(self, files: Iterable[Path], what: str, kind: type[T], make: Callable[[], T]) -> T:
        stored = self.cache / f"{self._stamp(files, what)}.msgpack"
        try:
            return msgspec.msgpack.decode(stored.read_bytes(), type=kind)
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
            made = make()
        try:
            self.cache.mkdir(parents=True, exist_ok=True)
            part = stored.with_suffix(".part")
            part.write_bytes(msgspec.msgpack.encode(made))
            part.replace(stored)
        except OSError:
            pass  # a cache that cannot be written costs time, nothing else
        return made

    def _stamp(self, files: Iterable[Path], what: str) -> str:
        """A name for everything that something is compiled from: path, size and time of each file."""
        stamp = hashlib.blake2b(f"{FORMAT} {what} {self.root}".encode(), digest_size=12)
        for file in files:
            try:
                status = file.stat()
            except OSError as error:
                message = f"cannot be read ({error.strerror})"
                raise ContentError([Problem(paths.named(self.root, file), 1, 1, message)]) from None
            stamp.update(f"{file.name} {status.st_mtime_ns} {status.st_size}".encode())
        return stamp.hexdigest()


def _yaml(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.yaml"))


def read_texts(root: Path, numbering: Trees | None = None) -> Texts:
    """Read every YAML file of the project. With `numbering` no line needs an id, and every file with lines is put
    there. Raises ContentError with every problem in all of them."""
    problems: list[Problem] = []

    def told(read: Callable[[], T]) -> T | None:
        try:
            return read()
        except ContentError as error:
            problems.extend(error.problems)
            return None

    cast = told(lambda: read_cast(root, numbering))
    lights = told(lambda: read_lights(root))
    words = told(lambda: read_words(root))
    books = None
    if cast and lights is not None:
        books = told(lambda: _read_books(root, *cast, frozenset(lights), numbering))
    if problems or not (cast and lights is not None and words is not None and books is not None):
        raise ContentError(problems)
    return Texts(cast[0], lights, books, words)


def _doubled(lines: dict[str, dict[str, tuple[int, int]]]) -> list[Problem]:
    """Line ids that stand in two files; `lines` holds the ids of each file, and where they stand."""
    taken: dict[str, tuple[str, int]] = {}
    problems = []
    for file, ids in lines.items():
        for id, (line, column) in ids.items():
            if id in taken:
                other, at = taken[id]
                problems.append(Problem(file, line, column, f"id #{id} is taken by {other}:{at}"))
            else:
                taken[id] = (file, line)
    return problems


def _read_books(
    root: Path, cast: Cast, ids: dict[str, tuple[int, int]], lights: frozenset[str], numbering: Trees | None
) -> dict[str, Book]:
    """Every book; `ids` are those that stand in the cast, `numbering` is for `load`. Raises ContentError with every
    problem in all of them."""
    problems: list[Problem] = []
    lines = {CAST: ids}
    levels = root / "levels"
    shared = [path for path in sorted(levels.glob("*.yaml")) if path.name not in _NO_SCRIPTS]
    books = {}
    for name in BOOKS:
        if name == BOOKS[0] or (levels / name).is_dir():
            reader = _BookReader(root, name, cast, lights, [*shared, *_yaml(levels / name)], numbering)
            books[name] = reader.read()
            problems += [problem for problem in reader.problems if problem not in problems]
            lines |= {script.file: script.lines for script in books[name].scripts.values()}
            lines |= {chapter.file: chapter.lines for chapter in books[name].chapters}
    problems += _doubled(lines)
    if problems:
        raise ContentError(problems)
    return books


class _BookReader:
    """Reads one book's files in two passes: all names first, then what is said."""

    def __init__(
        self,
        root: Path,
        name: str,
        cast: Cast,
        lights: frozenset[str],
        files: list[Path],
        numbering: Trees | None,
    ) -> None:
        self.root, self.name, self.cast, self.lights = root, name, cast, lights
        self.problems: list[Problem] = []
        self.chapters: dict[Path, Tree] = {}
        self.scripts: dict[Path, Tree] = {}
        for path in files:
            if path.name.endswith(".plan.yaml"):
                continue
            try:
                what = "a chapter" if path.name == "chapter.yaml" else "a script"
                trees = self.chapters if path.name == "chapter.yaml" else self.scripts
                trees[path] = load(root, path, what, numbering)
            except ContentError as error:
                self.problems += error.problems

    def read(self) -> Book:
        outlines = {path: outline(tree) for path, tree in self.scripts.items()}
        variables, homes = self.declared(outlines)
        beats = frozenset(beat for tree in self.chapters.values() for beat in beat_names(tree))
        lines = frozenset(_line_ids(tree) for tree in self.scripts.values())
        words = {
            "visited": frozenset(homes),
            "saw": frozenset(look for found in outlines.values() for look in found.looks),
            "has": frozenset(self.cast.memories),
            "bond": frozenset(self.cast.people),
            "said": frozenset().union(*lines),
        }
        known = Known(self.cast, Names(variables, words, beats), self.lights)
        for tree in self.scripts.values():
            tree.lines.clear()
        scripts = {self.script_name(path): read_script(tree, known) for path, tree in self.scripts.items()}
        chapters = [read_chapter(self.root, path.parent, tree, known) for path, tree in self.chapters.items()]
        for tree in [*self.scripts.values(), *self.chapters.values()]:
            self.problems += [problem for problem in tree.problems if problem not in self.problems]
        ordered = tuple(sorted(chapters, key=lambda chapter: (chapter.number, chapter.name)))
        return Book(self.name, variables, ordered, scripts, homes)

    def script_name(self, path: Path) -> str:
        return path.relative_to(self.root / "levels").with_suffix("").as_posix()

    def declared(self, outlines: dict[Path, Outline]) -> tuple[dict[str, Variable], dict[str, str]]:
        """Variables and the homes of nodes; what two files both declare is a problem."""
        variables: dict[str, Variable] = {}
        homes: dict[str, str] = {}
        for path, found in outlines.items():
            file = paths.named(self.root, path)
            for name, variable in found.variables.items():
                if name in variables:
                    at = found.places[f"variable {name}"]
                    self.problems.append(Problem(file, *at, f"variable '{name}' is declared in another file too"))
                variables[name] = variable
            for name in found.nodes:
                if homes.setdefault(name, self.script_name(path)) != self.script_name(path):
                    message = (
                        f"conversation '{name}' stands in levels/{homes[name]}.yaml too; names are unique in a book"
                    )
                    self.problems.append(Problem(file, *found.places[name], message))
        return variables, homes


def _line_ids(tree: Tree) -> frozenset[str]:
    """Every id written in a file, wherever it stands."""
    return frozenset(node.value.rsplit(" #", 1)[1] for node in scalars(tree.top) if " #" in node.value)
