"""Things that are heard of hands at work: a drawer, knitting, a letter and its seal, index cards, a biscuit tin."""

import numpy as np

from assets.source.sound.score import RATE
from assets.source.sound.signals import Sound, band, clock, edges, mix, noise, path, rustles, struck


def drawer(take: int) -> Sound:
    """A full drawer pushed to, stopped by what is in it, and pushed again for all that, 1.5 s."""
    length = 1.5
    time = clock(length)
    push = path(time, [(0.02, 0), (0.16, 0.6), (0.46, 1), (0.52, 0), (0.62, 0), (0.7, 0.35), (0.8, 0)])
    push += path(time, [(0.92, 0), (1.0, 0.7), (1.08, 0.8), (1.12, 0)])
    rail = noise(190 + take, len(time))
    slide = 0.5 * band(rail, 130, 420) + 0.5 * band(rail, 560, 680) + 0.3 * band(rail, 1050, 1250)
    rollers = 0.7 + 0.5 * np.sin(2 * np.pi * np.cumsum(path(time, [(0, 16), (0.5, 34), (1.1, 24)])) / RATE)
    full = [(102 + 6 * take, 0.9, 0.12), (187, 0.5, 0.09), (326, 0.25, 0.06)]
    first = struck(0.35, full, (0.022, 140, 1600, 0.7), 192 + take)
    second = struck(0.35, full, (0.028, 140, 1300, 0.8), 194 + take)
    parts = [(0.5, first * 0.7), (1.1, second * 0.5)]
    for at in (0.49, 1.09):
        stuff = rustles(np.random.RandomState(196 + take + int(at)), 0.4, 70, 800, 4800, 0.36, (0.004, 0.018))
        parts.append((at, stuff * np.exp(-clock(0.4) / 0.11) * 0.24))
    return edges(slide * push * rollers * 1.6 + mix(length, parts), 0.01, 0.08)


def needles(take: int) -> Sound:
    """Two knitting needles: a click for each stitch, and wool drawn over them between, 1.4 s."""
    random = np.random.RandomState(200 + take)
    parts = []
    at = 0.03
    for stitch in range(5):
        tip = random.uniform(0.94, 1.06)
        modes = [(760 * tip, 0.35, 0.035), (1980 * tip, 0.5, 0.05), (3420 * tip, 0.22, 0.03), (5150 * tip, 0.06, 0.02)]
        click = struck(0.1, modes, (0.0016, 900, 5500, 0.5), 204 + stitch + 10 * take)
        strength = random.uniform(0.5, 1.0)
        parts += [
            (at, click * strength),
            (at + random.uniform(0.028, 0.075), click * strength * random.uniform(0.2, 0.6)),
        ]
        pull = clock(random.uniform(0.06, 0.17))
        wool = band(random.standard_normal(len(pull)), 700, 3000) * path(
            pull, [(0, 0), (pull[-1] * 0.7, 1), (pull[-1], 0)]
        )
        parts.append((at + random.uniform(0.05, 0.09), wool * random.uniform(0.005, 0.05)))
        at += random.choice((0.18, 0.21, 0.24, 0.34))
    return edges(mix(1.4, parts), 0.001, 0.05)


def _crackle(seed: int, line: Sound, low: float, high: float, often: float) -> Sound:
    """Snaps of stiff paper, more of them and stronger where `line` is high: `often` a second at its top."""
    random = np.random.RandomState(seed)
    snaps = (random.uniform(0, 1, len(line)) < often / RATE * np.clip(line, 0, 1)) * random.exponential(1.0, len(line))
    return band(band(snaps * line, low, high), 0, high)


