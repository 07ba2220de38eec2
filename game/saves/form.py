"""The form of a save: JSON with a version, the present state whole, and the past as differences, the oldest first, each
of them to the moment after it.

The past stands last, on lines of its own, so that whatever happens to it the present can still be read.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

import msgspec

from game.saves.differences import difference, older_of
from game.saves.upgrades import UPGRADES, Raw, Upgrade
from game.session import VERSION, Kept, State
from game.session import encode as state_bytes

PAST = b',\n"past":'
"""What the past begins with. No other part of the JSON can hold it: a line never breaks within words."""
COUNTED = 2**53
"""Counts are smaller than this."""
REMEMBERED = 48
"""Differences that are not made anew with the next save."""


class Newer(Exception):
    """A file of a later version of the game."""

    def __init__(self, version: int) -> None:
        self.version = version
        super().__init__(f"format {version}")


class NoSave(Exception):
    """What was read is no save, or none that can be made into one."""


class Head(msgspec.Struct):
    """The part of a save that its slot shows; the rest is not looked at. `count` rises with every save; `saved` says
    when it was (UTC, ISO 8601). Either may be anything in a file: see `counted` and `dated`."""

    version: int
    state: "HeadState"
    count: Any = 0
    saved: Any = ""

    @property
    def counted(self) -> int:
        """`count`, and 0 for saves that have none."""
        count = self.count
        return count if type(count) is int and 0 <= count < COUNTED else 0

    @property
    def dated(self) -> str:
        """`saved` as it stands where it is a date in any time zone; else empty."""
        try:
            datetime.fromisoformat(self.saved).astimezone(UTC).astimezone()
        except (TypeError, ValueError, OverflowError, OSError):
            return ""
        return str(self.saved)


class HeadState(msgspec.Struct):
    """Where the story stands."""

    book: str
    chapter: str
    beat: str
    place: str
    lead: str
    tick: int


_BROKEN = (msgspec.MsgspecError, UnicodeError, RecursionError, LookupError, TypeError, ValueError, AttributeError)
"""What comes of reading a file that is no save."""


def _nothing() -> None:
    """What is done between two moments when nobody else has to come to their turn."""


# ---------------------------------------------------------------- writing
def differences(state: bytes, past: list[bytes], between: Callable[[], None] = _nothing) -> list[bytes]:
    """The moments of `past`, each as its difference to the one after it, and the last to `state`. `between` is called
    before each."""
    found = []
    for newer, older in zip([*past, state][1:], past, strict=True):
        between()
        found.append(_difference(newer, older))
    return found


@lru_cache(REMEMBERED)
def _difference(newer: bytes, older: bytes) -> bytes:
    return msgspec.json.encode(difference(_table(newer), _table(older)))


@lru_cache(2)
def _table(moment: bytes) -> Raw:
    """A moment to be looked at only: each is the older of one pair and the newer of the next."""
    raw: Raw = msgspec.json.decode(moment)
    return raw


def written(state: bytes, past: Iterable[bytes], count: int = 0, saved: str = "") -> bytes:
    """A save of `state` and of the differences that lead back from it. What has no count or date says none."""
    head: Raw = {"version": VERSION}
    if count:
        head |= {"count": count, "saved": saved}
    begun = msgspec.json.encode(head).removesuffix(b"}")
    return b"".join((begun, b',\n"state":', state, PAST, b"[\n", b",\n".join(past), b"\n]}\n"))


def encode(kept: Kept) -> bytes:
    """A save without count and date, as tapes begin with."""
    state = state_bytes(kept.state)
    return written(state, differences(state, kept.past))


# ---------------------------------------------------------------- reading
def head(data: bytes) -> Head:
    """What a slot shows of a save. Raises NoSave."""
    try:
        try:
            return msgspec.json.decode(data, type=Head)
        except msgspec.DecodeError:
            return msgspec.json.decode(_present(data), type=Head)
    except _BROKEN as error:
        raise NoSave from error


def _present(data: bytes) -> bytes:
    """A save without its past."""
    return data.partition(PAST)[0] + b"}"


def decode(data: bytes, upgrades: Mapping[int, Upgrade] = UPGRADES) -> Kept:
    """The playthrough in a save, of whatever version up to the present one. Where the past is damaged, what stands
    nearer to the present than the damage is read, and the rest is left out. Raises Newer, NoSave."""
    try:
        raw, whole = _raw(data)
        version = raw.get("version")
        if type(version) is not int:
            raise NoSave
        if version > VERSION:
            raise Newer(version)
        steps = [upgrades[number] for number in range(version, VERSION)]
        raw, whole = _in_form(raw, steps, whole)
        past, sound = _past(raw, steps)
        return Kept(VERSION, _state(raw["state"], steps), past, damaged=not (whole and sound))
    except _BROKEN as error:
        raise NoSave from error


def _raw(data: bytes) -> tuple[Raw, bool]:
    """The JSON of a save, and whether its past is in it."""
    try:
        return msgspec.json.decode(data, type=Raw), True
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        return msgspec.json.decode(_present(data), type=Raw), False


def _in_form(raw: Raw, steps: list[Upgrade], whole: bool) -> tuple[Raw, bool]:
    """The file in its present form, its states as they were; without its past where that stands in the way."""
    try:
        upgraded = raw
        for step in steps:
            upgraded = step.file(upgraded)
        return upgraded, whole
    except _BROKEN:
        if "past" not in raw:
            raise
        return _in_form({name: value for name, value in raw.items() if name != "past"}, steps, False)


def _past(raw: Raw, steps: list[Upgrade]) -> tuple[list[bytes], bool]:
    """The moments that can be taken back, and whether that is all of them."""
    past: list[bytes] = []
    try:
        moment = raw["state"]
        for found in reversed(raw.get("past", [])):
            moment = older_of(moment, found)
            past.append(state_bytes(_state(moment, steps)))
    except _BROKEN:
        return past[::-1], False
    return past[::-1], True


def _state(raw: Any, steps: list[Upgrade]) -> State:
    """A state as it would be now. A step may change what it is given: moments share what they have in common."""
    if steps:
        raw = msgspec.json.decode(msgspec.json.encode(raw))
    for step in steps:
        raw = step.state(raw)
    return msgspec.convert(raw, State)
