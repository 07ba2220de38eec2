"""Set pieces that are played, not told: one module a trial. Each knows its own state and acts, and nothing of sessions,
screens or files; what is said in one lies in the scripts.

A new trial is a file here, its boards' record in game/content/boards, and its painter in game/screen/trials.
"""

import pkgutil
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeAlias, Union

from game.trials.afoot import Afoot
from game.trials.trial import Act, Notes, Play, Told, TrialRow, TrialState

__all__ = ["TRIALS", "Act", "Afoot", "AnyAct", "AnyTrial", "Notes", "Play", "Told", "TrialRow", "TrialState", "row_of"]


def rows() -> dict[str, TrialRow]:
    """The row of every trial by the name of its boards' kind, in the order of their files."""
    names = sorted(info.name for info in pkgutil.iter_modules(__path__))
    files = [import_module(f"{__name__}.{name}") for name in names]
    return {file.ROW.name: file.ROW for file in files if hasattr(file, "ROW")}


TRIALS = rows()


def row_of(state: TrialState) -> TrialRow:
    """The trial that `state` is one of."""
    return next(row for row in TRIALS.values() if isinstance(state, row.state))


def _union(kinds: tuple[type, ...]) -> Any:
    return Union[kinds]  # noqa: UP007 (known only when this runs)


if TYPE_CHECKING:
    AnyTrial: TypeAlias = TrialState
    AnyAct: TypeAlias = Act
else:
    AnyTrial = _union(tuple(row.state for row in TRIALS.values()))
    AnyAct = _union(tuple(act for row in TRIALS.values() for act in row.acts))
