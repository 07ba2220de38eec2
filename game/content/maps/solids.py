"""What feet cannot enter, as few rectangles as rows and columns of them allow."""

from collections.abc import Iterable
from operator import itemgetter

from game.content.level import Rect


def merged(rects: Iterable[Rect]) -> tuple[Rect, ...]:
    """The same px in fewer rectangles: those that touch or overlap in a row, then those in a column, become one, as
    long as that makes fewer. The result is the same whatever order they come in, from top to bottom, left to right."""
    left = {rect for rect in rects if rect[2] > 0 and rect[3] > 0}
    while True:
        rows = _joined(left, along=0)
        columns = _joined(rows, along=1)
        if len(columns) == len(left):
            return tuple(sorted(columns, key=itemgetter(1, 0, 3, 2)))
        left = columns


def _joined(rects: set[Rect], along: int) -> set[Rect]:
    """Rectangles of one row (`along` 0) or one column (1) that touch or overlap, made one."""
    across = 1 - along
    place = itemgetter(across, across + 2, along, along + 2)
    done: set[Rect] = set()
    lane = (0, 0)
    start = end = 0

    def put() -> None:
        if end > start:
            done.add((start, lane[0], end - start, lane[1]) if along == 0 else (lane[0], start, lane[1], end - start))

    for at, thick, begin, length in sorted(map(place, rects)):
        if (at, thick) != lane or begin > end:
            put()
            lane, start, end = (at, thick), begin, begin + length
        else:
            end = max(end, begin + length)
    put()
    return done
