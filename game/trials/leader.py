"""Somebody who plays a leading to its end: for the check, explorers and walkthroughs, and for the bots of its tests.

They keep ahead of her on the way to her bed, stand still while she does, and draw her on by what she is least tired of;
near the bed they sit down.
"""

from math import isqrt
from typing import NamedTuple

from game.content.geometry import Point
from game.core.fixed import units
from game.trials.guiding import DOOR_REACH, HEARD, REACH, SEAT_REACH, STRING, TAP, Hands, by_the_seat, workable
from game.trials.led import HALF, STAND, TRIES, Cover, Hum, Leading, Leave, Sit, Work
from game.trials.pulls import (
    BED,
    BY_LAMP,
    BY_LANTERN,
    HUM,
    LANTERN,
    PANE,
    SPENT,
    THREAD,
    hum_reach,
    thread_worth,
    tiredness,
)
from game.trials.trial import Act
from game.world import ways
from game.world.body import Body
from game.world.distances import Distances, distances, straight
from game.world.house import House, at, is_near

SEEN = BY_LAMP[-1][0]
"""How far off a lamp draws her, px."""
BESIDE = 40
"""How far from a thing one waits for her, px."""
STEP = 14
"""How far ahead of their feet they look, px."""
CLOSE = 16
"""How near her they pass at the nearest, where there is no other room, px."""
NONE = 1 << 20
"""Px of a way that there is not."""


class Manner(NamedTuple):
    """How somebody leads: `gap` px ahead of her, for as long as they are within `far`; whether they stand `still` when
    she does, `wait` where her walk will come to, work `lamps` and doors (`shut`), and `sit` down by the bed; whether
    they put out what is lit behind her before it draws her back (`tidy`), pass `close` by her where there is no other
    room and she walks, and `clear` what lies before her bare feet; `only` is the one lure they have, without a lamp at
    her bed (empty: all)."""

    gap: int = 58
    far: int = 92
    still: bool = True
    wait: bool = True
    lamps: bool = True
    shut: bool = True
    sit: bool = True
    tidy: bool = False
    close: bool = False
    clear: bool = True
    only: str = ""


PLAIN = Manner()
MANNERS = tuple(
    Manner(gap=gap, far=far, shut=shut, lamps=lamps, tidy=tidy, close=close)
    for gap, far in ((58, 92), (52, 80), (64, 110), (44, 92), (58, 110))
    for lamps, shut in ((True, True), (False, True), (True, False))
    for tidy in (False, True)
    for close in (False, True)
) + tuple(Manner(gap=gap, far=far, close=close, only=HUM) for gap, far, close in ((58, 92, False), (44, 92, True)))
"""In which manners one tries it, one after the other; the last have a tune alone."""


class Move(NamedTuple):
    """What they do in a tick: where they walk, each -1, 0 or 1, and what their hands do."""

    dx: int = 0
    dy: int = 0
    hands: Hands = Hands()


