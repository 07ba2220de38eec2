"""What designers write of trials: each file here is one kind, the record of its boards and the outcomes it can have.

A script names its boards, `boards: {pod_3: {trial: ring, note: 7}}`, and a conversation goes through one by
`trial: pod_3 -> tuned`, which sets the variable to the outcome. How a trial is played is in game/trials, how it looks
in game/screen/trials.
"""

import pkgutil
from collections.abc import Iterator
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeAlias, Union

import msgspec

from game.content.boards.board import LEFT, AfootBoard, Board, BoardRow

__all__ = ["LEFT", "ROWS", "AfootBoard", "AnyBoard", "Board", "BoardRow", "conversations"]


def rows() -> dict[str, BoardRow]:
    """The row of every kind of trial, by its name, in the order of their files."""
    names = sorted(info.name for info in pkgutil.iter_modules(__path__))
    files = [import_module(f"{__name__}.{name}") for name in names]
    return {file.ROW.name: file.ROW for file in files if hasattr(file, "ROW")}


ROWS = rows()


def conversations(board: Board) -> Iterator[str]:
    """The conversations that can be had over a board, those that what lies on it names among them."""
    yield from _named(board, ROWS[board.kind].nodes)


def _named(record: msgspec.Struct, parts: tuple[str, ...]) -> Iterator[str]:
    for field in msgspec.structs.fields(record):
        value = getattr(record, field.name)
        if isinstance(value, tuple):
            for each in value:
                yield from _named(each, parts)
        elif field.name in parts and value:
            yield value


def _union() -> Any:
    return Union[tuple(row.record for row in ROWS.values())]  # noqa: UP007 (known only when this runs)


if TYPE_CHECKING:
    AnyBoard: TypeAlias = Board
else:
    AnyBoard = _union()
