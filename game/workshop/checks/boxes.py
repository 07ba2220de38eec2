"""Words that leave the boxes they are shown in, in either face at any size.

A long text makes more pages, or more rows of a list; so what is told is a word that no line is wide enough for, words
that stand on one line or in a few and need more, and on the screens of the interface, which are drawn with a pen that
measures, whatever leaves its frame. Paths of files may be broken anywhere; names are so short by the rules of the
cast's file that their plates hold any.
"""

import re
import tempfile
from collections.abc import Callable, Iterator, Mapping
from functools import cache, partial
from itertools import product
from pathlib import Path
from types import MappingProxyType

import msgspec

from game.content.book import Book
from game.content.book_reader import BOOKS
from game.content.books import Beat
from game.content.cast import CAST
from game.content.level import Level
from game.content.library import Library, Texts
from game.content.markup import plain
from game.content.nodes import Bark, Choose, Say
from game.content.scripts import Script
from game.content.whereabouts import NOWHERE, Place, Whereabouts
from game.content.words import ENGLISH, NoWords, words_file
from game.core.problem import ContentError, Problem
from game.saves import Saves
from game.screen.app import App
from game.screen.barks import BARK_WIDEST
from game.screen.faces import SIZES, Face, Lamplight, Lull, face, of_the_book, words_in
from game.screen.gauge import Misfit, gauging, misfits
from game.screen.scenes import card, journal, page, pause
from game.screen.scenes.panel import INSIDE
from game.screen.scenes.play import UNDER_TOAST
from game.screen.speech import (
    FACELESS,
    NARROW_WIDE,
    OPTION_SIDES,
    OPTIONS_WIDEST,
    SILENCE_BAR,
    TEXT_WIDE,
    options_high,
)
from game.screen.widgets import toast
from game.screen.widgets.captions import Captions
from game.screen.widgets.lists import row_width
from game.screen.widgets.paper import DROPS, INDENT
from game.screen.widgets.prompt import plate, prompt
from game.screen.widgets.rows import told_room
from game.session import begin
from game.settings import FACES, TEXT_SIZES, Store
from game.story.journal import page_nodes
from game.workshop.remembered import Remembered, encoded, every_file
from game.workshop.screens import screens

WORDS = words_file()
NOTED, HEARD = ("resumed.", "toast.saved", "toast.quick_saved"), "caption."
"""How keys of words begin that are shown as notes at the top, and those of captions."""
_PART = re.compile(r"\\{\w+\\}")
"""A part that stands in words, in what finds them."""


class Box(msgspec.Struct, frozen=True):
    """Where words are shown: its `name` in a sentence, px of a line, and the rows there are in a face (None: as many
    as are needed, on more pages). `size`: it is always set at the first of SIZES or the last; `book`: in
    the picture book's face."""

    name: str
    width: int
    rows: Callable[[Face], int] | None = None
    size: float = 0
    book: bool = False


def _one(_: Face) -> int:
    return 1


def _of_option(face: Face) -> int:
    """Rows of one option, with a note at the top of the screen and a silence under it."""
    return (options_high(face, UNDER_TOAST) - SILENCE_BAR) // face.leading


SPOKEN = Box("the box of who speaks", TEXT_WIDE)
FACED = Box("the box of who speaks", TEXT_WIDE + FACELESS)
NARROW = Box("the box of what is seen and thought", NARROW_WIDE)
PAGE = Box("the page", page.AREA.width, book=True)
FIRST = Box("the page beside its initial", page.AREA.width - DROPS, book=True)
ASIDE = Box("an aside on the page", page.AREA.width - INDENT)
ASIDE_NAME = Box("the head of an aside on the page", page.AREA.width - INDENT, _one, SIZES[0])
OPTION = Box("an option", OPTIONS_WIDEST - OPTION_SIDES, _of_option)
BARK = Box("a bark", BARK_WIDEST)
NOTE = Box("a note at the top", toast.WIDEST - 2 * toast.PAD - toast.INSET)
PAUSED = Box("the pause", pause.NARROWEST - 2 * INSIDE - pause.NOTE_SIDES, None, SIZES[0])
_JOURNAL = row_width(journal.WRITTEN.width - 2 * INSIDE)
LOG = Box("the journal", told_room(_JOURNAL))
BESIDE = Box("the journal, beside a portrait", told_room(_JOURNAL, journal.THUMB_WIDE))
CARD = Box("the card of a chapter", card.WIDEST, None, SIZES[-1])


