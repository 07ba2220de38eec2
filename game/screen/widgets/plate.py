"""The plate on which a name stands, over the frame of what is said; it grows upwards with the words."""

from game.screen.faces import Face
from game.screen.paint import frames
from game.screen.paint.palette import COLOR
from game.screen.scene import Shared

LEAST, AIR = 17, 10
"""Px that a plate is high at least, and that it is higher than its capitals."""
SIDES = 22
"""Px of a name's plate beside the name."""
INTO = 9
"""How far down into the frame it reaches, px."""


def plate_high(face: Face) -> int:
    """How high a plate with words in `face` is, px."""
    return max(LEAST, face.cap + AIR)


def plate_over(app: Shared) -> int:
    """How far a name's plate stands over the frame, px."""
    return plate_high(app.lesser_face) - INTO


def name_plate(app: Shared, left: int, top: int, name: str) -> None:
    """Draw the plate with `name` over the frame whose top is at that row, its left end there."""
    face = app.lesser_face
    high = plate_high(face)
    y = top + INTO - high
    frames.put(app.canvas, (left, y, face.width(name) + SIDES, high), "plate")
    at = (left + SIDES // 2, y + (high - face.cap) // 2)
    app.pen.text(at, name, COLOR["gold3"], COLOR["wood2"], face=face)


def plate_wide(app: Shared, name: str) -> int:
    """How wide the plate with `name` is, px."""
    return app.lesser_face.width(name) + SIDES
