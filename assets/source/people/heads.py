"""Heads: skull, face and hair stamped one on the other, so that any skull can wear any hair."""

from assets.source.canvas import Canvas, Color
from assets.source.grids import Grid, grids
from assets.source.people.layers import CELL, GRID_LEFT
from assets.source.people.poses import Pose
from assets.source.people.records import Head, View

HEADS, HAIR = ("people/heads", "people/crowd_heads"), ("people/hair", "people/crowd_hair")
"""Where skulls and faces are drawn, and where hair is: that of the cast, and that of people without a name."""


def head(look: Head, view: View, pose: Pose) -> Canvas:
    """A cell with the head alone; sides face right. Raises KeyError for a part that nobody has drawn."""
    layer = Canvas(*CELL)
    top = look.crown + pose.drop + pose.bow
    _stamp(layer, _drawing(HEADS, f"skull {look.skull} {view.shape}"), top, _skin_colors(look))
    if view is not View.UP:
        _stamp(layer, _drawing(HEADS, f"face {look.face} {view.shape} {pose.eyes}"), top, _skin_colors(look))
    _stamp(layer, hanging(hair(look.hair, view), look.hang, pose.lag), top, _hair_colors(look))
    return layer


def hair(name: str, view: View) -> Grid:
    """Hair as it is seen from there: its own grid for that side, or one for both. Raises KeyError."""
    own, both = f"{name} {view.value}", f"{name} {view.shape}"
    return _drawing(HAIR, own if any(own in grids(file) for file in HAIR) else both)


def _drawing(files: tuple[str, ...], name: str) -> Grid:
    for file in files:
        if name in grids(file):
            return grids(file)[name]
    raise KeyError(name)


def hanging(hair: Grid, row: int, lag: int) -> Grid:
    """`hair` whose ends are `lag` px (-1, 0 or 1) longer, stretched or shrunk at `row` of the head's frame.

    Hair that ends above `row` keeps its length. A tuft above the crown stands taller where the ends are shorter.
    """
    crown, at = max(0, -hair.y), row - hair.y
    tuft, cap, ends = hair.rows[:crown], hair.rows[crown:at], hair.rows[at:]
    if ends:
        cap = (*cap, cap[-1]) if lag > 0 else cap[: len(cap) + lag]
    if tuft:
        tuft = (*tuft[:-1], *[tuft[-1]] * (1 - lag))
    return Grid((*tuft, *cap, *ends), hair.x, hair.y + crown - len(tuft))


def _stamp(layer: Canvas, grid: Grid, top: int, colors: dict[str, Color]) -> None:
    layer.grid(GRID_LEFT + grid.x, top + grid.y, grid.rows, colors)


def _skin_colors(look: Head) -> dict[str, Color]:
    deep, shade, base = look.skin
    return {
        "s": base,
        "S": shade,
        "Z": deep,
        "e": "ink0",
        "w": "ink8",
        "E": look.iris,
        "b": look.brow,
        "m": look.lips,
        "r": look.blush,
    }


def _hair_colors(look: Head) -> dict[str, Color]:
    dark, base, light, highlight = look.shades
    return {
        "o": dark,
        "h": base,
        "H": light,
        "L": highlight,
        "k": look.streak[0],
        "K": look.streak[1],
        "c": look.clip[0],
        "C": look.clip[1],
    }
