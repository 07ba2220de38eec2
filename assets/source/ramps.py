"""Palette LULLABY as indices: a drawing holds indices, never colours, so that shading is a walk along a ramp.

Index 0 is transparent. The ramps themselves live in the game, which needs them for glow.
"""

from assets.source.recipes import known
from game.content.palette import RAMPS
from game.screen.paint.palette import COLOR

NAMES: list[str] = ["_", *COLOR]
INDEX: dict[str, int] = {name: i for i, name in enumerate(NAMES)}
RGB: list[tuple[int, int, int]] = [(0, 0, 0), *COLOR.values()]

_ENDS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "ink": ((), ()),
    "blue": (("ink1",), ("ink8",)),
    "teal": (("ink1",), ("blue5",)),
    "green": (("ink1",), ("gold4",)),
    "wood": (("ink1",), ("gold4",)),
    "gold": (("wood1", "wood2"), ()),
    "skin": (("wood1", "wood2"), ("gold4",)),
    "aub": (("wood0", "wood1"), ("wood5",)),
    "mag": (("ink1",), ("ink8",)),
    "red": (("wood0", "wood1"), ("mag4",)),
    "umber": (("ink1",), ("wood5",)),
    "tan": (("wood0", "wood1"), ("gold4",)),
    "rosy": (("wood1", "wood2"), ("gold4",)),
    "olive": (("ink1",), ("gold4",)),
}
"""Where a ramp runs out, shading crosses into shared darks (before it) and lights (after it)."""

_LINES: dict[str, list[int]] = {
    ramp: [
        *(INDEX[name] for name in _ENDS[ramp][0]),
        *(INDEX[f"{ramp}{i}"] for i in range(len(codes.split()))),
        *(INDEX[name] for name in _ENDS[ramp][1]),
    ]
    for ramp, codes in RAMPS.items()
}


def shift(index: int, steps: int) -> int:
    """The colour `steps` lighter (or darker, below 0) than `index` on its ramp; it stops at the ramp's ends."""
    if index == 0:
        return 0
    line = _LINES[NAMES[index].rstrip("0123456789")]
    return line[max(0, min(len(line) - 1, line.index(index) + steps))]


def index(color: str | int) -> int:
    """The index of a colour's name; an index is itself. Raises RecipeError."""
    if not isinstance(color, str):
        return color
    return INDEX[color] if color in INDEX else INDEX[known(color, COLOR, "the palette", "colour")]
