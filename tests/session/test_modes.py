"""The stack of what is going on: pushed and popped alone, never deep, the uppermost in force."""

import re
from pathlib import Path

import pytest

import game
from game.core.intent import Intent
from game.session import modes
from game.session.state import Looking
from game.story.dialogue import Frame, Talk

ASSIGNED = re.compile(r"\.modes\s*(=[^=]|\[.*\]\s*=[^=]|\.(append|pop|clear|insert|extend|remove)\()")


def test_nothing_else_changes_the_stack():
    found = [
        f"{path.name}: {line.strip()}"
        for path in Path(game.__file__).parent.rglob("*.py")
        if path.name != "modes.py"
        for line in path.read_text("utf-8").splitlines()
        if ASSIGNED.search(line)
    ]
    assert found == []


def test_modes_do_not_pile_up(free):
    for _ in range(modes.MOST):
        modes.push(free.state, Looking("shelf", "r01"))
    with pytest.raises(OverflowError):
        modes.push(free.state, Looking("shelf", "r01"))


def test_a_look_over_a_talk_is_put_away_first_and_the_talk_goes_on(free):
    free.session.begin_talk("breakfast")
    said = free.shown
    modes.push(free.state, Looking("shelf", "r01"))
    assert (free.shown, free.state.talk is not None) == ("r01", True)
    free.step(Intent(confirm=True))
    assert free.shown == said


def test_what_stands_at_words_that_are_gone_is_not_sound(free):
    free.session.begin_talk("breakfast")
    assert modes.are_sound(free.session)
    modes.push(free.state, Talk([Frame("gone")]))
    assert not modes.are_sound(free.session)
