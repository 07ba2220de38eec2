"""What is heard round the one dark room: a bolt, an iron door, a bell that takes its time, candles and a fire put out.

`near` it, four seconds that go round, are coals; and in the page of the story people who hum in the dark.
"""

from collections.abc import Sequence

import numpy as np

from assets.source.sound import voices
from assets.source.sound.desk import ring_filter
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
    samples,
    seed_of,
    struck,
)

TAIL = 4.1
"""How long the bell rings, s."""
LOOP = 3
"""Length of what goes round, s."""
IRON = [(148, 0.9, 0.5), (263, 0.5, 0.4), (611, 0.3, 0.3), (1180, 0.16, 0.22), (2240, 0.06, 0.12)]
"""How a plate of iron rings: (Hz, level, s to -60 dB) each."""


# ---------------------------------------------------------------------- once
def bolt(take: int) -> Sound:
    """A bolt as long as a forearm, well greased: it slides, and it is home, 0.9 s. The second take goes back."""
    time = clock(0.9)
    slide = band(noise(500 + take, len(time)), 260, 1500) + 0.4 * band(noise(502 + take, len(time)), 2200, 5200)
    slide *= path(time, [(0.02, 0), (0.1, 0.8), (0.3, 0.5), (0.4, 1.0), (0.43, 0), (0.9, 0)])
    stop = struck(0.45, IRON[:4], (0.008, 180, 3200, 0.7), 504 + take)
    rattle = struck(0.16, [(980, 0.4, 0.06), (1730, 0.2, 0.05)], (0.003, 700, 4000, 0.4), 506 + take)
    return mix(0.9, [(0.0, slide * 0.5), (0.42, stop * (1.0, 0.8)[take]), ((0.04, 0.56)[take], rattle * 0.3)])


def iron_door(take: int) -> Sound:
    """An iron door that has been oiled by somebody careful: its weight, and the air of two rooms, 2 s."""
    time = clock(2.0)
    turn = 30 + 14 * np.sin(np.pi * np.clip(time / 1.4, 0, 1))
    groan = np.sin(TAU * np.cumsum(turn * 2.4) / RATE) + 0.4 * np.sin(TAU * np.cumsum(turn * 5.1) / RATE)
    groan *= path(time, [(0.1, 0), (0.5, 1), (1.2, 0.5), (1.5, 0)])
    air = band(noise(510, len(time)), 120, 700) * path(time, [(0.2, 0), (0.9, 1), (1.9, 0)])
    rest = struck(0.6, [(96, 1.0, 0.4), (171, 0.4, 0.3), (402, 0.15, 0.2)], (0.02, 80, 900, 0.6), 512)
    return edges(groan * 0.22 + air * 0.5 + mix(2.0, [(1.35, rest * 0.5)]), 0.02, 0.2)


def lid(take: int) -> Sound:
    """An iron lid on an iron bowl: it touches, it sits, and what was burning is out of breath, 2.4 s."""
    touch = struck(0.9, [(f * 1.2, level, ring * 1.6) for f, level, ring in IRON], (0.004, 300, 5000, 0.4), 520)
    sits = struck(1.2, [(f * 0.94, level, ring * 1.9) for f, level, ring in IRON], (0.012, 120, 2600, 0.8), 521)
    time = clock(2.0)
    breath = band(noise(522, len(time)), 700, 4200) * path(time, [(0, 0), (0.1, 1), (0.5, 0.35), (2.0, 0)])
    return edges(mix(2.4, [(0.0, touch * 0.35), (0.22, sits), (0.3, breath * 0.16)]), 0.001, 0.3)


def curfew(take: int) -> Sound:
    """The bell of the dark room, once: D with a minor tierce, its hum an octave under it, and a tail that one can wait
    for, 4.1 s: the rite of the bell rests as long as that. What is last heard of it is the hum, which beats with
    itself."""
    table = [
        (0.5, 0.66, 9.0, 0),
        (0.5, 0.42, 8.5, 9),
        (1, 1.0, 4.2, 0),
        (1, 0.35, 3.9, 4),
        (1.189, 0.5, 3.0, -3),
        (1.5, 0.22, 2.0, 0),
        (2, 0.5, 1.9, 2),
        (2.51, 0.16, 1.1, 0),
        (3.01, 0.14, 0.8, 0),
        (4.1, 0.07, 0.5, 0),
        (5.4, 0.04, 0.3, 0),
    ]
    ring = partials(hertz(pitch("D4")), TAIL, table)
    clapper = edges(band(noise(530, samples(0.05)), 700, 4200), 0.001, 0.03)
    ring[: len(clapper)] += clapper * 0.35
    return edges(ring, 0.002, 1.1)


def candle_on(take: int) -> Sound:
    """A wick takes: a breath of fire, and one tick of wax, 0.7 s."""
    time = clock(0.7)
    flare = band(noise(540 + take, len(time)), 300, 2600) * path(time, [(0, 0), (0.06, 1), (0.2, 0.35), (0.7, 0)])
    tick = struck(0.05, [(2300, 0.4, 0.02)], (0.002, 1500, 6000, 0.5), 542 + take)
    return edges(flare * 0.6 + mix(0.7, [(0.34, tick * 0.2)]), 0.01, 0.2)


