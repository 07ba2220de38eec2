"""Leading: somebody who walks in her sleep is led back to bed, without a touch or a word too loud."""

from game.content.boards.board import LEFT, AfootBoard, BoardRow


class LeadingBoard(AfootBoard, frozen=True, tag="leading"):
    """`sleeper` is who is led. Spots: `bed` where she comes to stand by her bed, `seat` where one sits by it, `pane` by
    her own window, `glass` by the one that her walk ends at, `stove` by the kettle, `tap` by a tap (empty: none).
    `string` is the doorway, a Leaf, across which one hangs with a bell on it (empty: none).
    `night` is the lamp at her bed. Conversations (empty: none): `meets` is had as she is found walking, `woken` when
    somebody too near woke her and she is settled again, `window` and `house` when a window did, and something in the
    flat (empty: as `woken`), `hums` with every line that is hummed, `speaks` where one waited for her in the dark, and
    she spoke. `easy`: five stirs, no hearing, no tide that turns, and a lantern that is seen farther.
    """

    sleeper: str
    bed: str
    seat: str
    pane: str
    glass: str
    stove: str
    night: str
    woken: str
    tap: str = ""
    string: str = ""
    window: str = ""
    house: str = ""
    meets: str = ""
    hums: str = ""
    speaks: str = ""
    easy: bool = False


ROW = BoardRow(
    name="leading", record=LeadingBoard, outcomes=("bed", "woken", LEFT),
    nodes=("woken", "window", "house", "meets", "hums", "speaks"),
)  # fmt: skip
