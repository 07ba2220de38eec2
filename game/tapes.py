"""A tape: where a playthrough began, and every intent since. Replaying it gives the same state, on every machine."""

from pathlib import Path
from typing import Annotated, Any

import msgspec

from game import files
from game.content.library import Library
from game.core.event import Event
from game.core.pace import TICKS
from game.saves import form
from game.session import Kept, Session
from game.session import decode as state_of
from game.session import encode as bytes_of
from game.session.intent import Intent

VERSION = 2
"""Of what is written; version 1 said none, and began with a save of version 1."""
MOST = 60 * 60 * 60
"""Runs of equal intents a tape holds; a longer one begins anew from where it stands."""
LONGEST = 100 * 60 * 60 * TICKS
"""Ticks on a tape: a hundred hours."""
LARGEST = 64_000_000
"""Bytes of a tape's file, at most."""

_WISHES = 11
"""Wishes of an intent that versions 1 and 2 have in common."""

Run = tuple[Annotated[int, msgspec.Meta(gt=0)], Intent]
"""How many ticks, under which intent."""


class Tape(msgspec.Struct):
    """`start` is what play was picked up from; `ticks` is how long the `runs` are together."""

    start: Kept
    runs: list[Run] = []
    ticks: int = 0

    def add(self, intent: Intent) -> None:
        """One more tick."""
        self.ticks += 1
        if self.runs and self.runs[-1][1] == intent:
            self.runs[-1] = (self.runs[-1][0] + 1, intent)
        else:
            self.runs.append((1, intent))


class Recorder:
    """A session with its tape."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self._begin()

    def _begin(self) -> None:
        """Begin a tape where the session stands; what was taken back is not on it, and cannot be come to again."""
        self.session.future.forget()
        self.tape = Tape(self.session.kept())

    def step(self, intent: Intent) -> list[Event]:
        """One tick, kept on the tape."""
        if len(self.tape.runs) > MOST or self.tape.ticks >= LONGEST:
            self._begin()
        self.tape.add(intent)
        return self.session.step(intent)


class _Written(msgspec.Struct):
    """A tape as JSON; its start is a save."""

    start: msgspec.Raw
    runs: list[Run]
    version: int = 1


def encode(tape: Tape) -> bytes:
    """JSON."""
    written = _Written(msgspec.Raw(form.encode(tape.start)), tape.runs, VERSION)
    return msgspec.json.encode(written, order="deterministic")


def decode(data: bytes) -> Tape:
    """The tape that `encode` wrote, or an earlier game whose intents are still known. Raises msgspec.MsgspecError, in
    words where it is of a later version, begins with no save or is longer than LONGEST."""
    if _version(data) > VERSION:
        raise msgspec.ValidationError(f"this tape is of a later version of the game (format {_version(data)})")
    written = msgspec.json.decode(_without_trials(data) if _version(data) == 1 else data, type=_Written)
    ticks = sum(ticks for ticks, _ in written.runs)
    if ticks > LONGEST:
        raise msgspec.ValidationError(f"this tape would play for {ticks} ticks; {LONGEST} are the most")
    try:
        start = form.decode(bytes(written.start))
    except form.Newer as error:
        raise msgspec.ValidationError(f"this tape begins with a save of a later version ({error})") from None
    except form.NoSave:
        raise msgspec.ValidationError("this tape begins with nothing that can be played from") from None
    return Tape(start, written.runs, ticks)


def _without_trials(data: bytes) -> bytes:
    """A tape of version 1, whose intents named the action of a trial as a last word, always an empty one."""
    raw = msgspec.json.decode(data, type=dict[str, Any])
    runs = raw.get("runs") or []
    if all(isinstance(run, list) and len(run) == 2 and isinstance(run[1], list) for run in runs):
        raw["runs"] = [[ticks, [*intent[:_WISHES], None]] for ticks, intent in runs]
    return msgspec.json.encode(raw)


class _Version(msgspec.Struct):
    version: int = 1


def _version(data: bytes) -> int:
    """The version of a tape, whatever else is in it."""
    return msgspec.json.decode(data, type=_Version).version


def read(path: Path) -> Tape:
    """The tape in a file. Raises OSError, as for what is no file of at most LARGEST bytes, and msgspec.MsgspecError."""
    return decode(files.read(path, LARGEST))


def replay(library: Library, tape: Tape) -> Session:
    """A session at the end of `tape`."""
    start = tape.start
    session = Session(library, Kept(start.version, state_of(bytes_of(start.state)), list(start.past)))
    for ticks, intent in tape.runs:
        for _ in range(ticks):
            session.step(intent)
    return session
