"""Her walk in sleep, played: over the place in which she goes, the stroke ahead in chalk, what calls, and her breath.

Above are her eyelids, one for each stir until she wakes; under her feet the two counts for which she stands. The plume
at her head goes in and out as she breathes, and while she is on her own feet it is a ring, as far round as there is
breath left.
"""

import math
from collections.abc import Mapping
from itertools import pairwise

import pygame

from game.content.boards.sleepwalk import SleepwalkBoard
from game.content.level import Point, Rgb
from game.content.objects.call import Call
from game.core.fixed import pixels
from game.screen.paint import HEIGHT, WIDTH
from game.screen.paint.palette import COLOR
from game.screen.trials.painter import SIDE, TELLS, TrialPainter
from game.screen.widgets import lids, prompt
from game.session import Session
from game.session.afoot import place_of
from game.session.intent import Intent
from game.trials import Act, Afoot
from game.trials.drift import CIRCLE, LISTENS, NIGHT, PHASE, STAND, Sleepwalk, heard, is_at_window, way_to
from game.trials.foreseen import Foreseen, foreseen
from game.trials.sleepwalk import Leave
from game.world.breath import FULL, LOCKED_UNTIL

FOOT = pygame.Rect(0, HEIGHT - 30, WIDTH, 24)
FOOT_OF_TWO = pygame.Rect(0, HEIGHT - 50, WIDTH, 46)
"""What lies dark under the prompts, in one row or, of a large face, in two."""
LIDS_AT = 6
"""How far from the head of the canvas her eyelids are, px."""
POINTED = 18
"""How far from her feet the pointer is for her to lean there, px."""
STEEP = 0.41
"""How slanted that is before it is to two sides."""
HEAD, FEET = 40, 5
"""How far above her feet her mouth is, and below them the counts, px."""
COUNTS = 2
"""Counts for which she stands."""
LOOKS = 6
"""Ticks between two looks at where the stroke would go."""
DASH, GAP = 5, 4
"""Px of chalk, and of none, along the stroke."""
FAN, FANNED = (8, 3), 0.5
"""How far from a thing the strokes of its call begin, at least and by how much more, px; the angle between two."""
SPECKS, SPECK_EVERY, SPECK = 6, 24, 4
"""Specks from her feet towards what calls, and ticks in which each comes to where the next was; its size, px."""
SPECKS_FROM, SPECKS_TO = 12, 78
"""Between how near to her feet and how far off they run, px."""
PACE = 3
"""Px between two points of the way that specks run."""
TOLD = 4 * CIRCLE
"""Ticks for which it is said in words what she does."""
KNOCKS_TOLD = 2
"""Stirs after which it is told no more in words that something is in her way, and what comes of it."""
WISPS = 5
"""Wisps of her breath."""


MARK, MARK_HIGH = 9, 8
"""From one of the marks of what calls to the next, and how high it is, px."""

Spot = tuple[float, float] | pygame.Vector2


