"""Skies and the city against them: one generator for windows, streets, roofs, the dome, and whatever lies behind.

A `View` says the hour, how dense the city is, how much of it is lit and what stands out of it; its strips are as wide
as the view and wrap from side to side, so that a place may move each at a pace of its own.
"""

import math
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np

from assets.source.canvas import Canvas, Color, Field
from assets.source.kit.fields import nebula, put

Body = tuple[Color, Color, Color]
"""The face, the lit edge and the shaded side of a house far off."""


@dataclass(frozen=True)
class Hour:
    """`air`: the sky from its height to the horizon. `clouds`: from shade to light, none without. `rows`: houses, the
    farthest row first. `lamps`: what windows shine in. `stars`: how many in a screen."""

    air: tuple[Color, ...]
    clouds: tuple[Color, ...]
    rows: tuple[Body, ...]
    lamps: tuple[Color, ...] = ()
    stars: int = 0


HOURS = {
    "noon": Hour(
        ("blue3", "blue4", "blue4", "blue5", "blue5", "ink8"), ("blue5", "ink8", "ink8"),
        (("blue5", "ink8", "blue4"), ("blue4", "blue5", "blue3"), ("blue3", "blue4", "blue2")), ("ink8", "blue5"),
    ),
    "overcast": Hour(
        ("ink5", "ink6", "ink6", "ink7"), ("ink5", "ink6", "ink7"),
        (("ink6", "ink7", "ink5"), ("ink5", "ink6", "ink4"), ("ink4", "ink5", "ink3")), ("ink3", "ink3", "ink2"),
    ),
    "night": Hour(
        ("ink0", "ink1", "ink2", "mag0", "ink3", "mag1", "mag2"), (),
        (("mag0", "mag1", "ink2"), ("ink2", "ink3", "ink1"), ("ink1", "ink2", "ink0")),
        ("gold2", "gold3", "gold2", "mag3", "blue4"), 60,
    ),
    "asleep": Hour(
        ("ink0", "ink0", "ink1", "blue0", "blue0", "blue1"), (),
        (("blue0", "blue1", "ink1"), ("ink1", "blue0", "ink0"), ("ink0", "ink1", "ink0")), ("blue1", "blue1", "blue2"),
        340,
    ),
    "dusk": Hour(
        ("ink3", "ink4", "mag1", "mag2", "rosy0", "aub2", "gold2"), ("mag1", "rosy1", "gold2"),
        (("mag1", "rosy0", "mag0"), ("ink3", "ink4", "ink2"), ("ink2", "ink3", "ink1")), ("gold3", "gold2"), 20,
    ),
    "deep": Hour(
        ("ink0", "ink1", "blue0", "teal0", "blue1", "teal1", "teal2"), (),
        (("teal0", "teal1", "blue0"), ("blue0", "teal0", "ink1"), ("ink1", "blue0", "ink0")), ("gold1", "gold2"), 40,
    ),
    "feed": Hour(
        ("mag0", "mag1", "mag2", "mag3", "mag4", "gold3"), ("mag3", "mag4", "ink8"),
        (("mag3", "mag4", "mag2"), ("mag2", "mag3", "mag1"), ("mag1", "mag2", "mag0")),
        ("gold3", "blue4", "ink8", "red1", "blue5"),
    ),
    "stars": Hour(("ink0", "ink0", "ink0", "ink1", "ink1", "blue0"), (), (), (), 620),
}  # fmt: skip
"""The hours there are, by name; `deep` is no hour but a depth, `feed` a place that has none, `stars` the dark of a
dome."""


@dataclass(frozen=True)
class View:
    """A sky `width` x `height` px whose city stands on y = `horizon`. `density` (0 to 1) is how close its houses stand,
    `tall` how high its tallest of the nearest row is, px; `lit` the share of windows that are; `features` of FEATURES
    stand out of its nearest row, at those shares of the width."""

    hour: str
    seed: int = 1
    width: int = 480
    height: int = 270
    horizon: int = 130
    density: float = 0.8
    tall: int = 70
    lit: float = 0.4
    features: dict[str, float] = field(default_factory=dict)


