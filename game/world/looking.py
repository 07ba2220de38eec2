"""What a person stands before: the thing, person or door that an interact would mean."""

from collections.abc import Callable, Collection, Sequence
from functools import partial

import msgspec

from game.content.level import Level, Rect
from game.core.fixed import ONE, pixels
from game.world.body import Body

REACH = 28
"""How far before the feet something may begin, px."""
ACROSS = 60
"""The same to whoever stands behind a table or a counter, px."""
BREADTH = 8
"""How far to each side, px."""
CLOSE = 16
"""How near to the feet whoever is sought and what is asked for is meant without being faced, px."""
SOUGHT, ASKED, PEOPLE, MOVABLES, DEEDS, IDLE, ALWAYS_NEAR = range(7)
"""What comes before what, of all that is faced: people with something new to say to what is asked, things that are
asked for, whoever else can be spoken to, what can be moved, what can be done, what is only looked at, and company."""
FACINGS = ("left", "right", "up", "down")
TALL = 30
"""Height of a person as drawn, for the pointer, px."""
HIGH = 14
"""How high above the feet, seen from the side, things still count, px."""
BESIDE = 12
"""How far to each side of somebody a pointer means them rather than a thing that is only looked at, px."""
SEAT = 18
"""How far to each side of somebody who sits their seat is taken to go, for the pointer, px."""
HALO = 16
"""How much further from its middle a fear is meant than somebody else: one speaks to it without being in it, px."""
LYING = 16
"""How far to each side of their neck somebody asleep is meant, px."""
THICK = 12
"""What is solid for more px than this between feet and a thing is a wall: nothing is meant through it. A counter is not
as deep."""


class Focus(msgspec.Struct, frozen=True):
    """What is meant: `kind` is person, thing, movable, door or shard; `name` whose; `area` where, px; `verb` what the
    map calls a press on it (empty: nothing of its own)."""

    kind: str
    name: str
    area: Rect
    verb: str = ""


def probe(x: int, y: int, facing: str, reach: int = REACH) -> Rect:
    """The area before feet at (x, y) px that is looked at."""
    if facing == "up":
        return (x - BREADTH, y - 5 - reach, 2 * BREADTH, reach)
    if facing == "down":
        return (x - BREADTH, y, 2 * BREADTH, reach)
    if facing == "left":
        return (x - 6 - reach, y - HIGH, reach, HIGH + 2)
    return (x + 6, y - HIGH, reach, HIGH + 2)


def _of_its_kind(focus: Focus) -> int:
    return PEOPLE if focus.kind == "person" else MOVABLES if focus.kind == "movable" else DEEDS


def _overlap(a: Rect, b: Rect) -> bool:
    return a[0] < b[0] + b[2] and b[0] < a[0] + a[2] and a[1] < b[1] + b[3] and b[1] < a[1] + a[3]


def _distance(x: int, y: int, area: Rect) -> int:
    """Square of the way from (x, y) to the nearest point of `area`, px."""
    dx = max(area[0] - x, 0, x - area[0] - area[2])
    dy = max(area[1] - y, 0, y - area[1] - area[3])
    return dx * dx + dy * dy


def _nearest(x: int, y: int, area: Rect) -> tuple[int, int]:
    """The point of `area` that is nearest to (x, y)."""
    return min(max(x, area[0]), area[0] + area[2] - 1), min(max(y, area[1]), area[1] + area[3] - 1)


def _upright(area: Rect) -> Rect:
    """What is meant by facing or clicking on a thing that takes up `area` of the ground."""
    return area[0], area[1] - HIGH, area[2], area[3] + HIGH


def body_area(body: Body) -> Rect:
    """The ground somebody covers, px, a little generous. Whoever lies is in the midst of a bed, and is meant
    from beside it."""
    side = LYING if body.lies else 8
    return (pixels(body.x) - side, pixels(body.y) - 10, 2 * side, 12)


def _is_of_the_seat(body: Body, x: int, y: int, thing: Focus | None) -> bool:
    """Whether a pointer at (x, y) px, on `thing` or on nothing, is on what `body` sits on."""
    bx, by = pixels(body.x), pixels(body.y)
    if thing is None:
        return abs(x - bx) <= SEAT and by - TALL <= y <= by + SEAT // 2
    left, top, wide, high = thing.area
    return max(wide, high) <= 3 * SEAT and left <= bx < left + wide and top <= by - HIGH < top + high


