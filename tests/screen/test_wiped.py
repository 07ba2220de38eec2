"""How a street of two layers is drawn: the layer in force, a quick wipe between, the key of lenses, and no breath."""

import shutil
from pathlib import Path

import pygame
import pytest

from game.content import paths
from game.content.library import Library
from game.screen.display import Display
from game.screen.dreamscape import WIPE, Dreamscape
from game.screen.paint import picture
from game.session import begin
from game.session.intent import NOTHING, Intent

FIXTURE = Path(__file__).parents[1] / "fixtures" / "street"
OFF = Intent(breathe=True)
SIZE = (480, 270)


@pytest.fixture(autouse=True)
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


def pixels(canvas, left=0, wide=SIZE[0]):
    return pygame.image.tobytes(canvas.subsurface((left, 0, wide, SIZE[1])), "RGB")


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
