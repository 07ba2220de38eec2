"""Leading: she walks in her sleep as she walked, and is brought back to bed by lamps, doors, a hum, a lantern and
somebody sitting down; without a touch, or a step too loud.

The rules are in guiding, what draws her in pulls, the state in led, and how it is played without a player in leader.
"""

from collections.abc import Callable, Collection, Iterator
from weakref import WeakKeyDictionary

import msgspec

from game.content.boards.board import LEFT
from game.content.boards.leading import LeadingBoard
from game.content.cast import WALKED
from game.content.geometry import Point
from game.content.level import Level
from game.content.objects.call import Call
from game.content.objects.leaf import Leaf
from game.content.objects.lure import Lure
from game.core.fixed import ONE, units
from game.trials.afoot import Afoot
from game.trials.guiding import HEARD, LINE, TAP, Hands, guide, holds
from game.trials.leader import MANNERS, Clumsy, Leader, Waits, ahead
from game.trials.led import HALF, Cover, Hum, Leading, Leave, Sit, Work
from game.trials.trial import Act, Play, Told, TrialRow
from game.world import ways
from game.world.body import Body
from game.world.distances import distances
from game.world.ground import Ground
from game.world.house import Corners, House, at, is_near
from game.world.motion import WALK, feet, stand, walk
from game.world.thread import Thread

MET, THIRD, LATER = 32 * 60, 2, 180
"""She is met so many ticks after her walk began, or after her third touch, and a while later."""
MEETS = 70
"""Up to which share of her walk she is met, in percent, where it is farthest from her bed."""
LEFT_OVER = 8
"""Ends of her walk that are still before her then, where it has as many."""
PX = 80
"""Length of a stride of a walk that nobody remembers, px."""
NEARNESS = ("heard", "rushed", "dazzled", "touched", "flash")
"""What wakes her that is done too near her."""
LOW = WALK * 5 // 8
"""Units a tick of whoever carries the lantern bare: not quick, and hardly slower than she is at her quickest."""
LINES = 6
"""Lines of the tune."""
SITS, STANDS = "sits", "stands"

_HOUSES: "WeakKeyDictionary[Ground, dict[LeadingBoard, House]]" = WeakKeyDictionary()


def house_of(board: LeadingBoard, afoot: Afoot) -> House:
    """What a leading knows of its place. Raises KeyError where the place lacks something."""
    houses = _HOUSES.setdefault(afoot.ground, {})
    if board not in houses:
        level = afoot.level
        names = (board.bed, board.seat, board.pane, board.glass, board.stove)
        bed, seat, pane, glass, stove = ((level.spots[name].x, level.spots[name].y) for name in names)
        tap = (level.spots[board.tap].x, level.spots[board.tap].y) if board.tap else None
        corners = Corners(bed, seat, pane, glass, stove, tap)
        lamps = {lure.name: (lure.x, lure.y) for lure in level.of(Lure)}
        leaves = {leaf.name: leaf.area for leaf in level.of(Leaf)}
        floor = {
            call.lies: (level.spots[call.lies].x, level.spots[call.lies].y) for call in level.of(Call) if call.lies
        }
        houses[board] = House(level, corners, lamps, leaves, afoot.ground, floor, board.string)
    return houses[board]


def fits(leading: Leading, board: LeadingBoard, level: Level, people: Collection[str]) -> bool:
    """Whether who is led, and every lamp, every door and every end of her walk that is named, is still there."""
    many, lamps = len(leading.ends), {lure.name for lure in level.of(Lure)}
    return (
        board.sleeper in people
        and {*leading.lit, leading.night} - {""} <= lamps
        and set(leading.shut) <= {leaf.name for leaf in level.of(Leaf)}
        and {*leading.lies, *leading.drops.values()} <= {call.lies for call in level.of(Call)}
        and 0 <= leading.next < max(1, many)
        and all(0 <= end < many for end in leading.things.values())
    )


