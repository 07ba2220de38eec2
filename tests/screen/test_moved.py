"""Where the picture of a place differs from the one before is known from what moved in it."""

import pygame
import pytest
from toy_place import DAY, NIGHT, drawn, level, person, prop, toy_project

from game.screen.paint import picture
from game.screen.paint.actors import Actor
from game.screen.paint.stage import Stage


@pytest.fixture(autouse=True)
def project(tmp_path, monkeypatch):
    toy_project(tmp_path, monkeypatch)
    yield
    picture.forget()


@pytest.fixture
def cast():
    """So many people alike, with their feet there."""
    frame = person()
    return lambda *feet: [Actor(x, y, frame) for x, y in feet]


@pytest.mark.parametrize("mood", [DAY, NIGHT], ids=["by day", "in the dark"])
@pytest.mark.parametrize("step", [(1, 0), (0, 3), (120, 0)], ids=["a px", "nearer", "a leap"])
def test_all_that_differs_after_somebody_walked_lies_in_what_is_told(mood, step, cast):
    stage = Stage(level((prop(96, 64), prop(104, 80))), mood, "noon")
    before = drawn(stage, (0, 0), cast((100, 100), (300, 150)))
    after = drawn(stage, (0, 0), cast((100 + step[0], 100 + step[1]), (300, 150)))
    for part in stage.moved.parts:
        before.blit(after, part, part)
    assert stage.moved.parts and pygame.image.tobytes(before, "RGB") == pygame.image.tobytes(after, "RGB")
    assert not any(part.collidepoint(300, 149) for part in stage.moved.parts)


def test_of_somebody_no_more_is_told_than_is_painted_of_their_frame():
    slim = pygame.Surface((24, 36), pygame.SRCALPHA)
    slim.fill("red", (8, 10, 6, 25))
    stage = Stage(level(), DAY, "noon")
    drawn(stage, (0, 0), [Actor(100, 100, slim)])
    drawn(stage, (0, 0), [Actor(101, 100, slim)])
    assert stage.moved.parts == [pygame.Rect(96, 75, 7, 25)]


def test_of_a_picture_from_elsewhere_or_with_somebody_more_nothing_is_told(cast):
    stage = Stage(level(), DAY, "noon")
    drawn(stage, (0, 0), cast((100, 100)))
    drawn(stage, (1, 0), cast((100, 100)))
    assert stage.moved.parts is None
    drawn(stage, (1, 0), cast((100, 100), (200, 100)))
    assert stage.moved.parts is None


def test_where_most_of_a_picture_differs_all_of_it_is_told(cast):
    stage, many = Stage(level(), DAY, "noon"), [(20 + 25 * i % 440, 50 + 7 * (i // 2)) for i in range(60)]
    drawn(stage, (0, 0), cast(*many))
    drawn(stage, (0, 0), cast(*((x + 1, y) for x, y in many)))
    assert stage.moved.parts == [pygame.Rect(0, 0, 480, 270)]


def test_where_nothing_moves_no_part_is_told(cast):
    stage = Stage(level(), DAY, "noon")
    for _ in range(4):
        drawn(stage, (0, 0), cast((100, 100)))
    assert stage.moved.parts == []
