"""The round room: a floor that stars lie on, a rim with the old city cut out of it, doors to the stairs below."""

import math
import random

import numpy as np

from assets.source.canvas import Canvas, Field, Mask, bayer

SIZE = 544, 432
"""Width and height of the room, px: whole tiles."""
CENTER = 272, 232
"""The middle of its floor."""
REACH = 246, 184
"""From there to the rim, across and down."""
SQUEEZE = REACH[1] / REACH[0]
"""A ring on the floor is this much less high than wide."""
RIM = 30
"""Height of the rim, px."""
GLOW = 34
"""Height of the last light behind the old city, px."""
AISLES = (math.pi / 4, 3 * math.pi / 4, 5 * math.pi / 4, 7 * math.pi / 4)
"""Where no seats stand, radians from the right, clockwise."""
DOOR = 34
"""Half the width of the gap in the rim in the south, px."""
ASIDE = 22
"""Half the width of an aisle, px."""
LAMPS = 40
"""So many small lamps are behind the rows."""
HALL = {"right": 80, "down": 112, "left": 80, "up": 72}
BACK = 188
"""The rows stand on four platforms, each from so far from the middle, by the side that it is on, to so far, px."""
HIGH = 5
"""How high those are, px."""
WALK = 214
"""How far from the middle the small lamps behind the rows are, px."""


def ring(x: Field, y: Field) -> Field:
    """How far from the middle, in px across."""
    far: Field = np.hypot(x - CENTER[0], (y - CENTER[1]) / SQUEEZE)
    return far


def floor() -> Canvas:
    """The room from above: carpet in rings, brass between them, aisles, the rim in the north and its top in the
    south. What is outside it is clear, and the sky shows there; towards the rim the dark floor is polished, and it
    lies there too."""
    canvas = Canvas(*SIZE)
    y, x = np.mgrid[0 : SIZE[1], 0 : SIZE[0]].astype(float)
    far = ring(x + 0.5, y + 0.5)
    inside = far < REACH[0]
    canvas.fill(inside, "ink3")
    dice = random.Random(31)
    _carpet(canvas, far, inside, dice)
    _aisles(canvas, x, y, far)
    _gleams(canvas, inside, dice)
    rows = _rows(x, y, far)
    reach = np.clip((far - BACK) / (REACH[0] - BACK), 0, 1) * 0.42
    canvas.fill(inside & (bayer(SIZE[1], SIZE[0]) < reach) & ~_strips(x, y, far) & ~rows, "_")
    _platforms(canvas, rows)
    _lamps(canvas)
    _rim(canvas, x, y, far)
    return canvas


def _carpet(canvas: Canvas, far: Field, inside: Mask, dice: random.Random) -> None:
    for number, edge in enumerate(range(66, 246, 28)):
        band = (far >= edge) & (far < edge + 28) & inside
        canvas.fill(band, "mag0" if number % 2 else "ink2")
        canvas.fill((far >= edge) & (far < edge + 1.3), "wood2")
    canvas.fill(far < 60, "ink2")
    canvas.fill((far >= 60) & (far < 66), "wood2")
    canvas.fill((far >= 62) & (far < 64), "gold0")
    for _ in range(1500):
        at_x, at_y = dice.randrange(canvas.width - 3), dice.randrange(canvas.height)
        if inside[at_y, at_x]:
            canvas.shade(canvas.rect_mask(at_x, at_y, dice.randint(1, 3), 1), dice.choice((-1, 1)))


def _strips(x: Field, y: Field, far: Field) -> Mask:
    """Where the aisles are."""
    found: Mask = np.zeros(far.shape, np.bool_)
    for angle in AISLES:
        along = (x - CENTER[0]) * math.cos(angle) + (y - CENTER[1]) / SQUEEZE * math.sin(angle)
        aside = abs(-(x - CENTER[0]) * math.sin(angle) + (y - CENTER[1]) / SQUEEZE * math.cos(angle))
        found |= (along > 66) & (aside < ASIDE) & (far < REACH[0])
    return found


def _rows(x: Field, y: Field, far: Field) -> Mask:
    """Where the platforms are that the rows stand on: nobody walks there."""
    across, down = x - CENTER[0], (y - CENTER[1]) / SQUEEZE
    sides = {
        "right": across > abs(down), "left": -across > abs(down),
        "down": down >= abs(across), "up": -down >= abs(across),
    }  # fmt: skip
    found: Mask = np.zeros(far.shape, np.bool_)
    for side, there in sides.items():
        found |= there & (far > HALL[side]) & (far < BACK)
    return found & ~_strips(x, y, far)


def _platforms(canvas: Canvas, rows: Mask) -> None:
    """Each with a brass edge all round, the outermost px of it worn pale, and in the south its front, in shade."""
    inner = rows & np.roll(rows, 2, 0) & np.roll(rows, -2, 0) & np.roll(rows, 2, 1) & np.roll(rows, -2, 1)
    canvas.fill(rows & ~inner, "wood3")
    kerb = rows & ~(rows & np.roll(rows, 1, 0) & np.roll(rows, -1, 0) & np.roll(rows, 1, 1) & np.roll(rows, -1, 1))
    canvas.fill(kerb, "ink6")
    front: Mask = np.zeros(rows.shape, np.bool_)
    for down in range(1, HIGH + 1):
        front |= np.roll(rows, down, 0)
    front &= ~rows
    canvas.fill(front, "ink0")
    canvas.fill(front & np.roll(rows, 1, 0), "wood1")


