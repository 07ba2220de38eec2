"""Where the canvas looks: straight at the lead, at those who speak with each other, or where a script sent it; never
past the edges of the place."""

from collections.abc import Callable, Sequence

from game.content.level import Level, Point
from game.core.fixed import ONE
from game.screen.held import Company, HeldFrame
from game.screen.paint import HEIGHT, WIDTH
from game.session import aiming
from game.session.state import Aim, State
from game.world import framing
from game.world.framing import Corner

CLEAR = 152
"""While a box hides the foot of the canvas, the feet of whoever is looked at are kept above this row of it, px."""
HEAD = 40
"""How high whoever is looked at stands, px: nobody is kept clear of a box by losing another's head."""
WEST = 132
"""While options hide the right of the canvas, those feet are moved no farther left than this column, px."""
LEAP = 24
"""A lead who is that much farther on after one tick was put there: the camera glides after them, px."""
EASE = 0.12
"""Share of what is left that it glides each tick."""
SHAKES: tuple[Point, ...] = ((1, 0), (-1, 1), (0, -1), (1, 1), (-1, 0), (0, 1), (1, -1))
"""The sides it shakes to, one after the other; twice as far in the first half."""
SHAKEN = 3
"""Ticks of each."""


class Camera:
    """The top left corner of the canvas in the place, px. It moves with the lead to the pixel, so that they never shake
    against it, and glides only where they leap, another leads, a box opens or a script sends it elsewhere."""

    def __init__(self) -> None:
        self._before: Corner | None = None
        self._now: Corner = (0.0, 0.0)
        self._glide: Corner = (0.0, 0.0)
        self._glide_before: Corner = (0.0, 0.0)
        self._low = self._side = self._most = 0.0
        self._aim, self._lead = Aim(), ""
        self._shake: Point = (0, 0)
        self.rest: Corner = (0.0, 0.0)
        """The corner that it comes to rest at."""
        self.held = HeldFrame()

    def follow(
        self,
        level: Level,
        state: State,
        talking: bool,
        still: bool,
        keep: tuple[float, float] | None = None,
        company: Company | None = None,
        framed: Callable[[Corner], Corner | None] | None = None,
    ) -> None:
        """One tick of looking at the lead of `state`, or where a script sent the camera; with reduced motion (`still`)
        it leaps there, and never shakes. `keep` (x in the place, column of the canvas): what is at x stays left of the
        column, from here on until nobody is `talking`. A `company` that speaks is framed once, and that frame held,
        unless a script says otherwise. What is `framed` is so whatever else is said: it is told the corner that was
        looked from before, and that frame is held, and from it on."""
        first, aim, before = self._before is None, state.camera, self.held.corner
        left, top = aiming.seen(state, level, arrived=still)
        shown = framed((left, top) if first else before or self.rest) if framed else None
        if shown:
            left, top = self.held.corner = shown
            talking, keep = False, None
        elif company and not aim.how:
            left, top = self.held.take(level, (left, top), company)
        else:
            self.held.let_go()
        feet = self._feet(state, left, top, company)
        aside = min(keep[0] - left - keep[1], min(x for x, _ in feet) - left - WEST) if keep else 0.0
        self._most = max(self._most, aside, 0.0) if talking else 0.0
        side = self._side if not still and not first else self._most
        self._side = side + (self._most - side) * EASE
        wanted = max(0.0, max(y for _, y in feet) - top - CLEAR) if talking else 0.0
        wanted = min(wanted, max(0.0, min(y for _, y in feet) - top - HEAD)) if aim.how else wanted
        low = self._low if not still and not first else wanted
        self._low = low + (wanted - low) * EASE
        there = (left + self._side, top + self._low)
        self.rest = (left + self._most, top + wanted)
        self._before, gone = self._now, (self._now[0] - there[0], self._now[1] - there[1])
        self._now = there
        self._glide_before = self._glide
        glide = self._glide
        sent = (self._lead, _sent(self._aim), before) != (state.lead, _sent(aim), self.held.corner)
        self._lead, self._aim = state.lead, aim
        if not first and not still and (sent or max(abs(gone[0]), abs(gone[1])) > LEAP):
            glide = (glide[0] + gone[0], glide[1] + gone[1])
            self._before, self._glide_before = there, glide
        self._glide = (_less(glide[0]), _less(glide[1]))
        if first or still:
            self._before, self._glide = there, (0.0, 0.0)
        self._shake = (0, 0) if still else _shaken(aim, state.tick)

    def _feet(self, state: State, left: float, top: float, company: Company | None) -> Sequence[Corner]:
        """The feet that are looked at: the lead's, and of a company those who speak now; and where a script sent the
        camera, of those it was sent to; as far as they are in the picture at all."""
        lead = state.people[state.lead]
        at = (lead.x / ONE, lead.y / ONE)
        aim = state.camera
        if not aim.how:
            now = company.now if company else ()
            return (at, *((x, y) for x, y in now if 0 <= x - left < WIDTH and 0 <= y - top < HEIGHT))
        meant = [at, *((body.x / ONE, body.y / ONE) for body in aiming.framed(state))]
        meant += [aim.meant] if aim.meant else []
        shown = [(x, y) for x, y in meant if 0 <= x - left < WIDTH and 0 <= y - top < HEIGHT]
        return shown or (framing.middle((left, top)),)

    def shows(self, x: float) -> bool:
        """Whether the column at x px of the place is in the picture."""
        return 0 <= x - self._now[0] < WIDTH

    def jump(self) -> None:
        """Look straight at what is to be seen next time."""
        self._before, self._glide = None, (0.0, 0.0)
        self.held.let_go()

    def corner(self, between: float) -> Point:
        """The corner, `between` (0 to 1) the last two ticks."""
        before = self._before or self._now
        x, y = (a + (b - a) * between for a, b in zip(before, self._now, strict=True))
        glide_x, glide_y = (a + (b - a) * between for a, b in zip(self._glide_before, self._glide, strict=True))
        return round(x) + round(glide_x) + self._shake[0], round(y) + round(glide_y) + self._shake[1]


def _sent(aim: Aim) -> object:
    """What is another once the camera is sent elsewhere; a movement begins where it is."""
    return aim.how, aim.whom if aim.how == "frame" else (), aim.since, aim.end


def _shaken(aim: Aim, tick: int) -> Point:
    """How far off the picture is while it shakes, px: no more than two."""
    gone = tick - aim.shaken
    if not 0 <= gone < aim.shakes:
        return 0, 0
    x, y = SHAKES[gone // SHAKEN % len(SHAKES)]
    far = 2 if gone * 2 < aim.shakes else 1
    return x * far, y * far


def _less(value: float) -> float:
    """What is left of a glide after one tick more."""
    return 0.0 if abs(value) < 0.5 else value * (1 - EASE)
