"""What is heard now and then of something that goes on sounding: a drop, a crack of coals, the lid of a pan.

A loop near something comes round every four seconds, the tone of a place every sixteen; whatever could be counted in
one is not laid into it, but heard for itself, in takes, and never in the same rhythm (see catalogue.STRAYS).
"""

import numpy as np

from assets.source.sound.score import RATE
from assets.source.sound.signals import TAU, Sound, band, clock, edges, mix, noise, partials, samples, seed_of, struck


def ember(take: int) -> Sound:
    """Whatever was damp in the coals: two to five cracks, close together, 0.5 s."""
    dice = np.random.RandomState(560 + take)
    cracks = []
    for number in range((4, 2, 5, 2, 3, 2)[take]):
        snap = band(noise(seed_of(f"ember {take}", number), samples(0.02)), 1100, 6000)
        cracks.append((dice.uniform(0, 0.4), edges(snap, 0.0008, 0.015) * (0.2 + dice.beta(0.7, 3))))
    return mix(0.5, cracks)


def drop(take: int) -> Sound:
    """A drop in a bucket that is nearly full, and what it says to the tiles, 1.3 s."""
    time = clock(0.16)
    tone = 720 * (1.0, 0.93, 1.08, 0.97, 1.15)[take]
    fallen = np.sin(TAU * np.cumsum(tone * (1 + 3.4 * time)) / RATE) * np.exp(-time / 0.03)
    late = (1.0, 1.07, 0.94, 1.0, 0.9)[take]
    tiles = ((0.0, 1.0), (0.32 * late, 0.24), (0.64 * late, 0.1), (1.1 * late, 0.04))
    return mix(1.3, [(at, edges(fallen.copy(), 0.003, 0.05) * gain) for at, gain in tiles])


def plop(take: int) -> Sound:
    """A drop that falls into still water, or two, 0.4 s."""
    time = clock(0.09)
    drops = []
    for at, tone, gain in (((0, 940, 1),), ((0, 1180, 1), (0.21, 1320, 0.7)), ((0, 1060, 0.8),), ((0, 860, 1),))[take]:
        fallen = np.sin(TAU * np.cumsum(tone * (1 + 5 * time)) / RATE) * np.exp(-time / 0.02)
        drops.append((at, edges(fallen, 0.003, 0.02) * gain))
    return mix(0.4, drops)


def pan_lid(take: int) -> Sound:
    """The lid of a pan that is let up by its steam and sits again, 0.4 s."""
    beats = ((0.0, 1.0), (0.12, 0.8)), ((0.0, 0.7),), ((0.0, 0.8), (0.09, 0.5), (0.2, 0.9))
    tick = struck(0.15, [(1730, 0.5, 0.05), (2920, 0.3, 0.03)], (0.002, 900, 6000, 0.4), 382 + take)
    return mix(0.4, [(at, tick * gain) for at, gain in beats[take]])


def bottle(take: int) -> Sound:
    """A bottle that minds the compressor, 0.4 s."""
    ring = edges(partials(2460, 0.1, [(1, 0.06, 0.07, 0), (1.47, 0.03, 0.05, 0)]), 0.002, 0.03)
    beats = ((0.0, 1.0), (0.06, 0.8)), ((0.0, 0.9), (0.07, 1.0), (0.14, 0.8))
    return mix(0.4, [(at, ring * gain) for at, gain in beats[take]])


def slap(take: int) -> Sound:
    """A sheet that fills, and lets go, 0.5 s."""
    dice = np.random.RandomState(400 + take)
    slaps = []
    for number in range((2, 1, 3, 2)[take]):
        length = dice.uniform(0.10, 0.22)
        cloth = edges(band(dice.standard_normal(samples(length)), 160, 1500), length * 0.3, length * 0.6)
        slaps.append((number * dice.uniform(0.08, 0.13), cloth * dice.uniform(0.4, 1.0)))
    return mix(0.5, slaps)


def shutter(take: int) -> Sound:
    """A shutter that the wind lifts, once or more often, 0.9 s."""
    knocks = []
    for number, at in enumerate(((0.0, 0.3), (0.0,), (0.0, 0.38, 0.62), (0.0, 0.22))[take]):
        knock = edges(band(noise(seed_of(f"shutter {take}", number), samples(0.16)), 120, 900), 0.004, 0.12)
        knocks.append((at, knock * (1.0, 0.6, 0.8)[number]))
    return mix(0.9, knocks)


EFFECTS = {
    "ember": (ember, 6), "drop": (drop, 5), "plop": (plop, 4), "pan_lid": (pan_lid, 3), "bottle": (bottle, 2),
    "slap": (slap, 4), "shutter": (shutter, 4),
}  # fmt: skip
"""Name to what makes it and how many takes of it there are."""
