"""Where arms are: hanging and swinging as those of the cast do, or held as somebody's own way of standing has them."""

import math
from collections.abc import Callable
from typing import NamedTuple

from assets.source.canvas import Canvas, Point
from assets.source.kit.crowd.measures import Build
from assets.source.people.layers import MIDDLE
from assets.source.people.limbs import arm, walking_arm
from assets.source.people.poses import Pose
from assets.source.people.records import Hand, Person, View


class Arm(NamedTuple):
    """The joints from shoulder to hand in a cell, whether it lies behind the body, and whether the hand is seen."""

    joints: list[Point]
    behind: bool
    hand: bool = True

    @property
    def grip(self) -> tuple[int, int]:
        """The left top pixel of the hand."""
        x, y = self.joints[-1]
        return round(x - 0.5), round(y)


class Stance(NamedTuple):
    """How arms are held: `own` poses each, by view and hand, where it is not the walk's; `both` hands are at it, or the
    right one alone; `walks` too, or only while they stand."""

    own: Callable[["Reach"], Arm]
    both: bool = True
    walks: bool = True


class Reach(NamedTuple):
    """What an arm is posed by: the row of its shoulder, its length, the column of the shoulder, the px that are towards
    the other arm (1 or -1; from the side, forward is 1), and half the depth of the body."""

    top: float
    long: int
    x: float
    inward: int
    view: View
    near: bool
    depth: int

    @property
    def side(self) -> bool:
        """Whether it is seen from the side."""
        return self.view.sideways

    @property
    def away(self) -> bool:
        """Whether the chest is turned away."""
        return self.view is View.UP

    def at(self, *ways: Point) -> list[Point]:
        """Joints that far from the shoulder: inward (from the side forward), and down."""
        return [(self.x, self.top), *((self.x + dx * self.inward, self.top + dy) for dx, dy in ways)]


def _pockets(r: Reach) -> Arm:
    if r.side:
        return Arm(r.at((-1.5, r.long * 0.45), (1.5, r.long - 3.5)), not r.near, hand=False)
    return Arm(r.at((-1, r.long * 0.45), (0.5, r.long - 3)), False, hand=False)


def _hips(r: Reach) -> Arm:
    if r.side:
        return Arm(r.at((-3, r.long * 0.45), (0.5, r.long - 4)), not r.near)
    return Arm(r.at((-3, r.long * 0.45), (0.5, r.long - 2.5)), False, hand=not r.away)


def _folded(r: Reach) -> Arm:
    if r.side:
        return Arm(r.at((0.5, r.long * 0.4), (r.depth + 1.5, 2.5 if r.near else 1.5)), not r.near)
    return Arm(r.at((-0.5, r.long * 0.42), (5, 3)), r.away, hand=not r.away)


def _behind(r: Reach) -> Arm:
    if r.side:
        return Arm(r.at((-1.5, r.long * 0.4), (-r.depth - 0.5, r.long - 3.5)), not r.near)
    if r.away:
        return Arm(r.at((0, r.long * 0.5), (4, r.long - 3)), False)
    return Arm(r.at((-0.5, r.long * 0.45), (1, r.long - 3)), True, hand=False)


def _clasped(r: Reach) -> Arm:
    if r.side:
        return Arm(r.at((0, r.long * 0.5), (r.depth, r.long - 4)), not r.near)
    return Arm(r.at((0, r.long * 0.5), (3.5, r.long - 4)), r.away, hand=not r.away)


def _before(r: Reach) -> Arm:
    """Forearms level, for something that is held."""
    if r.side:
        return Arm(r.at((0.5, r.long * 0.45), (r.depth + 0.5, r.long * 0.5)), not r.near)
    return Arm(r.at((-0.5, r.long * 0.45), (2.5, r.long * 0.5)), r.away, hand=not r.away)


def _raised(r: Reach) -> Arm:
    """One hand at the chest, for something that is looked at or drunk."""
    if r.side:
        return Arm(r.at((1, r.long * 0.45), (r.depth + 1, r.long * 0.3)), not r.near)
    return Arm(r.at((-0.5, r.long * 0.42), (2, 2)), r.away, hand=not r.away)


def _planted(r: Reach) -> Arm:
    """One hand out, on something that stands on the ground."""
    if r.side:
        return Arm(r.at((2, r.long * 0.35), (r.depth + 2, r.long * 0.5)), not r.near)
    return Arm(r.at((-1.5, r.long * 0.35), (-2, r.long * 0.6)), r.away)


def _up(r: Reach) -> Arm:
    """One hand beside the face, for something that is held over the head."""
    if r.side:
        return Arm(r.at((3, 3), (r.depth + 4.5, 0)), not r.near)
    return Arm(r.at((-1.5, 2.5), (-2, -1)), r.away)


def _trailing(r: Reach) -> Arm:
    """Both hang and hardly swing."""
    if r.side:
        return Arm(r.at((0, r.long * 0.45), (1, r.long - 2)), not r.near)
    return Arm(r.at((0, r.long - 2)), False)


STANCES: dict[str, Stance] = {
    "hangs": Stance(_trailing, walks=False),
    "still": Stance(_trailing),
    "pockets": Stance(_pockets),
    "hips": Stance(_hips, walks=False),
    "folded": Stance(_folded, walks=False),
    "behind": Stance(_behind),
    "clasped": Stance(_clasped),
    "holding": Stance(_before),
    "raised": Stance(_raised, both=False),
    "planted": Stance(_planted, both=False),
    "lifted": Stance(_up, both=False),
}
ONE = Hand.RIGHT
"""The hand at work where one is."""


def posed(person: Person, build: Build, stance: str, pose: Pose, view: View, hand: Hand) -> Arm:
    """An arm in that stance, or on the walk."""
    held = STANCES[stance]
    own = (held.walks or pose.step is None) and (held.both or hand is ONE)
    if stance == "hangs" or not own:
        joints, behind = walking_arm(person, pose, view, hand)
        return Arm([(x + build.lean * view.sideways, y) for x, y in joints], behind)
    top = person.shoulder + pose.drop + 2
    if view.sideways:
        x, inward, near = MIDDLE - 0.5 + build.lean, 1, hand.value == view.value
    else:
        on_left = (hand is Hand.RIGHT) == (view is View.DOWN)
        x, inward, near = (12 - person.half - 1, 1, True) if on_left else (11 + person.half + 1, -1, True)
    found = held.own(Reach(top, person.arm, x, inward, view, near, build.depth))
    *upper, (across, down) = found.joints
    return found._replace(joints=[*upper, (across, math.floor(down + 0.5))])


def drawn(person: Person, posed: Arm, lit: bool, bare_from: int | None) -> Canvas:
    """A cell with that arm, on the light's side or not; below row `bare_from` the sleeve has ended."""
    layer = arm(person, posed.joints, lit)
    sleeve = layer.color_mask(*person.clothes.sleeves)
    skin = person.head.skin
    if not posed.hand:
        x, y = posed.grip
        layer.fill(layer.rect_mask(x, y, 2, 2) & layer.color_mask(*skin), person.clothes.sleeves[1 if lit else 0])
    if bare_from is not None:
        bare = sleeve.copy()
        bare[:bare_from] = False
        layer.fill(bare, skin[2])
        edge = bare & layer.color_mask(skin[2])
        edge[:, :-1] &= ~layer.drawn[:, 1:]
        layer.fill(edge, skin[1])
    return layer
