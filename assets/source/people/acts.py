"""What people do while they stay where they are, over any cut: how they hold themselves, where their arms are.

Every act has a sheet `people/poses/NAME/ACT.png`: cells and rows as on a sheet of walks. Its columns are a breath of
four frames and a blink, or an occupation of two frames; carrying has a walk of six frames before its breath.
"""

from dataclasses import dataclass

from assets.source.canvas import Point
from assets.source.people.poses import BREATH, Pose, lags
from assets.source.people.records import Person

SITTING, KNEELING = 27, 31
"""The row that hips are on; who is small sinks at least as far as LEAST says."""
LEAST = {"stands": 0, "sits": 1, "kneels": 4}
TABLE = 25
"""The row that hands are on at least, seen from the side, where there may be a table."""

Arm = tuple[Point, Point]
"""Elbow and hand, px from the shoulder of somebody with arms of 9 px: ahead (from the front: outward) and down."""
HANGING: Arm = ((0.3, 4), (1, 7))
BESIDE: Arm = ((0, 4), (0, 7))


@dataclass(frozen=True)
class Arms:
    """Both arms of somebody seen from the side, the near one first; from the front, the own right one first; from the
    back alike."""

    side: tuple[Arm, Arm] = (HANGING, HANGING)
    front: tuple[Arm, Arm] = (BESIDE, BESIDE)
    back: tuple[Arm, Arm] = (BESIDE, BESIDE)


@dataclass(frozen=True)
class Act:
    """`frames` of arms; one frame breathes, two are an occupation. `thing` is the grid that lies in the hands (empty:
    none). `bow` is how far the head is bent, `eyes` how they are, `sunk` how far the shoulders are; `aside` turns the
    head away. Who `walks` at it has the columns of a walk before the breath, who `turns` their head those of looking
    each way after it; who is `tabled` has their hands above a table. Who never `blinks` has the eyes they have. Those
    `of` the cast are drawn so (empty: all)."""

    frames: tuple[Arms, ...] = (Arms(),)
    stance: str = "stands"
    thing: str = ""
    bow: int = 0
    eyes: str = "open"
    sunk: int = 0
    aside: bool = False
    walks: bool = False
    turns: bool = False
    tabled: bool = False
    blinks: bool = True
    of: tuple[str, ...] = ()


def _lap(near: Point, far: Point, out: Point = (-2.5, 6), side_elbow: Point = (1, 4.2)) -> Arms:
    """Hands before the body, over a lap or a table."""
    elbow = (0.6, 3.6)
    return Arms(
        side=((side_elbow, near), (side_elbow, far)),
        front=((elbow, out), (elbow, out)),
        back=(((0.5, 3), (0.5, 4)), ((0.5, 3), (0.5, 4))),
    )


def _busy(right: Arm, left: Arm, near: Point, far: Point) -> Arms:
    """The same with hands that do different things."""
    return Arms(
        side=(((1, 4.2), near), ((1, 4.2), far)),
        front=(right, left),
        back=(((0.5, 3), (0.5, 4)), ((0.5, 3), (0.5, 4))),
    )


_RESTING = _lap((5, 5.4), (6, 5), out=(-1.5, 7.5))
_BOOK = _lap((6, 4), (7, 3.5), out=(-2, 4.5))
_HELD = _lap((6.5, 5), (7.5, 4.5), out=(-1.5, 6))
_LOOSE = Arms(
    side=(((0.8, 4), (2.4, 6.6)), ((1.4, 4), (3.4, 6.2))), front=(((0.2, 4), (-0.6, 7)), ((0.2, 4), (-0.6, 7)))
)

