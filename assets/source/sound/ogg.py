"""Vorbis files that come out the same every time they are written."""

import io
import zlib
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import soundfile

from assets.source.sound.score import RATE
from assets.source.sound.signals import Sound

_COMPRESSION = 0.5
_POLYNOMIAL = 0x04C11DB7
_FLAGS, _POSITION, _SERIAL, _CHECKSUM, _SEGMENTS, _HEADER = 5, 6, 14, 22, 26, 27
"""Where an Ogg page keeps its things, in bytes."""
_LAST = 4
"""The flag of a stream's last page."""
_RUN_ON = 8192
"""How far a loop is written beyond its end, in samples."""


def _crc_table() -> tuple[int, ...]:
    table = []
    for byte in range(256):
        value = byte << 24
        for _ in range(8):
            value = (value << 1) & 0xFFFFFFFF ^ (_POLYNOMIAL if value & 0x80000000 else 0)
        table.append(value)
    return tuple(table)


_CRC = _crc_table()


def _checksum(page: bytes) -> int:
    value = 0
    for byte in page:
        value = ((value << 8) & 0xFFFFFFFF) ^ _CRC[(value >> 24) ^ byte]
    return value


def _pages(data: bytes) -> Iterator[bytearray]:
    at = 0
    while at < len(data):
        if data[at : at + 4] != b"OggS":
            raise ValueError(f"no page begins at byte {at}")
        segments = data[at + _SEGMENTS]
        size = _HEADER + segments + sum(data[at + _HEADER : at + _HEADER + segments])
        yield bytearray(data[at : at + size])
        at += size


def _put(page: bytearray, at: int, value: int, size: int) -> None:
    page[at : at + size] = value.to_bytes(size, "little")


def settled(data: bytes, serial: int, length: int) -> bytes:
    """`data` cut to `length` samples, with `serial` in place of the random number the encoder gave its stream.

    Raises ValueError for what is not Ogg.
    """
    out = b""
    for page in _pages(data):
        _put(page, _SERIAL, serial, 4)
        ends = int.from_bytes(page[_POSITION : _POSITION + 8], "little", signed=True) >= length
        if ends:
            _put(page, _POSITION, length, 8)
            page[_FLAGS] |= _LAST
        _put(page, _CHECKSUM, 0, 4)
        _put(page, _CHECKSUM, _checksum(bytes(page)), 4)
        out += bytes(page)
        if ends:
            break
    return out


def encode(sound: Sound, name: str, loop: bool) -> bytes:
    """`sound` as Ogg Vorbis, the same bytes each time; `name` numbers the stream.

    A loop runs on into its own start before it is cut, so that its last samples are coded as what they are: the middle
    of something. The encoder is fed in blocks of a second: one large block can overflow its stack.
    """
    buffer = io.BytesIO()
    channels = 1 if sound.ndim == 1 else sound.shape[1]
    whole = np.concatenate([sound, sound[:_RUN_ON]]) if loop else sound
    clipped = np.clip(whole, -1, 1).astype(np.float32)
    with soundfile.SoundFile(
        buffer, "w", RATE, channels, format="OGG", subtype="VORBIS", compression_level=_COMPRESSION
    ) as file:
        for start in range(0, len(clipped), RATE):
            file.write(clipped[start : start + RATE])
    return settled(buffer.getvalue(), zlib.crc32(name.encode()), len(sound))


def write(path: Path, sound: Sound, loop: bool) -> None:
    """Write `sound` to `path`, with the folders it needs."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(encode(sound, path.name, loop))


def read(path: Path) -> Sound:
    """The samples of a file, one channel as (samples,). Raises soundfile.LibsndfileError for what is not one."""
    sound: Sound
    sound, _ = soundfile.read(path, dtype="float64")
    return sound
