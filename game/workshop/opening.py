"""The opening, played by itself where nobody could see a window: its pictures lie in a folder."""

from pathlib import Path

import platformdirs

from game.content.library import Library
from game.workshop.plan import read_plan
from game.workshop.shot import Studio
from game.workshop.walk import walk_with_pictures

PLAN = "levels/opening.plan.yaml"
FOLDER = "bedtime-opening"


def play_opening(library: Library) -> Path:
    """Play the opening and take its pictures; the folder they lie in, under the current one where that can be written,
    else among the player's pictures. Raises ContentError, Stuck, OSError."""
    plan = read_plan(library, library.root / PLAN)
    folder = _folder()
    with Studio(library) as studio:
        walk_with_pictures(studio, plan, folder)
    return folder


def _folder() -> Path:
    for folder in (Path.cwd() / FOLDER, platformdirs.user_pictures_path() / FOLDER):
        try:
            folder.mkdir(parents=True, exist_ok=True)
            probe = folder / ".probe"
            probe.touch()
            probe.unlink()
        except OSError as error:
            refused = error
            continue
        return folder
    raise refused
