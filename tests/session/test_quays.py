"""The page of the quays, in the second chapter: the sleeper cannot be missed, nor left behind."""

import pytest

from game.content.objects.prop import Prop
from game.core.fixed import pixels, units
from game.session.brains import DREAMING
from game.session.intent import Intent
from game.workshop.play import Where, session_at
from game.world.breath import FULL
from game.world.motion import HELD

PIER = (560, 268)
"""Where the first pier ends, px."""
HALF_SCREEN = 240, 135


@pytest.fixture
def quays(game):
    return session_at(game, Where(place="quays", at="lamp", beat="along_behind"))


def put_at(session, x, y, facing="down"):
    session.lead.x, session.lead.y, session.lead.facing, session.lead.way = units(x), units(y), facing, []


def test_the_sleeper_is_in_sight_from_the_end_of_the_first_pier(quays):
    sleeper = quays.state.people["sleeper"]
    assert abs(pixels(sleeper.x) - PIER[0]) < HALF_SCREEN[0] and abs(pixels(sleeper.y) - PIER[1]) < HALF_SCREEN[1]


@pytest.mark.parametrize("lamp_out", [False, True])
def test_nobody_goes_on_while_nobody_follows(quays, lamp_out):
    quays.state.memory.variables["lamp_out"] = lamp_out
    put_at(quays, 656, 400)
    for _ in range(400):
        quays.step(Intent(dy=1, confirm=bool(quays.view.shown)))
    assert (pixels(quays.lead.y) > 480) is lamp_out


@pytest.mark.parametrize(("x", "y"), [(524, 640), (522, 652), (522, 604), (347, 646)])
def test_a_lamp_on_an_islet_is_put_out_from_where_one_lands(quays, x, y):
    put_at(quays, x, y, "left")
    quays.step(Intent())
    assert quays.focus and quays.focus.name.startswith("quay_lamp")


@pytest.mark.parametrize("number", [1, 2, 3, 4, 5, 6])
def test_a_lamp_that_is_pressed_at_twice_is_one_lamp_put_out(quays, number):
    """Were it two, there would be seven in all, and no way on."""
    quays.begin_talk(f"puts_out_{number}")
    quays.begin_talk(f"puts_out_{number}")
    assert quays.state.memory.variables["put_out"] == 1
    assert f"puts_out_{number}" not in quays.state.memory.visits
    for _ in range(900):
        quays.step(Intent())
    assert quays.state.memory.visits[f"puts_out_{number}"] == 1 and not quays.state.modes


@pytest.mark.parametrize("facing", ["up", "down", "left", "right"])
@pytest.mark.parametrize("lamp", [1, 2, 3, 4, 5, 6])
def test_a_lamp_is_put_out_from_a_step_beside_or_below_it_whichever_way_one_faces(quays, lamp, facing):
    x, y, wide, high = next(thing.area for thing in quays.looker.things if thing.name == f"quay_lamp_{lamp}")
    for aside, below in ((-16, 4), (16, 4), (-12, 16), (0, 16), (12, 16)):
        put_at(quays, x + wide // 2 + aside, y + high + below, facing)
        focus = quays.looker.focus(quays.lead, quays.state.people, set())
        assert focus and focus.name == f"quay_lamp_{lamp}", (aside, below)


def test_who_sets_out_again_with_half_a_breath_is_put_back_and_says_why(quays):
    quays.state.memory.variables["lamp_out"] = True
    put_at(quays, 516, 648)
    quays.state.breath.left = FULL // 4
    for _ in range(200):
        quays.step(Intent(dy=1, breathe=True, confirm=bool(quays.view.shown)))
    assert "not_full" in quays.state.memory.visits


def test_who_lets_a_full_breath_go_in_the_sea_is_told_that(quays):
    quays.state.memory.variables["lamp_out"] = True
    put_at(quays, 516, 648)
    for tick in range(200):
        quays.step(Intent(dy=1, breathe=tick < 100))
    assert list(quays.state.memory.visits) == ["sea_again"]


@pytest.mark.parametrize(("held", "goes"), [(False, DREAMING), (True, HELD)])
def test_the_sleeper_goes_as_softly_as_whoever_holds_their_breath(quays, held, goes):
    quays.begin_talk("puts_out_5")
    while quays.state.modes:
        quays.step(Intent(confirm=True))
    put_at(quays, 500, 500)
    sleeper = quays.state.people["sleeper"]
    for _ in range(30):
        quays.step(Intent(breathe=held))
    before = sleeper.x, sleeper.y
    quays.step(Intent(breathe=held))
    assert sleeper.brain.pace == goes and (sleeper.x, sleeper.y) != before


def test_nobody_is_lost_to_sight_behind_what_stands_on_the_quays(quays):
    assert not any(prop.hides for prop in quays.level.of(Prop))
