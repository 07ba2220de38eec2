"""Trials that were brought to an end once: how that is done, and what it changed, so that no other branch plays it.

What it changed is taken as it was then where everything is the same that it can depend on: the trial and where people
are, and the answers to all that was asked while it was played.
"""

from collections.abc import Callable, Hashable, Iterator
from typing import Any

import msgspec

from game.content.book import Book
from game.content.expressions import Value
from game.content.nodes import Command, Statement, Trial
from game.session import Session, decode, encode
from game.session.state import State, lamps_off
from game.story.memory import Memory
from game.trials import Play, TrialState, row_of
from game.workshop import tries
from game.workshop.consequence import Atom, Consequences
from game.workshop.onward import Onward

COUNTED = ("visits", "heard", "bonds", "seen")
"""What of the memory is counted up: more of it is added to what there is."""
GATHERED = ("held", "met")
"""What of it are names in the order they came: those that came are added, and those that went are taken away."""
ELSEWHERE = ("tick", "rng", "memory", "crowd")
"""What of a state is not asked to be the same, and not taken from there."""
UNSEEN = ("thread", "lamps")
"""What of it is not either where a trial is not played with the feet and does not touch it."""
AROUND = ("place", "light", "lead", "moved", "thread")
"""What of it the ways of a trial hang on that is played with the feet; and of each body:"""
BODILY = ("x", "y", "way")


class Change(msgspec.Struct):
    """What an end changed: `state` by the names of its fields, of which those in `touched` have to be as they are there
    before; of the memory the `variables`, what was `counted`, by how much `turns` went on, and what `came` and `went`
    of what is gathered. `answers` are what has to be answered so before, for it to be the same again; `asked` is what
    was asked, also of what it set itself."""

    answers: dict[Atom, Hashable]
    asked: frozenset[Atom]
    touched: dict[str, Any]
    state: dict[str, Any]
    variables: dict[str, Value]
    counted: dict[str, dict[str, int]]
    turns: dict[str, int]
    came: dict[str, list[str]]
    went: dict[str, list[str]]


class Played:
    """What was played in one book; `consequences` knows what is asked about in it."""

    def __init__(self, book: Book, consequences: Consequences) -> None:
        self.book, self._consequences = book, consequences
        self._ways: dict[tuple[bytes, str], dict[str, list[Play]]] = {}
        self._elsewhere: dict[bytes, dict[str, list[Play]]] = {}
        self._within: dict[bytes, list[str]] = {}
        self._changes: dict[tuple[bytes, str], list[Change]] = {}

    # ------------------------------------------------------------------ how an end is come to
    def outcomes(self, session: Session) -> dict[str, list[Play]]:
        """What the trial under way can come to from here, and how: as it was found where people stood elsewhere, where
        all of that comes to the same here."""
        key = tried_in(session), ""
        if key not in self._ways:
            alone = tried_in(session, alone=True)
            before = self._elsewhere.get(alone, {})
            holds = before and all(tries.comes_to(session, plays) == name for name, plays in before.items())
            self._ways[key] = self._elsewhere[alone] = before if holds else tries.outcomes(session)
        return self._ways[key]

    def within(self, session: Session) -> list[str]:
        """What can be come to in it without an outcome, by name."""
        key = tried_in(session)
        if key not in self._within:
            self._within[key] = tries.within(session)
        return self._within[key]

    def way(self, session: Session, name: str) -> list[Play]:
        """How something on the way is come to in it; nothing where it cannot be now."""
        key = tried_in(session), name
        if key not in self._ways:
            self._ways[key] = {name: tries.way(session, name)}
        return self._ways[key][name]

    # ------------------------------------------------------------------ what it changed
    def bring(self, session: Session, end: str) -> None:
        """Let the trial under way be at that end: as it was when it was played from the same, else by playing it."""
        if not isinstance(session, Onward):
            self._play(session, end)
            return
        key = seen_of(session), end
        for change in self._changes.get(key, ()):
            if self._is_same(session.state, change):
                session.ask_all(change.asked)
                session.come_to(encode(_with(session.state, change)))
                return
        before = encode(session.state)
        heeded = _Heeded(lambda atom: self._consequences.worth(session.state.memory, atom))
        with session.heeding(heeded):
            self._play(session, end)
        if found := self._change(decode(before), decode(encode(session.state)), heeded.worths):
            self._changes.setdefault(key, []).append(found)

    def _play(self, session: Session, end: str) -> None:
        known = self.outcomes(session)
        plays = known[end] if end in known else self.way(session, end)
        for intent in tries.intents(lambda: session, plays):
            session.step(intent)

    def _is_same(self, state: State, change: Change) -> bool:
        """Whether all that a change hangs on is as it was then."""
        worth = self._consequences.worth
        return all(worth(state.memory, atom) == answer for atom, answer in change.answers.items()) and all(
            getattr(state, name) == value for name, value in change.touched.items()
        )

    def _change(self, before: State, after: State, asked: dict[Atom, Hashable]) -> Change | None:
        """What playing changed in which that was `asked` with those answers; None where it touched what is not told of
        here, or lots were drawn."""
        old, new = before.memory, after.memory
        if old.asked != new.asked or (old.turns != new.turns and before.rng != after.rng):
            return None
        nodes = {frame.node for state in (before, after) if state.talk for frame in state.talk.frames}
        nodes |= _more(old.visits, new.visits).keys()
        worth, known = self._consequences.worth, new.variables
        changed = {name: known[name] for name in known if known[name] != old.variables.get(name)}
        written = {atom for node in nodes for said in self.book.node(node) or () for atom in _written(said, changed)}
        own = {atom for atom in asked if atom[0] == "name" and asked[atom] != worth(old, atom)}
        touched = [name for name in _unseen(before) if getattr(before, name) != getattr(after, name)]
        return Change(
            answers={atom: worth(old, atom) for atom in sorted(written | (asked.keys() - own))},
            asked=frozenset(asked),
            touched={name: getattr(before, name) for name in touched},
            state={name: value for name, value in _rest(after).items() if value != getattr(before, name)},
            variables=changed,
            counted={name: _more(getattr(old, name), getattr(new, name)) for name in COUNTED},
            turns=_more(_counts(old), _counts(new)),
            came={name: _new(getattr(old, name), getattr(new, name)) for name in GATHERED},
            went={name: _new(getattr(new, name), getattr(old, name)) for name in GATHERED},
        )