def paper(take: int) -> Sound:
    """A stiff letter unfolded: it is opened twice, each time with a bend, a crackle, and air under it, 1.1 s."""
    time = clock(1.1)
    later = 0.04 * take
    folds = path(time, [(0.0, 0), (0.1, 1), (0.2, 0.25), (0.34, 0.1), (0.46 + later, 0.9), (0.56 + later, 0.2)])
    folds *= path(time, [(0, 1), (0.6, 1), (1.0, 0)])
    sheet = noise(210 + take, len(time))
    bend = band(sheet, 420, 900) * 0.30 + band(sheet, 1500, 4200) * 0.12
    flutter = 0.5 + 0.5 * np.clip(np.abs(band(noise(212 + take, len(time)), 0, 45)) * 16, 0, 1)
    return edges(bend * folds * flutter + 2.2 * _crackle(214 + take, folds, 700, 4200, 190), 0.004, 0.1)


def wax(take: int) -> Sound:
    """A seal breaks: a brittle crack that runs, the paper that lets go, and crumbs, 0.6 s."""
    random = np.random.RandomState(220 + take)
    parts = []
    for number, at in enumerate((0.01, 0.022, 0.041, 0.058)):
        size = random.uniform(0.85, 1.15)
        modes = [(430 * size, 0.5, 0.05), (1240 * size, 0.4, 0.03), (2480 * size, 0.25, 0.02)]
        crack = struck(0.09, modes, (0.0022, 700, 6000, 0.8), 222 + number + 7 * take)
        parts.append((at, crack * (1.0, 0.55, 0.8, 0.35)[number]))
    lets_go = path(clock(0.3), [(0, 0), (0.05, 1), (0.3, 0)])
    flap = band(noise(230 + take, len(lets_go)), 500, 2600) * lets_go * 0.05
    parts.append((0.07, flap + _crackle(234 + take, lets_go, 700, 4200, 130) * 0.5))
    parts.append((0.14, rustles(random, 0.42, 9, 1500, 6000, 0.32, (0.004, 0.009)) * 0.16))
    return edges(mix(0.6, parts), 0.0008, 0.08)


def cards(take: int) -> Sound:
    """Index cards squared on a knee: three taps, each tidier than the one before, 1.0 s."""
    random = np.random.RandomState(240 + take)
    parts = []
    for number, at in enumerate((0.03, 0.33 + 0.02 * take, 0.58)):
        spread = (0.05, 0.03, 0.014)[number]
        edge = rustles(random, 0.12, (26, 20, 16)[number], 900, 4800, spread, (0.006, 0.014))
        knee = struck(0.25, [(86, 0.8, 0.11), (139, 0.35, 0.08)], (0.02, 110, 900, 0.6), 244 + number + 5 * take)
        lifted = clock(random.uniform(0.08, 0.15))
        rise = path(lifted, [(0, 0), (lifted[-1] * 0.75, 1), (lifted[-1], 0)])
        slide = band(random.standard_normal(len(lifted)), 1100, 3800) * rise
        parts += [(at, edge * 0.2), (at + 0.004, knee * 0.42)]
        if number < 2:
            parts.append((at + 0.13, slide * random.uniform(0.03, 0.06)))
    return edges(mix(1.0, parts), 0.003, 0.06)


def tin(take: int) -> Sound:
    """The lid of a biscuit tin: one side gives, then the other, hollow, and it is laid down, 1.2 s."""
    sides = [(238, 0.5, 0.2), (512, 0.5, 0.26), (874, 0.42, 0.24), (1390, 0.28, 0.18), (2160, 0.16, 0.12)]
    size = (1.0, 0.93)[take]
    parts = []
    for number, (at, strength) in enumerate(((0.01, 0.5), (0.19, 1.0), (0.66, 0.36), (0.75, 0.2), (0.81, 0.12))):
        laid = 1.35 if at > 0.5 else 1.0
        modes = [
            (frequency * size * laid * (1 + 0.013 * number), level, ring * (0.6 if laid > 1 else 1))
            for frequency, level, ring in sides
        ]
        pop = struck(0.45, modes, (0.004, 500, 4800, 0.5), 250 + number + 9 * take)
        parts.append((at, pop * strength))
    hollow = struck(0.4, [(148 * size, 1.0, 0.22)], (0.05, 120, 500, 0.3), 260 + take)
    parts.append((0.2, hollow * 0.5))
    return edges(mix(1.2, parts), 0.001, 0.1)
