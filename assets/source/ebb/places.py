"""Where things lie in the harbour, in tiles; it is 48 x 184 of them, and its mouth is at the top."""

Rect = tuple[int, int, int, int]
"""Left, top, width, height."""

WIDE, HIGH = 48, 184
FIELD: Rect = (3, 0, 42, 183)
"""What of it is harbour; the rest is the dark about it."""
HORIZON = 5
"""Where sea begins."""

QUAYS: tuple[Rect, ...] = (
    (4, 163, 7, 9), (39, 145, 4, 7), (34, 145, 5, 3), (5, 134, 6, 3), (34, 134, 5, 3), (35, 129, 4, 6), (33, 126, 8, 4),
    (4, 106, 4, 10), (8, 108, 5, 3), (30, 88, 8, 3), (33, 78, 4, 11), (37, 78, 6, 3),
)  # fmt: skip
"""What is of boards, as high as high water."""
ROCKS: tuple[Rect, ...] = (
    (22, 144, 4, 5), (6, 144, 4, 5), (24, 94, 5, 6), (7, 98, 5, 3), (7, 88, 5, 3), (22, 88, 3, 3),
)  # fmt: skip
"""What no water covers."""
RAFT: Rect = (4, 177, 7, 4)
"""What one comes out on."""
POOLS: tuple[Rect, ...] = (
    (14, 56, 4, 2), (29, 44, 4, 2), (14, 32, 4, 2), (29, 20, 4, 2), (4, 117, 2, 1),
)  # fmt: skip
"""Where the moon lies in what low water has left."""
BOATS: tuple[Rect, ...] = (
    (10, 146, 4, 2), (19, 134, 5, 2), (24, 134, 5, 2), (29, 134, 5, 2), (12, 98, 5, 2), (27, 88, 3, 2),
)  # fmt: skip
"""Boats moored stem to stern: as high as the quays at high water, and down in the mud at low."""
STEPS: tuple[Rect, ...] = (
    (11, 164, 1, 2), (39, 152, 4, 1), (32, 127, 1, 2), (4, 116, 3, 1), (13, 108, 1, 3), (39, 77, 4, 1),
)  # fmt: skip
"""Down from the quays to where the water was."""
SANDS: tuple[Rect, ...] = (
    (11, 152, 6, 16), (17, 152, 8, 3), (25, 152, 6, 16), (31, 164, 7, 4), (38, 164, 6, 4), (38, 152, 6, 4),
    (3, 114, 4, 6), (3, 127, 4, 4), (14, 114, 8, 17), (22, 114, 8, 3), (30, 114, 15, 17),
    (13, 104, 10, 7), (23, 107, 8, 3), (31, 104, 12, 7), (36, 93, 7, 4), (12, 88, 4, 3),
    (39, 75, 4, 2), (31, 67, 12, 8), (14, 55, 26, 5), (10, 43, 24, 5), (14, 31, 26, 5), (10, 19, 24, 5), (12, 8, 22, 4),
)  # fmt: skip
"""What low water leaves dry."""
WALLS: tuple[Rect, ...] = (
    (3, 168, 42, 1), (21, 155, 1, 13), (34, 150, 1, 14), (3, 149, 42, 1), (12, 141, 33, 1), (3, 131, 42, 1),
    (30, 122, 11, 1), (26, 118, 1, 13), (14, 119, 5, 1), (10, 114, 1, 12), (3, 112, 42, 1), (3, 103, 28, 1),
    (24, 100, 13, 1), (12, 92, 33, 1), (3, 87, 42, 1), (31, 76, 1, 11), (31, 76, 8, 1), (38, 76, 1, 11),
    (14, 93, 1, 10), (29, 88, 1, 4), (20, 51, 25, 1), (3, 39, 25, 1), (20, 27, 25, 1), (3, 15, 25, 1),
)  # fmt: skip
"""Walls of the street that was there before the sea: under it at high water, and standing at low. Quays pass over."""
BURIED: tuple[Rect, ...] = ((13, 88, 1, 4),)
"""Where such a wall lies under the sand, and stops whoever walks below the water alone."""
