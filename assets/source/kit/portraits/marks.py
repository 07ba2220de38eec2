"""What years, work and weather leave on a face: hollows, folds, lines, stubble; what is worn on it."""

from collections.abc import Sequence

import numpy as np

from assets.source.canvas import Canvas, Color, Mask, Point
from assets.source.kit.portraits.face import LEFT, RIGHT, SIZE
from assets.source.kit.portraits.sitter import Layer, Points, Sitting, drawing

Middles = tuple[float, float]
"""The columns under which the two eyes stand."""


def flush(canvas: Canvas, face: Mask, at: tuple[int, int], rows: int, color: Color = "skin1") -> None:
    """Warm a cheek about `at`, within `face`: two or three rows, the widest in the middle or below."""
    x, y = at
    for i, reach in enumerate((2, 3) if rows < 3 else (2, 3, 2)):
        canvas.fill(face & canvas.rect_mask(x - reach, y - 1 + i, 2 * reach, 1), color)


def cheeks(columns: Middles, row: float, extra: int = 1, color: Color = "skin1") -> Layer:
    """Warm cheeks in the looks that blush: `extra` rows more than the blush counts."""

    def draw(sitting: Sitting) -> None:
        if sitting.look.blush:
            for side, x in zip((LEFT, RIGHT), columns, strict=True):
                at = sitting.pose.feature(x + side, row)
                flush(sitting.canvas, sitting.face, at, sitting.look.blush + extra, color)

    return draw


def hollows(columns: Middles, shape: Points, paints: tuple[Color | None, Color | None, Color | None]) -> Layer:
    """What lies under the eyes, in `shape` about their columns: painted as `paints` has it for a look without bags,
    with them and with heavy ones (None: a step darker, `_`: not at all). Heavy ones hang lower at the inner end."""

    def draw(sitting: Sitting) -> None:
        bags = sitting.look.bags
        if paints[bags] == "_":
            return
        deep = 1 if bags > 1 else 0
        *upper, (last_x, last_y) = shape
        for side, x in zip((LEFT, RIGHT), columns, strict=True):
            sitting.mark([(x + side * a, y) for a, y in (*upper, (last_x, last_y + deep))], paints[bags])

    return draw


def folds(columns: Middles, shape: Points, paint: Color | None) -> Layer:
    """The lines from nose to mouth, or any other pair of them, running outward from `columns`."""

    def draw(sitting: Sitting) -> None:
        for side, x in zip((LEFT, RIGHT), columns, strict=True):
            sitting.mark([(x + side * across, y) for across, y in shape], paint, smooth=False)

    return draw


def furrow(at: Point, color: Color, rows: tuple[int, ...] = (4, 3)) -> Layer:
    """Upright lines between the brows, 3 px apart and so many `rows` long, in the looks that frown."""

    def draw(sitting: Sitting) -> None:
        if sitting.look.furrow:
            x, y = sitting.pose.feature(*at)
            for i, height in enumerate(rows):
                sitting.canvas.rect(x + 3 * i, y, 1, height, color)

    return draw


def lines(curves: Sequence[Points], color: Color) -> Layer:
    """Lines one pixel wide on the face, which turn with the features: on a forehead, at the eyes' corners."""

    def draw(sitting: Sitting) -> None:
        pose = sitting.pose
        turned = [[(x + pose.turn, y + pose.nod) for x, y in points] for points in curves]
        sitting.head.strands(turned, color, sitting.face)

    return draw


def dabs(at: Point, rects: Sequence[tuple[int, int, int, int, Color]]) -> Layer:
    """Strokes about the feature `at`, each x, y from it, width, height and colour: nostrils, the nose's light."""

    def draw(sitting: Sitting) -> None:
        x, y = sitting.pose.feature(*at)
        for dx, dy, width, height, color in rects:
            sitting.canvas.rect(x + dx, y + dy, width, height, color)

    return draw


