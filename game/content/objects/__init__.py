"""The classes that a map's objects may have: each file here is one, and is all of it.

A file has its member record (what Tiled shows), its compiled record and a `ROW` that says what else there is to it; a
new class is a new file, and nothing else knows its name. `map.py` and `layer.py` say what properties maps and layers
may have. How rows are made is in `classes.py`, how maps are read in `maps/`.
"""

import pkgutil
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any, TypeAlias, Union

from game.content.classes import Object, Properties, Row


def modules() -> list[ModuleType]:
    """The files of this folder, by their names."""
    return [
        import_module(f"{__name__}.{name}") for name in sorted(info.name for info in pkgutil.iter_modules(__path__))
    ]


def rows() -> dict[str, Row]:
    """The row of every class by its name, in the order of their files."""
    return {file.ROW.name: file.ROW for file in modules() if hasattr(file, "ROW")}


def properties() -> dict[str, Properties]:
    """What may be said of the elements of a map that are no objects, by their tags."""
    return {tag: said for file in modules() for tag, said in getattr(file, "PROPERTIES", {}).items()}


def union(known: dict[str, Row]) -> Any:
    """The type of a compiled object of any of these classes; its tag tells which."""
    return Union[tuple(row.record for row in known.values())]  # noqa: UP007 (known only when this runs)


ROWS = rows()
PROPERTIES = properties()
if TYPE_CHECKING:
    AnyObject: TypeAlias = Object
else:
    AnyObject = union(ROWS)
