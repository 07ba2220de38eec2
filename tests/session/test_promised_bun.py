"""The bun that is promised at breakfast in the second chapter: it can be kept, and is seen to have been."""

import pytest

from game.core.fixed import units
from game.session.intent import Intent
from game.session.verbs import verb_of
from game.workshop.play import Where, session_at

FORGOTTEN, KEPT = "u0p", "ur3"


def at_the_machine(game, owed):
    session = session_at(game, Where(place="lab", beat="home_time"))
    session.state.memory.variables["owed"] = owed
    session.lead.x, session.lead.y, session.lead.facing = units(606), units(366), "up"
    session.walkers.free_lead()
    session.step(Intent())
    return session


def until_silent(session):
    for _ in range(1200):
        session.step(Intent(confirm=session.view.shown is not None and not session.view.along))
        if not session.state.talk:
            return
    raise AssertionError("it is never over")


@pytest.mark.parametrize(("owed", "verb"), [("bun", "buy"), ("face", "look")])
def test_a_bun_is_bought_by_whoever_promised_one(game, owed, verb):
    session = at_the_machine(game, owed)
    assert session.focus and verb_of(session, session.focus) == verb
    session.step(Intent(interact=True))
    until_silent(session)
    assert (session.state.memory.variables.get("bun_in") == "pocket") is (owed == "bun")


@pytest.mark.parametrize(("bun_in", "said"), [("machine", FORGOTTEN), ("pocket", KEPT)])
def test_at_bedtime_it_is_by_her_bed_or_was_forgotten(game, bun_in, said):
    session = session_at(game, Where(place="flat", beat="chain"))
    session.state.memory.variables.update(owed="bun", bun_in=bun_in)
    heard = []
    for node in ("puts_the_chain_on", "from_her_room"):
        session.begin_talk(node)
        for _ in range(2400):
            shown = session.view.shown
            heard.append(shown.id if shown else "")
            session.step(Intent(confirm=shown is not None))
            if not session.state.talk:
                break
    assert said in heard and ({FORGOTTEN, KEPT} - {said}).isdisjoint(heard)
    assert ("her_bun" in session.absent) is (said == FORGOTTEN)
