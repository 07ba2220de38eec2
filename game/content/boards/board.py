"""What a kind of board is, and reading one from a script."""

from collections.abc import Callable, Iterator
from typing import Any

import msgspec

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


class BoardRow(msgspec.Struct, frozen=True, kw_only=True):
    """A kind of trial as content knows it. `record` holds what a board says, each field a `str`, `int` or `bool`, those
    named in `nodes` a conversation (empty: none); `outcomes` are what it can come to, LEFT among them; `rules` tells in
    words what is wrong with a board that is whole. `counts` are fields of which a board has none that does not name
    them: to say 0 of one is an oversight."""

    name: str
    record: type[Board]
    outcomes: tuple[str, ...]
    nodes: tuple[str, ...] = ()
    rules: Callable[[Any], Iterator[str]] = _no_rules
    counts: tuple[str, ...] = ()


def read_board(tree: Tree, name: str, node: Node, rows: dict[str, BoardRow], nodes: frozenset[str]) -> Board | None:
    """The board called `name`; `nodes` are the conversations there are. Problems are noted in `tree`."""
    parts = tree.mapping(node, f"board '{name}'")
    if "trial" not in parts:
        tree.fail(node, f"board '{name}' needs `trial:`, its kind")
        return None
    kind = tree.word(parts["trial"])
    if not tree.known(parts["trial"], kind, rows, "is no kind of trial"):
        return None
    row = rows[kind]
    fields = {field.name: field for field in msgspec.structs.fields(row.record)}
    tree.mapping(node, f"board '{name}'", ("trial", *fields))
    values: dict[str, Any] = {}
    for part, field in fields.items():
        if part not in parts:
            if field.required:
                tree.fail(node, f"board '{name}' needs `{part}:`")
                return None
            continue
        values[part] = _value(tree, parts[part], part, field.type)
        if part in row.counts and not values[part]:
            tree.fail(parts[part], f"`{part}: 0` asks for nothing of board '{name}': leave it out, or say how many")
        if part in row.nodes:
            tree.known(parts[part], str(values[part]), nodes, "is no conversation")
    board = row.record(**values)
    for told in row.rules(board):
        tree.fail(node, f"board '{name}' {told}")
    return board


def _value(tree: Tree, node: Node, name: str, kind: Any) -> str | int | bool:
    if kind is bool:
        return tree.flag(node, name)
    return tree.whole(node, name) if kind is int else tree.word(node, name)
