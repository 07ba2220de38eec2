"""Settings of the lullaby: a music box and a felt piano at home, glass in a dream, mallets in the lab; and a bed of
strings for tension. Each makes stems of one length.

Stems of a piece start together and are faded against each other; `false` and `true` are the two floors under one
tune, and breathing moves from the first to the second.
"""

from collections.abc import Callable

import numpy as np

from assets.source.sound import voices
from assets.source.sound.desk import Tape, room, wash
from assets.source.sound.market import market
from assets.source.sound.score import (
    BAR,
    LINE,
    LOOP_BARS,
    QUAVERS,
    Chord,
    Note,
    chords,
    counter,
    pitch,
    slowed,
    squared,
    tune,
)
from assets.source.sound.signals import Sound, hertz, seed_of
from assets.source.sound.theory import Voicing, basses, lines, opened, voice_lead

Stems = dict[str, Sound]

THIN_COMB, ADDED_COMB = "b.1.21", ".2..0."
"""The box's accompaniment, a quaver each: `b` the bass, a digit a voice of the chord from below, a dot nothing."""
EVEN = 3
"""Quavers to half a bar: what the lab counts in."""
BETWEEN = (63, 73)
"""The least and the greatest note that breaks a chord in the lab: between the D that is missing and the next."""
BELOW = (47, 61)
"""The same of the pad: below that D."""
SLIP = pitch("G#4")
"""The note that slips out of the tidied tune."""
D = pitch("D4") % 12
STRING_BASS, PIANO_BASS = (38, 50), (36, 50)
"""The lowest and the highest bass of the strings and of the piano."""
HEIGHT = (8, 12)
"""From which bar to which the tune is doubled another octave up."""


class _Hand:
    """Small errors of time (s) and strength (a factor), as of a hand or a worn cylinder."""

    def __init__(self, seed: int, wander: float, unevenness: float) -> None:
        random = np.random.RandomState(seed)
        self.late = random.normal(0, wander, 200)
        self.strength = 1 + random.normal(0, unevenness, 200)


def _bass(chord: Voicing, lowest: int) -> int:
    return (chord.bass - lowest) % 12 + lowest


def _comb(pattern: str, hand: _Hand, floor: list[Voicing]) -> Tape:
    """What the box plays under its tune: a chord broken into the quavers of `pattern`."""
    tape = Tape(LOOP_BARS * BAR)
    for chord in floor:
        for quaver, mark in enumerate(pattern):
            if mark == "." or quaver / QUAVERS >= chord.length - 1e-6:
                continue
            note = _bass(chord, 62) if mark == "b" else chord.voices[min(int(mark), len(chord.voices) - 1)] + 12
            at = (chord.start + quaver / QUAVERS) * BAR + hand.late[quaver + 50]
            strength = 0.30 * hand.strength[quaver + 90]
            tape.add(max(0, at), voices.music_box(hertz(note, -2), strength), 0.8, 0.25 - 0.1 * quaver)
    return tape


def _bed(floor: list[Voicing], bright: float) -> Tape:
    """Soft strings: a line for each voice of the chords, wide apart, and a bass that moves as little as it can; over
    them, now and then, a bow that only touches the string, two octaves up."""
    tape = Tape(LOOP_BARS * BAR)
    wide = opened(floor)
    for number, line in enumerate(lines(wide)):
        for note in line:
            played = voices.strings(hertz(note.midi), note.length * BAR, (0.22, 0.2, 0.12)[number], bright)
            tape.add(note.start * BAR, played, 0.5, (-0.35, 0.05, 0.4)[number])
    for chord, bass in zip(floor, basses(floor, *STRING_BASS), strict=True):
        tape.add(chord.start * BAR, voices.strings(hertz(bass), chord.length * BAR, 0.22, bright * 0.65), 0.6)
    for chord in wide:
        if chord.start % 2 == 1:
            touched = voices.strings(hertz(chord.voices[-1] + 24, 4), 0.9 * BAR, 0.16, 7000)
            tape.add(chord.start * BAR, touched, 0.1, 0.3 - 0.6 * (chord.start % 4 > 2))
    return tape


