"""Where things lie on the page and in the room, px: both are 30 x 66 tiles."""

WIDTH, HEIGHT = 480, 1056
PIER_LEFT, PIER_RIGHT = 208, 272
"""The pier, and the carpet that it was made of: four tiles wide."""
HEAD_LEFT, HEAD_RIGHT, HEAD_TOP, HEAD_BOTTOM = 192, 288, 112, 176
"""Where it widens, at its end."""
JETTIES = ((96, 208, 832), (272, 368, 640), (96, 208, 512), (272, 400, 400))
"""Landing stages beside the pier, and the mats that they were made of: left, right, top; each two tiles deep."""
JETTY_DEPTH = 32
STREET_TOP = 960
"""Where the last street stops."""
