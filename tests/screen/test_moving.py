"""Props that are animated: each shows its pictures in turn where it stands, lit, sorted, and out of step."""

import msgspec
import pygame
import pytest
from toy_place import (
    BEAM,
    BOX,
    DAY,
    FLOOR,
    LAMP,
    NIGHT,
    OTHER,
    at,
    drawn,
    lamp,
    level,
    person,
    pixels,
    prop,
    toy_project,
)

from game.content.level import Animation, Picture, TileLayer
from game.core.pace import TICK
from game.screen.paint import picture
from game.screen.paint.actors import Actor
from game.screen.paint.moving import BEAT, LAG_ACROSS
from game.screen.paint.palette import COLOR
from game.screen.paint.stage import Stage

MS = 500
SWAYS = {BOX: Animation((BOX, LAMP), (MS, MS))}
"""A box that is as yellow as a lamp every other half second."""
AWAY = round(2 * MS / TICK)
"""Ticks after which it is as at the beginning."""


@pytest.fixture(autouse=True)
def project(tmp_path, monkeypatch):
    toy_project(tmp_path, monkeypatch)
    yield
    picture.forget()


def place(*props, **parts):
    return level(props, animations=SWAYS, **parts)


def turned(toy, x, y):
    """The tick at which what stands there turns to its second picture."""
    stage = Stage(toy, DAY, "noon")
    seen = [at(drawn(stage, tick=tick), x, y) == COLOR["gold2"] for tick in range(1, 4 * AWAY)]
    return 1 + next(i for i in range(1, len(seen)) if seen[i] and not seen[i - 1])


def test_a_prop_shows_its_pictures_in_turn_for_as_long_as_it_says():
    stage = Stage(place(prop(96, 100)), DAY, "noon")
    seen = [at(drawn(stage, tick=tick), 100, 110) for tick in range(1, 1 + 2 * AWAY)]
    assert set(seen) == {COLOR["aub1"], COLOR["gold2"]}
    assert abs(seen.count(COLOR["gold2"]) - AWAY) <= 2 and seen[:AWAY] == seen[AWAY:]


def test_two_of_a_kind_are_out_of_step_by_how_far_they_stand_apart():
    away = 60
    toy = place(prop(96, 100), prop(96 + away, 100))
    first, second = (turned(toy, x, 110) for x in (100, 100 + away))
    assert abs(first - second - away * LAG_ACROSS / TICK) <= BEAT / TICK


def test_at_tick_0_where_reduced_motion_stays_all_props_are_at_rest():
    toy = place(*(prop(96 + 20 * number, 100) for number in range(8)))
    still = level(tuple(toy.props))
    assert pixels(drawn(Stage(toy, DAY, "noon"))) == pixels(drawn(Stage(still, DAY, "noon")))


def shown_at(toy):
    """A tick at which the prop at (96, 100) shows its second picture."""
    return turned(toy, 110, 128)


def test_whoever_stands_behind_it_is_hidden_by_the_picture_it_shows_now():
    toy = place(prop(96, 100))
    behind, before = Actor(104, 120, person()), Actor(104, 140, person())
    tick = shown_at(toy)
    assert at(drawn(Stage(toy, DAY, "noon"), actors=[behind], tick=tick), 104, 118) == COLOR["gold2"]
    assert at(drawn(Stage(toy, DAY, "noon"), actors=[before], tick=tick), 104, 118) == COLOR["mag3"]


def test_a_prop_that_stands_before_a_moving_one_still_does():
    toy = place(prop(96, 100), prop(96, 110, OTHER))
    tick = shown_at(place(prop(96, 100)))
    assert at(drawn(Stage(toy, DAY, "noon"), tick=tick), 100, 115) == COLOR["green2"]


def test_what_moves_overhead_is_above_people():
    toy = place(prop(96, 100, layer="over"))
    tick = shown_at(toy)
    shown = drawn(Stage(toy, DAY, "noon"), actors=[Actor(104, 140, person())], tick=tick)
    assert at(shown, 104, 118) == COLOR["gold2"]


@pytest.mark.parametrize("layer", ["things", "late", "over"])
def test_it_is_lit_and_shines_as_if_it_stood_still_so(layer):
    """A picture in turn looks as the same picture does where nothing moves, but for what bleeds from it."""
    mood = msgspec.structs.replace(NIGHT, bloom=(0, 0, 0))
    mine = prop(96, 100, layer=layer, glow="warm")
    toy, still = (
        place(mine, lights=[lamp(104, 120)]),
        level([prop(96, 100, LAMP, layer, glow="warm")], [lamp(104, 120)]),
    )
    tick = shown_at(place(prop(96, 100)))
    assert pixels(drawn(Stage(toy, mood, "noon"), tick=tick)) == pixels(drawn(Stage(still, mood, "noon")))


def test_a_lamp_that_is_switched_changes_a_moving_prop_too():
    lit = prop(96, 100, glow="warm", lamp="desk")
    toy, tick = place(lit, lights=[lamp(104, 120, "desk")]), shown_at(place(prop(96, 100)))
    stage = Stage(toy, NIGHT, "noon")
    before = at(drawn(stage, tick=tick), 104, 110)
    stage.switch(frozenset({"desk"}))
    off = Stage(toy, NIGHT, "noon", frozenset({"desk"}))
    assert at(drawn(stage, tick=tick), 104, 110) == at(drawn(off, tick=tick), 104, 110) != before


def test_moving_props_and_tiles_that_share_pixels_show_the_same_moment():
    tiles = {FLOOR: Animation((FLOOR, OTHER), (300, 300)), **SWAYS}
    toy = level([prop(90, 100), prop(98, 110)], animations=tiles)
    stage = Stage(toy, DAY, "noon")
    for tick in range(1, 60):
        kept = drawn(stage, tick=tick)
        assert pixels(kept) == pixels(drawn(Stage(toy, DAY, "noon"), tick=tick))


def test_pictures_are_painted_once_each():
    stage = Stage(place(prop(96, 100)), DAY, "noon")
    for tick in range(1, 6 * AWAY):
        drawn(stage, tick=tick)
    assert len(stage.moving) == 1


def test_where_its_picture_changes_over_the_sky_nothing_of_the_other_is_left(tmp_path):
    for name, left in (("left", 0), ("right", 8)):
        half = pygame.Surface((16, 32), pygame.SRCALPHA)
        half.fill(COLOR["aub1"], (left, 0, 8, 32))
        pygame.image.save(half, tmp_path / f"{name}.png")
    sky = pygame.Surface((480, 270))
    sky.fill(COLOR["blue3"])
    pygame.image.save(sky, tmp_path / "sky.png")
    toy = level([prop(96, 100)], animations={BOX: Animation((BOX, LAMP), (MS, MS))}, order=("void", "things", "over"))
    halves = tuple(Picture(f"{name}.png", (0, 0, 0, 0)) for name in ("left", "right"))
    void = TileLayer("void", "", "", (BEAM,) * len(toy.layers[0].cells))
    toy = msgspec.structs.replace(toy, pictures=(*toy.pictures[:BOX], *halves), layers=(void,))
    stage = Stage(toy, msgspec.structs.replace(DAY, sky=("sky.png",)), "noon")
    seen = [drawn(stage, tick=tick) for tick in range(1, AWAY)]
    sides = {(at(shown, 100, 110), at(shown, 108, 110)) for shown in seen}
    assert sides == {(COLOR["aub1"], COLOR["blue3"]), (COLOR["blue3"], COLOR["aub1"])}
