"""What a playthrough sounds like: which stems and which room tone, and what each event and each moment let be heard."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from game.content.boards.reports import ReportsBoard
from game.content.cast import SLEEPS
from game.content.pairs import SECONDS
from game.content.scripts import Script
from game.core.event import (
    BeatBegan,
    BreathLet,
    BreathTaken,
    Bumped,
    Chosen,
    Counted,
    Event,
    FearFaced,
    FearRoused,
    Given,
    LampReached,
    LensesOff,
    LensesOn,
    LightChanged,
    Lost,
    Noticed,
    PlaceEntered,
    Pushed,
    Said,
    Sounded,
    Stepped,
    Tried,
)
from game.core.fixed import pixels
from game.screen.sound.table import MOST_DECODED, Table
from game.session import Session
from game.session.walking import STRIDE
from game.trials import TrialState, row_of
from game.trials.reports import RINGING, Reports, columns
from game.world.breath import LOCKED_UNTIL
from game.world.counting import ANSWERED, HEARD, HUSH, NEAR, OVER, TOLD

FEAR = "fear"
"""The stem that grows towards a fear, and the sound of first seeing one."""
FEAR_NEAR, FEAR_FAR = 40, 280
"""Px from a fear at which its stem is loudest, and where it is not heard yet."""
SIGHT = (224, 118)
"""Px to each side, and up or down, within which a fear is in sight."""
STEP = "step_"
LIKE = {"metal": "stone"}
"""Surfaces without steps of their own, and the one whose steps they have."""
HEARD_FROM, OTHERS = 190, 0.6
"""Px from which somebody else's steps are heard, and their gain beside the lead."""
HEART_EVERY = 60
"""Ticks between two beats of the heart."""
LOW_BREATH = LOCKED_UNTIL
"""Breath, in its units, below which the heart is heard."""
WIDE = 240
"""Px to one side of the lead at which a sound is wholly there."""
CELL = "cell_"
"""How the notes are called that are somebody's own: they are heard with their first words in a beat."""
IN_SLEEP = {
    "out": ("breath_out",),
    "in": ("breath_in",),
    "calls": ("chalk",),
    "called": ("shard",),
    "bumped": ("stuck",),
    "stopped": ("stuck",),
    "stirred": ("heart",),
}
"""What is heard of somebody who walks in her sleep, by what happens."""
HUM, JOINED = "hum_", "joined_"
"""How the hums of reports are called, and what those of a thread come to."""
RINGS_EVERY = 270
"""Ticks from one ring of a telephone to the next."""
DESK_WIDE = 0.8
"""How far to a side the outermost cards on a desk are heard."""
HALCYON = CELL + "halcyon"
TRIED = {
    ("ring", "swell"): "ring_swell",
    ("ring", "one"): "ring_one",
    ("ring", "on"): "ring_one",
    ("leading", "hummed"): "hum",
    ("leading", "shut"): "door",
    ("leading", "opened"): "door",
    ("leading", "heard"): "heart",
    ("leading", "trod"): "heart",
    ("leading", "rang"): "bell",
    ("leading", "whistled"): "kettle",
    ("held", "in"): "held_in",
    ("held", "out"): "held_out",
    ("held", "count"): "held_count",
    ("held", "shared"): "held_shared",
    ("held", "well"): "held_well",
    ("held", "nearer"): "held_nearer",
    ("held", "offended"): "held_nearer",
    ("held", "starts"): "breath_in",
    ("held", "lights"): "lamp_on",
    ("held", "hums"): "hum",
    ("candle", "gasped"): "breath_out",
    ("candle", "jolted"): "stuck",
    ("candle", "gutters"): "candle_gutters",
    ("candle", "gone"): "candle_off",
    ("candle", "lit"): "candle_on",
    ("candle", "gives"): "candle_on",
    ("candle", "blown"): "candle_gutters",
    ("candle", "cup_gasped"): "breath_out",
    ("candle", "cup_jolted"): "stuck",
    ("candle", "cup_gutters"): "cup",
    ("candle", "cup_gone"): "pour",
    ("candle", "cup_lit"): "pour",
    ("tail", "gasped"): "breath_out",
    ("tail", "home"): "door",
    ("rite", "count"): "held_count",
    ("rite", "turn"): "held_out",
    ("rite", "rope_rests"): "curfew",
    ("rite", "page_holds"): "page",
    ("rite", "page_again"): "page",
    ("rite", "sings_1"): "verse_1",
    ("rite", "sings_2"): "verse_2",
    ("rite", "breath_holds"): "held_in",
    ("rite", "breath_rests"): "held_out",
    ("rite", "lid_rests"): "door",
    ("rite", "lid_again"): "stuck",
    ("rite", "well"): "held_shared",
    ("vigil", "count"): "held_count",
    ("vigil", "turn"): "held_out",
    ("vigil", "rope_rests"): "curfew",
    ("vigil", "page_holds"): "page",
    ("vigil", "page_again"): "page",
    ("vigil", "strap_holds"): "creak",
    ("vigil", "strap_rests"): "chime",
    ("evidence", "picked"): "paper",
    ("evidence", "string"): "needles",
    ("evidence", "tied"): "ring_one",
    ("evidence", "fell"): "ring_wrong",
    ("evidence", "lump"): "cup",
    ("evidence", "pencil"): "pencil",
    ("evidence", "told"): "joined",
    ("evidence", "followed"): "door",
    ("evidence", "thins"): "thins",
}
"""What is heard in a trial of a kind."""
FLAMES = {("candle", "on"): "candle_on", ("candle", "off"): "candle_off", ("embers", "off"): "embers_off"}
"""What is heard of a lamp that burns, by how it is called (`candle_3` is a candle); of the others a switch."""
COUNTED = {
    TOLD: ("chime", 0.6),
    ANSWERED: ("chime", 0.6),
    HUSH: (FEAR, 0.6),
    HEARD: ("lamp_off", 1.0),
    OVER: ("page", 0.8),
    NEAR: ("chime", 0.25),
}
"""What is heard as a count of lamps goes on, and how loud, of 1."""
POSED = {SLEEPS: "bed", "sits": "chair"}
"""What is heard of somebody who comes to be so, or is so no longer."""


