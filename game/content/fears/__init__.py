"""The kinds of fear that a map may have: each file here is the numbers of one.

What rouses one is in game/world/fears, how it looks in game/screen/paint/fears.py; what it says lies in the scripts.
"""

import pkgutil
from importlib import import_module

from game.content.fears.kind import LAMP, LOSES, NOTICED, FearKind

__all__ = ["FEARS", "LAMP", "LOSES", "NOTICED", "FearKind"]


def kinds() -> dict[str, FearKind]:
    """Every kind by its name, in the order of their files; the Dark, which everybody knows, first."""
    names = sorted((info.name for info in pkgutil.iter_modules(__path__)), key=lambda name: (name != "dark", name))
    files = [import_module(f"{__name__}.{name}") for name in names]
    return {file.KIND.name: file.KIND for file in files if hasattr(file, "KIND")}


FEARS = kinds()
