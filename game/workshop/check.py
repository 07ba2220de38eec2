"""Every problem in texts, maps, pictures, letters and sounds, at once."""

import gc
from collections.abc import Callable, Iterable, Iterator
from functools import cache, cached_property, partial
from pathlib import Path

import msgspec

from game.content import paths
from game.content.books import Staged
from game.content.compiler import make_level
from game.content.crosscheck import crosscheck
from game.content.level import Level, Point
from game.content.library import Library, Texts, read_texts
from game.content.maps.by_itself import by_itself
from game.content.maps.reader import Shared
from game.content.maps.tilesets import HEAD, Tiles
from game.content.objects.call import Call
from game.content.passing import passings
from game.content.whereabouts import Whereabouts
from game.core.problem import ContentError, Problem, did_you_mean
from game.screen.sound.table import TABLE, Table
from game.settings import FACES
from game.workshop import endings, for_tiled, worlds
from game.workshop.checks.along import on_the_way
from game.workshop.checks.behind import behind
from game.workshop.checks.boards import boards
from game.workshop.checks.crossings import crossings
from game.workshop.checks.crowds import crowds
from game.workshop.checks.drawn import drawn
from game.workshop.checks.fears import fears
from game.workshop.checks.ground import Trodden
from game.workshop.checks.letters import letters
from game.workshop.checks.pictures import pictures
from game.workshop.checks.reach import answering, crowded, unreached, unspoken
from game.workshop.checks.rooms import rooms
from game.workshop.checks.rounds import rounds
from game.workshop.checks.sounds import floors, sounds, unplayable
from game.workshop.checks.spots import spots
from game.workshop.checks.staging import starts
from game.workshop.checks.talks import talks
from game.workshop.checks.variables import variables
from game.workshop.names import Unknown
from game.workshop.plan import plans, read_plan
from game.workshop.progress import Step, unseen
from game.workshop.remembered import Remembered, encoded, every_file
from game.workshop.second import Other, second
from game.workshop.vocabulary import Vocabularies
from game.world.body import Body

MAP = ".tmx"
MANY = 3
"""Maps that nothing is remembered of, for which a second process pays."""
Problems = list[Problem]


def check(
    root: Path, only: list[Path] | None = None, remembered: Remembered | None = None, step: Step = unseen
) -> list[Problem]:
    """All that is wrong with the content under `root`, in order of place; with `only`, what is wrong in those files and
    folders (what one file says is still held against all others). `remembered` keeps what was found for the next time,
    `step` is told of what is looked at. Raises Unknown."""
    wanted = [_wanted(root, path) for path in only or ()]
    checked = _Check(root, remembered or Remembered(root), step)
    if wanted and all(_is_map(path) for path in wanted):
        return sorted(problem for problem in checked.maps(wanted) if problem.path in wanted)
    return sorted(
        problem
        for problem in checked.everything()
        if not wanted or any(problem.path == path or problem.path.startswith(path + "/") for path in wanted)
    )


def check_first(root: Path, first: Path, remembered: Remembered | None = None) -> Iterator[list[Problem]]:
    """What is wrong with one map, told as soon as it is known; then everything else that is wrong, none of it twice.
    Raises Unknown."""
    wanted = _wanted(root, first)
    remembered = remembered or Remembered(root)
    told = check(root, [first], remembered) if _is_map(wanted) else []
    yield told
    yield [problem for problem in check(root, None, remembered) if problem not in told]


def _is_map(path: str) -> bool:
    return path.startswith("levels/") and path.endswith(MAP)


def _wanted(root: Path, path: Path) -> str:
    """`path` as problems name it; of a place alone, its name or the last part of that, the path of its map."""
    for full in (path, root / path, root / "levels" / path):
        if full.exists() and full.resolve().is_relative_to(root.resolve()):
            return paths.named(root, full)
    called = [place for place in Library(root).places() if f"/{place}".endswith(f"/{path.as_posix()}")]
    if len(called) == 1:
        return f"levels/{called[0]}{MAP}"
    folder = next((full for full in (path.parent, root / path.parent) if full.is_dir()), root)
    near = [other.name for other in folder.iterdir()]
    raise Unknown(f"there is no '{path}' in the project{did_you_mean(path.name, near)}")