class _Heeded(set[Atom]):
    """What was asked about; what each was `worth` as it was asked first is kept in `worths`."""

    def __init__(self, worth: Callable[[Atom], Hashable]) -> None:
        super().__init__()
        self._worth, self.worths = worth, dict[Atom, Hashable]()

    def add(self, atom: Atom) -> None:
        """It is asked about."""
        if atom not in self:
            self.worths[atom] = self._worth(atom)
            super().add(atom)


def _written(said: Statement, changed: dict[str, Value]) -> Iterator[Atom]:
    """What a statement may write, and has to be as it was before for the same to come of it: what is counted on from
    what it was, and what was not changed then, for it may be all the same that it was written."""
    if isinstance(said, Trial) and said.variable not in changed:
        yield "name", said.variable
    elif isinstance(said, Command) and said.name in ("give", "take"):
        yield "has", str(said.arguments[0])
    elif isinstance(said, Command) and (
        said.name == "add" or (said.name == "set" and str(said.arguments[0]) not in changed)
    ):
        yield "name", str(said.arguments[0])


def _more(before: dict[str, int], after: dict[str, int]) -> dict[str, int]:
    """By how much each count grew."""
    return {name: many - before.get(name, 0) for name, many in after.items() if many != before.get(name, 0)}


def _counts(memory: Memory) -> dict[str, int]:
    """How often each once and cycle was counted on."""
    return {key: turns[0] for key, turns in memory.turns.items() if len(turns) == 1}


def _new(before: list[str], after: list[str]) -> list[str]:
    """What is in the one that was not in the other."""
    return [name for name in after if name not in before]


def _rest(state: State) -> dict[str, Any]:
    """All of a state that has to be the same, by the names of its fields."""
    return {name: value for name, value in msgspec.structs.asdict(state).items() if name not in ELSEWHERE}


def seen_of(session: Session) -> bytes:
    """What a trial that is played now can see."""
    rest = _rest(session.state)
    for name in _unseen(session.state):
        del rest[name]
    return msgspec.json.encode(rest, order="deterministic")


def tried_in(session: Session, alone: bool = False) -> bytes:
    """What the ways of a trial hang on: its own state, and of one that is played with the feet the place and where
    everybody is, or the lead `alone`."""
    trial, state = tries.under_way(session), session.state
    found: list[Any] = [state.book, trial]
    if trial and row_of(trial).afoot:
        found += [getattr(state, name) for name in AROUND]
        found += [sorted(lamps_off(state)), session.layer]
        bodies = {state.lead: state.people[state.lead]} if alone else state.people
        found += [(who, *(getattr(body, name) for name in BODILY)) for who, body in sorted(bodies.items())]
    return msgspec.json.encode(found, order="deterministic")


def _unseen(state: State) -> tuple[str, ...]:
    """What of a state the trial in it does not see."""
    trial = next((mode for mode in state.modes if isinstance(mode, TrialState)), None)
    return () if trial and row_of(trial).afoot else UNSEEN


def _with(state: State, change: Change) -> State:
    """The state that comes of it by that change."""
    state = decode(encode(state))
    for name, value in change.state.items():
        setattr(state, name, value)
    memory = state.memory
    memory.variables.update(change.variables)
    for name, more in change.counted.items():
        counts = getattr(memory, name)
        for what, many in more.items():
            counts[what] = counts.get(what, 0) + many
    for key, many in change.turns.items():
        memory.turns[key] = [memory.turns.get(key, [0])[0] + many]
    for name in GATHERED:
        kept = [each for each in getattr(memory, name) if each not in change.went[name]]
        setattr(memory, name, [*kept, *_new(kept, change.came[name])])
    return state
