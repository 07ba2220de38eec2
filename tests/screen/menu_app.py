"""An app without a screen, with saves and settings of its own, and hands for its keys and mouse."""

import pygame

from game.saves import Saves
from game.screen.app import App
from game.session import begin
from game.session.intent import Intent
from game.settings import Store

FADED = 40
"""Ticks in which a change of scenes is over."""


def make_app(library, folder):
    return App(library, Saves(folder / "saves"), Store(folder), headless=True)


def key_event(app, kind, name, mod=0):
    """A key of that name goes down or up, as the system tells it."""
    key, scancode = app.controls.layout.codes(name)
    return pygame.event.Event(kind, key=key, scancode=scancode, mod=mod)


def feed_key(app, kind, name, mod=0):
    app.controls.feed(key_event(app, kind, name, mod), None)


def press(app, *names, mod=0):
    """Tap keys, one a tick."""
    for name in names:
        feed_key(app, pygame.KEYDOWN, name, mod)
        feed_key(app, pygame.KEYUP, name, mod)
        app.tick()


def hold(app, name, ticks):
    """Hold a key down for so many ticks, and let it go."""
    feed_key(app, pygame.KEYDOWN, name)
    wait(app, ticks)
    feed_key(app, pygame.KEYUP, name)
    app.tick()


def point(app, at):
    """Move the mouse to `at` on the canvas."""
    app.controls.feed(pygame.event.Event(pygame.MOUSEMOTION, rel=(9, 9), pos=at), at)
    app.tick()


def click(app, at, button=pygame.BUTTON_LEFT):
    app.controls.feed(pygame.event.Event(pygame.MOUSEBUTTONDOWN, button=button, pos=at), at)
    app.tick()


def roll(app, by):
    app.controls.feed(pygame.event.Event(pygame.MOUSEWHEEL, y=by), None)
    app.tick()


def wait(app, ticks=FADED):
    for _ in range(ticks):
        app.tick()


def top(app):
    return app.scenes[-1]


def after_page(library):
    """A session whose page has been read."""
    session = begin(library)
    while session.view.page:
        session.step(Intent(confirm=True))
    return session


class Under:
    """A scene that was paused."""

    def __init__(self, session):
        self.session, self.left = session, 0

    def leave(self):
        self.left += 1

    def resume(self):
        """It is on top again."""

    def tick(self):
        """It stands still."""