class Cue(NamedTuple):
    """A sound to be played once, by its name in the table (empty: words alone), `pan` from -1 (left) to 1. `caption` is
    the key of its words. One that is `unasked` is not heard where a script has just let it be heard."""

    name: str
    gain: float = 1.0
    caption: str = ""
    pan: float = 0.0
    unasked: bool = False


KNOCK = 0.5
"""How loud what is real is walked against with breath held, of 1."""


def unasked(name: str, gain: float = 1.0, pan: float = 0.0) -> Cue:
    """A sound that no script asks for."""
    return Cue(name, gain, "", pan, True)


def heard_as(place: str, script: Script | None) -> str:
    """A place as the table names it: the one whose tone its script says it has, else itself."""
    return (script.tone if script else "") or place.rsplit("/", 1)[-1]


def held_as(table: Table, place: str, script: Script | None) -> str:
    """The set that holds what sounds in a place: its own where there is one, else that of the place it sounds like."""
    own = place.rsplit("/", 1)[-1]
    return own if own in table.held else heard_as(place, script)


def held_for(table: Table, session: Session) -> str:
    """What sounds are held for, as the table names it: the trial that is played, also while something is said over it,
    where the table knows it; else the place."""
    tried = [row_of(mode).name for mode in session.state.modes if isinstance(mode, TrialState)]
    if tried and tried[-1] in table.held:
        return tried[-1]
    return held_as(table, session.state.place, session.script)


