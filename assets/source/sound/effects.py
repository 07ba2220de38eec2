"""Things that are heard once: breath and heart, paper and doors, a kettle, a bell, the interface, dreams.

The table here has those of `machines`, `hands`, `foley`, `cells`, `bedside`, `darkroom`, `hums` and `strays` too.
"""

from collections.abc import Callable, Sequence
from functools import partial

import numpy as np

from assets.source.sound import bedside, cells, darkroom, foley, hands, hums, machines, strays, voices
from assets.source.sound.desk import room, wash
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
    resonance,
    samples,
    shaped_noise,
    slopes,
    struck,
)

Points = Sequence[tuple[float, float]]


def _breath(seconds: float, formants: Sequence[Points], loud: Points, bright: Points, seed: int) -> Sound:
    """Air through a throat whose resonances move along `formants` (s, Hz), as loud and as bright as the lines say."""
    grid = clock(seconds)
    tracks = [path(grid, points) for points in formants]
    edge = path(grid, bright)

    def shape(at: float, frequencies: Sound) -> Sound:
        index = min(max(0, samples(at)), len(grid) - 1)
        throat = np.full(len(frequencies), 0.02)
        for track, level, width in zip(tracks, (1.0, 0.8, 0.45), (150, 230, 420), strict=True):
            throat += level * resonance(frequencies, track[index], width)
        return throat * slopes(frequencies, 220, edge[index])

    air = shaped_noise(seed, seconds, shape)
    flutter = 1 + 0.5 * band(noise(seed + 1, len(air)), 0, 12) / 0.025 * 0.12
    return edges(air * path(grid, loud) * np.clip(flutter, 0.5, 1.5), 0.03, 0.12)


def breath_in(take: int) -> Sound:
    """Air drawn through the mouth: it narrows, so the resonances rise and brighten, and it stops at its loudest."""
    length = (1.35, 1.25, 1.45)[take]
    rise = (0.0, 30.0, -25.0)[take]
    return _breath(
        length,
        (
            [(0, 480 + rise), (length, 720 + rise)],
            [(0, 1450 + rise), (length, 1980 + rise * 2)],
            [(0, 2900), (length, 3700)],
        ),
        [(0, 0), (length * 0.55, 0.85), (length * 0.74, 1), (length, 0)],
        [(0, 2600), (length * 0.7, 5200), (length, 4300)],
        700 + take * 10,
    )


def breath_out(take: int) -> Sound:
    """Air let go: open at once, then long, falling and darker."""
    length = (1.85, 1.7, 1.95)[take]
    rise = (0.0, 25.0, -20.0)[take]
    return _breath(
        length,
        (
            [(0, 690 + rise), (length, 400 + rise)],
            [(0, 1350 + rise), (length, 1020 + rise)],
            [(0, 2600), (length, 2200)],
        ),
        [(0, 0), (0.22, 1), (0.6, 0.62), (length, 0)],
        [(0, 4200), (0.4, 3000), (length, 1300)],
        800 + take * 10,
    )


def heart(take: int) -> Sound:
    """Two beats of a heart from within, an octave of warmth on them for small loudspeakers, 0.75 s."""
    beats = []
    for at, strength, deep in ((0.0, 1.0, 1.0), (0.27, 0.62, 1.16)):
        time = clock(0.3)
        turn = deep * (48 * time + 2.6 * (1 - np.exp(-time / 0.03)))
        body = np.sin(TAU * turn) + 0.45 * np.sin(2 * TAU * turn + 0.5) + 0.12 * np.sin(3 * TAU * turn)
        beats.append((at + 0.01 * take, edges(body * np.exp(-time / 0.062), 0.012, 0.08) * strength))
    return band(mix(0.75, beats), 28, 420, 1)


def page(take: int) -> Sound:
    """A page lifted, bent and laid down, 0.6 s: paper is noise that climbs as it turns, and crackles."""
    length = 0.62
    turn = path(clock(length), [(0, 0.0), (0.1, 0.5), (0.22, 0.35), (0.4, 1.0), (0.5, 0.3), (length, 0)])
    tilt = (1.0, 1.12, 0.92)[take]

    def shape(at: float, frequencies: Sound) -> Sound:
        centre = tilt * (2400 + 2600 * np.sin(np.pi * min(max(at / length, 0.0), 1.0)))
        colour: Sound = resonance(frequencies, centre, 3200) + 0.35 * resonance(frequencies, 900.0 * tilt, 700)
        return colour * slopes(frequencies, 500, 9000)

    crackle = np.abs(band(noise(82 + take, len(turn)), 0, 70)) * 13
    return edges(shaped_noise(81 + take, length, shape) * turn * (0.35 + np.clip(crackle**1.3, 0, 1)), 0.01, 0.06)


