"""The picture book's page: its picture, and its lines coming onto the paper as they are read aloud."""

from functools import partial

import pygame

from game.content.markup import parse
from game.core.event import ChapterEnded, Event, SteppedBack, SteppedForward
from game.saves import AUTO, QUICK
from game.screen.paint import WIDTH, frames
from game.screen.paint.picture import sheet
from game.screen.scene import Shared
from game.screen.scenes.entering import scene_of
from game.screen.scenes.keeping import Played, keep, quick_load
from game.screen.scenes.panel import FOOT
from game.screen.speech import SKIP_EVERY, Speech
from game.screen.typewriter import Typewriter
from game.screen.widgets import prompt
from game.screen.widgets.paper import Paper
from game.screen.widgets.thumbnail import png, small
from game.screen.widgets.toast import Toasts
from game.session import ChoiceView, LineView, Session
from game.session.intent import Intent
from game.story.journal import Spoken, read_so_far

AREA = pygame.Rect(256, 34, 194, 202)
"""Where words are set on the paper, from the top of the first capitals."""
MORE = (441, 238)
PROMPTS_RIGHT = WIDTH - 22


def picture(name: str) -> pygame.Surface:
    """The open book at the page `name`; the first page's where it has none of its own."""
    try:
        return sheet(f"assets/book/{name}.png")
    except FileNotFoundError:
        return sheet("assets/book/page1.png")


