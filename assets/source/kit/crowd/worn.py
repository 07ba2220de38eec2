"""What is worn over faces, hair and clothes, and what is carried."""

import numpy as np

from assets.source.canvas import Canvas, Color, Mask, shifted
from assets.source.grids import grids
from assets.source.kit.crowd.arms import Arm
from assets.source.people.layers import CELL, GRID_LEFT, GROUND
from assets.source.people.poses import Pose
from assets.source.people.records import Head, Person, Shades, View
from assets.source.ramps import NAMES

Fixed = dict[str, Color]
PLAIN: Fixed = {
    "w": "ink7", "W": "ink8", "y": "blue3", "Y": "blue5", "b": "gold0", "B": "gold2", "g": "green0", "G": "green2",
}  # fmt: skip
"""What of carried things is always of one colour."""
FLAMES: Fixed = {"y": "gold2", "Y": "gold4"}
"""The light in a lamp."""
ON_BACKS = ("pack", "guitar", "sling")
"""What hangs from the shoulders."""
IN_TWO = ("parcel", "loaves", "flowers", "baby", "paper", "tablet")
"""What takes two hands."""
APRON = 6
"""Rows that an apron hangs below the hip."""
OVER_CLOTHES = ("apron", "badge", "belt", "watch", "strung")
"""What is worn over clothes, and painted by code; a scarf is too."""
ON_FACES = ("brim_shade",)
"""What is painted on a face by code."""
STAFFS = ("stick", "broom", "umbrella")
"""What is carried and painted by code."""
GLASS: Fixed = {"g": "wood1", "c": "blue5"}
"""Frames, and a glint in the glass: dark lenses read as sunglasses."""
LIT: Fixed = {"k": "blue2", "c": "blue3", "K": "blue5"}
"""The rim of lenses that show what is not there."""


def tone(color: str, steps: int) -> str:
    """The name of the colour so many steps along the ramp."""
    return NAMES[shifted(color, steps)]


def shades(middle: str) -> Shades:
    """A material whose plain colour that is: its fold, its shade, itself, and its light."""
    return tone(middle, -2), tone(middle, -1), middle, tone(middle, 1)


def on_head(layer: Canvas, what: str, look: Head, view: View, pose: Pose, colors: Shades) -> None:
    """Stamp what is worn on a head; nothing where it is not seen from that side."""
    if what == "brim_shade":
        _under_a_brim(layer, look, view, pose)
        return
    grid = grids("people/crowd_worn").get(f"{what} {view.shape}")
    if grid is None:
        return
    dark, plain, *_ = look.shades
    letters: Fixed = {"n": dark, "N": plain, "z": look.lips, "k": colors[1], "K": colors[2], "c": colors[3]}
    letters |= {"glasses": GLASS, "lenses": LIT}.get(what, {})
    if what == "glasses" and pose.eyes == "shut":
        letters["c"] = look.skin[1]
    layer.grid(GRID_LEFT + grid.x, look.crown + pose.drop + pose.bow + grid.y, grid.rows, letters)


def _under_a_brim(layer: Canvas, look: Head, view: View, pose: Pose) -> None:
    """A face in the shadow of its cap down to the mouth; of the eyes there is a glint where the lenses are."""
    top = look.crown + pose.drop + pose.bow
    if view is View.UP:
        return
    upper = layer.rect_mask(0, top + 3, CELL[0], 7)
    layer.fill(upper & layer.color_mask(*look.skin, "ink0", "ink8", look.iris, look.brow), "ink2")
    if pose.eyes != "shut":
        for x in (14,) if view.sideways else (9, 13):
            layer.rect(x, top + 7, 2, 1, "blue4")


def over_clothes(layer: Canvas, what: str, view: View, rows: tuple[int, int], colors: Shades) -> None:
    """Paint what is worn over clothes; `rows` are those of shoulder and hip."""
    top, hip = rows
    here = Canvas(*CELL)
    _, shade, _, light = colors
    if what == "apron":
        _apron(here, view, top, hip, layer.drawn, colors)
    elif what == "badge" and view is View.DOWN:
        here.rect(13, top + 3, 2, 2, light)
    elif what == "watch" and view is View.DOWN:
        here.rect(13, top + 2, 1, 2, "ink6")
        here.rect(13, top + 4, 2, 2, "gold3")
        here.pixel(14, top + 5, "ink8")
    elif what == "strung":
        _strung(here, view, top)
    elif what == "belt":
        here.rect(4, hip - 1, 16, 1, shade)
        here.rect(11, hip - 1, 2, 1, light)
    if what != "apron":
        here.cells[~layer.drawn] = 0
    layer.blit(here, 0, 0)


def _apron(here: Canvas, view: View, top: int, hip: int, cloth: Mask, colors: Shades) -> None:
    _, shade, base, light = colors
    columns = np.nonzero(cloth[hip - 1])[0]
    left, right, long = int(columns[0]), int(columns[-1]), min(APRON, GROUND - 2 - hip)
    if view is View.DOWN:
        here.rect(9, top + 2, 6, hip - top - 2, base)
        here.rect(left + 1, hip - 1, right - left - 1, long, base)
        here.rect(right - 2, hip - 1, 2, long, shade)
        here.rect(left + 1, hip, 1, long - 1, light)
        here.rect(9, top, 1, 2, shade)
        here.rect(14, top, 1, 2, shade)
        here.rect(left, hip - 2, right - left + 1, 1, shade)
        here.rect(10, hip + 1, 4, 1, shade)
    elif view is View.UP:
        here.rect(left, hip - 2, right - left + 1, 1, base)
        here.rect(11, hip - 3, 2, 3, base)
        here.rect(10, hip - 1, 1, 3, shade)
        here.rect(13, hip - 1, 1, 3, shade)
    else:
        here.rect(right - 1, top + 3, 2, hip - top - 3, base)
        here.rect(right - 4, hip - 1, 6, long, base)
        here.rect(right - 4, hip - 1, 1, long, shade)
        here.rect(left, hip - 2, right - left + 1, 1, shade)


