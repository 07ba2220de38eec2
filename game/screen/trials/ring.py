"""The ring, played: twelve notes round it, the needle that is turned, and two notes that beat while one listens.

To the left above stands what is asked and how much of it is done, to the right what was missed. A note that is off
leaves the wave flat and the ring dark; one that walked leaves those behind that were answered.
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

PANEL = pygame.Rect(16, 20, 232, 200)
CENTRE, RADIUS = (132, 92), 58
"""The middle of the ring and how far its notes are from it, px."""
WAVE = pygame.Rect(32, 164, 200, 28)
"""Where the two notes are drawn as one wave."""
WAVES = 13
"""Crests of a wave across it."""
BAND = (10, 7)
"""How far inside its notes the ring's band lies, and how wide it is, px."""
PEGS = 13
"""Px between the marks of misses that there may be; one that there was is crossed."""
DONE = 14
"""Px between the marks of what is asked."""
MIDDLE = 40
"""How far from the middle of the ring a click still means to let go round, px."""
FOOT = pygame.Rect(0, HEIGHT - 34, WIDTH, 24)
FOOT_OF_TWO = pygame.Rect(0, HEIGHT - 50, WIDTH, 46)
"""What lies dark under the prompts, in one row or, of a large face, in two."""
GLOW = (70, (36, 30, 52), 1.5)
"""Radius, colour and falloff of the ring's own light."""


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
        self._draw_marks(ring, board)
        self._draw_wave(ring, board, away, 0 if still else tick)
        self.tell(session, PANEL)
        self._draw_prompts(board)

    def _draw_ring(self, ring: Ring, board: RingBoard, heard: float) -> None:
        canvas = self.app.canvas
        radius, (red, green, blue), falloff = GLOW
        strength = 0.35 + 0.65 * heard if ring.held else 0.35
        color = round(red * strength), round(green * strength), round(blue * strength)
        pool = light.pool(radius, color, falloff)
        canvas.blit(pool, pool.get_rect(center=CENTRE), special_flags=pygame.BLEND_RGB_ADD)
        inside, wide = BAND
        for shrunk, thick, ink in ((0, wide, "ink2"), (0, 1, "ink5"), (wide, 1, "ink4")):
            pygame.draw.circle(canvas, COLOR[ink], CENTRE, RADIUS - inside - shrunk, thick)
        answered = {theirs(Ring(ring.board, kept=kept), board) for kept in range(ring.kept)} if board.walks else set()
        for note in range(NOTES):
            state = "chosen" if note == ring.note else "closed" if note in answered else "idle"
            boards.node(canvas, _on_ring(note, RADIUS), state, "bead")
        held = ring.through if ring.off else ring.held
        if held:
            box = pygame.Rect(0, 0, 2 * (RADIUS - inside - 2), 2 * (RADIUS - inside - 2))
            box.center = CENTRE
            end = math.pi / 2
            share = min(1.0, held / lasts(ring, board))
            ink = "blue4" if not is_heard(ring, board) else "ink7" if apart(ring, board) else "gold2"
            pygame.draw.arc(canvas, COLOR[ink], box, end - math.tau * share, end, wide - 3)
        needle = COLOR["gold3" if is_heard(ring, board) else "ink6"]
        pygame.draw.line(canvas, needle, _on_ring(ring.note, 10), _on_ring(ring.note, RADIUS - 22), 2)

    def _draw_marks(self, ring: Ring, board: RingBoard) -> None:
        """What is asked, with as much of it done as is; and what was missed, crossed."""
        canvas, many = self.app.canvas, asked(board)
        for number in range(many if many > 1 else 0):
            at = PANEL.x + 14 + DONE * (number % 2), PANEL.y + 15 + DONE * (number // 2)
            boards.node(canvas, at, "chosen" if number < ring.kept else "idle", "bead")
        for miss in range(MISSES):
            at = PANEL.right - 12 - PEGS * (MISSES - miss), PANEL.y + 15
            boards.node(canvas, at, "wrong" if miss < ring.misses else "idle", "bead")
            if miss < ring.misses:
                pygame.draw.line(canvas, COLOR["ink8"], (at[0] - 2, at[1] - 2), (at[0] + 2, at[1] + 2))
                pygame.draw.line(canvas, COLOR["ink8"], (at[0] + 2, at[1] - 2), (at[0] - 2, at[1] + 2))

    def _draw_wave(self, ring: Ring, board: RingBoard, away: int, tick: int) -> None:
        """The sleeper's note alone, or while it is listened to both together: where they differ they come and go. A
        note that is not there is a line."""
        canvas, middle = self.app.canvas, WAVE.centery
        high = WAVE.height / 2
        there = is_heard(ring, board)
        ink = COLOR["blue4" if ring.held and not there else "gold3" if ring.held and not away
                    else "ink7" if ring.held else "ink5"]  # fmt: skip
        points = []
        for x in range(0, WAVE.width, 2):
            share = x / WAVE.width
            swell = 0.45 if there else 0.0
            if ring.held and there:
                swell = 0.25 + 0.75 * abs(math.cos(math.pi * (share * away - ring.held / BEAT * away)) if away else 1)
            y = high * swell * math.sin(math.tau * (WAVES * share - tick / 24))
            points.append((WAVE.x + x, middle - round(y)))
        pygame.draw.lines(canvas, ink, False, points)

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


def _on_ring(note: int, radius: int) -> tuple[int, int]:
    angle = math.tau * note / NOTES - math.pi / 2
    return CENTRE[0] + round(radius * math.cos(angle)), CENTRE[1] + round(radius * math.sin(angle))


def _is_middle(at: tuple[int, int]) -> bool:
    return (at[0] - CENTRE[0]) ** 2 + (at[1] - CENTRE[1]) ** 2 < MIDDLE**2
