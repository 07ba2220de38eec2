"""Plays a chapter down every branch, depth first: every option, every silence, everything there is to meet.

It does not walk: it stands wherever a way leads, so that a run through a chapter takes a few hundredths of a second.
Runs go on from snapshots taken at choices; a branch is followed again where the story's variables differ.
"""

from collections.abc import Iterator

import msgspec

from game.content.books import END
from game.content.level import Rect
from game.content.library import Book, Library
from game.content.nodes import Bark, Choose, Say
from game.core.fixed import units
from game.core.intent import NOTHING, Intent
from game.session import VERSION, ChoiceView, Kept, LineView, Session, begin, decode, encode
from game.session.walking import TOWARDS
from game.world import ways
from game.world.looking import ACROSS, Focus, Looker, body_area

MOST_RUNS = 240
"""Runs in which branches are followed again under other variables."""
LONGEST_RUN = 40_000
"""Ticks after which a run is taken to go in a circle."""
LONGEST_TALK = 2_500
"""Ticks after which a conversation is taken never to end."""
PATIENCE = 900
"""Ticks that a beat is given to move on by itself once there is nothing left to do."""
AGAIN = {"thing": 2, "person": 6, "trigger": 3, "door": 2}
"""How often a thing is met in one beat once its words are used up, and how often anything else is."""
MANNERS = (
    (True, ("thing", "person", "trigger", "door", "go")),
    (True, ("person", "trigger", "go", "thing", "door")),
    (True, ("trigger", "thing", "person", "go", "door")),
    (False, ("person", "go", "thing", "trigger", "door")),
)
"""In what order things are met, and whether all of a kind come before the next: the curious, the talkative, the
restless, the hasty. A thing that begins a conversation is a `go`."""

Point = tuple[str, int]
"""A choice: its node, and where in the node's list it stands."""
Place = tuple[int, int, str]
"""Feet at (x, y) px, and a side to face."""


class Explored(msgspec.Struct):
    """What all runs together came to. `heard` are ids of lines and options; `silent` the choices that were answered by
    saying nothing; `stuck` tells in words what went wrong."""

    runs: int = 0
    ends: int = 0
    heard: set[str] = msgspec.field(default_factory=set)
    silent: set[Point] = msgspec.field(default_factory=set)
    stuck: list[str] = []


class _Branch(msgspec.Struct):
    """A way not taken yet: the state at a choice, and what to choose (-1: nothing)."""

    state: bytes
    point: Point
    number: int
    manner: int
    done: dict[str, int]


