"""A street of two layers on the screen: the layer in force and a wipe between, or both at once by a field; and the key
that takes lenses off, held or switched."""

import shutil
from pathlib import Path

import pygame
import pytest
from menu_app import hold, make_app, press, wait

from game.content import paths
from game.content.library import Library
from game.screen.display import Display
from game.screen.dreamscape import WIPE, Dreamscape
from game.screen.hints import BARED
from game.screen.paint import picture
from game.screen.scenes.play import Play
from game.session import begin
from game.session.intent import NOTHING, Intent

FIXTURE = Path(__file__).parents[1] / "fixtures" / "street"
OFF = Intent(breathe=True)
SIZE = (480, 270)


@pytest.fixture
def root(tmp_path, monkeypatch):
    """The small street, with the pictures it needs."""
    root = tmp_path / "project"
    shutil.copytree(FIXTURE, root)
    shutil.copytree(paths.project() / "assets/ui", root / "assets/ui")
    Display(headless=True)
    monkeypatch.setattr(paths, "project", lambda: root)
    picture.forget()
    yield root
    picture.forget()


@pytest.fixture
def scape(root, tmp_path):
    session = begin(Library(root, tmp_path / "cache"))
    session.step(NOTHING)
    scape = Dreamscape(session)
    drawn(scape)
    return scape


def drawn(scape):
    canvas = pygame.Surface(SIZE).convert()
    scape.draw(canvas, (0, 0), {}, 0, 1.0)
    return canvas


def step(scape, ticks, intent=NOTHING):
    for _ in range(ticks):
        scape.tick(scape.session.step(intent))


def bytes_of(canvas, part):
    return pygame.image.tobytes(canvas.subsurface(part), "RGB")


def pixels(canvas, left=0, wide=SIZE[0]):
    return bytes_of(canvas, (left, 0, wide, SIZE[1]))


def layer(scape, group):
    """The place with nobody in it, as one layer alone shows it."""
    canvas = pygame.Surface(SIZE).convert()
    scape.stages[group].draw(canvas, (0, 0), [], 0)
    return canvas


def test_the_painted_street_is_seen_at_first_and_the_bare_one_with_lenses_off(scape):
    painted, bare = pixels(layer(scape, "painted")), pixels(layer(scape, "bare"))
    assert painted != bare and pixels(drawn(scape)) == painted
    step(scape, WIPE, OFF)
    assert pixels(drawn(scape)) == bare
    step(scape, WIPE)
    assert pixels(drawn(scape)) == painted


def test_the_bare_street_has_the_light_that_the_mood_has_for_it(scape):
    assert (scape.stages["painted"].light_name, scape.stages["bare"].light_name) == ("noon", "grey")


def test_between_the_two_one_is_wiped_over_the_other(scape):
    painted, bare = layer(scape, "painted"), layer(scape, "bare")
    step(scape, WIPE // 2, OFF)
    half = SIZE[0] // 2
    shown = drawn(scape)
    assert pixels(shown, 0, half) == pixels(bare, 0, half)
    assert pixels(shown, half, half) == pixels(painted, half, half)


def test_with_reduced_motion_it_is_a_cut(scape):
    scape.still = True
    step(scape, 1, OFF)
    assert pixels(drawn(scape)) == pixels(layer(scape, "bare"))


def test_nothing_tells_of_breath(scape):
    step(scape, 200, OFF)
    assert scape.session.state.breath is None
    assert pixels(drawn(scape)) == pixels(layer(scape, "bare"))


def test_after_a_load_the_bare_street_is_seen_at_once(scape):
    step(scape, 3, OFF)
    other = Dreamscape(scape.session)
    assert pixels(drawn(other)) == pixels(layer(other, "bare"))


# ---------------------------------------------------------------------- both at once
@pytest.fixture
def leaking(root, tmp_path):
    """The street with a leak of 60 px about the fence."""
    street = root / "levels/book1/1-street/street.tmx"
    leak = '<object id="30" name="seam" type="Leak" x="144" y="100"><properties>'
    leak += '<property name="radius" type="int" value="60"/></properties><point/></object>'
    text = street.read_text("utf-8").replace('<object id="4"', f'{leak}<object id="4"', 1)
    said = '<properties><property name="layers" value="leak"/></properties><tileset firstgid="1"'
    street.write_text(text.replace('<tileset firstgid="1"', said), "utf-8")
    session = begin(Library(root, tmp_path / "leak-cache"))
    session.step(NOTHING)
    scape = Dreamscape(session)
    drawn(scape)
    return scape


def test_where_one_layer_leaks_into_the_other_it_is_seen(leaking):
    painted, bare, shown = layer(leaking, "painted"), layer(leaking, "bare"), drawn(leaking)
    within, beyond = pygame.Rect(124, 80, 40, 40), pygame.Rect(224, 16, 96, 128)
    for part, there in ((within, painted), (beyond, bare)):
        assert bytes_of(shown, part) == bytes_of(there, part)
    assert bytes_of(painted, within) != bytes_of(bare, within)


# ---------------------------------------------------------------------- the key
@pytest.fixture
def play(street_library, tmp_path):
    app = make_app(street_library, tmp_path)
    play = Play(app, begin(street_library))
    app.push(play)
    wait(app, 1)
    return play


def test_lenses_are_off_as_long_as_the_key_is_held(play):
    app = play.app
    hold(app, "q", 30)
    assert app.profile.heard[BARED]
    wait(app, 2)
    assert play.session.state.lenses and not play.session.state.beneath


def test_or_from_one_press_to_the_next(play):
    app = play.app
    app.settings.hold_breathe = False
    press(app, "q")
    wait(app, 600)
    off = play.session.state.beneath
    press(app, "q")
    wait(app, 2)
    assert (off, play.session.state.beneath) == (True, False)
