"""A playthrough for whoever explores: nothing in it is taken back, waited for or looked at."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from game.content.expressions import Variable
from game.content.library import Library
from game.content.nodes import Wait
from game.core.fixed import units
from game.session import VERSION, Kept, Session
from game.session.crowding import Crowding
from game.session.session import Grounds
from game.session.state import State
from game.story.dialogue import Talk
from game.story.memory import Judge, Memory
from game.workshop.consequence import Atom
from game.workshop.mattering import Listening


class Unseen(Crowding):
    """A crowd that nobody sees: heads turn, and nobody is steered round the lead, which is to be seen and no more."""

    def steer(self) -> None:
        """Leave everybody where the clock has them."""


class Onward(Session):
    """A session that keeps no moments to go back to; `asked` are the variables that were asked about, `atoms` all that
    was."""

    crowds = Unseen

    def __init__(
        self, library: Library, state: State, asked: set[str], grounds: Grounds, atoms: set[Atom] | None = None
    ) -> None:
        self.asked, self.atoms = asked, set[Atom]() if atoms is None else atoms
        super().__init__(library, Kept(VERSION, state), grounds)

    def judged(self, memory: Memory, variables: dict[str, Variable], beat: str) -> Judge:
        return Listening(memory, variables, beat, self.asked, self.atoms)

    @contextmanager
    def heeding(self, heeded: set[Atom]) -> Iterator[None]:
        """All that is asked about meanwhile is added to `heeded` too."""
        known = self._listen(heeded)
        yield
        self._listen(known)
        known |= heeded

    def _listen(self, atoms: set[Atom]) -> set[Atom]:
        """Let all that is asked be kept there from here on; where it was."""
        known, self.atoms = self.atoms, atoms
        if isinstance(self.judge, Listening):
            self.judge.atoms = atoms
        return known

    def ask_all(self, atoms: Iterable[Atom]) -> None:
        """Count these as asked about."""
        self.atoms.update(atoms)
        self.asked.update(word for kind, word in atoms if kind == "name")

    def remember(self) -> None:
        """Keep nothing."""

    def hasten(self) -> None:
        """Let a wait that the conversation in force stands at be over with the next tick: it was waited for long
        enough, and whoever the story sent somewhere is there."""
        talk = self.state.mode
        wait = self.runner.shown(talk) if isinstance(talk, Talk) else None
        if not isinstance(talk, Talk) or not isinstance(wait, Wait):
            return
        talk.waited = max(talk.waited, wait.ticks)
        for who, body in self.state.people.items():
            if body.is_sent:
                (x, y), body.way = body.way[-1], []
                body.x, body.y = units(x), units(y)
                self.walkers.arrive(who, body)