# ---------------------------------------------------------------------- what goes on
def shares(table: Table, piece: str, session: Session | None) -> dict[str, float]:
    """How far each stem of `piece` is faded in, 0 to 1. Without a place on show, only what belongs to no layer is."""
    held = bool(session and session.state.beneath)
    found = {}
    for stem, file in table.stems(piece).items():
        floor = table.sounds[file].floor
        if stem == FEAR:
            found[stem] = nearness(session) if session else 0.0
        elif session is None:
            found[stem] = float(floor is None)
        else:
            found[stem] = float(floor is None or (floor in SECONDS) == held)
    return found


def nearness(session: Session) -> float:
    """How near the nearest fear is: 1 beside it, 0 where there is none about."""
    away = min((_away(session, name) for name in session.fears.there), default=float("inf"))
    return max(0.0, min(1.0, (FEAR_FAR - away) / (FEAR_FAR - FEAR_NEAR)))


def tone(table: Table, session: Session) -> str:
    """The file of the room tone of where `session` stands: of its layer in that light, of its layer, or of its light;
    empty where there is none."""
    state = session.state
    place = heard_as(state.place, session.script)
    parts = (f"{state.light}_{session.layer}", session.layer, state.light)
    names = (f"{place}_{part}" for part in parts if part)
    return next((file for name in names if (file := table.tone(name))), "")


def _away(session: Session, who: str) -> float:
    """Px between somebody and the lead; endless for somebody who is not there."""
    body, lead = session.state.bodies.get(who), session.lead
    if body is None:
        return float("inf")
    return float(((pixels(body.x - lead.x)) ** 2 + (pixels(body.y - lead.y)) ** 2) ** 0.5)


def aside(session: Session, x: int) -> float:
    """Where something sounds that stands at `x` px of the place: -1 to the left of the lead, 1 to the right."""
    return max(-1.0, min(1.0, (x - pixels(session.lead.x)) / WIDE))


def step(table: Table, surface: str) -> str:
    """The name of the steps on a surface; empty where they cannot be heard."""
    return next((name for name in (STEP + surface, STEP + LIKE.get(surface, "")) if table.takes(name)), "")


def across(session: Session, report: str) -> float:
    """Where the card of a report lies on the desk, -1 to 1; in the middle where none is heard."""
    sitting = session.state.uppermost(Reports)
    board = session.book.boards[sitting.board] if sitting else None
    if not isinstance(board, ReportsBoard):
        return 0.0
    at = next((number for number, each in enumerate(board.reports) if each.name == report), 0)
    return DESK_WIDE * (2 * (at % columns(board)) / (columns(board) - 1) - 1)


# ---------------------------------------------------------------------- what is decoded
def wanted(table: Table, place: str, piece: str, before: str, surfaces: Iterable[str] = ()) -> list[str]:
    """The files to hold in a place (empty: in menus) with such floors, the shortest first, where `piece` is to be heard
    and `before` still is (empty: nothing else). Of a piece that no set of the place has stems of, as many as there is
    room for."""
    sets = [set(names) for names in table.held.values()]
    common = set.intersection(*sets) if sets else set[str]()
    stems, rest = [f"{piece}.{stem}" for stem in table.stems(piece)], list[str]()
    if not place:
        names = common | set(stems[:1])
    elif crossing := table.crossing(before, piece):
        names = {name for name in crossing if not name.startswith(f"{before}.")}
    else:
        near = (name for name in table.names if table.takes(name) or table.near(name) or name.startswith(f"{place}_"))
        there = table.held.get(place) or list(near)
        listed = [name for name in stems if name in there]
        names = {name for name in there if "." not in name} | set(listed)
        rest = [] if listed else [name for name in stems if not name.endswith(f".{FEAR}")]
    names |= {step(table, surface) for surface in surfaces}
    files = {file for name in names for file in table.files(name)}
    room = MOST_DECODED - sum(map(table.decoded, files))
    for file in (file for name in rest for file in table.files(name)):
        room -= table.decoded(file)
        files |= {file} if room >= 0 else set()
    return sorted(files, key=lambda file: (table.decoded(file), file))


