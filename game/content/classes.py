"""The classes a map's objects may have. Each member's type, default and allowed words come from these records.

`bedtime.tiled-project` is written from them, and the reader of maps checks against them: nothing else is a class.
"""

from typing import Annotated

import msgspec

FACINGS = ("down", "left", "up", "right")
FEARS = ("dark", "stair", "back", "crowd", "applause", "held")
GLOWS = ("", "all", "warm", "lamp", "cool", "warmcool", "pillow", "night")


class Enum(msgspec.Struct, frozen=True):
    """Marks a word that must be one of `values`; `name` is what Tiled calls the list."""

    name: str
    values: tuple[str, ...]


class FileMark(msgspec.Struct, frozen=True):
    """Marks a path to a file, relative to the map."""


class Color(msgspec.Struct, frozen=True):
    """Marks a colour, `#rrggbb`."""


class Pointer(msgspec.Struct, frozen=True):
    """Marks an object of the class `kind` in the same map: Tiled keeps its number and shows where it is, the compiled
    level has its name."""

    kind: str


Facing = Annotated[str, Enum("Facing", FACINGS)]
Glow = Annotated[str, Enum("Glow", GLOWS)]
Kind = Annotated[str, Enum("FearKind", FEARS)]
FilePath = Annotated[str, FileMark()]
Hue = Annotated[str, Color()]
ToSpot = Annotated[str, Pointer("Spot")]


class Prop(msgspec.Struct, frozen=True):
    """A picture standing, hanging or lying. `look` names what the script says of it; `glow` which colours of it shine,
    and `glow_in` the one light they shine in (none: every light); `lamp` the lamp that switches its glow; `foot` the
    line that sorts it among people, in px of the map (0: the foot of the picture)."""

    look: str = ""
    glow: Glow = ""
    glow_in: str = ""
    lamp: str = ""
    foot: int = 0


class Light(msgspec.Struct, frozen=True):
    """A point lights a pool of `radius` px; a polygon is light falling through an opening. `power` is the exponent of
    the falloff, `lamp` the name by which the story switches it."""

    radius: int = 64
    color: Hue = "#ffa858"
    power: float = 1.4
    lamp: str = ""
    flicker: bool = False


class Wall(msgspec.Struct, frozen=True):
    """A rectangle that nobody can enter."""


class Thing(msgspec.Struct, frozen=True):
    """A rectangle that can be looked at; `look` names what the script says of it."""

    look: str = ""


class Spot(msgspec.Struct, frozen=True):
    """A named point to stand on; whoever stands here can be spoken to `across` a table or a counter. A picture of who
    does, standing on it, is for those who make the map: who is where is told by beats."""

    facing: Facing = "down"
    across: bool = False


class Trigger(msgspec.Struct, frozen=True):
    """A rectangle that starts the conversation `node` when the lead walks into it."""

    node: str = ""


class Door(msgspec.Struct, frozen=True):
    """A rectangle that leads to the spot `at` of the map `to`. Without `to` it stays shut and is looked at. Through one
    that is `one_way` nobody has to come back."""

    to: FilePath = ""
    at: str = ""
    look: str = ""
    one_way: bool = False


class Lamp(msgspec.Struct, frozen=True):
    """A point on the ground under a lamp: breath comes back within `radius` px of it, and whoever is lost wakes here.
    Its name is that of the lamp; a Light with that `lamp` has to be there."""

    radius: int = 44


class Shard(msgspec.Struct, frozen=True):
    """A memory to be picked up by walking over it; its picture is its tile's."""

    memory: str = ""


class Movable(msgspec.Struct, frozen=True):
    """Something that can be pushed a tile at a time. In a place with two layers there is one of the same name in each,
    and both move. `to` is the spot where it stands after its owner was lost in a dream (none: where it was)."""

    look: str = ""
    to: ToSpot = ""


class Fear(msgspec.Struct, frozen=True):
    """Where a fear stands; its name is the speaker's who lends it a voice."""

    kind: Kind = "dark"
    facing: Facing = "down"


CLASSES: dict[str, type[msgspec.Struct]] = {
    kind.__name__: kind for kind in (Prop, Light, Wall, Thing, Spot, Trigger, Door, Lamp, Shard, Movable, Fear)
}
COLORS = {
    "Prop": "#9a90cb", "Light": "#f6bf45", "Wall": "#ff5863", "Thing": "#74d8e8", "Spot": "#a3d16c",
    "Trigger": "#f078b8", "Door": "#cb8a5c", "Lamp": "#ffe27a", "Shard": "#c4fbf3", "Movable": "#4fb39f",
    "Fear": "#0b0916",
}  # fmt: skip
"""The colour of each class in Tiled."""
