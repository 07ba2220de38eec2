"""One frame of one person: far arm, legs, skirt, body, near arm and head, each laid on what is behind it."""

from assets.source.canvas import Canvas, Color, Point
from assets.source.grids import grids
from assets.source.people.heads import head
from assets.source.people.layers import CELL, GRID_LEFT, GROUND, MIDDLE, lay
from assets.source.people.limbs import arm, legs_front, legs_side, walking_arm
from assets.source.people.poses import Pose
from assets.source.people.records import Hand, Person, View

OUT = 2
"""How far from the hip what hangs from a hand is held, seen from the front or the back, so that its outline is seen,
px."""


def figure(person: Person, view: View, pose: Pose) -> Canvas:
    """A cell with `person` in `pose`. Sides are drawn facing right and mirrored; what her two sides do not share (hair,
    the hand towards us) is chosen before that."""
    cell = Canvas(*CELL)
    behind, before = _arms(person, view, pose)
    for layer in behind:
        lay(cell, layer)
    lay(cell, standing_legs(person, view, pose))
    lay(cell, dressed(person, view, pose))
    for layer in before:
        lay(cell, layer)
    lay(cell, head(person.head, view, pose))
    return (cell.flipped() if view is View.LEFT else cell).outline()


def standing_legs(person: Person, view: View, pose: Pose) -> Canvas:
    """A cell with both legs of somebody who stands or walks."""
    layer = Canvas(*CELL)
    if view.sideways:
        legs_side(layer, person, pose, Hand(view.value))
    else:
        legs_front(layer, person, pose, view)
    return layer


def dressed(person: Person, view: View, pose: Pose, skirted: bool = True) -> Canvas:
    """The body, with what hangs below the hip where it is `skirted`; one layer, so that no line parts them."""
    cut = person.clothes.cut
    both = f"{cut} {view.shape}"
    own = f"{cut} {view.value}"
    body = _clothes(person, own if own in grids("people/clothes") else both, person.shoulder + pose.drop)
    if not (skirted and person.clothes.skirt):
        return body
    layer = _clothes(person, f"{cut} skirt {view.shape} {_skirt(view, pose)}", person.hip + 1 + pose.hip_drop)
    layer.blit(body, 0, 0)
    return layer


def _skirt(view: View, pose: Pose) -> str:
    if view.sideways or pose.step is None or pose.phase == "passing":
        return pose.phase if view.sideways else "stand"
    return Hand.RIGHT.value if pose.leads_right else Hand.LEFT.value


def _arms(person: Person, view: View, pose: Pose) -> tuple[list[Canvas], list[Canvas]]:
    """The arms behind the body and those before it."""
    if pose.gesture is not None:
        busy = _clothes(person, f"{person.gesture} {view.value} {'ab'[pose.gesture]}", person.shoulder, "gestures")
        return [], [busy]
    behind: list[Canvas] = []
    before: list[Canvas] = []
    for hand in Hand:
        joints, is_behind = walking_arm(person, pose, view, hand)
        lit = hand.value == view.value if view.sideways else (hand is Hand.RIGHT) == (view is View.DOWN)
        layers = behind if is_behind else before
        layers.append(arm(person, joints, lit))
        if person.carries and hand is Hand.RIGHT:
            layers.append(_carried(person, joints[-1], 0 if view.sideways else OUT))
    return behind, before


def _carried(person: Person, at: Point, out: int) -> Canvas:
    """What hangs from a hand, its handle in the hand's lower row, so many px away from the hip."""
    layer = Canvas(*CELL)
    left = round(at[0] - 0.5) - 2 + (out if at[0] > MIDDLE else -out)
    layer.grid(left, round(at[1]) + 1, grids("people/things")[person.carries].rows, person.things)
    layer.cells[GROUND + 1 :] = 0
    return layer


def _clothes(person: Person, name: str, top: int, file: str = "clothes") -> Canvas:
    fold, shade, cloth, light = person.clothes.sleeves if file == "gestures" else person.clothes.cloth
    skin = person.head.skin
    colors: dict[str, Color] = {
        "0": fold,
        "1": shade,
        "2": cloth,
        "3": light,
        "s": skin[2],
        "S": skin[1],
        **person.clothes.details,
        **person.things,
    }
    grid = grids(f"people/{file}")[name]
    layer = Canvas(*CELL)
    layer.grid(GRID_LEFT + grid.x, top + grid.y, grid.rows, colors)
    return layer
