"""Conversations, compiled: each node is one flat list of statements, blocks turned into jumps.

A place in a conversation is told as the nearest line id above it in the list and how many statements below that it
is, so that a script edited elsewhere still finds it. The block of an option begins with a Mark of the option's id.
"""

import msgspec

from game.content.expressions import Expression, Value

EVERYBODY = "all"
"""Whom a script waits for where it waits for everybody who walks."""


class Say(msgspec.Struct, frozen=True, tag=True):
    """A line. `id` never changes; `mood` is empty where the speaker's present one holds; `text` is with its markup."""

    id: str
    speaker: str
    mood: str
    text: str


class Option(msgspec.Struct, frozen=True):
    """A choice. It is open while `when` holds; closed, it is greyed with `closed`, or left out where that is empty.

    `repeats`: it stays in a list that comes back; `leaves`: it ends such a list. Goes on at `to`.
    """

    id: str
    text: str
    to: int
    when: Expression | None = None
    closed: str = ""
    repeats: bool = False
    leaves: bool = False


class Choose(msgspec.Struct, frozen=True, tag=True):
    """Options. Saying nothing for `silence` ticks (0: never) goes on at `silent_to`; where every option fails, play
    goes on at `end`. `again`: the list comes back, without what was taken."""

    options: tuple[Option, ...]
    silence: int
    silent_to: int
    end: int
    again: bool = False


class Mark(msgspec.Struct, frozen=True, tag=True):
    """The beginning of an option's block: an id to find one's place by."""

    id: str


class Branch(msgspec.Struct, frozen=True, tag=True):
    """Go on below when `when` holds, else at `otherwise`."""

    when: Expression
    otherwise: int


class Turns(msgspec.Struct, frozen=True, tag=True):
    """Go on at the next of `targets`; `how` is once (then at `end` for ever), cycle, or shuffle. `key` counts it."""

    key: str
    how: str
    targets: tuple[int, ...]
    end: int


class Jump(msgspec.Struct, frozen=True, tag=True):
    """Go on at `to`."""

    to: int


class Goto(msgspec.Struct, frozen=True, tag=True):
    """Leave for another node, for good: detours on the way are forgotten."""

    node: str


class Detour(msgspec.Struct, frozen=True, tag=True):
    """Go through another node and come back."""

    node: str


class Return(msgspec.Struct, frozen=True, tag=True):
    """Come back from a detour, or end."""


class Bark(msgspec.Struct, frozen=True, tag=True):
    """Half a sentence over somebody's head; play goes on."""

    id: str
    who: str
    text: str


class Wait(msgspec.Struct, frozen=True, tag=True):
    """Nothing is said for `ticks`, or until all of `whom` have arrived (EVERYBODY: all who walk)."""

    ticks: int
    whom: tuple[str, ...] = ()


class Trial(msgspec.Struct, frozen=True, tag=True):
    """The board called `board` is played; `variable` is set to what it comes to."""

    board: str
    variable: str


class Command(msgspec.Struct, frozen=True, tag=True):
    """Something done: its name and its checked arguments (see commands.py)."""

    name: str
    arguments: tuple[Value, ...]


Statement = Say | Choose | Mark | Branch | Turns | Jump | Goto | Detour | Return | Bark | Wait | Trial | Command
Shown = Say | Choose | Wait | Trial
"""What a conversation can stand at."""


class Answer(msgspec.Struct, frozen=True):
    """One answer to being spoken to: the node `go`, while `when` holds. `verb` is what a press is called then (empty:
    as what is done there has it)."""

    go: str
    when: Expression | None = None
    verb: str = ""


class Look(msgspec.Struct, frozen=True):
    """What a thing has to show while `when` holds: (id, text) the first time, the second, …; the last repeats. With
    `go` it is not looked at but begins that conversation. `verb` is what a press is called then (empty: as what is done
    there has it)."""

    lines: tuple[tuple[str, str], ...]
    when: Expression | None = None
    go: str = ""
    verb: str = ""
