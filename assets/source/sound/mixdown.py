"""What a mixer was told, made to one file: the sounds it played, as loud in each ear as it was told, tick by tick.

As the mixer does, a channel that begins another sound drops the one before at once, and a loudness holds from the
moment it is set. It is mixed a stretch at a time, so that an hour of it needs no more room than a minute.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Protocol

import numpy as np
import soundfile

from assets.source.sound import ogg
from assets.source.sound.desk import stereo
from assets.source.sound.score import RATE
from assets.source.sound.signals import Sound

TICKS = 60
"""Ticks to a second."""
TICK = RATE // TICKS
"""Samples to a tick."""
STRETCH = 10 * TICKS
"""Ticks that are mixed at once."""


class Told(Protocol):
    """What a channel was told in a tick: to play `file` (empty: to go on with what it plays), `loops` times more (-1:
    for ever), how loud each ear has it from there on, whether it stops."""

    @property
    def tick(self) -> int: ...
    @property
    def channel(self) -> int: ...
    @property
    def file(self) -> str: ...
    @property
    def loops(self) -> int: ...
    @property
    def left(self) -> float: ...
    @property
    def right(self) -> float: ...
    @property
    def stops(self) -> bool: ...


class _Channel:
    """What one channel plays: `at` is the sample of its sound that comes next."""

    def __init__(self) -> None:
        self.sound: Sound | None = None
        self.at, self.loops = 0, 0
        self.ears: Sound = np.ones(2)

    def take(self, told: Told, sound: Sound | None) -> None:
        if told.stops:
            self.sound = None
        if sound is not None:
            self.sound, self.at, self.loops = sound, 0, told.loops
        self.ears = np.array([told.left, told.right])

    def go_on(self, out: Sound) -> None:
        """Add what is heard in as many samples as `out` has."""
        while len(out) and self.sound is not None:
            here = min(len(out), len(self.sound) - self.at)
            if self.ears.any():
                out[:here] += self.sound[self.at : self.at + here] * self.ears
            out, self.at = out[here:], self.at + here
            if self.at == len(self.sound):
                self.at = 0
                self.sound = self.sound if self.loops else None
                self.loops -= self.loops > 0


def mixed(assets: Path, told: Sequence[Told], ticks: int) -> Iterator[Sound]:
    """The mix of so many ticks, in stretches of two channels."""

    @lru_cache(maxsize=256)
    def sound(file: str) -> Sound:
        return stereo(ogg.read(assets / file)).astype(np.float32)

    channels: dict[int, _Channel] = {}
    waiting = iter(sorted(told, key=lambda each: each.tick))
    following = next(waiting, None)
    for start in range(0, ticks, STRETCH):
        length = min(STRETCH, ticks - start)
        out: Sound = np.zeros((length * TICK, 2))
        done = dict.fromkeys(channels, 0)
        while following is not None and following.tick < start + length:
            at = (following.tick - start) * TICK
            channel = channels.setdefault(following.channel, _Channel())
            channel.go_on(out[done.get(following.channel, at) : at])
            done[following.channel] = at
            channel.take(following, sound(following.file) if following.file else None)
            following = next(waiting, None)
        for number, channel in channels.items():
            channel.go_on(out[done.get(number, 0) :])
        yield np.clip(out, -1, 1)


def write(path: Path, assets: Path, told: Sequence[Told], ticks: int) -> None:
    """Write the mix of so many ticks, of sounds under `assets`, to an OGG or a WAV. Raises OSError,
    soundfile.LibsndfileError."""
    with soundfile.SoundFile(path, "w", RATE, 2) as file:
        for stretch in mixed(assets, told, ticks):
            for second in range(0, len(stretch), RATE):
                file.write(stretch[second : second + RATE])
