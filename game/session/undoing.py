"""What was taken back and can be walked again, a line at a time, until something else is done. It is not saved."""

import msgspec

from game.session.intent import NOTHING, Intent
from game.session.state import State, decode


class Moment(msgspec.Struct, frozen=True):
    """A state, as `encode` wrote it; `shown`: it is one at which a line or a choice begins to be shown."""

    state: bytes
    shown: bool


class Future:
    """Moments that were taken back, the nearest last."""

    def __init__(self) -> None:
        self._moments: list[Moment] = []

    def __len__(self) -> int:
        return len(self._moments)

    def keep(self, moment: Moment) -> None:
        """`moment` is taken back. One between two lines is kept only as the last of all."""
        if moment.shown or not self._moments:
            self._moments.append(moment)

    def take(self) -> Moment | None:
        """The nearest of them, which is come to; None where there is none."""
        return self._moments.pop() if self._moments else None

    def meet(self, shown: bytes) -> None:
        """A line or choice is shown that was not stepped to: what lies after it stays, where it is the very one that
        was taken back."""
        nearest = self.take()
        if nearest and not (nearest.shown and _is_same(decode(nearest.state), decode(shown))):
            self.forget()

    def forget(self) -> None:
        """Something else is done now."""
        self._moments.clear()


def _is_same(one: State, other: State) -> bool:
    """Whether both show the same to somebody who remembers the same; where people stand by then is chance."""
    parts = ("modes", "memory", "chapter", "beat", "place", "lead")
    return all(getattr(one, part) == getattr(other, part) for part in parts)


def is_deed(intent: Intent) -> bool:
    """Whether something is done by `intent`, but to go on, to wait or to hurry."""
    idle = msgspec.structs.replace(intent, hurry=False, confirm=False, pause=False, reads=False)
    return idle != NOTHING