def candle_off(take: int) -> Sound:
    """Somebody breathes on a candle, and that is that, 0.6 s."""
    time = clock(0.6)
    puff = band(noise(544 + take, len(time)), 350, 1900) * path(time, [(0, 0), (0.05, 1), (0.14, 0.3), (0.6, 0)])
    flutter = 1 + 0.7 * np.sin(TAU * (34 + 6 * take) * time) * path(time, [(0, 1), (0.16, 0), (0.6, 0)])
    return edges(puff * flutter, 0.008, 0.2)


def candle_gutters(take: int) -> Sound:
    """A flame that flaps: rags of air, quicker and quicker and then held, 1.1 s."""
    time = clock(1.1)
    beats = np.cumsum(path(time, [(0, 7 + take), (0.7, 15), (1.1, 11)])) / RATE
    flaps = np.maximum(0, np.sin(TAU * beats)) ** 2
    rags = band(noise(548 + take, len(time)), 180, 1500) + 0.4 * band(noise(549 + take, len(time)), 60, 240)
    return edges(rags * flaps * path(time, [(0, 0.2), (0.15, 1), (0.6, 0.7), (1.1, 0)]), 0.01, 0.2)


def embers_off(take: int) -> Sound:
    """The last of a fire, under its lid: three ticks of iron that cools, each farther from the last, 1.6 s."""
    parts = [
        (at, struck(0.12, [(1900 + 240 * number, 0.5, 0.05)], (0.002, 1200, 6000, 0.3), 550 + number) * strength)
        for number, (at, strength) in enumerate(((0.0, 1.0), (0.35, 0.6), (1.2, 0.35)))
    ]
    return mix(1.6, parts)


# ---------------------------------------------------------------------- near something
def _still(name: str, low: float, high: float) -> Sound:
    """Air between two edges, Hz, that goes round."""
    return ring_filter(np.random.RandomState(seed_of(name)).standard_normal(samples(LOOP)), low, high)


def coals() -> Sound:
    """A bowl of coals: a low breath."""
    return 0.16 * _still("coals", 70, 360)


def drip() -> Sound:
    """The air over a bucket, between one drop and the next."""
    return 0.004 * _still("bucket", 200, 900)


def fountain() -> Sound:
    """Water that falls on water and wets nobody: too even, and with a fifth in it."""
    turn = TAU * clock(LOOP) / LOOP
    out = 0.3 * _still("basin", 500, 2400)
    for tone, level in ((587.25, 0.02), (880.0, 0.014)):
        out += level * np.sin(round(tone * LOOP) * turn)
    return out


def hums() -> Sound:
    """The air around somebody who hums in the dark, between one time and the next."""
    return 0.004 * _still("shore", 140, 620)


# ---------------------------------------------------------------------- who hums
def _hummed(notes: Sequence[tuple[float, float, str]], seed: int, dark: float = 900) -> Sound:
    """One mouth that is shut: (s, s, note) each; a breath after the last."""
    out = np.zeros(samples(notes[-1][0] + notes[-1][1] + 0.6))
    dice = np.random.RandomState(seed)
    for at, seconds, name in notes:
        time = clock(seconds)
        slide = -0.7 * np.exp(-time / 0.05) + 0.1 * np.sin(TAU * (4.4 + dice.rand()) * time)
        frequency = hertz(pitch(name)) * 2 ** (slide / 12)
        mouth = voices.wave(np.cumsum(frequency) / RATE, 9, 1.9)
        tone = band(mouth, 110, dark) * path(time, [(0, 0), (0.12, 1), (seconds * 0.7, 0.8), (seconds, 0)])
        _laid(out, at, edges(tone, 0.01, 0.03))
    breath = band(noise(seed + 1, samples(0.5)), 600, 2400) * path(clock(0.5), [(0, 0), (0.3, 1), (0.5, 0)])
    _laid(out, notes[-1][0] + notes[-1][1] + 0.05, breath, 0.05)
    return out


def _laid(out: Sound, at: float, sound: Sound, gain: float = 1.0) -> None:
    start = samples(at)
    kept = sound[: len(out) - start]
    out[start : start + len(kept)] += kept * gain


def hums_old(take: int) -> Sound:
    """An old man in the dark, who has two notes, and likes the one."""
    held = (2.4, 1.8)[take]
    return _hummed([(0.1, 0.7, "A2"), (0.85, held, "E3")], 580 + 3 * take, 700)


def hums_her(take: int) -> Sound:
    """A woman in the dark, who has four, and is keeping them."""
    quick = (1.0, 0.9)[take]
    notes = ((0.1, 0.55, "E3"), (0.7, 0.5, "A3"), (1.25, 0.5, "B3"), (1.8, 1.5, "A3"))
    return _hummed([(at * quick, seconds * quick, name) for at, seconds, name in notes], 590 + 3 * take, 1000)


def answers_old(_take: int) -> Sound:
    """The old man, to whoever hums with him: the one note."""
    return _hummed([(0.05, 1.3, "E3")], 581, 700)[: samples(1.8)]


def answers_her(_take: int) -> Sound:
    """The woman, to whoever hums with her: the top of her bit."""
    return _hummed([(0.05, 0.5, "A3"), (0.6, 0.9, "B3")], 591, 1000)[: samples(1.8)]


MANY = ("D3", "A3", "E3", "F#3", "A2", "B3", "E4")
"""What each along the shore has."""


def hums_one(take: int) -> Sound:
    """One of a great many along the shore, with whatever they have; none has been told the others' note."""
    return _hummed([(0.0, (1.9, 2.3, 1.5, 2.1, 2.4, 1.7, 1.4)[take], MANY[take])], 610 + 3 * take, 800)