def heavens(view: View) -> Canvas:
    """The sky by itself: opaque."""
    hour = HOURS[view.hour]
    canvas = Canvas(view.width, view.height)
    y = np.mgrid[0 : view.height, 0 : view.width][0]
    mist = nebula(view.width, view.height, view.seed, 8)
    down = np.clip(y / view.horizon, 0, 1)
    everywhere = canvas.rect_mask(0, 0, view.width, view.height)
    if view.hour == "stars":
        canvas.ramp(everywhere, np.clip(mist * 0.9, 0, 0.999), hour.air, 1.0)
        _river(canvas, view)
    else:
        canvas.ramp(everywhere, np.clip(0.86 * down**1.3 + 0.14 * mist, 0, 0.999), hour.air, 0.9)
    _stars(canvas, view, hour.stars)
    if hour.clouds:
        _clouds(canvas, view, hour.clouds)
    return canvas


def _river(canvas: Canvas, view: View) -> None:
    """The milky way, aslant, with a dark lane down its middle."""
    y, x = np.mgrid[0 : view.height, 0 : view.width]
    middle = view.height * (0.42 + 0.2 * np.sin(x / view.width * 2 * np.pi))
    cloud, fine = nebula(view.width, view.height, view.seed + 1, 14), nebula(view.width, view.height, view.seed + 2, 26)
    band = np.exp(-(((y - middle) / 40) ** 2)) * (0.35 + 0.9 * cloud)
    lane = np.exp(-(((y - middle - 6 * np.sin(x / 31)) / 9) ** 2)) * fine
    shine: Field = np.clip(band - 0.75 * lane, 0, 0.999)
    canvas.ramp(shine > 0.16, shine, ("ink1", "ink1", "blue0", "ink2", "ink3", "mag0", "ink4"), 1.0)
    dice = random.Random(view.seed)
    for _ in range(2600):
        column, row = dice.randrange(view.width), dice.randrange(view.height)
        if dice.random() < shine[row, column] * 0.55:
            put(canvas, column, row, dice.choice(("ink4", "ink5", "ink5", "ink6", "mag3")))


