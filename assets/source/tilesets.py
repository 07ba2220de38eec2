"""Tilesets for Tiled: one picture cut into 16 px tiles, or a collection of one picture a prop.

Both write TSX 1.10, which opens in Tiled 1.8 and later. Maps name tiles by number, so blocks and props are only ever
added at the end, and a block keeps its size.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from xml.sax.saxutils import quoteattr

import numpy as np
from PIL import Image

from assets.source.canvas import Canvas, Cells
from assets.source.terrains import TerrainSet, masks, pattern

TILE = 16
Rect = tuple[int, int, int, int]
"""Left, top, width, height in px."""

_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'


@dataclass(frozen=True)
class Block:
    """A rectangle of tiles in a tileset; `column` and `row` are its place there, in tiles."""

    canvas: Canvas
    column: int
    row: int
    solid: bool
    surface: str
    alpha: Cells | None

    @property
    def width(self) -> int:
        """Width in tiles."""
        return self.canvas.width // TILE

    @property
    def height(self) -> int:
        """Height in tiles."""
        return self.canvas.height // TILE


@dataclass(frozen=True)
class Terrain:
    """A terrain set over a block. `edges`: the block's tiles are the sixteen masks (1 north, 2 east, 4 south, 8 west)
    of where the same terrain lies, and so are those of the blocks `also`; otherwise its first `rows` (0: all) are a
    pattern that wraps. It is called `name`, or as the block is."""

    block: str
    color: str = ""
    edges: bool = True
    also: tuple[str, ...] = ()
    rows: int = 0
    name: str = ""


@dataclass
class Tileset:
    """Blocks packed into rows of `columns` tiles, in the order they are added."""

    name: str
    columns: int = 16
    blocks: dict[str, Block] = field(default_factory=dict)
    terrains: list[Terrain | TerrainSet] = field(default_factory=list)
    animations: dict[int, list[tuple[int, int]]] = field(default_factory=dict)
    _next: tuple[int, int, int] = (0, 0, 0)

    def add(
        self, name: str, canvas: Canvas, *, solid: bool = False, surface: str = "", alpha: Cells | None = None
    ) -> None:
        """Add `canvas` as the block `name`. Feet cannot enter `solid` tiles; `surface` is what steps sound on; `alpha`
        (0 to 255 a pixel) replaces the opaque or clear of the canvas."""
        column, row, tallest = self._next
        width, height = canvas.width // TILE, canvas.height // TILE
        if column + width > self.columns:
            column, row, tallest = 0, row + tallest, 0
        self.blocks[name] = Block(canvas, column, row, solid, surface, alpha)
        self._next = (column + width, row, max(tallest, height))

    def animate(self, name: str, high: int, frames: Iterable[tuple[int, int]]) -> None:
        """Move the first picture of block `name`, `high` tiles high, by those that lie below it in the block: `frames`
        says which of them is shown, and for how many ms. Raises KeyError."""
        shown = list(frames)
        for row in range(high):
            for column in range(self.blocks[name].width):
                moments = [(self.tile(name, column, row + picture * high), length) for picture, length in shown]
                self.animations[self.tile(name, column, row)] = moments

    @property
    def rows(self) -> int:
        """Height of the picture in tiles."""
        return max(block.row + block.height for block in self.blocks.values())

    def tile(self, name: str, column: int = 0, row: int = 0) -> int:
        """The number of a tile of block `name`; columns and rows past its end begin anew. Raises KeyError."""
        block = self.blocks[name]
        return (block.row + row % block.height) * self.columns + block.column + column % block.width

    def tiles(self, name: str) -> list[int]:
        """The numbers of all tiles of block `name`, row by row."""
        block = self.blocks[name]
        return [self.tile(name, column, row) for row in range(block.height) for column in range(block.width)]

    def save(self, folder: Path) -> None:
        """Write `name`.png and `name`.tsx into `folder`."""
        folder.mkdir(parents=True, exist_ok=True)
        picture = np.zeros((self.rows * TILE, self.columns * TILE, 4), np.uint8)
        for block in self.blocks.values():
            piece = block.canvas.rgba().copy()
            if block.alpha is not None:
                piece[..., 3] = block.alpha
            top, left = block.row * TILE, block.column * TILE
            picture[top : top + block.canvas.height, left : left + block.canvas.width] = piece
        Image.fromarray(picture).save(folder / f"{self.name}.png")
        (folder / f"{self.name}.tsx").write_text(self._tsx(), encoding="utf-8")

    def _tsx(self) -> str:
        lines = [
            f'<tileset version="1.10" name="{self.name}" tilewidth="{TILE}" tileheight="{TILE}"'
            f' tilecount="{self.rows * self.columns}" columns="{self.columns}">',
            f' <image source="{self.name}.png" width="{self.columns * TILE}" height="{self.rows * TILE}"/>',
        ]
        numbered = sorted((number, block) for name, block in self.blocks.items() for number in self.tiles(name))
        for number, block in numbered:
            inner = _properties({"surface": block.surface}) + _solids([(0, 0, TILE, TILE)] if block.solid else [])
            inner += _animation(self.animations.get(number, ()))
            if inner:
                lines.append(f' <tile id="{number}">\n{inner} </tile>')
        if self.terrains:
            sets = [t if isinstance(t, TerrainSet) else self._terrain_set(t) for t in self.terrains]
            lines += [" <wangsets>", *(terrain.xml() for terrain in sets), " </wangsets>"]
        return _HEAD + "\n".join([*lines, "</tileset>"]) + "\n"

    def _terrain_set(self, terrain: Terrain) -> TerrainSet:
        blocks = [self.tiles(name) for name in (terrain.block, *terrain.also)]
        if terrain.edges:
            return masks(terrain.name or terrain.block, terrain.color, blocks)
        block = self.blocks[terrain.block]
        rows = range(terrain.rows or block.height)
        grid = [[self.tile(terrain.block, column, row) for column in range(block.width)] for row in rows]
        return pattern(terrain.name or terrain.block, grid)


FIRST_FRAME = 500
"""Tile of the first further picture of animated props, far behind the props themselves: no map says their numbers."""


@dataclass(frozen=True)
class Frames:
    """How a prop moves: what is `shown` in turn over and over, as (picture, ms), where picture 0 is the prop at rest;
    `draw` draws the others, numbered from 1."""

    draw: Callable[[int], Canvas]
    shown: Sequence[tuple[int, int]]


@dataclass(frozen=True)
class Prop:
    """A picture of its own. `solids` gives, from its width and height in px, what feet cannot enter; `glow` names the
    colours of it that shine; `frames` move it."""

    draw: Callable[[], Canvas]
    solids: Callable[[int, int], Sequence[Rect]] = lambda width, height: ()
    glow: str = ""
    frames: Frames | None = None


def save_collection(folder: Path, name: str, props: dict[str, Prop]) -> None:
    """Write `name`.tsx into `folder`, and each prop's pictures into `folder`/`name`; a prop's tile is its position.
    Raises ValueError for a prop whose pictures are of several sizes."""
    lines: list[str] = []
    further: list[str] = []
    sizes: list[tuple[int, int]] = []

    def keep(canvas: Canvas, picture: str) -> str:
        canvas.save(folder / name / f"{picture}.png")
        sizes.append((canvas.width, canvas.height))
        return f'  <image source="{name}/{picture}.png" width="{canvas.width}" height="{canvas.height}"/>\n'

    for number, (prop_name, prop) in enumerate(props.items()):
        canvas = prop.draw()
        image = keep(canvas, prop_name)
        inner = _properties({"glow": prop.glow}) + image + _solids(prop.solids(canvas.width, canvas.height))
        if prop.frames:
            tiles = [number]
            for picture in range(1, 1 + max(picture for picture, _ in prop.frames.shown)):
                frame = prop.frames.draw(picture)
                if (frame.width, frame.height) != (canvas.width, canvas.height):
                    raise ValueError(f"picture {picture} of {prop_name} is not as large as at rest")
                tiles.append(FIRST_FRAME + len(further))
                further.append(f' <tile id="{tiles[-1]}">\n{keep(frame, f"{prop_name}_{picture}")} </tile>')
            inner += _animation((tiles[picture], ms) for picture, ms in prop.frames.shown)
        lines.append(f' <tile id="{number}" type="Prop">\n{inner} </tile>')
    widest, tallest = (max(side) for side in zip(*sizes, strict=True))
    head = (
        f'<tileset version="1.10" name="{name}" tilewidth="{widest}" tileheight="{tallest}" tilecount="{len(sizes)}"'
        ' columns="0" objectalignment="bottomleft">\n <grid orientation="orthogonal" width="1" height="1"/>\n'
    )
    (folder / f"{name}.tsx").write_text(
        _HEAD + head + "\n".join([*lines, *further]) + "\n</tileset>\n", encoding="utf-8"
    )


class _Lying(Canvas):
    """A picture that lies there already and stays as it is: only its size is asked for."""

    def __init__(self, path: Path) -> None:
        super().__init__(*Image.open(path).size)

    def save(self, path: Path, scale: int = 1) -> None:
        """Nothing is written."""


def pieces(name: str, props: dict[str, Prop]) -> dict[str, Callable[[Path], None]]:
    """What writes each prop of the collection `name`, and the collection, under a folder laid out like assets/; the
    pictures of the others stay as they lie there."""

    def write(only: str, out: Path) -> None:
        folder = out / "tilesets"
        lying = {prop: folder / name / f"{prop}.png" for prop in props if prop != only}
        kept = {
            prop: replace(props[prop], draw=partial(_Lying, path)) for prop, path in lying.items() if path.is_file()
        }
        save_collection(folder, name, {**props, **kept})

    return {prop: partial(write, prop) for prop in props}


def _properties(values: dict[str, str]) -> str:
    given = [
        f"   <property name={quoteattr(key)} value={quoteattr(value)}/>\n" for key, value in values.items() if value
    ]
    return f"  <properties>\n{''.join(given)}  </properties>\n" if given else ""


def _animation(moments: Iterable[tuple[int, int]]) -> str:
    frames = [f'   <frame tileid="{number}" duration="{length}"/>\n' for number, length in moments]
    return f"  <animation>\n{''.join(frames)}  </animation>\n" if frames else ""


def _solids(areas: Iterable[Rect]) -> str:
    shapes = [
        f'   <object id="{number}" x="{x}" y="{y}" width="{width}" height="{height}"/>\n'
        for number, (x, y, width, height) in enumerate(areas, 1)
    ]
    return f'  <objectgroup draworder="index">\n{"".join(shapes)}  </objectgroup>\n' if shapes else ""
