"""The flat in the morning of the second chapter: what hangs up where, and a hall that one gets through."""

import pytest

from game.core.fixed import pixels, units
from game.session.intent import Intent
from game.session.verbs import verb_of
from game.workshop.play import Where, session_at


@pytest.fixture
def flat(game):
    def standing(beat, x, y, facing="up", **asked):
        session = session_at(game, Where(place="flat", at="hall", beat=beat))
        session.state.memory.variables.update(asked)
        session.lead.x, session.lead.y, session.lead.facing = units(x), units(y), facing
        session.walkers.free_lead()
        session.step(Intent())
        return session

    return standing


@pytest.mark.parametrize("x", range(362, 418, 4))
def test_a_raincoat_in_hand_hangs_up_along_all_of_the_coats(flat, x):
    session = flat("hooks", x, 272, raincoat_in="hand")
    assert session.focus and verb_of(session, session.focus) == "hang_up"
    session.step(Intent(interact=True))
    for _ in range(600):
        session.step(Intent(confirm=bool(session.view.shown)))
    assert session.state.memory.variables["raincoat_in"] == "hook" and session.state.beat == "prints"


@pytest.mark.parametrize("x", range(364, 432, 4))
def test_my_coat_is_taken_along_all_of_the_hooks_where_that_is_what_is_asked(flat, x):
    session = flat("way_out", x, 271)
    assert session.focus and verb_of(session, session.focus) == "take"


@pytest.mark.parametrize("x", range(272, 300, 4))
def test_whoever_comes_up_the_hall_beside_the_runner_gets_through(flat, x):
    session = flat("hooks", x, 285)
    for _ in range(140):
        session.step(Intent(dy=-1, confirm=bool(session.view.shown)))
    assert pixels(session.lead.y) < 184
