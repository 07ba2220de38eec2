"""What things are made of, and the lights they are seen in: ramps of five colours, and maps of the whole palette."""

from functools import cache
from typing import Literal

import numpy as np

from assets.source.canvas import Canvas, Cells, Mask
from assets.source.ramps import INDEX, index
from game.content.palette import RAMPS

Finish = tuple[str, str, str, str, str]
"""Dark, shade, body, light, shine."""

Wood = Literal["oak", "pine", "walnut", "cherry", "white", "slate", "steel", "brass", "sea"]
WOODS: dict[str, Finish] = {
    "oak": ("wood1", "wood2", "wood3", "wood4", "wood5"),
    "pine": ("wood2", "tan0", "wood4", "wood5", "skin3"),
    "walnut": ("umber0", "umber1", "umber2", "umber3", "umber4"),
    "cherry": ("wood0", "aub0", "wood2", "aub1", "aub2"),
    "white": ("ink4", "ink5", "ink6", "ink7", "ink8"),
    "slate": ("ink1", "ink2", "ink3", "ink4", "ink5"),
    "steel": ("ink2", "ink3", "ink5", "ink6", "ink7"),
    "brass": ("wood1", "wood2", "gold0", "gold1", "gold2"),
    "sea": ("teal0", "teal0", "teal1", "teal2", "teal3"),
}
"""What is hard: wood, paint and metal."""

Cloth = Literal["teal", "rust", "mustard", "plum", "denim", "moss", "grey", "linen", "rose", "night"]
CLOTHS: dict[str, Finish] = {
    "teal": ("teal0", "teal1", "teal2", "teal3", "blue5"),
    "rust": ("wood0", "aub0", "aub1", "aub2", "skin1"),
    "mustard": ("wood2", "gold0", "gold1", "gold2", "gold3"),
    "plum": ("mag0", "mag0", "mag1", "mag2", "mag3"),
    "denim": ("blue0", "blue0", "blue1", "blue2", "blue3"),
    "moss": ("olive0", "olive1", "olive2", "olive3", "gold4"),
    "grey": ("ink3", "ink4", "ink5", "ink6", "ink7"),
    "linen": ("ink5", "ink6", "ink7", "ink8", "ink8"),
    "rose": ("wood2", "rosy0", "rosy1", "rosy2", "rosy3"),
    "night": ("ink1", "ink2", "ink3", "ink4", "ink5"),
}
"""What is soft."""

Variant = Literal["noon", "night", "glow", "dream"]
VARIANTS: dict[str, dict[str, str]] = {
    "noon": {},
    # unlit by anything: blue takes the colours, and a step of each light
    "night": {
        "ink": "ink0 ink1 ink1 ink2 ink3 ink4 ink5 ink6 ink7",
        "blue": "blue0 blue0 blue1 blue2 blue3 blue4",
        "teal": "ink1 teal0 teal1 teal2",
        "green": "teal0 green0 teal1 green1",
        "wood": "ink0 wood0 wood1 wood2 ink4 wood3",
        "gold": "wood1 wood2 wood3 wood4 wood5",
        "skin": "wood2 rosy0 rosy1 skin1",
        "aub": "wood0 aub0 wood2",
        "mag": "ink2 mag0 ink4 ink5 ink6",
        "red": "aub0 red0",
        "umber": "ink0 wood0 umber0 wood1 wood2",
        "tan": "wood1 wood2 rosy0 rosy1",
        "rosy": "ink4 rosy0 rosy1 rosy2",
        "olive": "ink1 olive0 olive1 olive2",
    },
    # of light itself: nothing but what its edges and faces give, as on a board or in the Feed
    "glow": {
        "ink": "blue0 blue0 blue0 blue1 blue1 blue2 blue3 blue4 blue5",
        "blue": "blue0 blue1 blue2 blue3 blue4 blue5",
        "teal": "blue0 teal1 blue3 blue5",
        "green": "blue0 teal1 teal2 blue5",
        "wood": "blue0 blue0 blue1 blue2 blue3 blue4",
        "gold": "blue2 gold1 gold2 gold3 gold4",
        "skin": "mag1 mag2 mag3 mag4",
        "aub": "mag0 mag1 mag3",
        "mag": "mag0 mag1 mag2 mag3 mag4",
        "red": "mag2 mag3",
        "umber": "blue0 blue0 blue1 blue2 blue3",
        "tan": "blue1 blue2 blue3 blue4",
        "rosy": "mag1 mag2 mag3 mag4",
        "olive": "blue0 blue1 blue2 blue4",
    },
    # as it is remembered in a dream: violet and magenta, and what was warm is gold
    "dream": {
        "ink": "ink0 ink1 ink2 ink3 mag1 ink5 ink6 mag4 ink8",
        "blue": "ink2 ink4 ink5 ink6 mag3 mag4",
        "teal": "ink2 ink4 ink5 ink6",
        "green": "teal0 teal1 teal2 teal3",
        "wood": "ink1 mag0 mag0 mag1 mag2 mag3",
        "gold": "gold0 gold1 gold2 gold3 gold4",
        "skin": "mag1 mag2 mag3 mag4",
        "aub": "mag0 mag1 mag2",
        "mag": "mag0 mag1 mag2 mag3 mag4",
        "red": "mag2 mag3",
        "umber": "ink1 ink2 mag0 ink4 ink5",
        "tan": "mag0 mag1 mag2 mag3",
        "rosy": "mag1 mag2 mag3 mag4",
        "olive": "ink2 ink3 teal1 teal3",
    },
}
"""Ramp by ramp, what each of its colours becomes; a ramp that is not named stays."""


@cache
def table(variant: str) -> Cells:
    """The index that each index of the palette becomes. Raises KeyError."""
    out = np.arange(256, dtype=np.uint8)
    for ramp, colors in VARIANTS[variant].items():
        for step, color in enumerate(colors.split()):
            out[INDEX[f"{ramp}{step}"]] = index(color)
    return out


def seen(canvas: Canvas, variant: str, shining: Mask | None = None) -> Canvas:
    """`canvas` outlined as every standing thing is, in one of VARIANTS; what is `shining` by itself is not dimmed by
    night. Raises KeyError."""
    out = canvas.outline("ink0")
    mapped = table(variant)[out.cells]
    out.cells = np.where(shining, out.cells, mapped) if shining is not None and variant == "night" else mapped
    return out


__all__ = ["CLOTHS", "RAMPS", "VARIANTS", "WOODS", "Cloth", "Finish", "Variant", "Wood", "seen", "table"]
