"""Instruments: frequency (Hz), length (s) and strength (0 to 1) make one channel, what rings on included."""

from functools import cache

import numpy as np

from assets.source.sound.score import RATE
from assets.source.sound.signals import SILENCE, TAU, Sound, band, clock, edges, gate, noise, partials, samples

_TABLE = 4096
"""Samples of one stored period."""
_DAMPED = 0.3
"""How long a bar takes to fall silent under the damper, s."""
_PLAYERS = ((-9, 4.70), (-4, 4.93), (0, 5.16), (3, 5.39), (8, 5.62))
"""Five string players: cents off the note, vibrato in Hz."""


def music_box(frequency: float, strength: float) -> Sound:
    """A plucked comb: a hard tine, its twin a hair sharp, and the tick of the pin."""
    ring = 3.2 * (440 / frequency) ** 0.55
    sound = partials(
        frequency,
        min(ring, 4.0),
        [
            (1, 1, ring, 0),
            (1, 0.35, ring * 0.8, 2.5),
            (2, 0.16, ring * 0.5, 1),
            (3.01, 0.05, ring * 0.3, 0),
            (6.27, 0.22 * strength, ring * 0.16, 0),
            (17.55, 0.06 * strength, ring * 0.05, 0),
        ],
    )
    length = samples(0.03)
    tick = noise(int(frequency * 10), length) * np.exp(-np.arange(length) / (0.003 * RATE))
    sound[:length] += 0.12 * strength * edges(band(tick, 2500, 9000), 0.0005, 0.005)
    return edges(sound, 0.0012, 0.05) * strength


def mallet(frequency: float, strength: float, held: float = 9.0) -> Sound:
    """A bar of glass under a felt head: round, tuned like a marimba's, with hardly a blow in it. It is damped after
    `held` s."""
    ring = min(3.2 * (440 / frequency) ** 0.5, 4.2)
    sound = partials(
        frequency,
        ring,
        [
            (1, 1, ring, 0),
            (1, 0.3, ring * 0.9, 1.6),
            (2, 0.06, ring * 0.4, 0),
            (3.98, 0.34 * strength, ring * 0.16, 0),
            (9.2, 0.07 * strength, ring * 0.04, 0),
        ],
    )
    length = samples(0.05)
    felt = band(noise(int(frequency * 9), length), 250, 1400) * np.exp(-np.arange(length) / (0.008 * RATE))
    sound[:length] += 0.10 * strength * edges(felt, 0.002, 0.01)
    kept = sound[: samples(held + _DAMPED)]
    return edges(kept, 0.006, min(_DAMPED, len(kept) / RATE / 2)) * strength


def felt(frequency: float, length: float, strength: float) -> Sound:
    """An upright piano behind felt: stretched partials, two strings that beat, a fast and a slow decay, the hammer's
    thump, the damper after `length` s."""
    full = min(9.0, 7.5 * (220 / frequency) ** 0.6)
    time = clock(min(length + 0.4, full))
    stretch = 0.00022 * (frequency / 220) ** 1.5
    cut = 1.6 * (700 + 2600 * strength)
    out = np.zeros(len(time))
    for number in range(1, int(min(28, 15_000 / frequency)) + 1):
        tone = frequency * number * np.sqrt(1 + stretch * number * number)
        level = abs(np.sin(np.pi * number / 8.3)) / number**0.75 * np.exp(-tone / cut)
        fast, slow = full * 0.30 / (1 + 0.10 * number), full / (1 + 0.16 * number)
        decay = 0.72 * np.exp(-SILENCE * time / fast) + 0.28 * np.exp(-SILENCE * time / slow)
        beating = np.sin(TAU * tone * time + number) + 0.8 * np.sin(TAU * tone * 1.0004 * time + 1.7 * number)
        out += level * decay * beating
    thump = samples(0.09)
    hammer = band(noise(int(frequency * 5), thump), 60, 420) * np.exp(-np.arange(thump) / (0.016 * RATE))
    out[:thump] += 0.35 * strength * hammer
    return edges(out * np.where(time < length, 1, np.exp(-(time - length) / 0.11)), 0.0025, 0.02) * strength


