"""What goes on sounding where it stands: three seconds that go round, in one channel. How near it is, on which side, is
the game's to say. What could be counted in it is no part of it (see strays), but for what is meant to be: a second
hand, under a silence that is counted."""

from collections.abc import Callable

import numpy as np

from assets.source.sound import darkroom
from assets.source.sound.desk import ring_filter
from assets.source.sound.score import pitch
from assets.source.sound.signals import (
    TAU,
    Sound,
    clock,
    hertz,
    samples,
    seed_of,
    struck,
)

LENGTH = darkroom.LOOP
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
    hum = 0.5 * _turns(100) + 0.35 * _turns(150, 1) + 0.2 * _turns(200, 2) + 0.08 * _turns(450, 3)
    return hum + 0.25 * _air("fridge", 180, 900)


def simmer() -> Sound:
    """Water that is kept warm."""
    return 0.12 * _air("simmer", 250, 1600)


def pool() -> Sound:
    """Water that laps at a stone edge."""
    return 0.3 * _air("lap", 160, 700) + 0.05 * _air("ripple", 800, 3000)


def pod() -> Sound:
    """The lid that somebody is asleep under, and the B flat that counts their breath."""
    return 0.12 * (_turns(hertz(pitch("Bb2"))) + 0.5 * _turns(hertz(pitch("Bb3")), 1)) + 0.02 * _air("lid", 300, 900)


def sheets() -> Sound:
    """The air between sheets on a line."""
    return 0.3 * _air("sheets", 140, 620)


def waiting() -> Sound:
    """An answer is waited for: A and E, rubbed so softly that they are not yet music, and a second hand."""
    out = (0.4 * _turns(220) + 0.3 * _turns(220.3, 1) + 0.22 * _turns(329.7, 2)) * (1 + 0.5 * _turns(1 / LENGTH))
    out += 0.03 * _air("waiting", 1800, 4200)
    for second in range(LENGTH):
        tick = struck(0.06, [(1560, 0.5, 0.03), (2730, 0.3, 0.02)], (0.0015, 900, 6000, 0.4), 402 + second)
        _laid(out, second + 0.02, tick * (0.5, 0.35, 0.42)[second])
    return out


NEARBY: dict[str, Callable[[], Sound]] = {
    "fridge": fridge, "simmer": simmer, "pool": pool, "pod_near": pod, "sheets": sheets, "waiting": waiting,
    "coals": darkroom.coals, "drip": darkroom.drip, "fountain": darkroom.fountain, "hums": darkroom.hums,
}  # fmt: skip
"""Each by its name."""