class Boxed(msgspec.Struct, frozen=True):
    """Words in a box, and where they are written."""

    file: str
    place: Place
    text: str
    box: Box


class Shown(msgspec.Struct, frozen=True):
    """Words in a box, wherever they are written."""

    text: str
    box: Box


NO_LEVELS: Mapping[str, Level] = MappingProxyType({})


def _nothing() -> None:
    pass


def boxes(
    places: Whereabouts,
    texts: Texts,
    remembered: Remembered | None = None,
    before_last: Callable[[], object] = _nothing,
    levels: Mapping[str, Level] = NO_LEVELS,
) -> Iterator[Problem]:
    """Every text of the project that leaves a box. A word is measured once, whatever the texts it stands in.
    `before_last` is called before the screens are asked for in the last of FACES; `levels` are maps that were read
    already."""
    remembered = remembered or Remembered(places.root)
    yield from story(places, texts, remembered)
    yield from interface(places, texts, remembered, before_last, levels)


# ---------------------------------------------------------------------- the story
def story(places: Whereabouts, texts: Texts, remembered: Remembered | None = None) -> Iterator[Problem]:
    """What of the scripts, chapters and cast does not fit."""
    remembered = remembered or Remembered(places.root)
    letters = [remembered.digest(places.root / "assets/ui" / f"{drawn.FILE}.json") for drawn in (Lull, Lamplight)]
    by_file: dict[str, dict[Shown, set[Place]]] = {}
    for each in _all_shown(places, texts):
        by_file.setdefault(each.file, {}).setdefault(Shown(each.text, each.box), set()).add(each.place)
    for file, found in by_file.items():
        shown = list(found)

        def parts(shown: list[Shown] = shown) -> list[bytes]:
            return [*letters, *(encoded(each.text, each.box.name, each.box.width, each.box.size) for each in shown)]

        told = remembered.answer("boxes", parts, list[tuple[int, str]], partial(_misfitting, shown))
        yield from (Problem(file, *place, what) for index, what in told for place in found[shown[index]])


def _misfitting(shown: list[Shown]) -> list[tuple[int, str]]:
    """Which of the words do not fit, and what to tell of them."""
    by_box: dict[Box, list[int]] = {}
    for index, each in enumerate(shown):
        by_box.setdefault(each.box, []).append(index)
    found = []
    for box, indices in by_box.items():
        wrong: dict[int, list[str]] = {}
        words = {word for index in indices for word in words_in(shown[index].text)}
        for name, size, one in _faces(box.size, box.book):
            wide = {word for word in words if _width(one, word) > box.width}
            for index in indices:
                if told := _told(one, shown[index].text, box, wide):
                    wrong.setdefault(index, []).append(f"{told} ({name}, {size})")
        found += [(index, _joined(all_told)) for index, all_told in wrong.items()]
    return found


@cache
def _width(one: Face, word: str) -> int:
    return one.width(word)


def _faces(size: float, book: bool) -> Iterator[tuple[str, str, Face]]:
    """(name, size, face) of each that words may be set in, in the picture book or elsewhere; of one size alone where it
    is not 0."""
    for name in FACES:
        for called, each in zip(TEXT_SIZES, SIZES, strict=True):
            if size in (0, each):
                yield name, called, of_the_book(face(name, each)) if book else face(name, each)


def _told(one: Face, text: str, box: Box, wide: set[str]) -> str:
    """What is wrong with `text` in `box`; empty where it fits. `wide` are words that no line holds."""
    broken = next((word for word in words_in(text) if word in wide), "") if wide else ""
    if broken:
        return f"“{broken}” is {one.width(broken)} px wide; a line of {box.name} holds {box.width}"
    rows = box.rows(one) if box.rows else 0
    if not rows:
        return ""
    needed = len(one.wrap(text, box.width))
    if needed <= rows:
        return ""
    if rows == 1:
        return f"the words are {one.width(text)} px wide; {box.name} holds {box.width}"
    return f"the words need {needed} rows; {box.name} holds {rows}"


def _joined(told: list[str]) -> str:
    """The last, where the letters are the largest, and how many there are."""
    return told[-1] + (f", and in {len(told) - 1} more of the faces and sizes" if len(told) > 1 else "")


def _all_shown(places: Whereabouts, texts: Texts) -> Iterator[Boxed]:
    yield from _of_cast(places, texts)
    for book in texts.books.values():
        pages = {node for chapter in book.chapters if chapter.page for node in page_nodes(book, chapter.page)}
        for script in book.scripts.values():
            yield from _of_script(texts, script, pages)
        yield from _of_chapters(places, book)


