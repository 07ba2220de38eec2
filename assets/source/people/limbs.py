"""Arms and legs: thick lines through joints, and the shoes and hands at their ends."""

from collections.abc import Sequence
from dataclasses import dataclass

from assets.source.canvas import Canvas, Point
from assets.source.people.layers import CELL, GROUND, MIDDLE, lay, shifted_mask, thick_line
from assets.source.people.poses import Pose
from assets.source.people.records import Hand, Person, View

ARM_WIDTH = 3.0
LEG_WIDTH = 3.0
LEG_LENGTH = 8
"""From hip to ankle, px: the leg that the lifts below are made for."""


@dataclass(frozen=True)
class SideLeg:
    """A leg seen from the side, forward to the right: the knee's offset, how far down the leg it sits (0 to 1), the
    ankle's offset, how high the foot is lifted, and the shoe's drawing."""

    knee: float
    knee_at: float
    ankle: float
    lift: int
    shoe: str


LEADING = (
    SideLeg(2, 0.5, 4, 0, "heel"),
    SideLeg(2.5, 0.45, 2, 0, "flat"),
    SideLeg(0, 0.5, 0, 0, "flat"),
)
"""The leg that takes the weight, at contact, recoil and passing."""

TRAILING = (
    SideLeg(-1, 0.5, -4, 1, "toe"),
    SideLeg(-0.5, 0.55, -4, 2, "hanging"),
    SideLeg(2.5, 0.42, -2, 3, "hanging"),
)
"""The leg that pushes off and swings through."""

STANDING_NEAR, STANDING_FAR = SideLeg(0.5, 0.5, -0.5, 0, "flat"), SideLeg(0.5, 0.5, 1.5, 0, "flat")

SHOES: dict[str, tuple[int, int, tuple[str, ...]]] = {
    "flat": (-1, 1, ("xxx", "xxxxx")),
    "heel": (-1, 0, ("...x", "xxxx", "xx")),
    "toe": (-2, 0, ("xx", "xxx", ".xx")),
    "hanging": (-2, 0, ("xx", "xx", "xx")),
}
"""Side views of a shoe: its corner from the ankle, and its rows."""

FOOT_LIFTS = ((0, 2), (0, 3), (0, 1), (2, 0), (3, 0), (1, 0))
"""Front and back views: how high the right and the left foot are lifted at each step."""

SWING = (-4, -3, 0, 4, 3, 0)
"""Side views: how far ahead of the shoulder the right hand is at each step."""

REACH = (-1, -1, 0, 1, 1, 0)
"""Front and back views: whether the right hand is ahead of the body (1), behind it (-1) or beside it."""


def legs_side(layer: Canvas, person: Person, pose: Pose, near: Hand) -> None:
    """Both legs from the side; `near` is the leg towards us."""
    phase = (pose.step or 0) % 3
    leads = LEADING[phase], TRAILING[phase]
    near_leg, far_leg = leads if pose.leads_right == (near is Hand.RIGHT) else leads[::-1]
    if pose.step is None:
        near_leg, far_leg = STANDING_NEAR, STANDING_FAR
    hip = person.hip + pose.hip_drop
    for leg, is_near in ((far_leg, False), (near_leg, True)):
        length = GROUND - 2 - person.hip
        ankle_y = GROUND - 2 - round(leg.lift * length / LEG_LENGTH)
        ankle_x = MIDDLE + leg.ankle * person.stride
        joints = [
            (MIDDLE, hip),
            (MIDDLE + leg.knee * person.stride, hip + (ankle_y - hip) * leg.knee_at),
            (ankle_x, ankle_y),
        ]
        limb = Canvas(*CELL)
        mask = limb.fill(thick_line(joints, LEG_WIDTH), person.clothes.trousers[1 if is_near else 0])
        if is_near:
            limb.fill(mask & ~shifted_mask(mask, -1, 0), person.clothes.trousers[0])
        left, top, rows = SHOES[leg.shoe]
        sole, upper = person.clothes.shoes
        for y, row in enumerate(rows):
            shade = upper if is_near and y == 0 else sole
            limb.grid(round(ankle_x) + left, ankle_y + top + y, [row], {"x": shade})
        limb.cells[GROUND + 1 :] = 0
        lay(layer, limb)


