"""Beats that nothing leads to, that cannot end, and that are over as they begin.

What may come about in a beat is overstated: whatever is begun in a place to which doors lead from where it plays, and
is not kept for another beat. Of what does not, the least is taken to be so that must be: a beat has to end however
little was done before it.
"""

import re
from collections.abc import Iterator
from functools import cached_property

from game.content.book import Book
from game.content.books import END, Beat, Chapter, Staged
from game.content.expressions import Value, qualified
from game.content.level import Level
from game.content.nodes import Bark, Command, Mark, Say, Trial
from game.content.whereabouts import Place, Whereabouts
from game.core.problem import Problem
from game.workshop.checks.facts import BEAT, ENDLESS, TRUTHS, Atom, Facts, Possible, World, join_all, worded
from game.workshop.checks.flow import Flow
from game.workshop.checks.origins import behind_doors, origins
from game.workshop.checks.told import commands, outcomes_of

COUNTED = ("visited", "saw", "said")
"""What is only ever counted up."""
Brought = tuple[set[str] | None, Possible | None, tuple[Value, ...]]
"""The places from which something is brought about (None: any), the beats in which it can be (None: any), and what a
variable is set to by that (none: it is counted)."""


class Beats:
    """The beats of a `book` all of whose conversations were followed in `flow`."""

    def __init__(
        self, places: Whereabouts, book: Book, levels: dict[str, Level], unread: frozenset[str], flow: Flow
    ) -> None:
        self.places, self.book, self.levels, self.unread, self.flow = places, book, levels, unread, flow
        self.world: World = flow.world
        self.origins = origins(book, levels)
        self.moved = {str(command.arguments[0]) for command in commands(book) if command.name == "beat"}
        """The beats that scripts begin."""
        self._behind: dict[tuple[str, str], set[str]] = {}

    def problems(self, chapter: Chapter) -> Iterator[Problem]:
        """What is wrong with the beats of one chapter."""
        led, begun = self._led(chapter), self._begun(chapter)
        endless = {played.beat.name: self._endless(played, begun) for played in chapter.staged()}
        for name, beat in chapter.beats.items():
            if why := endless[name]:
                yield Problem(
                    chapter.file, *self._at(chapter, name, r"\bends:"), f"the beat '{name}' never ends: {why}"
                )
            elif not any(endless.values()) and self._is_over(chapter, beat, begun):
                told = f"the beat '{name}' is over as it begins, for `{worded(beat.ends)}` holds by then"
                yield Problem(chapter.file, *self._at(chapter, name, r"\bends:"), f"{told}: ask what is done in it")
            if name not in led:
                told = f"nothing leads to the beat '{name}': let another say `then: {name}`, or a script `beat: {name}`"
                yield Problem(chapter.file, *self._at(chapter, name), told)

    def _at(self, chapter: Chapter, beat: str, part: str = "") -> Place:
        """Where a beat stands in its file, or a part of it."""
        named = rf"^\s+{re.escape(beat)}:"
        return self.places.at(chapter.file, part, named) if part else self.places.at(chapter.file, named)

    # ------------------------------------------------------------------ what leads to a beat
    def _led(self, chapter: Chapter) -> set[str]:
        """The beats that are come to, by those before them or by a script."""
        own = f"{chapter.name}/"
        led_to = {beat.removeprefix(own) for beat in self.moved if beat.startswith(own)}
        ahead, led = [chapter.first.name, *(name for name in chapter.beats if name in led_to)], set[str]()
        while ahead:
            name = ahead.pop()
            if name not in led and name != END:
                led.add(name)
                ahead.append(chapter.beats[name].then)
        return led

    def _begun(self, chapter: Chapter) -> dict[str, Facts]:
        """What is known as each beat begins that only others lead to, by what ended those."""
        begun: dict[str, Facts] = {chapter.first.name: {}}
        begun |= {name: {} for name in chapter.beats if qualified(chapter.name, name) in self.moved}
        ahead = list(begun)
        while ahead:
            name = ahead.pop(0)
            beat = chapter.beats[name]
            ended = self.world.narrow(beat.ends, True, _lasting(begun[name]))
            if ended is None or beat.then == END:
                continue
            ended = {atom: known for atom, known in ended.items() if atom != BEAT}
            joined = join_all((begun.get(beat.then), ended))
            if joined is not None and joined != begun.get(beat.then):
                begun[beat.then] = joined
                ahead.append(beat.then)
        return begun

    # ------------------------------------------------------------------ what ends a beat
    def _is_over(self, chapter: Chapter, beat: Beat, begun: dict[str, Facts]) -> bool:
        """Whether a beat that only others lead to cannot but be over as it begins."""
        known = begun.get(beat.name, {}) | _now(chapter.name, beat)
        return self.world.narrow(beat.ends, False, known) is None

    def _endless(self, played: Staged, begun: dict[str, Facts]) -> str:
        """Why a beat never ends, in words; empty where it can. A `beat:` may end those that it is come to in."""
        if self._moved_on(played):
            return ""
        ends, now = played.beat.ends, _now(played.chapter, played.beat)
        if self.world.narrow(ends, True, now) is None:
            return f"`{self.world.refused(ends, now)}` cannot hold in it"
        if self.unread:
            return ""
        least = now | {
            atom: self._least(atom, played, begun.get(played.beat.name, {}))
            for atom in ends.names()
            if atom[0] not in ("beat", "bond")
        }
        if self.world.narrow(ends, True, least) is not None:
            return ""
        missing = [
            atom for atom in sorted(ends.names()) if self._bringing.get(atom) and not any(self._here(atom, played))
        ]
        if not missing:
            return ""
        refused = self.world.refused(ends, least)
        return f"nothing in it brings about `{refused}`{self._instead(missing[0], played)}"

    def _least(self, atom: Atom, played: Staged, begun: Facts) -> Possible:
        """What `atom` may be in a beat for whoever has done no more before it than they had to."""
        kind, word = atom
        brought = list(self._here(atom, played))
        if kind in COUNTED:
            known = begun.get(atom)
            low = known[0] if isinstance(known, tuple) else 0
            return (low, ENDLESS) if brought or low else (0, 0)
        if kind == "has":
            return TRUTHS if brought else begun.get(atom, frozenset((False,)))
        variable = self.book.variables[word]
        if variable.kind == "number" or variable.profile:
            start = int(variable.start) if not isinstance(variable.start, str) else 0
            return self.world.of(atom, {}) if brought or variable.profile else begun.get(atom, (start, start))
        first = begun.get(atom, frozenset((variable.start,)))
        return first.union(*(values for _, _, values in brought)) if isinstance(first, frozenset) else first

    def _here(self, atom: Atom, played: Staged) -> Iterator[Brought]:
        """What may bring `atom` about in a beat."""
        beat, near = qualified(played.chapter, played.beat.name), self._near(played)
        for places, beats, values in self._bringing.get(atom, ()):
            if (not isinstance(beats, frozenset) or beat in beats) and (places is None or not places.isdisjoint(near)):
                yield places, beats, values

    def _instead(self, atom: Atom, played: Staged) -> str:
        """Why what would bring `atom` about is not there in a beat."""
        found, near = self._bringing[atom], self._near(played)
        if all(places is not None and places.isdisjoint(near) for places, _, _ in found):
            return f": no way leads there from where it plays, {self.levels[played.place].file}"
        beats = {beat for _, beats, _ in found if isinstance(beats, frozenset) for beat in beats}
        return f", which is kept for {' and '.join(sorted(repr(str(beat).rsplit('/', 1)[-1]) for beat in beats))}"

    @cached_property
    def _bringing(self) -> dict[Atom, list[Brought]]:
        """What brings about whatever beats end by."""
        asked = {
            atom for chapter in self.book.chapters for beat in chapter.beats.values() for atom in beat.ends.names()
        }
        found: dict[Atom, list[Brought]] = {atom: [] for atom in asked}
        for kind, word in asked:
            if kind == "saw":
                found[kind, word].append(({word.split(" ")[0]}, None, ()))
            given = {name for name, level in self.levels.items() if word in {shard.memory for shard in level.shards}}
            if kind == "has" and given:
                found[kind, word].append((given, None, ()))

        def brings(atom: Atom, node: str, facts: Facts, *values: Value) -> None:
            if atom in found:
                found[atom].append((self.origins.get(node), facts.get(BEAT), values))

        for node, before in self.flow.before.items():
            if before and before[0] is not None:
                brings(("visited", node), node, before[0])
            for said, facts in zip(self.book.node(node) or (), before, strict=False):
                if facts is None:
                    continue
                match said:
                    case Say(id=id) | Mark(id=id) | Bark(id=id):
                        brings(("said", id), node, facts)
                    case Trial(_, variable):
                        brings(("name", variable), node, facts, *outcomes_of(self.book, said))
                    case Command("set", (name, value)):
                        brings(("name", str(name)), node, facts, value)
                    case Command("add", (name, *_)):
                        brings(("name", str(name)), node, facts)
                    case Command("give", (name, *_)):
                        brings(("has", str(name)), node, facts)
        return found

    def _near(self, played: Staged) -> set[str]:
        """Where one may come from where a beat plays, and where else somebody is in it."""
        near = set[str]()
        for place in played.places:
            if (played.chapter, place) not in self._behind:
                self._behind[played.chapter, place] = self._beyond(played.chapter, place)
            near |= self._behind[played.chapter, place]
        return near

    def _beyond(self, chapter: str, place: str) -> set[str]:
        """A place, and all to which doors lead from there in a chapter, as the maps or its own scripts have them."""
        found, ahead = set[str](), [place]
        while ahead:
            here = ahead.pop()
            if here not in found:
                found |= behind_doors(here, self.levels)
                scripts = (self.book.script(each, chapter) for each in found)
                ahead += {to for script in scripts if script for to, _ in script.doors.values() if to} - found
        return found & self.levels.keys()

    # ------------------------------------------------------------------ what a script begins
    def _moved_on(self, played: Staged) -> bool:
        """Whether a script may begin another beat in this one: by a `beat:` that is come to from a place where one may
        be then."""
        if self.unread:
            return bool(self.moved)
        name, near = qualified(played.chapter, played.beat.name), self._near(played)
        movers = (node for node, known in self._movers if not isinstance(known, frozenset) or name in known)
        return any(not self.origins.get(node, set()).isdisjoint(near) for node in movers)

    @cached_property
    def _movers(self) -> list[tuple[str, Possible | None]]:
        """The conversations that come to a `beat:`, and which beats it may be then, as far as is known."""
        return [
            (node, facts.get(BEAT))
            for node, before in self.flow.before.items()
            for said, facts in zip(self.book.node(node) or (), before, strict=False)
            if isinstance(said, Command) and said.name == "beat" and facts is not None
        ]


def _now(chapter: str, beat: Beat) -> Facts:
    """That a beat of a chapter is under way."""
    return {BEAT: frozenset((qualified(chapter, beat.name),))}


def _lasting(facts: Facts) -> Facts:
    """What goes on to be so, whatever is done."""
    return {
        atom: (known[0], ENDLESS) for atom, known in facts.items() if atom[0] in COUNTED and isinstance(known, tuple)
    }