def door(take: int) -> Sound:
    """A handle, a hinge that has something to say, and the latch, 1.25 s."""
    time = clock(1.25)
    swing = 34 + 6 * take + 26 * np.sin(np.pi * np.clip(time / 0.8, 0, 1)) + 4 * np.sin(TAU * 3 * time)
    pulses = np.diff(np.floor(np.cumsum(swing) / RATE), prepend=0.0) > 0
    rough = pulses * (1 + 0.3 * noise(90 + take, len(time)))
    hinge = np.zeros(len(time))
    for frequency, level in ((420, 5), (880, 4), (1540, 2)):
        hinge += level * band(rough, frequency * 0.93, frequency * 1.07)
    hinge *= path(time, [(0.06, 0), (0.4, 1), (0.84, 0)])
    handle = struck(0.25, [(640, 0.25, 0.05), (1180, 0.12, 0.04)], (0.005, 500, 4500, 0.3), 84 + take)
    wood, blow = [(95, 1, 0.22), (168, 0.6, 0.15), (520, 0.25, 0.06), (1650, 0.15, 0.03)], (0.004, 300, 4500, 0.5)
    latch = struck(0.38, wood, blow, 83 + take)
    return edges(hinge * 5.0 + mix(1.25, [(0.0, handle * 0.6), (0.86, latch * 0.6)]), 0.005, 0.04)


def kettle(take: int) -> Sound:
    """The rumble rises, then the whistle finds its note, A5 with a beat in it, 3.5 s."""
    length = 3.5
    time = clock(length)
    bubbles = np.clip(1 + band(noise(85, len(time)), 0, 14) * 18, 0.3, 1.9)
    boil = band(noise(84, len(time)), 200, 1500) * path(time, [(0, 0.12), (length, 0.6)]) * bubbles
    tone = 880 * (1 - 0.16 * np.exp(-np.clip(time - 1.4, 0, None) / 0.5))
    turn = TAU * np.cumsum(tone) / RATE
    whistle = np.sin(turn) + 0.3 * np.sin(2 * turn) + 0.5 * np.sin(turn * 1.006) + 0.05 * np.sin(3 * turn)
    whistle *= path(time, [(1.4, 0), (2.5, 0.5)]) * np.clip(1 + band(noise(86, len(time)), 0, 30) * 3, 0.6, 1.4)
    steam = band(noise(87, len(time)), 3000, 8000) * path(time, [(1.2, 0), (3.0, 0.05)])
    return edges(boil + whistle + steam, 0.2, 0.5)


def bell(take: int) -> Sound:
    """The doorbell: a small bell in D with the minor third of real bells, struck twice by an elbow that stays on it."""
    table = [
        (0.5, 0.30, 2.2, 0),
        (1, 1, 2.0, 0),
        (1, 0.3, 1.9, 4),
        (1.2, 0.5, 1.3, -4),
        (1.5, 0.2, 1.0, 0),
        (2, 0.45, 0.9, 2),
        (2.66, 0.12, 0.5, 0),
        (3.33, 0.08, 0.35, 0),
        (4.1, 0.04, 0.2, 0),
    ]
    strokes = []
    for number, (at, strength) in enumerate(((0.0, 1.0), (0.16 + 0.02 * take, 0.8))):
        ring = partials(hertz(pitch("D5")), 2.2, table)
        clapper = edges(noise(87 + number, samples(0.03)) * np.exp(-np.arange(samples(0.03)) / 150), 0.001, 0.01)
        ring[: len(clapper)] += band(clapper, 1500, 6500) * 0.25
        strokes.append((at, edges(ring, 0.0015, 0.4) * strength))
    return edges(mix(2.4, strokes), 0.001, 0.3)


def _taps(seconds: float, taps: Sequence[tuple[str, float, float, float]]) -> Sound:
    """Small tuned taps: (note, s, level, s of ring) each."""
    parts = []
    for name, at, level, ring in taps:
        tap = partials(hertz(pitch(name)), ring + 0.03, [(1, 1, ring, 0), (2.76, 0.16, 0.06, 0), (5.4, 0.05, 0.03, 0)])
        parts.append((at, edges(tap, 0.0025, 0.02) * level))
    return mix(seconds, parts)


