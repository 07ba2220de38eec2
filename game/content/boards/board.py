"""What a kind of board is, and reading one from a script."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec

from game.content.places import place_and_spot
from game.content.yamltree import Node, Tree

LEFT = "left"
"""The outcome of every trial that is left before it is over."""


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
    """A kind of trial as content knows it. `record` holds what a board says, each field a `str`, `int` or `bool`, those
    named in `nodes` a conversation (empty: none); one that is walked on says `place: {map: …, at: …}`. `outcomes` are
    what it can come to, LEFT among them; `rules` tells in words what is wrong with a board that is whole."""

    name: str
    record: type[Board]
    outcomes: tuple[str, ...]
    nodes: tuple[str, ...] = ()
    rules: Callable[[Any], Iterator[str]] = _no_rules


def read_board(
    tree: Tree, name: str, node: Node, rows: dict[str, BoardRow], nodes: frozenset[str], root: Path
) -> Board | None:
    """The board called `name` of a file under `root`; `nodes` are the conversations there are. Problems are noted in
    `tree`."""
    parts = tree.mapping(node, f"board '{name}'")
    if "trial" not in parts:
        tree.fail(node, f"board '{name}' needs `trial:`, its kind")
        return None
    kind = tree.word(parts["trial"])
    if not tree.known(parts["trial"], kind, rows, "is no kind of trial"):
        return None
    row = rows[kind]
    fields = {field.name: field for field in msgspec.structs.fields(row.record)}
    values: dict[str, Any] = {}
    where: tuple[str, ...] = ()
    if issubclass(row.record, AfootBoard):
        values["place"], values["at"] = _walked_on(tree, name, node, parts.get("place"), root)
        where = ("place",)
    fields = {part: field for part, field in fields.items() if part not in values}
    tree.mapping(node, f"board '{name}'", ("trial", *where, *fields))
    for part, field in fields.items():
        if part not in parts:
            if field.required:
                tree.fail(node, f"board '{name}' needs `{part}:`")
                return None
            continue
        values[part] = _value(tree, parts[part], part, field.type)
        if part in row.nodes:
            tree.known(parts[part], str(values[part]), nodes, "is no conversation")
    board = row.record(**values)
    for told in row.rules(board):
        tree.fail(node, f"board '{name}' {told}")
    return board


def _walked_on(tree: Tree, name: str, node: Node, said: Node | None, root: Path) -> tuple[str, str]:
    """The place and the spot that a board which is walked on names; empty what it does not."""
    place, at = place_and_spot(tree, said, root) if said is not None else ("", "")
    if said is None or not at:
        tree.fail(said if said is not None else node, f"board '{name}' needs `place: {{map: …, at: …}}`")
    return place, at


def _value(tree: Tree, node: Node, name: str, kind: Any) -> str | int | bool:
    if kind is bool:
        return tree.flag(node, name)
    return tree.whole(node, name) if kind is int else tree.word(node, name)
