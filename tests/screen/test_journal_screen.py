"""The journal on the screen: its parts, the page read again; and the page of the picture book as it is read."""

import pygame
import pytest
from menu_app import Under, click, hold, press, roll, top, wait

from game.content.nodes import Say
from game.screen.app import FADE
from game.screen.faces import face, of_the_book
from game.screen.gauge import gauging
from game.screen.paint.palette import COLOR
from game.screen.scenes.card import Card
from game.screen.scenes.journal import TABS, JournalScene
from game.screen.scenes.page import AREA, BookPage
from game.screen.scenes.pause import Pause
from game.screen.scenes.reading import Reading
from game.screen.widgets.paper import INITIAL, Paper
from game.session import begin
from game.session.intent import Intent
from game.settings import FACES, TEXT_SIZES
from game.story.journal import Spoken
from game.story.journal import journal as journal_of

PAPER = COLOR["skin3"]


@pytest.fixture
def session(library):
    session = begin(library)
    while session.view.page:
        session.step(Intent(confirm=True))
    return session


@pytest.fixture
def journal(app, session):
    app.profile.pages.append("page1")
    app.scenes[:] = [Under(session), scene := JournalScene(app, app.backdrop(), session)]
    return scene


def test_right_leafs_on(app, journal):
    press(app, "right")
    assert TABS[journal.tab] == "people"


def test_left_goes_round(app, journal):
    press(app, "left")
    assert TABS[journal.tab] == "log"


def test_a_click_on_a_plate_opens_its_part(app, journal):
    app.draw()
    click(app, journal._plates[2].center)
    assert TABS[journal.tab] == "memories"


@pytest.mark.parametrize("key", ["j", "escape"])
def test_the_journal_is_left(app, journal, key):
    press(app, key)
    assert top(app) is not journal


def test_what_was_heard_begins_at_its_end(journal):
    journal.open(TABS.index("log"))
    assert journal.list.scroll == journal.list.tall - journal.list.area.height


def test_what_was_heard_scrolls_back(app, journal):
    journal.open(TABS.index("log"))
    before = journal.list.scroll
    roll(app, 2)
    assert journal.list.scroll < before


def test_a_page_opens_large(app, journal):
    journal.open(TABS.index("book"))
    press(app, "return")
    assert isinstance(top(app), Reading)


def test_a_page_leafs_to_its_end_and_is_left(app, journal):
    journal.open(TABS.index("book"))
    press(app, "return")
    press(app, *["return"] * len(top(app)._paper.sheets))
    assert top(app) is journal


def test_an_empty_part_says_so(app, session):
    scene = JournalScene(app, app.backdrop(), session)
    scene.open(TABS.index("book"))
    assert scene.list.rows[0].text == "No page has been read yet."


# ---------------------------------------------------------------- words on paper
def spoken(*texts, name=""):
    return [Spoken(str(i), "person" if name else "page", name, text) for i, text in enumerate(texts)]


