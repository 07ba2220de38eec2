"""What stands in the drying ground alone, under paint and without.

A prop's tile in the tileset is its position here: add new ones at the end.
"""

from functools import partial

from assets.source.drying.planetarium import planetarium
from assets.source.drying.trolley import trolley
from assets.source.kit.exteriors.states import BARE, PAINTED
from assets.source.tilesets import TILE, Prop, Rect

STATES = (PAINTED, BARE)


def _two_tiles(width: int, height: int) -> list[Rect]:
    return [(0, height - 2 * TILE, width, 2 * TILE)]


PROPS: dict[str, Prop] = {
    **{f"planetarium_{state.name}": Prop(partial(planetarium, state)) for state in STATES},
    **{f"trolley_{state.name}": Prop(partial(trolley, state), _two_tiles) for state in STATES},
}
