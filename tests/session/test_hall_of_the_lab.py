"""The laboratory walked by keys: whoever goes along a wall of the hall and pushes on gets past what stands there."""

import pytest

from game.core.fixed import pixels, units
from game.session.intent import Intent
from game.workshop.play import Where, session_at


def pushed(game, place, beat, x, y, *ways):
    """Where one is, px, who stood at that point and pushed each way for so many ticks."""
    session = session_at(game, Where(place=place, beat=beat))
    session.lead.x, session.lead.y = units(x), units(y)
    session.walkers.free_lead()
    for dx, dy, ticks in ways:
        for _ in range(ticks):
            session.step(Intent(dx=dx, dy=dy, confirm=bool(session.view.shown)))
    return pixels(session.lead.x), pixels(session.lead.y)


def test_the_leaf_of_the_open_gate_catches_nobody_beside_the_fence(game):
    assert pushed(game, "lab", "turns", 193, 380, (0, -1, 60))[1] < 345


@pytest.mark.parametrize(("y", "way"), [(330, -1), (270, 1)])
def test_one_gets_by_between_the_rota_and_the_ward(game, y, way):
    assert (pushed(game, "lab", "turns", 425, y, (0, way, 60))[1] - 300) * way > 0


def test_who_comes_from_the_lift_along_the_wall_is_not_caught_behind_the_reader(game):
    assert pushed(game, "lab", "turns", 110, 293, (1, 0, 90), (0, 1, 40), (1, 0, 40))[0] > 184


def test_there_is_nowhere_behind_the_table_with_the_photo_to_be_caught_in(game):
    assert pushed(game, "flat", "chain", 330, 94, (1, 0, 60), (0, 1, 60))[1] > 110
