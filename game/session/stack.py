"""The stack of modes: what is going on besides walking. The uppermost is in force; when it is over, the one below goes
on where it was. Nothing else changes the stack."""

from game.session.state import Mode, State

MOST = 4
"""Modes on each other."""


def push(state: State, mode: Mode) -> None:
    """Lay `mode` over what is going on. Raises OverflowError where too many lie on each other."""
    if len(state.modes) >= MOST:
        raise OverflowError(f"{MOST} modes lie on each other")
    state.modes.append(mode)


def pop(state: State) -> None:
    """The uppermost mode is over. Raises IndexError where there is none."""
    state.modes.pop()


def replace(state: State, mode: Mode, by: Mode) -> None:
    """One goes on as another, wherever it lies. Raises ValueError where it lies nowhere."""
    state.modes[_where(state, mode)] = by


def drop(state: State, mode: Mode) -> None:
    """One is over, wherever it lies. Raises ValueError where it lies nowhere."""
    state.modes.pop(_where(state, mode))


def _where(state: State, mode: Mode) -> int:
    return [id(each) for each in state.modes].index(id(mode))


def clear(state: State) -> None:
    """Nothing is going on any more."""
    state.modes.clear()
