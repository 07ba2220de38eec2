"""The rules of leading somebody who walks in her sleep: what hands do, what wakes her, and how she walks.

Twice a breath she stands and then walks. A count before the step her head turns to what draws her most (see pulls);
she walks a stride to it. Whoever moves near her while she stands is heard, unless they hold their breath; and held with
hers it makes the lantern, and whoever sits by her bed, worth one more. A tap that runs is louder than a step, and than
a tune.
"""

from math import isqrt

import msgspec

from game.content.geometry import Point
from game.core.fixed import units
from game.trials.led import HALF, PHASE, STAND, TELL, TRIES, WAKES, Cover, Hum, Leading, Leave, Sit, Work
from game.trials.pulls import BED, HUM, LANTERN, PANE, THREAD, strongest
from game.trials.trial import Act, Told
from game.world import breath
from game.world.body import Body
from game.world.house import House, at, is_near
from game.world.motion import turn_to

STRIDE, LURED = units(80), units(64)
"""How far a stride takes her by her walk, and to what lures her, units."""
SHORT, OFF_LANTERN = 24, 38
"""She stops that far from whoever hums and from whoever carries the lantern, px: who stands still is never too near."""
AGAIN = 12
"""Ticks between two looks at where the lantern is now."""
RETURNS = 4
"""Of how many next ends of her walk she goes to the nearest, once she was drawn off it."""
HEARD, DEAF = 56, 8
"""How far off steps are heard while she stands, px; and for how many ticks of it they are not."""
RUSHED, GLARE, TOUCH = 96, 28, 13
"""How far off hurrying is heard, a bare lantern dazzles and a body touches, px."""
FLASH, SWITCH, SLAM = 40, 40, 32
"""How far off baring the lantern, working a lamp and working a door wake her a little, px."""
MENDS = 40 * 60
"""Ticks without any after which a stir is gone."""
BOILS = 40 * 60
"""Ticks from when she put the kettle on to its whistle."""
LIGHTS, NOON, UP, DOWN = 2, 100 * 60, 8, 4
"""Over so many lights and voices the flat makes noon, which is there at so many units: so many a tick for each too
many, and so many back."""
BY_BED, BY_PANE, BY_GLASS = 26, 16, 30
"""How near she comes to be there, px."""
LEANS, STARES = 3, 4
"""How often she stands at her own window, and at the one that the walk ends at, before it has her; each time
that she stands well off it takes one from it."""
OFF = 80
"""How far off a window that is, px."""
BACK = 8
"""So many ends of her walk she is back in it once the window it ends at woke her."""
LASTS = 240 * 60
"""Ticks after which it is morning."""
REACH, DOOR_REACH, SEAT_REACH = 28, 44, 34
"""How near one stands to work a lamp and a door, and to sit down, px."""
WAITS, WAITED = 48, 60
"""How near to a thing, px, and for how many ticks, one stands in the dark to be waiting there for her."""
TREADS = 11
"""How near what lies on the floor a bare foot treads on it, px."""
KETTLE, TAP = "kettle", "tap"
"""What she touches that goes on by itself, and is worked by the same name."""
STRING = "string"
"""What hangs across a doorway, by the name it is taken down by."""
LINE = 100
"""Ticks that a line is hummed for."""
HEEDS = 3
"""For how many turns she heeds what was said to her then."""


class Hands(msgspec.Struct, frozen=True):
    """What whoever leads her does in a tick, besides walking: `act` is done, and `holds` (their breath) and `hurries`
    for as long as they are."""

    act: Act | None = None
    holds: bool = False
    hurries: bool = False


def guide(leading: Leading, house: House, mia: Body, nora: Body, hands: Hands) -> Told:
    """One tick, after whoever leads her has walked in it. Moves `mia`."""
    told = Told()
    _breathe(leading, nora, hands)
    leading.still = 0 if nora.moving else leading.still + 1
    leading.hums = 0 if nora.moving else max(0, leading.hums - 1)
    _do(leading, house, mia, nora, hands.act, told)
    if leading.outcome:
        return told
    _disturb(leading, mia, nora, hands, told)
    _make_noon(leading, told)
    _walk(leading, house, mia, nora, told)
    leading.calm += 1
    if leading.stirs and leading.calm > MENDS:
        leading.stirs, leading.calm = leading.stirs - 1, 0
        told.happened.append("calmer")
    leading.tick += 1
    if leading.tick >= LASTS and not leading.outcome:
        _wake(leading, told, "morning")
    return told


