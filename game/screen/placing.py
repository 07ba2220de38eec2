"""Where boxes go on the canvas so that they hide nobody they need not hide."""

from collections.abc import Collection, Iterable, Mapping, Sequence

import pygame

from game.content.level import Level, Prop, Rect
from game.content.stacking import STANDS
from game.core.fixed import pixels
from game.screen.paint import HEIGHT, WIDTH
from game.session.state import State
from game.world.body import Body
from game.world.framing import Corner
from game.world.looking import HIGH

UPRIGHT, LYING = (16, 33), (36, 20)
"""Breadth of somebody who stands or sits and height over their feet, and of somebody who lies, px."""
INTO = 5
"""How far a sign reaches into what it points at, px."""
LARGE = 72
"""Px across from which a thing is not pointed at in its middle, but where one stands at it."""
NEAR = 4
"""Px between a thing and the words beside it, and between these and the edges of the canvas."""

CANVAS = pygame.Rect(0, 0, WIDTH, HEIGHT).inflate(-2 * NEAR, -2 * NEAR)
"""Where prompts may lie."""
FIGURE = 40
"""Px across from which what stands is no figure."""
ROOT, TALLEST = 6, 120
"""How far beside the ground that is looked at the foot of a picture may stand that belongs to it, and how high that
picture is at most, px."""


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


def around(box: pygame.Rect, area: pygame.Rect, head: int) -> dict[str, pygame.Rect]:
    """The eight places of `box` beside what takes up `area` of the canvas and rises to the row `head`, by name, in the
    order in which they are tried. What would leave the canvas is moved along the side it lies at."""
    canvas = CANVAS
    over, right, left, under = (box.copy() for _ in range(4))
    over.midbottom = area.centerx, head - NEAR // 2
    right.midleft = area.right + NEAR, area.centery
    left.midright = area.left - NEAR, area.centery
    under.midtop = area.centerx, area.bottom + NEAR
    for each in (over, under):
        each.x = max(canvas.left, min(canvas.right - each.width, each.x))
    for each in (right, left):
        each.y = max(canvas.top, min(canvas.bottom - each.height, each.y))
    ways = {"over": over, "right": right, "left": left, "under": under}
    for row, beside in (("over", over), ("under", under)):
        for side, column in (("right", right), ("left", left)):
            x = max(canvas.left, min(canvas.right - box.width, column.x))
            ways[f"{row} {side}"] = pygame.Rect(x, beside.y, *box.size)
    return ways


def free(places: Mapping[str, pygame.Rect], covered: Sequence[pygame.Rect], last: str = "") -> str:
    """The name of the first of `places` on the canvas that hides nothing that is `covered`, the `last` one before all
    others; empty where there is none."""
    names = sorted(places, key=lambda name: name != last)
    shunned = list(covered)
    return next((n for n in names if CANVAS.contains(places[n]) and places[n].collidelist(shunned) < 0), "")


def words_at(
    box: pygame.Rect, sign: pygame.Rect, area: pygame.Rect, covered: Sequence[pygame.Rect], last: str = ""
) -> tuple[str, pygame.Rect]:
    """Where `box` goes, which says what a press does with what takes up `area` of the canvas and has that `sign`: in
    one of the eight places `around` both, where it hides nothing that is `covered`; as it was `last` if it can. The
    name of that place, and the box there; where there is none, "" and the box as it is."""
    area = area.clip(CANVAS) or area
    low = max(sign.bottom, area.bottom)
    ways = around(box, pygame.Rect(area.x, area.y, area.width, low - area.y), min(sign.top, area.top))
    name = free(ways, [*covered, sign], last)
    return (name, ways[name]) if name else ("", box)


def cornered(box: pygame.Rect, covered: Sequence[pygame.Rect]) -> pygame.Rect:
    """`box` in the corner of the canvas that belongs to keys, the lower left, over what is `covered` there."""
    there = box.copy()
    there.bottomleft = CANVAS.bottomleft
    for other in sorted(covered, key=lambda other: -other.bottom):
        if there.colliderect(other):
            there.bottom = other.top - NEAR // 2
    there.top = max(CANVAS.top, there.top)
    return there


def pictured(area: Rect, props: Iterable[Prop]) -> pygame.Rect:
    """What is to be seen of what takes up `area`, px of the place: with those of `props` that stand in it and are not
    much broader, as the mast of a lamp is whose foot alone is looked at; where none does, with as much over it as one
    can look at, as of a picture on a wall."""
    seen = pygame.Rect(area)
    ground = seen.inflate(2, 2 * ROOT)
    for prop in props:
        stands = ground.collidepoint(prop.x + prop.w // 2, prop.foot - 1)
        if stands and prop.w <= max(seen.width, LARGE) and prop.h <= TALLEST:
            seen.union_ip(prop.x, prop.y, prop.w, prop.h)
    if seen == pygame.Rect(area):
        seen.top, seen.height = seen.top - HIGH, seen.height + HIGH
    return seen


def figures(level: Level, light: str, group: str) -> list[pygame.Rect]:
    """What stands in a place in that light and layer and is no broader than a table, as a man behind his stall is whom
    nobody can speak to, px."""
    shown = (prop for prop in level.props if prop.light in ("", light) and level.drawn_as(prop.layer) == STANDS)
    there = (prop for prop in shown if "/" not in prop.layer or prop.layer.partition("/")[0] == group)
    return [pygame.Rect(prop.x, prop.y, prop.w, prop.h) for prop in there if prop.w <= FIGURE]
