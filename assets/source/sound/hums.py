"""Hums of people who rang in the night, and what they come to, joined.

`data/hums.txt` has a line for each: the name of a report, and its notes as the boards of levels/ write them.
"""

from functools import cache

import numpy as np

from assets.source.grids import DATA
from assets.source.sound import voices
from assets.source.sound.score import LINE, RATE, pitch, tune
from assets.source.sound.signals import TAU, Sound, band, clock, edges, gate, hertz, mix, noise, samples, seed_of
from game.content.boards.reports import Note, notes

LOWEST = 12
"""The MIDI number of the lowest note that a hum is counted from."""
QUAVER = 0.17
"""Length of a quaver as people hum it to a telephone, s."""
AFTER = 0.3
"""What is heard of the line after the last note, s; one that breaks off has none of it."""
SUNG = 2.5
"""Length of half a line of the verse as it is sung at the wall, s."""
PILLOW = "nought"
"""Whose hum lies on a B flat."""


@cache
def written() -> dict[str, str]:
    """The hum of each by the name of the report."""
    lines = (DATA / "hums.txt").read_text(encoding="utf-8").splitlines()
    return {name: hum for name, _, hum in (line.partition(" ") for line in lines)}


def length(hum: tuple[Note, ...], breaks: bool) -> float:
    """How long a hum is heard, s."""
    return sum(note.quavers for note in hum) * QUAVER + (0.02 if breaks else AFTER)


def hum(name: str, take: int) -> Sound:
    """Somebody hums into a telephone in the night: a mouth that is shut, notes slid into, breath, a line that hisses.
    One that breaks off is cut while it sounds."""
    said = written()[name]
    sung, breaks = notes(said), said.endswith("/")
    seed = seed_of(name)
    dice = np.random.RandomState(seed)
    seconds = length(sung, breaks)
    time = clock(seconds)
    heights, loud, at = np.zeros(len(time)), np.zeros(len(time)), 0.0
    for index, note in enumerate(sung):
        ends = at + note.quavers * QUAVER
        last = index == len(sung) - 1
        here = (time >= at) & (time < (seconds if last else ends))
        before = sung[index - 1].pitch if index else note.pitch - 0.6
        heights[here] = note.pitch + (before - note.pitch) * np.exp(-(time[here] - at) / 0.028)
        shape = np.minimum(1.0, (time[here] - at) / 0.05 + 0.35)
        if last and not breaks:
            shape = shape * np.clip((ends + AFTER * 0.6 - time[here]) / (AFTER * 0.8), 0, 1)
        loud[here] = shape * (0.75 + 0.25 * dice.rand())
        at = ends
    sway = 0.12 * np.sin(TAU * (4.6 + dice.rand()) * time) * np.clip((time - 0.3) / 0.8, 0, 1)
    frequency = 440.0 * 2 ** ((heights + sway + LOWEST - 69) / 12)
    phase = np.cumsum(frequency) / RATE
    mouth = voices.wave(phase, 9, 1.7 + 0.5 * dice.rand())
    tone = band(mouth, 120, 900 + 500 * dice.rand()) + 0.25 * band(mouth, 1900, 2500)
    air = band(noise(seed, len(time)), 500, 2600) * 0.05
    sound: Sound = (tone + air) * loud + band(noise(seed + 1, len(time)), 300, 3300) * 0.012
    if name == PILLOW:
        sound = sound * 0.8 + _b_flat(len(time))
    return edges(band(sound, 200, 3300), 0.02, 0.012 if breaks else 0.08)


def _b_flat(length: int) -> Sound:
    """The pillow, under it."""
    time = np.arange(length) / RATE
    tone = sum(
        level * np.sin(TAU * hertz(pitch(name)) * time) for name, level in (("Bb3", 0.22), ("Bb4", 0.06), ("F4", 0.04))
    )
    return np.asarray(tone) * gate(length, 0.5, length / RATE * 0.8, 0.5)


def cell(take: int) -> Sound:
    """What is in all of them: up a fourth and a tone more, on bars of glass, 1.9 s."""
    names = ("A3", "D4", "E4")
    parts = [(at * 0.24, voices.mallet(hertz(pitch(name)), 0.6)) for at, name in enumerate(names)]
    return edges(mix(1.9, parts), 0.002, 0.5)


def lullaby(take: int) -> Sound:
    """The first line of the tune, end to end, on the rims of glasses, 4 s."""
    bar, parts = 0.85, []
    for note in tune():
        if note.start < LINE:
            rubbed = voices.glass(hertz(note.midi), note.length * bar, 0.6)[: samples(note.length + 0.4)]
            parts.append((note.start * bar, edges(rubbed, 0.005, 0.15)))
    return edges(mix(LINE * bar + 0.6, parts), 0.01, 0.5)


def verse(half: int, take: int) -> Sound:
    """Half of the first line of the tune, two bars, as a man hums it to a wall, as long as that half is held in the
    rite of it, and no longer than it has to ring."""
    bars = [note for note in tune() if 2 * half <= note.start < 2 * half + 2]
    seconds = SUNG + AFTER
    time, heights, loud = clock(seconds), np.zeros(samples(seconds)), np.zeros(samples(seconds))
    before = bars[0].midi - 0.8
    for note in bars:
        at, ends = (SUNG * (beat - 2 * half) / 2 for beat in (note.start, note.start + note.length))
        here = time >= at
        heights[here] = note.midi + (before - note.midi) * np.exp(-(time[here] - at) / 0.05)
        loud[here] = np.minimum(1.0, (time[here] - at) / 0.07 + 0.4) * np.clip((ends + 0.3 - time[here]) / 0.3, 0, 1)
        before = note.midi
    sway = 0.1 * np.sin(TAU * 4.8 * time) * np.clip(time - 0.6, 0, 1)
    phase = np.cumsum(440.0 * 2 ** ((heights + sway - 69) / 12)) / RATE
    mouth = voices.wave(phase, 8, 2.0)
    air = band(noise(560 + half, len(time)), 400, 2200) * 0.03
    return edges((band(mouth, 90, 1100) + air) * loud, 0.03, 0.25)


def telephone(take: int) -> Sound:
    """A telephone of Halcyon's that means no offence: two mallets to and fro, and again, under glass, 1.9 s."""
    table = [
        (burst * 0.95 + step * 0.085, voices.mallet(hertz(pitch(("E5", "G#5")[step % 2])), 0.35, 0.05))
        for burst in range(2)
        for step in range(6)
    ]
    return edges(mix(2.0, table), 0.002, 0.2)
