"""A person who has portraits, and the layers that everybody has: neck, ears, skull, eyes, brows and mouth.

A layer is a function that draws on a sitting; what it needs of the person is bound to it when their record is made.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches

from assets.source.canvas import Canvas, Color, Mask, Point
from assets.source.grids import GridError, grids
from assets.source.kit.portraits import eyes as kit_eyes
from assets.source.kit.portraits.eyes import EyeColors, EyeShape
from assets.source.kit.portraits.face import LEFT, RIGHT, SIZE, Frame, Head, Pose, backdrop, finish, moved
from assets.source.kit.portraits.looks import Look

Points = Sequence[Point]
Pair = tuple[tuple[float, float], tuple[float, float]]
"""A place on the left and its like on the right."""


class Sitting:
    """One frame of one look, being drawn. `face` is the mask of the skull, once there is one."""

    def __init__(self, look: Look, frame: Frame, pose: Pose) -> None:
        self.look, self.frame = look, frame
        self.canvas = Canvas(SIZE, SIZE)
        self.head = Head(self.canvas, pose)
        self.face: Mask = self.canvas.drawn

    @property
    def pose(self) -> Pose:
        """Where the head is."""
        return self.head.pose

    def shade(self, points: Points, steps: int, smooth: bool = True) -> None:
        """Shade what of the face lies inside `points`."""
        self.canvas.shade(self.face & self.head.mask(points, smooth), steps)

    def mark(self, points: Points, paint: Color | None, smooth: bool = True) -> None:
        """Paint what of the face lies inside `points`, which turn with the features; without `paint`, a step darker."""
        mask = self.face & self.head.feature_mask(points, smooth)
        if paint is None:
            self.canvas.shade(mask, -1)
        else:
            self.canvas.fill(mask, paint)

    def light(self, points: Points) -> None:
        """Light what of the face lies inside `points`, which turn with the features."""
        self.canvas.shade(self.face & self.head.feature_mask(points), 1)

    def raised(self, points: Points) -> list[Point]:
        """`points` of the shoulders, where the look has these."""
        return [(x, y + self.look.shoulders) for x, y in points]


Layer = Callable[[Sitting], None]


@dataclass(frozen=True)
class Sitter:
    """`layers` from the back to the front. `glow` is the light behind, from its middle at `glow_at` outward; `rim` the
    colour of the lit edge, from `rim_rows[0]` to before `rim_rows[1]`; `raised` is added to the pose of every look.

    `sky` draws on the backdrop what hangs or shines there.
    """

    looks: dict[str, Look]
    layers: tuple[Layer, ...]
    glow: tuple[Color, ...]
    rim: Color
    raised: float = 0
    rim_rows: tuple[int, int] = (10, SIZE)
    glow_at: Point = (62, 30)
    sky: Callable[[Canvas], None] | None = None


def sat(sitter: Sitter, mood: str, frame: Frame) -> Sitting:
    """A person drawn in one frame of a mood, without rim, outline and backdrop. Raises KeyError for a mood they have
    not."""
    look = sitter.looks[mood]
    sitting = Sitting(look, frame, replace(look.pose, dy=look.pose.dy + sitter.raised))
    for layer in sitter.layers:
        layer(sitting)
    return sitting


def portrait(sitter: Sitter, mood: str, frame: Frame) -> Canvas:
    """One frame of one of a person's moods. Raises KeyError for a mood they have not."""
    behind = backdrop(sitter.glow, *sitter.glow_at)
    if sitter.sky is not None:
        sitter.sky(behind)
    first, last = sitter.rim_rows
    return finish(sat(sitter, mood, frame).canvas, behind, sitter.rim, first, last_row=last)


def drawing(who: str, name: str) -> tuple[str, ...]:
    """The rows of a grid of `who`. Raises GridError for one there is none of."""
    found = grids(f"portraits/{who}")
    if name not in found:
        near = get_close_matches(name, found, 1)
        hint = f"; did you mean [{near[0]}]?" if near else ""
        raise GridError(f"portraits/{who}.txt: there is no [{name}]{hint}")
    return found[name].rows


def when(extra: str, layer: Layer) -> Layer:
    """`layer`, in the looks that have `extra` alone."""

    def draw(sitting: Sitting) -> None:
        if extra in sitting.look.extras:
            layer(sitting)

    return draw


