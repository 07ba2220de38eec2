"""Writes the underpass's tilesets: `underpass` (the passage as one picture, in its two states) and `underpassprops`."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from assets.source import tilesets
from assets.source.kit.exteriors.states import BARE, PAINTED
from assets.source.kit.solids import foot, post
from assets.source.tilesets import TILE, Prop, Tileset, save_collection
from assets.source.underpass import fittings
from assets.source.underpass.passage import SIZE, passage

STATES = (PAINTED, BARE)

PROPS: dict[str, Prop] = {
    **{f"column_{state.name}": Prop(partial(fittings.column, state), post(18, 9)) for state in STATES},
    "machine_painted": Prop(partial(fittings.machine, PAINTED), foot(12, 1), glow="all"),
    "machine_bare": Prop(partial(fittings.machine, BARE), foot(12, 1)),
    **{f"tube_{state.name}": Prop(partial(fittings.tube, state), glow="all") for state in STATES},
    "dead_tube": Prop(fittings.dead_tube),
    "tally": Prop(fittings.tally),
    "line_of_light": Prop(fittings.line_of_light, glow="all"),
    "bucket": Prop(fittings.bucket, post(12, 5)),
}
"""A prop's tile in the tileset is its position here: add new ones at the end."""


def underpass() -> Tileset:
    """The passage under paint and without; steps on any of it sound of stone."""
    tiles = Tileset("underpass", columns=SIZE[0] // TILE)
    for state in STATES:
        tiles.add(state.name, passage(state), surface="stone")
    return tiles


def pieces() -> dict[str, Callable[[Path], None]]:
    """What writes the passage, and each thing in it, under `out`/tilesets."""
    return {"passage": lambda out: underpass().save(out / "tilesets"), **tilesets.pieces("underpassprops", PROPS)}


def write(out: Path) -> None:
    """Write the tilesets and their pictures under `out`/tilesets."""
    folder = out / "tilesets"
    underpass().save(folder)
    save_collection(folder, "underpassprops", PROPS)