# ---------------------------------------------------------------------- who leads
def holds(leading: Leading, pressed: bool) -> bool:
    """Whether breath is held in a tick in which it is pressed for or not."""
    return pressed and not leading.spent and leading.breath > 0


def _breathe(leading: Leading, nora: Body, hands: Hands) -> None:
    leading.shares = (leading.shares + hands.holds) * leading.stands
    if hands.holds:
        leading.breath = max(0, leading.breath - breath.DRAIN)
        leading.spent = leading.breath == 0
        return
    leading.breath = min(breath.FULL, leading.breath + (breath.WALK if nora.moving else breath.REST))
    leading.spent = leading.spent and leading.breath < breath.LOCKED_UNTIL


def _do(leading: Leading, house: House, mia: Body, nora: Body, act: Act | None, told: Told) -> None:
    here, her = at(nora), at(mia)
    if isinstance(act, Leave) and leading.wakings >= TRIES:
        leading.outcome = "left"
    elif isinstance(act, Cover):
        leading.bare = not leading.bare
        told.happened.append("bared" if leading.bare else "covered")
        if leading.bare and is_near(here, her, FLASH):
            _stir(leading, "flash", 60, told)
    elif isinstance(act, Sit) and not leading.sits and is_near(here, house.corners.seat, SEAT_REACH):
        leading.sits, leading.bare = True, False
        told.happened.append("sat")
    elif isinstance(act, Hum) and not (nora.moving or leading.hums or leading.sits):
        leading.hums, leading.sung = LINE, leading.sung + 1
        told.happened.append("hummed")
    elif isinstance(act, Work) and act.what in workable(leading, house, mia, nora):
        _work(leading, house, her, here, act.what, told)


def workable(leading: Leading, house: House, mia: Body, nora: Body) -> list[str]:
    """What can be worked from where one stands, the nearest first; a door only while nobody is in it."""
    here = at(nora)
    found = [(_off(here, lamp), name) for name, lamp in house.lamps.items() if is_near(here, lamp, REACH)]
    for name, leaf in house.leaves.items():
        middle = _middle(leaf)
        if is_near(here, middle, DOOR_REACH) and house.is_free(name, (mia, nora)):
            found.append((_off(here, middle), name))
    if not leading.drawn and is_near(here, house.corners.pane, REACH):
        found.append((_off(here, house.corners.pane), PANE))
    if leading.boils and is_near(here, house.corners.stove, REACH):
        found.append((_off(here, house.corners.stove), KETTLE))
    if leading.runs and house.corners.tap and is_near(here, house.corners.tap, REACH):
        found.append((_off(here, house.corners.tap), TAP))
    for name in leading.lies:
        if is_near(here, house.floor[name], REACH):
            found.append((_off(here, house.floor[name]), name))
    hangs = leading.strung and is_near(here, _middle(house.leaves[house.string]), DOOR_REACH)
    return [STRING] * hangs + [name for _, name in sorted(found)]


def by_the_seat(leading: Leading, house: House, mia: Body, nora: Body) -> Act:
    """What whoever stands at the seat does there: first light the lamp at her bed, where that wakes nobody and makes no
    noon, then draw the curtain, where it is at hand, then sit down."""
    lamp = house.lamps[leading.night]
    dark = leading.night not in leading.lit and len(leading.lit) < LIGHTS and is_near(at(nora), lamp, REACH)
    if dark and not is_near(lamp, at(mia), SWITCH + 2):
        return Work(leading.night)
    at_hand = not leading.drawn and is_near(at(nora), house.corners.pane, REACH)
    return Work(PANE) if at_hand else Sit()