def neck(top: tuple[float, float], foot: Points, skin: Color, chin: Points, sides: Sequence[Points] = ()) -> Layer:
    """A neck from the columns `top` under the head down to `foot`; `chin` throws its shadow on it, `sides` are dark."""

    def draw(sitting: Sitting) -> None:
        canvas, head = sitting.canvas, sitting.head
        mask = canvas.polygon([head.pose.at(top[0], 62), head.pose.at(top[1], 62), *foot], skin)
        canvas.shade(mask & head.mask(chin), -1)
        for side in sides:
            canvas.shade(mask & canvas.polygon_mask(side), -1)

    return draw


def ears(columns: tuple[float, float], shape: Points, skin: Color, inside: Points, both: bool = True) -> Layer:
    """Ears whose `shape`, and what is shaded `inside` it, run outward from `columns`; on `both` or the left."""

    def draw(sitting: Sitting) -> None:
        head = sitting.head
        for side, x in zip((LEFT, RIGHT), columns, strict=True):
            ear = head.polygon([(x + side * across, y) for across, y in shape], skin)
            if both or side is LEFT:
                head.canvas.shade(ear & head.mask([(x + side * across, y) for across, y in inside]), -1)

    return draw


def skull(outline: Points, chin: Points, skin: Color, shades: Sequence[Points], lights: Sequence[Points] = ()) -> Layer:
    """The face without features, dark inside `shades` and lit inside `lights`; an open mouth lowers the `chin`."""

    def draw(sitting: Sitting) -> None:
        drop = 1 if sitting.frame is Frame.OPEN else 0
        sitting.face = sitting.head.polygon([*outline, *((x, y + drop) for x, y in chin)], skin)
        for points in shades:
            sitting.shade(points, -1)
        for points in lights:
            sitting.light(points)

    return draw


def lit(*shapes: Points) -> Layer:
    """Light on the face inside `shapes`, which turn with the features."""

    def draw(sitting: Sitting) -> None:
        for points in shapes:
            sitting.light(points)

    return draw


def under(hair: Sequence[Points], reach: int, only: Color | None = None, smooth: bool = True) -> Layer:
    """The shadow on the brow of the `hair` above, `reach` px down, and 2 straight below; on the colour `only`."""

    def draw(sitting: Sitting) -> None:
        canvas = sitting.canvas
        mass = canvas.rect_mask(0, 0, 0, 0)
        for points in hair:
            mass |= sitting.head.mask(points, smooth)
        shadow = sitting.face & (moved(mass, 1, reach) | moved(mass, 0, 2)) & ~mass
        canvas.shade(shadow if only is None else shadow & canvas.color_mask(only), -1)

    return draw


def eyes(who: str, shape: EyeShape, colors: EyeColors, corners: Pair) -> Layer:
    """Both eyes, open or shut as the frame has them, with irises of `who`; `corners` are the inner ones."""

    def draw(sitting: Sitting) -> None:
        look = sitting.look
        for side, corner, lids in zip((LEFT, RIGHT), corners, look.lids, strict=True):
            at = sitting.pose.feature(*corner)
            if sitting.frame is Frame.BLINK:
                kit_eyes.closed_eye(sitting.canvas, at, side, shape, colors, look.smiling_lids)
            else:
                iris = drawing(who, look.iris)
                kit_eyes.eye(sitting.canvas, at, side, shape, colors, iris, lids, look.gaze, look.wet)

    return draw


def brows(at: Pair, color: Color, width: int, arch: float, thick: float) -> Layer:
    """Both brows, from their inner ends `at` outward; measures as `eyes.brow` has them."""

    def draw(sitting: Sitting) -> None:
        for side, place, bend in zip((LEFT, RIGHT), at, sitting.look.brows, strict=True):
            kit_eyes.brow(sitting.canvas, sitting.pose.feature(*place), side, bend, color, width, arch, thick)

    return draw


def mouth(who: str, at: Point, colors: dict[str, Color]) -> Layer:
    """The mouths of `who`; `at` is the line's middle: column 7, row 3 of a grid."""

    def draw(sitting: Sitting) -> None:
        x, y = sitting.pose.feature(*at)
        state = ("rest", "half", "open", "rest")[sitting.frame]
        sitting.canvas.grid(x - 7, y - 3, drawing(who, f"{sitting.look.mouth} {state}"), colors)

    return draw
