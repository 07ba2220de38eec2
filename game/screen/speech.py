"""The dialogue box: a portrait that talks and blinks, a name, words as they come; the options above it.

Draws a session's view and decides what a press means on it: hurry the letters, turn the page, go on, or choose. It
never touches the session: `Play` makes intents of what it answers.
"""

from collections.abc import Sequence

import pygame

from game.content.level import Rect, Rgb
from game.content.markup import Run, parse
from game.screen.controls import Controls
from game.screen.faces import Face
from game.screen.paint import HEIGHT, WIDTH, frames, portrait
from game.screen.paint.palette import COLOR
from game.screen.placing import clearest
from game.screen.scene import Shared
from game.screen.text import Paragraph
from game.screen.typewriter import Typewriter
from game.screen.widgets.paper import on_paper
from game.screen.widgets.plate import name_plate, plate_over
from game.session import ChoiceView, LineView, View

BOX: Rect = (8, 196, 464, 68)
PORTRAIT: Rect = (14, 160, 102, 102)
PLATE_LEFT = 122
"""Where the plate with the name begins, px."""
TEXT_LEFT, TEXT_WIDE = 128, 326
TEXT_DOWN, TEXT_HIGH = 17, 48
"""From the top of the box to its first capitals, and the room for lines, px; in a large face the box grows."""
FACELESS = 100
"""Px that name and words move left where there is no portrait."""
LINES_AT_LEAST = 2
NARROW: Rect = (50, 208, 380, 52)
"""The box of what is seen, thought or read."""
GUARD = 14
"""Ticks without a press before an option can be picked, so that the key that hurries lines never picks one. A click on
an option that the pointer was moved to since they came up means it at once."""
GUARD_MOST = 90
"""Ticks after which a press picks one all the same: not every hand can keep still."""
SKIP_EVERY = 4
"""Ticks between lines while they are skipped."""
OPTIONS_LEFT, OPTIONS_RIGHT, OPTIONS_AIR, OPTIONS_WIDEST = 10, 470, 4, 300
RIGHT, LEFTS = "right", ("left", "over", "top left")
"""Where options stand unless they hide somebody there, and their places on the left."""
OPTION_SIDES = 34
"""Px of the options' box beside their words."""
SILENCE_BAR = 6
"""Px under the options for the sign of how much silence is left."""
ROWS_AIR = 8
"""Px of the options' box over and under its rows, a sign of silence among them."""
PAD = 10
NARROW_WIDE = NARROW[2] - 2 * PAD - 14
"""Px for a line in the narrow box."""
SPOKEN: tuple[Rgb, Rgb | None] = (COLOR["ink8"], COLOR["ink3"])
INKS: dict[str, tuple[Rgb, Rgb | None]] = {"thought": (COLOR["ink7"], COLOR["ink3"]), "sign": (COLOR["ink1"], None)}
"""The colours of words and of what falls below them; by the kind of speaker, where it is not as people's."""
SAY_NOTHING = -1
"""What is chosen by saying nothing."""


