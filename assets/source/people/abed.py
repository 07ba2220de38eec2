"""Mia in her bed, at what she does there: `people/abed/POSE/mia_down.png`, frames as of those asleep.

Her pillow is gone from under her, she asks for it, has it in her arms, pats it straight; or she sits up against the
wall, and has nodded off beside it. Whoever had it from her stands at the left.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np

from assets.source.canvas import Canvas, Mask, Point
from assets.source.grids import grids
from assets.source.home.mia_room import bed
from assets.source.kit.portraits.face import capsule
from assets.source.people.sleepers import BREATH, MIA_ASLEEP, SLEEPERS, laid, mia

SUNK = 2
"""How far her head lies lower with no pillow under it, px."""
SIDE: Point = (13, 37)
"""Her shoulder on the left, where it comes out of the covers."""


def bare(rise: float) -> Canvas:
    """Flat on the sheet, with the dent of a pillow over her head."""
    canvas = Canvas(46, 72)
    under = bed(pillow=False)
    head_of_bed = canvas.rect_mask(2, 12, 42, 28) & under.drawn
    canvas.cells[head_of_bed] = under.cells[head_of_bed]
    dent = canvas.ellipse_mask(23, 25, 15, 7)
    canvas.fill(dent, "ink6")
    canvas.fill(dent & np.roll(dent, 2, axis=0), "ink7")
    canvas.blit(mia(rise, sunk=SUNK), 0, 0)
    return canvas


def reaching(rise: float) -> Canvas:
    """Both arms held out for it, over the edge of the bed."""
    canvas = bare(rise)
    _arm(canvas, (32, 41), (20, 44 - rise), (5, 38 - rise))
    _arm(canvas, SIDE, (7, 32), (2, 25 - rise))
    return canvas


def holding(rise: float) -> Canvas:
    """The pillow on her chest, in both arms."""
    canvas = bare(rise)
    top = 36 - rise
    outline = [(9, top + 7), (10, top + 1), (23, top), (36, top + 1), (37, top + 7), (36, top + 14), (23, top + 15),
               (10, top + 14)]  # fmt: skip
    pillow = Canvas(canvas.width, canvas.height)
    whole = pillow.polygon(outline, "ink8", smooth=True)
    pillow.shade(whole & pillow.rect_mask(0, round(top) + 11, 46, 8), -1)
    seam = pillow.ellipse_mask(23, top + 7, 11, 5) & ~pillow.ellipse_mask(23, top + 7, 10, 4)
    pillow.fill(seam & whole, "blue4")
    canvas.blit(pillow.outline("ink3"), 0, 0)
    _arm(canvas, (9, 42), (10, 49 - rise), (20, 47 - rise))
    _arm(canvas, (37, 42), (36, 49 - rise), (26, 45 - rise))
    return canvas


def patting(rise: float) -> Canvas:
    """On it again: a hand goes up, and comes down beside her head, as her breath does."""
    canvas = mia(rise)
    _arm(canvas, SIDE, (6, 33), (10, 25 - 4 * rise))
    return canvas


def up(rise: float, awake: bool) -> Canvas:
    """Sat up against the wall at the head of it, `awake`; or with her head come down sideways on the pillow."""
    canvas = Canvas(46, 72)
    made = bed()
    canvas.cells[12:] = made.cells[12:]
    quilt = made.drawn.copy()
    quilt[:44] = False
    shirt = canvas.polygon([(7, 31 - rise), (12, 27 - rise), (20, 27 - rise), (24, 32 - rise), (25, 46), (6, 46)],
                           "gold3", smooth=True)  # fmt: skip
    canvas.shade(shirt & canvas.polygon_mask([(18, 26), (26, 26), (26, 47), (20, 47)]), -1)
    canvas.fill(_edge(shirt), "gold0")
    lying = grids("people/asleep")["mia"]
    head = Canvas(18, 16)
    head.grid(0, 0, lying.rows, MIA_ASLEEP)
    if awake:
        eyes = grids("people/asleep")["mia awake"]
        head.grid(eyes.x - lying.x, eyes.y - lying.y, eyes.rows, MIA_ASLEEP)
        canvas.blit(head, 7, 13 - round(rise / 2))
    else:
        turned = Canvas(head.height, head.width)
        turned.cells = np.rot90(head.cells, -1).copy()
        canvas.rect(17, 24, 5, 6, "skin1")
        canvas.blit(turned, 20, 17)
    _lap(canvas, rise)
    _arm(canvas, (8, 32 - rise), (6, 39 - rise), (11, 43))
    _arm(canvas, (21, 32 - rise), (23, 39 - rise), (19, 43))
    return canvas


def _lap(canvas: Canvas, rise: float) -> None:
    """The covers over her knees."""
    knees: list[Point] = [(2, 46), (5, 42), (14, 40 - rise / 2), (26, 42), (36, 45), (44, 43), (44, 68), (2, 69)]
    covers = canvas.polygon(knees, "mag2", smooth=True)
    made = bed()
    below = covers & canvas.rect_mask(0, 50, 46, 22)
    canvas.cells[below] = made.cells[below]
    fold = covers & ~canvas.polygon_mask([(x, y + 5) for x, y in knees[:6]] + [(46, 74), (0, 74)], smooth=True)
    canvas.fill(fold, "mag4")
    hill = covers & ~fold & canvas.ellipse_mask(15, 52, 11, 9)
    canvas.shade(hill & canvas.color_mask("mag2", "mag1") & canvas.ellipse_mask(13, 50, 9, 7), 1)


def _arm(canvas: Canvas, shoulder: Point, elbow: Point, wrist: Point) -> None:
    arm = Canvas(canvas.width, canvas.height)
    sleeve = arm.fill(capsule(arm, shoulder, elbow, 2.6) | capsule(arm, elbow, wrist, 2.2), "gold3")
    arm.fill(sleeve & ~np.roll(sleeve, -1, axis=0), "gold1")
    arm.fill(sleeve & ~np.roll(sleeve, 1, axis=0), "gold4")
    arm.ellipse(*wrist, 2.2, 2.2, "skin2")
    canvas.blit(arm.outline("ink3"), 0, 0)


def _edge(mask: Mask) -> Mask:
    inner = mask.copy()
    for axis in (0, 1):
        for step in (1, -1):
            inner &= np.roll(mask, step, axis=axis)
    return mask & ~inner


POSES: dict[str, Callable[[float], Canvas]] = {
    "sleeps_bare": bare,
    "sleeps_reaching": reaching,
    "sleeps_holding": holding,
    "sleeps_patting": patting,
    "sleeps_up": partial(up, awake=False),
    "up_in_bed": partial(up, awake=True),
}


def write(out: Path) -> None:
    """Write every pose under `out`."""
    for pose, make in POSES.items():
        frames = [make(rise) for rise in BREATH]
        laid(frames, "down", SLEEPERS["mia_down"][1]).save(out / "people" / "abed" / pose / "mia_down.png")
