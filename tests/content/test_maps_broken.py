"""Broken maps, and all that has to be said of each: every problem, its place and its words."""

import shutil
from pathlib import Path

import pytest
from edits import edits

from game.content.compiler import compile_level
from game.core.problem import ContentError

HOUSE = Path(__file__).parent / "fixtures/house"
YARD = "levels/book1/1-yard/yard.tmx"
LANE = "levels/book1/1-yard/lane.tmx"
EDITS = edits("maps")


@pytest.fixture
def house(tmp_path):
    return Path(shutil.copytree(HOUSE, tmp_path / "house"))


def break_it(house, edit):
    path = house / edit["file"]
    text = path.read_text("utf-8")
    old = edit.get("find", text)
    assert old in text
    path.write_text(text.replace(old, edit["put"], 1), "utf-8")


def said(house, path=YARD):
    with pytest.raises(ContentError) as error:
        compile_level(house, house / path)
    return [str(problem) for problem in error.value.problems]


def bytes_of(house):
    return {path: path.read_bytes() for path in sorted(house.rglob("*")) if path.is_file()}


@pytest.mark.parametrize("name", EDITS)
def test_a_broken_map_says_where_and_what(name, house):
    break_it(house, EDITS[name])
    assert said(house) == EDITS[name]["says"]


def test_every_problem_is_told_at_once(house):
    names = (
        "unknown property of a floor tile",
        "unknown tile",
        "unknown class",
        "trigger without a node",
        "turned object",
    )
    for name in names:
        break_it(house, EDITS[name])
    assert said(house) == [
        "assets/tilesets/ground.tsx:6:4: tile 0 has no property 'surfaces' (did you mean 'surface'?)",
        f"{YARD}:12:9: the tile at 4, 2 of the layer 'floor' (and 1 more) is 99, which no tileset has",
        f"{YARD}:95:3: object 22 'start' has no known class: 'Spt' (did you mean 'Spot'?)",
        f"{YARD}:102:3: Wall (object 23) is turned; objects stand upright here",
        f"{YARD}:103:3: Trigger 'meet' has no 'node': it starts nothing",
    ]


def test_a_missing_tileset_does_not_hide_what_is_wrong_elsewhere(house):
    break_it(house, EDITS["tileset missing"])
    break_it(house, EDITS["unknown property"])
    assert [line.split(": ")[0] for line in said(house)] == [f"{YARD}:6:2", f"{YARD}:86:5"]


def test_a_broken_map_is_left_as_it_was(house):
    break_it(house, EDITS["unknown property"])
    before = bytes_of(house)
    said(house)
    assert bytes_of(house) == before


def test_a_good_map_is_left_as_it_was(house):
    before = bytes_of(house)
    compile_level(house, house / YARD)
    assert bytes_of(house) == before


def test_a_missing_map_is_told(house):
    assert said(house, "levels/none.tmx") == ["levels/none.tmx:1:1: is missing"]


def test_a_map_outside_the_project_is_refused(house):
    outside = house.parent / "yard.tmx"
    shutil.copy(house / YARD, outside)
    assert said(house, "../yard.tmx") == [f"{house}/../yard.tmx:1:1: {house}/../yard.tmx leads out of the project"]


def test_a_link_out_of_the_project_is_refused(house):
    target = house / "assets/tilesets/things/lamp.png"
    target.rename(house.parent / "lamp.png")
    target.symlink_to(house.parent / "lamp.png")
    assert said(house) == ["assets/tilesets/things.tsx:15:3: the picture 'things/lamp.png' leads out of the project"]


def test_a_name_too_long_for_the_system_is_missing(house):
    name = "a" * 5000 + ".png"
    break_it(house, {"file": "assets/tilesets/things.tsx", "find": "things/lamp.png", "put": name})
    assert said(house) == [f"assets/tilesets/things.tsx:15:3: the picture '{name}' is missing"]


def test_a_map_of_too_many_layers_is_refused(house):
    layers = "".join(f'<objectgroup name="more{i}"/>\n' for i in range(60))
    break_it(house, {"file": YARD, "find": "</map>", "put": layers + "</map>"})
    assert said(house) == [f"{YARD}:175:1: a map has 64 layers at most"]


def sheet(house, side):
    """Makes the picture of `extra.tsx` claim to be `side` px wide and high."""
    head = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + side.to_bytes(4, "big") * 2
    (house / "assets/tilesets/extra.png").write_bytes(head)
    return f'<image source="extra.png" width="{side}" height="{side}"/>'


def with_extra(house, tileset):
    """Makes the lane use `extra.tsx`, written anew."""
    (house / "assets/tilesets/extra.tsx").write_text(tileset, "utf-8")
    break_it(house, {"file": LANE, "find": "ground.tsx", "put": "extra.tsx"})


def test_a_sheet_of_too_many_tiles_is_refused(house):
    head = '<tileset tilewidth="1" tileheight="1" tilecount="262144" columns="512">'
    with_extra(house, f"{head}{sheet(house, 512)}</tileset>")
    assert "assets/tilesets/extra.tsx:1:1: its picture holds 262144 tiles; 65536 are the most" in said(house, LANE)


def test_a_picture_that_is_too_large_is_refused(house):
    head = '<tileset tilewidth="16" tileheight="16" tilecount="1" columns="1">'
    with_extra(house, f"{head}{sheet(house, 5000)}</tileset>")
    place = f"assets/tilesets/extra.tsx:1:{len(head) + 1}"
    assert f"{place}: the picture 'extra.png' is 5000 × 5000 px, more than 4096" in said(house, LANE)


def test_a_picture_nobody_may_read_is_told(house, monkeypatch):
    plain = Path.open

    def refuse(path, mode="r", *rest, **named):
        if path.suffix == ".png":
            raise PermissionError(13, "Permission denied")
        return plain(path, mode, *rest, **named)

    monkeypatch.setattr(Path, "open", refuse)
    assert "assets/tilesets/ground.tsx:3:2: the picture 'ground.png' cannot be read (Permission denied)" in said(house)


def test_more_surfaces_than_a_byte_tells_are_refused(house):
    tiles = "".join(
        f'<tile id="{i}"><properties><property name="surface" value="s{i}"/></properties></tile>' for i in range(256)
    )
    head = '<tileset tilewidth="16" tileheight="16" tilecount="256" columns="16">'
    image = sheet(house, 256)
    (house / "assets/tilesets/extra.tsx").write_text(f"{head}{image}{tiles}</tileset>", "utf-8")
    floor = ",".join(map(str, range(1, 257)))
    (house / "levels/many.tmx").write_text(
        '<map width="16" height="16" tilewidth="16" tileheight="16">'
        '<tileset firstgid="1" source="../assets/tilesets/extra.tsx"/>'
        f'<layer name="floor" width="16" height="16"><data encoding="csv">{floor}</data></layer></map>',
        "utf-8",
    )
    assert said(house, "levels/many.tmx") == [
        "levels/many.tmx:1:1: the map's tiles have 256 surfaces; 255 are the most"
    ]
