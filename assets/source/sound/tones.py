"""The air of places: sixteen seconds that go round. Whatever moves in them moves in whole turns of the loop."""

from collections.abc import Callable, Sequence

import numpy as np

from assets.source.sound.desk import Tape, ring_filter
from assets.source.sound.score import pitch
from assets.source.sound.signals import TAU, Sound, band, clock, edges, hertz, noise, path, samples, seed_of

LENGTH = 16
"""Length of a room tone, s."""


def _air(name: str) -> Sound:
    return np.random.RandomState(seed_of(name)).standard_normal((samples(LENGTH), 2))


def _swell(low: int, high: int, seed: int) -> Sound:
    """A slow wander of about -1 to 1, of `low` to `high` turns a loop."""
    random = np.random.RandomState(seed)
    time = clock(LENGTH)
    turns = [
        random.uniform(0.3, 1) * np.sin(TAU * turn * time / LENGTH + random.uniform(0, TAU))
        for turn in range(low, high)
    ]
    wander: Sound = np.sum(turns, 0)[:, None] / len(turns)
    return wander


def _hums(table: Sequence[tuple[float, float, float]]) -> Sound:
    """Steady tones, wide: (Hz, level, phase) each, tuned to whole turns of the loop."""
    time = clock(LENGTH)
    out = np.zeros((len(time), 2))
    for frequency, level, phase in table:
        turn = TAU * round(frequency * LENGTH) / LENGTH * time + phase
        out += level * np.stack([np.sin(turn), np.sin(turn + 0.6)], 1)
    return out


def flat_noon() -> Sound:
    """Lights that never go out: the mains with a fifth in it, thin air, a refrigerator that thinks."""
    air = _air("noon")
    hum = _hums([(100, 0.30, 0), (200, 0.12, 1), (300, 0.10, 2), (450, 0.03, 3), (4000, 0.002, 4)])
    fridge = _hums([(50, 0.06, 0), (150, 0.04, 1)])
    room = 0.12 * ring_filter(air, 120, 500)
    return hum + fridge + room + 0.05 * ring_filter(air, 2500, 7500)


def flat_night() -> Sound:
    """The same rooms with the wall off: far air, and a cricket that should not be there."""
    air = _air("night")
    out = 0.5 * ring_filter(air, 60, 260) + 0.02 * ring_filter(air, 1500, 4000)
    tape = Tape(LENGTH)
    chirp = edges(np.sin(TAU * 4100 * clock(0.022)), 0.007, 0.010) * 0.028
    for trill in range(13):
        for pulse in range(3):
            tape.add(trill * LENGTH / 13 + pulse * 0.034, chirp, 1.0, 0.6)
    return out + tape.sound


def garden_dream() -> Sound:
    """D, A and E in slow beats, and air that swells as long as a breath."""
    time = clock(LENGTH)[:, None]
    chord = [(73.42, 0.18, 0), (73.67, 0.18, 1), (110, 0.12, 2), (110.31, 0.12, 0), (164.8, 0.06, 3)]
    high = [(329.6, 0.03, 1), (1318.5, 0.004, 2)]
    hums = _hums(chord + high) * (1 + 0.35 * np.sin(TAU * 4 * time / LENGTH))
    air = 0.10 * ring_filter(_air("dream"), 350, 1400) * (1 + 0.8 * np.sin(TAU * 4 * time / LENGTH - 1))
    return hums + air


def garden_real() -> Sound:
    """A drying yard on a roof: wind, an extractor, the city."""
    air = _air("roof")
    wind = 0.17 * ring_filter(air, 140, 620) + 0.02 * ring_filter(air, 900, 3200)
    return wind + 0.16 * ring_filter(_air("city"), 70, 240) + _hums([(55, 0.008, 0), (110, 0.014, 1), (165, 0.008, 2)])


def _sleepers(apart: float, seed: int) -> Sound:
    """Six people asleep, from left to right, four breaths each a loop, begun up to `apart` s from each other's."""
    tape = Tape(LENGTH)
    random = np.random.RandomState(seed)
    for number in range(6):
        throat, own = random.uniform(430, 760), random.uniform(0, apart)
        for breath in range(4):
            start = breath * LENGTH / 4 + own + random.uniform(-0.25, 0.25) * min(1.0, apart)
            for at, length, colour, gain in ((0.0, 1.3, 1.35, 0.5), (1.55, 1.8, 1.0, 1.0)):
                air = noise(seed_of("sleeper", seed + number * 16 + breath * 2 + int(at > 0)), samples(length))
                air = band(air, throat * colour * 0.7, throat * colour * 1.5)
                air *= path(clock(length), [(0, 0), (length * 0.4, 1), (length, 0)])
                tape.add(start + at, air, gain * (1 - 0.08 * number), -0.8 + 0.32 * number)
    return tape.sound


def _ring_hum(level: float) -> Sound:
    """The ring from a room away: its B flat an octave under, with the octave below and a fifth, in slow beats."""
    low = hertz(pitch("Bb2"))
    hum = [(low, 1.0, 0), (low + 0.25, 0.5, 1), (low / 2, 0.5, 2), (low * 1.5, 0.10, 3), (low * 2, 0.16, 4)]
    return _hums([(frequency, level * share, phase) for frequency, share, phase in hum])


def lab_noon() -> Sound:
    """Air that is handled, six people breathing not quite together, the ring an octave under."""
    air = _air("lab")
    out = 0.10 * ring_filter(air, 90, 420) + 0.022 * ring_filter(air, 900, 2600)
    return out + _ring_hum(0.026) + 0.085 * _sleepers(1.5, 35)


