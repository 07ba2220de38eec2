"""Footsteps: a heel and then a toe on one of seven floors, each a struck body under a shaped blow."""

from typing import NamedTuple

import numpy as np

from assets.source.sound.score import RATE
from assets.source.sound.signals import SILENCE, TAU, Sound, band, clock, edges, mix, noise, rustles, seed_of

TAKES = 4
"""Footsteps to each floor."""


class Floor(NamedTuple):
    """How a floor answers: its modes (Hz, level, s to -60 dB), and the noise of the blow on it.

    `decay` s, from `low` to `high` Hz, at `level`; `rise` s, how soft the sole lands.
    """

    modes: tuple[tuple[float, float, float], ...]
    decay: float
    low: float
    high: float
    level: float
    rise: float
    grains: int = 0
    grain_low: float = 2500
    grain_high: float = 9500
    grain_level: float = 0.3


FLOORS = {
    "wood": Floor(
        ((112, 0.7, 0.15), (186, 0.5, 0.11), (410, 0.34, 0.06), (660, 0.2, 0.045)), 0.009, 300, 3000, 0.60, 0.0025
    ),
    "tile": Floor(((172, 0.5, 0.14), (690, 0.12, 0.05), (1480, 0.09, 0.035)), 0.007, 400, 5200, 0.45, 0.002),
    "carpet": Floor(((84, 0.7, 0.12), (132, 0.3, 0.08)), 0.030, 120, 900, 0.55, 0.010, 14, 900, 3600, 0.09),
    "stone": Floor(((196, 0.40, 0.10), (880, 0.14, 0.04)), 0.010, 500, 4600, 0.55, 0.0018),
    "grass": Floor((), 0.045, 900, 4800, 0.50, 0.008, 26, 1700, 6500, 0.3),
    "lino": Floor(
        ((128, 0.62, 0.09), (238, 0.34, 0.06), (540, 0.12, 0.03)), 0.014, 220, 2300, 0.5, 0.0045, 5, 1500, 4200, 0.05
    ),
    "paving": Floor(((148, 0.6, 0.12), (520, 0.16, 0.06)), 0.012, 350, 4200, 0.45, 0.0015, 9, 2200, 7500, 0.16),
}


def _struck(floor: Floor, pitch: float, weight: float, seed: int) -> Sound:
    time = clock(0.4)
    blow = band(noise(seed, len(time)), floor.low * pitch, floor.high) * np.exp(-time / floor.decay) * floor.level
    for number, (frequency, level, decay) in enumerate(floor.modes):
        blow += level * np.sin(TAU * frequency * pitch * time + number) * np.exp(-SILENCE * time / decay)
    return edges(blow, floor.rise, 0.05) * weight


def _grains(floor: Floor, random: np.random.RandomState) -> Sound:
    """Blades, threads or grit under the sole: a scatter of short rustles."""
    return rustles(random, 0.3, floor.grains, floor.grain_low, floor.grain_high) * floor.grain_level


def step(surface: str, take: int) -> Sound:
    """One footstep on `surface`, 0.4 s. Raises KeyError for a floor that is not known."""
    floor = FLOORS[surface]
    random = np.random.RandomState(seed_of(surface, take))
    pitch = 2 ** random.uniform(-0.12, 0.12)
    toe_at = random.uniform(0.055, 0.075)
    heel = _struck(floor, pitch, random.uniform(0.85, 1.1), seed_of(surface, take) + 5)
    toe = _struck(floor, pitch * 1.3, random.uniform(0.32, 0.45), seed_of(surface, take) + 99)
    out = mix(0.4, [(0.0, heel), (toe_at, toe), (0.004, _grains(floor, random))])
    return edges(out, 4 / RATE, 0.05)
