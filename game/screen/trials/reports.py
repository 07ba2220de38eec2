"""Reports on a desk at night: a card for each of those who rang, with the mark they left and, once it was listened to,
their hum as a line; a telephone that a light goes round in, and wool on the other desk.

The desk lamp lies on the card that is meant; another that is not open is dim. What was joined has a tab of one colour
over its card, another for each thread that was found, and hangs together by a thread behind the cards.
To the right stand the hums of what is held, over each other, and how much of the time is gone.
"""

import itertools
import math
from collections.abc import Iterator

import msgspec
import pygame

from game.content import paths
from game.content.boards.reports import Report, ReportsBoard, notes
from game.content.level import Rect, Rgb
from game.screen.paint import HEIGHT, WIDTH, frames, light
from game.screen.paint.palette import COLOR
from game.screen.paint.picture import drawn, sheet
from game.screen.sound.score import HUM
from game.screen.sound.table import read_table
from game.screen.text import Paragraph
from game.screen.trials.painter import SIDE, TrialPainter
from game.screen.widgets import boards, prompt
from game.session import Session
from game.session.intent import Intent
from game.trials import Act
from game.trials.reports import (
    NARROW,
    RINGING,
    WIDE,
    Answer,
    Ask,
    Drop,
    Ease,
    Hold,
    Join,
    Leave,
    Move,
    Open,
    Point,
    Reports,
    columns,
    hinted,
    is_in_time,
    telephone,
    until_filed,
)

PANEL = pygame.Rect(8, 4, 464, 214)
CARD = (40, 46)
"""Width and height of a card, px."""
STEPS = {NARROW: (52, 66), WIDE: (44, 51)}
FIRST = {NARROW: (22, 28), WIDE: (18, 13)}
"""How far it is from one card to the next, and where the first lies, by how many lie beside each other, px."""
MARK, LINE = (3, 1), pygame.Rect(4, 34, 32, 9)
"""Where a card has its mark, and its hum."""
TAB = pygame.Rect(3, -4, 6, 9)
"""The tab of the first thread, from where a card lies; it shows as far as it stands over that. The others' are right of
it, a width and two px on, px."""
RAISED, NODS = 3, 40
"""Px by which what is held lies higher; ticks in which what hums with it moves up and down."""
PHONE, DESK = pygame.Rect(338, 12, 58, 48), pygame.Rect(412, 22, 46, 38)
LIT = (29, 29, 14, 8)
"""Middle of the telephone's glass, and how far from it the light goes round, px."""
TURN = 100
"""Ticks in which that light goes round once."""
BULB = 5
"""Px between the marks of how often it rang."""
HUMS = pygame.Rect(336, 76, 126, 44)
QUAVERS, HALF_TONES = 18, 15
"""How long and how high a hum can be that is drawn there."""
INSIDE, APART, LOWEST = 7, 2, 12
"""Px between the edge of that and hums; by how much each of them lies lower than the one before, and the last of them
lower than the first at the most."""
CLOCK = pygame.Rect(336, 142, 126, 8)
TOLD = pygame.Rect(18, 168, 444, 46)
"""Where it is said who is meant, and how it stands."""
FOOT = pygame.Rect(0, HEIGHT - 34, WIDTH, 24)
FOOT_OF_TWO = pygame.Rect(0, HEIGHT - 50, WIDTH, 46)
HEARD = pygame.Rect(6, PANEL.bottom + 1, WIDTH - 2 * SIDE, HEIGHT - PANEL.bottom - 2)
"""Where what is heard is told in words, as far as the prompts leave room there."""
DIM: Rgb = (150, 146, 178)
"""What the card of somebody who was not heard is darkened by."""
INKS = ("gold3", "blue4", "mag4", "green3", "ink8")
"""Inks of hums that are held together, one after the other."""
GLOW = (26, (70, 52, 18), 1.5)
"""Radius, colour and falloff of the light in the telephone."""
LAMP = (84, (108, 68, 32), 1.2)
"""The same of the desk lamp, which lies on the card that is meant."""
PICTURES = "assets/ui/reports"


@drawn()
def _boxes() -> dict[str, Rect]:
    return msgspec.json.decode((paths.project() / f"{PICTURES}.json").read_bytes(), type=dict[str, Rect])


@drawn(128)
def _picture(report: Report, state: str, hummed: bool, lit: bool) -> pygame.Surface:
    """The card of somebody, dim unless it is lit, with their hum once it was listened to."""
    out = frames.framed(*CARD, f"card_{state}").copy()
    out.blit(sheet(f"{PICTURES}.png"), MARK, _boxes()[report.name])
    if hummed:
        _draw_hum(out, LINE, report, COLOR["blue1"])
    if not lit:
        out.fill(DIM, pygame.Rect(0, 0, *CARD).inflate(-4, -4), special_flags=pygame.BLEND_RGB_MULT)
    return out


