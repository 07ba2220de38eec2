"""Plays a chapter down every branch, depth first: every option, every silence, everything there is to meet.

It does not walk: it is put where things can be met, so that a run through a chapter takes a few hundredths of a second.
Runs go on from snapshots taken at choices; a branch is followed again where the story's variables differ.
"""

import math
import time
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby

import msgspec

from game.content.book import Book
from game.content.books import END
from game.content.library import Library
from game.content.nodes import Bark, Choose, Say
from game.session import ChoiceView, LineView, Session, begin, decode, encode
from game.session.fears import SHRINKS
from game.session.intent import NOTHING, Intent
from game.session.session import Grounds
from game.session.state import State
from game.trials import TrialState
from game.workshop.alike import Alike
from game.workshop.consequence import Consequences
from game.workshop.deeds import ending
from game.workshop.encounters import Encounters
from game.workshop.endings import beginnings
from game.workshop.mattering import Mattering, Point, Told
from game.workshop.offering import Item, Offering
from game.workshop.onward import Onward
from game.workshop.played import Played

MOST_RUNS = 500
"""Runs in which branches are followed again under other variables."""
LONGEST_BEAT = 40_000
"""Ticks of one beat after which a run is taken to go in a circle."""
LONGEST_TALK = 2_500
"""Ticks after which a conversation is taken never to end."""
PATIENCE = 900
"""Ticks that a beat is given to move on by itself once there is nothing left to do."""
A_WHILE = 30
"""Ticks after which nothing will move any more where nothing is otherwise then."""
WAYS_OUT = 6
"""How often each door is gone through in one beat by whoever has nothing left to do where they are."""
MANNERS = (
    (True, ("shard", "guard", "crowd", "thing", "trigger", "person", "fear", "door", "go", "lead")),
    (True, ("person", "guard", "crowd", "trigger", "shard", "go", "thing", "fear", "door", "lead")),
    (True, ("trigger", "guard", "crowd", "fear", "thing", "person", "go", "door", "shard", "lead")),
    (True, ("go", "guard", "crowd", "door", "trigger", "person", "shard", "thing", "fear", "lead")),
    (False, ("person", "guard", "crowd", "go", "thing", "trigger", "fear", "door", "shard", "lead")),
    (False, ("person", "guard", "crowd", "trigger", "go", "thing", "fear", "door", "shard", "lead")),
)
"""In what order things are met, and whether all of a kind come before the next: the curious, the talkative, the
restless, the busy, the hasty, the shy. A thing that begins a conversation is a `go`; a fear is met by walking into
it, and faced once it was met often enough, since it is gone then; a guard by being caught; a crowd by standing in it
until one is asked to walk on, as long as no run has heard all that is said then; a lead is another of the party, who is
played from then on. Whoever takes all of a kind leaves for the last what may end the beat."""
SHY, SILENCES = 5, 4
"""Whose manner it is to say nothing, and how often in one place of one conversation."""

DEEDS = "what ends "
"""How the choice of what is done begins where a beat may be ended by several things, before its name."""


class Explored(msgspec.Struct):
    """What all runs together came to. `heard` are ids of lines and options; `silent` the choices that were answered by
    saying nothing; `stuck` tells in words what went wrong. `cut` counts the branches that the bounds left
    unfollowed, of those that are followed again under other variables."""

    runs: int = 0
    ends: int = 0
    heard: set[str] = msgspec.field(default_factory=set)
    silent: set[Point] = msgspec.field(default_factory=set)
    stuck: list[str] = []
    cut: int = 0


class _Branch(msgspec.Struct):
    """A way not taken yet: the state at a choice, what to choose (-1: nothing), the variables
    there, and the choices that were made before."""

    state: bytes
    point: Point
    number: int
    manner: int
    done: dict[str, int]
    told: Told
    passed: frozenset[Point]
    path: tuple[str, ...]


class _Begun(msgspec.Struct):
    """A run at the beginning of a beat that another began so before: its state, and all else it would go on with."""

    state: bytes
    manner: int
    done: dict[str, int]
    passed: frozenset[Point]
    path: tuple[str, ...]