def move(take: int) -> Sound:
    """The pointer goes on: A5, as small as a sound can be."""
    return _taps(0.24, [("A5", 0.0, 0.5, 0.20)])


def choose(take: int) -> Sound:
    """Yes: A5 and D6."""
    return _taps(0.45, [("A5", 0.0, 0.6, 0.22), ("D6", 0.07, 0.8, 0.32)])


def back(take: int) -> Sound:
    """Not now: F#5 and D5."""
    return _taps(0.45, [("F#5", 0.0, 0.6, 0.22), ("D5", 0.08, 0.6, 0.32)])


def shard(take: int) -> Sound:
    """A memory: four notes of the tune, far up in glass and quick; the second take begins where the head leads."""
    names = ["A5", "D6", "E6", "F#6", "A6", "G#6"][take * 2 : take * 2 + 4]
    notes = [voices.music_box(hertz(pitch(name), 4), 0.7 - 0.08 * number) for number, name in enumerate(names)]
    rims = [partials(hertz(pitch(name)), 1.4, [(1, 0.25, 1.3, 7), (2.32, 0.05, 0.6, 0)]) for name in names]
    parts = [(number * 0.085, note) for number, note in enumerate(notes)]
    parts += [(number * 0.085, edges(rim, 0.12, 0.3)) for number, rim in enumerate(rims)]
    return edges(mix(1.7, parts), 0.001, 0.5)


def fear(take: int) -> Sound:
    """The tell: the tune's first note, A3, sinks by a tritone while a breath is drawn backwards under it, 1.7 s."""
    length = 1.7
    time = clock(length)
    sink = 2 ** (-0.5 * path(time, [(0.15, 0), (1.3, 1)]))
    turn = TAU * np.cumsum(hertz(pitch("A3")) * sink) / RATE
    tone = np.sin(turn) + 0.5 * np.sin(1.013 * turn) + 0.3 * np.sin(2.02 * turn) + 0.12 * np.sin(3.01 * turn)
    tone *= path(time, [(0, 0), (0.5, 1), (length, 0)]) * 0.6
    drawn = band(noise(88, len(time)), 180, 900) * (time / length) ** 3 * 0.8
    return edges(tone + drawn, 0.08, 0.06)


def cup(take: int) -> Sound:
    """A cup set down: the foot of it, a ring, and the tea after, 0.6 s."""
    ring = [(1.0, 0.7, 0.22, 0), (1.58, 0.35, 0.15, 5), (2.44, 0.18, 0.09, 0), (3.6, 0.06, 0.05, 0)]
    china = edges(partials((1480, 1390)[take], 0.3, ring), 0.0015, 0.05)
    wood = struck(0.3, [(150, 0.9, 0.12), (310, 0.4, 0.07)], (0.006, 250, 3000, 0.4), 120 + take)
    return mix(0.6, [(0.0, wood * 0.4), (0.001, china * 0.9), (0.055, china * 0.3)])


def pour(take: int) -> Sound:
    """Tea into a cup: a thin stream, and a gurgle that climbs as the cup fills, 1.5 s."""
    length = 1.5
    full = clock(length) / length
    stream = band(noise(210 + take, len(full)), 1800, 6500) * 0.35

    def gurgle(at: float, frequencies: Sound) -> Sound:
        note = 420 * (1 + 1.3 * min(1.0, at / length))
        return resonance(frequencies, note, 90) + 0.5 * resonance(frequencies, 2.3 * note, 160)

    water = shaped_noise(212 + take, length, gurgle)
    bubbles = 1 + 6 * band(noise(214 + take, len(full)), 4, 22)
    body = water[: len(full)] * np.clip(bubbles, 0.2, 2.2)
    return edges((stream + body) * path(full, [(0, 0), (0.08, 1), (0.85, 0.9), (1, 0)]), 0.03, 0.1)


def pencil(take: int) -> Sound:
    """A pencil on thick paper: five strokes, each with a way there and a way back, 1.2 s."""
    length = 1.2
    random = np.random.RandomState(130 + take)
    hand = np.zeros(samples(length))
    at = 0.02
    for _ in range(5):
        stroke = random.uniform(0.13, 0.22)
        rise = path(clock(stroke), [(0, 0), (stroke * 0.35, 1), (stroke, 0)]) * random.uniform(0.5, 1)
        start = samples(at)
        hand[start : start + len(rise)] += rise[: len(hand) - start]
        at += stroke * random.uniform(0.9, 1.25)
    grain = np.clip(np.abs(band(noise(131 + take, len(hand)), 40, 400)) * 7, 0.2, 1)
    lead = band(noise(132 + take, len(hand)), 1800, 6500) + 0.5 * band(noise(133 + take, len(hand)), 500, 1100)
    return edges(lead * hand * grain, 0.01, 0.05)


