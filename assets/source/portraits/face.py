"""What all portraits share: pose, eye, brow, mouth, strands of hair, backdrop and rim light.

Sides are the picture's: left is the reader's left. Lengths are px, y downward. An eye's columns run from its inner
corner to its outer one, so that one shape serves both sides.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import IntEnum

import numpy as np

from assets.source.canvas import Canvas, Color, Mask, Point, curve
from assets.source.grids import grids

SIZE = 96
"""Width and height of a portrait, px."""

MOODS = ("neutral", "bright", "soft", "wry", "worried", "stern", "tired", "sad", "shock")
"""Every mood a line may be spoken in."""

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


# ---------------------------------------------------------------------- looks
@dataclass(frozen=True)
class Lids:
    """How far the upper lid comes down at its inner and outer end, and the lower lid up; below 0 opens wider."""

    inner: float = 0
    outer: float = 0
    lower: int = 0


@dataclass(frozen=True)
class Brow:
    """How far a brow's inner end, middle and outer end lie below their place at rest; below 0 is raised."""

    inner: float = 0
    middle: float = 0
    outer: float = 0


@dataclass(frozen=True)
class Look:
    """One mood on a face. Pairs are left, right.

    `mouth` and `iris` name grids; `gaze` moves the irises, px right and down; `shoulders` is px below their rest.
    `blush` and `bags` go from 0 to 2; `wet` is tears that have not fallen; `extras` name what one person alone has.
    """

    mouth: str
    pose: Pose = field(default_factory=Pose)
    brows: tuple[Brow, Brow] = (Brow(), Brow())
    lids: tuple[Lids, Lids] = (Lids(), Lids())
    gaze: tuple[int, int] = (0, 0)
    iris: str = "iris"
    shoulders: int = 0
    blush: int = 0
    bags: int = 0
    furrow: bool = False
    wet: bool = False
    smiling_lids: bool = False
    extras: frozenset[str] = frozenset()


@dataclass(frozen=True)
class EyeShape:
    """For each column from the inner corner outward, the first and last row of the open eye.

    `heavy` is the first and last column where the lashes are two rows thick; `iris_at` the column and row of the iris.
    """

    top: tuple[int, ...]
    bottom: tuple[int, ...]
    heavy: tuple[int, int]
    iris_at: tuple[int, int]

    @property
    def width(self) -> int:
        """Columns."""
        return len(self.top)


@dataclass(frozen=True)
class EyeColors:
    """Names of palette colours; `iris` maps the letters of the iris grid."""

    iris: dict[str, Color]
    lash: Color
    lid: Color
    crease: Color
    under: Color
    white: Color = "ink8"
    shaded_white: Color = "ink7"
    tear: Color = "blue5"


def eye(
    canvas: Canvas,
    at: tuple[int, int],
    side: int,
    shape: EyeShape,
    colors: EyeColors,
    iris: Sequence[str],
    lids: Lids,
    gaze: tuple[int, int],
    wet: bool = False,
) -> None:
    """Draw an open eye whose inner corner's column and row 0 are `at`."""
    left, row = at
    last = shape.width - 1
    open_mask = np.zeros_like(canvas.drawn)
    tops: list[int] = []
    for column in range(shape.width):
        drop = lids.inner + (lids.outer - lids.inner) * column / last
        if drop < 0 and not 2 <= column <= last - 2:
            drop = 0
        top = shape.top[column] + math.floor(drop + 0.5)
        bottom = shape.bottom[column] - (lids.lower if 0 < column < last else 0)
        tops.append(min(top, bottom + 1))
        open_mask[row + tops[-1] : row + bottom + 1, left + side * column] = True

    canvas.fill(open_mask, colors.white)
    canvas.fill(open_mask & ~np.pad(open_mask, ((1, 0), (0, 0)))[:-1], colors.shaded_white)
    disc = Canvas(canvas.width, canvas.height)
    iris_x = left + side * shape.iris_at[0] - (len(iris[0]) - 1 if side < 0 else 0) + gaze[0]
    disc.grid(iris_x, row + shape.iris_at[1] + gaze[1], iris, colors.iris)
    seen = disc.drawn & open_mask
    canvas.cells[seen] = disc.cells[seen]

    first_heavy, last_heavy = shape.heavy
    for column, top in enumerate(tops):
        x = left + side * column
        lowered = top - shape.top[column]
        crease = shape.top[column] - 3 + max(0, lowered - 2)
        if lowered > 0:
            canvas.rect(x, row + crease + 1, 1, top - crease - 2, colors.lid)
        if first_heavy <= column <= last_heavy:
            canvas.pixel(x, row + crease + min(0, lowered), colors.crease)
            canvas.pixel(x, row + top - 2, colors.lash)
        canvas.pixel(x, row + top - 1, colors.lash)
        lower = shape.bottom[column] + 1 - lids.lower
        if last * 0.3 <= column < last:
            canvas.pixel(x, row + lower, colors.under)
        if wet and last * 0.2 <= column <= last * 0.85:
            canvas.pixel(x, row + lower - 1, colors.tear)
    wing = left + side * (last + 1)
    canvas.pixel(wing, row + tops[-1] - 1, colors.lash)
    canvas.pixel(wing, row + tops[-1] - 2, colors.lash)


