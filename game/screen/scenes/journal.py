"""The journal, on paper: what is asked, people, what is kept, the picture book so far, what was heard."""

import pygame

from game.content.markup import plain
from game.screen.paint import frames, portrait
from game.screen.paint.palette import COLOR
from game.screen.paint.picture import sheet
from game.screen.scene import Shared
from game.screen.scenes.panel import INSIDE, PANEL, PanelScene
from game.screen.scenes.told import chapter_title, hours, joined, place_name
from game.screen.widgets import doodles
from game.screen.widgets.inks import PAPER, Inks
from game.screen.widgets.lists import List, Row, highlight
from game.screen.widgets.rows import PICTURE_AIR, Heading, Told
from game.session import Session
from game.story.journal import CHOSEN, Page, Spoken, journal

TABS = ("now", "people", "memories", "book", "log")
SHEET = pygame.Rect(PANEL.x, PANEL.y + 6, PANEL.width, PANEL.height - 6)
THUMB = 48
SMALL_PAGE = (96, 54)
WRITTEN = pygame.Rect(SHEET.x, SHEET.y, SHEET.width - doodles.MARGIN, SHEET.height)
"""What is written on of the sheet; the rest is its margin."""
SHOWN = pygame.Rect(WRITTEN.right - 4, SHEET.y + 14, doodles.MARGIN, SHEET.height - 26)
"""Where doodles are."""
FRAME = 3
THUMB_WIDE = THUMB + 2 * FRAME + PICTURE_AIR
"""Px before the words beside a portrait."""


def framed(picture: pygame.Surface) -> pygame.Surface:
    """`picture` in a small gilt frame."""
    wide, high = picture.get_size()
    out = pygame.Surface((wide + 2 * FRAME, high + 2 * FRAME), pygame.SRCALPHA)
    out.blit(picture, (FRAME, FRAME))
    frames.put(out, (0, 0, wide + 2 * FRAME, high + 2 * FRAME), "slot_chosen")
    return out


def thumb(name: str) -> pygame.Surface | None:
    """The portrait of that name, half as large and framed; None where there is none."""
    if not name:
        return None
    face = portrait.frame(name, portrait.ANY_MOOD, False, portrait.BLINK_FOR)
    small = pygame.Surface((THUMB, THUMB))
    small.fill(COLOR["ink2"])
    small.blit(pygame.transform.smoothscale(face, (THUMB, THUMB)), (0, 0))
    return framed(small)


