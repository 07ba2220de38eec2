"""Voices without words: one syllable a blip, by pitch, size of the throat, air and vowels.

The takes of a person lie at different pitches, `SEMITONES` from the speaking one: a mood is a choice among them.
"""

from typing import NamedTuple

import numpy as np

from assets.source.sound.score import RATE
from assets.source.sound.signals import Sound, band, clock, edges, seed_of
from assets.source.sound.voices import wave

SEMITONES = (-4, -2, 0, 1, 3, 5)
"""How far each take lies from the pitch the person speaks at."""
MOODS = {
    "neutral": (1, 2, 3),
    "bright": (3, 4),
    "soft": (1, 2),
    "wry": (1, 3),
    "worried": (2, 4),
    "stern": (0, 2),
    "tired": (0, 1),
    "sad": (0, 1),
    "shock": (4, 5),
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
    """A throat: `pitch` Hz, `size` by which formants rise, `air` of the breath, vowels, `length` of a syllable s."""

    pitch: float
    size: float
    air: float
    vowels: str
    length: float


PEOPLE = {
    "nora": Person(196, 1.05, 0.10, "eaeaea", 0.070),
    "mia": Person(262, 1.14, 0.08, "eiaeie", 0.055),
    "leo": Person(131, 0.96, 0.12, "oaoaea", 0.062),
    "bisi": Person(165, 0.97, 0.09, "uoouoa", 0.084),
    "child": Person(311, 1.28, 0.10, "oaieai", 0.060),
}


def blip(who: str, take: int) -> Sound:
    """One syllable of `who`. Raises KeyError for somebody who is not known."""
    person = PEOPLE[who]
    time = clock(person.length + 0.035)
    tone = person.pitch * 2 ** (SEMITONES[take] / 12)
    glide = 1 + 0.05 * np.exp(-time / 0.02) - 0.03 * time / person.length
    throat = wave(np.cumsum(tone * glide) / RATE, int(_BRIGHT / tone), 1.25)
    throat += person.air * 3 * np.random.RandomState(seed_of(who, take)).standard_normal(len(time))
    out = np.zeros(len(time))
    for formant, level in zip(_VOWELS[person.vowels[take]], (1, 0.6, 0.25), strict=True):
        centre = formant * person.size
        out += level * band(throat, centre * 0.88, centre * 1.12, 1)
    return edges(band(out, 90, 7500, 1), 0.009, 0.032)
