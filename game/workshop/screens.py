"""Every screen of the game that is no place, by name, over a story under way."""

from collections.abc import Iterator
from datetime import UTC, datetime

from game.content.library import Library
from game.saves import AUTO, QUICK, Saves
from game.screen.app import App
from game.screen.contact import Picture
from game.screen.scene import Scene
from game.screen.scenes.ask import ask, tell
from game.screen.scenes.card import Card
from game.screen.scenes.chapters import Chapters
from game.screen.scenes.ending import HONEST_AFTER, Ending
from game.screen.scenes.journal import TABS, JournalScene
from game.screen.scenes.keys import KeysScene
from game.screen.scenes.page import BookPage
from game.screen.scenes.pause import Pause
from game.screen.scenes.reading import Reading
from game.screen.scenes.settings import SettingsScene
from game.screen.scenes.slots import Slots
from game.screen.scenes.title import Title
from game.screen.scenes.told import chapter_title, where
from game.screen.widgets.thumbnail import thumbnail
from game.session import Session
from game.session.intent import Intent
from game.story.journal import journal

SLOTS = (AUTO, QUICK, "1")
"""Slots that hold something on the screens of saves."""
SAVED = datetime(2042, 3, 14, 7, 30, tzinfo=UTC)
"""When they were saved."""


def _fill(library: Library, session: Session) -> None:
    """Let everybody be met and everything held, so that the journal shows all it can."""
    memory, cast = session.state.memory, library.texts.cast
    memory.met, memory.held = cast.people, list(cast.memories)


def screens(app: App, session: Session, kept: Saves | None = None) -> Iterator[tuple[str, Scene]]:
    """(name, scene) of each, to be drawn before the next is asked for, over the picture that is on the canvas now.
    Leaves the settings as they are. `app` begins without saves, and goes on with those that `kept` are; where there are
    none, writes them. `session` stands at its page of the picture book and reads it. Raises OSError."""
    back = app.backdrop()
    yield "title", Title(app)
    yield "load, nothing kept", Slots(app, back)
    for tab, name in enumerate(TABS):
        yield f"journal, {name}, empty", _journal(app, back, session, tab)
    page = BookPage(app, session)
    yield "page", page
    while session.view.page:
        session.step(Intent(confirm=True))
    app.saves = kept or app.saves
    if not app.saves.slot(SLOTS[0]):
        for slot in SLOTS:
            app.saves.write(slot, session.kept(), thumbnail(back), SAVED)
    yield "title, something kept", Title(app)
    yield "pause", Pause(app, back, page)
    yield "settings", SettingsScene(app, back)
    yield "settings, below", _last(SettingsScene(app, back))
    yield "keys", KeysScene(app, back)
    yield "keys, below", _last(KeysScene(app, back))
    yield "load", Slots(app, back, under_way=True)
    yield "save", Slots(app, back, session)
    if session.chapter.page not in app.profile.pages:
        app.profile.pages.append(session.chapter.page)
    _fill(app.library, session)
    for tab, name in enumerate(TABS):
        yield f"journal, {name}" if tab else "journal", _journal(app, back, session, tab)
    for read in journal(app.library, session.state, app.profile.pages).pages:
        yield f"reading {read.name}", Reading(app, read)
    yield from _questions(app, back)
    card, ending = Card(app, session), Ending(app, session)
    card.age = ending.age = HONEST_AFTER + 1
    yield "card", card
    yield "ending", ending
    yield "chapters", Chapters(app, back, session.state.book)


def _journal(app: App, back: Picture, session: Session, tab: int) -> Scene:
    scene = JournalScene(app, back, session)
    scene.open(tab)
    return scene


def _last(scene: SettingsScene | KeysScene) -> Scene:
    """`scene` with its last row chosen."""
    scene.list.chosen = len(scene.list.rows) - 1
    scene.list.fill(scene.list.rows)
    return scene


def _questions(app: App, back: Picture) -> Iterator[tuple[str, Scene]]:
    """Everything that is asked before a loss, and told after one."""
    words, slot = app.words, app.saves.slot(AUTO)
    stood = where(app.library, words, slot) if slot else ""
    title = chapter_title(app.library, slot.book, slot.chapter) if slot else ""
    for key, yes in (
        ("title.anew", "title.anew_yes"),
        ("title.anew_unread", "title.anew_yes"),
        ("slots.load_now", "slots.load_now_yes"),
        ("slots.overwrite", "slots.overwrite_yes"),
        ("slots.delete", "slots.delete_yes"),
    ):
        app.canvas.blit(back, (0, 0))
        ask(app, words(key, where=stood, chapter=title), words(yes), lambda: None)
        yield f"asked, {key}", app.scenes.pop()
    path = "/home/somebody/.local/state/bedtime/log/content.log"
    parts = {
        "reason": "No space left on device", "version": "12", "file": path, "names": "text_size, music",
        "count": "12", "first": "levels/book1/1-synthetic-noon/flat.yaml, 712",
    }  # fmt: skip
    for key in app.library.texts.words:
        if key.startswith(("save.", "settings.refused", "settings.bad", "settings.unwritten", "content.")):
            app.canvas.blit(back, (0, 0))
            tell(app, words(key, **parts))
            yield f"told, {key}", app.scenes.pop()
