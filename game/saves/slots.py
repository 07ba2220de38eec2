"""Slots on disk: written off the frame, beside and moved into place, the previous good one kept.

A file that cannot be used is set aside under another name and told of; nothing the player has is lost. The picture of a
slot lies beside it and is optional. What a chapter ended with lies in a folder of its own.
"""

import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import msgspec

from game import files
from game.saves import form
from game.saves.upgrades import UPGRADES, Upgrade
from game.session import Kept, encode
from game.writer import WRITER, Then

AUTO, QUICK, CRASH = "auto", "quick", "crash"
"""The slots that play keeps by itself, by one key, and when it breaks."""
MANUAL = tuple(str(n) for n in range(1, 10))
"""The slots a player fills."""
SLOTS = (AUTO, QUICK, CRASH, *MANUAL)
LARGEST, LARGEST_ENDING = 16_000_000, 1_000_000
"""Bytes of a save, and of what a chapter ended with, at most."""
REST = 0.0005
"""s for which writing leaves the processor to the frame, between two moments of the past."""

Picture = bytes | Callable[[], bytes | None] | None
"""A slot's picture (PNG), or what makes it while the save is written; None for none."""


class Unusable(Exception):
    """A save could not be used. `key` and `parts` give the words for the player (see assets/words): what happened, and
    where the file went."""

    def __init__(self, key: str, **parts: str) -> None:
        self.key, self.parts = key, parts
        super().__init__(f"{key} {parts}")


class Slot(msgspec.Struct, frozen=True):
    """What the load screen shows of a slot: where the story stands, ticks played, when it was saved (UTC, ISO 8601;
    empty where that is no date). `count` rises with every save."""

    name: str
    book: str
    chapter: str
    beat: str
    place: str
    lead: str
    ticks: int
    saved: str
    picture: Path | None
    count: int = 0


