"""Files as OGG that hold one stream of Vorbis, told to be whole without being opened by what plays them."""

import zlib
from typing import NamedTuple

_MIRRORED = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))
_NONE_YET = 0xFFFFFFFF
"""What zlib takes for a sum of which nothing was added up yet in the way of OGG."""
_HEAD, _SUM = 27, slice(22, 26)
"""Bytes of the head of a page, and where in it the sum of the page lies."""
_BEGINS = b"OggS\0"
_GOES_ON = 255
"""The size of a piece that is not the last of its packet."""
_FIRST, _LAST = 2, 4
"""The marks of the first page and of the last."""
_SPEAKS, _SETS_UP = b"\x01vorbis", b"\x05vorbis"
"""How the first and the third packet begin."""


class Stream(NamedTuple):
    """One stream of Vorbis: what its decoder is made by, the same for all that were written alike, and how many samples
    it has."""

    made_by: bytes
    samples: int


class _Page(NamedTuple):
    """One page: its marks, how many samples the stream has up to its end, the number of its stream, the sizes of the
    pieces of packets that lie in it, and these."""

    marks: int
    samples: int
    stream: bytes
    sizes: bytes
    body: bytes


def whole(data: bytes) -> Stream | None:
    """The stream, where those are all its pages from the first to the last with the right sum of each; None for
    whatever else it may be."""
    pages = _pages(data)
    if not pages or pages[0].marks != _FIRST or not pages[-1].marks & _LAST:
        return None
    if any(page.stream != pages[0].stream or page.marks & _FIRST for page in pages[1:]):
        return None
    speaks, _, sets_up = _first_three(pages)
    if not speaks.startswith(_SPEAKS) or not sets_up.startswith(_SETS_UP):
        return None
    return Stream(speaks + sets_up, pages[-1].samples)


def _pages(data: bytes) -> list[_Page]:
    """All pages in their order; none where one of them is broken or missing."""
    found: list[_Page] = []
    at = 0
    while at < len(data):
        head = data[at : at + _HEAD]
        if len(head) < _HEAD or head[:5] != _BEGINS or int.from_bytes(head[18:22], "little") != len(found):
            return []
        begin = at + _HEAD + head[26]
        sizes = data[at + _HEAD : begin]
        end = begin + sum(sizes)
        if end > len(data) or not _summed(head, data[at + _HEAD : end]):
            return []
        found.append(_Page(head[5], int.from_bytes(head[6:14], "little"), head[14:18], sizes, data[begin:end]))
        at = end
    return found


def _summed(head: bytes, rest: bytes) -> bool:
    """Whether the sum of a page is right. It is zlib's, of the bits of each byte the other way round and with nothing
    turned over before and after."""
    unsummed = head[: _SUM.start] + bytes(4) + head[_SUM.stop :]
    found = zlib.crc32((unsummed + rest).translate(_MIRRORED), _NONE_YET) ^ _NONE_YET
    return found.to_bytes(4, "big").translate(_MIRRORED) == head[_SUM]


def _first_three(pages: list[_Page]) -> tuple[bytes, bytes, bytes]:
    """The first three packets; empty ones where there are fewer."""
    packets, packet = [], b""
    for page in pages:
        at = 0
        for size in page.sizes:
            packet += page.body[at : at + size]
            at += size
            if size < _GOES_ON:
                packets.append(packet)
                packet = b""
        if len(packets) >= 3:
            return packets[0], packets[1], packets[2]
    return b"", b"", b""
