"""The ward's sleepers once the ring was at them: laid over their pods, clear where nothing is different.

What of a pod breathes goes on under it.
"""

from collections.abc import Callable

import numpy as np

from assets.source.canvas import Canvas
from assets.source.lab import hands, pods

TURNED = tuple(pods.SLEEPERS)
"""The pods whose sleepers turn when the last of the three is quiet: all."""


def _over(number: int, tidied: Callable[[Canvas], None]) -> Canvas:
    """What differs from the pod as it is at first, where `tidied` draws what its sleeper does."""
    drawn, before = pods.pod(number, tidied=tidied), pods.pod(number)
    drawn.cells[drawn.cells == before.cells] = 0
    return drawn


def quiet(number: int) -> Canvas:
    """Tidied by hand: flat under a blanket that is smooth."""
    dark, middle, light = pods.SLEEPERS[number].blanket

    def lets(canvas: Canvas) -> None:
        well = canvas.polygon_mask(pods.WELL, True)
        canvas.fill(well & canvas.rect_mask(0, 36, 48, 22), middle)
        canvas.fill(well & canvas.polygon_mask([(16, 36), (32, 36), (29, 57), (19, 57)]), light)
        canvas.fill(well & canvas.rect_mask(24, 46, 1, 12), middle)
        canvas.fill(well & canvas.rect_mask(0, 36, 48, 1), dark)
        hands.LETS[number](canvas)

    return _over(number, lets)


def forced(number: int) -> Canvas:
    """Tidied by the ring itself: the blanket up to the chin, its folds as sharp as paper's, and no hands."""
    dark, middle, light = pods.SLEEPERS[number].blanket

    def tucked(canvas: Canvas) -> None:
        hands.KEEPS[number](canvas)
        well = canvas.polygon_mask(pods.WELL, True)
        canvas.fill(well & canvas.rect_mask(0, 29, 48, 29), middle)
        canvas.fill(well & canvas.rect_mask(0, 29, 48, 7), "ink8")
        canvas.fill(well & canvas.rect_mask(0, 35, 48, 1), "ink5")
        canvas.fill(well & canvas.rect_mask(0, 36, 48, 1), dark)
        canvas.fill(well & canvas.rect_mask(23, 37, 1, 21), dark)
        canvas.fill(well & canvas.rect_mask(24, 37, 1, 21), light)
        canvas.fill(well & canvas.rect_mask(0, 47, 48, 1), dark)
        canvas.fill(well & canvas.rect_mask(0, 48, 48, 1), light)

    return _over(number, tucked)


def turned(number: int) -> Canvas:
    """A head turned to the left on its pillow, as all of them are."""
    canvas = Canvas(pods.WIDTH, pods.HEIGHT)
    who = pods.SLEEPERS[number]
    hair, shine = who.hair
    skin, shadow = who.skin
    canvas.ellipse(24, 22.5, 9 if who.long_hair else 7.4, 7.4, "ink8")
    canvas.ellipse(26, 22, 8 if who.long_hair else 6.2, 6.6, hair)
    canvas.ellipse(20.5, 23.6, 5, 5, skin)
    canvas.ellipse(23, 18.6, 5.4, 2.8, hair)
    canvas.rect(24, 21, 3, 7, hair)
    canvas.rect(24, 23, 2, 2, skin)
    canvas.pixel(25, 24, shadow)
    canvas.rect(21, 16, 5, 1, shine)
    canvas.rect(15, 24, 1, 2, skin)
    canvas.rect(16, 26, 1, 1, shadow)
    canvas.rect(18, 23, 2, 1, "ink2")
    canvas.rect(17, 27, 2, 1, shadow)
    if number == 3:
        canvas.rect(16, 26, 4, 1, "ink2")
    if number == 11:
        canvas.rect(17, 22, 4, 1, "gold2")
        canvas.rect(17, 24, 4, 1, "gold2")
        canvas.rect(21, 23, 4, 1, "gold2")
    keep = np.zeros(canvas.cells.shape, np.bool_)
    keep[14:29] = True
    canvas.cells[~keep] = 0
    return canvas
