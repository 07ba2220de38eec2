"""Those who speak are framed once, clear of the box, and the frame is held until they have done."""

from types import SimpleNamespace

import pygame
from hypothesis import given
from hypothesis import strategies as st
from menu_app import wait

from game.core.fixed import ONE, units
from game.screen.held import AT, HEAD, HIGH, LOW, LOWEST, OUT, SMALL, Company, chosen, free_columns
from game.screen.paint import HEIGHT, WIDTH
from game.screen.scenes.play import Play
from game.screen.trials.ring import FOOT_OF_TWO, PANEL
from game.session import LineView, aiming, begin
from game.session.intent import Intent

LARGE = SimpleNamespace(width=1200, height=900, edges=(0, 0, 1200, 900))
SETTLED = 90
"""Ticks after which the camera rests."""
FEET = st.tuples(st.integers(60, 1140), st.integers(60, 840))
CORNERS = st.tuples(st.integers(0, 1200 - WIDTH), st.integers(0, 900 - HEIGHT))


def well_placed(corner, feet):
    columns, rows = [x - corner[0] for x, _ in feet], [y - corner[1] for _, y in feet]
    return min(columns) >= OUT and max(columns) <= WIDTH - OUT and min(rows) >= HEAD and max(rows) <= LOWEST


@given(lead=FEET, other=FEET, seen=CORNERS)
def test_whoever_speaks_is_clear_of_the_box_wherever_the_place_goes_on(lead, other, seen):
    corner = chosen(LARGE, seen, Company((lead, other), (lead,)))
    assert 0 <= corner[0] <= LARGE.width - WIDTH and 0 <= corner[1] <= LARGE.height - HEIGHT
    if HIGH <= lead[1] <= LARGE.height - HEIGHT + LOW and abs(other[1] - lead[1]) < 60:
        assert well_placed(corner, (lead,))


@given(lead=FEET, seen=CORNERS)
def test_small_moves_are_not_made(lead, seen):
    corner = chosen(LARGE, seen, Company((lead,), (lead,)))
    moves = [abs(now - was) for now, was in zip(corner, seen, strict=True)]
    assert all(move == 0 or move > SMALL for move in moves) or not well_placed(seen, (lead,))


@given(lead=FEET, other=FEET, seen=CORNERS)
def test_a_frame_that_was_chosen_is_chosen_again(lead, other, seen):
    company = Company((lead, other), (lead,))
    corner = chosen(LARGE, seen, company)
    assert chosen(LARGE, corner, company) == corner


def test_a_pair_that_is_well_placed_moves_nothing():
    assert chosen(LARGE, (300, 300), Company(((500, 420), (540, 424)), ((500, 420),))) == (300, 300)


def test_the_lowest_feet_are_put_in_the_upper_part_of_the_picture():
    assert chosen(LARGE, (300, 300), Company(((500, 520), (540, 500)), ((500, 520),)))[1] == 520 - AT


def test_whoever_stands_far_off_and_says_nothing_now_pulls_the_frame_nowhere():
    lead, far = (500, 420), (860, 420)
    assert chosen(LARGE, (300, 300), Company((lead, far), (lead,))) == (300, 300)
    assert chosen(LARGE, (300, 300), Company((lead, far), (lead, far)))[0] > 300


def test_beside_a_panel_whoever_plays_is_in_what_is_left_of_the_picture():
    left, right = free_columns((PANEL, FOOT_OF_TWO))
    assert (left, right) == (PANEL.right, WIDTH)
    corner = chosen(LARGE, (300, 300), Company(((500, 420),), ((500, 420),), left, right))
    assert left + OUT <= 500 - corner[0] <= right - OUT
    assert free_columns((pygame.Rect(300, 0, 180, 200),)) == (0, 300) and free_columns(()) == (0, WIDTH)


# ---------------------------------------------------------------- in play
def talking(app, library, beat, node):
    play = Play(app, begin(library, beat=beat))
    app.push(play)
    wait(app, 10)
    play.session.begin_talk(node)
    return play


def rows(play, *people):
    top = play.camera.corner(1.0)[1]
    return [play.session.state.people[who].y / ONE - top for who in people]


def test_breakfast_is_framed_once_and_held(app, library):
    play = talking(app, library, "breakfast", "breakfast")
    wait(app, SETTLED)
    held = play.camera.corner(1.0)
    assert all(HIGH <= row <= LOW for row in rows(play, "nora", "mia"))
    lines = 0
    while play.session.state.talk and lines < 12:
        lines += isinstance(play.session.view.shown, LineView)
        play.step(Intent(confirm=True, choose=0))
        assert play.camera.held.corner is None or play.camera.corner(1.0)[1] == held[1]
    assert lines == 12


def test_the_camera_goes_back_to_the_lead_when_all_is_said(app, library):
    play = talking(app, library, "breakfast", "breakfast")
    wait(app, SETTLED)
    play.session.state.modes.clear()
    wait(app, SETTLED)
    there = aiming.seen(play.session.state, play.session.level)
    assert play.camera.held.corner is None and play.camera.corner(1.0) == tuple(map(round, there))


def test_with_reduced_motion_it_cuts(app, library):
    app.settings.reduced_motion = True
    play = talking(app, library, "breakfast", "breakfast")
    play.step(Intent())
    at_once = play.camera.corner(0.0)
    wait(app, SETTLED)
    assert play.camera.corner(1.0) == at_once != tuple(aiming.seen(play.session.state, play.session.level))


def test_it_glides_there_otherwise(app, library):
    play = talking(app, library, "breakfast", "breakfast")
    before = play.camera.corner(1.0)
    play.step(Intent())
    first = play.camera.corner(1.0)
    wait(app, SETTLED)
    end = play.camera.corner(1.0)
    assert before[1] <= first[1] < end[1] and end[1] - before[1] > SMALL


def test_what_a_script_says_of_the_camera_is_done(app, library):
    play = talking(app, library, "breakfast", "breakfast")
    wait(app, SETTLED)
    aiming.aim(play.session.state, play.session.level, "hold")
    play.step(Intent())
    assert play.camera.held.corner is None


def test_whoever_walks_out_of_the_frame_while_speaking_is_found_again(app, library):
    play = talking(app, library, "breakfast", "breakfast")
    wait(app, SETTLED)
    nora = play.session.state.people["nora"]
    nora.x, nora.y = units(500), units(300)
    wait(app, SETTLED)
    x, y = play.camera.corner(1.0)
    assert OUT <= 500 - x <= WIDTH - OUT and 300 - y <= LOWEST
