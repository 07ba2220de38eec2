"""The Garden crossed as a mouse crosses it: by clicks on the ground and on the basket, and by holding breath."""

import pytest

from game.core.fixed import ONE
from game.session import begin
from game.session.intent import Intent

REST = 420
"""Ticks in which all breath comes back."""
LONGEST = 900
"""Ticks that one click may take to lead where it leads."""


class Hand:
    """A left button that is clicked and a right one that is held."""

    def __init__(self, session):
        self.session, self.held = session, False

    def step(self, **what):
        self.session.step(Intent(breathe=self.held, **what))
        while self.session.view.shown:
            self.session.step(Intent(confirm=True))

    def click(self, x, y):
        self.step(walk_to=(x, y))
        for _ in range(LONGEST):
            self.step()
            if not self.session.lead.way and self.session.state.errand is None:
                break

    def breathe_to(self, x, y):
        for _ in range(REST):
            self.step()
        self.held = True
        self.step()
        self.click(x, y)
        self.held = False
        self.step()

    @property
    def at(self):
        return self.session.lead.x // ONE, self.session.lead.y // ONE


@pytest.fixture
def hand(library):
    return Hand(begin(library, beat="garden"))


def test_clicks_and_breath_lead_from_the_bed_to_the_last_hedge(hand):
    hand.click(184, 330)
    hand.breathe_to(184, 290)
    hand.click(744, 361)
    hand.breathe_to(790, 361)
    hand.click(824, 376)
    hand.click(824, 360)
    assert hand.session.state.moved
    hand.click(824, 360)
    hand.breathe_to(824, 262)
    hand.click(872, 224)
    hand.breathe_to(823, 170)
    hand.click(806, 165)
    hand.breathe_to(760, 75)
    for _ in range(2):
        hand.click(864, 72)
    assert hand.session.state.memory.visits["dark_seen"] and hand.at == (864, 72)