def legs_front(layer: Canvas, person: Person, pose: Pose, view: View) -> None:
    """Both legs from the front or the back: the lifted foot is the one behind."""
    lifts = (0, 0) if pose.step is None else FOOT_LIFTS[pose.step]
    on_screen = lifts if view is View.DOWN else lifts[::-1]
    hip, thick = person.hip + pose.hip_drop, person.hips // 2
    shade, base, light = person.clothes.trousers
    sole, upper = person.clothes.shoes
    for left_half, start, lift in ((True, 12 - thick, on_screen[0]), (False, 12, on_screen[1])):
        sole_row = GROUND - lift
        shin = start if left_half else start + 1
        for y in range(hip, sole_row - 1):
            x, width = (start, thick) if y < hip + 2 else (shin, thick - 1)
            layer.rect(x, y, width, 1, base)
            layer.pixel(x + width - 1, y, shade)
            if left_half:
                layer.pixel(x, y, light)
        if lift:
            layer.rect(shin, sole_row - 1, thick - 1, 2, sole)
            if view is View.DOWN:
                layer.shade(layer.rect_mask(shin, hip + 2, thick - 1, sole_row - hip - 2), -1)
            else:
                layer.rect(shin, sole_row, thick - 1, 1, upper)
        else:
            toe = shin - 1 if left_half else shin
            layer.rect(toe, sole_row - 1, thick, 2, sole)
            layer.rect(toe, sole_row - 1, thick, 1, upper)
            if view is View.DOWN and pose.step is not None:
                layer.rect(shin, sole_row - 2, thick - 1, 1, upper)


def walking_arm(person: Person, pose: Pose, view: View, hand: Hand) -> tuple[list[Point], bool]:
    """The joints of an arm from shoulder to hand in a cell, and whether it lies behind the body."""
    top = person.shoulder + pose.drop + 2
    if view.sideways:
        return _arm_side(person, pose, hand is Hand.RIGHT, (hand.value == view.value), top)
    reach = 0 if pose.step is None else REACH[pose.step] * (1 if hand is Hand.RIGHT else -1)
    on_left = (hand is Hand.RIGHT) == (view is View.DOWN)
    shoulder, inward = (12 - person.half - 1, 1) if on_left else (11 + person.half + 1, -1)
    joints: list[Point] = [(shoulder, top), (shoulder, top + person.arm - 2)]
    if reach > 0:
        joints = [(shoulder, top), (shoulder, top + 3), (shoulder + inward * (view is View.DOWN), top + person.arm - 2)]
    elif reach < 0:
        joints = [(shoulder, top), (shoulder, top + person.arm - 3)]
    behind = reach < 0 if view is View.DOWN else reach > 0
    return joints, behind


def _arm_side(person: Person, pose: Pose, is_right: bool, near: bool, top: int) -> tuple[list[Point], bool]:
    swing = 1.0 if pose.step is None else SWING[pose.step] * person.stride * (1 if is_right else -1)
    if not near:
        swing *= 1.35  # the far hand must clear the chest
    elbow = MIDDLE + swing * 0.35 - (0.8 if swing > 0 else 0.2)
    joints = [
        (MIDDLE - 0.5, top),
        (elbow, top + person.arm * 0.45),
        (MIDDLE + swing, top + person.arm - 2 - abs(swing) * 0.45),
    ]
    return joints, not near


def arm(person: Person, joints: Sequence[Point], lit: bool) -> Canvas:
    """A cell with one sleeve and its hand; `lit` when it is on the light's side."""
    layer = Canvas(*CELL)
    fold, shade, base, light = person.clothes.sleeves
    mask = layer.fill(thick_line(joints, ARM_WIDTH), base if lit else shade)
    layer.fill(mask & ~shifted_mask(mask, -1, 0), shade if lit else fold)
    if lit:
        layer.fill(mask & ~shifted_mask(mask, 1, 0), light)
    x, y = joints[-1]
    skin = person.head.skin
    left, top = round(x - 0.5), round(y)
    layer.rect(left, top, 2, 2, skin[2])
    layer.pixel(left + 1, top + 1, skin[1])
    return layer
