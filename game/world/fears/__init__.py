"""What rouses fears: one file a kind, of the name that game/content/fears has for it. A kind without one is never
roused. Each is a function of what a fear sees of one tick, in whole numbers, and knows of nothing else.
"""

import pkgutil
from collections.abc import Callable
from importlib import import_module

from game.world.fears.scene import Fearing, Scene, away, faces

__all__ = ["ROUSES", "Fearing", "Scene", "away", "faces"]


def rousing() -> dict[str, Callable[[Scene], bool]]:
    """What rouses each kind that anything does."""
    names = sorted(info.name for info in pkgutil.iter_modules(__path__))
    files = {name: import_module(f"{__name__}.{name}") for name in names}
    return {name: file.rouses for name, file in files.items() if hasattr(file, "rouses")}


ROUSES = rousing()
