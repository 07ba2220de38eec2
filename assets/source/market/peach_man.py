"""The peach man, who is paint: he stands by his stall, and throws up a peach that he always catches."""

from assets.source.canvas import Canvas
from assets.source.kit.crowd.named import people
from assets.source.kit.crowd.passers import figure
from assets.source.people.poses import columns
from assets.source.people.records import View

STANDS = 6
"""The column of his sheet in which he stands."""
HAND = 4, 11
"""Where what lies in his lifted hand has its middle, px of a cell."""
THROWN = (0, 5, 8, 5)
"""How far over the hand it is in each moment, px."""
TOSSES = ((0, 1500), (1, 90), (2, 150), (3, 90), (0, 260), (1, 90), (2, 150), (3, 90))
"""How he throws it."""


def peach_man(moment: int = 0) -> Canvas:
    """Him and his peach, 24 x 44 px, in one of four moments."""
    who = people()["peach_man"]
    canvas = Canvas(24, 44)
    canvas.blit(figure(who, View.DOWN, columns(who.person)[STANDS]), 0, 8)
    x, y = HAND[0], 8 + HAND[1] - THROWN[moment]
    canvas.ellipse(x, y, 3.6, 3.6, "ink0")
    canvas.ellipse(x, y, 2.6, 2.6, "gold2")
    canvas.rect(x, y, 2, 2, "red1")
    canvas.pixel(x - 1, y - 1, "gold4")
    canvas.pixel(x + 1, y - 3, "green2")
    return canvas