class Speech:
    """What is being said, on the screen. `beside`: where on the canvas was clicked in this tick, beside the box."""

    def __init__(self, app: Shared) -> None:
        self.app = app
        self.line: LineView | None = None
        self.choice: ChoiceView | None = None
        self.page = 0
        self.chosen = 0
        self.stood = self.asked = 0
        self.was_heard = False
        self._letters: Typewriter | None = None
        self._paragraph: Paragraph | None = None
        self._face: Face | None = None
        self._rows: list[tuple[int, pygame.Rect]] = []
        self.hides = False
        self.beside: tuple[int, int] | None = None
        self._place = RIGHT
        self._placed_in: Face | None = None
        self._pointer: tuple[int, int] | None = None
        self._came_from: tuple[int, int] | None = None
        self._came = False

    # ------------------------------------------------------------------ what is shown
    def show(self, view: View) -> None:
        """Take up what the session shows now, but for lines on the way; the line that options answer stays in sight."""
        shown = None if view.along else view.shown
        if isinstance(shown, LineView):
            if self.line != shown or self.choice is not None:
                self._begin(shown)
            self.choice = None
        elif isinstance(shown, ChoiceView):
            if self.line is None and view.before:
                self._begin(view.before)
                self._hurry()
            if self.choice is None or [o.id for o in self.choice.options] != [o.id for o in shown.options]:
                self.stood = self.asked = 0
                self._rows.clear()
                self._came_from, self._came = self.app.controls.pointer, False
                self._place, self._placed_in, self.hides = RIGHT, None, False
                self.chosen = next((i for i, option in enumerate(shown.options) if option.open), 0)
            self.choice = shown
        else:
            self.line = self.choice = None

    def _hurry(self) -> None:
        if self._letters:
            self._letters.hurry()

    def _begin(self, line: LineView) -> None:
        self.line, self.page, self.stood = line, 0, 0
        self.was_heard = line.id in self.app.profile.heard
        marked = parse(line.text)
        self._lay_out(marked.runs)
        self._letters = Typewriter(marked, self.app.settings.text_speed, self._end())

    def _lay_out(self, runs: tuple[Run, ...]) -> None:
        line, self._face = self.line, self.app.face
        narrow = line is not None and line.kind != "person"
        wide = NARROW_WIDE if narrow else TEXT_WIDE + _shift(line)
        color, shade = INKS.get(line.kind if line else "", SPOKEN)
        paragraph = Paragraph(self._face, runs, wide, lines_in(self._face, text_high(self._face)), color, shade)
        self._paragraph = on_paper(paragraph) if line and line.kind == "sign" else paragraph

    def _end(self) -> int:
        return self._paragraph.end(self.page) if self._paragraph else 0

    # ------------------------------------------------------------------ a tick
    def tick(self, controls: Controls) -> str:
        """One tick of what is shown. What it comes to: "" (nothing), "on" (past the line), or "choose"."""
        self.stood += 1
        if self.choice:
            return self._choosing(controls)
        if not self.line or not self._letters or not self._paragraph:
            return ""
        if self._face is not self.app.face:
            self._begin(self.line)
        letters = self._letters
        letters.tick()
        self.app.sound.speak(self.line, letters)
        at = controls.click()
        self.beside = at if at and not pygame.Rect(self._box).collidepoint(at) else None
        pressed = controls.take("interact") or at is not None
        if self.skips(controls):
            letters.hurry()
            pressed = self.stood % SKIP_EVERY == 0
        elif pressed and not letters.done:
            letters.hurry()
            return ""
        cut = parse(self.line.text).cut and letters.done
        if pressed or cut or (self.app.settings.auto_advance and letters.rested):
            return self._turn_page()
        return ""

    def skips(self, controls: Controls) -> bool:
        """Whether the player hurries past what is on show, or was last."""
        return controls.skips(self.was_heard)

    def _turn_page(self) -> str:
        if self._paragraph and self._letters and self.page + 1 < len(self._paragraph.pages):
            self.page += 1
            self._letters.turn(self._paragraph.start(self.page), self._end())
            return ""
        if self.line:
            self.app.profile.heard[self.line.id] = True
        return "on"

    def _choosing(self, controls: Controls) -> str:
        count, before = len(self._choices()), self.chosen
        self.asked += 1
        controls.let_go("skip")
        step = controls.step("down") - controls.step("up") - controls.wheel
        self.chosen = (self.chosen + step) % count
        clicked, pressed = controls.click(), controls.chooses()
        hovered = controls.pointer if controls.device == "mouse" and not controls.wheel else None
        self._came = self._came or controls.moved
        on_row = aimed = False
        for i, row in self._rows:
            if hovered and row.collidepoint(hovered) and (clicked or hovered != self._pointer):
                self.chosen, on_row = i, clicked is not None
                aimed = on_row and self._came and not (self._came_from and row.collidepoint(self._came_from))
        self._pointer = controls.pointer
        if (pressed or clicked) and not aimed and self.stood <= GUARD and self.asked < GUARD_MOST:
            self.stood = 0
        elif (pressed or on_row) and self._choices()[self.chosen][2]:
            self.app.sound.touch("choose")
            return "choose"
        if self.chosen != before:
            self.app.sound.touch("move")
        return ""

    def _choices(self) -> list[tuple[int, str, bool]]:
        """(number, words, open) of each row; saying nothing is the last where it is an answer."""
        if not self.choice:
            return []
        rows = [(option.number, option.text, option.open) for option in self.choice.options]
        return [*rows, (SAY_NOTHING, self.app.words("say_nothing"), True)] if self.choice.left >= 0 else rows

    @property
    def picked(self) -> int:
        """The number of the option that is marked."""
        return self._choices()[self.chosen][0]

    # ------------------------------------------------------------------ a frame
    def draw(self, top: int = 8) -> None:
        """Paint the box, and the options when there are any, nothing of them above the row `top`."""
        if self.line and self._paragraph and self._letters:
            if self.line.kind == "person":
                self._draw_person(self.line, self._paragraph, self._letters)
            else:
                self._draw_narrow(self.line, self._paragraph, self._letters)
        if self.choice:
            self._draw_options(self.choice, top)

    @property
    def room(self) -> pygame.Rect:
        """What the box and the options leave free of the canvas: above the one, beside the other."""
        low = self._box[1] - plate_over(self.app)
        if self.line and self._paragraph and self.line.kind != "person":
            low = min(low, NARROW[1] + NARROW[3] - self._tall(self._paragraph))
        left, right = 0, WIDTH
        if self.choice:
            options = self._standing(self._place, self._options_wide(), 0, 0)
            left, right = (options.right, WIDTH) if self._place in LEFTS else (0, options.left)
        return pygame.Rect(left, 0, right - left, low)

    @property
    def covers(self) -> tuple[pygame.Rect, ...]:
        """What the box, a portrait and the options were last drawn over."""
        found = [pygame.Rect(0, self.room.bottom, WIDTH, HEIGHT - self.room.bottom)]
        if self.line and self.line.portrait:
            found.append(pygame.Rect(PORTRAIT))
        if options := self.options:
            found.append(options)
        return tuple(found)

    @property
    def options(self) -> pygame.Rect | None:
        """Where options were last drawn; None where there are none."""
        if not self.choice or not self._rows:
            return None
        return self._rows[0][1].unionall([row for _, row in self._rows]).inflate(8, 2 * ROWS_AIR)

    def _options_wide(self) -> int:
        longest = max(self.app.face.width(text) for _, text, _ in self._choices())
        return min(OPTIONS_WIDEST, longest + OPTION_SIDES)

    def _tall(self, paragraph: Paragraph) -> int:
        """How high the narrow box is, px."""
        return max(paragraph.height(page) for page in range(len(paragraph.pages))) + 2 * PAD + 2

    def _draw_person(self, line: LineView, paragraph: Paragraph, letters: Typewriter) -> None:
        canvas, pen = self.app.canvas, self.app.pen
        x, y, wide, high = self._box
        frames.put(canvas, self._box)
        if line.portrait:
            frames.put(canvas, PORTRAIT)
            talking = letters.talking and self.choice is None
            face = portrait.frame(line.portrait, line.mood, talking, self.app.ticks)
            canvas.blit(face, (PORTRAIT[0] + 3, PORTRAIT[1] + 3))
        name_plate(self.app, PLATE_LEFT - _shift(line), y, line.name)
        paragraph.draw(pen, (TEXT_LEFT - _shift(line), y + TEXT_DOWN), self.page, letters.letters)
        self._draw_more((x + wide - 18, y + high - 14), letters)

    @property
    def _box(self) -> Rect:
        return box_in(self.app.face)

    def _draw_narrow(self, line: LineView, paragraph: Paragraph, letters: Typewriter) -> None:
        canvas = self.app.canvas
        tall = self._tall(paragraph)
        x, y, wide, high = NARROW
        top = y + high - tall
        frames.put(canvas, (x, top, wide, tall), "paper" if line.kind == "sign" else "panel")
        paragraph.draw(self.app.pen, (x + PAD + 4, top + PAD + 1), self.page, letters.letters)
        self._draw_more((x + wide - 18, top + tall - 13), letters)

    def _draw_more(self, at: tuple[int, int], letters: Typewriter) -> None:
        if letters.done and self.choice is None:
            frames.more(self.app.canvas, at, 0 if self.app.settings.reduced_motion else self.app.ticks)

    # ------------------------------------------------------------------ options
    @property
    def unsettled(self) -> bool:
        """Whether there are options, and it was not chosen yet where they stand, or other letters were."""
        return self.choice is not None and self._placed_in is not self.app.face

    def settle(self, first: Sequence[pygame.Rect], others: Sequence[pygame.Rect], top: int = 8) -> None:
        """Choose where the options stand, for as long as they are there: where they cover the fewest of those who come
        `first`, whose bodies on the canvas these are, and then of the `others`, below the row `top`. `hides` tells
        whether somebody who comes first is covered in any place."""
        self._placed_in = self.app.face
        places = self._places(top)
        self._place = clearest(places, first, others)
        self.hides = places[self._place].collidelist(list(first)) >= 0
        if self.hides:
            self._place = RIGHT

    def _places(self, top: int) -> dict[str, pygame.Rect]:
        """Where all of the options find room, by name, the usual place first."""
        wide = self._options_wide()
        high = sum(len(lines) for lines in self._laid()) * self.app.face.leading + 10 + self._bar
        names = (RIGHT, *LEFTS, "top right")
        places = {name: self._standing(name, wide, high, top) for name in names}
        room = pygame.Rect(OPTIONS_LEFT, top, OPTIONS_RIGHT - OPTIONS_LEFT, HEIGHT)
        return {name: box for name, box in places.items() if name == RIGHT or room.contains(box)}

    def _standing(self, place: str, wide: int, high: int, top: int) -> pygame.Rect:
        """The box of options of that size in a place."""
        box = pygame.Rect(OPTIONS_LEFT, top, wide, high)
        if place in (RIGHT, "top right"):
            box.right = OPTIONS_RIGHT
        if place == RIGHT:
            box.bottom = self._box[1] - OPTIONS_AIR
        elif place == "left":
            named = self.line is not None and self.line.kind == "person"
            box.bottom = self._box[1] - OPTIONS_AIR - (plate_over(self.app) if named else 0)
            if self.line and self.line.portrait:
                box.left = PORTRAIT[0] + PORTRAIT[2] + OPTIONS_AIR
        elif place == "over":
            box.bottom = PORTRAIT[1] - OPTIONS_AIR
        return box

    @property
    def _bar(self) -> int:
        """How high the sign of a silence is, px."""
        return SILENCE_BAR if self.choice and self.choice.left >= 0 and not self.app.settings.untimed else 0

    def _laid(self) -> list[list[str]]:
        """The lines of each row."""
        wide = self._options_wide() - OPTION_SIDES
        return [self.app.face.wrap(text, wide) for _, text, _ in self._choices()]

    def _draw_options(self, choice: ChoiceView, topmost: int) -> None:
        canvas, pen, face = self.app.canvas, self.app.pen, self.app.face
        rows, laid, bar = self._choices(), self._laid(), self._bar
        highs = [len(lines) * face.leading for lines in laid]
        first, last = _window(highs, self.chosen, options_high(face, topmost) - bar)
        high = sum(highs[first:last]) + 10 + bar
        x, y, wide, _ = self._standing(self._place, self._options_wide(), high, topmost)
        frames.put(canvas, (x, y, wide, high))
        pen.cover((x, y, wide, high))
        self._rows.clear()
        top = y + 6
        for i in range(first, last):
            row = pygame.Rect(x + 4, top, wide - 8, highs[i])
            self._rows.append((i, row))
            self._draw_row(row, laid[i], rows[i][2], i == self.chosen)
            top += highs[i]
        for hidden, at, up in ((first > 0, y + 3, True), (last < len(rows), y + high - 6 - bar, False)):
            if hidden:
                _triangle(canvas, (x + wide - 12, at), "up" if up else "down")
        if bar:
            canvas.fill(COLOR["ink3"], (x + 10, y + high - 8, wide - 20, 1))
            canvas.fill(COLOR["gold1"], (x + 10, y + high - 8, round((wide - 20) * max(0.0, choice.left)), 1))

    def _draw_row(self, row: pygame.Rect, lines: list[str], is_open: bool, chosen: bool) -> None:
        canvas, pen, face = self.app.canvas, self.app.pen, self.app.face
        ink = COLOR["ink6"] if is_open else COLOR["ink4"]
        if chosen:
            canvas.fill(COLOR["ink3"], row)
            canvas.fill(COLOR["ink4"], (row.x, row.y, row.width, 1))
            _triangle(canvas, (row.x + 5, row.y + (face.leading - 7) // 2), "right")
            ink = COLOR["gold4"] if is_open else COLOR["ink5"]
        for j, text in enumerate(lines):
            at = (row.x + 16, row.y + j * face.leading + (face.leading - face.cap) // 2)
            pen.text(at, text, ink, COLOR["ink1"])


def _shift(line: LineView | None) -> int:
    """How far left of the usual place the words of `line` begin, px."""
    return FACELESS if line and line.kind == "person" and not line.portrait else 0


def box_in(face: Face) -> Rect:
    """The box of who speaks, grown upwards for a large face."""
    x, y, wide, high = BOX
    grown = text_high(face) - TEXT_HIGH
    return x, y - grown, wide, high + grown


def options_high(face: Face, topmost: int) -> int:
    """How deep the room for options is between the row `topmost` and the box, px."""
    return box_in(face)[1] - OPTIONS_AIR - topmost - 12


def text_high(face: Face) -> int:
    """How deep the room for lines is, px: as the box has it, or two lines of a larger face."""
    return max(TEXT_HIGH, (LINES_AT_LEAST - 1) * face.leading + face.cap + face.below)


def _triangle(canvas: pygame.Surface, at: tuple[int, int], points: str) -> None:
    """A small gold triangle that points somewhere: beside what is marked, or at what does not fit."""
    x, y = at
    corners = {
        "right": ((x, y), (x + 4, y + 3), (x, y + 6)),
        "down": ((x, y), (x + 6, y), (x + 3, y + 3)),
        "up": ((x, y + 3), (x + 6, y + 3), (x + 3, y)),
    }
    pygame.draw.polygon(canvas, COLOR["gold2"], corners[points])


def lines_in(face: Face, high: int) -> int:
    """How many lines of `face` a box `high` px deep holds; one at least."""
    return max(1, 1 + (high - face.cap - face.below) // face.leading)


def _window(highs: list[int], chosen: int, room: int) -> tuple[int, int]:
    """First row and the one after the last that fit into `room` px, the chosen among them."""
    first, last = 0, len(highs)
    while sum(highs[first:last]) > room and last > chosen + 1:
        last -= 1
    while sum(highs[first:last]) > room and first < chosen:
        first += 1
    return first, last
