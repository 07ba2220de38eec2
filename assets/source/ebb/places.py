"""Where things lie in the harbour, in tiles; it is 48 x 132 of them, and its mouth is at the top."""

Rect = tuple[int, int, int, int]
"""Left, top, width, height."""

WIDE, HIGH = 48, 132
FIELD: Rect = (3, 0, 42, 131)
"""What of it is harbour; the rest is the dark about it."""
HORIZON = 5
"""Where sea begins."""

QUAYS: tuple[Rect, ...] = (
    (4, 111, 7, 9), (39, 93, 4, 7), (34, 93, 5, 3), (7, 83, 6, 3), (34, 82, 5, 3), (35, 77, 4, 6), (33, 74, 8, 4),
    (4, 54, 4, 10), (8, 56, 5, 3), (30, 36, 8, 3), (33, 26, 4, 11), (37, 26, 6, 3),
)  # fmt: skip
"""What is of boards, as high as high water."""
ROCKS: tuple[Rect, ...] = (
    (4, 125, 7, 4), (23, 92, 5, 5), (8, 92, 5, 5), (22, 42, 6, 6), (7, 44, 5, 4), (7, 36, 5, 3), (20, 36, 4, 3),
)  # fmt: skip
"""What no water covers."""
BOATS: tuple[Rect, ...] = (
    (13, 94, 5, 2), (18, 94, 5, 2), (19, 83, 5, 2), (24, 83, 5, 2), (29, 83, 5, 2), (12, 45, 4, 2), (12, 36, 4, 2),
    (16, 36, 4, 2),
)  # fmt: skip
"""Boats moored stem to stern: as high as the quays at high water, and down in the mud at low."""
STEPS: tuple[Rect, ...] = (
    (11, 112, 1, 2), (39, 100, 4, 1), (32, 75, 1, 2), (4, 64, 4, 1), (13, 56, 1, 3), (39, 25, 4, 1),
)  # fmt: skip
"""Down from the quays to where the water was."""
SANDS: tuple[Rect, ...] = (
    (11, 100, 7, 16), (25, 100, 7, 16), (38, 110, 6, 6), (38, 100, 6, 5),
    (3, 62, 5, 17), (14, 62, 10, 17), (30, 62, 15, 17),
    (13, 52, 10, 7), (31, 52, 12, 7), (34, 41, 9, 6),
    (39, 23, 4, 2), (31, 18, 12, 5), (12, 7, 22, 4),
)  # fmt: skip
"""What low water leaves dry."""
WALLS: tuple[Rect, ...] = (
    (3, 116, 42, 1), (21, 103, 1, 13), (34, 98, 1, 14), (3, 97, 42, 1), (13, 89, 32, 1), (3, 79, 42, 1),
    (30, 70, 11, 1), (27, 66, 1, 13), (14, 67, 7, 1), (11, 62, 1, 12), (3, 60, 42, 1), (3, 51, 28, 1), (24, 48, 13, 1),
    (12, 40, 33, 1), (3, 35, 42, 1), (31, 24, 1, 11), (31, 24, 8, 1), (38, 24, 1, 11),
)  # fmt: skip
"""Walls of the street that was there before the sea: under it at high water, and standing at low. Quays pass over."""