def lacks(board: LeadingBoard, level: Level) -> Iterator[str]:
    """What a leading needs of its place and is not there."""
    for what in ("bed", "seat", "pane", "glass", "stove", "tap"):
        if (name := getattr(board, what)) not in level.spots and (name or what != "tap"):
            yield f"needs the spot '{name}' (its `{what}`), which {level.file} has not"
    if board.night not in {lure.name for lure in level.of(Lure)}:
        yield f"needs the lamp '{board.night}' (its `night`) as a Lure, which {level.file} has not"
    leaves = {leaf.name for leaf in level.of(Leaf)}
    if board.string and board.string not in leaves:
        yield f"needs the door '{board.string}' (its `string`) as a Leaf, which {level.file} has not"
    if not leaves:
        yield f"needs a door that can be shut, a Leaf, and {level.file} has none"


# ---------------------------------------------------------------------- as it begins
def begin(name: str, board: LeadingBoard) -> Leading:
    """Before anybody has moved; her walk is taken up with the first tick."""
    return Leading(board=name, night=board.night, assist=board.easy, strung=bool(board.string))


def _take_up(leading: Leading, board: LeadingBoard, afoot: Afoot, house: House) -> None:
    """Let her be where her walk had come to, seen from the front until her head turns. One of another place, or none,
    is as good as a plain one."""
    thread = afoot.thread
    if thread is None or thread.place != board.place or len(thread.strides) < 3:
        thread = None
    leading.ends, ticks = _ends(thread) if thread else _plain(house, afoot.ground)
    touched = [(touch.tick, touch.call) for touch in thread.touched] if thread else []
    for tick, call in touched:
        index = next((index for index, end in enumerate(ticks) if end >= tick), len(ticks) - 1)
        leading.things[call] = index
    leading.lights = {lure.call: lure.name for lure in afoot.level.of(Lure) if lure.call}
    anew = [tick for tick, _ in touched if tick]
    met = min([MET, *anew[THIRD : THIRD + 1]]) + LATER
    first = next((index for index, tick in enumerate(ticks) if tick >= met), len(ticks) - 1)
    first = max(1, min(first, len(ticks) - LEFT_OVER))
    first = _farthest(leading.ends, range(first, max(first + 1, len(ticks) * MEETS // 100)), house)
    leading.next = _clear(leading.ends, first, at(afoot.bodies[afoot.lead]))
    leading.touched = [call for tick, call in touched if tick <= ticks[leading.next - 1]]
    leading.lit = sorted({leading.lights[call] for call in leading.touched if call in leading.lights})
    leading.drops = {call.name: call.lies for call in afoot.level.of(Call) if call.lies}
    leading.lies = [leading.drops[call] for call in leading.touched if call in leading.drops]
    leading.runs = bool(house.corners.tap) and TAP in leading.touched
    x, y = leading.ends[leading.next - 1]
    mia = afoot.bodies.setdefault(board.sleeper, Body(0, 0))
    mia.x, mia.y, mia.pose, mia.way, mia.brain = units(x), units(y), WALKED[0], [], None
    mia.facing, mia.spot = "down", ""
    stand(mia)


def _farthest(ends: list[Point], among: range, house: House) -> int:
    """Of some ends of her walk the one that she is bound for from where it is farthest to her bed."""
    home = distances(house.ground(()), *map(units, house.corners.bed))
    return max(among, key=lambda index: (home.far(*map(units, ends[index - 1])) or 0, -index))


def _clear(ends: list[Point], first: int, here: Point) -> int:
    """The end that she is bound for as she is met: `first`, or the nearest to it in her walk of which the one before,
    where she stands, is not within earshot of whoever is `here`."""
    fits = [index for index in range(1, len(ends)) if not is_near(ends[index - 1], here, HEARD)]
    return min(fits, key=lambda index: (abs(index - first), index), default=first)


def _ends(thread: Thread) -> tuple[list[Point], list[int]]:
    return [(stride.x, stride.y) for stride in thread.strides], [stride.tick for stride in thread.strides]


def _plain(house: House, ground: Ground) -> tuple[list[Point], list[int]]:
    """A walk from her bed by way of the stove to the window, a stride a breath."""
    corners, points = house.corners, list[Point]()
    body = Body(units(corners.bed[0]), units(corners.bed[1]))
    for goal in (corners.stove, corners.glass):
        here = ways.point(ways.standing(ground, body.x, body.y))
        for corner in (here, *(house.way(body, goal, ()) or [])):
            if points:
                points += _between(points[-1], corner)
            points.append(corner)
        body.x, body.y = units(points[-1][0]), units(points[-1][1])
    return points, [HALF * index for index in range(len(points))]


def _between(a: Point, b: Point) -> list[Point]:
    many = max(abs(b[0] - a[0]), abs(b[1] - a[1])) // PX
    return [
        (a[0] + (b[0] - a[0]) * k // (many + 1), a[1] + (b[1] - a[1]) * k // (many + 1)) for k in range(1, many + 1)
    ]


# ---------------------------------------------------------------------- a tick
def step(leading: Leading, board: LeadingBoard, act: Act | None, held: bool, afoot: Afoot) -> Told:
    """One tick. Nobody can lead herself."""
    if afoot.lead == board.sleeper:
        leading.outcome = LEFT
        return Told()
    house = house_of(board, afoot)
    if not leading.ends:
        _take_up(leading, board, afoot, house)
        return Told(["met"], board.meets, keep=True)
    mia = afoot.bodies.setdefault(board.sleeper, Body(units(leading.ends[leading.next][0]), units(leading.ends[0][1])))
    nora, held = afoot.bodies[afoot.lead], holds(leading, held)
    _go(leading, house, mia, nora, afoot, held)
    told = guide(leading, house, mia, nora, Hands(act, held, afoot.hurry and not leading.bare))
    _sit(leading, board, house, nora, afoot.level)
    for name in house.lamps:
        if name in afoot.lamps:
            afoot.lamps[name] = name in leading.lit
    if told.says == "woken":
        told.says = _settles(leading.woken_by, board)
    if not told.says and "hummed" in told.happened:
        told.says = board.hums
    if not told.says and "spoke" in told.happened:
        told.says = board.speaks
    return told


def _settles(by: str, board: LeadingBoard) -> str:
    """The conversation that is had once she was woken by that."""
    if by in NEARNESS:
        return board.woken
    return (board.window if by == "window" else board.house) or board.woken


def _go(leading: Leading, house: House, mia: Body, nora: Body, afoot: Afoot, held: bool) -> None:
    """Let whoever leads her walk where the player leans; they get up for it."""
    ground = house.ground(leading.shut)
    if leading.sits and afoot.lean != (0, 0):
        leading.sits, nora.pose, nora.seat = False, STANDS, ""
        x, y = ways.point(ways.standing(ground, nora.x, nora.y))
        nora.x, nora.y = x * ONE, y * ONE
    nora.way, ground.others = [], (feet(mia.x, mia.y),)
    low = leading.bare and not held
    walk(nora, ground, *afoot.lean, hurry=afoot.hurry and not held, held=held, pace=LOW if low else 0)
    nora.bumped, ground.others = False, ()


def _sit(leading: Leading, board: LeadingBoard, house: House, nora: Body, level: Level) -> None:
    """Whoever has sat down is on the seat."""
    if leading.sits and nora.pose != SITS:
        spot = level.spots[board.seat]
        nora.x, nora.y = units(spot.x), units(spot.y)
        nora.pose, nora.facing, nora.seat = SITS, spot.facing, spot.facing
        stand(nora)


# ---------------------------------------------------------------------- how it is played
def plays(leading: Leading, board: LeadingBoard, afoot: Afoot) -> dict[str, list[Play]]:
    """How each outcome is come to from here, by leading her in one manner after the other, and by blundering."""
    house = house_of(board, afoot)
    led = (_played(leading, board, afoot, Leader(house, manner)) for manner in MANNERS)
    found = {"bed": next((done for outcome, done in led if outcome == "bed"), None)}
    found["woken"] = _whole(_played(leading, board, afoot, Clumsy(house)), "woken")
    found["left"] = _whole(_played(leading, board, afoot, Clumsy(house, leaves=True)), "left")
    return {outcome: done for outcome, done in found.items() if done}


def _whole(played: tuple[str, list[Play]], outcome: str) -> list[Play] | None:
    return played[1] if played[0] == outcome else None


def _played(leading: Leading, board: LeadingBoard, afoot: Afoot, leader: Leader) -> tuple[str, list[Play]]:
    """What it comes to, and what is done for it, if `leader` plays on from here, which nobody does but here."""
    after, done = _tried(leading, board, afoot, leader, lambda led: False)
    return after.outcome, done


def _tried(
    leading: Leading, board: LeadingBoard, afoot: Afoot, leader: Leader, enough: Callable[[Leading], bool]
) -> tuple[Leading, list[Play]]:
    """The same until it is over or `enough`, and how it stands then."""
    leading, afoot, done = msgspec.convert(msgspec.to_builtins(leading), Leading), afoot.again(), list[Play]()
    if not leading.ends:
        step(leading, board, None, False, afoot)
        done.append(Play())
    while not leading.outcome and not enough(leading):
        move = leader.move(leading, afoot.bodies[board.sleeper], afoot.bodies[afoot.lead])
        afoot.lean, afoot.hurry = (move.dx, move.dy), False
        step(leading, board, move.hands.act, move.hands.holds, afoot)
        _add(done, Play(move.hands.act, int(move.hands.holds), move.dx, move.dy, int(not move.hands.holds)))
    return leading, done


def _add(done: list[Play], play: Play) -> None:
    """One tick more; what is done for several is one."""
    last = done[-1] if done else None
    same = last and last.act is None and (last.dx, last.dy, last.held > 0) == (play.dx, play.dy, play.held > 0)
    if last and same and play.act is None:
        done[-1] = msgspec.structs.replace(last, held=last.held + play.held, ticks=last.ticks + play.ticks)
    else:
        done.append(play)


def within(leading: Leading, board: LeadingBoard, afoot: Afoot) -> list[str]:
    """What can still be come to: the `tune` to its end, and to wait where she is coming and be spoken to, which is
    `spoken_1`, `spoken_2` and so on."""
    found = ["tune"] if leading.sung < LINES else []
    return [*found, f"spoken_{len(leading.spoken) + 1}"] if _waited(leading, board, afoot) else found


def way(leading: Leading, board: LeadingBoard, afoot: Afoot, name: str) -> list[Play]:
    """How it is."""
    if name == "tune":
        return [Play(Hum()), Play(ticks=LINE + 1)] * (LINES - leading.sung)
    return _waited(leading, board, afoot)


def _waited(leading: Leading, board: LeadingBoard, afoot: Afoot) -> list[Play]:
    """What is done until one is spoken to by waiting; nothing where one is not."""
    spoken = len(leading.spoken)
    waits = Waits(house_of(board, afoot))
    after, done = _tried(leading, board, afoot, waits, lambda led: len(led.spoken) > spoken or not ahead(led))
    return done if len(after.spoken) > spoken and not after.outcome else []


def words(leading: Leading, board: LeadingBoard) -> tuple[str, dict[str, int]]:
    """What has her, or has her head turned."""
    drawn = leading.drawn_by if not leading.stands else leading.turned
    known = ("thread", "lantern", "hum", "bed", "pane", "")
    kind = (drawn or ("stands" if leading.stands else "nowhere")) if drawn in known else "lamp"
    return f"trial.leading.{kind}", {}


ROW = TrialRow(
    name="leading", state=Leading, acts=(Cover, Hum, Work, Sit, Leave), begin=begin, step=step, plays=plays,
    words=words, within=within, way=way, afoot=True, lacks=lacks, fits=fits,
)  # fmt: skip
