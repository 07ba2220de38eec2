"""Legs of who sits or kneels, and what a coat or a skirt does over them."""

from assets.source.canvas import Canvas, Color
from assets.source.people.layers import CELL, GROUND, MIDDLE, lay, shifted_mask, thick_line
from assets.source.people.limbs import LEG_WIDTH
from assets.source.people.records import Person, View

THIGH = 0.6
"""How far ahead of the hip the near knee of who sits is, for each px of their legs."""
LONG = {"cardigan": ("R", "r", "d")}
"""Cuts whose skirt covers the knees, and the letters of its light, its shade and its hem. Any other skirt is a coat,
which opens over them."""


def legs(layer: Canvas, person: Person, view: View, stance: str, hip: int) -> None:
    """Both legs of somebody who `sits` or `kneels` with their hips on that row. Sides face right."""
    if stance == "sits":
        (_sit_side if view.sideways else _sit_front)(layer, person, view, hip)
    else:
        (_kneel_side if view.sideways else _kneel_front)(layer, person, view, hip)


def _limb(layer: Canvas, person: Person, joints: list[tuple[float, float]], near: bool) -> None:
    limb = Canvas(*CELL)
    shade, base, light = person.clothes.trousers
    mask = limb.fill(thick_line(joints, LEG_WIDTH), base if near else shade)
    limb.fill(mask & ~shifted_mask(mask, 0, 1), light if near else base)
    limb.fill(mask & ~shifted_mask(mask, -1, 0), shade)
    limb.cells[GROUND + 1 :] = 0
    lay(layer, limb)


def _shoe(layer: Canvas, person: Person, x: int, near: bool) -> None:
    sole, upper = person.clothes.shoes
    shoe = Canvas(*CELL)
    shoe.rect(x, GROUND - 1, 3, 1, upper if near else sole)
    shoe.rect(x, GROUND, 5, 1, sole)
    lay(layer, shoe)


def _sit_side(layer: Canvas, person: Person, view: View, hip: int) -> None:
    ahead = round((GROUND - person.hip) * THIGH)
    for near in (False, True):
        knee = MIDDLE + ahead + (0 if near else 1.5)
        _limb(layer, person, [(MIDDLE - 1, hip), (knee, hip), (knee, GROUND - 2)], near)
        _shoe(layer, person, round(knee) - 1, near)
    if person.clothes.skirt:
        _skirt_side(layer, person, hip, ahead)


def _skirt_side(layer: Canvas, person: Person, hip: int, knee: int) -> None:
    cloth = Canvas(*CELL)
    middle = round(MIDDLE)
    if person.clothes.cut in LONG:
        light, shade, hem = _long(person)
        cloth.rect(middle - 5, hip - 2, knee + 7, 4, light)
        cloth.rect(middle + knee - 3, hip + 1, 5, GROUND - 3 - hip, light)
        cloth.rect(middle - 5, hip - 1, 2, 4, shade)
        cloth.rect(middle - 3, hip + 1, knee - 1, 1, shade)
        cloth.rect(middle + knee - 3, hip + 2, 1, GROUND - 4 - hip, shade)
        cloth.rect(middle + knee - 3, GROUND - 2, 5, 1, hem)
    else:
        fold, shade, base, light = person.clothes.cloth
        cloth.rect(middle - 5, hip - 1, knee + 2, 3, base)
        cloth.rect(middle - 5, hip - 1, knee + 2, 1, light)
        cloth.rect(middle - 5, hip + 1, knee + 1, 1, shade)
        cloth.rect(middle - 6, hip, 3, GROUND - 3 - hip, shade)
        cloth.rect(middle - 6, hip, 1, GROUND - 3 - hip, fold)
    lay(layer, cloth)


def _long(person: Person) -> tuple[Color, Color, Color]:
    light, shade, hem = (person.clothes.details[letter] for letter in LONG[person.clothes.cut])
    return light, shade, hem


