"""Worlds: every map of a book, at its size, and none on another."""

import json

import pytest

from game.workshop.worlds import problems, write

WORLD = "levels/book1/book1.world"


def placed(name, x, y, width=32, height=16):
    return {"fileName": name, "height": height, "width": width, "x": x, "y": y}


@pytest.fixture
def root(tmp_path):
    """Two maps of 32 × 16 px, beside each other in a world."""
    for name in ("a/flat", "b/yard"):
        path = tmp_path / f"levels/book1/{name}.tmx"
        path.parent.mkdir(parents=True)
        path.write_text('<map width="2" height="1" tilewidth="16" tileheight="16"/>')
    save(tmp_path, placed("a/flat.tmx", 0, 0), placed("b/yard.tmx", 32, 0))
    return tmp_path


def save(root, *maps, more=""):
    """Write the world, a line for each of its maps from the second on."""
    lines = ",\n".join(json.dumps(each) for each in maps)
    (root / WORLD).write_text(f'{{"maps": [\n{lines}\n],{more} "type": "world"}}\n')


def saved(root):
    return json.loads((root / WORLD).read_text())


def told(root):
    return [str(problem) for problem in problems(root)]


def test_a_whole_world_has_no_problems(root):
    assert told(root) == []


FLAT, YARD = placed("a/flat.tmx", 0, 0), placed("b/yard.tmx", 32, 0)


@pytest.mark.parametrize(
    ("maps", "wrong"),
    [
        ([FLAT], ["1:1: the map 'b/yard.tmx' is missing; run `bedtime check --write`"]),
        ([FLAT, placed("b/yrad.tmx", 32, 0), YARD],
         ["3:1: there is no map 'b/yrad.tmx' here (did you mean 'b/yard.tmx'?)",
          "4:1: 'b/yard.tmx' lies on 'b/yrad.tmx'"]),
        ([FLAT, placed("b/yard.tmx", 31, 15)], ["3:1: 'b/yard.tmx' lies on 'a/flat.tmx'"]),
        ([FLAT, placed("b/yard.tmx", 32, 0, 16)],
         ["3:1: 'b/yard.tmx' is 32 × 16 px, not 16 × 16; run `bedtime check --write`"]),
        ([FLAT, YARD, placed("b/yard.tmx", 64, 0)], ["3:1: 'b/yard.tmx' lies here twice"] * 2),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_at_the_map_it_is_about(root, maps, wrong):
    save(root, *maps)
    assert told(root) == [f"{WORLD}:{text}" for text in wrong]


def test_a_file_that_is_no_world_is_told(root):
    (root / WORLD).write_text('{"maps": {}}')
    (problem,) = told(root)
    assert problem.startswith(f"{WORLD}:1:1: is no world as Tiled saves it")


def test_a_map_that_cannot_be_read_has_any_size(root):
    (root / "levels/book1/b/yard.tmx").write_text("<map")
    assert told(root) == []


def test_a_new_map_is_put_to_the_right_and_the_others_stay(root):
    save(root, placed("a/flat.tmx", -100, 7))
    write(root)
    assert saved(root)["maps"] == [placed("a/flat.tmx", -100, 7), placed("b/yard.tmx", -4, 0)]
    assert told(root) == []


def test_sizes_are_made_right_and_what_is_gone_is_left_out(root):
    save(root, placed("a/flat.tmx", 5, 5, 1, 1), placed("c/gone.tmx", 0, 0), YARD | {"x": 64})
    write(root)
    assert saved(root)["maps"] == [placed("a/flat.tmx", 5, 5), placed("b/yard.tmx", 64, 0)]


def test_what_else_a_world_says_is_kept(root):
    save(root, FLAT, YARD, more='"onlyShowAdjacentMaps": true,')
    write(root)
    assert saved(root)["onlyShowAdjacentMaps"] is True


def test_a_world_that_cannot_be_read_is_left_alone(root):
    (root / WORLD).write_text("{")
    write(root)
    assert (root / WORLD).read_text() == "{"
