"""People's sheets: rows down, left, up, right; columns of walking, breathing, a blink and busy hands."""

import msgspec
import pygame

from game.content import paths
from game.content.cast import ACTS, BUSY, LAIN, SEATED, SITS_AT_NIGHT, SLEEPS, SLEEPS_SITTING, WALKED
from game.content.level import Point, Rect, Rgb
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
OF_BREATH = 5
"""Columns of a breath and a blink on the sheet of an act."""
CARRIES = "carries"
"""The act whose sheet shows who has something in their hands; they may walk at it."""
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
_BESIDE: dict[str, Point] = {"down": (5, 4), "left": (-2, 3), "up": (-5, 4), "right": (2, 3)}
ASIDE = {"candle": _BESIDE, "taper": _BESIDE}
"""How far beside the hands what burns is held, and how far below, so that no flame is before a face, px."""
HANGING = "assets/carried/hanging.json"
HANDFUL = 4
"""How far above the foot of what lies in them hands hold what hangs, px."""
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
    motion (`still`) whoever stands is at rest; whoever is at what nobody has drawn them at stands. Raises
    FileNotFoundError where there is no such sheet."""
    act = at_act(name, body)
    shown, facing = f"poses/{name}/{act}" if act else name, (body.seat if act in SEATED else "") or body.facing
    at = _act_column(shown, name, body, tick, still) if act else column(name, body, tick, still)
    if body.carries and _there(f"assets/carried/{body.carries}.png"):
        return _laden(shown, facing, at, body.carries)
    return frame(shown, facing, at)


def at_act(name: str, body: Body) -> str:
    """The act that the person drawn on the sheet `name` is shown at; empty for who walks or stands as that sheet has
    them. Who looks another way than they sit rests their hands, but for those who are in what they sleep in, or
    asleep."""
    act = body.pose if body.pose in WALKED or (body.pose in ACTS and body.stays) else ""
    if act in SEATED and body.seat not in ("", body.facing):
        act = act if act in (SITS_AT_NIGHT, SLEEPS_SITTING) else SEATED[0]
    if not act and body.carries and _there(f"assets/carried/{body.carries}.png"):
        act = CARRIES
    return act if act and _shows_act(f"assets/people/poses/{name}/{act}.png") else ""


@drawn()
def _shows_act(file: str) -> bool:
    """Whether there is a sheet of an act, large enough for a cell each way."""
    if not _there(file):
        return False
    wide, high = sheet(file).get_size()
    return wide >= CELL_W and high >= CELL_H * len(ROWS)


def _act_column(shown: str, name: str, body: Body, tick: int, still: bool) -> int:
    """The column of an act's sheet: an occupation of two, or a breath and a blink, and after them whichever way
    somebody looks who sits; before them the walk of who carries, or is so on their feet."""
    columns, first = sheet(f"assets/people/{shown}.png").get_width() // CELL_W, 0
    if columns >= WALK_FRAMES + OF_BREATH and not body.sits:
        if body.moving:
            return body.walked // FRAME_LENGTH % WALK_FRAMES
        first = WALK_FRAMES
    looks = first + OF_BREATH + ROWS[body.facing]
    if body.sits and body.seat not in ("", body.facing) and looks < columns:
        return looks
    if still or columns == 1:
        return first
    tick += sum(name.encode()) * 31
    if columns < OF_BREATH:
        return tick // HANDS_FOR % columns
    return first + (len(BREATH) if tick % BLINK_EVERY < BLINK_FOR else in_turn(BREATH, tick))


@drawn(LADEN)
def _laden(name: str, facing: str, column: int, thing: str) -> pygame.Surface:
    """A cell with a thing in its hands: before the body, and behind the back of who looks away."""
    person, carried = frame(name, facing, column), sheet(f"assets/carried/{thing}.png")
    made = pygame.Surface((CELL_W, CELL_H), pygame.SRCALPHA)
    x, y = at_hands(name, facing, thing)
    top = y - HANDFUL if thing in _hanging() else y - carried.get_height()
    layers = ((person, (0, 0)), (carried, (x - carried.get_width() // 2, top)))
    for picture, at in layers if facing != "up" else reversed(layers):
        made.blit(picture, at)
    return made


def at_hands(name: str, facing: str, thing: str) -> Point:
    """Where in a cell of the sheet `name` the foot of `thing` is, in its middle, px."""
    x, y = _hands(name).get(facing, AT_HANDS[facing])
    across, down = ASIDE.get(thing, {}).get(facing, (0, 0))
    return x + across, y + down


@drawn()
def _hanging() -> frozenset[str]:
    """What hangs from the hands, rather than lie in them: assets/carried/hanging.json names it."""
    try:
        return msgspec.json.decode((paths.project() / HANGING).read_bytes(), type=frozenset[str])
    except (OSError, msgspec.DecodeError):
        return frozenset()


@drawn()
def _hands(name: str) -> dict[str, Point]:
    """Where the hands are on that sheet, by facing: what its folder's hands.json says of it, or nothing."""
    folder, _, act = name.rpartition("/")
    file = f"assets/people/{folder}/hands.json"
    if not folder or not _there(file):
        return {}
    try:
        found = msgspec.json.decode((paths.project() / file).read_bytes(), type=dict[str, dict[str, Point]])
    except msgspec.DecodeError:
        return {}
    return found.get(act, {})


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
    """How the person drawn on the sheet `name` looks lying, to be laid over what they lie in, and the point of that
    picture which lies on their spot; None for who does not lie, or is not drawn lying that way."""
    if not body.lies or body.facing not in LYING:
        return None
    file = f"{LAIN[body.pose]}/{name}_{body.facing}.png"
    if not _there(file):
        return None
    wide, high, neck = LYING[body.facing]
    at = 0 if still else in_turn(SLEEP, tick)
    return _lying(file, (at * wide, 0, wide, high)), neck


@drawn()
def _lying(file: str, area: Rect) -> pygame.Surface:
    """That part of a sheet, the same picture each time: what is lit and kept of it is found again."""
    return sheet(file).subsurface(area)


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
