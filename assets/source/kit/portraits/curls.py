"""Curly hair: locks wound like commas, laid one on the other from the back of the head to the forehead."""

import math
from dataclasses import dataclass

from assets.source.canvas import Color, Point
from assets.source.kit.portraits.face import Head, moved, taper
from assets.source.kit.portraits.sitter import Layer, Sitting

STEPS = 9
"""Points along a curl's line."""
INNERMOST = 0.45
"""The share of its radius at which a curl ends."""


@dataclass(frozen=True)
class Curl:
    """A curl wound about `x`, `y`: it starts `radius` px away in the direction `start` (degrees, clockwise from the
    right) and closes in over `sweep` degrees, counter-clockwise below 0. A start within the hair hides the thin end; a
    start outside it stands off."""

    x: float
    y: float
    radius: float
    start: float
    sweep: float

    def points(self) -> list[Point]:
        """The curl's line."""
        out: list[Point] = []
        for i in range(STEPS):
            share = i / (STEPS - 1)
            angle = math.radians(self.start + self.sweep * share)
            reach = self.radius * (1 - (1 - INNERMOST) * share)
            out.append((self.x + reach * math.cos(angle), self.y + reach * math.sin(angle)))
        return out


def lay(head: Head, curl: Curl, colors: tuple[Color, Color, Color], shine: Color | None = None) -> None:
    """Paint `curl` in `colors`: its edge, its hair and the line that the light draws on its right. `shine` glints on
    that line."""
    canvas, line = head.canvas, head.points(curl.points())
    edge, hair, light = colors
    canvas.fill(canvas.polygon_mask(taper(line, curl.radius * 1.5)), edge)
    lock = canvas.fill(canvas.polygon_mask(taper(line, curl.radius * 1.05)), hair)
    lit = canvas.fill(lock & moved(~lock, -1, 1), light)
    if shine is not None:
        canvas.fill(lit & moved(lock, 1, -1), shine)


def puff(at: Point, radii: Point, colors: tuple[Color, Color, Color], count: int) -> Layer:
    """Hair gathered into a puff about `at`, of `count` curls: a ring of them and the rest wound inside it."""

    def draw(sitting: Sitting) -> None:
        head = sitting.head
        head.canvas.fill(head.canvas.ellipse_mask(*head.pose.at(*at), *radii), colors[0])
        for i in range(count):
            share = (i * 0.618) % 1
            reach = 0.92 if i % 3 else 0.45
            angle = math.tau * share
            x, y = at[0] + radii[0] * reach * math.cos(angle), at[1] + radii[1] * reach * math.sin(angle)
            lay(head, Curl(x, y, min(radii) * 0.42, 200 + 40 * (i % 5), 280 if i % 2 else -280), colors)

    return draw
