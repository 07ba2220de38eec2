"""What designers write of trials: each file here is one kind, the record of its boards and the outcomes it can have.

A script names its boards, `boards: {pod_3: {trial: ring, note: 7}}`, and a conversation goes through one by
`trial: pod_3 -> tuned`, which sets the variable to the outcome. How a trial is played is in game/trials, how it looks
in game/screen/trials.
"""

import pkgutil
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeAlias, Union

from game.content.boards.board import LEFT, AfootBoard, Board, BoardRow

__all__ = ["LEFT", "ROWS", "AfootBoard", "AnyBoard", "Board", "BoardRow"]


def rows() -> dict[str, BoardRow]:
    """The row of every kind of trial, by its name, in the order of their files."""
    names = sorted(info.name for info in pkgutil.iter_modules(__path__))
    files = [import_module(f"{__name__}.{name}") for name in names]
    return {file.ROW.name: file.ROW for file in files if hasattr(file, "ROW")}


ROWS = rows()


def _union() -> Any:
    return Union[tuple(row.record for row in ROWS.values())]  # noqa: UP007 (known only when this runs)


if TYPE_CHECKING:
    AnyBoard: TypeAlias = Board
else:
    AnyBoard = _union()
