"""What may be said of a map, by plain properties: those are what Tiled 1.8 keeps of maps."""

from typing import Annotated

import msgspec

from game.content.classes import Enum, Properties
from game.content.pairs import LAYERS, SHUT

Layers = Annotated[str, Enum("Layers", ("", *LAYERS, SHUT))]


class MapProperties(msgspec.Struct, frozen=True):
    """`lost` is the conversation that is had after being lost in the place, `caught` the one after being caught by a
    guard, `surfaced` the one after breath was let go where no ground was and one was put back, `stopped` and
    `unfilled` those where something stood in the way then, and where it was not all there as it was taken (empty: as
    `surfaced`), `gathered` the one that is had when people of a crowd have gathered, `stuck` the one after something
    was pushed that had no room. `fills`: within so many ticks breath is all there again, wherever one stands or goes;
    `lasts`: so many ticks one breath lasts, where that is longer than everywhere (0: as everywhere). `layers` is by
    what one passes between the two layers of the place (empty: as its pair of groups has it; `shut`: the first is not
    there); a beat may say otherwise. What a field here says is read, checked and kept as Level.properties."""

    lost: str = ""
    caught: str = ""
    surfaced: str = ""
    stopped: str = ""
    unfilled: str = ""
    gathered: str = ""
    stuck: str = ""
    fills: int = 0
    lasts: int = 0
    layers: Layers = ""

    @property
    def surfacing(self) -> tuple[str, ...]:
        """The conversations that may be had after breath was let go where no ground was."""
        return self.surfaced, self.stopped, self.unfilled

    @property
    def after(self) -> dict[str, str]:
        """The conversations that are had after what befell one in the place, by what that is."""
        told = {
            "being lost": self.lost,
            "being caught": self.caught,
            "surfacing where no ground is": self.surfaced,
            "surfacing after something stood in the way": self.stopped,
            "surfacing after too short a breath": self.unfilled,
            "people gathering": self.gathered,
            "a push without room": self.stuck,
        }
        return {what: node for what, node in told.items() if node}


PROPERTIES = {"map": Properties(name="Map", members=MapProperties)}
