"""What a place and its people are heard doing without being asked: lamps, beds, pushes, a badge, chalk, layers that
swap, a beat that begins, one note of the box, and the sign that something is remembered.
"""

from collections.abc import Sequence

import numpy as np

from assets.source.sound import voices
from assets.source.sound.score import RATE, pitch
from assets.source.sound.signals import (
    TAU,
    Sound,
    band,
    clock,
    edges,
    hertz,
    mix,
    noise,
    partials,
    path,
    rustles,
    struck,
)


def _switch(give: float, seed: int) -> list[tuple[float, Sound]]:
    modes = [(1240, 0.5, 0.03), (2310, 0.4, 0.02), (410, 0.5, 0.04)]
    press = struck(0.08, modes, (0.002, 700, 6000, 0.6), seed)
    gives = struck(0.08, [(tone * give, level, ring) for tone, level, ring in modes], (0.002, 700, 6000, 0.5), seed + 1)
    return [(0.0, press * 0.5), (0.045, gives)]


def lamp_on(take: int) -> Sound:
    """The switch of a lamp, and a filament that sings for a moment, 0.38 s."""
    glow = partials(hertz(pitch("A6")), 0.3, [(1, 0.05, 0.25, 0), (1.006, 0.04, 0.25, 0)])
    return mix(0.38, [*_switch(1.12, 300), (0.05, edges(glow, 0.05, 0.15))])


def lamp_off(take: int) -> Sound:
    """The same switch, the other way, 0.2 s."""
    return mix(0.2, _switch(0.86, 303))


def bed(take: int) -> Sound:
    """Somebody lies down, or gets up: cloth, a spring that thinks about it, cloth again, 0.9 s."""
    random = np.random.RandomState(310 + take)
    time = clock(0.9)
    cloth = band(random.standard_normal(len(time)), 300, 2400)
    cloth *= path(time, [(0, 0), (0.08, 1), (0.26, 0.2), (0.4, 0.6), (0.6, 0.1), (0.9, 0)])
    bend = 176 + 40 * path(time, [(0.1, 0), (0.5, 1), (0.9, 0.7)]) - 14 * take
    spring = np.sin(TAU * np.cumsum(bend) / RATE) + 0.5 * np.sin(TAU * np.cumsum(bend * 2.71) / RATE)
    spring *= path(time, [(0.08, 0), (0.2, 1), (0.5, 0.3), (0.8, 0)])
    frame = struck(0.3, [(82, 0.8, 0.14), (143, 0.4, 0.1)], (0.03, 100, 700, 0.6), 312 + take)
    return edges(cloth * 0.5 + spring * 0.1 + mix(0.9, [(0.06, frame * 0.5)]), 0.01, 0.1)


def push(take: int) -> Sound:
    """Something heavy gives and slides by a hand's breadth, 0.8 s."""
    time = clock(0.8)
    drag = band(noise(320 + take, len(time)), 90, 620) + 0.3 * band(noise(322 + take, len(time)), 900, 2600)
    stutter = 0.7 + 0.5 * np.sin(TAU * np.cumsum(path(time, [(0, 14), (0.3, 26), (0.8, 11)])) / RATE)
    drag *= stutter * path(time, [(0, 0), (0.06, 1), (0.42, 0.8), (0.62, 0)])
    stop = struck(0.3, [(71, 0.9, 0.16), (128, 0.4, 0.1)], (0.02, 100, 900, 0.6), 324 + take)
    return edges(drag * 0.8 + mix(0.8, [(0.48, stop * 0.5)]), 0.01, 0.08)


def stuck(take: int) -> Sound:
    """Something heavy that does not give: two shoulders, 0.5 s."""
    body = [(64, 1.0, 0.13), (109, 0.5, 0.1), (236, 0.15, 0.06)]
    blows = [struck(0.3, body, (0.012, 90, 900, 0.5), 330 + number + 3 * take) for number in (0, 1)]
    return mix(0.5, [(0.0, blows[0]), (0.14, blows[1] * 0.6)])


