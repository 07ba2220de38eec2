"""Leo's evidence board: a column of cards for each witness, with their sugar above it, and string between two of them.

Below the cards lie the slips that were opened, and the line of the card that is meant, in full. Two cards that are
picked lie large beside each other with their string, and three pictures say how they may stand. A slip lies over
everything, with the words that its gap may take, and under them the card that has the one that is meant.
"""

from collections.abc import Iterator

import pygame

from game.content.boards.evidence import BARE, STANCES, EvidenceBoard
from game.content.level import Rgb
from game.content.markup import Run, parse, plain
from game.screen.faces import Face, face
from game.screen.paint import HEIGHT, WIDTH, frames
from game.screen.paint.palette import COLOR
from game.screen.text import Paragraph
from game.screen.trials import flowing
from game.screen.trials.flowing import Piece
from game.screen.trials.painter import TrialPainter
from game.screen.widgets import boards
from game.session import Session
from game.session.intent import Intent
from game.trials import Act
from game.trials.notebook import (
    ASK,
    Evidence,
    bright,
    can_check,
    card_of,
    columns,
    is_done,
    lead_of,
    line_of,
    pool,
    said_on,
    seen_with,
    shelf,
)
from game.trials.tying import Back, Ease, Leave, Move, Pick, Point

PANEL = pygame.Rect(2, 2, 476, 221)
COLUMN, FIRST, CARD = (116, 32), (9, 24), (110, 29)
"""From one column and row of cards to the next, where the first lies, and how large one is, px."""
MARGIN = 4
"""Px that words on a card keep from its sides at least: what is too wide for that is in the NARROW face."""
NARROW = "lull"
NAMES = 9
"""Where the names of the witnesses stand, px down."""
SHELF = pygame.Rect(9, 154, 67, 15)
"""The first of the slips that lie below, and how far it is to the next."""
LINES = pygame.Rect(14, 177, 452, 40)
"""Where the line of the card that is meant stands."""
LARGE = pygame.Rect(16, 32, 206, 122)
"""The first of two cards that are picked; the other lies on the far side."""
HOWS = pygame.Rect(58, 162, 116, 34)
"""The first of the three pictures of how they may stand."""
HOW_STEP = 124
SLIP = pygame.Rect(10, 12, 460, 205)
WRITTEN = pygame.Rect(SLIP.x + 12, SLIP.y + 14, SLIP.width - 24, SLIP.height - 14)
PAPER = 22
"""Px from what is written on a slip to the words under it: to the end of its paper half as many."""
FOOT = pygame.Rect(0, HEIGHT - 34, WIDTH, 24)
FOOT_OF_TWO = pygame.Rect(0, HEIGHT - 46, WIDTH, 46)
LUMP = 6
"""Px of a lump of sugar."""
GONE: Rgb = (120, 116, 150)
"""What is not lit is darkened by."""