def _of_script(texts: Texts, script: Script, pages: set[str]) -> Iterator[Boxed]:
    def shown(id: str, text: str, box: Box) -> Boxed:
        return Boxed(script.file, script.lines[id][:2], plain(text), box)

    for looks in script.looks.values():
        yield from (shown(id, text, NARROW) for look in looks for id, text in look.lines)
    for node, statements in script.nodes.items():
        for statement in statements:
            if isinstance(statement, Say):
                speaker = texts.cast.speakers[statement.speaker]
                person = speaker.kind == "person"
                usual = (SPOKEN if speaker.portrait else FACED) if person else NARROW
                own = FIRST if statement is statements[0] else PAGE
                box = (ASIDE if person else own) if node in pages else usual
                yield shown(statement.id, statement.text, box)
                if box.width > LOG.width:
                    yield shown(statement.id, statement.text, LOG)
            elif isinstance(statement, Bark):
                yield shown(statement.id, statement.text, BARK)
            elif isinstance(statement, Choose):
                for option in statement.options:
                    yield shown(option.id, option.text, OPTION)
                    if option.closed:
                        yield shown(option.id, option.closed, OPTION)


def _of_cast(places: Whereabouts, texts: Texts) -> Iterator[Boxed]:
    def shown(text: str, box: Box) -> Boxed:
        return Boxed(CAST, places.text(CAST, text), text, box)

    for speaker in texts.cast.speakers.values():
        yield shown(speaker.name, ASIDE_NAME)
    for steps in texts.cast.bonds.values():
        yield from (shown(words, BESIDE) for _, words in steps)
    for memory in texts.cast.memories.values():
        yield shown(memory.name, NOTE)


def _of_chapters(places: Whereabouts, book: Book) -> Iterator[Boxed]:
    for chapter in book.chapters:
        words = [(chapter.title, CARD), (chapter.title, PAUSED)]
        words += [(goal, box) for beat in chapter.beats.values() for goal in _goals(beat) for box in (NOTE, PAUSED)]
        for text, box in words:
            yield Boxed(chapter.file, places.text(chapter.file, text), text, box)


def _goals(beat: Beat) -> list[str]:
    return [*(goal.text for goal in beat.goals), beat.goal]


# ---------------------------------------------------------------------- the interface
def interface(
    places: Whereabouts,
    texts: Texts,
    remembered: Remembered | None = None,
    before_last: Callable[[], object] = _nothing,
    levels: Mapping[str, Level] = NO_LEVELS,
) -> Iterator[Problem]:
    """What of the interface's words, and of the cast in the journal, does not fit on a screen; words that a screen asks
    for and nobody wrote."""
    try:
        found = _on_all_screens(places.root, texts, remembered or Remembered(places.root), before_last, levels)
    except (ContentError, FileNotFoundError):
        return  # the story cannot be begun, or a picture is missing: that is told already
    except NoWords as missing:
        yield Problem(WORDS, *NOWHERE, f"there are no words for `{missing.args[0]}`")
        return
    for words, all_told in found:
        file, place = _written(places, words, texts)
        yield Problem(file, *place, f"the words “{words}” {_joined(all_told)}")


Found = list[tuple[str, list[str]]]
"""Words, and what is told of them in each face and size in which they do not fit."""
_UNSEEN = frozenset(("sound", "music", "tilesets", "source", "readme"))
"""Folders of assets/ that no screen of the interface shows."""
_measured: dict[bytes, Found] = {}
"""What was found for the words that are shown, so that only changed ones are measured again."""


def _on_all_screens(
    root: Path, texts: Texts, remembered: Remembered, before_last: Callable[[], object], levels: Mapping[str, Level]
) -> Found:
    """Raises ContentError, FileNotFoundError, and NoWords."""
    key = _shown(texts)
    if key not in _measured:
        found: dict[tuple[str, str], list[str]] = {}
        for name in FACES:
            if name == FACES[-1]:
                before_last()
            for words, where, told in on_screens(root, texts, name, remembered, levels):
                found.setdefault((words, where), []).append(told)
        _measured[key] = [(words, all_told) for (words, _), all_told in found.items()]
    return _measured[key]


