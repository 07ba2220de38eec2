"""The measure of a chapter: how much of it is words, and how often the hands have something to do.

A walkthrough is played, and measured from what it wants and what happens. All times are those of somebody who reads
everything at pace.WORDS_A_MINUTE and walks as the walkthrough does; letters that come one by one, cards, captions and
the goal on the screen take none.

**A box** is a line (of a page, a person, a thought, a thing that is looked at) or a list of options, put before the
player. It takes the time to read its words and the waits within it, or the time it was in fact on show where that is
longer, as when nothing is said. Of options all are read, of closed ones why they are closed. A list that comes again is
another box. What is stepped back over stays counted, since it was read; the box that one steps back to is not
counted again, and takes the time it is on show; what follows it is counted anew.

A line that is said on the way is a box too, and does not end the free control that it is heard in; where that has come
to a hand already, it begins another row. It takes the time that passes, and what is left to read where it is put away.

**Free control** is a tick in which nothing is on show but what is said on the way, and the story lets one walk: no
line, no options, no wait in a conversation that one stands for. Ticks of it between two boxes or waits are one
*stretch*, through doors and beats too. In such a tick the hands are *at work* where the lead comes anywhere, by pointer
or keys, or does an act, or holds breath. To stand there is not work: resting, waiting for somebody, walking against a
wall, being put back by a dream, being carried in a trial. Work is worth less:

- What a plan walks by holding directions (`walk`, several in a row as one) is worth at most the planner's shortest way
  from where that began to where it ended; all other verbs take the planner's way already.
- A tick with words up is worth half: with a line that is said on the way, or a bark, which is up for as long as it
  takes to read, after those before it.

**An act** has two outcomes that the world shows: taking a breath to hold, a push (whether there was room or not), a way
through a door, what is done in a trial, a lamp put on or out, something taken in the hand or put down: by the press
itself, before anything is said. To look at something, to speak to somebody and to choose are none: they bring
boxes.

**A hand** is a stretch with an act or HAND ticks of work in it; what was walked in any other is no play. A *row* is of
boxes with no hand between them: a thing that is looked at begins one where the walk to it was a hand.

`words` are those of all boxes and barks, `seconds` all the time, `play` the share of it that is work of a hand.
"""

from collections.abc import Iterable
from itertools import pairwise

import msgspec

from game.content.books import END
from game.content.level import Door
from game.content.library import Library
from game.content.markup import parse, word_count
from game.core.event import (
    Asked,
    Barked,
    BreathLet,
    BreathTaken,
    Closed,
    Event,
    LensesOff,
    LightChanged,
    Lost,
    PlaceEntered,
    Pushed,
    Said,
    SteppedBack,
    SteppedForward,
)
from game.core.fixed import DIAGONAL, ONE
from game.core.pace import A_WORD, TICKS
from game.session import LineView, Session
from game.session.intent import NOTHING, Intent
from game.workshop.plan import Plan
from game.workshop.walker import Walker, Ways, begun
from game.world import ways as grid
from game.world.ground import Ground
from game.world.motion import WALK

HAND = 2 * TICKS
"""Ticks of work that make a stretch a hand without an act: the design's two seconds."""
ROWS = 3
"""How many of the longest rows are told."""
HELD = "walk"
"""The verb that holds a direction, wherever that leads."""

Place = tuple[int, int]
"""Where feet are, units."""


class Row(msgspec.Struct, frozen=True):
    """Boxes with no hand between them: the ids of the first and the last (of options, their first), and the beats they
    come in (empty: before the first beat). `seconds`: from the first on show to the last put away."""

    boxes: int
    seconds: float
    first: str
    first_beat: str
    last: str
    last_beat: str


class Measure(msgspec.Struct, frozen=True):
    """What a walkthrough comes to; see above. `run` is the length of the longest row, `rows` are the ROWS longest, the
    longest first. `first_breath` is when breath is first held, in seconds from the beginning, `boxes_before_breath` how
    many boxes come before that; both are None where none is held."""

    plan: str
    boxes: int
    run: int
    words: int
    seconds: float
    hands: int
    play: float
    first_breath: float | None
    boxes_before_breath: int | None
    rows: tuple[Row, ...]


class Before:
    """How things stand before a tick."""

    def __init__(self, session: Session) -> None:
        state, lead = session.state, session.lead
        self.along = session.view.along and session.view.shown is not None
        self.shown = session.view.shown is not None and not self.along
        talks = bool(state.talk or state.looking) and not session.view.along and session.view.trial is None
        self.carries = lead.carries
        self.free = not talks and state.beat not in ("", END)
        self.where, self.at = (state.lead, state.place), (lead.x, lead.y)
        self.doors: tuple[Door, ...] = session.level.doors
        self.ground: Ground = session.walkers.ground


class _Row(msgspec.Struct):
    """A row that goes on: (id, beat) of its boxes, and the ticks from which and up to which it lasts."""

    began: int
    ended: int
    boxes: list[tuple[str, str]] = []


