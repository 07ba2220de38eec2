"""The explorer comes to everything there is, and says what it cannot come to."""

import re
import shutil
from pathlib import Path

import pytest

from game.content.library import Library
from game.workshop.encounters import Encounters
from game.workshop.explore import Explorer, untold
from game.workshop.play import Where, session_at

SCRIPT = "levels/book1/1-morning/kitchen.yaml"
CHAPTER = "levels/book1/1-morning/chapter.yaml"
DREAM = Path(__file__).parents[1] / "fixtures" / "dream"
NIGHT = "levels/book1/1-night/"
LEAF = """
  - if: "has(leaf)"
    then:
      - dark: "That is a leaf. #gb1"
  - if: "has(pebble)"
    then:
      - dark: "That is a pebble. #gb2"
  - if: "not has(leaf) and not has(pebble)"
    then:
      - dark: "Your hands are empty. #gb3"
"""
LOOKS = """
look:
  peg:
    - "It holds the washing. #gb4"
  moon:
    - "It holds the tide. #gb5"
"""
THING = """<object id="3{id}" type="Thing" x="{x}" y="64" width="16" height="16">
   <properties><property name="look" value="{look}"/></properties>
  </object>
  """


@pytest.fixture
def explore(cottage_root, tmp_path):
    """Explores the small project with one of its files changed."""

    def explored(file="", old="", new=""):
        if file:
            path = cottage_root / file
            text = path.read_text("utf-8")
            assert old in text
            path.write_text(text.replace(old, new), "utf-8")
        library = Library(cottage_root, tmp_path / "cache")
        found = Explorer(library).explore()
        return found, untold(library.book("book1"), found)

    return explored


def test_nothing_is_left_out(explore):
    assert explore()[1] == []


def test_every_run_comes_to_the_end(explore):
    found, _ = explore()
    assert found.stuck == []
    assert found.ends == found.runs


def test_nothing_was_cut_off(explore):
    assert explore()[0].cut == 0


def test_a_bound_that_cuts_branches_off_says_how_many(cottage):
    bound = Explorer(cottage, most_runs=1).explore()
    free = Explorer(cottage, most_runs=None).explore()
    assert free.cut == 0
    assert bound.runs + bound.cut <= free.runs
    assert (bound.cut > 0) is (bound.runs < free.runs)


def test_a_bound_of_time_cuts_branches_off_too(cottage):
    assert Explorer(cottage, most_runs=None, longest=0).explore().cut == Explorer(cottage, most_runs=0).explore().cut


def test_silences_are_kept_as_answered(explore):
    assert explore()[0].silent == {("breakfast", 2)}


def test_a_branch_that_is_never_taken_is_told(explore):
    _, missing = explore(
        SCRIPT, "  - turn: bea -> up\n", '  - if: "doors > 900"\n    then:\n      - bea: "Never. #x01"\n'
    )
    assert missing == [f"{SCRIPT}:45: #x01"]


def test_an_option_that_never_opens_is_told(explore):
    _, missing = explore(SCRIPT, 'if: "saw(shelf)"', 'if: "doors > 900"')
    assert [told.rsplit("#")[-1] for told in missing] == ["b07", "b10", "b11"]


def test_a_beat_that_does_not_end_is_told(explore):
    found, _ = explore(CHAPTER, 'ends: "has(key)"', 'ends: "doors > 900"')
    assert {told.split(" (")[0] for told in found.stuck} == {
        "beat 'search' does not end, and there is nothing left to do in it"
    }


def test_a_conversation_that_never_ends_is_told(explore, monkeypatch):
    monkeypatch.setattr("game.workshop.explore.LONGEST_TALK", 600)
    found, _ = explore(SCRIPT, "  - turn: bea -> up\n", "  - goto: breakfast\n")
    assert "the conversation 'breakfast' never ends" in {told.split(" (")[0] for told in found.stuck}


@pytest.fixture(scope="module")
def dreamt(tmp_path_factory):
    """What was heard in the small dream, with something to look at in each layer and words about the memories."""
    folder = tmp_path_factory.mktemp("dream")
    root = folder / "dream"
    shutil.copytree(DREAM, root)
    for file, old, new in (
        ("garden.yaml", '#ga1"\n', '#ga1"\n' + LEAF),
        ("garden.yaml", "\nseen:", LOOKS + "\nseen:"),
        ("garden.tmx", '<object id="1" ', THING.format(id=1, x=160, look="moon") + '<object id="1" '),
        ("garden.tmx", '<object id="3" ', THING.format(id=2, x=96, look="peg") + '<object id="3" '),
    ):
        path = root / NIGHT / file
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), "utf-8")
    chapter = root / NIGHT / "chapter.yaml"
    ends = iter(('ends: "visited(seen)"', 'ends: "saw(chair)"'))
    chapter.write_text(re.sub('ends: ".*"', lambda _: next(ends), chapter.read_text("utf-8")), "utf-8")
    library = Library(root, folder / "cache")
    found = Explorer(library).explore()
    return found, untold(library.book("book1"), found)


def test_every_run_through_a_dream_comes_to_the_end(dreamt):
    assert (dreamt[0].stuck, dreamt[0].ends) == ([], dreamt[0].runs)


@pytest.mark.parametrize("line", ["ga2", "ga3", "ga4"])
def test_a_dream_is_lost_until_all_is_said_about_it(dreamt, line):
    assert line in dreamt[0].heard