def chair(take: int) -> Sound:
    """A chair pushed back on boards: legs that stick and slip, then stand, 0.8 s."""
    time = clock(0.8)
    rate = 62 + 30 * path(time, [(0, 0), (0.25, 1), (0.5, 0.2)]) + 5 * take
    turn = np.cumsum(rate) / RATE
    slip = (1 - turn % 1.0) ** 3 * (1 + 0.4 * band(noise(140 + take, len(time)), 0, 90) * 8)
    scrape = np.zeros(len(time))
    for frequency, level in ((190, 0.7), (415, 1.0), (930, 0.9), (1710, 0.5)):
        scrape += level * band(slip + 0.1 * noise(141 + take, len(time)), frequency * 0.85, frequency * 1.15)
    scrape *= path(time, [(0, 0), (0.12, 1), (0.4, 0.8), (0.56, 0)])
    stand = struck(0.25, [(120, 0.8, 0.13), (230, 0.4, 0.08)], (0.006, 200, 2200, 0.3), 142 + take)
    return edges(mix(0.8, [(0.0, scrape), (0.53, stand * 0.22)]), 0.005, 0.05)


def knock(take: int) -> Sound:
    """Three knuckles on a flat's front door, the second the surest, 0.9 s."""
    door_leaf = [(128, 1.0, 0.14), (214, 0.7, 0.10), (352, 0.4, 0.07), (760, 0.15, 0.04)]
    blows = []
    for number, (at, strength) in enumerate(((0.0, 0.8), (0.19, 1.0), (0.37, 0.85))):
        modes = [(frequency * (1 + 0.012 * number), level, ring) for frequency, level, ring in door_leaf]
        blows.append((at, struck(0.35, modes, (0.005, 300, 2800, 0.5), 150 + number + 3 * take) * strength))
    return mix(0.9, blows)


def hum(take: int) -> Sound:
    """A pillow that hums to itself and notices: a B flat and its octaves, a swell, 2.2 s."""
    time = clock(2.2)
    tone = np.zeros(len(time))
    for name, level, beat in (("Bb2", 0.7, 0.6), ("Bb3", 0.6, 0.9), ("F4", 0.12, 1.3), ("Bb4", 0.06, 0.8)):
        frequency = hertz(pitch(name))
        tone += level * (np.sin(TAU * frequency * time) + 0.4 * np.sin(TAU * (frequency + beat) * time + 1))
    return tone * path(time, [(0, 0), (0.7, 1), (1.4, 0.9), (2.2, 0)])


