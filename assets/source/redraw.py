"""Drawing again what has changed, and nothing else.

What a drawing was made from is seen while it is drawn (see worker), and noted in the user's cache with what came of it,
all by content: neither a time nor a size says that anything is as it was. A part, or a piece of a part whose pieces are
slow, is drawn in a process of its own, and several at once where there are processors for it.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Collection, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import cache
from hashlib import blake2b
from importlib import metadata
from pathlib import Path

import msgspec

from assets.source.draw import PARTS, PIECES, pieces
from game import files

FOLDER = "drawn"
"""Where it lies in the user's cache what drawings were made from."""
APART = ("portraits",)
"""Parts of which each piece is kept for itself, since each takes seconds."""
_LIBRARIES = ("numpy", "pillow", "scipy", "soundfile", "pyloudnorm")
"""What a picture or sound depends on besides, by version."""


class DrawingError(Exception):
    """Something could not be drawn; the message is for whoever has to mend it."""


class Made(msgspec.Struct, frozen=True):
    """What a drawing was made by and from, and what came of it: names of files, relative to the project and to assets/,
    and what stands for their content."""

    by: str
    sources: dict[str, str]
    files: dict[str, str]


def units(names: Iterable[str]) -> list[str]:
    """What is drawn for `names`, each by itself: parts, or pieces of them; everything where there are none."""
    found = list(names) or list(PARTS)
    return [
        unit for name in found for unit in ([f"{name}/{each}" for each in pieces(name)] if name in APART else [name])
    ]


def redraw(
    root: Path, wanted: Iterable[str], anew: Collection[str] = (), step: Callable[[str], object] = lambda _: None
) -> Iterator[tuple[str, list[str]]]:
    """Draw `wanted` (see `units`) under `root`/assets; each with its files that are different from before, as they are
    done. What has not changed is drawn only where it is among those to be drawn `anew`. Raises DrawingError,
    OSError."""
    every = list(wanted)
    with ThreadPoolExecutor(_processors()) as pool:
        running = [(unit, pool.submit(_drawn, root, unit, unit in anew)) for unit in every]
        try:
            for unit, work in running:
                step(unit)
                yield unit, work.result()
        finally:
            pool.shutdown(cancel_futures=True)


def _drawn(root: Path, unit: str, anew: bool) -> list[str]:
    part, _, piece = unit.partition("/")
    named = PIECES[part] if piece else PARTS[part]
    if piece and part not in APART:
        return _in_place(root, named, piece)
    note, by = _note(root, unit), " ".join([named, piece, _tools()])
    if not anew and _holds(root, _read(note), by):
        return []
    with tempfile.TemporaryDirectory() as folder:
        sources = _work(root, named, piece, Path(folder))
        made = sorted(path.relative_to(folder) for path in Path(folder).rglob("*") if path.is_file())
        changed = [path.as_posix() for path in made if _moved(Path(folder) / path, root / "assets" / path)]
        found = {path.as_posix(): _digest(root / "assets" / path) for path in made}
    with suppress(OSError):  # a cache that cannot be written costs time, nothing else
        note.parent.mkdir(parents=True, exist_ok=True)
        note.write_bytes(msgspec.json.encode(Made(by, sources, found)))
    return changed


def _in_place(root: Path, named: str, piece: str) -> list[str]:
    """Draw what is to find the other files of its part beside it."""
    before = _contents(root / "assets")
    _work(root, named, piece, root / "assets")
    return sorted(name for name, content in _contents(root / "assets").items() if before.get(name) != content)


def _contents(folder: Path) -> dict[str, str]:
    """What is in the pictures, tables and sounds below a folder, by their names."""
    found = (path for path in folder.rglob("*") if path.suffix in (".png", ".tsx", ".json", ".ogg"))
    return {path.relative_to(folder).as_posix(): _digest(path) for path in found}


def _work(root: Path, named: str, piece: str, out: Path) -> dict[str, str]:
    """Draw in a process of its own; what it read. What changes meanwhile counts as not yet read. Raises
    DrawingError."""
    before = {path: _digest(path) for path in (root / "assets" / "source").rglob("*.*") if path.suffix != ".pyc"}
    worker = root / "assets" / "source" / "worker.py"
    words = [sys.executable, "-X", "utf8", str(worker), str(root), named, piece, str(out)]
    done = subprocess.run(words, capture_output=True, encoding="utf-8", cwd=root, check=False)
    if done.returncode:
        raise DrawingError(done.stderr.strip())
    read = [root / name for name in done.stdout.splitlines() if name]
    return {path.relative_to(root).as_posix(): before.get(path) or _digest(path) for path in read}


def _moved(made: Path, kept: Path) -> bool:
    """Put a file that was made where it is kept; whether it is another than lay there."""
    if kept.is_file() and made.read_bytes() == kept.read_bytes():
        return False
    kept.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(made, kept)
    return True


def _holds(root: Path, known: Made | None, by: str) -> bool:
    """Whether all is as it was when that was noted."""
    return (
        known is not None
        and known.by == by
        and all(_digest(root / name) == content for name, content in known.sources.items())
        and all(_digest(root / "assets" / name) == content for name, content in known.files.items())
    )


def _read(note: Path) -> Made | None:
    with suppress(OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return msgspec.json.decode(note.read_bytes(), type=Made)
    return None


def _note(root: Path, unit: str) -> Path:
    """Where it is kept what a unit of this project was made from."""
    project = blake2b(str(root.resolve()).encode(), digest_size=8).hexdigest()
    return files.cache_folder() / FOLDER / project / f"{unit.replace('/', '.')}.json"


def _digest(path: Path) -> str:
    """What stands for the content of a file; nothing where it cannot be read."""
    try:
        return blake2b(path.read_bytes(), digest_size=20).hexdigest()
    except OSError:
        return ""


@cache
def _tools() -> str:
    """Python and the libraries that drawings depend on."""
    versions = [".".join(map(str, sys.version_info[:2]))]
    for name in _LIBRARIES:
        with suppress(metadata.PackageNotFoundError):
            versions.append(f"{name} {metadata.version(name)}")
    return ", ".join(versions)


def _processors() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
