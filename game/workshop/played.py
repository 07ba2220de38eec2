"""Trials that were brought to an end once: how that is done, and what it changed, so that no other branch plays it.

What it changed is taken as it was then where everything is the same that it can depend on: the trial and where people
are, and the answers to all that is asked in the conversations which were had over it.
"""

from collections.abc import Iterator
from typing import Any

import msgspec

from game.content.book import Book
from game.content.expressions import Value
from game.content.nodes import Branch, Choose, Command, Statement, Trial
from game.session import Session, decode, encode
from game.session.state import State
from game.story.memory import Judge
from game.trials import Play, TrialState, row_of
from game.workshop import tries

Atom = tuple[str, str]
"""What a condition asks about: `name` (a variable) or a function, and its word."""
COUNTED = ("visits", "heard", "bonds", "seen")
"""What of the memory is counted up: more of it is added to what there is."""
RESTING = ("turns", "asked", "held", "met")
"""What of the memory a trial does not touch: one that does is played anew."""
ELSEWHERE = ("tick", "rng", "memory", "crowd")
"""What of a state is not asked to be the same, and not taken from there."""
UNSEEN = ("thread", "lamps")
"""What of it is not either where a trial is not played with the feet: one that touches it is played anew."""


class Change(msgspec.Struct):
    """What an end changed: `state` by the names of its fields, of the memory the `variables` and what was
    `counted`; `answers` are what has to be answered so for it to be the same again."""

    answers: dict[Atom, Value]
    state: dict[str, Any]
    variables: dict[str, Value]
    counted: dict[str, dict[str, int]]


class Played:
    """What was played in one book."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self._ways: dict[tuple[bytes, str], dict[str, list[Play]]] = {}
        self._changes: dict[tuple[bytes, str], list[Change]] = {}

    # ------------------------------------------------------------------ how an end is come to
    def outcomes(self, session: Session) -> dict[str, list[Play]]:
        """What the trial under way can come to from here, and how."""
        key = tried_in(session), ""
        if key not in self._ways:
            self._ways[key] = tries.outcomes(session)
        return self._ways[key]

    def way(self, session: Session, name: str) -> list[Play]:
        """How something on the way is come to in it; nothing where it cannot be now."""
        key = tried_in(session), name
        if key not in self._ways:
            self._ways[key] = {name: tries.way(session, name)}
        return self._ways[key][name]

    # ------------------------------------------------------------------ what it changed
    def bring(self, session: Session, end: str) -> None:
        """Let the trial under way be at that end: as it was when it was played from the same, else by playing it."""
        key, asks = seen_of(session), session.judge.ask
        for change in self._changes.get((key, end), ()):
            if all(asks(*atom) == answer for atom, answer in change.answers.items()):
                session.come_to(encode(_with(session.state, change)))
                return
        before = encode(session.state)
        known = self.outcomes(session)
        plays = known[end] if end in known else self.way(session, end)
        for intent in tries.intents(lambda: session, plays):
            session.step(intent)
        if found := self._change(session, decode(before)):
            self._changes.setdefault((key, end), []).append(found)

    def _change(self, session: Session, before: State) -> Change | None:
        """What playing changed since; None where it touched what is not told of here."""
        after = decode(encode(session.state))
        memory = before.memory, after.memory
        if before.beat != after.beat or any(getattr(memory[0], name) != getattr(memory[1], name) for name in RESTING):
            return None
        if any(getattr(before, name) != getattr(after, name) for name in _unseen(before)):
            return None
        nodes = {frame.node for state in (before, after) if state.talk for frame in state.talk.frames}
        nodes |= _more(before.memory.visits, after.memory.visits).keys()
        judge, known = Judge(before.memory, self.book.variables, session.judge.beat), after.memory.variables
        asked = {atom for node in nodes for said in self.book.node(node) or () for atom in _asked(said)}
        return Change(
            answers={atom: judge.ask(*atom) for atom in sorted(asked)},
            state={name: value for name, value in _rest(after).items() if value != getattr(before, name)},
            variables={name: known[name] for name in known if known[name] != before.memory.variables.get(name)},
            counted={name: _more(*(getattr(each, name) for each in memory)) for name in COUNTED},
        )


def _asked(said: Statement) -> Iterator[Atom]:
    """What a statement goes by, and what it may change: that has to be the same for it to change to the same."""
    if isinstance(said, Branch):
        yield from said.when.names()
    elif isinstance(said, Choose):
        yield from (atom for option in said.options if option.when for atom in option.when.names())
        yield from (("said", option.id) for option in said.options)
    elif isinstance(said, Trial):
        yield "name", said.variable
    elif isinstance(said, Command) and said.name in ("set", "add"):
        yield "name", str(said.arguments[0])


def _more(before: dict[str, int], after: dict[str, int]) -> dict[str, int]:
    """By how much each count grew."""
    return {name: many - before.get(name, 0) for name, many in after.items() if many != before.get(name, 0)}


def _rest(state: State) -> dict[str, Any]:
    """All of a state that has to be the same, by the names of its fields."""
    return {name: value for name, value in msgspec.structs.asdict(state).items() if name not in ELSEWHERE}


def seen_of(session: Session) -> bytes:
    """What a trial that is played now can see."""
    rest = _rest(session.state)
    for name in _unseen(session.state):
        del rest[name]
    return msgspec.json.encode(rest, order="deterministic")


def tried_in(session: Session) -> bytes:
    """What the ways of a trial hang on: its own state, and of one that is played with the feet where."""
    trial = tries.under_way(session)
    afoot = trial is not None and row_of(trial).afoot
    return seen_of(session) if afoot else msgspec.json.encode((session.state.book, trial), order="deterministic")


def _unseen(state: State) -> tuple[str, ...]:
    """What of a state the trial in it does not see."""
    trial = next((mode for mode in state.modes if isinstance(mode, TrialState)), None)
    return () if trial and row_of(trial).afoot else UNSEEN


def _with(state: State, change: Change) -> State:
    """The state that comes of it by that change."""
    state = decode(encode(state))
    for name, value in change.state.items():
        setattr(state, name, value)
    state.memory.variables.update(change.variables)
    for name, more in change.counted.items():
        counts = getattr(state.memory, name)
        for what, many in more.items():
            counts[what] = counts.get(what, 0) + many
    return state
