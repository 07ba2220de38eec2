"""What every trial is made of."""

from collections.abc import Callable
from typing import Any

import msgspec


class TrialState(msgspec.Struct):
    """A trial under way: plain data, tagged by its kind. `board` names what is played on, `outcome` what it came to
    (empty: it goes on)."""

    board: str
    outcome: str = ""


class Act(msgspec.Struct, frozen=True, array_like=True):
    """Something done in a trial by a press, tagged `kind.act`."""


class Told(msgspec.Struct):
    """What a tick of a trial brought: `happened` names what was heard or seen, for sounds and captions; `says` is the
    conversation that is had over the trial (empty: none); `keep`: this moment can be come back to."""

    happened: list[str] = []
    says: str = ""
    keep: bool = False


class Play(msgspec.Struct, frozen=True):
    """One thing done on the way to an outcome: an act, or breath held for so many ticks."""

    act: Act | None = None
    held: int = 0


def _nothing(state: Any, board: Any, visited: Callable[[str], bool]) -> None:
    """Nothing from before is known in it."""


def _always(state: Any, board: Any) -> bool:
    """It goes on on any board of its kind."""
    return True


class TrialRow(msgspec.Struct, frozen=True, kw_only=True):
    """One trial. `begin` makes the state of a board called so; `step` plays one tick under an act (None: none) and
    breath held or not, changing the state; `plays` tells for each outcome that can be had from a state how it is come
    to, for walkthroughs, explorers and the check; `words` says the state by a key of assets/words and its parts, for
    whoever hears it told; `recall` brings into a state that was just made what conversations say that were `visited`
    before; `fits` is whether a state that was kept names nothing that is gone from its board since."""

    name: str
    state: type[TrialState]
    acts: tuple[type[Act], ...]
    begin: Callable[[str, Any], TrialState]
    step: Callable[[Any, Any, Act | None, bool], Told]
    plays: Callable[[Any, Any], dict[str, list[Play]]]
    words: Callable[[Any, Any], tuple[str, dict[str, int]]]
    recall: Callable[[Any, Any, Callable[[str], bool]], None] = _nothing
    fits: Callable[[Any, Any], bool] = _always