class _Stretch(msgspec.Struct):
    """Free control that goes on: its work in half ticks, and whether there were acts in it."""

    work: int = 0
    acts: bool = False


class _Held:
    """Directions that a plan holds: on which ground, from where to where, for how many ticks, and what these would be
    worth in half ticks."""

    def __init__(self, before: Before) -> None:
        self.ground, self.where = before.ground, before.where
        self.start = self.end = before.at
        self.ticks = self.work = 0

    @property
    def worth(self) -> int:
        """Half ticks, at most those of the shortest way."""
        return self.work * min(self.ticks, shortest(self.ground, self.start, self.end)) // self.ticks


class Meter:
    """Measures one playthrough, told of all its ticks. `clock` is in ticks of the reader's time."""

    def __init__(self) -> None:
        self.clock = self.boxes = self.words = self.hands = self.work = 0
        self.breath: tuple[int, int] | None = None
        self.rows: list[_Row] = []
        self._row: _Row | None = None
        self._stretch = _Stretch()
        self._held: _Held | None = None
        self._unread = self._unheard = self._words_up = 0

    # ------------------------------------------------------------------ being told
    def tick(self, verb: str, intent: Intent, before: Before, session: Session, events: list[Event]) -> None:
        """One tick of a step with that `verb`; `session` is as it is afterwards."""
        if before.shown:
            self._on_show()
        else:
            if before.free:
                self._free(verb, intent, before, session, events)
            else:
                self._stop()
            self.clock += 1
            if before.along:
                self._heard_on(any(isinstance(event, Closed) for event in events))
        self.hear(session, events)

    def hear(self, session: Session, events: Iterable[Event]) -> None:
        """What was put before the player."""
        for event in events:
            if isinstance(event, Said | Asked):
                self._box(session)
            elif isinstance(event, Barked):
                words = word_count(event.text)
                self.words += words
                self._words_up = max(self.clock, self._words_up) + words * A_WORD
            elif isinstance(event, SteppedBack | SteppedForward):
                self._unread = 0

    def measured(self, plan: str) -> Measure:
        """All of it, once play is over."""
        self._stop()
        self._end_row()
        longest = sorted(self.rows, key=lambda row: -len(row.boxes))[:ROWS]
        at, boxes = self.breath or (None, None)
        return Measure(
            plan, self.boxes, len(longest[0].boxes) if longest else 0, self.words, _seconds(self.clock), self.hands,
            round(self.work / 2 / self.clock, 3) if self.clock else 0.0,
            None if at is None else _seconds(at), boxes,
            tuple(
                Row(len(row.boxes), _seconds(row.ended - row.began), *row.boxes[0], *row.boxes[-1]) for row in longest
            ),
        )  # fmt: skip

    # ------------------------------------------------------------------ boxes
    def _heard_on(self, closed: bool) -> None:
        """A tick in which a line was said on the way: put away before it could be read, it takes what is left."""
        self._unheard = max(0, self._unheard - 1)
        if closed:
            self.clock, self._unheard = self.clock + self._unheard, 0
        if self._row:
            self._row.ended = self.clock

    def _box(self, session: Session) -> None:
        shown, along = session.view.shown, session.view.along
        if not along or self._is_hand:
            self._stop()
        if shown is None:
            return
        if isinstance(shown, LineView):
            id, texts = shown.id, [shown.text]
        else:
            id, texts = next((option.id for option in shown.options), ""), [option.text for option in shown.options]
        words = sum(map(word_count, texts))
        waits = sum(seconds for text in texts for _, seconds in parse(text).waits)
        self._row = self._row or _Row(self.clock, self.clock)
        self._row.boxes.append((id, session.state.beat))
        takes = words * A_WORD + round(waits * TICKS)
        self._unheard, self._unread = (takes, 0) if along else (0, takes)
        self.clock += self._unread
        self._row.ended = self.clock
        self.boxes += 1
        self.words += words

    def _on_show(self) -> None:
        """A tick with a box on show: it takes time once there was time to read it."""
        self._stop()
        if self._unread:
            self._unread -= 1
            return
        self.clock += 1
        if self._row:
            self._row.ended = self.clock

    def _end_row(self) -> None:
        if self._row:
            self.rows.append(self._row)
            self._row = None

    # ------------------------------------------------------------------ hands
    def _free(self, verb: str, intent: Intent, before: Before, session: Session, events: list[Event]) -> None:
        """A tick of free control."""
        state = session.state
        if any(isinstance(event, BreathTaken) for event in events) and self.breath is None:
            self.breath = self.clock, self.boxes
        if verb != HELD and intent != NOTHING:
            self._let_go()
        in_a_trial = intent.breathe and session.view.trial is not None
        did = session.lead.carries != before.carries and state.lead == before.where[0]
        acts = bool(intent.act) or in_a_trial or did or any(_is_act(event, before) for event in events)
        stays = (state.lead, state.place) == before.where and not any(map(_puts_back, events))
        carried = session.view.trial is not None and intent == NOTHING
        moved = stays and not carried and (session.lead.x, session.lead.y) != before.at
        holds = in_a_trial or (state.breath is not None and state.breath.held)
        self._stretch.acts = self._stretch.acts or acts
        if not (acts or moved or holds):
            return
        worth = 1 if before.along or self.clock < self._words_up else 2
        if verb == HELD and moved and not acts:
            if self._held and self._held.where != before.where:
                self._let_go()
            self._held = self._held or _Held(before)
            self._held.end = session.lead.x, session.lead.y
            self._held.ticks += 1
            self._held.work += worth
        else:
            self._stretch.work += worth

    def _let_go(self) -> None:
        """No direction is held any more."""
        if self._held:
            self._stretch.work += self._held.worth
            self._held = None

    @property
    def _is_hand(self) -> bool:
        """Whether the free control so far is a hand."""
        held = self._held.worth if self._held else 0
        return self._stretch.acts or self._stretch.work + held >= 2 * HAND

    def _stop(self) -> None:
        """Free control is over; what there was of it may have been a hand."""
        is_hand = self._is_hand
        self._let_go()
        stretch, self._stretch = self._stretch, _Stretch()
        if is_hand:
            self.hands += 1
            self.work += stretch.work
            self._end_row()