class _Read(msgspec.Struct):
    """A map that was compiled, and what stands for the files it was made from; of those of which only the size is read,
    their heads."""

    level: Level
    read: dict[str, bytes]
    heads: dict[str, bytes]


class _Part(msgspec.Struct):
    """A template or a tileset that nothing is wrong with, and what stands for the files it was made from, as of a
    map."""

    read: dict[str, bytes]
    heads: dict[str, bytes]


class _Check:
    """One check of the content under `root`. Each answer is found anew or remembered, which comes to the same."""

    def __init__(self, root: Path, remembered: Remembered, step: Step = unseen) -> None:
        self.root, self.remembered, self.step = root, remembered, step
        self.places, self.shared = Whereabouts(root), Shared[Tiles]()
        self.named = cache(partial(paths.named, root))
        self.digest: Callable[[str], bytes] = cache(lambda name: remembered.digest(root / name))
        self.head = cache(partial(_head, root))
        self.problems: set[Problem] = set()
        self.read: dict[str, Level] = {}
        self.made_from: set[str] = set()
        """The files that the maps read so far were made from."""

    def everything(self) -> set[Problem]:
        """All that is wrong."""
        self.step("texts")
        every = Library(self.root).places()
        unread = sum(not self.remembered.has("level", partial(self._map, self._path(name))) for name in every)
        with second(self.root, self.remembered.folder if unread >= MANY else None, beside) as other:
            return self._all(every, other)

    def _all(self, every: list[str], other: Other) -> set[Problem]:
        root, places, problems = self.root, self.places, self.problems
        texts = self.texts()
        if texts is not None:
            other.say()
        levels = self.levels(every)
        unread = frozenset(every) - levels.keys()
        if said := texts or self.as_if_numbered():
            self.step("what is said")
            problems.update(crosscheck(root, said, levels, unread))
            problems.update(self.talks(said, levels, unread))
            problems.update(variables(said))
            problems.update(boards(said, levels, self.remembered))
            problems.update(on_the_way(places, said, levels, unread))
        if texts is not None:
            self.step("where one can come")
            problems.update(self.trodden(texts, levels, unread))
            self.step("walkthroughs")
            problems.update(self.plans(texts, levels))
            problems.update(endings.problems(root, texts))
            self.step("words in their boxes")
            from game.workshop.checks.boxes import boxes

            problems.update(boxes(places, texts, self.remembered, other.wait, levels))
        self.step("pictures, sounds and letters")
        problems.update(pictures(root, self.remembered))
        problems.update(drawn(root, self.remembered))
        problems.update(self.unused())
        problems.update(sounds(places, texts, levels, self.sounding))
        problems.update(letters(root))
        problems.update(for_tiled.problems(root))
        problems.update(worlds.problems(root, levels))
        self.remembered.forget()
        return problems

    def maps(self, maps: list[str]) -> set[Problem]:
        """What is wrong with these maps, for which only they, the texts and the maps behind their doors are read."""
        texts = self.texts()
        wanted = [path.removeprefix("levels/").removesuffix(MAP) for path in maps]
        levels = self.levels(wanted)
        behind = {door.to for level in levels.values() for door in level.doors if door.to} - levels.keys()
        self.problems.update(floors(self.root, levels))
        around = levels | self.levels(sorted(behind))
        unread = frozenset(Library(self.root).places()) - around.keys()
        if said := texts or self.as_if_numbered():
            for name in levels:
                self.problems.update(crosscheck(self.root, said, around, unread, only=name))
        if texts is not None:
            self.problems.update(self.trodden(texts, around, unread))
        return self.problems

    # ------------------------------------------------------------------ reading
    def texts(self) -> Texts | None:
        """Everything that is not a map; None, and its problems, where that cannot be read."""

        def parts() -> Iterator[bytes]:
            written = Library(self.root).written()
            yield from map(self.remembered.named, every_file([self.root / "levels"]))
            yield from self.remembered.files(written)

        try:
            return self.remembered.answer("texts", parts, Texts, lambda: read_texts(self.root))
        except ContentError as error:
            self.problems.update(error.problems)
            return None

    def as_if_numbered(self) -> Texts | None:
        """Texts of which nothing is wrong but that lines have no id yet: what is wrong with all else of them is not to
        wait for that. None where more is."""
        try:
            return read_texts(self.root, {})
        except ContentError:
            return None

    def levels(self, places: list[str]) -> dict[str, Level]:
        """Those of the maps that can be read, by place; the problems of the others are noted."""
        for name in places:
            self.step(name)
            try:
                self.read[name] = self.level(self._path(name))
            except ContentError as error:
                self.problems.update(error.problems)
        return {name: self.read[name] for name in places if name in self.read}

    def level(self, path: Path) -> Level:
        """One map. Raises ContentError."""
        root, remembered = self.root, self.remembered

        def made() -> _Read:
            found = make_level(root, path, self.shared)
            return _Read(found.level, *self._made_of(found.read, found.found))

        known = remembered.answer("level", partial(self._map, path), _Read, made, self._holds)
        self.made_from.update(known.read)
        return known.level

    def unused(self, last_first: bool = False) -> Problems:
        """What is wrong with templates and tilesets that no map is made from."""
        parts = [path for path in Library(self.root).parts() if self.named(path) not in self.made_from]
        return [problem for path in (reversed(parts) if last_first else parts) for problem in self._by_itself(path)]

    def _by_itself(self, path: Path) -> Problems:
        """What is wrong with a template or a tileset."""

        def made() -> _Part:
            reader = by_itself(self.root, path, self.shared)
            reader.stop()
            return _Part(*self._made_of(reader.read, reader.found.keys() - reader.read))

        try:
            self.remembered.answer("part", lambda: self.remembered.files([path]), _Part, made, self._holds)
        except ContentError as error:
            return error.problems
        return []

    def _made_of(self, read: Iterable[Path], heads: Iterable[Path]) -> tuple[dict[str, bytes], dict[str, bytes]]:
        """What stands for the files that something is made from, and of others their heads, by their names."""
        return (
            {name: self.digest(name) for name in map(self.named, read)},
            {name: self.head(name) for name in map(self.named, heads)},
        )

    def _holds(self, known: _Read | _Part) -> bool:
        """Whether everything that something was made from is as it was."""
        same = all(self.digest(name) == digest for name, digest in known.read.items())
        return same and all(self.head(name) == head for name, head in known.heads.items())

    def _path(self, place: str) -> Path:
        return self.root / "levels" / (place + MAP)

    def _map(self, path: Path) -> Iterator[bytes]:
        """What stands for a map, its tilesets and templates apart."""
        return self.remembered.files([path])

    # ------------------------------------------------------------------ finding
    def talks(self, texts: Texts, levels: dict[str, Level], unread: frozenset[str]) -> Problems:
        """What is never said."""

        def parts() -> Iterator[bytes]:
            yield encoded(texts, sorted(unread))
            for name, level in levels.items():
                yield encoded(
                    name, bool(level.fears), level.properties, level.triggers, level.shards, level.doors, level.of(Call)
                )
            yield from self.remembered.files(Library(self.root).written())

        return self.remembered.answer("talks", parts, Problems, lambda: list(talks(self.places, texts, levels, unread)))

    def trodden(self, texts: Texts, levels: dict[str, Level], unread: frozenset[str]) -> Iterator[Problem]:
        """What nobody can come to, and what a place lacks."""
        yield from rooms(self.places, texts, levels, unread)
        yield from crowded(self.places, texts, levels)
        yield from fears(self.places, texts, levels)
        yield from rounds(self.places, texts, levels)
        yield from crowds(self.places, levels)
        yield from spots(self.places, texts, levels)
        yield from behind(self.places, texts, levels)
        begun = starts(texts, levels, unread)
        grounds = {name: _Ground(self, level, begun[name], _by(texts, name, level)) for name, level in levels.items()}
        for played, where, people in answering(texts, levels):
            grounds[where].answering.append((played, people))
        for ground in grounds.values():
            yield from ground.problems()
            yield from ground.unspoken()

    def plans(self, texts: Texts, levels: dict[str, Level]) -> Iterator[Problem]:
        """What is wrong with walkthroughs."""
        library = Library(self.root).take(texts, levels)
        known: Vocabularies = {}
        for path in plans(self.root):
            try:
                read_plan(library, path, known)
            except ContentError as error:
                yield from error.problems

    def sounding(self, table: Table) -> Problems:
        """What is wrong with the files of the sounds."""

        def parts() -> Iterator[bytes]:
            files = [self.root / "assets" / name for name in table.sounds]
            yield from self.remembered.files([self.root / TABLE, *files])
            yield from map(self.remembered.named, every_file({path.parent for path in files}))

        return self.remembered.answer("sounds", parts, Problems, lambda: list(unplayable(self.places, table)))


