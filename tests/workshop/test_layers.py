"""What makers are told of a place that is passed through by lenses: solving, the check, and what a map or beat says."""

import shutil
from pathlib import Path

import pytest

from game.content.library import Library
from game.workshop.check import check
from game.workshop.explore import Explorer
from game.workshop.solving.solve import solve, solve_all
from game.workshop.solving.solved import told

ROOT = Path(__file__).parents[1] / "fixtures" / "street"
PLACE = "book1/1-street/street"
MAP, CHAPTER = f"levels/{PLACE}.tmx", "levels/book1/1-street/chapter.yaml"


@pytest.fixture
def root(tmp_path):
    """The street's files, to be changed at will."""
    return Path(shutil.copytree(ROOT, tmp_path / "street"))


def change(root, file, old, new):
    path = root / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def said_of(root, file):
    """What the check says of lines of one file."""
    return [
        f"{problem.line}: {problem.message}" for problem in check(root) if problem.path == file and problem.line > 1
    ]


def says(root, layers):
    """Let the map say by what its layers are passed between."""
    prop = f'<properties>\n  <property name="layers" value="{layers}"/>\n </properties>\n '
    change(root, MAP, '<tileset firstgid="1"', f'{prop}<tileset firstgid="1"')


# ---------------------------------------------------------------------- solving
def test_the_street_is_solved_with_lenses_that_cost_nothing(tmp_path):
    found, tape = solve(Library(ROOT, tmp_path), PLACE)
    assert (found.problems, found.reached, found.bound) == ([], ["end"], "")
    assert (found.breath_needed, found.breaths, found.by) == (True, 1, "lenses")
    assert "lenses off 1 times, pushes: 0; taking them off is needed" in told(found)
    longest = max(ticks for ticks, intent in tape.runs if intent.breathe)
    assert tape and longest > 0


def test_it_is_among_all_that_are_solved(tmp_path):
    assert [found.place for found in solve_all(Library(ROOT, tmp_path), [])] == [PLACE]


def test_a_street_that_both_layers_shut_has_no_way_across(root, tmp_path):
    text = (root / MAP).read_text("utf-8")
    head, bare, tail = text.partition('<group id="6"')
    data, end, rest = tail.partition("</data>")
    shut = ",".join("2" if column in range(8, 14) else "0" for column in range(20))
    begun, start, _ = data.partition('<data encoding="csv">')
    rows = ",\n".join([shut] * 10)
    (root / MAP).write_text(f"{head}{bare}{begun}{start}\n{rows}\n{end}{rest}", "utf-8")
    found, tape = solve(Library(root, tmp_path), PLACE)
    (problem,) = found.problems
    assert problem.message.startswith(
        "no way leads from 'corner' to trigger 'end' at 284,32; the nearest one comes is "
    )
    assert "in the painted place" in problem.message or "in the bare place" in problem.message
    assert tape is None


# ---------------------------------------------------------------------- what map and beat say
def test_nothing_of_the_street_is_wrong_for_its_layers(root):
    assert said_of(root, MAP) == [] and said_of(root, CHAPTER) == []


OFF = '<properties><property name="off" type="bool" value="true"/></properties>'
LEAK = '<object id="30" name="crack" type="Leak" x="160" y="80"><point/></object>'


def leak(root, text=LEAK):
    change(root, MAP, '<object id="4" name="corner"', f'{text}<object id="4" name="corner"')


@pytest.mark.parametrize("layers", ["lenses", "leak"])
def test_a_map_may_say_what_fits_its_pair(root, layers):
    says(root, layers)
    leak(root)
    assert not any("layers" in message or "Leak" in message for message in said_of(root, MAP))


def test_a_leak_without_an_object_that_says_where_is_told_of_a_map_and_of_a_beat(root):
    says(root, "leak")
    assert said_of(root, MAP) == ["4: 'layers' is 'leak', but no object of the class Leak says where"]
    change(root, MAP, 'value="leak"', 'value="lenses"')
    change(root, CHAPTER, "    light: noon\n", "    light: noon\n    layers: leak\n")
    assert said_of(root, CHAPTER) == [f"9: `layers: leak` in 'walk': no object of the class Leak says where ({MAP})"]


@pytest.mark.parametrize(
    ("says", "told"),
    [
        ('<property name="radius" type="int" value="0"/>', "the radius of Leak 'crack' should be more than 0"),
        ('<property name="period" type="int" value="1"/>', "the period of Leak 'crack' should be 2 ticks or more"),
        ('<property name="reach" type="int" value="-1"/>', "the reach of Leak 'crack' should be 0 or more"),
    ],
)
def test_a_leak_that_cannot_be_is_told(root, says, told):
    leak(root, LEAK.replace("<point/>", f"<properties>{says}</properties><point/>"))
    assert [message.partition(": ")[2] for message in said_of(root, MAP)] == [told]


def test_a_leak_in_a_place_of_one_layer_is_told(root):
    for group in ("painted", "bare"):
        change(root, MAP, f'name="{group}">', f'name="{group}">{OFF}')
    leak(root)
    (message,) = said_of(root, MAP)
    assert message.endswith("Leak 'crack' leaks from nowhere: the place has one layer alone")


def test_what_does_not_fit_the_pair_of_a_map_is_told(root):
    says(root, "breath")
    assert said_of(root, MAP) == ["4: 'layers' is 'breath', but between painted and bare one passes by lenses or leak"]


def test_what_is_no_way_between_layers_is_told(root):
    says(root, "lense")
    (message,) = said_of(root, MAP)
    assert message == "4: 'layers' is 'lense', not one of breath, lenses, leak, shut (did you mean 'lenses'?)"


def test_what_does_not_fit_the_pair_is_told_of_a_beat(root):
    change(root, CHAPTER, "    light: noon\n", "    light: noon\n    layers: breath\n")
    assert said_of(root, CHAPTER) == [
        f"9: `layers: breath` in 'walk': between painted and bare one passes by lenses or leak ({MAP})"
    ]


def test_a_beat_that_says_nothing_known_is_told(root):
    change(root, CHAPTER, "    light: noon\n", "    light: noon\n    layers: lense\n")
    (message,) = said_of(root, CHAPTER)
    assert message == "9: 'lense' is nothing one passes between layers by (did you mean 'lenses'?)"


def test_one_of_the_pair_alone_is_told(root):
    change(root, MAP, '<group id="6" name="bare">', '<group id="6" name="bare">' + OFF)
    assert [message.partition(": ")[2] for message in said_of(root, MAP)] == [
        "a place with a group 'painted' needs one called 'bare' too"
    ]


def test_layers_said_of_a_place_with_one_are_told(root):
    for group in ("painted", "bare"):
        change(root, MAP, f'name="{group}">', f'name="{group}">{OFF}')
    says(root, "lenses")
    assert said_of(root, MAP) == ["4: 'layers' is 'lenses', but the place has one layer alone"]


# ---------------------------------------------------------------------- explored
def test_the_explorer_hears_what_either_layer_has_to_say(tmp_path):
    found = Explorer(Library(ROOT, tmp_path)).explore()
    assert (found.stuck, found.heard) == ([], {"ha1", "ha2", "ha3"})
