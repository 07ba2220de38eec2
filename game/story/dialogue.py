"""The dialogue runner: from one thing shown to the next, over plain state.

`Talk` is where a conversation stands; the runner knows content and memory, and hands what a script tells the game to
do to its host. Scripts were checked when they were read, so nothing here raises for content.
"""

from typing import Protocol

import msgspec

from game.content.book import Book
from game.content.nodes import (
    Bark,
    Branch,
    Choose,
    Command,
    Detour,
    Goto,
    Jump,
    Mark,
    Option,
    Return,
    Say,
    Shown,
    Statement,
    Trial,
    Turns,
    Wait,
)
from game.core.rng import Rng
from game.story.memory import Judge, Memory

MOST_STEPS = 2000
"""Statements between two things shown; a script that runs longer goes in a circle and is ended."""


class Frame(msgspec.Struct):
    """A place in a node: `since` statements below the line (or option) `last`, or below the node's top."""

    node: str
    last: str = ""
    since: int = 0


class Talk(msgspec.Struct, tag="talk"):
    """A conversation under way: the frames of its detours, the present one last; ticks waited at what is shown; `said`
    is the id of the last line before that (empty: none yet); `behind`: it was had on the way, and all those whom it was
    had with have stayed behind."""

    frames: list[Frame]
    waited: int = 0
    said: str = ""
    behind: bool = False


class Host(Protocol):
    """Who carries out what a script says to do."""

    def do(self, command: Command) -> None:
        """Carry out one command."""

    def bark(self, bark: Bark) -> None:
        """Show half a sentence over somebody's head."""


