"""What wet ground gives back of the lights above it: made from the picture of a front, so that it is its own."""

import random

from assets.source.canvas import Canvas
from assets.source.ramps import INDEX

GIVEN_BACK = {
    "gold1": "gold0", "gold2": "gold0", "gold3": "gold1", "gold4": "gold1", "mag3": "mag1", "mag4": "mag2",
    "blue4": "blue2", "blue5": "blue2", "red1": "red0", "ink8": "ink5",
}  # fmt: skip
"""Light, and what the ground shows of it."""
SHORTER = 0.62
"""How long a reflection is, beside what it is of."""


def reflection(front: Canvas, high: int, seed: int = 1) -> Canvas:
    """The lights of `front`, upside down and broken by the ground, `high` px of them; what does not shine is clear."""
    canvas = Canvas(front.width, high)
    dice = random.Random(seed)
    back = {INDEX[light]: INDEX[shown] for light, shown in GIVEN_BACK.items()}
    drift = 0
    for y in range(high):
        row = front.height - 3 - round(y / SHORTER)
        if row < 0:
            break
        drift = max(-2, min(2, drift + dice.choice((-1, 0, 1))))
        share = (1 - y / high) ** 0.8
        broken = y % 5 == 4
        for x in range(front.width):
            shown = back.get(int(front.cells[row, x]))
            if shown and not broken and dice.random() < share * 0.85:
                canvas.pixel(x + drift, y, shown)
    return canvas


def pool(wide: int, high: int, colors: tuple[str, str], seed: int = 1) -> Canvas:
    """One light's long streak on wet ground: bright down its middle."""
    canvas = Canvas(wide, high)
    dice = random.Random(seed)
    for y in range(high):
        share = (1 - y / high) ** 0.7
        reach = wide / 2 * (0.35 + 0.65 * abs(((y * 7) % 11) / 11 - 0.5) * 2) * share + 1
        if y % 4 == 3:
            continue
        for x in range(wide):
            away = abs(x + 0.5 - wide / 2)
            if away < reach and dice.random() < share:
                canvas.pixel(x, y, colors[1] if away < reach * 0.35 else colors[0])
    return canvas
