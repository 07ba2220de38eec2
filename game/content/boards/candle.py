"""A candle that is carried: it burns by how somebody walks, and is for somebody at the other end of the place. So is a
cup that is full: it is level by how somebody walks, and over the rim as a candle is out."""

from collections.abc import Iterator

import msgspec

from game.content.boards.board import LEFT, AfootBoard, BoardRow

CANDLE, CUP = "candle", "cup"
SHOWN = (CANDLE, CUP)
"""What can be carried so: each is drawn and told in its own way."""
POURED = ("water", "tea")
"""What a cup may be full of."""
NEEDS = 8
"""So many have a light of it on the way at most."""


class Need(msgspec.Struct, frozen=True):
    """Whoever is at the spot `at` has a lamp of that name, which is lit as it comes by burning."""

    at: str


class CandleBoard(AfootBoard, frozen=True, tag="candle"):
    """`to` is the spot of whoever it is for. Those whom it is carried past first are its `needs`, in any order: it is
    there once all of them and `to` have light of it. Where one that has gone out is lit again is the spot `lit`, and
    wherever it has given light. What is said as it goes out is `gone`; `step` is a trigger of the map, under which the
    floor jolts whoever walks over it (empty: nothing does). What it `shows` is a candle; a cup is for one alone, is
    filled again where a candle is lit again, and is full of what it `holds`."""

    to: str
    lit: str
    gone: str
    step: str = ""
    shows: str = CANDLE
    holds: str = POURED[0]
    needs: tuple[Need, ...] = ()


def rules(board: CandleBoard) -> Iterator[str]:
    if board.shows not in SHOWN:
        yield f"has `shows: {board.shows}`; a candle is carried, or a cup"
    if board.holds not in POURED:
        yield f"has `holds: {board.holds}`; a cup is full of water, or of tea"
    if board.shows == CUP and board.needs:
        yield "shows a cup and has `needs`; a cup is for one alone"
    names = [need.at for need in board.needs]
    if len(names) > NEEDS:
        yield f"has {len(names)} `needs`; {NEEDS} are the most"
    if len({*names, board.to}) <= len(names):
        yield "has somebody twice among its `needs`, or among those and `to`"


ROW = BoardRow(name="candle", record=CandleBoard, outcomes=("there", "out", LEFT), nodes=("gone",), rules=rules)
