"""The market on Lantern Street, which is only paint: the tune on a street organ, by nobody, and nothing without lenses.

Both its stems are painted. What is heard of it with the lenses off is the street.
"""

import numpy as np

from assets.source.sound.desk import Tape, room, wash
from assets.source.sound.score import BAR, LOOP_BARS, QUAVERS, chords, tune
from assets.source.sound.signals import TAU, Sound, clock, edges, hertz, noise, partials, samples, seed_of
from assets.source.sound.theory import basses, voice_lead

STOPS = ((1, 1.0), (2, 0.5), (3, 0.22), (4, 0.16), (6, 0.05))
"""The ranks of pipes that speak together: (which harmonic, level)."""
LIFTED = 12
"""Semitones that the tune lies above where it is sung."""
SHORT = 0.62
"""How much of its length a note is held, so that it skips."""
BASS = (38, 50)
"""The lowest and the highest pipe of the left hand."""
GAPS = (6, 7, 14)
"""Bars in which the tune's own pipes are out of order, and only the left hand goes on."""


def pipe(frequency: float, length: float, strength: float, seed: int) -> Sound:
    """One pipe: it coughs, and is at once as loud as it will ever be; a wheel a second and a half round leans on it."""
    time = clock(length + 0.06)
    lean = 1 + 0.0022 * np.sin(TAU * 5.6 * time)
    turn = frequency * np.cumsum(lean) / 44_100
    tone = sum(level * np.sin(TAU * number * turn + 0.3 * number) for number, level in STOPS)
    cough = noise(seed, samples(0.035)) * np.exp(-np.arange(samples(0.035)) / 380)
    sound = np.asarray(tone) * strength
    sound[: len(cough)] += cough * 0.12 * strength
    return edges(sound, 0.008, 0.05)


def market() -> dict[str, Sound]:
    """`organ` is the tune, skipped and never late; `left` the left hand: a bass, two short chords, and a bell on the
    first of every fourth bar."""
    organ, left = Tape(LOOP_BARS * BAR), Tape(LOOP_BARS * BAR)
    for number, note in enumerate(tune()):
        if int(note.start) not in GAPS:
            sung = pipe(hertz(note.midi + LIFTED, 3), note.length * BAR * SHORT, 0.5, seed_of("pipe", number))
            organ.add(note.start * BAR, sung, 0.7, 0.25)
    floor = voice_lead(chords("dream"), 55, 72)
    for number, (chord, low) in enumerate(zip(floor, basses(floor, *BASS), strict=True)):
        for half in range(max(1, round(chord.length * 2))):
            at = chord.start * BAR + half * BAR / 2
            left.add(at, pipe(hertz(low), 0.3, 0.42, seed_of("low", number)), 0.8, -0.3)
            for late in (1, 2):
                for tone in chord.voices:
                    chopped = pipe(hertz(tone, 2), 0.11, 0.17, seed_of("chord", number))
                    left.add(at + late * BAR / QUAVERS, chopped, 0.6, -0.1)
    for bar in range(0, LOOP_BARS, 4):
        bell = partials(hertz(86), 0.9, [(1, 0.3, 0.8, 0), (2.76, 0.08, 0.3, 0)])
        left.add(bar * BAR, edges(bell, 0.002, 0.1), 0.4, 0.5)
    square = room(0.9, 5200, 0.03, 14)
    return {"organ": wash(organ.sound, square, 0.2), "left": wash(left.sound, square, 0.2)}
