"""Sleepwalk: somebody walks in her sleep, drawn to a window, and what calls on the way can be touched."""

from collections.abc import Iterator

from game.content.boards.board import LEFT, AfootBoard, BoardRow

MOST = 9
"""Stirs that anybody can sleep through."""


class SleepwalkBoard(AfootBoard, frozen=True, tag="sleepwalk"):
    """`window` is the spot that she is drawn to, `stirs` how often she stirs until she wakes."""

    window: str
    stirs: int = 3


def rules(board: SleepwalkBoard) -> Iterator[str]:
    if not 1 <= board.stirs <= MOST:
        yield f"has `stirs: {board.stirs}`; nobody sleeps through fewer than 1 or more than {MOST}"


ROW = BoardRow(name="sleepwalk", record=SleepwalkBoard, outcomes=("window", "woken", LEFT), rules=rules)
