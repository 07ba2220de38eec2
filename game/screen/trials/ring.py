"""The ring, played: twelve domes round it, the hand that is turned, and in the glass two notes that beat while one
listens.

To the left stands what is asked and how much of it is done, to the right what was missed. A note that is off leaves the
wave flat and the ring dark; one that walked leaves those behind that were answered.
"""

import math

import pygame

from game.content.boards.ring import NOTES, RingBoard
from game.screen.paint import HEIGHT, WIDTH, light
from game.screen.paint.palette import COLOR
from game.screen.trials.painter import SIDE, TrialPainter
from game.screen.widgets import boards, prompt
from game.session import Session
from game.session.intent import Intent
from game.trials import Act
from game.trials.ring import (
    BEAT,
    MISSES,
    Leave,
    Ring,
    Round,
    Turn,
    apart,
    asked,
    is_heard,
    lasts,
    theirs,
)

PANEL = pygame.Rect(16, 4, 232, 216)
CENTRE, RADIUS = (132, 86), 68
"""The middle of the ring and how far its notes are from it, px."""
GLASS = 42
"""How far from its middle the two notes are drawn as one wave, px."""
HIGH = 22
"""How high the wave is at most, px."""
WAVES = 6
"""Crests of a wave across the glass."""
GROOVE = (54, 48)
"""The outer and the inner radius of the band that fills while one listens, px."""
HAND = (58, 44)
"""From where to where the hand goes that lies on a note, px from the middle."""
HAND_WIDE = 5
PEGS, COLUMN = 15, 17
"""Px between the marks of what is asked, or missed, and from the edge of the panel to their middles."""
MIDDLE = 40
"""How far from the middle of the ring a click still means to let go round, px."""
FOOT = pygame.Rect(0, HEIGHT - 34, WIDTH, 24)
FOOT_OF_TWO = pygame.Rect(0, HEIGHT - 50, WIDTH, 46)
"""What lies dark under the prompts, in one row or, of a large face, in two."""
GLOW = (80, (36, 30, 52), 1.5)
"""Radius, colour and falloff of the ring's own light."""
LAMP = (22, (70, 48, 16), 1.6)
"""The same of the dome that the hand lies on."""
STEPS = 48
"""Corners of a whole groove."""


