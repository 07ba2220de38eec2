"""Somebody who is followed: along a path of the map, where they stop and look about, by whoever keeps out of sight."""

from collections.abc import Iterator

from game.content.boards.board import LEFT, AfootBoard, BoardRow

MOST = 9
"""How often anybody can be seen before it is no following any more."""


class TailBoard(AfootBoard, frozen=True, tag="tail"):
    """`whom` goes along `path`, a Path of the map, once. What they say as they see who is behind them is `seen`; the
    last of `times` that they do they wait to be come up to. `asleep`: they walk in their sleep, and it is told so."""

    whom: str
    path: str
    seen: str
    times: int = 3
    asleep: bool = False


def rules(board: TailBoard) -> Iterator[str]:
    if not 1 <= board.times <= MOST:
        yield f"has `times: {board.times}`; nobody is seen fewer times than 1 or more than {MOST}"


ROW = BoardRow(
    name="tail", record=TailBoard, outcomes=("home", "met", "lost", LEFT), nodes=("seen",), people=("whom",),
    rules=rules,
)  # fmt: skip
