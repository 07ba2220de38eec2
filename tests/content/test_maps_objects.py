"""Where a typed object's value comes from: itself, else its template, else its tile, else its class."""

import shutil
from pathlib import Path

import pytest

from game.content.compiler import compile_level
from game.content.maps.members import defaults
from game.content.objects import ROWS

HOUSE = Path(__file__).parent / "fixtures/house"
YARD = "levels/book1/1-yard/yard.tmx"
OWN = (YARD, '    <property name="lamp" value="own"/>\n')
TEMPLATE = ("levels/templates/lamp.tx", '   <property name="lamp" value="garden"/>\n')
TILE = ("assets/tilesets/things.tsx", '   <property name="lamp" value="porch"/>\n')


@pytest.fixture
def house(tmp_path):
    return Path(shutil.copytree(HOUSE, tmp_path / "house"))


def without(house, *parts):
    for file, text in parts:
        whole = (house / file).read_text("utf-8")
        assert whole.count(text) == 1
        (house / file).write_text(whole.replace(text, ""), "utf-8")
    return house


def replace(house, file, old, new):
    return (house / file).write_text((house / file).read_text("utf-8").replace(old, new), "utf-8")


def low_lamp(house):
    return next(prop for prop in compile_level(house, house / YARD).props if prop.name == "low lamp")


def test_an_objects_own_value_wins(house):
    assert low_lamp(house).lamp == "own"


def test_then_its_templates(house):
    assert low_lamp(without(house, OWN)).lamp == "garden"


def test_then_its_tiles(house):
    assert low_lamp(without(house, OWN, TEMPLATE)).lamp == "porch"


def test_then_its_classes(house):
    assert low_lamp(without(house, OWN, TEMPLATE, TILE)).lamp == ""


def test_a_value_said_to_be_empty_is_a_value(house):
    replace(house, YARD, 'name="lamp" value="own"', 'name="lamp" value=""')
    assert low_lamp(house).lamp == ""


def test_a_template_made_from_a_template_takes_from_both(house):
    lamp = low_lamp(house)
    assert (lamp.foot, lamp.glow_in) == (60, "night")


def test_an_objects_own_name_wins_over_its_templates(house):
    replace(house, YARD, '<object id="13" ', '<object id="13" name="mine" ')
    assert "mine" in [prop.name for prop in compile_level(house, house / YARD).props]


def test_a_templates_tile_is_the_maps_whatever_gids_either_has(house):
    replace(house, "levels/templates/lamp.tx", 'firstgid="1"', 'firstgid="101"')
    replace(house, "levels/templates/lamp.tx", 'gid="3"', 'gid="103"')
    level = compile_level(house, house / YARD)
    assert level.pictures[low_lamp(house).picture].file == "assets/tilesets/things/lamp.png"


def test_a_file_in_a_template_is_found_from_the_template(house):
    assert compile_level(house, house / YARD).doors[0].to == "book1/1-yard/lane"


def test_longer_text_stands_between_the_tags(house):
    replace(house, YARD, '<property name="node" value="meeting"/>', '<property name="node">meeting</property>')
    assert compile_level(house, house / YARD).triggers[0].node == "meeting"


def test_a_property_that_declares_no_type_fits_its_member(house):
    replace(house, YARD, 'name="radius" type="int"', 'name="radius"')
    assert compile_level(house, house / YARD).lights[0].radius == 40


def test_defaults_are_those_of_the_record():
    assert defaults(ROWS["Light"]) == {"radius": 64, "color": "#ffa858", "power": 1.4, "lamp": "", "flicker": False}
