"""Loudness over time: fades of equal power, volumes as players set them, and decibels."""

from math import pi, sin

LOUDEST = 10


def power(share: float) -> float:
    """The gain of something that is faded in by `share` (0 to 1): with what is faded in by the rest, equal power."""
    return sin(share * pi / 2)


def decibels(value: float) -> float:
    """The gain of a number of dB."""
    return float(10 ** (value / 20))


def volume(set_to: int) -> float:
    """The gain of a volume that a player has set, 0 to LOUDEST."""
    return (set_to / LOUDEST) ** 2


class Fader:
    """A value on its way to `target`, in even steps. `ticks` is how long a whole way from 0 to 1 takes."""

    def __init__(self, value: float = 0.0) -> None:
        self.value = self.target = value
        self._step = 1.0

    def move(self, target: float, ticks: float) -> None:
        """Go to `target`, a whole way in `ticks`."""
        self.target, self._step = target, 1 / max(1.0, ticks)

    def tick(self) -> float:
        """One tick on; the value now."""
        left = self.target - self.value
        self.value = self.target if abs(left) <= self._step else self.value + (self._step if left > 0 else -self._step)
        return self.value

    @property
    def silent(self) -> bool:
        """Whether it has come to rest at nothing."""
        return self.value == 0.0 == self.target
