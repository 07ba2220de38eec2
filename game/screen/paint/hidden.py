"""Whoever stands wholly behind something is still made out: a broken rim in the colour they wear, and a grain of shade.

Bounded to the figure: masks of its own size, of the props and the layers above that lie over it.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache

import msgspec
import pygame

from game.content.level import Point, Rgb
from game.content.palette import RAMPS
from game.screen.paint.bands import Props
from game.screen.paint.light import BAYER
from game.screen.paint.painted import packed
from game.screen.paint.palette import COLOR
from game.screen.paint.patches import Patch
from game.screen.paint.picture import HIDES, drawn, solid

FIRST, WHOLLY = 0.7, 0.9
"""Shares of a figure that have to be hidden for it to begin to show, and to show as clearly as it can."""
SOONER = 0.45
"""The first of them for who holds their breath: one has to see where their feet are going."""
STEPS = 4
"""How clearly it shows goes in so many steps."""
LIT, DIM, SHADE = 0.95, 0.5, 0.5
"""Shares that show at most of the rim that faces the light (up and left), of its rest, and of the shade within."""
DARKER: Rgb = (80, 68, 116)
"""What is under that shade is multiplied by this."""
NOT_WORN = frozenset({"ink", "skin", "umber", "tan", "rosy", "olive"})
"""Ramps of outlines, white cloth and skin, which tell nobody apart."""
PLAIN: tuple[Rgb, Rgb] = (COLOR["ink8"], COLOR["ink6"])
"""The colours of those who wear nothing else."""
LEAST_WORN = 24
"""Px of a ramp that count as worn."""


class Rim(msgspec.Struct, frozen=True):
    """What a figure is made out by, where it is hidden: the pixels that show, and a picture of those of its outline,
    clear elsewhere; what else shows is shaded."""

    shown: pygame.mask.Mask
    outline: pygame.Surface


@drawn(512)
def outline(frame: pygame.Surface, clear: float) -> Rim:
    """What `frame` is made out by when it shows as clearly as that share says."""
    whole, size = solid(frame), frame.get_size()
    lit, dim = _edge(whole, ((1, 0), (0, 1))), _edge(whole, ((-1, 0), (0, -1)))
    dim.erase(lit, (0, 0))
    shaded, lit, dim = (
        mask.overlap_mask(_grains(most * clear, size), (0, 0))
        for mask, most in ((whole, SHADE), (lit, LIT), (dim, DIM))
    )
    painted = pygame.Surface(size, pygame.SRCALPHA)
    for mask, color in zip((lit, dim), worn(frame), strict=True):
        mask.to_surface(painted, setcolor=color, unsetcolor=None)
        shaded.draw(mask, (0, 0))
    return Rim(shaded, packed(painted.convert_alpha()))


def _edge(whole: pygame.mask.Mask, sides: Iterable[Point]) -> pygame.mask.Mask:
    """The pixels that have none beside them: `sides` are the ways from there to them."""
    inner = whole.copy()
    for side in sides:
        inner = inner.overlap_mask(whole, side)
    edge = whole.copy()
    edge.erase(inner, (0, 0))
    return edge


@drawn(512)
def worn(frame: pygame.Surface) -> tuple[Rgb, Rgb]:
    """The middle and a softer step of the ramp that most of what somebody wears is painted in."""
    data = pygame.image.tobytes(frame, "RGBA")
    colors = Counter(data[i : i + 3] for i in range(0, len(data), 4) if data[i + 3] > HIDES)
    found: Counter[str] = Counter()
    for name, color in COLOR.items():
        found[name.rstrip("0123456789")] += colors[bytes(color)]
    for ramp, count in found.most_common():
        if ramp not in NOT_WORN and count >= LEAST_WORN:
            middle = len(RAMPS[ramp].split()) // 2
            return COLOR[f"{ramp}{middle}"], COLOR[f"{ramp}{middle - 1}"]
    return PLAIN


@cache
def _grains(share: float, size: tuple[int, int]) -> pygame.mask.Mask:
    """An even dither of that share of all pixels."""
    mask = pygame.mask.Mask(size)
    for y in range(size[1]):
        for x in range(size[0]):
            if BAYER[y % 4][x % 4] < share * 16:
                mask.set_at((x, y))
    return mask


Covers = tuple[tuple[pygame.mask.Mask, Point], ...]
"""What hides a figure, and how far right of and below its frame each lies."""


@drawn(96)
def _seen_through(frame: pygame.Surface, covers: Covers, enough: float) -> tuple[pygame.mask.Mask, Rim] | None:
    """The pixels of `frame` that `covers` hide, and what it is made out by there; None where they are not `enough`."""
    whole, hidden = solid(frame), pygame.mask.Mask(frame.get_size())
    for mask, at in covers:
        hidden.draw(mask, at)
    hidden = hidden.overlap_mask(whole, (0, 0))
    share = (hidden.count() - enough) / max(1, (WHOLLY - FIRST) * whole.count())
    if share < 0:
        return None
    return hidden, outline(frame, min(STEPS, int(share * STEPS) + 1) / STEPS)


def _show(target: pygame.Surface, at: Point, hidden: pygame.mask.Mask, rim: Rim) -> None:
    """Paint `rim` on what lies `at` that point of `target`, where it is `hidden`."""
    dark = _scratch(hidden.get_size())
    dark.blit(target, (0, 0), (at, dark.get_size()))
    dark.fill(DARKER, special_flags=pygame.BLEND_RGB_MULT)
    dark.blit(rim.outline, (0, 0))
    hidden.overlap_mask(rim.shown, (0, 0)).to_surface(target, setsurface=dark, unsetcolor=None, dest=at)


@drawn(16)
def _scratch(size: Point) -> pygame.Surface:
    return pygame.Surface(size).convert()


Person = tuple[int, pygame.Surface, Point, pygame.Rect, float, list[int]]
"""Somebody who may be hidden: the y that sorts them, their frame, its top left corner and the box that is painted in it
(px of the map), how many px of them have to be hidden for them to begin to show, and the numbers of the props that may
hide them."""


@drawn(1024)
def painted(frame: pygame.Surface, sooner: bool = False) -> tuple[pygame.Rect, float]:
    """The box of a frame that is painted, and how many px of it have to be hidden for it to begin to show, `sooner` or
    as others do."""
    mask = solid(frame)
    boxes = mask.get_bounding_rects() or [pygame.Rect(0, 0, 0, 0)]
    return boxes[0].unionall(boxes[1:]), (SOONER if sooner else FIRST) * mask.count() - 1


def make_out(
    target: pygame.Surface, corner: Point, people: Sequence[Person], props: Props, patches: Iterable[Patch]
) -> None:
    """Show on `target`, where everything is painted and whose top left corner is that point of the map, whoever is
    hidden by nearer `props` or `people`, or by what hangs above them in `patches`."""
    roofs = [(box, patch.roof) for patch in patches if patch.roof for box in patch.roof.boxes]
    roof_boxes, lines, bodies = [box for box, _ in roofs], [each[0] for each in people], [each[3] for each in people]
    boxes = props.boxes
    for line, frame, (x, y), body, enough, near in reversed(people):
        over = [bodies[i] for i in body.collidelistall(bodies) if lines[i] > line]
        if near:
            over += [boxes[i] for i in near]
        if roofs:
            over += [roof_boxes[i] for i in body.collidelistall(roof_boxes)]
        if not over:
            continue
        free = enough
        for box in over:
            wide, high = body.clip(box).size
            free -= wide * high
        if free > 0:
            continue
        covers = [(props.solid(i), (boxes[i].x - x, boxes[i].y - y)) for i in near]
        for _, other, (left, top), *_ in [people[i] for i in body.collidelistall(bodies) if lines[i] > line]:
            covers.append((solid(other), (left - x, top - y)))
        hanging = {roofs[i][1].at: roofs[i][1] for i in body.collidelistall(roof_boxes)}
        covers += [(roof.mask, (left - x, top - y)) for (left, top), roof in hanging.items()]
        whole = solid(frame)
        if sum([whole.overlap_area(mask, at) for mask, at in covers]) < enough:
            continue
        if shown := _seen_through(frame, tuple(covers), enough):
            _show(target, (x - corner[0], y - corner[1]), *shown)