class Explorer:
    """Explores one chapter (empty: the first) of a book."""

    def __init__(self, library: Library, book: str = "book1", chapter: str = "") -> None:
        self.library, self.book, self.chapter = library, book, chapter
        self.found = Explored()
        self._untried: list[_Branch] = []
        self._elsewhere: list[_Branch] = []
        self._tried: set[tuple[Point, int]] = set()
        self._tried_so: set[tuple[Point, int, bytes]] = set()
        self._grounds: dict[tuple[str, str], dict[str, list[Place]]] = {}
        self._cells: dict[str, list[ways.Cell]] = {}

    def explore(self) -> Explored:
        """Play on until no option and no silence is left untried, and then some."""
        for manner in range(len(MANNERS)):
            self._run(begin(self.library, self.book, self.chapter), manner, {})
        while self._untried or (self._elsewhere and self.found.runs < MOST_RUNS):
            branch = (self._untried or self._elsewhere).pop()
            session = Session(self.library, Kept(VERSION, decode(branch.state)))
            session.step(Intent(choose=branch.number))
            if branch.number < 0:
                self.found.silent.add(branch.point)
            self._run(session, branch.manner, dict(branch.done))
        return self.found

    # ------------------------------------------------------------------ one run
    def _run(self, session: Session, manner: int, done: dict[str, int]) -> None:
        """Play on to the end of the chapter, or until nothing moves any more."""
        self.found.runs += 1
        start, talking = session.state.tick, 0
        while session.state.beat != END:
            shown, state = session.view.shown, session.state
            talking = talking + 1 if state.talk else 0
            if talking > LONGEST_TALK and state.talk:
                self._stuck(session, f"the conversation '{state.talk.frames[-1].node}' never ends")
                return
            if state.tick - start > LONGEST_RUN:
                self._stuck(session, f"beat '{state.beat}' goes on for ever")
                return
            if isinstance(shown, LineView):
                session.step(Intent(confirm=True))
            elif isinstance(shown, ChoiceView):
                session.step(Intent(choose=self._decide(session, shown, manner, done)))
            elif state.talk or not state.beat:
                session.step(NOTHING)
            elif not self._roam(session, manner, done):
                self._stuck(session, f"beat '{state.beat}' does not end, and there is nothing left to do in it")
                return
        self.found.ends += 1
        self.found.heard.update(session.state.memory.heard)

    def _stuck(self, session: Session, why: str) -> None:
        self.found.heard.update(session.state.memory.heard)
        told = f"{why} (variables: {dict(sorted(session.state.memory.variables.items()))})"
        if told not in self.found.stuck:
            self.found.stuck.append(told)

    def _decide(self, session: Session, shown: ChoiceView, manner: int, done: dict[str, int]) -> int:
        """The number of what is chosen now; what else could be is kept for another run."""
        talk = session.state.talk
        frame = talk.frames[-1] if talk else None
        point = (frame.node, session.runner.index(frame) or 0) if frame else ("", 0)
        numbers = [option.number for option in shown.options if option.open]
        if shown.left >= 0:
            numbers.append(-1)
        variables = msgspec.json.encode(session.state.memory.variables, order="deterministic")
        fresh = [number for number in numbers if (point, number, variables) not in self._tried_so]
        fresh.sort(key=lambda number: (point, number) in self._tried)
        choice = fresh[0] if fresh else min(numbers, key=lambda number: done.get(f"{point} {number}", 0))
        state = encode(session.state)
        for number in fresh:
            new = (point, number) not in self._tried
            self._tried.add((point, number))
            self._tried_so.add((point, number, variables))
            if number != choice:
                (self._untried if new else self._elsewhere).append(_Branch(state, point, number, manner, dict(done)))
        done[f"{point} {choice}"] = done.get(f"{point} {choice}", 0) + 1
        if choice < 0:
            self.found.silent.add(point)
        return choice

    # ------------------------------------------------------------------ between conversations
    def _roam(self, session: Session, manner: int, done: dict[str, int]) -> bool:
        """Meet whatever is next; whether anything could be met, or the beat moved on by itself."""
        beat = session.state.beat
        thorough, order = MANNERS[manner]

        def turn(item: tuple[str, str, int]) -> tuple[int, int]:
            kind, _, times = item
            return (order.index(kind), times) if thorough else (times, order.index(kind))

        offered = sorted(self._offered(session, done), key=turn)
        for kind, name, _ in offered:
            key = f"{beat} {kind} {name}"
            done[key] = done.get(key, 0) + 1
            if self._meet(session, kind, name):
                return True
        for _ in range(PATIENCE):
            session.step(NOTHING)
            if session.state.beat != beat or session.state.talk:
                return True
        return False

    def _offered(self, session: Session, done: dict[str, int]) -> Iterator[tuple[str, str, int]]:
        """(kind, name, how often it was met in this beat) of everything here that may still have something to say."""
        level, script, beat = session.level, session.script, session.state.beat
        heard = session.state.memory.heard
        for name in sorted({focus.name for focus in session.looker.things}):
            entries = [
                look for look in (script.looks.get(name, ()) if script else ()) if session.judge.holds(look.when)
            ]
            if not entries:
                continue
            look = max(entries, key=lambda look: look.when.terms if look.when else 0)
            kind = "go" if look.go else "thing"
            times = done.get(f"{beat} {kind} {name}", 0)
            if times < AGAIN["thing"] or any(not heard.get(id) for id, _ in look.lines):
                yield kind, name, times
        others = [
            *(("person", name) for name in sorted(session.talks)),
            *(("trigger", trigger.name) for trigger in level.triggers),
            *(("door", door.name) for door in level.doors if door.to),
        ]
        for kind, name in others:
            times = done.get(f"{beat} {kind} {name}", 0)
            if times < AGAIN[kind]:
                yield kind, name, times

    def _meet(self, session: Session, kind: str, name: str) -> bool:
        """Stand where `name` can be met, and meet it; False where it cannot be now."""
        level = session.level
        if kind in ("trigger", "door"):
            areas = [item.area for item in (level.triggers if kind == "trigger" else level.doors) if item.name == name]
            return self._walk_into(session, areas[0])
        places = self._person_places(session, name) if kind == "person" else self._thing_places(session, name)
        for place in places:
            self._stand(session, place)
            focus = session.focus
            if focus and focus.name == name:
                session.step(Intent(interact=True))
                return True
        return False

    def _stand(self, session: Session, place: Place) -> None:
        lead = session.lead
        lead.x, lead.y, lead.facing = units(place[0]), units(place[1]), place[2]
        lead.way, session.state.errand = [], None

    def _walk_into(self, session: Session, area: Rect) -> bool:
        """Step into an area from right beside it."""
        cells = set(self._reachable(session))
        for at in sorted(cells):
            for side, (dx, dy) in TOWARDS.items():
                there = (at[0] + dx, at[1] + dy)
                if there in cells and _inside(area, there) and not _inside(area, at):
                    self._stand(session, (*ways.point(at), side))
                    session.state.inside = []
                    place = session.state.place
                    for _ in range(ways.GRID):
                        session.step(Intent(dx, dy))
                        if session.state.talk or session.state.place != place:
                            break
                    return True
        return False

    # ------------------------------------------------------------------ where one can stand
    def _reachable(self, session: Session) -> list[ways.Cell]:
        """The grid points of the place that a way leads to, people aside."""
        place = session.state.place
        if place not in self._cells:
            found: list[ways.Cell] = []
            ground, lead = session.walkers.ground, session.lead

            def look_round(at: ways.Cell) -> bool:
                found.append(at)
                return False

            ways.way(ground, ways.cell(lead.x, lead.y), look_round, lambda _: 0)
            self._cells[place] = found
        return self._cells[place]

    def _thing_places(self, session: Session, name: str) -> list[Place]:
        key = session.state.place, session.state.light
        if key not in self._grounds:
            self._grounds[key] = self._all_thing_places(session.looker, self._reachable(session))
        return self._grounds[key].get(name, [])

    def _all_thing_places(self, looker: Looker, cells: list[ways.Cell]) -> dict[str, list[Place]]:
        found: dict[str, list[Place]] = {}
        for at in cells:
            x, y = ways.point(at)
            for facing in TOWARDS:
                focus = looker.at(x, y, facing, {}, set())
                if focus:
                    found.setdefault(focus.name, []).append((x, y, facing))
        return found

    def _person_places(self, session: Session, name: str) -> Iterator[Place]:
        body = session.state.people[name]
        focus = Focus("person", name, body_area(body))
        for at in self._reachable(session):
            x, y = ways.point(at)
            if abs(units(x) - body.x) < units(ACROSS + 16) and abs(units(y) - body.y) < units(ACROSS + 16):
                facing = session.walkers.facing_from(x, y, focus)
                if facing:
                    yield x, y, facing


def _inside(area: Rect, at: ways.Cell) -> bool:
    x, y = ways.point(at)
    return area[0] <= x < area[0] + area[2] and area[1] <= y - 1 < area[1] + area[3]


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
