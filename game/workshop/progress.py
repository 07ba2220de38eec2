"""How far long work has come, for somebody who waits at a terminal; anywhere else nothing of it is written."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Any, TextIO

Step = Callable[[str], object]
"""Called with what is done next."""


def unseen(_: str) -> None:
    """A step that nobody waits for."""


class Progress:
    """A line at the foot of the terminal while it is open: use it in a `with`. `what` is the work, `total` how many
    steps it has (None: nobody knows), and with `shown` false there is nothing to see."""

    def __init__(self, what: str, total: int | None = None, shown: bool = True) -> None:
        self._bar: Any = None
        self._begun = False
        if shown and sys.stderr.isatty():
            from tqdm import tqdm

            tqdm.monitor_interval = 0  # no thread of its own beside what is measured
            self._bar = tqdm(total=total, desc=what, file=sys.stderr, leave=False, unit=" steps", dynamic_ncols=True)

    def __enter__(self) -> "Progress":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._bar is not None:
            self._bar.close()

    def step(self, name: str) -> None:
        """The step `name` begins; the one before is done."""
        if self._bar is not None:
            self._bar.set_postfix_str(name, refresh=False)
            self._bar.update(int(self._begun))
            self._bar.refresh()
        self._begun = True

    def say(self, text: object) -> None:
        """A line of the answer, above what is seen of the work."""
        with self._aside(sys.stdout):
            print(text, flush=True)

    def complain(self, text: object) -> None:
        """A line that tells of a failure, likewise."""
        with self._aside(sys.stderr):
            print(text, file=sys.stderr, flush=True)

    @contextmanager
    def _aside(self, file: TextIO) -> Iterator[None]:
        if self._bar is None:
            yield
        else:
            with self._bar.external_write_mode(file=file):
                yield
