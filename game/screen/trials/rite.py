"""A rite, played in its place: over whoever does it an orbit of its counts, and a flame that runs along it.

Large beads are counts in which one holds on, small ones those in which one has let go; the thread is thick for as long
as each turn may take. The flame is full while one holds on. The rope comes down, hands carry the lid, the page is read
along its line, and a song sung along it, a breath is a flame in the middle; whoever is to come over to it has a flame
of their own on the same orbit, which runs ahead until it runs with it.
"""

import math
from collections.abc import Mapping

import msgspec
import pygame

from game.content.boards.rite import HOLD, READ, REST, RiteBoard
from game.content.cast import SEATED
from game.content.geometry import Point
from game.content.level import Prop
from game.core.fixed import pixels
from game.core.pace import TICKS
from game.screen.paint import HEIGHT, WIDTH, light, people
from game.screen.paint.actors import Actor
from game.screen.paint.palette import COLOR
from game.screen.paint.picture import piece
from game.screen.placing import body_box
from game.screen.scene import Shared
from game.screen.trials import orbit, pages
from game.screen.trials.painter import SETTLES, SIDE, TrialPainter
from game.session import Session
from game.session.intent import Intent
from game.trials import Act
from game.trials.held import LATEST
from game.trials.rite import Leave, Past, Rite, Suit, is_offered, phase, waits, windows
from game.world import framing
from game.world.framing import Corner

OVER = 78
"""How far above somebody's feet the middle of the orbit is: 40 over their head, px."""
FAR, CANDLES_HIGH = orbit.RADIUS + orbit.OUTER, 16
"""How far from its middle all that is drawn of it ends, and how far above that the candles of its rounds do, px."""
DUSK = (184, 176, 204)
"""What the place is darkened by meanwhile, but for those who do it."""
SPARED, MIDST = 92, 16
"""Radius of what is not darkened, and how far above the feet its middle is, px."""
GLOW = (96, (30, 24, 14), 1.4)
"""Radius, colour and falloff of the light about whoever does it."""
WIDER = 40
"""How much farther that reaches, and what is not darkened, with each round that was kept to, px."""
PULSE = 40
"""Ticks of the flame's swelling while it waits."""
PULL = 12
"""How far a rope comes down, px."""
BEYOND, HOLDS = (38, 28), 4
"""How far before whoever holds it a lid's far edge is, and how far above their hands its top; and how far above the
foot of what is carried hands hold its bar, px."""
COVERED = (120, 112, 150)
"""What the place is darkened by, besides, where a lid is on."""
SHADE = 150
"""How dark the shadow of a lid is on what it comes down to, of 255."""
DARKER = 24
"""Steps in which a lid darkens the place."""
SWINGS = 4
"""How often a bell goes from side to side in a count, in quarters."""
HASTE = (3.0, 2.0, 1.4)
"""How many times as fast whoever is to come over goes round at first, and after each round that was
kept to."""
LEGS = (5, 8, 14)
"""Ticks of a frame of their walk meanwhile."""
CLEAR = 6
"""Px from what is framed to the edges and the words."""
AIR = 6
"""Px of a row at the foot over and under its words together."""


