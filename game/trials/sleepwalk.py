"""Sleepwalk: somebody walks in her sleep, and the player leans. How she goes is in `drift`; here is what a player does,
and how it is played by plans."""

import msgspec

from game.content.boards.board import LEFT
from game.content.boards.sleepwalk import SleepwalkBoard
from game.content.level import Level
from game.content.objects.call import Call
from game.core.fixed import units
from game.trials.afoot import Afoot, no_spot
from game.trials.drift import ASIDE, LISTENS, NIGHT, STAND, Sleepwalk, ahead, drift, is_at_window, untouched
from game.trials.trial import Act, Play, Told, TrialRow
from game.world.distances import Distances, distances

LEANS = tuple((dx, dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1))
FAR = 1 << 30
"""How far off is what no way leads to."""
SAVED = 600
"""Breath that is kept when she goes on her own feet by a plan."""
MANNERS = tuple(
    (rows, saves, near)
    for rows in (True, False)
    for saves, near in ((6001, 0), (5400, 400), (3000, 400), (5400, 130), (2400, 130))
)
"""How a plan steers, one manner tried after the other: whether she rows, how much breath there is to be, and how near
what calls, as ways count, for her to go on her own feet."""


class Leave(Act, frozen=True, tag="sleepwalk.leave"):
    """Let her go where she is going."""


def begin(name: str, board: SleepwalkBoard) -> Sleepwalk:
    """Before the first breath of it."""
    return Sleepwalk(board=name)


def step(walk: Sleepwalk, board: SleepwalkBoard, act: Act | None, held: bool, afoot: Afoot) -> Told:
    """One tick."""
    return drift(walk, board, held, afoot, leaves=isinstance(act, Leave))


# ---------------------------------------------------------------------- how it is played
def plays(walk: Sleepwalk, board: SleepwalkBoard, afoot: Afoot) -> dict[str, list[Play]]:
    """How each outcome is come to from here: by rowing to the window, or by doing nothing where that does not come to
    it; by holding breath for ever; by leaving her alone."""
    found = {"window": _out(walk, board, afoot) or [Play(ticks=2 * NIGHT)], LEFT: [Play(Leave())]}
    breathless = [Play(held=NIGHT)]
    return found | ({"woken": breathless} if _tried(walk, board, afoot, breathless).outcome == "woken" else {})


def _tried(walk: Sleepwalk, board: SleepwalkBoard, afoot: Afoot, plays: list[Play]) -> Sleepwalk:
    """How the walk stands after these plays, which nobody plays but here."""
    walk, afoot = msgspec.structs.replace(walk), afoot.again()
    for play in plays:
        for _ in range(play.lasts):
            afoot.lean = play.dx, play.dy
            drift(walk, board, play.held > 0, afoot)
            if walk.outcome:
                return walk
    return walk


def _out(walk: Sleepwalk, board: SleepwalkBoard, afoot: Afoot) -> list[Play]:
    """What is done to row to the window and lean to it; nothing where the night is over before."""
    walk, afoot, done = msgspec.structs.replace(walk), afoot.again(), list[Play]()
    spot = afoot.level.spots[board.window]
    to, ground = Call("", "", "", spot.x, spot.y), distances(afoot.ground, units(spot.x), units(spot.y))
    while not walk.outcome and walk.tick < NIGHT:
        if not walk.stands:
            afoot.lean = _eighth(walk.dx, walk.dy)
        elif walk.into == STAND - LISTENS:
            there = is_at_window(board, afoot.bodies[afoot.lead], afoot)
            afoot.lean = ASIDE[spot.facing] if there else _best_lean(walk, board, afoot, to, ground)
        drift(walk, board, False, afoot)
        _add(done, afoot.lean, False)
    return done if walk.outcome == "window" else []


def within(walk: Sleepwalk, board: SleepwalkBoard, afoot: Afoot) -> list[str]:
    """What can still be touched."""
    return list(untouched(afoot)) if walk.tick < NIGHT else []