class Explorer:
    """Explores one chapter (empty: the first) of a book. Branches are followed again under other variables in
    `most_runs` runs (None: any number) and `longest` seconds of CPU. Who is `patient` meets all as often as can be,
    and plays each run to its end."""

    def __init__(
        self,
        library: Library,
        book: str = "book1",
        chapter: str = "",
        most_runs: int | None = MOST_RUNS,
        longest: float = math.inf,
        patient: bool = False,
    ) -> None:
        self._patient = patient
        self._until = time.process_time() + longest
        self._most = math.inf if most_runs is None else most_runs
        self.library, self.book = library, library.book(book)
        self._chapter = self.book.chapter(chapter) if chapter else self.book.chapters[0]
        self.found = Explored()
        self._untried: list[_Branch] = []
        self._elsewhere: list[_Branch] = []
        self._tried: set[tuple[Point, int]] = set()
        self._kept: set[tuple[Point, int, Told]] = set()
        self._matters = Mattering(self.book.variables)
        self._passed: set[Point] = set()
        self._path: list[str] = []
        self._ends = [""]
        self._grounds: Grounds = {}
        consequences = Consequences(self.book)
        self._encounters, self._played = Encounters(), Played(self.book, consequences)
        self._offering = Offering(self.book, self._encounters, consequences, self.found.heard, patient)
        self._alike: Alike[_Begun] = Alike(consequences)
        self._endings = {beat.name: ending(self.book, beat) for beat in self._chapter.beats.values()}

    def explore(self) -> Explored:
        """Play on until no option and no silence is left untried, and then some: from every recorded ending of the
        chapter before. Raises ContentError where it has none."""
        for after in beginnings(self.library, self.book, self._chapter.name).values():
            for manner in range(len(MANNERS)):
                begun = begin(self.library, self.book.name, self._chapter.name, after=after)
                self._passed.clear()
                self._path = [begun.state.beat]
                self.run(self._onward(begun.state), manner, {}, stops=not self._patient)
        while self._untried or self._alike.again or (self._elsewhere and self._goes_on()):
            if self._alike.again:
                self._take_up(self._alike.again.pop())
            elif branch := self._untried.pop() if self._untried else self._next():
                self._follow(branch)
        for branch in self._elsewhere:
            self._matters.leave(branch.point, branch.number, branch.told)
        self.found.cut = self._matters.left()
        return self.found

    def knowing(self, encounters: Encounters) -> "Explorer":
        """The same, with `encounters` that know the places of this content already."""
        self._encounters = self._offering.encounters = encounters
        return self

    def _onward(self, state: State) -> Onward:
        for ground in (ground for groups in self._grounds.values() for ground in groups.values()):
            ground.others = ()
        return Onward(self.library, state, self._matters.asked, self._grounds, self._alike.asked)

    def _follow(self, branch: _Branch) -> None:
        """Take a way that was kept, and play on."""
        session = self._onward(decode(branch.state))
        self._matters.follow(branch.point, branch.number, branch.told)
        self._passed, self._path = set(branch.passed), list(branch.path)
        if isinstance(session.state.mode, TrialState):
            self._played.bring(session, self._ends[branch.number])
        elif isinstance(session.view.shown, LineView):
            self._walk_off(session, branch.number)
        elif branch.point[0].startswith(DEEDS):
            self._do(session, branch.number, branch.done)
        else:
            session.step(Intent(choose=branch.number))
        if branch.number < 0:
            self.found.silent.add(branch.point)
        self.run(session, branch.manner, dict(branch.done), stops=not self._patient)

    def _take_up(self, begun: _Begun) -> None:
        """Play on from the beginning of a beat, now that more is asked from there on, if that makes it another."""
        session = self._onward(decode(begun.state))
        if self._alike.begins(session, begun.manner):
            self._alike.let_be(session.state.beat, begun)
            return
        self._passed, self._path = set(begun.passed), list(begun.path)
        self.run(session, begun.manner, dict(begun.done), stops=not self._patient)

    def _next(self) -> _Branch | None:
        """The branch that is followed again next: the latest in which something that matters is as it never was there,
        else the latest that is new; None where the latest was not."""
        matters = self._matters
        for at, branch in reversed([*enumerate(self._elsewhere)]):
            if matters.is_told_anew(branch.point, branch.number, branch.told):
                return self._elsewhere.pop(at)
        branch = self._elsewhere.pop()
        if matters.is_new(branch.point, branch.number, branch.told):
            return branch
        matters.leave(branch.point, branch.number, branch.told)
        return None

    def _goes_on(self) -> bool:
        """Whether branches are still to be followed again."""
        return self.found.runs < self._most and time.process_time() < self._until

    # ------------------------------------------------------------------ one run
    def run(
        self,
        session: Session,
        manner: int,
        done: dict[str, int],
        until: Callable[[Session], bool] = lambda _: False,
        stops: bool = False,
    ) -> None:
        """Play on to the end of the chapter, or `until` something is so, or until nothing moves any more; one that
        `stops`, to where a beat begins as it began in another run."""
        self.found.runs += 1
        beat, since, talking = session.state.beat, session.state.tick, 0
        while session.state.beat != END:
            if until(session):
                return
            view, state = session.view, session.state
            shown = view.shown
            talking = talking + 1 if state.talk else 0
            if talking > LONGEST_TALK and state.talk:
                self._stuck(session, f"the conversation '{state.talk.frames[-1].node}' never ends")
                return
            if state.beat != beat:
                beat, since = state.beat, state.tick
                if stops and self._begins(session, manner, done):
                    break
            if state.tick - since > LONGEST_BEAT:
                self._stuck(session, f"beat '{state.beat}' goes on for ever")
                return
            if isinstance(state.mode, TrialState):
                self._try(session, state.mode, manner, done)
            elif isinstance(shown, LineView) and view.along:
                self._walk_off(session, self._stay(session, manner, done))
            elif isinstance(shown, LineView):
                session.step(Intent(confirm=True))
            elif isinstance(shown, ChoiceView):
                session.step(Intent(choose=self._decide(session, shown, manner, done)))
            elif state.talk or not state.beat:
                if isinstance(session, Onward):
                    session.hasten()
                session.step(NOTHING)
            elif not self._roam(session, manner, done):
                self._stuck(session, f"beat '{state.beat}' does not end, and there is nothing left to do in it")
                return
        self.found.ends += 1
        self._over(session)

    def _begins(self, session: Session, manner: int, done: dict[str, int]) -> bool:
        """A beat begins; whether it does so as in another run."""
        beat = session.state.beat
        self._alike.pass_by(self._path)
        self._path.append(beat)
        if not self._alike.begins(session, manner):
            return False
        passed, path = frozenset(self._passed), tuple(self._path)
        self._alike.let_be(beat, _Begun(encode(session.state), manner, dict(done), passed, path))
        self._matters.asked.update(self._alike.names(beat))
        return True

    def _over(self, session: Session) -> None:
        """Note what was heard and asked in a run."""
        self._alike.pass_by(self._path)
        self.found.heard.update(session.state.memory.heard)
        self._matters.pass_by(self._passed)

    def _stuck(self, session: Session, why: str) -> None:
        self._over(session)
        told = f"{why} (variables: {dict(sorted(session.state.memory.variables.items()))})"
        if told not in self.found.stuck:
            self.found.stuck.append(told)

    def _decide(self, session: Session, shown: ChoiceView, manner: int, done: dict[str, int]) -> int:
        """The number of what is chosen now."""
        return self._taken(session, point_of(session), answers(shown), manner, done)

    def _stay(self, session: Session, manner: int, done: dict[str, int]) -> int:
        """Whether to hear on what is said on the way (0), or the number of what is begun meanwhile, once for all, or of
        the door by which to walk off: tried once in each conversation that says how it goes on then."""
        talk = session.state.talk
        nodes = [frame.node for frame in talk.frames] if talk else []
        point = f"walking off from {'/'.join(nodes)}", 0
        if f"{point} 0" in done:
            return 0
        begun = [f"go {name}" for kind, name, _, _ in self._offered(session, done) if kind == "go" and session.walks]
        doors = [f"door {name}" for name in _ways_out(session) if any(self.book.along(node) for node in nodes)]
        numbers = [number for number in self._numbers(begun) if (point, number) not in self._tried]
        numbers += self._numbers(doors)
        return self._taken(session, point, [0, *numbers], manner, done) if numbers else 0

    def _walk_off(self, session: Session, number: int) -> None:
        talk, place = session.state.talk, session.state.place
        if number:
            self._encounters.encounter(session, *self._ends[number].split(" ", 1))
        stays = session.state.talk is talk and session.state.place == place
        if stays and isinstance(session.view.shown, LineView):
            session.step(Intent(confirm=True))

    def _numbers(self, names: Iterable[str]) -> list[int]:
        """The numbers by which those are known that can be done or come to, from 1."""
        known = dict.fromkeys(names)
        self._ends += [name for name in known if name not in self._ends]
        return [self._ends.index(name) for name in known]

    def _try(self, session: Session, trial: TrialState, manner: int, done: dict[str, int]) -> None:
        """Bring a trial to one of its outcomes, or to something on the way to that, each once."""
        point, within = (f"trial {trial.board}", 0), self._played.within(session)
        known = [*sorted(self._played.outcomes(session)), *within]
        numbers = dict(zip(known, self._numbers(known), strict=True))
        followed = [
            number for name, number in numbers.items() if name not in within or (point, number) not in self._tried
        ]
        self._played.bring(session, self._ends[self._taken(session, point, followed, manner, done)])

    def _taken(self, session: Session, point: Point, numbers: list[int], manner: int, done: dict[str, int]) -> int:
        """Which of the ways of a choice is taken now; the others are kept for other runs."""
        matters, told = self._matters, self._matters.told(session.state.memory.variables)
        matters.pass_by(self._passed)
        fresh = [number for number in numbers if matters.is_new(point, number, told)]
        fresh.sort(key=lambda number: (point, number) in self._tried)
        choice = fresh[0] if fresh else min(numbers, key=lambda number: done.get(f"{point} {number}", 0))
        if manner == SHY and -1 in numbers and done.get(f"{point} -1", 0) < SILENCES:
            choice = -1
        self._passed.add(point)
        self._keep(session, point, [number for number in fresh if number != choice], told, manner, done)
        for number in {*numbers} - {*fresh}:
            matters.leave(point, number, told)
        matters.follow(point, choice, told)
        self._tried.add((point, choice))
        done[f"{point} {choice}"] = done.get(f"{point} {choice}", 0) + 1
        if choice < 0:
            self.found.silent.add(point)
        return choice

    def _keep(
        self, session: Session, point: Point, numbers: list[int], told: Told, manner: int, done: dict[str, int]
    ) -> None:  # fmt: skip
        """Keep ways that are not taken now for other runs, each once under the same variables."""
        state, passed, path = encode(session.state), frozenset(self._passed), tuple(self._path)
        for number in numbers:
            if (point, number, told) in self._kept:
                continue
            self._kept.add((point, number, told))
            branch = _Branch(state, point, number, manner, dict(done), told, passed, path)
            if (point, number) in self._tried:
                self._elsewhere.append(branch)
            else:
                self._tried.add((point, number))
                self._matters.follow(point, number, told)
                self._untried.append(branch)

    # ------------------------------------------------------------------ between conversations
    def _roam(self, session: Session, manner: int, done: dict[str, int]) -> bool:
        """Meet whatever is next; whether anything could be met, or the beat moved on by itself."""
        _let_fears_go(session)
        beat = session.state.beat
        thorough, order = MANNERS[manner]

        def turn(item: Item) -> tuple[int, int, int]:
            kind, _, node, times = item
            if not thorough:
                return 0, times, order.index(kind)
            return int(node in self._endings[beat]), order.index(kind), times

        for (last, *_), items in groupby(sorted(self._offered(session, done), key=turn), lambda item: turn(item)[:-1]):
            if last and self._choose_deed(session, manner, done):
                return True
            if self._encounter_all(session, items, done):
                return True
        return self._wait(session) or self._walk_again(session, done) or self._leave(session, done)

    def _wait(self, session: Session) -> bool:
        """Wait for the beat to move on by itself, as long as anything moves; whether it did."""
        beat, before = session.state.beat, b""
        for tick in range(PATIENCE):
            session.step(NOTHING)
            if session.state.beat != beat or session.state.talk:
                return True
            if tick % A_WHILE == 0:
                now = _but_the_clock(session.state)
                if now == before:
                    return False
                before = now
        return False

    def _choose_deed(self, session: Session, manner: int, done: dict[str, int]) -> bool:
        """Do one of what may end the beat, where that is all there is left; the others are for other runs. Whether one
        of several was done."""
        nodes = self._endings[session.state.beat]
        deeds = [f"{kind} {name}" for kind, name, node, _ in self._offered(session, done) if node in nodes]
        if len(numbers := self._numbers(deeds)) < 2:
            return False
        point = f"{DEEDS}{session.state.beat}", 0
        return self._do(session, self._taken(session, point, numbers, manner, done), done)

    def _do(self, session: Session, number: int, done: dict[str, int]) -> bool:
        """Meet what is known by that number; whether it could be met."""
        kind, name = self._ends[number].split(" ", 1)
        here = (item for item in self._offered(session, done) if item[:2] == (kind, name))
        return self._encounter_all(
            session, [item for item in here if item[2] in self._endings[session.state.beat]], done
        )

    def _walk_again(self, session: Session, done: dict[str, int]) -> bool:
        """Walk once more into all that is walked into, where something is otherwise than when that was last done;
        whether any could be met."""
        beat, now = session.state.beat, repr(sorted(session.state.memory.variables.items()))
        times = done[f"{beat} again"] = done.get(f"{beat} again", 0) + 1
        names = [trigger.name for trigger in session.level.triggers] if times < WAYS_OUT else []
        fresh = [("trigger", name, now, 0) for name in names if f"{beat} trigger {name} {now}" not in done]
        return self._encounter_all(session, fresh, done)

    def _leave(self, session: Session, done: dict[str, int]) -> bool:
        """Go where there may be more to do; whether there was a door that was not gone through too often."""
        beat = session.state.beat
        doors = _ways_out(session)
        ways = sorted((times, name) for name in doors if (times := done.get(f"{beat} door {name} ", 0)) < WAYS_OUT)
        return self._encounter_all(session, [("door", name, "", times) for times, name in ways], done)

    def _encounter_all(self, session: Session, items: Iterable[Item], done: dict[str, int]) -> bool:
        """Meet one after the other until somebody talks or the beat moves on; whether any could be met."""
        beat, place, any_met = session.state.beat, session.state.place, False
        for kind, name, node, _ in items:
            key = f"{beat} {kind} {name} {node}"
            done[key] = done.get(key, 0) + 1
            with self._offering.met(session, key, self._offering.begun(session, kind, name, node), done):
                any_met = self._encounters.encounter(session, kind, name) or any_met
            if session.state.looking:
                session.step(Intent(confirm=True))
            if session.state.talk or session.state.beat != beat or session.state.place != place:
                return True
        return any_met

    def _offered(self, session: Session, done: dict[str, int]) -> Iterator[Item]:
        """Everything here that may still have something to say."""
        return self._offering.offered(session, done)


