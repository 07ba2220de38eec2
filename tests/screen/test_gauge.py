"""The pen that measures: words just inside what they are drawn in, and just outside."""

import pygame
import pytest
from menu_app import press, roll

from game.screen.barks import Barks
from game.screen.faces import SIZES, face, watching
from game.screen.gauge import Misfit, gauging, misfits
from game.screen.paint import HEIGHT
from game.screen.scenes.ask import Ask
from game.screen.scenes.settings import SettingsScene
from game.screen.scenes.title import Title
from game.screen.widgets import prompt
from game.screen.widgets.captions import Captions
from game.screen.widgets.toast import Toasts
from game.settings import FACES, TEXT_SIZES

WORDS = "Breakfast, with a daughter in it"
WHITE = (255, 255, 255)
LETTERS = [(name, size) for name in FACES for size in SIZES]


def measured(app, at, box, one, clip=None):
    with gauging(app) as gauge:
        gauge.cover(box)
        with gauge.clipped(clip or app.canvas.get_rect()):
            gauge.text(at, WORDS, WHITE, face=one)
    return gauge.misfits


@pytest.mark.parametrize(("name", "size"), LETTERS)
def test_words_as_wide_and_high_as_their_box_fit(app, name, size):
    one = face(name, size)
    box = pygame.Rect(20, 20, one.width(WORDS), one.cap + one.below)
    assert measured(app, (20, 20), box, one) == []


@pytest.mark.parametrize(("name", "size"), LETTERS)
@pytest.mark.parametrize(("right", "low"), [(1, 0), (0, 1)])
def test_words_a_pixel_too_large_are_told(app, name, size, right, low):
    one = face(name, size)
    box = pygame.Rect(20, 20, one.width(WORDS) - right, one.cap + one.below - low)
    assert measured(app, (20, 20), box, one) == [Misfit(WORDS, 1)]


def test_words_that_begin_left_of_what_is_drawn_on_are_told(app):
    one = face("lull")
    clip = pygame.Rect(20, 0, 400, 270)
    assert measured(app, (17, 100), clip, one, clip) == [Misfit(WORDS, 3)]


def test_words_are_cut_at_the_sides_of_a_list(app):
    one = face("lull")
    box = pygame.Rect(20, 20, 400, 100)
    assert measured(app, (20, 30), box, one, pygame.Rect(20, 20, one.width(WORDS) - 1, 100)) == [Misfit(WORDS, 1)]


@pytest.mark.parametrize("top", [12, 116])
def test_words_that_are_scrolled_out_of_sight_fit(app, top):
    box = pygame.Rect(20, 20, 100, 100)
    assert measured(app, (20, top), box, face("lull"), box) == []


def test_words_that_leave_the_canvas_are_told(app):
    one = face("lull")
    with gauging(app) as gauge:
        gauge.text((481 - one.width(WORDS), 100), WORDS, WHITE, face=one)
        gauge.text((10, 270 - one.cap - one.below), WORDS, WHITE, face=one)
    assert gauge.misfits == [Misfit(WORDS, 1)]


@pytest.mark.parametrize(("name", "size"), LETTERS)
def test_a_word_that_no_line_holds_is_told_with_its_text(name, size):
    one = face(name, size)
    with watching() as broken:
        one.wrap("to daughter", one.width("daughter"))
        assert broken == []
        one.wrap("to daughter", one.width("daughter") - 1)
    assert broken == [("to daughter", "daughter")]
    assert one.too_wide("to daughter", one.width("daughter") - 1) == ["daughter"]
    assert one.too_wide("to daughter", one.width("daughter")) == []


def test_nothing_is_noted_once_nobody_watches():
    with watching() as broken:
        pass
    face("lull").wrap("daughter", 5)
    assert broken == []


def test_the_pen_of_the_app_comes_back(app):
    before = app.pen
    with gauging(app):
        assert app.pen is not before
    assert app.pen is before


@pytest.mark.parametrize("name", FACES)
@pytest.mark.parametrize("size", TEXT_SIZES)
def test_a_question_with_more_words_than_room_is_told(app, name, size):
    app.settings.face, app.settings.text_size = name, size
    few, many = "Begin Book One anew?", "Begin Book One anew? " * 60
    for words, hidden in ((few, False), (many, True)):
        answers = [("No", app.scenes.clear), ("Yes", app.scenes.clear)]
        found = misfits(app, Ask(app, app.backdrop(), words, answers))
        assert bool(found) is hidden
    assert found[0].words == many
    assert misfits(app, Ask(app, app.backdrop(), many, answers[:1])) == []


