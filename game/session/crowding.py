"""What a crowd makes of the lead: people make room, heads turn, and where they have turned far enough people gather and
a lead who stands is asked to walk on. Nobody is caught, nothing is lost, and nobody comes after one who walks. Numbers
are the design's (streets.md) where nothing else is said."""

from collections.abc import Sequence
from typing import NamedTuple
from zlib import crc32

from game.content.cast import ANYBODY, Cast
from game.content.geometry import Point
from game.content.level import Level
from game.content.objects.lane import Lane
from game.content.objects.screen import Screen
from game.content.words import Words
from game.core.event import Event, Gathered, HeadsTurned
from game.core.fixed import ONE, units
from game.session.intent import Intent
from game.session.state import State
from game.world.body import Body
from game.world.crowd import Crowd, Strayed
from game.world.ground import Ground
from game.world.lanes import RINGS, WAYS, Place, has_room, lanes, mixed
from game.world.lenses import NOTICED_AFTER
from game.world.motion import WALK, side_of
from game.world.sight import AHEAD

FULL = 1000
"""How far heads turn at most."""
TURNED, GATHERS = 400, 600
"""From where on faces are turned to the lead, and where people gather."""
LOOK = 4
"""Ticks between two looks at the lead: fifteen a second."""
HURRIED, BARE, STOOD, WALKED, ALONE = 23, 33, 10, -10, -13
"""What heads turn in the time of a look: 350, 500 and 150 a second, and back by 150, or 200 where nobody is near."""
STANDS_AFTER = 180
"""Ticks that the lead stands among people before heads turn."""
AMONG, ENOUGH = units(48), 4
"""So many people within that are a crowd, units."""
FACES = units(96)
"""How near people turn their faces to the lead, units; ours."""
AGAIN = 600
"""Ticks until the lead is asked once more; ours."""
COME = 6
"""So many gather at most; ours."""
COMES = units(112)
"""From how near, units: seven tiles."""
RING = RINGS[0][0]
"""How far from the lead they stop, px."""

THINKS = 6
"""Ticks between two thoughts of somebody about where to go: ten a second, and not everybody in one tick."""
STEERS = units(40)
"""How near a body is when people begin to steer round it, units; ours."""
ABREAST, APART = units(15), units(10)
"""Room that people leave a body, across and down, units; ours."""
BESIDE, BEFORE = units(24), units(12)
"""The same of who stands and somebody with a name: nobody is hidden who may be asked something."""
FASTEST = WALK * 5 // 4
"""Units a tick that somebody makes who steers, each way."""
SIGHT = units(360), units(250)
"""How far from the lead people are where they are by the clock alone, across and down, units: beyond what is seen."""


class Bystander(NamedTuple):
    """Somebody of a crowd as they are seen: their number, the ground point in units, the way they face, and how far
    they have walked, units (0: they stand)."""

    number: int
    x: int
    y: int
    facing: str
    walked: int


def has_crowd(level: Level) -> bool:
    """Whether a place has people of a crowd."""
    return bool(level.of(Lane) or level.of(Screen))


