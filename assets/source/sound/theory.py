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


def opened(chords: Iterable[Voicing]) -> list[Voicing]:
    """The same chords with every second voice an octave higher: wide enough that each voice is heard by itself."""
    found = []
    for chord in chords:
        voices = [voice + 12 * (number % 2) for number, voice in enumerate(chord.voices)]
        found.append(chord._replace(voices=tuple(sorted(voices))))
    return found


def basses(chords: Iterable[Voicing], low: int, high: int) -> list[int]:
    """The bass of each chord in the octave that is nearest to the one before, within `low` and `high`."""
    found: list[int] = []
    for chord in chords:
        choices = [note for note in range(low, high + 1) if note % 12 == chord.bass]
        before = found[-1] if found else (low + high) / 2
        found.append(min(choices, key=lambda note: abs(note - before)))
    return found


def lines(chords: Sequence[Voicing], phrase: int = 4) -> list[list[Note]]:
    """The voices of `chords` as lines: what stays is held, not struck again, and where the last quarter of a phrase (in
    bars) begins one voice that moves by a step comes late, held over from the chord before as a suspension."""
    found: list[list[Note]] = [[] for _ in range(max(len(chord.voices) for chord in chords))]
    before: tuple[int, ...] = ()
    for chord in chords:
        hung = suspension(before, chord.voices) if chord.start % phrase == phrase * 3 / 4 else None
        for number, voice in enumerate(chord.voices):
            line, start, length = found[number], chord.start, chord.length
            if number == hung:
                share = length / 2
                line[-1] = line[-1]._replace(length=line[-1].length + share)
                start, length = start + share, length - share
            last = line[-1] if line else None
            if last and last.midi == voice and abs(last.start + last.length - start) < 1e-6:
                line[-1] = last._replace(length=last.length + length)
            else:
                line.append(Note(start, length, voice))
        before = chord.voices
    return found


def suspension(before: tuple[int, ...], now: tuple[int, ...]) -> int | None:
    """Which voice may be held over from one chord into the next: one that falls by a step there, else one that rises
    by one; None where none moves so."""
    steps = [(number, new - old) for number, (old, new) in enumerate(zip(before, now, strict=False))]
    falling = [number for number, step in steps if step in (-1, -2)]
    rising = [number for number, step in steps if step in (1, 2)]
    return next(iter(falling[::-1] + rising[::-1]), None)
