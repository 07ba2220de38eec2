"""What is said on the way, on the screen: where it lies, how long it stays, what keys, pad and mouse mean."""

import pygame
import pytest
from menu_app import click, hold, make_app, point, press, roll, wait

from game.content import paths
from game.content.library import Library
from game.content.markup import parse
from game.core.fixed import ONE, units
from game.screen.paint import HEIGHT, WIDTH, picture
from game.screen.passing import CLEAR, SETTLED
from game.screen.scenes.play import Play
from game.screen.steering import AGAIN
from game.screen.typewriter import Typewriter
from game.session import ChoiceView, begin
from game.session.along import LEAST
from game.session.intent import NOTHING
from game.settings import TEXT_SIZES

KITCHEN = "levels/book1/1-morning/kitchen.yaml"
LONG = "There was a box with a lid, and in the box with a lid was another lid. Nobody has found what it was the lid of."
STROLL = f"""
stroll:
  - along: true
  - bea: "Mind the step. #x01"
  - ada: "Which step? #x02"
  - choose:
      - "Mind it. #x03":
          - bea: "Thank you. #x04"
      - "Look for it. #x05":
          - bea: "Behind you. #x06"

story:
  - along: true
  - bea: "{LONG} #x07"
  - bea: "That's all. #x08"

over_it:
  - ada: "Sorry, what? #x0b"

mutter:
  - along: true
  - look: "A draught. #x09"
  - wait: 1
  - ada: "Hm. #x0a"
"""


@pytest.fixture
def app(cottage_root, tmp_path, monkeypatch):
    script = cottage_root / KITCHEN
    script.write_text(script.read_text("utf-8") + STROLL, "utf-8")
    monkeypatch.setattr(paths, "project", lambda: cottage_root)
    picture.forget()
    yield make_app(Library(cottage_root, tmp_path / "cache"), tmp_path)
    picture.forget()


@pytest.fixture
def said(app):
    """The scene in which a conversation of that name is had, the lead below the table, or `at` a point and facing
    somewhere."""

    def said(node="stroll", speed="at once", at=None, **settings):
        app.settings.text_speed = speed
        for name, value in settings.items():
            setattr(app.settings, name, value)
        app.apply()
        session = begin(app.library, beat="breakfast")
        session.step(NOTHING)
        play = Play(app, session)
        app.push(play)
        if at:
            stand(play, *at)
        session.begin_talk(node)
        wait(app, 1)
        return play

    return said


def shown(play):
    view = play.session.view.shown
    return view.id if view and not isinstance(view, ChoiceView) else view


def stand(play, x, y, facing="down"):
    lead = play.session.lead
    lead.x, lead.y, lead.facing, lead.way = units(x), units(y), facing, []


# ------------------------------------------------------------------------------------------------- time
def test_a_line_goes_by_once_it_is_read(app, said):
    play = said()
    wait(app, LEAST - 3)
    assert shown(play) == "x01"
    wait(app, 4)
    assert shown(play) == "x02"


def test_letters_that_come_slowly_are_waited_for(app, said):
    play = said("story", "slow")
    wait(app, 60)
    started = app.ticks
    while shown(play) == "x07":
        app.tick()
    letters = len(LONG)
    assert app.ticks - started + 60 >= letters / 0.4 + SETTLED


def test_with_all_the_time_there_is_a_line_stays_until_it_is_put_away(app, said):
    play = said(untimed=True)
    stand(play, 48, 150)
    wait(app, LEAST * 5)
    assert shown(play) == "x01"
    press(app, "e")
    assert shown(play) == "x02"


def test_a_line_stays_while_another_window_has_the_keys(app, said):
    play = said()
    app.controls.feed(pygame.event.Event(pygame.WINDOWFOCUSLOST), None)
    wait(app, LEAST * 3)
    waited = shown(play) == "x01"
    app.controls.feed(pygame.event.Event(pygame.WINDOWFOCUSGAINED), None)
    wait(app, LEAST * 3)
    assert waited and shown(play) != "x01"


def test_a_line_of_two_pages_turns_them_by_itself(app, said):
    play = said("story", text_size="largest")
    count, pages = len(play.passing._paragraph.pages), set()
    while shown(play) == "x07":
        pages.add(play.passing.page)
        app.tick()
    assert count > 1 and pages == set(range(count))


def test_what_was_heard_before_is_skipped(app, said):
    play = said("story")
    app.profile.heard["x07"] = True
    play.passing._was_heard = True
    hold(app, "tab", 6)
    assert shown(play) == "x08"


# ------------------------------------------------------------------------------------------------- hands
def test_keys_walk_while_it_is_said(app, said):
    play = said()
    stand(play, 48, 150)
    x = play.session.lead.x
    hold(app, "right", 20)
    assert play.session.lead.x > x and shown(play) == "x01"


