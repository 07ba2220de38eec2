"""What a kind of board is, and reading one from a script."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, get_args, get_origin

import msgspec

from game.content.commands import Known
from game.content.places import place_and_spot
from game.content.yamltree import Node, Tree, says_nothing
from game.core.problem import listed

LIKE = "like"
"""What a board says of another that it is like."""
LEFT = "left"
"""The outcome of every trial that is left before it is over."""


LONGEST = 1000
"""Characters of one part of a board: what a card says of everything it means is the longest there is."""


class Board(msgspec.Struct, frozen=True):
    """One board of a script, as a record of its kind."""

    @property
    def kind(self) -> str:
        """The name of its kind."""
        return str(self.__struct_config__.tag)


def _no_rules(board: Any) -> Iterator[str]:
    yield from ()


class AfootBoard(Board, frozen=True):
    """A board that is walked on: the place called `place`, where the lead begins at the spot `at`."""

    place: str
    at: str


class BoardRow(msgspec.Struct, frozen=True, kw_only=True):
    """A kind of trial as content knows it. `record` holds what a board says, each field a `str`, `int` or `bool`, or a
    tuple of records of such fields; those named in `nodes` are a conversation that can be had over it (empty: none),
    those in `asks` one that was had before or not, those in `people` somebody of the cast; one that is walked on says
    `place: {map: …, at: …}`. `outcomes` are what it can come to, LEFT among them; `rules` tells in words what is wrong
    with a board that is whole. `counts` are fields of which a board has none that does not name them: to say 0 of one
    is an oversight."""

    name: str
    record: type[Board]
    outcomes: tuple[str, ...]
    nodes: tuple[str, ...] = ()
    asks: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    rules: Callable[[Any], Iterator[str]] = _no_rules
    counts: tuple[str, ...] = ()


def read_board(
    tree: Tree,
    name: str,
    node: Node,
    rows: dict[str, BoardRow],
    known: Known,
    above: Mapping[str, Board | None],
    root: Path,
) -> Board | None:
    """The board called `name` of a file under `root`, which may name what is `known`; `above` are the boards above it
    in its script (None: one with problems of its own), one of which it can be `like`: it has what that has where it
    says nothing else, and its lists go on after those. Problems are noted in `tree`."""
    parts = tree.mapping(node, f"board '{name}'")
    if "trial" not in parts:
        tree.fail(node, f"board '{name}' needs `trial:`, its kind")
        return None
    kind = tree.word(parts["trial"])
    if not tree.known(parts["trial"], kind, rows, "is no kind of trial"):
        return None
    row = rows[kind]
    model: Board | None = None
    if LIKE in parts:
        others = {each: board for each, board in above.items() if board is None or board.kind == kind}
        if not tree.known(parts[LIKE], tree.word(parts[LIKE]), others, "is no board of that kind above this one"):
            return None
        model = others[tree.word(parts[LIKE])]
        if model is None:
            return None
    walked: dict[str, str] = {}
    if isinstance(model, AfootBoard) and "place" not in parts:
        walked = {"place": model.place, "at": model.at}
    elif issubclass(row.record, AfootBoard):
        walked["place"], walked["at"] = _walked_on(tree, name, node, parts.get("place"), root)
    more = ("trial", LIKE, *(("place",) if walked else ()))
    values = _Parts(tree, row, known).read(node, f"board '{name}'", row.record, model, more, walked)
    if values is None:
        return None
    board = row.record(**values)
    for told in row.rules(board):
        tree.fail(node, f"board '{name}' {told}")
    return board


def _walked_on(tree: Tree, name: str, node: Node, said: Node | None, root: Path) -> tuple[str, str]:
    """The place and the spot that a board which is walked on names; empty what it does not."""
    told = f"board '{name}' needs `place: {{map: …, at: …}}`"
    if said is None:
        tree.lacks(node, ("place",), told)
        return "", ""
    before = len(tree.problems)
    place, at = place_and_spot(tree, said, root)
    if not at and len(tree.problems) == before:
        tree.fail(said, told)
    return place, at


class _Parts:
    """Reads what a board of one kind says, and the records in it."""

    def __init__(self, tree: Tree, row: BoardRow, known: Known) -> None:
        self.tree, self.row, self.known = tree, row, known

    def read(
        self,
        node: Node,
        what: str,
        record: type[msgspec.Struct],
        model: msgspec.Struct | None = None,
        more: tuple[str, ...] = (),
        read: Mapping[str, Any] = {},
    ) -> dict[str, Any] | None:
        """The values of the fields of `record`, those that are `read` already among them, and those of `model` where
        nothing is said; None where one is missing."""
        fields = {field.name: field for field in msgspec.structs.fields(record) if field.name not in read}
        parts = self.tree.mapping(node, what, (*more, *fields))
        values: dict[str, Any] = dict(read)
        missing, whole = list[str](), True
        for part, field in fields.items():
            had = getattr(model, part) if model else None
            if part in parts:
                value = self._value(parts[part], part, field.type)
                if value is None:
                    whole = False
                    continue
                values[part] = (*had, *value) if isinstance(had, tuple) else value
                if part in self.row.counts and not value:
                    told = f"`{part}: 0` asks for nothing of {what}: leave it out, or say how many"
                    self.tree.fail(parts[part], told)
            elif model:
                values[part] = had
            elif field.required:
                missing.append(part)
        if lacks := [f"`{part}:`" for part in missing if part not in self.tree.misspelt(node)]:
            self.tree.fail(node, f"{what} needs {listed(lacks, 'and')}")
        return values if whole and not missing else None

    def _value(self, node: Node, name: str, kind: Any) -> Any:
        tree = self.tree
        if get_origin(kind) is tuple:
            return self._records(node, name, get_args(kind)[0])
        if kind is bool:
            return tree.flag(node, name)
        if kind is int:
            return tree.whole(node, name)
        word = "" if says_nothing(node) else tree.word(node, name)
        if len(word) > LONGEST:
            tree.fail(node, f"{name} has {len(word)} characters; {LONGEST} are the most")
        if name in (*self.row.nodes, *self.row.asks):
            tree.known(node, word, self.known.names.words["visited"], "is no conversation")
        elif name in self.row.people:
            tree.known(node, word, self.known.cast.people, "is nobody in the cast")
        return word

    def _records(self, node: Node, name: str, record: type[msgspec.Struct]) -> tuple[msgspec.Struct, ...] | None:
        found = []
        for item in self.tree.items(node, name):
            values = self.read(item, f"a {record.__name__.lower()}", record)
            if values is None:
                return None
            found.append(record(**values))
        return tuple(found)