def point_of(session: Session) -> Point:
    """Where the uppermost conversation stands; nowhere where there is none."""
    talk = session.state.talk
    return (talk.frames[-1].node, session.runner.index(talk.frames[-1]) or 0) if talk else ("", 0)


def answers(shown: ChoiceView) -> list[int]:
    """The numbers of what can be chosen, -1 for saying nothing the last."""
    return [*(option.number for option in shown.options if option.open), *([-1] if shown.left >= 0 else [])]


def _let_fears_go(session: Session) -> None:
    """Stand until those that were faced are gone: what they become lies there then."""
    for _ in range(SHRINKS + 1):
        if not session.fears.going:
            return
        session.step(NOTHING)


def _but_the_clock(state: State) -> bytes:
    """All of a state but when it is, and a crowd that nobody is among for long enough."""
    crowd = msgspec.structs.replace(state.crowd, still=0) if state.crowd else None
    return encode(msgspec.structs.replace(state, tick=0, crowd=crowd))


def _ways_out(session: Session) -> list[str]:
    """The doors that lead out of the place."""
    return [door.name for door in session.level.doors if door.to]


def untold(book: Book, found: Explored) -> list[str]:
    """What no run came to, in words: lines, options and silences of `book`'s scripts."""
    missing = []
    for script in book.scripts.values():
        told = {id for looks in script.looks.values() for look in looks for id, _ in look.lines}
        for node, statements in script.nodes.items():
            for index, statement in enumerate(statements):
                if isinstance(statement, Say | Bark):
                    told.add(statement.id)
                elif isinstance(statement, Choose):
                    told |= {option.id for option in statement.options}
                    if statement.silence and (node, index) not in found.silent:
                        missing.append(f"{script.file}: silence in '{node}'")
        missing += [
            f"{script.file}:{script.lines[id][0]}: #{id}"
            for id in sorted(told - found.heard, key=lambda id: script.lines[id])
        ]
    return missing
