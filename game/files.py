"""Where a player's own files lie, reading them whatever they claim to be, and writing them so that nothing is ever lost
half-way."""

import os
import stat
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

import platformdirs

if sys.platform == "win32":
    import msvcrt

    def _take(file: int) -> None:
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


NAME = "bedtime"
LOCK = "lock"
"""The file in a folder by which one game at a time writes there."""
MOST_BESIDE = 1000
"""Files of one name, but for a number, at most."""
PATIENCE, ASK_EVERY = 2.0, 0.01
"""s that another game is waited for, and between two tries."""


class Unfit(OSError):
    """What lies there is no file to read: a folder, a pipe, a device, or larger than any such file is."""


def data_folder() -> Path:
    """Saves and the profile."""
    return platformdirs.user_data_path(NAME, appauthor=False)


def config_folder() -> Path:
    """Settings."""
    return platformdirs.user_config_path(NAME, appauthor=False)


def cache_folder() -> Path:
    """What can be made anew at any time."""
    return platformdirs.user_cache_path(NAME, appauthor=False)


def picture_folder() -> Path:
    """Pictures of the window that the player kept."""
    return data_folder() / "pictures"


def log_folder() -> Path:
    """Reports of crashes, with the tape that led there."""
    return platformdirs.user_log_path(NAME, appauthor=False)


def read(path: Path, most: int) -> bytes:
    """What an ordinary file of at most `most` bytes holds. Nothing else is waited for, or read into memory. Raises
    OSError; Unfit for what is no such file."""
    _look(path.stat(), path, most)
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags), "rb") as file:
        _look(os.fstat(file.fileno()), path, most)
        data = file.read(most + 1)
    if len(data) > most:
        raise Unfit(0, "it is too large", str(path))
    return data


def _look(status: os.stat_result, path: Path, most: int) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise Unfit(0, "it is no ordinary file", str(path))
    if status.st_size > most:
        raise Unfit(0, "it is too large", str(path))


def replace(
    path: Path, data: bytes, keep_as: Path | None = None, put_aside: bool = False, lasting: bool = True
) -> None:
    """Write `data` beside `path`, through to the disk, and move it into place. A copy of what was there may be kept as
    another file; with `put_aside`, what was there is moved out of the way. At every moment the old or the new is whole,
    also when power fails, unless it need not be `lasting`: then no disk is waited for. Raises OSError, with what was
    there before untouched."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(path.name + ".part")
    moved: Path | None = None
    try:
        part.unlink(missing_ok=True)
        with part.open("xb") as file:
            file.write(data)
            file.flush()
            if lasting:
                os.fsync(file.fileno())
        if keep_as and path.exists():
            replace(keep_as, path.read_bytes(), lasting=lasting)
        if put_aside:
            moved = set_aside(path)
        part.replace(path)
    except OSError:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        with suppress(OSError):
            if moved:
                moved.replace(path)
        raise
    if lasting:
        _settle(path.parent)


def add(path: Path, data: bytes) -> Path:
    """Write a new file at `path`, or beside what lies there, with a number; where it lies. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    for number in range(1, MOST_BESIDE):
        there = path if number == 1 else path.with_stem(f"{path.stem}-{number}")
        with suppress(FileExistsError):
            with there.open("xb") as file:
                _fill(file, data)
            return there
    raise FileExistsError(0, "there are too many of that name", str(path))


def _fill(file: BinaryIO, data: bytes) -> None:
    """Raises OSError, and leaves nothing half written behind."""
    try:
        file.write(data)
        file.flush()
    except OSError:
        with suppress(OSError):
            Path(file.name).unlink()
        raise


def homely(path: Path) -> str:
    """`path` as it is told: with ~ for the player's own folder."""
    with suppress(ValueError, RuntimeError):
        return f"~{os.sep}{path.relative_to(Path.home())}"
    return str(path)


def _settle(folder: Path) -> None:
    """Have the disk know the names in `folder`, where systems let folders be opened."""
    with suppress(OSError):
        file = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(file)
        finally:
            os.close(file)


@contextmanager
def locked(folder: Path) -> Iterator[bool]:
    """While one game writes in `folder`, others wait; whether it is so. Where files cannot be locked, or another keeps
    its lock for longer than PATIENCE, nobody is kept from writing. A lock goes with the game that held it."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file = os.open(folder / LOCK, os.O_RDWR | os.O_CREAT | getattr(os, "O_NONBLOCK", 0), 0o600)
    except OSError:
        yield False
        return
    try:
        yield _wait_for(file)
    finally:
        os.close(file)


def _wait_for(file: int) -> bool:
    until = time.monotonic() + PATIENCE
    while True:
        try:
            _take(file)
        except (BlockingIOError, PermissionError):
            if time.monotonic() > until:
                return False
            time.sleep(ASK_EVERY)
        except OSError:
            return False
        else:
            return True


def aside(path: Path) -> Path | None:
    """A name of its own for a file that cannot be used, which no other has; None when there are too many of them."""
    names = (path.with_suffix(".bad" if n == 1 else f".bad{n}") for n in range(1, 100))
    return next((name for name in names if not name.exists()), None)


def set_aside(path: Path) -> Path | None:
    """Move a file that cannot be used out of the way; the new path, None when it cannot be moved and stays where it
    is."""
    with suppress(OSError):
        if there := aside(path):
            return path.replace(there)
    return None
