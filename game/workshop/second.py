"""A second process beside a check, on a machine that can run two at once: it finds out what the check will ask for
last, and they meet in the middle.

Nothing passes between the two but the kept answers, and a word when some of them lie there. So what is told, and in
which order, is the check's alone; whatever happens to the second process costs time and nothing else.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Event, Thread

_PROGRAM = """
import sys
from pathlib import Path
from game.workshop.check import beside
beside(Path(sys.argv[1]), Path(sys.argv[2]))
"""
_SAID = b"\n"
"""What one process says to the other."""


class Second:
    """The second process as the check knows it; one that there is not (None) has nothing to say."""

    def __init__(self, process: "subprocess.Popen[bytes] | None" = None) -> None:
        self._process = process

    def say(self) -> None:
        """The texts are kept."""
        if self._process and self._process.stdin:
            with suppress(OSError):
                self._process.stdin.write(_SAID)
                self._process.stdin.flush()

    def wait(self) -> None:
        """Until it has kept what it began with after the texts, or is no more."""
        if self._process and self._process.stdout:
            self._process.stdout.read(len(_SAID))


@contextmanager
def second(root: Path, folder: Path | None) -> Iterator[Second]:
    """While it lasts, a process goes ahead of the check of `root`, and puts into `folder` what it finds; none where
    there is no folder, or only one processor."""
    process = _begun(root, folder) if folder and _processors() > 1 else None
    try:
        yield Second(process)
    finally:
        if process:
            process.kill()
            process.communicate()


def _processors() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _begun(root: Path, folder: Path) -> "subprocess.Popen[bytes] | None":
    """The process; None where it cannot be begun."""
    package = Path(__file__).resolve().parents[2]
    known = [str(package), *filter(None, [os.environ.get("PYTHONPATH")])]
    try:
        return subprocess.Popen(
            [sys.executable, "-c", _PROGRAM, str(root.resolve()), str(folder.resolve())],
            cwd=package,
            env=os.environ | {"PYTHONPATH": os.pathsep.join(known)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
    except OSError:
        return None


class First:
    """The check as the second process knows it."""

    def __init__(self) -> None:
        self._told = Event()
        self._gone = False
        Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        self._gone = not sys.stdin.buffer.read(len(_SAID))
        self._told.set()

    @property
    def told(self) -> bool:
        """Whether it has said that the texts are kept, or is no more."""
        return self._told.is_set()

    def wait(self) -> bool:
        """Whether it says that the texts are kept; or is no more, or says that it needs nothing."""
        self._told.wait()
        return not self._gone

    def say(self) -> None:
        """What it was told to begin with is kept."""
        with suppress(OSError):
            sys.stdout.buffer.write(_SAID)
            sys.stdout.buffer.flush()
