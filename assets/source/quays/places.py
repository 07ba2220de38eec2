"""Where things lie on the page of the quays and in the room, px: both are 48 x 82 tiles."""

Rect = tuple[int, int, int, int]
"""Left, top, width, height."""

WIDTH, HEIGHT = 768, 1312
HEAD: Rect = (504, 112, 112, 64)
"""Where the first quay widens, round the lamp at the harbour's mouth; the round rug."""
ACROSS: tuple[Rect, ...] = ((352, 368, 336, 48), (64, 592, 128, 64), (64, 928, 624, 48), (272, 1136, 416, 48))
"""Quays whose boards lie away from us; mats."""
ALONG: tuple[Rect, ...] = (
    (528, 168, 64, 104), (624, 416, 64, 240), (464, 592, 64, 64), (288, 592, 64, 64), (64, 656, 64, 192),
    (624, 1072, 64, 64),
)  # fmt: skip
"""Quays whose boards lie across; carpets."""
STREET: Rect = (48, 1136, 128, 152)
"""The end of a street at the water; a play mat."""
FIELD: Rect = (46, 20, 676, 1276)
"""What of the paper is painted; what of the room is floor."""
HORIZON = 78
"""Where sea begins."""