def beside(root: Path, folder: Path, first: Other) -> None:
    """Find out what a check of `root` will ask for last, and keep it in `folder`; what is wrong is for the check to
    tell. Runs in the process beside the check's own."""
    gc.disable()  # it is over soon
    from game.workshop.checks.boxes import on_screens, story

    checked = _Check(root, Remembered(root, folder))
    last_first = Library(root).places()[::-1]
    for name in last_first:
        if not first.told:
            checked.levels([name])
    texts = checked.texts() if first.wait() else None
    if texts is not None:
        pictures(root, checked.remembered)
        list(story(checked.places, texts, checked.remembered))
        checked.levels(sorted({chapter.first.place for book in texts.books.values() for chapter in book.chapters[:1]}))
        on_screens(root, texts, FACES[-1], checked.remembered, checked.read)
        first.say()
        levels = checked.levels(last_first)
        list(sounds(checked.places, texts, levels, checked.sounding))
        checked.unused(last_first=True)
        list(checked.trodden(texts, levels, frozenset(last_first) - levels.keys()))


def _head(root: Path, name: str) -> bytes:
    """The beginning of a file; nothing where it cannot be read."""
    try:
        with (root / name).open("rb", buffering=0) as file:
            return file.read(HEAD)
    except OSError:
        return b""


