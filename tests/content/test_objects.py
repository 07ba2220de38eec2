"""A class of objects is one file: what it says is read, checked, compiled, kept, offered by Tiled and shown."""

import json
import shutil
from pathlib import Path

import msgspec
import pytest

from game.content import marks, objects
from game.content.classes import FACINGS, Properties
from game.content.compiler import compile_level
from game.content.level import Door, Light, Movable, Prop, Thing, Trigger
from game.content.maps.members import members
from game.content.objects import PROPERTIES, ROWS
from game.content.objects.path import Path as Line
from game.content.objects.path import Stop
from game.content.tiled_project import tiled_project
from game.core.problem import ContentError

HOUSE = Path(__file__).parent / "fixtures/house"
BROKEN = Path(__file__).parents[1] / "broken/classes"
YARD = "levels/book1/1-yard/yard.tmx"
LAST = '<object id="27" name="left out"'
BELL = (
    '<object id="90" name="ding" type="Bell" x="16" y="20"><properties><property name="tone" propertytype="Tone" '
    'value="high"/></properties><polyline points="0,0 8,0 8,12"/></object>'
)


@pytest.fixture
def house(tmp_path):
    return Path(shutil.copytree(HOUSE, tmp_path / "house"))


@pytest.fixture
def yard(house):
    """Compiles the yard with `text` among its objects, or tells its problems."""

    def yard(text):
        path = house / YARD
        path.write_text((HOUSE / YARD).read_text("utf-8").replace(LAST, f"{text}\n  {LAST}"), "utf-8")
        return compile_level(house, path)

    return yard


def problems(yard, text):
    with pytest.raises(ContentError) as caught:
        yard(text)
    return [problem.message for problem in caught.value.problems]


# ---------------------------------------------------------------------- one file is a class
def test_a_file_in_the_folder_is_a_class(bell):
    assert list(objects.rows()) == sorted(ROWS)
    assert ROWS["Bell"].record is bell.Bell


def test_its_objects_are_read_and_compiled(yard, bell):
    level = yard(BELL)
    assert level.of(bell.Bell) == (bell.Bell("ding", "high", 3, ((16, 20), (24, 20), (24, 32))),)


def test_its_members_are_checked(yard, bell):
    told = "'tone' is 'hihg', not one of low, high (did you mean 'high'?)"
    assert problems(yard, BELL.replace('"high"', '"hihg"')) == [told]


def test_its_shape_is_checked(yard, bell):
    text = BELL.replace('<polyline points="0,0 8,0 8,12"/>', "<point/>")
    assert problems(yard, text) == ["Bell 'ding' is a point; a Bell has to be a polyline"]


def test_its_own_rules_are_asked(yard, bell):
    loud = BELL.replace("<properties>", '<properties><property name="loud" type="int" value="10"/>')
    assert problems(yard, loud.replace(' name="ding"', "")) == [
        "Bell (object 90) has no name", "Bell (object 90) would wake everybody",
    ]  # fmt: skip


def test_what_it_brings_is_there(yard, bell):
    assert yard(BELL).things[-1] == Thing("ding", (16, 20, 4, 4), "")


def test_what_nobody_can_enter_of_it_is_solid(yard, bell):
    assert (24, 32, 2, 2) in yard(BELL).solids


def test_play_starts_where_it_says(yard, bell):
    assert yard(BELL).ids[90] == (24, 32)


def test_it_is_kept_like_every_other(yard, bell):
    level = yard(BELL)
    kept = msgspec.msgpack.encode(level.objects)
    assert msgspec.msgpack.decode(kept, type=tuple[objects.union(ROWS), ...]) == level.objects


def test_tiled_offers_it_and_its_list(bell):
    types = {found["name"]: found for found in json.loads(tiled_project())["propertyTypes"]}
    assert types["Tone"]["values"] == ["low", "high"]
    assert types["Bell"]["color"] == "#ff123456"
    assert types["Bell"]["members"] == [
        {"name": "tone", "type": "string", "propertyType": "Tone", "value": "low"},
        {"name": "loud", "type": "int", "value": 3},
    ]


def test_it_tells_how_it_is_shown(yard, bell):
    level = yard(BELL)
    assert [mark for found in level.of(bell.Bell) for mark in found.marks()] == [
        marks.Line(corners=((16, 20), (24, 20), (24, 32)), label="ding"), marks.Dot(at=(24, 32), label="high"),
    ]  # fmt: skip


def test_a_member_of_no_type_of_tileds_is_told_with_its_class(new_class):
    gong = new_class(BROKEN / "gong.py")
    with pytest.raises(ContentError) as caught:
        members(gong.ROW)
    assert [str(problem) for problem in caught.value.problems] == (BROKEN / "gong.txt").read_text("utf-8").splitlines()


def test_a_map_that_uses_such_a_class_says_so(yard, new_class):
    new_class(BROKEN / "gong.py")
    with pytest.raises(ContentError) as caught:
        yard('<object id="90" name="boom" type="Gong" x="16" y="20"><point/></object>')
    assert [str(problem) for problem in caught.value.problems] == (BROKEN / "gong.txt").read_text("utf-8").splitlines()


# ---------------------------------------------------------------------- every class
@pytest.mark.parametrize("name", ROWS)
def test_every_class_says_what_its_objects_may_be(name):
    row = ROWS[name]
    assert row.shapes and set(row.shapes) <= {"tile", "point", "rectangle", "polygon", "polyline"}


@pytest.mark.parametrize("name", ROWS)
def test_every_class_is_called_what_its_record_is(name):
    assert name == ROWS[name].name == ROWS[name].record.__name__


