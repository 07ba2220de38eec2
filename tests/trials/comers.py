"""Coming to a trial as it is come to: by the talk that goes through it, in the beat that has that."""

from typing import NamedTuple

from game.session import LineView, begin
from game.session.intent import NOTHING, Intent
from game.trials.candle import Candle
from game.trials.held import Held
from game.trials.leading import Leading
from game.trials.rite import Rite
from game.trials.sleepwalk import Sleepwalk
from game.trials.tail import Tail

SECOND, THIRD = "2-waking-sleepwalking", "3-the-dreamers"
PATIENCE = 4000
"""Ticks after which it is taken not to begin."""
A_FEW = 4
"""Ticks of it that are over then."""


class Way(NamedTuple):
    """The conversation `node` goes through a trial of that `kind`; `before` is one that is had first."""

    chapter: str
    beat: str
    node: str
    kind: type
    before: str


WAYS = {
    "walk": Way(SECOND, "walks", "walks_again", Sleepwalk, "woken"),
    "leading": Way(SECOND, "leads", "nora_leads", Leading, "woken"),
    "held": Way(SECOND, "leads", "the_held_breath", Held, "woken"),
    "bell": Way(THIRD, "bell", "pulls_the_bell", Rite, "the_bell"),
    "story": Way(THIRD, "story", "story_read", Rite, "the_story"),
    "breath": Way(THIRD, "breath", "breathes_for_him", Rite, "marcus_waits"),
    "lid": Way(THIRD, "cover", "nora_covers", Rite, "nora_waits"),
    "candle": Way(THIRD, "candle", "takes_the_candle", Candle, "the_candle"),
    "following": Way(THIRD, "four", "follows_her", Tail, "lamb_adds"),
}


def come_to(game, name):
    """A playthrough a few ticks into the trial of that name, with nothing said over it."""
    way = WAYS[name]
    session = begin(game, chapter=way.chapter, beat=way.beat)
    session.step(NOTHING)
    _read(session, way.before, lambda: not session.state.modes)
    _read(session, way.node, lambda: isinstance(session.state.mode, way.kind))
    ticks = 0
    while ticks < A_FEW:
        session.step(Intent(confirm=isinstance(session.view.shown, LineView)))
        ticks += isinstance(session.state.mode, way.kind)
    return session


def _read(session, node, over):
    session.begin_talk(node)
    for _ in range(PATIENCE):
        if over():
            return
        session.step(Intent(confirm=isinstance(session.view.shown, LineView)))
    raise AssertionError(f"{node} never comes to that")
