"""What terrain sets say of tiles is what their pictures show."""

from xml.etree import ElementTree

import numpy as np
import pytest
from PIL import Image

from assets.source.terrains import TerrainSet, pattern
from game.content import paths

FOLDER = paths.project() / "assets/tilesets"
TILE = 16
NORTH, EAST, SOUTH, WEST = range(4)
MASKS = [
    ("home", "cap"), ("home", "lintel_cap"), ("garden", "path"), ("garden", "turf_edge"), ("garden", "bank"),
    ("garden", "hedge"), ("garden", "parapet"), ("lab", "band"),
]  # fmt: skip
PATTERNS = [
    ("home", "wood"), ("home", "kitchen"), ("home", "carpet"), ("home", "stone"), ("garden", "grass"),
    ("garden", "paving"), ("garden", "cobble"), ("garden", "turf"), ("garden", "void"), ("garden", "yard"),
    ("garden", "yard_south"), ("garden", "water"), ("garden", "hedge_field"), ("lab", "terrazzo"), ("lab", "lino"),
]  # fmt: skip


def terrain(tileset, name):
    """The sides of each tile of a set, north, east, south, west, as the names of its colours; in a set of corners
    its corners, from the north-east on."""
    tree = ElementTree.parse(FOLDER / f"{tileset}.tsx")
    (found,) = (each for each in tree.iter("wangset") if each.get("name") == name)
    names = ["", *(color.get("name") for color in found.findall("wangcolor"))]
    tiles = {}
    for tile in found.findall("wangtile"):
        wangid = [int(number) for number in tile.get("wangid").split(",")]
        corner = int(found.get("type") == "corner")
        assert wangid[1 - corner :: 2] == [0, 0, 0, 0]
        tiles[int(tile.get("tileid"))] = tuple(names[number] for number in wangid[corner::2])
    return tiles


def picture(tileset, number):
    sheet = np.asarray(Image.open(FOLDER / f"{tileset}.png").convert("RGBA"))
    top, left = number // 16 * TILE, number % 16 * TILE
    return sheet[top : top + TILE, left : left + TILE]


def colors(pixels):
    return {tuple(pixel) if pixel[3] else () for pixel in pixels.reshape(-1, 4).tolist()}


def test_every_set_is_looked_at():
    found = [
        (tileset, each.get("name"))
        for tileset in ("home", "garden", "lab")
        for each in ElementTree.parse(FOLDER / f"{tileset}.tsx").iter("wangset")
    ]
    assert sorted(found) == sorted([*MASKS, *PATTERNS, ("garden", "hedge_face"), ("garden", "void_edge")])


@pytest.mark.parametrize(("tileset", "name"), MASKS)
def test_masks_have_every_way_that_sides_can_be_joined(tileset, name):
    assert {tuple(map(bool, sides)) for sides in terrain(tileset, name).values()} == {
        (n, e, s, w) for n in (0, 1) for e in (0, 1) for s in (0, 1) for w in (0, 1) if n + e + s + w
    }


def side_of(tile, side, middle):
    """The px along a side, three deep; in the east and west only the rows `middle`, where no other side ends."""
    return (tile[:3, 6:10], tile[middle, -3:], tile[-3:, 6:10], tile[middle, :3])[side]


@pytest.mark.parametrize(
    ("tileset", "name", "middle"),
    [(tileset, name, slice(8, 10) if name == "bank" else slice(6, 8)) for tileset, name in MASKS if name != "hedge"],
)
def test_a_side_where_the_terrain_ends_shows_other_colours_than_its_middle(tileset, name, middle):
    tiles = terrain(tileset, name)
    joined = colors(picture(tileset, next(number for number, sides in tiles.items() if all(sides))))
    for number, sides in tiles.items():
        for side in range(4):
            ends = not colors(side_of(picture(tileset, number), side, middle)) <= joined
            assert ends == (not sides[side]), (number, side)


@pytest.mark.parametrize(("name", "judged"), [("hedge", (NORTH, EAST, WEST)), ("hedge_face", (EAST, WEST))])
def test_leaves_are_ragged_where_a_hedge_ends(name, judged):
    for number, sides in terrain("garden", name).items():
        for side in judged:
            line = np.rot90(picture("garden", number), side)[0, 4:12]
            assert (() in colors(line)) == (not sides[side]), (number, side)


@pytest.mark.parametrize(("tileset", "name"), PATTERNS)
def test_beside_each_tile_of_a_pattern_fits_the_one_that_is_drawn_there_and_no_other(tileset, name):
    tiles = terrain(tileset, name)
    columns, rows = sorted({number % 16 for number in tiles}), sorted({number // 16 for number in tiles})
    assert len(columns) * len(rows) == len(tiles)
    for number, (north_east, south_east, south_west, _) in tiles.items():
        right = number // 16 * 16 + columns[(columns.index(number % 16) + 1) % len(columns)]
        below = rows[(rows.index(number // 16) + 1) % len(rows)] * 16 + number % 16
        assert [n for n, theirs in tiles.items() if (theirs[3], theirs[2]) == (north_east, south_east)] == [right]
        assert [n for n, theirs in tiles.items() if (theirs[3], theirs[0]) == (south_west, south_east)] == [below]


def lit(drawn):
    """The sides of a tile along which something is drawn."""
    return {side for side in range(4) if np.rot90(drawn, side)[0, 6:10].all()}


def test_the_rim_is_drawn_where_the_ground_ends():
    """Beside the void in the north, east or west; round the corner where only one corner is ground."""
    for number, ground in terrain("garden", "void_edge").items():
        drawn = picture("garden", number)[..., 3] > 0
        ends = {side for side in range(4) if not ground[side] and not ground[side - 1]}
        if len(ends) == 2:
            gone = next(corner for corner in range(4) if {corner, (corner + 1) % 4} == ends)
            quarters = drawn.reshape(2, 8, 2, 8).sum((1, 3))
            assert quarters.argmax() == (1, 3, 2, 0)[gone], number
        else:
            assert lit(drawn) == ends - {SOUTH} and drawn.any() == bool(ends - {SOUTH}), number


def test_ground_can_be_painted_in_any_shape_that_is_two_tiles_wide():
    shapes = {tuple(map(bool, corners)) for corners in terrain("garden", "void_edge").values()}
    lone = {(0, 0, 0, 0), (1, 0, 1, 0), (0, 1, 0, 1)}
    every = {(a, b, c, d) for a in (0, 1) for b in (0, 1) for c in (0, 1) for d in (0, 1)}
    assert shapes == every - lone


def test_a_pattern_wraps_in_both_ways():
    found = pattern("p", [[0, 1, 2], [16, 17, 18]]).tiles
    assert (found[2][0], found[2][1]) == (found[0][3], found[0][2])
    assert (found[16][2], found[16][1]) == (found[0][3], found[0][0])


def test_a_side_that_is_no_colour_is_refused():
    with pytest.raises(ValueError, match="tile 3 has"):
        TerrainSet("p", {"a": "#ffffff"}, {3: ("a", "", "b", "")}).xml()
