"""Two instruments seen close: the ring with its twelve domes and the glass in its middle, and the plate at a gate.

Both are discs that light falls on from the left above; what moves on them the game draws itself.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from assets.source.canvas import Canvas, Color
from assets.source.kit.boards import STATES

DIAL, PLATE = 166, 138
"""Px of the two pictures, both ways."""
DOMES = 12
DOME_OUT = 68
"""How far the domes are from the middle of the ring, px."""
DOME = 15
"""Px of a dome, both ways."""
SOCKET = 8
"""How far about the middle of a dome the ring is let in, px."""
DOME_INKS: Mapping[str, Sequence[Color]] = {
    "idle": ("ink2", "ink3", "ink4", "ink5", "ink6"),
    "focused": ("blue1", "blue2", "blue3", "blue4", "blue5"),
    "chosen": ("gold0", "gold1", "gold2", "gold3", "gold4"),
    "closed": ("blue1", "teal1", "teal2", "teal3", "blue5"),
    "wrong": ("aub0", "red0", "red0", "red1", "mag4"),
}
"""What a dome is made of in each state, from dark to light."""


class _Disc:
    """A canvas about its middle: `far` from it, px, and `lit` from 0 to 1 by the side that light falls on."""

    def __init__(self, size: int) -> None:
        self.canvas = Canvas(size, size)
        y, x = np.mgrid[0:size, 0:size].astype(float)
        self.dx, self.dy = x - (size - 1) / 2, y - (size - 1) / 2
        self.far = np.hypot(self.dx, self.dy)
        self.lit = 0.5 - (0.6 * self.dx + 0.8 * self.dy) / (2 * np.maximum(self.far, 1))

    def band(self, outer: float, inner: float, colors: Sequence[Color], turned: bool = False) -> None:
        """A band between two radii, in `colors` from dark to light; `turned` faces away from the light."""
        mask = (self.far <= outer) & (self.far > inner)
        self.canvas.ramp(mask, 1 - self.lit if turned else self.lit, colors, 0.9)

    def fill(self, outer: float, inner: float, color: Color) -> None:
        """A band of one colour."""
        self.canvas.fill((self.far <= outer) & (self.far > inner), color)

    def shadow(self, radius: float) -> None:
        """What the disc throws on its ground."""
        self.canvas.fill(np.hypot(self.dx - 1, self.dy - 3) <= radius, "ink0")


def dial() -> Canvas:
    """The ring: enamel with a rim of brass, a socket for every dome, a groove, and a dark glass with a grid."""
    disc = _Disc(DIAL)
    canvas = disc.canvas
    disc.shadow(79)
    disc.fill(79, 0, "ink0")
    disc.band(78, 75, ("gold0", "gold1", "gold2", "gold3"))
    disc.fill(75, 74, "ink0")
    disc.band(74, 58, ("teal0", "teal1", "teal1", "teal2"))
    disc.band(74, 72, ("teal1", "teal2", "teal3"))
    disc.band(60, 58, ("teal0", "teal1"), turned=True)
    angle = np.arctan2(disc.dx, -disc.dy) / (2 * np.pi) * 60 % 1
    canvas.fill((disc.far <= 71) & (disc.far > 69) & ((angle < 0.13) | (angle > 0.87)), "teal0")
    for number in range(DOMES):
        turn = 2 * np.pi * number / DOMES
        away = np.hypot(disc.dx - DOME_OUT * np.sin(turn), disc.dy + DOME_OUT * np.cos(turn) - 1)
        canvas.fill((away <= SOCKET) & (disc.far < 75), "ink0")
        canvas.fill((away <= SOCKET - 1) & (disc.far < 75), "teal0")
    disc.fill(58, 57, "ink0")
    disc.band(57, 55, ("gold0", "gold1", "gold2"), turned=True)
    disc.fill(55, 47, "ink0")
    disc.band(54, 48, ("ink1", "ink2"), turned=True)
    disc.band(47, 46, ("gold0", "gold1", "gold2", "gold3"))
    disc.fill(46, 45, "ink0")
    _glass(disc, 45, ("ink0", "ink1", "blue0"))
    grid = (disc.far < 44) & ((np.abs(disc.dx) % 11 < 1) | (np.abs(disc.dy) % 11 < 1))
    canvas.fill(grid & ((disc.dx + disc.dy) % 2 < 1), "blue0")
    canvas.fill((disc.far < 44) & (np.abs(disc.dy) < 1), "blue1")
    return canvas


def plate() -> Canvas:
    """The plate at a gate: a mirror in a collar of brass that four screws hold."""
    disc = _Disc(PLATE)
    canvas = disc.canvas
    disc.shadow(65)
    disc.fill(65, 0, "ink0")
    disc.band(64, 60, ("ink3", "ink4", "ink5", "ink6"))
    disc.fill(60, 59, "ink0")
    disc.band(59, 53, ("gold0", "gold1", "gold1", "gold2"))
    disc.band(54, 52, ("gold0", "gold1", "gold2"), turned=True)
    for x, y in ((-40, -40), (40, -40), (-40, 40), (40, 40)):
        away = np.hypot(disc.dx - x, disc.dy - y)
        canvas.fill(away <= 3.4, "ink0")
        canvas.fill(away <= 2.4, "gold2")
        canvas.fill((away <= 2.4) & (np.abs(disc.dx - x - disc.dy + y) < 1), "wood1")
    disc.fill(52, 51, "ink0")
    _glass(disc, 51, ("blue0", "blue1", "blue1", "blue2"))
    for shift, wide, color in ((-14, 5, "blue2"), (-6, 2, "blue3")):
        slant = disc.dx + disc.dy - shift
        canvas.fill((disc.far < 46) & (np.abs(slant) < wide) & (np.abs(disc.dx - disc.dy) < 50), color)
    return canvas


def _glass(disc: _Disc, radius: float, colors: Sequence[Color]) -> None:
    """Glass: darker towards the light, with a gleam along its edge."""
    across = 0.5 + (0.6 * disc.dx + 0.8 * disc.dy) / (2 * radius)
    disc.canvas.ramp(disc.far <= radius, np.clip(across, 0, 0.999), colors, 1.0)
    gleam = (disc.far <= radius - 3) & (disc.far > radius - 5) & (disc.lit > 0.9)
    disc.canvas.fill(gleam, "blue3")


def dome(state: str) -> Canvas:
    """A dome of glass in its socket, a gleam on it."""
    inks = DOME_INKS[state]
    disc = _Disc(DOME)
    disc.fill(6.6, 0, "ink0")
    high = np.clip(0.5 - (0.5 * disc.dx + 0.8 * disc.dy) / 10, 0, 0.999)
    disc.canvas.ramp(disc.far <= 5.6, high, inks[:4], 0.6)
    disc.canvas.rect(DOME // 2 - 2, DOME // 2 - 4, 2, 1, inks[4])
    disc.canvas.rect(DOME // 2 - 3, DOME // 2 - 3, 1, 2, inks[4])
    return disc.canvas


def write(out: Path) -> None:
    """Write everything into `ui/boards` under `out`."""
    folder = out / "ui" / "boards"
    dial().save(folder / "dial.png")
    plate().save(folder / "plate.png")
    for state in STATES:
        dome(state).save(folder / f"dome_{state}.png")
