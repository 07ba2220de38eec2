"""What the project tells Tiled: its classes, and the maps' worlds and numbers, as the game would write them."""

from collections.abc import Iterator
from pathlib import Path

from game.content.tiled_project import OBJECT_TYPES, object_types, tiled_project
from game.core.problem import Problem
from game.workshop import numbering, worlds

TILED_PROJECT = "levels/bedtime.tiled-project"


def problems(root: Path) -> Iterator[Problem]:
    """Files of classes that are not what the game's classes make them."""
    for name, text in _classes().items():
        if not _says(root / name, text):
            yield Problem(name, 1, 1, "is not what the game's classes make it; run `bedtime check --write`")


def _says(path: Path, text: str) -> bool:
    try:
        return path.read_bytes() == text.encode()
    except OSError:
        return False


def _classes() -> dict[str, str]:
    """The files that tell Tiled of the classes, by name, and what they say."""
    return {TILED_PROJECT: tiled_project(), f"levels/{OBJECT_TYPES}": object_types()}


def write(root: Path) -> list[Path]:
    """Write the classes for Tiled anew, bring the worlds up to date, and number maps as Tiled does; the files that are
    others now. Raises OSError."""
    before = {path: path.read_bytes() for path in (root / "levels").rglob("*.world")}
    changed = []
    for name, text in _classes().items():
        path = root / name
        if not _says(path, text):
            path.write_bytes(text.encode())
            changed.append(path)
    worlds.write(root)
    return [*changed, *(path for path, old in before.items() if path.read_bytes() != old), *numbering.write(root)]
