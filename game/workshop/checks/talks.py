"""What is never said: conversations that nothing begins, lines that no way leads to, answers that another always beats,
choices that can vanish."""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property

from game.content.book import Book
from game.content.expressions import Expression, Value, Variable, qualified
from game.content.level import Level
from game.content.library import Texts
from game.content.nodes import (
    Answer,
    Branch,
    Choose,
    Detour,
    Goto,
    Jump,
    Look,
    Mark,
    Return,
    Statement,
)
from game.content.objects.call import Call
from game.content.scripts import Script
from game.content.whereabouts import NOWHERE, Whereabouts
from game.core.problem import Problem
from game.workshop.checks.beats import Beats
from game.workshop.checks.facts import BEAT, Facts, Possible, World, worded
from game.workshop.checks.flow import Flow
from game.workshop.checks.told import commands, conditions, entries_of, outcomes_of, trials
from game.workshop.checks.ways_out import ways_out


def talks(places: Whereabouts, texts: Texts, levels: dict[str, Level], unread: frozenset[str]) -> Iterator[Problem]:
    """Everything in the scripts of all books that is never said. A map that could not be read may begin anything."""
    for book in texts.books.values():
        yield from _Talks(places, book, levels, unread).problems()


def world_of(book: Book, levels: dict[str, Level], unread: frozenset[str]) -> World:
    """What may ever be asked of in `book`: what nothing sets keeps its start, and nobody has what nothing gives."""
    values: dict[str, set[Value]] = {name: {variable.start} for name, variable in book.variables.items()}
    counted: set[str] = set()
    given = {shard.memory for level in levels.values() for shard in level.shards}
    for command in commands(book):
        name = str(command.arguments[0])
        if command.name == "set":
            values[name].add(command.arguments[1])
        elif command.name == "add":
            counted.add(name)
        elif command.name == "give":
            given.add(name)
    for trial in trials(book):
        values[trial.variable].update(outcomes_of(book, trial))
    ever: Facts = {BEAT: frozenset(qualified(each.name, beat) for each in book.chapters for beat in each.beats)}
    for name, variable in book.variables.items():
        if not variable.later and not variable.profile and name not in counted:
            ever["name", name] = _of(variable, values[name])
    for word in {str(word) for when in conditions(book) for kind, word in when.names() if kind == "has"}:
        if word not in given and not unread:
            ever["has", word] = frozenset((False,))
    return World(book.variables, ever)


def _of(variable: Variable, values: set[Value]) -> Possible:
    if variable.kind != "number":
        return frozenset(values)
    numbers = [int(value) for value in values]
    return min(numbers), max(numbers)


