"""Writes the tilesets `street` (what is walked on) and `streetprops`, and the skies over them by state."""

from collections.abc import Callable
from pathlib import Path

from assets.source import tilesets
from assets.source.canvas import Canvas
from assets.source.kit import skyline
from assets.source.kit.exteriors import ground, rain
from assets.source.kit.exteriors.states import ASLEEP, BARE, NIGHT, PAINTED
from assets.source.kit.skyline import View
from assets.source.street.catalogue import PROPS
from assets.source.tilesets import TILE, Terrain, Tileset, save_collection

GROUNDS = {"painted": PAINTED, "bare": BARE, "night": NIGHT, "asleep": ASLEEP}
FEATURES = {"dome": 0.66, "tank": 0.12, "tower": 0.36, "crane": 0.9, "wires": 0.1}
RINGS = 4
"""How many rings there are on wet ground, no two of them in step."""
RAIN = 60
"""Streaks in a moment of rain."""
SKIES = {
    "noon": View("noon", 4, horizon=70, tall=56, lit=0.3, features=FEATURES),
    "bare": View("overcast", 4, horizon=70, tall=56, lit=0.1, features=FEATURES),
    "night": View("night", 4, horizon=70, tall=56, lit=0.5, features=FEATURES),
    "asleep": View("asleep", 4, horizon=70, tall=56, lit=0.25, features=FEATURES),
    "feed": View("feed", 4, horizon=70, tall=74, density=1.0, lit=0.75, features=FEATURES),
}
"""What is seen over the roofs; in the Feed the city is closer and higher than it is."""


def street() -> Tileset:
    """Pavement, road, tram bed and water, edges between them, rails that lie on top."""
    tiles = Tileset("street", columns=24)
    tiles.add("void", Canvas(TILE, TILE, "ink0"), solid=True)
    for name, state in GROUNDS.items():
        tiles.add(f"pavement_{name}", ground.pavement(state), surface="stone")
        tiles.add(f"road_{name}", ground.road(state), surface="stone")
        tiles.add(f"bed_{name}", ground.bed(state), surface="grass" if state.painted else "stone")
        tiles.add(f"kerb_{name}", ground.kerbs(state), surface="stone")
        tiles.add(f"rails_{name}", ground.rails(state))
        tiles.add(f"stairs_{name}", ground.stairs(state), surface="stone")
        tiles.add(f"roof_{name}", ground.roof(state), surface="stone")
        tiles.add(f"roof_edge_{name}", ground.roof_edge(state), solid=True)
        tiles.add(f"quay_{name}", ground.quay(state), solid=True)
        tiles.add(f"water_{name}", ground.water(state), solid=True)
        tiles.animate(f"water_{name}", 2, [(moment, ground.MOMENT) for moment in range(ground.MOMENTS)])
    for number in range(RINGS):
        tiles.add(f"rings{number}", rain.rings(number))
        begin = (number * 2) % rain.RINGS
        moments = list(enumerate(rain.RINGS_MS))
        tiles.animate(f"rings{number}", 1, moments[begin:] + moments[:begin])
    for name in GROUNDS:
        tiles.terrains += [Terrain(f"{floor}_{name}", edges=False) for floor in ("pavement", "road", "bed", "roof")]
        tiles.terrains.append(Terrain(f"water_{name}", edges=False, rows=2))
    return tiles


def pieces() -> dict[str, Callable[[Path], None]]:
    """What writes the ground, the skies, and each thing that stands there, under `out`/tilesets."""
    return {
        "ground": lambda out: street().save(out / "tilesets"),
        "skies": _skies,
        **tilesets.pieces("streetprops", PROPS),
    }


def write(out: Path) -> None:
    """Write everything under `out`/tilesets."""
    folder = out / "tilesets"
    street().save(folder)
    save_collection(folder, "streetprops", PROPS)
    _skies(out)


def _skies(out: Path) -> None:
    folder = out / "tilesets" / "streetsky"
    rain.falling(RAIN).save(folder / "rain.png")
    for name, view in SKIES.items():
        skyline.heavens(view).save(folder / f"{name}_air.png")
        skyline.rows_of(view, (0, 1)).save(folder / f"{name}_far.png")
        skyline.rows_of(view, (2,)).save(folder / f"{name}_near.png")
