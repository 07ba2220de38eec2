"""Playing: what is on show beside the place itself."""

import pygame
import pytest
from menu_app import after_page

from game.core.fixed import units
from game.core.pace import TICKS
from game.screen import speech
from game.screen.hints import HELD_ENOUGH
from game.screen.paint import frames
from game.screen.scenes.play import Play
from game.session import ChoiceView, LineView, View, begin
from game.session.intent import Intent


@pytest.fixture
def play(app, library):
    return Play(app, after_page(library))


@pytest.fixture
def lefts(app, monkeypatch):
    """Where words were set."""
    found = []
    line = app.pen.line
    monkeypatch.setattr(app.pen, "line", lambda face, at, *rest: (found.append(at[0]), line(face, at, *rest)))
    return found


def test_the_pointer_says_what_a_click_is_about(app, play, monkeypatch):
    said = []
    monkeypatch.setattr("game.screen.hints.prompt", lambda app, action, words, *_: said.append(words))
    app.controls.device, app.controls.pointer = "mouse", (200, 150)
    assert play.session.focus is not None and play.session.under(200, 150) is None
    play.draw(1.0)
    assert said == []


def test_a_shut_door_is_not_said_to_lead_on(app, play, monkeypatch):
    said = []
    monkeypatch.setattr("game.screen.hints.prompt", lambda app, action, words, *_: said.append(words))
    door = next(door for door in play.session.level.doors if not door.to)
    corner = play.camera.corner(1.0)
    x, y, wide, high = door.area
    app.controls.device = "mouse"
    app.controls.pointer = (x + wide // 2 - corner[0], y + high // 2 - corner[1])
    play.draw(1.0)
    assert said == [app.words("verb.look")]


def test_over_a_choice_that_is_come_back_to_stands_the_line_it_answers(app, play):
    session = play.session
    session.begin_talk("breakfast")
    while not isinstance(session.view.shown, ChoiceView):
        play.step(Intent(confirm=True))
    asked = session.view.before
    play.step(Intent(choose=session.view.shown.options[0].number))
    while not isinstance(session.view.shown, LineView):
        play.step(Intent())
    play.speech.show(session.view)
    play.step(Intent(back=True))
    assert (play.speech.line, play.speech.choice) == (asked, session.view.shown)


@pytest.mark.parametrize(("portrait", "left"), [("nora", speech.TEXT_LEFT), ("", speech.TEXT_LEFT - speech.FACELESS)])
def test_words_begin_where_a_portrait_leaves_them_room(play, lefts, portrait, left):
    play.speech.show(View(LineView("x", "nora", "person", "Nora", portrait, "neutral", "Well.")))
    for _ in range(30):
        play.speech.tick(play.app.controls)
    play.speech.draw()
    assert lefts[-1] == left


@pytest.mark.parametrize("kind", ["person", "look", "thought", "sign", "page"])
def test_words_stand_out_from_what_they_are_written_on(app, play, monkeypatch, kind):
    set_on = []
    line = app.pen.line

    def noted(face, at, text, inks, *rest):
        ground = app.canvas.get_at((at[0] - 2, at[1]))[:3]
        set_on.extend((sum(ground), sum(ink)) for *_, ink in inks)
        line(face, at, text, inks, *rest)

    monkeypatch.setattr(app.pen, "line", noted)
    play.speech.show(View(LineView("x", "nora", kind, "", "", "neutral", "Well.")))
    for _ in range(30):
        play.speech.tick(app.controls)
    play.speech.draw()
    assert set_on and all(abs(ground - ink) > 380 for ground, ink in set_on)


@pytest.mark.parametrize("held, shown_again", [(1, True), (HELD_ENOUGH, False)])
def test_the_key_of_breath_is_shown_until_it_was_held_and_not_only_tapped(app, library, held, shown_again):
    play = Play(app, begin(library, beat="garden"))
    shown = []
    play.draw(1.0)
    play.hints.stopped()
    play.hints.show_key = lambda action, over, corner, covered, words: shown.append(words)
    play.draw(1.0)
    app.ticks += 9 * TICKS
    for _ in range(held):
        play.step(Intent(breathe=True))
    play.step(Intent())
    play.draw(1.0)
    assert shown == [app.words("prompt.breath_to_hold")] * (2 if shown_again else 1)


def test_a_breath_that_is_wanted_too_soon_says_so_once(app, library):
    play, said = Play(app, begin(library, beat="garden")), []
    play.barks.add = lambda who, text: said.append((who, text))
    play.step(Intent(breathe=True))
    assert said == []
    for _ in range(2):
        while not play.session.state.breath.locked:
            play.step(Intent(breathe=True))
        play.step(Intent())
        play.step(Intent(breathe=True))
        while play.session.state.breath.locked:
            play.step(Intent())
    assert said == [("mia", app.words("breath.too_soon"))]


def test_the_key_of_breath_says_that_it_is_held_unless_it_is_switched(app, library):
    play = Play(app, begin(library, beat="garden"))
    shown = []
    play.draw(1.0)
    play.hints.stopped()
    play.hints.show_key = lambda action, over, corner, covered, words: shown.append(words)
    play.draw(1.0)
    app.settings.hold_breathe = False
    play.draw(1.0)
    assert shown == [app.words("prompt.breath_to_hold"), app.words("prompt.breath_to_press")]


def test_the_key_of_breath_is_shown_where_something_is_in_the_way_and_to_one_who_stands_still(app, library):
    play = Play(app, begin(library, beat="garden"))
    shown = []
    play.hints.show_key = lambda action, over, corner, covered, words: shown.append(app.ticks)
    lead, came = play.session.lead, app.ticks
    for second in range(30):
        app.ticks = came + second * TICKS
        lead.x += units(1) if second <= 12 else 0
        if second == 2:
            play.hints.stopped()
        play.draw(1.0)
    first = [(tick - came) / TICKS for tick in shown]
    assert first == [*range(2, 10), *range(22, 30)]


def test_walking_against_something_shows_the_key_of_breath(app, library):
    play = Play(app, begin(library, beat="garden"))
    shown = []
    play.hints.show_key = lambda action, over, corner, covered, words: shown.append(words)
    play.draw(1.0)
    for _ in range(300):
        play.step(Intent(dx=-1))
    play.draw(1.0)
    assert shown == [app.words("prompt.breath_to_hold")]


def test_nobody_is_shown_how_to_hold_their_breath_awake(app, play):
    shown = []
    play.hints.show_key = lambda action, over, corner, covered, words: shown.append(action)
    play.draw(1.0)
    assert shown == []


@pytest.fixture
def framed(monkeypatch):
    """Where frames were put, by their look."""
    found = []
    put = frames.put
    monkeypatch.setattr(
        frames,
        "put",
        lambda canvas, area, look="panel": (found.append((look, pygame.Rect(area))), put(canvas, area, look)),
    )
    return found


def barked(framed):
    """Where barks stand, and everything else that has a frame."""
    barks = [area for look, area in framed if look == "bark"]
    return barks, [area for look, area in framed if look != "bark"]


def test_a_bark_keeps_out_of_the_box_the_portrait_and_the_options(app, play, framed):
    session = play.session
    session.begin_talk("breakfast")
    while not isinstance(session.view.shown, ChoiceView):
        play.step(Intent(confirm=True))
    play.tick()
    play.draw(1.0)
    play.draw(1.0)
    play.barks.add("nora", "You can sit. It's allowed, you know.")
    for head in ((60, 180), (240, 230), (400, 170), (470, 260), (10, 10)):
        framed.clear()
        play.barks.draw({"nora": head}, play.speech.covers)
        play.speech.draw()
        (bark,), others = barked(framed)
        assert bark.collidelist(others) == -1 and app.canvas.get_rect().contains(bark)


def test_whoever_speaks_barks_no_more(app, play, framed):
    play.barks.add("nora", "You can sit.")
    play.barks.add("mia", "Left foot.")
    play.session.begin_talk("breakfast")
    while not isinstance(play.session.view.shown, LineView) or play.session.view.shown.speaker not in ("nora", "mia"):
        play.step(Intent(confirm=True))
    play.step(Intent())
    play.barks.draw({"nora": (100, 60), "mia": (300, 60)})
    assert len(barked(framed)[0]) == 1


def test_what_was_saved_in_the_dark_is_dark_from_the_first_frame(app, play):
    session = play.session
    session.state.dark = True
    Play(app, session).draw(1.0)
    assert app.canvas.get_at((240, 100))[:3] == (0, 0, 0)


def test_stepping_back_into_the_light_is_light_at_once(app, play):
    play.session.begin_talk("breakfast")
    while not isinstance(play.session.view.shown, LineView):
        play.step(Intent(confirm=True))
    play.step(Intent(confirm=True))
    play.session.state.dark = True
    for _ in range(40):
        play.tick()
    play.step(Intent(back=True))
    play.draw(1.0)
    assert app.canvas.get_at((240, 100))[:3] != (0, 0, 0)


def test_in_the_dark_there_are_no_barks_and_no_prompts(app, play, framed, monkeypatch):
    prompts = []
    monkeypatch.setattr(play.hints, "draw", lambda *_: prompts.append(1))
    play.barks.add("nora", "You can sit.")
    play.session.state.dark = True
    for _ in range(40):
        play.tick()
    play.draw(1.0)
    assert (barked(framed)[0], prompts) == ([], [])


def test_a_key_that_is_taught_lies_over_no_words(app, play):
    lead, corner = play.session.lead, play.camera.corner(1.0)
    hold = app.words("prompt.breath_to_hold")
    free = play.hints.show_key("breathe", lead, corner, words=hold)
    bark = free.inflate(60, 0)
    moved = play.hints.show_key("breathe", lead, corner, [bark], hold)
    assert not moved.colliderect(bark) and moved.bottom <= bark.top


@pytest.mark.parametrize("opens", ["_pause", "_open_journal"])
def test_no_note_shows_through_behind_a_panel(app, play, opens):
    def behind():
        play.draw(1.0)
        getattr(play, opens)()
        return pygame.image.tobytes(app.scenes.pop().backdrop, "RGB")

    play.toasts.add("toast.goal", icon="goal", words="A long note that is to be read over the place.")
    for _ in range(30):
        play.toasts.tick()
    assert play.toasts
    noted = behind()
    while play.toasts:
        play.toasts.tick()
    assert noted == behind()


def test_half_a_sentence_over_a_head_is_clear_of_the_goal_that_is_told(app, play, monkeypatch):
    told = []
    monkeypatch.setattr(play.barks, "draw", lambda heads, covered: told.append(covered))
    play.barks.add(play.session.state.lead, "Left foot.")
    play._tell_goal()
    for _ in range(TICKS):
        play.tick()
        play.draw(1.0)
    assert play.toasts.box in told[-1] and play.toasts.box.top > 0
