"""The looks of crowds: each is drawn, wears what it says, and is like no other."""

import pygame
import pytest

from game.screen.display import Display
from game.screen.paint.crowd import Look, dressed
from game.screen.paint.looks import LOOKS, told
from game.screen.paint.people import ROWS


@pytest.fixture(scope="module", autouse=True)
def display():
    return Display(headless=True, scale=1)


def drawn(look):
    return pygame.image.tobytes(dressed(look, "down", 0), "RGBA")


def all_sides(look):
    return b"".join(pygame.image.tobytes(dressed(look, facing, 0), "RGBA") for facing in ROWS)


@pytest.mark.parametrize("look", LOOKS, ids=told)
def test_whatever_a_look_wears_otherwise_is_seen(look):
    for number, other in enumerate(look.worn):
        without = tuple(each for index, each in enumerate(look.worn) if index != number)
        assert all_sides(look) != all_sides(Look(look.sheet, without)), other


def test_no_two_looks_are_alike():
    assert len({drawn(look) for look in LOOKS}) == len(LOOKS) == len(set(map(told, LOOKS)))