def _stars(canvas: Canvas, view: View, count: int) -> None:
    """Stars, small ones most; fewer towards the horizon where there is one."""
    dice = random.Random(view.seed)
    for _ in range(count):
        x, y = dice.randrange(view.width), dice.randrange(view.height)
        if view.hour != "stars" and dice.random() < y / view.horizon:
            continue
        put(canvas, x, y, dice.choice(("ink4", "ink4", "ink5", "ink5", "ink6", "blue3")))
    for _ in range(count // 16):
        x, y = dice.randrange(view.width), dice.randrange(view.height)
        if view.hour == "stars" or y < view.horizon * 0.7:
            put(canvas, x, y, "ink8")
            put(canvas, x + 1, y, "ink5")
            put(canvas, x, y + 1, "ink5")


def constellations(view: View, count: int, figures: tuple[tuple[tuple[int, int], ...], ...] = ()) -> Canvas:
    """A nearer strip of bright stars alone, the rest clear: crosses of light, and `figures`, px, whose stars a thread
    joins."""
    canvas = Canvas(view.width, view.height)
    dice = random.Random(view.seed + 9)
    for figure in figures:
        for (x0, y0), (x1, y1) in pairwise(figure):
            long = max(abs(x1 - x0), abs(y1 - y0))
            for step in range(3, long - 2, 3):
                put(canvas, round(x0 + (x1 - x0) * step / long), round(y0 + (y1 - y0) * step / long), "blue2")
        for x, y in figure:
            _bright(canvas, x, y, 2)
    for _ in range(count):
        _bright(canvas, dice.randrange(view.width), dice.randrange(view.height), dice.choice((0, 0, 1, 1, 2)))
    return canvas


def _bright(canvas: Canvas, x: int, y: int, size: int) -> None:
    for step in range(size, 0, -1):
        for dx, dy in ((step, 0), (-step, 0), (0, step), (0, -step)):
            put(canvas, x + dx, y + dy, "ink6" if step == 1 else "blue2")
    put(canvas, x, y, "ink8")


def _clouds(canvas: Canvas, view: View, colors: tuple[Color, ...]) -> None:
    """Banks of cloud, flat below and heaped above, lit from above."""
    dice = random.Random(view.seed + 3)
    for number in range(7 if view.hour == "overcast" else 5):
        x, wide = dice.randrange(view.width), dice.randrange(70, 150)
        y = round(view.horizon * (0.16 + 0.13 * number * dice.uniform(0.7, 1.0)))
        bank = Canvas(view.width, view.height)
        lumps = [(dice.random(), dice.uniform(4, 11)) for _ in range(9)]
        for wrapped in (x - view.width, x, x + view.width):
            bank.ellipse(wrapped, y, wide / 2, 3, colors[0])
            for along, size in lumps:
                share = 1 - abs(along - 0.5) * 1.5
                bank.ellipse(
                    wrapped + (along - 0.5) * wide * 0.8, y - size * share * 0.6, size * 1.5, size * share, colors[0]
                )
        mask = bank.drawn & bank.rect_mask(0, 0, view.width, y + 3)
        top = mask & ~np.roll(mask, 2, 0)
        canvas.fill(mask, colors[1])
        low = mask & bank.rect_mask(0, y - 2, view.width, 5)
        pattern = np.indices(low.shape).sum(0) % 2 == 0
        canvas.fill(low & pattern, colors[0])
        canvas.fill(top, colors[2])


# ---------------------------------------------------------------------- the city
def city(view: View, row: int) -> Canvas:
    """One row of houses, 0 the farthest, on a clear ground; below the horizon it goes on to the foot."""
    hour = HOURS[view.hour]
    body = hour.rows[row]
    last = row == len(hour.rows) - 1
    canvas = Canvas(view.width, view.height)
    dice = random.Random(view.seed * 31 + row)
    scale = (1.1, 0.95, 0.72)[row]
    if row == 0:
        canvas.rect(0, view.horizon, view.width, view.height - view.horizon, body[0])
    x = 0
    while x < view.width:
        wide = dice.randrange(12, 22) + 7 * row
        swell = 0.5 + 0.3 * math.sin(x / view.width * 4 * math.pi + view.seed) + 0.2 * math.sin(x / 37)
        high = round(view.tall * scale * (0.45 + 0.55 * swell) * dice.uniform(0.45, 1.0)) + 4 * (2 - row)
        if dice.random() < view.density:
            _house(canvas, dice, view, x, wide, high, body, hour.lamps, last)
        x += wide + (dice.randrange(0, 3) if row else 0)
    if last:
        for name, share in view.features.items():
            FEATURES[name](canvas, round(share * view.width), view, body)
    return canvas


def _house(
    canvas: Canvas, dice: random.Random, view: View, x: int, wide: int, high: int, body: Body, lamps: tuple[Color, ...],
    last: bool,
) -> None:  # fmt: skip
    """A slab with a stepped or slanting head, and windows, of which some are lit."""
    face, edge, dark = body
    foot = view.height - view.horizon + high
    house = Canvas(wide, foot + 14)
    top = 14
    house.rect(0, top, wide, foot, face)
    head = dice.random()
    if head < 0.3:
        house.rect(wide // 4, top - 6, wide // 2, 6, face)
        house.rect(wide // 4, top - 6, wide // 2, 1, edge)
    elif head < 0.42:
        house.polygon([(0, top), (wide - 1, top), (wide - 1, top - 9)], face)
    elif head < 0.56 and last:
        house.rect(wide // 2, top - 12, 1, 12, face)
        house.pixel(wide // 2, top - 13, "red1" if lamps else face)
    house.rect(0, top, wide, 1, edge)
    house.rect(wide - 2, top + 1, 2, foot, dark)
    for y in range(top + 4, top + foot - 3, 5):
        for column in range(2, wide - 4, 4):
            if lamps and dice.random() < view.lit:
                house.rect(column, y, 2, 2, dice.choice(lamps))
            elif dice.random() < 0.5:
                house.rect(column, y, 2, 2, dark)
    for left in (x, x - view.width):
        canvas.blit(house, left, view.horizon - high - top)


def _dome(canvas: Canvas, x: int, view: View, body: Body) -> None:
    """The planetarium: a dome on a drum, with its slit."""
    face, edge, dark = body
    foot = view.horizon
    round_top = canvas.ellipse(x, foot - 26, 30, 26, face)
    canvas.fill(round_top & canvas.rect_mask(0, foot - 26, view.width, 60), "_")
    canvas.rect(x - 30, foot - 26, 60, view.height - foot + 26, face)
    canvas.fill(round_top & canvas.drawn & ~canvas.ellipse_mask(x + 1.5, foot - 24.5, 30, 26), edge)
    canvas.rect(x - 33, foot - 27, 66, 3, edge)
    canvas.rect(x - 33, foot - 24, 66, 2, dark)
    for pier in range(x - 26, x + 28, 9):
        canvas.rect(pier, foot - 19, 3, view.height - foot + 19, dark)
        canvas.rect(pier - 1, foot - 19, 1, view.height - foot + 19, edge)
    for rib in (-20, -10, 2, 12, 21):
        canvas.line(x + rib * 0.35, foot - 50, x + rib, foot - 28, dark)
    canvas.rect(x - 2, foot - 51, 4, 20, dark)


def _tank(canvas: Canvas, x: int, view: View, body: Body) -> None:
    """A water tank on legs."""
    face, edge, dark = body
    y = view.horizon - view.tall * 3 // 4
    canvas.rect(x - 8, y, 16, 14, face)
    canvas.polygon([(x - 10, y), (x, y - 7), (x + 10, y)], dark)
    canvas.rect(x - 8, y, 16, 1, edge)
    for leg in (-7, 0, 6):
        canvas.rect(x + leg, y + 14, 1, view.horizon - y, dark)
    canvas.line(x - 7, y + 26, x + 6, y + 16, dark)


def _crane(canvas: Canvas, x: int, view: View, body: Body) -> None:
    """A crane that builds nothing any more."""
    _, edge, dark = body
    top = view.horizon - round(view.tall * 1.15)
    canvas.rect(x, top, 2, view.height - top, dark)
    for y in range(top, view.horizon, 4):
        canvas.line(x - 1, y, x + 2, y + 4, edge)
    canvas.rect(x - 16, top + 4, 62, 2, dark)
    canvas.line(x, top - 6, x + 44, top + 4, dark)
    canvas.line(x, top - 6, x - 15, top + 4, dark)
    canvas.rect(x - 17, top + 5, 6, 5, dark)
    canvas.rect(x + 34, top + 6, 1, 22, dark)


def _tower(canvas: Canvas, x: int, view: View, body: Body) -> None:
    """Halcyon's tower: a needle with a ring round it that is never dark."""
    face, edge, dark = body
    top = view.horizon - round(view.tall * 1.5)
    canvas.polygon([(x - 1, top), (x + 2, top), (x + 9, view.horizon), (x - 8, view.horizon)], face)
    canvas.line(x - 1, top, x - 8, view.horizon, edge)
    canvas.rect(x - 8, view.horizon, 17, view.height - view.horizon, face)
    canvas.rect(x, top - 12, 1, 12, dark)
    ring = canvas.ellipse_mask(x + 0.5, top + 26, 18, 5) & ~canvas.ellipse_mask(x + 0.5, top + 25, 15, 3)
    lamps = HOURS[view.hour].lamps
    canvas.fill(ring, "blue4" if lamps and view.hour != "overcast" else dark)


def _wires(canvas: Canvas, x: int, view: View, body: Body) -> None:
    """Tram wires over the whole width, hung from poles."""
    dark = body[2]
    high = view.horizon - view.tall // 3
    for left in range(x % 120, view.width, 120):
        canvas.rect(left, high - 4, 2, view.height - high, dark)
        canvas.rect(left - 4, high - 4, 10, 1, dark)
        for step in range(120):
            sag = round(5 * math.sin(step / 120 * math.pi))
            put(canvas, left + step, high + sag, dark)
            put(canvas, left + step, high + 6 + sag // 2, dark)


FEATURES: dict[str, Callable[[Canvas, int, View, Body], None]] = {
    "dome": _dome, "tank": _tank, "tank2": _tank, "crane": _crane, "tower": _tower, "wires": _wires,
}  # fmt: skip
"""What may stand out of a city, by name: each paints itself at x."""


def seen(view: View) -> Canvas:
    """All of it on one canvas, as in a window."""
    canvas = heavens(view)
    for row in range(len(HOURS[view.hour].rows)):
        canvas.blit(city(view, row), 0, 0)
    return canvas


def rows_of(view: View, rows: tuple[int, ...]) -> Canvas:
    """Those rows of houses on one strip."""
    canvas = Canvas(view.width, view.height)
    for row in rows:
        canvas.blit(city(view, row), 0, 0)
    return canvas
