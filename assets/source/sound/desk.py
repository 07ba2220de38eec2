"""The mixing desk: a circular tape, places to stand, synthetic rooms, and the meters.

A mono file is played through both loudspeakers, so the meters take it as two equal channels.
"""

from functools import cache

import numpy as np

from assets.source.sound.score import RATE
from assets.source.sound.signals import SILENCE, Sound, band, samples, slopes

_MOMENT = 0.4
"""The window of momentary loudness, s."""
_FLOOR = 1e-12
_SEAM = 8
"""How many samples to either side of its end a loop's seam reaches."""
_BANDS = ((80, 500, 1.1, 1.0), (500, 2500, 1.0, 0.8), (2500, 0, 0.55, 0.35))
"""A room's bands: from Hz, to Hz (0 for twice its brightness), share of its time, level."""
_ECHOES = 7


class Tape:
    """Two channels of `seconds`, closed to a ring: what sounds over the end is laid over the start."""

    def __init__(self, seconds: float) -> None:
        self.sound: Sound = np.zeros((samples(seconds), 2))

    def add(self, at: float, sound: Sound, gain: float = 1.0, pan: float = 0.0) -> None:
        """Lay one channel in at `at` s, `pan` from -1 (left) to 1."""
        angle = np.pi / 4 * (1 + pan)
        left = sound[:, None] * np.array([np.cos(angle), np.sin(angle)]) * gain
        start = samples(at) % len(self.sound)
        while len(left):
            here = min(len(left), len(self.sound) - start)
            self.sound[start : start + here] += left[:here]
            left, start = left[here:], 0


def stereo(sound: Sound) -> Sound:
    """`sound` as the loudspeakers get it: one channel becomes two equal ones."""
    return sound if sound.ndim == 2 else np.stack([sound, sound], 1)


@cache
def room(seconds: float, bright: float, ahead: float, seed: int) -> Sound:
    """What a room answers to one clap, two channels: a few early echoes, then three bands that die at their own rate.

    `seconds` to -60 dB, `bright` Hz, `ahead` s before the first answer.
    """
    length = samples(seconds * 1.15 + ahead)
    random = np.random.RandomState(seed)
    time = np.arange(length) / RATE
    tail = np.zeros((length, 2))
    for low, high, share, level in _BANDS:
        for channel in (0, 1):
            colour = band(random.standard_normal(length), low, min(high or bright * 2, 20_000))
            tail[:, channel] += level * colour * np.exp(-SILENCE * time / (seconds * share))
    delay = samples(ahead)
    answer = np.concatenate([np.zeros((delay, 2)), tail[: length - delay]])
    answer *= np.clip((time - ahead) / 0.03, 0, 1)[:, None] ** 0.5
    for echo in range(_ECHOES):
        at = samples(ahead * 0.5 + random.uniform(0, 0.06))
        answer[at, echo % 2] += 0.6 * random.choice((-1, 1)) * 0.8**echo
    answer /= np.sqrt((answer**2).sum(0).mean())
    return answer


def wash(sound: Sound, answer: Sound, wet: float, ring: bool = True) -> Sound:
    """`sound` in a room. On a ring the tail runs round into the start; otherwise it is kept after the end."""
    dry = stereo(sound)
    length = len(dry) if ring else len(dry) + len(answer)
    folded = np.zeros((length, 2))
    for start in range(0, len(answer), length):
        part = answer[start : start + length]
        folded[: len(part)] += part
    far = np.fft.irfft(np.fft.rfft(dry, length, axis=0) * np.fft.rfft(folded, axis=0), length, axis=0)
    near = np.zeros((length, 2))
    near[: len(dry)] = dry
    return near * (1 - wet * 0.35) + far * wet


def ring_filter(sound: Sound, low: float, high: float) -> Sound:
    """`sound` between two gentle edges (Hz), filtered on a ring, so that a loop stays one."""
    level = slopes(np.fft.rfftfreq(len(sound), 1 / RATE).astype(np.float64), low, high)
    return np.fft.irfft((np.fft.rfft(sound, axis=0).T * level).T, len(sound), axis=0)


def level(sound: Sound) -> float:
    """Integrated loudness of a long sound, LUFS."""
    from pyloudnorm import Meter

    return float(Meter(RATE).integrated_loudness(stereo(sound)))


def moment(sound: Sound) -> float:
    """Loudness of the loudest 400 ms, LUFS, looked for every 100 ms: the measure of a short sound."""
    from pyloudnorm.iirfilter import IIRfilter

    window = samples(_MOMENT)
    padded = np.pad(stereo(sound), ((window, window), (0, 0)))
    for weighting in (
        IIRfilter(4.0, 1 / np.sqrt(2), 1500.0, RATE, "high_shelf"),
        IIRfilter(0, 0.5, 38.0, RATE, "high_pass"),
    ):
        padded = np.stack([weighting.apply_filter(padded[:, channel]) for channel in (0, 1)], 1)
    power = np.concatenate([[0.0], np.cumsum((padded**2).sum(1))])
    starts = np.arange(0, len(padded) - window, samples(0.1))
    loudest = float((power[starts + window] - power[starts]).max()) / window
    return float(-0.691 + 10 * np.log10(loudest + _FLOOR))


def peak(sound: Sound) -> float:
    """True peak, dBTP, between the samples too."""
    from scipy.signal import resample_poly

    return float(20 * np.log10(np.abs(resample_poly(sound, 4, 1, axis=0)).max() + _FLOOR))


def seam(sound: Sound) -> float:
    """How sharply a loop bends where it closes, as a multiple of its own 99.9th percentile elsewhere."""
    mono = stereo(sound).mean(1)
    bends = np.abs(np.diff(mono, 2))
    across = np.abs(np.diff(np.concatenate([mono[-_SEAM:], mono[:_SEAM]]), 2))
    return float(across.max() / np.quantile(bends, 0.999))


def centred(sound: Sound) -> Sound:
    """`sound` without its constant part: nothing may push the cone and hold it."""
    steady: Sound = sound - sound.mean(0)
    return steady
