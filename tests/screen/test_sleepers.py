"""The sleepers of chapter 1 are seen as they were left: each as they were tidied, and at the last all turned."""

import pygame
import pytest

from game.screen.display import Display
from game.screen.dreamscape import Dreamscape
from game.session import begin

WARD = (440, 40)


@pytest.fixture
def ward(game):
    """Paints the ward, once those conversations were had."""
    Display(headless=True)
    session = begin(game, beat="round")
    scape = Dreamscape(session)

    def painted(*had):
        session.state.memory.visits = dict.fromkeys(had, 1)
        canvas = pygame.Surface((200, 220)).convert()
        scape.draw(canvas, WARD, {}, 0, 1.0)
        return pygame.image.tobytes(canvas, "RGB")

    return painted


def test_a_sleeper_shows_how_they_were_tidied_and_goes_back_when_it_is_taken_back(ward):
    untouched = ward()
    for number in (3, 7, 11):
        assert len({untouched, ward(f"quiet_{number}"), ward(f"forced_{number}")}) == 3
    assert ward() == untouched


def test_at_the_last_they_all_turn(ward):
    three = ("quiet_3", "forced_7", "quiet_11")
    assert ward(*three) != ward(*three, "all_turn")
