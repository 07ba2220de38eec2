"""A tape: where a playthrough began, and every intent since. Replaying it gives the same state, on every machine."""

import msgspec

from game.content.library import Library
from game.core.event import Event
from game.core.intent import Intent
from game.session import Kept, Session

MOST = 60 * 60 * 60
"""Runs of equal intents a tape holds; a longer one begins anew from where it stands."""


class Tape(msgspec.Struct):
    """`start` is what play was picked up from; `runs` are (how many ticks, under which intent)."""

    start: Kept
    runs: list[tuple[int, Intent]] = []

    def add(self, intent: Intent) -> None:
        """One more tick."""
        if self.runs and self.runs[-1][1] == intent:
            self.runs[-1] = (self.runs[-1][0] + 1, intent)
        else:
            self.runs.append((1, intent))


class Recorder:
    """A session with its tape."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.tape = Tape(session.kept())

    def step(self, intent: Intent) -> list[Event]:
        """One tick, kept on the tape."""
        if len(self.tape.runs) > MOST:
            self.tape = Tape(self.session.kept())
        self.tape.add(intent)
        return self.session.step(intent)


def encode(tape: Tape) -> bytes:
    """JSON."""
    return msgspec.json.encode(tape, order="deterministic")


def decode(data: bytes) -> Tape:
    """The tape that `encode` wrote. Raises msgspec.ValidationError, msgspec.DecodeError."""
    return msgspec.json.decode(data, type=Tape)


def replay(library: Library, tape: Tape) -> Session:
    """A session at the end of `tape`."""
    session = Session(library, msgspec.convert(msgspec.to_builtins(tape.start), Kept))
    for ticks, intent in tape.runs:
        for _ in range(ticks):
            session.step(intent)
    return session