def _piano(hand: _Hand) -> Tape:
    """A felt piano at the tune's own pitch, and beside the box, never like it: it has two lines of the tune, an answer
    where the box has the third, and in the fourth the head of the tune an octave down, and then nothing. A left hand
    has the bass of each bar, and one note over it."""
    tape = Tape(LOOP_BARS * BAR)
    last = 3 * LINE
    low = [note._replace(midi=note.midi - 12) for note in tune() if last <= note.start < last + 2]
    for number, note in enumerate([*(note for note in tune() if note.start < 2 * LINE), *counter(), *low]):
        at = max(0.0, note.start * BAR + 1.6 * hand.late[number + 100])
        strength = 0.42 * hand.strength[number + 100]
        tape.add(at, voices.felt(hertz(note.midi), note.length * BAR * 1.05, strength), 1.0, (note.midi - 62) * 0.02)
    floor = voice_lead(chords("dream"))
    for number, (chord, bass) in enumerate(zip(floor, basses(floor, *PIANO_BASS), strict=True)):
        if chord.start % 1 == 0 and chord.start < last + 2:
            at = max(0.0, chord.start * BAR + hand.late[number])
            tape.add(at, voices.felt(hertz(bass), 0.9 * BAR, 0.24), 0.8, -0.25)
            tape.add(at + BAR / 2, voices.felt(hertz(chord.voices[0]), 0.45 * BAR, 0.16), 0.7, -0.1)
    return tape


def _tune_in_brass(hand: _Hand) -> tuple[Tape, Tape]:
    """The tune an octave up, and what doubles it: an octave under a bar's first note, an octave over at the height."""
    plain, doubled = Tape(LOOP_BARS * BAR), Tape(LOOP_BARS * BAR)
    for number, note in enumerate(tune()):
        at = max(0.0, note.start * BAR + hand.late[number])
        pan = (note.midi - 64) * 0.03
        plain.add(at, voices.music_box(hertz(note.midi + 12, 3), 0.62 * hand.strength[number]), 1.0, pan)
        if HEIGHT[0] <= note.start < HEIGHT[1]:
            doubled.add(at + 0.008, voices.music_box(hertz(note.midi + 24, 3), 0.50), 0.55, pan)
        elif note.start % 1 == 0 and note.length < 0.99:
            doubled.add(at + 0.012, voices.music_box(hertz(note.midi), 0.28), 0.6, -0.2)
    return plain, doubled


def home() -> Stems:
    """A music box: `box` is its tune, `false` and `true` a thin comb over soft strings, `comb` makes `false` full;
    `felt` is a piano."""
    dream, real = voice_lead(chords("dream")), voice_lead(chords("real"))
    hand = _Hand(11, 0.005, 0.05)
    plain, doubled = _tune_in_brass(hand)
    small, dry = room(1.4, 6500, 0.012, 3), room(0.7, 3500, 0.008, 6)
    full = doubled.sound + _comb(ADDED_COMB, hand, dream).sound
    return {
        "box": wash(plain.sound, small, 0.16),
        "comb": wash(full, small, 0.16),
        "false": wash(_bed(dream, 1400).sound, small, 0.35) * 1.1
        + wash(_comb(THIN_COMB, hand, dream).sound, small, 0.16),
        "felt": wash(_piano(hand).sound, room(1.0, 4000, 0.010, 4), 0.18) * 0.9,
        "true": wash(_bed(real, 1000).sound, dry, 0.2) * 1.3 + wash(_comb(THIN_COMB, hand, real).sound, dry, 0.12),
    }