@pytest.mark.parametrize("size", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("name", ["lull", "legible"])
def test_no_sheet_is_longer_than_the_paper(name, size, app):
    letters, small = face(name, size), face(name)
    paper = Paper(letters, letters, small, spoken(*["The sea had used up all its blue. " * 5] * 6, name="Nora"), AREA)
    assert max(piece.top + piece.height for sheet in paper.sheets for piece in sheet) <= AREA.height


def test_a_line_that_does_not_fit_begins_a_sheet(app):
    paper = Paper(face("lull"), face("lull"), face("lull"), spoken(*["word " * 40] * 3), AREA)
    assert [sheet[0].line for sheet in paper.sheets] == [0, 2]


def test_a_line_longer_than_a_sheet_goes_on_over_it(app):
    paper = Paper(face("lull", 2.0), face("lull", 2.0), face("lull"), spoken("word " * 80), AREA)
    assert [sheet for sheet, _ in paper.pieces(0)] == list(range(len(paper.sheets)))


def initials(*lines, letters="lull", size=1.0):
    read_in = face(letters, size)
    paper = Paper(read_in, of_the_book(read_in), face(letters), lines, AREA)
    return paper, [(piece.line, piece.initial) for sheet in paper.sheets for piece in sheet if piece.initial]


@pytest.mark.parametrize("size", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("words", ["Where the last street stopped there lived a lamp. ", "No. ", "I am so glad. "])
@pytest.mark.parametrize("times", [1, 4, 20])
def test_a_page_begins_with_an_initial_and_no_line_runs_into_it(app, size, words, times):
    paper, painted = initials(*spoken(words * times, "And then. "), size=size)
    assert painted == [(0, words[0])]
    first = paper.sheets[0][0]
    letters = "".join(line.text for page in first.paragraph.pages for line in page)
    assert letters.replace(" ", "") == (words * times)[1:].replace(" ", "")
    for row, line in enumerate(first.paragraph.pages[0]):
        over = row * paper.own.leading - 1 < INITIAL[1]
        assert (line.left >= INITIAL[0]) is over
        assert line.left + paper.own.width(line.text) <= AREA.width
    assert max(piece.top + piece.height for sheet in paper.sheets for piece in sheet) <= AREA.height
    assert all(piece.top >= INITIAL[1] for piece in paper.sheets[0][1:])


@pytest.mark.parametrize(
    ("line", "letters"),
    [
        (spoken("Where he was"), "legible"),
        (spoken("“There's one still out,” said the Dark."), "lull"),
        (spoken("Étoile."), "lull"),
        (spoken("Who goes?", name="Mia"), "lull"),
        (spoken("A"), "lull"),
    ],
)
def test_what_nobody_has_painted_an_initial_of_is_set_as_it_is(app, line, letters):
    paper, painted = initials(*line, letters=letters)
    assert painted == [] and paper.sheets[0][0].paragraph.pages[0][0].start == 0


def test_people_are_heard_in_the_letters_of_the_game_and_the_book_in_its_own(app):
    paper, _ = initials(*spoken("So he rowed."), *spoken("Where?", name="Mia"))
    assert [piece.paragraph.face for piece in paper.sheets[0]] == [of_the_book(face("lull", 1.0)), face("lull", 1.0)]


@pytest.mark.parametrize("size", TEXT_SIZES)
@pytest.mark.parametrize("name", FACES)
def test_no_word_of_a_page_leaves_its_paper(app, session, name, size):
    app.settings.face, app.settings.text_size = name, size
    app.apply()
    for page in journal_of(app.library, session.state, ["page1"]).pages:
        scene = Reading(app, page)
        for number in range(len(scene._paper.sheets)):
            scene.sheet = number
            with gauging(app) as gauge:
                scene.draw(1.0)
            assert gauge.misfits == []


def test_the_initial_comes_with_the_first_letter(app):
    paper, _ = initials(*spoken("Where he was"))
    seen = []
    for letters in (0, 1):
        app.canvas.fill(PAPER)
        paper.draw(app.pen, 0, 0, letters)
        seen.append(pygame.transform.average_color(app.canvas, AREA)[:3] != PAPER)
    assert seen == [False, True]


# ---------------------------------------------------------------- the page as it is read
@pytest.fixture
def page(app):
    app.push(scene := BookPage(app, begin(app.library)))
    return scene


def says(page):
    return [each for each in page.session.library.book("book1").node("page1") if isinstance(each, Say)]


def test_the_page_begins_with_its_first_line(page):
    assert [line.id for line in page._lines] == [says(page)[0].id]


def test_letters_come_one_after_another(app, page):
    wait(app, 20)
    assert 0 < page._letters.letters < len(page._letters.text)


def test_a_press_hurries_the_line(app, page):
    press(app, "return")
    assert (page._letters.done, len(page._lines)) == (True, 1)


def test_another_press_goes_on(app, page):
    press(app, "return", "return")
    assert [line.id for line in page._lines] == [say.id for say in says(page)[:2]]


def test_a_click_goes_on(app, page):
    click(app, (300, 100))
    click(app, (300, 100))
    assert len(page._lines) == 2


def test_a_line_counts_as_heard_when_it_is_left(app, page):
    press(app, "return")
    before = dict(app.profile.heard)
    press(app, "return")
    assert (before, list(app.profile.heard)) == ({}, [says(page)[0].id])


def test_stepping_back_takes_a_line_off_the_paper(app, page):
    press(app, "return", "return", "page up")
    assert len(page._lines) == 1


def test_what_was_never_heard_is_not_skipped(app, page):
    hold(app, "tab", 30)
    assert len(page._lines) == 1


def test_what_was_heard_can_be_skipped(app):
    session = begin(app.library)
    app.profile.heard = dict.fromkeys(
        (say.id for say in session.library.book("book1").node("page1") if isinstance(say, Say)), True
    )
    app.push(page := BookPage(app, session))
    hold(app, "tab", 30)
    assert len(page._lines) > 3


def test_lines_go_on_by_themselves_when_that_is_wanted(app, page):
    app.settings.auto_advance, app.settings.text_speed = True, "at once"
    page._begin(page._lines[-1])
    wait(app, 400)
    assert len(page._lines) > 1


def test_escape_pauses(app, page):
    press(app, "escape")
    assert isinstance(top(app), Pause)


def test_a_face_changed_on_the_way_is_taken_up(app, page):
    press(app, "return")
    app.settings.face = "legible"
    app.apply()
    app.tick()
    assert page._paper.face is app.face


def read(app, page):
    while page.session.view.page:
        press(app, "return")


def test_after_the_page_comes_the_chapters_card(app, page):
    read(app, page)
    wait(app)
    assert isinstance(top(app), Card)


def test_the_card_gives_way_to_play_which_says_what_is_asked(app, page):
    read(app, page)
    wait(app)
    press(app, *["return"] * 20)
    wait(app, FADE + 4)
    assert top(app).toasts.text == page.session.beat.goal


def test_a_page_that_was_read_is_in_the_profile(app, page):
    read(app, page)
    assert (app.profile.pages, app.profile.chapters) == (["page1"], ["book1/1-synthetic-noon"])


def test_the_playthrough_is_kept_after_the_page(app, page):
    read(app, page)
    assert app.saves.slot("auto").beat == page.session.chapter.first.name


def test_a_page_left_in_the_middle_goes_on_there(app, page):
    press(app, "return", "return", "return")
    page.leave()
    again = BookPage(app, type(page.session)(app.library, app.saves.read("auto")))
    assert again._lines == page._lines


def test_no_page_is_put_on_tape_twice(app, page):
    press(app, "return", "return")
    assert app.recorder.session is page.session
