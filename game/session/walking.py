"""The lead's walking, by direction or on an errand, and everybody else's."""

from collections.abc import Callable, Collection, Iterable, Iterator

from game.content.cast import ACTS, LAIN, POSES
from game.content.level import Level
from game.core.event import Arrived, Bumped, Event, NoWay, Stepped
from game.core.fixed import ONE, pixels, units
from game.session import party
from game.session.intent import Intent
from game.session.state import Errand, State
from game.world import ways
from game.world.body import Body
from game.world.brains import Drawn, Follows, Patrols
from game.world.ground import Ground, overlap
from game.world.looking import ACROSS, Focus, Looker
from game.world.motion import WALK, come_free, feet, go_straight, sidle, stand, turn_to, walk, walk_to

STRIDE = units(16)
"""Ground covered between two footfalls: half of a six-frame walk."""
PATIENCE = 15
"""Ticks that somebody is pushed against before they step aside."""
HELD = 90
"""Ticks that somebody waits for the lead to be out of their way before they squeeze past."""
CLEAR = 40
"""How far off the lead must be for somebody to come back from stepping aside, px."""
NEAR = ways.STRAIGHT * (ACROSS // ways.GRID + 5)
"""More than what a way costs from wherever something is meant to its area."""
AROUND = 8
"""How far from a click on what is solid free ground is looked for, grid points each way."""
FACE = 8
"""How far over the ground before it the face of a wall may be clicked on, grid points."""
_A_STEP = ways.STRAIGHT * (ways.STEP // ways.GRID)
"""What the way costs at most on to a seat, and off it."""
LAP = (16, 20)
"""How near to whoever sits one hides them, across and down, px."""
LOOK_BACK = 30
"""Ticks between two looks whether the way back is clear."""
TOWARDS = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}


def wake(body: Body) -> None:
    """Let somebody stand who slept, lay, sat, or was at another act."""
    if body.pose in LAIN or body.pose in ACTS:
        body.pose = POSES[0]


def _in_the_lap(at: ways.Point, body: Body) -> bool:
    """Whether somebody at `at` px stands before a seat so that they hide whoever sits there."""
    dx, dy = at[0] - pixels(body.x), at[1] - pixels(body.y)
    return abs(dx) < LAP[0] and -LAP[1] < dy < LAP[1]


class Walkers:
    """Moves the people of one place. Reports into `events`. `ground` is the lead's, and that of whoever goes with
    them: of two layers the one in force; everybody else goes by `common`, which is the first. Those who are `led` take
    the arm of a lead whom they go with."""

    def __init__(self, state: State, level: Level, ground: Ground, looker: Looker, events: list[Event],
                 led: Collection[str] = ()) -> None:  # fmt: skip
        self.state, self.level, self.ground = state, level, ground
        self.common = ground
        self.looker, self.events = looker, events
        self.held, self.led = False, led

    @property
    def lead(self) -> Body:
        return self.state.people[self.state.lead]

    @property
    def locked(self) -> bool:
        """Whether the lead's facing stays: breath is held where something can be backed away from, or pushed."""
        return self.held and bool(self.level.fears or self.level.movables)

    # ------------------------------------------------------------------ the lead
    def walk(self, intent: Intent) -> None:
        """One tick of the lead's walking under `intent`."""
        lead, before = self.lead, self.lead.walked // STRIDE
        if intent.dx or intent.dy or lead.way:
            self.get_up(self.state.lead)
        off = None if self.held or lead.sits or lead.lies else self._off(lead, self.ground)
        self._crowd()
        if off:
            sidle(lead, units(off[0]), units(off[1]))
        elif intent.dx or intent.dy:
            self.drop_errand()
            walk(lead, self.ground, intent.dx, intent.dy, intent.hurry, self.held, locked=self.locked)
            self._push(intent.dx, intent.dy)
        elif lead.way:
            self._along(lead, intent.hurry)
        else:
            stand(lead)
        if lead.walked // STRIDE > before:
            surface = self.level.surface(pixels(lead.x), pixels(lead.y) - 1, self.looker.group)
            self.events.append(Stepped(self.state.lead, surface))
        if lead.bumped:
            self.events.append(Bumped(self.state.lead))

    def lean(self, intent: Intent) -> None:
        """One tick of the lead with feet rooted, under `intent`."""
        if not come_free(self.lead, self.ground, intent.dx, intent.dy):
            stand(self.lead)

    def _crowd(self) -> None:
        self.ground.others = tuple(feet(body.x, body.y) for _, body in self._strangers())

    def _strangers(self) -> Iterator[tuple[str, Body]]:
        """Everybody who is in the lead's way: not who goes with them, nor who goes after them."""
        state = self.state
        for who, body in state.bodies.items():
            after_the_lead = isinstance(body.brain, Follows) and body.brain.whom == state.lead
            if who not in (state.lead, *state.party) and not after_the_lead:
                yield who, body

    def _along(self, body: Body, hurry: bool = False) -> None:
        x, y = body.way[0]
        before = body.x, body.y
        reached = walk_to(body, self.ground, x * ONE, y * ONE, hurry, self.held, locked=self.locked)
        if reached:
            body.way.pop(0)
            body.held, body.aside = 0, body.aside and bool(body.way)
        elif (body.x, body.y) == before:
            body.held += 1
            self._push(*((part > 0) - (part < 0) for part in (x * ONE - body.x, y * ONE - body.y)))
            if body.held > HELD:
                self.drop_errand()

    def drop_errand(self) -> None:
        """Forget where the lead was bound for."""
        self.state.errand = None
        self.lead.way, self.lead.held, self.lead.aside = [], 0, False

    def send(self, x: int, y: int, focus: Focus | None) -> None:
        """Set the lead out for the point (x, y) px, or to where `focus` is faced; where nothing leads there, as near to
        the point as one can get."""
        lead = self.lead
        self.drop_errand()
        end = ways.cell(units(x), units(y))
        found = self._way_to(focus) if focus else self.way_near(end)
        if found is None:
            self.events.append(NoWay())
            focus, found = None, self.way_near(end)
        lead.way = found
        self.state.errand = Errand(focus.kind, focus.name) if focus else Errand()

    def way_near(self, end: ways.Cell) -> list[ways.Point]:
        """The way to where feet fit that is nearest to `end`, or as near as one can get to it; before a wall if its
        face is meant, and not behind it."""
        end = self._before_wall(end)
        start, near = self._start(self.lead, self.ground), self._nearest_fit(end)

        def rest(at: ways.Cell) -> int:
            return max(0, ways.far(at, end) - near)

        return ways.way(self.ground, start, lambda at: rest(at) == 0, rest, self._taken(), nearest=True) or []

    def _before_wall(self, end: ways.Cell) -> ways.Cell:
        """`end`, or the first point below it where feet fit, where that is in the face of a wall: in the midst of what
        is solid, and no higher than FACE."""
        column, row = end
        beside = ((column + dx, row + dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1))
        if any(ways.fits(self.ground, at) for at in beside):
            return end
        below = ((column, row + down) for down in range(2, FACE + 1))
        return next((at for at in below if ways.fits(self.ground, at)), end)

    def _nearest_fit(self, end: ways.Cell) -> int:
        """What the way from `end` to where feet fit costs at least; 0 where nothing within `AROUND` is free."""
        column, row = end
        around = range(-AROUND, AROUND + 1)
        cells = ((column + dx, row + dy) for dy in around for dx in around)
        return min((ways.far(at, end) for at in cells if ways.fits(self.ground, at)), default=0)

    def _way_to(self, focus: Focus) -> list[ways.Point] | None:
        """The way to the nearest point from which `focus` is meant; where it can be, to one that is not in the lap of
        somebody who sits."""
        lead = self.lead
        if self.facing_from(pixels(lead.x), pixels(lead.y), focus):
            return []
        start, (x, y, w, h) = self._start(lead, self.ground), focus.area
        low, high = ways.cell(units(x), units(y)), ways.cell(units(x + w), units(y + h))

        def rest(at: ways.Cell) -> int:
            nearest = min(max(at[0], low[0]), high[0]), min(max(at[1], low[1]), high[1])
            return max(0, ways.far(at, nearest) - NEAR)

        def reached(at: ways.Cell) -> bool:
            return rest(at) == 0 and ways.fits(self.ground, at) and self.facing_at(at, focus) is not None

        taken = self._taken()
        laps = [body for _, body in self._strangers() if body.sits]
        found = ways.way(self.ground, start, reached, rest, taken)
        if found and any(_in_the_lap(found[-1], body) for body in laps):

            def is_clear(at: ways.Cell) -> bool:
                return reached(at) and not any(_in_the_lap(ways.point(at), body) for body in laps)

            found = ways.way(self.ground, start, is_clear, rest, taken) or found
        return [ways.point(start)] if found == [] else found

    def _taken(self) -> Callable[[ways.Cell], bool]:
        """Tells whether somebody stands where feet at a grid point would be; whoever the lead is in the midst of does
        not count."""
        own = feet(self.lead.x, self.lead.y)
        others = [
            box for _, body in self._strangers() if not body.way and not overlap(box := feet(body.x, body.y), own)
        ]

        def taken(at: ways.Cell) -> bool:
            box = feet(at[0] * ways.GRID * ONE, at[1] * ways.GRID * ONE)
            return any(overlap(box, other) for other in others)

        return taken

    def facing_at(self, at: ways.Cell, focus: Focus) -> str | None:
        """The side to face for `focus` to be meant, from a grid point; None when it is not in reach."""
        x, y = ways.point(at)
        return self.facing_from(x, y, focus)

    def facing_from(self, x: int, y: int, focus: Focus, sides: Iterable[str] = TOWARDS) -> str | None:
        """The same from feet at (x, y) px, and of these sides alone."""
        people = self.state.people
        talks = {focus.name} if focus.kind == "person" else set[str]()
        for facing in sides:
            if not self.looker.near(x, y, facing, focus, people):
                continue
            found = self.looker.at(x, y, facing, people, talks)
            if found and (found.kind, found.name) == (focus.kind, focus.name):
                return facing
        return None

    def face(self, focus: Focus) -> bool:
        """Turn the lead so that `focus` is meant; whether it can be. Nobody turns whose facing is locked."""
        sides = (self.lead.facing,) if self.locked else TOWARDS
        facing = self.facing_from(pixels(self.lead.x), pixels(self.lead.y), focus, sides)
        if facing:
            self.lead.facing = facing
        return facing is not None

    def free_lead(self) -> None:
        """Where the lead stands in what is solid, or off the map, move them to the nearest point that is free. In bed
        and on a chair they stay, and who is getting up from there goes on with it."""
        lead = self.lead
        if lead.lies or lead.sits or not (off := self._off(lead, self.ground)):
            return
        if not lead.way or ways.far(ways.cell(lead.x, lead.y), ways.cell(units(off[0]), units(off[1]))) > _A_STEP:
            lead.x, lead.y = units(off[0]), units(off[1])

    def _start(self, body: Body, ground: Ground) -> ways.Cell:
        """The grid point from which somebody walks."""
        return ways.footing(ground, body.x, body.y)

    def _off(self, body: Body, ground: Ground) -> ways.Point | None:
        """Where somebody gets off what they are on, px; None where feet have room as they are."""
        ground.others = ()
        return None if ground.free(*feet(body.x, body.y)) else ways.point(self._start(body, ground))

    def get_up(self, who: str) -> None:
        """Let somebody stand who is about to walk or to do something; from a seat they step down."""
        body = self.state.people[who]
        seated = body.sits
        wake(body)
        if seated and (off := self._off(body, self.ground_of(who))):
            body.way, body.spot = [off], ""

    # ------------------------------------------------------------------ everybody else
    def others(self, lead_too: bool, afoot: bool = False) -> None:
        """One tick of everybody who walks by themselves; the lead among them when the story moves people. In a trial
        that is played with the feet (`afoot`), and while something is said over it, it moves those who are sent
        nowhere."""
        lead = self.state.lead
        for who, body in sorted(self.state.bodies.items()):
            if who == lead and not lead_too:
                continue
            if body.way and (body.aside or not (body.brain and body.brain.halted)):
                self._go_on(who, body)
            elif afoot:
                continue
            elif body.moving:
                stand(body)
            elif who != lead and body.brain is None and self.state.tick % LOOK_BACK == 0:
                self._come_back(body)

    def _go_on(self, who: str, body: Body) -> None:
        lead = self.lead
        x, y = body.way[0]
        if not body.aside and who != self.state.lead and body.held < HELD and self._in_the_way(body, lead):
            body.held += 1
            stand(body)
            return
        if not self._step_to(who, body, x * ONE, y * ONE):
            if body.moving:
                return
            if isinstance(body.brain, Follows) and max(abs(x * ONE - body.x), abs(y * ONE - body.y)) > STRIDE:
                body.way = []
                stand(body)
                return
            body.x, body.y = x * ONE, y * ONE
        body.way.pop(0)
        body.held = 0 if body.brain else body.held
        if not body.way:
            self.arrive(who, body)

    def _step_to(self, who: str, body: Body, x: int, y: int) -> bool:
        """One tick of somebody's walk to the point (x, y) units; whether it is reached. They get on to a seat where
        their way ends, turned as it is, and off it, over whatever it is on."""
        ground = self.ground_of(who)
        ground.others = ()
        if body.aside:
            return walk_to(body, ground, x, y, held=True, pace=WALK, locked=True)
        if body.brain and not body.spot:
            over = None if isinstance(body.brain, Drawn) else ground
            return go_straight(body, over, x, y, body.brain.pace or WALK)
        if len(body.way) == 1 and (spot := self.level.spots.get(body.spot)) and not ground.free(*feet(x, y)):
            body.facing = spot.facing
            return sidle(body, x, y)
        if not ground.free(*feet(body.x, body.y)):
            return sidle(body, x, y)
        return walk_to(body, ground, x, y, hurry=who in self.state.party and party.hurries(self.state, who, self.led))

    def ground_of(self, who: str) -> Ground:
        """What somebody walks on."""
        return self.ground if who in (self.state.lead, *self.state.party) else self.common

    def _in_the_way(self, body: Body, lead: Body) -> bool:
        """Whether the lead stands right before `body`."""
        x, y = body.way[0]
        ahead = (x * ONE - body.x, y * ONE - body.y)
        dx, dy = lead.x - body.x, lead.y - body.y
        near = abs(dx) < units(14) and abs(dy) < units(10)
        return near and dx * ahead[0] + dy * ahead[1] > 0

    def arrive(self, who: str, body: Body) -> None:
        """Stand at the spot one was bound for, as the spot says."""
        stand(body)
        body.held, body.aside = 0, False
        spot = self.level.spots.get(body.spot)
        if spot and (body.x, body.y) == (units(spot.x), units(spot.y)):
            body.facing = body.seat = spot.facing
            self.events.append(Arrived(who, spot.name))

    def set_out(self, who: str, spot: str) -> None:
        """Begin a walk to a spot; where there is no way, be there. A seat, or a bed, is got on to from the nearest
        ground."""
        body, target = self.state.people[who], self.level.spots[spot]
        ground = self.ground_of(who)
        self.get_up(who)
        body.spot, body.held, body.aside = spot, 0, False
        end, off = ways.cell(units(target.x), units(target.y)), self._off(body, ground)
        start, onto = self._start(body, ground), target.seat or not ways.fits(ground, end)
        found = ways.to(ground, start, end, nearest=onto)
        last = ways.cell(*map(units, found[-1])) if found else start
        if found is None or (onto and not target.seat and ways.far(last, end) > _A_STEP):
            body.x, body.y, body.way = units(target.x), units(target.y), []
            self.arrive(who, body)
            return
        body.way = [*([off] if off else ()), *(found if onto else found[:-1]), (target.x, target.y)]

    def put(self, who: str, spot: str) -> None:
        """Be at a spot at once."""
        body, target = self.state.people[who], self.level.spots[spot]
        body.x, body.y, body.facing = units(target.x), units(target.y), target.facing
        body.seat = target.facing
        body.spot, body.way, body.held, body.aside = spot, [], 0, False
        stand(body)

    # ------------------------------------------------------------------ stepping aside
    def _push(self, dx: int, dy: int) -> None:
        """Whoever the lead walks against is pushed; pushed long enough they step aside, unless they sit or lie."""
        lead = self.lead
        box = feet(lead.x + dx * ONE, lead.y + dy * ONE)
        for who, body in self._strangers():
            if not overlap(box, feet(body.x, body.y)):
                body.pushed = 0
                continue
            body.pushed += 1
            spot = self.level.spots.get(body.spot)
            stays = body.lies or body.sits or (spot and spot.across) or isinstance(body.brain, Patrols)
            stays = stays or any(fear.name == who for fear in self.level.fears)
            if body.pushed > PATIENCE and not body.way and not stays:
                self._aside(body, dx, dy)

    def _aside(self, body: Body, dx: int, dy: int) -> None:
        body.pushed = 0
        here = ways.cell(body.x, body.y)
        sides = [(-dy, dx), (dy, -dx), (dx, dy)]
        for step in (3, 2, 4):
            for sx, sy in sides:
                there = (here[0] + sx * step, here[1] + sy * step)
                found = ways.way(
                    self.common,
                    here,
                    lambda at, there=there: at == there,  # type: ignore[misc]
                    lambda at, there=there: ways.far(at, there),  # type: ignore[misc]
                    lambda at: ways.far(at, here) > ways.STRAIGHT * 6,
                )
                if found:
                    body.way = found
                    return

    def _come_back(self, body: Body) -> None:
        spot = self.level.spots.get(body.spot)
        if not spot or (body.x, body.y) == (units(spot.x), units(spot.y)):
            return
        lead = self.lead
        clear = max(abs(lead.x - units(spot.x)), abs(lead.y - units(spot.y))) > units(CLEAR)
        if clear:
            who = next(name for name, other in self.state.people.items() if other is body)
            self.set_out(who, body.spot)

    def turn(self, who: str, x: int, y: int) -> str:
        """Turn somebody to the point (x, y) units; the side they face now. Nobody turns where they lie; who sits
        turns their head."""
        body = self.state.people[who]
        if not body.lies:
            turn_to(body, x, y)
        return body.facing
