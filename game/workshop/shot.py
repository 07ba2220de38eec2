"""Pictures of any screen, without a window: an app that nobody sees, with saves and settings of its own."""

import tempfile
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

import msgspec

from game.content.book import Book
from game.content.library import Library
from game.content.markup import parse
from game.content.nodes import Mark, Say, Trial
from game.content.words import ENGLISH
from game.core.pace import TICKS
from game.saves import Saves
from game.session import VERSION, ChoiceView, Kept, LineView, Session, begin, decode, encode
from game.session.intent import NOTHING, Intent
from game.settings import Store
from game.trials import Play, TrialState
from game.workshop import tries
from game.workshop.names import Unknown, pick
from game.workshop.play import Where, session_at
from game.writer import WRITER

if TYPE_CHECKING:
    from game.screen.scene import Scene

SETTLE = 30
"""Ticks after which letters, boxes and the camera stand still."""
MOST_STATES = 4000
"""Moments of a conversation that are looked at to find a line."""
LONGEST_WAIT = 3600
"""Ticks after which a wait is taken never to end."""


class Studio:
    """Takes pictures; use it in a `with`. `scale`: window px in a px of the canvas; `face`, `size` and `language`
    of the words, as in the settings."""

    def __init__(
        self, library: Library, scale: int = 3, face: str = "lull", size: str = "normal", language: str = ENGLISH
    ) -> None:
        self.library = library
        self._scale, self._face, self._size, self._language = scale, face, size, language

    def __enter__(self) -> "Studio":
        from game.screen.app import App

        language = pick(self._language, self.library.texts.named_languages(), "language")
        self._folder = tempfile.TemporaryDirectory(prefix="bedtime-")
        folder = Path(self._folder.name)
        store = Store(folder)
        settings = store.settings()
        settings.text_speed, settings.face, settings.text_size = "at once", self._face, self._size
        settings.language = language
        store.keep(settings)
        self.app: App = App(self.library, Saves(folder / "saves"), store, headless=True)
        self.app.display.set_mode(scale=self._scale)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        WRITER.wait()
        self._folder.cleanup()

    def picture(self, session: Session, out: Path) -> None:
        """What the screen shows of `session` as it stands; the session itself is left alone. Raises OSError."""
        from game.screen.scenes.entering import scene_of

        copy = Session(self.library, msgspec.json.decode(encode(session.kept()), type=Kept))
        shown = copy.view.shown
        waits = parse(shown.text).waits if isinstance(shown, LineView) else ()
        self.take(scene_of(self.app, copy), out, SETTLE + round(sum(seconds for _, seconds in waits) * TICKS))

    def take(self, scene: "Scene", out: Path, ticks: int = SETTLE) -> None:
        """`scene` after so many ticks. Raises OSError."""
        self.show(scene, ticks)
        out.parent.mkdir(parents=True, exist_ok=True)
        out.touch()
        self.app.display.save(out)

    def show(self, scene: "Scene", ticks: int = SETTLE) -> None:
        """Leave the window as it is when `scene` has been shown for so many ticks."""
        app = self.app
        app.scenes[:] = [scene]
        for _ in range(ticks):
            app.tick()
        app.draw(1.0)
        app.scenes.clear()

    def title(self, out: Path) -> None:
        """The title. Raises OSError."""
        from game.screen.scenes.title import Title

        self.take(Title(self.app), out)


class Seen(msgspec.Struct, frozen=True):
    """How a place is seen: in its second layer, breath held or lenses off, or among so many people of a crowd."""

    beneath: bool = False
    crowd: int = 0


AS_IT_IS = Seen()


def shot(
    studio: Studio, scene: str, out: Path, where: Where, look: bool = False, node: str = "", line: str = "",
    seen: Seen = AS_IT_IS,
) -> None:  # fmt: skip
    """A picture of `scene`, a screen by its name among all `screens`, or a place, in `out`. In a place: seen from
    `where`; with `look`, what is faced is looked at; with `node` or a `line`, that conversation is under way, at that
    line, or at the board of that name; else as `seen` says. A screen is shown over the place of `where` (empty: the
    first). Raises Unknown, ContentError, OSError."""
    library = studio.library
    places = {place.rsplit("/", 1)[-1] for place in library.places()} | set(library.places())
    if scene not in places and not scene.endswith(".tmx"):
        first = library.book("book1").chapters[0].first.place
        below = session_at(library, msgspec.structs.replace(where, place=where.place or first))
        _screen(studio, scene, below, out, places)
        return
    session = session_at(library, msgspec.structs.replace(where, place=scene))
    if look:
        session.step(Intent(interact=True))
        if not session.view.shown:
            raise Unknown("there is nothing to look at from there; try --at, --xy or --face")
    if node or line:
        book = library.book(session.state.book)
        session.begin_talk(pick(node, book.homes, "conversation") if node else _node_of(book, line))
        if line:
            session = _at_line(session, line)
    if seen == AS_IT_IS:
        studio.picture(session, out)
    else:
        _as_seen(studio, session, out, seen)


