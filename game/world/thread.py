"""A walk in sleep, as it is remembered: plain data of a playthrough, for whoever meets it again."""

import msgspec


class Stride(msgspec.Struct, frozen=True, array_like=True):
    """Where a stride of it ended, px, and how many ticks after it had begun."""

    x: int
    y: int
    tick: int


class Touch(msgspec.Struct, frozen=True, array_like=True):
    """What was touched, by the name of the Call, and how many ticks after the walk had begun."""

    call: str
    tick: int


class Thread(msgspec.Struct):
    """A walk through `place`, stride by stride: the first of `strides` is where it began, the last where it ended.
    `touched` is in the order in which that was done; what was touched in a walk before, of the same night, is so at 0.
    `woken`: the walker woke in it."""

    place: str
    strides: list[Stride] = []
    touched: list[Touch] = []
    woken: bool = False

    @property
    def calls(self) -> list[str]:
        """What was touched, by name."""
        return [touch.call for touch in self.touched]