class PageRow(Row):
    """A page of the picture book that was read."""

    def __init__(self, app: Shared, page: Page) -> None:
        self.page = page
        self.title = app.words("journal.page", number=page.number)
        first = next((line for line in page.lines if line.kind == "page"), None)
        self.first = plain(first.text) if first else ""
        try:
            self.picture = framed(sheet(f"assets/book/{page.name}_small.png"))
        except FileNotFoundError:
            self.picture = framed(pygame.Surface(SMALL_PAGE))

    def _laid(self, app: Shared, width: int) -> list[str]:
        return app.face.wrap(self.first, width - self.picture.get_width() - 30)[:2]

    def height(self, app: Shared, width: int) -> int:
        return max(self.picture.get_height(), (1 + len(self._laid(app, width))) * app.face.leading) + 8

    def draw(self, app: Shared, rect: pygame.Rect, inks: Inks, chosen: bool) -> None:
        face, laid = app.face, self._laid(app, rect.width)
        top = (
            rect.y
            + 4
            + max(0, (rect.height - 8 - (1 + len(laid)) * face.leading) // 2)
            + (face.leading - face.cap) // 2
        )
        if chosen:
            highlight(app, rect, inks, top)
        app.canvas.blit(self.picture, (rect.x + 14, rect.y + 4))
        left = rect.x + 14 + self.picture.get_width() + 10
        app.pen.text((left, top), self.title, inks.heading, inks.shade)
        for i, line in enumerate(laid):
            more = "…" if i == 1 and len(" ".join(laid)) < len(self.first) - 1 else ""
            app.pen.text((left, top + (i + 1) * face.leading), line.rstrip(",.;") + more if more else line, inks.text)


class JournalScene(PanelScene):
    """The journal of `session`, over `backdrop`. Left and right leaf through its parts."""

    def __init__(self, app: Shared, backdrop: pygame.Surface, session: Session) -> None:
        super().__init__(app, backdrop)
        self.session = session
        self.journal = journal(app.library, session.state, app.profile.pages)
        self.tab = 0
        self._plates: list[pygame.Rect] = []
        area = WRITTEN.inflate(-2 * INSIDE, -2 * INSIDE)
        self._doodles = doodles.known(session.state.memory)
        self.list = List(app, [], area.inflate(0, -4).move(0, 3), PAPER, gap=3)
        self.open(0)

    def open(self, tab: int) -> None:
        """Turn to a part of it, counted round its end."""
        self.tab = tab % len(TABS)
        self.app.sound.touch("page")
        name = TABS[self.tab]
        self.list.scroll = self.list.chosen = 0
        rows: list[Row] = getattr(self, f"_{name}")()
        self.list.fill(
            rows or [Told(self.app.words(f"journal.no_{'pages' if name == 'book' else name}"), ink=PAPER.dim)]
        )
        if name == "log":
            self.list.end()

    # ------------------------------------------------------------------ its parts
    def _now(self) -> list[Row]:
        app, words, goal, state = self.app, self.app.words, self.journal.goal, self.session.state
        rows: list[Row] = []
        if title := chapter_title(app.library, state.book, state.chapter):
            where = joined(words, place_name(words, state.place), words("slots.played", time=hours(state.tick)))
            lead = app.library.texts.cast.speakers.get(state.lead)
            picture = thumb(lead.portrait) if lead else None
            rows += [Heading(title, first=True), Told(where, lead.name if lead else "", picture)]
        rows.append(Heading(words("journal.goal"), first=not rows))
        rows.append(Told(goal, icon="goal") if goal else Told(words("journal.no_goal"), ink=PAPER.dim))
        return rows

    def _people(self) -> list[Row]:
        return [
            Told(
                person.about,
                person.name,
                thumb(person.portrait),
                more=person.bond,
                icon="" if person.portrait else "lamp_lit",
            )
            for person in self.journal.people
        ]

    def _memories(self) -> list[Row]:
        return [Told(kept.line, kept.name, icon="memory") for kept in self.journal.memories]

    def _book(self) -> list[Row]:
        rows: list[Row] = [Heading(self.app.words("journal.book_title"), first=True)]
        return [*rows, *(PageRow(self.app, page) for page in self.journal.pages)] if self.journal.pages else []

    def _log(self) -> list[Row]:
        return [self._told(line) for line in self.journal.log]

    def _told(self, line: Spoken) -> Row:
        """A line of the log. Styles of letters are left out: their inks are for the night."""
        if line.kind == CHOSEN:
            return Told(plain(line.text), icon="arrow", ink=COLOR["teal1"])
        ink = {"inks": PAPER.note, "thought": COLOR["ink4"], "sign": PAPER.note, "page": COLOR["blue1"]}.get(line.kind)
        return Told(plain(line.text), line.name, ink=ink)

    # ------------------------------------------------------------------ a tick
    def tick(self) -> None:
        controls = self.app.controls
        turn = controls.step("right") - controls.step("left")
        if controls.wants_out() or controls.take("journal"):
            self.app.pop()
        elif turn:
            self.open(self.tab + turn)
        elif (clicked := self._clicked_plate()) is not None:
            self.open(clicked)
        elif isinstance(row := self.list.tick(), PageRow):
            self.app.push(self.app.routes.reading(row.page))

    def _clicked_plate(self) -> int | None:
        """The part whose plate is clicked; the click is then used up."""
        clicks = self.app.controls.clicks
        for i, plate in enumerate(self._plates):
            if clicks and plate.collidepoint(clicks[0]):
                self.app.controls.click()
                return i
        return None

    # ------------------------------------------------------------------ a frame
    def draw(self, between: float) -> None:
        self.draw_ground()
        self.draw_panel(SHEET, kind="paper")
        self.app.canvas.blit(sheet("assets/ui/journal.png"), SHEET)
        drawn = doodles.on_page(self._doodles, self.tab, len(TABS), doodles.room(SHOWN))
        doodles.draw(self.app.canvas, SHOWN, drawn)
        self._draw_plates()
        self.list.draw()
        words = self.app.words
        prompts = [("left", ""), ("right", words("prompt.turn"))]
        if any(isinstance(row, PageRow) for row in self.list.rows):
            prompts.append(("interact", words("prompt.read")))
        self.draw_prompts([*prompts, ("pause", words("leave"))])

    def _draw_plates(self) -> None:
        """The parts by name along the top edge."""
        x = SHEET.x + 12
        self._plates.clear()
        for i, name in enumerate(TABS):
            plate = self.draw_plate((x, SHEET.y), self.app.words(f"journal.{name}"), chosen=i == self.tab)
            self._plates.append(plate)
            x = plate.right + 3