def way(walk: Sleepwalk, board: SleepwalkBoard, afoot: Afoot, name: str) -> list[Play]:
    """How what calls by that name is touched next of all, if some manner of steering comes to it."""
    call = untouched(afoot).get(name)
    tried = (_steered(walk, board, afoot, call, *manner) for manner in MANNERS if call)
    return next(filter(None, tried), [])


def _steered(
    walk: Sleepwalk, board: SleepwalkBoard, afoot: Afoot, call: Call, rows: bool, saves: int, near: int
) -> list[Play]:  # fmt: skip
    """What is done from here to touch `call`; nothing where something else is touched before, or it is not. On her own
    feet she goes from when so much breath is there (`saves`) until it is nearly gone, and only where it is nearer, as
    ways count, than `near`; carried, she `rows`, or lets herself be."""
    walk, afoot, done, own = msgspec.structs.replace(walk), afoot.again(), list[Play](), False
    ground = distances(afoot.ground, units(call.x), units(call.y))
    while not walk.outcome and walk.tick < NIGHT:
        body = afoot.bodies[afoot.lead]
        far = ground.far(body.x, body.y)
        if far is None:
            return []
        own = not walk.spent and far < near and walk.breath > (SAVED if own else saves)
        if own:
            afoot.lean = _eighth(*ground.towards(body.x, body.y))
        elif not walk.stands:
            afoot.lean = _eighth(walk.dx, walk.dy) if rows else (0, 0)
        elif walk.into == STAND - LISTENS:
            afoot.lean = _best_lean(walk, board, afoot, call, ground)
        told = drift(walk, board, own, afoot)
        _add(done, afoot.lean, own)
        if told.says:
            return done if afoot.thread and afoot.thread.calls[-1] == call.name else []
    return []


def _best_lean(
    walk: Sleepwalk, board: SleepwalkBoard, afoot: Afoot, call: Call, ground: Distances
) -> tuple[int, int]:  # fmt: skip
    """The lean by which the stroke is taken up by `call`, or else ends nearest to it; never one that something else
    takes up, if there is another."""
    body, found = afoot.bodies[afoot.lead], list[tuple[bool, bool, int, tuple[int, int]]]()
    for lean in LEANS:
        afoot.lean = lean
        stroke = ahead(walk, board, afoot)
        far = ground.far(body.x + units(stroke.dx), body.y + units(stroke.dy))
        found.append((stroke.call not in ("", call.name), stroke.call != call.name, FAR if far is None else far, lean))
    return min(found)[-1]


def _add(done: list[Play], lean: tuple[int, int], own: bool) -> None:
    """One tick more; what is done for several is one."""
    last = done[-1] if done else None
    if last and (last.dx, last.dy, last.held > 0) == (*lean, own):
        done[-1] = msgspec.structs.replace(last, held=last.held + own, ticks=last.ticks + (not own))
    else:
        done.append(Play(None, int(own), *lean, int(not own)))


def _eighth(dx: int, dy: int) -> tuple[int, int]:
    """The lean that is nearest to a direction."""
    across, down = abs(dx), abs(dy)
    return (
        ((dx > 0) - (dx < 0)) * (across * 5 >= down * 2),
        ((dy > 0) - (dy < 0)) * (down * 5 >= across * 2),
    )


def words(walk: Sleepwalk, board: SleepwalkBoard) -> tuple[str, dict[str, int]]:
    """What she does now."""
    if walk.held:
        return "trial.sleepwalk.own", {}
    if walk.tick >= NIGHT:
        return "trial.sleepwalk.taken", {}
    if walk.stands:
        return "trial.sleepwalk.stands", {}
    if not walk.far:
        return "trial.sleepwalk.stopped", {}
    return f"trial.sleepwalk.{'called' if walk.call else 'carried'}", {}


def lacks(board: SleepwalkBoard, level: Level) -> list[str]:
    """What a place needs for it and has not."""
    if board.window not in level.spots:
        return [f"draws her to {no_spot(board.window, level)}"]
    return [] if level.of(Call) else ["is walked where nothing calls: its map has no Call"]


ROW = TrialRow(
    name="sleepwalk", state=Sleepwalk, acts=(Leave,), begin=begin, step=step, plays=plays, words=words, afoot=True,
    within=within, way=way, lacks=lacks,
)  # fmt: skip
