"""What tells one person from another: names of grids, colours, and a few measures in px."""

from dataclasses import dataclass
from enum import Enum

from assets.source.canvas import Color

Shades = tuple[str, str, str, str]
"""Four colours of one material, dark to light."""

Skin = tuple[str, str, str]
"""Three colours of a skin, dark to light."""

FAIR: Skin = ("skin0", "skin1", "skin2")
TAN: Skin = ("tan0", "tan1", "tan2")
DARK: Skin = ("umber1", "umber2", "umber3")
DEEP: Skin = ("umber0", "umber1", "umber2")


class View(Enum):
    """Which way a person looks. The value is what grids call it; both sides share skulls, faces and clothes."""

    DOWN = "front"
    LEFT = "left"
    UP = "back"
    RIGHT = "right"

    @property
    def sideways(self) -> bool:
        """Whether this is a side."""
        return self in (View.LEFT, View.RIGHT)

    @property
    def shape(self) -> str:
        """What grids that both sides share call this view."""
        return "side" if self.sideways else self.value


class Hand(Enum):
    """Someone's own right or left hand."""

    RIGHT = "right"
    LEFT = "left"


@dataclass(frozen=True)
class Head:
    """Grids `skull`, `face` and `hair`, and their colours.

    `crown` is the row of a cell on which the head begins; below row `hang` of the head the hair's ends move freely.
    """

    skull: str
    face: str
    hair: str
    crown: int
    hang: int
    skin: Skin
    shades: Shades
    iris: str
    brow: str
    lips: str
    blush: str
    streak: tuple[str, str] = ("ink7", "ink6")
    clip: tuple[str, str] = ("gold3", "gold1")


@dataclass(frozen=True)
class Clothes:
    """Grid `cut`, what it is made of, and in `details` the colours of the letters only this cut uses.

    `skirt` says that cloth hangs below the hip.
    """

    cut: str
    cloth: Shades
    sleeves: Shades
    trousers: tuple[str, str, str]
    shoes: tuple[str, str]
    details: dict[str, Color]
    skirt: bool = False


WALK_FRAMES = 6
"""Frames of a walk: three of each leg."""


@dataclass(frozen=True)
class Person:
    """Rows of shoulder and hip, half the width of the shoulders, width of the hips and length of an arm, in px.

    `spring` is how far the body drops at contact, recoil and passing, for both legs or for each; `gesture` what the
    hands do when left alone; `stride` the length of a step, in those of the cast; `carries` what hangs from the right
    hand meanwhile, a grid of `people/things` (empty: nothing).
    """

    name: str
    head: Head
    clothes: Clothes
    shoulder: int
    hip: int
    half: int
    hips: int
    arm: int
    spring: tuple[int, ...]
    gesture: str
    things: dict[str, Color]
    carries: str = ""
    stride: float = 1.0

    @property
    def walk(self) -> tuple[int, ...]:
        """How far the body drops in each of the six frames of a walk, px."""
        return self.spring if len(self.spring) == WALK_FRAMES else self.spring * 2
