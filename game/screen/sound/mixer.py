"""The mixer: pygame's mixer with a role for each channel, and a decoder that another thread may call."""

from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import pygame

RATE, BUFFER, CHANNELS, RESERVED = 44100, 512, 24, 12
BANKS = ((0, 1, 2, 3), (4, 5, 6, 7))
"""Channels for the stems of this piece and of the next."""
TONES = (8, 9)
BREATH, VOICE = 10, 11
FREE = range(RESERVED, CHANNELS)
FOR_EVER = -1
DECODER = "miniaudio"
"""The library that decodes."""
STEPS = 128
"""Steps in which the mixer keeps a volume."""

if TYPE_CHECKING:
    Clip: TypeAlias = pygame.mixer.Sound
else:
    Clip = object
"""A decoded sound, which cannot be named where pygame came without its mixer."""


class NoDevice(Exception):
    """Nothing here can play sound; the message says why."""


class Mixer:
    """Channels and how loud each is. Raises NoDevice."""

    def __init__(self) -> None:
        if find_spec(DECODER) is None:
            raise NoDevice(f"{DECODER} is not installed")
        try:
            pygame.mixer.quit()
            pygame.mixer.init(RATE, -16, 2, BUFFER, allowedchanges=0)
            pygame.mixer.set_num_channels(CHANNELS)
            pygame.mixer.set_reserved(RESERVED)
            self.channels = [pygame.mixer.Channel(i) for i in range(CHANNELS)]
        except (pygame.error, NotImplementedError, ImportError) as error:
            raise NoDevice(str(error)) from None
        self._volumes = [STEPS] * CHANNELS
        self._next = 0

    def play(self, channel: int, sound: Clip, gain: float, loops: int = 0) -> None:
        """Play `sound` from its beginning; whatever was on the channel is over. Its loudness is set before and after,
        since the mixer may forget it as a sound begins."""
        step = _step(gain) / STEPS
        self.channels[channel].set_volume(step)
        self.channels[channel].play(sound, loops)
        self.channels[channel].set_volume(step)
        self._volumes[channel] = _step(gain)

    def volume(self, channel: int, gain: float) -> None:
        """Set how loud a channel is, 0 to 1."""
        step = _step(gain)
        if step != self._volumes[channel]:
            self._volumes[channel] = step
            self.channels[channel].set_volume(step / STEPS)

    def stop(self, channel: int) -> None:
        """Silence a channel and let go of its sound."""
        self.channels[channel].stop()

    def effect(self, sound: Clip, gain: float) -> None:
        """Play `sound` once on a channel of its own; where none is free, it is left out."""
        for i in range(len(FREE)):
            channel = FREE[(self._next + i) % len(FREE)]
            if not self.channels[channel].get_busy():
                self._next = (self._next + i + 1) % len(FREE)
                self.play(channel, sound, gain)
                return

    def close(self) -> None:
        """Give the device back."""
        pygame.mixer.quit()


def _step(gain: float) -> int:
    return max(0, min(STEPS, round(gain * STEPS)))


def decode(path: Path) -> Clip:
    """The sound in a file. The mixer's own decoder would hold up all that plays for as long as it takes, so another is
    used. Raises OSError, and ValueError for a file that is no sound."""
    import miniaudio  # type: ignore[import-untyped]

    try:
        found = miniaudio.decode_file(str(path), miniaudio.SampleFormat.SIGNED16, 2, RATE)
    except miniaudio.MiniaudioError as error:
        raise ValueError(str(error.args[0])) from None
    return pygame.mixer.Sound(buffer=found.samples)
