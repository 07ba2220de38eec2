"""A compiled map: plain frozen records, no Tiled and no pygame in them. Lengths are px, points are (x, y) px."""

import msgspec

Rect = tuple[int, int, int, int]
"""Left, top, width, height."""
Point = tuple[int, int]
Rgb = tuple[int, int, int]
DREAM, REAL = "dream", "real"
"""The groups of a place with two layers: what is there, and what is there while breath is held."""


def within(area: Rect, x: int, y: int) -> bool:
    """Whether a point lies in `area`; its right and lower edges are outside."""
    return area[0] <= x < area[0] + area[2] and area[1] <= y < area[1] + area[3]


class Picture(msgspec.Struct, frozen=True, array_like=True):
    """A piece of a picture file under the project's root; an empty `area` means all of it."""

    file: str
    area: Rect


class Animation(msgspec.Struct, frozen=True, array_like=True):
    """Pictures (indices into Level.pictures) that follow each other, and how many ms each is shown."""

    pictures: tuple[int, ...]
    lengths: tuple[int, ...]


class TileLayer(msgspec.Struct, frozen=True):
    """`cells` are indices into Level.pictures, row by row, -1 where nothing lies. `light` names the one light it is
    seen in (empty: all of them); `group` the group it lies in (`dream`, `real`, …; empty: none); `glow` which colours
    of its tiles shine (empty: none)."""

    name: str
    group: str
    light: str
    cells: tuple[int, ...]
    glow: str = ""


class Prop(msgspec.Struct, frozen=True):
    """A picture standing, hanging or lying in the place. `foot` is the y that sorts it among people."""

    name: str
    layer: str
    light: str
    picture: int
    x: int
    y: int
    w: int
    h: int
    foot: int
    look: str
    glow: str
    glow_in: str
    lamp: str


class Light(msgspec.Struct, frozen=True):
    """A lamp's pool (radius > 0) or a shape of falling light (corners). `light` names the light it belongs to, `group`
    the group (empty: every one)."""

    x: int
    y: int
    radius: int
    color: Rgb
    power: float
    lamp: str
    flicker: bool
    light: str
    corners: tuple[Point, ...]
    group: str = ""


class Thing(msgspec.Struct, frozen=True):
    """Something that can be looked at; `area` is what must be faced or clicked, `light` the one light it is there in,
    `group` the one group (empty: every one)."""

    look: str
    area: Rect
    light: str
    group: str = ""


class Spot(msgspec.Struct, frozen=True):
    """A named place to stand, facing `facing`; `across`: spoken to over a table."""

    name: str
    x: int
    y: int
    facing: str
    across: bool


class Trigger(msgspec.Struct, frozen=True):
    """An area that starts the conversation `node`."""

    name: str
    node: str
    area: Rect


class Door(msgspec.Struct, frozen=True):
    """An area that leads to `at` in the place `to` (its name under levels/, empty: shut); `look` is told of it. Nobody
    has to come back through one that is `one_way`."""

    name: str
    to: str
    at: str
    look: str
    area: Rect
    one_way: bool = False


class Lamp(msgspec.Struct, frozen=True):
    """A lamp's point on the ground, and how far its light is of use."""

    name: str
    x: int
    y: int
    radius: int


class Shard(msgspec.Struct, frozen=True):
    """A memory lying at (x, y), which is the foot of its picture."""

    name: str
    memory: str
    x: int
    y: int
    picture: int
    group: str


class Movable(msgspec.Struct, frozen=True):
    """Something that can be pushed. `foot` is the ground it takes up where it stands in the map; `pictures` leads from
    the group (empty: every one) to (picture, left, top) of how it looks there."""

    name: str
    look: str
    to: str
    foot: Rect
    pictures: dict[str, tuple[int, int, int]]


class Fear(msgspec.Struct, frozen=True):
    """A fear and where it stands."""

    name: str
    kind: str
    x: int
    y: int
    facing: str


class Level(msgspec.Struct, frozen=True):
    """One map. `order` holds the names of all layers, the lowest first. `solids` are what feet cannot enter; `surfaces`
    what each cell of the floor sounds like, row by row, as indices into `surface_names`. `ids` leads from Tiled's
    object ids to (x, y) of the object, for makers who start play at one.

    A place with two layers has two `groups`, as (`dream`, `real`): each adds its own `group_solids` and
    `group_surfaces` to what belongs to both.
    """

    file: str
    width: int
    height: int
    tile: int
    pictures: tuple[Picture, ...]
    animations: dict[int, Animation]
    order: tuple[str, ...]
    layers: tuple[TileLayer, ...]
    props: tuple[Prop, ...]
    lights: tuple[Light, ...]
    solids: tuple[Rect, ...]
    surface_names: tuple[str, ...]
    surfaces: bytes
    things: tuple[Thing, ...]
    spots: dict[str, Spot]
    triggers: tuple[Trigger, ...]
    doors: tuple[Door, ...]
    ids: dict[int, Point]
    groups: tuple[str, ...] = ()
    group_solids: dict[str, tuple[Rect, ...]] = {}
    group_surfaces: dict[str, bytes] = {}
    lamps: tuple[Lamp, ...] = ()
    shards: tuple[Shard, ...] = ()
    movables: dict[str, Movable] = {}
    fears: tuple[Fear, ...] = ()

    def surface(self, x: int, y: int, group: str = "") -> str:
        """What the floor at (x, y) px sounds like in `group`; empty where it says nothing or lies outside."""
        column, row = x // self.tile, y // self.tile
        columns = self.width // self.tile
        if not (0 <= column < columns and 0 <= row < self.height // self.tile):
            return ""
        surfaces = self.group_surfaces.get(group, self.surfaces)
        return self.surface_names[surfaces[row * columns + column]]
