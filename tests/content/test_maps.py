"""A map compiled: what of it comes from where."""

import re
import shutil
from pathlib import Path

import pytest

from game.content import paths
from game.content.compiler import compile_level
from game.content.level import Animation, Door, Light, Picture, Spot, Thing, Trigger

HOUSE = Path(__file__).parent / "fixtures/house"
YARD = HOUSE / "levels/book1/1-yard/yard.tmx"


@pytest.fixture(scope="module")
def yard():
    return compile_level(HOUSE, YARD)


def layer(level, name):
    return next(layer for layer in level.layers if layer.name == name)


def prop(level, name):
    return next(prop for prop in level.props if prop.name == name)


def picture(level, index):
    return level.pictures[index]


def test_the_size_is_px(yard):
    assert (yard.width, yard.height, yard.tile) == (96, 64, 16)


def test_the_file_is_named_from_the_project(yard):
    assert yard.file == "levels/book1/1-yard/yard.tmx"


def test_layers_keep_the_order_of_the_file_and_the_path_of_their_groups(yard):
    assert yard.order == (
        "floor", "lawn", "dream/walls", "dream/far/things", "real/things", "things_night", "over", "over_props",
        "lights", "areas",
    )  # fmt: skip


def test_tile_layers_know_their_outermost_group(yard):
    assert {layer.name: layer.group for layer in yard.layers} == {
        "floor": "", "lawn": "", "dream/walls": "dream", "over": "",
    }  # fmt: skip


def test_props_know_their_layer_by_its_path(yard):
    assert [prop.layer for prop in yard.props] == [
        "dream/far/things", "real/things", "things_night", "things_night", "over_props",
    ]  # fmt: skip


def test_a_hidden_layer_is_left_out(yard):
    assert "notes" not in yard.order


def test_an_object_that_is_not_shown_in_tiled_is_there_all_the_same(yard):
    assert yard.ids[27] == (64, 60)


@pytest.mark.parametrize("how", ['visible="0"', 'locked="1"', 'opacity="0.25"', 'visible="0" locked="1" opacity="0"'])
def test_how_a_layer_is_shown_in_tiled_never_changes_the_level(yard, how, tmp_path):
    text = re.sub(r"<(layer|objectgroup|group) (?!.*visible)", rf"<\1 {how} ", YARD.read_text("utf-8"))
    assert text.count(how) > 6
    assert compiled(text, tmp_path) == yard


def compiled(text, folder):
    """The level in a yard of that text."""
    root = Path(shutil.copytree(HOUSE, folder / "house"))
    (root / YARD.relative_to(HOUSE)).write_text(text, "utf-8")
    return compile_level(root, root / YARD.relative_to(HOUSE))


OFF = '<properties><property name="off" type="bool" value="true"/></properties>'


def test_a_layer_that_is_off_is_not_in_the_level(yard, tmp_path):
    lawn = '<layer id="2" name="lawn" width="6" height="4">'
    found = compiled(YARD.read_text("utf-8").replace(lawn, lawn + OFF), tmp_path)
    assert found.order == tuple(name for name in yard.order if name != "lawn")


def test_a_group_that_is_off_takes_its_layers_along(yard, tmp_path):
    text = YARD.read_text("utf-8")
    for group in ('<group id="3" name="dream">', '<group id="8" name="real">'):
        text = text.replace(group, group + OFF)
    found = compiled(text, tmp_path)
    assert found.order == tuple(name for name in yard.order if "/" not in name)
    assert found.pair is None


def test_notes_may_lie_in_a_layer_that_is_off_and_names_there_are_free(yard):
    assert "notes" not in yard.order
    assert yard.spots["start"].x == 50


@pytest.mark.parametrize("name", ["overgrown", "over", "over 2", "over_grown", "lawn"])
def test_a_layer_hangs_over_people_by_the_first_word_of_its_name(name, tmp_path):
    found = compiled(YARD.read_text("utf-8").replace('name="lawn"', f'name="{name}2"'), tmp_path)
    assert found.drawn_as(f"{name}2") == ("ground" if name in ("overgrown", "lawn") else "over")


def test_a_layer_may_say_how_it_is_drawn(tmp_path):
    lawn = '<layer id="2" name="lawn" width="6" height="4">'
    said = '<properties><property name="drawn" propertytype="Drawn" value="things"/></properties>'
    found = compiled(YARD.read_text("utf-8").replace(lawn, lawn.replace("lawn", "ovre") + said), tmp_path)
    assert found.drawn_as("ovre") == "things"


def test_cells_lead_to_pieces_of_the_picture(yard):
    cells = layer(yard, "dream/walls").cells
    assert picture(yard, cells[0]) == Picture("assets/tilesets/ground.png", (32, 0, 16, 16))


def test_empty_cells_have_no_picture(yard):
    assert layer(yard, "over").cells.count(-1) == 23


def test_a_picture_of_its_own_is_shown_whole(yard):
    lamp = prop(yard, "lamp")
    assert picture(yard, lamp.picture) == Picture("assets/tilesets/things/lamp.png", (0, 0, 0, 0))