@pytest.mark.parametrize("line", ["gb4", "gb5"])
def test_things_of_both_layers_are_looked_at(dreamt, line):
    assert line in dreamt[0].heard


@pytest.mark.parametrize("line", ["gb1", "gb2", "gb3"])
def test_memories_are_picked_up_in_one_run_and_left_lying_in_another(dreamt, line):
    assert line in dreamt[0].heard


def test_what_nothing_begins_in_a_dream_is_untold(dreamt):
    """Nor is what is said in the square, where no door leads."""
    assert [told.rsplit("#")[-1] for told in dreamt[1]] == ["ha2", "qa1", "qa2", "qa3"]


# ------------------------------------------------------------------------------------------------- fears
def test_a_fear_is_faced_until_it_speaks(tmp_path):
    session = session_at(Library(DREAM, tmp_path), Where("book1/1-night/square"))
    assert Encounters().encounter(session, "person", "crowd")
    assert session.view.shown.id == "qa1"


def test_a_fear_is_walked_into(tmp_path):
    session = session_at(Library(DREAM, tmp_path), Where("book1/1-night/square"))
    assert Encounters().encounter(session, "fear", "crowd")
    assert session.view.shown.id == "qa2"


# ------------------------------------------------------------------ on the way
STROLL = """
breakfast:
  - along: true
    alone: by_herself
"""
ALONE = """
by_herself:
  - ada: "Where is everybody? #xa1"
"""


def test_what_is_said_once_nobody_came_along_is_come_to_by_walking_off(explore, cottage_root):
    (cottage_root / SCRIPT).write_text((cottage_root / SCRIPT).read_text("utf-8") + ALONE, "utf-8")
    found, untold = explore(SCRIPT, "\nbreakfast:\n", STROLL)
    assert (found.stuck, untold) == ([], []) and "xa1" in found.heard


def test_nobody_walks_off_from_what_says_nothing_of_it(explore, cottage_root):
    (cottage_root / SCRIPT).write_text((cottage_root / SCRIPT).read_text("utf-8") + ALONE, "utf-8")
    found, untold = explore(SCRIPT, "\nbreakfast:\n", "\nbreakfast:\n  - along: true\n")
    assert len(untold) == 1 and untold[0].endswith("#xa1")
    assert found.ends == found.runs


# ------------------------------------------------------------------ what ends a beat, and what gathers
def edit(root, file, *edits):
    path = root / file
    text = path.read_text("utf-8")
    for old, new in edits:
        assert old in text
        text = text.replace(old, new)
    path.write_text(text, "utf-8")


BEHIND = """
behind:
  - set: found_by is clock
  - ada: "There. #xb1"
"""


def test_each_of_what_may_end_a_beat_is_done_in_some_run(explore, cottage_root):
    edit(cottage_root, CHAPTER, ('ends: "has(key)"', 'ends: "not (found_by is nobody)"'))
    edit(
        cottage_root, SCRIPT,
        ("variables:\n", "variables:\n  found_by: {is: [nobody, box, clock], start: nobody}\n"),
        ('    - "It says shift three.', '    - {when: "beat is search", go: behind}\n    - "It says shift three.'),
        ("  - give: key\n", "  - set: found_by is box\n" + BEHIND),
        ("beat is search and not has(key)", "beat is search"),
    )  # fmt: skip
    found, _ = explore()
    assert found.stuck == [] and {"m04", "xb1"} <= found.heard


ON_THE_WAY = """later:
  - goto: stroll

stroll:
  - along: true
  - bea: "Mind the step. #xb2"
  - bea: "And the other one. #xb3"
"""
BEFORE = """found:
  - if: "visited(later) and not visited(stroll)"
    then:
      - ada: "I never let you finish. #xb4"
"""


def test_what_is_begun_while_something_is_still_said_on_the_way_is_come_to(explore, cottage_root):
    script = (cottage_root / SCRIPT).read_text("utf-8")
    later = script[script.index("later:\n  - cycle") : script.index("draught:\n")]
    edit(cottage_root, SCRIPT, (later, ON_THE_WAY + "\n"), ("found:\n", BEFORE))
    found, untold = explore()
    assert (found.stuck, untold) == ([], []) and {"xb3", "xb4"} <= found.heard


def test_people_gather_round_whoever_explores_until_all_is_said_that_they_say_then(market_library):
    found = Explorer(market_library).explore()
    assert found.stuck == [] and {"ma1", "ma2"} <= found.heard


# ------------------------------------------------------------------ no time is lost
def test_nobody_who_explores_waits_however_long_a_wait_is(explore, monkeypatch):
    """It would be taken for a conversation that never ends."""
    monkeypatch.setattr("game.workshop.explore.LONGEST_TALK", 300)
    found, untold = explore(SCRIPT, "- wait: 0.5", "- wait: 9")
    assert (found.stuck, untold) == ([], [])


def test_what_is_walked_into_is_walked_into_by_one_step(cottage):
    session = session_at(cottage, Where("book1/1-morning/kitchen"))
    doors, tick = session.state.memory.variables.get("doors", 0), session.state.tick
    assert Encounters().encounter(session, "trigger", "draught")
    assert (session.state.memory.variables["doors"], session.state.tick) == (doors + 1, tick + 1)


def test_a_fear_is_walked_into_from_nearest_by(tmp_path):
    session = session_at(Library(DREAM, tmp_path), Where("book1/1-night/square"))
    tick = session.state.tick
    assert Encounters().encounter(session, "fear", "crowd")
    assert session.state.tick - tick < 20