# ---------------------------------------------------------------------- what happens
class Score:
    """Makes cues of what happens in one playthrough after another."""

    def __init__(self, table: Table) -> None:
        self.table = table
        self._place = ""
        self._seen: set[str] = set()
        self._gaits: dict[str, int] = {}
        self._poses: dict[str, str] = {}
        self._spoke: set[str] = set()
        self._met = ""
        self._entered = self._chose = False
        self._known: dict[str, object] = {}
        self._heart = 0

    def react(self, session: Session, event: Event) -> Iterator[Cue]:
        """What an event lets be heard."""
        match event:
            case Stepped(who=who, surface=surface) if who == session.state.lead:
                yield from self._step(surface, 1.0)
            case Sounded(sound=sound, source=source):
                yield Cue(sound, pan=self._from(session, source))
            case FearRoused() | FearFaced():
                yield Cue(FEAR)
            case Noticed():
                yield Cue("", caption="caption.noticed")
            case Lost():
                self._seen.clear()
                yield Cue("breath_in")
            case Given(memory=memory) if any(shard.memory == memory for shard in session.level.shards):
                yield Cue("shard", caption="caption.shard")
            case Said(speaker=who, kind="person") if who not in self._spoke:
                self._spoke.add(who)
                if who != session.state.lead and self.table.takes(CELL + who):
                    yield unasked(CELL + who, pan=self._side(session, who))
            case Tried(kind="sleepwalk", what=what):
                yield from (Cue(name) for name in IN_SLEEP.get(what, ()))
            case Tried(kind="breath" | "ring", what="begun"):
                yield unasked(HALCYON)
            case Tried(kind="reports", what=what):
                yield from self._reported(session, what)
            case Tried(kind=kind, what=what) if (kind, what) in TRIED:
                yield Cue(TRIED[kind, what])
            case Chosen():
                self._chose = True
            case _:
                yield from self._layers(event)
                yield from self._surroundings(session, event)

    def _layers(self, event: Event) -> Iterator[Cue]:
        """One layer gives way to the other: a breath or a pair of lenses, and two notes that are in key."""
        match event:
            case BreathTaken():
                yield from (Cue("breath_in"), Cue("thins"))
            case BreathLet(spent=spent, back=back):
                yield from (Cue("breath_out"), Cue("thickens"))
                if back:
                    yield unasked("push")
                if spent:
                    yield Cue("chalk", caption="caption.heart")
            case LensesOff():
                yield Cue("thins", caption="caption.lenses_off")
            case LensesOn():
                yield Cue("thickens", caption="caption.lenses_on")

    def _reported(self, session: Session, what: str) -> Iterator[Cue]:
        """Hums, from where their cards lie, and what they come to joined."""
        if what.startswith(HUM):
            yield Cue(what, pan=across(session, what.removeprefix(HUM)))
        elif what.startswith(JOINED):
            yield Cue(what if self.table.takes(what) else JOINED.rstrip("_"))
        elif what == "apart":
            yield Cue("ring_wrong")

    def _surroundings(self, session: Session, event: Event) -> Iterator[Cue]:
        """What a place does: lamps, what is pushed, doors, the story that moves on."""
        match event:
            case LightChanged(lamp=lamp, state=state):
                kind, way = lamp.rstrip("_0123456789"), "off" if state == "off" else "on"
                name = FLAMES.get((kind, way), "lamp_off" if way == "off" else "lamp_on")
                yield unasked(name, pan=self._lamp(session, lamp))
            case Counted(what=what, lamp=lamp):
                name, gain = COUNTED[what]
                yield unasked(name, gain, self._from(session, lamp))
            case LampReached(lamp=lamp):
                yield unasked("lamp_on", 0.6, self._from(session, lamp))
            case Bumped() if session.state.breath and session.state.breath.held:
                yield unasked("stuck", KNOCK)
            case Pushed(moved=moved):
                yield unasked("push" if moved else "stuck")
            case PlaceEntered():
                self._entered = True
            case BeatBegan():
                self._entered = False
                self._spoke.clear()
                yield unasked("beat")

    def tick(self, session: Session) -> Iterator[Cue]:
        """What a moment of play lets be heard."""
        if session.state.place != self._place:
            if self._entered and self._place and session.layering is None:
                yield unasked("door")
            self._place, self._entered = session.state.place, False
            self._seen.clear()
            self._gaits.clear()
            self._poses.clear()
        yield from self._others(session)
        yield from self._hands(session)
        yield from self._fears(session)
        yield from self._beat(session)
        sitting = session.state.uppermost(Reports)
        if sitting and sitting.phone == RINGING and session.state.tick % RINGS_EVERY == 0:
            yield Cue("telephone", 1.0 if session.state.mode is sitting else OTHERS)

    def _step(self, surface: str, gain: float, pan: float = 0.0) -> Iterator[Cue]:
        if name := step(self.table, surface):
            yield Cue(name, gain, pan=pan)

    def _side(self, session: Session, who: str) -> float:
        body = session.state.bodies.get(who)
        return aside(session, pixels(body.x)) if body else 0.0

    def _from(self, session: Session, source: str) -> float:
        """Where a person, a spot or a thing is; in the middle for who and what is not there."""
        level = session.level
        if source in session.state.bodies:
            return self._side(session, source)
        if source in level.spots:
            return aside(session, level.spots[source].x)
        areas = (thing.area for thing in level.things if thing.look == source)
        return next((aside(session, x + wide // 2) for x, _, wide, _ in areas), 0.0)

    def _lamp(self, session: Session, name: str) -> float:
        return next((aside(session, light.x) for light in session.level.lights if name and light.lamp == name), 0.0)

    def _others(self, session: Session) -> Iterator[Cue]:
        """Footfalls of everybody but the lead, softer from afar, and whoever lies down or gets up."""
        state, level = session.state, session.level
        for who, body in state.bodies.items():
            gait = body.walked // STRIDE
            before = self._gaits.get(who, gait)
            self._gaits[who] = gait
            if who != state.lead and body.moving and gait > before:
                gain = OTHERS * max(0.0, 1 - _away(session, who) / HEARD_FROM)
                if gain > 0:
                    surface = level.surface(pixels(body.x), pixels(body.y) - 1, session.layer)
                    yield from self._step(surface, gain, self._side(session, who))
            was, self._poses[who] = self._poses.get(who, body.pose), body.pose
            if was != body.pose and (name := POSED.get(body.pose) or POSED.get(was)):
                yield unasked(name, pan=self._side(session, who))

    def _hands(self, session: Session) -> Iterator[Cue]:
        """A thing that is met, and a choice that will be remembered."""
        looking = session.state.looking
        met = looking.thing if looking else ""
        if met and met != self._met and (heard := self.table.things.get(met)) and heard.met:
            yield unasked(heard.met, pan=self._from(session, met))
        self._met = met
        known: dict[str, object] = dict(session.state.memory.variables)
        if self._chose and known != self._known:
            yield unasked("remembered")
        self._chose, self._known = False, known

    def _fears(self, session: Session) -> Iterator[Cue]:
        state, lead = session.state, session.lead
        if state.dark:
            return
        for fear in session.level.fears:
            body = state.people.get(fear.name)
            if body is None or fear.name in self._seen:
                continue
            if abs(pixels(body.x - lead.x)) <= SIGHT[0] and abs(pixels(body.y - lead.y)) <= SIGHT[1]:
                self._seen.add(fear.name)
                yield Cue(FEAR, caption="caption.fear", pan=self._side(session, fear.name))

    def _beat(self, session: Session) -> Iterator[Cue]:
        breath = session.state.breath
        if breath is None or breath.left >= LOW_BREATH:
            self._heart = 0
            return
        if self._heart % HEART_EVERY == 0:
            yield Cue("heart")
        self._heart += 1