class Looker:
    """Answers for one level under one light, in one of its groups where it has any. `movables` are where things that
    can be moved stand now. `seen` tells in which group what takes up an area is looked at, where that is not the same
    for all. `company` are those who are always near: they are meant where nothing else is. `weight` tells which
    of `SOUGHT` and those after it somebody or something is."""

    def __init__(self, level: Level, light: str) -> None:
        self.level = level
        self.seen: Callable[[Rect], str] | None = None
        self.weight: Callable[[Focus], int] = _of_its_kind
        self.movables: dict[str, Rect] = {}
        self.company: Collection[str] = ()
        self._fears = {fear.name for fear in level.fears}
        self.see(light)

    def see(self, light: str, group: str = "") -> None:
        """The light has changed to `light`, or the layer in force to `group`."""
        self.group = group
        self._solids = (*self.level.solids, *self.level.group_solids.get(group, ()))
        self.things = [
            *(
                Focus("thing", t.look, t.area, t.verb)
                for t in self.level.things
                if t.light in ("", light) and t.group in ("", self.seen(t.area) if self.seen else group)
            ),
            *(Focus("door", d.look, d.area, d.verb) for d in self.level.doors if d.look),
            *(self._movable(name, _upright(area)) for name, area in self.movables.items()),
        ]
        self._areas: dict[str, list[Rect]] = {}
        for thing in self.things:
            self._areas.setdefault(thing.name, []).append(thing.area)
        self._edges = [(x, y, x + wide, y + high) for x, y, wide, high in (thing.area for thing in self.things)]

    def _movable(self, name: str, area: Rect) -> Focus:
        """What facing something that can be moved means: in a dream it is pushed, elsewhere looked at."""
        return (
            Focus("movable", name, area) if self.level.pushes else Focus("thing", self.level.movables[name].look, area)
        )

    def focus(self, lead: Body, people: dict[str, Body], talks: set[str]) -> Focus | None:
        """What `lead` faces within reach: the nearest of whoever is sought, else of what is asked for, and so on, as
        `SOUGHT` and those after it say; where they face nothing but company or what is only looked at, of the first
        two right beside them."""
        x, y = pixels(lead.x), pixels(lead.y)
        return self.at(x, y, lead.facing, people, talks)

    def at(self, x: int, y: int, facing: str, people: dict[str, Body], talks: set[str]) -> Focus | None:
        """The same for feet at (x, y) px."""
        near, across = probe(x, y, facing), probe(x, y, facing, ACROSS)
        faced: list[Focus] = []
        for name in talks:
            body = people[name]
            area = self._of(name, body)
            spot = self.level.spots.get(body.spot)
            beside = _overlap(near, area) and not self._walled(x, y, area)
            if beside or (spot and spot.across and not body.way and _overlap(across, area)):
                faced.append(Focus("person", name, area))
        about = self._about(x, y, near)
        for thing in about:
            if _overlap(near, thing.area) and not self._walled(x, y, thing.area):
                faced.append(thing)
        meant = min(faced, key=partial(self._turn, x, y)) if len(faced) > 1 else faced[0] if faced else None
        if meant is not None and not self._is_company(meant) and self.weight(meant) != IDLE:
            return meant
        return min(self._asked(x, y, people, talks, about), key=partial(self._turn, x, y), default=meant)

    def _about(self, x: int, y: int, near: Rect) -> list[Focus]:
        """The things of which some lies in the area `near`, or right beside feet at (x, y) px, and perhaps a few
        more."""
        left, right = min(near[0], x - CLOSE), max(near[0] + near[2], x + CLOSE)
        top, bottom = min(near[1], y - CLOSE), max(near[1] + near[3], y + CLOSE)
        edges = zip(self.things, self._edges, strict=True)
        return [thing for thing, (x0, y0, x1, y1) in edges if x0 <= right and left <= x1 and y0 <= bottom and top <= y1]

    def _asked(self, x: int, y: int, people: dict[str, Body], talks: set[str], about: Sequence[Focus]) -> list[Focus]:
        """Whoever can be spoken to and whichever of the things `about` lies right beside feet at (x, y) px, whichever
        way they face, and is sought or asked for: it is meant where they face no more than company, or what is only
        looked at."""
        here = [Focus("person", name, self._of(name, people[name])) for name in talks if name not in self.company]
        here += about
        near = CLOSE * CLOSE
        return [
            each
            for each in here
            if _distance(x, y, each.area) <= near
            and self.weight(each) in (SOUGHT, ASKED)
            and not self._walled(x, y, each.area)
        ]

    def _is_company(self, focus: Focus) -> bool:
        return focus.kind == "person" and focus.name in self.company

    def _turn(self, x: int, y: int, focus: Focus) -> tuple[int, int, str]:
        """By which of all that is faced from (x, y) px comes first."""
        return ALWAYS_NEAR if self._is_company(focus) else self.weight(focus), _distance(x, y, focus.area), focus.name

    def faced(self, lead: Body, people: dict[str, Body]) -> list[str]:
        """Those of `people` who stand so that `lead` might mean them; `focus` says whether they do."""
        x, y = pixels(lead.x), pixels(lead.y)
        across, others = probe(x, y, lead.facing, ACROSS), ((who, b) for who, b in people.items() if b is not lead)
        areas = ((who, self._of(who, body)) for who, body in others)
        return [who for who, area in areas if _overlap(across, area) or _distance(x, y, area) <= CLOSE * CLOSE]

    def _of(self, name: str, body: Body) -> Rect:
        """The ground from which somebody of that name is a reach away, px."""
        x, y, wide, high = body_area(body)
        far = HALO if name in self._fears else 0
        return x - far, y - far, wide + 2 * far, high + 2 * far

    def _walled(self, x: int, y: int, area: Rect) -> bool:
        """Whether a wall lies between feet at (x, y) px and `area`."""
        y -= 1
        to_x, to_y = _nearest(x, y, area)
        far = max(abs(to_x - x), abs(to_y - y))
        if far <= THICK:
            return False
        left, right = (x, to_x) if x < to_x else (to_x, x)
        top, bottom = (y, to_y) if y < to_y else (to_y, y)
        solids = [
            solid
            for solid in self._solids
            if solid[0] <= right and left < solid[0] + solid[2] and solid[1] <= bottom and top < solid[1] + solid[3]
        ]
        if not solids:
            return False
        points = ((x + (to_x - x) * i // far, y + (to_y - y) * i // far, 1, 1) for i in range(far + 1))
        return sum(any(_overlap(point, solid) for solid in solids) for point in points) > THICK

    def near(self, x: int, y: int, facing: str, focus: Focus, people: dict[str, Body]) -> bool:
        """Whether `focus` lies so that feet at (x, y) px might mean it; `at` says whether they do. Quick."""
        if focus.kind == "person":
            return _overlap(probe(x, y, facing, ACROSS), self._of(focus.name, people[focus.name]))
        before = probe(x, y, facing)
        return any(_overlap(before, area) for area in self._areas.get(focus.name, ()))

    def from_where(self, focus: Focus, people: dict[str, Body]) -> list[tuple[str, Rect]]:
        """The same the other way about: (facing, where the feet are) of all from where `focus` might be meant."""
        person = focus.kind == "person"
        found = []
        for facing in FACINGS:
            left, top, wide, high = probe(0, 0, facing, ACROSS if person else REACH)
            for x, y, w, h in [self._of(focus.name, people[focus.name])] if person else self._areas.get(focus.name, ()):
                found.append((facing, (x - left - wide + 1, y - top - high + 1, w + wide - 1, h + high - 1)))
        return found

    def under(self, x: int, y: int, people: dict[str, Body], talks: set[str]) -> Focus | None:
        """What lies under a pointer at (x, y) px: people first, then the smallest of the things that can be asked for
        or done, then of all. The seat that somebody sits on is theirs, and so is the ground right beside them, and what
        is only looked at and lies as near."""
        for name in sorted(talks, key=lambda name: -people[name].y):
            bx, by, area = people[name].x // ONE, people[name].y // ONE, body_area(people[name])
            upright = abs(x - bx) <= 9 and by - TALL <= y <= by + 2
            if _overlap((x, y, 1, 1), area) if people[name].lies else upright:
                return Focus("person", name, area)
        here = [thing for thing in self.things if _overlap((x, y, 1, 1), thing.area)]
        found = min(
            here,
            default=None,
            key=lambda thing: (self.weight(thing) == IDLE, thing.area[2] * thing.area[3], thing.name),
        )
        for name in sorted(talks):
            if people[name].sits and _is_of_the_seat(people[name], x, y, found):
                return Focus("person", name, body_area(people[name]))
        if found and self.weight(found) == IDLE:
            for name in sorted(talks, key=lambda name: (abs(x - people[name].x // ONE), name)):
                body = people[name]
                near = abs(x - body.x // ONE) <= BESIDE and body.y // ONE - TALL <= y <= body.y // ONE + 2
                if near and not body.lies and name not in self.company:
                    return Focus("person", name, body_area(body))
        return found
