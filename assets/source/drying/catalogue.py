"""What stands in the drying ground alone, under paint and without.

A prop's tile in the tileset is its position here: add new ones at the end.
"""

from functools import partial

from assets.source.drying.planetarium import planetarium
from assets.source.kit.exteriors.states import BARE, PAINTED
from assets.source.tilesets import Prop

PROPS: dict[str, Prop] = {
    f"planetarium_{state.name}": Prop(partial(planetarium, state)) for state in (PAINTED, BARE)
}