def badge(take: int) -> Sound:
    """A badge is read: a tidy B flat, and the F over it that it had rather been, 0.45 s."""
    parts = []
    for at, name in ((0.0, "Bb5"), (0.11, "F6")):
        parts.append((at, edges(partials(hertz(pitch(name)), 0.3, [(1, 1, 0.22, 0), (2, 0.3, 0.12, 0)]), 0.004, 0.06)))
    return mix(0.45, parts)


def beat(take: int) -> Sound:
    """The story turns a leaf: a breath of felt on strings, and the fifth D A left ringing, far down, 2 s."""
    parts = [
        (0.02 + 0.09 * number, voices.felt(hertz(pitch(name)), 1.3, 0.3)) for number, name in enumerate(("D2", "A2"))
    ]
    brush = clock(0.35)
    parts.append((0.0, band(noise(340 + take, len(brush)), 900, 4200) * path(brush, [(0, 0), (0.12, 0.06), (0.35, 0)])))
    return edges(mix(2.0, parts), 0.003, 0.4)


def chalk(take: int) -> Sound:
    """A mark of chalk on stone: down, and across, with the squeak that it had coming, 0.55 s."""
    time = clock(0.55)
    hand = path(time, [(0.01, 0), (0.06, 1), (0.2, 0.7), (0.23, 0), (0.3, 0), (0.34, 1), (0.46, 0.6), (0.52, 0)])
    grain = np.clip(np.abs(band(noise(350 + take, len(time)), 60, 600)) * 6, 0.15, 1)
    dust = band(noise(352 + take, len(time)), 1500, 6800) * grain
    squeak = np.sin(TAU * np.cumsum(2380 + 260 * path(time, [(0.3, 0), (0.46, 1)]) + 40 * take) / RATE)
    squeak *= path(time, [(0.33, 0), (0.38, 1), (0.42, 0)]) * 0.1
    taps = [
        (at, struck(0.06, [(620, 0.5, 0.02), (1480, 0.3, 0.015)], (0.002, 800, 6000, 0.6), 354)) for at in (0.0, 0.29)
    ]
    return edges(dust * hand * 0.6 + squeak + mix(0.55, taps) * 0.4, 0.001, 0.04)


def _two(names: Sequence[str]) -> Sound:
    parts = []
    for number, name in enumerate(names):
        rim = partials(
            hertz(pitch(name)), 1.1, [(1, 1, 1.0, 0), (1, 0.4, 0.9, 7), (2.32, 0.14, 0.5, 0), (4.25, 0.05, 0.2, 0)]
        )
        parts.append((0.13 * number, edges(rim, 0.02, 0.3) * (0.8, 1.0)[number]))
    return edges(mix(1.3, parts), 0.001, 0.3)


def thins(take: int) -> Sound:
    """A layer gives way to what is beneath it: A and E in glass, upwards."""
    return _two(("A4", "E5"))


def thickens(take: int) -> Sound:
    """It comes back: E and A, downwards."""
    return _two(("E5", "A4"))


def note(take: int) -> Sound:
    """One note of the music box, the first of the tune, and all of its ringing, 3 s."""
    return edges(voices.music_box(hertz(pitch("A4"), 3), 0.62)[: 3 * RATE], 0.0012, 0.6)


def remembered(take: int) -> Sound:
    """Somebody will remember this: two pins of the comb, a second apart in pitch, the softer one after, 1.4 s."""
    parts = [(0.0, voices.music_box(hertz(pitch("B5")), 0.4)), (0.16, voices.music_box(hertz(pitch("A5")), 0.25))]
    fold = rustles(np.random.RandomState(360), 0.2, 5, 1800, 5200, 0.12)
    return edges(mix(1.4, [*parts, (0.02, fold * 0.03)]), 0.001, 0.4)
