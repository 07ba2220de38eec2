"""What may be said of a layer, by plain properties: those are what Tiled 1.8 keeps of layers."""

from typing import Annotated

import msgspec

from game.content.classes import Enum, Glow, Properties
from game.content.stacking import DRAWN

Drawn = Annotated[str, Enum("Drawn", ("", *DRAWN))]


class GroupProperties(msgspec.Struct, frozen=True):
    """`off`: the group, and all that lies in it, is not in the game. Whether it is shown in Tiled says nothing."""

    off: bool = False


class LayerProperties(GroupProperties, frozen=True):
    """`light` names the one light that the layer is seen in (none: every light), `drawn` how it is drawn (none: as its
    name says, see stacking)."""

    light: str = ""
    drawn: Drawn = ""


class TileLayerProperties(LayerProperties, frozen=True):
    """`glow` says which colours of its tiles shine."""

    glow: Glow = ""


PROPERTIES = {
    "layer": Properties(name="Layer", members=TileLayerProperties),
    "objectgroup": Properties(name="Layer", members=LayerProperties),
    "group": Properties(name="Group", members=GroupProperties),
}
