"""Decoding beside play: a thread brings what is wanted, in order, and never more at once than there is room for."""

from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from threading import Condition, Thread
from typing import Generic, TypeVar

Sound = TypeVar("Sound")


class Loader(Generic[Sound]):
    """Keeps what `decode` (which may raise OSError or ValueError) makes of files under `root`. `sizes` are the bytes
    each takes, `room` how many there may be."""

    def __init__(self, root: Path, decode: Callable[[Path], Sound], sizes: Callable[[str], int], room: int) -> None:
        self.root, self.decode, self.sizes, self.room = root, decode, sizes, room
        self.held: dict[str, Sound] = {}
        self.bad: dict[str, str] = {}
        self._wanted: tuple[str, ...] = ()
        self._kept: frozenset[str] = frozenset()
        self._changed, self._closed = Condition(), False
        self._thread = Thread(target=self._run, name="sounds", daemon=True)
        self._thread.start()

    @property
    def used(self) -> int:
        """Bytes that are decoded now."""
        return sum(self.sizes(file) for file in list(self.held))

    def want(self, wanted: Sequence[str], kept: Collection[str] = ()) -> None:
        """Hold `wanted`, brought in that order; of what is held else, only `kept` stays."""
        if (tuple(wanted), frozenset(kept)) == (self._wanted, self._kept):
            return
        with self._changed:
            self._wanted, self._kept = tuple(wanted), frozenset(kept)
            for file in [file for file in self.held if file not in self._wanted and file not in self._kept]:
                del self.held[file]
            self._changed.notify()

    def get(self, file: str) -> Sound | None:
        """What was decoded from a file; None while it has not been."""
        return self.held.get(file)

    def settled(self, file: str) -> bool:
        """Whether nothing more is to be waited for: it is held, or cannot be."""
        return file in self.held or file in self.bad

    def close(self) -> None:
        """Stop, and wait for the thread to end."""
        with self._changed:
            self._closed = True
            self._changed.notify()
        self._thread.join()
        self.held.clear()

    # ------------------------------------------------------------------ the thread
    def _next(self) -> str | None:
        """The first that is wanted, can be decoded and fits."""
        file = next((file for file in self._wanted if not self.settled(file)), None)
        return file if file and self.used + self.sizes(file) <= self.room else None

    def _run(self) -> None:
        while True:
            with self._changed:
                while not self._closed and (file := self._next()) is None:
                    self._changed.wait()
                if self._closed or file is None:
                    return
            self._bring(file)

    def _bring(self, file: str) -> None:
        try:
            found = self.decode(self.root / file)
        except (OSError, ValueError) as error:
            self.bad[file] = str(error)
            return
        with self._changed:
            if file in self._wanted:
                self.held[file] = found