class Runner:
    """Moves a Talk on."""

    def __init__(self, book: Book, memory: Memory, judge: Judge, rng: Rng, host: Host) -> None:
        self.book, self.memory, self.judge, self.rng, self.host = book, memory, judge, rng, host
        self._ids: dict[str, dict[str, int]] = {}

    # ------------------------------------------------------------------ places
    def index(self, frame: Frame) -> int | None:
        """Where `frame` stands in its node's list; None when the line or the node is gone."""
        statements = self.book.node(frame.node)
        if statements is None:
            return None
        if not frame.last:
            return frame.since if 0 <= frame.since < len(statements) else None
        last = self._ids_of(frame.node).get(frame.last)
        return last + frame.since if last is not None and 0 <= frame.since < len(statements) - last else None

    def _ids_of(self, node: str) -> dict[str, int]:
        """Where the ids of a node stand in its list."""
        if node not in self._ids:
            known = enumerate(self.statements(node))
            self._ids[node] = {said.id: i for i, said in known if isinstance(said, Say | Mark)}
        return self._ids[node]

    def frame(self, node: str, index: int) -> Frame:
        """The frame that stands at `index` of `node`."""
        statements = self.statements(node)
        for i in range(min(index, len(statements) - 1), -1, -1):
            statement = statements[i]
            if isinstance(statement, Say | Mark):
                return Frame(node, statement.id, index - i)
        return Frame(node, "", index)

    def statements(self, node: str) -> tuple[Statement, ...]:
        """The list of `node`; empty when it is gone."""
        return self.book.node(node) or ()

    def shown(self, talk: Talk) -> Shown | None:
        """What the conversation stands at; None when that is gone from the script."""
        index = self.index(talk.frames[-1])
        if index is None:
            return None
        found = self.statements(talk.frames[-1].node)[index]
        return found if isinstance(found, Shown) else None

    def sound(self, talk: Talk) -> bool:
        """Whether every frame still stands somewhere, and the last at something that can be shown."""
        return (
            bool(talk.frames)
            and self.shown(talk) is not None
            and all(self.index(frame) is not None for frame in talk.frames[:-1])
        )

    def open(self, option: Option) -> bool:
        """Whether `option` can be chosen."""
        return self.judge.holds(option.when)

    def offered(self, choose: Choose) -> list[tuple[int, Option, bool]]:
        """(index, option, open) of each option that is on show."""
        found = []
        for i, option in enumerate(choose.options):
            taken = choose.again and not (option.repeats or option.leaves) and self.judge.ask("said", option.id)
            is_open = self.open(option)
            if not taken and (is_open or option.closed):
                found.append((i, option, is_open))
        return found

    # ------------------------------------------------------------------ on the way
    def along(self, talk: Talk) -> bool:
        """Whether the conversation goes on while the lead walks: every node that it is in says so."""
        along = self.book.along
        for frame in talk.frames:  # noqa: SIM110 - asked several times a tick
            if along(frame.node) is None:
                return False
        return True

    def in_trials(self, talk: Talk) -> bool:
        """Whether the conversation, which is had on the way, goes on while a trial is played: every node that it is in
        says so."""
        return all(self.book.in_trials(frame.node) for frame in talk.frames)

    def asks_next(self, talk: Talk) -> bool:
        """Whether the next thing that the conversation comes to, with nothing done before it, asks or is played."""
        frame = talk.frames[-1]
        statements, index = self.statements(frame.node), (self.index(frame) or 0) + 1
        for _ in statements[index:]:
            match statements[index] if index < len(statements) else None:
                case Branch(when, otherwise):
                    index = index + 1 if self.judge.holds(when) else otherwise
                case Jump(to):
                    index = to
                case Mark():
                    index += 1
                case after:
                    return isinstance(after, Choose | Trial)
        return False

    def speakers(self, talk: Talk) -> set[str]:
        """All who have a line in the nodes that the conversation is in."""
        said = (statement for frame in talk.frames for statement in self.statements(frame.node))
        return {statement.speaker for statement in said if isinstance(statement, Say)}

    def leave(self, talk: Talk) -> None:
        """The conversation is over where it stands: every node that it is in has been visited."""
        for frame in reversed(talk.frames):
            self._leave(frame.node)

    def alone(self, talk: Talk) -> Talk | None:
        """Leave the conversation, with whom it was had being gone: for what the innermost of its nodes goes over into
        then; None where none of them says."""
        ways_out = (self.book.along(frame.node) for frame in reversed(talk.frames))
        way_out = next(filter(None, ways_out), "")
        self.leave(talk)
        return self._run([Frame(way_out)], way_out, 0, talk.said) if way_out else None

    # ------------------------------------------------------------------ going on
    def begin(self, node: str) -> Talk | None:
        """Enter `node`; the talk at the first thing shown, None when nothing is."""
        return self._run([Frame(node)], node, 0)

    def after(self, talk: Talk) -> Talk | None:
        """Go on past the line, the wait or the trial that the talk stands at."""
        frame, shown = talk.frames[-1], self.shown(talk)
        said = shown.id if isinstance(shown, Say) else talk.said
        return self._run(talk.frames, frame.node, (self.index(frame) or 0) + 1, said)

    def choose(self, talk: Talk, n: int | None) -> Talk | None:
        """Take option `n`, which is offered and open, or say nothing (None). The same talk where there is no choice."""
        shown = self.shown(talk)
        if not isinstance(shown, Choose):
            return talk
        to = shown.silent_to if n is None else shown.options[n].to
        return self._run(talk.frames, talk.frames[-1].node, to, talk.said)

    def _leave(self, node: str) -> None:
        self.memory.visits[node] = self.memory.visits.get(node, 0) + 1

    def _run(self, frames: list[Frame], node: str, index: int, said: str = "") -> Talk | None:
        """Run from `index` of `node` to the next thing shown. Detours come back to `frames[:-1]`; `said` is the
        last line so far."""
        below = list(frames[:-1])
        for _ in range(MOST_STEPS):
            statements = self.statements(node)
            statement = statements[index] if index < len(statements) else Return()
            match statement:
                case Return():
                    self._leave(node)
                    if not below:
                        return None
                    back = below.pop()
                    node, index = back.node, (self.index(back) or 0) + 1
                case Say() | Wait() | Trial():
                    return Talk([*below, self.frame(node, index)], said=said)
                case Choose():
                    if any(is_open for _, _, is_open in self.offered(statement)) or statement.silence:
                        return Talk([*below, self.frame(node, index)], said=said)
                    index = statement.end
                case Goto(target):
                    self._leave(node)
                    for frame in reversed(below):
                        self._leave(frame.node)
                    below, node, index = [], target, 0
                case Detour(target):
                    below.append(self.frame(node, index))
                    node, index = target, 0
                case Branch(when, otherwise):
                    index = index + 1 if self.judge.holds(when) else otherwise
                case Jump(to):
                    index = to
                case Turns():
                    index = self._turn(statement)
                case Mark():
                    index += 1
                case Bark():
                    self.host.bark(statement)
                    index += 1
                case Command():
                    self.host.do(statement)
                    index += 1
        return None

    def _turn(self, turns: Turns) -> int:
        """The next target. A counter is [how often], or for shuffle what is left of the present round."""
        kept = self.judge.counter(turns.key)
        if turns.how == "once":
            if kept:
                return turns.end
            kept.append(1)
            return turns.targets[0]
        if turns.how == "cycle":
            count = kept[0] if kept else 0
            kept[:] = [count + 1]
            return turns.targets[count % len(turns.targets)]
        if not kept:
            kept[:] = range(len(turns.targets))
        return turns.targets[min(kept.pop(self.rng.below(len(kept))), len(turns.targets) - 1)]
