"""The whole chapter through intents alone: straight, saved between steps, from its tape, and down every branch."""

from pathlib import Path

import msgspec
import pytest
from guards import HEARD, WALKS, digest

from game import tapes
from game.content.paths import project
from game.session import Kept, encode
from game.workshop.explore import Explorer, untold
from game.workshop.plan import plans, read_plan
from game.workshop.walker import walk

PLANS = plans(project())
LONGEST = 1200
"""Seconds of CPU for which branches are followed without a bound on runs."""
UNTOLD = {
    "d0p": "the answer that always fits, should no other do so: while the beats are as they are, one does",
}
"""Lines that no run can come to, and why they are there."""


def name(path):
    return path.name.split(".")[0]


@pytest.fixture(scope="module")
def ways():
    """Ways through dreams, found by whoever walks first. Only from the very same state is one taken again."""
    return {}


@pytest.fixture(scope="module")
def walked(library, ways):
    """Each walkthrough, played once."""
    found = {}

    def play(path):
        if path not in found:
            found[path] = walk(read_plan(library, path), library, ways=ways)
        return found[path]

    return play


@pytest.fixture(scope="module")
def explored(library):
    return Explorer(library).explore()


def test_the_explorer_says_that_it_was_cut_off(explored):
    """Declared: what it leaves is followed before a chapter is called done, as below."""
    assert explored.cut > 0


@pytest.mark.full
def test_no_branch_of_the_chapter_gets_stuck_however_long_they_are_followed(library):
    """Declared: under other variables there are more of them than can be followed in that time; the bound cuts them."""
    found = Explorer(library, most_runs=None, longest=LONGEST).explore()
    assert (found.stuck, found.ends) == ([], found.runs)
    assert found.heard >= HEARD
    assert found.cut > 0


@pytest.mark.parametrize("path", PLANS, ids=name)
def test_a_walkthrough_ends_alike_with_a_save_and_load_between_every_two_steps(path, library, walked, ways):
    straight = walked(path)
    reloaded = walk(read_plan(library, path), library, reload=True, ways=ways)
    assert encode(reloaded.session.kept()) == encode(straight.session.kept())


@pytest.mark.parametrize("path", PLANS, ids=name)
def test_a_walkthrough_ends_alike_from_its_tape(path, library, walked):
    tape = tapes.decode(tapes.encode(walked(path).recorder.tape))
    assert encode(tapes.replay(library, tape).kept()) == encode(walked(path).session.kept())


@pytest.mark.parametrize("path", PLANS, ids=name)
def test_the_end_of_a_walkthrough_survives_being_written_down(path, walked):
    kept = walked(path).session.kept()
    assert encode(msgspec.json.decode(encode(kept), type=Kept)) == encode(kept)


@pytest.mark.parametrize("path", [path for path in PLANS if name(path) in WALKS], ids=name)
def test_a_walkthrough_comes_to_remember_what_it_always_did(path, walked):
    state, then = walked(path).session.state, WALKS[name(path)]
    assert (digest(state.memory), state.tick, state.beat, state.place) == (
        then["memory"], then["tick"], then["beat"], then["place"],
    )  # fmt: skip


def test_there_are_walkthroughs_in_the_tests_and_beside_the_maps():
    assert {path.parent.name for path in PLANS} >= {"levels", "1-synthetic-noon"}


def test_every_walkthrough_of_the_tests_is_found():
    assert set((Path(__file__).parent / "walkthroughs").rglob("*.yaml")) <= set(PLANS)


def test_no_branch_of_the_chapter_gets_stuck(explored):
    assert explored.stuck == []


def test_every_run_through_the_chapter_comes_to_its_end(explored):
    assert explored.ends == explored.runs


@pytest.fixture
def heard(explored, walked):
    """The ids of all that the explorer or a walkthrough came to."""
    return explored.heard.union(*(walked(path).session.state.memory.heard for path in PLANS))


def test_every_line_option_and_silence_of_the_chapter_is_come_to(explored, heard, library):
    told = {missing: missing.rsplit("#", 1)[-1] for missing in untold(library.book("book1"), explored)}
    missing = [where for where, id in told.items() if id not in heard | set(UNTOLD)]
    assert not missing, "nobody can hear:\n" + "\n".join(missing)


def test_what_was_ever_heard_is_still_heard(explored):
    assert explored.heard >= HEARD


def test_lines_that_are_excused_are_indeed_never_heard(heard):
    assert not set(UNTOLD) & heard
