"""A picture held up while it is spoken of."""

import pygame
import pytest
from menu_app import after_page

from game.content.nodes import Command
from game.screen.paint import WIDTH
from game.screen.paint.picture import sheet
from game.screen.scenes.play import Play
from game.screen.speech import OPTIONS_RIGHT
from game.screen.widgets.exhibit import COMES_IN, Exhibit
from game.session import ChoiceView
from game.session.intent import Intent

PHOTO = "photo_mia"
ROOM = pygame.Rect(0, 0, WIDTH, 188)


@pytest.fixture
def exhibit(app):
    return Exhibit(app)


def held(exhibit, name=PHOTO, ticks=COMES_IN):
    for _ in range(ticks):
        exhibit.tick(name)
    return exhibit.place(ROOM)


def test_nothing_is_held_up_at_first(exhibit):
    assert held(exhibit, "") is None


def test_it_stands_in_the_midst_of_its_room(exhibit):
    place = held(exhibit)
    assert (place.centerx, place.size) == (ROOM.centerx, sheet(f"assets/pictures/{PHOTO}.png").get_size())
    assert abs(place.centery - ROOM.centery) <= 1 and ROOM.contains(place)


def test_it_comes_up_and_goes_down_again(exhibit):
    rising = [held(exhibit, ticks=1).y for _ in range(COMES_IN)]
    assert rising == sorted(rising, reverse=True) and rising[0] > rising[-1]
    assert held(exhibit, "", COMES_IN - 1).y > rising[-1]
    assert held(exhibit, "", 1) is None


def test_with_reduced_motion_it_is_there_at_once(app, exhibit):
    app.settings.reduced_motion = True
    there = held(exhibit, ticks=1)
    assert there == held(exhibit) and held(exhibit, "", 1) is None


def test_it_keeps_left_of_options(exhibit):
    held(exhibit)
    narrow = pygame.Rect(0, 0, 300, 188)
    assert exhibit.place(narrow).right <= narrow.right


def test_what_is_too_high_for_its_room_keeps_its_top(exhibit):
    held(exhibit)
    assert 0 <= exhibit.place(pygame.Rect(0, 0, WIDTH, 120)).top < 10


def test_it_covers_what_was_drawn(app, exhibit):
    place = held(exhibit)
    app.canvas.fill((0, 0, 0))
    exhibit.draw(ROOM)
    picture = sheet(f"assets/pictures/{PHOTO}.png")
    assert app.canvas.get_at(place.center)[:3] == picture.get_at((place.w // 2, place.h // 2))[:3]


@pytest.mark.parametrize("face", ["lull", "legible"])
@pytest.mark.parametrize("size", ["normal", "large", "largest"])
def test_words_and_options_are_clear_of_it(app, library, face, size):
    app.settings.face, app.settings.text_size = face, size
    app.settings.text_speed = "at once"
    app.settings.reduced_motion = True
    play = Play(app, after_page(library))
    session = play.session
    session.begin_talk("breakfast")
    session.acting.do(Command("show", (PHOTO,)))
    while not isinstance(session.view.shown, ChoiceView):
        place = shown(play)
        assert place.top >= 0 and place.bottom <= play.speech.room.bottom
        play.step(Intent(confirm=True))
    assert shown(play).right <= play.speech.room.right < OPTIONS_RIGHT


def shown(play):
    """Where the picture is now."""
    play.speech.show(play.session.view)
    play.exhibit.tick(play.session.view.picture)
    play.draw(1.0)
    return play.exhibit.place(play.speech.room)
