"""What goes on sounding where it stands: four seconds that go round, in one channel. How near it is, and on which side,
is the game's to say. What could be counted in it is no part of it (see strays)."""

from collections.abc import Callable

import numpy as np

from assets.source.sound import darkroom
from assets.source.sound.desk import ring_filter
from assets.source.sound.score import pitch
from assets.source.sound.signals import (
    TAU,
    Sound,
    band,
    clock,
    edges,
    hertz,
    noise,
    path,
    samples,
    seed_of,
    struck,
)

LENGTH = 4
"""Length of a loop, s."""


def _air(name: str, low: float, high: float) -> Sound:
    return ring_filter(np.random.RandomState(seed_of(name)).standard_normal(samples(LENGTH)), low, high)


def _turns(frequency: float, phase: float = 0.0) -> Sound:
    """A steady tone, tuned to whole turns of the loop."""
    tone: Sound = np.sin(TAU * round(frequency * LENGTH) / LENGTH * clock(LENGTH) + phase)
    return tone


def _laid(out: Sound, at: float, sound: Sound) -> None:
    """Lay a short sound in; what runs over the end is heard at the start."""
    place = (samples(at) + np.arange(len(sound))) % len(out)
    np.add.at(out, place, sound)


def fridge() -> Sound:
    """A compressor, and the tray on top of it."""
    sway = 1 + 0.25 * _turns(0.5) + 0.15 * _turns(1.25, 1)
    out = (0.5 * _turns(100) + 0.35 * _turns(150, 1) + 0.2 * _turns(200, 2) + 0.08 * _turns(450, 3)) * sway
    out += 0.25 * _air("fridge", 180, 900)
    return out


def simmer() -> Sound:
    """Water that is kept warm: small bubbles at the bottom of a pan."""
    out = 0.12 * _air("simmer", 250, 1600) * (1 + 0.4 * _turns(0.75))
    random = np.random.RandomState(380)
    for _ in range(46):
        time = clock(0.045)
        rise = random.uniform(320, 880)
        pop = np.sin(TAU * np.cumsum(rise * (1 + 6 * time)) / 44_100) * np.exp(-time / 0.012)
        _laid(out, random.uniform(0, LENGTH), edges(pop, 0.002, 0.01) * random.uniform(0.05, 0.3))
    return out


def pool() -> Sound:
    """Water that laps at a stone edge."""
    lap = np.clip(0.5 + 0.5 * _turns(0.5) + 0.35 * _turns(0.75, 2), 0.05, None)
    return 0.5 * _air("lap", 160, 700) * lap + 0.12 * _air("ripple", 800, 3000) * lap**2


def pod() -> Sound:
    """Somebody asleep under a lid: one breath, and the B flat that counts it."""
    out = 0.12 * (_turns(hertz(pitch("Bb2"))) + 0.5 * _turns(hertz(pitch("Bb3")), 1)) * (1 + 0.3 * _turns(0.25))
    for at, length, low, gain in ((0.0, 1.3, 560, 0.5), (1.55, 1.9, 420, 1.0)):
        air = band(noise(390 + int(at), samples(length)), low * 0.7, low * 2.1)
        _laid(out, at, air * path(clock(length), [(0, 0), (length * 0.4, gain), (length, 0)]))
    return out


def sheets() -> Sound:
    """The air between sheets on a line."""
    gust = np.clip(0.5 + 0.6 * _turns(0.25) + 0.3 * _turns(0.75, 1), 0.1, None)
    return 0.3 * _air("sheets", 140, 620) * gust


def waiting() -> Sound:
    """An answer is waited for: A and E, rubbed so softly that they are not yet music, and a second hand."""
    out = (0.4 * _turns(220) + 0.3 * _turns(220.25, 1) + 0.22 * _turns(329.75, 2)) * (1 + 0.5 * _turns(0.25))
    out += 0.03 * _air("waiting", 1800, 4200)
    for second in range(LENGTH):
        tick = struck(0.06, [(1560, 0.5, 0.03), (2730, 0.3, 0.02)], (0.0015, 900, 6000, 0.4), 402 + second % 2)
        _laid(out, second + 0.02, tick * (0.5, 0.35)[second % 2])
    return out


NEARBY: dict[str, Callable[[], Sound]] = {
    "fridge": fridge, "simmer": simmer, "pool": pool, "pod_near": pod, "sheets": sheets, "waiting": waiting,
    "coals": darkroom.coals, "drip": darkroom.drip, "fountain": darkroom.fountain, "hums_two": darkroom.hums_two,
    "hums_her_bit": darkroom.hums_her_bit, "hums_all": darkroom.hums_all,
}  # fmt: skip
"""Each by its name."""
