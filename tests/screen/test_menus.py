"""Lists, questions, the pause, and that no word leaves its box in any face at any size."""

import pygame
import pytest
from menu_app import Under, after_page, click, hold, point, press, roll, top, wait

from game.screen.faces import SIZES, face
from game.screen.paint import HEIGHT, WIDTH
from game.screen.scenes.ask import Ask
from game.screen.scenes.card import Card
from game.screen.scenes.ending import Ending
from game.screen.scenes.journal import TABS, JournalScene
from game.screen.scenes.keys import KeysScene
from game.screen.scenes.page import BookPage
from game.screen.scenes.pause import Pause
from game.screen.scenes.reading import Reading
from game.screen.scenes.settings import SettingsScene
from game.screen.scenes.slots import Slots
from game.screen.scenes.title import Title
from game.screen.widgets.lists import List
from game.screen.widgets.rows import Entry, Heading, Told
from game.session import begin
from game.settings import FACES, TEXT_SIZES


def a_list(app, count=4, high=100, rows=None):
    rows = rows or [Entry(f"row{i}", f"Row {i}") for i in range(count)]
    return List(app, rows, pygame.Rect(20, 20, 200, high))


class Seen(Entry):
    """A row that notes what could be seen of it."""

    def draw(self, app, rect, inks, chosen):
        self.clip, self.lies = app.canvas.get_clip(), rect


class SeenTold(Told):
    """One that is only read, and notes it too."""

    def draw(self, app, rect, inks, chosen=False):
        self.clip, self.lies = app.canvas.get_clip(), rect


class Holder(Ask):
    """A scene that does nothing but tick a list."""

    def __init__(self, app, list_):
        self.app, self.list, self.picked = app, list_, []

    def tick(self):
        if row := self.list.tick():
            self.picked.append(row.name)


def held(app, **how):
    scene = Holder(app, a_list(app, **how))
    app.push(scene)
    return scene


# ---------------------------------------------------------------- lists
def test_down_goes_to_the_next_row(app):
    scene = held(app)
    press(app, "down")
    assert scene.list.chosen == 1


