"""Breath: a plate is breathed on until it has had enough."""

from collections.abc import Iterator

from game.content.boards.board import LEFT, Board, BoardRow

LONGEST = 240
"""Ticks that one breath lasts."""


class BreathBoard(Board, frozen=True, tag="breath"):
    """`fills`: for how many ticks it is breathed on."""

    fills: int


def rules(board: BreathBoard) -> Iterator[str]:
    if not 1 <= board.fills <= LONGEST:
        yield f"has `fills: {board.fills}`; one breath lasts 1 to {LONGEST} ticks"


ROW = BoardRow(name="breath", record=BreathBoard, outcomes=("taken", LEFT), rules=rules)
