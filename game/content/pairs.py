"""The two layers that a place may have: what they are called, and by what one passes between them.

Nothing else spells these names: everybody asks the level for its pair, and the pair for its first and second.
"""

from collections.abc import Collection

import msgspec

BREATH, LENSES, LEAK = "breath", "lenses", "leak"
"""By what one passes between layers: a held breath, which drains; lenses, which do not and are noticed; or not at all,
where the first leaks into the second and both stand at once."""
LAYERS = (BREATH, LENSES, LEAK)
SHUT = "shut"
"""What a map says whose second layer is all there is of it, but in beats that pass between the two by something."""


class Pair(msgspec.Struct, frozen=True):
    """Two layers, each called as the group of a map that it lies in: the `first` is there, the `second` is beneath it.
    `by` is what one passes between them by where nobody says otherwise; `told` what makers are told of them as."""

    first: str
    second: str
    by: str
    told: tuple[str, str]

    def fits(self, layers: str) -> bool:
        """Whether one can pass between these two by that."""
        return layers in (self.by, LEAK, SHUT)

    def bare(self, layer: str) -> str:
        """What a layer of the second is called without its group; any other as it is."""
        return layer.removeprefix(f"{self.second}/")

    def at(self, beneath: bool) -> str:
        """The second of the two, or the first."""
        return self.second if beneath else self.first


DREAMT = Pair("dream", "real", BREATH, ("dream", "real place"))
WORN = Pair("painted", "bare", LENSES, ("painted place", "bare place"))
PAIRS = (DREAMT, WORN)
GROUPS = tuple(name for pair in PAIRS for name in (pair.first, pair.second))
"""The groups that a layer of a map may lie in."""
SECONDS = tuple(pair.second for pair in PAIRS)


def misfit(pair: Pair | None, layers: str, leaks: bool) -> str:
    """Why one cannot pass by that between the layers of a place, in which there is a Leak or not; empty where one
    can."""
    if pair is None:
        return "the place has one layer alone"
    if not pair.fits(layers):
        return f"between {pair.first} and {pair.second} one passes by {pair.by} or {LEAK}"
    return "" if leaks or layers != LEAK else "no object of the class Leak says where"


def pair_of(groups: Collection[str]) -> Pair | None:
    """The pair whose groups these are; None of a place with one layer."""
    return next((pair for pair in PAIRS if pair.first in groups), None)
