"""Screens: a frame, and what is shown on it."""

import math
import random
from typing import Annotated, Any, Literal

from assets.source.canvas import Canvas, Point, bayer
from assets.source.kit.families.base import Between, Frame, Moments, family
from assets.source.kit.families.finishes import WOODS, Finish, Variant, Wood, seen
from assets.source.kit.solids import Solids, foot

Style = Literal["desk", "wall", "set", "kiosk", "slate", "projector"]
Shows = Literal["curve", "bars", "words", "clock", "snow", "noon", "call", "off"]
TURNS: Moments = ((0, 700), (1, 700), (2, 700), (3, 700))
"""How long each of a screen's pictures is shown, ms."""


def _solid(style: str, **_: Any) -> Solids:
    return foot(7, 2) if style in ("set", "kiosk", "projector") else lambda width, height: ()


def _glow(shows: str, **_: Any) -> str:
    return {"off": "", "noon": "all"}.get(shows, "cool")


def _moves(shows: str, **_: Any) -> Moments:
    return () if shows == "off" else TURNS


@family(solids=_solid, glow=_glow, moves=_moves)
def screen(
    style: Style,
    shows: Shows = "curve",
    width: Annotated[int, Between(14, 120)] = 26,
    height: Annotated[int, Between(10, 60)] = 16,
    case: Wood = "slate",
    frame: Frame = 0,
    variant: Variant = "noon",
) -> Canvas:
    """A screen of `width` x `height` px in what holds it; four pictures move."""
    left, top, right, below = _MARGINS[style]
    canvas = Canvas(width + left + right, height + top + below)
    _CASES[style](canvas, left, top, width, height, WOODS[case])
    canvas.rect(left, top, width, height, "ink0" if shows == "off" else "blue0")
    picture = Canvas(width, height)
    _SHOWS[shows](picture, frame)
    canvas.blit(picture, left, top)
    canvas.line(left + 1, top + 4, left + 4, top + 1, "ink3" if shows == "off" else "blue2")
    return seen(canvas, variant, canvas.rect_mask(left, top, width, height))


_MARGINS = {
    "desk": (4, 4, 4, 9), "wall": (4, 4, 4, 7), "set": (5, 8, 11, 10), "kiosk": (5, 6, 5, 22), "slate": (4, 4, 4, 6),
    "projector": (3, 5, 3, 14),
}  # fmt: skip
"""Room that the case takes: left, above, right, below, px."""


def _bezel(canvas: Canvas, x: int, y: int, wide: int, high: int, hard: Finish, edge: int = 2, foot: int = 0) -> None:
    canvas.rect(x - edge, y - edge, wide + 2 * edge, high + 2 * edge + foot, hard[2])
    canvas.rect(x - edge, y - edge, wide + 2 * edge, 1, hard[4])
    canvas.rect(x - edge, y + high + edge + foot - 1, wide + 2 * edge, 1, hard[1])
    canvas.rect(x + wide + edge - 1, y - edge + 1, 1, high + 2 * edge + foot - 2, hard[1])


def _desk(canvas: Canvas, x: int, y: int, wide: int, high: int, hard: Finish) -> None:
    middle = x + wide // 2
    canvas.rect(middle - 2, y + high + 2, 4, 4, hard[1])
    canvas.rect(middle - 6, y + high + 5, 12, 2, hard[2])
    canvas.rect(middle - 6, y + high + 5, 12, 1, hard[3])
    _bezel(canvas, x, y, wide, high, hard)


