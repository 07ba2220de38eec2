"""The smallest parts of a sound: clocks, noise, filters and envelopes, as arrays of samples.

A sound is a float64 array, one channel as (samples,) or two as (samples, 2). Noise comes from RandomState, whose
stream never changes between releases of numpy.

scipy is imported where it filters, here and in the other modules of sound: it takes seconds, and whoever only reads
what there is to be heard needs none of it.
"""

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from assets.source.sound.score import RATE

Sound = NDArray[np.float64]
TAU = 2 * np.pi
SILENCE = 6.91
"""exp(-SILENCE) is -60 dB: what a decay time leads to."""
_FRAME, _HOP = 1024, 256


def hertz(midi: float, cents: float = 0.0) -> float:
    """The frequency of a MIDI number, Hz, moved by `cents`."""
    return float(440.0 * 2 ** ((midi - 69 + cents / 100) / 12))


def samples(seconds: float) -> int:
    """How many samples last `seconds`."""
    return round(seconds * RATE)


def clock(seconds: float) -> Sound:
    """The time of each sample, s."""
    return np.arange(samples(seconds), dtype=np.float64) / RATE


def seed_of(name: str, take: int = 0) -> int:
    """A seed that is the same everywhere for one take of one name."""
    return sum(map(ord, name)) * 10 + take


def noise(seed: int, length: int) -> Sound:
    """`length` samples of white noise."""
    return np.random.RandomState(seed % 2**32).standard_normal(length)


def band(sound: Sound, low: float, high: float, order: int = 2) -> Sound:
    """`sound` between `low` and `high` Hz; 0 as `low` and half the rate as `high` mean no edge on that side."""
    from scipy.signal import butter, sosfilt

    edge: Any = (low, high)
    kind = "band"
    if low <= 0:
        edge, kind = high, "low"
    elif high >= RATE / 2:
        edge, kind = low, "high"
    filtered: Sound = sosfilt(butter(order, edge, kind, fs=RATE, output="sos"), sound)
    return filtered


def edges(sound: Sound, attack: float = 0.002, release: float = 0.01) -> Sound:
    """`sound` with raised-cosine ends (s), so that nothing starts or stops on a step. Changes it in place."""
    rise, fall = max(1, int(attack * RATE)), max(1, int(release * RATE))
    sound[:rise] *= 0.5 - 0.5 * np.cos(np.pi * np.arange(rise) / rise)
    sound[-fall:] *= 0.5 + 0.5 * np.cos(np.pi * np.arange(1, fall + 1) / fall)
    return sound


def gate(length: int, attack: float, hold: float, release: float) -> Sound:
    """A slow envelope of `length` samples: it rises for `attack`, falls for `release` from `hold` on (s)."""
    time = np.arange(length) / RATE
    up = 0.5 - 0.5 * np.cos(np.pi * np.clip(time / attack, 0, 1))
    down = 0.5 + 0.5 * np.cos(np.pi * np.clip((time - hold) / release, 0, 1))
    return up * down


def path(time: Sound, points: Sequence[tuple[float, float]]) -> Sound:
    """A line through (s, value) `points`, eased at each of them."""
    out = np.full(len(time), points[0][1], dtype=np.float64)
    for (start, value), (end, target) in pairwise(points):
        share = np.clip((time - start) / (end - start), 0, 1)
        out += (target - value) * (0.5 - 0.5 * np.cos(np.pi * share))
    return out


def mix(length: float, parts: Sequence[tuple[float, Sound]]) -> Sound:
    """One channel of `length` s with each part laid in at its time (s); what runs over the end is cut."""
    out = np.zeros(samples(length))
    for at, part in parts:
        start = samples(at)
        kept = part[: max(0, len(out) - start)]
        out[start : start + len(kept)] += kept
    return out


def partials(frequency: float, seconds: float, table: Sequence[tuple[float, float, float, float]]) -> Sound:
    """Ringing sines over `frequency` Hz: (ratio, level, s to -60 dB, cents) each; nothing above 18 kHz."""
    time = clock(seconds)
    out = np.zeros(len(time))
    for number, (ratio, level, decay, cents) in enumerate(table):
        tone = frequency * ratio * 2 ** (cents / 1200)
        if tone < 18_000:
            out += level * np.exp(-SILENCE * time / decay) * np.sin(TAU * tone * time + 0.7 * number)
    return out


def shaped_noise(seed: int, seconds: float, shape: Callable[[float, Sound], Sound]) -> Sound:
    """Noise whose colour moves: `shape(time s, frequencies Hz)` gives the level of each frequency at that time."""
    length = samples(seconds)
    white = noise(seed, length + 2 * _FRAME)
    frequencies: Sound = np.fft.rfftfreq(_FRAME, 1 / RATE).astype(np.float64)
    window = np.hanning(_FRAME + 1)[:-1]
    out = np.zeros(length + 2 * _FRAME)
    for start in range(0, length + _FRAME, _HOP):
        spectrum = np.fft.rfft(white[start : start + _FRAME] * window)
        at = (start - _FRAME / 2) / RATE
        out[start : start + _FRAME] += np.fft.irfft(spectrum * shape(at, frequencies), _FRAME) * window
    return out[_FRAME : _FRAME + length] * (2 * _HOP / _FRAME)


def resonance(frequencies: Sound, centre: float, width: float) -> Sound:
    """The level of each frequency under one resonance of `width` Hz."""
    level: Sound = 1 / np.sqrt(1 + ((frequencies - centre) / (width / 2)) ** 2)
    return level


def slopes(frequencies: Sound, low: float, high: float) -> Sound:
    """The level of each frequency between two gentle edges (12 dB an octave), Hz."""
    above = 1 / np.sqrt(1 + (low / np.maximum(frequencies, 1e-6)) ** 4)
    level: Sound = above / np.sqrt(1 + (frequencies / high) ** 4)
    return level


def struck(
    seconds: float, modes: Sequence[tuple[float, float, float]], blow: tuple[float, float, float, float], seed: int
) -> Sound:
    """A struck body: modes of (Hz, level, s to -60 dB) and a blow of (decay s, low Hz, high Hz, level)."""
    time = clock(seconds)
    decay, low, high, level = blow
    sound = band(noise(seed, len(time)), low, high) * np.exp(-time / decay) * level
    for number, (frequency, strength, ring) in enumerate(modes):
        sound += strength * np.sin(TAU * frequency * time + number) * np.exp(-SILENCE * time / ring)
    return edges(sound, 0.0015, 0.03)


def rustles(
    random: np.random.RandomState, seconds: float, count: int, low: float, high: float,
    until: float = 0.14, lengths: tuple[float, float] = (0.006, 0.016),
) -> Sound:  # fmt: skip
    """`count` short rustles between `low` and `high` Hz, each of `lengths` s, scattered before `until` s."""
    out = np.zeros(samples(seconds))
    for _ in range(count):
        at, length = samples(random.uniform(0, until)), samples(random.uniform(*lengths))
        rustle = band(random.standard_normal(length), low, high) * np.hanning(length)
        out[at : at + length] += rustle * random.uniform(0.3, 1.6)
    return out
