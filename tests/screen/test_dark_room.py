"""The dark room as it is seen: who sits there has a seat under them, and no rain falls where there is a roof."""

import pygame
import pytest

from game.content.cast import SEATED
from game.content.level import Prop
from game.screen.paint.stage import Stage

FOLDER = "book1/3-the-dreamers"
RAINS = "four_past_bare"


@pytest.fixture(autouse=True)
def display():
    pygame.display.init()
    pygame.display.set_mode((480, 270))


def test_who_sits_there_has_a_seat_under_them(game):
    room = game.level(f"{FOLDER}/planetarium")
    seats = [pygame.Rect(prop.x, prop.y, prop.w, prop.h) for prop in room.of(Prop) if prop.name.startswith("seat_")]
    sit = set()
    for chapter in game.texts.books["book1"].chapters:
        for played in chapter.staged():
            for who, standing in played.people_in(f"{FOLDER}/planetarium").items():
                if standing.pose in SEATED:
                    sit.add((who, standing.at))
    assert len(sit) >= 3
    for who, at in sit:
        spot = room.spots[at]
        assert any(seat.collidepoint(spot.x, spot.y) for seat in seats), f"{who} sits in the air at {at}"


@pytest.mark.parametrize(("place", "wet"), [("street", True), ("underpass", False)])
def test_it_rains_out_of_doors_alone(game, place, wet):
    level, mood = game.level(f"{FOLDER}/{place}"), game.texts.lights[RAINS]
    stage = Stage(level, mood, RAINS, group="bare")
    assert bool(stage.rain.file) is wet
