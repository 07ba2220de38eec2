"""Whoever stands wholly behind something is still made out: a broken rim in the colour they wear, and a grain of shade.

Bounded to the figure: masks of its own size, of the props and the layers above that lie over it.
"""

from collections import Counter
from collections.abc import Iterable
from functools import cache

import msgspec
import pygame

from game.content.level import Point, Rgb
from game.screen.paint.light import BAYER
from game.screen.paint.palette import COLOR, RAMPS
from game.screen.paint.picture import drawn

FIRST, WHOLLY = 0.7, 0.9
"""Shares of a figure that have to be hidden for it to begin to show, and to show as clearly as it can."""
STEPS = 4
"""How clearly it shows goes in so many steps."""
LIT, DIM, SHADE = 0.95, 0.5, 0.5
"""Shares that show at most of the rim that faces the light (up and left), of its rest, and of the shade within."""
DARKER: Rgb = (80, 68, 116)
"""What is under that shade is multiplied by this."""
HALF = 127
"""What is more opaque than that hides."""
NOT_WORN = frozenset({"ink", "skin", "umber", "tan", "rosy", "olive"})
"""Ramps of outlines, white cloth and skin, which tell nobody apart."""
PLAIN: tuple[Rgb, Rgb] = (COLOR["ink8"], COLOR["ink6"])
"""The colours of those who wear nothing else."""
LEAST_WORN = 24
"""Px of a ramp that count as worn."""


class Rim(msgspec.Struct, frozen=True):
    """What a figure is made out by: the pixels of its rim that face the light and the others, and their colours."""

    lit: pygame.mask.Mask
    dim: pygame.mask.Mask
    bright: Rgb
    soft: Rgb


@drawn(256)
def outline(frame: pygame.Surface) -> Rim:
    """What `frame` is made out by."""
    whole = solid(frame)
    lit, dim = _edge(whole, ((1, 0), (0, 1))), _edge(whole, ((-1, 0), (0, -1)))
    dim.erase(lit, (0, 0))
    return Rim(lit, dim, *worn(frame))


def _edge(whole: pygame.mask.Mask, sides: Iterable[Point]) -> pygame.mask.Mask:
    """The pixels that have none beside them: `sides` are the ways from there to them."""
    inner = whole.copy()
    for side in sides:
        inner = inner.overlap_mask(whole, side)
    edge = whole.copy()
    edge.erase(inner, (0, 0))
    return edge


def worn(frame: pygame.Surface) -> tuple[Rgb, Rgb]:
    """The middle and a softer step of the ramp that most of what somebody wears is painted in."""
    data = pygame.image.tobytes(frame, "RGBA")
    colors = Counter(data[i : i + 3] for i in range(0, len(data), 4) if data[i + 3] > HALF)
    found: Counter[str] = Counter()
    for name, color in COLOR.items():
        found[name.rstrip("0123456789")] += colors[bytes(color)]
    for ramp, count in found.most_common():
        if ramp not in NOT_WORN and count >= LEAST_WORN:
            middle = len(RAMPS[ramp].split()) // 2
            return COLOR[f"{ramp}{middle}"], COLOR[f"{ramp}{middle - 1}"]
    return PLAIN


@drawn(256)
def solid(picture: pygame.Surface) -> pygame.mask.Mask:
    """The pixels of a picture that hide what is behind it."""
    return pygame.mask.from_surface(picture, HALF)


@cache
def _grains(share: float, size: tuple[int, int]) -> pygame.mask.Mask:
    """An even dither of that share of all pixels."""
    mask = pygame.mask.Mask(size)
    for y in range(size[1]):
        for x in range(size[0]):
            if BAYER[y % 4][x % 4] < share * 16:
                mask.set_at((x, y))
    return mask


def show(
    target: pygame.Surface, at: Point, frame: pygame.Surface, covers: Iterable[tuple[pygame.mask.Mask, Point]]
) -> None:
    """Make out on `target` the `frame` drawn at `at`, where `covers` (each with its place on the target) hide it, if
    they hide nearly all of it."""
    whole, size = solid(frame), frame.get_size()
    hidden = pygame.mask.Mask(size)
    for mask, (x, y) in covers:
        hidden.draw(mask, (x - at[0], y - at[1]))
    hidden = hidden.overlap_mask(whole, (0, 0))
    share = (hidden.count() / max(1, whole.count()) - FIRST) / (WHOLLY - FIRST)
    if share < 0:
        return
    clear = min(STEPS, int(share * STEPS) + 1) / STEPS
    shade = hidden.overlap_mask(_grains(SHADE * clear, size), (0, 0))
    dark = shade.to_surface(pygame.Surface(size), setcolor=DARKER, unsetcolor="white")
    target.blit(dark, at, special_flags=pygame.BLEND_RGB_MULT)
    seen = outline(frame)
    for edge, color, most in ((seen.dim, seen.soft, DIM), (seen.lit, seen.bright, LIT)):
        rim = hidden.overlap_mask(edge, (0, 0)).overlap_mask(_grains(most * clear, size), (0, 0))
        rim.to_surface(target, dest=at, setcolor=color, unsetcolor=None)