class _Ground:
    """Where one can come on one map; it is walked only for what is not remembered."""

    def __init__(self, check: _Check, level: Level, starts: list[Point], by: list[str]) -> None:
        self.places, self.remembered = check.places, check.remembered
        self.level, self.starts, self.by = level, starts, by
        self.answering: list[tuple[Staged, dict[str, Body]]] = []
        """The beats in which somebody answers there, and who stands where in each."""

    @cached_property
    def trodden(self) -> Trodden:
        """All that can be come to."""
        return Trodden(self.level, self.starts, self.by)

    @cached_property
    def parts(self) -> list[bytes]:
        """What stands for the map, and for where one begins on it."""
        return [
            encoded(self.level, self.starts, self.by),
            *self.remembered.files([self.remembered.root / self.level.file]),
        ]

    def problems(self) -> Problems:
        """What nobody can come to."""

        def found() -> Problems:
            return [
                *unreached(self.places, self.level, self.trodden),
                *crossings(self.places, self.level, self.trodden),
            ]

        return self.remembered.answer("ground", lambda: self.parts, Problems, found)

    def unspoken(self) -> Problems:
        """Those who answer in a beat, but whom nobody can come to."""

        def parts() -> list[bytes]:
            files = dict.fromkeys(self.remembered.root / played.file for played, _ in self.answering)
            return [*self.parts, encoded(self.answering), *self.remembered.files(files)]

        def found() -> Problems:
            told = (
                unspoken(self.places, self.level, played, people, self.trodden) for played, people in self.answering
            )
            return [problem for problems in told for problem in problems]

        return self.remembered.answer("unspoken", parts, Problems, found) if self.answering else []


def _by(texts: Texts, place: str, level: Level) -> list[str]:
    """Whatever one ever passes between the layers of a place by."""
    return list(passings(texts.books.get(place.split("/")[0]), place, level))
