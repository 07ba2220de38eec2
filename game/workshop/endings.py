"""Recorded endings: how walkthroughs left a chapter, which is where those of the next begin, and what a chapter is
begun from on the title where the player has no ending of their own."""

from collections.abc import Iterator
from pathlib import Path

import msgspec

from game import files
from game.content.book import Book
from game.content.books import END, USUAL
from game.content.library import Library, Texts
from game.core.problem import ContentError, Problem, did_you_mean
from game.session import Session
from game.session.carrying import Carried, carried, misfits, read_ending, without_chance, write_ending

RECORDED = "tests/endings"
"""Where a checkout keeps the others, by book and chapter."""
RECORD = "`bedtime walk --endings`"


def usual(root: Path, book: str, chapter: str) -> Path:
    """Where the shipped ending of a chapter lies."""
    return root / "levels" / book / chapter / USUAL


def recorded(root: Path, book: str, chapter: str) -> dict[str, Path]:
    """The files of a chapter's recorded endings, by name."""
    return {path.stem: path for path in sorted((root / RECORDED / book / chapter).glob("*.json"))}


def read(root: Path, path: Path) -> Carried:
    """The ending in a file of the project. Raises ContentError."""
    try:
        return read_ending(path.read_bytes())
    except OSError as error:
        raise _wrong(root, path, f"cannot be read ({error.strerror})") from None
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise _wrong(root, path, f"is no ending: {error}; play it again with {RECORD}") from None


def _wrong(root: Path, path: Path, message: str) -> ContentError:
    return ContentError([Problem(path.relative_to(root).as_posix(), 1, 1, message)])


def beginnings(library: Library, book: Book, chapter: str) -> dict[str, Carried | None]:
    """From what a chapter can be begun: each recorded ending of the one before it, else its usual one; for the first
    chapter nothing (None), under the name `anew`. Raises ContentError where the one before has none."""
    before = book.before(chapter)
    if before is None:
        return {"anew": None}
    shipped = usual(library.root, book.name, before.name)
    found = recorded(library.root, book.name, before.name) or {shipped.stem: shipped}
    return {name: read(library.root, path) for name, path in found.items()}


def keep(root: Path, name: str, shipped: bool, session: Session) -> list[Path]:
    """Record under `name` how the chapter of `session` ended, and ship it where it is the usual one; the files. Raises
    ContentError where it is not over, and OSError."""
    state = session.state
    if state.beat != END:
        raise ContentError([Problem(session.chapter.file, 1, 1, f"'{name}' is no ending: the beat is '{state.beat}'")])
    paths = [root / RECORDED / state.book / state.chapter / f"{name}.json"]
    if shipped:
        paths.append(usual(root, state.book, state.chapter))
    for path in paths:
        files.replace(path, written(session))
    return paths


def written(session: Session) -> bytes:
    """What is recorded of how `session` ended."""
    return msgspec.json.format(write_ending(without_chance(carried(session.state))), indent=1) + b"\n"


def problems(root: Path, texts: Texts) -> Iterator[Problem]:
    """Endings that do not fit their chapter any more, recorded ones and shipped; chapters whose next one cannot be
    begun for want of one, and endings of no chapter."""
    for book in texts.books.values():
        for chapter in book.chapters:
            shipped, follows = usual(root, book.name, chapter.name), book.after(chapter.name)
            if follows and not shipped.is_file():
                told = f"no usual ending is shipped from which {follows.name} can be begun: let a walkthrough say"
                yield Problem(chapter.file, 1, 1, f"{told} `usual: true`, and run {RECORD}")
            kept = [shipped] if shipped.is_file() else []
            for path in (*kept, *recorded(root, book.name, chapter.name).values()):
                yield from _misfits(root, path, texts, book, chapter.name)
        names = [chapter.name for chapter in book.chapters]
        for path in sorted((root / RECORDED / book.name).glob("*/*.json")):
            if path.parent.name not in names:
                told = f"'{path.parent.name}' is no chapter of {book.name}{did_you_mean(path.parent.name, names)}"
                yield Problem(path.relative_to(root).as_posix(), 1, 1, told)


def _misfits(root: Path, path: Path, texts: Texts, book: Book, chapter: str) -> Iterator[Problem]:
    try:
        ending = read(root, path)
    except ContentError as error:
        yield from error.problems
        return
    told = [*misfits(book, texts.cast, ending.memory)]
    if (ending.book, ending.after) != (book.name, chapter):
        told.insert(0, f"is an ending of {ending.book}/{ending.after}")
    named = path.relative_to(root).as_posix()
    yield from (Problem(named, 1, 1, f"{what}: play it again with {RECORD}") for what in told[:1])
