"""The one verb. Holding breath thins the dream: the real place collides instead, for as long as the breath lasts.

Four seconds of breath, refilled fastest in lamplight, at half of that in standing and in walking on, and hardly for
whoever hurries. The numbers were tuned by playing: what is asked is where to breathe, not to stand and wait. They are
counted in 1/60 of a breath's hundredth, so that a second's worth is a whole number a tick.
"""

import msgspec

from game.core.fixed import pixels, units
from game.world.body import Body
from game.world.ground import Ground
from game.world.motion import feet

ONE = 60
"""Units in a hundredth of a breath."""
FULL = 100 * ONE
DRAIN = 25
"""Units a tick while it is held: 25 a second of 100."""
LAMPLIT, EASY, HURRIED = 56, 28, 6
"""Units a tick that come back in lamplight, in standing or walking elsewhere, and in hurrying there: from nothing it is
all there in less than two seconds at a lamp, and who goes on at a walk has breath again without standing for it."""
REST, WALK = 14, 3
"""The same in standing and in walking in a trial, where it is part of what is weighed."""
NEARLY = FULL - 10 * ONE
"""Less than this as breath is taken, and it was not all there."""
SURFACED, STOPPED, UNFILLED = "surfaced", "stopped", "unfilled"
"""By what a breath that was let go where no ground was came to nothing, as the properties of maps are called that name
what is said then."""
LOCKED_UNTIL = 30 * ONE
"""After running out, none can be held until this much has come back."""
CHALK = 8 * 60
"""Ticks that what was seen stays as an outline."""
STEP, FAR = 10, 40
"""Px from ground within which whoever breathes again steps on to it: a quarter of a second short is not short. FAR is
how far it has to be from where they last stood free, px: what is as thin as a gate is crossed by nobody's last step."""
STRIDE = 24
"""Px between two points that are remembered of a way walked with breath held."""


class Chalk(msgspec.Struct, array_like=True):
    """A point from which the real place was seen, px, and the tick it was last."""

    x: int
    y: int
    tick: int


class Breath(msgspec.Struct):
    """`left` in units; `held` while the dream is thin; `locked` after running out. `safe` is the last free ground of
    the dream that was stood on, units; `chalk` what was seen lately. `rooted`: the real place is not free underfoot, so
    feet stay where they are. Of the breath that is held, or was last: `began` is how much of it there was, units, and
    `stopped` whether feet were last held up by something of the real place."""

    safe: tuple[int, int]
    left: int = FULL
    held: bool = False
    locked: bool = False
    rooted: bool = False
    chalk: list[Chalk] = []
    began: int = FULL
    stopped: bool = False

    @property
    def share(self) -> float:
        """How full it is, 0 to 1."""
        return self.left / FULL


def comes(lamplit: bool, hurried: bool, fills: int) -> int:
    """Units that come back in a tick; `fills`: where all of it does in so many ticks (0: as everywhere)."""
    usual = LAMPLIT if lamplit else HURRIED if hurried else EASY
    return max(usual, -(-FULL // fills)) if fills else usual


def goes(lasts: int) -> int:
    """Units that go in a tick in which it is held; `lasts`: where it lasts so many ticks (0: as everywhere)."""
    return -(-FULL // lasts) if lasts else DRAIN


def wants(breath: Breath, pressed: bool) -> bool:
    """Whether breath is held in a tick in which the player presses for it or not."""
    return pressed and not breath.locked and breath.left > 0


def free(ground: Ground, body: Body) -> bool:
    """Whether `body` stands free on `ground`, people aside."""
    others, ground.others = ground.others, ()
    found = ground.free(*feet(body.x, body.y))
    ground.others = others
    return found


def take(breath: Breath) -> None:
    """Begin to hold it."""
    breath.held, breath.began, breath.stopped = True, breath.left, False


def hold(breath: Breath, body: Body, dream: Ground, real: Ground, drain: int, tick: int) -> None:
    """One tick with breath held, before anybody walks, in which so many units `drain` away."""
    breath.left = max(0, breath.left - drain)
    breath.rooted = not free(real, body)
    breath.stopped = breath.rooted or body.bumped or (breath.stopped and not body.moving)
    if free(dream, body):
        breath.safe = (body.x, body.y)
    x, y = pixels(body.x), pixels(body.y)
    if breath.chalk and max(abs(breath.chalk[-1].x - x), abs(breath.chalk[-1].y - y)) < STRIDE:
        breath.chalk[-1].tick = tick
    else:
        breath.chalk.append(Chalk(x, y, tick))
    if breath.left == 0:
        breath.locked = True


def falls_short(breath: Breath) -> str:
    """What the breath that was last held came to nothing by: something was in the way, it was not all there as it was
    taken and ran out, or it was let go, or ran out."""
    if breath.stopped:
        return STOPPED
    return UNFILLED if breath.began < NEARLY and not breath.left else SURFACED


def surface(breath: Breath, body: Body, dream: Ground, real: Ground) -> bool:
    """Let go: the dream is thick again. Whether `body` had to be put back on its last free ground: whoever has all but
    come to other ground is on it."""
    breath.held = breath.rooted = False
    back = not free(dream, body) and not _steps_on(breath, body, dream, real)
    if back:
        body.x, body.y = breath.safe
        body.way = []
    else:
        breath.safe = (body.x, body.y)
    return back


def _steps_on(breath: Breath, body: Body, dream: Ground, real: Ground) -> bool:
    """Take the last step on to ground within STEP px that is further from where breath was taken, where one is."""
    x, y = body.x, body.y
    for far in range(1, STEP + 1):
        for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            body.x, body.y = x + dx * units(far), y + dy * units(far)
            apart = max(abs(body.x - breath.safe[0]), abs(body.y - breath.safe[1]))
            if apart > units(FAR) and free(dream, body) and _leads(real, x, y, body):
                return True
    body.x, body.y = x, y
    return False


def _leads(real: Ground, x: int, y: int, body: Body) -> bool:
    """Whether the real place is free from (x, y), units, in a straight line to where `body` stands."""
    far = pixels(max(abs(body.x - x), abs(body.y - y)))
    return all(real.free(*feet(x + (body.x - x) * i // far, y + (body.y - y) * i // far)) for i in range(1, far + 1))


def refill(breath: Breath, body: Body, dream: Ground, back: int, tick: int) -> None:
    """One tick without holding it, after everybody walked, in which so many units come `back`."""
    breath.left = min(FULL, breath.left + back)
    if breath.locked and breath.left >= LOCKED_UNTIL:
        breath.locked = False
    if free(dream, body):
        breath.safe = (body.x, body.y)
    breath.chalk = [chalk for chalk in breath.chalk if tick - chalk.tick < CHALK]
