"""A candle that is carried: it burns by how somebody walks, and is for somebody at the other end of the place."""

from game.content.boards.board import LEFT, AfootBoard, BoardRow


class CandleBoard(AfootBoard, frozen=True, tag="candle"):
    """`to` is the spot of whoever it is for, and where one is that has gone out is lit again is the spot `lit`. What is
    said as it goes out is `gone`; `step` is a trigger of the map, under which the floor jolts whoever walks over it
    (empty: nothing does)."""

    to: str
    lit: str
    gone: str
    step: str = ""


ROW = BoardRow(name="candle", record=CandleBoard, outcomes=("there", "out", LEFT), nodes=("gone",))
