"""Where a beat begins under the same answers to all that is asked from there on, what comes is known already."""

from collections.abc import Hashable, Iterable
from typing import Generic, TypeVar

import msgspec

from game.session import Session
from game.session.state import State
from game.workshop.consequence import Atom, Consequences

SAME = ("place", "lead", "party", "light", "lamps", "moved", "modes")
"""What else of a state has to be the same, by the names of its fields; and what was touched in the walk in sleep that
is remembered."""
Run = TypeVar("Run")


class Alike(Generic[Run]):
    """Beats as runs began them. What is asked from a beat on is learnt from the runs that went through it: where more
    of it is learnt, what was let be there is taken up again."""

    def __init__(self, consequences: Consequences) -> None:
        self.asked = set[Atom]()
        self.again: list[Run] = []
        self._consequences = consequences
        self._from: dict[str, set[Atom]] = {}
        self._begun: dict[str, set[Hashable]] = {}
        self._let_be: dict[str, list[Run]] = {}

    def pass_by(self, beats: Iterable[str]) -> None:
        """All that was asked since is asked from each of these `beats` on, which the run went through."""
        for beat in beats:
            known = self._from.setdefault(beat, set())
            if not self.asked <= known:
                known |= self.asked
                self._begun.pop(beat, None)
                self.again += self._let_be.pop(beat, [])
        self.asked.clear()

    def names(self, beat: str) -> set[str]:
        """The variables that are asked about from a beat on."""
        return {word for kind, word in self._from.get(beat, ()) if kind == "name"}

    def begins(self, session: Session, manner: int) -> bool:
        """A run begins the beat at hand; whether another began it so before."""
        state = session.state
        begun, key = self._begun.setdefault(state.beat, set()), (manner, self._told(state))
        if key in begun:
            return True
        begun.add(key)
        return False

    def let_be(self, beat: str, run: Run) -> None:
        """A run is not played on from the beginning of a beat."""
        self._let_be.setdefault(beat, []).append(run)

    def _told(self, state: State) -> Hashable:
        asked = sorted(self._from.get(state.beat, ()))
        answers = tuple(self._consequences.worth(state.memory, atom) for atom in asked)
        touched = frozenset(state.thread.calls) if state.thread else None
        return answers, touched, msgspec.json.encode([getattr(state, name) for name in SAME], order="deterministic")
