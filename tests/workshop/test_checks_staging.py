"""Broken chapters: who is staged where nobody comes and who cannot go along, named and survived in play."""

import random

import msgspec
import pytest
from edits import edits

from game.content.library import Library
from game.session import ChoiceView, Kept, LineView, Session, begin, encode
from game.session.intent import NEXT, Intent

EDITS = edits("chapters")
TICKS = 3000


def broken(root, edit):
    path = root / edit["file"]
    text = path.read_text("utf-8")
    assert edit["find"] in text
    path.write_text(text.replace(edit["find"], edit["put"], 1), "utf-8")
    return root


def test_there_is_nothing_to_say_of_the_book_as_it_is(checked, trilogy_root):
    assert checked(trilogy_root) == []


@pytest.mark.parametrize("name", EDITS)
def test_a_broken_chapter_says_where_and_what(checked, name, trilogy_root):
    assert [str(problem) for problem in checked(broken(trilogy_root, EDITS[name]))] == EDITS[name]["says"]


@pytest.mark.parametrize("name", [name for name, edit in EDITS.items() if edit.get("plays")])
def test_what_cannot_be_met_is_survived_in_play(name, trilogy_root):
    """By hands that press anything, through doors and back, with whoever goes along; saved and loaded now and then."""
    session = begin(Library(broken(trilogy_root, EDITS[name])), chapter="2-second", beat="errand")
    session.begin_talk("about_yesterday")
    chance, places = random.Random(name), {session.state.place}
    for tick in range(TICKS):
        shown, state = session.view.shown, session.state
        if isinstance(shown, LineView):
            session.step(Intent(confirm=True))
        elif isinstance(shown, ChoiceView):
            session.step(Intent(choose=shown.options[0].number))
        else:
            doors = [door.area for door in session.level.doors if door.to] or [(90, 60, 8, 8)]
            x, y, wide, high = chance.choice(doors)
            walk_to = (x + wide // 2, y + high // 2) if tick % 300 == 0 else None
            switched = NEXT if tick % 170 == 0 else ""
            session.step(Intent(walk_to=walk_to, lead=switched, interact=tick % 41 == 0))
        places.add(state.place)
        assert {state.lead, *state.party} <= set(state.people)
        if tick % 500 == 0:
            session = Session(session.library, msgspec.json.decode(encode(session.kept()), type=Kept))
    assert len(places) > 1