def _halves(person: Person) -> tuple[tuple[bool, int], tuple[bool, int]]:
    """For either leg on the screen: whether it is the left one, and where it begins."""
    return (True, 12 - person.hips // 2), (False, 12)


def _sit_front(layer: Canvas, person: Person, view: View, hip: int) -> None:
    thick = person.hips // 2
    shade, base, light = person.clothes.trousers
    sole, upper = person.clothes.shoes
    away = view is View.UP
    for left, start in _halves(person):
        shin = start if left else start + 1
        layer.rect(shin, hip + 2, thick - 1, GROUND - 2 - hip, shade)
        layer.rect(shin - left, GROUND - 1, thick, 2, sole)
        if away:
            layer.rect(start, hip - 1, thick, 4, base)
            layer.rect(start, hip + 2, thick, 1, shade)
            continue
        layer.rect(shin - left, GROUND - 1, thick, 1, upper)
        out = start - 1 if left else start
        layer.rect(out, hip - 1, thick + 1, 4, base)
        layer.rect(out, hip - 1, thick + 1, 1, light)
        layer.rect(out, hip + 2, thick + 1, 1, shade)
        if not left:
            layer.rect(out, hip - 1, 1, 4, shade)
    if person.clothes.skirt:
        _skirt_front(layer, person, away, hip)


def _skirt_front(layer: Canvas, person: Person, away: bool, hip: int) -> None:
    cloth = Canvas(*CELL)
    half = person.hips // 2 + 1
    if person.clothes.cut in LONG:
        light, shade, hem = _long(person)
        cloth.rect(12 - half, hip - 2, 2 * half, 4, light)
        cloth.rect(12 - half, hip + 2, 2 * half, GROUND - 3 - hip, shade)
        cloth.rect(12, hip - 2, half, 4, shade if away else light)
        cloth.rect(12 - half, GROUND - 2, 2 * half, 1, hem)
    else:
        fold, shade, base, light = person.clothes.cloth
        for x, wide, color in ((12 - half, 3, light), (12 + half - 3, 3, shade)):
            cloth.rect(x, hip - 1, wide, 4, color)
            cloth.rect(x, hip + 2, wide, 2, fold)
        if away:
            cloth.rect(12 - half, hip - 1, 2 * half, 4, base)
            cloth.rect(12 - half, hip + 2, 2 * half, 1, fold)
    lay(layer, cloth)


def _kneel_side(layer: Canvas, person: Person, view: View, hip: int) -> None:
    sole, upper = person.clothes.shoes
    for near in (False, True):
        ahead = 2.5 if near else 4.0
        _limb(layer, person, [(MIDDLE - 1, hip), (MIDDLE + ahead, GROUND - 1), (MIDDLE - 5, GROUND - 1)], near)
        shoe = Canvas(*CELL)
        shoe.rect(round(MIDDLE) - 9, GROUND - 2, 3, 3, sole)
        shoe.rect(round(MIDDLE) - 7, GROUND - 2, 1, 2, upper if near else sole)
        lay(layer, shoe)
    if person.clothes.skirt:
        cloth = Canvas(*CELL)
        light, dark = _drape(person)
        cloth.rect(round(MIDDLE) - 6, hip - 1, 9, GROUND - hip, light)
        cloth.rect(round(MIDDLE) - 8, GROUND - 2, 9, 2, light)
        cloth.rect(round(MIDDLE) - 8, GROUND - 1, 10, 1, dark)
        lay(layer, cloth)


def _drape(person: Person) -> tuple[Color, Color]:
    if person.clothes.cut in LONG:
        light, _, hem = _long(person)
        return light, hem
    return person.clothes.cloth[2], person.clothes.cloth[1]


def _kneel_front(layer: Canvas, person: Person, view: View, hip: int) -> None:
    thick = person.hips // 2
    shade, base, light = person.clothes.trousers
    for left, start in _halves(person):
        out = start - 1 if left else start
        layer.rect(out, hip - 1, thick + 1, GROUND + 2 - hip, base)
        layer.rect(out, GROUND, thick + 1, 1, shade)
        layer.rect(out, hip, thick + 1, 1, light if view is View.DOWN else base)
        if not left:
            layer.rect(out, hip - 1, 1, GROUND + 2 - hip, shade)
        if view is View.UP:
            layer.rect(out, GROUND - 1, thick + 1, 2, person.clothes.shoes[0])
            layer.rect(out + left, GROUND - 1, thick, 1, person.clothes.shoes[1])
    if person.clothes.skirt:
        cloth = Canvas(*CELL)
        lit, dark = _drape(person)
        half = thick + 2
        for x, wide in ((12 - half, 3), (12 + half - 3, 3)) if view is View.DOWN else ((12 - half, 2 * half),):
            cloth.rect(x, hip - 1, wide, GROUND - hip, lit)
            cloth.rect(x, GROUND - 2, wide, 1, dark)
        lay(layer, cloth)