class Painter(TrialPainter):
    """Breath held, or interact, holds on; cancel steps back. The mouse holds on with its right button, and steps back
    by a click on the prompts."""

    def __init__(self, app: Shared) -> None:
        super().__init__(app)
        self._foot = pygame.Rect(0, HEIGHT - 24, WIDTH, 24)
        self._page = pages.PAGE
        self._loose = False
        self._air, self._drawn = 0.0, 0

    # ------------------------------------------------------------------ hands
    def intent(self, session: Session) -> Intent:
        controls, settings = self.app.controls, self.app.settings
        rite, board = _under_way(session)
        clicked = controls.click()
        pressed = controls.holds("interact") or controls.left_down
        self._loose = (self._loose or not pressed) and self.app.ticks - self._read >= SETTLES
        holds = controls.holds("breathe") or (pressed and self._loose)
        if controls.take("cancel") or (clicked and self._foot.collidepoint(clicked)):
            controls.let_go("breathe")
            return Intent(act=Past() if is_offered(rite) else Leave())
        if not board.leads and rite.at == len(board.phases) - 2 and rite.clock > board.ticks(rite.at) + board.late:
            controls.let_go("breathe")
        suited = settings.kinder, min(LATEST, settings.latency_ms * TICKS // 1000)
        if suited != (rite.ease, rite.late):
            return Intent(breathe=holds, act=Suit(*suited))
        return Intent(breathe=holds)

    def press(self, act: Act) -> str:
        return "cancel"

    # ------------------------------------------------------------------ a frame
    @property
    def covers(self) -> tuple[pygame.Rect, ...]:
        return self._foot, self._page

    def dressed(self, people_: Mapping[str, Actor], session: Session) -> Mapping[str, Actor]:
        """Hands go down with a rope, and legs that cannot lie still walk where they are."""
        rite, board = _under_way(session)
        found = dict(people_)
        speakers = session.library.texts.cast.speakers
        if board.shows == "rope" and board.who in found:
            body = session.state.bodies[board.who]
            pulled = people.frame(f"poses/{speakers[board.who].sheet}/rings", body.facing, int(rite.down))
            found[board.who] = msgspec.structs.replace(found[board.who], frame=pulled)
        lies = session.state.bodies.get(board.beside)
        restless = lies is not None and lies.pose not in SEATED and not self.app.settings.reduced_motion
        if lies and restless and board.beside in found and rite.kept < len(LEGS):
            column = people.WALK + self.app.ticks // LEGS[rite.kept] % people.WALK_FRAMES
            walks = people.frame(speakers[board.beside].sheet, lies.facing, column)
            found[board.beside] = msgspec.structs.replace(found[board.beside], frame=walks)
        return found

    def framed(self, session: Session, seen: Corner) -> Corner | None:
        """All of the orbit, and of what it is done with, clear of the edges and of what stands at the foot."""
        _, board = _under_way(session)
        area, room = self.extent(session, board), self.room(board)
        left = min(max(seen[0], area.right - room.right), area.left - room.left)
        top = min(max(seen[1], area.bottom - room.bottom), area.top - room.top)
        return framing.inside(session.level, left, top)

    def extent(self, session: Session, board: RiteBoard) -> pygame.Rect:
        """What is to be seen of the place, px of it: the orbit with what is over it, whoever does it, what it is done
        with, and whoever is to come over to it."""
        body = session.state.bodies.get(board.who, session.lead)
        area = pygame.Rect(0, 0, 2 * FAR, 2 * FAR + CANDLES_HIGH)
        area.midbottom = pixels(body.x), pixels(body.y) - OVER + FAR
        area.union_ip(body_box(body))
        found = self._prop(session, board)
        if found:
            picture, (x, y) = found
            area.union_ip(picture.get_rect(topleft=(x + self.corner[0], y + self.corner[1])))
        if board.beside in session.state.people:
            area.union_ip(body_box(session.state.people[board.beside]))
        return area

    def room(self, board: RiteBoard) -> pygame.Rect:
        """What of the canvas is clear of its edges, of words at its head and foot, and of a page over those."""
        high = self._row_high * (1 + max(len(self._rows(offered)) for offered in (False, True))) + 4
        lines = [each.line for each in board.phases if each.line]
        high += pages.high(self.app, lines) + 2 * pages.APART if board.shows in READ else 0
        return pygame.Rect(CLEAR, CLEAR + self.head, WIDTH - 2 * CLEAR, HEIGHT - high - 2 * CLEAR - self.head)

    def draw(self, session: Session, tick: int) -> None:
        rite, board = _under_way(session)
        if session.state.mode is not rite:
            return
        feet = self._feet(session, board.who)
        middle = self.middle(session, board)
        self._darken((feet[0], feet[1] - MIDST), _sunk(rite, board) if board.shows == "lid" else 0.0, _kept(rite))
        if board.shows == "rope":
            self._draw_rope(session, rite, board)
        elif board.shows == "lid":
            self._draw_lid(session, rite, board)
        self._draw_orbit(rite, board, middle, tick)
        self._draw_foot(session, rite)
        self._page = pygame.Rect(0, 0, 0, 0)
        if board.shows in READ:
            self._draw_page(rite, board)

    def middle(self, session: Session, board: RiteBoard) -> Point:
        """Where the middle of the orbit is on the canvas: over whoever does it, but all of it on the canvas, where the
        place ends beside them."""
        x, y = self._feet(session, board.who)
        far = FAR + CLEAR
        return min(max(x, far), WIDTH - far), max(y - OVER, far + CANDLES_HIGH)

    def _feet(self, session: Session, who: str) -> Point:
        body = session.state.bodies.get(who, session.lead)
        return pixels(body.x) - self.corner[0], pixels(body.y) - self.corner[1]

    def _darken(self, midst: Point, covered: float, kept: int) -> None:
        """The place, but for those who do it, the more so the more of its light is `covered`, and the less the more
        rounds were `kept` to."""
        share = round(covered * DARKER) / DARKER
        red, green, blue = (
            round(part * (1 - (1 - most / 255) * share)) for part, most in zip(DUSK, COVERED, strict=True)
        )
        veil, spared = (
            pygame.Surface((WIDTH, HEIGHT)),
            light.pool(SPARED + WIDER * kept, (255 - red, 255 - green, 255 - blue), 0.4),
        )
        veil.fill((red, green, blue))
        veil.blit(spared, spared.get_rect(center=midst), special_flags=pygame.BLEND_RGB_ADD)
        self.app.canvas.blit(veil, (0, 0), special_flags=pygame.BLEND_RGB_MULT)
        radius, color, falloff = GLOW
        pool = light.pool(radius + WIDER * kept, color, falloff)
        self.app.canvas.blit(pool, pool.get_rect(center=midst), special_flags=pygame.BLEND_RGB_ADD)

    @property
    def _row_high(self) -> int:
        face = self.app.lesser_face
        return max(15, face.cap + face.below + AIR)

    def _rows(self, offered: bool) -> list[list[tuple[str, str]]]:
        """What presses do, with whether one may let it be as it is."""
        words = self.app.words
        leaves = "interact" if self.app.controls.device == "mouse" else "cancel"
        leave = words("prompt.rite_past" if offered else "prompt.rite_leave")
        return self.rows([("breathe", self.hold("rite")), (leaves, leave)])

    # ------------------------------------------------------------------ the orbit
    def _draw_orbit(self, rite: Rite, board: RiteBoard, middle: Point, tick: int) -> None:
        """The thread with its beads, the thing in its middle, the flames on it, and a candle for each round."""
        canvas, run = self.app.canvas, _run(rite, board)
        early, late = windows(rite, board)
        gates = [((turn - early) / board.whole, (turn + late) / board.whole, is_let) for turn, is_let in _turns(board)]
        held = [each.does == HOLD for each in board.phases for _ in range(each.counts)]
        orbit.draw_thread(canvas, middle, gates)
        orbit.draw_beads(canvas, middle, held, run / board.count, bool(rite.fault))
        self._draw_thing(rite, board, middle, tick)
        if board.beside:
            orbit.draw_other(canvas, middle, rite.clock * HASTE[min(rite.kept, len(HASTE) - 1)] / board.whole)
        swells = waits(rite, board) and (self.app.settings.reduced_motion or tick % PULSE < PULSE // 2)
        orbit.draw_runner(canvas, middle, run / board.whole, rite.down, swells)
        missed = len(rite.slips) if board.leads else rite.again + len(rite.slips)
        orbit.draw_candles(canvas, middle, rite.kept, board.rounds - rite.kept if board.leads else 0, missed)

    def _draw_thing(self, rite: Rite, board: RiteBoard, middle: Point, tick: int) -> None:
        """A bell that swings as long as it sounds, a fire that is covered, one's own breath, or a book."""
        canvas, (at, ticks) = self.app.canvas, phase(rite, board)
        holds, share = board.phases[at].does == HOLD, ticks / board.ticks(at)
        if board.shows == "rope":
            turn = math.cos(math.pi * ticks / board.count / 2 * SWINGS)
            orbit.draw_bell(canvas, middle, share if holds else turn * max(0.0, 1 - share))
        elif board.shows == "lid":
            orbit.draw_heart(canvas, middle, 1 - _sunk(rite, board))
        elif board.shows == "breath":
            orbit.draw_heart(canvas, middle, self._breathed_by(rite, board, tick), self._to_be(rite, board))
        else:
            orbit.draw_book(canvas, middle, share if holds else 1.0)

    def _breathed_by(self, rite: Rite, board: RiteBoard, tick: int) -> float:
        """How full one's own chest is, 0 to 1."""
        since = max(0, tick - self._drawn) if self._drawn else 0
        self._air = max(0.0, min(1.0, self._air + (1 if rite.down else -1) * since / board.ticks(0)))
        self._drawn = tick
        return _eased(self._air)

    def _to_be(self, rite: Rite, board: RiteBoard) -> float:
        """How full it is to be, 0 to 1."""
        at, ticks = phase(rite, board)
        turned = at == 0 or board.phases[at - 1].does != board.phases[at].does
        share = ticks / board.ticks(at) if turned else 1.0
        return _eased(share if board.phases[at].does == HOLD else 1 - share)

    # ------------------------------------------------------------------ what it is done with
    def _prop(self, session: Session, board: RiteBoard) -> tuple[pygame.Surface, Point] | None:
        """The picture of the prop that it is done with, and where its upper left corner is on the canvas."""
        for each in session.level.of(Prop):
            if board.prop and each.name == board.prop:
                return piece(session.level.pictures[each.picture]), (each.x - self.corner[0], each.y - self.corner[1])
        return None

    def _draw_rope(self, session: Session, rite: Rite, board: RiteBoard) -> None:
        """It comes down as it is pulled."""
        found = self._prop(session, board)
        if not found:
            return
        rope, (x, y) = found
        at, ticks = phase(rite, board)
        share = ticks / board.ticks(at)
        holds = board.phases[at].does == HOLD
        self.app.canvas.blit(rope, (x, y + round(PULL * (share if holds else max(0.0, 1 - 6 * share)))))

    def _draw_lid(self, session: Session, rite: Rite, board: RiteBoard) -> None:
        """Hands bring it down by its bar as long as it is held, and its shadow is on what it comes down to."""
        found, body = self._prop(session, board), session.state.bodies.get(board.who)
        if not found or body is None:
            return
        lid, (x, y) = found
        share, feet = _sunk(rite, board), self._feet(session, board.who)
        sheet = session.library.texts.cast.speakers[board.who].sheet
        hand = people.at_hands(f"poses/{sheet}/reaches", body.facing, "lid")
        hand = feet[0] + hand[0] - people.CELL_W // 2, feet[1] + hand[1] - people.CELL_FOOT - HOLDS
        held = hand[0] - BEYOND[0], hand[1] - BEYOND[1]
        at = round(held[0] + (x - held[0]) * share), round(held[1] + (y - held[1]) * share)
        shadow = pygame.Surface((lid.get_width() - 8, 12), pygame.SRCALPHA)
        pygame.draw.ellipse(shadow, (*COLOR["ink0"], round(SHADE * share)), shadow.get_rect())
        self.app.canvas.blit(shadow, (x + 4, y + 8))
        edge = at[0] + lid.get_width() - 6, at[1] + lid.get_height() // 2
        for ink, wide in (("ink0", 4), ("ink6", 2)):
            pygame.draw.line(self.app.canvas, COLOR[ink], hand, edge, wide)
        self.app.canvas.blit(lid, at)

    def _draw_page(self, rite: Rite, board: RiteBoard) -> None:
        """The line that is read or is next, as much of it dark, and underlined, as was read."""
        app, (at, ticks) = self.app, phase(rite, board)
        if board.phases[at].does == HOLD:
            line, share = board.phases[at].line, ticks / board.ticks(at)
        else:
            line, share = board.phases[at - 1].line, 1.0
        self._page = pages.draw_line(app, line, min(1.0, share), self._foot.top)

    # ------------------------------------------------------------------ the foot
    def _draw_foot(self, session: Session, rite: Rite) -> None:
        """What is done now, in words, and what a press does."""
        app, face, rows = self.app, self.app.lesser_face, self._rows(is_offered(rite))
        view = session.view.trial
        assert view
        told = app.words(view.words, **view.parts)
        beside = len(rows) == 1 and face.width(told) + sum(
            face.width(each) + 40 for _, each in rows[0]
        ) + 2 * SIDE <= WIDTH  # fmt: skip
        high = self._row_high
        many = len(rows) + (0 if beside else 1)
        self._foot = pygame.Rect(0, HEIGHT - high * many - 4, WIDTH, high * many + 4)
        app.canvas.fill(COLOR["ink2"], self._foot, special_flags=pygame.BLEND_RGB_MULT)
        self.prompts(pygame.Rect(0, HEIGHT - high * len(rows) - 2, WIDTH, high * len(rows)), rows)
        app.pen.text((SIDE, self._foot.y + 2 + (high - face.cap) // 2), told, COLOR["ink8"], COLOR["ink0"], face=face)


def _under_way(session: Session) -> tuple[Rite, RiteBoard]:
    """What is done, also while something is said over it. Raises LookupError where nothing is."""
    rite = session.state.uppermost(Rite)
    board = session.book.boards[rite.board] if rite else None
    if rite is None or not isinstance(board, RiteBoard):
        raise LookupError("nothing is done there")
    return rite, board


def _run(rite: Rite, board: RiteBoard) -> int:
    """How much of its whole is behind one, ticks; also past the end of a hold, as long as that may be."""
    if board.leads:
        return rite.clock % board.whole
    return sum(board.ticks(at) for at in range(rite.at)) + rite.clock


def _turns(board: RiteBoard) -> list[tuple[int, bool]]:
    """When one is to turn, ticks from its beginning, and whether that is to let go; not what one begins oneself."""
    found, run = [], 0
    for at in range(len(board.phases) - 1):
        run += board.ticks(at)
        holds = board.phases[at].does == HOLD
        if holds and board.phases[at + 1].does != HOLD:
            found.append((run, True))
    return [*found, (0, False)] if board.leads else found


def _kept(rite: Rite) -> int:
    """How many rounds were kept to, that under way with them once it was let go of in time."""
    return rite.kept + (REST in rite.met and not rite.fault)


def _sunk(rite: Rite, board: RiteBoard) -> float:
    """How far down a lid is, 0 to 1."""
    at, ticks = phase(rite, board)
    return ticks / board.ticks(at) if board.phases[at].does == HOLD else 1.0


def _eased(share: float) -> float:
    """Slow to begin, and slow to end."""
    return share * share * (3 - 2 * share)
