"""The Held Breath: what breathes at the end of a bed. A breath in and one out of two low notes and air, a quiet count,
a mattress, and the two notes of a breath that was shared.
"""

from collections.abc import Sequence

import numpy as np

from assets.source.sound import voices
from assets.source.sound.score import RATE, pitch
from assets.source.sound.signals import TAU, Sound, band, clock, edges, hertz, mix, noise, path, struck

PHASE = 2.4
"""Seconds in which it breathes in, or out."""
Points = Sequence[tuple[float, float]]


def _drawn(names: Sequence[str], loud: Points, dull: tuple[float, float], seed: int) -> Sound:
    """A chord that is breathed: as loud as `loud` says (s), its air between those two Hz."""
    time = clock(PHASE)
    swell = path(time, loud)
    tone = np.zeros(len(time))
    for number, name in enumerate(names):
        frequency = hertz(pitch(name))
        sway = 1 + 0.002 * np.sin(TAU * (0.4 + 0.1 * number) * time)
        turn = TAU * np.cumsum(frequency * sway) / RATE
        tone += (np.sin(turn) + 0.35 * np.sin(2.003 * turn) + 0.12 * np.sin(3.01 * turn)) / (1 + 0.5 * number)
    air = band(noise(seed, len(time)), *dull)
    return edges((tone * 0.5 + air * 1.6) * swell, 0.15, 0.25)


def held_in(take: int) -> Sound:
    """It breathes in, 2.4 s: B flat and its fifth rise out of nothing, and stop where they are loudest."""
    loud = [(0, 0.05), (0.4, 0.25), (1.7, 0.9), (2.15, 1), (PHASE, 0)]
    return _drawn(("Bb2", "F3", "Bb3"), loud, (250, 1400), 900 + take)


def held_out(take: int) -> Sound:
    """It lets it go, 2.4 s: A and its fifth, open at once, and a long way down."""
    loud = [(0, 0), (0.18, 1), (0.7, 0.7), (1.6, 0.25), (PHASE, 0)]
    return _drawn(("A2", "E3", "A3"), loud, (160, 900), 910 + take)


def held_count(take: int) -> Sound:
    """One count of it: a felt hammer on a low A, hardly there, 0.5 s."""
    return edges(voices.felt(hertz(pitch("A2")), 0.3, 0.3)[: len(clock(0.5))], 0.01, 0.2)


def _felt(names: Sequence[str]) -> Sound:
    notes = [(number * 0.14, voices.felt(hertz(pitch(name)), 0.5, 0.5)) for number, name in enumerate(names)]
    return edges(mix(0.95, notes), 0.005, 0.3)


def held_shared(take: int) -> Sound:
    """A breath that was shared: two notes behind felt, 0.95 s."""
    return _felt(("F4", "A4"))


def held_well(take: int) -> Sound:
    """One that was shared well: the same, and the one they lean on, 0.95 s."""
    return _felt(("F4", "A4", "E5"))


def held_nearer(take: int) -> Sound:
    """A mattress takes more weight: a spring that is leant on, cloth, and the frame, 1.1 s."""
    time = clock(1.1)
    bend = 128 - 34 * path(time, [(0, 0), (0.5, 1), (1.1, 0.8)]) + 9 * take
    spring = np.sin(TAU * np.cumsum(bend) / RATE) + 0.5 * np.sin(TAU * np.cumsum(bend * 2.63) / RATE)
    spring *= path(time, [(0, 0), (0.2, 1), (0.7, 0.3), (1.1, 0)])
    cloth = band(noise(920 + take, len(time)), 250, 1800) * path(time, [(0, 0), (0.15, 1), (0.6, 0.3), (1.1, 0)])
    frame = struck(0.35, [(64, 1.0, 0.2), (118, 0.5, 0.12)], (0.03, 80, 500, 0.6), 922 + take)
    return edges(spring * 0.25 + cloth * 0.5 + mix(1.1, [(0.12, frame * 0.6)]), 0.02, 0.2)
