"""Guards: what they see, faintly hatched on the ground with an edge, dotted where it is lenses they mind, an edge alone
where they look past the lead as they are, and over their heads an eye that fills as they grow suspicious, with a
question mark once they stop to look. Shapes tell it; the colour only tells it again. A whole eye, and nothing else, is
over whoever has noticed a bare face."""

import pygame

from game.content.geometry import Point, Rect, Rgb
from game.screen.paint.palette import COLOR
from game.screen.paint.picture import drawn
from game.session import Session
from game.session.guarding import FULL, HALTS
from game.world.brains import Guards

INK, WARM, ALARMED = COLOR["ink7"], COLOR["gold4"], COLOR["gold3"]
"""The colour of a cone, of one that is dotted, and of one whose guard has stopped to look."""
UNDER = COLOR["ink2"]
"""What is under each dot, so that it is seen on pale stone."""
HATCHED, DOTTED, EDGE = 44, 220, 110
"""How opaque the strokes of a cone, its dots and its edge are, out of 255."""
EVERY = 5
"""Px from one stroke to the next, and from dot to dot."""
KEPT = 64
"""Cones that are kept as they were drawn."""
EYE = (
    "..#####..",
    ".#.....#.",
    "#.......#",
    ".#.....#.",
    "..#####..",
)
"""An eye, empty: what is within it fills from the left."""
ASKS = (
    "##.",
    "..#",
    ".#.",
    "...",
    ".#.",
)
WHOLE = len(EYE[0]) - 2
"""Columns of an eye that can be filled."""
OVER_HEAD = 9
"""How far over a head the middle of an eye is, px."""


def looking(session: Session) -> dict[str, Guards]:
    """Who in the place looks out for the lead."""
    bodies = session.state.bodies
    return {who: brain for who in session.brains.guards if isinstance(brain := bodies[who].brain, Guards)}


# ---------------------------------------------------------------------- on the ground
def draw_cones(session: Session, target: pygame.Surface, corner: Point) -> pygame.Rect | None:
    """Hatch what each guard sees on the ground of the place whose point `corner` is the top left of `target`. Where
    there is any of it, px of the place."""
    box, guarding = target.get_rect(), session.brains.guarding
    laid: list[pygame.Rect] = []
    for who, guard in looking(session).items():
        gaze = guarding.gaze(who)
        eyes, reach = gaze.eyes, gaze.kind.reach
        if box.inflate(2 * reach, 2 * reach).collidepoint(eyes[0] - corner[0], eyes[1] - corner[1]):
            seen = guarding.sight.cone(gaze)
            dotted = gaze.kind.minds == "lenses"
            minds = guarding.minds(gaze.kind)
            laid.append(draw_cone(target, corner, seen, guard.halted, shut(session, seen), dotted, minds or dotted))
    return laid[0].unionall(laid[1:]) if laid else None


def shut(session: Session, seen: tuple[Point, ...]) -> tuple[Rect, ...]:
    """Where what somebody sees is no floor as the place is seen now, px of it."""
    pair = session.level.pair
    return session.sight.shut(seen, (pair.second if session.state.beneath else pair.first) if pair else "")


def draw_cone(
    target: pygame.Surface, corner: Point, seen: tuple[Point, ...], alarmed: bool, walls: tuple[Rect, ...],
    dotted: bool = False, filled: bool = True,
) -> pygame.Rect:  # fmt: skip
    """Hatch, or dot, what somebody sees, or edge it alone where it is not `filled`: an outline, px of the place, whose
    first corner are their eyes; but for `walls`, px of the place too. Where it is."""
    eyes = seen[0]
    around = tuple((x - eyes[0], y - eyes[1]) for x, y in seen)
    free = tuple((x - eyes[0], y - eyes[1], wide, high) for x, y, wide, high in walls)
    picture, left, top = _cone(around, ALARMED if alarmed else WARM if dotted else INK, free, dotted, filled)
    at = eyes[0] + left, eyes[1] + top
    target.blit(picture, (at[0] - corner[0], at[1] - corner[1]))
    return picture.get_rect(topleft=at)


