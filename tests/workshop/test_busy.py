"""Whether the machine does something else meanwhile is told by what is slowed down by that."""

from itertools import pairwise

import pytest

from game.screen.scenes.play import Play
from game.workshop import busy
from game.workshop.bench_frames import MOST_TRIES, PEOPLED, TRIES, beside_bare
from game.workshop.busy import Pace
from game.workshop.figures import HOLDS, UNSURE, Paired, beside, figure
from game.workshop.play import Where, session_at
from game.workshop.shot import Studio

QUIET = [(0.04, 0.07), (0.04, 0.08), (0.05, 0.07)]


@pytest.mark.parametrize(
    ("samples", "slowed"),
    [(QUIET, 1.0), ([(0.08, 0.07)] * 3, 2.0), ([(0.04, 0.21)] * 3, 3.0), ([(0.05, 0.07), *QUIET], 1.125)],
    ids=["quiet", "another program on this processor", "another that uses the memory", "hardly"],
)
def test_the_slower_of_both_tells(samples, slowed):
    pace = Pace()
    pace.slowed(QUIET)
    assert pace.slowed(samples) == pytest.approx(slowed)


def test_what_is_fastest_is_remembered():
    pace = Pace()
    assert pace.slowed([(0.08, 0.14)] * 3) == 1
    pace.slowed(QUIET)
    assert pace.slowed([(0.08, 0.14)] * 3) == 2


def test_what_is_reached_for_lies_scattered():
    things = [thing for (thing,) in busy._scattered()]
    apart = [abs(a - b) for a, b in pairwise(things)]
    assert len(things) == busy.REACHED and sum(apart) / len(apart) > busy.SCATTERED / 4


@pytest.fixture
def walking(game):
    """What a frame is measured with."""
    with Studio(game) as studio:
        play = Play(studio.app, session_at(game, Where(PEOPLED)))
        yield studio, play, studio.app.draw


class Told(Pace):
    """Has the machine so busy in each try."""

    def __init__(self, slowed):
        super().__init__()
        self.left = list(slowed)

    def slowed(self, samples):
        return self.left.pop(0)


@pytest.mark.parametrize(
    ("slowed", "taken", "noisy"),
    [
        ([1.0] * TRIES, TRIES, False),
        ([2.0] * TRIES + [1.1], TRIES + 1, False),
        ([2.0] * MOST_TRIES, MOST_TRIES, True),
    ],
    ids=["quiet", "quiet at last", "busy all the time"],
)
def test_a_frame_is_measured_again_until_the_machine_is_quiet(walking, monkeypatch, slowed, taken, noisy):
    """And never too often."""
    pace = Told([*slowed, 0.0])
    monkeypatch.setattr("game.workshop.bench_frames._pace", pace)
    found = beside_bare(*walking, 4)
    assert len(slowed) + 1 - len(pace.left) == taken and found.slowed is noisy


@pytest.mark.parametrize(("ratio", "verdict"), [(1.4, HOLDS), (1.6, UNSURE)])
def test_what_holds_on_a_busy_machine_holds_and_what_does_not_is_not_judged(ratio, verdict):
    assert beside("a frame", Paired(ratio, 1.0, ratio, noisy=False, slowed=True), "ms", 1.5).verdict == verdict
    assert figure("a frame", ratio, "ms", 1.5, slowed=True).verdict == verdict


def test_where_the_bare_thing_differs_too_much_nothing_is_judged():
    assert beside("a frame", Paired(1.4, 1.0, 1.4, noisy=True), "ms", 1.5).verdict == UNSURE
