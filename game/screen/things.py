"""What stands about in a place beside its people and its props: fears, shards, and what can be moved."""

from collections.abc import Mapping

import pygame

from game.content.fears import FEARS
from game.content.level import Level, Point, Prop, Shard
from game.core.fixed import pixels
from game.screen.paint import dream, fears
from game.screen.paint.actors import Actor
from game.screen.paint.picture import piece
from game.session import Session
from game.session.fears import SHRINKS, lies
from game.session.movables import movable_area
from game.session.state import kept_under
from game.world.fears import Fearing

GLINT_UP = 14
"""How far above its foot a shard glints, px."""
SHAKE = 3
"""Ticks between one side and the other of a thing that shakes."""
_NONE: Mapping[str, int] = {}


def things(session: Session, group: str, tick: int, stuck: Mapping[str, int] = _NONE) -> list[Actor]:
    """Fears, shards and what can be pushed, as they are seen in `group`. What is `stuck` shakes for so many ticks
    yet."""
    level = session.level
    found = []
    for fear in level.fears:
        kept = session.state.fears.get(kept_under(session.state, fear.name), Fearing())
        if body := session.state.people.get(fear.name):
            state = fears.state_of(kept, FEARS[fear.kind].tell if fear.kind in FEARS else 0)
            frame, ground = fears.fear(fear.kind, tick, state, 1 - kept.going / SHRINKS)
            found.append(Actor(pixels(body.x), pixels(body.y), frame, ground, "own"))
    for number, shard in enumerate(level.shards):
        if _is_seen(session, shard, group):
            frame = piece(level.pictures[shard.picture])
            ground = (frame.get_width() // 2, frame.get_height() + dream.bob(tick, number))
            found.append(Actor(shard.x, shard.y, frame, ground, "own"))
    for movable in level.movables.values() if level.groups else ():
        picture = movable.pictures.get(group, movable.pictures.get(""))
        if picture:
            index, left, top = picture
            x, y, wide, high = movable_area(movable, session.state)
            middle, foot = (wide // 2, high)
            ground = (movable.foot[0] + middle - left, movable.foot[1] + foot - top)
            x += stuck.get(movable.name, 0) // SHAKE % 2
            found.append(Actor(x + middle, y + foot, piece(level.pictures[index]), ground, "thing"))
    return found


def draw_glints(canvas: pygame.Surface, session: Session, corner: Point, group: str, tick: int) -> None:
    """Let the shards that are seen in `group` glint on a canvas whose top left corner is that point of the place."""
    for number, shard in enumerate(session.level.shards):
        if _is_seen(session, shard, group):
            up = GLINT_UP + dream.bob(tick, number)
            dream.glint(canvas, (shard.x - corner[0], shard.y - up - corner[1]), tick, number)


def placed(session: Session) -> Level:
    """The level with what can be moved among its props: outside dreams nobody pushes anything, so that it is painted
    where it stands like everything else."""
    level = session.level
    if level.groups or not level.movables:
        return level
    props = []
    for movable in level.movables.values():
        index, left, top = movable.pictures[""]
        wide, high = piece(level.pictures[index]).get_size()
        x, y, _, _ = movable_area(movable, session.state)
        left, top = left + x - movable.foot[0], top + y - movable.foot[1]
        props.append(
            Prop(movable.name, "things", "", index, left, top, wide, high, top + high, movable.look, "", "", "")
        )
    return level.with_objects((*level.objects, *props))


def _is_seen(session: Session, shard: Shard, group: str) -> bool:
    """Whether a shard lies there in `group`, and was not taken up."""
    state, level = session.state, session.level
    return shard.group in ("", group) and shard.memory not in state.memory.held and lies(state, level, shard)
