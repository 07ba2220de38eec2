"""Glints on what has not been looked at yet: near the lead, never while somebody talks, still with reduced motion."""

import pygame
import pytest
from menu_app import after_page

from game.core.fixed import units
from game.screen.glints import EVERY, FOR, NEAR, Glints
from game.screen.scenes.play import Play
from game.session.intent import Intent
from game.story.memory import ANYWHERE


@pytest.fixture
def play(app, library):
    return Play(app, after_page(library))


@pytest.fixture
def here(play):
    """A session whose lead stands where something glints."""
    session = play.session
    for y in range(90, 200, 6):
        for x in range(30, 360, 6):
            session.lead.x, session.lead.y = units(x), units(y)
            if Glints().points(session):
                return session
    raise AssertionError("nothing glints anywhere")


def unseen(session):
    """The looks that are near the lead and glint."""
    glinting = {at for at, _ in Glints().points(session)}
    return [
        thing.name for thing in session.looker.things
        if thing.kind == "thing" and any(pygame.Rect(thing.area).collidepoint(at) for at in glinting)
    ]  # fmt: skip


def test_what_glints_is_near_and_has_something_to_be_seen_in(here):
    x, y = here.lead.x // 256, here.lead.y // 256
    for name in unseen(here):
        assert name in here.script.looks
    for (px, py), _ in Glints().points(here):
        assert abs(px - x) <= NEAR + 160 and abs(py - y) <= NEAR + 80


@pytest.mark.parametrize("by", ["the place", "an older save, which knew no places"])
def test_what_was_looked_at_glints_no_more(here, by):
    glints = Glints()
    had = len(glints.points(here))
    for thing in here.looker.things:
        place = here.state.place if by == "the place" else ANYWHERE
        name = thing.name if by == "the place" else f"{here.state.place} {thing.name}".rsplit(" ", 1)[-1]
        here.state.memory.seen[f"{place} {name}"] = 1
    assert had and glints.points(here) == []


def test_from_far_away_nothing_glints(here):
    here.lead.x, here.lead.y = units(5000), units(5000)
    assert Glints().points(here) == []


def test_nothing_glints_on_somebody(here):
    (x, y), _ = Glints().points(here)[0]
    other = next(body for who, body in here.state.people.items() if who != here.state.lead)
    other.x, other.y = units(x), units(y + 10)
    assert all(at != (x, y) for at, _ in Glints().points(here))


def shown(session, tick, still):
    canvas = pygame.Surface((480, 270))
    Glints().draw(canvas, session, (0, 0), tick, still, session.focus)
    return pygame.image.tobytes(canvas, "RGB")


def test_a_glint_comes_and_goes_the_same_way_each_time(here):
    seen = [shown(here, tick, still=False) for tick in range(2 * EVERY)]
    dark = seen.count(bytes(480 * 270 * 3))
    assert seen[:EVERY] == seen[EVERY:] and dark < 2 * EVERY
    assert len(Glints().points(here)) > 2 or dark >= 2 * (EVERY - 2 * FOR)


def test_with_reduced_motion_it_stays_and_does_not_move(here):
    seen = {shown(here, tick, still=True) for tick in range(0, EVERY, 7)}
    assert len(seen) == 1 and seen != {bytes(480 * 270 * 3)}


def test_nothing_glints_while_somebody_talks(app, here, play, monkeypatch):
    drawn = []
    monkeypatch.setattr(play.hints.glints, "draw", lambda *_: drawn.append(1))
    play.draw(1.0)
    assert drawn
    drawn.clear()
    here.begin_talk("breakfast")
    for _ in range(30):
        play.draw(1.0)
        play.step(Intent())
    assert drawn == []
