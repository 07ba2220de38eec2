"""A picture held up while it is spoken of."""

import pygame
import pytest
from menu_app import after_page

from game.content.nodes import Command
from game.screen.paint import WIDTH
from game.screen.paint.picture import sheet
from game.screen.scenes.play import Play
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


@pytest.mark.parametrize("lead", range(20, WIDTH, 40))
@pytest.mark.parametrize("room", [ROOM, pygame.Rect(0, 0, 330, 188), pygame.Rect(150, 0, WIDTH - 150, 188)])
def test_whoever_holds_it_is_clear_of_it_where_there_is_room(exhibit, lead, room):
    for _ in range(COMES_IN):
        exhibit.tick(PHOTO, lead)
    place = exhibit.place(room)
    wide = max(lead - room.left, room.right - lead)
    assert room.left <= place.left and place.right <= room.right
    if room.left <= lead < room.right and wide >= place.width + 24:
        assert not place.left - 8 < lead < place.right + 8


def test_it_stays_where_it_is_whoever_walks(exhibit):
    for _ in range(COMES_IN):
        exhibit.tick(PHOTO, 100)
    before = exhibit.place(ROOM)
    exhibit.tick(PHOTO, 400)
    assert exhibit.place(ROOM) == before


def test_the_place_is_a_little_darker_behind_it(app, exhibit):
    app.canvas.fill((200, 200, 200))
    exhibit.draw(ROOM)
    assert app.canvas.get_at((2, 2))[:3] == (200, 200, 200)
    held(exhibit)
    exhibit.draw(ROOM)
    assert 60 < app.canvas.get_at((2, 2))[0] < 160


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
    place, room = shown(play), play.speech.room
    assert room.left <= place.left and place.right <= room.right and room.width < WIDTH
    assert not play.speech.options.colliderect(place)


def shown(play):
    """Where the picture is now."""
    play.speech.show(play.session.view)
    play.exhibit.tick(play.session.view.picture)
    play.draw(1.0)
    return play.exhibit.place(play.speech.room)
