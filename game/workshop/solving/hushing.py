"""How a way is gone where lamps are counted: in a hush breath is held wherever one is, and no crossing is begun that
would not leave enough for that."""

from collections.abc import Callable, Iterator

from game.session import Session
from game.session.intent import NOTHING, Intent
from game.workshop.solving.maze import SPARE, Runs
from game.world.breath import DRAIN, EASY, FULL

EARLY = 6
"""Ticks before one would be heard in which breath is taken."""
BREATHES = Intent(breathe=True)


def quietly(session: Callable[[], Session], runs: Runs) -> Iterator[Intent]:
    """The intents of a way, with those in between that keep one from being heard; `session` says which is played."""
    intents = [intent for ticks, intent in runs for _ in range(ticks)]
    at = 0
    while at < len(intents):
        now, intent = session(), intents[at]
        due, breath = now.counts.due, now.state.breath
        listens = due is not None and due[0] <= EARLY
        takes = intent.breathe and breath is not None and not breath.held
        if takes and breath and not _lasts(breath.left, _held(intents, at), due):
            yield BREATHES if listens else NOTHING
        elif listens and not intent.breathe:
            yield BREATHES
        elif due and breath and not breath.held and not _lasts(breath.left, 0, due):
            yield NOTHING
        else:
            yield intent
            at += 1


def is_awaited(session: Session) -> bool:
    """Whether a hush goes on or is to come, or a fear is about to be gone: there may be more ways then."""
    return session.counts.goes_on or bool(session.fears.going)


def keep_quiet(session: Callable[[], Session]) -> Iterator[Intent]:
    """Stand until nothing is awaited, with breath held where one is listened for."""
    while is_awaited(session()):
        due = session().counts.due
        yield BREATHES if due and due[0] <= EARLY else NOTHING
    yield NOTHING


def _held(intents: list[Intent], at: int) -> int:
    """For how many ticks breath is held from there."""
    return next((ticks for ticks, intent in enumerate(intents[at:]) if not intent.breathe), len(intents) - at)


def _lasts(left: int, ticks: int, due: tuple[int, int] | None) -> bool:
    """Whether what is `left` of breath lasts for a crossing of so many ticks, and for the hush that is due next."""
    if due is None:
        return left >= min(FULL, ticks * DRAIN)
    begins, ends = due
    if ticks < begins - EARLY:
        there = min(FULL, left - ticks * DRAIN + (begins - EARLY - ticks) * EASY)
        return left >= ticks * DRAIN + SPARE and there >= (ends - begins + 2 * EARLY) * DRAIN + SPARE
    return left >= max(ticks, ends + 1) * DRAIN + SPARE
