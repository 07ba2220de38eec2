"""Beards and moustaches, white or not: a mass that ends in single locks, hairs drawn in it, light on its right."""

from collections.abc import Sequence
from dataclasses import dataclass

from assets.source.canvas import Color
from assets.source.kit.portraits.face import LEFT, RIGHT, Curve, Frame, moved
from assets.source.kit.portraits.sitter import Layer, Points, Sitting

JAW = 66
"""What of a beard lies below this row of the head goes down with the chin when the mouth opens."""


@dataclass(frozen=True)
class Beard:
    """`outline` of the mass and the `tips` of the locks that it ends in; where it is dark, the dark `strands` in it and
    the light ones; `colors` from the dark to the light."""

    outline: Points
    tips: Sequence[Curve]
    shades: Sequence[Points]
    strands: Sequence[Curve]
    lights: Sequence[Curve]
    colors: tuple[Color, Color, Color]
    thick: float = 5


def beard(grown: Beard) -> Layer:
    """A beard that covers the jaw and hangs off the chin."""
    dark, base, light = grown.colors

    def draw(sitting: Sitting) -> None:
        head, canvas = sitting.head, sitting.canvas
        drop = 1 if sitting.frame is Frame.OPEN else 0

        def hung(points: Points) -> Points:
            return [(x + sitting.pose.turn, y + drop * (y > JAW)) for x, y in points]

        mass = head.mask(hung(grown.outline))
        before = canvas.cells.copy()
        everywhere = canvas.rect_mask(0, 0, canvas.width, canvas.height)
        canvas.fill(mass, base)
        head.locks([hung(tip) for tip in grown.tips], base, everywhere, grown.thick)
        hair = mass | (canvas.cells != before)
        for points in grown.shades:
            canvas.shade(hair & head.mask(hung(points)), -1)
        canvas.fill(hair & moved(~hair, 0, -1), dark)
        head.strands([hung(points) for points in grown.strands], dark, hair)
        head.locks([hung(points) for points in grown.lights], light, hair, 1.8)

    return draw


def moustache(
    half: Points, middle: float, colors: tuple[Color, Color, Color, Color], lifts: dict[str, float], split: float
) -> Layer:
    """A moustache of two halves: `half` runs outward from the column `middle`, its light on the right one.

    `lifts` is how far each mouth (by its name) raises the ends, px; below row `split` nothing is raised.
    """
    edge, dark, base, light = colors

    def draw(sitting: Sitting) -> None:
        head, canvas = sitting.head, sitting.canvas
        lift = lifts.get(sitting.look.mouth, 0)
        reach = max(x for x, _ in half)
        for side in (LEFT, RIGHT):
            places = [(middle + side * x, y - lift * (x / reach) ** 2) for x, y in half]
            mask = canvas.fill(head.feature_mask(places), base if side is LEFT else light)
            canvas.fill(mask & moved(~mask, 0, -1), edge if side is LEFT else dark)
            hairs = [
                [(middle + side * x * share, y - 1 - lift * (x * share / reach) ** 2) for x, y in half[:3]]
                for share in (0.55, 0.8)
            ]
            head.strands(hairs, dark if side is LEFT else base, mask)
        x, y = sitting.pose.feature(middle, split)
        canvas.rect(x, y, 1, 3, dark)

    return draw
