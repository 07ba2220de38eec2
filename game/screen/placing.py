"""Where boxes go on the canvas so that they hide nobody they need not hide."""

from collections.abc import Collection, Mapping, Sequence

import pygame

from game.core.fixed import pixels
from game.screen.paint import HEIGHT, WIDTH
from game.session.state import State
from game.world.body import Body
from game.world.framing import Corner

UPRIGHT, LYING = (16, 33), (36, 20)
"""Breadth of somebody who stands or sits and height over their feet, and of somebody who lies, px."""
INTO = 5
"""How far a sign reaches into what it points at, px."""
LARGE = 72
"""Px across from which a thing is not pointed at in its middle, but where one stands at it."""
NEAR = 4
"""Px between a thing and the words beside it, and between these and the edges of the canvas."""


def body_box(body: Body) -> pygame.Rect:
    """What somebody covers of a place, px."""
    wide, high = LYING if body.lies else UPRIGHT
    return pygame.Rect(pixels(body.x) - wide // 2, pixels(body.y) - high, wide, high)


def on_stage(
    state: State, first: Collection[str], corner: Corner, low: int
) -> tuple[list[pygame.Rect], list[pygame.Rect]]:
    """Where on the canvas, above the row `low`, those of a place are seen from `corner`: who comes `first`, and the
    others."""
    stage = pygame.Rect(0, 0, WIDTH, low)
    found: tuple[list[pygame.Rect], list[pygame.Rect]] = ([], [])
    for who, body in state.bodies.items():
        if shown := body_box(body).move(-round(corner[0]), -round(corner[1])).clip(stage):
            found[who not in first].append(shown)
    return found


def clearest(places: Mapping[str, pygame.Rect], first: Sequence[pygame.Rect], others: Sequence[pygame.Rect]) -> str:
    """The name of the place that covers the fewest of those who come `first`, of such places the one that covers the
    fewest `others`, and of these the earliest."""

    def covered(name: str) -> tuple[int, int]:
        area = places[name]
        return len(area.collidelistall(list(first))), len(area.collidelistall(list(others)))

    return min(places, key=covered)


def near_part(area: pygame.Rect, feet: tuple[int, int]) -> pygame.Rect:
    """Of what takes up a large `area`, as a bridge does, the part that `feet` stand at or on; all of it where it is
    not large, or nowhere near."""
    reach = pygame.Rect(0, 0, LARGE, LARGE)
    reach.center = feet
    part = area.clip(reach)
    return part if part and max(area.size) > LARGE else area


def sign_at(area: pygame.Rect, size: tuple[int, int], people: Sequence[pygame.Rect], into: int = INTO) -> pygame.Rect:
    """Where a sign of that size lies that points down at what takes up `area` of the canvas, `into` px of it: on its
    upper edge, in the middle of what is to be seen of it or, where that would hide one of `people`, beside that middle
    or lower."""
    wide, high = size
    canvas = pygame.Rect(0, 0, WIDTH, HEIGHT)
    seen = area.clip(canvas) or area
    first = pygame.Rect(seen.centerx - wide // 2, area.top - high + into, wide, high)
    first.clamp_ip(canvas)
    if first.collidelist(list(people)) < 0:
        return first
    across = sorted(range(seen.left, max(seen.left + 1, seen.right - wide + 1)), key=lambda x: abs(x - first.x))
    down = range(first.y, max(first.y, seen.bottom - high) + 1, high)
    ways = (pygame.Rect(x, y, wide, high) for y in down for x in (first.x, *across))
    return next((way for way in ways if way.collidelist(list(people)) < 0), first)


def words_at(
    box: pygame.Rect, sign: pygame.Rect, area: pygame.Rect, covered: Sequence[pygame.Rect], last: str = ""
) -> tuple[str, pygame.Rect]:
    """Where `box` goes, which says what a press does with what takes up `area` of the canvas and has that `sign`: over
    the sign, below it on a large thing, right or left of the thing, or under it, where it hides nothing that is
    `covered`; as it was `last` if it can. The name of that place, and the box there; where there is none, "" and the
    box as it is."""
    canvas = pygame.Rect(0, 0, WIDTH, HEIGHT).inflate(-2 * NEAR, -2 * NEAR)
    area = area.clip(canvas) or area
    over, on, right, left, under = (box.copy() for _ in range(5))
    over.midbottom = sign.centerx, min(sign.top, area.top) - NEAR // 2
    on.midtop = sign.centerx, sign.bottom
    right.midleft = area.right + NEAR, area.centery
    left.midright = area.left - NEAR, area.centery
    under.midtop = area.centerx, max(sign.bottom, area.bottom) + NEAR
    for each in (over, under):
        each.x = max(canvas.left, min(canvas.right - each.width, each.x))
    for each in (right, left):
        each.y = max(canvas.top, min(canvas.bottom - each.height, each.y))
    large = area.width >= 2 * box.width and area.height >= 2 * box.height
    ways = {"over": over, **({"on": on} if large else {}), "right": right, "left": left, "under": under}
    for name in sorted(ways, key=lambda name: name != last):
        if canvas.contains(ways[name]) and ways[name].collidelist(list(covered)) < 0:
            return name, ways[name]
    return "", box
