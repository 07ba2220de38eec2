"""A place in which nothing moves is painted once, and one in which anything does is painted as it is now."""

import msgspec
import pygame
import pytest
from toy_place import DAY, FLOOR, LAMP, NIGHT, OTHER, at, drawn, lamp, level, person, pixels, prop, toy_project

from game.content.level import Animation
from game.screen.paint import picture
from game.screen.paint.actors import Actor
from game.screen.paint.palette import COLOR
from game.screen.paint.stage import Stage

STOOD = 3
"""Frames after which what stands still is kept."""


@pytest.fixture(autouse=True)
def project(tmp_path, monkeypatch):
    toy_project(tmp_path, monkeypatch)
    yield
    picture.forget()


def stood(stage, actors=(), camera=(0, 0), tick=0):
    """The last of some pictures of the same."""
    for _ in range(STOOD):
        seen = drawn(stage, camera, actors, tick)
    return seen


def untouched(stage, monkeypatch):
    """Let `stage` fail where it paints a place."""

    def paint(*_, **__):
        raise AssertionError("painted again")

    monkeypatch.setattr(stage, "_draw_people", paint)


@pytest.mark.parametrize("mood", [DAY, NIGHT], ids=["by day", "in the dark"])
def test_what_stands_still_is_painted_no_more_and_looks_the_same(mood, monkeypatch):
    stage, cast = Stage(level((prop(96, 64),)), mood, "noon"), [Actor(100, 100, person())]
    first = drawn(stage, (10, 5), cast)
    stood(stage, cast, (10, 5))
    untouched(stage, monkeypatch)
    assert pixels(drawn(stage, (10, 5), cast)) == pixels(first)


@pytest.mark.parametrize(
    "changed",
    [
        {"actors": [Actor(101, 100, "frame")]},
        {"actors": [Actor(100, 100, "other")]},
        {"actors": [Actor(100, 100, "frame", lies=True)]},
        {"actors": []},
        {"camera": (1, 0)},
        {"tick": 60},
    ],
    ids=["one step", "another frame", "lain down", "gone", "seen from elsewhere", "an animated tile"],
)
def test_what_has_changed_is_painted_as_by_a_stage_that_never_stood(changed):
    frames = {"frame": person(), "other": person("gold2")}
    animated = level(animations={FLOOR: Animation((FLOOR, OTHER), (500, 500))})
    before = {"actors": [Actor(100, 100, frames["frame"])], "camera": (0, 0), "tick": 0}
    after = before | changed
    after["actors"] = [
        msgspec.structs.replace(actor, frame=frames.get(actor.frame, actor.frame)) for actor in after["actors"]
    ]
    stage = Stage(animated, NIGHT, "noon")
    stood(stage, before["actors"])
    assert pixels(drawn(stage, after["camera"], after["actors"], after["tick"])) == pixels(
        drawn(Stage(animated, NIGHT, "noon"), after["camera"], after["actors"], after["tick"])
    )


def test_a_lamp_that_is_switched_is_seen_at_once():
    stage = Stage(level((prop(290, 180, LAMP, lamp="desk"),), (lamp(name="desk"),)), NIGHT, "noon")
    lit = at(stood(stage), 300, 230)
    stage.switch(frozenset({"desk"}))
    assert at(drawn(stage), 300, 230) != lit


@pytest.mark.parametrize("mood", [DAY, NIGHT], ids=["by day", "in the dark"])
def test_a_prop_that_is_taken_away_is_gone_at_once_and_comes_back(mood):
    kettle = msgspec.structs.replace(prop(96, 64, glow="all"), name="kettle")
    stage, without = Stage(level((kettle, prop(160, 64))), mood, "noon"), Stage(level((prop(160, 64),)), mood, "noon")
    there = pixels(stood(stage))
    stage.clear(frozenset({"kettle"}))
    assert pixels(drawn(stage)) == pixels(drawn(without)) != there
    stage.clear(frozenset())
    assert pixels(drawn(stage)) == there


def test_what_is_painted_over_the_canvas_afterwards_is_not_kept():
    stage, canvas = Stage(level(), DAY, "noon"), pygame.Surface((480, 270)).convert()
    for _ in range(STOOD + 1):
        stage.draw(canvas, (0, 0), [])
        shown = at(canvas, 20, 20)
        canvas.fill(COLOR["red1"])
    assert shown == COLOR["ink5"]


def test_light_that_lies_on_the_ground_is_gone_while_its_lamp_is_off():
    order = ("floor", "late", "pools", "things", "over")
    place = level((prop(96, 64, LAMP, "pools", glow="all", lamp="one"),), (lamp(name="one"),), order=order)
    dark = Stage(place, NIGHT, "noon", lamps_off=frozenset({"one"}))
    bare = Stage(level((), (lamp(name="one"),), order=order), NIGHT, "noon", lamps_off=frozenset({"one"}))
    lit = Stage(place, NIGHT, "noon")
    assert pixels(drawn(dark)) == pixels(drawn(bare)) != pixels(drawn(lit))
