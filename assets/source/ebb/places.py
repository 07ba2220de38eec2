"""Where things lie in the harbour, in tiles; it is 48 x 160 of them, and its mouth is at the top."""

Rect = tuple[int, int, int, int]
"""Left, top, width, height."""

WIDE, HIGH = 48, 160
FIELD: Rect = (3, 0, 42, 159)
"""What of it is harbour; the rest is the dark about it."""
HORIZON = 5
"""Where sea begins."""

QUAYS: tuple[Rect, ...] = (
    (4, 139, 7, 9), (39, 121, 4, 7), (34, 121, 5, 3), (5, 110, 6, 3), (34, 110, 5, 3), (35, 105, 4, 6), (33, 102, 8, 4),
    (4, 82, 4, 10), (8, 84, 5, 3), (30, 64, 8, 3), (33, 54, 4, 11), (37, 54, 6, 3),
)  # fmt: skip
"""What is of boards, as high as high water."""
ROCKS: tuple[Rect, ...] = (
    (22, 120, 4, 5), (6, 120, 4, 5), (24, 70, 5, 6), (7, 74, 5, 3), (7, 64, 5, 3), (22, 64, 3, 3),
)  # fmt: skip
"""What no water covers."""
RAFT: Rect = (4, 153, 7, 4)
"""What one comes out on."""
POOLS: tuple[Rect, ...] = ((14, 32, 4, 2), (29, 20, 4, 2), (4, 93, 2, 1))
"""Where the moon lies in what low water has left."""
BOATS: tuple[Rect, ...] = (
    (10, 122, 4, 2), (19, 110, 5, 2), (24, 110, 5, 2), (29, 110, 5, 2), (12, 74, 5, 2), (27, 64, 3, 2),
)  # fmt: skip
"""Boats moored stem to stern: as high as the quays at high water, and down in the mud at low."""
STEPS: tuple[Rect, ...] = (
    (11, 140, 1, 2), (39, 128, 4, 1), (32, 103, 1, 2), (4, 92, 3, 1), (13, 84, 1, 3), (39, 53, 4, 1),
)  # fmt: skip
"""Down from the quays to where the water was."""
SANDS: tuple[Rect, ...] = (
    (11, 128, 6, 16), (25, 128, 6, 16), (38, 140, 6, 4), (38, 128, 6, 4),
    (3, 90, 4, 6), (3, 103, 4, 4), (14, 90, 8, 17), (30, 90, 15, 17),
    (13, 80, 10, 7), (31, 80, 12, 7), (36, 69, 7, 4), (12, 64, 4, 3),
    (39, 51, 4, 2), (31, 43, 12, 8), (14, 31, 26, 5), (10, 19, 24, 5), (12, 8, 22, 4),
)  # fmt: skip
"""What low water leaves dry."""
WALLS: tuple[Rect, ...] = (
    (3, 144, 42, 1), (21, 131, 1, 13), (34, 126, 1, 14), (3, 125, 42, 1), (12, 117, 33, 1), (3, 107, 42, 1),
    (30, 98, 11, 1), (26, 94, 1, 13), (14, 95, 5, 1), (10, 90, 1, 12), (3, 88, 42, 1), (3, 79, 28, 1), (24, 76, 13, 1),
    (12, 68, 33, 1), (3, 63, 42, 1), (31, 52, 1, 11), (31, 52, 8, 1), (38, 52, 1, 11), (14, 69, 1, 10), (29, 64, 1, 4),
    (20, 27, 25, 1), (3, 15, 25, 1),
)  # fmt: skip
"""Walls of the street that was there before the sea: under it at high water, and standing at low. Quays pass over."""
BURIED: tuple[Rect, ...] = ((13, 64, 1, 4),)
"""Where such a wall lies under the sand, and stops whoever walks below the water alone."""
