"""Where a player's own files lie, and writing them so that nothing is ever lost half-way."""

from pathlib import Path

import platformdirs

NAME = "bedtime"


def data_folder() -> Path:
    """Saves and the profile."""
    return platformdirs.user_data_path(NAME, appauthor=False)


def config_folder() -> Path:
    """Settings."""
    return platformdirs.user_config_path(NAME, appauthor=False)


def log_folder() -> Path:
    """Reports of crashes, with the tape that led there."""
    return platformdirs.user_log_path(NAME, appauthor=False)


def replace(path: Path, data: bytes, keep_previous: bool = False) -> None:
    """Write `data` beside `path` and move it into place; a copy of what was there may be kept as `.previous`. At every
    moment one of the two is whole. Raises OSError, with what was there before untouched."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if keep_previous and path.exists():
        replace(path.with_suffix(".previous"), path.read_bytes())
    part = path.with_name(path.name + ".part")
    part.write_bytes(data)
    part.replace(path)


def set_aside(path: Path) -> Path | None:
    """Move a file that cannot be used out of the way, under a name of its own; the new path, None when it cannot be
    moved and stays where it is."""
    for n in range(1, 100):
        aside = path.with_suffix(".bad" if n == 1 else f".bad{n}")
        if not aside.exists():
            try:
                return path.replace(aside)
            except OSError:
                return None
    return None
