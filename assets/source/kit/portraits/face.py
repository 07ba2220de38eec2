"""Where a head is and what is drawn on it: pose, strands of hair, backdrop and rim light.

Sides are the picture's: left is the reader's left. Lengths are px, y downward.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum

import numpy as np

from assets.source.canvas import Canvas, Color, Mask, Point, curve

SIZE = 96
"""Width and height of a portrait, px."""

LEFT, RIGHT = -1, 1
"""The sides of a face; multiplied with a distance from the nose they lead outward."""

Curve = Sequence[Point]


class Frame(IntEnum):
    """The pictures of one mood, in the order of its strip."""

    REST = 0
    HALF = 1
    OPEN = 2
    BLINK = 3


@dataclass(frozen=True)
class Pose:
    """Where the head is: moved by `dx`, `dy`, then leaned `tilt` degrees (clockwise) about the neck.

    `turn` and `nod` move the features within the face, px right and down, as when the head turns a little.
    """

    dx: float = 0
    dy: float = 0
    tilt: float = 0
    turn: int = 0
    nod: int = 0

    def at(self, x: float, y: float, pivot: Point = (50, 80)) -> Point:
        """Where a point of the head lies in the picture."""
        angle = math.radians(self.tilt)
        across, down = x - pivot[0], y - pivot[1]
        return (
            pivot[0] + across * math.cos(angle) - down * math.sin(angle) + self.dx,
            pivot[1] + across * math.sin(angle) + down * math.cos(angle) + self.dy,
        )

    def feature(self, x: float, y: float) -> tuple[int, int]:
        """Where a feature at a point of the head lies, on whole pixels."""
        at_x, at_y = self.at(x + self.turn, y + self.nod)
        return round(at_x), round(at_y)


class Head:
    """A canvas drawn on in the head's own coordinates, which a pose carries into the picture."""

    def __init__(self, canvas: Canvas, pose: Pose) -> None:
        self.canvas, self.pose = canvas, pose

    def points(self, points: Iterable[Point]) -> list[Point]:
        """`points` as they lie in the picture."""
        return [self.pose.at(x, y) for x, y in points]

    def mask(self, points: Iterable[Point], smooth: bool = True) -> Mask:
        """The inside of `points`."""
        return self.canvas.polygon_mask(self.points(points), smooth)

    def feature_mask(self, points: Iterable[Point], smooth: bool = True) -> Mask:
        """The inside of `points`, which turn and nod with the features."""
        return self.mask([(x + self.pose.turn, y + self.pose.nod) for x, y in points], smooth)

    def polygon(self, points: Iterable[Point], color: Color, smooth: bool = True) -> Mask:
        """Paint the inside of `points`."""
        return self.canvas.fill(self.mask(points, smooth), color)

    def strands(self, curves: Iterable[Curve], color: Color, clip: Mask | None = None) -> None:
        """Paint hairs one pixel wide, within `clip` where given."""
        strands(self.canvas, [self.points(points) for points in curves], color, clip)

    def locks(self, curves: Iterable[Curve], color: Color, clip: Mask, width: float = 2) -> None:
        """Paint tapering locks, at most `width` wide, within `clip`."""
        for points in curves:
            self.canvas.fill(self.canvas.polygon_mask(taper(self.points(points), width)) & clip, color)


def strands(canvas: Canvas, curves: Iterable[Curve], color: Color, clip: Mask | None = None) -> None:
    """Paint hairs one pixel wide, within `clip` where given."""
    hairs = Canvas(canvas.width, canvas.height)
    for points in curves:
        hairs.path(points, color)
    canvas.fill(hairs.drawn if clip is None else hairs.drawn & clip, color)


def taper(points: Curve, width: float) -> list[Point]:
    """The outline of a lock along `points`: nothing at its ends, `width` in its middle."""
    line = curve(points, 8, False)
    sides: tuple[list[Point], list[Point]] = ([], [])
    for i, (x, y) in enumerate(line):
        (x0, y0), (x1, y1) = line[max(0, i - 1)], line[min(len(line) - 1, i + 1)]
        length = math.hypot(x1 - x0, y1 - y0) or 1
        half = width / 2 * math.sin(math.pi * i / (len(line) - 1))
        across = (-(y1 - y0) / length * half, (x1 - x0) / length * half)
        sides[0].append((x + across[0], y + across[1]))
        sides[1].append((x - across[0], y - across[1]))
    return sides[0] + sides[1][::-1]


def capsule(canvas: Canvas, start: Point, end: Point, radius: float) -> Mask:
    """Within `radius` of the line from `start` to `end`: a finger, say."""
    y, x = np.mgrid[0 : canvas.height, 0 : canvas.width] + 0.5
    across, down = end[0] - start[0], end[1] - start[1]
    share = np.clip(((x - start[0]) * across + (y - start[1]) * down) / (across**2 + down**2), 0, 1)
    mask: Mask = np.hypot(x - start[0] - share * across, y - start[1] - share * down) <= radius
    return mask


def moved(mask: Mask, dx: int, dy: int) -> Mask:
    """`mask` moved right and down, or left and up below 0; what comes in at the edges is empty."""
    padded = np.pad(mask, ((max(dy, 0), max(-dy, 0)), (max(dx, 0), max(-dx, 0))))
    top, left = max(-dy, 0), max(-dx, 0)
    out: Mask = padded[top : top + mask.shape[0], left : left + mask.shape[1]]
    return out


def backdrop(colors: Sequence[Color], cx: float = 62, cy: float = 30) -> Canvas:
    """A dithered glow about `cx`, `cy`, through `colors` from its middle outward."""
    canvas = Canvas(SIZE, SIZE)
    y, x = np.mgrid[0:SIZE, 0:SIZE]
    distance = np.sqrt(((x - cx) / 78) ** 2 + ((y - cy) / 80) ** 2)
    canvas.ramp(np.ones((SIZE, SIZE), np.bool_), np.clip(distance, 0, 0.999), colors, 0.9)
    return canvas


def finish(
    canvas: Canvas, behind: Canvas, rim: Color, first_row: int = 10, last_column: int = 50, last_row: int = SIZE
) -> Canvas:
    """Light the left edge of the person with `rim`, from `first_row` to before `last_row`, outline them and set them
    before the backdrop."""
    edge = canvas.drawn & ~moved(canvas.drawn, 1, 0)
    edge[:first_row] = False
    edge[last_row:] = False
    edge[:, last_column:] = False
    canvas.fill(edge, rim)
    canvas.outline("ink0")
    behind.blit(canvas, 0, 0)
    return behind
