"""What somebody carries is seen in their hands."""

import shutil

import pygame
import pytest

from game.content import paths
from game.screen.display import Display
from game.screen.paint import people, picture
from game.world.body import Body

TRAY = (255, 0, 255)


@pytest.fixture(autouse=True)
def project(tmp_path, monkeypatch):
    """A project with Mia's sheet and a tray, 10 px wide and 4 high."""
    Display(headless=True)
    for part in ("assets/people", "assets/carried"):
        (tmp_path / part).mkdir(parents=True)
    shutil.copy(paths.project() / "assets/people/mia.png", tmp_path / "assets/people/mia.png")
    tray = pygame.Surface((10, 4))
    tray.fill(TRAY)
    pygame.image.save(tray, tmp_path / "assets/carried/tray.png")
    monkeypatch.setattr(paths, "project", lambda: tmp_path)
    picture.forget()
    yield
    picture.forget()


def seen(frame):
    """Where the tray shows in a cell: its pixels."""
    wide, high = frame.get_size()
    return {(x, y) for x in range(wide) for y in range(high) if frame.get_at((x, y))[:3] == TRAY}


@pytest.mark.parametrize("facing", ["down", "left", "right"])
def test_what_is_carried_is_seen_in_the_hands(facing):
    frame = people.pose("mia", Body(0, 0, facing, carries="tray"), 0)
    assert seen(frame) and frame.get_size() == (people.CELL_W, people.CELL_H)


def test_behind_a_back_less_of_it_is_seen():
    front, back = (people.pose("mia", Body(0, 0, facing, carries="tray"), 0) for facing in ("down", "up"))
    assert len(seen(back)) < len(seen(front)) == 40


@pytest.mark.parametrize("facing", people.ROWS)
def test_what_burns_is_held_beside_a_face(facing):
    lies, burns = (people.at_hands("mia", facing, thing) for thing in ("tray", "candle"))
    assert burns[1] > lies[1] and abs(burns[0] - people.CELL_W // 2) > abs(lies[0] - people.CELL_W // 2)


def test_the_same_cell_is_made_once():
    body = Body(0, 0, carries="tray")
    assert people.pose("mia", body, 0) is people.pose("mia", body, 0)


@pytest.mark.parametrize("thing", ["", "lamp"])
def test_what_nobody_has_drawn_is_not_seen(thing):
    plain = people.pose("mia", Body(0, 0), 0)
    assert people.pose("mia", Body(0, 0, carries=thing), 0) is plain
