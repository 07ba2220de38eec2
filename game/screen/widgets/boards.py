"""What boards of trials are made of: a ground, cards and tags on it, nodes and beads, and threads that hang between
them.

Each part is drawn in every one of STATES. Whatever is stretched or hung is made once for its size, and kept.
"""

from collections.abc import Sequence
from itertools import pairwise

import pygame

from game.content.level import Point, Rect, Rgb
from game.screen.paint import frames
from game.screen.paint.palette import COLOR
from game.screen.paint.picture import drawn, sheet

STATES = ("idle", "focused", "chosen", "closed", "wrong")
PAPER_INK: dict[str, Rgb] = {"closed": COLOR["ink2"]}
"""What words on a card or a tag are set in, where it is not USUAL_INK."""
USUAL_INK: Rgb = COLOR["ink1"]
GROUNDS = {
    "evidence": ("wood", "cork", 5),
    "diagnosis": ("panel", "cloth", 4),
    "hypnogram": ("paper", "chart", 3),
    "hack": ("lattice", "net", 3),
}
"""The frame of each ground, its texture, and how far in that begins, px."""
THREADS = ("plain", "clash", "same", "paint")
"""How two things stand: a thread, a zigzag, two threads, a dashed one."""
_INKS: dict[str, tuple[Rgb, Rgb]] = {
    "idle": (COLOR["ink6"], COLOR["ink4"]),
    "focused": (COLOR["blue4"], COLOR["blue2"]),
    "chosen": (COLOR["gold3"], COLOR["gold1"]),
    "closed": (COLOR["ink4"], COLOR["ink2"]),
    "wrong": (COLOR["red1"], COLOR["aub0"]),
}
"""Colour of a thread and of its dark side."""
SHADE = (8, 4, 20, 110)
"""What a thread throws on its ground."""
ZIGZAG, DASH, BESIDE = 3, 5, 2
"""Px of a zig, of a dash, and between two threads."""
HANGS = 6
"""How many px of way a thread hangs down one px by itself."""
PIN_UP = 3
"""How far over the edge of a card its pin reaches, px."""


def ground(canvas: pygame.Surface, box: Rect | pygame.Rect, kind: str) -> None:
    """The ground of a board, in its frame; `kind` is one of GROUNDS."""
    x, y, wide, high = box
    canvas.blit(_ground(wide, high, kind), (x, y))


def card(canvas: pygame.Surface, box: Rect | pygame.Rect, state: str = "idle", pinned: bool = True) -> None:
    """A card, with a pin at its head."""
    frames.put(canvas, box, f"card_{state}")
    if pinned:
        pin = _part("pin", state)
        x, y, wide, _ = box
        canvas.blit(pin, (x + (wide - pin.get_width()) // 2, y - PIN_UP))


def tag(canvas: pygame.Surface, box: Rect | pygame.Rect, state: str = "idle") -> Point:
    """A tag; the point at which its thread is tied."""
    x, y, _, high = box
    frames.put(canvas, box, f"tag_{state}")
    eye = _part("eye", state)
    canvas.blit(eye, (x + 5, y + (high - eye.get_height()) // 2))
    return x + 7, y + high // 2


def node(canvas: pygame.Surface, centre: Point, state: str = "idle", kind: str = "node") -> None:
    """A node of a net, a `bead` or a `dome`, its middle at `centre`."""
    picture = _part(kind, state)
    canvas.blit(picture, picture.get_rect(center=centre))


def disc(canvas: pygame.Surface, centre: Point, name: str) -> None:
    """A disc as an instrument has it, its middle at `centre`: the ring's `dial`, or a `plate`."""
    picture = sheet(f"assets/ui/boards/{name}.png")
    canvas.blit(picture, picture.get_rect(center=centre))


def thread(
    canvas: pygame.Surface, start: Point, end: Point, state: str = "idle", how: str = "plain", slack: int | None = None
) -> None:
    """A thread from `start` to `end`, which hangs `slack` px under the straight way at its middle (None: by its
    length). `how` is one of THREADS."""
    (x0, y0), (x1, y1) = sorted((start, end))
    picture, origin = _hung(x1 - x0, y1 - y0, state, how, -1 if slack is None else slack)
    canvas.blit(picture, (x0 - origin[0], y0 - origin[1]))


def _part(name: str, state: str) -> pygame.Surface:
    """Raises FileNotFoundError for a part or a state that is not drawn."""
    return sheet(f"assets/ui/boards/{name}_{state}.png")


@drawn(16)
def _ground(wide: int, high: int, kind: str) -> pygame.Surface:
    frame, texture, inset = GROUNDS[kind]
    out = frames.framed(wide, high, frame).copy()
    weave = sheet(f"assets/ui/boards/{texture}.png")
    inside = pygame.Rect(inset, inset, wide - 2 * inset, high - 2 * inset)
    out.set_clip(inside)
    for y in range(inside.top, inside.bottom, weave.get_height()):
        for x in range(inside.left, inside.right, weave.get_width()):
            out.blit(weave, (x, y))
    out.set_clip(None)
    return out


def hanging(dx: int, dy: int, slack: int = -1) -> list[Point]:
    """The points of a thread from (0, 0) to (dx, dy), one a px of the longer way; below 0 it hangs by its length."""
    steps = max(abs(dx), abs(dy), 1)
    low = slack if slack >= 0 else steps // HANGS
    return [
        (round(dx * i / steps), round(dy * i / steps + low * 4 * i * (steps - i) / steps**2)) for i in range(steps + 1)
    ]


@drawn(128)
def _hung(dx: int, dy: int, state: str, how: str, slack: int) -> tuple[pygame.Surface, Point]:
    """The picture of a thread with its shade, and where in it the thread begins."""
    points = hanging(dx, dy, slack)
    top = min(y for _, y in points) - ZIGZAG
    foot = max(y for _, y in points) + ZIGZAG + 3
    origin = ZIGZAG, -top
    out = pygame.Surface((dx + 2 * ZIGZAG + 3, foot - top), pygame.SRCALPHA)
    lines = [[(x + origin[0], y + origin[1]) for x, y in line] for line in _strands(points, how)]
    light, dark = _INKS[state]
    for shift, ink in (((1, 2), SHADE), ((0, 1), (*dark, 255)), ((0, 0), (*light, 255))):
        for line in lines:
            for (ax, ay), (bx, by) in pairwise(line):
                start, end = (ax + shift[0], ay + shift[1]), (bx + shift[0], by + shift[1])
                pygame.draw.line(out, ink, start, end)
    return out, origin


def _strands(points: Sequence[Point], how: str) -> list[list[Point]]:
    """The lines that a thread is made of."""
    steep = abs(points[-1][1]) > abs(points[-1][0])

    def aside(at: Point, px: int) -> Point:
        return (at[0] + px, at[1]) if steep else (at[0], at[1] + px)

    if how == "clash":
        between = points[2 * ZIGZAG : -ZIGZAG : 2 * ZIGZAG]
        zigs = [aside(at, ZIGZAG if i % 2 else -ZIGZAG) for i, at in enumerate(between)]
        return [[points[0], *zigs, points[-1]]]
    if how == "same":
        return [[aside(at, -1) for at in points], [aside(at, BESIDE) for at in points]]
    if how == "paint":
        return [list(points[i : i + DASH]) for i in range(0, len(points), 2 * DASH)]
    return [list(points)]
