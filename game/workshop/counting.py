"""How much is written: by book and chapter, and who says it.

A word is what stands between spaces or dashes and has a letter or a digit in it, markup apart. Counted are the lines of
conversations, whoever or whatever speaks, barks, options with the reasons that close them, and what is seen in things.
A page of the picture book counts in the chapter that reads it; titles, goals and the journal's words are not counted.
"""

from collections.abc import Iterable, Iterator

import msgspec

from game.content.book import Book
from game.content.library import Texts
from game.content.markup import word_count
from game.content.nodes import Bark, Choose, Say, Statement
from game.content.scripts import Script
from game.story.journal import page_nodes


class Counted(msgspec.Struct):
    """What a chapter holds: `words` in all, `lines` of conversations, each of which is shown in a box of its own,
    `inspect` lines of what is seen in things, and how many of `lines` each of the `people` says."""

    words: int = 0
    lines: int = 0
    inspect: int = 0
    people: dict[str, int] = {}


def count(texts: Texts) -> dict[str, dict[str, Counted]]:
    """What every chapter of every book holds, in the order of the story. A script outside every chapter counts
    nowhere."""
    return {
        name: {chapter.name: _chapter(texts, book, chapter.name, chapter.page) for chapter in book.chapters}
        for name, book in texts.books.items()
    }


def _chapter(texts: Texts, book: Book, name: str, page: str) -> Counted:
    counted = Counted()
    mine = [script for home, script in book.scripts.items() if home.startswith(f"{book.name}/{name}/")]
    for script in mine:
        _looks(counted, script)
    nodes = {node: statements for script in mine for node, statements in script.nodes.items()}
    if page:
        nodes |= {node: book.node(node) or () for node in page_nodes(book, page)}
    for statements in nodes.values():
        _statements(counted, texts, statements)
    counted.people = dict(sorted(counted.people.items(), key=lambda item: (-item[1], item[0])))
    return counted


def _looks(counted: Counted, script: Script) -> None:
    for looks in script.looks.values():
        for look in looks:
            counted.inspect += len(look.lines)
            counted.words += sum(word_count(text) for _, text in look.lines)


def _statements(counted: Counted, texts: Texts, statements: Iterable[Statement]) -> None:
    for statement in statements:
        counted.words += sum(map(word_count, _words_of(statement)))
        if isinstance(statement, Say):
            counted.lines += 1
            if texts.cast.speakers[statement.speaker].kind == "person":
                counted.people[statement.speaker] = counted.people.get(statement.speaker, 0) + 1


def _words_of(statement: Statement) -> Iterator[str]:
    if isinstance(statement, Say | Bark):
        yield statement.text
    elif isinstance(statement, Choose):
        for option in statement.options:
            yield option.text
            yield option.closed


def told(counted: dict[str, dict[str, Counted]]) -> str:
    """The same as a table, with what each book holds in all."""
    rows = [("", "words", "lines", "looks", "people")]
    for book, chapters in counted.items():
        rows += [(chapter, *_figures([each])) for chapter, each in chapters.items()]
        rows.append((f"{book} in all", *_figures(list(chapters.values()))))
    first = max(len(row[0]) for row in rows)
    return "\n".join(
        f"{name:{first}}  {words:>7}  {lines:>6}  {looks:>6}  {people}".rstrip()
        for name, words, lines, looks, people in rows
    )


def translated(texts: Texts) -> list[str]:
    """How much of the interface each language but English has."""
    names, every = texts.named_languages(), len(texts.words)
    return [f"{names[each]}: {len(own):,} of {every:,} keys" for each, own in texts.languages.items()]


def _figures(chapters: list[Counted]) -> tuple[str, str, str, str]:
    people: dict[str, int] = {}
    for chapter in chapters:
        for who, lines in chapter.people.items():
            people[who] = people.get(who, 0) + lines
    ordered = sorted(people.items(), key=lambda item: (-item[1], item[0]))
    return (
        f"{sum(chapter.words for chapter in chapters):,}",
        f"{sum(chapter.lines for chapter in chapters):,}",
        f"{sum(chapter.inspect for chapter in chapters):,}",
        ", ".join(f"{who} {lines:,}" for who, lines in ordered),
    )