def lab_night() -> Sound:
    """The same with half the air off and nobody at the desks: the ring nearer, and six who breathe more together than
    anybody does."""
    air = _air("labnight")
    out = 0.075 * ring_filter(air, 60, 300) + 0.008 * ring_filter(air, 1200, 3200)
    return out + _ring_hum(0.040) + 0.065 * _sleepers(0.3, 41)


JOINTS = 12
"""Joints of the rails in a loop."""


def tram_noon() -> Sound:
    """A car under way: its motor, the joints of the rails under two axles, straps that tick, the air along the roof."""
    out = _hums([(73.42, 0.05, 0), (110.0, 0.035, 1), (146.83, 0.012, 2), (220.0, 0.006, 0)])
    out += 0.16 * ring_filter(_air("tram"), 90, 420)
    tape = Tape(LENGTH)
    random = np.random.RandomState(43)
    for number in range(JOINTS):
        at = number * LENGTH / JOINTS
        for axle, loud in ((0.0, 0.5), (0.17, 0.36)):
            clack = band(noise(seed_of("joint", number * 2 + round(axle > 0)), samples(0.11)), 90, 700)
            tape.add(at + axle, edges(clack, 0.004, 0.08), loud * random.uniform(0.8, 1.0), 0.0)
        tick = band(noise(seed_of("strap", number), samples(0.03)), 1800, 5200)
        tape.add(at + 0.4, edges(tick, 0.002, 0.02), 0.02 * random.uniform(0.4, 1.0), random.uniform(-0.8, 0.8))
    return out + tape.sound


def street_painted() -> Sound:
    """A market at noon that is only paint: voices too far off to be anybody's, and water. Who is nearer, and glass on
    glass, are heard for themselves (see strays)."""
    tape = Tape(LENGTH)
    random = np.random.RandomState(61)
    for voice in range(70):
        length, throat = random.uniform(0.25, 0.9), random.uniform(240, 620)
        sound = band(noise(seed_of("market", voice), samples(length)), throat * 0.8, throat * 1.3)
        sound *= path(clock(length), [(0, 0), (length * 0.3, 1), (length * 0.6, 0.5), (length, 0)])
        tape.add(random.uniform(0, LENGTH), sound, random.uniform(0.1, 0.16), random.uniform(-0.9, 0.9))
    water, air = 0.05 * ring_filter(_air("fountain"), 900, 3600), 0.12 * ring_filter(_air("noonstreet"), 120, 520)
    return water + air + _hums([(110, 0.012, 0), (165, 0.008, 1)]) + tape.sound


def street_bare() -> Sound:
    """The same street: wind the length of it, and a wire. A shutter that knocks is heard for itself (see strays)."""
    return 0.13 * ring_filter(_air("shutters"), 110, 480) + 0.004 * ring_filter(_air("wire"), 1700, 2300)


def street_four_past_bare() -> Sound:
    """The same in the rain that nobody has seen in years: in the air, and in a gutter. Single drops, on shutters and
    off a sill, are heard for themselves (see strays)."""
    return 0.20 * ring_filter(_air("rain"), 600, 2300) + 0.16 * ring_filter(_air("gutter"), 240, 760)


def street_asleep() -> Sound:
    """The same by night, when everybody sleeps at once: their pods' one note through walls, many breaths, a wire. A
    rail that ticks as it cools is heard for itself (see strays)."""
    pods = _hums([(58.27, 0.05, 0), (116.54, 0.045, 1), (174.81, 0.012, 2)])
    breaths = 0.16 * ring_filter(_air("asleep"), 180, 520) * np.clip(0.35 + 0.6 * _swell(4, 6, 78), 0.05, None)
    return pods + breaths + 0.004 * ring_filter(_air("wire"), 1700, 2300)


def underpass_painted() -> Sound:
    """Under the line, with a beach on the wall: tubes that sing, a sea far too even, wet tiles."""
    time = clock(LENGTH)[:, None]
    sea = 0.10 * ring_filter(_air("beach"), 300, 2600) * (0.35 + np.clip(np.sin(TAU * 4 * time / LENGTH), 0, 1))
    out = _hums([(100, 0.10, 0), (200, 0.08, 1), (300, 0.05, 2), (1200, 0.004, 0)]) + sea
    return out + 0.10 * ring_filter(_air("tiles"), 140, 700)


def underpass_bare() -> Sound:
    """The same without: two tubes, one of which is going, and a long room of tiles. Drops are heard for themselves (see
    strays)."""
    flicker = np.clip(1 + 1.6 * _swell(5, 23, 71), 0.1, 1.4)
    out = _hums([(100, 0.07, 0), (200, 0.05, 1)]) + _hums([(300, 0.03, 2), (450, 0.012, 0)]) * flicker
    return out + 0.22 * ring_filter(_air("tunnel"), 60, 300)


def planetarium_dome() -> Sound:
    """The dark room: a great deal of air that does not move, and people asleep in it, each in their own time."""
    return 0.10 * ring_filter(_air("dome"), 50, 220) + 0.09 * _sleepers(3.6, 66)


TONES: dict[str, Callable[[], Sound]] = {
    "flat_noon": flat_noon,
    "flat_night": flat_night,
    "garden_dream": garden_dream,
    "garden_real": garden_real,
    "lab_noon": lab_noon,
    "tram_noon": tram_noon,
    "lab_night": lab_night,
    "street_painted": street_painted,
    "street_bare": street_bare,
    "planetarium_dome": planetarium_dome,
    "street_four_past_bare": street_four_past_bare,
    "underpass_painted": underpass_painted,
    "underpass_bare": underpass_bare,
    "street_street_asleep": street_asleep,
}