def _work(leading: Leading, house: House, her: Point, here: Point, what: str, told: Told) -> None:
    if what in house.lamps:
        _switch(leading, what)
        told.happened.append("switched")
        if is_near(house.lamps[what], her, SWITCH):
            _stir(leading, "switch", 60, told)
    elif what in house.leaves:
        leading.shut = sorted({what} ^ set(leading.shut))
        told.happened.append("shut" if what in leading.shut else "opened")
        leading.way = []
        if is_near(_middle(house.leaves[what]), her, SLAM) or is_near(here, her, FLASH):
            _stir(leading, "door", 60, told)
    elif what == PANE:
        leading.drawn = True
        told.happened.append("drew")
    elif what in leading.lies:
        leading.lies.remove(what)
        told.happened.append("picked")
    elif what == STRING:
        leading.strung = False
        told.happened.append("unhooked")
    elif what == TAP:
        leading.runs = False
        told.happened.append("stopped")
    else:
        leading.boils = 0
        told.happened.append("took_off")


def _switch(leading: Leading, lamp: str) -> None:
    leading.lit = sorted({lamp} ^ set(leading.lit))


# ---------------------------------------------------------------------- what wakes her
def _stir(leading: Leading, why: str, pause: int, told: Told, by: int = 1) -> None:
    """Bring her nearer to waking, once in `pause` ticks for one reason."""
    if leading.tick < leading.until.get(why, 0):
        return
    leading.until[why] = leading.tick + pause
    leading.stirs, leading.calm = leading.stirs + by, 0
    told.happened.append(why)
    if leading.stirs >= leading.wakes:
        _wake(leading, told, "woke", why)


def _wake(leading: Leading, told: Told, why: str, by: str = "") -> None:
    """She wakes, and is settled where she stands; her walk is worth less to her then, and she sleeps the deeper. After
    enough of them she goes to bed by herself."""
    leading.wakings, leading.stirs, leading.calm, leading.noon = leading.wakings + 1, 0, 0, 0
    leading.weaker, leading.at_pane, leading.at_glass, leading.nowhere = leading.wakings, 0, 0, 0
    leading.straight, leading.aim, leading.way, leading.bare = False, None, [], False
    leading.turned = leading.drawn_by = ""
    leading.tick += -leading.tick % HALF
    leading.woken_by, leading.woken_at = by or why, leading.tick
    leading.until = dict.fromkeys((*leading.until, "touched"), leading.tick + HALF)
    leading.assist = True
    told.happened.append(why)
    told.says, told.keep = "woken", True
    if leading.wakings >= WAKES or why == "morning":
        leading.outcome, told.says = "woken", ""


def _disturb(leading: Leading, mia: Body, nora: Body, hands: Hands, told: Told) -> None:
    here, her = at(nora), at(mia)
    loud = nora.moving and not hands.holds
    if (
        loud
        and not leading.runs
        and leading.stands
        and leading.beat > DEAF
        and is_near(here, her, HEARD)
        and not leading.assist
    ):
        _stir(leading, "heard", PHASE, told)
    if loud and hands.hurries and is_near(here, her, RUSHED):
        _stir(leading, "rushed", 90, told)
    if leading.bare and is_near(here, her, GLARE):
        _stir(leading, "dazzled", PHASE, told)
    if is_near(here, her, TOUCH):
        _stir(leading, "touched", 120, told, by=2)
    if leading.boils and leading.tick > leading.boils:
        leading.boils = 0
        _stir(leading, "whistled", 60, told)


def _make_noon(leading: Leading, told: Told) -> None:
    over = len(leading.lit) + leading.bare + (leading.hums > 0) - LIGHTS
    leading.noon = max(0, leading.noon + (UP * over if over > 0 else -DOWN))
    if leading.noon >= NOON:
        leading.lit = []
        _wake(leading, told, "noon")