def lacks(board: ReportsBoard) -> Iterator[str]:
    """What has not been drawn or composed for a board yet."""
    table = read_table(paths.project())
    for report in board.reports:
        if report.name not in _boxes():
            yield f"nobody has drawn the mark of the report '{report.name}'"
        if not table.takes(HUM + report.name):
            yield f"nobody has composed the hum of the report '{report.name}'"


class Painter(TrialPainter):
    """Directions go from card to card, and to the telephone and the other desk; interact opens what is meant, picks up,
    asks, or joins what is held; breath, pressed, listens to a hum and holds it. Cancel puts down what is held, and then
    files the rest, pressed twice. A click means a card, another does what interact does; the right button listens and
    holds."""

    _then: Act | None = None
    """What is done in the next tick, after its card was pointed at."""
    _heard = HEARD

    # ------------------------------------------------------------------ hands
    def intent(self, session: Session) -> Intent:
        controls = self.app.controls
        sitting, board = _sitting(session)
        then, self._then = self._then, None
        if then:
            return Intent(act=then)
        if self.app.settings.kinder and not sitting.eased:
            return Intent(act=Ease())
        clicked = controls.click()
        if controls.take("cancel") or (clicked and FOOT.collidepoint(clicked)):
            if sitting.held:
                return Intent(act=Drop())
            return Intent(act=Leave() if self.leaves() else None)
        for to, dx, dy in (("right", 1, 0), ("left", -1, 0), ("down", 0, 1), ("up", 0, -1)):
            if controls.step(to):
                self.app.sound.touch("move")
                return Intent(act=Move(dx, dy))
        pointed = _under(board, clicked or controls.pointer or (-1, -1))
        if controls.take("breathe"):
            controls.let_go("breathe")
            if controls.right_click and pointed is not None and pointed != sitting.at:
                self._then = Hold()
                return Intent(act=Point(pointed))
            return Intent(act=Hold())
        if clicked and pointed is None:
            return Intent()
        if clicked and pointed is not None and pointed != sitting.at:
            self.app.sound.touch("move")
            return Intent(act=Point(pointed))
        return Intent(act=_meant(sitting, board)) if clicked or controls.take("interact") else Intent()

    def press(self, act: Act) -> str:
        if isinstance(act, Move):
            return ("right" if act.dx > 0 else "left") if act.dx else ("down" if act.dy > 0 else "up")
        if isinstance(act, Leave | Drop):
            return "cancel"
        return "breathe" if isinstance(act, Hold) else "interact"

    # ------------------------------------------------------------------ a frame
    @property
    def covers(self) -> tuple[pygame.Rect, ...]:
        return PANEL, FOOT_OF_TWO

    @property
    def captions(self) -> pygame.Rect:
        return self._heard

    def draw(self, session: Session, tick: int) -> None:
        if not isinstance(session.state.mode, Reports):
            return
        sitting, board = _sitting(session)
        canvas, still = self.app.canvas, self.app.settings.reduced_motion
        canvas.fill(COLOR["ink6"], special_flags=pygame.BLEND_RGB_MULT)
        boards.ground(canvas, PANEL, "diagnosis")
        self.app.pen.cover(PANEL)
        hints = hinted(sitting, board)
        nod = 1 if still else round(1 + math.sin(math.tau * tick / NODS))
        if sitting.at < telephone(board):
            pool = light.pool(*LAMP)
            canvas.blit(pool, pool.get_rect(center=_card(board, sitting.at).center), special_flags=pygame.BLEND_RGB_ADD)
        self._draw_found(sitting, board)
        for at, report in enumerate(board.reports):
            box = _card(board, at).move(0, -(RAISED if at in sitting.held else nod if at in hints else 0))
            state = "focused" if at in (sitting.at, *sitting.held) else "chosen" if at in hints else "idle"
            lit = at in sitting.opened or at == sitting.at
            canvas.blit(_picture(report, state, at in sitting.hummed, lit), box)
            lamp = "chosen" if at in sitting.opened else "focused" if at in sitting.hummed else "closed"
            boards.node(canvas, (box.right - 6, box.y + 5), lamp, "bead")
        for one, other in zip(sitting.held, sitting.held[1:], strict=False):
            boards.thread(canvas, _pin(sitting, board, one), _pin(sitting, board, other), "focused", "paint", 6)
        self._draw_desk(sitting, board, 0 if still else tick)
        self._draw_hums(sitting, board)
        self._draw_clock(sitting, board)
        self._tell(session, sitting, board)
        self._draw_prompts(sitting, board)

    def _draw_found(self, sitting: Reports, board: ReportsBoard) -> None:
        """What was joined, as far as cards leave it to be seen."""
        for number, thread in enumerate(board.threads):
            knot = sitting.found.get(thread.name, [])
            tabs = [_tab(sitting, board, at, number) for at in knot]
            for one, other in itertools.pairwise(tabs):
                how = boards.THREADS[number % len(boards.THREADS)]
                boards.thread(self.app.canvas, one.center, other.center, "chosen", how, 4)
            for tab in tabs:
                self.app.canvas.fill(COLOR["ink0"], tab.inflate(2, 2))
                self.app.canvas.fill(COLOR[INKS[number % len(INKS)]], tab)

    def _draw_desk(self, sitting: Reports, board: ReportsBoard, tick: int) -> None:
        canvas, atlas = self.app.canvas, sheet(f"{PICTURES}.png")
        rings = sitting.phone == RINGING
        canvas.blit(atlas, PHONE, _boxes()["telephone_up" if sitting.phone == "answered" else "telephone"])
        canvas.blit(atlas, DESK, _boxes()["basket"])
        for number, box in ((telephone(board), PHONE), (telephone(board) + 1, DESK)):
            if sitting.at == number:
                pygame.draw.rect(canvas, COLOR["blue4"], box.inflate(6, 6), 1, 3)
        if rings:
            x, y, across, down = LIT
            angle = math.tau * tick / TURN
            at = PHONE.x + x + round(across * math.cos(angle)), PHONE.y + y + round(down * math.sin(angle))
            radius, color, falloff = GLOW
            pool = light.pool(radius, color, falloff)
            canvas.blit(pool, pool.get_rect(center=at), special_flags=pygame.BLEND_RGB_ADD)
            pygame.draw.rect(canvas, COLOR["gold4"], (at[0] - 1, at[1] - 1, 3, 3))
        for ring in range(board.rings):
            rung = ring < sitting.rung
            ink = "gold3" if rung and rings else "red1" if rung and sitting.phone == "missed" else "wood1"
            pygame.draw.rect(canvas, COLOR[ink], (PHONE.x + BULB * ring, PHONE.bottom + 3, 3, 3))

    def _draw_hums(self, sitting: Reports, board: ReportsBoard) -> None:
        """The hums of what is held, else of the one that is meant, all from the same note; many lie closer together."""
        canvas = self.app.canvas
        boards.ground(canvas, HUMS, "hack")
        meant = sitting.held or ([sitting.at] if sitting.at in sitting.hummed else [])
        lowest = min(APART * (len(meant) - 1), LOWEST)
        box = HUMS.inflate(-2 * INSIDE, -2 * INSIDE)
        box.height -= max(0, lowest)
        for number, at in enumerate(meant):
            report = board.reports[at]
            ink = COLOR[INKS[number % len(INKS)]]
            lower = lowest * number // max(1, len(meant) - 1)
            for row in (lower, lower + 1):
                _draw_hum(canvas, box, report, ink, (QUAVERS, HALF_TONES), row)

    def _draw_clock(self, sitting: Reports, board: ReportsBoard) -> None:
        canvas, words, face = self.app.canvas, self.app.words, self.app.lesser_face
        gone, filed = sitting.halves, until_filed(sitting, board)
        in_time = is_in_time(sitting, board)
        left = (2 * (board.tram if in_time else board.last) - filed) // 2
        text = words(f"trial.reports.{'left' if in_time else 'over'}", minutes=max(0, left))
        self.app.pen.text((CLOCK.x, CLOCK.y - 6 - face.cap), text, COLOR["gold4" if in_time else "mag4"], COLOR["ink0"],
                          face=face)  # fmt: skip
        pygame.draw.rect(canvas, COLOR["ink0"], CLOCK.inflate(2, 2))
        pygame.draw.rect(canvas, COLOR["ink3"], CLOCK)
        for until, ink in ((filed, "ink5"), (gone, "gold2" if in_time else "red1")):
            wide = min(CLOCK.width, CLOCK.width * until // (2 * board.last))
            pygame.draw.rect(canvas, COLOR[ink], (*CLOCK.topleft, wide, CLOCK.height))
        for minutes, ink in ((board.tram, "gold4"), (board.last, "mag4")):
            x = CLOCK.x + min(CLOCK.width - 2, CLOCK.width * minutes // board.last)
            pygame.draw.rect(canvas, COLOR[ink], (x, CLOCK.y - 3, 2, CLOCK.height + 6))

    def _tell(self, session: Session, sitting: Reports, board: ReportsBoard) -> None:
        """Who is meant, and under that how it stands; or what a press that would leave asks first."""
        view, face, top = session.view.trial, self.app.lesser_face, TOLD.y
        if not view:
            return
        if self.asks:
            asked = Paragraph(face, self.app.words("trial.reports.asks"), TOLD.width, color=COLOR["gold3"])
            asked.draw(self.app.pen, (TOLD.x, top))
            return
        if sitting.at < telephone(board):
            who = session.library.texts.cast.speakers[board.reports[sitting.at].who]
            self.app.pen.text((TOLD.x, top), who.name, COLOR["gold3"], COLOR["ink0"], face=face)
            top += face.leading
        text = self.app.words(view.words, **view.parts)
        told = Paragraph(face, text, TOLD.width, color=COLOR["ink8"], shade=COLOR["ink0"])
        told.draw(self.app.pen, (TOLD.x, top))

    def _draw_prompts(self, sitting: Reports, board: ReportsBoard) -> None:
        words = self.app.words
        by_mouse = self.app.controls.device == "mouse"
        does = type(_meant(sitting, board)).__name__.lower()
        prompts = []
        if does != "answer" or sitting.phone == RINGING:
            prompts.append(("interact", words(f"prompt.reports_{does}")))
        if sitting.at < telephone(board):
            down = sitting.at in sitting.held
            prompts.append(("breathe", words(f"prompt.reports_{'down' if down else 'hold'}")))
        prompts.append(
            ("interact" if by_mouse else "cancel", words(f"prompt.reports_{'drop' if sitting.held else 'leave'}"))
        )
        rows = self.rows(prompts)
        self._heard = HEARD.copy()
        self._heard.width -= max(prompt.row_wide(self.app, row) for row in rows)
        self.prompts(FOOT if len(rows) == 1 else FOOT_OF_TWO, rows)


def _sitting(session: Session) -> tuple[Reports, ReportsBoard]:
    """Raises LookupError where no reports are heard."""
    mode = session.state.mode
    board = session.book.boards[mode.board] if isinstance(mode, Reports) else None
    if not isinstance(mode, Reports) or not isinstance(board, ReportsBoard):
        raise LookupError("no reports are heard")
    return mode, board


def _meant(sitting: Reports, board: ReportsBoard) -> Act:
    """What interact does now."""
    if len(sitting.held) > 1:
        return Join()
    if sitting.at < telephone(board):
        return Open()
    return Answer() if sitting.at == telephone(board) else Ask()


def _card(board: ReportsBoard, at: int) -> pygame.Rect:
    beside = columns(board)
    row, column = divmod(at, beside)
    (x, y), (across, down) = FIRST[beside], STEPS[beside]
    return pygame.Rect(x + across * column, y + down * row, *CARD)


def _pin(sitting: Reports, board: ReportsBoard, at: int) -> tuple[int, int]:
    """Where threads are tied to a card."""
    box = _card(board, at)
    return box.centerx, box.y - (RAISED if at in sitting.held else 0)


def _tab(sitting: Reports, board: ReportsBoard, at: int, number: int) -> pygame.Rect:
    """Where the tab of the thread of that number stands on a card."""
    box = _card(board, at)
    return TAB.move(box.x + (TAB.width + 2) * number, box.y - (RAISED if at in sitting.held else 0))


def _under(board: ReportsBoard, at: tuple[int, int]) -> int | None:
    """The number of what lies under a point; None where nothing does."""
    places = [_card(board, number) for number in range(len(board.reports))] + [PHONE, DESK]
    return next((number for number, box in enumerate(places) if box.collidepoint(at)), None)


def _draw_hum(
    canvas: pygame.Surface, box: pygame.Rect, report: Report, ink: Rgb, room: tuple[int, int] = (0, 0), lower: int = 0
) -> None:
    """A hum as a line of steps over its first note, `lower` by so many px; the box has `room` for so many quavers and
    half tones (0: for as many as it has). One that breaks off ends in a stroke."""
    hum = notes(report.hum)
    first, at = hum[0].pitch, 0
    scale = box.width / (room[0] or sum(note.quavers for note in hum))
    high = room[1] or max(note.pitch for note in hum) - first
    for note in hum:
        x, end = box.x + round(at * scale), box.x + round((at + note.quavers) * scale)
        y = box.bottom - 1 - round((note.pitch - first) * (box.height - 1) / high) + lower
        pygame.draw.line(canvas, ink, (x, y), (max(x, end - 2), y))
        at += note.quavers
    if report.breaks:
        x = box.x + round(at * scale)
        pygame.draw.line(canvas, COLOR["red1"], (x, box.y), (x - 2, box.bottom))
