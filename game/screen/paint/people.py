"""People's sheets: rows down, left, up, right; columns of walking, breathing, a blink and busy hands."""

import pygame

from game.content import paths
from game.content.cast import BUSY, SLEEPS
from game.content.level import Point, Rgb
from game.core.fixed import units
from game.screen.paint.palette import COLOR
from game.screen.paint.picture import drawn, sheet
from game.screen.paint.rhythm import in_turn
from game.world.body import Body

CELL_W, CELL_H, CELL_FOOT = 24, 36, 35
"""A cell, and the row just under the ground line, px."""
ROWS = {"down": 0, "left": 1, "up": 2, "right": 3}
WALK, IDLE, BLINK, HANDS = 0, 6, 10, 11
"""The first column of each action."""
WALK_FRAMES, HANDS_FRAMES = 6, 2
FRAME_LENGTH = units(16) // 3
"""Ground covered in one frame of the walk."""
BREATH = (46, 14, 30, 14)
"""Ticks of each frame of a breath: rest, sinking, sunk, rising."""
BLINK_EVERY, BLINK_FOR = 217, 7
HANDS_FOR = 26
"""Ticks of a frame of busy hands."""
LYING: dict[str, tuple[int, int, Point]] = {"down": (48, 64, (24, 18)), "right": (72, 36, (16, 16))}
"""A frame of somebody asleep whose feet point that way: its size, and the point of it that lies on their spot, px."""
AT_HANDS: dict[str, Point] = {"down": (12, 27), "left": (6, 27), "up": (12, 26), "right": (18, 27)}
"""Where in a cell the foot of what is carried is, in its middle, px."""
LADEN = 256
"""Cells with something carried that are kept."""
SLEEP = (96, 20, 44, 20)
"""Ticks of each frame of a sleeper's breath: out, rising, in, falling."""
WAITING, GLANCE_EVERY, GLANCE_FOR = "waits", 420, 104
"""Who waits looks at their hands now and then."""


@drawn()
def frame(name: str, facing: str, column: int) -> pygame.Surface:
    """One cell of the sheet `name`. Raises FileNotFoundError where there is none, KeyError for an unknown facing."""
    cell = (column * CELL_W, ROWS[facing] * CELL_H, CELL_W, CELL_H)
    return sheet(f"assets/people/{name}.png").subsurface(cell)


def pose(name: str, body: Body, tick: int, still: bool = False) -> pygame.Surface:
    """How the person drawn on the sheet `name` looks at `tick`, with what they carry where that is drawn. With reduced
    motion (`still`) whoever stands is at rest. Raises FileNotFoundError where there is no such sheet."""
    shown = column(name, body, tick, still)
    if body.carries and _there(f"assets/carried/{body.carries}.png"):
        return _laden(name, body.facing, shown, body.carries)
    return frame(name, body.facing, shown)


@drawn(LADEN)
def _laden(name: str, facing: str, column: int, thing: str) -> pygame.Surface:
    """A cell with a thing in its hands: before the body, and behind the back of who looks away."""
    person, carried = frame(name, facing, column), sheet(f"assets/carried/{thing}.png")
    made = pygame.Surface((CELL_W, CELL_H), pygame.SRCALPHA)
    x, y = AT_HANDS[facing]
    layers = ((person, (0, 0)), (carried, (x - carried.get_width() // 2, y - carried.get_height())))
    for picture, at in layers if facing != "up" else reversed(layers):
        made.blit(picture, at)
    return made


def rimmed(frame: pygame.Surface, ink: Rgb) -> pygame.Surface:
    """`frame` itself, with its outermost pixels in `ink`."""
    whole = pygame.mask.from_surface(frame)
    inner = whole.copy()
    for side in ((1, 0), (-1, 0), (0, 1), (0, -1)):
        inner = inner.overlap_mask(whole, side)
    whole.erase(inner, (0, 0))
    return whole.to_surface(frame, setcolor=ink, unsetcolor=None)


@drawn(512)
def outlined(frame: pygame.Surface) -> pygame.Surface:
    """Somebody with a bright outline, for who plays in strong contrast."""
    return rimmed(frame.copy(), COLOR["ink8"])


def lying(name: str, body: Body, tick: int, still: bool = False) -> tuple[pygame.Surface, Point] | None:
    """How the person drawn on the sheet `name` looks asleep, to be laid over what they lie in, and the point of that
    picture which lies on their spot; None for who is awake, or is not drawn lying that way."""
    file = f"assets/people/asleep/{name}_{body.facing}.png"
    if not body.asleep or body.facing not in LYING or not _there(file):
        return None
    wide, high, neck = LYING[body.facing]
    at = 0 if still else in_turn(SLEEP, tick)
    return sheet(file).subsurface((at * wide, 0, wide, high)), neck


@drawn()
def _there(file: str) -> bool:
    return (paths.project() / file).is_file()


def column(name: str, body: Body, tick: int, still: bool = False) -> int:
    """The column of `pose`."""
    if body.moving:
        return WALK + body.walked // FRAME_LENGTH % WALK_FRAMES
    if body.pose == SLEEPS:
        return BLINK
    if still:
        return IDLE
    tick += sum(name.encode()) * 31
    glances = body.pose == WAITING and tick % GLANCE_EVERY < GLANCE_FOR
    if body.pose in BUSY or glances:
        return HANDS + tick // HANDS_FOR % HANDS_FRAMES
    if tick % BLINK_EVERY < BLINK_FOR:
        return BLINK
    return IDLE + in_turn(BREATH, tick)
