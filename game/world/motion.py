"""Walking: eight directions, sliding along what is solid, round corners that are only just in the way."""

from collections.abc import Sequence
from math import isqrt
from typing import Protocol

from game.content.objects.path import Stop
from game.core.fixed import DIAGONAL, ONE, units
from game.world.body import Body
from game.world.ground import Box, Ground

WALK = units(1.25)
"""Units a tick: 75 px/s."""
HURRY = units(2)
"""Units a tick: 120 px/s."""
HELD = WALK // 2
"""Units a tick with breath held."""
HALF = units(6)
"""Half the width of what feet take up."""
DEEP = units(5)
"""Its depth, upward from the ground point."""
CORNER = units(12)
"""How far off a gap may be for a body walking straight at its edge to slip into it."""
PAST = units(6)
"""The same with breath held, and where somebody stands in the way: who is walked at straight is pushed."""

ROUND = units(12)
"""The same for a body that is carried."""

_FACING = {(-1, 0): "left", (1, 0): "right", (0, -1): "up", (0, 1): "down"}


def feet(x: int, y: int) -> Box:
    """The ground that feet at (x, y) cover, in units."""
    return x - HALF, y - DEEP, x + HALF, y


def stand(body: Body) -> None:
    """Stop where one is."""
    body.moving = body.bumped = False
    body.walked = 0


def walk(
    body: Body, ground: Ground, dx: int, dy: int, hurry: bool = False, held: bool = False, pace: int = 0,
    locked: bool = False,
) -> None:  # fmt: skip
    """One tick of walking towards (dx, dy), each -1, 0 or 1. Updates place, facing and gait. With breath `held` the
    pace is slow; while the facing is `locked` it stays. `pace` is the body's own, units a tick (0: people's)."""
    if not dx and not dy:
        stand(body)
        return
    if not locked:
        turn(body, dx, dy)
    pace = _own(pace, dx, dy) or _pace(dx, dy, hurry, held)
    before = body.x, body.y
    _push(body, ground, dx * pace, 0)
    _push(body, ground, 0, dy * pace)
    if (body.x, body.y) == before and not (dx and dy):
        _round_corner(body, ground, dx, dy, pace, PAST if held else CORNER)
    _gait(body, before)


def walk_to(
    body: Body, ground: Ground, x: int, y: int, hurry: bool = False, held: bool = False, pace: int = 0,
    locked: bool = False,
) -> bool:  # fmt: skip
    """One tick of walking to the point (x, y), in units, straight or on a diagonal; whether it is reached. The rest is
    as in `walk`."""
    away = x - body.x, y - body.y
    dx, dy = ((part > 0) - (part < 0) for part in away)
    if (dx or dy) and not locked:
        turn(body, dx if abs(away[0]) * 2 >= abs(away[1]) else 0, dy if abs(away[1]) * 2 >= abs(away[0]) else 0)
    pace = _own(pace, dx, dy) or _pace(dx, dy, hurry, held)
    before = body.x, body.y
    _push(body, ground, dx * min(pace, abs(away[0])), 0)
    _push(body, ground, 0, dy * min(pace, abs(away[1])))
    _gait(body, before)
    body.bumped &= bool(dx or dy)
    return (body.x, body.y) == (x, y)


def come_free(body: Body, ground: Ground, dx: int, dy: int) -> bool:
    """One tick in which a body that stands where `ground` is not free leans towards (dx, dy), each -1, 0 or 1: at half
    the pace on to what is free there and no farther off than the corners one slips round; whether there is such
    ground. The facing stays."""
    before = body.x, body.y
    for upright, side in ((False, dx), (True, dy)):
        off = _gap(ground, feet(body.x, body.y), upright, side, PAST) if side else 0
        if off:
            step = max(-HELD, min(HELD, off))
            body.x, body.y = (body.x, body.y + step) if upright else (body.x + step, body.y)
            break
    _gait(body, before)
    return body.moving


