"""Reads the books: every chapter and script, names across files, and which script speaks in which place."""

import re
from collections.abc import Iterable
from functools import partial
from pathlib import Path

from game.content import paths
from game.content.book import Book, folder_of
from game.content.books import beat_names, in_order, read_chapter
from game.content.cast import CAST, Cast
from game.content.commands import Known
from game.content.doubled import doubled
from game.content.expressions import Variable
from game.content.naming import Things, names_in
from game.content.scripts import Outline, outline, read_script
from game.content.yamltree import Tree, Trees, load, scalars
from game.core.problem import ContentError, Problem

BOOKS = ("book1", "book2")
_NO_SCRIPTS = frozenset({"cast.yaml", "lights.yaml", "looks.yaml"})
"""Files beside the shared scripts, in levels/ itself, that are something else."""


def read_books(
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
            reader = _BookReader(
                root, name, cast, lights, [*shared, *sorted((levels / name).rglob("*.yaml"))], numbering
            )
            books[name] = reader.read()
            problems += [problem for problem in reader.problems if problem not in problems]
            lines |= {script.file: script.lines for script in books[name].scripts.values()}
            lines |= {chapter.file: chapter.lines for chapter in books[name].chapters}
    problems += doubled(root, lines, books.values())
    if problems:
        raise ContentError(problems)
    return books


_SPOKEN_OF = re.compile(rb'<property name="(look|node)"')
"""What a map says of an object that has words, or begins something."""


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
        self.folders = [path.parent.name for path in files if path.name == "chapter.yaml"]
        """Of the chapters that there are, whether they can be read or not."""
        self.chapters: dict[Path, Tree] = {}
        self.scripts: dict[Path, Tree] = {}
        self.broken = False
        """Whether a file could not be read at all: what it declares is then not said to be missing elsewhere."""
        for path in files:
            if path.name.endswith(".plan.yaml"):
                continue
            try:
                what = "a chapter" if path.name == "chapter.yaml" else "a script"
                trees = self.chapters if path.name == "chapter.yaml" else self.scripts
                trees[path] = load(root, path, what, numbering)
            except ContentError as error:
                self.problems += error.problems
                self.broken = True

    def read(self) -> Book:
        maps = frozenset((self.root / "levels").rglob("*.tmx"))
        outlines = {
            path: tree.made("outline", maps, partial(outline, tree, self.root)) for path, tree in self.scripts.items()
        }
        variables, homes = self.declared(outlines)
        kinds = {name: kind for found in outlines.values() for name, kind in found.boards.items()}
        lines = frozenset(tree.made("ids", None, partial(_line_ids, tree)) for tree in self.scripts.values())
        words = {
            "visited": frozenset(homes),
            "has": frozenset(self.cast.memories),
            "bond": frozenset(self.cast.people),
            "said": frozenset().union(*lines),
        }
        beats = {path.parent.name: beat_names(tree) for path, tree in self.chapters.items()}
        self.broken = self.broken or not all(beats.values())
        places = {path: found.over or self.beside(path) for path, found in outlines.items()}
        looks: dict[str, set[str]] = {}
        for path, found in outlines.items():
            looks.setdefault(places[path] or self.script_name(path), set()).update(found.looks)
        things = Things(looks)

        def known(chapter: str, place: str) -> Known:
            names = names_in(chapter, place, variables, words, beats, things)
            return Known(self.cast, names, self.lights, chapter, kinds)

        for tree in self.scripts.values():
            tree.lines.clear()
        scripts = {}
        for path, tree in self.scripts.items():
            name = self.script_name(path)
            asked, over = known(folder_of(name), places[path]), outlines[path].over
            read = partial(read_script, tree, asked, self.root, over)
            scripts[name] = tree.made("script", (asked, over, maps), read)
        chapters = {
            path.parent.name: (
                read_chapter(self.root, path.parent, tree, known(path.parent.name, ""), self.folders),
                tree,
            )
            for path, tree in self.chapters.items()
        }
        boards = {name: board for script in scripts.values() for name, board in script.boards.items()}
        ordered = in_order(chapters) if len(chapters) == len(self.folders) else ()
        spoken = self.spoken(places, outlines)
        misread = frozenset[str]().union(*(found.misread for found in outlines.values()))
        if any(tree.asks_in_vain for tree in (*self.scripts.values(), *self.chapters.values())):
            self.unspoken(maps)
        for tree in [*self.scripts.values(), *self.chapters.values()]:
            told = [problem for problem in tree.problems if not tree.follows(problem, misread, self.broken)]
            self.problems += [problem for problem in told if problem not in self.problems]
        return Book(self.name, variables, ordered, scripts, homes, spoken, boards)

    def unspoken(self, maps: Iterable[Path]) -> None:
        """Note maps with things to look at, or that begin something, but no script beside them to say it in: what that
        would declare is then not said to be missing elsewhere."""
        for path in maps:
            mine = self.script_name(path).startswith(f"{self.name}/") and not path.with_suffix(".yaml").is_file()
            if mine and _SPOKEN_OF.search(path.read_bytes()):
                told = f"there is no {path.stem}.yaml beside this map, to say what is looked at and begun in it"
                self.problems.append(Problem(paths.named(self.root, path), 1, 1, told))
                self.broken = True

    def beside(self, path: Path) -> str:
        """The place whose map lies beside the script in `path`; empty where there is none."""
        return self.script_name(path) if path.with_suffix(".tmx").is_file() else ""

    def spoken(self, places: dict[Path, str], outlines: dict[Path, Outline]) -> dict[str, dict[str, str]]:
        """Which script speaks in each place, by chapter. One beside its map that lies in the folder of no chapter yet
        speaks in all that have none of their own there (empty)."""
        found: dict[str, dict[str, str]] = {}
        for path, place in places.items():
            name, tree = self.script_name(path), self.scripts[path]
            if not place:
                continue
            chapter = folder_of(name)
            there = found.setdefault(place, {})
            over = tree.mapping(tree.top, "a script").get("over")
            if over is None:
                there[chapter if chapter in self.folders else ""] = name
            elif not chapter:
                tree.fail(over, "only a script in a chapter's folder speaks over the place of another")
            elif place.split("/")[0] != self.name:
                tree.fail(over, f"{place}.tmx is no place of {self.name}")
            elif folder_of(place) == chapter:
                tree.fail(over, f"{place}.tmx is a place of this chapter: say it in the script beside the map")
            elif self.beside(path):
                tree.fail(over, f"a map lies beside this script already: {name}.tmx")
            elif chapter in there:
                tree.fail(over, f"levels/{there[chapter]}.yaml speaks there in this chapter already")
            else:
                there[chapter] = name
        return found

    def script_name(self, path: Path) -> str:
        return path.relative_to(self.root / "levels").with_suffix("").as_posix()

    def declared(self, outlines: dict[Path, Outline]) -> tuple[dict[str, Variable], dict[str, str]]:
        """Variables and the homes of nodes; what two files both declare is a problem."""
        variables: dict[str, Variable] = {}
        homes: dict[str, str] = {}
        boards: dict[str, str] = {}
        for path, found in outlines.items():
            file, script = paths.named(self.root, path), self.script_name(path)
            for name in found.boards:
                if boards.setdefault(name, file) != file:
                    at = found.places[f"board {name}"]
                    self.problems.append(Problem(file, *at, f"board '{name}' stands in {boards[name]} too"))
            for name, variable in found.variables.items():
                if name in variables:
                    at = found.places[f"variable {name}"]
                    self.problems.append(Problem(file, *at, f"variable '{name}' is declared in another file too"))
                variables[name] = variable
            for name in found.nodes:
                if homes.setdefault(name, script) != script:
                    message = (
                        f"conversation '{name}' stands in levels/{homes[name]}.yaml too; names are unique in a book"
                    )
                    self.problems.append(Problem(file, *found.places[name], message))
        return variables, homes


def _line_ids(tree: Tree) -> frozenset[str]:
    """Every id written in a file, wherever it stands."""
    return frozenset(node.value.rsplit(" #", 1)[1] for node in scalars(tree.top) if " #" in node.value)