def test_a_press_hurries_the_letters_and_then_the_line(app, said):
    play = said(speed="slow")
    stand(play, 48, 150)
    press(app, "e")
    assert shown(play) == "x01" and play.passing._letters.done
    press(app, "e")
    assert shown(play) == "x02"


def test_a_press_on_what_is_only_looked_at_goes_on_with_the_words(app, said):
    play = said(speed="slow")
    stand(play, 48, 40, "up")
    assert play.session.faced.kind == "thing"
    press(app, "e")
    assert not play.session.state.looking and shown(play) == "x01" and play.passing._letters.done
    press(app, "e")
    assert not play.session.state.looking and shown(play) == "x02"


@pytest.fixture
def shelf_asked_for(cottage_root):
    """The shelf is what the beat is about."""
    chapter = cottage_root / KITCHEN.replace("kitchen", "chapter")
    chapter.write_text(chapter.read_text("utf-8").replace('"visited(breakfast)"', '"saw(shelf)"'), "utf-8")


def test_a_press_means_what_is_faced_and_asked_for(shelf_asked_for, app, said):
    play = said()
    stand(play, 48, 40, "up")
    assert play.session.focus and play.session.focus.kind == "thing"
    press(app, "e")
    assert play.session.state.looking and play.passing.line is not None
    wait(app, 2)
    assert play.passing.line is None and play.speech.line.kind == "look"
    press(app, "e", "e")
    wait(app, 1)
    assert shown(play) == "x01" and play.passing.line.id == "x01"


def test_where_they_began_a_press_is_for_the_words_and_not_for_what_is_faced(app, said):
    play = said(at=(48, 40, "up"))
    faced = play.session.faced
    press(app, "e")
    assert faced and faced.kind == "thing" and not play.session.state.looking and shown(play) == "x02"


