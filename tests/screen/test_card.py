"""The card of a chapter: its picture where it has one, the lamp where it has none, and words that stand out."""

from types import SimpleNamespace

import msgspec
import pygame
import pytest
from menu_app import after_page

from game.screen.paint import HEIGHT, WIDTH
from game.screen.paint.palette import COLOR
from game.screen.paint.picture import sheet
from game.screen.scenes import card as cards
from game.screen.scenes.card import CALM, LIT, LOOKED_AT, RISES, STAYS, Card
from game.screen.text import Pen
from game.settings import FACES, TEXT_SIZES

READABLE = 4.5
"""The least contrast of words with what lies under them (WCAG 2.2, 1.4.3)."""
SKY = (0, 0, WIDTH, CALM - 10)
"""Where a picture is never darkened for the words of chapter 1."""


@pytest.fixture
def session(library):
    return after_page(library)


def show(app, session, age=LIT + RISES):
    """Draw the card of `session` as it is so many ticks after it came up."""
    card = Card(app, session)
    card.age = age
    app.pen.begin(1.0)
    card.draw(0)


def same(one, other, area):
    return one.subsurface(area).convert(24).get_buffer().raw == other.subsurface(area).convert(24).get_buffer().raw


@pytest.fixture
def bare(session):
    """A session in a chapter that nobody has drawn a card for."""
    return SimpleNamespace(state=session.state, chapter=msgspec.structs.replace(session.chapter, number=99))


def noon():
    return sheet("assets/cards/book1-1.png")


def test_a_chapters_picture_is_on_its_card(app, session):
    show(app, session)
    assert same(app.canvas, noon(), SKY)


def test_a_chapter_without_a_picture_keeps_the_lamp(app, bare):
    show(app, bare)
    corner = app.canvas.subsurface(0, 0, 100, HEIGHT)
    assert pygame.transform.average_color(corner)[:3] == COLOR["ink0"]
    lamp = pygame.mask.from_threshold(app.canvas, COLOR["gold4"], (1, 1, 1, 255))
    assert lamp.count() > 0


def light(app):
    return sum(pygame.transform.average_color(app.canvas.subsurface(SKY))[:3])


def test_a_picture_comes_up_out_of_the_dark(app, session):
    seen = []
    for age in (LIT, LIT + RISES // 3, LIT + RISES):
        show(app, session, age)
        seen.append(light(app))
    assert seen[0] == 0 and seen[0] < seen[1] < seen[2]


def test_with_reduced_motion_it_is_there_at_once(app, session):
    app.settings.reduced_motion = True
    show(app, session, 0)
    assert same(app.canvas, noon(), SKY)


@pytest.mark.parametrize(("where", "stays"), [("session", STAYS + LOOKED_AT), ("bare", STAYS)])
def test_a_picture_is_looked_at_for_longer(app, request, monkeypatch, where, stays):
    gone = []
    monkeypatch.setattr(app, "change", gone.append)
    card = Card(app, request.getfixturevalue(where))
    for _ in range(stays):
        card.tick()
    assert gone == []
    card.tick()
    assert len(gone) == 1


# ---------------------------------------------------------------------- words
def luminance(color):
    """Relative luminance (WCAG 2.2)."""
    parts = [c / 255 / 12.92 if c / 255 <= 0.04045 else ((c / 255 + 0.055) / 1.055) ** 2.4 for c in color[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


class Listener(Pen):
    """Notes where words are set and in which ink, and sets none."""

    def __init__(self, pen):
        super().__init__(pen.canvas, pen.face)
        self.heard = []

    def line(self, face, at, text, inks, shade=None, shown=None):
        box = pygame.Rect(at[0], at[1] - face.above, face.width(text), face.above + face.cap + face.below)
        self.heard.append((text, box, inks[0][2]))


def contrasts(app, session):
    """Of each line of the card, the least contrast with any pixel under it."""
    app.pen = listener = Listener(app.pen)
    show(app, session)
    for text, box, ink in listener.heard:
        under = app.canvas.subsurface(box)
        brightest = max(luminance(under.get_at((x, y))) for x in range(box.width) for y in range(box.height))
        yield text, (luminance(ink) + 0.05) / (brightest + 0.05)


@pytest.fixture(params=[(name, size) for name in FACES for size in TEXT_SIZES], ids=" ".join)
def lettered(app, request):
    app.settings.face, app.settings.text_size = request.param
    app.apply()
    return app


def test_words_stand_out_from_the_picture(lettered, session):
    lines = dict(contrasts(lettered, session))
    assert len(lines) == 3
    assert min(lines.values()) >= READABLE, lines


def test_words_that_reach_into_the_picture_still_stand_out(lettered, session, monkeypatch):
    monkeypatch.setattr(cards, "WIDEST", 110)
    lines = dict(contrasts(lettered, session))
    assert len(lines) == 4
    assert min(lines.values()) >= READABLE, lines


def test_the_picture_is_dark_where_words_are_kept():
    kept = [noon().get_at((x, y))[:3] for x in range(WIDTH) for y in range(CALM, HEIGHT)]
    assert set(kept) <= {COLOR["ink0"], COLOR["ink1"]}
