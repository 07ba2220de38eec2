"""The project file Tiled reads says just what the classes say."""

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest

from game.content.classes import FACINGS
from game.content.objects import ROWS
from game.content.tiled_project import OBJECT_TYPES, object_types, tiled_project

FILE = Path(__file__).parents[2] / "levels/bedtime.tiled-project"


@pytest.fixture(scope="module")
def project():
    return json.loads(tiled_project())


def kinds(project, kind):
    return {found["name"]: found for found in project["propertyTypes"] if found["type"] == kind}


def member(project, owner, name):
    return next(found for found in kinds(project, "class")[owner]["members"] if found["name"] == name)


def test_the_file_in_levels_is_the_one_the_classes_make():
    assert FILE.read_text("utf-8") == tiled_project()


def test_it_has_every_class(project):
    assert list(kinds(project, "class")) == list(ROWS)


def test_a_member_of_a_list_names_the_list(project):
    assert member(project, "Spot", "facing") == {
        "name": "facing", "type": "string", "propertyType": "Facing", "value": "down",
    }  # fmt: skip


def test_a_list_has_its_words(project):
    assert kinds(project, "enum")["Facing"]["values"] == list(FACINGS)


def test_each_list_is_told_once(project):
    names = [found["name"] for found in project["propertyTypes"]]
    assert len(names) == len(set(names))


def test_ids_are_all_different(project):
    assert [found["id"] for found in project["propertyTypes"]] == list(range(1, len(project["propertyTypes"]) + 1))


def test_a_file_is_a_file(project):
    assert member(project, "Door", "to") == {"name": "to", "type": "file", "value": ""}


def test_what_points_at_an_object_is_one(project):
    assert member(project, "Movable", "to") == {"name": "to", "type": "object", "value": 0}


def test_a_colour_is_a_colour_nobody_sees_through(project):
    assert member(project, "Light", "color") == {"name": "color", "type": "color", "value": "#ffffa858"}


@pytest.mark.parametrize(
    ("name", "kind", "value"),
    [("radius", "int", 64), ("power", "float", 1.4), ("flicker", "bool", False), ("lamp", "string", "")],
)
def test_a_plain_member_has_its_type_and_default(project, name, kind, value):
    assert member(project, "Light", name) == {"name": name, "type": kind, "value": value}


def test_no_class_holds_another(project):
    types = {found["type"] for kind in kinds(project, "class").values() for found in kind["members"]}
    assert types <= {"string", "int", "float", "bool", "file", "color", "object"}


def test_f5_plays_the_map_from_the_object_chosen(project):
    (command,) = project["commands"]
    told = command["command"], command["arguments"], command["shortcut"], command["saveBeforeExecute"]
    assert told == ("bedtime", "play --level %mapfile --at-object %objectid", "F5", True)


def test_maps_are_written_as_tiled_1_10_does(project):
    assert project["compatibilityVersion"] == 1100


def test_the_classes_for_tiled_1_8_are_those_of_the_project_and_the_file_in_levels_has_them(project):
    """Both are written from the same rows: each class with its members, their types, lists and defaults."""
    assert (FILE.with_name(OBJECT_TYPES)).read_text("utf-8") == object_types()
    assert project["objectTypesFile"] == OBJECT_TYPES
    told = {
        kind.get("name"): {
            each.get("name"): (each.get("type"), each.get("propertytype"), each.get("default", "")) for each in kind
        }
        for kind in ElementTree.fromstring(object_types())
    }
    wanted = {
        name: {
            each["name"]: (each["type"], each.get("propertyType"), json.dumps(each["value"]).strip('"'))
            for each in kind["members"]
        }
        for name, kind in kinds(project, "class").items()
    }
    assert told == wanted


def test_the_project_shows_the_tilesets_too(project):
    assert [(FILE.parent / folder).is_dir() for folder in project["folders"]] == [True, True]
