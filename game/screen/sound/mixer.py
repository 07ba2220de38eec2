"""The mixer: pygame's mixer with a role for each channel, and a decoder that another thread may call."""

import errno
import os
from collections.abc import Sequence
from importlib.util import find_spec
from math import cos, pi, sin, sqrt
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeAlias, overload

import pygame

RATE, BUFFER, CHANNELS, RESERVED = 44100, 512, 32, 19
BANKS = ((0, 1, 2, 3, 4), (5, 6, 7, 8, 9))
"""Channels for the stems of this piece and of the next."""
TONES = (10, 11)
BREATHS = (12, 18)
"""Breath that is drawn and breath that is let go in turn: the one before dies away under the next."""
VOICES = (13, 14)
"""Syllables in turn, so that none cuts off the one before."""
NEARBY = (15, 16, 17)
"""What goes on sounding somewhere in a place."""
FREE = range(RESERVED, CHANNELS)
FOR_EVER = -1
DECODER = "miniaudio"
"""The library that decodes. Its compiled half is asked without the other, which brings in what streams from the web."""
BYTES = 4
"""Bytes of a sample, both ears together."""
PAGE = 65_307
"""Bytes of the largest page of an OGG."""
LONGEST = 60 * RATE
"""Samples of a sound that is decoded to where it is kept: twice as many as the longest."""
STEPS = 128
"""Steps in which the mixer keeps a volume."""

if TYPE_CHECKING:
    Clip: TypeAlias = pygame.mixer.Sound
else:
    Clip = object
"""A decoded sound, which cannot be named where pygame came without its mixer."""


class NoDevice(Exception):
    """Nothing here can play sound; the message says why."""


class Channel(Protocol):
    """What the mixer asks of a channel, as pygame.mixer.Channel has it."""

    @overload
    def set_volume(self, volume: float, /) -> None: ...
    @overload
    def set_volume(self, left: float, right: float, /) -> None: ...
    def set_volume(self, volume: float, right: float = ..., /) -> None:
        """How loud both ears have it, or the left and the right."""

    def play(self, sound: Clip, loops: int = ..., /) -> None:
        """Play a sound from its beginning."""

    def stop(self) -> None:
        """Be silent."""

    def get_busy(self) -> bool:
        """Whether anything plays."""


def device() -> list[Channel]:
    """The channels of this machine's device. Raises NoDevice."""
    if find_spec(f"_{DECODER}") is None:
        raise NoDevice(f"{DECODER} is not installed")
    try:
        pygame.mixer.quit()
        pygame.mixer.init(RATE, -16, 2, BUFFER, allowedchanges=0)
        pygame.mixer.set_num_channels(CHANNELS)
        pygame.mixer.set_reserved(RESERVED)
        return [pygame.mixer.Channel(i) for i in range(CHANNELS)]
    except (pygame.error, NotImplementedError, ImportError) as error:
        raise NoDevice(str(error)) from None


class Mixer:
    """Channels and how loud each is, those of the device (raises NoDevice) or others."""

    def __init__(self, channels: Sequence[Channel] | None = None) -> None:
        self.channels = list(channels) if channels is not None else device()
        self._owns = channels is None
        self._volumes = [(STEPS, STEPS)] * CHANNELS
        self._next = 0

    def play(self, channel: int, sound: Clip, gain: float, loops: int = 0, pan: float = 0.0) -> None:
        """Play `sound` from its beginning, `pan` from -1 (left) to 1; whatever was on the channel is over. Its loudness
        is set before and after, since the mixer may forget it as a sound begins."""
        self._volumes[channel] = steps = _steps(gain, pan)
        self._set(channel, steps)
        self.channels[channel].play(sound, loops)
        self._set(channel, steps)

    def volume(self, channel: int, gain: float, pan: float = 0.0) -> None:
        """Set how loud a channel is, 0 to 1, and where it is heard."""
        steps = _steps(gain, pan)
        if steps != self._volumes[channel]:
            self._volumes[channel] = steps
            self._set(channel, steps)

    def _set(self, channel: int, steps: tuple[int, int]) -> None:
        left, right = steps
        if left == right:
            self.channels[channel].set_volume(left / STEPS)
        else:
            self.channels[channel].set_volume(left / STEPS, right / STEPS)

    def stop(self, channel: int) -> None:
        """Silence a channel and let go of its sound."""
        self.channels[channel].stop()

    def effect(self, sound: Clip, gain: float, pan: float = 0.0) -> None:
        """Play `sound` once on a channel of its own; where none is free, it is left out."""
        for i in range(len(FREE)):
            channel = FREE[(self._next + i) % len(FREE)]
            if not self.channels[channel].get_busy():
                self._next = (self._next + i + 1) % len(FREE)
                self.play(channel, sound, gain, pan=pan)
                return

    def close(self) -> None:
        """Give the device back."""
        if self._owns:
            pygame.mixer.quit()