def _floor(name: str, low: int, high: int, bright: float, shine: bool) -> Tape:
    """The strings of a dream: a line for each voice from left to right, the bass in the middle, `shine` far above."""
    tape = Tape(LOOP_BARS * BAR)
    floor = voice_lead(slowed(chords(name)), low, high)
    for number, line in enumerate(lines(opened(floor), 2 * LINE)):
        for note in line:
            played = voices.strings(hertz(note.midi), note.length * BAR, 0.45, bright)
            tape.add(note.start * BAR, played, 0.5, (-0.5, 0.1, 0.5)[number])
    for chord, bass in zip(floor, basses(floor, *STRING_BASS), strict=True):
        at, length = chord.start * BAR, chord.length * BAR
        if shine:
            tape.add(at + 0.4, voices.strings(hertz(chord.voices[-1] + 12, 6), length, 0.3, 4200), 0.22, -0.3)
        tape.add(at, voices.strings(hertz(bass), length, 0.5, 800), 0.75)
    return tape


CROWDED = (0.0, 0.18, -0.12, 0.3, -0.22, 0.08, 0.24, -0.05)
"""Semitones by which a string is out, from one swell to the next."""


def _fear() -> Tape:
    """A heart at sixty to the minute, no two beats of it alike, and strings that crowd round the tonic and nowhere meet
    it: each swell leans on another of them."""
    length = LOOP_BARS * BAR
    tape = Tape(length)
    dice = np.random.RandomState(seed_of("fear"))
    for second in range(int(length)):
        late, hard = dice.uniform(0.0, 0.03), dice.uniform(0.72, 0.88)
        for delay, gain in ((0.0, hard), (0.27 + dice.uniform(-0.02, 0.02), 0.6 * hard)):
            tape.add(second + late + delay, voices.thump(dice.uniform(0.76, 0.84)), gain)
    for swell in range(8):
        for place, note in enumerate((38, 39, 44.5, 50.3)):
            bent = note + CROWDED[(swell + place) % len(CROWDED)]
            strings = voices.strings(hertz(bent), length / 8, 0.5, 700)
            tape.add(swell * length / 8, strings, 0.45, (note - 44) * 0.08)
    return tape


def dream() -> Stems:
    """Glass: two lines of the tune at half its speed, over strings that dream, or strings that do not, or a fear.

    A quaver is rubbed more firmly so that it speaks in time, and what lasts long so that it is heard to its end. The
    hall is one that answers all notes of the tune about equally: another swallows some of such pure tones.
    """
    glass = Tape(LOOP_BARS * BAR)
    for note in slowed(tune()):
        strength = 0.68 if note.length * QUAVERS < 2.5 else 0.5 if note.length < 2 else 0.78
        sung = voices.glass(hertz(note.midi + 12, 4), note.length * BAR, strength)
        glass.add(note.start * BAR, sung, 0.42, (note.midi - 64) * 0.05)
    hall = room(3.8, 5200, 0.035, 7)
    return {
        "glass": wash(glass.sound, hall, 0.30) * 2.2,
        "false": wash(_floor("dream", 52, 71, 2600, shine=True).sound, hall, 0.45),
        "true": wash(_floor("real", 46, 65, 1100, shine=False).sound, room(1.1, 3500, 0.008, 6), 0.15) * 1.5,
        "fear": wash(_fear().sound, room(2.2, 1500, 0.01, 8), 0.25),
    }


