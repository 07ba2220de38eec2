"""The canvas looks where a script sends it: softly, or at once with reduced motion, and never off the place."""

import shutil
from itertools import pairwise
from textwrap import dedent, indent

import pytest
from menu_app import make_app, wait

from game.content import paths
from game.content.library import Library
from game.core.fixed import pixels
from game.screen.camera import CLEAR
from game.screen.paint import HEIGHT, WIDTH
from game.screen.paint.people import CELL_H
from game.screen.scenes.play import Play
from game.session import begin
from game.session.intent import Intent

FLAT = "levels/book1/1-synthetic-noon/flat.yaml"
SETTLED = 120
"""Ticks after which the camera rests."""


@pytest.fixture(scope="module")
def root(tmp_path_factory):
    """The project's levels, and what they are made of, to be written in."""
    root = tmp_path_factory.mktemp("flat") / "project"
    for part in ("levels", "assets/tilesets", "assets/words"):
        shutil.copytree(paths.project() / part, root / part)
    return root


@pytest.fixture
def played(root, tmp_path):
    """Nora's flat in a window, at the beginning of a conversation of these statements; Leo stands in its hall."""

    def played(statements, still=False):
        text = (paths.project() / FLAT).read_text("utf-8")
        staged = indent(dedent(statements).strip("\n"), "  ")
        (root / FLAT).write_text(f"{text}\nstaged:\n{staged}\n", "utf-8")
        library = Library(root, root.parent / "cache")
        app = make_app(library, tmp_path)
        app.settings.reduced_motion = still
        play = Play(app, begin(library, beat="leo"))
        app.push(play)
        wait(app)
        play.session.begin_talk("staged")
        return app, play

    return played


def on_canvas(play, who):
    body, (left, top) = play.session.state.people[who], play.camera.corner(1.0)
    return pixels(body.x) - left, pixels(body.y) - top


def corners(app, play, ticks):
    """The corner after each of so many ticks."""
    found = []
    for _ in range(ticks):
        app.tick()
        found.append(play.camera.corner(1.0))
    return found


def settle(app, play):
    """What is seen when everything rests."""
    play.draw(1.0)
    return corners(app, play, SETTLED)[-1]


def test_who_is_framed_is_in_the_picture_and_clear_of_the_box(played):
    app, play = played("""
        - camera: frame nora leo
        - nora: "There. #zz1"
    """)
    settle(app, play)
    for who in ("nora", "leo"):
        x, y = on_canvas(play, who)
        assert 0 < x < WIDTH and 0 < y <= CLEAR


def test_whom_a_box_leaves_no_room_for_is_in_the_picture_all_the_same(played):
    app, play = played("""
        - camera: frame mia leo
        - nora: "There. #zz1"
    """)
    settle(app, play)
    for who in ("mia", "leo"):
        x, y = on_canvas(play, who)
        assert 0 < x < WIDTH and CELL_H <= y < HEIGHT


def test_who_is_framed_is_beside_the_options(played):
    app, play = played("""
        - camera: frame nora leo
        - leo: "Which? #zz1"
        - choose:
            - "One. #zz2":
                - leo: "One. #zz3"
            - "Two. #zz4":
                - leo: "Two. #zz5"
            - "Three. #zz6":
                - leo: "Three. #zz7"
    """)
    play.step(Intent(confirm=True))
    settle(app, play)
    assert max(on_canvas(play, who)[0] for who in ("nora", "leo")) < play.speech.options.left


def test_the_canvas_glides_to_a_frame(played):
    app, play = played("""
        - nora: "Here. #zz1"
        - camera: frame mia
        - nora: "There. #zz2"
    """)
    before = settle(app, play)
    play.step(Intent(confirm=True))
    way = [before, *corners(app, play, SETTLED)]
    steps = [abs(b[0] - a[0]) + abs(b[1] - a[1]) for a, b in pairwise(way)]
    assert sum(steps) > 40 and max(steps) < sum(steps) / 4


@pytest.mark.parametrize("how", ["frame mia", "pan table 3", "push leo"])
def test_with_reduced_motion_the_canvas_cuts(played, how):
    app, play = played(
        f"""
        - nora: "Here. #zz1"
        - camera: {how}
        - nora: "There. #zz2"
    """,
        still=True,
    )
    settle(app, play)
    play.step(Intent(confirm=True))
    assert set(corners(app, play, 60)) == {play.camera.corner(0.0)}


def test_a_shake_is_of_two_pixels_at_most_and_soon_over(played):
    app, play = played("""
        - nora: "Here. #zz1"
        - camera: shake 0.5
        - nora: "There. #zz2"
    """)
    rest = settle(app, play)
    play.step(Intent(confirm=True))
    way = corners(app, play, 60)
    off = [max(abs(x - rest[0]), abs(y - rest[1])) for x, y in way]
    assert max(off) == 2 and set(off[30:]) == {0}


def test_with_reduced_motion_nothing_shakes(played):
    app, play = played(
        """
        - nora: "Here. #zz1"
        - camera: shake 0.5
        - nora: "There. #zz2"
    """,
        still=True,
    )
    rest = settle(app, play)
    play.step(Intent(confirm=True))
    assert set(corners(app, play, 60)) == {rest}


def test_a_pan_to_the_edge_stays_on_the_place(played):
    app, play = played("""
        - camera: pan front_door 0.5
        - think: "There. #zz1"
    """)
    left, _ = settle(app, play)
    assert 0 <= left <= play.session.level.width - WIDTH


def test_a_held_picture_goes_along_with_a_lead_who_walks_out_of_it(played):
    _, play = played("""
        - camera: pan table 0.1
        - camera: hold
        - nora: "Here. #zz1"
    """)
    play.step(Intent(confirm=True))
    assert play.session.state.camera.how == "kept"
    for _ in range(240):
        play.step(Intent(dx=1))
    play.step(Intent())
    x, y = on_canvas(play, "nora")
    assert 0 < x < WIDTH and 0 < y < HEIGHT


def test_after_the_conversation_the_canvas_is_back_with_the_lead(played):
    app, play = played("""
        - nora: "Here. #zz1"
        - camera: frame mia
        - nora: "There. #zz2"
    """)
    before = play.camera.corner(1.0)
    play.step(Intent(confirm=True))
    settle(app, play)
    play.step(Intent(confirm=True))
    assert settle(app, play) == before
