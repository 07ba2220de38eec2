"""Vorbis files that come out the same every time they are written."""

import io
import zlib
from pathlib import Path

import numpy as np
import soundfile

from assets.source.sound.score import RATE
from assets.source.sound.signals import Sound

_COMPRESSION = 0.5
_POLYNOMIAL = 0x04C11DB7
_HEADER, _SERIAL, _CHECKSUM, _SEGMENTS = 27, 14, 22, 26
"""Where an Ogg page keeps its things, in bytes."""


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


def with_serial(data: bytes, serial: int) -> bytes:
    """`data` with `serial` as the number of its stream, in place of the random one the encoder chose.

    Raises ValueError for what is not Ogg.
    """
    out = bytearray(data)
    at = 0
    while at < len(out):
        if out[at : at + 4] != b"OggS":
            raise ValueError(f"no page begins at byte {at}")
        segments = out[at + _SEGMENTS]
        size = _HEADER + segments + sum(out[at + _HEADER : at + _HEADER + segments])
        out[at + _SERIAL : at + _SERIAL + 4] = serial.to_bytes(4, "little")
        out[at + _CHECKSUM : at + _CHECKSUM + 4] = bytes(4)
        out[at + _CHECKSUM : at + _CHECKSUM + 4] = _checksum(bytes(out[at : at + size])).to_bytes(4, "little")
        at += size
    return bytes(out)


def encode(sound: Sound, name: str) -> bytes:
    """`sound` as Ogg Vorbis. It is fed in blocks of a second: one large block can overflow the encoder's stack."""
    buffer = io.BytesIO()
    channels = 1 if sound.ndim == 1 else sound.shape[1]
    clipped = np.clip(sound, -1, 1).astype(np.float32)
    with soundfile.SoundFile(
        buffer, "w", RATE, channels, format="OGG", subtype="VORBIS", compression_level=_COMPRESSION
    ) as file:
        for start in range(0, len(clipped), RATE):
            file.write(clipped[start : start + RATE])
    return with_serial(buffer.getvalue(), zlib.crc32(name.encode()))


def write(path: Path, sound: Sound) -> None:
    """Write `sound` to `path`, with the folders it needs."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(encode(sound, path.name))


def read(path: Path) -> Sound:
    """The samples of a file, one channel as (samples,). Raises soundfile.LibsndfileError for what is not one."""
    sound: Sound
    sound, _ = soundfile.read(path, dtype="float64")
    return sound