@pytest.mark.parametrize("name", ROWS)
def test_every_class_is_shown_in_a_view_there_is_or_has_no_marks(name):
    row = ROWS[name]
    shown = "marks" in vars(row.record)
    assert (row.view in marks.VIEWS) if shown else row.view == ""


# ---------------------------------------------------------------------- maps and layers
class Said(msgspec.Struct, frozen=True):
    """What a map may say in these tests."""

    layers: str = "breath"
    most: int = 4


@pytest.fixture
def said(monkeypatch):
    monkeypatch.setitem(PROPERTIES, "map", Properties(name="Map", members=Said))


def of_the_map(house, text):
    path = house / YARD
    path.write_text(
        path.read_text("utf-8").replace(" <editorsettings>", f" <properties>{text}</properties>\n <editorsettings>")
    )
    return compile_level(house, path)


def test_a_property_of_a_map_is_kept_with_the_level(house, said):
    level = of_the_map(house, '<property name="most" type="int" value="7"/>')
    assert level.properties == Said("breath", 7)


def test_one_of_another_type_is_told(house, said):
    with pytest.raises(ContentError) as caught:
        of_the_map(house, '<property name="most" value="many" type="string"/><property name="layer" value="leak"/>')
    assert [problem.message for problem in caught.value.problems] == [
        "'most' is declared as 'string', but Map.most is of type 'int'",
        "a map has no property 'layer' (did you mean 'layers'?)",
    ]


def test_maps_and_layers_are_offered_no_class_which_older_tiled_would_drop():
    types = json.loads(tiled_project())["propertyTypes"]
    assert not {"Map", "Layer"} & {found["name"] for found in types}
    assert {use for found in types for use in found.get("useAs", ())} == {"object", "tile"}


def test_the_lists_of_their_properties_are_there():
    lists = {found["name"] for found in json.loads(tiled_project())["propertyTypes"] if found["type"] == "enum"}
    wanted = {member.words_name for kind in PROPERTIES.values() for member in members(kind).values() if member.words}
    assert wanted and wanted <= lists


# ---------------------------------------------------------------------- paths
ROUND = (
    '<object id="90" name="round" type="Path" x="16" y="20.5"><properties>'
    '<property name="speed" type="int" value="32"/><property name="waits" value="3:30 1:60"/>'
    '<property name="looks" value="1:down:90 1:up:5"/></properties><polyline points="0,0 8,0 8,-12.5"/></object>'
)


def test_a_path_has_its_corners_in_px_of_the_map_and_its_stops_in_their_order(yard):
    (found,) = yard(ROUND).of(Line)
    assert (found.name, found.speed, found.corners) == ("round", 32, ((16, 21), (24, 21), (24, 9)))
    assert found.stops == (Stop(0, "", 60), Stop(0, "down", 90), Stop(0, "up", 5), Stop(2, "", 30))


def test_a_path_shows_its_line_and_where_it_stops(yard):
    (found,) = yard(ROUND).of(Line)
    line, wait, down, up, last = found.marks()
    assert line == marks.Line(corners=found.corners, label="round 32")
    assert (wait, last) == (marks.Dot(at=(16, 21), label="60"), marks.Dot(at=(24, 9), label="30"))
    assert (down.facing, up.facing) == ("down", "up") and {down.facing, up.facing} <= set(FACINGS)


def test_a_path_that_is_a_polygon_ends_where_it_began(yard):
    (found,) = yard(ROUND.replace("polyline", "polygon")).of(Line)
    assert found.closed and found.corners == ((16, 21), (24, 21), (24, 9), (16, 21))
    assert found.stops_at(3) == found.stops_at(0) == found.stops[:3]
    assert found.stops_at(1) == () and not yard(ROUND).of(Line)[0].closed


def test_a_path_begins_at_its_first_corner(yard):
    assert yard(ROUND).ids[90] == (16, 21)


# ---------------------------------------------------------------------- levels with other objects
def test_a_level_with_other_doors_has_everything_else_still(yard):
    level = yard("")
    gate = Door("gate", "elsewhere", "gate", "", (0, 0, 8, 8))
    other = level.with_all(Door, [gate]).with_all(Trigger, [])
    assert (other.doors, other.triggers) == ((gate,), ())
    assert (other.props, other.spots, other.things, other.solids) == (
        level.props,
        level.spots,
        level.things,
        level.solids,
    )
    assert len(level.doors) == 2 and len(level.triggers) == 1


def test_a_level_with_other_objects_has_those_alone(yard):
    level = yard("")
    level.lights  # noqa: B018 (what was asked before is not what the other has)
    other = level.with_objects(level.of(Light)[:1])
    assert (other.lights, other.props, other.spots) == (level.lights[:1], (), {})


def test_a_picture_with_a_look_brings_a_thing_in_its_group(yard):
    level = yard("")
    brought = [thing for prop in level.of(Prop) for thing in prop.brings()]
    assert [(thing.look, thing.group) for thing in brought] == [("chair", "real"), ("lamp", ""), ("lamp", "")]


def test_movable_things_of_one_name_are_one_that_stands_where_the_first_does(yard):
    first, second = (
        Movable("cart", "cart", "", (x, 0, 8, 8), {group: (x, x, 0)}) for x, group in ((1, "dream"), (2, "real"))
    )
    level = yard("").with_objects([first, second])
    assert level.movables == {
        "cart": Movable("cart", "cart", "", (1, 0, 8, 8), {"dream": (1, 1, 0), "real": (2, 2, 0)})
    }
