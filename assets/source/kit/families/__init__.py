"""Families of props: one function draws every chair, another every lamp, by what is asked of it.

A place's catalogue has a line for each of its things: `"bench": made(chair, "bench", width=40, wood="pine")`. They are
listed, with what each takes, in `FAMILIES`.
"""

from assets.source.kit.families.base import FAMILIES, Family, made
from assets.source.kit.families.beds import bed
from assets.source.kit.families.chairs import chair
from assets.source.kit.families.crates import crate
from assets.source.kit.families.doors import door
from assets.source.kit.families.lamps import lamp
from assets.source.kit.families.plants import plant
from assets.source.kit.families.pods import pod
from assets.source.kit.families.screens import screen
from assets.source.kit.families.shelves import shelf
from assets.source.kit.families.tables import table

__all__ = [
    "FAMILIES", "Family", "bed", "chair", "crate", "door", "lamp", "made", "plant", "pod", "screen", "shelf", "table",
]  # fmt: skip
