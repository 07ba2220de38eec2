"""Cells: the few notes that are somebody's own, and no part of the tune. None is longer than three seconds."""

from collections.abc import Sequence

import numpy as np

from assets.source.sound import hands, voices
from assets.source.sound.score import pitch
from assets.source.sound.signals import Sound, edges, hertz, mix, partials

QUAVER = 1 / 3
"""Length of a quaver, s: the tune's."""


def _plucked(notes: Sequence[tuple[float, str, float]], seed: int) -> list[tuple[float, Sound]]:
    """Plucked strings: (quaver, note, strength) each, none quite in time."""
    late = np.random.RandomState(seed).uniform(0, 0.012, len(notes))
    return [
        (at * QUAVER + late[number], voices.pizzicato(hertz(pitch(name)), strength))
        for number, (at, name, strength) in enumerate(notes)
    ]


def leo(take: int) -> Sound:
    """Leo asks: pizzicato, never on a beat, and the last note is one too many, 2.4 s."""
    notes = (
        ((0.5, "D3", 0.7), (1.5, "A3", 0.6), (2.5, "F#3", 0.6), (3.5, "B3", 0.7), (5.5, "E4", 0.4)),
        ((0.5, "B2", 0.7), (1.5, "F#3", 0.6), (3.5, "A3", 0.6), (4.5, "G3", 0.6), (5.5, "C#4", 0.4)),
    )[take]
    return edges(mix(2.7, _plucked(notes, 370 + take)), 0.001, 0.2)


def bisi(take: int) -> Sound:
    """Bisi knits: three notes, one stitch each, and the needles under them; the second is slipped, 2 s."""
    names = (("G3", "B3", "F#3"), ("F#3", "A3", "E3"))[take]
    parts = [(at, voices.felt(hertz(pitch(name)), 0.5, 0.4)) for at, name in zip((0.0, 0.42, 0.63), names, strict=True)]
    return edges(mix(2.0, [*parts, (0.02, hands.needles(take)[: len(hands.needles(take))] * 0.03)]), 0.003, 0.3)


def marcus(take: int) -> Sound:
    """Marcus comes to his point: a hand bell, E over B, struck as one who has waited for it, 2.8 s."""
    table = [
        (0.5, 0.3, 2.6, 0),
        (1, 1, 2.4, 0),
        (1.2, 0.25, 1.3, 0),
        (1.5, 0.12, 1.0, 0),
        (2, 0.3, 0.9, 2),
        (3.0, 0.06, 0.3, 0),
    ]
    parts = [
        (at, edges(partials(hertz(pitch(name)), 2.6, table), 0.002, 0.5) * strength)
        for at, name, strength in ((0.0, "B4", 0.5), (0.28, "E5", 1.0))
    ]
    return edges(mix(2.8, parts), 0.001, 0.4)


def halcyon(take: int) -> Sound:
    """Halcyon thanks you: B flat, C, F in even mallets that never decay quite enough, 2 s."""
    parts = [
        (0.24 * number, voices.mallet(hertz(pitch(name)), 0.5)) for number, name in enumerate(("Bb4", "C5", "F5", "F5"))
    ]
    return edges(mix(2.2, parts), 0.002, 0.5)
