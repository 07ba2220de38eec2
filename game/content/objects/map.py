"""What may be said of a map, by plain properties: those are what Tiled 1.8 keeps of maps."""

from typing import Annotated

import msgspec

from game.content.classes import Enum, Properties
from game.content.pairs import LAYERS, SHUT

Layers = Annotated[str, Enum("Layers", ("", *LAYERS, SHUT))]


class MapProperties(msgspec.Struct, frozen=True):
    """`lost` is the conversation that is had after being lost in the place, `caught` the one after being caught by a
    guard, `surfaced` the one after breath was let go where no ground was and one was put back, `gathered` the one that
    is had when people of a crowd have gathered, `stuck` the one after something was pushed that had no room. `layers`
    is by what one passes between the two layers of the place (empty: as its pair of groups has it; `shut`: the first is
    not there); a beat may say otherwise. What a field here says is read, checked and kept as Level.properties."""

    lost: str = ""
    caught: str = ""
    surfaced: str = ""
    gathered: str = ""
    stuck: str = ""
    layers: Layers = ""

    @property
    def after(self) -> dict[str, str]:
        """The conversations that are had after what befell one in the place, by what that is."""
        told = {
            "being lost": self.lost,
            "being caught": self.caught,
            "surfacing where no ground is": self.surfaced,
            "people gathering": self.gathered,
            "a push without room": self.stuck,
        }
        return {what: node for what, node in told.items() if node}


PROPERTIES = {"map": Properties(name="Map", members=MapProperties)}