def _wall(canvas: Canvas, x: int, y: int, wide: int, high: int, hard: Finish) -> None:
    _bezel(canvas, x, y, wide, high, hard, 2, 2)
    canvas.rect(x + wide // 2 - 4, y + high + 2, 8, 1, "blue4")
    canvas.rect(x + wide - 3, y + high + 2, 2, 1, "red1")


def _set(canvas: Canvas, x: int, y: int, wide: int, high: int, hard: Finish) -> None:
    """A set of an older time: wood, a round-cornered tube, two knobs, an aerial."""
    canvas.line(x + wide // 2, y - 3, x + wide // 2 - 7, y - 7, "ink5")
    canvas.line(x + wide // 2, y - 3, x + wide // 2 + 7, y - 7, "ink5")
    _bezel(canvas, x, y, wide + 6, high, hard, 3)
    canvas.round_rect(x - 1, y - 1, wide + 2, high + 2, hard[0], 1)
    for down in (3, 8):
        canvas.rect(x + wide + 3, y + down, 3, 3, "gold1")
        canvas.pixel(x + wide + 3, y + down, "gold3")
    for down in range(high - 4, high, 2):
        canvas.rect(x + wide + 3, y + down, 4, 1, hard[0])
    for left in (x, x + wide + 2):
        canvas.rect(left, y + high + 3, 3, 5, hard[1])


def _kiosk(canvas: Canvas, x: int, y: int, wide: int, high: int, hard: Finish) -> None:
    """A pillar that speaks to whoever passes."""
    foot = y + high + 20
    canvas.rect(x - 2, y + high, wide + 4, 19, hard[2])
    canvas.rect(x - 2, y + high + 3, 1, 15, hard[3])
    canvas.rect(x + wide, y + high + 3, 2, 16, hard[1])
    canvas.rect(x + 3, y + high + 6, wide - 6, 1, hard[0])
    canvas.rect(x + 3, y + high + 9, wide - 6, 1, hard[0])
    canvas.rect(x + wide // 2 - 1, y + high + 13, 3, 2, "blue4")
    canvas.rect(x - 3, foot - 2, wide + 6, 2, hard[1])
    _bezel(canvas, x, y, wide, high, hard, 3)


def _slate(canvas: Canvas, x: int, y: int, wide: int, high: int, hard: Finish) -> None:
    canvas.round_rect(x - 2, y - 2, wide + 4, high + 4, hard[2])
    canvas.rect(x - 1, y - 2, wide + 2, 1, hard[4])
    canvas.rect(x + 2, y + high + 2, wide - 4, 2, hard[0])


def _projector(canvas: Canvas, x: int, y: int, wide: int, high: int, hard: Finish) -> None:
    """Light in the air over a plate."""
    middle, foot = x + wide // 2, y + high + 11
    canvas.ellipse(middle, foot - 1, wide / 3, 2.6, hard[1])
    canvas.ellipse(middle, foot - 2, wide / 3, 2.2, hard[3])
    beam = canvas.polygon_mask(
        [(middle - 3, foot - 2), (middle + 3, foot - 2), (x + wide - 2, y + high), (x + 2, y + high)]
    )
    canvas.fill(beam, "blue1")
    canvas.fill(beam & (bayer(canvas.height, canvas.width) < 0.3), "blue3")
    canvas.ellipse(middle, foot - 2, wide / 5, 1.2, "blue5")
    canvas.rect(x - 1, y - 1, wide + 2, 1, "blue4")
    canvas.rect(x - 1, y + high, wide + 2, 1, "blue4")


_CASES = {"desk": _desk, "wall": _wall, "set": _set, "kiosk": _kiosk, "slate": _slate, "projector": _projector}


def _curve(picture: Canvas, frame: int) -> None:
    middle = picture.height / 2
    for lane, color in ((2.5, "blue2"), (0.0, "blue4")):
        points: list[Point] = []
        for x in range(1, picture.width - 1):
            swing = math.sin((x + frame * 5) * 0.55 + lane) * math.sin((x + lane * 3) * 0.21)
            points.append((x, middle + lane + swing * middle * 0.7))
        picture.path(points, color, smooth=False)
    picture.rect(2, 2, picture.width // 3, 1, "blue3")


def _bars(picture: Canvas, frame: int) -> None:
    rng = random.Random(4)
    foot = picture.height - 2
    for number, x in enumerate(range(2, picture.width - 3, 4)):
        high = max(1, round((foot - 3) * (0.35 + 0.6 * rng.random())) - (number + frame) % 2)
        picture.rect(x, foot - high, 3, high, "mag3" if number == 2 else "blue3")
        picture.rect(x, foot - high, 3, 1, "mag4" if number == 2 else "blue5")
    picture.rect(2, foot, picture.width - 4, 1, "blue2")


def _words(picture: Canvas, frame: int) -> None:
    rng = random.Random(7)
    for row, y in enumerate(range(2, picture.height - 2, 3)):
        x = 2
        while x < picture.width - 4:
            long = min(rng.choice((2, 3, 5, 7)), picture.width - 3 - x)
            chosen = row == 1 + frame % max(1, picture.height // 3 - 2)
            picture.rect(x, y, long, 1, "gold3" if chosen else ("blue4" if rng.random() < 0.6 else "blue3"))
            x += long + 2


def _clock(picture: Canvas, frame: int) -> None:
    """Four figures in segments, and the colon that beats."""
    lit = ("abcdef", "bc", "abged", "abgcd")
    wide, high = max(3, picture.width // 6), max(7, picture.height - 6)
    x = (picture.width - 4 * wide - 6) // 2
    for number, segments in enumerate(lit):
        left, half = x + number * (wide + 1) + (3 if number > 1 else 0), high // 2
        places = {
            "a": (0, 0, wide, 1), "g": (0, half, wide, 1), "d": (0, high - 1, wide, 1), "f": (0, 0, 1, half),
            "b": (wide - 1, 0, 1, half), "e": (0, half, 1, half), "c": (wide - 1, half, 1, high - half),
        }  # fmt: skip
        for segment in segments:
            across, down, w, h = places[segment]
            picture.rect(left + across, 3 + down, w, h, "blue5")
    if frame % 2 == 0:
        for down in (high // 3, high * 2 // 3):
            picture.rect(x + 2 * wide + 3, 3 + down, 1, 1, "blue4")


def _snow(picture: Canvas, frame: int) -> None:
    rng = random.Random(frame)
    picture.rect(0, 0, picture.width, picture.height, "ink3")
    for y in range(picture.height):
        for x in range(picture.width):
            if rng.random() < 0.45:
                picture.pixel(x, y, rng.choice(("ink1", "ink5", "ink6", "ink7")))
    picture.rect(0, (frame * 5 + 3) % picture.height, picture.width, 2, "ink6")


def _noon(picture: Canvas, frame: int) -> None:
    """The sky it is always noon in, over pale towers."""
    picture.gradient(0, 0, picture.width, picture.height, ["blue4", "blue5", "ink8"])
    picture.ellipse(picture.width * 0.7, picture.height * 0.32, 3, 3, "gold4")
    cloud = (picture.width // 4 + frame * 2) % picture.width
    picture.ellipse(cloud, picture.height * 0.3, 4, 1.6, "ink8")
    rng = random.Random(3)
    x = 0
    while x < picture.width:
        wide, tall = rng.randint(3, 6), rng.randint(picture.height // 4, picture.height // 2)
        picture.rect(x, picture.height - tall, wide, tall, rng.choice(("blue3", "blue4")))
        x += wide


def _call(picture: Canvas, frame: int) -> None:
    """Somebody's head and shoulders, waiting to be answered."""
    middle, foot = picture.width / 2, picture.height
    picture.rect(0, 0, picture.width, picture.height, "blue1")
    picture.ellipse(middle, foot, picture.width * 0.28, picture.height * 0.36, "blue3")
    size = min(picture.width, picture.height)
    picture.ellipse(middle, foot * 0.42, size * 0.25, size * 0.27, "blue2")
    picture.ellipse(middle, foot * 0.5, size * 0.17, size * 0.21, "blue4")
    picture.rect(round(middle) - 3, round(foot * 0.36), 6, 2, "blue2")
    for dot in range(3):
        picture.rect(2 + dot * 3, picture.height - 3, 2, 1, "gold3" if dot == frame % 3 else "blue2")


def _off(picture: Canvas, frame: int) -> None:
    """Nothing."""


_SHOWS = {
    "curve": _curve, "bars": _bars, "words": _words, "clock": _clock, "snow": _snow, "noon": _noon, "call": _call,
    "off": _off,
}  # fmt: skip
