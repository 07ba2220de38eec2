"""Another of a party is played by key, pad and mouse, in a hint that shows once, and with a camera that goes over."""

from itertools import pairwise

import msgspec
import pygame
import pytest
from menu_app import after_page, make_app, press, roll, wait

from game.core.fixed import units
from game.screen.hints import BREATHED, SWITCHED
from game.screen.scenes.play import Play
from game.settings import Store
from game.world.breath import Breath


@pytest.fixture
def playing(library, tmp_path):
    """Nora in the flat with whoever goes with her, in a window of its own."""

    def playing(*party, still=False):
        app = make_app(library, tmp_path)
        app.settings.reduced_motion = still
        play = Play(app, after_page(library))
        play.session.director.gather(party)
        app.push(play)
        wait(app)
        return app, play

    return playing


def pad(app, button):
    app.controls.feed(pygame.event.Event(pygame.CONTROLLERBUTTONDOWN, button=button, instance_id=0), None)
    app.tick()
    app.controls.feed(pygame.event.Event(pygame.CONTROLLERBUTTONUP, button=button, instance_id=0), None)


@pytest.fixture
def hinted(monkeypatch):
    """What keys were shown of, and over whom."""

    def hinted(play):
        shown = []
        monkeypatch.setattr(play.hints, "show_key", lambda action, over, *_: shown.append((action, over)))
        play.draw(1.0)
        return shown

    return hinted


WAYS = {
    "key": lambda app: press(app, "c"),
    "pad": lambda app: pad(app, pygame.CONTROLLER_BUTTON_RIGHTSTICK),
    "mouse": lambda app: roll(app, -1),
}


@pytest.mark.parametrize("way", WAYS)
def test_the_next_of_the_party_is_played(playing, way):
    app, play = playing("leo", "mia")
    WAYS[way](app)
    assert (play.session.state.lead, play.session.state.party) == ("leo", ["mia", "nora"])


def test_rolling_up_changes_nobody(playing):
    app, play = playing("leo")
    roll(app, 1)
    assert play.session.state.lead == "nora"


def test_another_key_can_be_given_to_it(playing):
    app, play = playing("leo")
    app.settings.keys["switch"] = ["x"]
    app.apply()
    press(app, "c")
    assert play.session.state.lead == "nora"
    press(app, "x")
    assert play.session.state.lead == "leo"


@pytest.mark.parametrize("way", WAYS)
def test_alone_it_does_nothing(playing, way):
    app, play = playing()
    WAYS[way](app)
    assert play.session.state.lead == "nora"
    assert {intent.lead for _, intent in app.recorder.tape.runs} == {""}


def test_its_key_is_shown_until_it_was_pressed_once(playing, hinted):
    app, play = playing("leo")
    assert hinted(play) == [("switch", play.session.state.people["leo"])]
    press(app, "c")
    assert hinted(play) == []
    app.store.keep(app.profile)
    app.store.wait()
    assert SWITCHED in Store(app.store.profile_path.parent).profile().heard


def test_its_key_is_not_shown_while_breath_is_held_and_nobody_else_can_be_played(playing, hinted):
    app, play = playing("leo")
    app.profile.heard[BREATHED] = True
    play.session.state.breath = Breath((0, 0))
    assert [action for action, _ in hinted(play)] == ["switch"]
    play.session.state.breath.held = True
    assert hinted(play) == []


def test_somebody_who_only_follows_is_not_played_and_no_key_says_so(playing, hinted, monkeypatch):
    app, play = playing("leo")
    cast = play.session.library.texts.cast
    follows = msgspec.structs.replace(cast.speakers["leo"], follows=True)
    monkeypatch.setitem(cast.speakers, "leo", follows)
    assert hinted(play) == []
    press(app, "c")
    wait(app, 2)
    assert (play.session.state.lead, play.session.state.party) == ("nora", ["leo"])


def test_it_is_not_shown_to_somebody_alone(playing, hinted):
    assert hinted(playing()[1]) == []


@pytest.mark.parametrize("far", [20, 90])
def test_the_camera_glides_to_who_leads_now(playing, far):
    app, play = playing("leo")
    leo = play.session.state.people["leo"]
    play.session.state.party.clear()
    leo.x, leo.y = play.session.lead.x + units(far), play.session.lead.y
    wait(app)
    play.session.state.party.append("leo")
    x = [play.camera.corner(1.0)[0]]
    press(app, "c")
    for _ in range(60):
        x.append(play.camera.corner(1.0)[0])
        wait(app, 1)
    gone = [after - before for before, after in pairwise(x)]
    assert max(map(abs, gone)) <= far // 4 + 1


def test_with_reduced_motion_it_is_there_at_once(playing):
    app, play = playing("leo", still=True)
    leo = play.session.state.people["leo"]
    leo.x += units(60)
    wait(app, 1)
    press(app, "c")
    at = play.camera.corner(0.0)
    assert at == play.camera.corner(1.0)
    wait(app, 30)
    assert play.camera.corner(1.0) == at
