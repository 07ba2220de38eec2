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


def press(app, *names):
    """Tap keys, one a tick."""
    for name in names:
        key = pygame.key.key_code(name)
        app.controls.feed(pygame.event.Event(pygame.KEYDOWN, key=key), None)
        app.controls.feed(pygame.event.Event(pygame.KEYUP, key=key), None)
        app.tick()


def hold(app, name, ticks):
    """Hold a key down for so many ticks, and let it go."""
    key = pygame.key.key_code(name)
    app.controls.feed(pygame.event.Event(pygame.KEYDOWN, key=key), None)
    wait(app, ticks)
    app.controls.feed(pygame.event.Event(pygame.KEYUP, key=key), None)
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