def _strung(here: Canvas, view: View, top: int) -> None:
    """A pair of lenses on a string round the neck, one of them cracked."""
    if view is View.DOWN:
        for i in range(3):
            here.pixel(9 + i // 2, top + i, "ink1")
            here.pixel(14 - i // 2, top + i, "ink1")
        here.rect(9, top + 3, 3, 2, "blue4")
        here.rect(13, top + 3, 3, 2, "blue5")
        here.pixel(12, top + 3, "blue1")
        here.pixel(10, top + 4, "ink1")
    elif view.sideways:
        here.rect(13, top + 3, 2, 2, "blue4")
        here.rect(12, top, 1, 3, "ink1")
    else:
        here.rect(9, top, 6, 1, "ink1")


def scarf(layer: Canvas, view: View, top: int, lean: int, colors: Shades) -> None:
    """A scarf round a neck that ends in row `top`: its ring, and an end before or behind."""
    _, shade, base, light = colors
    if view.sideways:
        layer.rect(8 + lean, top - 1, 8, 3, base)
        layer.rect(8 + lean, top + 1, 7, 1, shade)
        layer.rect(5 + lean, top + 1, 4, 2, base)
        layer.rect(4 + lean, top + 3, 3, 4, shade)
        layer.rect(4 + lean, top + 6, 3, 1, light)
        return
    layer.rect(7, top - 1, 10, 3, base)
    layer.rect(7, top - 1, 5, 1, light)
    layer.rect(8, top + 1, 8, 1, shade)
    left = 13 if view is View.DOWN else 8
    layer.rect(left, top + 1, 3, 7, base)
    layer.rect(left + 2, top + 1, 1, 7, shade)
    layer.rect(left, top + 6, 3, 1, light)


def carried(
    what: str, view: View, hands: tuple[Arm, Arm], person: Person, top: int, lean: int, colors: tuple[Shades, Shades]
) -> Canvas:
    """A cell with what is carried; `hands` are the right arm, which carries what one hand can, and the left; shoulders
    are in row `top`."""
    layer = Canvas(*CELL)
    one = hands[0].grip
    if what == "umbrella":
        _umbrella(layer, one, colors[0])
        return layer
    if what in STAFFS:
        _staff(layer, one, colors, broom=what == "broom")
        return layer
    drawings = grids("people/crowd_things")
    grid = drawings.get(f"{what} {view.shape}") or drawings[f"{what} front"]
    if what in ON_BACKS:
        at = 12 - view.sideways + lean * view.sideways, top
    elif what in IN_TWO:
        far, near = hands[0].grip, hands[1].grip
        at = (
            ((far[0] + near[0]) // 2 + 1, max(far[1], near[1])) if not view.sideways else (max(far[0], near[0]), one[1])
        )
    else:
        at = one
    (_, dark, plain, light), (_, trim, bright, _) = colors
    skin = person.head.skin
    letters: Fixed = {
        **PLAIN, "k": dark, "K": plain, "L": light, "c": trim, "C": bright, "s": skin[2], "S": skin[1], "e": "ink1",
        "h": "umber1",
    }  # fmt: skip
    if what == "lamp":
        letters |= FLAMES
    layer.grid(at[0] + grid.x, at[1] + grid.y, grid.rows, letters)
    return layer


def _umbrella(layer: Canvas, hand: tuple[int, int], colors: Shades) -> None:
    """Open, over the head: its staff goes up from the hand."""
    fold, shade, base, _ = colors
    x, y = hand
    crown = max(1, y - 16)
    middle = min(max(x, 10), 13)
    layer.rect(x, crown + 6, 1, y - crown - 5, "wood3")
    dome = layer.ellipse(middle + 0.5, crown + 7, 10.5, 6.8, base, clip=layer.rect_mask(0, 0, CELL[0], crown + 7))
    layer.shade(dome & layer.rect_mask(middle + 4, 0, 12, 36), -1)
    layer.shade(dome & layer.ellipse_mask(middle - 3, crown + 4, 3, 2.5), 1)
    for rib in (-6, 0, 6):
        layer.line(middle + rib, crown + 6, middle + rib // 3, crown + 1, shade)
    for dx in range(-10, 12):
        if dx % 4 == 0 and 0 <= middle + dx < CELL[0]:
            layer.cells[crown + 6, middle + dx] = 0
    layer.rect(middle, crown - 1, 1, 2, fold)


def _staff(layer: Canvas, hand: tuple[int, int], colors: tuple[Shades, Shades], broom: bool) -> None:
    x, y = hand
    up = y - (9 if broom else 2)
    foot = GROUND - 4 if broom else GROUND
    layer.rect(x + 1, up, 1, foot - up + 1, colors[0][2])
    if broom:
        for i in range(5):
            left = x - 1 - i // 2
            layer.rect(left, foot + i, 4 + i // 2 * 2, 1, colors[1][2 if i % 2 else 1])
    else:
        layer.rect(x - 1, up, 2, 1, colors[0][3])
    layer.rect(x, y, 2, 2, "_")
