"""Whole chapters through intents alone: straight, saved between steps, from their tapes, and down every branch.

Everything here is asked of the game and of a small book of three chapters, in which each later one is played from every
ending of the one before it. Of the game, most is played once and no more every time: saved between steps and from tapes
a few walkthroughs, and down no branches but those that come first; the rest is for before a chapter is called done,
and so is what takes longest in the Garden.
"""

from pathlib import Path

import msgspec
import pytest

from game import tapes
from game.content.books import END
from game.content.paths import project
from game.session import Kept, begin, encode
from game.workshop import endings
from game.workshop.explore import MANNERS, Explored, Explorer, untold
from game.workshop.plan import plans, read_plan
from game.workshop.walker import walk

GAME, TRILOGY = "game", "trilogy"
ROOTS = {GAME: project(), TRILOGY: Path(__file__).parent / "fixtures/trilogy"}
CHAPTERS = [
    (GAME, "1-synthetic-noon"),
    (GAME, "2-waking-sleepwalking"),
    (GAME, "3-the-dreamers"),
    (TRILOGY, "1-first"),
    (TRILOGY, "2-second"),
    (TRILOGY, "3-third"),
]
PLANS = [(which, path.relative_to(root)) for which, root in ROOTS.items() for path in plans(root)]
AGAIN = {"shortest", "saves-in-mid-line", "steps-back"}
"""Walkthroughs of the game that are played every time with saves between their steps, and from their tapes."""
SELDOM = {"garden-both-shards", "garden-lost-three-times"}
"""Walkthroughs of the game that are played before a chapter is called done: ways through the Garden that others take
too, with more to look for on each."""
LONGEST = 1200
"""Seconds of CPU for which branches are followed without a bound on runs."""
UNTOLD = {
    "p0l": "what the big lamp says once it is lit: the page is over then, but a thing needs words that always fit",
}
"""Lines that no run can come to, and why they are there."""
CUT = {
    "1-synthetic-noon": "its choices make more pairs of variables than are worth following",
    "2-waking-sleepwalking": "likewise, from four endings of the chapter before",
    "3-the-dreamers": "likewise, from four endings of the chapter before, with trials that are played anew in each",
}
"""Chapters of which the explorer leaves branches under other variables untaken, and why that is enough."""


def name(path):
    return path.name.split(".")[0]


def told(given):
    """How a test calls a chapter or a plan: the game's by its name alone."""
    which, what = given
    short = what if isinstance(what, str) else f"{what.parent.name}-{name(what)}" if which == TRILOGY else name(what)
    return short if which == GAME else f"{which}-{short}"


def some(given, kept):
    """Of what is asked of each of `given`, what is not `kept` is asked before a chapter is called done."""
    return [pytest.param(each, marks=() if kept(each) else pytest.mark.full, id=told(each)) for each in given]


each_plan = pytest.mark.parametrize("plan", some(PLANS, lambda plan: name(plan[1]) not in SELDOM))
each_plan_again = pytest.mark.parametrize("plan", some(PLANS, lambda plan: plan[0] != GAME or name(plan[1]) in AGAIN))
each_chapter = pytest.mark.parametrize("chapter", CHAPTERS, ids=told)
each_explored = pytest.mark.parametrize("chapter", some(CHAPTERS, lambda chapter: chapter[0] != GAME))
each_book_explored = pytest.mark.parametrize(
    "which", [pytest.param(which, marks=pytest.mark.full if which == GAME else ()) for which in ROOTS]
)


@pytest.fixture(scope="module")
def libraries(game, trilogy):
    return {GAME: game, TRILOGY: trilogy}


@pytest.fixture(scope="module")
def ways():
    """Ways through dreams, found by whoever walks first. One is taken again only where all is as it was then."""
    return {}


@pytest.fixture(scope="module")
def read(libraries):
    """Reads a walkthrough."""
    return lambda plan: read_plan(libraries[plan[0]], libraries[plan[0]].root / plan[1])


@pytest.fixture(scope="module")
def walked(libraries, read, ways):
    """Each walkthrough, played once."""
    found = {}

    def play(plan):
        if plan not in found:
            found[plan] = walk(read(plan), libraries[plan[0]], ways=ways)
        return found[plan]

    return play


@pytest.fixture(scope="module")
def explored(libraries):
    """What the explorer came to in a chapter, once for each."""
    found = {}

    def explore(chapter):
        if chapter not in found:
            found[chapter] = Explorer(libraries[chapter[0]], chapter=chapter[1]).explore()
        return found[chapter]

    return explore


@pytest.mark.full
def test_no_branch_of_the_chapter_gets_stuck_however_long_they_are_followed(game):
    """Declared: under other variables there are more of them than can be followed in that time; the bound cuts them."""
    found = Explorer(game, most_runs=None, longest=LONGEST).explore()
    assert (found.stuck, found.ends) == ([], found.runs)
    assert found.cut > 0


# ------------------------------------------------------------------------------------------------- walkthroughs
@each_plan_again
def test_a_walkthrough_ends_alike_with_a_save_and_load_between_every_two_steps(plan, libraries, read, walked, ways):
    straight = walked(plan)
    reloaded = walk(read(plan), libraries[plan[0]], reload=True, ways=ways)
    assert encode(reloaded.session.kept()) == encode(straight.session.kept())


@each_plan_again
def test_a_walkthrough_ends_alike_from_its_tape(plan, libraries, walked):
    tape = tapes.decode(tapes.encode(walked(plan).recorder.tape))
    assert encode(tapes.replay(libraries[plan[0]], tape).kept()) == encode(walked(plan).session.kept())


