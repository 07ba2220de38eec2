"""Every problem in texts, maps, pictures, letters and sounds, at once."""

from collections.abc import Iterator
from pathlib import Path

import msgspec

from game.content import paths
from game.content.compiler import compile_level
from game.content.crosscheck import crosscheck
from game.content.level import Level
from game.content.library import Library, Texts, read_texts
from game.content.tiled_project import tiled_project
from game.content.whereabouts import Whereabouts
from game.content.yamltree import load, place, scalars
from game.core.problem import ContentError, Problem, did_you_mean
from game.workshop import endings, worlds
from game.workshop.checks.crossings import crossings
from game.workshop.checks.ground import Trodden
from game.workshop.checks.reach import crowded, unreached
from game.workshop.checks.rooms import rooms
from game.workshop.checks.sounds import floors, sounds
from game.workshop.checks.staging import starts
from game.workshop.checks.talks import talks
from game.workshop.checks.variables import variables
from game.workshop.names import Unknown
from game.workshop.plan import plans, read_plan

TILED_PROJECT = "levels/bedtime.tiled-project"
MAP = ".tmx"
FACE = "assets/ui/lull7.json"
"""The letters of the drawn face."""


def check(root: Path, only: list[Path] | None = None) -> list[Problem]:
    """All that is wrong with the content under `root`, in order of place; with `only`, what is wrong in those files and
    folders (what one file says is still held against all others). Raises Unknown."""
    wanted = [_wanted(root, path) for path in only or ()]
    if wanted and all(path.startswith("levels/") and path.endswith(MAP) for path in wanted):
        return sorted(problem for problem in _of_maps(root, wanted) if problem.path in wanted)
    problems: set[Problem] = set()
    texts, places = _texts(root, problems), Whereabouts(root)
    every = Library(root).places()
    levels = _levels(root, problems, every)
    if texts is not None:
        unread = frozenset(every) - levels.keys()
        problems.update(crosscheck(root, texts, levels, unread))
        problems.update(talks(places, texts, levels, unread))
        problems.update(variables(texts))
        problems.update(_trodden(places, texts, levels, unread))
        problems.update(_plans(root))
        problems.update(endings.problems(root, texts))
        from game.workshop.checks.boxes import boxes

        problems.update(boxes(places, texts))
    problems.update(sounds(places, texts, levels))
    problems.update(_letters(root))
    problems.update(_tiled(root))
    problems.update(worlds.problems(root))
    return sorted(
        problem
        for problem in problems
        if not wanted or any(problem.path == path or problem.path.startswith(path + "/") for path in wanted)
    )


def _wanted(root: Path, path: Path) -> str:
    """`path` as problems name it."""
    for full in (path, root / path, root / "levels" / path):
        if full.exists() and full.resolve().is_relative_to(root.resolve()):
            return paths.named(root, full)
    folder = next((full for full in (path.parent, root / path.parent) if full.is_dir()), root)
    near = [other.name for other in folder.iterdir()]
    raise Unknown(f"there is no '{path}' in the project{did_you_mean(path.name, near)}")


def _texts(root: Path, problems: set[Problem]) -> Texts | None:
    try:
        return read_texts(root)
    except ContentError as error:
        problems.update(error.problems)
        return None


def _levels(root: Path, problems: set[Problem], places: list[str]) -> dict[str, Level]:
    found = {}
    for name in places:
        try:
            found[name] = compile_level(root, root / "levels" / (name + MAP))
        except ContentError as error:
            problems.update(error.problems)
    return found


def _of_maps(root: Path, maps: list[str]) -> set[Problem]:
    """What is wrong with these maps, for which only they, the texts and the maps behind their doors are read."""
    problems: set[Problem] = set()
    texts = _texts(root, problems)
    wanted = [path.removeprefix("levels/").removesuffix(MAP) for path in maps]
    levels = _levels(root, problems, wanted)
    behind = {door.to for level in levels.values() for door in level.doors if door.to} - levels.keys()
    problems.update(floors(root, levels))
    if texts is not None:
        around = levels | _levels(root, problems, sorted(behind))
        unread = frozenset(Library(root).places()) - around.keys()
        for name in levels:
            problems.update(crosscheck(root, texts, around, unread, only=name))
        problems.update(_trodden(Whereabouts(root), texts, around, unread))
    return problems


def _trodden(places: Whereabouts, texts: Texts, levels: dict[str, Level], unread: frozenset[str]) -> Iterator[Problem]:
    """What nobody can come to, and what a place lacks."""
    yield from rooms(places, texts, levels, unread)
    yield from crowded(places, texts, levels)
    begun = starts(texts, levels, unread)
    trodden = {name: Trodden(level, begun[name]) for name, level in levels.items()}
    yield from unreached(places, texts, levels, trodden)
    yield from crossings(places, levels, trodden)


def _plans(root: Path) -> Iterator[Problem]:
    library = Library(root)
    for path in plans(root):
        try:
            read_plan(library, path)
        except ContentError as error:
            yield from error.problems


def _tiled(root: Path) -> Iterator[Problem]:
    path = root / TILED_PROJECT
    if not path.is_file() or path.read_text("utf-8") != tiled_project():
        yield Problem(TILED_PROJECT, 1, 1, "is not what the game's classes make it; run `bedtime check --write`")


def write(root: Path) -> Path:
    """Write the classes for Tiled anew, and bring the worlds up to date; the file of the classes. Raises OSError."""
    path = root / TILED_PROJECT
    path.write_text(tiled_project(), "utf-8")
    worlds.write(root)
    return path


# ---------------------------------------------------------------------- letters
def _letters(root: Path) -> Iterator[Problem]:
    """Letters in quoted texts that the drawn face does not have."""
    try:
        known = set(msgspec.json.decode((root / FACE).read_bytes(), type=dict[str, tuple[int, int]])) | {"\n"}
    except (OSError, msgspec.MsgspecError) as error:
        yield Problem(FACE, 1, 1, f"the letters of the drawn face cannot be read ({error})")
        return
    for path in [*(root / "levels").rglob("*.yaml"), *(root / "assets" / "words").rglob("*.yaml")]:
        try:
            top = load(root, path, "a file").top
        except ContentError:
            continue
        for node in scalars(top):
            lacks = sorted(set(node.value) - known) if node.style in ('"', "'") else ()
            if lacks:
                told = ", ".join(f"'{letter}' (U+{ord(letter):04X})" for letter in lacks)
                yield Problem(paths.named(root, path), *place(node), f"the drawn face has no {told}")
