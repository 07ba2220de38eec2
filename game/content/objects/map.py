"""What may be said of a map, by plain properties: those are what Tiled 1.8 keeps of maps."""

from typing import Annotated

import msgspec

from game.content.classes import Enum, Properties
from game.content.pairs import LAYERS, SHUT

Layers = Annotated[str, Enum("Layers", ("", *LAYERS, SHUT))]


class MapProperties(msgspec.Struct, frozen=True):
    """`lost` is the conversation that is had after being lost in the place, `caught` the one after being caught by a
    guard. `layers` is by what one passes between the two layers of the place (empty: as its pair of groups has it;
    `shut`: the first is not there); a beat may say otherwise. What a field here says is read, checked and kept as
    Level.properties."""

    lost: str = ""
    caught: str = ""
    layers: Layers = ""


PROPERTIES = {"map": Properties(name="Map", members=MapProperties)}
