"""People and passers-by move alike in whatever order they came to be in the place: a save has them in another."""

import pytest

from game.core.fixed import units
from game.session import begin, encode
from game.session.intent import NOTHING, Intent


@pytest.fixture
def street(game):
    """Begins on the street of the third chapter, with the people of it in an order."""

    def begun(backwards):
        session = begin(game, chapter="3-the-dreamers", beat="four")
        session.step(NOTHING)
        session.state.people = dict(sorted(session.state.people.items(), reverse=backwards))
        return session

    return begun


def test_a_crowd_makes_room_for_several_alike(street):
    """Two stand in the way of the same passers-by, which step aside from one of them."""
    one, other = street(False), street(True)
    for session in (one, other):
        lead = session.lead
        for number, who in enumerate(sorted(set(session.state.people) - {session.state.lead})):
            body = session.state.people[who]
            body.x, body.y, body.way = lead.x + units(18 * (number % 2)), lead.y + units(9 * (number // 2)), []
    strayed = 0
    for tick in range(600):
        intent = Intent(dx=(tick // 60) % 3 - 1, dy=(tick // 90) % 3 - 1)
        assert one.step(intent) == other.step(intent)
        assert encode(one.state) == encode(other.state)
        strayed += bool(one.state.crowd and one.state.crowd.strayed)
    assert strayed
