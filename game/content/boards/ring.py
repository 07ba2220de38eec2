"""Ring: a sleeper hums one of twelve notes, and the ring is turned until it hums the same."""

from collections.abc import Iterator

from game.content.boards.board import LEFT, Board, BoardRow

NOTES = 12
"""Of an octave, in half tones."""
MOST = 8
"""So many pulls, rests or steps at most."""


class RingBoard(Board, frozen=True, tag="ring"):
    """`note` is the sleeper's, and `start` where the ring stands, both 0 to 11; `wrong` is what is said after a note
    that is not theirs. Where they may `round`, they can be let go round again instead.

    A note is found and held. Of these one may be more than 0: the ring is pulled off it so many times (`pulls`); it
    goes on and off, and so many silences are held through (`rests`); it goes down so many times, and then nobody
    answers (`walks`)."""

    note: int
    start: int = 0
    wrong: str = ""
    round: bool = False
    pulls: int = 0
    rests: int = 0
    walks: int = 0


def rules(board: RingBoard) -> Iterator[str]:
    for name in ("note", "start"):
        if not 0 <= getattr(board, name) < NOTES:
            yield f"has `{name}: {getattr(board, name)}`; notes are 0 to {NOTES - 1}"
    if not board.wrong:
        yield "needs `wrong:`, the conversation that is said after a note that is not theirs"
    if board.note == board.start:
        yield "is solved before it begins: let `start` be another than `note`"
    asks = [name for name in ("pulls", "rests", "walks") if getattr(board, name)]
    for name in asks:
        if not 0 < getattr(board, name) <= MOST:
            yield f"has `{name}: {getattr(board, name)}`; there are 1 to {MOST}"
    if len(asks) > 1:
        yield f"asks for {' and '.join(f'`{name}`' for name in asks)}: say one of them"


ROW = BoardRow(
    name="ring", record=RingBoard, outcomes=("quiet", "rough", "round", LEFT), nodes=("wrong",), rules=rules,
    counts=("pulls", "rests", "walks"),
)  # fmt: skip
