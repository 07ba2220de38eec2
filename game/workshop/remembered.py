"""What a check found out before, kept by the content of everything that it depends on.

An answer is never stale: it is called by the code that gives it and by whatever it is made from. What changes is asked
anew under another name, and what nobody asks for any more goes after a while.
"""

import importlib.util
import os
import platform
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import TypeVar

import msgspec

from game import files
from game.content.paths import is_reached_by_link

FOLDER = "checked"
"""Where answers lie in the user's cache."""
UNUSED = 14 * 24 * 3600
"""Seconds after which an answer that nobody asked for goes."""
_TOUCHED = 24 * 3600
"""Seconds after which an answer that is asked for is noted as used again."""
_LIBRARIES = ("pygame", "pytmx", "yaml", "msgspec", "miniaudio", "fontpkg_atkinson_hyperlegible")
"""What an answer depends on besides; each by when it was installed."""
_SIZE = 20
"""Bytes of a digest."""
_ENDING = ".answer"

T = TypeVar("T")


class Remembered:
    """The answers about the files under `root`, kept in `folder`; without one, each is found anew.

    Files are read once for as long as this lasts, so it is for one check.
    """

    def __init__(self, root: Path, folder: Path | None = None) -> None:
        self.root, self.folder = root, folder
        self._digests: dict[Path, bytes] = {}

    def answer(
        self,
        what: str,
        parts: Callable[[], Iterable[bytes]],
        kind: type[T],
        make: Callable[[], T],
        holds: Callable[[T], bool] = lambda _: True,
    ) -> T:
        """What `make` gives, which is of this `kind`: made now, or whenever the same `what` was asked with the same
        `parts`, which have to be all that it depends on, the code apart; or the answer knows what else it depends on,
        and `holds` says whether that is as it was. Whatever `make` raises is not kept."""
        if self.folder is None:
            return make()
        path = self._kept(self.folder, what, parts)
        with suppress(OSError, msgspec.MsgspecError, UnicodeDecodeError):
            known = msgspec.msgpack.decode(path.read_bytes(), type=kind)
            if holds(known):
                if path.stat().st_mtime < time.time() - _TOUCHED:
                    os.utime(path)
                return known
        made = make()
        with suppress(OSError):  # a cache that cannot be written costs time, nothing else
            self.folder.mkdir(parents=True, exist_ok=True)
            part = path.with_suffix(f".{os.getpid()}")
            part.write_bytes(msgspec.msgpack.encode(made))
            part.replace(path)
        return made

    def has(self, what: str, parts: Callable[[], Iterable[bytes]]) -> bool:
        """Whether an answer was kept, though it may not hold any more."""
        return self.folder is not None and self._kept(self.folder, what, parts).is_file()

    def _kept(self, folder: Path, what: str, parts: Callable[[], Iterable[bytes]]) -> Path:
        return folder / (joined([_code(), what.encode(), *parts()]).hex() + _ENDING)

    def digest(self, path: Path) -> bytes:
        """What stands for the content of a file; something else where it cannot be read, or is reached by a link."""
        if path not in self._digests:
            try:
                found = blake2b(path.read_bytes(), digest_size=_SIZE).digest()
                self._digests[path] = found + b"link" * is_reached_by_link(path, self.root)
            except OSError as error:
                self._digests[path] = str(error.errno).encode()
        return self._digests[path]

    def files(self, paths: Iterable[Path]) -> Iterator[bytes]:
        """What stands for these files, their names and what is in them."""
        for path in paths:
            yield self.named(path)
            yield self.digest(path)

    def named(self, path: Path) -> bytes:
        """What stands for the name of a file."""
        name, around = str(path), f"{self.root}{os.sep}"
        if name.startswith(around) and ".." not in name:
            return name[len(around) :].encode()
        return os.path.relpath(path, self.root).encode()

    def forget(self) -> None:
        """Let go what was not asked for in a long time."""
        if self.folder is None:
            return
        with suppress(OSError):
            for path in self.folder.iterdir():
                if path.stat().st_mtime < time.time() - UNUSED:
                    path.unlink(missing_ok=True)


def every_file(folders: Iterable[Path]) -> list[Path]:
    """Every file in and below the folders, in order."""
    found = (f"{top}{os.sep}{name}" for folder in folders for top, _, names in os.walk(folder) for name in names)
    return [Path(file) for file in sorted(found)]


def joined(parts: Iterable[bytes]) -> bytes:
    """What stands for all the parts, in their order."""
    stamp = blake2b(digest_size=_SIZE)
    for part in parts:
        stamp.update(len(part).to_bytes(8, "big"))
        stamp.update(part)
    return stamp.digest()


def encoded(*values: object) -> bytes:
    """What stands for plain values and records."""
    return msgspec.msgpack.encode(values)


@cache
def _code() -> bytes:
    """What stands for the game's own code, and what it is run by."""
    package = Path(files.__file__).parent
    parts = [platform.python_version().encode(), *map(_installed, _LIBRARIES)]
    for path in every_file([package]):
        if path.suffix == ".py":
            parts += [path.relative_to(package).as_posix().encode(), path.read_bytes()]
    return joined(parts)


def _installed(name: str) -> bytes:
    """What stands for a library as it is installed."""
    found = importlib.util.find_spec(name)
    try:
        status = Path(found.origin).stat() if found and found.origin else None
    except OSError:
        status = None
    return encoded(name, found.origin if found else "", status.st_mtime_ns if status else 0)
