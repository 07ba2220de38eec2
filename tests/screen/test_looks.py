"""The looks of crowds: each is drawn, wears what it says, and is like no other."""

import pygame
import pytest

from game.content.looks import RAMPS, SHOWN, Look, read_looks
from game.content.palette import STEPS
from game.content.paths import project
from game.screen.display import Display
from game.screen.paint import palette
from game.screen.paint.crowd import dressed
from game.screen.paint.people import ROWS, frame

LOOKS = read_looks(project())


@pytest.fixture(scope="module", autouse=True)
def display():
    return Display(headless=True, scale=1)


def drawn(look):
    return pygame.image.tobytes(dressed(look, "down", 0), "RGBA")


def all_sides(look):
    return b"".join(pygame.image.tobytes(dressed(look, facing, 0), "RGBA") for facing in ROWS)


@pytest.mark.parametrize("look", LOOKS, ids=[look.told for look in LOOKS])
def test_whatever_a_look_wears_otherwise_is_seen(look):
    for number, other in enumerate(look.worn):
        without = tuple(each for index, each in enumerate(look.worn) if index != number)
        assert all_sides(look) != all_sides(Look(look.sheet, without)), other


def test_two_looks_of_one_sheet_never_follow_each_other():
    assert all(one.sheet != other.sheet for one, other in zip(LOOKS, (*LOOKS[1:], LOOKS[0]), strict=True))


def test_no_two_looks_are_alike():
    assert len({drawn(look) for look in LOOKS}) == len(LOOKS) == len({look.told for look in LOOKS})


def test_a_look_of_no_other_ramps_is_the_sheet_itself():
    plain = frame("crowd/baker", "left", 3)
    assert pygame.image.tobytes(dressed(Look("crowd/baker"), "left", 3), "RGBA") == pygame.image.tobytes(plain, "RGBA")


def test_two_ramps_can_change_places():
    there = dressed(Look("crowd/student", (("mag", "gold"), ("gold", "mag"))), "down", 6)
    back = {
        palette.COLOR[f"{ramp}{step}"]: palette.COLOR[f"{other}{step}"]
        for ramp, other in (("mag", "gold"), ("gold", "mag"))
        for step in range(5)
    }
    plain = frame("crowd/student", "down", 6)
    for x in range(24):
        for y in range(36):
            color, alpha = tuple(plain.get_at((x, y)))[:3], plain.get_at((x, y))[3]
            assert there.get_at((x, y))[3] == alpha
            assert not alpha or tuple(there.get_at((x, y)))[:3] == back.get(color, color)


def test_every_ramp_but_ink_can_be_shown_as_any():
    assert {"ink", *RAMPS} == set(SHOWN) == set(STEPS)