# ---------------------------------------------------------------------- she
def _walk(leading: Leading, house: House, mia: Body, nora: Body, told: Told) -> None:
    beat = leading.beat
    if beat == 1:
        _arrive(leading, house, mia, told)
    elif beat == TELL:
        found = strongest(leading, house, mia, nora)
        leading.turned, leading.aim = (found.what, found.at) if found else ("", None)
        leading.heeds = max(0, leading.heeds - 1)
        if leading.aim:
            turn_to(mia, units(leading.aim[0]), units(leading.aim[1]))
    elif beat == STAND:
        _set_out(leading, house, mia, told)
    if beat >= STAND and leading.aim and not leading.outcome:
        _stride(leading, house, mia, nora)
    else:
        mia.moving, mia.walked = False, 0
    _tread(leading, house, mia, told)
    _trip(leading, house, mia, told)
    _touch(leading, house, mia, nora, told)


def _arrive(leading: Leading, house: House, mia: Body, told: Told) -> None:
    """What it comes to that she stands where she does."""
    here, corners = at(mia), house.corners
    if leading.sits and is_near(here, corners.bed, BY_BED) and leading.drawn_by not in (THREAD, ""):
        leading.outcome = BED
        return
    leans = leading.drawn_by == PANE and is_near(here, corners.pane, BY_PANE)
    stares = leading.drawn_by == THREAD and is_for_the_glass(leading, house) and is_near(here, corners.glass, BY_GLASS)
    leading.at_pane = _stood(leading.at_pane, leans, is_near(here, corners.pane, OFF))
    leading.at_glass = _stood(leading.at_glass, stares, is_near(here, corners.glass, OFF))
    if leading.at_glass >= STARES:
        leading.next = max(1, leading.next - BACK)
    if leading.at_pane >= LEANS or leading.at_glass >= STARES:
        _wake(leading, told, "window")


def _stood(often: int, there: bool, near: bool) -> int:
    """How often she stood at a window, now that she stands `there`, or only `near` it, or well off it."""
    return often + 1 if there else often if near else max(0, often - 1)


def is_for_the_glass(leading: Leading, house: House) -> bool:
    """Whether her own walk has come to its end, and that is at the window whose glass wakes her."""
    return leading.next == len(leading.ends) - 1 and is_near(leading.ends[-1], house.corners.glass, BY_GLASS)