EFFECTS: dict[str, tuple[Callable[[int], Sound], int]] = {
    "breath_in": (breath_in, 3),
    "breath_out": (breath_out, 3),
    "heart": (heart, 1),
    "page": (page, 3),
    "door": (door, 2),
    "kettle": (kettle, 1),
    "bell": (bell, 2),
    "move": (move, 1),
    "choose": (choose, 1),
    "back": (back, 1),
    "shard": (shard, 2),
    "fear": (fear, 1),
    "cup": (cup, 2),
    "pour": (pour, 1),
    "pencil": (pencil, 2),
    "chair": (chair, 2),
    "knock": (knock, 2),
    "hum": (hum, 1),
    "pod": (machines.pod, 2),
    "read": (machines.read, 1),
    "ring": (machines.ring, 1),
    "ring_wrong": (machines.ring_wrong, 1),
    "ring_one": (machines.ring_one, 1),
    "ring_swell": (machines.ring_swell, 1),
    "lift": (machines.lift, 1),
    "chime": (machines.chime, 1),
    "drawer": (hands.drawer, 2),
    "needles": (hands.needles, 2),
    "paper": (hands.paper, 2),
    "wax": (hands.wax, 2),
    "cards": (hands.cards, 2),
    "tin": (hands.tin, 2),
    "lamp_on": (foley.lamp_on, 1),
    "lamp_off": (foley.lamp_off, 1),
    "bed": (foley.bed, 2),
    "push": (foley.push, 2),
    "stuck": (foley.stuck, 1),
    "badge": (foley.badge, 1),
    "beat": (foley.beat, 1),
    "chalk": (foley.chalk, 2),
    "thins": (foley.thins, 1),
    "thickens": (foley.thickens, 1),
    "note": (foley.note, 1),
    "remembered": (foley.remembered, 1),
    "held_in": (bedside.held_in, 2),
    "held_out": (bedside.held_out, 2),
    "held_count": (bedside.held_count, 1),
    "held_shared": (bedside.held_shared, 1),
    "held_well": (bedside.held_well, 1),
    "held_nearer": (bedside.held_nearer, 2),
    "cell_leo": (cells.leo, 2),
    "cell_bisi": (cells.bisi, 2),
    "cell_marcus": (cells.marcus, 1),
    "cell_halcyon": (cells.halcyon, 1),
    "bolt": (darkroom.bolt, 2),
    "iron_door": (darkroom.iron_door, 1),
    "lid": (darkroom.lid, 1),
    "curfew": (darkroom.curfew, 1),
    "candle_on": (darkroom.candle_on, 2),
    "candle_off": (darkroom.candle_off, 2),
    "candle_gutters": (darkroom.candle_gutters, 2),
    "embers_off": (darkroom.embers_off, 1),
    "hums_old": (darkroom.hums_old, 2),
    "hums_her": (darkroom.hums_her, 2),
    "hums_one": (darkroom.hums_one, len(darkroom.MANY)),
    "answers_old": (darkroom.answers_old, 1),
    "answers_her": (darkroom.answers_her, 1),
    "telephone": (hums.telephone, 1),
    "verse_1": (partial(hums.verse, 0), 1),
    "verse_2": (partial(hums.verse, 1), 1),
    "joined": (hums.cell, 1),
    "joined_tune": (hums.lullaby, 1),
    **{f"hum_{name}": (partial(hums.hum, name), 1) for name in hums.written()},
    **strays.EFFECTS,
}
"""Name to what makes it and how many takes of it there are."""
ROOMS: dict[str, tuple[float, float]] = {
    "bell": (1.1, 0.22),
    "shard": (1.6, 0.35),
    "fear": (1.8, 0.40),
    "door": (0.5, 0.12),
    "knock": (0.5, 0.14),
    "pod": (0.8, 0.16),
    "read": (0.7, 0.14),
    "ring": (1.3, 0.22),
    "ring_wrong": (1.3, 0.22),
    "ring_one": (1.3, 0.22),
    "lift": (0.9, 0.18),
    "chime": (2.0, 0.30),
    "thins": (1.6, 0.30),
    "thickens": (1.6, 0.30),
    "note": (1.6, 0.20),
    "cell_marcus": (1.4, 0.22),
    "held_shared": (1.6, 0.25),
    "held_well": (1.6, 0.25),
    "bolt": (1.2, 0.20),
    "iron_door": (1.6, 0.24),
    "lid": (1.4, 0.22),
    "curfew": (2.6, 0.26),
    "telephone": (0.5, 0.12),
    "joined": (1.4, 0.22),
    "joined_tune": (1.6, 0.26),
}
"""The room an effect sounds in: s to -60 dB, and how much of it; the others are dry, one channel."""
ROOM_BRIGHT, ROOM_AHEAD, ROOM_SEED = 4500, 0.010, 61
"""All of these rooms: Hz, s before the first echo, and which noise."""


def settled(sound: Sound) -> Sound:
    """`sound` without what is too deep to hear, and silent at both ends."""
    return edges(band(sound, 30, RATE, 1), 0.0005, 0.03)


def _faded(sound: Sound) -> Sound:
    """`sound` without the end of its tail, from where it is 52 dB under its peak."""
    loud = np.flatnonzero(np.abs(sound).max(1) > 0.0025 * np.abs(sound).max())
    kept = sound[: loud[-1] + 1]
    fall = min(len(kept), samples(0.35))
    kept[-fall:] *= (0.5 + 0.5 * np.cos(np.pi * np.arange(1, fall + 1) / fall))[:, None]
    return kept


def finished(name: str, take: int) -> Sound:
    """An effect in the room it sounds in, two channels there, else one. Raises KeyError for one that is not known."""
    dry = settled(EFFECTS[name][0](take))
    if name not in ROOMS:
        return dry
    seconds, wet = ROOMS[name]
    return _faded(wash(dry, room(seconds, ROOM_BRIGHT, ROOM_AHEAD, ROOM_SEED), wet, ring=False))
