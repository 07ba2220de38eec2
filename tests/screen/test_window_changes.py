"""The window while the player changes how the picture lies in it."""

import pygame
import pytest

from game.screen import display as displays
from game.screen.display import Display


@pytest.fixture
def display():
    return Display(headless=True, scale=2)


def test_a_fuller_picture_leaves_the_window_as_large_as_it_was(display):
    pygame.display.set_mode((1000, 600))
    display.change(fill=True, fullscreen=False)
    assert display.window.get_size() == (1000, 600)


def test_a_fuller_picture_is_fuller_at_once(display):
    pygame.display.set_mode((1000, 600))
    before = display.area.width
    display.change(fill=True, fullscreen=False)
    assert (before, display.area.width) == (960, 1000)


def test_a_window_that_keeps_the_size_of_the_screen_is_asked_again(display, monkeypatch):
    asked, stubborn = [], [(1366, 768)]

    def open_(size, flags):
        asked.append(size)
        pygame.display.set_mode(stubborn.pop() if stubborn else size, flags)

    monkeypatch.setattr(displays, "_open", open_)
    display.headless = False
    display.set_mode(scale=2)
    assert (asked, display.window.get_size()) == ([(960, 540)] * 2, (960, 540))


def test_a_picture_of_the_window_is_a_png_whatever_its_name(display, tmp_path):
    display.save(tmp_path / "window.txt")
    assert (tmp_path / "window.txt").read_bytes().startswith(b"\x89PNG")


def test_a_picture_that_cannot_be_written_is_told_as_files_are(display, tmp_path):
    with pytest.raises(OSError, match="directory"):
        display.save(tmp_path)
