"""A walkthrough in a window, at the pace of somebody who reads along."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

from game.content.library import Library
from game.core.problem import ContentError, Problem
from game.saves import Saves
from game.screen.app import App
from game.screen.scene import Scene
from game.screen.scenes.entering import scene_of
from game.screen.scenes.play import Play
from game.session import Session
from game.session.intent import NOTHING, Intent
from game.settings import Store
from game.workshop.hands import KeyedApp, otherwise
from game.workshop.plan import Plan
from game.workshop.walker import Walker, begun, walk

READING = 2.2
"""Ticks that a watcher is given for each letter."""


class Watched(Scene):
    """The scene of a playthrough, its presses made by a walker, `speed` ticks of it in one."""

    def __init__(self, app: App, walker: Walker, speed: int) -> None:
        super().__init__(app)
        self.walker, self.speed = walker, speed
        self.intents = intents(walker)
        app.recorder = walker.recorder
        self.scene = scene_of(app, walker.session)

    @property
    def session(self) -> Session:
        """The playthrough, which is heard."""
        return self.walker.session

    def tick(self) -> None:
        for _ in range(self.speed):
            intent = next(self.intents, None)
            if intent is None:
                self.app.scenes.clear()
                return
            self._take(intent)

    def _take(self, intent: Intent) -> None:
        """Where nothing is pressed the scene has a tick of its own, so that letters come; presses go straight on."""
        play = self.scene if isinstance(self.scene, Play) else None
        if play and play.session is not self.walker.session:
            play = None
        if intent == NOTHING and (play or self.walker.session.view.page):
            self.scene.tick()
        elif play:
            play.step(intent)
            play.toasts.tick()
        else:
            self.walker.recorder.step(intent)
            self.scene = scene_of(self.app, self.walker.session)

    def draw(self, between: float) -> None:
        self.scene.draw(between)


def intents(walker: Walker) -> Iterator[Intent]:
    """All intents of the walker's plan, one step's after the other's. Raises Stuck."""
    for step in walker.plan.steps:
        yield from walker.intents(step)


def walk_with_keys(library: Library, plan: Plan, speed: int = 1) -> Session:
    """Play `plan` in a window with the player's own keys, `speed` times as fast as a player would, from the title where
    it begins with a book. Raises NoDisplay; Crashed; ContentError where it was closed before the end, or somebody who
    acts by intents alone comes to remember something else."""
    with tempfile.TemporaryDirectory(prefix="bedtime-") as folder:
        hands = KeyedApp(library, Saves(Path(folder)), Store(Path(folder)), speed).play(plan, READING)
    if not hands.over:
        raise ContentError([Problem(plan.file, 1, 1, "the window was closed before the end of it")])
    if found := otherwise(library, plan, hands.session.state.memory, walk(plan, library).session.state.memory):
        raise ContentError(found)
    return hands.session


def walk_in_window(library: Library, plan: Plan, speed: int = 1) -> Walker:
    """Play `plan` in a window, `speed` times as fast as a player would. Raises NoDisplay, Crashed."""
    with tempfile.TemporaryDirectory(prefix="bedtime-") as folder:
        app = App(library, Saves(Path(folder)), Store(Path(folder)))
        walker = Walker(plan, begun(plan, library), reading=READING)
        app.run(Watched(app, walker, speed))
    return walker
