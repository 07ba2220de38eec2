"""How the Held Breath is played by nobody: how each outcome is come to, and how, without one, all of it is looked at,
and it is touched, and called by a wrong name."""

from copy import deepcopy

from game.content.boards.board import LEFT
from game.content.boards.held import LOOKS, HeldBoard
from game.trials.held import (
    EYES,
    HAND,
    OFFENDED,
    OFFERED,
    VOICE,
    Change,
    Held,
    Leave,
    Past,
    Suit,
    Turn,
    Want,
    begin,
    deeds,
    fits,
    organ,
    step,
    words,
)
from game.trials.trial import Act, Play, TrialRow

EVERYTHING = "everything"
"""How that is called: all of it looked at, touched, and called by a name that it has not."""
LONGEST = 80
"""Breaths in which that is come to."""


def plays(lies: Held, board: HeldBoard) -> dict[str, list[Play]]:
    """How each outcome is come to from here; `slept`, by being come quite near to until it is offered."""
    return {"late": _played(lies, board, True), "slept": _played(lies, board, False), LEFT: [Play(Leave())]}


def _played(lies: Held, board: HeldBoard, well: bool) -> list[Play]:
    """Every tick until it is named, or slept past; breath held in a row is one."""
    done: list[Play] = []
    lies = deepcopy(lies)
    while not lies.outcome:
        act = _best(lies, board) if well else Past() if lies.lost >= OFFERED else None
        _tick(lies, board, act, well, done)
    return done


def _tick(lies: Held, board: HeldBoard, act: Act | None, breathes: bool, done: list[Play]) -> None:
    """One tick more of what is `done`, in which one breathes with it or not."""
    held = breathes and lies.begun and lies.clock < 2 * board.phase and (lies.down or lies.clock == 0)
    step(lies, board, act, held)
    if held and act is None and done and done[-1].held:
        done[-1] = Play(done[-1].act, done[-1].held + 1)
    else:
        done.append(Play(act, int(held)))


def _may_want(lies: Held, board: HeldBoard) -> bool:
    """Whether it is the time in its breath to be about something."""
    return lies.begun and not (lies.named or lies.down) and lies.clock > 3 * board.phase and EYES in lies.free


def _best(lies: Held, board: HeldBoard) -> Act | None:
    """How to come to want the next thing on the shortest way to its name; None where it is wanted, or cannot be now."""
    if not _may_want(lies, board):
        return None
    which, want = EYES, "look hand"
    if VOICE in lies.free:
        which, want = (VOICE, f"say {board.name}") if lies.gaze == "it" else (EYES, "look it")
    elif HAND in lies.free:
        which, want = HAND, "reach blanket"
    if want == lies.want:
        return None
    return Turn(1) if organ(lies, board) == which else Change(1)


# ---------------------------------------------------------------------- on the way
def within(lies: Held, board: HeldBoard) -> list[str]:
    """What can be come to without an outcome."""
    return [] if lies.named or _next_want(lies, board) is None else [EVERYTHING]


def way(lies: Held, board: HeldBoard, name: str) -> list[Play]:
    """Every tick until it is come to; nothing where it is not in time."""
    lies, done = deepcopy(lies), list[Play]()
    for _ in range(LONGEST * board.circle):
        want = _next_want(lies, board)
        if want is None or lies.outcome:
            return [] if lies.outcome else done
        act = Want(want) if want != lies.want and _may_want(lies, board) else None
        _tick(lies, board, act, True, done)
    return []


def _next_want(lies: Held, board: HeldBoard) -> str | None:
    """What to be about next for it; None where all of it is done. It is called wrong while it is far enough off to say
    something to that, and touched last."""
    wanted = [f"look {at}" for at in LOOKS if at not in lies.seen]
    wrong = next((word for at in LOOKS for word in board.words(at) if word != board.name), "")
    called = bool(lies.wrong) or not wrong
    if not wanted and called and "touch" in lies.seen:
        return None
    if not called and VOICE in lies.free and lies.away <= OFFENDED:
        wanted = ["reach lamp", "hum"]
    elif HAND not in lies.free:
        wanted.append("look hand")
    elif VOICE not in lies.free:
        wanted.append("reach blanket")
    elif not called:
        wanted += [f"say {wrong}", "look it"]
    can = {want for its in deeds(lies, board).values() for want in its}
    return next((want for want in wanted if want in can), "reach it")


ROW = TrialRow(
    name="held",
    state=Held,
    acts=(Turn, Change, Want, Suit, Past, Leave),
    begin=begin,
    step=step,
    plays=plays,
    words=words,
    fits=fits,
    within=within,
    way=way,
)
