"""Collections of props as they are written for Tiled: their tiles, and the frames of those that move."""

from xml.etree import ElementTree

import pytest

from assets.source.canvas import Canvas
from assets.source.tilesets import FIRST_FRAME, Frames, Prop, save_collection


def box(width=16, color="aub1"):
    return Canvas(width, 20, color)


def written(folder, props):
    save_collection(folder, "things", props)
    tiles = ElementTree.parse(folder / "things.tsx").getroot().findall("tile")
    return {int(tile.get("id")): tile for tile in tiles}


def shown(tile):
    return [(int(frame.get("tileid")), int(frame.get("duration"))) for frame in tile.iter("frame")]


MOVING = Prop(box, frames=Frames(lambda picture: box(color=("aub1", "gold1", "gold2")[picture]), ((0, 500), (2, 90))))


def test_the_frames_of_a_prop_are_tiles_far_behind_all_props(tmp_path):
    tiles = written(tmp_path, {"chair": Prop(box), "lamp": MOVING, "bed": MOVING})
    assert sorted(tiles) == [0, 1, 2, FIRST_FRAME, FIRST_FRAME + 1, FIRST_FRAME + 2, FIRST_FRAME + 3]
    assert shown(tiles[1]) == [(1, 500), (FIRST_FRAME + 1, 90)]
    assert shown(tiles[2]) == [(2, 500), (FIRST_FRAME + 3, 90)]
    assert shown(tiles[0]) == []


def test_a_new_prop_at_the_end_changes_the_number_of_no_other(tmp_path):
    before = written(tmp_path / "before", {"chair": Prop(box), "lamp": MOVING})
    after = written(tmp_path / "after", {"chair": Prop(box), "lamp": MOVING, "bed": Prop(box)})
    assert set(before) < set(after) and set(after) - set(before) == {2}


def test_frames_are_no_props_to_be_placed(tmp_path):
    tiles = written(tmp_path, {"lamp": MOVING})
    assert [tile.get("type") for tile in tiles.values()] == ["Prop", None, None]


def test_pictures_of_several_sizes_are_refused(tmp_path):
    uneven = Prop(box, frames=Frames(lambda picture: box(16 + picture), ((0, 100), (1, 100))))
    with pytest.raises(ValueError, match="picture 1 of lamp"):
        save_collection(tmp_path, "things", {"lamp": uneven})