def low_of(app, words):
    """The row of the canvas at which the line that ends in `words` stands."""
    found = {}
    with gauging(app) as gauge:
        gauge.line = lambda face, at, text, *rest: found.update({text[-len(words) :]: at[1]})
        app.scenes[-1].draw(1.0)
    return found[words]


@pytest.mark.parametrize("scroll", [lambda app: press(app, *["down"] * 30), lambda app: roll(app, -30)])
def test_a_notice_longer_than_the_screen_can_be_read_to_its_end(app, scroll):
    app.push(Ask(app, app.backdrop(), "It lies aside. " * 90 + "The end.", [("All right", app.scenes.clear)]))
    assert low_of(app, "The end.") > HEIGHT
    scroll(app)
    assert low_of(app, "The end.") < low_of(app, "All right")


def test_a_question_keeps_its_keys_for_the_answers(app):
    said = []
    app.push(Ask(app, app.backdrop(), "Sure? " * 400, [("No", app.scenes.clear), ("Yes", lambda: said.append(1))]))
    press(app, "down", "return")
    assert said == [1]


def test_rows_that_are_not_in_sight_are_measured(app):
    scene = SettingsScene(app, app.backdrop())
    assert misfits(app, scene) == []
    last = next(row for row in reversed(scene.list.rows) if hasattr(row, "values"))
    last.values[-1] = (last.values[-1][0], "m" * 80)
    assert "m" * 80 in [misfit.words for misfit in misfits(app, scene)]


@pytest.mark.parametrize("name", FACES)
def test_a_prompt_wider_than_the_canvas_is_told(app, name):
    app.settings.face = name
    for count, fits in ((20, True), (90, False)):
        with gauging(app) as gauge:
            prompt.prompt(app, "interact", "m" * count)
        assert (gauge.misfits == []) is fits


@pytest.mark.parametrize("name", FACES)
def test_a_prompt_that_is_left_out_is_told(app, name):
    app.settings.face = name
    for count, fits in ((20, True), (90, False)):
        with gauging(app) as gauge:
            prompt.row(app, [("pause", "m" * count), ("interact", "Back")], 450, 250)
        assert (gauge.misfits == []) is fits
    assert gauge.misfits[0].words == "m" * 90


@pytest.mark.parametrize("name", FACES)
def test_a_note_with_a_word_wider_than_itself_is_told(app, name):
    app.settings.face, app.settings.reduced_motion = name, True
    notes = Toasts(app)
    notes.add("toast.given", words="A " + "m" * 90)
    with gauging(app) as gauge:
        notes.draw()
    assert [misfit.broken for misfit in gauge.misfits] == ["m" * 90]


@pytest.mark.parametrize("name", FACES)
def test_a_caption_with_a_word_wider_than_itself_is_told(app, name):
    app.settings.face = name
    captions = Captions(app)
    captions.caption("A " + "m" * 40)
    with gauging(app) as gauge:
        captions.draw()
    assert [misfit.broken for misfit in gauge.misfits] == ["m" * 40]


@pytest.mark.parametrize("name", FACES)
@pytest.mark.parametrize("size", TEXT_SIZES)
def test_why_an_entry_does_nothing_is_said_at_any_size(app, name, size):
    app.settings.face, app.settings.text_size = name, size
    title = Title(app)
    title.list.chosen = next(i for i, row in enumerate(title.list.rows) if row.name == "book2")
    said = []
    with gauging(app) as gauge:
        gauge.line = lambda face, at, text, *rest: said.append(text)
        title.draw(1.0)
    assert app.words("title.unlit") in said
    assert misfits(app, title) == []


@pytest.mark.parametrize("name", FACES)
@pytest.mark.parametrize("size", TEXT_SIZES)
@pytest.mark.parametrize("head", [(0, 0), (240, 130), (479, 269)])
def test_a_bark_is_as_large_as_other_words_and_stays_on_the_canvas(app, name, size, head):
    app.settings.face, app.settings.text_size = name, size
    barks = Barks(app)
    barks.add("mia", "In the bowl. It lives in the bowl. Look again")
    with gauging(app) as gauge:
        set_in = []
        line = gauge.line
        gauge.line = lambda face, *rest: (set_in.append(face), line(face, *rest))
        barks.draw({"mia": head})
    assert set(set_in) == {app.face}
    assert gauge.misfits == []