@drawn(KEPT)
def _cone(
    outline: tuple[Point, ...], ink: Rgb, walls: tuple[Rect, ...], dotted: bool, filled: bool
) -> tuple[pygame.Surface, int, int]:
    """A cone by its corners around the eyes, without `walls`, hatched or `dotted` where it is `filled`, and where its
    picture's left and top are from there, px."""
    left, top = (min(corner[axis] for corner in outline) for axis in (0, 1))
    wide, high = (max(corner[axis] for corner in outline) - low + 1 for axis, low in ((0, left), (1, top)))
    corners = [(x - left, y - top) for x, y in outline]
    strokes, picture = (pygame.Surface((wide, high), pygame.SRCALPHA) for _ in range(2))
    for begun in range(-high, wide, EVERY) if filled and not dotted else ():
        pygame.draw.line(strokes, (*ink, HATCHED), (begun, high), (begun + high, 0))
    for row in range(0, high - 1, EVERY) if dotted else ():
        for column in range(row // EVERY % 2 * 2, wide, EVERY):
            strokes.set_at((column, row), (*ink, DOTTED))
            strokes.set_at((column, row + 1), (*UNDER, DOTTED))
    pygame.draw.polygon(picture, (255, 255, 255, 255), corners)
    boxes = [pygame.Rect(x - left, y - top, w, h) for x, y, w, h in walls]
    for box in boxes:
        picture.fill((0, 0, 0, 0), box)
    floor = pygame.mask.from_surface(picture)
    picture.blit(strokes, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    for piece in floor.connected_components():
        outer = piece.outline()
        if len(outer) > 1:
            pygame.draw.lines(picture, (*ink, EDGE if filled else HATCHED), True, outer)
    return picture, left, top


# ---------------------------------------------------------------------- over heads
def draw_signs(session: Session, canvas: pygame.Surface, heads: dict[str, Point]) -> None:
    """Draw an eye over the head of every guard who suspects something or has stopped to look, and of whoever has
    noticed a bare face."""
    for who, guard in looking(session).items():
        if who in heads and (guard.suspicion or guard.halted):
            draw_eye(canvas, heads[who], guard.suspicion / FULL, guard.halted, guard.suspicion >= HALTS)
    lenses = session.state.lenses
    for who in lenses.noticed if lenses and lenses.off else ():
        if who in heads and who not in looking(session):
            draw_eye(canvas, heads[who], 1, asks=False, alarmed=False)


def draw_eye(canvas: pygame.Surface, head: Point, share: float, asks: bool, alarmed: bool) -> None:
    """An eye over a head that ends at the point `head` of the canvas, by that share full; `asks` and `alarmed` as of a
    guard who has stopped to look."""
    sign = _sign(int(share * WHOLE), asks, alarmed)
    canvas.blit(sign, sign.get_rect(center=(head[0], head[1] - OVER_HEAD)))


@drawn()
def _sign(filled: int, asks: bool, alarmed: bool) -> pygame.Surface:
    """An eye of which so many of seven columns are filled, on a dark plate; beside it a question mark if it `asks`."""
    wide, high = len(EYE[0]), len(EYE)
    whole = wide + (len(ASKS[0]) + 2 if asks else 0)
    sign = pygame.Surface((whole + 4, high + 4), pygame.SRCALPHA)
    sign.fill((*COLOR["ink1"], 200))
    ink = ALARMED if alarmed else COLOR["ink8"]
    for row, line in enumerate(EYE):
        edges = [column for column, part in enumerate(line) if part == "#"]
        for column in range(wide):
            within = edges[0] < column < edges[-1] and line[column] == "."
            if line[column] == "#" or (within and column <= filled):
                sign.set_at((column + 2, row + 2), (*ink, 255))
    for row, line in enumerate(ASKS if asks else ()):
        for column, part in enumerate(line):
            if part == "#":
                sign.set_at((wide + 4 + column, row + 2), (*ink, 255))
    return sign
