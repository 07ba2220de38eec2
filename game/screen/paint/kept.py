"""A store of painted surfaces bounded by their bytes: the longest unused goes first."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

import pygame

Key = TypeVar("Key", bound=Hashable)


def weight(surface: pygame.Surface) -> int:
    """Bytes of pixels that `surface` holds, those of the whole it is a part of included."""
    whole = surface.get_abs_parent()
    return whole.get_pitch() * whole.get_height()


class Kept(Generic[Key]):
    """Surfaces by key, at most `limit` bytes of them."""

    def __init__(self, limit: int) -> None:
        self.limit, self.bytes = limit, 0
        self._surfaces: OrderedDict[Key, pygame.Surface] = OrderedDict()

    def __contains__(self, key: Key) -> bool:
        return key in self._surfaces

    def get(self, key: Key, paint: Callable[[], pygame.Surface]) -> pygame.Surface:
        """The surface of `key`, painted by `paint` when it is not there."""
        found = self._surfaces.get(key)
        if found is not None:
            self._surfaces.move_to_end(key)
            return found
        made = paint()
        self._surfaces[key] = made
        self.bytes += weight(made)
        while self.bytes > self.limit and len(self._surfaces) > 1:
            _, old = self._surfaces.popitem(last=False)
            self.bytes -= weight(old)
        return made

    def drop(self, key: Key) -> None:
        """Forget the surface of `key`, if there is one."""
        old = self._surfaces.pop(key, None)
        if old is not None:
            self.bytes -= weight(old)

    def clear(self) -> None:
        """Forget everything."""
        self._surfaces.clear()
        self.bytes = 0
