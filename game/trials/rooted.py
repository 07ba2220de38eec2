"""What trials share in which somebody walks as they will and, with breath held, stands with feet rooted."""

from game.core.fixed import units
from game.trials.afoot import Afoot
from game.trials.trial import Play, TrialState
from game.world.body import Body
from game.world.breath import DRAIN, FULL, LOCKED_UNTIL, REST, WALK
from game.world.distances import Vector
from game.world.ground import Ground
from game.world.motion import feet, stand, walk


class Rooted(TrialState):
    """`breath` is what is left of it, `spent` after it ran out, until some is back; `held`: it is now."""

    breath: int = FULL
    spent: bool = False
    held: bool = False


def go(trial: Rooted, body: Body, held: bool, afoot: Afoot) -> None:
    """One tick of the lead's feet: where the player leans, round people; rooted while breath is `held`."""
    trial.held = held and not trial.spent
    if trial.held:
        stand(body)
        return
    afoot.ground.others = tuple(feet(each.x, each.y) for each in afoot.bodies.values() if each is not body)
    walk(body, afoot.ground, *afoot.lean, hurry=afoot.hurry)
    afoot.ground.others, body.bumped = (), False


def breathe(trial: Rooted, body: Body) -> bool:
    """Breath goes while it is held, and comes back; whether it ran out in this tick."""
    if not trial.held:
        trial.breath = min(FULL, trial.breath + (WALK if body.moving else REST))
        trial.spent = trial.spent and trial.breath < LOCKED_UNTIL
        return False
    trial.breath = max(0, trial.breath - DRAIN)
    if trial.breath:
        return False
    trial.spent, trial.held = True, False
    return True


# ---------------------------------------------------------------------- plans
def around(afoot: Afoot, but: str) -> Ground:
    """What feet go by, with everybody but the lead in the way who is not at the spot `but`."""
    at, lead = afoot.level.spots[but], afoot.bodies[afoot.lead]
    there = lead.x, lead.y, units(at.x), units(at.y)
    boxes = (feet(body.x, body.y) for body in afoot.bodies.values() if (body.x, body.y) not in (there[:2], there[2:]))
    ground = afoot.ground.again((*afoot.ground.moved, *boxes))
    ground.others = afoot.ground.others
    return ground


def eighth(dx: int, dy: int) -> Vector:
    """The lean that is nearest to a direction."""
    across, down = abs(dx) * 5 >= abs(dy) * 2, abs(dy) * 5 >= abs(dx) * 2
    return ((dx > 0) - (dx < 0)) * across, ((dy > 0) - (dy < 0)) * down


def added(done: list[Play], lean: Vector) -> None:
    """One tick more of leaning so; what is done for several is one."""
    last = done[-1] if done else None
    if last and (last.act, last.held, last.dx, last.dy) == (None, 0, *lean):
        done[-1] = Play(None, 0, *lean, last.ticks + 1)
    else:
        done.append(Play(None, 0, *lean, 1))
