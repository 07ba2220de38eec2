"""The app as makers play in it: what they save is taken up in play, F7 takes up all, F6 shows what lies beneath
and what is remembered, which F8 turns the pages of."""

import time
from collections import deque
from collections.abc import Mapping
from pathlib import Path

from game.content import paths
from game.content.books import END
from game.content.library import Library
from game.core.problem import ContentError, Problem
from game.saves import Saves
from game.screen.app import App
from game.screen.overlay import READABLE, Overlay, small
from game.screen.scenes.entering import scene_of
from game.screen.scenes.page import BookPage
from game.screen.scenes.pause import Pause
from game.screen.scenes.play import Play
from game.screen.widgets.remark import RIGHT, WRONG, remark
from game.settings import Store
from game.workshop.reload import Fresh, Renewer, Watch, stamps

LOOK_EVERY = 15
"""Ticks between two looks at the files."""
PATIENCE = 60
"""Ticks for which a file may be half written before anybody is told."""
SAID_FOR = 90
"""Ticks that a remark stays which tells of no problem."""
NAMED = 3
"""Files that such a remark names."""
SECOND = 60
"""Frames among which the worst is looked for."""


class Makers(App):
    """An app whose playthrough follows the files it is made of. What is compiled anew is kept in the folder `cache`."""

    fixed: Mapping[str, str] = {"f6": "view", "f7": "reload", "f8": "page"}

    def __init__(self, library: Library, saves: Saves, store: Store, cache: Path, headless: bool = False) -> None:
        super().__init__(library, saves, store, headless)
        self.overlay = Overlay(self)
        self.problems: list[Problem] = []
        """What is told to be wrong with files that were changed, or are asked for."""
        self._renewer, self._watch = Renewer(cache), Watch(library)
        self._place = ""
        self._turns = 0
        """Ticks of the makers' own, who look at files while the game waits for them too."""
        self._tried: dict[Path, paths.Stamp] = {}
        self._failing: int | None = None
        self._said, self._said_at = "", -SAID_FOR
        self._work = 0.0
        """s spent on the frame under way, without what only makers see."""
        self._frames: deque[float] = deque([0.0], SECOND)

    # ------------------------------------------------------------------ a tick
    def move(self) -> None:
        began = time.perf_counter()
        self._turns += 1
        if self.controls.take("view"):
            self.overlay.turn()
        if self.controls.take("page"):
            self.overlay.ledger.turn()
        shown = self.scenes[:-1] if self.scenes and isinstance(self.scenes[-1], Pause) else self.scenes
        played = shown[-1] if shown else None
        if isinstance(played, Play | BookPage):
            self._arrive(played)
            if not self._fade:
                self._look(played, self.controls.take("reload"))
        try:
            super().move()
        except (ContentError, OSError) as error:
            self.problems = _problems(error)
        self._work += time.perf_counter() - began

    def _arrive(self, scene: Play | BookPage) -> None:
        """Where play has come to another place, or has just taken something up: note what is wrong there already."""
        session = scene.session
        if session.state.place != self._place:
            self._place, self.problems = session.state.place, []
            self._renewer.begin(session)

    def _look(self, scene: Play | BookPage, at_once: bool) -> None:
        """Look whether files have changed since they were taken up, and take them up; `at_once`, all of them."""
        if not at_once and self._turns % LOOK_EVERY:
            return
        now = stamps(scene.session.library, self._renewer.unread)
        changed = set(now) if at_once else self._watch.changed(now)
        waited = self._failing is not None and self._turns - self._failing >= PATIENCE
        if not changed:
            if self._failing is not None:
                self._failing, self.problems = None, []
        elif at_once or now != self._tried or (waited and not self.problems):
            self._tried = now
            self._try(scene, changed, told=at_once or waited)
            if self._failing is None:
                self._watch.take(now)
                self._place = ""
                self._say(set() if at_once else changed)

    def _try(self, scene: Play | BookPage, changed: set[Path], told: bool) -> None:
        """Read `changed` files anew and take them up; where they cannot be, the old stays, and that is `told`."""
        try:
            fresh = self._renewer.read(scene.session, changed)
        except ContentError as error:
            self._failing = self._turns if self._failing is None else self._failing
            if told or self.problems:
                mine = {paths.named(scene.session.library.root, path) for path in changed}
                self.problems = sorted(error.problems, key=lambda problem: problem.path not in mine)
        else:
            self._failing, self.problems = None, []
            self._take(scene, fresh)

    def _take(self, scene: Play | BookPage, fresh: Fresh) -> None:
        self.library, self.words = fresh.library, fresh.library.words
        if isinstance(scene, Play) and not fresh.session.view.page and fresh.session.state.beat != END:
            scene.renew(fresh.session, fresh.repaint)
            if self.scenes[-1] is not scene:
                self.scenes[-1].resume()
        else:
            self.scenes[self.scenes.index(scene) :] = [scene_of(self, fresh.session)]

    def _say(self, files: set[Path]) -> None:
        named = sorted(path.name for path in files)
        told = ", ".join(named[:NAMED]) + (" …" if len(named) > NAMED else "")
        self._said, self._said_at = self.words("makers.read", files=told or self.words("makers.all")), self._turns

    # ------------------------------------------------------------------ a frame
    def draw(self, between: float = 0.0) -> None:
        began = time.perf_counter()
        super().draw(between)
        self._frames.append((self._work + time.perf_counter() - began) * 1000)
        self._work = 0.0

    def paint(self, between: float) -> None:
        undrawn: list[Problem] = []
        try:
            super().paint(between)
        except (ContentError, OSError) as error:
            undrawn = _problems(error)
        began = time.perf_counter()
        standing = (problem for problem in self._renewer.standing if problem not in self.problems)
        low = self._remark([*self.problems, *standing, *undrawn])
        top = self.scenes[-1] if self.scenes else None
        if isinstance(top, Play):
            corner = top.camera.corner(between)
            self.overlay.draw(top.session, corner, self._frames[-1], max(self._frames), low)
        self._work -= time.perf_counter() - began

    def _remark(self, problems: list[Problem]) -> int:
        """Say what is wrong, or what was just read; how many px at the top of the canvas that takes."""
        face = small(self.pen.scale, READABLE)
        if problems:
            told, more = str(problems[0]), len(problems) - 1
            return remark(self, self.words("makers.more", problem=told, count=more) if more else told, WRONG, face)
        if self._turns - self._said_at < SAID_FOR:
            return remark(self, self._said, RIGHT, face)
        return 0


def _problems(error: ContentError | OSError) -> list[Problem]:
    if isinstance(error, ContentError):
        return error.problems
    return [Problem(str(error.filename or "a file"), 1, 1, f"cannot be read ({error.strerror or error})")]
