"""Rules of harmony: how chords are laid out for voices, and how a tune sits on them."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from assets.source.sound.score import QUAVERS, Chord, Note

_MIDDLE = 59
"""Where the first voicing gathers, as a MIDI number."""


class Voicing(NamedTuple):
    """A chord laid out; `start` and `length` in bars, `bass` a pitch class, `voices` MIDI numbers from below."""

    start: float
    length: float
    bass: int
    voices: tuple[int, ...]


def _close(lowest: int, tones: Sequence[int], count: int) -> tuple[int, ...]:
    voices = [lowest]
    at = lowest
    while len(voices) < count:
        at += 1
        if at % 12 in tones and at % 12 not in {voice % 12 for voice in voices}:
            voices.append(at)
    return tuple(voices)


def _distance(voices: tuple[int, ...], before: tuple[int, ...]) -> float:
    if not before:
        return abs(sum(voices) / len(voices) - _MIDDLE)
    return sum(min(abs(old - new) for old in before) for new in voices) + 0.3 * abs(voices[-1] - before[-1])


def voice_lead(chords: Iterable[Chord], low: int = 50, high: int = 69, count: int = 3) -> list[Voicing]:
    """Close voicings between `low` and `high`, each the nearest to the one before.

    A chord of more than `count` tones in root position leaves its root to the bass.
    """
    before: tuple[int, ...] = ()
    found: list[Voicing] = []
    for chord in chords:
        tones = chord.tones
        if len(tones) > count and chord.bass == tones[0]:
            tones = tones[-count:]
        size = min(count, len(tones))
        choices = [_close(lowest, tones, size) for lowest in range(low, high - 3 * (count - 1)) if lowest % 12 in tones]
        before = min((c for c in choices if c[-1] <= high), key=lambda voices: _distance(voices, before))
        found.append(Voicing(chord.start, chord.length, chord.bass, before))
    return found


def chord_at(chords: Sequence[Chord], bar: float) -> Chord:
    """The chord that sounds at `bar`. Raises StopIteration beyond the last."""
    return next(chord for chord in chords if chord.start - 1e-6 <= bar < chord.start + chord.length - 1e-6)


def strong_strangers(tune: Iterable[Note], chords: Sequence[Chord]) -> list[tuple[int, int, int]]:
    """Notes begun on a strong quaver that are no tone of their chord: bar from 1, quaver from 0, MIDI number."""
    found = []
    for note in tune:
        quaver = round(note.start % 1 * QUAVERS)
        if quaver in (0, QUAVERS // 2) and note.midi % 12 not in chord_at(chords, note.start).tones:
            found.append((int(note.start) + 1, quaver, note.midi))
    return found