@pytest.mark.parametrize("size", TEXT_SIZES)
@pytest.mark.parametrize("scroll", [0, 5, 14, 23])
def test_no_row_of_a_list_is_seen_in_half(app, size, scroll):
    app.settings.text_size = size
    app.apply()
    rows = [Seen(f"row{i}", f"Row {i}") for i in range(12)]
    list_ = a_list(app, rows=rows, high=111)
    list_.scroll = scroll
    list_.draw()
    painted = [row for row in rows if hasattr(row, "lies")]
    assert painted
    assert all(list_.area.contains(row.lies) or row.lies.height > list_.area.height // 3 for row in painted)


def test_of_what_is_only_read_whole_lines_are_seen(app):
    told = SeenTold("Word after word after word, and so on for many more lines than there is room for. " * 6)
    list_ = a_list(app, rows=[told], high=64)
    list_.draw()
    assert told.clip.bottom <= list_.area.bottom
    assert told.clip.height and (told.clip.bottom - told.lies.y) % app.face.leading == 0


def test_a_key_held_for_a_moment_steps_once(app):
    scene = held(app)
    hold(app, "down", 6)
    assert scene.list.chosen == 1


def test_up_goes_round_to_the_last_row(app):
    scene = held(app)
    press(app, "up")
    assert scene.list.chosen == 3


def test_headings_are_stepped_over(app):
    scene = held(app, rows=[Heading("One"), Entry("a", "A"), Heading("Two"), Entry("b", "B")])
    press(app, "down")
    assert scene.list.row.name == "b"


def test_the_pointer_chooses_what_it_moves_over(app):
    scene = held(app)
    point(app, scene.list.rect(2).center)
    assert scene.list.chosen == 2


def test_a_pointer_that_rests_does_not_take_the_choice_back(app):
    scene = held(app)
    point(app, scene.list.rect(2).center)
    press(app, "down")
    assert scene.list.chosen == 3


def test_a_click_picks(app):
    scene = held(app)
    click(app, scene.list.rect(1).center)
    assert scene.picked == ["row1"]


def test_a_click_beside_the_rows_picks_nothing(app):
    scene = held(app)
    click(app, (400, 200))
    assert scene.picked == []


def test_the_chosen_row_is_scrolled_into_sight(app):
    scene = held(app, count=30)
    press(app, "up")
    assert scene.list.area.contains(scene.list.rect(29))


def test_the_wheel_scrolls_and_stops_at_the_top(app):
    scene = held(app, count=30)
    roll(app, -3)
    low = scene.list.scroll
    roll(app, 9)
    assert (low > 0, scene.list.scroll) == (True, 0)


def test_words_that_nothing_can_be_chosen_of_are_scrolled(app):
    scene = held(app, rows=[Told("Many words. " * 40)])
    press(app, "down")
    assert scene.list.scroll > 0


def test_a_larger_face_lays_the_list_out_anew(app):
    scene = held(app)
    before = scene.list.tall
    app.settings.text_size = "largest"
    app.apply()
    assert scene.list.tall == 2 * before


# ---------------------------------------------------------------- questions
def test_a_question_does_what_was_answered(app):
    said = []
    app.push(Under(None))
    app.push(Ask(app, app.backdrop(), "Sure?", [("No", lambda: None), ("Yes", lambda: said.append("yes"))]))
    press(app, "down", "return")
    assert said == ["yes"]


@pytest.mark.parametrize("key", ["escape", "backspace"])
def test_leaving_a_question_does_nothing(app, key):
    said = []
    app.push(under := Holder(app, a_list(app)))
    app.push(Ask(app, app.backdrop(), "Sure?", [("Yes", lambda: said.append("yes"))]))
    press(app, key)
    assert (said, top(app)) == ([], under)


# ---------------------------------------------------------------- the pause
@pytest.fixture
def paused(app):
    under = Under(after_page(app.library))
    app.scenes[:] = [under, Pause(app, app.backdrop(), under)]
    return under


@pytest.mark.parametrize("key", ["escape", "return"])
def test_the_pause_gives_way(app, paused, key):
    press(app, key)
    assert top(app) is paused


def test_the_right_button_leaves_the_pause(app, paused):
    click(app, (5, 5), pygame.BUTTON_RIGHT)
    assert top(app) is paused


@pytest.mark.parametrize(("down", "scene"), [(1, Slots), (2, Slots), (3, JournalScene), (4, SettingsScene)])
def test_the_pause_opens(app, paused, down, scene):
    press(app, *["down"] * down, "return")
    assert isinstance(top(app), scene)


def test_to_the_title_keeps_the_playthrough_first(app, paused):
    press(app, "up", "return")
    assert paused.left == 1


def test_to_the_title_comes_to_the_title(app, paused):
    press(app, "up", "return")
    wait(app)
    assert isinstance(top(app), Title)


# ---------------------------------------------------------------- words stay in their boxes
def scenes(app):
    back, session = app.backdrop(), after_page(app.library)
    app.profile.pages.append(session.chapter.page)
    app.saves.write("auto", session.kept())
    app.saves.write("3", session.kept())
    (app.saves.folder / "2.json").write_text("{", "utf-8")
    yield Title(app)
    yield Pause(app, back, Under(session))
    yield Slots(app, back)
    yield Slots(app, back, session)
    settings = SettingsScene(app, back)
    for _ in settings.list.rows:
        press_down(settings.list)
        settings._say()
        settings._letters.hurry()
        yield settings
    yield KeysScene(app, back)
    journal = JournalScene(app, back, session)
    for tab in range(len(TABS)):
        journal.open(tab)
        yield journal
    yield Reading(app, journal.journal.pages[0])
    yield from pages(app)
    yield Card(app, session)
    ending = Ending(app, session)
    ending.age = 1000
    yield ending
    yield Ask(app, back, app.words("save.bad_previous", file="auto.bad"), [(app.words("fine"), lambda: None)])


def pages(app):
    page = BookPage(app, begin(app.library))
    while page.session.view.page:
        page._letters.hurry()
        yield page
        page._go_on(page._letters)


def press_down(list_):
    list_.chosen = list_._next(list_.chosen, 1)
    list_._reveal()


@pytest.mark.parametrize("size", TEXT_SIZES)
@pytest.mark.parametrize("name", FACES)
def test_no_word_leaves_its_box(app, monkeypatch, name, size):
    app.settings.face, app.settings.text_size = name, size
    app.apply()
    wrong, line = [], app.pen.line
    canvas = pygame.Rect(0, 0, WIDTH, HEIGHT)

    def measured(letters, at, text, *rest, **more):
        box = pygame.Rect(at[0], at[1], letters.width(text), letters.cap)
        clip = app.canvas.get_clip()
        inside = clip.left <= box.left and box.right <= clip.right
        if not inside or (clip == canvas and not canvas.contains(box)):
            wrong.append((type(scene).__name__, text, tuple(box), tuple(clip)))
        line(letters, at, text, *rest, **more)

    monkeypatch.setattr(app.pen, "line", measured)
    for scene in scenes(app):
        app.scenes[:] = [scene]
        app.draw()
    assert wrong == []


@pytest.mark.parametrize("name", FACES)
def test_every_face_has_the_letters_of_the_interface(library, name):
    letters = face(name, SIZES[0])
    assert {key: letters.lacks(text) for key, text in library.texts.words.items() if letters.lacks(text)} == {}
