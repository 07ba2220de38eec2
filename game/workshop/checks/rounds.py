"""Rounds that nobody can go: corners in walls, lines through them, and guards who cannot come to their own."""

from collections.abc import Iterator
from itertools import pairwise

from game.content.books import AFTER
from game.content.level import Level, Path, Point
from game.content.library import Texts
from game.content.pairs import LEAK
from game.content.whereabouts import Whereabouts
from game.core.problem import Problem
from game.workshop.checks.ground import Rows, flood, free
from game.workshop.checks.staging import staged


def rounds(places: Whereabouts, texts: Texts, levels: dict[str, Level]) -> Iterator[Problem]:
    """All of that, for every Path that somebody goes along. Each corner and line is told once, at the Path; who cannot
    come to the first corner where they are said to go."""
    going: dict[str, dict[str, list[tuple[Point, Problem]]]] = {name: {} for name in levels}
    for name, level in levels.items():
        for guard in level.guards.values():
            at = places.object(level.file, "Guard", guard.name)
            told = Problem(level.file, *at, _no_way(f"the Guard '{guard.name}'", guard.path))
            going[name].setdefault(guard.path, []).append(((guard.x, guard.y), told))
    for played in staged(texts):
        for who, there in (played.beat.people or {}).items():
            where = there.place or played.place
            here = levels.get(where)
            spot = here.spots.get(there.at) if here else None
            if spot and there.goes and there.goes.kind not in AFTER:
                at = places.at(played.file, rf"\b{who}:", rf"^\s+{played.beat.name}:")
                told = Problem(played.file, *at, _no_way(who, there.goes.of))
                going[where].setdefault(there.goes.of, []).append(((spot.x, spot.y), told))
    for name, found in going.items():
        for path in (path for path in levels[name].of(Path) if path.name in found):
            yield from _round(places, levels[name], path, found[path.name])


def _no_way(who: str, path: str) -> str:
    return f"no way leads {who} to the first corner of the round '{path}': move one of them, or clear the way"


def _round(places: Whereabouts, level: Level, path: Path, begun: list[tuple[Point, Problem]]) -> Iterator[Problem]:
    layer = "" if level.pair is None else level.pair.second if level.by == LEAK else level.pair.first
    rows = free(level, layer)
    line = places.object(level.file, "Path", path.name)
    corners = path.corners[:-1] if path.closed else path.corners
    shut = {corner for corner in path.corners if not _is_free(rows, corner)}
    for number, corner in enumerate(corners, 1):
        if corner in shut:
            wrong = f"corner {number} of the round '{path.name}' lies in what is solid: move it"
            yield Problem(level.file, *line, wrong)
    for number, (start, end) in enumerate(pairwise(path.corners), 1):
        if not {start, end} & shut and not all(_is_free(rows, point) for point in _points(start, end)):
            legs = f"its corners {number} and {number % len(corners) + 1}"
            wrong = f"the round '{path.name}' goes through what is solid between {legs}"
            yield Problem(level.file, *line, f"{wrong}: move one of them, or clear the way")
    if path.corners[0] in shut:
        return
    x, y = path.corners[0]
    reached = flood({layer: rows}, [(layer, y, 1 << x)])[layer]
    for at, told in begun:
        if not _is_free(reached, at):
            yield told


def _is_free(rows: Rows, point: Point) -> bool:
    x, y = point
    return 0 <= y < len(rows) and x >= 0 and bool(rows[y] >> x & 1)


def _points(start: Point, end: Point) -> Iterator[Point]:
    """The px of a straight line, its ends aside."""
    (ax, ay), (bx, by) = start, end
    steps = max(abs(bx - ax), abs(by - ay))
    for i in range(1, steps):
        yield ax + (bx - ax) * i // steps, ay + (by - ay) * i // steps