def _steps(gain: float, pan: float) -> tuple[int, int]:
    """How loud the left ear and the right have it, in steps: as loud as it is where it is in the middle, and of equal
    power from there to either side, but for what would be over full."""
    angle = pi / 4 * (1 + pan)
    return _step(gain * sqrt(2) * cos(angle)), _step(gain * sqrt(2) * sin(angle))


def _step(gain: float) -> int:
    return max(0, min(STEPS, round(gain * STEPS)))


def decode(path: Path) -> Clip:
    """The sound in a file. The mixer's own decoder would hold up all that plays for as long as it takes, so another is
    used. Raises OSError, and ValueError for a file that is no sound."""
    if not path.is_file():
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(path))
    return _in_place(path) or _at_once(path)


def _in_place(path: Path) -> Clip | None:
    """The same, decoded to where it is kept: decoded elsewhere first, it would leave a hole as large as itself in what
    the game holds. None where a file is no OGG that says rightly how long it is."""
    from _miniaudio import ffi, lib  # type: ignore[import-not-found]

    frames, done = _length(path), 0
    form, decoder = lib.ma_decoder_config_init(lib.ma_format_s16, 2, RATE), ffi.new("ma_decoder *")
    if not frames or lib.ma_decoder_init_file(os.fsencode(path), ffi.addressof(form), decoder) != lib.MA_SUCCESS:
        return None
    try:
        sound = _silent(frames * BYTES)
        kept, more, read = ffi.from_buffer(sound), ffi.new("char[]", BYTES), ffi.new("ma_uint64 *", 1)
        while read[0] and done < frames:
            lib.ma_decoder_read_pcm_frames(decoder, kept + done * BYTES, frames - done, read)
            done += read[0]
        lib.ma_decoder_read_pcm_frames(decoder, more, 1, read)
        return sound if done == frames and not read[0] else None
    finally:
        lib.ma_decoder_uninit(decoder)


def _length(path: Path) -> int:
    """Samples that an OGG has by its last page; 0 where it is none, or says that it has more than are ever held."""
    with path.open("rb") as file:
        file.seek(max(0, path.stat().st_size - PAGE))
        _, begins, page = file.read().rpartition(b"OggS")
    samples = int.from_bytes(page[2:10], "little") if begins else 0
    return samples if samples <= LONGEST else 0


def _silent(size: int) -> Clip:
    """A sound of so many bytes, all of them 0. What it is copied from is never written to, and so takes no memory."""
    global _zeros
    if len(_zeros) < size:
        _zeros = bytes(size)
    return pygame.mixer.Sound(buffer=memoryview(_zeros)[:size])


_zeros = b""


def _at_once(path: Path) -> Clip:
    """A sound of any kind. Raises ValueError for a file that is none."""
    from _miniaudio import ffi, lib

    form = lib.ma_decoder_config_init(lib.ma_format_s16, 2, RATE)
    count, samples = ffi.new("ma_uint64 *"), ffi.new("void **")
    if lib.ma_decode_file(os.fsencode(path), ffi.addressof(form), count, samples) != lib.MA_SUCCESS:
        raise ValueError("failed to decode file")
    try:
        return pygame.mixer.Sound(buffer=ffi.buffer(samples[0], count[0] * BYTES))
    finally:
        lib.ma_free(samples[0], ffi.NULL)
