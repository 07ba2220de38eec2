"""Where the body is in each column of a sheet: walk, idle, blink and the hands' own occupation.

A walk is two steps of three frames: contact (legs apart), recoil (body lowest, knee bent), passing (one leg swings by).
Hair ends arrive one frame after the head: whatever the head has just moved, the ends have still to make good.
"""

from dataclasses import dataclass

from assets.source.people.records import Person

BREATH = (0, 1, 1, 0)
"""How far shoulders and head sink in the four idle frames, px."""

STEPS = ("contact", "recoil", "passing")


@dataclass(frozen=True)
class Pose:
    """`step` 0 to 5 when walking, `gesture` 0 or 1 when the hands are busy.

    `drop` is how far shoulders and head have sunk, `hip_drop` the hips, `bow` the head alone; `lag` how many px longer
    (shorter, below 0) the hair hangs; `eyes` is open, shut, down or wide.
    """

    step: int | None = None
    gesture: int | None = None
    drop: int = 0
    hip_drop: int = 0
    bow: int = 0
    lag: int = 0
    eyes: str = "open"

    @property
    def phase(self) -> str:
        """Contact, recoil or passing; stand when not walking."""
        return "stand" if self.step is None else STEPS[self.step % 3]

    @property
    def leads_right(self) -> bool:
        """Whether the right leg is the one in front."""
        return self.step is not None and self.step < 3


def lags(drops: tuple[int, ...]) -> tuple[int, ...]:
    """For each frame of a loop, how far behind the head the hair ends are: at most 1 px."""
    return tuple(max(-1, min(1, drops[i - 1] - drop)) for i, drop in enumerate(drops))


def columns(person: Person) -> tuple[Pose, ...]:
    """The thirteen poses of a sheet, left to right."""
    walk = person.walk
    return (
        *(Pose(step=step, drop=walk[step], hip_drop=walk[step], lag=lag) for step, lag in enumerate(lags(walk))),
        *(Pose(drop=drop, lag=lag) for drop, lag in zip(BREATH, lags(BREATH), strict=True)),
        Pose(eyes="shut"),
        Pose(gesture=0, bow=1, eyes="down"),
        Pose(gesture=1, bow=1, eyes="down"),
    )
