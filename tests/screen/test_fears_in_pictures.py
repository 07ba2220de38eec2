"""How fears look: those that somebody has drawn, a plain figure for every other, and what they become."""

import shutil
from pathlib import Path

import pygame
import pytest

from game.content import paths
from game.content.fears import FEARS
from game.content.level import Fear
from game.content.library import Library
from game.screen.display import Display
from game.screen.dreamscape import Dreamscape
from game.screen.paint import fears, picture
from game.screen.paint.palette import COLOR
from game.session import begin
from game.session.fears import SHRINKS
from game.session.state import kept_under
from game.world.fears import Fearing

FIXTURE = Path(__file__).parents[1] / "fixtures" / "dream"
UNDRAWN = "drak"


@pytest.fixture(autouse=True)
def root(tmp_path, monkeypatch):
    """The small dream, with the picture of the Dark."""
    root = Path(shutil.copytree(FIXTURE, tmp_path / "project"))
    shutil.copy(paths.project() / "assets/tilesets/garden_dark.png", root / "assets/tilesets")
    Display(headless=True)
    monkeypatch.setattr(paths, "project", lambda: root)
    picture.forget()
    yield root
    picture.forget()


@pytest.fixture
def session(root, tmp_path):
    session = begin(Library(root, tmp_path / "cache"))
    session.director.travel("book1/1-night/square", "middle")
    return session


def kept(session):
    """What is kept of the crowd."""
    return session.state.fears.setdefault(kept_under(session.state, "crowd"), Fearing())


def shown(session):
    """What of the square stands about: (width, height) of each."""
    return [actor.frame.get_size() for actor in Dreamscape(session)._things("dream", 0)]


def seen(frame):
    return pygame.mask.from_surface(frame).count()


def faces(frame):
    return pygame.mask.from_threshold(frame, COLOR["ink7"], (1, 1, 1, 255)).count()


@pytest.mark.parametrize("kind", [*FEARS, UNDRAWN])
def test_every_fear_is_seen_and_stands_on_the_ground(kind):
    frame, (x, y) = fears.fear(kind, 0)
    assert (seen(frame) > 200, 0 < x < frame.get_width(), 0 < y <= frame.get_height()) == (True, True, True)


@pytest.mark.parametrize("kind", FEARS)
def test_every_kind_is_drawn(kind):
    assert kind in fears.FIGURES


def test_the_crowd_is_more_than_one():
    assert seen(fears.fear("crowd", 0)[0]) > 2 * seen(fears.fear(UNDRAWN, 0)[0])


def test_its_heads_turn_before_it_comes_and_have_no_faces():
    calm, roused = (fears.fear("crowd", 0, roused)[0] for roused in (False, True))
    assert (faces(calm), faces(roused) > 100) == (0, True)


def test_the_sign_is_seen_in_play(session):
    before = [pygame.image.tobytes(actor.frame, "RGBA") for actor in Dreamscape(session)._things("dream", 0)]
    kept(session).roused = 1
    after = [pygame.image.tobytes(actor.frame, "RGBA") for actor in Dreamscape(session)._things("dream", 0)]
    assert before != after


def test_it_shrinks_as_it_goes(session):
    whole = shown(session)
    kept(session).going = SHRINKS // 2
    assert [side * 2 for side in shown(session)[0]] == pytest.approx(list(whole[0]), abs=4)


def test_what_it_becomes_lies_there_once_it_is_gone(session):
    assert len(shown(session)) == 1
    kept(session).going = SHRINKS + 1
    del session.state.people["crowd"]
    assert shown(session) == [(16, 16)]


def test_a_fear_of_a_kind_that_is_none_is_survived(session):
    session.level = session.level.with_all(Fear, [Fear("crowd", UNDRAWN, 384, 80, "left")])
    assert shown(session)[0] == fears.fear(UNDRAWN, 0)[0].get_size()
