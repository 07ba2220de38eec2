"""The plate at a gate, breathed on: mist grows over it from the middle."""

import pygame

from game.content.boards.breath import BreathBoard
from game.screen.paint import HEIGHT, WIDTH, frames, light
from game.screen.paint.light import BAYER
from game.screen.paint.palette import COLOR
from game.screen.trials.painter import TrialPainter
from game.screen.widgets import boards
from game.session import Session
from game.session.intent import Intent
from game.trials import Act
from game.trials.breath import Breath, Leave

PANEL = pygame.Rect(16, 12, 184, 218)
CENTRE, RADIUS = (108, 92), 51
"""The middle of the plate, and how far its rim is from it, px."""
TICKS, TICK, OUT = 24, 4, 16
"""Marks round the rim that light up one after the other, how long each is, and how far outside the rim, px."""
FOOT = pygame.Rect(0, HEIGHT - 34, WIDTH, 24)
GLOW = (66, (20, 48, 56), 1.5)
"""Radius, colour and falloff of the plate's own light."""
GRAIN = 2
"""Side of a grain of mist, px."""


class Painter(TrialPainter):
    """Breath held is breathed on the plate; cancel steps back. The mouse breathes with its right button, and steps back
    by a click on the prompts."""

    def intent(self, session: Session) -> Intent:
        controls = self.app.controls
        clicked = controls.click()
        if controls.take("cancel") or (clicked and FOOT.collidepoint(clicked)):
            return Intent(act=Leave())
        return Intent(breathe=controls.holds("breathe"))

    def press(self, act: Act) -> str:
        return "cancel"

    @property
    def covers(self) -> tuple[pygame.Rect, ...]:
        return PANEL, FOOT

    def draw(self, session: Session, tick: int) -> None:
        plate = session.state.mode
        board = session.book.boards[plate.board] if isinstance(plate, Breath) else None
        if not isinstance(plate, Breath) or not isinstance(board, BreathBoard):
            return
        canvas = self.app.canvas
        canvas.fill(COLOR["ink6"], special_flags=pygame.BLEND_RGB_MULT)
        frames.put(canvas, PANEL, "panel")
        self.app.pen.cover(PANEL)
        share = plate.held / board.fills
        _draw_plate(canvas, share)
        self.tell(session, PANEL)
        leave = "interact" if self.app.controls.device == "mouse" else "cancel"
        words = self.app.words
        self.prompts(FOOT, [[("breathe", self.hold("breath")), (leave, words("prompt.breath_leave"))]])


def _draw_plate(canvas: pygame.Surface, share: float) -> None:
    """The plate with that share of it misted."""
    radius, (red, green, blue), falloff = GLOW
    strength = 0.4 + 0.6 * share
    pool = light.pool(radius, (round(red * strength), round(green * strength), round(blue * strength)), falloff)
    canvas.blit(pool, pool.get_rect(center=CENTRE), special_flags=pygame.BLEND_RGB_ADD)
    boards.disc(canvas, CENTRE, "plate")
    _draw_mist(canvas, share)
    for mark in range(TICKS):
        way = pygame.Vector2(0, -1).rotate(360 * mark / TICKS)
        lit = mark < round(share * TICKS)
        inner, outer = CENTRE + way * (RADIUS + OUT), CENTRE + way * (RADIUS + OUT + TICK)
        pygame.draw.line(canvas, COLOR["gold3" if lit else "ink5"], inner, outer, 2 if lit else 1)


def _draw_mist(canvas: pygame.Surface, share: float) -> None:
    """Grains of mist: thick in the middle, thin at their edge, which comes to the rim when all is misted."""
    reach = (RADIUS - 3) * share
    if reach < GRAIN:
        return
    steps = range(-(RADIUS // GRAIN), RADIUS // GRAIN)
    for row in steps:
        for column in steps:
            away = GRAIN * (row * row + column * column) ** 0.5
            dense = (1 - away / reach) * 20
            if dense > 0 and BAYER[row % 4][column % 4] < dense + 2:
                ink = "blue5" if dense > 9 else "blue4"
                canvas.fill(COLOR[ink], (CENTRE[0] + column * GRAIN, CENTRE[1] + row * GRAIN, GRAIN, GRAIN))
