"""Pictures that are seen once a conversation was had, or until it was."""

import msgspec
import pygame
import pytest

from game.content.level import Prop
from game.screen.display import Display
from game.screen.dreamscape import Dreamscape
from game.session import begin

WARD = (440, 40)


@pytest.fixture
def ward(game):
    """Paints the ward of chapter 1, once those conversations were had."""
    Display(headless=True)
    session = begin(game, beat="round")
    scape = Dreamscape(session)

    def painted(*had):
        session.state.memory.visits = dict.fromkeys(had, 1)
        canvas = pygame.Surface((200, 220)).convert()
        scape.draw(canvas, WARD, {}, 0, 1.0)
        return pygame.image.tobytes(canvas, "RGB")

    return painted


def test_a_prop_is_seen_after_one_conversation_and_until_another():
    prop = Prop("", "things", "", 0, 0, 0, 16, 16, 16, "", "", "", "", after="rain", until="sun")
    assert [prop.is_seen(frozenset(had)) for had in ((), ("rain",), ("sun",), ("rain", "sun"))] == [
        False, True, False, False,
    ]  # fmt: skip
    assert msgspec.structs.replace(prop, after="").is_seen(frozenset())


def test_a_sleeper_shows_how_they_were_tidied_and_goes_back_when_it_is_taken_back(ward):
    untouched = ward()
    for number in (3, 7, 11):
        assert len({untouched, ward(f"quiet_{number}"), ward(f"forced_{number}")}) == 3
    assert ward() == untouched


def test_at_the_last_they_all_turn(ward):
    three = ("quiet_3", "forced_7", "quiet_11")
    assert ward(*three) != ward(*three, "all_turn")
