"""The loop: fixed ticks, drawing in between, the change from one scene to another; and what breaks in it."""

import traceback
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pygame

from game import files, tapes
from game.content.library import Library
from game.content.words import Words
from game.core.pace import TICK
from game.core.problem import Problem
from game.saves import CRASH, Saves
from game.screen.outside import tell_outside
from game.screen.paint import picture
from game.screen.routes import AllRoutes
from game.screen.scene import Routes, Scene, Shared
from game.screen.widgets.prompt import plate
from game.screen.widgets.thumbnail import png
from game.screen.widgets.toast import Toasts
from game.settings import WINDOWS, Store
from game.writer import WRITER

MOST_TICKS = 6
"""After a stall the world waits rather than leaps."""
SLOWEST, FASTEST = 60, 144
"""Frames a second at most: the screen's own rate within these."""
FADE = 16
"""Ticks in which the picture goes dark between scenes, and comes back."""
UNCOVERED = (
    pygame.WINDOWEXPOSED, pygame.WINDOWSHOWN, pygame.WINDOWRESTORED, pygame.WINDOWSIZECHANGED, pygame.WINDOWFOCUSGAINED
)  # fmt: skip
"""After these what was in the window may be gone."""
DIM = 0.45
"""How much of the light is taken out of the picture while the world waits."""


class Crashed(Exception):
    """Something broke; `report` is the file that tells what, with the tape that led there; `kept`: what was played is
    in a slot of its own."""

    def __init__(self, report: Path | None, kept: bool = False) -> None:
        self.report, self.kept = report, kept
        super().__init__(str(report))

    def told(self, words: Words) -> str:
        """All of it for the player."""
        kept = words("crash.kept", slot=words("slots.crash")) if self.kept else words("crash.unkept")
        if self.report:
            return words("crash.told", kept=kept, file=self.report)
        return words("crash.untold", kept=kept)


