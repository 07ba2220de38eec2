"""Writing off the frame: one thread for all that a game writes while it is played.

Of several things to be written under one key only the newest is; between keys the order is kept. The thread begins with
the first of them, so that no frame waits for one to begin later, and everything is written before Python ends.
"""

import atexit
import threading
from collections.abc import Callable

Job = Callable[[], object]
Then = Callable[[OSError | None], None]
"""Told how a job went: None, or what the disk said."""


class Writer:
    """Jobs by key, and how they went. `put`, `wait` and `tell` are called by those who play."""

    def __init__(self) -> None:
        self._turn = threading.Condition()
        self._waiting: dict[str, tuple[Job, Then | None]] = {}
        self._busy = ""
        self._thread: threading.Thread | None = None
        self._done: list[tuple[Then | None, Exception | None]] = []

    def put(self, key: str, job: Job, then: Then | None = None) -> None:
        """Have `job` done; it takes the place of one under the same `key` that has not begun, of which nothing is told.
        `tell` calls `then` with how it went."""
        with self._turn:
            self._waiting.pop(key, None)
            self._waiting[key] = job, then
            self._turn.notify_all()
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name="writer", daemon=True)
                self._thread.start()
                atexit.register(self.wait)

    def do(self, key: str, job: Job) -> None:
        """Have `job` done and wait for it. Raises what it raises."""
        went: list[Exception] = []

        def told() -> None:
            try:
                job()
            except Exception as error:
                went.append(error)

        self.put(key, told)
        self.wait(key)
        if went:
            raise went[0]

    def wait(self, key: str = "") -> None:
        """Until nothing is to be written under `key`, or under any."""
        with self._turn:
            self._turn.wait_for(lambda: not self._awaits(key))

    def _awaits(self, key: str) -> bool:
        if key:
            return key == self._busy or key in self._waiting
        return bool(self._busy or self._waiting)

    def tell(self) -> None:
        """Tell those who asked how their jobs went. Raises what a job raised that is no OSError: a fault of the game's
        own."""
        with self._turn:
            done, self._done = self._done, []
        for then, error in done:
            if error is not None and not isinstance(error, OSError):
                raise error
            if then:
                then(error)

    def _work(self) -> None:
        while True:
            with self._turn:
                self._turn.wait_for(lambda: self._waiting)
                self._busy = next(iter(self._waiting))
                job, then = self._waiting.pop(self._busy)
            error: Exception | None = None
            try:
                job()
            except Exception as raised:
                error = raised
            with self._turn:
                self._busy = ""
                self._done.append((then, error))
                self._turn.notify_all()


WRITER = Writer()
"""The one there is."""
