"""What may be said of a map, by plain properties: those are what Tiled 1.8 keeps of maps."""

import msgspec

from game.content.classes import Properties


class MapProperties(msgspec.Struct, frozen=True):
    """Nothing needs to be said of a map yet; what a field here says is read, checked and kept as Level.properties."""


PROPERTIES = {"map": Properties(name="Map", members=MapProperties)}
