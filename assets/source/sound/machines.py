"""Things that are heard of the laboratory's machines: pods, a reader, the ring, a lift, the public chime.

What Halcyon tunes, it tunes to B flat.
"""

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
    resonance,
    shaped_noise,
    slopes,
    struck,
)

COMMA = 1200 * np.log2(81 / 80)
"""The syntonic comma, cents: a third that four pure fifths make is too wide by as much."""
_RING = ((0.5, 0.30), (1, 1.0), (2, 0.34), (3, 0.16), (4.02, 0.05), (6.7, 0.02))
"""Partials of the ring: ratio, level."""


def pod(take: int) -> Sound:
    """A pod's lid: the seal gives, air sighs out as from somebody asleep, a motor hums, and it comes to rest, 1.9 s."""
    length = 1.9
    time = clock(length)
    size = (1.0, 0.92)[take]

    def throat(at: float, frequencies: Sound) -> Sound:
        fall = 1 - 0.58 * min(max(at / 1.0, 0.0), 1.0)
        shape: Sound = resonance(frequencies, 900 * size * fall, 190) + 0.4 * resonance(
            frequencies, 2100 * size * fall, 420
        )
        return shape * slopes(frequencies, 240, 3800)

    loud = path(time, [(0.02, 0), (0.13, 1), (0.4, 0.6), (0.95, 0.22), (1.4, 0)])
    sigh = shaped_noise(160 + take, length, throat) * loud
    rate = hertz(pitch("Bb2")) * 2 ** path(time, [(0.2, -0.25), (1.3, 0.0)]) * (1.0, 1.0595)[take]
    motor = voices.wave(np.cumsum(rate) / RATE, 9, 1.6) * path(time, [(0.2, 0), (0.5, 1), (1.2, 0.8), (1.5, 0)])
    seal = struck(0.3, [(74, 0.5, 0.14), (131, 0.3, 0.1)], (0.03, 90, 700, 0.9), 162 + take)
    rest = struck(0.35, [(92, 0.7, 0.2), (184, 0.35, 0.13), (410, 0.1, 0.06)], (0.01, 140, 1400, 0.3), 164 + take)
    return edges(sigh * 2.2 + motor * 0.07 + mix(length, [(0.0, seal * 0.5), (1.42, rest * 0.42)]), 0.004, 0.08)


def read(take: int) -> Sound:
    """The reader takes a breath and says three tidy notes: how the lab's tune begins, up to B flat, 1.9 s."""
    drawn = 0.55

    def throat(at: float, frequencies: Sound) -> Sound:
        rise = 1 + 0.7 * min(max(at / drawn, 0.0), 1.0)
        shape: Sound = resonance(frequencies, 700 * rise, 300) + 0.4 * resonance(frequencies, 1700 * rise, 600)
        return shape * slopes(frequencies, 300, 5000)

    air = shaped_noise(170, drawn, throat) * path(clock(drawn), [(0, 0), (0.36, 1), (0.46, 0.8), (drawn, 0)])
    parts = [(0.0, edges(air, 0.02, 0.03) * 0.9)]
    for number, name in enumerate(("E5", "F#5", "Bb5")):
        parts.append((0.62 + 0.16 * number, voices.mallet(hertz(pitch(name)), 0.5)))
    return edges(mix(1.9, parts), 0.002, 0.4)


def _turned(cents: Sound, loud: Sound) -> Sound:
    """The ring's B flat, bent by `cents` and as `loud` as the line says."""
    turn = TAU * np.cumsum(hertz(pitch("Bb3")) * 2 ** (cents / 1200)) / RATE
    tone = np.zeros(len(turn))
    for number, (ratio, level) in enumerate(_RING):
        tone += level * (np.sin(ratio * turn + number) + 0.4 * np.sin(ratio * 1.0012 * turn + 2 * number))
    return tone * loud


def ring(take: int) -> Sound:
    """The ring settles on its B flat as a coin does on a table: it sways faster and less until it stands, 1.2 s."""
    time = clock(1.2)
    sway = -220 * np.exp(-time / 0.22) * np.cos(TAU * (2.0 * time + 4 * time**2))
    return edges(_turned(sway, path(time, [(0, 0), (0.16, 0.8), (0.8, 1), (1.2, 0)])), 0.02, 0.1)


def ring_one(take: int) -> Sound:
    """The ring and a sleeper on one note: it stands, 1.1 s."""
    time = clock(1.1)
    return edges(_turned(np.zeros(len(time)), path(time, [(0, 0), (0.2, 0.8), (0.7, 0.8), (1.1, 0)])), 0.02, 0.1)


def ring_swell(take: int) -> Sound:
    """The ring and a sleeper on two notes: one swell of them, a little over the B flat, 0.4 s."""
    time = clock(0.4)
    return edges(_turned(np.full(len(time), 45.0), path(time, [(0, 0), (0.1, 0.9), (0.4, 0)])), 0.01, 0.05)


def ring_wrong(take: int) -> Sound:
    """The ring refuses: it finds the B flat, is pushed over it, shudders, and falls back by a fourth, 1.6 s."""
    time = clock(1.6)
    bent = path(time, [(0, -250), (0.22, 0), (0.5, 0), (0.82, 85), (0.94, 85), (1.45, -500)])
    shudder = 1 - path(time, [(0.5, 0), (0.85, 0.45), (1.3, 0)]) * (0.5 + 0.5 * np.sin(TAU * 23 * time))
    return edges(_turned(bent, path(time, [(0, 0), (0.2, 0.9), (0.9, 1), (1.6, 0)]) * shudder), 0.02, 0.1)


def lift(take: int) -> Sound:
    """A lift: a ping that has sunk a little and sinks on, doors on rollers, and two lips of rubber that meet, 2.6 s."""
    length = 2.6
    time = clock(length)
    tired = 2 ** (path(time, [(0, -25), (1.2, -75)]) / 1200)
    turn = TAU * np.cumsum(hertz(pitch("A5")) * tired) / RATE
    ping = np.exp(-time / 0.26) * (np.sin(turn) + 0.35 * np.sin(1.006 * turn)) + np.exp(-time / 0.1) * (
        0.2 * np.sin(2.71 * turn) + 0.08 * np.sin(5.1 * turn)
    )
    rolled = path(time, [(0.55, 0), (0.8, 1), (1.7, 0.85), (2.0, 0)])
    wheels = 1 + 0.5 * np.sin(TAU * np.cumsum(path(time, [(0.5, 7), (1.1, 13), (2.0, 6)])) / RATE)
    doors = (band(noise(180, len(time)), 70, 420) + 0.25 * band(noise(181, len(time)), 900, 2600)) * rolled * wheels
    lips = struck(0.3, [(68, 0.8, 0.16), (121, 0.4, 0.1)], (0.028, 120, 900, 0.7), 182)
    return edges(edges(ping, 0.002, 0.2) * 0.6 + doors * 0.75 + mix(length, [(1.98, lips * 0.5)]), 0.002, 0.1)


def chime(take: int) -> Sound:
    """Halcyon speaks to everybody: B flat, F and D in friendly glass, the D too wide by a comma, 2.6 s."""
    parts = []
    for number, (name, cents) in enumerate((("Bb4", 0.0), ("F5", 2.0), ("D6", COMMA - 13.7))):
        tone = hertz(pitch(name), cents)
        rim = partials(tone, 2.2, [(1, 0.3, 2.2, 0), (2, 0.05, 1.2, 0)])
        parts += [(0.30 * number, voices.mallet(tone, 0.8)), (0.30 * number, edges(rim, 0.08, 0.3))]
    return edges(mix(2.6, parts), 0.002, 0.5)