@each_plan
def test_the_end_of_a_walkthrough_survives_being_written_down(plan, walked):
    kept = walked(plan).session.kept()
    assert encode(msgspec.json.decode(encode(kept), type=Kept)) == encode(kept)


def test_there_are_walkthroughs_in_the_tests_and_beside_the_maps():
    assert {path.parent.name for which, path in PLANS if which == GAME} >= {"levels", "1-synthetic-noon"}


def test_every_walkthrough_of_the_tests_is_found():
    found = {project() / path for which, path in PLANS if which == GAME}
    assert set((Path(__file__).parent / "walkthroughs").rglob("*.yaml")) <= found


# ------------------------------------------------------------------------------------------------- endings
@each_chapter
def test_recorded_endings_are_what_walkthroughs_come_to_now(chapter, libraries, read, walked):
    which, folder = chapter
    root = libraries[which].root
    recorded = {each: path.read_bytes() for each, path in endings.recorded(root, "book1", folder).items()}
    played = {}
    for plan in (plan for plan in PLANS if plan[0] == which and read(plan).ending):
        if (session := walked(plan).session).state.chapter == folder:
            assert read(plan).ending not in played, "two walkthroughs record one ending"
            played[read(plan).ending] = endings.written(session)
    assert recorded and played == recorded


@each_chapter
def test_the_usual_ending_of_a_chapter_is_one_of_the_recorded(chapter, libraries):
    which, folder = chapter
    root, book = libraries[which].root, libraries[which].book("book1")
    shipped = endings.usual(root, "book1", folder)
    assert shipped.is_file() or book.after(folder) is None
    if shipped.is_file():
        recorded = [path.read_bytes() for path in endings.recorded(root, "book1", folder).values()]
        assert shipped.read_bytes() in recorded


@pytest.mark.parametrize("plan", [plan for plan in PLANS if plan[1].parent.name in ("2-second", "3-third")], ids=told)
@pytest.mark.parametrize("reload", [False, pytest.param(True, marks=pytest.mark.full)], ids=["straight", "saved"])
def test_a_later_chapter_can_be_played_from_each_ending_of_the_one_before(plan, reload, libraries, read, ways):
    library, played = libraries[plan[0]], read(plan)
    before = endings.beginnings(library, library.book("book1"), played.chapter)
    assert len(before) >= 2
    steps = tuple(step for step in played.steps if step.verb != "expect")
    for after in before:
        other = msgspec.structs.replace(played, steps=steps, after=after)
        straight = walk(other, library, ways=ways).session
        assert straight.state.beat == END
        if reload:
            assert encode(walk(other, library, reload, ways=ways).session.kept()) == encode(straight.kept())


@each_chapter
def test_every_ending_of_the_chapter_before_is_gone_on_from(chapter, libraries, read):
    which, folder = chapter
    book = libraries[which].book("book1")
    if before := book.before(folder):
        plans_here = [read(plan) for plan in PLANS if plan[0] == which]
        begun = {plan.after for plan in plans_here if plan.chapter == folder}
        assert begun == set(endings.recorded(libraries[which].root, "book1", before.name))


# ------------------------------------------------------------------------------------------------- every branch
def test_whichever_way_one_goes_about_it_the_first_chapter_comes_to_its_end(game):
    """Each manner of the explorer takes the first ways that nobody took before it."""
    explorer = Explorer(game)
    for manner in range(len(MANNERS)):
        explorer.run(begin(game), manner, {})
    assert (explorer.found.stuck, explorer.found.ends) == ([], len(MANNERS))


@each_explored
def test_no_branch_of_a_chapter_gets_stuck(chapter, explored):
    assert explored(chapter).stuck == []


@each_explored
def test_every_run_through_a_chapter_comes_to_its_end(chapter, explored):
    assert explored(chapter).ends == explored(chapter).runs


@each_explored
def test_a_chapter_is_explored_whole_or_it_is_known_why_not(chapter, explored):
    assert bool(explored(chapter).cut) == (chapter[1] in CUT)


@pytest.fixture
def heard(explored, walked):
    """The ids of all that the explorer or a walkthrough came to in a book."""

    def heard(which):
        found = (explored(chapter).heard for chapter in CHAPTERS if chapter[0] == which)
        played = (walked(plan).session.state.memory.heard for plan in PLANS if plan[0] == which)
        return set().union(*found, *played)

    return heard


@each_book_explored
def test_every_line_option_and_silence_of_a_book_is_come_to(which, explored, heard, libraries):
    silent = set().union(*(explored(chapter).silent for chapter in CHAPTERS if chapter[0] == which))
    found = Explored(heard=heard(which) | set(UNTOLD), silent=silent)
    missing = untold(libraries[which].book("book1"), found)
    assert not missing, "nobody can hear:\n" + "\n".join(missing)


@pytest.mark.parametrize("which", ROOTS)
def test_every_chapter_of_a_book_is_explored(which, libraries):
    assert [(which, chapter.name) for chapter in libraries[which].book("book1").chapters] == [
        chapter for chapter in CHAPTERS if chapter[0] == which
    ]


@pytest.mark.full
def test_lines_that_are_excused_are_indeed_never_heard(heard):
    assert not set(UNTOLD) & heard(GAME)


def test_all_endings_of_the_chapter_before_are_roots_of_one_exploration(explored):
    assert explored((TRILOGY, "2-second")).heard >= {"s04", "s05", "s06"}


def test_what_a_fear_becomes_is_picked_up_by_the_explorer_once_it_was_faced(explored):
    """Home is come to with the face of the crowd alone, which lies there once they are gone."""
    assert explored((TRILOGY, "3-third")).heard >= {"x03", "x04"}