def pizzicato(frequency: float, strength: float) -> Sound:
    """A string that is plucked by a thumb, 0.7 s: a burst of noise that goes round in it and is dulled at each turn."""
    from scipy.signal import lfilter

    period = int(RATE / frequency - 0.5)
    burst = np.zeros(samples(0.75))
    burst[:period] = band(noise(int(frequency * 11), period), 0, 1500 + 5000 * strength)
    turn = np.zeros(period + 2)
    turn[0], turn[period], turn[period + 1] = 1, -0.494, -0.494
    ringing = lfilter([1.0], turn, burst)
    bent = np.arange(0, len(ringing) - 1, frequency * (period + 0.5) / RATE)
    string: Sound = np.interp(bent, np.arange(len(ringing)), ringing)
    wood = band(string, 180, 700, 1)
    return edges((string + 0.8 * wood)[: samples(0.7)], 0.001, 0.2) * strength


def glass(frequency: float, length: float, strength: float) -> Sound:
    """A rubbed glass: slow to speak, each partial beating with itself, breath of the finger on the rim."""
    time = clock(length + 2.5)
    tone = np.zeros(len(time))
    for number, (ratio, level, beat) in enumerate(
        ((1, 1, 0.31), (2.32, 0.16, 0.47), (4.25, 0.07, 0.83), (6.63, 0.03, 1.1))
    ):
        if frequency * ratio < 16_000:
            steady = np.sin(TAU * frequency * ratio * time + number)
            tone += level * (steady + 0.35 * np.sin(TAU * (frequency * ratio + beat) * time + 2 * number))
    rub = band(noise(int(frequency * 7), len(time)), frequency * 0.9, frequency * 1.1)
    rub *= 0.16 * (1 + 0.5 * np.sin(TAU * 1.3 * time))
    return (
        (tone * 0.6 + rub)
        * gate(len(time), min(0.9, length * 0.3), length * 0.8, min(2.4, 0.28 + length * 0.6))
        * strength
    )


@cache
def _period(top: int, tilt: float) -> Sound:
    harmonics = np.arange(1, top + 1)
    turn = np.arange(_TABLE) / _TABLE
    period: Sound = (harmonics[:, None] ** -tilt * np.sin(TAU * harmonics[:, None] * turn)).sum(0)
    return period


def wave(phase: Sound, top: int, tilt: float) -> Sound:
    """A saw of `top` harmonics, each weaker by its number to the power `tilt`, read along `phase` (turns)."""
    period = _period(top, tilt)
    place = phase % 1.0 * _TABLE
    index = place.astype(np.int64) & (_TABLE - 1)
    share = place - np.floor(place)
    sound: Sound = period[index] + share * (period[(index + 1) & (_TABLE - 1)] - period[index])
    return sound


def strings(frequency: float, length: float, strength: float, bright: float) -> Sound:
    """Five players who never quite agree, with no harmonic far above `bright` Hz; the body of the box under them."""
    time = clock(length + 1.8)
    bow = np.zeros(len(time))
    settle = np.clip(time / 1.2, 0, 1)
    for number, (cents, rate) in enumerate(_PLAYERS):
        start = 0.19 * number
        tone = frequency * 2 ** (cents / 1200)
        sway = 0.0028 * settle * np.sin(TAU * rate * time + start * 5) + 0.0006 * np.sin(TAU * 0.21 * time + start * 9)
        top = max(1, int(bright * (0.7 + 0.6 * strength) / tone))
        bow += wave(start + np.cumsum(tone * (1 + sway)) / RATE, top, 1.15)
    bow += 0.12 * band(noise(int(frequency * 3), len(time)), 1800, 5200) * min(1.0, bright / 3200)
    body = bow + 0.5 * band(bow, 260, 340) + 0.35 * band(bow, 900, 1250)
    return (
        body
        * gate(len(time), min(1.1, length * 0.55), length * 0.85, min(1.7, 0.4 + length * 0.65) + length * 0.15)
        * strength
        * 0.2
    )


def pad(frequency: float, length: float, strength: float, bright: float) -> Sound:
    """A warm synthesiser: three saws a few cents apart, closed down to `bright` Hz, that swell and give way at once."""
    time = clock(length + 0.7)
    tone = np.zeros(len(time))
    for number, cents in enumerate((-7.0, 0.0, 6.0)):
        turn = 0.31 * number + frequency * 2 ** (cents / 1200) * time
        tone += wave(turn, max(1, int(bright / frequency)), 1.5)
    return tone * gate(len(time), min(0.6, length * 0.4), length * 0.85, 0.45 + length * 0.08) * strength * 0.25


def thump(strength: float) -> Sound:
    """One beat of a heart through a wall: a skin that slackens, 0.32 s."""
    time = clock(0.32)
    skin = np.sin(TAU * (46 * time + 3.4 * (1 - np.exp(-time / 0.028)))) * np.exp(-time / 0.10)
    return band(edges(np.tanh(1.8 * skin), 0.006, 0.05), 20, 170, 1) * strength
