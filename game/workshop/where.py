"""Where everything lies that the game keeps for a player, and how to be rid of it."""

import shlex
import sys
from pathlib import Path

import platformdirs

from game import files
from game.saves import Saves
from game.settings import Store
from game.workshop.opening import FOLDER as OPENING

PICTURES = platformdirs.user_pictures_path() / OPENING


def told() -> str:
    """A line for each kind of thing, and what to type to remove all of them."""
    store = Store()
    kept = {
        "saves": Saves().folder,
        "what was heard and read before": store.profile_path,
        "settings": store.settings_path,
        "reports of crashes": files.log_folder(),
        "cache (made anew at any time)": files.cache_folder(),
        "pictures taken in play": files.picture_folder(),
        "pictures of the opening (where nothing could show them)": PICTURES,
    }
    wide = max(map(len, kept))
    lines = [f"{name:{wide}}  {path}{'' if path.exists() else '  (nothing yet)'}" for name, path in kept.items()]
    return "\n".join(
        [*lines, "", "To remove all of it, with every save and picture:", f"    {removal(list(folders()))}"]
    )


def folders() -> list[Path]:
    """The folders in which all of it lies, none inside another."""
    every = {files.data_folder(), files.config_folder(), files.log_folder(), files.cache_folder()}
    every |= {path for path in (files.picture_folder(), PICTURES) if path.exists()}
    return sorted(each for each in every if not any(other in each.parents for other in every))


def removal(every: list[Path]) -> str:
    """What to type to remove `every` folder."""
    if sys.platform == "win32":
        return "; ".join(f"Remove-Item -Recurse -Force '{path}'" for path in every)
    return "rm -rf " + " ".join(shlex.quote(str(path)) for path in every)
