"""A store of painted things bounded by their bytes: what was not used for longest goes first."""

import sys
from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

import pygame

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


def weight(surface: pygame.Surface) -> int:
    """Bytes of pixels that `surface` holds, those of the whole it is a part of included."""
    whole = surface.get_abs_parent()
    return whole.get_pitch() * whole.get_height()


def packed(picture: pygame.Surface) -> pygame.Surface:
    """`picture` itself, run-length encoded, so that laying it somewhere skips what is clear in it: for what is laid
    often and read by nobody."""
    picture.set_alpha(255, pygame.RLEACCEL)
    return picture


def solidly_packed(picture: pygame.Surface) -> pygame.Surface:
    """`picture` packed for a canvas: one of which each px is clear or hides what is behind it is laid faster with a
    color that stands for what is clear. For what is laid often and read by nobody. Needs a display mode."""
    numbers = set(memoryview(pygame.image.tobytes(picture, "RGBA")).cast("I"))
    pixels = [number.to_bytes(4, sys.byteorder) for number in numbers]
    solid = {pixel[:3] for pixel in pixels if pixel[3]}
    key = next((color for color in _KEYS if color not in solid), None)
    if key is None or any(0 < pixel[3] < 255 for pixel in pixels):
        return packed(picture)
    made = pygame.Surface(picture.get_size()).convert()
    made.fill(tuple(key))
    made.blit(picture, (0, 0))
    made.set_colorkey(tuple(key), pygame.RLEACCEL)
    return made


_KEYS = [bytes((1, green, 1)) for green in range(255, -1, -1)]
"""Colors that may stand for what is clear."""


class Painted(Generic[Key, Value]):
    """Painted things by key, at most `limit` bytes of them; `weigh` tells the bytes of one."""

    def __init__(self, limit: int, weigh: Callable[[Value], int]) -> None:
        self.limit, self.bytes = limit, 0
        self._weigh = weigh
        self._values: OrderedDict[Key, Value] = OrderedDict()

    def __contains__(self, key: Key) -> bool:
        return key in self._values

    def __len__(self) -> int:
        return len(self._values)

    def find(self, key: Key) -> Value | None:
        """What is kept under `key`; None when it is not there."""
        found = self._values.get(key)
        if found is not None:
            self._values.move_to_end(key)
        return found

    def get(self, key: Key, paint: Callable[[], Value]) -> Value:
        """What is kept under `key`, painted by `paint` when it is not there."""
        found = self.find(key)
        if found is not None:
            return found
        made = paint()
        self._values[key] = made
        self.bytes += self._weigh(made)
        while self.bytes > self.limit and len(self._values) > 1:
            _, old = self._values.popitem(last=False)
            self.bytes -= self._weigh(old)
        return made

    def drop_where(self, gone: Callable[[Key], bool]) -> None:
        """Forget everything whose key is `gone`."""
        for key in [key for key in self._values if gone(key)]:
            self.bytes -= self._weigh(self._values.pop(key))