class Painter(TrialPainter):
    """Directions lean, breath held lets her go on her own feet, cancel lets her go where she is going. The mouse
    leans to where it points, goes on her own feet by its right button, and lets her go by a click on the prompts."""

    _looked: tuple[int, Foreseen, list[Call]] | None = None
    _round: Mapping[str, list[Point]] = {}

    # ------------------------------------------------------------------ hands
    def intent(self, session: Session) -> Intent:
        controls, walk = self.app.controls, session.state.mode
        clicked = controls.click()
        if (controls.take("cancel") or (clicked and FOOT.collidepoint(clicked))) and self.leaves():
            return Intent(act=Leave())
        if isinstance(walk, Sleepwalk) and walk.spent:
            controls.let_go("breathe")
        breathes = controls.holds("breathe")
        self.notice_tap(breathes)
        dx, dy = self._lean(session)
        return Intent(dx, dy, breathe=breathes)

    def _lean(self, session: Session) -> tuple[int, int]:
        controls = self.app.controls
        if controls.device == "mouse" and controls.pointer:
            x, y = self._feet(session)
            away = controls.pointer[0] - x, controls.pointer[1] - (y - HEAD // 2)
            far = math.hypot(*away)
            if far < POINTED or FOOT.collidepoint(controls.pointer):
                return 0, 0
            return tuple(0 if abs(part) < STEEP * far else 1 if part > 0 else -1 for part in away)  # type: ignore[return-value]
        dx, dy = controls.holds("right") - controls.holds("left"), controls.holds("down") - controls.holds("up")
        return dx, dy

    def press(self, act: Act) -> str:
        return "cancel"

    # ------------------------------------------------------------------ a frame
    @property
    def covers(self) -> tuple[pygame.Rect, ...]:
        return FOOT_OF_TWO.union(FOOT_OF_TWO.move(0, -TELLS)), pygame.Rect(
            WIDTH // 2 - 60, 0, 120, LIDS_AT + lids.HIGH + 4
        )

    def draw(self, session: Session, tick: int) -> None:
        walk = session.state.mode
        board = session.book.boards[walk.board] if isinstance(walk, Sleepwalk) else None
        if not isinstance(walk, Sleepwalk) or not isinstance(board, SleepwalkBoard):
            return
        still = self.app.settings.reduced_motion
        stroke, calling = self._look(session, walk, board)
        for call in calling:
            self._draw_call(session, call, call.name == stroke.call, 0 if still else tick)
            if walk.stands and not walk.held and walk.tick < NIGHT:
                self._draw_drawing(session, call, call.name == stroke.call, 0 if still else tick)
        if not walk.held:
            self._draw_stroke(session, walk, board, stroke)
        self._draw_counts(session, walk)
        self._draw_breath(session, walk, still)
        lids.draw(self.app.canvas, WIDTH // 2, LIDS_AT, walk.stirs, board.stirs)
        self._draw_foot(session, walk, board, stroke, bool(calling))

    def _look(self, session: Session, walk: Sleepwalk, board: SleepwalkBoard) -> tuple[Foreseen, list[Call]]:
        """The stroke, and what calls; looked for anew a few times a second."""
        now = walk.tick // LOOKS
        if self._looked is None or self._looked[0] != now:
            place: Afoot = place_of(session, Intent(*self._lean(session)) if walk.tick < NIGHT else Intent())
            self._looked = now, foreseen(walk, board, place), heard(place)
            self._round = {call.name: _way_round(call, place) for call in self._looked[2]}
        return self._looked[1], self._looked[2]

    def _feet(self, session: Session) -> Point:
        body = session.lead
        return pixels(body.x) - self.corner[0], pixels(body.y) - self.corner[1]

    def _draw_stroke(self, session: Session, walk: Sleepwalk, board: SleepwalkBoard, stroke: Foreseen) -> None:
        """The way she is carried, in chalk: faint while it may still be another, gold where it leads to what calls, red
        and with a cross at its end where something is in the way."""
        firm = not walk.stands or walk.into >= STAND - LISTENS
        ink = COLOR["red1" if stroke.stopped else "gold3" if stroke.call else "ink8" if firm else "ink6"]
        left, top = self.corner
        corners = [pygame.Vector2(x - left, y - top - 2) for x, y in stroke.way]
        spots = [
            first + (last - first) * px / far
            for first, last in pairwise(corners)
            if (far := math.ceil(first.distance_to(last)))
            for px in range(far)
        ]
        for begun in range(DASH + 2, len(spots), DASH + GAP):
            self._chalk(spots[begun], spots[min(len(spots) - 1, begun + DASH)], ink, firm)
        tip = corners[-1]
        if stroke.stopped:
            for side in (-1, 1):
                self._chalk((tip.x - 4, tip.y - 4 * side), (tip.x + 4, tip.y + 4 * side), ink, True)
        elif len(spots) >= 3 * DASH:
            way = (tip - spots[-2 * DASH]).normalize()
            for side in (-1, 1):
                self._chalk(tip, tip - way * 6 - way.rotate(90) * 4 * side, ink, firm)

    def _chalk(self, first: Spot, last: Spot, ink: Rgb, firm: bool) -> None:
        """A line of chalk on the ground."""
        begun, end = (round(first[0]), round(first[1])), (round(last[0]), round(last[1]))
        shade = (begun[0] + 1, begun[1] + 1), (end[0] + 1, end[1] + 1)
        pygame.draw.line(self.app.canvas, COLOR["ink0"], *shade, 2)
        pygame.draw.line(self.app.canvas, ink, begun, end, 2 if firm else 1)

    def _draw_call(self, session: Session, call: Call, taken: bool, tick: int) -> None:
        """Strokes of chalk that fan out over a thing that calls, and come and go; of the one that takes the stroke up
        they stay."""
        areas = [thing.area for thing in session.level.things if thing.look == call.thing]
        left, top, wide, _ = areas[0] if areas else (call.x, call.y - HEAD, 0, 0)
        x, y = left + wide // 2 - self.corner[0], top - self.corner[1] + FAN[0]
        out = FAN[1] if taken or not tick else tick // 8 % (FAN[1] + 1)
        for part in range(-2, 3):
            angle = math.pi / 2 + part * FANNED
            ux, uy = math.cos(angle), -math.sin(angle)
            first = x + ux * (FAN[0] + out), y + uy * (FAN[0] + out)
            far = 5 if part % 2 == 0 else 3
            self._chalk(first, (first[0] + ux * far, first[1] + uy * far), COLOR["gold3" if taken else "blue4"], taken)

    def _draw_drawing(self, session: Session, call: Call, taken: bool, tick: int) -> None:
        """Specks that run from her feet the way round to what calls: which way to lean for it."""
        way = self._round[call.name]
        if len(way) * PACE < SPECKS_FROM:
            return
        for speck in range(SPECKS):
            share = (speck + tick % SPECK_EVERY / SPECK_EVERY) / SPECKS
            x, y = way[round((SPECKS_FROM / PACE) + share * (len(way) - 1 - SPECKS_FROM / PACE))]
            at = x - self.corner[0] - SPECK // 2, y - self.corner[1] - SPECK
            ink = "gold3" if taken else "blue5" if share < 0.6 else "blue4"
            self.app.canvas.fill(COLOR["ink0"], (at[0], at[1] + 1, SPECK, SPECK))
            self.app.canvas.fill(COLOR[ink], (*at, SPECK, SPECK))

    def _draw_counts(self, session: Session, walk: Sleepwalk) -> None:
        """The counts for which she stands, under her feet; the last is the one that leaning counts in."""
        if not walk.stands or walk.tick >= NIGHT:
            return
        x, y = self._feet(session)
        for count in range(COUNTS):
            at = x + 6 * count - 3 * (COUNTS - 1), y + FEET
            over = walk.into * COUNTS // STAND >= count
            ink = COLOR["gold3" if count == COUNTS - 1 and over else "ink8" if over else "ink5"]
            pygame.draw.circle(self.app.canvas, COLOR["ink0"], (at[0], at[1] + 1), 2)
            pygame.draw.circle(self.app.canvas, ink, at, 2)

    def _draw_breath(self, session: Session, walk: Sleepwalk, still: bool) -> None:
        """Wisps at her mouth, that go out and come in; a ring of what is left while she holds it."""
        x, y = self._feet(session)
        mouth = x + (4 if session.lead.facing != "left" else -4), y - HEAD
        canvas = self.app.canvas
        if walk.held or walk.spent or walk.breath < LOCKED_UNTIL:
            box = pygame.Rect(0, 0, 18, 18)
            box.center = x, y - HEAD - 12
            pygame.draw.circle(canvas, COLOR["ink1"], box.center, 9, 3)
            ink = COLOR["red1" if walk.spent else "blue4"]
            end = math.pi / 2
            pygame.draw.arc(canvas, ink, box, end - math.tau * min(0.999, walk.breath / FULL), end, 3)
        if walk.held:
            return
        into = 0.0 if walk.stands else walk.into / PHASE
        out = into if walk.goes_out else 1 - into
        out = 0.5 if still else out
        side = -1 if session.lead.facing == "left" else 1
        for wisp in range(WISPS):
            far = out * (wisp + 1) / WISPS
            at = round(mouth[0] + side * far * 14), round(mouth[1] - far * 10 - (wisp % 2) * 2 * far)
            if far > 0.08:
                pygame.draw.circle(canvas, COLOR["ink7" if wisp < 2 else "ink6"], at, 1 + (wisp > 2))

    def _draw_foot(
        self, session: Session, walk: Sleepwalk, board: SleepwalkBoard, stroke: Foreseen, calling: bool
    ) -> None:
        words, mouse = self.app.words, self.app.controls.device == "mouse"
        lean = [] if mouse else [("left", ""), ("up", ""), ("down", ""), ("right", words("prompt.sleepwalk_lean"))]
        own = [("breathe", self.hold("sleepwalk"))]
        leave = [("interact" if mouse else "cancel", words("prompt.sleepwalk_leave"))]
        rows = [lean + own + leave]
        many = len(session.level.of(Call))
        if prompt.row_wide(self.app, rows[0]) > WIDTH - 3 * SIDE - many * MARK:
            rows = [lean + own, leave] if lean else [own, leave]
        foot = FOOT if len(rows) == 1 else FOOT_OF_TWO
        self.prompts(foot, rows)
        self._draw_marks(session, foot.bottom - foot.height // (2 * len(rows)))
        if self.asks:
            self.tell_above(session, foot, words("trial.sleepwalk.asks"))
        elif walk.stands and walk.tick < NIGHT and is_at_window(board, session.lead, place_of(session)):
            self.tell_above(session, foot, words("trial.sleepwalk.pane"))
        elif stroke.stopped and not walk.held and walk.stirs < KNOCKS_TOLD:
            self.tell_above(session, foot, words("trial.sleepwalk.knocks", left=board.stirs - walk.stirs))
        elif walk.tick < TOLD or not (walk.stands or walk.held or walk.far):
            calls = calling and walk.stands and not walk.held and walk.tick < NIGHT
            self.tell_above(session, foot, words("trial.sleepwalk.calls") if calls else "")
        self.tell_held(self.hold("sleepwalk"), self._feet(session))

    def _draw_marks(self, session: Session, middle: int) -> None:
        """A stroke of chalk at the foot for each thing that calls in the flat; gold and crossed once it is touched."""
        thread = session.state.thread
        touched = len(thread.calls) if thread else 0
        for number in range(len(session.level.of(Call))):
            x, y = SIDE + number * MARK + 2, middle - MARK_HIGH // 2
            ink = COLOR["gold3" if number < touched else "ink6"]
            self._chalk((x, y), (x, y + MARK_HIGH), ink, True)
            if number < touched:
                self._chalk((x - 3, y + MARK_HIGH - 2), (x + 4, y + 2), ink, False)


def _way_round(call: Call, place: Afoot) -> list[Point]:
    """The way round what is in the way to `call`, px on the map, as far as specks run."""
    ways, body, points = way_to(call, place), place.bodies[place.lead], list[Point]()
    x, y = body.x, body.y
    for _ in range(SPECKS_TO // PACE):
        points.append((pixels(x), pixels(y)))
        dx, dy = ways.towards(x, y)
        x, y = x + dx * PACE, y + dy * PACE
    near = next((i for i, at in enumerate(points) if math.dist(at, (call.x, call.y)) < 2 * PACE), len(points))
    return points[: near + 1]
