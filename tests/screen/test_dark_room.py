"""The dark room as it is seen: who sits there has a seat under them, and no rain falls where there is a roof."""

import pygame
import pytest

from game.content.cast import LAIN, SEATED
from game.content.level import Prop
from game.screen.paint.picture import piece
from game.screen.paint.stage import Stage

FOLDER = "book1/3-the-dreamers"
ROOM = f"{FOLDER}/planetarium"
LYING = -12, -7, 34, 15
"""What somebody who lies there covers from their spot on: how far left, how far up, how wide and how high, px."""
MIDDLE, REACH = (352, 248), (240, 180)
"""The middle of its floor, and from there nearly to its rim, across and down, px."""
RAINS = "four_past_bare"


@pytest.fixture(autouse=True)
def display():
    pygame.display.init()
    pygame.display.set_mode((480, 270))


def staged(game, poses):
    """Who is in the room at one of those poses in some beat, and where."""
    return {
        (who, standing.at)
        for chapter in game.texts.books["book1"].chapters
        for played in chapter.staged()
        for who, standing in played.people_in(ROOM).items()
        if standing.pose in poses
    }


def test_nothing_stands_before_who_lies_there(game):
    room, lie = game.level(ROOM), staged(game, (*LAIN,))
    assert lie
    for who, at in lie:
        spot = room.spots[at]
        body = pygame.Rect(spot.x + LYING[0], spot.y + LYING[1], *LYING[2:])
        before = [
            prop.name
            for prop in room.of(Prop)
            if prop.layer == "things" and not prop.waits and prop.foot > spot.y and body.colliderect(_box(prop))
        ]
        assert before == [], f"{who} lies behind something at {at}"


def _box(prop):
    return prop.x, prop.y, prop.w, prop.h


def test_its_floor_has_no_hole_in_it(game):
    room = game.level(ROOM)
    wide = room.width // room.tile
    floor = next(layer.cells for layer in room.layers if layer.name == "room")
    for number, cell in enumerate(floor):
        x, y = (number % wide + 0.5) * room.tile, (number // wide + 0.5) * room.tile
        inside = ((x - MIDDLE[0]) / REACH[0]) ** 2 + ((y - MIDDLE[1]) / REACH[1]) ** 2 < 1
        assert cell >= 0 or not inside, (x, y)


def test_a_rope_fades_into_the_dark_that_it_comes_out_of(game):
    room = game.level(ROOM)
    ropes = [prop for prop in room.of(Prop) if "rope" in prop.name]
    assert len(ropes) == 3
    for prop in ropes:
        rope = pygame.mask.from_surface(piece(room.pictures[prop.picture]))
        thirds = [sum(rope.get_at((7, y)) for y in range(first, first + 25)) for first in (0, 30, 90)]
        assert thirds == sorted(thirds) and thirds[0] < thirds[1] < thirds[2]


def test_who_sits_there_has_a_seat_under_them(game):
    room = game.level(ROOM)
    seats = [pygame.Rect(prop.x, prop.y, prop.w, prop.h) for prop in room.of(Prop) if prop.name.startswith("seat_")]
    sit = staged(game, SEATED)
    assert len(sit) >= 3
    for who, at in sit:
        spot = room.spots[at]
        assert any(seat.collidepoint(spot.x, spot.y) for seat in seats), f"{who} sits in the air at {at}"


@pytest.mark.parametrize(("place", "wet"), [("street", True), ("underpass", False)])
def test_it_rains_out_of_doors_alone(game, place, wet):
    level, mood = game.level(f"{FOLDER}/{place}"), game.texts.lights[RAINS]
    stage = Stage(level, mood, RAINS, group="bare")
    assert bool(stage.rain.file) is wet
