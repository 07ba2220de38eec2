"""Tells what choices do: a row for each list, and what is wrong with it."""

from collections.abc import Iterable, Iterator

import msgspec

from game.content.book import Book
from game.content.markup import parse, plain, word_count
from game.content.nodes import Bark, Choose, Say
from game.core.pace import A_WORD, TICKS
from game.core.problem import Problem
from game.workshop.choices import Compared, Comparer, Pair
from game.workshop.choosing import SILENT
from game.workshop.signs import Sign

TWICE = 2
"""How often the longest option can be read before a silence is one."""
LEAST = 2
"""Real options that a list has at least."""
SHORT = 40
"""Letters of a line that are told."""
LOOK = "look"
"""The kind of what is only shown to whoever looks at a thing."""
NOTHING = "nothing"

_TELLS = {
    "turns": "{} turns {}", "hears": "the sound '{}'", "fades": "the picture fades {}", "sets out": "{} goes to '{}'",
    "beat": "beat '{}' begins", "place": "in '{}' the lead is in {}", "lead": "in '{}' {} is played",
    "given": "'{}' is given", "picture": "picture '{}'", "light": "in '{}' the light {} is {}",
    "end": "the chapter goes on to '{}'", "stands": "in '{}' {} is at '{}'", "pose": "in '{}' {} {}",
    "carries": "in '{}' {} carries '{}'", "looks": "in '{}' {} looks {}", "is gone": "in '{}' {} is gone",
    "music": "in '{}' the music is '{}'",
}  # fmt: skip


class Row(msgspec.Struct, frozen=True):
    """What is told of one list: how many differences there are at once and later, and one of each (empty: none);
    `only_looks`: those of later are in looks alone; `same`: two answers between which nothing was found later, and
    whether nothing can be (they leave nothing behind that is asked about); `unread`: what answers leave differently,
    but nothing asks about; `cut`: play did not go on from it in every way."""

    file: str
    line: int
    column: int
    node: str
    asks: tuple[str, ...]
    silence: float
    at_once: int
    such_at_once: str
    later: int
    such_later: str
    only_looks: bool
    same: tuple[tuple[str, str, bool], ...]
    unread: tuple[str, ...]
    cut: bool
    wrong: tuple[str, ...]


def rows(comparer: Comparer, found: Iterable[Compared]) -> list[Row]:
    """The rows of all lists that were compared."""
    texts = _texts(comparer.book)
    return [_row(comparer, one, texts) for one in found]


def problems(found: Iterable[Row]) -> list[Problem]:
    """What is wrong with the lists."""
    return [Problem(row.file, row.line, row.column, f"'{row.node}': {told}") for row in found for told in row.wrong]


def not_met(comparer: Comparer, found: Iterable[Compared]) -> Iterator[str]:
    """The lists of the chapter's own scripts that were not come to, in words."""
    met = {one.point for one in found}
    folder = comparer.chapter.file.rpartition("/")[0]
    for script in comparer.book.scripts.values():
        for node, statements in script.nodes.items():
            for index, said in enumerate(statements):
                if isinstance(said, Choose) and (node, index) not in met and script.file.rpartition("/")[0] == folder:
                    line, column = script.at[node][index]
                    yield f"{script.file}:{line}:{column}: '{node}' is not come to"


def told(row: Row) -> str:
    """A row in words."""
    named = [*row.asks, *([f"silence after {row.silence:g} s"] if row.silence else [])]
    looks = ", for whoever looks" if row.only_looks else ""
    lines = [
        f"{row.file}:{row.line} {row.node}: {' | '.join(named)}",
        f"    at once: {_counted(row.at_once, row.such_at_once)}",
        f"    later: {_counted(row.later, row.such_later)}{looks}",
    ]
    for one, other, surely in row.same:
        lines.append(f"    {one} and {other}: nothing later{'' if surely else ' was found'}")
    if row.unread:
        lines.append(f"    nothing asks about {', '.join(row.unread)}")
    if row.cut:
        lines.append("    from here play did not go on in every way there is")
    return "\n".join(lines)


def reading(choose: Choose) -> tuple[int, str]:
    """Ticks that the longest option of a list takes to read, and its id."""
    return max(
        (word_count(text) * A_WORD + round(sum(s for _, s in parse(text).waits) * TICKS), option.id)
        for option in choose.options
        for text in (option.text, option.closed)
    )


# ---------------------------------------------------------------------- a row
def _row(comparer: Comparer, one: Compared, texts: dict[str, str]) -> Row:
    choose = comparer.list_at(one.point)
    at_once, later = _all(one.at_once), _all(one.later)
    return Row(
        *comparer.place(one.point),
        one.point[0],
        tuple(f"#{option.id} {plain(option.text)}" for option in choose.options),
        choose.silence / TICKS,
        len(at_once), _told(at_once[0], texts) if at_once else "",
        len(later), _told(later[0], texts) if later else "",
        bool(later) and later[0][0] == LOOK,
        tuple(
            (_name(choose, pair[0]), _name(choose, pair[1]), pair not in one.undecided)
            for pair in one.pairs
            if pair in one.later and not one.later[pair]
        ),
        tuple(sorted(one.unread)),
        one.cut,
        tuple(_wrong(choose, one, bool(at_once), bool(later))),
    )  # fmt: skip


def _wrong(choose: Choose, one: Compared, at_once: bool, later: bool) -> Iterator[str]:
    if one.fewest < LEAST:
        kept, when = " and silence" if choose.silence else "", ", once the others were taken" if choose.again else ""
        yield f"a list of one real option{kept}{when}: give it another, or make it a deed"
    if len(one.answers) > 1 and not later:
        unread = f"; nothing asks about {', '.join(sorted(one.unread))}" if one.unread else ""
        found = ", as far as play went on" if one.cut and one.undecided else ""
        yield f"its answers differ {'at once, but never' if at_once else 'neither at once nor'} later{found}{unread}"
    ticks, id = reading(choose)
    if 0 < choose.silence < TWICE * ticks:
        least = TWICE * ticks / TICKS
        yield f"silence comes after {choose.silence / TICKS:g} s, and reading #{id} twice takes {least:g}"


def _all(differences: dict[Pair, set[Sign]]) -> list[Sign]:
    """All signs by which answers differ, those first that cannot be missed."""
    found = {sign for signs in differences.values() for sign in signs}
    return sorted(found, key=lambda sign: (sign[0] == LOOK, sign[0] != "line", sign))


def _name(choose: Choose, number: int) -> str:
    return "silence" if number == SILENT else f"#{choose.options[number].id}"


def _counted(number: int, such: str) -> str:
    return f"{number}, such as {such}" if number > 1 else such or NOTHING


def _told(sign: Sign, texts: dict[str, str]) -> str:
    kind, *of = sign
    if kind == "carried":
        what, word, worth = of
        return f"{word if what == 'name' else f'{what}({word})'} is {worth}, for a later chapter"
    if kind in _TELLS:
        return _TELLS[kind].format(*of)
    text = texts.get(of[0], "")
    short = text if len(text) <= SHORT else f"{text[:SHORT].rstrip()}…"
    return f"{kind} #{of[0]} “{short}”"


def _texts(book: Book) -> dict[str, str]:
    """All words of a book that can be heard, by their ids."""
    looks = (look for script in book.scripts.values() for entries in script.looks.values() for look in entries)
    found = {id: text for look in looks for id, text in look.lines}
    for said in book.statements():
        if isinstance(said, Say | Bark):
            found[said.id] = said.text
        elif isinstance(said, Choose):
            found |= {option.id: option.text for option in said.options}
    return {id: plain(text) for id, text in found.items()}
