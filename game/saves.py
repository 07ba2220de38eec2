"""Slots on disk: JSON with a version, written beside and moved into place, the previous good one kept.

A file that cannot be used is set aside under another name and told of; nothing the player has is lost. Saves of
earlier versions go through UPGRADES, one pure step a version. The picture of a slot lies beside it and is optional.
"""

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec

from game import files
from game.session import VERSION, Kept, State, encode

AUTO, QUICK = "auto", "quick"
"""The slots that play keeps by itself, and by one key."""
MANUAL = tuple(str(n) for n in range(1, 10))
"""The slots a player fills."""
SLOTS = (AUTO, QUICK, *MANUAL)

Upgrade = Callable[[dict[str, Any]], dict[str, Any]]
ONLY_DREAM = "book1/1-synthetic-noon/garden"
"""The one place where the thread could be lost while saves were of version 1."""


def state_2(state: dict[str, Any]) -> dict[str, Any]:
    """A state of version 1 as one of version 2: being lost is counted by place, looks by place and thing (`*`: a place
    that is not known)."""
    memory = {**state["memory"]}
    memory["seen"] = {f"* {thing}": times for thing, times in memory.get("seen", {}).items()}
    lost = state.get("lost", 0)
    return {**state, "memory": memory, "lost": {ONLY_DREAM: lost} if lost else {}}


def _save_2(raw: dict[str, Any]) -> dict[str, Any]:
    past = [state_2(state) for state in raw.get("past", ())]
    return {**raw, "version": 2, "state": state_2(raw["state"]), "past": past}


UPGRADES: dict[int, Upgrade] = {1: _save_2}
"""From a version to the next: raw save in, raw save out."""


class Unusable(Exception):
    """A save could not be used. `key` and `parts` give the words for the player (see assets/words): what happened, and
    where the file went."""

    def __init__(self, key: str, **parts: str) -> None:
        self.key, self.parts = key, parts
        super().__init__(f"{key} {parts}")


class Slot(msgspec.Struct, frozen=True):
    """What the load screen shows of a slot: where the story stands, ticks played, when it was saved (UTC, ISO 8601)."""

    name: str
    book: str
    chapter: str
    beat: str
    place: str
    lead: str
    ticks: int
    saved: str
    picture: Path | None


class _Head(msgspec.Struct):
    """The part of a save that its slot shows; the rest is not looked at."""

    version: int
    state: "_HeadState"
    saved: str = ""


class _HeadState(msgspec.Struct):
    book: str
    chapter: str
    beat: str
    place: str
    lead: str
    tick: int


class _File(msgspec.Struct):
    version: int
    saved: str
    state: State
    past: list[State] = []


_ENCODER = msgspec.json.Encoder(order="deterministic")


class Saves:
    """The slots of one player."""

    def __init__(self, folder: Path | None = None, upgrades: dict[int, Upgrade] | None = None) -> None:
        self.folder = folder or files.data_folder() / "saves"
        self.upgrades = UPGRADES if upgrades is None else upgrades

    def path(self, slot: str) -> Path:
        """The file of `slot`. Raises ValueError for a name that is not letters, digits and dashes."""
        if not slot.replace("-", "").isalnum() or not slot.isascii():
            raise ValueError(f"'{slot}' is no name for a slot")
        return self.folder / f"{slot}.json"

    def slots(self) -> list[Slot]:
        """Slots that hold something readable, latest first."""
        found = [slot for name in SLOTS if (slot := self.slot(name))]
        return sorted(found, key=lambda slot: slot.saved, reverse=True)

    def slot(self, name: str) -> Slot | None:
        """What `name` holds; None when it holds nothing that can be shown."""
        path = self.path(name)
        try:
            head = msgspec.json.decode(path.read_bytes(), type=_Head)
        except (OSError, *_BROKEN):
            return None
        state, picture = head.state, path.with_suffix(".png")
        return Slot(
            name, state.book, state.chapter, state.beat, state.place, state.lead, state.tick, head.saved,
            picture if picture.is_file() else None,
        )  # fmt: skip

    def write(self, slot: str, kept: Kept, picture: bytes | None = None, now: datetime | None = None) -> None:
        """Save `kept`, and its picture (PNG). Raises OSError, with what was there before untouched. What was there is
        kept as the previous one, or as a bad one when it could not be used; a picture that cannot be written is left
        out."""
        saved = (now or datetime.now(UTC)).isoformat(timespec="seconds")
        path = self.path(slot)
        data = _ENCODER.encode(_File(VERSION, saved, kept.state, kept.past))
        previous = path.with_suffix(".previous") if self._good(path) else files.aside(path)
        files.replace(path, data, keep_as=previous)
        with suppress(OSError):
            path.with_suffix(".png").unlink(missing_ok=True)
            if picture:
                files.replace(path.with_suffix(".png"), picture)

    def read(self, slot: str) -> Kept:
        """The playthrough in `slot`. Raises Unusable: a file that cannot be read is set aside and the previous good one
        put back; one from a later version of the game is left alone."""
        path = self.path(slot)
        try:
            return self._decode(path.read_bytes())
        except FileNotFoundError:
            raise Unusable("save.empty", slot=slot) from None
        except OSError as error:
            raise Unusable("save.unreadable", slot=slot, reason=str(error.strerror)) from None
        except _Newer as error:
            raise Unusable("save.newer", slot=slot, version=str(error)) from None
        except _BROKEN:
            aside, previous = files.set_aside(path), path.with_suffix(".previous")
            where = aside.name if aside else path.name
            with suppress(OSError):
                if aside and self._good(previous):
                    previous.replace(path)
                    raise Unusable("save.bad_previous", slot=slot, file=where) from None
            raise Unusable("save.bad", slot=slot, file=where) from None

    def delete(self, slot: str) -> None:
        """Empty a slot: what it held becomes its previous one."""
        path = self.path(slot)
        if path.exists():
            path.replace(path.with_suffix(".previous"))

    def _good(self, path: Path) -> bool:
        try:
            self._decode(path.read_bytes())
        except (OSError, _Newer, *_BROKEN):
            return False
        return True

    def _decode(self, data: bytes) -> Kept:
        raw = msgspec.json.decode(data, type=dict[str, Any])
        version = raw.get("version")
        if not isinstance(version, int) or isinstance(version, bool):
            raise msgspec.ValidationError("a save has a version")
        if version > VERSION:
            raise _Newer(str(version))
        while version < VERSION:
            if version not in self.upgrades:
                raise _NoUpgrade
            try:
                raw = self.upgrades[version](raw)
            except (LookupError, TypeError, ValueError, AttributeError) as error:
                raise _NoUpgrade from error
            version += 1
        return msgspec.convert(raw, Kept)


class _Newer(Exception):
    pass


class _NoUpgrade(Exception):
    pass


_BROKEN = (msgspec.MsgspecError, UnicodeError, RecursionError, _NoUpgrade)
"""What comes of a file that is no save."""


__all__ = ["AUTO", "MANUAL", "QUICK", "SLOTS", "UPGRADES", "Saves", "Slot", "Unusable", "encode"]
