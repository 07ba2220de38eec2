"""People asleep, drawn to be laid over the bed they lie in: `people/asleep/NAME_FACING.png`, where FACING is the way
their feet point.

Four frames side by side, a loop: breathed out, rising, breathed in, falling. CELLS says how large a frame is for each
way of lying, and which of its points lies on the spot, which is the sleeper's neck.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np

from assets.source.canvas import Canvas, Color, Mask, Point
from assets.source.grids import grids
from assets.source.home.mia_room import bed
from assets.source.kit.portraits.face import capsule
from assets.source.people.cast import NORA
from assets.source.people.heads import head
from assets.source.people.poses import Pose
from assets.source.people.records import View

CELLS: dict[str, tuple[int, int, Point]] = {"down": (48, 64, (24, 18)), "right": (72, 36, (16, 16))}
BREATH = (0.0, 0.7, 1.4, 0.7)
"""How far the covers, or a chest, have risen in each frame, px."""
SHUT = Pose(eyes="shut")
MIA_ASLEEP: dict[str, Color] = {
    "o": "ink1", "h": "ink2", "H": "ink3", "L": "ink4", "C": "gold3", "l": "skin2", "s": "rosy2", "S": "skin1",
    "e": "wood1", "r": "mag4", "m": "skin0", "w": "ink8", "E": "blue2",
}  # fmt: skip
"""What the letters of her head on the pillow stand for."""


def mia(rise: float, awake: bool = False, sunk: int = 0) -> Canvas:
    """Mia in her own bed, asleep or `awake`, the quilt up to her chin, arms under it, her head `sunk` so many px. In
    the frame of the bed, 46 x 72 px."""
    made = bed()
    canvas = Canvas(made.width, made.height)
    lying = grids("people/asleep")["mia"]
    canvas.grid(lying.x, lying.y + sunk, lying.rows, MIA_ASLEEP)
    if awake:
        eyes = grids("people/asleep")["mia awake"]
        canvas.grid(eyes.x, eyes.y, eyes.rows, MIA_ASLEEP)
    quilt: Mask = made.drawn.copy()
    quilt[:38] = False
    top = 35 - rise
    tucked = [(2, 39), (8, 38), (14, top + 1), (23, top), (32, top + 1), (38, 38), (44, 39), (44, 50), (2, 50)]
    covers = quilt | canvas.polygon_mask(tucked, smooth=True)
    canvas.fill(covers, "mag2")
    canvas.cells[quilt] = made.cells[quilt]
    fold_edge: list[Point] = [(44, 44), (36, 44), (31, top + 8), (23, top + 7), (15, top + 8), (10, 44), (2, 43)]
    fold = canvas.fill(covers & canvas.polygon_mask([*tucked[:7], *fold_edge], smooth=True), "mag4")
    canvas.shade(fold & canvas.polygon_mask([(x, y - 2) for x, y in fold_edge] + [(0, 60), (46, 60)]), -1)
    canvas.shade(fold & canvas.polygon_mask([(35, 30), (39, 38), (37, 48), (46, 48), (46, 30)]), -1)
    _body_under(canvas, covers & ~fold, rise)
    above = np.roll(covers, -1, axis=0) & ~covers
    above[:, :13] = above[:, 34:] = False
    canvas.fill(above, "mag0")
    return canvas


def _body_under(canvas: Canvas, quilt: Mask, rise: float) -> None:
    """What lies under the quilt, by its light and shade."""
    swell = rise / 2
    lying = [(12 - swell, 44), (34 + swell, 44), (34, 52), (31, 59), (30, 67), (17, 67), (15, 59), (12, 52)]
    body = quilt & canvas.polygon_mask(lying, smooth=True)
    canvas.shade(quilt & ~body & canvas.polygon_mask([(x + 3, y + 1) for x, y in lying], smooth=True), -1)
    lit = body & ~canvas.polygon_mask([(x + 4, y + 2) for x, y in lying], smooth=True)
    canvas.shade(lit & canvas.color_mask("mag2", "mag1"), 1)
    canvas.shade(body & canvas.polygon_mask([(28, 46), (38, 44), (34, 60), (29, 64)], smooth=True), -1)
    canvas.path([(22, 50 - rise), (23, 57), (21, 64)], "mag1")


def nora(rise: float) -> Canvas:
    """Nora where she sat down for a minute: on the covers of the camp bed, in her coat, one shoe off. In the frame of
    the camp bed, 84 x 40 px."""
    canvas = Canvas(84, 40)
    _legs(canvas)
    _coat(canvas, rise)
    lying = head(NORA.head, View.DOWN, SHUT)
    turned = Canvas(lying.height, lying.width)
    turned.cells = np.rot90(lying.cells).copy()
    canvas.blit(turned.outline(), 3, 2)
    _arm_over(canvas, rise)
    return canvas


def _legs(canvas: Canvas) -> None:
    """Knees bent over the edge a little; a stocking, and a shoe."""
    legs: tuple[tuple[tuple[Point, Point, Point], Color, Color, Color], ...] = (
        ((36, 11), (46, 15.5), (54, 10.5)), "ink2", "ink7", "ink6",
    ), (
        ((36, 18), (45, 22), (53, 18.5)), "ink3", "wood2", "wood0",
    )  # fmt: skip
    for (hip, knee, ankle), cloth, light, dark in legs:
        leg = Canvas(canvas.width, canvas.height)
        mask = leg.fill(capsule(leg, hip, knee, 2.6) | capsule(leg, knee, ankle, 2.2), cloth)
        leg.fill(mask & ~np.roll(mask, -1, axis=0), "ink1")
        x, y = round(ankle[0]) + 1, round(ankle[1]) - 4
        leg.round_rect(x, y, 4, 7, light)
        leg.rect(x + 2, y + 1, 2, 5, dark)
        canvas.blit(leg.outline(), 0, 0)


def _coat(canvas: Canvas, rise: float) -> None:
    coat = Canvas(canvas.width, canvas.height)
    top = 7 - rise
    shape = [(17, 10), (21, 7), (28, top), (35, top + 0.5), (42, 9), (46, 14), (45, 22), (38, 24), (27, 22), (21, 22)]
    body = coat.polygon([*shape, (17, 19)], "ink7", smooth=True)
    coat.shade(body & coat.polygon_mask([(16, 4), (46, 3), (44, 11 - rise), (36, 10 - rise), (20, 12 - rise)]), 1)
    coat.shade(body & coat.polygon_mask([(16, 19), (32, 18), (47, 18), (48, 26), (16, 26)]), -1)
    coat.shade(body & coat.polygon_mask([(34, 6), (36, 7), (39, 15), (36, 22), (34, 22), (37, 15)]), -1)
    wool = coat.polygon([(16, 12), (22, 12), (28, 14), (24, 17), (16, 18)], "aub1", clip=body)
    coat.shade(wool & coat.rect_mask(0, 0, 84, 14), 1)
    coat.path([(27, 14), (33, 15), (40, 16), (47, 18)], "ink5")
    coat.rect(29, 10 - round(rise / 2), 4, 1, "ink6")
    coat.rect(30, 9 - round(rise / 2), 1, 2, "blue2")
    canvas.blit(coat.outline(), 0, 0)


def _arm_over(canvas: Canvas, rise: float) -> None:
    """An arm along her side, its hand laid on the coat."""
    arm = Canvas(canvas.width, canvas.height)
    elbow, wrist = (31, 20 - rise / 2), (36, 15 - rise)
    sleeve = arm.fill(capsule(arm, (23.5, 18), elbow, 2.4) | capsule(arm, elbow, wrist, 2.1), "ink7")
    arm.fill(sleeve & ~np.roll(sleeve, 1, axis=0), "ink8")
    arm.fill(sleeve & ~np.roll(sleeve, -1, axis=0), "ink6")
    x, y = round(wrist[0]) + 1, round(wrist[1]) - 3
    arm.rect(x, y, 3, 3, "skin2")
    arm.rect(x + 2, y + 1, 1, 2, "skin1")
    canvas.blit(arm.outline("ink4"), 0, 0)


SLEEPERS: dict[str, tuple[Callable[[float], Canvas], Point]] = {
    "mia_down": (mia, (23, 30)),
    "nora_right": (nora, (19, 17)),
}
"""What draws each strip, and where the sleeper's neck lies in the frame of the bed."""


def strip(name: str) -> Canvas:
    """The four frames of a sleeper. Raises KeyError."""
    make, neck = SLEEPERS[name]
    return laid([make(rise) for rise in BREATH], name.rpartition("_")[2], neck)


def laid(frames: list[Canvas], way: str, neck: Point) -> Canvas:
    """A strip of somebody who lies with their feet that `way`, and their neck at that point of each of `frames`."""
    width, height, (x, y) = CELLS[way]
    sheet = Canvas(width * len(frames), height)
    for i, frame in enumerate(frames):
        cell = Canvas(width, height)
        cell.blit(frame, round(x - neck[0]), round(y - neck[1]))
        sheet.blit(cell, i * width, 0)
    return sheet


def pieces() -> dict[str, Callable[[Path], None]]:
    """What writes each sleeper under a folder, as people/asleep/NAME.png."""
    return {name: partial(_write, name) for name in SLEEPERS}


def write(out: Path) -> None:
    """Write every sleeper under `out`."""
    for name in SLEEPERS:
        _write(name, out)


def _write(name: str, out: Path) -> None:
    strip(name).save(out / "people" / "asleep" / f"{name}.png")
