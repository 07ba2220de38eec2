"""Ring: a sleeper hums one of twelve notes, and the ring is turned until it hums the same."""

from collections.abc import Iterator

from game.content.boards.board import LEFT, Board, BoardRow

NOTES = 12
"""Of an octave, in half tones."""


class RingBoard(Board, frozen=True, tag="ring"):
    """`note` is the sleeper's, and `start` where the ring stands, both 0 to 11; `wrong` is what is said after a note
    that is not theirs. Where they may `round`, they can be let go round again instead."""

    note: int
    start: int = 0
    wrong: str = ""
    round: bool = False


def rules(board: RingBoard) -> Iterator[str]:
    for name in ("note", "start"):
        if not 0 <= getattr(board, name) < NOTES:
            yield f"has `{name}: {getattr(board, name)}`; notes are 0 to {NOTES - 1}"
    if board.note == board.start:
        yield "is solved before it begins: let `start` be another than `note`"


ROW = BoardRow(
    name="ring", record=RingBoard, outcomes=("quiet", "rough", "round", LEFT), nodes=("wrong",), rules=rules
)  # fmt: skip