def _aisles(canvas: Canvas, x: Field, y: Field, far: Field) -> None:
    """Strips of worn carpet from the middle to the rim."""
    strips = _strips(x, y, far)
    canvas.fill(strips, "aub0")
    inner = strips & np.roll(strips, 3, 1) & np.roll(strips, -3, 1)
    canvas.fill(strips & ~inner, "wood2")
    runner = strips & np.roll(strips, 9, 1) & np.roll(strips, -9, 1)
    canvas.fill(runner, "rosy0")
    canvas.fill(runner & np.roll(runner, 1, 1) & np.roll(runner, -1, 1), "wood2")
    walk = (far > BACK) & (far < WALK + 16)
    canvas.fill(walk & ~strips, "ink3")
    canvas.fill((abs(far - WALK - 15) < 1) & ~strips, "wood2")


def _lamps(canvas: Canvas) -> None:
    """Small lamps set in the floor: on both sides of each aisle, and behind the rows all the way round."""
    for angle in AISLES:
        for step in range(92, BACK, 22):
            for side in (-ASIDE + 3, ASIDE - 3):
                px = CENTER[0] + step * math.cos(angle) - side * math.sin(angle)
                py = CENTER[1] + (step * math.sin(angle) + side * math.cos(angle)) * SQUEEZE
                _lamp(canvas, px, py)
    for number in range(LAMPS):
        angle = 2 * math.pi * number / LAMPS
        _lamp(canvas, CENTER[0] + WALK * math.cos(angle), CENTER[1] + WALK * math.sin(angle) * SQUEEZE)


def _lamp(canvas: Canvas, x: float, y: float) -> None:
    canvas.rect(round(x) - 1, round(y) - 1, 4, 3, "wood1")
    canvas.rect(round(x), round(y), 2, 1, "gold3")


def _gleams(canvas: Canvas, inside: Mask, dice: random.Random) -> None:
    """Where the machine throws stars on the floor."""
    for _ in range(240):
        x, y = dice.randrange(canvas.width), dice.randrange(canvas.height)
        if inside[y, x]:
            canvas.pixel(x, y, dice.choice(("ink4", "ink5", "ink4", "blue2")))


def _rim(canvas: Canvas, x: Field, y: Field, far: Field) -> None:
    """The wall under the dome: its top all round, and in the north its inner face, over whose edge the old city stands
    in black."""
    low = (far >= REACH[0] - 1) & (far < REACH[0] + 12)
    gap = (y > CENTER[1]) & (abs(x + 0.5 - CENTER[0]) < DOOR)
    canvas.fill(low, "ink1")
    canvas.fill(low & (far < REACH[0] + 2), "ink4")
    canvas.fill(low & (far >= REACH[0] + 10), "ink3")
    stairs = low & gap
    canvas.fill(stairs, "ink3")
    canvas.fill(stairs & (y.astype(int) % 5 == 0), "ink5")
    canvas.fill(stairs & (y.astype(int) % 5 == 4), "ink1")
    edge = CENTER[1] - REACH[1] * np.sqrt(np.clip(1 - ((x + 0.5 - CENTER[0]) / REACH[0]) ** 2, 0, 1))
    shown = RIM * np.clip(1.25 - abs(x - CENTER[0]) / REACH[0], 0.3, 1)
    face = (abs(x + 0.5 - CENTER[0]) < REACH[0]) & (y < edge + 2) & (y > edge - shown) & (y < CENTER[1] - 14)
    panel = (x - CENTER[0]) % 24
    canvas.fill(face, "ink2")
    canvas.fill(face & (y > edge - 3), "ink1")
    canvas.fill(face & (panel < 1), "ink1")
    canvas.fill(face & (panel == 1), "ink3")
    canvas.fill(face & (y < edge - shown + 4), "wood2")
    canvas.fill(face & (y < edge - shown + 2), "gold0")
    above = edge - shown - y
    dusk = np.clip(1 - above / GLOW, 0, 1) * np.clip(1.15 - abs(x - CENTER[0]) / REACH[0], 0, 1)
    last_light = (above >= 0) & (bayer(SIZE[1], SIZE[0]) < dusk * 0.9) & (y < CENTER[1] - 14)
    canvas.fill(last_light & ~canvas.drawn, "blue2")
    canvas.fill(last_light & (dusk > 0.5), "blue3")
    _old_city(canvas, edge - shown)


def _old_city(canvas: Canvas, top: Field) -> None:
    """The horizon as it was when there were nights: chimneys, a gasworks, steeples, all of tin."""
    dice = random.Random(32)
    x = CENTER[0] - REACH[0] + 34
    while x < CENTER[0] + REACH[0] - 34:
        wide, high = dice.randrange(7, 16), dice.randrange(5, 15)
        kind = dice.random()
        for column in range(x, x + wide):
            foot = int(top[0, column])
            canvas.rect(column, foot - high, 1, high + 2, "ink0")
            if kind < 0.3:
                canvas.rect(column, foot - high - (wide - abs(2 * (column - x) - wide)) // 2, 1, high, "ink0")
        foot = int(top[0, x + wide // 2])
        if 0.3 <= kind < 0.5:
            canvas.rect(x + 2, foot - high - 7, 2, 8, "ink0")
        elif kind > 0.92:
            canvas.polygon(
                [(x + 2, foot - high), (x + wide / 2, foot - high - 18), (x + wide - 2, foot - high)], "ink0"
            )
        if kind > 0.6:
            canvas.pixel(x + 3, foot - high // 2 - 1, "gold1")
        x += wide + dice.randrange(0, 2)
