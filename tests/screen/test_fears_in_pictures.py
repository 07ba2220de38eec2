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
from game.screen.paint import fears, picture
from game.screen.paint.palette import COLOR
from game.screen.things import things
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
    shutil.copytree(paths.project() / "assets/fears", root / "assets/fears")
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
    return [actor.frame.get_size() for actor in things(session, "dream", 0)]


def seen(frame):
    return pygame.mask.from_surface(frame).count()


def faces(frame):
    return pygame.mask.from_threshold(frame, COLOR["ink7"], (1, 1, 1, 255)).count()


@pytest.mark.parametrize("kind", [*FEARS, UNDRAWN])
def test_every_fear_is_seen_and_stands_on_the_ground(kind):
    frame, (x, y) = fears.fear(kind, 0)
    assert (seen(frame) > 200, 0 < x < frame.get_width(), 0 < y <= frame.get_height()) == (True, True, True)


@pytest.mark.parametrize("kind", [*FEARS, UNDRAWN])
def test_a_fear_without_its_picture_is_a_plain_figure(kind, root):
    shutil.rmtree(root / "assets/fears")
    picture.forget()
    assert fears.fear(kind, 0)[0].get_size() == fears.fear(UNDRAWN, 0)[0].get_size()


def outline(kind, state, tick=0):
    """What of a fear is darker than mist: its body and the light it has eaten."""
    frame, _ = fears.fear(kind, tick, state)
    dark = pygame.mask.Mask(frame.get_size())
    for name in ("ink0", "ink1", "ink2"):
        dark.draw(pygame.mask.from_threshold(frame, COLOR[name], (1, 1, 1, 255)), (0, 0))
    return dark.overlap_mask(pygame.mask.from_surface(frame), (0, 0))


@pytest.mark.parametrize("kind", fears.FIGURES)
def test_every_picture_is_as_wide_as_its_frames(kind):
    figure = fears.FIGURES[kind]
    columns = {column for state in fears.STATES for column, _ in figure.moments(state)}
    assert picture.sheet(figure.file).get_size() == (figure.wide * len(columns), figure.high)


CUT = [kind for kind, figure in fears.FIGURES.items() if figure.tell]


@pytest.mark.parametrize("kind", CUT)
def test_its_sign_is_seen_in_its_outline_before_it_comes(kind):
    asleep, tell, awake = (outline(kind, state) for state in ("asleep", "tell", "awake"))
    for one, two in ((asleep, tell), (tell, awake)):
        assert one.count() + two.count() - 2 * one.overlap_area(two, (0, 0)) > asleep.count() / 30


@pytest.mark.parametrize("kind", CUT)
def test_it_breathes_in_every_state(kind):
    for state in fears.STATES:
        assert len({pygame.image.tobytes(fears.fear(kind, tick, state)[0], "RGBA") for tick in range(120)}) == 2


@pytest.mark.parametrize(
    ("kept", "state"),
    [
        (Fearing(), "asleep"),
        (Fearing(roused=3), "tell"),
        (Fearing(roused=30), "tell"),
        (Fearing(roused=31), "awake"),
        (Fearing(roused=31, faced=1), "faced"),
        (Fearing(going=1), "faced"),
    ],
)
def test_how_a_fear_is_goes_by_what_is_kept_of_it(kept, state):
    assert fears.state_of(kept, 30) == state


@pytest.mark.parametrize("kind", FEARS)
def test_every_kind_is_drawn(kind):
    assert kind in fears.FIGURES


def test_the_crowd_is_more_than_one():
    assert seen(fears.fear("crowd", 0)[0]) > 2 * seen(fears.fear(UNDRAWN, 0)[0])


def test_its_heads_turn_before_it_comes_and_have_no_faces():
    calm, roused = (fears.fear("crowd", 0, state)[0] for state in ("asleep", "awake"))
    assert (faces(calm), faces(roused) > 100) == (0, True)


def test_the_sign_is_seen_in_play(session):
    before = [pygame.image.tobytes(actor.frame, "RGBA") for actor in things(session, "dream", 0)]
    kept(session).roused = 1
    after = [pygame.image.tobytes(actor.frame, "RGBA") for actor in things(session, "dream", 0)]
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