class _Talks:
    def __init__(self, places: Whereabouts, book: Book, levels: dict[str, Level], unread: frozenset[str]) -> None:
        self.places, self.book = places, book
        self.levels = {name: level for name, level in levels.items() if name.startswith(f"{book.name}/")}
        self.unread = unread
        self.world = world_of(book, levels, unread)
        self.flow = Flow(book, self.world)

    def problems(self) -> Iterator[Problem]:
        """All of them."""
        self._begin()
        for script in self.book.scripts.values():
            for what, who, entries in entries_of(script):
                yield from self._enter(script, what, who, entries)
        beats = Beats(self.places, self.book, self.levels, self.unread, self.flow)
        for chapter in self.book.chapters:
            yield from beats.problems(chapter)
        for name, script in self.book.scripts.items():
            for node, statements in script.nodes.items():
                if node in self.flow.before:
                    yield from self._unsaid(script, node, statements)
                    yield from self._vanishing(script, node, statements)
                elif "/" in name:
                    yield self._never_begun(script, node)
        yield from ways_out(self.book, self.flow)

    @cached_property
    def led_to(self) -> set[str]:
        """Every conversation that an entry or another one leads to."""
        several = (entries for script in self.book.scripts.values() for _, _, entries in entries_of(script))
        found = {entry.go for entries in several for entry in entries}
        return found | {jump.node for jump in self.book.statements() if isinstance(jump, Goto | Detour)}

    # ------------------------------------------------------------------ what begins conversations
    def _begin(self) -> None:
        """Begin what needs no answer. What lies in levels/ itself are pages, read when their chapter is written."""
        pages = {chapter.page for chapter in self.book.chapters if chapter.page}
        pages |= {node for name, script in self.book.scripts.items() if "/" not in name for node in script.nodes}
        for node in sorted(pages):
            self.flow.enter(node, {BEAT: frozenset(("",))})
        found = {trigger.node for level in self.levels.values() for trigger in level.triggers}
        found |= {call.does for level in self.levels.values() for call in level.of(Call)}
        found |= {node for script in self.book.scripts.values() for node in script.triggers.values()}
        found |= {level.properties.lost for level in self.levels.values() if level.fears and level.properties.lost}
        fears = [fear for level in self.levels.values() for fear in level.fears]
        found |= {node for fear in fears for node in (fear.lost, fear.goes) if node}
        found |= {level.properties.caught for level in self.levels.values() if level.properties.caught}
        found |= {guard.caught for level in self.levels.values() for guard in level.guards.values() if guard.caught}
        found |= {node for level in self.levels.values() for node in level.properties.surfacing if node}
        found |= {level.properties.stuck for level in self.levels.values() if level.properties.stuck}
        found |= {level.properties.gathered for level in self.levels.values() if level.properties.gathered}
        if any(name.startswith(f"{self.book.name}/") for name in self.unread):
            found |= set(self.book.homes)
        for node in sorted(found):
            self.flow.enter(node, {})

    def _enter(self, script: Script, what: str, who: str, entries: Sequence[Answer | Look]) -> Iterator[Problem]:
        """Begin what entries go to, each where no better one holds."""
        for index, entry in enumerate(entries):
            facts: Facts | None = self.world.narrow(entry.when, True, {}) if entry.when else {}
            for other in self._better(what, entries, index):
                facts = self.world.narrow(other, False, facts) if facts is not None else None
            if facts is not None:
                if entry.go:
                    self.flow.enter(entry.go, facts)
            elif entry.when or what == "talk":
                yield self._shadowed(script, what, who, entry)

    def _better(self, what: str, entries: Sequence[Answer | Look], index: int) -> Iterator[Expression]:
        """The conditions of entries that are taken instead of one wherever both hold: of more terms, or for looks, of
        as many and before it."""
        terms = _terms(entries[index].when)
        for number, other in enumerate(entries):
            if other.when and (
                other.when.terms > terms or (what == "look" and other.when.terms == terms and number < index)
            ):
                yield other.when

    def _shadowed(self, script: Script, what: str, who: str, entry: Answer | Look) -> Problem:
        told = f"an entry of '{who}' can never be met: "
        if entry.when and self.world.narrow(entry.when, True, {}) is None:
            told += f"`{self.world.refused(entry.when, {})}` never holds; mend it, or take the entry out"
        else:
            when = f"wherever `{worded(entry.when)}` holds" if entry.when else "always"
            told += f"{when} another entry is taken instead; give it more terms, or take it out"
        return Problem(script.file, *self._place_of(script, what, who, entry), told)

    def _place_of(self, script: Script, what: str, who: str, entry: Answer | Look) -> tuple[int, int]:
        """Where an entry stands, as near as can be told."""
        if isinstance(entry, Look) and entry.lines:
            return script.lines[entry.lines[0][0]][:2]
        above = script.places[f"{what} {who}"]
        found = self.places.at(script.file, rf"\bgo:\s*{re.escape(entry.go)}\b", rf"^\s+{re.escape(who)}:")
        return above if found == NOWHERE else found

    # ------------------------------------------------------------------ what is never said
    def _never_begun(self, script: Script, node: str) -> Problem:
        message = f"nothing begins the conversation '{node}'"
        if node in self.led_to:
            message += ": what leads to it is itself never reached"
        return Problem(script.file, *script.places[node], message)

    def _unsaid(self, script: Script, node: str, statements: tuple[Statement, ...]) -> Iterator[Problem]:
        """The first of each stretch of statements that no way leads to."""
        before = self.flow.before[node]
        causes = self._causes(statements, before)
        dead = False
        for index, said in enumerate(statements):
            if isinstance(said, Jump):
                continue
            if before[index] is None and not (dead and index not in causes):
                at, message = causes.get(index) or (index, self._cut_off(statements, before, index))
                yield Problem(script.file, *_place(script, node, statements, at), message)
            dead = before[index] is None

    def _causes(self, statements: tuple[Statement, ...], before: list[Facts | None]) -> dict[int, tuple[int, str]]:
        """For statements that a condition keeps one from: where it stands, and what to say of it."""
        causes: dict[int, tuple[int, str]] = {}
        for index, said in enumerate(statements):
            facts = before[index]
            if facts is None:
                continue
            if isinstance(said, Branch):
                if self.world.narrow(said.when, True, facts) is None:
                    told = (
                        f"`if` never holds here, for `{self.world.refused(said.when, facts)}` cannot: mend it, or take"
                    )
                    causes[index + 1] = (index, f"{told} it out with its `then:`")
                elif self.world.narrow(said.when, False, facts) is None:
                    told = f"`if: {worded(said.when)}` always holds here: its `else:` is never played"
                    causes[said.otherwise] = (index, told)
            elif isinstance(said, Choose):
                for option in said.options:
                    if option.when and self.world.narrow(option.when, True, facts) is None:
                        refused = self.world.refused(option.when, facts)
                        causes[option.to] = (
                            option.to,
                            f"the option can never be open, for `{refused}` cannot hold here",
                        )
        return causes

    def _cut_off(self, statements: tuple[Statement, ...], before: list[Facts | None], index: int) -> str:
        above = next((i for i in range(index - 1, -1, -1) if before[i] is not None), 0)
        said = statements[above]
        if above < index - 1:
            return "never reached: everything above leaves the conversation first"
        if isinstance(said, Goto):
            return f"never reached: it stands below `goto: {said.node}`; move it above, or take it out"
        if isinstance(said, Return):
            return "never reached: it stands below `return`; move it above, or take it out"
        if isinstance(said, Detour):
            return f"never reached: the detour through '{said.node}' never comes back, for it ends in a `goto`"
        return "never reached: everything above leaves the conversation first"

    # ------------------------------------------------------------------ choices
    def _vanishing(self, script: Script, node: str, statements: tuple[Statement, ...]) -> Iterator[Problem]:
        """Choices all of whose options can be closed at once, so that there is none."""
        for index, said in enumerate(statements):
            facts = self.flow.before[node][index]
            if not isinstance(said, Choose) or said.silence or said.again or facts is None:
                continue
            if self.flow.all_shut(said, facts) is not None:
                message = (
                    "every option here can be closed at once, and then the talk goes on below without a choice: "
                    "leave one without `if`, or give the list a `silence:`"
                )
                yield Problem(script.file, *_place(script, node, statements, index), message)


def _terms(when: Expression | None) -> int:
    return when.terms if when else 0


def _place(script: Script, node: str, statements: tuple[Statement, ...], index: int) -> tuple[int, int]:
    said = statements[index]
    return script.lines[said.id][:2] if isinstance(said, Mark) else script.at[node][index]