class Painter(TrialPainter):
    """Left and right turn, breath held listens, up lets them go round again, cancel steps back. The mouse turns by its
    wheel or a click on either side, listens with its right button, and steps back by a click on the prompts."""

    # ------------------------------------------------------------------ hands
    def intent(self, session: Session) -> Intent:
        controls, board = self.app.controls, _board(session)
        clicked = controls.click()
        if controls.take("cancel") or (clicked and FOOT.collidepoint(clicked)):
            return Intent(act=Leave())
        if board.round and (controls.take("up") or (clicked and _is_middle(clicked))):
            return Intent(act=Round())
        by = controls.step("right") - controls.step("left") + (controls.wheel < 0) - (controls.wheel > 0)
        if clicked and not by:
            by = 1 if clicked[0] > CENTRE[0] else -1
        if by:
            self.app.sound.touch("move")
        return Intent(act=Turn(by)) if by else Intent(breathe=controls.holds("breathe"))

    def press(self, act: Act) -> str:
        if isinstance(act, Turn):
            return "right" if act.by > 0 else "left"
        return "up" if isinstance(act, Round) else "cancel"

    # ------------------------------------------------------------------ a frame
    @property
    def covers(self) -> tuple[pygame.Rect, ...]:
        return PANEL, FOOT_OF_TWO

    def draw(self, session: Session, tick: int) -> None:
        ring, board = session.state.mode, _board(session)
        if not isinstance(ring, Ring):
            return
        canvas, still = self.app.canvas, self.app.settings.reduced_motion
        canvas.fill(COLOR["ink6"], special_flags=pygame.BLEND_RGB_MULT)
        boards.ground(canvas, PANEL, "diagnosis")
        self.app.pen.cover(PANEL)
        away = apart(ring, board)
        self._draw_ring(ring, board, _loudness(ring, board, away, still))
        self._draw_wave(ring, board, away, 0 if still else tick)
        self._draw_hand(ring, board)
        self._draw_marks(ring, board)
        self.tell(session, PANEL)
        self._draw_prompts(board)

    def _draw_ring(self, ring: Ring, board: RingBoard, heard: float) -> None:
        canvas = self.app.canvas
        boards.disc(canvas, CENTRE, "dial")
        answered = {theirs(Ring(ring.board, kept=kept), board) for kept in range(ring.kept)} if board.walks else set()
        for note in range(NOTES):
            state = "chosen" if note == ring.note else "closed" if note in answered else "idle"
            boards.node(canvas, _on_ring(note, RADIUS), state, "dome")
        held = ring.through if ring.off else ring.held
        if held:
            share = min(1.0, held / lasts(ring, board))
            ink = "blue4" if not is_heard(ring, board) else "ink7" if apart(ring, board) else "gold2"
            pygame.draw.polygon(canvas, COLOR[ink], _sector(share))
        radius, (red, green, blue), falloff = GLOW
        strength = 0.35 + 0.65 * heard if ring.held else 0.35
        pool = light.pool(radius, (round(red * strength), round(green * strength), round(blue * strength)), falloff)
        canvas.blit(pool, pool.get_rect(center=CENTRE), special_flags=pygame.BLEND_RGB_ADD)
        lamp = light.pool(*LAMP)
        canvas.blit(lamp, lamp.get_rect(center=_on_ring(ring.note, RADIUS)), special_flags=pygame.BLEND_RGB_ADD)

    def _draw_hand(self, ring: Ring, board: RingBoard) -> None:
        """The hand, of brass while the sleeper's note is there."""
        bright, dark = ("gold3", "gold1") if is_heard(ring, board) else ("ink6", "ink4")
        tip, butt = HAND
        out, across = _towards(ring.note), _towards(ring.note + NOTES // 4)
        left, right = (
            tuple(round(CENTRE[i] + butt * out[i] + side * HAND_WIDE * across[i]) for i in range(2)) for side in (-1, 1)
        )
        point = _on_ring(ring.note, tip)
        for half, ink in ((left, bright), (right, dark)):
            pygame.draw.polygon(self.app.canvas, COLOR[ink], (point, half, _on_ring(ring.note, butt)))
        pygame.draw.aalines(self.app.canvas, COLOR["ink0"], True, (point, left, right))

    def _draw_marks(self, ring: Ring, board: RingBoard) -> None:
        """What is asked, with as much of it done as is; and what was missed, crossed."""
        canvas, many = self.app.canvas, asked(board)
        for number in range(many if many > 1 else 0):
            at = PANEL.x + COLUMN, PANEL.y + COLUMN + PEGS * number
            boards.node(canvas, at, "chosen" if number < ring.kept else "idle", "bead")
        for miss in range(MISSES):
            at = PANEL.right - 1 - COLUMN, PANEL.y + COLUMN + PEGS * miss
            boards.node(canvas, at, "wrong" if miss < ring.misses else "idle", "bead")
            if miss < ring.misses:
                pygame.draw.line(canvas, COLOR["ink8"], (at[0] - 2, at[1] - 2), (at[0] + 2, at[1] + 2))
                pygame.draw.line(canvas, COLOR["ink8"], (at[0] + 2, at[1] - 2), (at[0] - 2, at[1] + 2))

    def _draw_wave(self, ring: Ring, board: RingBoard, away: int, tick: int) -> None:
        """The sleeper's note alone, or while it is listened to both together: where they differ they come and go. A
        note that is not there is a line."""
        there = is_heard(ring, board)
        ink = COLOR["blue4" if ring.held and not there else "gold3" if ring.held and not away
                    else "ink8" if ring.held else "ink6"]  # fmt: skip
        points = []
        for x in range(-GLASS, GLASS + 1):
            share = (x + GLASS) / (2 * GLASS)
            swell = 0.4 if there else 0.0
            if ring.held and there:
                swell = 0.25 + 0.75 * abs(math.cos(math.pi * (share * away - ring.held / BEAT * away)) if away else 1)
            ends = math.sqrt(1 - (x / (GLASS + 1)) ** 2)
            y = HIGH * ends * swell * math.sin(math.tau * (WAVES * share - tick / 24))
            points.append((CENTRE[0] + x, CENTRE[1] - round(y)))
        pygame.draw.lines(self.app.canvas, COLOR["blue1"], False, [(x, y + 1) for x, y in points])
        pygame.draw.lines(self.app.canvas, ink, False, points)

    def _draw_prompts(self, board: RingBoard) -> None:
        words = self.app.words
        by_mouse = self.app.controls.device == "mouse"
        turn, go_round, leave = ("interact",) * 3 if by_mouse else ("right", "up", "cancel")
        prompts = [] if by_mouse else [("left", "")]
        prompts += [(turn, words("prompt.ring_turn")), ("breathe", words("prompt.ring_listen"))]
        if board.round:
            prompts.append((go_round, words("prompt.ring_round")))
        prompts.append((leave, words("prompt.ring_leave")))
        rows = [prompts]
        if prompt.row_wide(self.app, prompts) > WIDTH - 2 * SIDE:
            listens = [action for action, _ in prompts].index("breathe") + 1
            rows = [prompts[:listens], prompts[listens:]]
        self.prompts(FOOT if len(rows) == 1 else FOOT_OF_TWO, rows)


def _board(session: Session) -> RingBoard:
    """Raises LookupError where no ring is played."""
    mode = session.state.mode
    board = session.book.boards[mode.board] if isinstance(mode, Ring) else None
    if not isinstance(board, RingBoard):
        raise LookupError("no ring is played")
    return board


def _loudness(ring: Ring, board: RingBoard, away: int, still: bool) -> float:
    """How loud both notes together are now, 0 to 1; at rest (`still`) as loud as they are on the whole."""
    if not is_heard(ring, board):
        return 0.0
    if not away or still:
        return 1.0 if not away else 0.5
    return abs(math.cos(math.pi * ring.held * away / BEAT))


def _towards(note: float) -> tuple[float, float]:
    """One px from the middle of the ring towards a note."""
    angle = math.tau * note / NOTES - math.pi / 2
    return math.cos(angle), math.sin(angle)


def _on_ring(note: float, radius: int) -> tuple[int, int]:
    across, down = _towards(note)
    return CENTRE[0] + round(radius * across), CENTRE[1] + round(radius * down)


def _sector(share: float) -> list[tuple[int, int]]:
    """The corners of that share of the groove, from the top on."""
    steps = max(1, round(STEPS * share))
    notes = [NOTES * share * step / steps for step in range(steps + 1)]
    outer, inner = GROOVE
    return [*(_on_ring(note, outer) for note in notes), *(_on_ring(note, inner) for note in reversed(notes))]


def _is_middle(at: tuple[int, int]) -> bool:
    return (at[0] - CENTRE[0]) ** 2 + (at[1] - CENTRE[1]) ** 2 < MIDDLE**2
