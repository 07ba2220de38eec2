"""Where a script sends the camera: which corner of the place is seen, told from the state alone."""

from collections.abc import Iterator

import msgspec

from game.content.level import Level
from game.core.fixed import ONE
from game.session.state import Aim, State
from game.world import framing
from game.world.body import Body
from game.world.framing import Corner

PUSH = 24
"""Px that a push goes nearer to somebody."""
MARGIN = 48
"""How near to the edge of a picture that is kept the lead walks, px, before it goes along."""
PUSHED_IN = 45
"""Ticks that it takes."""


def framed(state: State) -> Iterator[Body]:
    """Those of whom the camera is to show that are there."""
    return (state.people[who] for who in state.camera.whom if who in state.people)


def seen(state: State, level: Level, arrived: bool = False) -> Corner:
    """The corner from which the place is seen now, px; with `arrived`, where a movement of the camera ends."""
    aim, lead = state.camera, state.people[state.lead]
    if aim.how == "frame" and (bodies := list(framed(state))):
        columns, rows = [body.x / ONE for body in bodies], [body.y / ONE for body in bodies]
        return framing.corner(level, (min(columns) + max(columns)) / 2, (min(rows) + max(rows)) / 2)
    if aim.how == "fixed":
        share = 1.0 if arrived else _share(state.tick - aim.since, aim.ticks)
        x, y = (a + (b - a) * share for a, b in zip(aim.begun, aim.end, strict=True))
        return framing.inside(level, x, y)
    x, y = lead.x / ONE, lead.y / ONE
    if aim.how == "kept":
        left = min(max(aim.end[0], x - framing.WIDTH + MARGIN), x - MARGIN)
        top = min(max(aim.end[1], y - framing.HEIGHT + MARGIN), y - MARGIN)
        return framing.inside(level, left, top)
    return framing.corner(level, x, y)


def _share(gone: int, ticks: int) -> float:
    """How far a movement of the camera is, 0 to 1: slowly off, slowly there."""
    if gone >= ticks:
        return 1.0
    share = max(gone, 0) / ticks
    return share * share * (3 - 2 * share)


def aim(state: State, level: Level, how: str, *named: str | int) -> None:
    """Send the camera where a script says; what is not there is left out, and it goes no farther than the edges."""
    before, first = state.camera, named[0] if named else ""
    match how:
        case "free":
            state.camera = Aim()
        case "shake":
            state.camera = msgspec.structs.replace(before, shaken=state.tick, shakes=first)
        case "frame":
            state.camera = _like(before, how="frame", whom=tuple(map(str, named)))
        case "hold":
            corner, kept = _rounded(seen(state, level)), {"whom": before.whom, "meant": before.meant}
            state.camera = _like(before, how="fixed", begun=corner, end=corner, held=True, **kept)
        case "pan" if spot := level.spots.get(str(first)):
            _go(state, level, framing.corner(level, spot.x, spot.y), ticks=named[1], meant=(spot.x, spot.y))
        case "push" if body := state.people.get(str(first)):
            here = seen(state, level)
            x, y = framing.middle(here)
            dx, dy = body.x / ONE - x, body.y / ONE - y
            share = min(1.0, PUSH / max((dx * dx + dy * dy) ** 0.5, 1.0))
            there = framing.inside(level, here[0] + dx * share, here[1] + dy * share)
            _go(state, level, there, ticks=PUSHED_IN, whom=(str(first),))


def let_go(state: State) -> None:
    """What a conversation has sent the camera to is over; where it was told to hold, that is kept as far as whoever is
    played stays in it."""
    aim = state.camera
    state.camera = msgspec.structs.replace(aim, how="kept") if aim.held else Aim()


def _go(state: State, level: Level, end: Corner, **parts: object) -> None:
    """Begin a movement from what is seen now to `end`."""
    begun = _rounded(seen(state, level))
    state.camera = _like(state.camera, how="fixed", begun=begun, end=_rounded(end), since=state.tick, **parts)


def _like(before: Aim, **parts: object) -> Aim:
    """An aim that shakes as the one before it does."""
    return msgspec.structs.replace(Aim(shaken=before.shaken, shakes=before.shakes), **parts)


def _rounded(at: Corner) -> tuple[int, int]:
    return round(at[0]), round(at[1])
