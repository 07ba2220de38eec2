"""Proves that a place of two layers can be completed, and asks whether it asks anything of whoever does."""

import re
from collections.abc import Iterator
from pathlib import Path
from time import process_time

from game import files, tapes
from game.content.book import folder_of
from game.content.books import Staged
from game.content.level import Level
from game.content.library import Library
from game.content.pairs import BREATH, LENSES, PAIRS
from game.content.passing import passings
from game.core.fixed import pixels, units
from game.core.problem import Problem
from game.session import Session
from game.session.intent import NOTHING
from game.tapes import Tape
from game.workshop.names import Unknown, place_named
from game.workshop.play import Where, session_at
from game.workshop.progress import Step, unseen
from game.workshop.solving.maze import BREATHING, Goal, Maze, Rules, Stand
from game.workshop.solving.playing import Played, play_through
from game.workshop.solving.search import Bound, Found, search
from game.workshop.solving.solved import Solved
from game.world.breath import DRAIN, FULL
from game.world.motion import HELD, feet

LOOKS = 160_000
"""Standing places that are looked at for one place: a minute or so of one processor."""
CARRIES = pixels(FULL // DRAIN * HELD)
"""How far a breath carries, px."""
MANY = 2
"""Things behind one solid, from more than which on that is told of by itself, before all of them."""
OUT = ("fear", "door", "trigger")
"""What can be a way out, the first of these that there is."""
MOST_ARRANGED = 8
"""Arrangements of what can be moved that are tried for being shut in."""


def solve_all(library: Library, names: list[str], folder: Path | None = None, step: Step = unseen) -> Iterator[Solved]:
    """Solve the places called `names`, or every place with two layers to walk in, by each of the ways in which one ever
    passes between these; tapes go into `folder`, and `step` is told of each place. Raises Unknown, ContentError,
    OSError."""
    for place in [place_named(library, name) for name in names] or library.places():
        step(place)
        played = walked(library, place)
        for by in played:
            solved, tape = solve(library, place, by=by)
            if folder and tape:
                name = place.replace("/", "-") + (f"-{by}" if len(played) > 1 else "")
                files.replace(folder / f"{name}.tape.json", tapes.encode(tape))
            yield solved
        if names and not played:
            known = " or ".join(f"{pair.first} and {pair.second}" for pair in PAIRS)
            raise Unknown(f"{place} has no groups {known} to walk in: there is nothing to solve in it")


def walked(library: Library, place: str) -> dict[str, Staged | None]:
    """By what one passes between layers of `place` that are both walked in, and the first beat in which it is so."""
    book = library.texts.books.get(place.split("/")[0])
    found = passings(book, place, library.level(place))
    played = {by: staged for by, staged in found.items() if staged and staged.chapter == folder_of(place)}
    return {by: staged for by, staged in (played or found).items() if by in (BREATH, LENSES)}


def solve(library: Library, place: str, looks: int = LOOKS, by: str = "") -> tuple[Solved, Tape | None]:
    """What is known of `place` after so many standing places at most, and the tape of its whole solution where there is
    one; where one passes between its layers `by` that (empty: by the first there is). Raises Unknown, ContentError."""
    return _Solving(library, place, looks, by or next(iter(walked(library, place)), "")).run()


class _Solving:
    def __init__(self, library: Library, place: str, looks: int, by: str) -> None:
        self.library, self.place, self.looks, self.by = library, place, looks, by
        self.level: Level = library.level(place)
        self.began, self.share = process_time(), looks // 3
        self.problems: list[Problem] = []
        self.notes: list[str] = []
        self.bounds: set[str] = set()
        self.looked = 0
        self.shuts: dict[str, set[str]] = {}
        """What is behind each solid that is in the way, by what is told of that."""
        self.text = (library.root / self.level.file).read_text("utf-8")

    def run(self) -> tuple[Solved, Tape | None]:
        """Everything there is to know."""
        session, start = self._begin()
        self.maze = Maze(session, lit=True)
        at = self.begins = self.maze.stand(session)
        goals = self.maze.goals()
        shards = [goal for goal in goals if goal.kind == "shard"]
        found = self._search(at, goals)
        parts = [(start, found), *self._parts(goals, found)]
        if not any(goal.kind in OUT for goal in goals):
            self._problem("", "there is no way out: no fear, no door and no trigger")
        reached = {goal for _, part in parts for goal in part.ways}
        self.elsewhere = {goal.name for goal in reached if goal.kind == "lamp"}
        for goal in goals:
            if goal not in reached:
                self._unreached(goal, found, f"from '{start}'")
        told = []
        for start, found in parts:
            if start != parts[0][0]:
                session = self._arrives(start)
            self.begins = at = self.maze.stand(session)
            self.shards = [goal for goal in shards if goal in found.ways or len(parts) == 1]
            self.ways_out = self._ways_out([goal for goal in goals if goal in found.ways or len(parts) == 1], at)
            self._spots(at, found)
            needed = self._asks(at, start, found)
            ways_out = [goal for goal in self.ways_out if goal in found.ways]
            told.append((needed, self._play(session) if ways_out else None))
            self._shut_in(found)
        self._walls()
        return self._solved(parts[0][0], told), told[-1][1].tape if told[-1][1] else None

    def _begin(self) -> tuple[Session, str]:
        """A playthrough at the spot where the first beat that plays here so begins, else where one comes in from
        another place, else at the map's first spot."""
        staged = walked(self.library, self.place).get(self.by)
        first = next(iter((*self._arrivals(), *self.level.spots)), "")
        start = (staged.beat.at if staged else "") or first
        return session_at(self.library, Where(self.place, at=start, beat=staged.beat.name if staged else "")), start

    def _arrives(self, spot: str) -> Session:
        """A playthrough that begins where one comes in."""
        staged = walked(self.library, self.place).get(self.by)
        return session_at(self.library, Where(self.place, at=spot, beat=staged.beat.name if staged else ""))

    def _arrivals(self) -> list[str]:
        """The spots to which doors lead from the other places of the chapter that are solved as this one is."""
        folder = folder_of(self.place)
        others = (each for each in self.library.places() if folder_of(each) == folder and each != self.place)
        levels = (self.library.level(each) for each in others)
        doors = (door for level in levels if level.pair and level.by == self.by for door in level.doors)
        return sorted({door.at for door in doors if door.to == self.place and door.at in self.level.spots})

    def _parts(self, goals: list[Goal], found: Found) -> Iterator[tuple[str, Found]]:
        """Where the place goes on beyond another one: (the spot at which one comes in, what is come to from there) of
        each part that is not come to from those before it."""
        left, known = [goal for goal in goals if goal not in found.ways], set(found.unpushed)
        for spot in self._arrivals() if any(goal.kind == "door" for goal in found.ways) else ():
            at = self.maze.stand(self._arrives(spot))
            if left and self.maze.cell(at)[:3] not in known:
                part = self._search(at, left)
                left, known = [goal for goal in left if goal not in part.ways], known | part.unpushed
                yield spot, part

    def _ways_out(self, goals: list[Goal], at: Stand) -> list[Goal]:
        """The fears, or else the doors, or else the triggers: those that lie beyond a crossing, where any does."""
        for kind in OUT:
            if ways := [goal for goal in goals if goal.kind == kind]:
                return ways if kind == "fear" else self._beyond(ways, at)
        return []

    def _beyond(self, ways: list[Goal], at: Stand) -> list[Goal]:
        """The doors or triggers that are not come to without breath: the one that one came in by, and what is said on
        the way there, are no way out."""
        passed = self._search(at, ways, self.maze.rules._replace(breathes=False)).ways
        return [goal for goal in ways if goal not in passed] or ways

    def _search(
        self, at: Stand, goals: list[Goal], rules: Rules | None = None, known: Found | None = None, first: bool = False
    ) -> Found:
        found = search(self.maze, at, goals, rules, self._bound(), first, known)
        self.looked += found.nodes
        if found.bound:
            self.bounds.add(f"a search gave up at {found.bound}")
        return found

    def _bound(self) -> Bound:
        """One search gets its share of the looks, so that none leaves the others without any."""
        return Bound(nodes=max(1, min(self.looks - self.looked, self.share)))

    # ------------------------------------------------------------------ what is asked
    def _spots(self, at: Stand, found: Found) -> None:
        """Whoever was lost wakes at a lamp: from there everything is to be come to as well. With lenses nobody is."""
        if self.maze.rules != BREATHING:
            return
        wanted = [goal for goal in (*self.ways_out, *self.shards) if goal in found.ways]
        proven: dict[Goal, Stand] = {}
        for lamp in self.level.lamps:
            spot = self.level.spots.get(lamp.name)
            goal = next((goal for goal in found.ends if (goal.kind, goal.name) == ("lamp", lamp.name)), None)
            if goal is None and lamp.name in self.elsewhere:
                continue
            if not spot:
                self._problem(lamp.name, f"lamp '{lamp.name}' has no spot of its name for whoever was lost to wake at")
                continue
            first = found.ends[goal] if goal else at
            there = Stand(units(spot.x), units(spot.y), spot.facing, FULL, False, first.moved)
            if not self.maze.is_free(False, there):
                self._problem(lamp.name, f"nobody can stand on the spot '{spot.name}' in the {self.maze.pair.told[0]}")
                continue
            if first.moved == at.moved and self.maze.cell(there)[:3] not in found.unpushed:
                self.notes.append(
                    f"lamp '{lamp.name}' is reached through what is solid, from {pixels(first.x)},{pixels(first.y)}: "
                    "whoever is lost then wakes beyond what there is to push"
                )
            if self._leads_to(there, proven):
                missed = []
            else:
                ways = self._search(there, wanted, known=found)
                missed = [goal for goal in wanted if goal not in ways.ways]
                for each in missed:
                    self._unreached(each, ways, f"from the lamp '{lamp.name}'")
            if goal and not missed:
                proven[goal] = there

    def _leads_to(self, there: Stand, proven: dict[Goal, Stand]) -> bool:
        """Whether one comes from `there` to a lamp from which everything is `proven` to be come to, with all things
        where they are then: one can rest there until breath is full, as whoever wakes there does."""
        alike = [goal for goal, stand in proven.items() if stand.moved == there.moved]
        ends = self._search(there, alike, first=True).ends if alike else {}
        return any(end.moved == there.moved for end in ends.values())

    def _shut_in(self, found: Found) -> None:
        """Pushes after which there is no way out any more; each is given as much of the looks that are left."""
        arranged = list(found.arranged.items())[:MOST_ARRANGED]
        for count, (moved, at) in enumerate(arranged):
            self.share = (self.looks - self.looked) // (len(arranged) - count)
            ways = self._search(at, self.ways_out, known=found, first=True)
            if ways.ways:
                continue
            things = zip(self.maze.names, moved, strict=True)
            where = ", ".join(f"'{name}' by {dx},{dy} px" for name, (dx, dy) in things if dx or dy)
            after = f"with {where} moved, last from {pixels(at.x)},{pixels(at.y)}"
            if ways.bound:
                self.notes.append(f"{after}, no way out was found before the search gave up")
            else:
                self._problem(self.maze.names[0], f"{after}, no way out is left")

    def _asks(self, at: Stand, start: str, found: Found) -> tuple[bool, bool]:
        """Whether breath, and whether the dream, is needed on the way out."""
        ways_out = [goal for goal in self.ways_out if goal in found.ways]
        if not ways_out:
            return True, True
        rules = self.maze.rules
        first_alone, second_alone = rules._replace(breathes=False), rules._replace(surfaces=False, drains=False)
        no_breath = self._search(at, ways_out, first_alone, first=True)
        no_dream = self._search(at._replace(held=True), ways_out, second_alone, first=True)
        if not self.maze.is_free(True, at):
            no_dream = no_dream._replace(ways={})
        if rules != BREATHING:
            return not no_breath.ways, not no_dream.ways
        for goal in no_breath.ways:
            self._problem(
                goal.name, f"the place solves itself: {goal.kind} '{goal.name}' can be come to without breath"
            )
        for goal in no_dream.ways:
            self._problem(
                goal.name, f"the dream is not needed: {goal.kind} '{goal.name}' can be come to in the real place alone"
            )
        wanted = [goal for goal in (*self.ways_out, *self.shards) if goal in found.ways]
        lit = self._search(at, wanted, rules._replace(rests=False))
        if lit.bound:
            self.notes.append(
                "whether the lamps give breath enough, without standing still in the dark, is not settled"
            )
        for goal in wanted:
            if goal not in lit.ways and not lit.bound:
                self._problem(
                    goal.name,
                    f"{goal.kind} '{goal.name}' at {goal.x},{goal.y} needs more breath than the lamps on the way from "
                    f"'{start}' give: one has to stand still in the dark for it{self._near(goal, lit)}",
                )
        for shard in self._search(at, self.shards, first_alone).ways:
            self.notes.append(f"shard '{shard.name}' needs no breath")
        return not no_breath.ways, not no_dream.ways

    # ------------------------------------------------------------------ playing
    def _play(self, session: Session) -> Played | None:
        memories = self.library.texts.cast.memories
        for shard in self.level.shards:
            if shard.memory not in memories:
                self._problem(
                    shard.name, f"shard '{shard.name}' gives '{shard.memory}', which is no memory in the cast"
                )
                return None
        played = play_through(self.maze, session, self.shards, self.ways_out, self._bound())
        if played.failed:
            self._problem("", f"the solution cannot be played: {played.failed}")
        return played

    def _solved(self, start: str, told: list[tuple[tuple[bool, bool], Played | None]]) -> Solved:
        """All of it; `told` is what each part asks for, and how it was played."""
        tapes_played = [played for _, played in told if played]
        runs = [run for played in tapes_played for run in (*played.tape.runs, (1, NOTHING))]
        breaths, longest, held = 0, 0, 0
        for ticks, intent in runs:
            breaths += intent.breathe and not held
            held = held + ticks if intent.breathe else 0
            longest = max(longest, held)
        return Solved(
            self.place, start, [name for played in tapes_played for name in played.reached],
            sum(ticks for played in tapes_played for ticks, _ in played.tape.runs), breaths,
            sum(ticks for ticks, intent in runs if intent.interact), longest * DRAIN / FULL,
            any(breath for (breath, _), _ in told), any(dream for (_, dream), _ in told), self.looked,
            process_time() - self.began, "; ".join(sorted(self.bounds)), sorted(self.problems), self.notes, self.by,
        )  # fmt: skip

    # ------------------------------------------------------------------ telling
    def _walls(self) -> None:
        """What shuts several off is told of first, and once: mending that mends all of them."""
        for solid, behind in self.shuts.items():
            if len(behind) > MANY:
                self._problem("", f"{solid} is in the way of {len(behind)}: {', '.join(sorted(behind))}")

    def _unreached(self, goal: Goal, found: Found, whence: str) -> None:
        what = f"{goal.kind} '{goal.name}' at {goal.x},{goal.y}{self._near(goal, found)}"
        if found.bound:
            self._problem(goal.name, f"whether a way leads {whence} to {what} is not settled: gave up at {found.bound}")
        else:
            self._problem(goal.name, f"no way leads {whence} to {what}")

    def _near(self, goal: Goal, found: Found) -> str:
        if goal not in found.nearest:
            return ""
        off, x, y, held = found.nearest[goal]
        near = f"; the nearest one comes is {x},{y} in the {self.maze.pair.told[held]}, {off} px off"
        return near + self._in_the_way(goal, x, y)

    def _in_the_way(self, goal: Goal, x: int, y: int) -> str:
        """What lies on the straight way from (x, y) px to a goal: something solid that no passing between the layers
        leads through, or else a gap that is wider than a breath."""
        first, second = self.maze.pair.told
        steps = max(abs(goal.x - x), abs(goal.y - y), 1)

        def at(step: int) -> tuple[int, int]:
            return x + (goal.x - x) * step // steps, y + (goal.y - y) * step // steps

        def free(held: bool, step: int) -> bool:
            there = at(step)
            return self.maze.is_free(held, self.begins._replace(x=units(there[0]), y=units(there[1])))

        shut = next((back for back in range(steps) if free(False, -back)), steps)
        longest = shut
        for step in range(steps + 1):
            dream, real = free(False, step), free(True, step)
            shut = 0 if dream else shut + 1
            longest = max(longest, shut)
            if not real and shut:
                both = "" if shut > 1 else f"the {first} and in "
                solid = f"what is solid in {both}the {second} {self._solid_at(*at(step))}"
                self.shuts.setdefault(solid, set()).add(f"{goal.kind} '{goal.name}'")
                return f"; {solid} is in the way there"
        if self.maze.rules == BREATHING and longest > CARRIES:
            return f"; the {first} is shut there for {longest} px, and a breath carries {CARRIES}"
        return ""

    def _solid_at(self, x: int, y: int) -> str:
        """Where that is which keeps feet from standing at (x, y) px."""
        left, top, right, bottom = (pixels(side) for side in feet(units(x), units(y)))
        solids = (*self.level.solids, *(solid for group in self.level.group_solids.values() for solid in group))
        for sx, sy, wide, high in solids:
            if sx < right and left < sx + wide and sy < bottom and top < sy + high:
                return f"at {sx},{sy} ({wide} x {high} px)"
        return f"at {x},{y}"

    def _problem(self, name: str, message: str) -> None:
        """A problem with the object `name` of the map."""
        line, column = 1, 1
        if name and (match := re.search(rf'name="{re.escape(name)}"', self.text)):
            line = self.text.count("\n", 0, match.start()) + 1
            column = match.start() - self.text.rfind("\n", 0, match.start())
        self.problems.append(Problem(self.level.file, line, column, message))
