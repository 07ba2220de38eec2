"""Into a playthrough: begun anew or picked up from a slot, and which scene shows it. Problems become sentences."""

import re

import msgspec

from game import files
from game.content.books import END
from game.core.problem import ContentError
from game.saves import AUTO
from game.screen.scene import Scene, Shared
from game.screen.scenes.ask import ask, tell
from game.screen.scenes.told import chapter_title, where
from game.session import Session, begin
from game.session.carrying import Carried, carried, read_ending, write_ending

LOG = "content.log"


def scene_of(app: Shared, session: Session) -> Scene:
    """The scene that shows `session` as it stands."""
    if session.state.beat == END:
        return app.routes.ending(session)
    if session.view.page:
        return app.routes.page(session)
    if not session.state.beat and not session.state.talk:
        return app.routes.card(session)
    return app.routes.play(session)


def begin_book(app: Shared, book: str) -> None:
    """Begin a book with its first chapter; asks before that replaces anything."""
    begin_chapter(app, book, app.library.book(book).chapters[0].name)


def begin_chapter(app: Shared, book: str, chapter: str) -> None:
    """Begin a chapter from how the one before ended: for the player, or where they have no ending of it, usually. Asks
    before that replaces anything; where it cannot be, says why and stays."""
    words, title = app.words, chapter_title(app.library, book, chapter)
    if not app.saves.holds(AUTO):
        _begin(app, book, chapter)
        return
    slot = app.saves.slot(AUTO)
    key = "title.anew" if slot else "title.anew_unread"
    text = words(key, where=where(app.library, words, slot) if slot else "", chapter=title)
    ask(app, text, words("title.anew_yes"), lambda: _begin(app, book, chapter))


def _begin(app: Shared, book: str, chapter: str) -> None:
    before = app.library.book(book).before(chapter)
    after = (own_ending(app, book, before.name) or usual_ending(app, book, before.name)) if before else None
    go_on(app, book, chapter, after)


def go_on(app: Shared, book: str, chapter: str, after: Carried | None) -> None:
    """Begin a chapter after an ending; where it cannot be, say why and stay."""
    try:
        session = begin(app.library, book, chapter, after=after)
    except ContentError as error:
        tell(app, content_words(app, error))
        return
    app.change(lambda: scene_of(app, session))


# ---------------------------------------------------------------------- endings
def own_ending(app: Shared, book: str, chapter: str) -> Carried | None:
    """How a chapter ended for the player the last time; None where it did not, or that cannot be read any more."""
    return _ending(app.saves.ending(ending_name(book, chapter)))


def usual_ending(app: Shared, book: str, chapter: str) -> Carried | None:
    """How a chapter is usually left; None where nobody recorded it."""
    return _ending(app.library.usual_ending(book, chapter))


def ending_name(book: str, chapter: str) -> str:
    """What the ending of a chapter is called among the player's saves."""
    return re.sub(r"[^A-Za-z0-9]", "-", f"{book}-{chapter}")


def _ending(data: bytes | None) -> Carried | None:
    try:
        return read_ending(data) if data else None
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return None


def end_chapter(app: Shared, session: Session) -> None:
    """The chapter of `session` is over: keep how it ended, and show the card after it."""
    state = session.state
    app.saves.keep_ending(ending_name(state.book, state.chapter), write_ending(carried(state)))
    app.change(lambda: app.routes.ending(session))


def load(app: Shared, slot: str) -> None:
    """Go on from `slot`; where the story's own files prevent it, say why and stay. Raises Unusable."""
    kept = app.saves.read(slot)
    try:
        session = Session(app.library, kept)
    except ContentError as error:
        tell(app, content_words(app, error))
        return
    app.change(lambda: scene_of(app, session))


def content_words(app: Shared, error: ContentError) -> str:
    """What is wrong with the story's files, for a player; every problem is written into a file that it names."""
    path, words = files.log_folder() / LOG, app.words
    count, first = len(error.problems), error.problems[0]
    key = "content.bad_one" if count == 1 else "content.bad"
    told = words(key, count=count, first=f"{first.path}, {first.line}")
    try:
        files.replace(path, f"{error}\n".encode())
    except OSError:
        return f"{told} {words('content.unlogged')}"
    return f"{told} {words('content.log', file=path)}"
