"""A rite, played in its place: round whoever does it a circle of its counts, and a dot that runs it.

A bar is a count in which one holds on, a bead one in which one has let go; brackets stand about each turn as wide as it
may be off. The dot is full while one holds on. The rope comes down, the lid sinks, the page is read along its line, and
a song sung along it, the chest swells; whoever is to come over to a breath has a dot of their own on the same circle,
which runs ahead until it runs with it.
"""

import math
from collections.abc import Mapping

import msgspec
import pygame

from game.content.boards.rite import HOLD, READ, RiteBoard
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
from game.screen.trials import pages
from game.screen.trials.painter import SETTLES, SIDE, TrialPainter
from game.session import Session
from game.session.intent import Intent
from game.trials import Act
from game.trials.held import LATEST
from game.trials.rite import Leave, Past, Rite, Suit, is_offered, phase, waits, windows
from game.world import framing
from game.world.framing import Corner

CHEST = 18
"""How far above somebody's feet the middle of the circle is, px."""
RADIUS, BAR, BRACKET = 54, 10, 11
"""How far the circle is from its middle, how long a bar is, and how far outside the circle brackets are, px."""
FAR, ROUNDS_HIGH = RADIUS + BRACKET + 2, 16
"""How far from its middle all that is drawn of it ends, and how far above that what rounds were kept to, px."""
DUSK = (184, 176, 204)
"""What the place is darkened by meanwhile."""
GLOW = (96, (30, 24, 14), 1.4)
"""Radius, colour and falloff of the light about whoever does it."""
DOT, PULSE = 6, 40
"""Radius of the dot, px, and ticks of its swelling while it waits."""
PULL, LIFT = 12, 44
"""How far a rope comes down, and from how far up a lid does, px."""
COVERED = (120, 112, 150)
"""What the place is darkened by, besides, where a lid is on."""
RINGS, RINGS_APART = 4, 13
"""Rings of sound from a bell, and px between them."""
EMPTY, FULL = 14, 40
"""Radius of a chest, px."""
HASTE = (3.0, 2.0, 1.4)
"""How many times as fast whoever is to come over goes round at first, and after each round that was
kept to."""
LEGS = (5, 8, 14)
"""Ticks of a frame of their walk meanwhile."""
CLEAR = 6
"""Px from what is framed to the edges and the words."""
AIR = 6
"""Px of a row at the foot over and under its words together."""
PIP = 13
"""Px from one round that was kept to or was not to the next."""
OLD, NEXT, LIT, MISSED = COLOR["gold2"], COLOR["ink7"], COLOR["gold4"], COLOR["red1"]


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
        """All of the circle, and of what it is done with, clear of the edges and of what stands at the foot."""
        _, board = _under_way(session)
        area, room = self.extent(session, board), self.room(board)
        left = min(max(seen[0], area.right - room.right), area.left - room.left)
        top = min(max(seen[1], area.bottom - room.bottom), area.top - room.top)
        return framing.inside(session.level, left, top)

    def extent(self, session: Session, board: RiteBoard) -> pygame.Rect:
        """What is to be seen of the place, px of it: the circle with its brackets and what is over it, what it is done
        with, and whoever is to come over to it."""
        body = session.state.bodies.get(board.who, session.lead)
        area = pygame.Rect(0, 0, 2 * FAR, 2 * FAR)
        area.center = pixels(body.x), pixels(body.y) - CHEST
        area.union_ip(area.move(0, -ROUNDS_HIGH))
        found = self._prop(session, board)
        if found:
            picture, (x, y) = found
            prop = picture.get_rect(topleft=(x + self.corner[0], y + self.corner[1]))
            area.union_ip(prop.union(prop.move(0, -LIFT)) if board.shows == "lid" else prop)
        if board.beside in session.state.people:
            area.union_ip(body_box(session.state.people[board.beside]))
        return area

    def room(self, board: RiteBoard) -> pygame.Rect:
        """What of the canvas is clear of its edges, of words at the foot, and of a page over those."""
        high = self._row_high * (1 + max(len(self._rows(offered)) for offered in (False, True))) + 4
        high += pages.high(self.app) + 2 * pages.APART if board.shows in READ else 0
        return pygame.Rect(CLEAR, CLEAR, WIDTH - 2 * CLEAR, HEIGHT - high - 2 * CLEAR)

    def draw(self, session: Session, tick: int) -> None:
        rite, board = _under_way(session)
        if session.state.mode is not rite:
            return
        canvas, middle = self.app.canvas, self._middle(session, board.who)
        canvas.fill(DUSK, special_flags=pygame.BLEND_RGB_MULT)
        pool = light.pool(*GLOW)
        canvas.blit(pool, pool.get_rect(center=middle), special_flags=pygame.BLEND_RGB_ADD)
        if board.shows == "rope":
            self._draw_rope(session, rite, board)
        elif board.shows == "lid":
            self._draw_lid(session, rite, board)
        elif board.shows == "breath":
            self._draw_chest(rite, board, middle, tick)
        self._draw_circle(rite, board, middle)
        self._draw_dot(rite, board, middle, tick)
        self._draw_rounds(rite, board, middle)
        self._draw_foot(session, rite)
        self._page = pygame.Rect(0, 0, 0, 0)
        if board.shows in READ:
            self._draw_page(rite, board)

    def _middle(self, session: Session, who: str) -> Point:
        body = session.state.bodies.get(who, session.lead)
        return pixels(body.x) - self.corner[0], pixels(body.y) - CHEST - self.corner[1]

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

    # ------------------------------------------------------------------ the circle
    def _draw_circle(self, rite: Rite, board: RiteBoard, middle: Point) -> None:
        """Bars and beads, those that are behind one lit, and brackets about each turn; hollow where it was missed."""
        canvas, done = self.app.canvas, _run(rite, board) / board.count
        pygame.draw.circle(canvas, COLOR["ink5"], middle, RADIUS, 1)
        does = [each.does for each in board.phases for _ in range(each.counts)]
        for number, what in enumerate(does):
            ink = MISSED if number < done and rite.fault else OLD if number < done else NEXT
            if what == HOLD:
                near = _on(middle, board, number + 0.5, RADIUS - BAR // 2)
                far = _on(middle, board, number + 0.5, RADIUS + BAR // 2)
                pygame.draw.line(canvas, COLOR["ink0"], near, far, 5)
                pygame.draw.line(canvas, ink, near, far, 1 if rite.fault else 3)
            else:
                bead = _on(middle, board, number + 0.5, RADIUS)
                pygame.draw.circle(canvas, COLOR["ink0"], bead, 4)
                pygame.draw.circle(canvas, ink, bead, 3, 0 if number < done and not rite.fault else 1)
        early, late = windows(rite, board)
        for turn, is_let in _turns(board):
            ends = (turn - early) / board.count, (turn + late) / board.count
            ink = COLOR["gold3" if is_let else "blue4"]
            arc = [_on(middle, board, ends[0] + (ends[1] - ends[0]) * step / 6, RADIUS + BRACKET) for step in range(7)]
            arc = [_on(middle, board, ends[0], RADIUS + BRACKET - 5), *arc]
            arc.append(_on(middle, board, ends[1], RADIUS + BRACKET - 5))
            pygame.draw.lines(canvas, COLOR["ink0"], False, arc, 4)
            pygame.draw.lines(canvas, ink, False, arc, 2)

    def _draw_dot(self, rite: Rite, board: RiteBoard, middle: Point, tick: int) -> None:
        """Where one is: full while one holds on, and swelling where it waits for that."""
        canvas = self.app.canvas
        if board.beside:
            where = _on(middle, board, rite.clock * HASTE[min(rite.kept, len(HASTE) - 1)] / board.count, RADIUS)
            box = pygame.Rect(where[0] - 5, where[1] - 5, 10, 10)
            canvas.fill(COLOR["ink0"], box.inflate(2, 2))
            pygame.draw.rect(canvas, COLOR["aub2"], box, 3)
        swells = waits(rite, board) and (self.app.settings.reduced_motion or tick % PULSE < PULSE // 2)
        radius = DOT + 2 * swells
        where = _on(middle, board, _run(rite, board) / board.count, RADIUS)
        pygame.draw.circle(canvas, COLOR["ink0"], where, radius + 2)
        pygame.draw.circle(canvas, LIT, where, radius, 0 if rite.down else 2)

    def _draw_rounds(self, rite: Rite, board: RiteBoard, middle: Point) -> None:
        """Over the circle what rounds were kept to and are to be, and crosses for what was not."""
        canvas, missed = self.app.canvas, len(rite.slips) if board.leads else rite.again + len(rite.slips)
        many = (board.rounds if board.leads else 0) + missed
        y = middle[1] - RADIUS - BRACKET - 10
        for number in range(many):
            x = middle[0] + PIP * number - PIP * (many - 1) // 2
            pygame.draw.circle(canvas, COLOR["ink0"], (x, y), 6)
            if number < many - missed:
                pygame.draw.circle(canvas, LIT if number < rite.kept else NEXT, (x, y), 4, 2 * (number >= rite.kept))
            else:
                pygame.draw.line(canvas, NEXT, (x - 3, y - 3), (x + 3, y + 3), 2)
                pygame.draw.line(canvas, NEXT, (x - 3, y + 3), (x + 3, y - 3), 2)

    # ------------------------------------------------------------------ what it is done with
    def _prop(self, session: Session, board: RiteBoard) -> tuple[pygame.Surface, Point] | None:
        """The picture of the prop that it is done with, and where its upper left corner is on the canvas."""
        for each in session.level.of(Prop):
            if each.name == board.prop:
                return piece(session.level.pictures[each.picture]), (each.x - self.corner[0], each.y - self.corner[1])
        return None

    def _draw_rope(self, session: Session, rite: Rite, board: RiteBoard) -> None:
        """It comes down as it is pulled; after that rings of sound go out from its head, fewer and fewer."""
        found = self._prop(session, board)
        if not found:
            return
        rope, (x, y) = found
        at, ticks = phase(rite, board)
        share = ticks / board.ticks(at)
        holds = board.phases[at].does == HOLD
        down = round(PULL * (share if holds else max(0.0, 1 - 6 * share)))
        self.app.canvas.blit(rope, (x, y + down))
        if holds:
            return
        head = x + rope.get_width() // 2, max(y, 6)
        for number in range(round(RINGS * (1 - share)) + 1):
            radius = RINGS_APART * number + round(RINGS_APART * (ticks % board.count) / board.count)
            if radius > 3:
                pygame.draw.circle(self.app.canvas, COLOR["gold3" if share < 0.5 else "gold1"], head, radius, 1)

    def _draw_lid(self, session: Session, rite: Rite, board: RiteBoard) -> None:
        """It sinks as long as it is held, and the place gets darker by that."""
        found = self._prop(session, board)
        if not found:
            return
        lid, (x, y) = found
        share = _sunk(rite, board)
        shade = tuple(round(255 - (255 - part) * share) for part in COVERED)
        self.app.canvas.fill(shade, special_flags=pygame.BLEND_RGB_MULT)
        self.app.canvas.blit(lid, (x, y - round(LIFT * (1 - share))))

    def _draw_chest(self, rite: Rite, board: RiteBoard, middle: Point, tick: int) -> None:
        """One's own chest, as full as one has breathed, and in dots how full it is to be."""
        fills = board.ticks(0)
        since = max(0, tick - self._drawn) if self._drawn else 0
        self._air, self._drawn = max(0.0, min(1.0, self._air + (1 if rite.down else -1) * since / fills)), tick
        at, ticks = phase(rite, board)
        turned = at == 0 or board.phases[at - 1].does != board.phases[at].does
        holds, share = board.phases[at].does == HOLD, ticks / board.ticks(at) if turned else 1.0
        to_be = share if holds else 1 - share
        canvas = self.app.canvas
        own = round(EMPTY + (FULL - EMPTY) * _eased(self._air))
        pygame.draw.circle(canvas, COLOR["ink0"], middle, own + 2, 6)
        pygame.draw.circle(canvas, COLOR["gold3" if rite.down else "ink7"], middle, own, 3)
        radius = EMPTY + (FULL - EMPTY) * _eased(to_be)
        for number in range(24):
            way = pygame.Vector2(1, 0).rotate(15 * number)
            canvas.fill(COLOR["ink8"], (round(middle[0] + way.x * radius), round(middle[1] + way.y * radius), 2, 2))

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


def _sunk(rite: Rite, board: RiteBoard) -> float:
    """How far down a lid is, 0 to 1."""
    at, ticks = phase(rite, board)
    return ticks / board.ticks(at) if board.phases[at].does == HOLD else 1.0


def _on(middle: Point, board: RiteBoard, count: float, radius: float) -> Point:
    """Where so many counts are on a circle of that radius, from its head on, clockwise."""
    angle = 2 * math.pi * count / board.counts
    return round(middle[0] + radius * math.sin(angle)), round(middle[1] - radius * math.cos(angle))


def _eased(share: float) -> float:
    """Slow to begin, and slow to end."""
    return share * share * (3 - 2 * share)