class BookPage(Played):
    """A session that stands at the picture book's page, until that is over."""

    def __init__(self, app: Shared, session: Session) -> None:
        super().__init__(app)
        self.session = session
        self.recorder = app.record(session)
        self.name = session.chapter.page
        self.toasts, self.speech = Toasts(app), Speech(app)
        self.part = 0
        self.was_heard = False
        self._stood = 0
        self._lines: tuple[Spoken, ...] = ()
        self._paper: Paper | None = None
        self._letters: Typewriter | None = None
        self._take_up()
        app.sound.touch("page")

    # ------------------------------------------------------------------ what is on the paper
    def _take_up(self) -> None:
        """Lay out what was read so far; the latest line begins to come, unless it already stands."""
        book, cast = self.session.library.book(self.session.state.book), self.session.library.texts.cast
        lines = read_so_far(book, cast, self.name, self.session.state.memory)
        if lines == self._lines and self._paper and self._paper.face is self.app.face:
            return
        new = lines != self._lines
        self._lines = lines
        self._paper = Paper(self.app.face, self.app.book_face, self.app.lesser_face, lines, AREA)
        if not lines:
            self._letters = None
        elif new or not self._letters:
            self._begin(lines[-1])
        else:
            self.part = 0
            self._letters.turn(self._letters.letters if len(self._parts) == 1 else 0, self._end)

    def _begin(self, line: Spoken) -> None:
        self.part, self._stood = 0, 0
        self.was_heard = line.id in self.app.profile.heard
        self._letters = Typewriter(parse(line.text), self.app.settings.text_speed, self._end)

    @property
    def _parts(self) -> list[tuple[int, int]]:
        """(sheet, end in letters) of each part of the latest line: more than one when a sheet does not hold it."""
        found = self._paper.pieces(len(self._lines) - 1) if self._paper else []
        return [(sheet, piece.paragraph.end(piece.page)) for sheet, piece in found]

    @property
    def _end(self) -> int:
        return self._parts[self.part][1]

    # ------------------------------------------------------------------ a tick
    def tick(self) -> None:
        controls, view = self.app.controls, self.session.view
        self._stood += 1
        self.toasts.tick()
        if controls.lost_pad() or controls.take("pause") or controls.take("cancel") or controls.right_click:
            self._pause()
        elif controls.take("journal"):
            self.app.push(self.app.routes.journal(self._behind(), self.session))
        elif controls.take("back") or controls.wheel > 0:
            controls.let_go("skip")
            self.step(Intent(back=True))
        elif controls.take("forward") or (controls.wheel < 0 and isinstance(view.shown, LineView)):
            self.step(Intent(forward=True))
        elif controls.take("quick_save"):
            self._save(QUICK, "toast.quick_saved")
        elif controls.take("quick_load"):
            quick_load(self.app, self.toasts)
        elif isinstance(view.shown, ChoiceView):
            self._choosing()
        elif isinstance(view.shown, LineView):
            self._reading(view.shown)
        else:
            self.step(Intent())

    def _choosing(self) -> None:
        self.speech.show(self.session.view)
        if self.speech.tick(self.app.controls) == "choose":
            self.step(Intent(choose=self.speech.picked))
        elif not self.app.settings.untimed:
            self.step(Intent())

    def _reading(self, shown: LineView) -> None:
        self._take_up()
        controls, letters = self.app.controls, self._letters
        if not letters:
            self.step(Intent(confirm=True))
            return
        letters.tick()
        self.app.sound.speak(shown, letters)
        pressed = controls.take("interact") or controls.click() is not None
        if controls.skips(self.was_heard):
            letters.hurry()
            pressed = self._stood % SKIP_EVERY == 0
        elif pressed and not letters.done:
            letters.hurry()
            pressed = False
        if pressed or (self.app.settings.auto_advance and letters.rested):
            self._go_on(letters)
        else:
            self.step(Intent())

    def _go_on(self, letters: Typewriter) -> None:
        if self.part + 1 < len(self._parts):
            self.app.sound.touch("page")
            start = self._end
            self.part += 1
            letters.turn(start, self._end)
            return
        self.app.profile.heard[self._lines[-1].id] = True
        self.step(Intent(confirm=True))

    def step(self, intent: Intent) -> None:
        """One tick of the session under `intent`; when the page is over, on to what follows."""
        events = self.recorder.step(intent)
        for event in events:
            self._react(event)
        if self.session.view.page:
            self._take_up()
        elif any(isinstance(event, SteppedForward) for event in events):
            self.app.scenes[-1] = scene_of(self.app, self.session)
        else:
            self._finish()

    def _react(self, event: Event) -> None:
        self.app.sound.react(self.session, event)
        if isinstance(event, SteppedBack | SteppedForward):
            self._lines = ()
        elif isinstance(event, ChapterEnded):
            self.app.store.keep(self.app.profile)

    def _finish(self) -> None:
        profile, chapter = self.app.profile, f"{self.session.state.book}/{self.session.state.chapter}"
        if self.name not in profile.pages:
            profile.pages.append(self.name)
        if chapter not in profile.chapters:
            profile.chapters.append(chapter)
        self.leave()
        app, session = self.app, self.session
        app.change(lambda: app.routes.card(session))

    def _pause(self) -> None:
        self.app.push(self.app.routes.pause(self._behind(), self))

    def leave(self) -> None:
        """Keep the playthrough as it stands."""
        self._save(AUTO)

    def _save(self, slot: str, told: str = "") -> None:
        """Keep the playthrough in `slot`; `told` is what a toast says when that worked."""
        keep(self.app, self, slot, partial(png, small(picture(self.name))), told)

    # ------------------------------------------------------------------ a frame
    def _behind(self) -> pygame.Surface:
        """What a panel lies over: the page alone."""
        return picture(self.name).convert()

    def draw(self, between: float) -> None:
        canvas, pen = self.app.canvas, self.app.pen
        canvas.blit(picture(self.name), (0, 0))
        if self._paper and self._letters and self._lines:
            sheet = self._parts[self.part][0]
            self._paper.draw(pen, sheet, len(self._lines) - 1, self._letters.letters)
        choosing = isinstance(self.session.view.shown, ChoiceView)
        if choosing:
            self.speech.show(self.session.view)
            self.speech.draw()
        elif self._letters and self._letters.done:
            frames.more(canvas, MORE, 0 if self.app.settings.reduced_motion else self.app.ticks)
        if not choosing:
            self._draw_prompts()
        prompt.skipping(self.app)
        self.toasts.draw()

    def _draw_prompts(self) -> None:
        words = self.app.words
        prompts = [("back", words("prompt.back"))] if len(self.session.past) > 1 else []
        if self.session.future:
            prompts.append(("forward", words("prompt.forward")))
        elif self.was_heard or self.app.settings.skip_unheard:
            prompts.append(("skip", words("prompt.skip")))
        prompts.append(("interact", words("prompt.go_on")))
        prompt.row(self.app, prompts, PROMPTS_RIGHT, FOOT + 2)
