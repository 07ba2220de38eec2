"""The templates under levels/templates, each placed in a map as a designer places it."""

import shutil
from pathlib import Path

import pytest

from game.content import paths
from game.content.cast import read_cast
from game.content.compiler import make_level
from game.content.level import Door, Fear, Lamp, Light, Spot, Thing
from game.content.maps.reader import Shared
from game.core.problem import ContentError

ROOT = paths.project()
TEMPLATES = sorted(path.stem for path in (ROOT / "levels/templates").glob("*.tx"))
PLACED = {
    "person_nora": ("", ""), "person_mia": ("", ""), "person_leo": ("", ""), "person_bisi": ("", ""),
    "person_marcus": ("", ""), "person_small_mia": ("", ""), "person_lamb": ("", ""), "person_finch": ("", ""),
    "person_ostler": ("", ""), "person_wim": ("", ""), "person_post": ("", ""), "person_peach_man": ("", ""),
    "person_conductor": ("", ""), "person_girl": ("", ""),
    "thing": ("", '<property name="look" value="pond"/>'),
    "door": ("", '<property name="at" value="gate"/><property name="to" type="file" value="room.tmx"/>'),
    "lamp": ("", ""), "light": ("", '<property name="lamp" value="lamp"/>'), "dark": ("", ""),
    "shard_dream": ("dream", '<property name="memory" value="islet"/>'),
    "shard_real": ("real", '<property name="memory" value="nook"/>'),
}  # fmt: skip
"""The group each template is placed in, and what a designer has to say of it."""


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """Copies of what the templates are made from, which no test changes."""
    root = tmp_path_factory.mktemp("house")
    for part in ("assets/tilesets", "assets/people"):
        shutil.copytree(ROOT / part, root / part)
    return root


@pytest.fixture
def house(whole):
    shutil.copytree(ROOT / "levels/templates", whole / "levels/templates")
    yield whole
    shutil.rmtree(whole / "levels")


SHARED = Shared()
"""The tilesets of the house, which are the same in every test."""


def room(house, names):
    """A map of one object from each template, at (64, 96) px, and all tilesets listed."""
    tilesets = sorted((house / "assets/tilesets").rglob("*.tsx"))
    listed = [
        f'<tileset firstgid="{1 + 40000 * i}" source="../{path.relative_to(house)}"/>'
        for i, path in enumerate(tilesets)
    ]
    objects = dict.fromkeys(("", "dream", "real"), "")
    for number, name in enumerate(names, 1):
        group, told = PLACED[name]
        named = f' name="{name}"' if name.startswith("shard") else ""
        said = f"<properties>{told}</properties>" if told else ""
        objects[group] += f'<object id="{number}" template="templates/{name}.tx"{named} x="64" y="96">{said}</object>'
    layers = "".join(
        f'<group name="{g}"><objectgroup name="o">{objects[g]}</objectgroup></group>' for g in objects if g
    )
    path = Path(house / "levels/room.tmx")
    path.write_text(
        '<map width="10" height="10" tilewidth="16" tileheight="16">'
        f"{''.join(listed)}{layers}<objectgroup name='all'>{objects['']}</objectgroup></map>",
        "utf-8",
    )
    return make_level(house, path, SHARED).level


def test_every_template_is_tried():
    assert sorted(PLACED) == TEMPLATES


def test_everyone_who_can_be_seen_has_a_template():
    cast, _ = read_cast(ROOT)
    sheets = {speaker.sheet for speaker in cast.speakers.values() if speaker.sheet}
    assert {f"person_{sheet}" for sheet in sheets if not sheet.startswith("crowd/")} <= set(TEMPLATES)


def test_all_of_them_can_stand_in_one_map(house):
    level = room(house, TEMPLATES)
    assert level.things == (Thing("pond", (64, 96, 16, 16), ""),)
    assert level.doors == (Door("door", "room", "gate", "", (64, 96, 32, 16)),)
    assert level.lamps == (Lamp("lamp", 64, 96, 44),)
    assert level.lights == (Light(64, 96, 64, (255, 168, 88), 1.4, "lamp", False, "", ()),)
    assert level.fears == (Fear("dark", "dark", 64, 96, "down"),)
    shards = [(shard.memory, shard.group, (shard.x, shard.y)) for shard in level.shards]
    assert shards == [("islet", "dream", (71, 96)), ("nook", "real", (71, 96))]
    assert {f"person_{who}" for who in level.spots} == {name for name in TEMPLATES if name.startswith("person_")}


def test_a_person_stands_with_their_feet_on_the_spot(house):
    assert room(house, ["person_mia"]).spots == {"mia": Spot("mia", 76, 95, "down", False)}


@pytest.mark.parametrize(("gid", "facing"), [(7, "down"), (20, "left"), (27, "up"), (52, "right")])
def test_a_person_faces_as_the_tile_does(house, gid, facing):
    (house / "levels/templates/person_mia.tx").write_text(
        (ROOT / "levels/templates/person_mia.tx").read_text("utf-8").replace('gid="7"', f'gid="{gid}"'), "utf-8"
    )
    assert room(house, ["person_mia"]).spots["mia"].facing == facing


def test_the_picture_of_who_stands_there_is_no_part_of_the_place(house):
    level = room(house, ["person_mia", "person_nora"])
    assert (level.pictures, level.props, level.solids) == ((), (), ())


@pytest.mark.parametrize("name", ["thing", "shard_dream"])
def test_what_a_designer_has_to_say_is_asked_for(house, name, monkeypatch):
    monkeypatch.setitem(PLACED, name, ("", ""))
    with pytest.raises(ContentError, match=r"has no '(look|memory)'"):
        room(house, [name])
