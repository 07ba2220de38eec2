"""Where things lie in the tram, px: it is 44 x 17 tiles."""

WIDTH, HEIGHT = 704, 272
ROOF, FACE, FLOOR, SILL, FLANK, STREET = 28, 48, 116, 206, 220, 256
"""The tops of: the roof's edge, the north wall, the floor, the side that is cut off, its outside, what it runs on."""
REAR, FRONT = 14, 692
"""Where the first car begins and the second ends."""
JOINT = 344, 364
"""The gangway between the cars."""
CAB = 640
"""Where the driver's place begins."""
PANE_TOP, PANE_HEIGHT, PANE_WIDTH = 58, 34, 44
PANES = (26, 82, 138, 194, 250, 376, 432, 488)
"""The left edges of the windows."""
ADVERTS = (298, 544)
"""The left edges of the advertisements, which are where one window more would be."""
DOOR = 594
"""The left edge of the door."""
