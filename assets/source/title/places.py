"""Where things stand in the harbour, and how far the lamp's light reaches."""

import numpy as np

from assets.source.canvas import Field

WIDTH, HEIGHT = 480, 270
HORIZON = 178
LAMP = (357, 96)
"""Middle of the lit lantern."""
FAR_LAMP = (258, 143)
"""Middle of the unlit one, across the harbour mouth."""
CITY = (286, 178)
"""Middle of the city's glare."""


def away(x: float, y: float, squash: float = 1.0) -> Field:
    """Distance in px of every pixel from a place; `squash` makes heights count more, as on flat ground."""
    rows, columns = np.mgrid[0:HEIGHT, 0:WIDTH]
    field: Field = np.hypot(columns - x, (rows - y) * squash)
    return field
