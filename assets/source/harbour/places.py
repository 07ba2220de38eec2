"""Where things lie on the page and in the room, px: both are 30 x 48 tiles."""

WIDTH, HEIGHT = 480, 768
PIER_LEFT, PIER_RIGHT = 208, 272
"""The pier, and the carpet that it was made of: four tiles wide."""
HEAD_LEFT, HEAD_RIGHT, HEAD_TOP, HEAD_BOTTOM = 192, 288, 112, 176
"""Where it widens, at its end."""
STREET_TOP = 672
"""Where the last street stops."""