def closed_eye(
    canvas: Canvas, at: tuple[int, int], side: int, shape: EyeShape, colors: EyeColors, smiling: bool
) -> None:
    """Draw a shut eye: a hanging line under its lid, or an arch when `smiling`."""
    left, row = at
    last = shape.width - 1
    for column in range(shape.width):
        bow = 1 - ((column - last / 2) / (last / 2)) ** 2
        floor = max(shape.bottom) - 1
        line = floor - round(2.2 * bow) if smiling else floor - 2 + round(2.2 * bow)
        x = left + side * column
        if 1 < column < last - 1:
            if not smiling:
                canvas.rect(x, row + line - 3, 1, 2, colors.lid)
            canvas.pixel(x, row + line - 1, colors.lash)
        canvas.pixel(x, row + line, colors.lash)
    tip = max(shape.bottom) - 1
    canvas.pixel(left + side * (last + 1), row + (tip - (0 if smiling else 2)), colors.lash)
    canvas.pixel(left + side * (last + 1), row + (tip + 1 if smiling else tip - 3), colors.lash)


def eyes(
    head: Head,
    look: Look,
    frame: Frame,
    who: str,
    shape: EyeShape,
    colors: EyeColors,
    corners: tuple[tuple[int, int], tuple[int, int]],
) -> None:
    """Draw both eyes of `who`, open or shut as `frame` has them; `corners` are the inner corners, left and right."""
    for side, corner, lids in zip((LEFT, RIGHT), corners, look.lids, strict=True):
        at = head.pose.feature(*corner)
        if frame is Frame.BLINK:
            closed_eye(head.canvas, at, side, shape, colors, look.smiling_lids)
        else:
            iris = grids(f"portraits/{who}")[look.iris].rows
            eye(head.canvas, at, side, shape, colors, iris, lids, look.gaze, look.wet)


def brow(
    canvas: Canvas, at: tuple[int, int], side: int, bend: Brow, color: Color, width: int, arch: float, thick: float
) -> None:
    """Draw a brow from its inner end `at` outward: `arch` px high, `thick` px at the inner end and 1 at the outer."""
    x, y = at
    last_top = None
    for column in range(width):
        share = column / (width - 1)
        ends = bend.inner * (1 - share) + bend.outer * share
        lift = 4 * share * (1 - share)
        middle = bend.middle - (bend.inner + bend.outer) / 2
        top = math.floor(y + ends + lift * (middle - arch) + 0.5)
        height = max(1, round(thick * (1.15 - 0.65 * share)))
        bottom = top + height if last_top is None else max(top + height, last_top)
        canvas.rect(x + side * column, top, 1, bottom - top, color)
        last_top = top


def mouth(head: Head, look: Look, frame: Frame, who: str, at: Point, colors: dict[str, Color]) -> None:
    """Stamp the mouth of `who` as `look` and `frame` have it; `at` is its line's middle: column 7, row 3 of a grid."""
    x, y = head.pose.feature(*at)
    state = ("rest", "half", "open", "rest")[frame]
    head.canvas.grid(x - 7, y - 3, grids(f"portraits/{who}")[f"{look.mouth} {state}"].rows, colors)


def flush(canvas: Canvas, face: Mask, at: tuple[int, int], rows: int, color: Color = "skin1") -> None:
    """Warm a cheek about `at`, within `face`: two or three rows, the widest in the middle or below."""
    x, y = at
    for i, reach in enumerate((2, 3) if rows < 3 else (2, 3, 2)):
        canvas.fill(face & canvas.rect_mask(x - reach, y - 1 + i, 2 * reach, 1), color)


# ---------------------------------------------------------------------- hair, light, finish
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
