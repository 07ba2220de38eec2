"""What may be said of a layer, by plain properties: those are what Tiled 1.8 keeps of layers."""

import msgspec

from game.content.classes import Glow, Properties


class LayerProperties(msgspec.Struct, frozen=True):
    """`light` names the one light that the layer is seen in (none: every light)."""

    light: str = ""


class TileLayerProperties(LayerProperties, frozen=True):
    """`glow` says which colours of its tiles shine."""

    glow: Glow = ""


PROPERTIES = {
    "layer": Properties(name="Layer", members=TileLayerProperties),
    "objectgroup": Properties(name="Layer", members=LayerProperties),
}
