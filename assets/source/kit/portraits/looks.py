"""The nine moods, and what each does to a face.

`USUAL` is what anybody's face does; a person's own looks start from it or are written whole.
"""

from dataclasses import dataclass, field, replace
from typing import Any

from assets.source.kit.portraits.eyes import Brow, Lids
from assets.source.kit.portraits.face import Pose

MOODS = ("neutral", "bright", "soft", "wry", "worried", "stern", "tired", "sad", "shock")
"""Every mood a line may be spoken in."""

Bend = tuple[float, float, float]


@dataclass(frozen=True)
class Look:
    """One mood on a face. Pairs are left, right.

    `mouth` and `iris` name grids; `gaze` moves the irises, px right and down; `shoulders` is px below their rest.
    `blush` and `bags` go from 0 to 2; `wet` is tears that have not fallen; `extras` name what one person alone has.
    """

    mouth: str
    pose: Pose = field(default_factory=Pose)
    brows: tuple[Brow, Brow] = (Brow(), Brow())
    lids: tuple[Lids, Lids] = (Lids(), Lids())
    gaze: tuple[int, int] = (0, 0)
    iris: str = "iris"
    shoulders: int = 0
    blush: int = 0
    bags: int = 0
    furrow: bool = False
    wet: bool = False
    smiling_lids: bool = False
    extras: tuple[str, ...] = ()


def brows(inner: float, middle: float, outer: float, right: Bend | None = None) -> tuple[Brow, Brow]:
    """Both brows bent alike, or the right one as `right` has it."""
    left = Brow(inner, middle, outer)
    return left, left if right is None else Brow(*right)


def lids(
    inner: float, outer: float, lower: int = 0, right: tuple[float, float, int] | None = None
) -> tuple[Lids, Lids]:
    """Both eyes' lids alike, or the right ones as `right` has them."""
    left = Lids(inner, outer, lower)
    return left, left if right is None else Lids(*right)


# fmt: off
USUAL: dict[str, Look] = {
    "neutral": Look("flat", lids=lids(1, 1)),
    "bright": Look("smile", Pose(dy=-1, tilt=2), brows(-2, -3, -1), lids(1, 0, 2), blush=1, smiling_lids=True),
    "soft": Look("faint", Pose(dx=1, tilt=4, turn=1, nod=1), brows(-2, -1, 1), lids(2, 3), gaze=(1, 1), blush=1),
    "wry": Look("wry", Pose(dx=-1, tilt=-3, turn=-1), brows(2, 1, 1, (-3, -5, -3)), lids(3, 3, 1, (1, 1, 1)),
                gaze=(2, 0)),
    "worried": Look("uneasy", Pose(dx=-1, tilt=-2), brows(-4, -2, 2), lids(-1, 1), gaze=(-2, 0), shoulders=-2,
                    furrow=True),
    "stern": Look("press", Pose(dy=3, nod=2), brows(5, 2, -3), lids(4, 1, 1), furrow=True),
    "tired": Look("slack", Pose(dx=-1, dy=4, tilt=-5, nod=1), brows(1, 1, 3), lids(4, 5), gaze=(0, 1), bags=2,
                  shoulders=3),
    "sad": Look("down", Pose(dx=-1, dy=3, tilt=3, turn=-2, nod=2), brows(-5, -1, 4), lids(2, 5), gaze=(-2, 2), bags=1,
                wet=True, shoulders=2),
    "shock": Look("gasp", Pose(dy=-2), brows(-4, -5, -3), lids(0, 0), iris="small iris", shoulders=-2),
}
# fmt: on
"""What moods do to anybody's face."""


def usual(mood: str, **changes: Any) -> Look:
    """The usual look of `mood`, but for `changes` (fields of Look). Raises KeyError, or TypeError for no such field."""
    return replace(USUAL[mood], **changes)


def usually(*moods: str, **own: Look) -> dict[str, Look]:
    """The usual looks of `moods`, and a person's `own` beside them. Raises KeyError."""
    return {mood: USUAL[mood] for mood in moods} | own
