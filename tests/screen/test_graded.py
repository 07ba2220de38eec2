"""Grades: places are shown in them, and what shines keeps its colour."""

import colorsys
from itertools import cycle

import pygame
import pytest

from game.content import paths
from game.content.level import Picture
from game.content.lights import read_lights
from game.screen.display import Display
from game.screen.paint import graded as grading
from game.screen.paint.baking import Bakery
from game.screen.paint.graded import graded
from game.screen.paint.palette import COLOR
from game.screen.paint.picture import forget, sheet
from game.screen.paint.stage import Stage

FLAT = "book1/1-synthetic-noon/flat"
LIGHTS = read_lights(paths.project())
GRADES = {name: LIGHTS[name].grade for name in ("feed", "raw")}
HOME = Picture("assets/tilesets/home.png", (0, 0, 0, 0))


@pytest.fixture(autouse=True)
def display():
    Display(headless=True)


def colors(surface):
    data = pygame.image.tobytes(surface, "RGBA")
    return {tuple(data[i : i + 3]) for i in range(0, len(data), 4) if data[i + 3] == 255}


def saturation(surface):
    """The mean saturation of a picture, 0 to 1."""
    small = pygame.transform.smoothscale(surface, (48, 27))
    found = [
        colorsys.rgb_to_hsv(*(part / 255 for part in small.get_at((x, y))[:3]))[1] for x in range(48) for y in range(27)
    ]
    return sum(found) / len(found)


def picture(library, light):
    """The flat at noon in that light, none of its lamps on."""
    level, canvas = library.level(FLAT), pygame.Surface((480, 270)).convert()
    off = frozenset(lamp.lamp for lamp in level.lights)
    Stage(level, library.texts.lights[light], "noon", off).draw(canvas, (64, 0), [])
    return canvas


@pytest.mark.parametrize("name", GRADES)
def test_what_is_graded_shows_the_new_colours_and_none_of_the_old(name):
    grade = GRADES[name]
    gone = {COLOR[color] for color, _ in grade} - {COLOR[shown] for _, shown in grade}
    assert gone and not gone & colors(graded(HOME, grade))
    assert colors(graded(HOME, grade)) <= set(COLOR.values())


def test_what_is_not_graded_is_the_picture_itself():
    assert graded(HOME, ()) is sheet(HOME.file)


def test_the_feed_is_more_colourful_than_noon_and_raw_less(library):
    plain, feed, raw = (saturation(picture(library, light)) for light in ("noon", "feed", "raw"))
    assert feed > plain + 0.03 and raw < plain - 0.1


def test_what_shines_keeps_its_colour(library):
    level, mood = library.level(FLAT), library.texts.lights["raw"]
    lamp = next(prop for prop in level.props if prop.name == "floor_lamp")
    bakery = Bakery(level, mood, "night", frozenset(), "")
    assert COLOR["gold3"] in colors(bakery.lit(lamp, lamp.picture))


def test_a_frame_grades_nothing_anew(library, monkeypatch):
    mood = library.texts.lights["raw"]
    stage, canvas = Stage(library.level(FLAT), mood, "noon"), pygame.Surface((480, 270)).convert()
    for x in range(4):
        for tick in (0, 5, 6):
            stage.draw(canvas, (64, x), [], tick)
    asked = []
    monkeypatch.setattr(grading, "_sheet", lambda *key: asked.append(key))
    ticks = cycle((5, 6))
    for _ in range(6):
        stage.draw(canvas, (64, 3), [], next(ticks))
    assert asked == []


def test_a_picture_that_is_read_anew_is_graded_anew():
    first = graded(HOME, GRADES["raw"])
    forget()
    assert graded(HOME, GRADES["raw"]) is not first