def test_an_animated_tile_knows_its_pictures_and_their_lengths(yard):
    moving = layer(yard, "floor").cells[16]
    other = yard.pictures.index(Picture("assets/tilesets/ground.png", (16, 16, 16, 16)))
    assert yard.animations == {moving: Animation((moving, other), (200, 300))}


def test_the_topmost_layer_that_says_a_surface_wins(yard):
    assert yard.surface(70, 20) == "grass"


def test_a_layer_that_says_no_surface_leaves_the_one_below(yard):
    assert yard.surface(5, 5) == "wood"


def test_a_cell_nobody_says_anything_of_has_no_surface(yard):
    assert yard.surface(70, 40) == ""


def test_a_prop_stands_on_the_bottom_left_corner_tiled_tells(yard):
    lamp = prop(yard, "lamp")
    assert (lamp.x, lamp.y, lamp.w, lamp.h) == (70, 30, 8, 20)


def test_half_px_go_up(yard):
    assert prop(yard, "chair").x == 41


def test_a_prop_is_sorted_by_the_foot_of_its_picture(yard):
    assert prop(yard, "lamp").foot == 50


def test_a_prop_may_say_its_own_foot(yard):
    assert prop(yard, "chair").foot == 40


def test_a_layers_light_goes_to_all_that_can_be_seen_in_it(yard):
    seen = [(prop.name, prop.light) for prop in yard.props]
    assert seen[1:4] == [("chair", ""), ("lamp", "night"), ("low lamp", "night")]


def test_a_layer_of_tiles_may_shine(yard):
    assert [layer.glow for layer in yard.layers if layer.glow] == ["cool"]


def test_things_are_props_and_areas_with_a_look(yard):
    assert yard.things == (
        Thing("chair", (41, 36, 16, 24), "", "real"), Thing("lamp", (70, 30, 8, 20), "night"),
        Thing("lamp", (80, 30, 8, 20), "night"), Thing("pond", (64, 32, 16, 16), "night"),
    )  # fmt: skip


def test_a_point_of_light_has_a_radius(yard):
    assert yard.lights[0] == Light(48, 20, 40, (16, 32, 48), 1.25, "porch", True, "noon", ())


def test_a_polygon_of_light_has_corners_and_no_radius(yard):
    corners = ((10, 10), (18, 10), (26, 31), (6, 30))
    assert yard.lights[1] == Light(10, 10, 0, (255, 168, 88), 1.4, "", False, "noon", corners)


def test_spots_go_by_their_names(yard):
    assert yard.spots == {"start": Spot("start", 50, 44, "left", True)}


def test_a_trigger_names_its_node(yard):
    assert yard.triggers == (Trigger("meet", "meeting", (16, 32, 10, 10)),)


def test_a_door_leads_to_the_place_its_file_is(yard):
    assert yard.doors[0] == Door("gate", "book1/1-yard/lane", "gate", "", (32, 16, 16, 8))


def test_a_door_without_a_file_is_shut(yard):
    assert yard.doors[1] == Door("shed", "", "", "shed", (0, 16, 8, 16))


def test_solids_are_walls_and_what_lies_in_no_group_but_nothing_overhead(yard):
    assert yard.solids == ((48, 56, 32, 8),)


def test_each_group_has_solids_of_its_own(yard):
    assert yard.group_solids == {
        "dream": ((0, 0, 96, 16), (0, 16, 16, 32), (80, 16, 16, 32), (22, 52, 12, 8), (32, 56, 16, 8)),
        "real": ((43, 52, 12, 8),),
    }


def test_ids_lead_to_feet_middles_and_points(yard):
    feet, middle, point, polygon = yard.ids[12], yard.ids[23], yard.ids[22], yard.ids[20]
    assert (feet, middle, point, polygon) == ((74, 50), (64, 60), (50, 44), (10, 10))


def test_compiling_twice_gives_the_same(yard):
    assert compile_level(HOUSE, YARD) == yard


def test_a_map_may_be_named_from_the_current_folder(yard, monkeypatch):
    monkeypatch.chdir(HOUSE / "levels")
    assert compile_level(Path(".."), Path("book1/1-yard/yard.tmx")) == yard


GAME = Path(__file__).parents[2]


@pytest.mark.parametrize("path", sorted((GAME / "levels").rglob("*.tmx")), ids=lambda path: path.stem)
def test_every_map_of_the_game_compiles(path):
    assert compile_level(GAME, path).file == path.relative_to(GAME).as_posix()


def test_a_dream_has_lamps_shards_fears_and_things_that_move():
    garden = compile_level(paths.project(), paths.project() / "levels/book1/1-synthetic-noon/garden.tmx")
    assert garden.groups == ("dream", "real")
    assert {shard.memory for shard in garden.shards} == {"islet", "nook"}
    assert [(fear.name, fear.kind) for fear in garden.fears] == [("dark", "dark")]
    assert {lamp.name for lamp in garden.lamps} <= set(garden.spots)
    assert all(set(movable.pictures) == {"dream", "real"} for movable in garden.movables.values())


def test_what_points_at_an_object_has_its_name():
    flat = compile_level(GAME, GAME / "levels/book1/1-synthetic-noon/flat.tmx")
    assert flat.movables["kitchen_chair"].to == "chair_moved"
