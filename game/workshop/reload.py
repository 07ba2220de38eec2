"""What makers change on disk while they play: noticed, read anew beside the old, and handed over only when it is whole.

Nothing here changes play: that is left to whoever asked, so that the old stays whatever a file holds.
"""

from collections.abc import Iterable, Iterator
from contextlib import nullcontext
from pathlib import Path

import msgspec

from game.content import paths
from game.content.crosscheck import crosscheck
from game.content.library import Library
from game.content.maps.reader import Shared
from game.content.paths import NONE, Stamp
from game.content.words import Words, words_file
from game.content.yamltree import Composed, knowing
from game.core.problem import ContentError, Problem, did_you_mean
from game.screen.paint import picture
from game.session import Session
from game.world.brains import Patrols

_IN_SIGHT = frozenset({".png", ".tmx"})
"""What is watched only once it was read; of everything else a new file counts."""


class Watch:
    """Knows the files that play is made of as they were when they were last taken up: every text, the maps read so far
    with all that maps are made from, and the pictures on show."""

    def __init__(self, library: Library) -> None:
        self._taken = stamps(library)

    def changed(self, now: dict[Path, Stamp]) -> set[Path]:
        """The files that are `now` (see `stamps`) not what they were. A picture or a map that has come into sight since
        is no change: it was read then."""
        for path in self._taken.keys() - now.keys():
            if path.suffix in _IN_SIGHT:
                del self._taken[path]
        for path in now.keys() - self._taken.keys():
            if path.suffix in _IN_SIGHT:
                self._taken[path] = now[path]
        return {path for path in now.keys() | self._taken.keys() if now.get(path, NONE) != self._taken.get(path, NONE)}

    def take(self, now: dict[Path, Stamp]) -> None:
        """Everything was taken up as it is `now`."""
        self._taken = now


def stamps(library: Library, unread: Iterable[str] = ()) -> dict[Path, Stamp]:
    """Every file that play is made of now, as it is on disk, and the maps of the places that are `unread`."""
    root, levels = library.root, {*library.levels, *unread}
    shown = {*picture.known(), *_shown(library)}
    files = [*library.written(), *library.parts(), *(root / "levels" / f"{name}.tmx" for name in levels)]
    return {path: paths.stamp(path) for path in (*files, *(root / file for file in shown))}


class Fresh(msgspec.Struct, frozen=True):
    """What was read anew: the `library`, and the `session` in it, as far on as the old one. `repaint`: the place may
    look different."""

    library: Library
    session: Session
    repaint: bool


