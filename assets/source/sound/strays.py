"""What is heard now and then of something that goes on sounding: a drop, a crack of coals, the lid of a pan.

A loop near something comes round every three seconds, the tone of a place every sixteen; whatever could be counted in
one is not laid into it, but heard for itself, in takes, and never in the same rhythm (see data/sound/things.yaml). What
stays in the loop is even, and how loud that is wanders as it is played.
"""

import numpy as np

from assets.source.sound.score import RATE
from assets.source.sound.signals import (
    TAU,
    Sound,
    band,
    clock,
    edges,
    mix,
    noise,
    partials,
    path,
    samples,
    seed_of,
    struck,
)


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


def bubble(take: int) -> Sound:
    """Bubbles that come up: in a pan, in a basin, 0.3 s."""
    dice = np.random.RandomState(380 + take)
    time = clock(0.045)
    rising = []
    for _ in range((2, 1, 3, 4)[take]):
        pop = np.sin(TAU * np.cumsum(dice.uniform(320, 1000) * (1 + 6 * time)) / RATE) * np.exp(-time / 0.012)
        rising.append((dice.uniform(0, 0.24), edges(pop, 0.002, 0.01) * dice.uniform(0.3, 1.0)))
    return mix(0.3, rising)


def asleep(take: int) -> Sound:
    """One breath of somebody who is asleep under a lid: drawn, and let go, 3.5 s."""
    parts = []
    for at, length, throat, gain in ((0.0, 1.3, 560.0, 0.5), (1.55, 1.9, 420.0, 1.0)):
        throat *= (1.0, 0.96, 1.05, 1.01)[take]
        air = band(noise(seed_of(f"asleep {take}", int(at > 0)), samples(length)), throat * 0.7, throat * 2.1)
        parts.append((at, air * path(clock(length), [(0, 0), (length * 0.4, gain), (length, 0)])))
    return mix(3.5, parts)


def train(take: int) -> Sound:
    """A train far off in the night, on a low fifth, 2.6 s."""
    time = clock(2.6)
    passing = path(time, [(0, 0), (1.3, 1), (2.6, 0)])
    tones = ((73.42, 0.030), (110.0, 0.022), (146.83, 0.008))
    return sum((np.sin(TAU * tone * time) * level for tone, level in tones), np.zeros(len(time))) * passing


def shaft(take: int) -> Sound:
    """A lift that goes by, floors away, 3.6 s."""
    time = clock(3.6)
    up = (1.0, 0.93)[take]
    motor = TAU * np.cumsum(path(time, [(0, 62), (0.9, 88 * up), (2.6, 88 * up), (3.6, 58)])) / RATE
    sound = np.sin(motor) + 0.7 * np.sin(2 * motor) + 0.3 * np.sin(5 * motor)
    sound += 1.2 * band(noise(seed_of("shaft", take), len(time)), 90, 300)
    return sound * path(time, [(0, 0), (0.9, 1), (2.7, 0.9), (3.6, 0)])


def creak(take: int) -> Sound:
    """A line that bears wet sheets, 0.9 s."""
    time = clock(0.9)
    bend = 1 + (0.06, 0.04)[take] * np.sin(np.pi * time / 0.9)
    turn = TAU * np.cumsum((412, 388)[take] * bend) / RATE
    rubbed = 0.6 + 0.4 * np.sin(TAU * (31, 27)[take] * time)
    return edges((np.sin(turn) + 0.5 * np.sin(2.01 * turn)) * rubbed, 0.25, 0.4)


def leaf(take: int) -> Sound:
    """A leaf of glass that touches another, 0.7 s."""
    return edges(
        partials((1174.7, 1318.5, 1760.0, 2349.3)[take], 0.7, [(1, 1, 0.6, 0), (2.32, 0.2, 0.3, 0)]), 0.03, 0.1
    )


def cools(take: int) -> Sound:
    """Metal that cools: two ticks, the second farther off, 0.4 s."""
    tone = (1500, 1660, 1830, 2030, 2240)[take]
    tick = partials(tone, 0.25, [(1, 1, 0.08, 0), (1.63, 0.3, 0.05, 0)])
    return mix(0.4, [(0.01, edges(tick.copy(), 0.006, 0.12)), (0.08 + 0.015 * take, edges(tick, 0.004, 0.12) * 0.5)])


def tap(take: int) -> Sound:
    """Rain on something: one to three taps, 0.3 s."""
    dice = np.random.RandomState(760 + take)
    taps = []
    for number in range((1, 2, 1, 3, 2, 1)[take]):
        wet = edges(band(noise(seed_of(f"tap {take}", number), samples(0.05)), 500, 2600), 0.002, 0.04)
        taps.append((dice.uniform(0, 0.24), wet * dice.uniform(0.3, 1.0)))
    return mix(0.3, taps)


def sill(take: int) -> Sound:
    """A drop off a sill, 0.3 s."""
    return edges(partials((540, 655, 790, 960)[take], 0.3, [(1, 1, 0.09, 0), (2.1, 0.3, 0.05, 0)]), 0.003, 0.12)


def chatter(take: int) -> Sound:
    """Somebody in a crowd says something that is no word, 0.9 s."""
    dice = np.random.RandomState(610 + take)
    said = []
    for part in range((1, 2, 1, 2, 3)[take]):
        length, throat = dice.uniform(0.2, 0.42), dice.uniform(240, 620)
        sound = band(noise(seed_of(f"chatter {take}", part), samples(length)), throat * 0.8, throat * 1.3)
        loud = path(clock(length), [(0, 0), (length * 0.3, 1), (length * 0.6, 0.5), (length, 0)])
        said.append((dice.uniform(0, 0.45), sound * loud))
    return mix(0.9, said)


def clink(take: int) -> Sound:
    """Glass on glass, 0.1 s."""
    return edges(partials((1460, 1790, 2140, 2530)[take], 0.1, [(1, 1, 0.03, 0), (1.5, 0.3, 0.02, 0)]), 0.002, 0.04)


EFFECTS = {
    "ember": (ember, 6), "drop": (drop, 5), "plop": (plop, 4), "pan_lid": (pan_lid, 3), "bottle": (bottle, 2),
    "slap": (slap, 4), "shutter": (shutter, 4), "bubble": (bubble, 4), "asleep": (asleep, 4), "train": (train, 1),
    "shaft": (shaft, 2), "creak": (creak, 2), "leaf": (leaf, 4), "cools": (cools, 5), "tap": (tap, 6),
    "sill": (sill, 4), "chatter": (chatter, 5), "clink": (clink, 4),
}  # fmt: skip
"""Name to what makes it and how many takes of it there are."""