def _is_act(event: Event, before: Before) -> bool:
    through = isinstance(event, PlaceEntered) and any(door.to == event.place for door in before.doors)
    return through or isinstance(event, BreathTaken | LensesOff | LightChanged | Pushed)


def _puts_back(event: Event) -> bool:
    return isinstance(event, Lost | SteppedBack | SteppedForward) or (isinstance(event, BreathLet) and event.back)


def _seconds(ticks: int) -> float:
    return round(ticks / TICKS, 2)


def shortest(ground: Ground, start: Place, end: Place) -> int:
    """Ticks that the planner's way between two points takes at an even walk, people aside."""
    goal = grid.cell(*end)
    found = grid.way(
        ground, grid.cell(*start), lambda at: at == goal, lambda at: grid.far(at, goal), nearest=True
    )  # fmt: skip
    points = [start, *((x * ONE, y * ONE) for x, y in (found or [])[:-1]), end]
    ticks = 0.0
    for (x, y), (to_x, to_y) in pairwise(points):
        across, down = abs(to_x - x), abs(to_y - y)
        ticks += min(across, down) / (WALK * DIAGONAL // ONE) + abs(across - down) / WALK
    return -int(-ticks // 1)


def measure(plan: Plan, library: Library, reload: bool = False, ways: Ways | None = None) -> Measure:
    """Play `plan` and measure it; with `reload` the playthrough is saved and loaded between every two steps, `ways` are
    those of the walker. Raises Stuck, ContentError."""
    walker, meter = Walker(plan, begun(plan, library), ways=ways), Meter()
    meter.hear(walker.session, walker.session.events)
    walker.session.events.clear()
    for step in plan.steps:
        for intent in walker.intents(step):
            before = Before(walker.session)
            events = walker.recorder.step(intent)
            meter.tick(step.verb, intent, before, walker.session, events)
        if reload:
            walker.load()
    return meter.measured(plan.file)


# ---------------------------------------------------------------------- for people
def heading(width: int) -> str:
    """The first line of a table of walkthroughs whose names have at most `width` letters."""
    return f"{'':{width}}  boxes  run   words   time  play  hands  first breath"


def told(measure: Measure, width: int) -> str:
    """A line of that table, and below it the longest rows: there hands are wanted most."""
    at = measure.first_breath
    breath = "none" if at is None else f"{_clock(at)}, after {_boxes(measure.boxes_before_breath or 0)}"
    lines = [
        f"{name_of(measure.plan):{width}}  {measure.boxes:5}  {measure.run:3}  {measure.words:6,}  "
        f"{_clock(measure.seconds):>5}  {measure.play:4.0%}  {measure.hands:5}  {breath}"
    ]
    for row in measure.rows:
        length = f"{_boxes(row.boxes)} in a row"
        ends = f"#{row.first} ({row.first_beat or 'page'}) to #{row.last} ({row.last_beat or 'page'})"
        lines.append(f"{'':{width}}  {length}, {_clock(row.seconds)}: {ends}")
    return "\n".join(lines)


def name_of(plan: str) -> str:
    """What a walkthrough is called, from its file."""
    return plan.rsplit("/", 1)[-1].split(".")[0]


def _clock(seconds: float) -> str:
    """Minutes and seconds."""
    return f"{int(seconds) // 60}:{int(seconds) % 60:02}"


def _boxes(number: int) -> str:
    return f"{number} {'box' if number == 1 else 'boxes'}"
