"""Problems as an editor shows them: each with the object of the map it stands in."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from game.content import xmltree
from game.content.whereabouts import Place
from game.content.xmltree import Element
from game.core.problem import ContentError, Problem


class Issue(Problem, frozen=True):
    """A problem, and Tiled's number of the object it is told of; 0 where it is no object of a map."""

    object: int = 0


def issues(root: Path, problems: Iterable[Problem]) -> list[Issue]:
    """The problems in their order, those of maps with their objects. A map that is no whole XML has none."""
    objects: dict[str, list[tuple[Place, int]]] = {}
    found = []
    for problem in problems:
        if problem.path not in objects:
            objects[problem.path] = _objects(root, problem.path) if problem.path.endswith(".tmx") else []
        place = problem.line, problem.column
        number = next((number for begun, number in reversed(objects[problem.path]) if begun <= place), 0)
        found.append(Issue(problem.path, problem.line, problem.column, problem.message, number))
    return found


def _objects(root: Path, file: str) -> list[tuple[Place, int]]:
    """Where each element of a map begins, in the order of the file, and the number of the object it is part of."""
    try:
        return list(_walk(xmltree.read(root, root / file), 0))
    except ContentError:
        return []


def _walk(element: Element, number: int) -> Iterator[tuple[Place, int]]:
    if element.tag == "object" and element.get("id").isdecimal():
        number = int(element.get("id"))
    yield (element.line, element.column), number
    for child in element.children:
        yield from _walk(child, number)