def stand_by(play, who):
    """The lead below somebody, facing them."""
    body = play.session.state.people[who]
    stand(play, body.x // ONE, body.y // ONE + 16, "up")
    play.step(NOTHING)


def answered(play):
    """The lead stands by whoever has said something, and says something back."""
    press(play.app, "e")
    stand_by(play, "bea")
    assert shown(play) == "x02" and play.session.focus.name == "bea"


def on_canvas(play, who):
    body, (left, top) = play.session.state.people[who], play.camera.corner(1.0)
    return body.x // ONE - left, body.y // ONE - 8 - top


def test_a_press_on_whom_one_talks_with_on_the_way_is_for_the_words(app, said):
    play = said()
    answered(play)
    press(app, "e")
    assert isinstance(shown(play), ChoiceView) and play.session.state.talk.frames[0].node == "stroll"


def test_a_click_on_whom_one_talks_with_on_the_way_is_for_the_words(app, said):
    play = said()
    answered(play)
    stand(play, 48, 150)
    play.step(NOTHING)
    click(app, on_canvas(play, "bea"))
    wait(app, 1)
    assert isinstance(shown(play), ChoiceView) and play.session.state.talk.frames[0].node == "stroll"


@pytest.mark.parametrize("device", ["keys", "mouse"])
def test_no_press_is_told_that_is_for_the_words(shelf_asked_for, app, said, monkeypatch, device):
    told = []
    monkeypatch.setattr("game.screen.hints.prompt", lambda app, action, words, *_, **__: told.append(words))
    play = said(at=(48, 40, "up"))
    play.draw(1.0)
    assert play.passing.line and play.session.focus and told == [], "they stand yet where the words began"
    answered(play)
    if device == "mouse":
        point(app, on_canvas(play, "bea"))
    play.draw(1.0)
    assert play.passing.line and told == [], "it is they who are talked with"
    play.session.begin_talk("over_it")
    wait(app, 2)
    play.draw(1.0)
    assert play.speech.line and told == []


def test_a_press_that_puts_away_the_last_words_on_the_way_is_not_followed_by_one_that_acts(app, said):
    play = said("story", at=(48, 40, "up"))
    press(app, "e", "e", "e")
    assert play.session.focus and not play.session.state.looking and shown(play) is None
    wait(app, AGAIN)
    press(app, "e")
    assert play.session.state.looking


def test_a_button_of_the_pad_hurries(app, said, monkeypatch):
    play = said()
    stand(play, 48, 150)
    app.controls._press(["interact"])
    app.tick()
    assert shown(play) == "x02"


def test_a_click_on_the_line_hurries_and_one_beside_it_walks(app, said):
    play = said()
    stand(play, 48, 150)
    play.draw(1.0)
    point(app, play.passing.box.center)
    click(app, play.passing.box.center)
    assert shown(play) == "x02" and play.session.state.errand is None
    corner = play.camera.corner(1.0)
    click(app, (100 - corner[0], 150 - corner[1]))
    assert play.session.state.errand is not None and shown(play) == "x02"


@pytest.mark.parametrize(("on_the_box", "goes"), [(False, True), (True, False)])
def test_a_click_that_closes_a_look_walks_where_it_was_clicked(app, said, on_the_box, goes):
    play = said()
    press(app, *["e"] * 9)
    wait(app, LEAST * 9)
    while play.session.state.modes:
        press(app, "e")
        wait(app, 20)
    stand(play, 48, 40, "up")
    wait(app, AGAIN * 3)
    press(app, "e")
    wait(app, 30)
    assert play.session.state.looking
    corner, box = play.camera.corner(1.0), play.speech._box
    click(app, (box[0] + 9, box[1] + 9) if on_the_box else (100 - corner[0], 150 - corner[1]))
    wait(app, 3)
    assert not play.session.state.looking and (play.session.state.errand is not None) == goes


def test_the_wheel_takes_the_line_before_back(app, said):
    play = said()
    stand(play, 48, 150)
    press(app, "e")
    assert shown(play) == "x02"
    roll(app, 1)
    assert shown(play) == "x01"


def test_options_are_shown_as_in_any_talk_and_chosen(app, said):
    play = said()
    stand(play, 48, 150)
    press(app, "e", "e")
    assert isinstance(shown(play), ChoiceView)
    wait(app, 20)
    assert play.passing.line is None and play.speech.line.id == "x02" and play.speech.choice
    press(app, "e")
    wait(app, 1)
    assert shown(play) == "x04" and play.passing.line.id == "x04" and play.speech.line is None


def test_hints_are_given_meanwhile_and_while_nothing_is_said(shelf_asked_for, app, said, monkeypatch):
    feet = []
    monkeypatch.setattr("game.screen.hints.prompt", lambda app, action, words, foot, place: feet.append(foot))
    play = said("mutter")
    stand(play, 48, 40, "up")
    play.draw(1.0)
    assert feet == [play.passing.box.top]
    press(app, "down")
    stand(play, 48, 150)
    press(app, "e")
    wait(app, 2)
    stand(play, 48, 40, "up")
    assert play.session.view.waiting
    play.draw(1.0)
    assert feet[-1] == HEIGHT


# ------------------------------------------------------------------------------------------------- where it lies
@pytest.mark.parametrize("size", TEXT_SIZES)
@pytest.mark.parametrize("node", ["stroll", "story", "mutter"])
def test_it_lies_on_the_canvas_and_leaves_most_of_it_free(app, said, size, node):
    play = said(node, text_size=size)
    stand(play, 48, 110)
    play.draw(1.0)
    box = play.passing.box
    assert pygame.Rect(0, 0, WIDTH, HEIGHT).contains(box)
    assert box.height <= HEIGHT // 3


@pytest.mark.parametrize("size", TEXT_SIZES)
@pytest.mark.parametrize("y", range(60, 200, 8))
def test_it_never_lies_over_the_lead(app, said, size, y):
    play = said("story", text_size=size)
    stand(play, 100, y)
    play._follow()
    play.draw(1.0)
    lead, corner = play.session.lead, play.camera.corner(1.0)
    x, foot = (lead.x >> 8) - corner[0], (lead.y >> 8) - corner[1]
    assert not play.passing.box.colliderect((x - 8, foot - 32, 16, 32))


def test_it_does_not_go_to_and_fro_at_one_place(app, said):
    play = said("story")
    feet = HEIGHT - 8 - play.passing._paragraph.height(0) - CLEAR
    play.passing.draw({}, feet + 20, 0)
    up = play.passing.box.top
    play.passing.draw({}, feet - 12, 0)
    assert play.passing.box.top == up
    play.passing.draw({}, feet - 80, 0)
    assert play.passing.box.top > up


def test_a_note_at_the_top_is_not_written_over(app, said):
    play = said("story")
    play.passing.draw({}, HEIGHT, 46)
    assert play.passing.box.top >= 46


@pytest.mark.parametrize("node", ["stroll", "story"])
def test_it_is_never_an_empty_box(app, said, node):
    play = said(node, "slow")
    play.passing.line = None
    play.passing.show(play.session.view)
    play.draw(1.0)
    assert play.passing.box and play.passing._letters.letters


def test_there_is_no_box_while_a_wait_is_written_before_the_first_letter(app, said):
    play = said("stroll")
    play.passing.box, play.passing._letters = (
        pygame.Rect(0, 0, 0, 0),
        Typewriter(parse("[wait 1]Mind the step."), "slow"),
    )
    play.draw(1.0)
    assert not play.passing.box


def test_a_line_that_another_talk_lay_over_goes_on_where_it_was(said, app):
    play = said("story", speed="slow")
    wait(app, 40)
    came = play.passing._letters.letters
    assert 0 < came < len(LONG)
    play.session.begin_talk("over_it")
    wait(app, 3)
    assert play.passing.line is None
    while play.speech.line:
        press(app, "e")
        wait(app, 2)
    wait(app, 1)
    assert play.passing.line and play.passing.line.text == LONG
    assert play.passing._letters.letters >= came