def go_straight(body: Body, ground: Ground | None, x: int, y: int, pace: int) -> bool:
    """One tick of walking to the point (x, y), in units, along the straight line there, `pace` units of it; whether it
    is reached. Without a `ground` over whatever is there."""
    away = x - body.x, y - body.y
    far = isqrt(away[0] ** 2 + away[1] ** 2)
    step = away if far <= pace else tuple((2 * part * pace + far) // (2 * far) for part in away)
    dx, dy = ((part > 0) - (part < 0) for part in away)
    turn(body, dx if abs(away[0]) * 2 >= abs(away[1]) else 0, dy if abs(away[1]) * 2 >= abs(away[0]) else 0)
    before = body.x, body.y
    if ground is None:
        body.x, body.y = body.x + step[0], body.y + step[1]
    else:
        _push(body, ground, step[0], 0)
        _push(body, ground, 0, step[1])
    _gait(body, before)
    return (body.x, body.y) == (x, y)


def glide(body: Body, ground: Ground, dx: int, dy: int) -> bool:
    """One tick of being carried by (dx, dy) units: along what is solid, and round what is only just in the way. Whether
    something is in the way for good."""
    before = body.x, body.y
    across, sx, sy = abs(dx) >= abs(dy), (dx > 0) - (dx < 0), (dy > 0) - (dy < 0)
    turn(body, sx if abs(dx) * 2 >= abs(dy) else 0, sy if abs(dy) * 2 >= abs(dx) else 0)
    _push(body, ground, dx, 0)
    _push(body, ground, 0, dy)
    main = abs(dx) if across else abs(dy)
    gone = abs(body.x - before[0]) if across else abs(body.y - before[1])
    if stopped := gone * 2 < main:
        stopped = not _round_corner(body, ground, sx if across else 0, 0 if across else sy, main, ROUND)
    _gait(body, before)
    return stopped


def sidle(body: Body, x: int, y: int) -> bool:
    """One tick of stepping to the point (x, y), in units, over whatever is there, and looking where one looked before;
    whether it is reached. So one gets on to a seat, and off it."""
    away = x - body.x, y - body.y
    dx, dy = ((part > 0) - (part < 0) for part in away)
    pace, before = _pace(dx, dy, hurry=False, held=False), (body.x, body.y)
    body.x, body.y = body.x + dx * min(pace, abs(away[0])), body.y + dy * min(pace, abs(away[1]))
    _gait(body, before)
    return (body.x, body.y) == (x, y)


def _pace(dx: int, dy: int, hurry: bool, held: bool) -> int:
    """Units a tick along each axis."""
    return _own(HELD if held else HURRY if hurry else WALK, dx, dy)


def _own(pace: int, dx: int, dy: int) -> int:
    """The same at a pace of one's own."""
    return pace * DIAGONAL // ONE if dx and dy else pace


def turn(body: Body, dx: int, dy: int) -> None:
    """Face where one walks; on a diagonal keep the present facing when it is one of the two."""
    fits = {_FACING[dx, 0]} if dx else set()
    fits |= {_FACING[0, dy]} if dy else set()
    if fits and body.facing not in fits:
        body.facing = _FACING[dx, 0] if dx else _FACING[0, dy]


class Stopping(Protocol):
    """Whoever makes the stops of a corner: `stop` is which, and `rest` how many ticks of it are over."""

    stop: int
    rest: int


def make_stop(who: Stopping, body: Body, stops: Sequence[Stop]) -> bool:
    """One tick at a corner, turned as its stop has it; whether one was still to be made."""
    if who.stop >= len(stops):
        return False
    stop = stops[who.stop]
    body.facing = stop.facing or body.facing
    who.rest += 1
    if who.rest >= stop.ticks:
        who.stop, who.rest = who.stop + 1, 0
    return True


def turn_to(body: Body, x: int, y: int) -> None:
    """Face the point (x, y), in units."""
    body.facing = side_of(x - body.x, y - body.y)


def side_of(dx: int, dy: int) -> str:
    """The side on which something is that is (dx, dy) away."""
    if abs(dx) >= abs(dy):
        return "right" if dx > 0 else "left"
    return "down" if dy > 0 else "up"


def _gait(body: Body, before: tuple[int, int]) -> None:
    gone = max(abs(body.x - before[0]), abs(body.y - before[1]))
    body.bumped = not gone and not body.bumped and body.moving
    body.moving = bool(gone)
    body.walked = body.walked + gone if gone else 0


def _push(body: Body, ground: Ground, dx: int, dy: int) -> None:
    """Move along one axis as far as is free; steps are shorter than any solid is thick. Whatever the body is inside of
    already does not hold it, so that nobody is stuck for good."""
    if not dx and not dy:
        return
    left, top, right, bottom = feet(body.x, body.y)
    for solid in ground.hits(left + min(dx, 0), top + min(dy, 0), right + max(dx, 0), bottom + max(dy, 0)):
        if left < solid[2] and right > solid[0] and top < solid[3] and bottom > solid[1]:
            continue
        if dx > 0:
            dx = min(dx, max(0, solid[0] - right))
        elif dx < 0:
            dx = max(dx, min(0, solid[2] - left))
        elif dy > 0:
            dy = min(dy, max(0, solid[1] - bottom))
        else:
            dy = max(dy, min(0, solid[3] - top))
    body.x = min(max(body.x + dx, HALF), ground.width * ONE - HALF)
    body.y = min(max(body.y + dy, DEEP), ground.height * ONE)


def _round_corner(body: Body, ground: Ground, dx: int, dy: int, pace: int, most: int = CORNER) -> bool:
    """Step aside towards the nearer gap that feet fit into, if it is at most so far off; whether one does."""
    left, top, right, bottom = feet(body.x, body.y)
    ahead = (left + dx * ONE, top + dy * ONE, right + dx * ONE, bottom + dy * ONE)
    if any(hit in ground.others for hit in ground.hits(*ahead)):
        most = min(most, PAST)
    offs = [off for side in (-1, 1) if (off := _gap(ground, ahead, bool(dx), side, most))]
    if not offs:
        return False
    off, before = min(offs, key=abs), (body.x, body.y)
    step = max(-pace, min(pace, off))
    _push(body, ground, 0 if dx else step, step if dx else 0)
    return (body.x, body.y) != before


def _gap(ground: Ground, box: Box, upright: bool, side: int, most: int) -> int:
    """How far `box` has to shift up (`side` -1) or down (1) to be free, units, or if it is not `upright` left or right;
    0 where that is farther off than `most`."""
    near, far = (1, 3) if upright else (0, 2)
    off = 0
    while abs(off) <= most:
        left, top, right, bottom = box
        shifted = (left, top + off, right, bottom + off) if upright else (left + off, top, right + off, bottom)
        hits = list(ground.hits(*shifted))
        if not hits:
            return off if ground.free(*shifted) else 0
        off = min(hit[near] for hit in hits) - box[far] if side < 0 else max(hit[far] for hit in hits) - box[near]
    return 0
