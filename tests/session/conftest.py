"""The small project of tests/fixtures/project, and short ways to play it."""

from pathlib import Path

import pytest

from game.content.library import Library
from game.core.fixed import units
from game.core.intent import NOTHING, Intent
from game.saves import form
from game.session import Kept, Session, begin, encode
from game.session.state import VERSION

ROOT = Path(__file__).parents[1] / "fixtures" / "project"
PATIENCE = 2000
"""Ticks after which something that should have happened is taken for stuck."""


class Player:
    """A session with shorthands; every event that came is kept."""

    def __init__(self, session):
        self.session, self.events = session, []

    @property
    def state(self):
        return self.session.state

    @property
    def lead(self):
        return self.session.lead

    @property
    def shown(self):
        """The id of the line, or the numbers of the options that are open; None."""
        view = self.session.view.shown
        if view is None:
            return None
        return view.id if hasattr(view, "id") else [option.number for option in view.options if option.open]

    def step(self, intent=NOTHING, ticks=1):
        came = []
        for _ in range(ticks):
            came += self.session.step(intent)
        self.events += came
        return came

    def names(self):
        """The kinds of the events so far."""
        return [type(event).__name__ for event in self.events]

    def until(self, true, intent=NOTHING):
        for _ in range(PATIENCE):
            if true():
                return
            self.step(intent)
        raise AssertionError("it never happened")

    def confirm(self):
        self.step(Intent(confirm=True))

    def read(self):
        """Confirm until options are on show, or nothing is."""
        self.until(lambda: not self.session.view.waiting and not isinstance(self.shown, str), Intent(confirm=True))

    def choose(self, n):
        self.step(Intent(choose=n))

    def click(self, x, y):
        """Walk to a point by a click, and wait until the errand is done."""
        self.step(Intent(walk_to=(x, y)))
        self.until(lambda: not self.state.errand)

    def stand(self, x, y, facing="down"):
        """Be somewhere at once."""
        self.lead.x, self.lead.y, self.lead.facing = units(x), units(y), facing
        self.lead.way = []

    def to_evening(self):
        """Play until the second beat, by the shortest way."""
        self.read()
        self.step()
        self.session.begin_talk("promise")
        self.read()
        self.until(lambda: self.state.beat == "evening")


def reloaded(session):
    """The same playthrough after a save and a load."""
    return Session(session.library, form.decode(form.encode(session.kept())))


def again(state, library):
    """A session on a state alone."""
    return Session(library, Kept(VERSION, state))


@pytest.fixture(scope="session")
def library(tmp_path_factory):
    """The content of the small project."""
    return Library(ROOT, tmp_path_factory.mktemp("cache"))


@pytest.fixture
def player(library):
    """A new playthrough, at its very beginning."""
    return Player(begin(library))


@pytest.fixture
def free(player):
    """A playthrough in its first beat, with nothing on show."""
    player.read()
    player.step()
    player.events.clear()
    return player


@pytest.fixture
def reload():
    return reloaded


@pytest.fixture
def written():
    """Everything that a playthrough is, as bytes."""
    return lambda session: encode(session.kept())
