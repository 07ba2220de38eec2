"""What bodies differ by: height, build, skin, and the way they walk."""

from dataclasses import dataclass

from assets.source.people.records import DARK, FAIR, TAN, Skin


@dataclass(frozen=True)
class Height:
    """Rows of shoulder and hip in a cell, and the length of an arm, px."""

    shoulder: int
    hip: int
    arm: int


@dataclass(frozen=True)
class Build:
    """Half the width of the shoulders, the width of the hips, half the depth from chest to back, how much the belly
    adds to both, and how far the shoulders are ahead of the hip, px."""

    half: int
    hips: int
    depth: int
    belly: int = 0
    lean: int = 0


@dataclass(frozen=True)
class Walk:
    """How far the body drops at contact, recoil and passing, px, for both legs or for each, and the length of a step in
    those of the cast."""

    spring: tuple[int, ...]
    stride: float


HEIGHTS = {"child": Height(22, 28, 6), "short": Height(18, 26, 8), "tall": Height(14, 23, 9)}
BUILDS = {
    "thin": Build(3, 6, 3),
    "even": Build(4, 8, 3),
    "broad": Build(5, 10, 4),
    "stout": Build(5, 10, 4, belly=1),
    "bent": Build(4, 8, 3, lean=3),
}
WALKS = {
    "easy": Walk((0, 1, 0), 1.0),
    "springs": Walk((0, 1, -1), 1.0),
    "strides": Walk((1, 1, 0), 1.25),
    "trips": Walk((0, 1, 0), 0.6),
    "shuffles": Walk((0, 0, 0), 0.45),
    "limps": Walk((0, 0, 0, 1, 2, 1), 0.55),
    "trudges": Walk((0, 1, 1), 0.8),
    "glides": Walk((0, 0, 0), 0.8),
}
SKINS: dict[str, Skin] = {
    "fair": FAIR,
    "rosy": ("rosy0", "rosy1", "rosy2"),
    "olive": ("wood3", "wood4", "wood5"),
    "tan": TAN,
    "brown": ("umber2", "umber3", "umber4"),
    "dark": DARK,
    "deep": ("umber0", "umber1", "umber2"),
}
LIGHT_SKINS = frozenset({"fair", "rosy", "olive"})
"""Those that a light iris may go with: on any other it reads as a tear."""
EYES = {"dark": "ink1", "brown": "wood1", "blue": "blue2", "green": "teal2"}
LIGHT_EYES = frozenset({"blue", "green"})
HEAD = 13
"""Rows from the crown to the shoulders."""
STOOP = 3
"""Rows that the head of who leans hangs lower."""