ACTS: dict[str, Act] = {
    "sits": Act((_RESTING,), "sits", turns=True),
    "sits_eating": Act(
        (
            _busy(((0.8, 4), (-2.5, 5.5)), ((0.6, 3.6), (-2, 6.5)), (7, 4.5), (8, 5)),
            Arms(
                side=(((3, 3.6), (5.4, -2.6)), ((1, 4.2), (8, 5))),
                front=(((1.4, 3), (-3.5, -2.6)), ((0.6, 3.6), (-2, 6.5))),
                back=(((0.5, 3), (0.5, 4)), ((0.5, 3), (0.5, 4))),
            ),
        ),
        "sits", "bread", eyes="down", bow=1, tabled=True,
    ),
    "sits_drawing": Act(
        (
            _busy(((0.8, 4), (-2.5, 6)), ((0.6, 3.6), (-1.5, 6.5)), (7, 4.5), (8, 5.5)),
            _busy(((0.8, 4), (-3.5, 5.4)), ((0.6, 3.6), (-1.5, 6.5)), (8.4, 3.8), (8, 5.5)),
        ),
        "sits", "pad", eyes="down", bow=1, tabled=True,
    ),
    "sits_writing": Act(
        (
            _busy(((0.8, 4), (-2.5, 5.4)), ((0.6, 3.6), (-2.5, 5.4)), (6, 3.6), (7, 4.4)),
            _busy(((0.8, 4), (-3.3, 5)), ((0.6, 3.6), (-2.5, 5.4)), (7, 3.2), (7, 4.4)),
        ),
        "sits", "card", eyes="down", bow=1, tabled=True,
    ),
    "sits_reading": Act((_BOOK,), "sits", "book", eyes="down", bow=1),
    "sits_knitting": Act(
        (
            _busy(((1, 3.6), (-2, 4.6)), ((1, 3.6), (-2, 4.6)), (6, 3.6), (7, 3.4)),
            _busy(((1, 3.6), (-2, 4)), ((1, 3.6), (-2, 5)), (6.6, 3), (6.6, 3.8)),
        ),
        "sits", "knitting", eyes="down", bow=1,
    ),
    "looks_down": Act(bow=2, eyes="down"),
    "reaches": Act((
        Arms(
            side=(((4, 2.4), (8.5, 2)), HANGING),
            front=(((2.5, 1.6), (5, 1.4)), BESIDE),
            back=(((2.5, 1.6), (5, 0)), BESIDE),
        ),
    )),
    "kneels": Act((_RESTING,), "kneels", bow=1, eyes="down"),
    "holds_hands": Act((
        Arms(
            side=(((3, 3.8), (7, 5.6)), ((3, 3.8), (8, 5.2))),
            front=(((2, 3.6), (4.2, 6.4)), ((2, 3.6), (4.2, 6.4))),
            back=(((2, 3.6), (4.2, 6.4)), ((2, 3.6), (4.2, 6.4))),
        ),
    )),
    "hugs": Act((
        Arms(
            side=(((4, 2.6), (8, 2.4)), ((4, 0.8), (8.5, 0.6))),
            front=(((1.5, 3), (-3.5, 3.4)), ((1.5, 3.6), (-3.5, 4.8))),
            back=(((1, 2.4), (0.5, 3.4)), ((1, 2.4), (0.5, 3.4))),
        ),
    ), bow=1, eyes="shut"),
    "reads_aloud": Act((_BOOK,), thing="book", bow=1, eyes="down"),
    "hands_over": Act((
        Arms(
            side=(((3.4, 3), (7.5, 3.4)), ((3.4, 3), (8.5, 3))),
            front=(((0.6, 3.6), (-2, 6)), ((0.6, 3.6), (-2, 6))),
            back=(((1, 2.6), (1, 3.4)), ((1, 2.6), (1, 3.4))),
        ),
    )),
    "turns_away": Act((
        Arms(
            side=(((0.5, 3.6), (4, 4)), ((2, 3.4), (4.5, 3))),
            front=(((1, 3.6), (-4, 4.4)), ((1, 3.6), (-4, 3.2))),
            back=(((1.6, 3), (1, 4)), ((1.6, 3), (1, 4))),
        ),
    ), eyes="down", aside=True),
    "hides_face": Act((
        Arms(
            side=(((3.4, 3), (4.6, -3)), ((3.4, 3), (5.4, -2.6))),
            front=(((1.2, 3), (-2.4, -4)), ((1.2, 3), (-2.4, -4))),
            back=(((1.4, 2.4), (1, 0)), ((1.4, 2.4), (1, 0))),
        ),
    ), bow=2, eyes="shut", sunk=1),
    "reaches_up": Act((
        Arms(
            side=(((5, -0.5), (8.5, -7)), ((3, 2.4), (6.5, 0.5))),
            front=(((2.2, -1), (2.8, -7)), ((1.5, 3), (2.5, 1))),
            back=(((2.2, -1), (2.8, -7)), ((1.5, 3), (2.5, 1))),
        ),
    )),
    "rings": Act(
        (
            Arms(
                side=(((4, 0), (7, -7)), ((4, 0.5), (7, -4.5))),
                front=(((1.4, -1), (-3.4, -7)), ((1.4, 0), (-3.4, -4.5))),
                back=(((1.4, -1), (-3.4, -7)), ((1.4, 0), (-3.4, -4.5))),
            ),
            Arms(
                side=(((3.4, 3), (7, 0.5)), ((3.4, 3), (7, 3))),
                front=(((1.2, 3), (-3.4, 0.5)), ((1.2, 3.4), (-3.4, 3))),
                back=(((1.2, 3), (-3.4, 0.5)), ((1.2, 3.4), (-3.4, 3))),
            ),
        ),
        thing="rope",
    ),
    "lenses_off": Act((
        Arms(
            side=(((3.6, 2.4), (6, -3.6)), HANGING),
            front=(((1.6, 2.6), (-1, -4.6)), BESIDE),
            back=(((1.4, 2.4), (0.8, -2)), BESIDE),
        ),
    ), thing="lens", bow=1, eyes="down"),
    "carries": Act((_HELD,), walks=True),
    "sleepwalks": Act((_LOOSE,), eyes="wide", walks=True, blinks=False, of=("mia",)),
    "up_at_night": Act(walks=True, of=("mia",)),
    "sits_at_night": Act((_RESTING,), "sits", turns=True, of=("mia",)),
    "sleeps_sitting": Act((_RESTING,), "sits", eyes="shut", bow=2),
}  # fmt: skip
"""By the word that the story calls them by."""


def sunk(act: Act, person: Person) -> int:
    """How far the hips of `person` are below where they stand, px."""
    row = {"sits": SITTING, "kneels": KNEELING}.get(act.stance, person.hip)
    return max(LEAST[act.stance], row - person.hip)


def frames(act: Act, person: Person) -> tuple[tuple[Pose, Arms], ...]:
    """The columns of the sheet of `act`, left to right: each how the body is, and where the arms are."""
    down, bow = sunk(act, person), act.bow
    still = down + act.sunk
    if len(act.frames) > 1:
        return tuple((Pose(drop=still, hip_drop=down, bow=bow, eyes=act.eyes), arms) for arms in act.frames)
    arms, found = act.frames[0], list[Pose]()
    if act.walks:
        walk = person.walk
        found += [
            Pose(step=i, drop=walk[i], hip_drop=walk[i], lag=lag, eyes=act.eyes) for i, lag in enumerate(lags(walk))
        ]
    found += [
        Pose(drop=still + breath, hip_drop=down, bow=bow, lag=lag, eyes=act.eyes)
        for breath, lag in zip(BREATH, lags(BREATH), strict=True)
    ]
    found.append(Pose(drop=still, hip_drop=down, bow=bow, eyes="shut" if act.blinks else act.eyes))
    return tuple((pose, arms) for pose in found)
