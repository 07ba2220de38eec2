"""What is said over a leading: nobody it moves stirs meanwhile, and she is seen from the front before she walks."""

import pytest

from game.saves import form
from game.session import LineView, Session, begin, encode
from game.session.intent import NOTHING, Intent
from game.trials.led import STAND, TELL, Leading

PATIENCE = 400
SAID_FOR = 400
"""Ticks that the words are left standing: longer than anybody waits to go back to their spot."""


@pytest.fixture
def session(game):
    """Nora has just found her up, and thinks so."""
    session = begin(game, chapter="2-waking-sleepwalking", beat="leads")
    session.step(NOTHING)
    session.begin_talk("nora_leads")
    for _ in range(PATIENCE):
        below = session.state.modes[-2] if len(session.state.modes) > 1 else None
        if isinstance(below, Leading) and isinstance(session.view.shown, LineView):
            return session
        session.step(Intent(confirm=isinstance(session.view.shown, LineView)))
    raise AssertionError("she is never found up")


def her(session):
    body = session.state.people["mia"]
    return body.x, body.y, body.facing, body.moving


def read_on(session):
    """Read what is said to its end."""
    while not isinstance(session.state.mode, Leading):
        session.step(Intent(confirm=True))
    return session.state.mode


def test_she_is_seen_from_the_front_and_stands_as_long_as_the_words_do(session):
    stands = her(session)
    assert stands[2:] == ("down", False)
    for _ in range(SAID_FOR):
        session.step(NOTHING)
        assert her(session) == stands
    led = read_on(session)
    assert led.tick == 0 and her(session) == stands
    for _ in range(TELL - 1):
        session.step(NOTHING)
        assert her(session) == stands
    for _ in range(STAND):
        session.step(NOTHING)
    assert her(session)[:2] != stands[:2]


def test_not_even_somebody_who_belongs_elsewhere_goes_there_under_the_words(session):
    session.state.people["mia"].spot = "her_bed"
    stands = her(session)[:2]
    for _ in range(SAID_FOR):
        session.step(NOTHING)
        assert her(session)[:2] == stands


def test_saved_under_the_words_it_goes_on_as_if_it_never_was(session):
    for _ in range(SAID_FOR):
        session.step(NOTHING)
    again = Session(session.library, form.decode(form.encode(session.kept())))
    for each in (session, again):
        read_on(each)
        for _ in range(2 * STAND):
            each.step(NOTHING)
    assert encode(session.state) == encode(again.state)
