"""Small things that move by themselves: steam, moths, a drop, leaves that come down.

Each is drawn by the number of its picture; picture 0 is seen where nothing moves.
"""

import math

from assets.source.canvas import Canvas, Color

STEAM = 6
"""Pictures of steam."""
MOTHS = 8
"""Pictures of two moths on their way round a light."""
LEAVES = 10
"""Pictures of a leaf on its way down; it has landed in none of them."""


def each(pictures: int, ms: int) -> tuple[tuple[int, int], ...]:
    """So many pictures after each other, each shown as long."""
    return tuple((picture, ms) for picture in range(pictures))


def to_and_fro(pictures: int, ms: int) -> tuple[tuple[int, int], ...]:
    """So many pictures after each other and back again, the two ends a little longer."""
    ends = (0, pictures - 1)
    way = [*range(pictures), *range(pictures - 2, 0, -1)]
    return tuple((picture, ms * 3 // 2 if picture in ends else ms) for picture in way)


def steam(picture: int) -> Canvas:
    """Steam that rises, bends and thins out, with a darker edge that shows it before light walls and floors too."""
    canvas = Canvas(10, 20)
    for step in range(18):
        y = 18 - step
        rising = (step + 2 * picture) % (2 * STEAM)
        if (step > 5 and rising % 4 == 3) or (step > 11 and rising % 2):
            continue
        x = round(4.5 + (0.5 + step * 0.12) * math.sin((step - 2 * picture) * math.pi / STEAM))
        wide = 2 if 2 < step < 12 else 1
        canvas.rect(x, y, wide, 1, "ink8")
        canvas.pixel(x + wide, y, "ink5")
    return canvas


def moths(picture: int, wing: Color = "gold4", shade: Color = "wood5") -> Canvas:
    """Two moths round a light in the middle of the picture, on ways of their own; wings up in every other one."""
    canvas = Canvas(36, 28)
    for number, (wide, high, lag) in enumerate(((13, 8, 0.0), (9, 10, 2.4))):
        turn = 2 * math.pi * picture / MOTHS * (1 if number == 0 else -1) + lag
        x = 18 + wide * math.cos(turn) + 1.5 * math.sin(3 * turn)
        y = 14 + high * math.sin(turn) * 0.7 + 1.2 * math.cos(2 * turn)
        left, top = round(x), round(y)
        if (picture + number) % 2:
            canvas.pixel(left - 1, top, wing)
            canvas.pixel(left + 1, top, wing)
            canvas.pixel(left, top + 1, shade)
        else:
            canvas.pixel(left - 1, top - 1, shade)
            canvas.pixel(left + 1, top - 1, wing)
            canvas.pixel(left, top, wing)
    return canvas


def drop(picture: int) -> Canvas:
    """A drop from the ceiling: water that lies still (0), the drop on its way (1 to 3), and its ring (4 and 5)."""
    canvas = Canvas(12, 112)
    if 0 < picture < 4:
        y = (0, 14, 48, 92)[picture]
        canvas.rect(6, y, 1, 1 + picture, "blue4")
        canvas.pixel(6, y + 1 + picture, "blue5")
    else:
        wide = 2 * max(0, picture - 3)
        for side in (-1, 1):
            canvas.pixel(6 + side * (wide + 1), 108, "blue5" if picture else "blue4")
        if picture:
            canvas.pixel(6, 105 + picture % 2, "blue4")
    return canvas


def leaf(picture: int, color: Color = "gold2", dark: Color = "gold0") -> Canvas:
    """One leaf that comes down in swings; nothing in picture 0 but the leaf where it hangs, still on its twig."""
    canvas = Canvas(28, 60)
    share = picture / (LEAVES - 1)
    x, y = 13 + 9 * math.sin(share * 3 * math.pi) * min(1.0, 3 * share), 3 + 50 * share
    left, top = round(x), round(y)
    side = 1 if math.cos(share * 3 * math.pi) > 0 else -1
    canvas.pixel(left, top, color)
    canvas.pixel(left + side, top - 1, color)
    canvas.pixel(left - side, top, dark)
    if picture % 2:
        canvas.pixel(left, top + 1, dark)
    return canvas