def _even(tune: list[Note], floor: list[Chord]) -> Tape:
    """Mallets that are never late: the tune an octave up, and wherever it holds a note, two of the chord, so that a
    quaver is struck on every quaver. Of the chord no D is. Where the tune slips, nothing else is struck, and the box
    from home is heard in it.
    """
    tape = Tape(LOOP_BARS * BAR)
    begun = {round(note.start * QUAVERS): note.midi for note in tune}
    for note in tune:
        pan = (note.midi - 66) * 0.03
        tape.add(note.start * BAR, voices.mallet(hertz(note.midi + 12), 0.55, note.length * BAR), 1.0, pan)
        if note.midi == SLIP:
            tape.add(note.start * BAR, voices.music_box(hertz(note.midi + 12), 0.45), 0.8, pan)
    without = [chord._replace(tones=tuple(tone for tone in chord.tones if tone != D)) for chord in floor]
    for chord in voice_lead(without, *BETWEEN, count=EVEN - 1):
        first = round(chord.start * QUAVERS)
        if begun.get(first) == SLIP:
            continue
        tape.add(chord.start * BAR, voices.mallet(hertz(_bass(chord, 45)), 0.25), 0.8, -0.15)
        for quaver in range(1, EVEN):
            if first + quaver not in begun:
                struck = voices.mallet(hertz(chord.voices[quaver - 1]), 0.2)
                tape.add((chord.start + quaver / QUAVERS) * BAR, struck, 0.8, 0.15 * quaver)
    return tape


def _under(tune: list[Note], floor: list[Chord]) -> Tape:
    """The pad: the two upper voices of each chord and its bass, and in their midst whatever the tune holds."""
    tape = Tape(LOOP_BARS * BAR)
    for chord in voice_lead(floor, *BELOW):
        at, length = chord.start * BAR, chord.length * BAR
        for number, note in enumerate(chord.voices[1:]):
            tape.add(at, voices.pad(hertz(note), length, 0.34, 1500), 0.55, (-0.6, 0.6)[number])
        tape.add(at, voices.pad(hertz(_bass(chord, 38)), length, 0.3, 320), 0.6)
    for held in (note for note in tune if note.length * QUAVERS >= EVEN):
        tape.add(held.start * BAR, voices.pad(hertz(held.midi), held.length * BAR, 0.26, 1500), 0.55)
    return tape


def lab() -> Stems:
    """The tune as a company would have it: `even` is struck glass, `under` the warmth that is added to it."""
    tune, floor = squared()
    lobby = room(1.9, 5000, 0.016, 12)
    return {"even": wash(_even(tune, floor).sound, lobby, 0.22), "under": wash(_under(tune, floor).sound, lobby, 0.3)}


def tension() -> Stems:
    """Something is about to be said: low strings round A that lean on each other, each longer than a breath, and a bow
    at the end of its string over them, that never comes to a note of the tune."""
    length = LOOP_BARS * BAR
    tape = Tape(length)
    for number, (at, bars, note) in enumerate(TENSE):
        pan = 0.5 * (-1) ** number
        tape.add(at * BAR, voices.strings(hertz(note), bars * BAR, 0.4, 900), 0.6, pan)
        tape.add((at + 0.5) * BAR, voices.strings(hertz(note + 36, 8), bars * BAR * 0.7, 0.2, 6000), 0.05, -pan)
    return {"low": wash(tape.sound, room(2.2, 2200, 0.012, 9), 0.3)}


TENSE = (
    *((0, 5, 33), (1.5, 4, 45), (3, 4, 46), (5, 4, 33), (6, 3.5, 44), (7.5, 4, 45)),
    *((9, 4.5, 32), (10, 4, 44), (11.5, 3, 47), (12.5, 4, 33), (13, 3.5, 45), (14.5, 3, 44.5)),
)
"""The strings of tension: from which bar, for how many, which note."""

PIECES: dict[str, Callable[[], Stems]] = {
    "home": home,
    "dream": dream,
    "lab": lab,
    "tension": tension,
    "market": market,
}
MIXES: dict[str, tuple[str, ...]] = {
    "home": ("box", "comb", "false"),
    "dream": ("glass", "false"),
    "lab": ("even", "under"),
    "tension": ("low",),
    "market": ("organ", "left"),
}
"""The stems of a piece whose sum is brought to the loudness of music; one gain then serves them all."""
FLOORS = {"false": "dream", "comb": "dream", "true": "real", "organ": "painted", "left": "painted"}
"""The layer that a stem belongs to; the others go with both."""
