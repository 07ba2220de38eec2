"""How a layer is drawn: told by its name, or by its property `drawn`.

A name says it by its first word, alone or with more behind it that is no letter: `things`, `things_night` and `over 2`
do, `overgrown` is called like nothing.
"""

import re
from functools import cache

from game.core.problem import near

GROUND, STANDS, HANGS_OVER, SHADES, VOID = "ground", "things", "over", "shade", "void"
DRAWN = (GROUND, STANDS, HANGS_OVER, SHADES, VOID)
"""Flat, as it lies; sorted among people; above them, and nobody walks against it; shading corners; nothing but sky
where the light has one."""
_FIRST = re.compile(r"[^\W\d_]*")
_NEAR = 0.75
"""How alike a word is to one of these that was likely meant, of 1."""


def drawn_by_name(layer: str) -> str:
    """How a layer of that path or name is drawn where nothing else says so: one of DRAWN."""
    word = _first(layer)
    return word if word in DRAWN else GROUND


def nearly(layer: str) -> str:
    """The one of DRAWN that a layer's name is almost; empty where it is one of them, or like none."""
    word = _first(layer)
    return "" if word in DRAWN else _meant(word.lower())


@cache
def _meant(word: str) -> str:
    return near(word, DRAWN, _NEAR)


def _first(layer: str) -> str:
    found = _FIRST.match(layer.rpartition("/")[2])
    return found[0] if found else ""
