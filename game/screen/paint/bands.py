"""People among props, painted from the farthest foot line to the nearest, as many at once as can be."""

from collections.abc import Iterable, Sequence

import msgspec
import pygame

from game.content.level import Point, Prop
from game.screen.paint import light
from game.screen.paint.baking import Bakery
from game.screen.paint.picture import solid

Blit = tuple[pygame.Surface, Point]
Figure = tuple[int, int, pygame.Rect, Point | None, Sequence[Blit], bool]
"""Whoever is painted: the y that sorts them, their place among those with the same, what they cover (px of the map),
where on the target their shadow lies (None: they have none) and their pictures, and whether a band ends with them:
then nobody nearer throws a shadow beneath them."""


class Standing(msgspec.Struct):
    """A prop sorted among people: its foot line, what it covers, and how it looks, once that was wanted."""

    prop: Prop
    foot: int
    box: pygame.Rect
    lit: pygame.Surface | None = None


class Props:
    """Those props of a place that stand within `box`, the farthest first."""

    def __init__(self, bakery: Bakery, box: pygame.Rect) -> None:
        self.box, self._bakery = box, bakery
        props = bakery.standing(box)
        self.boxes = [pygame.Rect(prop.x, prop.y, prop.w, prop.h) for prop in props]
        self.all = [Standing(prop, prop.foot, rect) for prop, rect in zip(props, self.boxes, strict=True)]

    def look(self, standing: Standing) -> pygame.Surface:
        """How it looks in the light where it stands."""
        if standing.lit is None:
            standing.lit = self._bakery.lit(standing.prop)
        return standing.lit

    def solid(self, standing: Standing) -> pygame.mask.Mask:
        """The pixels of it that hide somebody."""
        return solid(self._bakery.picture(standing.prop.picture))


def paint(target: pygame.Surface, corner: Point, props: Props, figures: Iterable[Figure]) -> None:
    """Paint `figures`, sorted, on a place whose props are there already; `corner` is the point of the map at the
    target's top left. A prop is painted again where anything was painted behind it."""
    left, top = corner
    behind: list[pygame.Rect] = []
    shadows: list[Blit] = []
    pictures: list[Blit] = []
    ended, shade = False, light.shadow()
    standing = iter(props.all)
    prop = next(standing, None)

    for line, _, covered, shadow, looks, ends in figures:
        while prop and prop.foot <= line:
            if behind and prop.box.collidelist(behind) >= 0:
                pictures.append((props.look(prop), (prop.box.x - left, prop.box.y - top)))
                behind.append(prop.box)
                ended = True
            prop = next(standing, None)
        if shadow:
            if ended or ends:
                _lay(target, shadows, pictures)
                ended = False
            shadows.append((shade, shadow))
        pictures += looks
        behind.append(covered)
        ended = ended or ends
    while prop:
        if behind and prop.box.collidelist(behind) >= 0:
            pictures.append((props.look(prop), (prop.box.x - left, prop.box.y - top)))
            behind.append(prop.box)
        prop = next(standing, None)
    _lay(target, shadows, pictures)


def _lay(target: pygame.Surface, shadows: list[Blit], pictures: list[Blit]) -> None:
    """Paint a band, its shadows first, and begin another."""
    if shadows:
        target.fblits(shadows, pygame.BLEND_RGB_MULT)
        shadows.clear()
    if pictures:
        target.fblits(pictures)
        pictures.clear()