def _shown(texts: Texts) -> bytes:
    """What stands for all the words that are shown, and for how the story begins, which they are shown over."""
    begun = [chapter.first for chapter in texts.books[BOOKS[0]].chapters[:1]]
    shared = [script for book in texts.books.values() for home, script in book.scripts.items() if "/" not in home]
    verbs = [script.verbs for script in _scripts(texts)]
    chapters = [
        (
            each.name,
            each.number,
            each.year,
            each.title,
            each.page,
            each.next,
            [_goals(beat) for beat in each.beats.values()],
        )
        for book in texts.books.values()
        for each in book.chapters
    ]
    shown = texts.words, texts.languages, texts.cast, chapters, begun, shared, verbs
    return msgspec.msgpack.encode(shown, order="deterministic")


def on_screens(
    root: Path, texts: Texts, name: str, remembered: Remembered, levels: Mapping[str, Level] = NO_LEVELS
) -> list[tuple[str, str, str]]:
    """(words, the screen, what to tell) of all that does not fit in the face `name`, at one size after the other.
    `levels` are maps that were read already. Raises ContentError, FileNotFoundError, and NoWords."""

    def parts() -> list[bytes]:
        drawn = [path for path in every_file([root / "assets"]) if _UNSEEN.isdisjoint(path.parts)]
        first = {chapter.first.place for chapter in texts.books[BOOKS[0]].chapters[:1]}
        maps = (root / "levels" / f"{place}.tmx" for place in first)
        return [name.encode(), _shown(texts), *remembered.files([*drawn, *maps])]

    def made() -> list[tuple[str, str, str]]:
        return _measured_anew(Library(root).take(texts, dict(levels)), name)

    return remembered.answer("screens", parts, list[tuple[str, str, str]], made)


def _measured_anew(library: Library, name: str) -> list[tuple[str, str, str]]:
    """Raises ContentError, FileNotFoundError, and NoWords."""
    found = []
    with tempfile.TemporaryDirectory(prefix="bedtime-") as folder:
        kept = Saves(Path(folder), lasting=False)
        for language, size in product(library.texts.named_languages(), TEXT_SIZES):
            spoken = "" if language == ENGLISH else f", {language}"
            for where, misfit in _on_screens(library, name, size, kept, language):
                told = f"leave {where} by {misfit.px} px"
                if misfit.broken:
                    told = f"have a word that no line is wide enough for on {where}, “{misfit.broken}”"
                if "/" not in misfit.broken:
                    found.append((misfit.words, where, f"{told} ({name}, {size}{spoken})"))
    return found


def _on_screens(library: Library, name: str, size: str, kept: Saves, language: str) -> Iterator[tuple[str, Misfit]]:
    with tempfile.TemporaryDirectory(prefix="bedtime-") as folder:
        app = App(library, Saves(Path(folder)), Store(Path(folder)), headless=True)
        app.settings.face, app.settings.text_size, app.settings.reduced_motion = name, size, True
        library.speak(language)
        for screen, scene in screens(app, begin(library, BOOKS[0]), kept):
            yield from ((f"the screen “{screen}”", misfit) for misfit in misfits(app, scene))
        with gauging(app) as gauge:
            for verb in (words for script in _scripts(library.texts) for words in script.verbs.values()):
                gauge.cover_all()
                prompt(app, "interact", verb)
            for key in library.texts.words:
                gauge.cover_all()
                if key.startswith(("prompt.", "verb.")):
                    prompt(app, "interact", app.words(key))
                elif key == "away":
                    plate(app, app.words(key))
                elif key.startswith(HEARD):
                    captions = Captions(app)
                    captions.caption(app.words(key))
                    captions.draw()
                elif key.startswith(NOTED):
                    notes = toast.Toasts(app)
                    notes.add(key, icon="book")
                    notes.draw()
        yield from (("a prompt or a note", misfit) for misfit in gauge.misfits)


def _scripts(texts: Texts) -> Iterator[Script]:
    """The scripts of every book."""
    return (script for book in texts.books.values() for script in book.scripts.values())


def _written(places: Whereabouts, words: str, texts: Texts) -> tuple[str, Place]:
    """The file and the place in it where `words`, or what they are a part of, are written."""
    others = {words_file(language): own for language, own in texts.languages.items()}
    for file in (WORDS, CAST, *others, *(script.file for script in _scripts(texts) if script.verbs)):
        for text in (f'"{words}', words):
            if (place := places.text(file, text)) != NOWHERE:
                return file, place
    likely = [
        (file, key, len(text))
        for file, every in {WORDS: texts.words, **others}.items()
        for key, text in every.items()
        if re.fullmatch(_PART.sub(".*", re.escape(text)), words)
    ]
    file, key, _ = max(likely, key=lambda each: each[2], default=(WORDS, "", 0))
    return file, places.text(file, f"{key}: ")
