"""Opens Tiled on the project, so that its commands and its extension find this `bedtime`."""

import os
import shutil
import subprocess
import sysconfig
from pathlib import Path

from game.content.library import Library
from game.workshop.for_tiled import TILED_PROJECT
from game.workshop.names import Unknown, place_named

PLACES = (
    Path("C:/Program Files/Tiled/tiled.exe"),
    Path("/Applications/Tiled.app/Contents/MacOS/Tiled"),
    Path.home() / "Applications/Tiled.app/Contents/MacOS/Tiled",
)
"""Where Tiled is installed without being on the PATH."""
MISSING = (
    "Tiled is not installed, or not on the PATH. Debian and Ubuntu: sudo apt install tiled. macOS: brew install --cask"
    " tiled. Windows, and all others: https://www.mapeditor.org"
)


SESSION = f'{{"project": "{Path(TILED_PROJECT).name}"}}\n'
"""What Tiled 1.8 needs to find beside a project that it is told to open: it opens the session's project."""


def edit(library: Library, place: str = "") -> int:
    """Open a Tiled of its own on the project, and on the map of `place` when one is named, until it is closed; its exit
    status. One that is open already would take the files over, and know neither the project nor this `bedtime`. Raises
    Unknown, OSError."""
    opened = [library.root / TILED_PROJECT]
    if place:
        opened.append(library.root / "levels" / f"{place_named(library, place)}.tmx")
    found = shutil.which("tiled") or next((str(path) for path in PLACES if path.is_file()), None)
    if found is None:
        raise Unknown(MISSING)
    session = opened[0].with_suffix(".tiled-session")
    if not session.exists():
        session.write_text(SESSION, "utf-8")
    path = os.pathsep.join(filter(None, (sysconfig.get_path("scripts"), os.environ.get("PATH"))))
    return subprocess.run([found, "--new-instance", *map(str, opened)], env={**os.environ, "PATH": path}).returncode
