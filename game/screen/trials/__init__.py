"""How trials look and are played by keys, pad and mouse: one painter a trial, in a file of the trial's name."""

from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec

from game.content.boards import Board
from game.screen.scene import Shared
from game.screen.trials.painter import TrialPainter

__all__ = ["TrialPainter", "has_painter", "lacks", "painter"]


def painter(app: Shared, kind: str) -> TrialPainter:
    """The painter of the trial called `kind`. Raises ModuleNotFoundError where it has none."""
    made: TrialPainter = import_module(f"{__name__}.{kind}").Painter(app)
    return made


def has_painter(kind: str) -> bool:
    """Whether the trial called `kind` has a painter."""
    return find_spec(f"{__name__}.{kind}") is not None


def lacks(board: Board) -> Iterator[str]:
    """What the painter of a board cannot show yet, in words."""
    told = getattr(import_module(f"{__name__}.{board.kind}"), "lacks", None) if has_painter(board.kind) else None
    yield from told(board) if told else ()
