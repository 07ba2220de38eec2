"""Where things lie on the page and in the room, px: both are 40 x 72 tiles."""

Box = tuple[int, int, int, int]
"""Left, top, width, height."""

WIDTH, HEIGHT = 640, 1152
LEFT, RIGHT, TOP, FOOT = 46, 594, 20, HEIGHT - 10
"""What of the paper is painted."""
HORIZON = 78
STREET_TOP = 1056
BOARDS: tuple[Box, ...] = (
    (272, 112, 96, 64),
    (288, 176, 64, 200),
    (288, 432, 64, 112),
    (352, 488, 80, 32),
    (480, 488, 104, 32),
    (496, 600, 72, 44),
    (384, 640, 64, 44),
    (288, 640, 64, 232),
    (240, 704, 48, 32),
    (64, 704, 120, 32),
    (288, 924, 64, 132),
)
"""The pier and its jetties, broken as they are, and two rafts."""
RAFTS: tuple[Box, ...] = BOARDS[5:7]
STREET: Box = (64, STREET_TOP, 512, 80)
AISLES: tuple[Box, ...] = (
    (272, 112, 96, 64),
    (288, 176, 64, 256),
    (288, 432, 64, 88),
    (352, 488, 232, 32),
    (536, 520, 32, 80),
    (496, 600, 72, 44),
    (416, 624, 80, 20),
    (384, 640, 64, 44),
    (352, 656, 32, 20),
    (288, 640, 64, 188),
    (64, 704, 224, 32),
    (288, 856, 44, 60),
    (288, 900, 64, 16),
    (324, 900, 28, 60),
    (288, 924, 64, 132),
    (64, STREET_TOP, 512, 80),
)
"""What is walked on in the room."""
GATE: Box = (288, 790, 64, 12)
"""Where the low gate stands: on the page alone."""