class Saves:
    """The slots of one player. Those of test play are not `lasting`: they go when it is over, and no disk is waited
    for."""

    def __init__(
        self, folder: Path | None = None, upgrades: Mapping[int, Upgrade] = UPGRADES, lasting: bool = True
    ) -> None:
        self.folder = folder or files.data_folder() / "saves"
        self.upgrades, self.lasting = upgrades, lasting
        self._good_as: dict[Path, tuple[int, int, int]] = {}

    def path(self, slot: str) -> Path:
        """The file of `slot`. Raises ValueError for a name that is not letters, digits and dashes."""
        return self.folder / f"{_named(slot)}.json"

    # ------------------------------------------------------------------ what there is
    def slots(self) -> list[Slot]:
        """Slots that hold something readable, latest first: by their count, and those without one by their date."""
        found = [slot for name in SLOTS if (slot := self.slot(name))]
        return sorted(found, key=_age, reverse=True)

    def latest(self) -> Slot | None:
        """What was played last; what a game that broke kept is not taken up by itself."""
        return next((slot for slot in self.slots() if slot.name != CRASH), None)

    def slot(self, name: str) -> Slot | None:
        """What `name` holds; None when it holds nothing that can be shown."""
        path = self._waited(name)
        try:
            head = form.head(files.read(path, LARGEST))
        except (OSError, form.NoSave):
            return None
        state, picture = head.state, path.with_suffix(".png")
        return Slot(
            name, state.book, state.chapter, state.beat, state.place, state.lead, state.tick, head.dated,
            picture if picture.is_file() else None, head.counted,
        )  # fmt: skip

    def holds(self, name: str) -> bool:
        """Whether there is a file in `name`, good or bad."""
        return self._waited(name).exists()

    def _waited(self, slot: str) -> Path:
        """The file of `slot`, when what is to be written there is."""
        path = self.path(slot)
        WRITER.wait(str(path))
        return path

    # ------------------------------------------------------------------ writing
    def keep(
        self, slot: str, kept: Kept, picture: Picture = None, now: datetime | None = None, then: Then | None = None
    ) -> None:
        """Save `kept` as it is now, with its picture, while play goes on; `then` is told how it went (see Writer). What
        was there is kept as the previous one, or as a bad one when it could not be used; a picture that cannot be
        written is left out."""
        path, job = self._job(slot, kept, picture, now)
        WRITER.put(str(path), job, then)

    def write(self, slot: str, kept: Kept, picture: Picture = None, now: datetime | None = None) -> None:
        """As `keep`, and wait until it is done. Raises OSError, with what was there before untouched."""
        path, job = self._job(slot, kept, picture, now)
        WRITER.do(str(path), job)

    def _job(self, slot: str, kept: Kept, picture: Picture, now: datetime | None) -> tuple[Path, Callable[[], None]]:
        path, saved = self.path(slot), (now or datetime.now(UTC)).isoformat(timespec="seconds")
        return path, partial(self._write, path, encode(kept.state), list(kept.past), saved, picture)

    def _write(self, path: Path, state: bytes, past: list[bytes], saved: str, picture: Picture) -> None:
        found = form.differences(state, past, partial(time.sleep, REST))
        with files.locked(self.folder):
            data = form.written(state, found, self._next_count(), saved)
            good = self._good(path)
            before = path.with_suffix(".previous") if good else None
            files.replace(path, data, keep_as=before, put_aside=not good, lasting=self.lasting)
            self._remember(path)
            self._write_picture(path.with_suffix(".png"), picture)

    def _write_picture(self, path: Path, picture: Picture) -> None:
        with suppress(OSError):
            path.unlink(missing_ok=True)
            if png := picture() if callable(picture) else picture:
                files.replace(path, png, lasting=self.lasting)

    def _next_count(self) -> int:
        """One more than any save has, so that what was played last is known whatever clocks say."""
        counts = [0]
        for name in SLOTS:
            with suppress(OSError, form.NoSave):
                counts.append(form.head(files.read(self.path(name), LARGEST)).counted)
        return min(max(counts) + 1, form.COUNTED - 1)

    def _good(self, path: Path) -> bool:
        """Whether a file can be used; one that was written by this game and not touched since is not read again."""
        try:
            if self._good_as.get(path) != _stamp(path):
                form.decode(files.read(path, LARGEST), self.upgrades)
        except (OSError, form.Newer, form.NoSave):
            return False
        return True

    def _remember(self, path: Path) -> None:
        with suppress(OSError):
            self._good_as[path] = _stamp(path)

    # ------------------------------------------------------------------ reading
    def read(self, slot: str) -> Kept:
        """The playthrough in `slot`. Raises Unusable: a file that cannot be read is set aside and the previous good one
        put back; one from a later version of the game is left alone."""
        path = self._waited(slot)
        try:
            return form.decode(files.read(path, LARGEST), self.upgrades)
        except FileNotFoundError:
            raise Unusable("save.empty", slot=slot) from None
        except form.Newer as error:
            raise Unusable("save.newer", slot=slot, version=str(error.version)) from None
        except (files.Unfit, form.NoSave):
            aside, previous = files.set_aside(path), path.with_suffix(".previous")
            where = aside.name if aside else path.name
            with suppress(OSError):
                if aside and self._good(previous):
                    previous.replace(path)
                    raise Unusable("save.bad_previous", slot=slot, file=where) from None
            raise Unusable("save.bad", slot=slot, file=where) from None
        except OSError as error:
            raise Unusable("save.unreadable", slot=slot, reason=str(error.strerror)) from None

    def delete(self, slot: str) -> None:
        """Empty a slot: what it held becomes its previous one."""
        path = self._waited(slot)
        if path.exists():
            path.replace(path.with_suffix(".previous"))

    # ------------------------------------------------------------------ how chapters ended
    def keep_ending(self, name: str, data: bytes, then: Then | None = None) -> None:
        """Keep what the chapter `name` ended with, in place of how it ended before, while play goes on; `then` is told
        how it went. Raises ValueError for a name that is not letters, digits and dashes."""
        path = self._ending(name)
        WRITER.put(str(path), partial(files.replace, path, data, lasting=self.lasting), then)

    def ending(self, name: str) -> bytes | None:
        """What the chapter `name` ended with last; None where nothing is kept that can be read. Raises ValueError."""
        path = self._ending(name)
        WRITER.wait(str(path))
        try:
            return files.read(path, LARGEST_ENDING)
        except OSError:
            return None

    def _ending(self, name: str) -> Path:
        return self.folder / "endings" / f"{_named(name)}.json"


def _named(name: str) -> str:
    """`name`, which leads out of no folder. Raises ValueError."""
    if not name.replace("-", "").isalnum() or not name.isascii():
        raise ValueError(f"'{name}' is no name for a slot")
    return name


def _age(slot: Slot) -> tuple[int, float]:
    return slot.count, datetime.fromisoformat(slot.saved).timestamp() if slot.saved else float("-inf")


def _stamp(path: Path) -> tuple[int, int, int]:
    status = path.stat()
    return status.st_ino, status.st_mtime_ns, status.st_size
