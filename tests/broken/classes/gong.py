"""Gong: a class with members that Tiled has no names for."""

import msgspec

from game.content.classes import Object, Row


class GongMembers(msgspec.Struct, frozen=True):
    loud: int
    tones: tuple[int, ...] = ()
    deep: complex = 0j
    lamp: str = ""


class Gong(Object, frozen=True):
    pass


ROW = Row(
    name="Gong", members=GongMembers, record=Gong, shapes=("point",), color="#123456", build=lambda *_: Gong()
)  # fmt: skip
