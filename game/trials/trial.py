"""What every trial is made of."""

from collections.abc import Callable, Collection, Iterable
from typing import Any

import msgspec

from game.content.level import Level
from game.trials.afoot import Afoot


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
    """One thing done on the way to an outcome: an act, or breath held for so many ticks. With the feet one leans to a
    side meanwhile (`dx`, `dy`, each -1, 0 or 1), also for so many `ticks` without holding it."""

    act: Act | None = None
    held: int = 0
    dx: int = 0
    dy: int = 0
    ticks: int = 0

    @property
    def lasts(self) -> int:
        """For how many ticks it is done."""
        return max(1, self.held, self.ticks)


def _lacks_nothing(board: Any, level: Level) -> Iterable[str]:
    return ()


def _nothing(state: Any, board: Any, known: Any) -> None:
    """Nothing from before is known in it."""


def _always(state: Any, board: Any, *there: Any) -> bool:
    """It goes on on any board of its kind."""
    return True


def _nothing_within(trial: Any, board: Any, *afoot: Afoot) -> list[str]:
    return []


def _no_way(trial: Any, board: Any, *told: Any) -> list[Play]:
    return []


Notes = dict[str, dict[str, str]]
"""What stands half written on a board that was left: by what it is about, words by where they stand."""


def _no_notes(state: Any) -> Notes:
    return {}


class TrialRow(msgspec.Struct, frozen=True, kw_only=True):
    """One trial. `begin` makes the state of a board called so; `step` plays one tick under an act (None: none) and
    breath held or not, changing the state; `plays` tells for each outcome that can be had from a state how it is come
    to, for walkthroughs, explorers and the check; `words` says the state by a key of assets/words and its parts, for
    whoever hears it told; `recall` brings into a state that was just made what conversations say that were `visited`
    before, and how often; `notes` says what stands half written in a state as it is left, and `take_up` brings it into
    one that is begun again, as far as it still has its place there; `fits` is whether a state that was kept names
    nothing that is gone from its board since.

    `within` names what can still be come to in one without an outcome, and `way` tells how something of that name is;
    nothing where it cannot be from here.

    One that is played with the feet is `afoot`: its boards are AfootBoards, and `step`, `plays`, `within` and `way` are
    given the place (see Afoot) after the board, or after all else, which `step` changes; `fits` is given its map and
    the names of who is there, and asks too what is gone from those. `lacks` tells in words what a place needs for it
    and has not.
    """

    name: str
    state: type[TrialState]
    acts: tuple[type[Act], ...]
    begin: Callable[[str, Any], TrialState]
    step: Callable[..., Told]
    plays: Callable[..., dict[str, list[Play]]]
    words: Callable[[Any, Any], tuple[str, dict[str, int]]]
    afoot: bool = False
    within: Callable[..., list[str]] = _nothing_within
    way: Callable[..., list[Play]] = _no_way
    lacks: Callable[[Any, Level], Iterable[str]] = _lacks_nothing
    recall: Callable[[Any, Any, Callable[[str], int]], None] = _nothing
    notes: Callable[[Any], Notes] = _no_notes
    take_up: Callable[[Any, Any, Notes], None] = _nothing
    fits: Callable[..., bool] = _always

    def stepped(self, state: TrialState, board: Any, act: Act | None, held: bool, afoot: Afoot | None) -> Told:
        """One tick; `afoot` is the place of one that is played with the feet."""
        return self.step(state, board, act, held, *((afoot,) if self.afoot else ()))

    def still_fits(self, state: TrialState, board: Any, level: Level, people: Collection[str]) -> bool:
        """Whether a state that was kept names nothing that is gone since from its board, or, of one that is played with
        the feet, from the map `level` or from the `people` in it."""
        return self.fits(state, board, *((level, people) if self.afoot else ()))

    def played(self, state: TrialState, board: Any, afoot: Afoot | None) -> dict[str, list[Play]]:
        """How each outcome is come to; `afoot` is the place of one that is played with the feet."""
        return self.plays(state, board, *((afoot,) if self.afoot else ()))

    def named(self, state: TrialState, board: Any, afoot: Afoot | None) -> list[str]:
        """What can be come to without an outcome, by name; `afoot` is the place of one that is played with the feet."""
        return self.within(state, board, *((afoot,) if self.afoot else ()))

    def way_to(self, state: TrialState, board: Any, afoot: Afoot | None, name: str) -> list[Play]:
        """How what is called so is come to; `afoot` is the place of one that is played with the feet."""
        return self.way(state, board, *((afoot,) if self.afoot else ()), name)