def _as_seen(studio: Studio, session: Session, out: Path, seen: Seen) -> None:
    """A picture of the place alone, in its other layer or among people. Raises Unknown, OSError."""
    from game.screen.scenes.play import Play
    from game.workshop.crowded import Crowded, onlookers

    if seen.beneath and not session.level.pair:
        raise Unknown("the place has one layer alone; leave out --beneath")
    play = Play(studio.app, session)
    for _ in range(SETTLE):
        play.step(Intent(breathe=seen.beneath))
    if seen.crowd:
        play.scape = Crowded(session, onlookers(session, play.camera.corner(1.0), seen.crowd))
    studio.take(play, out, ticks=0)


def _screen(studio: Studio, name: str, below: Session, out: Path, places: set[str]) -> None:
    """A picture of the screen `name`, over that of `below` where it lies over a place. Raises Unknown, which may offer
    one of `places` instead, and OSError."""
    from game.screen.scenes.entering import scene_of
    from game.workshop.screens import screens

    studio.show(scene_of(studio.app, below))
    known = []
    for found, scene in screens(studio.app, begin(studio.library)):
        if found == name:
            studio.take(scene, out)
            return
        known.append(found)
    pick(name, [*sorted(place for place in places if "/" not in place), *known], "scene or place", unlisted=places)


def _node_of(book: Book, line: str) -> str:
    """The conversation in which `line` is said or chosen. Raises Unknown."""
    ids = {
        statement.board if isinstance(statement, Trial) else statement.id: node
        for script in book.scripts.values()
        for node, statements in script.nodes.items()
        for statement in statements
        if isinstance(statement, Say | Mark | Trial)
    }
    return ids[pick(line, (), "line in a conversation with the id", unlisted=ids)]


def _at_line(session: Session, line: str) -> Session:
    """The conversation at the moment when `line` is shown, or the board of that name is played, whatever has to be
    answered and played until then. Raises Unknown."""
    library, waiting, known = session.library, [encode(session.state)], set[bytes]()
    while waiting and len(known) < MOST_STATES:
        at = _copied(library, waiting.pop(0))
        _settle(at)
        key = msgspec.json.encode((at.state.talk, at.state.memory.variables), order="deterministic")
        if key in known:
            continue
        known.add(key)
        shown, mode = at.view.shown, at.state.mode
        if isinstance(mode, TrialState) and mode.board == line:
            return at
        if isinstance(shown, LineView) and shown.id == line:
            return at
        if isinstance(shown, ChoiceView) and any(option.id == line for option in shown.options):
            return at
        waiting += _after(at)
    raise Unknown(f"this conversation does not come to the line '{line}'")


def _settle(session: Session) -> None:
    """Let waits in a conversation pass."""
    for _ in range(LONGEST_WAIT):
        if not session.view.waiting:
            return
        session.step(NOTHING)


def _after(session: Session) -> Iterator[bytes]:
    """Every state that one answer leads to, or one outcome of what is played."""
    shown, state = session.view.shown, encode(session.state)
    answers = [Intent(confirm=True)] if isinstance(shown, LineView) else []
    if isinstance(shown, ChoiceView):
        answers = [Intent(choose=option.number) for option in shown.options if option.open]
        answers += [Intent(choose=-1)] if shown.left >= 0 else []
    for answer in answers:
        copy = _copied(session.library, state)
        copy.step(answer)
        if copy.state.talk:
            yield encode(copy.state)
    found = tries.outcomes(session) if isinstance(session.state.mode, TrialState) else {}
    for plays in found.values():
        yield encode(_played(_copied(session.library, state), plays).state)


def _played(session: Session, plays: list[Play]) -> Session:
    """`session` once the trial in it was played so."""
    for intent in tries.intents(lambda: session, plays):
        session.step(intent)
    return session


def _copied(library: Library, state: bytes) -> Session:
    return Session(library, Kept(VERSION, decode(state)))
