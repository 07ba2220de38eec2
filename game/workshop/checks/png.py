"""Pictures as PNG of the plain kind, told to be whole without being drawn: one byte a channel, row by row, and nothing
beside the pixels."""

import zlib

CHANNELS = {0: 1, 2: 3, 4: 2, 6: 4}
"""Bytes of a px of each kind of color that needs no palette, by the number that PNG gives it."""
START = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"
"""What each picture as PNG begins with."""
_HEADED, _ENDED = 33, b"\x00\x00\x00\x00IEND\xaeB`\x82"
_FRAME = 12
"""Bytes of a chunk beside what it holds."""
_EVERY_FILTER = 4
"""The number of the last of the ways that a row is written in."""


def whole(data: bytes) -> bool:
    """Whether those are all bytes of such a picture, with the right sum of each chunk and every px of it there. Of any
    other kind of PNG, and of what is broken, it says no."""
    pixels = _pixels(data)
    if not pixels:
        return False
    wide, high = int.from_bytes(data[16:20], "big"), int.from_bytes(data[20:24], "big")
    deep, color, *ways = data[24:29]
    row = 1 + wide * CHANNELS.get(color, 0)
    if deep != 8 or any(ways) or row == 1 or not high:
        return False
    stream = zlib.decompressobj()
    try:
        rows = stream.decompress(pixels, row * high + 1)
    except zlib.error:
        return False
    return stream.eof and len(rows) == row * high and max(rows[::row]) <= _EVERY_FILTER


def _pixels(data: bytes) -> bytes:
    """The pixels as they are packed; none where anything else lies in the picture beside them and its head, or a sum is
    wrong."""
    if not data.startswith(START) or not data.endswith(_ENDED) or not _summed(data, 8, _HEADED):
        return b""
    found, at, end = [], _HEADED, len(data) - len(_ENDED)
    while at < end:
        past = at + _FRAME + int.from_bytes(data[at : at + 4], "big")
        if past > end or data[at + 4 : at + 8] != b"IDAT" or not _summed(data, at, past):
            return b""
        found.append(data[at + 8 : past - 4])
        at = past
    return b"".join(found)


def _summed(data: bytes, at: int, past: int) -> bool:
    """Whether the sum of the chunk that lies there is right."""
    return zlib.crc32(data[at + 4 : past - 4]) == int.from_bytes(data[past - 4 : past], "big")
