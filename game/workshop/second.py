"""A second process beside a check, on a machine that can run two at once: it finds out what the check will ask for
last, and they meet in the middle.

Nothing passes between the two but the kept answers, and a word when some of them lie there. So what is told, and in
which order, is the check's alone; whatever happens to the second process costs time and nothing else.
"""

import os
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from multiprocessing import Pipe, get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path

_SAID = b"\n"
"""What one process says to the other."""
PATIENCE = 20
"""Seconds that either waits for the other at most."""


class Other:
    """The other of the two processes, as each knows it; one that there is not (None) says nothing and hears nothing."""

    def __init__(self, line: Connection | None = None) -> None:
        self._line = line

    def say(self) -> None:
        """What it waits for is kept."""
        if self._line:
            with suppress(OSError):
                self._line.send_bytes(_SAID)

    @property
    def told(self) -> bool:
        """Whether it has said that what is waited for is kept, or is no more."""
        return self._line is None or self._line.poll()

    def wait(self) -> bool:
        """Until it has kept what is waited for, is no more, or takes longer than anybody would wait; whether it has."""
        if self._line:
            with suppress(OSError, EOFError):
                return self._line.poll(PATIENCE) and self._line.recv_bytes() == _SAID
        return False


Beside = Callable[[Path, Path, Other], None]
"""What the second process does: gets the root of the project, the folder of kept answers, and the check."""


@contextmanager
def second(root: Path, folder: Path | None, beside: Beside) -> Iterator[Other]:
    """While it lasts, a process does `beside` ahead of the check of `root`, and puts into `folder` what it finds; none
    where there is no folder, or only one processor. `beside` is a function of a module."""
    begun = _begun(root, folder, beside) if folder and _processors() > 1 else None
    if begun is None:
        yield Other()
        return
    process, line = begun
    try:
        yield Other(line)
    finally:
        process.kill()
        process.join()
        line.close()


def _processors() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _begun(root: Path, folder: Path, beside: Beside) -> tuple[BaseProcess, Connection] | None:
    """The process, and the line to it; None where it cannot be begun."""
    line, theirs = Pipe()
    divides = _divides()
    kind = get_context("fork").Process if divides else get_context("spawn").Process
    inherited = line if divides else None
    process = kind(target=_run, args=(beside, root.resolve(), folder.resolve(), theirs, inherited), daemon=True)
    try:
        process.start()
    except OSError:
        line.close()
        return None
    finally:
        theirs.close()
    return process, line


def _divides() -> bool:
    """Whether this process may divide, which spares the second reading all code anew: on Linux, while no other thread
    runs and no window is open."""
    pygame = sys.modules.get("pygame")
    quiet = threading.active_count() == 1 and not (pygame and pygame.display.get_init())
    return sys.platform == "linux" and quiet


def _run(beside: Beside, root: Path, folder: Path, line: Connection, inherited: Connection | None) -> None:
    """What the second process runs. Of a line that it has `inherited` both ends it keeps its own alone, so that it
    hears when the check is no more."""
    if inherited:
        inherited.close()
    sys.stdout = sys.stderr = Path(os.devnull).open("w")  # noqa: SIM115 - as long as the process
    beside(root, folder, Other(line))
