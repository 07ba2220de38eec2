"""Where a player's own files lie, and writing them so that nothing is ever lost half-way."""

from contextlib import suppress
from pathlib import Path

import platformdirs

NAME = "bedtime"


def data_folder() -> Path:
    """Saves and the profile."""
    return platformdirs.user_data_path(NAME, appauthor=False)


def config_folder() -> Path:
    """Settings."""
    return platformdirs.user_config_path(NAME, appauthor=False)


def cache_folder() -> Path:
    """What can be made anew at any time."""
    return platformdirs.user_cache_path(NAME, appauthor=False)


def log_folder() -> Path:
    """Reports of crashes, with the tape that led there."""
    return platformdirs.user_log_path(NAME, appauthor=False)


def replace(path: Path, data: bytes, keep_as: Path | None = None) -> None:
    """Write `data` beside `path` and move it into place; a copy of what was there may be kept as another file. At every
    moment one of the two is whole. Raises OSError, with what was there before untouched."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if keep_as and path.exists():
        replace(keep_as, path.read_bytes())
    part = path.with_name(path.name + ".part")
    try:
        part.write_bytes(data)
        part.replace(path)
    except OSError:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise


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
