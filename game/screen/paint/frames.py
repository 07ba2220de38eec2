"""Frames of the interface, of any size, from small pictures that are cut in nine."""

from collections.abc import Iterator
from contextlib import contextmanager

import msgspec
import pygame

from game.content.level import Rect, Rgb
from game.screen.paint.light import BAYER
from game.screen.paint.palette import COLOR
from game.screen.paint.picture import drawn, sheet

SHADOW = (2, 3)
"""Where a frame's shadow lies, px."""
SHADOW_INK = (8, 4, 20, 110)
DUSK = 0.8
"""How fast the lighter ink at the top of a box gives way: the exponent of its fall."""
MORE_WIDE, MORE_HIGH, MORE_FRAMES, MORE_FOR = 9, 8, 3, 9
"""Size and number of frames of the sign that a press goes on, and ticks of one."""


class Kind(msgspec.Struct, frozen=True):
    """How frames of a kind are made: the picture, how far in it is cut (across, down), what lies inside (`dusk` from
    its top, on `ground`) from `inner` px in, and whether it throws a shadow."""

    picture: str
    cut: tuple[int, int] = (8, 8)
    inner: int = 4
    ground: Rgb | None = None
    dusk: Rgb | None = None
    shadow: bool = True


KINDS = {
    "panel": Kind("panel", dusk=COLOR["ink2"]),
    "plate": Kind("plate", (8, 8)),
    "paper": Kind("paper"),
    "bark": Kind("slot", (6, 6), inner=3, ground=COLOR["ink1"]),
    "slot": Kind("slot", (6, 6), shadow=False),
    "slot_chosen": Kind("slot_chosen", (6, 6), shadow=False),
    "wood": Kind("boards/wood"),
    "lattice": Kind("boards/lattice"),
    **{
        f"{part}_{state}": Kind(f"boards/{part}_{state}", (9, 9))
        for part in ("card", "tag")
        for state in ("idle", "focused", "chosen", "closed", "wrong")
    },
}


_unseen = False


@contextmanager
def unseen() -> Iterator[None]:
    """While it lasts no frame is painted: for who measures what stands in them and looks at nothing."""
    global _unseen
    before, _unseen = _unseen, True
    try:
        yield
    finally:
        _unseen = before


def put(canvas: pygame.Surface, box: Rect | pygame.Rect, kind: str = "panel") -> None:
    """A frame with its shadow. `kind` is one of KINDS."""
    x, y, wide, high = box
    if not _unseen:
        canvas.blit(framed(wide, high, kind), (x, y))


@drawn(48)
def framed(wide: int, high: int, kind: str = "panel") -> pygame.Surface:
    """A frame of that size; where it throws a shadow, the picture is larger by SHADOW. Raises KeyError for an unknown
    kind."""
    made = KINDS[kind]
    frame = _stretched(sheet(f"assets/ui/{made.picture}.png"), made.cut, (wide, high))
    inside = pygame.Rect(0, 0, wide, high).inflate(-2 * made.inner, -2 * made.inner)
    if inside.width > 0 and inside.height > 0:
        if made.ground:
            frame.fill(made.ground, inside)
        if made.dusk and inside.width > 20 and inside.height > 6:
            _lay_dusk(frame, inside, made.dusk)
    if not made.shadow:
        return frame
    out = pygame.Surface((wide + SHADOW[0], high + SHADOW[1]), pygame.SRCALPHA)
    dark = pygame.mask.from_surface(frame).to_surface(setcolor=SHADOW_INK, unsetcolor=(0, 0, 0, 0))
    out.blit(dark, SHADOW)
    out.blit(frame, (0, 0))
    return out


def _stretched(texture: pygame.Surface, cut: tuple[int, int], size: tuple[int, int]) -> pygame.Surface:
    """`texture` with its corners kept and what lies between them stretched."""
    out = pygame.Surface(size, pygame.SRCALPHA)
    across = _spans(texture.get_width(), size[0], cut[0])
    down = _spans(texture.get_height(), size[1], cut[1])
    for sx, sw, dx, dw in across:
        for sy, sh, dy, dh in down:
            part = pygame.transform.scale(texture.subsurface((sx, sy, sw, sh)), (dw, dh))
            out.blit(part, (dx, dy))
    return out


def _spans(whole: int, wanted: int, cut: int) -> list[tuple[int, int, int, int]]:
    """The three pieces along one axis: where each lies in the picture and in the frame. A frame too small for both
    ends is made of their outer halves."""
    if wanted < 2 * cut:
        first = wanted // 2
        last = wanted - first
        return [(0, first, 0, first), (whole - last, last, first, last)]
    middle = (cut, whole - 2 * cut, cut, wanted - 2 * cut)
    return [(0, cut, 0, cut), middle, (whole - cut, cut, wanted - cut, cut)]


def _lay_dusk(frame: pygame.Surface, inside: pygame.Rect, ink: Rgb) -> None:
    """A lighter ink that gives way downwards in a dither."""
    strip = pygame.Surface((4, inside.height), pygame.SRCALPHA)
    for y in range(inside.height):
        share = (y / max(1, inside.height - 1)) ** DUSK * 2
        for x in range(4):
            if share + (BAYER[y % 4][x] + 0.5) / 16 < 1:
                strip.set_at((x, y), ink)
    for x in range(inside.left, inside.right, 4):
        frame.blit(strip, (x, inside.top), (0, 0, min(4, inside.right - x), inside.height))


def more(canvas: pygame.Surface, at: tuple[int, int], tick: int) -> None:
    """The sign that a press goes on, 9 x 8 px; it sinks and lifts with `tick`."""
    step = tick // MORE_FOR % (2 * MORE_FRAMES - 2)
    frame = min(step, 2 * MORE_FRAMES - 2 - step)
    canvas.blit(sheet("assets/ui/more.png"), at, (frame * MORE_WIDE, 0, MORE_WIDE, MORE_HIGH))
