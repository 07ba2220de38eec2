"""What may be said of a map, by plain properties: those are what Tiled 1.8 keeps of maps."""

import msgspec

from game.content.classes import Properties


class MapProperties(msgspec.Struct, frozen=True):
    """`lost` is the conversation that is had after being lost in the place. What a field here says is read, checked and
    kept as Level.properties."""

    lost: str = ""


PROPERTIES = {"map": Properties(name="Map", members=MapProperties)}