class Leader:
    """Leads one sleeper through `house`. They look about every `every` ticks; `late` is how many ticks late they are
    for her standing still."""

    def __init__(self, house: House, manner: Manner = PLAIN, every: int = 6, late: int = 0) -> None:
        self.house, self.manner, self.every, self.late = house, manner, every, late
        self.goal: Point | None = None
        self.lure: tuple[str, int] = ("", 60)
        self.sits = False
        self.hums = False
        self.aside = False
        self.burnt: set[str] = set()

    # ------------------------------------------------------------------ ways
    def field(self, to: Point, shut: list[str]) -> Distances:
        """The ways to a point."""
        x, y = ways.point(ways.cell(units(to[0]), units(to[1])))
        return distances(self.house.ground(shut), units(x), units(y))

    def _far(self, place: Point, to: Point, shut: list[str]) -> int:
        return _px(self.field(to, shut), units(place[0]), units(place[1]))

    def heading(self, nora: Body, to: Point, shut: list[str]) -> tuple[int, int]:
        """Which way to walk next to come there, each -1, 0 or 1; (0, 0) there, and where no way leads."""
        field, (x, y) = self.field(to, shut), at(nora)
        here, onward = field.on(nora.x, nora.y, 0), field.on(nora.x, nora.y, ways.GRID)
        if here is None or onward is None:
            return 0, 0
        next_x, next_y = onward if max(abs(here[0] - x), abs(here[1] - y)) <= ways.GRID // 2 else here
        return (next_x > x) - (next_x < x), (next_y > y) - (next_y < y)

    # ------------------------------------------------------------------ a tick
    def move(self, led: Leading, mia: Body, nora: Body) -> Move:
        """What they do now."""
        here, her = at(nora), at(mia)
        away = isqrt((here[0] - her[0]) ** 2 + (here[1] - her[1]) ** 2)
        if led.beat == STAND + 2 and led.drawn_by in self.house.lamps:
            bed, lamp = self.house.corners.bed, self.house.lamps[led.drawn_by]
            if self._far(lamp, bed, led.shut) > self._far(her, bed, led.shut) - 10:
                self.burnt.add(led.drawn_by)
        looks, act = led.tick % self.every == 0, None
        if looks:
            act = self._decide(led, mia, nora, away)
            self.sits = self.manner.sit and self._sit_near(led, her, here)
        if self.sits:
            self.goal, self.hums = self.house.corners.seat, False
            act = self._by_the_bed(led, mia, nora) if looks else None
        dx, dy = self._feet(led, mia, nora, away)
        if self.hums and led.stands and led.beat > STAND - 60 + self.late:
            dx = dy = 0
            act = act or (Hum() if not (led.hums or nora.moving) else None)
        shows = led.bare or led.sits
        quiet = self.manner.still and led.stands and away < BY_LANTERN[-1][0] and (dx or dy or shows)
        quiet = quiet and led.breath > 600
        return Move(dx, dy, Hands(act, holds=bool(quiet)))

    def _quiet(self, led: Leading) -> bool:
        """Whether it is time to stand still."""
        return self.manner.still and ((led.stands and led.beat >= self.late) or led.beat > HALF - 8 + self.late)

    def _feet(self, led: Leading, mia: Body, nora: Body, away: int) -> tuple[int, int]:
        here, her = at(nora), at(mia)
        quiet = self._quiet(led)
        if away < 34 and not quiet and not self.sits and led.drawn_by != "bed":
            on = self.heading(nora, self.house.corners.bed, led.shut)
            if on != (0, 0) and self._off(here, on, her) >= away:
                return on
        if self.goal is None or is_near(here, self.goal, 5):
            return 0, 0
        if quiet and away < 76 and not (self.aside and led.stands and led.breath > 1500):
            return 0, 0
        dx, dy = self.heading(nora, self.goal, led.shut)
        passes = self.aside or (self.sits and led.weaker >= SPENT and led.drawn_by == BED)
        least = min(CLOSE if passes else 30, away)
        if self._off(here, (dx, dy), her) >= least:
            return dx, dy
        on = self._round(led, nora, self.goal, her, least)
        closer = on == (0, 0) and self.manner.close and not led.stands
        return self._round(led, nora, self.goal, her, CLOSE) if closer else on

    def _round(self, led: Leading, nora: Body, to: Point, her: Point, least: int) -> tuple[int, int]:
        """Which way to walk round her: nearer to a point all the same, and no nearer to her than `least` px; (0, 0)
        where there is none."""
        field, here = self.field(to, led.shut), at(nora)
        found = [(_px(field, nora.x, nora.y), (0, 0))]
        for dx, dy, _ in ways.STEPS:
            x, y = nora.x + units(STEP * dx), nora.y + units(STEP * dy)
            if self._off(here, (dx, dy), her) >= least and straight(field.ground, nora.x, nora.y, x, y):
                found.append((_px(field, x, y), (dx, dy)))
        return min(found)[1]

    def _off(self, here: Point, step: tuple[int, int], her: Point) -> int:
        """How far they would be from her after a step of that."""
        x, y = here[0] + STEP * step[0] - her[0], here[1] + STEP * step[1] - her[1]
        return isqrt(x * x + y * y)

    # ------------------------------------------------------------------ what to draw her by
    def _decide(self, led: Leading, mia: Body, nora: Body, away: int) -> Act | None:
        house, shut, manner = self.house, led.shut, self.manner
        self.aside = False
        here, her, bed = at(nora), at(mia), house.corners.bed
        home = self.field(bed, shut)
        rest = _px(home, mia.x, mia.y)
        leads = _px(home, nora.x, nora.y) < rest - 16
        ahead = home.on(mia.x, mia.y, manner.gap)
        if leads and away < manner.far:
            self.goal = ahead if rest > 60 else None
        elif manner.wait and led.drawn_by == THREAD:
            self.goal = self._meeting(led, here, her, home)
        else:
            self.goal = ahead
        act = self._put_out(led, here, her, rest) or self._kettle(led, here, her) or self._clear(led, here, her, rest)
        walking = not led.stands and led.beat < HALF - 14
        if walking and led.drawn_by == LANTERN:
            self.lure = (LANTERN, 46)
        elif not walking:
            self.lure = self._choose(led, here, her, rest)
        what, gap = self.lure
        if leads and what in (LANTERN, HUM) and not self.aside:
            self.goal = home.on(mia.x, mia.y, gap)
        self.hums = what == HUM and (leads or rest < 135) and away < hum_reach(led)
        bare = what == LANTERN and leads and 30 < away < manner.far + 20 and rest > 60
        bare = bare and (len(led.lit) < 2 or led.noon < 3600) and house.sees(her, here, shut)
        return act or self._lamp(led, here, her) or self._door(led, mia, nora) or self._cover(led, bare, away)

    def _cover(self, led: Leading, bare: bool, away: int) -> Cover | None:
        return Cover() if bare != led.bare and (led.bare or away > 42) else None

    def _meeting(self, led: Leading, here: Point, her: Point, home: Distances) -> Point | None:
        """Ahead of where she will be when they can be there."""
        ticks = self._far(here, her, led.shut) * 60 // 75
        end = led.ends[min(len(led.ends) - 1, led.next + min(ticks, NONE) // HALF)]
        return home.on(units(end[0]), units(end[1]), self.manner.gap)

    def _put_out(self, led: Leading, here: Point, her: Point, rest: int) -> Work | None:
        """A lamp behind her that would draw her back."""
        for name in led.lit:
            lamp = self.house.lamps[name]
            left = self._far(lamp, self.house.corners.bed, led.shut)
            dares = name in self.burnt and not led.stirs and name in led.uses
            if left <= rest - 30 or (is_near(lamp, her, 44) and not dares):
                continue
            if is_near(lamp, here, REACH - 1):
                return Work(name)
            burns = name in self.burnt or (self.manner.tidy and is_near(lamp, her, SEEN))
            if burns and left > rest - 10 and is_near(lamp, here, 130 + 70 * self.manner.tidy):
                self.goal, self.aside = lamp, True
        return None

    def _kettle(self, led: Leading, here: Point, her: Point) -> Work | None:
        stove = self.house.corners.stove
        if led.boils and self._far(here, stove, led.shut) < 150 and not is_near(stove, her, 40):
            self.goal = stove
            return Work("kettle") if is_near(stove, here, REACH) else None
        return None

    def _clear(self, led: Leading, here: Point, her: Point, rest: int) -> Work | None:
        """What she let fall, where it lies before her and nobody has to pass her for it; a tap that runs; and a string
        that hangs across the way."""
        if not self.manner.clear:
            return None
        found = [(name, self.house.floor[name]) for name in led.lies]
        found += [(TAP, self.house.corners.tap)] if led.runs and self.house.corners.tap else []
        if led.strung:
            x, y, w, h = self.house.leaves[self.house.string]
            found.append((STRING, (x + w // 2, y + h // 2)))
        for name, there in found:
            if is_near(there, here, DOOR_REACH if name == STRING else REACH):
                return Work(name)
        bed, reach = self.house.corners.bed, 60 + self.manner.far
        for _, there in found:
            before = self._far(there, bed, led.shut) < rest - 20
            if before and not is_near(there, her, HEARD) and self._far(here, there, led.shut) < reach:
                self.goal, self.aside = there, False
                break
        return None

    def _choose(self, led: Leading, here: Point, her: Point, rest: int) -> tuple[str, int]:
        """What she is least tired of, of all she can see or hear, and how far ahead of her one is for it."""
        bed, manner = self.house.corners.bed, self.manner
        if rest < 135 and self._far(here, bed, led.shut) < 150:
            return "", 60
        need, found = thread_worth(led), list[tuple[int, str, int]]()
        hum = 3 + ("book" in led.touched)
        held = int(manner.still)
        heard = min(54, hum_reach(led) * 2 // 3)
        for what, gap, worth in ((LANTERN, 38, 3 + held), (LANTERN, 68, 2 + held), (HUM, heard, hum)):
            left = worth - tiredness(led, what)
            if manner.only in ("", what) and left >= need:
                found.append((1000 * (left - need) + 5 * gap, what, gap))
        for name, lamp in self.house.lamps.items() if manner.lamps and not manner.only else ():
            found += self._lit(led, here, her, rest, name, lamp, need)
        return max(found)[1:] if found else ("", 60)

    def _lit(
        self, led: Leading, here: Point, her: Point, rest: int, name: str, lamp: Point, need: int
    ) -> list[tuple[int, str, int]]:
        worth = next((worth for reach, worth in BY_LAMP if is_near(her, lamp, reach)), 0) - tiredness(led, name)
        onward = self._far(lamp, self.house.corners.bed, led.shut) < rest - 24
        if worth < need or not onward or is_near(her, lamp, 40) or not self.house.sees(her, lamp, led.shut):
            return []
        if name not in led.lit and (len(led.lit) > 1 or self._far(here, lamp, led.shut) >= 110):
            return []
        return [(700 if name in led.lit else 400, name, 60)]

    def _lamp(self, led: Leading, here: Point, her: Point) -> Work | None:
        what = self.lure[0]
        if what not in self.house.lamps or what in led.lit:
            return None
        lamp = self.goal = self.house.lamps[what]
        return Work(what) if is_near(lamp, here, REACH - 2) and not is_near(lamp, her, 42) else None

    def _door(self, led: Leading, mia: Body, nora: Body) -> Work | None:
        """A door between her and where her walk goes on, shut before her."""
        if not self.manner.shut:
            return None
        here, her, on = at(nora), at(mia), led.ends[min(led.next + 1, len(led.ends) - 1)]
        for name, (x, y, w, h) in self.house.leaves.items():
            middle = x + w // 2, y + h // 2
            near = is_near(here, middle, 70) and not is_near(her, middle, 44)
            if name in led.shut or not near or name not in workable(led, self.house, mia, nora):
                continue
            shut = sorted([*led.shut, name])
            home = self.house.corners.bed
            hides = any(self._is_hidden(led, her, lamp, name) for lamp in self.burnt)
            stops = hides or self._far(her, on, shut) >= NONE
            if stops and max(self._far(place, home, shut) for place in (her, here)) < NONE:
                return Work(name)
        return None

    def _is_hidden(self, led: Leading, her: Point, lamp: str, leaf: str) -> bool:
        """Whether a lit lamp that draws her back would be out of her sight with that door shut."""
        sees, where = self.house.sees, self.house.lamps[lamp]
        return lamp in led.lit and sees(her, where, led.shut) and not sees(her, where, [*led.shut, leaf])

    # ------------------------------------------------------------------ by the bed
    def _sit_near(self, led: Leading, her: Point, here: Point) -> bool:
        bed = self.house.corners.bed
        return self._far(her, bed, led.shut) < 135 and self._far(here, bed, led.shut) < 150

    def _by_the_bed(self, led: Leading, mia: Body, nora: Body) -> Act | None:
        if led.sits or not is_near(at(nora), self.house.corners.seat, SEAT_REACH):
            return None
        if led.bare:
            return Cover()
        act = by_the_seat(led, self.house, mia, nora)
        if act == Work(led.night) and self.manner.only:
            undrawn = not led.drawn and is_near(at(nora), self.house.corners.pane, REACH)
            return Work(PANE) if undrawn else Sit()
        return None if act == Work(led.night) and led.stands else act


def _px(field: Distances, x: int, y: int) -> int:
    """How far it is, px; NONE where no way leads there."""
    far = field.far(x, y)
    return NONE if far is None else far * ways.GRID // ways.STRAIGHT


class Clumsy(Leader):
    """Goes straight to her with the lantern bare, until she has had enough; or, `leaves`, until they may leave her."""

    def __init__(self, house: House, leaves: bool = False) -> None:
        super().__init__(house)
        self.leaves = leaves

    def move(self, led: Leading, mia: Body, nora: Body) -> Move:
        """What they do now."""
        if self.leaves and led.wakings >= TRIES:
            return Move(hands=Hands(Leave()))
        act = None if led.bare else Cover()
        return Move(*self.heading(nora, at(mia), led.shut), Hands(act))


class Waits(Leader):
    """Goes where she is coming to touch something, and waits there in the dark."""

    def move(self, led: Leading, mia: Body, nora: Body) -> Move:
        """What they do now."""
        if led.bare:
            return Move(hands=Hands(Cover()))
        end = next(iter(ahead(led)), None)
        x, y = led.ends[end] if end is not None else at(nora)
        spot = self.field(self.house.corners.bed, led.shut).on(units(x), units(y), BESIDE)
        if spot is None or is_near(at(nora), spot, 6):
            return Move()
        near = is_near(at(mia), at(nora), 84)
        return Move(*self.heading(nora, spot, led.shut), Hands(holds=near and led.breath > 600))


def ahead(led: Leading) -> list[int]:
    """The ends of her walk at which she has yet to touch something, in their order."""
    left = (end for thing, end in led.things.items() if thing not in led.touched and end >= led.next)
    return sorted(left)
