"""Mia's doodles in the journal's margin: of what was seen, on some page each, and never under words."""

import pygame
import pytest
from hypothesis import given
from hypothesis import strategies as st
from menu_app import Under

from game.content.library import Library
from game.screen.gauge import misfits
from game.screen.scenes.journal import SHEET, SHOWN, TABS, WRITTEN, JournalScene
from game.screen.widgets import doodles
from game.session import begin
from game.session.intent import Intent
from game.settings import FACES, TEXT_SIZES
from game.story.memory import Memory


@pytest.fixture
def session(library):
    session = begin(library)
    while session.view.page:
        session.step(Intent(confirm=True))
    return session


def test_every_doodle_is_of_a_thing_or_of_somebody_that_there_is(app):
    library = Library()
    things = {name for book in library.texts.books.values() for each in book.scripts.values() for name in each.looks}
    assert len(doodles.boxes()) > 12 and set(doodles.boxes()) <= things | set(library.texts.cast.speakers)


def test_a_doodle_is_there_once_its_thing_was_looked_at_or_somebody_was_met(app):
    memory = Memory()
    assert doodles.known(memory) == []
    memory.seen = {"lab ring": 1, "flat fridge": 2, "* stove": 1, "flat stove": 1}
    memory.met = ["nora", "leo"]
    assert doodles.known(memory) == ["ring", "stove", "leo"]


@given(count=st.integers(0, 40), pages=st.integers(1, 6), room=st.integers(1, 5))
def test_each_is_on_one_page_and_no_page_has_too_many(count, pages, room):
    names = list(map(str, range(count)))
    found = [doodles.on_page(names, page, pages, room) for page in range(pages)]
    shown = [name for page in found for name in page]
    assert len(shown) == len(set(shown)) and all(len(page) <= room for page in found)
    assert count > pages * room or len(shown) == count


def painted(app, session, tab):
    scene = JournalScene(app, app.backdrop(), session)
    scene.open(tab)
    app.canvas.fill("black")
    scene.draw(1.0)
    return pygame.image.tobytes(app.canvas.subsurface(SHOWN), "RGB")


def test_they_are_in_the_margin_of_the_sheet(app, session):
    app.scenes[:] = [Under(session)]
    session.state.memory.seen.clear()
    session.state.memory.met.clear()
    bare = painted(app, session, 0)
    session.state.memory.seen["flat stove"] = 1
    assert painted(app, session, 0) != bare and painted(app, session, 1) == bare


def test_a_full_margin_ends_above_the_foot_of_the_sheet(app):
    assert SHEET.contains(SHOWN) and doodles.room(SHOWN) == 5
    assert max(doodles.ASIDE) + doodles.SIZE <= SHOWN.width and WRITTEN.right <= SHOWN.right


@pytest.mark.parametrize("size", TEXT_SIZES)
@pytest.mark.parametrize("face", FACES)
def test_no_words_leave_what_is_written_on(app, session, face, size):
    app.settings.face, app.settings.text_size = face, size
    app.apply()
    app.scenes[:] = [Under(session)]
    scene = JournalScene(app, app.backdrop(), session)
    for tab in range(len(TABS)):
        scene.open(tab)
        assert misfits(app, scene) == []
        assert scene.list.area.right <= SHOWN.left
