"""What there is to be met where somebody who explores is, and how often it is worth meeting."""

from collections.abc import Container, Iterator
from contextlib import contextmanager
from typing import NamedTuple

from game.content.book import Book
from game.content.level import Shard
from game.content.nodes import Bark, Look, Say
from game.session import Session
from game.session.fears import lies
from game.workshop.consequence import Atom, Consequences, is_heard
from game.workshop.encounters import Encounters
from game.workshop.onward import Onward

AGAIN = {"thing": 2, "go": 24, "person": 6, "trigger": 4, "door": 2, "shard": 1, "fear": 5, "guard": 5, "lead": 2,
         "crowd": 5}  # fmt: skip
"""How often a thing is met in one beat once its words are used up, and how often anything else is: a `go` and a person
for each conversation of theirs."""
Item = tuple[str, str, str, int]
"""Something that can be met: its kind and name, the conversation that begins then (empty: none, or one that is not told
apart from others), and how often it was met so in this beat."""


class _Shown(NamedTuple):
    """What the `things` of a place have to show under the same answers, and what was `asked` for that."""

    things: object
    looks: list[tuple[str, Look, bool]]
    asked: set[Atom]


class Offering:
    """Knows of `book` what can come of what, and where things are met by `encounters`; `told` are the ids of all lines
    that were heard in other runs. Who is `patient` meets all as often as can be, whatever comes of it. `done` is how
    often what was met in a run, by the beat, the kind, the name and the conversation, and under which answers to all
    conditions it was."""

    def __init__(
        self,
        book: Book,
        encounters: Encounters,
        consequences: Consequences,
        told: Container[str],
        patient: bool = False,
    ) -> None:
        self.encounters, self._consequences = encounters, consequences
        self._book, self._told, self._patient = book, told, patient
        self._shown: dict[int, _Shown] = {}

    def begun(self, session: Session, kind: str, name: str, node: str) -> str:
        """The conversation that begins where that is met; empty where none does."""
        if kind == "trigger":
            return next((each.node for each in session.level.triggers if each.name == name), "")
        return session.after_caught(name) if kind == "guard" else node

    @contextmanager
    def met(self, session: Session, key: str, begun: str, done: dict[str, int]) -> Iterator[None]:
        """Something is met meanwhile by which the conversation `begun` begins: where it did, and comes to the same
        under the same answers, that is noted in `done` under `key`."""
        visits = session.state.memory.visits.get(begun, 0)
        under = [f"{key} {each}" for each in self._under(session, begun)]
        yield
        if session.state.talk or session.state.memory.visits.get(begun, 0) != visits:
            done.update(dict.fromkeys(under, 1))

    def _under(self, session: Session, begun: str) -> tuple[int, ...]:
        """What all that may come of the conversation `begun` hangs on: all that any condition asks about, and what is
        asked about in it; nothing of one of which that cannot be told."""
        consequences = self._consequences
        if not consequences.is_plain(begun):
            return ()
        return hash(consequences.told(session)), hash(consequences.asked(session, begun))

    def _was_met(self, session: Session, key: str, begun: str, done: dict[str, int]) -> bool:
        """Whether the same came of it before as would now: all was as it is, or all that is asked about in it, and
        what it changes is changed already."""
        whole, asked = (f"{key} {each}" for each in self._under(session, begun) or ("", ""))
        return whole in done or (asked in done and self._consequences.is_spent(session, begun))

    def offered(self, session: Session, done: dict[str, int]) -> Iterator[Item]:
        """Everything here that may still have something to say."""
        beat, told = session.state.beat, hash(self._consequences.told(session))

        def times(kind: str, name: str, node: str) -> int:
            """How often it was met so; as often as can be where nothing more comes of it."""
            key = f"{beat} {kind} {name} {node}"
            begun = "" if name in session.fears.silent else self.begun(session, kind, name, node)
            often = done.get(key, 0)
            was_met = not self._patient and often > 0 and self._was_met(session, key, begun, done)
            spent = was_met or not (self._patient or self._has_words(session, begun))
            return AGAIN[kind] if spent else often

        heard = session.state.memory.heard
        for name, look, only_seen in self._looks(session, told):
            if only_seen and is_heard(look, heard, self._told):
                continue
            kind = "go" if look.go else "thing"
            often = times(kind, name, look.go)
            if only_seen or often < AGAIN[kind] or not is_heard(look, heard):
                yield kind, name, look.go, often
        for kind, name, node in self._others(session, done):
            if (often := times(kind, name, node)) < AGAIN[kind]:
                yield kind, name, node, often

    def _has_words(self, session: Session, node: str) -> bool:
        """Whether more comes of a conversation than words that were heard."""
        if not node or not self._consequences.is_only_said(node):
            return True
        heard = session.state.memory.heard
        return any(id not in heard and id not in self._told for id in self._consequences.words(node))

    def _looks(self, session: Session, told: int) -> list[tuple[str, Look, bool]]:
        """Every thing here, what it has to show where that is `told`, and whether nothing but words comes of it."""
        if not isinstance(session, Onward):
            return list(self._seen(session))
        things = self.encounters.things(session)
        shown = self._shown.get(told)
        if shown is None or shown.things is not things:
            asked = set[Atom]()
            with session.heeding(asked):
                looks = list(self._seen(session))
            self._shown[told] = _Shown(things, looks, asked)
            return looks
        session.ask_all(shown.asked)
        return shown.looks

    def _seen(self, session: Session) -> Iterator[tuple[str, Look, bool]]:
        looks = session.script.looks if session.script else {}
        for name in self.encounters.things(session):
            if name in looks:
                look = session.judge.seen(looks[name])
                is_plain = self._consequences.is_only_seen(session.state.place, name, look)
                yield name, look, is_plain and not self._patient

    def _others(self, session: Session, done: dict[str, int]) -> Iterator[tuple[str, str, str]]:
        """Whoever and whatever else can be met here: kind, name and conversation."""
        level, beat, fears = session.level, session.state.beat, session.fears
        answers = session.script.talk if session.script else {}
        silent = fears.silent.intersection(fears.there)
        faced = {name for name in silent if done.get(f"{beat} fear {name} ", 0) >= AGAIN["fear"]}
        for name in sorted(session.talks | faced):
            answer = session.judge.answer(name, answers.get(name, ()))
            yield "person", name, answer.go if answer else ""
        yield from (("trigger", trigger.name, "") for trigger in level.triggers)
        yield from (("door", door.name, "") for door in level.doors if door.to)
        yield from (("shard", shard.name, "") for shard in level.shards if _may_be_had(session, shard))
        yield from (("fear", name, "") for name in _lose(session))
        yield from (("guard", name, "") for name in _guard(session))
        if self._has_more_to_say(session):
            yield "crowd", session.gathered, ""
        yield from (("lead", who, "") for who in session.state.party)

    def _has_more_to_say(self, session: Session) -> bool:
        """Whether people may gather here, and something that is said then was heard in no run."""
        heard, said = session.state.memory.heard, self._book.node(session.gathered) or ()
        lines = [each.id for each in said if isinstance(each, Say | Bark)]
        return session.crowding is not None and any(id not in heard and id not in self._told for id in lines)


def _lose(session: Session) -> list[str]:
    """The fears that are walked into: of those that say nothing the first alone stands for all."""
    there = session.fears.there if session.losing else ()
    mute = [name for name in there if session.fears.kinds[name].mute]
    return [name for name in there if name not in mute[1:]]


def _guard(session: Session) -> list[str]:
    """Those who look out for the lead: of such as the same is said after the first alone stands for all."""
    by_node = {session.after_caught(name): name for name in reversed(session.brains.guards)}
    return sorted(name for node, name in by_node.items() if node)


def _may_be_had(session: Session, shard: Shard) -> bool:
    """Whether a memory lies there to be picked up: one that a fear becomes does not while the fear is there."""
    return shard.memory not in session.state.memory.held and lies(session.state, session.level, shard)
