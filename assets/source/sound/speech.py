"""Voices without words: one syllable a blip, by pitch, size of the throat, air, vowels and how it is begun.

The takes of a person lie at different pitches, from their lowest to their highest: a mood is a choice among them. No
syllable lasts longer than `LONGEST`, so that one is over before the next begins.
"""

from typing import NamedTuple

import numpy as np

from assets.source.sound.score import RATE
from assets.source.sound.signals import Sound, band, clock, edges, seed_of
from assets.source.sound.voices import wave

TAKES = 8
"""Takes of each person."""
LONGEST = 0.070
"""How long a syllable may last, s."""
MOODS = {
    "neutral": (2, 3, 4, 5),
    "bright": (4, 5, 6),
    "soft": (1, 2, 3),
    "wry": (1, 2, 5),
    "worried": (3, 4, 6),
    "stern": (0, 2, 3),
    "tired": (0, 1, 2),
    "sad": (0, 1),
    "shock": (6, 7),
}
"""The takes that a line in each mood is spoken with."""
_VOWELS = {
    "a": (730, 1090, 2440),
    "e": (530, 1840, 2480),
    "i": (300, 2290, 3010),
    "o": (480, 880, 2400),
    "u": (320, 870, 2240),
}
"""The first three formants of a grown man, Hz."""
_BRIGHT = 5000


class Person(NamedTuple):
    """A throat and a way with it: `pitch` Hz, `size` by which formants rise, `air` of the breath, a vowel and a height
    (semitones from the pitch) for each take, `length` of a syllable and how softly it is begun (`attack`), s, `glide`
    by which it falls. `rhythm`: ticks from one syllable to the next, in turn."""

    pitch: float
    size: float
    air: float
    vowels: str
    heights: tuple[float, ...]
    length: float
    attack: float
    glide: float
    rhythm: tuple[int, ...]


PEOPLE = {
    "nora": Person(
        196, 1.05, 0.10, "eaeiaeea", (-3, -2, -1, 0, 0.5, 1.5, 3, 5), 0.056, 0.004, 0.03, (8, 8, 8, 8, 8, 12)
    ),
    "mia": Person(262, 1.14, 0.08, "aeieaeii", (-5, -3, -2, 0, 1, 3, 5, 8), 0.048, 0.006, 0.06, (7, 9, 7, 7, 13)),
    "leo": Person(
        131, 0.96, 0.12, "oaoaeaoe", (-4, -2, -1, 0, 2, 4, 6, 8), 0.058, 0.008, -0.05, (7, 7, 7, 10, 7, 7, 15)
    ),
    "bisi": Person(165, 0.97, 0.09, "uouoaoua", (-5, -4, -2, -1, 0, 2, 3, 5), 0.068, 0.014, 0.05, (11, 9, 14)),
    "marcus": Person(
        98, 0.90, 0.09, "oaouoaoe", (-4, -3, -1, 0, 1, 3, 4, 7), 0.069, 0.012, 0.04, (10, 10, 13, 9, 10, 10, 17)
    ),
    "lamb": Person(185, 1.02, 0.16, "eaoeaeoa", (-4, -3, -2, -1, 0, 1, 2, 4), 0.062, 0.010, 0.05, (9, 12, 9, 15)),
    "finch": Person(156, 1.02, 0.15, "aieaieai", (-3, -1, 0, 1, 3, 5, 7, 9), 0.042, 0.003, -0.08, (6, 6, 11)),
    "ostler": Person(174, 0.99, 0.06, "aoaeoaea", (-4, -3, -1, 0, 1, 2, 4, 6), 0.060, 0.004, 0.06, (8, 8, 8, 13)),
    "wim": Person(294, 1.22, 0.07, "ieoieoee", (-2, -1, -1, 0, 0.5, 1, 2, 4), 0.050, 0.004, 0.01, (8, 8, 10)),
    "child": Person(311, 1.28, 0.10, "oaiaeiei", (-3, -2, 0, 1, 2, 4, 6, 9), 0.052, 0.008, -0.03, (9, 7, 11, 7)),
}


def blip(who: str, take: int) -> Sound:
    """One syllable of `who`. Raises KeyError for somebody who is not known."""
    person = PEOPLE[who]
    time = clock(person.length)
    tone = person.pitch * 2 ** (person.heights[take] / 12)
    glide = 1 + person.glide * np.exp(-time / 0.02) - 0.6 * person.glide * time / person.length
    throat = wave(np.cumsum(tone * glide) / RATE, int(_BRIGHT / tone), 1.25)
    throat += person.air * 3 * np.random.RandomState(seed_of(who, take)).standard_normal(len(time))
    out = np.zeros(len(time))
    for formant, level in zip(_VOWELS[person.vowels[take]], (1, 0.6, 0.25), strict=True):
        centre = formant * person.size
        out += level * band(throat, centre * 0.88, centre * 1.12, 1)
    spoken = edges(band(out, 90, 7500, 1), person.attack, 0.6 * person.length)
    window = np.hanning(len(spoken))
    spoken -= window * float(spoken.sum() / window.sum())
    return spoken