class Renewer:
    """Reads anew beside what is there. What it compiles is kept in the folder `cache`."""

    def __init__(self, cache: Path) -> None:
        self.cache = cache
        self.standing: list[Problem] = []
        """What was wrong with all that play at hand needs when that was taken up; the place's own comes first."""
        self.unread: set[str] = set()
        """The places that play will need next, and whose maps cannot be read."""
        self._known: set[tuple[str, str]] = set()
        self._composed: Composed = {}
        """What the texts are made up of that were read last: most of them have not changed the next time."""

    def begin(self, session: Session) -> None:
        """Read what play at hand will need next, and note what was wrong with it from the beginning: it is `standing`,
        but no change is refused for that."""
        library, place = session.library, session.state.place
        library.shared = library.shared or Shared()
        leads = {door.to for door in session.level.doors if door.to}
        plays = {beat.place for beat in session.chapter.beats.values() if beat.place}
        found, self.unread = set[Problem](), set[str]()
        for name in sorted(leads | plays):
            try:
                library.level(name)
            except ContentError as error:
                self.unread.add(name)
                found.update(error.problems)
        found.update(crosscheck(library.root, library.texts, library.levels, only=place))
        self._known |= {(problem.path, problem.message) for problem in found}
        own = f"levels/{place}."
        self.standing = sorted(found, key=lambda problem: (not problem.path.startswith(own), problem))

    def read(self, session: Session, changed: set[Path]) -> Fresh:
        """The playthrough of `session` with what is in the `changed` files. Raises ContentError with all that is wrong
        with them; then nothing has changed."""
        library, root = session.library, session.library.root
        texts = any(path.suffix == ".yaml" for path in changed)
        parts = any(path.suffix in (".tsx", ".tx") for path in changed)
        pictures = {paths.named(root, path) for path in changed if path.suffix == ".png"}
        gone = {
            name
            for name, level in library.levels.items()
            if parts
            or root / "levels" / f"{name}.tmx" in changed
            or not pictures.isdisjoint(shown.file for shown in level.pictures)
        }
        try:
            fresh = library.beside(self.cache, gone, texts)
            with knowing(self._composed) if texts else nullcontext():
                self._check(library, fresh, session.state.place, gone & _maps(root, changed))
            again = _picked_up(session, fresh) if texts or gone else session
            for file in {shown.file for shown in again.level.pictures} - pictures:
                picture.sheet(file)
            renewed = pictures & set(picture.known())
            old, new = _shown(library), _shown(fresh)
            left = renewed & (old - new)
            picture.renew(renewed - left, cut=old | new, gone=left)
        except OSError as error:
            name = paths.named(root, Path(error.filename)) if error.filename else "a file"
            raise ContentError([Problem(name, 1, 1, f"cannot be read ({error.strerror})")]) from None
        repaint = again.level is not session.level or bool(renewed) or fresh.texts.lights != library.texts.lights
        return Fresh(fresh if again is not session else library, again, repaint)

    def _check(self, library: Library, fresh: Library, place: str, maps: set[str]) -> None:
        """Read the texts, the `place` in play and the changed `maps`; ContentError for what is wrong with them that was
        not wrong before."""
        texts = fresh.texts
        for name in sorted(maps | {place}):
            fresh.level(name)
        levels = library.levels | fresh.levels
        found = crosscheck(library.root, texts, levels, only=place)
        new = [problem for problem in found if (problem.path, problem.message) not in self._known]
        new += _unsaid(library.words, fresh.words)
        if new:
            raise ContentError(new)
        self._known = {(problem.path, problem.message) for problem in found}


def _picked_up(session: Session, fresh: Library) -> Session:
    """The playthrough with what is in `fresh`. Fears and guards that the map has elsewhere now stand there, or are gone
    with it; whoever goes along a path that is another now finds a way to it. Everybody else finds back to their spots
    by themselves."""
    kept, old, new = session.kept(), session.level, fresh.level(session.state.place)
    for name, guard in old.guards.items():
        if new.guards.get(name) != guard:
            kept.state.others.pop(name, None)
    for body in kept.state.bodies.values():
        brain = body.brain
        if isinstance(brain, Patrols) and new.paths.get(brain.path) != old.paths.get(brain.path):
            brain.strayed, brain.stop, brain.rest, body.way = True, 0, 0, []
    now = {fear.name: fear for fear in fresh.level(session.state.place).fears}
    for fear in session.level.fears:
        if now.get(fear.name) != fear:
            kept.state.people.pop(fear.name, None)
    again = Session(fresh, kept)
    again.events[:0] = session.events
    return again


def _unsaid(old: Words, new: Words) -> Iterator[Problem]:
    """Words that play asks for and that would be gone, or would ask for parts that nobody has for them."""
    file = words_file()
    for key in sorted(old.keys()):
        if key not in new:
            yield Problem(file, 1, 1, f"the words `{key}` are gone{did_you_mean(key, new.keys())}")
            continue
        for part in sorted(new.parts(key) - old.parts(key)):
            yield Problem(file, 1, 1, f"`{key}` has no part {{{part}}}{did_you_mean(part, old.parts(key))}")


def _shown(library: Library) -> set[str]:
    """The picture files of the maps read so far."""
    return {shown.file for level in library.levels.values() for shown in level.pictures}


def _maps(root: Path, changed: set[Path]) -> set[str]:
    """The places whose own maps are among the `changed` files."""
    maps = [path for path in changed if path.suffix == ".tmx"]
    return {path.relative_to(root / "levels").with_suffix("").as_posix() for path in maps}
