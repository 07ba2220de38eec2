"""A place whose first layer is shut: it is as if it had none, but in beats that pass between the two by something."""

import shutil
from pathlib import Path

import pytest

from game.content.compiler import compile_level
from game.content.library import Library
from game.content.objects.leak import Leak
from game.core.fixed import pixels
from game.session import begin
from game.session.intent import NOTHING, Intent
from game.session.layering import Leaking
from game.workshop.check import check

ROOT = Path(__file__).parents[1] / "fixtures" / "street"
MAP = "levels/book1/1-street/street.tmx"
CHAPTER = "levels/book1/1-street/chapter.yaml"
PLACE = "book1/1-street/street"
SEAM = """ <objectgroup id="20" name="leaks">
  <object id="31" name="seam" type="Leak" x="48" y="32">
   <properties>
    <property name="radius" type="int" value="40"/>
   </properties>
   <point/>
  </object>
 </objectgroup>
</map>"""
SHUT = '<properties>\n  <property name="layers" value="shut"/>\n </properties>\n <tileset firstgid="1"'
NIGHT = """  night:
    people: {}
    layers: leak
    goal: "Stay where it grows"
    ends: "visited(across) > 1"
    then: end
"""


def written(tmp_path):
    """The street, its paint shut, with a second beat in which that leaks."""
    root = Path(shutil.copytree(ROOT, tmp_path / "street"))
    text = (root / MAP).read_text("utf-8").replace("</map>", SEAM)
    (root / MAP).write_text(text.replace('<tileset firstgid="1"', SHUT), "utf-8")
    chapter = (root / CHAPTER).read_text("utf-8").replace("then: end\n", "then: night\n" + NIGHT)
    (root / CHAPTER).write_text(chapter, "utf-8")
    return root


@pytest.fixture
def root(tmp_path):
    return written(tmp_path)


@pytest.fixture
def street(root, tmp_path):
    session = begin(Library(root, tmp_path / "cache"))
    session.step(NOTHING)
    return session


def test_it_is_the_place_with_its_second_layer_alone(root):
    level = Library(root, root / "cache").level(PLACE)
    assert (level.pair, level.by, level.groups, level.of(Leak)) == (None, "", (), ())
    assert [name for name in level.order if "painted" in name or "bare" in name] == []
    assert {thing.look for thing in level.things} >= {"crack"} and "poster" not in {t.look for t in level.things}
    assert level.whole.pair and level.whole.of(Leak)


def pictured(level):
    """What lies in each cell of each layer."""
    return {each.name: [level.pictures[cell] if cell >= 0 else None for cell in each.cells] for each in level.layers}


def test_it_is_what_a_map_without_the_first_layer_would_be(root, tmp_path):
    """Depth, pictures, what stops feet and what it sounds like: to the last number."""
    bare = tmp_path / "bare"
    shutil.copytree(ROOT, bare)
    text = (bare / MAP).read_text("utf-8")
    before, _, rest = text.partition(' <group id="3" name="painted">')
    _, _, after = rest.partition(' <group id="6" name="bare">\n')
    (bare / MAP).write_text(before + after.replace(" </group>\n", "", 1), "utf-8")
    alone, level = compile_level(bare, bare / MAP), compile_level(root, root / MAP)
    assert pictured(level) == pictured(alone)
    assert [name for name in level.order if "painted" in name or "bare" in name] == []
    assert {thing.look for thing in level.things} >= {"crack"} and "poster" not in {t.look for t in level.things}
    assert level.whole.pair and level.whole.of(Leak)


def test_nothing_is_pressed_for_and_the_second_layer_is_walked_on(street):
    assert street.layering is None and street.layer == ""
    street.walkers.put("nora", "corner")
    street.lead.x, street.lead.y = 96 * 256, 64 * 256
    for _ in range(120):
        street.step(Intent(1, 0))
    assert 160 < pixels(street.lead.x) < 192


def test_a_beat_that_lets_it_leak_has_both_layers_and_the_beat_after_has_one_again(street):
    street.director.begin_beat("night")
    assert isinstance(street.layering, Leaking) and street.level.pair
    street.director.begin_beat("walk")
    assert street.layering is None and street.level.pair is None


def test_a_save_in_such_a_beat_goes_on_with_both_layers(street):
    street.director.begin_beat("night")
    street.step(NOTHING)
    other = type(street)(street.library, street.kept())
    assert isinstance(other.layering, Leaking)
    assert other.step(Intent(1, 0)) == street.step(Intent(1, 0))


def test_neither_layer_is_a_problem(root):
    shutil.rmtree(root)
    before = {problem.message for problem in check(Path(shutil.copytree(ROOT, root)))}
    shutil.rmtree(root)
    assert {problem.message for problem in check(written(root.parent))} == before


def test_a_beat_does_not_shut_what_the_map_has_open(root):
    chapter = root / CHAPTER
    chapter.write_text(chapter.read_text("utf-8").replace("layers: leak", "layers: shut"), "utf-8")
    told = [str(problem) for problem in check(root)]
    assert any("'shut' is nothing one passes between layers by" in problem for problem in told), told


def test_what_does_not_leak_is_told_of_a_shut_place_as_of_any(root):
    text = (root / MAP).read_text("utf-8").replace(SEAM, "</map>")
    (root / MAP).write_text(text, "utf-8")
    told = [str(problem) for problem in check(root)]
    assert any("`layers: leak` in 'night': no object of the class Leak says where" in problem for problem in told), told