def worn(at: Point, rects: Sequence[tuple[int, int, int, int, Color]]) -> Layer:
    """Strokes about the point `at` of the clothes, as `dabs` has them: a badge, a watch on its pin."""

    def draw(sitting: Sitting) -> None:
        for dx, dy, width, height, color in rects:
            sitting.canvas.rect(round(at[0]) + dx, round(at[1]) + sitting.look.shoulders + dy, width, height, color)

    return draw


def patch(points: Points, paint: Color | None, smooth: bool = True) -> Layer:
    """A shape of one colour on the face (None: a step darker), which turns with the features."""

    def draw(sitting: Sitting) -> None:
        sitting.mark(points, paint, smooth)

    return draw


def stamp(file: str, name: str, at: Point, corner: tuple[int, int], colors: dict[str, Color]) -> Layer:
    """A grid of `portraits/FILE` whose cell `corner` lies on the feature `at`: a nose, a pair of glasses."""

    def draw(sitting: Sitting) -> None:
        x, y = sitting.pose.feature(*at)
        sitting.canvas.grid(x - corner[0], y - corner[1], drawing(file, name), colors)

    return draw


def stubble(jaw: Points, lips: Point, grown: dict[str, str], hairs_on: Color) -> Layer:
    """A shadow of beard over the `jaw`: `grown` is what it makes of each colour; single hairs on one of them, fewer
    about the `lips`."""

    def draw(sitting: Sitting) -> None:
        canvas, head = sitting.canvas, sitting.head
        mask = sitting.face & head.feature_mask(jaw)
        before = canvas.copy()
        y, x = np.mgrid[0:SIZE, 0:SIZE]
        hairs = (3 * x + 5 * y + (y // 3) % 2) % 11 == 0
        for bare, bearded in grown.items():
            canvas.fill(mask & before.color_mask(bare), bearded)
        around = canvas.ellipse_mask(*head.pose.feature(*lips), 12, 5)
        canvas.shade(mask & hairs & ~around & canvas.color_mask(hairs_on), -1)

    return draw


def chain(canvas: Canvas, points: list[Point]) -> None:
    """A chain of gold links along `points`."""
    links = Canvas(SIZE, SIZE)
    links.path(points, "gold2")
    canvas.fill(links.drawn, "gold3")
    y, x = np.mgrid[0:SIZE, 0:SIZE]
    canvas.fill(links.drawn & ((x + y) % 3 == 0), "gold1")


def spectacles(centres: tuple[Point, Point], radii: tuple[float, float], ears: Middles, frame: Color) -> Layer:
    """Glasses before both eyes: rims about `centres`, a bridge, arms to the columns of the `ears`, a glint on each."""

    def draw(sitting: Sitting) -> None:
        canvas = sitting.canvas
        places = [sitting.pose.feature(*centre) for centre in centres]
        for side, (x, y), ear in zip((LEFT, RIGHT), places, ears, strict=True):
            outer = canvas.ellipse_mask(x + 0.5, y + 0.5, radii[0] + 1, radii[1] + 1)
            canvas.fill(outer & ~canvas.ellipse_mask(x + 0.5, y + 0.5, *radii), frame)
            end = sitting.pose.at(ear, centres[0][1] - 1)
            canvas.line(x + side * (radii[0] + 1), y - 1, *end, frame)
            canvas.line(x - radii[0] * 0.7, y - 1, x - radii[0] * 0.3, y - radii[1] * 0.6, "ink8")
        (left_x, left_y), (right_x, right_y) = places
        reach = round(radii[0])
        canvas.path(
            [
                (left_x + reach, left_y - 1),
                ((left_x + right_x) / 2, (left_y + right_y) / 2 - 3),
                (right_x - reach, right_y - 1),
            ],
            frame,
        )

    return draw


def freckles(spots: Sequence[tuple[int, int]], color: Color) -> Layer:
    """Single dots on the face."""

    def draw(sitting: Sitting) -> None:
        for spot in spots:
            x, y = sitting.pose.feature(*spot)
            if sitting.face[y, x]:
                sitting.canvas.pixel(x, y, color)

    return draw
