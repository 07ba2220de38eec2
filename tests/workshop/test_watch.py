"""A walkthrough that is watched comes to the same end as one that is not."""

import pytest

from game.saves import Saves
from game.screen.app import App
from game.session import begin
from game.settings import Store
from game.workshop.opening import PLAN
from game.workshop.plan import read_plan
from game.workshop.walker import Walker
from game.workshop.watch import Watched

FRAMES = 4000


@pytest.fixture(scope="module")
def watched(library, tmp_path_factory):
    folder = tmp_path_factory.mktemp("watched")
    app = App(library, Saves(folder), Store(folder), headless=True)
    plan = read_plan(library, library.root / PLAN)
    walker = Walker(plan, begin(library), reading=0.1)
    app.push(Watched(app, walker, speed=20))
    for _ in range(FRAMES):
        if not app.scenes:
            break
        app.tick()
    return app, walker


def test_it_ends_by_itself(watched):
    assert not any(isinstance(scene, Watched) for scene in watched[0].scenes)


def test_it_goes_through_the_whole_plan(watched):
    assert watched[1].doing is watched[1].plan.steps[-1]


def test_all_of_it_is_on_one_tape(watched):
    assert sum(ticks for ticks, _ in watched[1].recorder.tape.runs) == watched[1].session.state.tick