class App(Shared):
    """The game in its window: the loop over its scenes, and what is told and kept when it breaks. Raises NoDisplay when
    there is no screen to play on."""

    waits_away = True
    """Whether the world waits while another window has the keyboard."""

    def __init__(
        self,
        library: Library | None = None,
        saves: Saves | None = None,
        store: Store | None = None,
        headless: bool = False,
    ) -> None:
        super().__init__(library, saves, store, headless)
        self.notes = Toasts(self)
        """What is said over any scene."""

    @property
    def routes(self) -> Routes:
        return AllRoutes(self)

    # ------------------------------------------------------------------ the loop
    def tick(self) -> None:
        """One sixtieth of a second. While the world waits, nothing is older after it, and what was pressed stays."""
        waits = self.waits
        self.ticks += not waits
        WRITER.tell()
        self.move()
        self.sound.tick(self.scenes, waits)
        self.notes.tick()
        if waits:
            return
        if self.controls.take("fullscreen"):
            self._switch_window()
        if self.controls.take("picture"):
            self._keep_picture()
        self.controls.tick()

    @property
    def waits(self) -> bool:
        """Whether the world waits for a player who is in another window."""
        return self.controls.away and self.waits_away

    def move(self) -> None:
        """One tick of a change of scenes, or of the scene on top."""
        if self.waits:
            return
        if self._fade:
            self._fading()
        elif self.scenes:
            self.scenes[-1].tick()

    def _fading(self) -> None:
        self._fade += 1
        if self._fade == FADE and self._next:
            self.scenes[:] = [self._next()]
            self._next = None
        elif self._fade >= 2 * FADE:
            self._fade = 0

    def draw(self, between: float = 0.0) -> None:
        """One frame."""
        self.pen.begin(self.display.scale, self.ticks, self.settings.reduced_motion, self.settings.strong_contrast)
        self.paint(between)
        self.display.present(self.pen)

    def paint(self, between: float) -> None:
        """Everything that a frame shows, on the canvas and in the pen."""
        if self.scenes:
            self.scenes[-1].draw(between)
        if self._fade:
            self.darken(1 - abs(1 - self._fade / FADE))
        self.notes.draw()
        if self.waits:
            self.darken(DIM)
            plate(self, self.words("away"))

    # ------------------------------------------------------------------ what can be done anywhere
    def _switch_window(self) -> None:
        """Over the whole screen, or no longer."""
        self.settings.window = next(each for each in WINDOWS if each != self.settings.window)
        self.apply()

    def _keep_picture(self) -> None:
        """Keep what the window shows as a picture; where it lies is told once it does."""
        window = self.display.window.copy()
        name = f"{files.NAME}-{datetime.now():%Y-%m-%d-%H%M%S}.png"
        kept: list[Path] = []

        def job() -> None:
            kept.append(files.add(files.picture_folder() / name, png(window)))

        def told(error: OSError | None) -> None:
            if error:
                self.notes.add("toast.no_picture", reason=error.strerror or error)
            else:
                self.notes.add("toast.picture", icon="save", file=files.homely(kept[0]))

        WRITER.put(name, job, told)

    # ------------------------------------------------------------------ running, and what breaks it

    def run(self, scene: Scene) -> None:
        """Play until the window closes. Raises Crashed when something breaks, with what was played in a slot of its own
        and every other as it was; KeyboardInterrupt, with it kept as when the window closes."""
        self.push(scene)
        self.sound.open()
        try:
            with picture.forgiving(self._unseen):
                self._loop()
            self._finish()
        except Exception as error:
            report = self.report(error)
            raise Crashed(report, self._keep_broken()) from error
        except KeyboardInterrupt:
            self._leave()
            self._finish()
            raise
        finally:
            self.sound.close()
            WRITER.wait()

    def _finish(self) -> None:
        """Wait until everything is written; what could not be is told outside."""
        self._closing = True
        WRITER.wait()
        WRITER.tell()
        if self.store.notes and not self.display.headless:
            tell_outside(self.words, self.store.told(self.words))

    def _keep_broken(self) -> bool:
        """Keep what is played, which may be broken too, where it takes the place of nothing good; whether that
        worked."""
        with suppress(Exception):
            self.store.keep(self.profile)
            if self.recorder:
                self.saves.write(CRASH, self.recorder.session.kept())
                return self.saves.lasting
        return False

    def _loop(self) -> None:
        clock, owed = pygame.time.Clock(), 0.0
        rate = min(FASTEST, max(SLOWEST, pygame.display.get_current_refresh_rate() or SLOWEST))
        while self.scenes:
            self.take_events()
            owed = min(owed + clock.tick(rate), MOST_TICKS * TICK)
            while owed >= TICK and self.scenes:
                owed -= TICK
                self.tick()
            if self.scenes:
                self.draw(1.0 if self.waits else owed / TICK)

    def take_events(self) -> None:
        """Take in what happened to keys, pads, mouse and window since the last time. A window that is closed leaves
        every scene."""
        for event in pygame.event.get():
            if event.type == pygame.QUIT:
                self._leave()
                self.scenes.clear()
                return
            if event.type in UNCOVERED:
                self.display.renew()
            where = getattr(event, "pos", None)
            self.controls.feed(event, self.display.to_canvas(where) if where else None)

    def _unseen(self, problem: Problem) -> None:
        self.notes.add("toast.unseen", file=problem.path)

    def _leave(self) -> None:
        for left in reversed(self.scenes):
            left.leave()

    def report(self, error: Exception) -> Path | None:
        """Write what broke, and the tape that led there; None when not even that can be written."""
        path = files.log_folder() / f"crash-{datetime.now(UTC):%Y%m%d-%H%M%S}.json"
        tape = msgspec.Raw(tapes.encode(self.recorder.tape)) if self.recorder else None
        told = {"error": "".join(traceback.format_exception(error)), "tape": tape}
        try:
            files.replace(path, msgspec.json.encode(told))
        except OSError:
            return None
        return path