class Painter(TrialPainter):
    """Directions go from card to card and to what lies below; interact picks a card, then one to tie it to, then how
    they stand; in a slip it puts in the word that is meant. Breath, held, takes the lenses off. Cancel puts away, then
    leaves. The mouse means what it points at, and a click is interact; the right button, held, takes the lenses off."""

    _then: Act | None = None
    """What is done in the next tick, after what it is done with was pointed at."""
    _was: tuple[int, int] | None = None

    # ------------------------------------------------------------------ hands
    def intent(self, session: Session) -> Intent:
        controls = self.app.controls
        here, board = _opened(session)
        bare = controls.holds("breathe")
        then, self._then = self._then, None
        if then:
            return Intent(act=then, breathe=bare)
        if self.app.settings.kinder and not here.eased:
            return Intent(act=Ease())
        clicked = controls.click()
        if controls.take("cancel") or (clicked and FOOT_OF_TWO.collidepoint(clicked)):
            return Intent(act=Back() if here.slip or here.picked else Leave())
        for to, dx, dy in (("right", 1, 0), ("left", -1, 0), ("down", 0, 1), ("up", 0, -1)):
            if controls.step(to):
                self.app.sound.touch("move")
                return Intent(act=Move(dx, dy), breathe=bare)
        if clicked:
            named = self._under(session, clicked)
            if named and self._is_gap(here, board, named):
                return Intent(act=Point(named))
            self._then = Pick() if named else None
            return Intent(act=Point(named) if named else None, breathe=bare)
        moved, self._was = controls.pointer != self._was, controls.pointer
        if moved and controls.device == "mouse" and controls.pointer:
            named = self._under(session, controls.pointer)
            if named and not self._is_gap(here, board, named) and named != here.slip:
                return Intent(act=Point(named), breathe=bare)
        return Intent(act=Pick() if controls.take("interact") else None, breathe=bare)

    def press(self, act: Act) -> str:
        if isinstance(act, Move):
            return ("right" if act.dx > 0 else "left") if act.dx else ("down" if act.dy > 0 else "up")
        return "cancel" if isinstance(act, Back | Leave) else "interact"

    def _is_gap(self, here: Evidence, board: EvidenceBoard, name: str) -> bool:
        return bool(here.slip) and name in lead_of(board, here.slip).gaps

    def _under(self, session: Session, at: tuple[int, int]) -> str:
        """What lies under a point, by its name; empty where nothing does."""
        here, board = _opened(session)
        if here.slip:
            places = [(piece.name, piece.box) for piece in self._written(here, board) if piece.name]
        elif here.other:
            places = [(how, _how(number)) for number, how in enumerate(STANCES)]
        else:
            places = [*_cards(here, board), *_shelf(here, board)]
        return next((name for name, box in places if box.collidepoint(at)), "")

    # ------------------------------------------------------------------ a frame
    @property
    def covers(self) -> tuple[pygame.Rect, ...]:
        return PANEL, FOOT_OF_TWO

    def draw(self, session: Session, tick: int) -> None:
        if not isinstance(session.state.mode, Evidence):
            return
        here, board = _opened(session)
        canvas = self.app.canvas
        canvas.fill(COLOR["ink6"], special_flags=pygame.BLEND_RGB_MULT)
        boards.ground(canvas, PANEL, "evidence")
        self.app.pen.cover(PANEL)
        if here.slip:
            self._draw_slip(session, here, board)
        elif here.other:
            self._draw_two(session, here, board)
        else:
            self._draw_board(session, here, board)
        self._draw_prompts(here, board)

    # ------------------------------------------------------------------ the cards
    def _draw_board(self, session: Session, here: Evidence, board: EvidenceBoard) -> None:
        canvas, small = self.app.canvas, self._small
        for number, witness in enumerate(board.witnesses):
            x = FIRST[0] + COLUMN[0] * number
            name = session.library.texts.cast.speakers[witness.who].name
            self.app.pen.text((x + 2, NAMES), name, COLOR["gold4"], COLOR["ink0"], face=small)
            for lump in range(board.patience):
                box = pygame.Rect(x + CARD[0] - (LUMP + 2) * (lump + 1), NAMES, LUMP, LUMP)
                _draw_lump(canvas, box, lump < here.lumps[witness.name])
        lit = bright(here, board)
        places = dict(_cards(here, board))
        for name, box in places.items():
            self._draw_card(here, board, name, box)
        if here.picked and here.at in places and here.at != here.picked:
            one, other = places[here.picked], places[here.at]
            boards.thread(canvas, (one.centerx, one.y), (other.centerx, other.y), "focused", "plain")
        for name, box in places.items():
            self._write_card(here, board, name, box, name in lit)
        self._draw_shelf(here, board)
        self._draw_line(session, here, board)

    def _draw_card(self, here: Evidence, board: EvidenceBoard, name: str, box: pygame.Rect) -> None:
        """The paper of a card, that threads hang over."""
        canvas, card = self.app.canvas, card_of(board, name)
        eyes = seen_with(board, name) if here.bare and name == here.at else ""
        state = "chosen" if name == here.picked else "focused" if name == here.at else "idle"
        boards.card(canvas, box, "closed" if eyes == "lens" else state)
        turned = any(lead.turns == name and lead.name in here.told for lead in board.leads)
        for number, (word, _) in enumerate(card.words):
            x, y = box.x + 8 + 14 * number, box.bottom - 7
            pygame.draw.line(canvas, COLOR["wood3" if word else "ink4"], (x, y), (x + 9, y))
        if turned:
            x, y = box.right - 3, box.bottom - 3
            pygame.draw.polygon(canvas, COLOR["gold2"], [(x - 8, y), (x, y), (x, y - 8)])
        if eyes == "lens":
            _draw_dashes(canvas, box.inflate(-4, -4), COLOR["blue3"])
        elif eyes == BARE:
            pygame.draw.rect(canvas, COLOR["gold4"], box.inflate(2, 2), 2, 2)

    def _write_card(self, here: Evidence, board: EvidenceBoard, name: str, box: pygame.Rect, lit: bool) -> None:
        """What is written on it, which no thread crosses; darker where it is not `lit`."""
        shut = here.bare and name == here.at and seen_with(board, name) == "lens"
        ink, head = COLOR["ink4" if shut else "ink1"], card_of(board, name).head
        small = self._small if self._small.width(head) <= box.width - 2 * MARGIN else face(NARROW)
        self.app.pen.text((box.centerx, box.y + 8), head, ink, face=small, align="center")
        if not lit:
            self.app.canvas.fill(GONE, box, special_flags=pygame.BLEND_RGB_MULT)

    def _draw_shelf(self, here: Evidence, board: EvidenceBoard) -> None:
        canvas, small = self.app.canvas, self._small
        for name, box in _shelf(here, board):
            done = name != ASK and is_done(here, name)
            frames.put(canvas, box, f"tag_{'focused' if name == here.at else 'chosen' if done else 'idle'}")
            text = self.app.words("trial.evidence.ask_head") if name == ASK else lead_of(board, name).head
            self.app.pen.text((box.x + 8, box.y + 4), text, COLOR["ink1"], face=small)
            if name in here.checked:
                x, y = box.right - 8, box.y - 1
                pygame.draw.circle(canvas, COLOR["ink8"], (x + 3, y), 6)
                pygame.draw.lines(canvas, COLOR["green1"], False, [(x, y), (x + 2, y + 3), (x + 7, y - 3)], 2)
        text = self.app.words("trial.evidence.hours", hours=max(0, here.hours))
        self.app.pen.text((PANEL.right - 12, SHELF.y + 4), text, COLOR["gold4"], COLOR["ink0"], face=small,
                          align="right")  # fmt: skip

    def _draw_line(self, session: Session, here: Evidence, board: EvidenceBoard) -> None:
        """The line of the card that is meant, and where there is room that of the picked one, or how it stands."""
        canvas, words = self.app.canvas, self.app.lesser_face
        canvas.fill(COLOR["ink1"], LINES.inflate(8, 6))
        pygame.draw.rect(canvas, COLOR["wood2"], LINES.inflate(8, 6), 1)
        under, ink, top = self._told_by(session), COLOR["ink7"], LINES.y
        if here.at in here.cards and not here.bare and not here.asks:
            line = Paragraph(words, _runs(here, board, here.at), LINES.width, color=COLOR["ink8"], shade=COLOR["ink0"])
            line.draw(self.app.pen, (LINES.x, LINES.y))
            top = LINES.y + line.height() - words.cap - words.below + words.leading
            if here.picked and here.picked != here.at:
                under, ink = plain(line_of(here, board, here.picked)), COLOR["blue4"]
        more = Paragraph(words, under, LINES.width, color=ink, shade=COLOR["ink0"])
        if top + more.height() <= LINES.bottom + 3:
            more.draw(self.app.pen, (LINES.x, top))

    def _told_by(self, session: Session) -> str:
        view = session.view.trial
        return self.app.words(view.words, **view.parts) if view else ""

    @property
    def _small(self) -> Face:
        """What stands on cards and tags, which are as large as they are: the line below is in the player's size."""
        return face(self.app.settings.face)

    # ------------------------------------------------------------------ two of them
    def _draw_two(self, session: Session, here: Evidence, board: EvidenceBoard) -> None:
        canvas, words = self.app.canvas, self.app.lesser_face
        how = STANCES[here.stance]
        far = LARGE.move(WIDTH - LARGE.width - 2 * LARGE.x, 0)
        for name, box in ((here.picked, LARGE), (here.other, far)):
            card = card_of(board, name)
            witness = next(each for each in board.witnesses if each.name == card.by)
            boards.card(canvas, box, "chosen" if name == here.picked else "focused")
            who = session.library.texts.cast.speakers[witness.who].name
            self.app.pen.text((box.x + 9, box.y + 7), who, COLOR["wood2"], face=self._small)
            line = Paragraph(words, plain(line_of(here, board, name)), box.width - 18, color=COLOR["ink1"], shade=None)
            line.draw(self.app.pen, (box.x + 9, box.y + 20))
        boards.thread(canvas, (LARGE.centerx, LARGE.y - 1), (far.centerx, far.y - 1), "chosen", how, 0)
        for number, each in enumerate(STANCES):
            box = _how(number)
            state = "focused" if number == here.stance else "idle"
            boards.card(canvas, box, state, pinned=False)
            boards.thread(canvas, (box.x + 12, box.y + 9), (box.right - 12, box.y + 9), "closed", each, 0)
            text = self.app.words(f"trial.evidence.how_{each}")
            self.app.pen.text(
                (box.centerx, box.bottom - 8 - words.cap), text, COLOR["ink1"], face=words, align="center"
            )
        told = Paragraph(words, self._told_by(session), LINES.width, color=COLOR["ink8"], shade=COLOR["ink0"])
        told.draw(self.app.pen, (LINES.x, HOWS.bottom + 6))

    # ------------------------------------------------------------------ a slip
    def _written(self, here: Evidence, board: EvidenceBoard) -> list[Piece]:
        """Everything on a slip that can be pointed at, and the words between."""
        words, lead = self.app.lesser_face, lead_of(board, here.slip)
        sentence = flowing.slip(words, lead.slip, here.put, WRITTEN)
        below = sentence[-1].box.bottom + PAPER
        area = pygame.Rect(WRITTEN.x, below, WRITTEN.width, 0)
        if here.gap < len(lead.gaps):
            return [*sentence, *flowing.tray(words, pool(here, board, lead.gaps[here.gap]), area)]
        text = self.app.words("trial.evidence.read")
        box = pygame.Rect(area.x, area.y, words.width(text) + 2 * flowing.INSIDE, flowing.row_high(words) - 3)
        return [*sentence, Piece(text, box, here.slip)]

    def _draw_slip(self, session: Session, here: Evidence, board: EvidenceBoard) -> None:
        canvas, words, lead = self.app.canvas, self.app.lesser_face, lead_of(board, here.slip)
        gaps = lead.gaps
        tray = pool(here, board, gaps[here.gap]) if here.gap < len(gaps) else []
        meant = tray[here.word] if tray else here.slip if here.gap == len(gaps) else ""
        pieces = self._written(here, board)
        end = max(piece.box.bottom for piece in flowing.slip(words, lead.slip, here.put, WRITTEN))
        boards.card(canvas, (SLIP.x, SLIP.y, SLIP.width, end + PAPER // 2 - SLIP.y), "chosen")
        for piece in pieces:
            if piece.name:
                gap = piece.name in gaps
                on = piece.name == (gaps[here.gap] if gap and here.gap < len(gaps) else meant)
                pygame.draw.rect(canvas, COLOR["gold4" if on else "ink8" if gap else "wood5"], piece.box)
                pygame.draw.rect(canvas, COLOR["blue2" if on else "wood3"], piece.box, 2 if on else 1)
            x = piece.box.x + (flowing.INSIDE if piece.name else 0)
            self.app.pen.text((x, piece.box.y + 4), piece.text, COLOR["ink1"], face=words)
        foot = max(piece.box.bottom for piece in pieces) + 2
        low = self._draw_source(session, here, board, gaps[here.gap], meant, foot) if tray else LINES.bottom
        told = Paragraph(words, self._told_by(session), LINES.width, color=COLOR["ink8"], shade=COLOR["ink0"])
        if foot + told.height() <= low - 4:
            told.draw(self.app.pen, (LINES.x, low - told.height() - 3))

    def _draw_source(
        self, session: Session, here: Evidence, board: EvidenceBoard, gap: str, word: str, top: int
    ) -> int:  # fmt: skip
        """The card that a word is on, under the words: in the player's size where it fits; where it begins, px."""
        card = said_on(here, board, gap, word)
        witness = next(each for each in board.witnesses if each.name == card.by)
        who = session.library.texts.cast.speakers[witness.who].name
        text = f"{who}: {plain(line_of(here, board, card.name))}"
        for written in (self.app.lesser_face, self._small):
            line = Paragraph(written, text, LINES.width, color=COLOR["ink8"], shade=COLOR["ink0"])
            box = pygame.Rect(LINES.x, LINES.bottom - line.height(), LINES.width, line.height())
            if top <= box.top - 3:
                self.app.canvas.fill(COLOR["ink1"], box.inflate(8, 6))
                line.draw(self.app.pen, box.topleft)
                return box.top - 3
        return LINES.bottom

    # ------------------------------------------------------------------ what a press does
    def _draw_prompts(self, here: Evidence, board: EvidenceBoard) -> None:
        words = self.app.words
        by_mouse = self.app.controls.device == "mouse"
        prompts = []
        if does := _does(here, board):
            prompts.append(("interact", words(f"prompt.evidence_{does}")))
        if not (here.slip or here.other):
            prompts.append(("breathe", words("prompt.evidence_bare")))
        away = "back" if here.slip or here.picked else "go" if here.asks else "leave"
        prompts.append(("interact" if by_mouse else "cancel", words(f"prompt.evidence_{away}")))
        rows = self.rows(prompts)
        self.prompts(FOOT if len(rows) == 1 else FOOT_OF_TWO, rows)


def _opened(session: Session) -> tuple[Evidence, EvidenceBoard]:
    """Raises LookupError where no evidence lies before anybody."""
    mode = session.state.mode
    board = session.book.boards[mode.board] if isinstance(mode, Evidence) else None
    if not isinstance(mode, Evidence) or not isinstance(board, EvidenceBoard):
        raise LookupError("no evidence lies before anybody")
    return mode, board


def _does(here: Evidence, board: EvidenceBoard) -> str:
    """What interact does now; nothing where it does nothing."""
    if here.slip:
        gaps = lead_of(board, here.slip).gaps
        return "put" if here.gap < len(gaps) else "read" if len(here.put) == len(gaps) else ""
    if here.other:
        return "tie"
    if here.at == ASK:
        return "ask"
    if here.at in here.cards:
        return "drop" if here.at == here.picked else "string" if here.picked else "pick"
    return "check" if can_check(here, board, here.at) else "" if is_done(here, here.at) else "fill"


def _runs(here: Evidence, board: EvidenceBoard, name: str) -> tuple[Run, ...]:
    """The line of a card, its words set apart from the rest; of one that was turned, as it says it now."""
    card, line = card_of(board, name), line_of(here, board, name)
    if line != card.line:
        return parse(line).runs
    return tuple(Run(text, "emphasis" if word else "") for text, word in card.marked)


def _cards(here: Evidence, board: EvidenceBoard) -> Iterator[tuple[str, pygame.Rect]]:
    for number, mine in enumerate(columns(here, board)):
        for row, name in enumerate(mine):
            yield name, pygame.Rect(FIRST[0] + COLUMN[0] * number, FIRST[1] + COLUMN[1] * row, *CARD)


def _shelf(here: Evidence, board: EvidenceBoard) -> Iterator[tuple[str, pygame.Rect]]:
    for number, name in enumerate(shelf(here, board)):
        yield name, pygame.Rect(SHELF.x + SHELF.width * number, SHELF.y, SHELF.width - 4, SHELF.height)


def _how(number: int) -> pygame.Rect:
    return HOWS.move(HOW_STEP * number, 0)


def _draw_lump(canvas: pygame.Surface, box: pygame.Rect, there: bool) -> None:
    if not there:
        pygame.draw.rect(canvas, COLOR["wood1"], box, 1)
        return
    pygame.draw.rect(canvas, COLOR["ink7"], box)
    pygame.draw.line(canvas, COLOR["ink8"], box.topleft, (box.right - 1, box.y))
    pygame.draw.line(canvas, COLOR["ink5"], (box.x, box.bottom - 1), (box.right - 1, box.bottom - 1))


def _draw_dashes(canvas: pygame.Surface, box: pygame.Rect, ink: Rgb) -> None:
    for x in range(box.x, box.right - 3, 8):
        for y in (box.y, box.bottom - 1):
            pygame.draw.line(canvas, ink, (x, y), (x + 3, y))
    for y in range(box.y, box.bottom - 3, 8):
        for x in (box.x, box.right - 1):
            pygame.draw.line(canvas, ink, (x, y), (x, y + 3))