class Crowding:
    """The crowd of the place that `state` is in, which real people walk where both of `grounds` are free. Reports into
    `events`."""

    def __init__(
        self, state: State, level: Level, grounds: Sequence[Ground], cast: Cast, words: Words, events: list[Event]
    ) -> None:
        self.state, self.cast, self.words, self.events = state, cast, words, events
        self.grounds = tuple(grounds)
        if state.crowd is None:
            state.crowd = Crowd(mixed(state.rng.state, state.rng.state >> 32, crc32(state.book.encode())))
        self.crowd = state.crowd
        if self.crowd.place != state.place:
            self.crowd.place, self.crowd.strayed, self.crowd.gathered = state.place, {}, 0
            self.crowd.heads = self.crowd.still = 0
        self.lanes = lanes(level, self.grounds, self.crowd.seed)
        self._when, self._about = (-1, False), tuple[int, ...]()
        self._found: dict[int, Place | None] = {}
        count = len(self.lanes.people)
        self.crowd.strayed = {key: at for key, at in self.crowd.strayed.items() if int(key) < count}

    @property
    def lead(self) -> Body:
        return self.state.people[self.state.lead]

    # ------------------------------------------------------------------ who is where
    def people(self, beneath: bool) -> list[Bystander]:
        """Everybody within sight of the lead as they are seen with lenses off (`beneath`) or on: those of paint with
        lenses alone."""
        found = self._near(beneath)
        lead = self.lead
        if self.crowd.heads < TURNED:
            return found
        turned = []
        for who in found:
            dx, dy = lead.x - who.x, lead.y - who.y
            looks = not self.lanes.people[who.number].paint and max(abs(dx), abs(dy)) <= FACES and not who.walked
            turned.append(who._replace(facing=side_of(dx, dy)) if looks else who)
        return turned

    def _near(self, beneath: bool) -> list[Bystander]:
        """The same, as they face by themselves."""
        found, strayed = [], self.crowd.strayed
        for number in self._numbers(beneath):
            if (place := self._place(number)) is None:
                continue
            at = strayed.get(str(number)) if strayed else None
            found.append(self._astray(number, at, place) if at else Bystander(number, *place))
        return found

    def _numbers(self, beneath: bool) -> tuple[int, ...]:
        """The numbers of all whose group is about where the lead is, and who are seen so."""
        lead, tick = self.lead, self.state.tick
        if (tick, beneath) != self._when:
            people, near = self.lanes.people, self.lanes.about(lead.x, lead.y, *SIGHT, tick)
            self._about = tuple(number for number in near if not (beneath and people[number].paint))
            self._when, self._found = (tick, beneath), {}
        return self._about

    def _place(self, number: int) -> Place | None:
        """Where the clock has somebody now; None while they are off their lane."""
        if number not in self._found:
            self._found[number] = self.lanes.at(number, self.state.tick)
        return self._found[number]

    @staticmethod
    def _astray(number: int, at: Strayed, place: Place) -> Bystander:
        """Somebody who is not where the clock has them. They face where that has them face, and where they go while it
        has them stand."""
        facing = place.facing
        if at.walked and (at.comes or not place.walked):
            x, y = at.bound(place)
            facing = side_of(x - at.x, y - at.y)
        return Bystander(number, at.x, at.y, facing, at.walked)

    # ------------------------------------------------------------------ a tick
    def step(self, intent: Intent) -> bool:
        """One tick in which the lead did as `intent` says; whether they are to be asked to walk on."""
        crowd, lead = self.crowd, self.lead
        crowd.still = 0 if lead.moving else crowd.still + 1
        asks = False
        hurries = intent.hurry and lead.moving
        if self.state.tick % LOOK == 0 and (crowd.heads or (self._more(hurries) > 0 and not self.state.modes)):
            asks = self._turn(self._near(self.state.beneath), hurries)
        self.steer()
        return asks

    def _turn(self, near: list[Bystander], hurries: bool) -> bool:
        """One look of everybody at the lead. While words are on show no head turns farther."""
        crowd = self.crowd
        more = self._more(hurries) if self._are_among(near) else ALONE
        if more > 0:
            more = more * self._known() // ANYBODY if not self.state.modes else 0
        before, crowd.heads = crowd.heads, min(FULL, max(0, crowd.heads + more))
        if before < TURNED <= crowd.heads:
            self.events.append(HeadsTurned(caption=self.words.caption("heads_turned")))
        if crowd.heads < TURNED:
            crowd.gathered = 0
        if crowd.heads < GATHERS or self.state.modes or not crowd.still:
            return False
        if not crowd.gathered:
            crowd.gathered = self.state.tick
            self.events.append(Gathered(caption=self.words.caption("gathered")))
        if crowd.asked and self.state.tick - crowd.asked < AGAIN:
            return False
        crowd.asked = self.state.tick
        return True

    def _are_among(self, near: list[Bystander]) -> bool:
        """Whether enough of those are about the lead that it is a crowd."""
        lead = self.lead
        about = [who for who in near if max(abs(who.x - lead.x), abs(who.y - lead.y)) <= AMONG]
        return sum(not self.lanes.people[who.number].paint for who in about) >= ENOUGH

    def is_among(self) -> bool:
        """Whether the lead is in a crowd now."""
        return self._are_among(self._near(self.state.beneath))

    def thickest(self) -> Point | None:
        """The point, units, of whoever has most real people about them now, wherever in the place; None where there is
        nobody."""
        people, tick = self.lanes.people, self.state.tick
        real = [at for number, who in enumerate(people) if not who.paint and (at := self.lanes.at(number, tick))]
        about = [(sum(max(abs(at.x - other.x), abs(at.y - other.y)) <= AMONG for other in real), at) for at in real]
        most = max(about, default=None)
        return (most[1].x, most[1].y) if most else None

    def _more(self, hurries: bool) -> int:
        """What a look turns heads by, among people."""
        lenses, found = self.state.lenses, []
        if lenses and lenses.off and self.state.tick - lenses.since >= NOTICED_AFTER:
            found.append(BARE)
        if hurries:
            found.append(HURRIED)
        if self.crowd.still >= STANDS_AFTER:
            found.append(STOOD)
        standing = 0 if self.crowd.still else WALKED
        return max(found, default=standing)

    def _known(self) -> int:
        """How fast heads turn to the lead, hundredths."""
        speaker = self.cast.speakers.get(self.state.lead)
        return speaker.known if speaker else ANYBODY

    # ------------------------------------------------------------------ steering
    def steer(self) -> None:
        """One tick of all who make room, gather, or are on their way back; who is out of sight is where the clock has
        them."""
        crowd, tick, beneath = self.crowd, self.state.tick, self.state.beneath
        numbers = self._numbers(beneath)
        crowd.strayed = {key: at for key, at in crowd.strayed.items() if int(key) in numbers and self._place(int(key))}
        lead = self.lead
        there = (body for _, body in sorted(self.state.bodies.items()))
        bodies = [(body.x, body.y, body is not lead) for body in there if not body.lies]
        gathers = bool(crowd.gathered and crowd.still)
        if gathers and tick % THINKS == 0:
            for number, point in self._gathering(self._near(beneath)).items():
                if place := self._place(number):
                    who = crowd.strayed.setdefault(str(number), Strayed(place.x, place.y, walked=place.walked))
                    who.off_x, who.off_y, who.comes = *point, True
        for number in numbers:
            if (tick + number) % THINKS == 0 and (place := self._place(number)):
                self._think(number, place, bodies, gathers)
        for key, at in list(crowd.strayed.items()):
            if place := self._place(int(key)):
                self._go(key, at, place)

    def _think(self, number: int, place: Place, bodies: list[tuple[int, int, bool]], gathers: bool) -> None:
        """Somebody's thought about where to be: beside whoever is in their way, or where the clock has them. Those who
        have come to the lead stay while people gather."""
        key = str(number)
        at = self.crowd.strayed.get(key)
        if at and at.comes and gathers:
            return
        off = (0, 0)
        for x, y, named in bodies:
            dx, dy = place.x - x, place.y - y
            if -STEERS < dx < STEERS and -STEERS < dy < STEERS:
                off = self._round(number, place, dx, dy, named) or off
        if at:
            at.off_x, at.off_y, at.comes = *off, False
        elif off != (0, 0):
            self.crowd.strayed[key] = Strayed(place.x, place.y, *off, walked=place.walked)

    def _gathering(self, near: list[Bystander]) -> dict[int, tuple[int, int]]:
        """Where those who gather are bound for, units, by their numbers: those who come already, and real people who
        are near; and never to the side that the lead is turned to: there is always a way on."""
        lead, people = self.lead, self.lanes.people
        real = (who for who in near if not people[who.number].paint)
        close = sorted(who.number for who in real if max(abs(who.x - lead.x), abs(who.y - lead.y)) <= COMES)
        already = sorted(int(key) for key, at in self.crowd.strayed.items() if at.comes)
        coming = list(dict.fromkeys((*already, *close)))[:COME]
        ways = [way for index, way in enumerate(WAYS) if index % 2 == 1 or index == 0]
        ahead = AHEAD[lead.facing]
        ways = [(x, y) for x, y in ways if x * ahead[0] + y * ahead[1] < ONE // 3]
        points = [(lead.x + x * RING, lead.y + y * RING * 3 // 4) for x, y in ways]
        points = [at for at in points if self._has_room(-1, *at)]
        return dict(zip(coming, points, strict=False))

    def _round(self, number: int, place: Place, dx: int, dy: int, named: bool) -> tuple[int, int] | None:
        """The step aside from a body that is (-dx, -dy) units off, and `named` or the lead; None where none is needed,
        or nothing has room."""
        across = place.facing in ("up", "down")
        if not place.walked:
            wide, deep = (BESIDE, BEFORE) if named else (ABREAST, APART)
            if abs(dx) >= wide or abs(dy) >= deep:
                return None
            sides = [(self._beyond(dx, wide), 0), (0, self._beyond(dy, deep))]
            sides.sort(key=lambda side: abs(side[0]) + abs(side[1]))
            sides += [(-dx - wide if dx >= 0 else wide - dx, 0), (0, -dy - deep if dy >= 0 else deep - dy)]
        elif across:
            if abs(dx) >= ABREAST:
                return None
            sides = [(self._beyond(dx, ABREAST), 0), (-dx - ABREAST if dx >= 0 else ABREAST - dx, 0)]
        else:
            if abs(dy) >= APART:
                return None
            sides = [(0, self._beyond(dy, APART)), (0, -dy - APART if dy >= 0 else APART - dy)]
        return next((side for side in sides if self._has_room(number, place.x + side[0], place.y + side[1])), None)

    @staticmethod
    def _beyond(off: int, room: int) -> int:
        """How far to go on to be `room` from a line that one is `off` it, on the side one is on."""
        return room - off if off >= 0 else -room - off

    def _has_room(self, number: int, x: int, y: int) -> bool:
        """Whether somebody has room there, units; who is of paint has it wherever the first layer is free (-1: nobody
        of paint)."""
        paint = number >= 0 and self.lanes.people[number].paint
        return all(has_room(ground, x, y) for ground in (self.grounds[:1] if paint else self.grounds))

    def _go(self, key: str, at: Strayed, place: Place) -> None:
        """One tick of somebody's way to where they want to be, along what is solid; with the clock again once they are
        where it has them."""
        to_x, to_y = at.bound(place)
        dx, dy = (max(-FASTEST, min(FASTEST, part)) for part in (to_x - at.x, to_y - at.y))
        gone = 0
        for x, y in ((at.x + dx, at.y + dy), (at.x + dx, at.y), (at.x, at.y + dy)):
            if (x, y) != (at.x, at.y) and self._has_room(int(key), x, y):
                gone = max(abs(x - at.x), abs(y - at.y))
                at.x, at.y = x, y
                break
        at.walked = at.walked + gone if gone else 0
        if (at.x, at.y, at.off_x, at.off_y) == (place.x, place.y, 0, 0):
            del self.crowd.strayed[key]