def opened(leading: Leading) -> int:
    """How many of her eyes are open, of as many as wake her: by what stirred her, or by glass that she stands at."""
    wakes = leading.wakes
    return max(leading.stirs, leading.at_pane * wakes // LEANS, leading.at_glass * wakes // STARES)


def _set_out(leading: Leading, house: House, mia: Body, told: Told) -> None:
    """Begin the stride that her head has turned to."""
    before, leading.drawn_by = leading.drawn_by, leading.turned
    leading.uses = [*leading.uses, leading.drawn_by][-3:]
    leading.nowhere = 0 if leading.aim else leading.nowhere + 1
    if leading.nowhere > 1 and leading.shut:
        _stir(leading, "rattled", 60, told)
    if not leading.aim:
        return
    by_thread = leading.drawn_by == THREAD
    leading.straight = leading.straight and by_thread
    if by_thread and not leading.straight and before != THREAD:
        on = leading.ends[leading.next : leading.next + RETURNS]
        leading.next += house.nearest(mia, on, leading.shut) or 0
        leading.aim = leading.ends[leading.next]
    leading.way = house.way(mia, leading.aim, leading.shut) or []
    if by_thread:
        leading.way.append(leading.aim)
    whole = _length(mia, leading.way) - (units(SHORT) if leading.drawn_by == HUM else 0)
    longest = whole if leading.straight else STRIDE if by_thread else LURED
    leading.long, leading.gone = longest if leading.drawn_by == LANTERN else max(0, min(longest, whole)), 0


def _stride(leading: Leading, house: House, mia: Body, nora: Body) -> None:
    """One tick of her walking: slow, quick, slow."""
    tick = leading.beat - STAND
    follows = leading.drawn_by == LANTERN and leading.bare
    if follows and tick % AGAIN == 0:
        leading.aim = at(nora)
        leading.way = house.way(mia, leading.aim, leading.shut) or []
    pace = _gone(leading.long, tick + 1) - leading.gone
    short = {HUM: SHORT, LANTERN: OFF_LANTERN}.get(leading.drawn_by, 0)
    if short and leading.aim and is_near(at(mia), leading.aim, short):
        pace = 0
    before = mia.x, mia.y
    _along(mia, leading.way, pace)
    leading.gone += pace if pace else _gone(leading.long, tick + 1) - leading.gone
    mia.moving = (mia.x, mia.y) != before
    mia.walked = mia.walked + pace if mia.moving else 0
    near = 22 if leading.beat == HALF - 1 else 8
    if leading.drawn_by == THREAD and leading.aim and is_near(at(mia), leading.aim, near):
        _pass(leading)


def _pass(leading: Leading) -> None:
    """She has come to an end of her walk: the next is the one after it."""
    if leading.next < len(leading.ends) - 1 and leading.aim == leading.ends[leading.next]:
        leading.next += 1


def _tread(leading: Leading, house: House, mia: Body, told: Told) -> None:
    """What lies on the floor is trodden on, once."""
    for name in [each for each in leading.lies if mia.moving and is_near(at(mia), house.floor[each], TREADS)]:
        leading.lies.remove(name)
        _stir(leading, "trod", 60, told)


def _trip(leading: Leading, house: House, mia: Body, told: Told) -> None:
    """The string across a doorway rings its bell when she walks into it, and falls; whoever leads her steps over it."""
    if leading.strung and mia.moving and not house.is_free(house.string, (mia,)):
        leading.strung = False
        _stir(leading, "rang", 60, told)


def _touch(leading: Leading, house: House, mia: Body, nora: Body, told: Told) -> None:
    """What she touched in her walk she touches when she is there."""
    for thing, index in leading.things.items():
        if thing in leading.touched or not is_near(at(mia), leading.ends[index], 16):
            continue
        leading.touched.append(thing)
        told.happened.append("she_touched")
        lamp = leading.lights.get(thing, "")
        if lamp in house.lamps and lamp not in leading.lit:
            _switch(leading, lamp)
        if thing == KETTLE:
            leading.boils = leading.tick + BOILS
        leading.runs = leading.runs or (thing == TAP and bool(house.corners.tap))
        if thing in leading.drops:
            leading.lies.append(leading.drops[thing])
        if is_waiting(leading, nora, leading.ends[index]):
            leading.spoken.append(index)
            leading.heeds, leading.stirs = HEEDS, max(0, leading.stirs - 1)
            told.happened.append("spoke")


def is_waiting(leading: Leading, nora: Body, end: Point) -> bool:
    """Whether somebody waits in the dark, quite still, by the thing at `end`."""
    dark = not leading.bare and not leading.hums
    return dark and leading.still >= WAITED and is_near(at(nora), end, WAITS)


def _gone(long: int, tick: int) -> int:
    """How much of a stride `long` units is over after so many ticks of it."""
    return long * (3 * PHASE - 2 * tick) * tick * tick // PHASE**3


def _along(body: Body, way: list[Point], pace: int) -> None:
    """Go `pace` units along the corners of a way, which are taken off it as they are come to."""
    while pace > 0 and way:
        x, y = units(way[0][0]), units(way[0][1])
        dx, dy = x - body.x, y - body.y
        far = isqrt(dx * dx + dy * dy)
        turn_to(body, x, y)
        if far <= pace:
            body.x, body.y = x, y
            way.pop(0)
        else:
            body.x, body.y = body.x + dx * pace // far, body.y + dy * pace // far
        pace -= far


def _length(body: Body, way: list[Point]) -> int:
    """How long a way is from where somebody stands, units."""
    x, y, long = body.x, body.y, 0
    for corner in way:
        to_x, to_y = units(corner[0]), units(corner[1])
        long, x, y = long + isqrt((to_x - x) ** 2 + (to_y - y) ** 2), to_x, to_y
    return long


def _middle(area: tuple[int, int, int, int]) -> Point:
    x, y, w, h = area
    return x + w // 2, y + h // 2


def _off(a: Point, b: Point) -> int:
    return (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2
