"""A plan that goes through a trial on foot: what it touches, what it comes to, by intents, from saves and by keys."""

import pytest

from game import files
from game.saves import Saves
from game.session import encode
from game.session.intent import NOTHING, Intent
from game.settings import Store
from game.trials.drift import CIRCLE
from game.workshop.hands import KeyedApp
from game.workshop.measure import Before, Meter
from game.workshop.plan import read_plan
from game.workshop.player import Stuck
from game.workshop.walker import Walker, begun


@pytest.fixture(autouse=True)
def log(tmp_path, monkeypatch):
    monkeypatch.setattr(files, "log_folder", lambda: tmp_path / "log")


STEPS = "reach: mirror, reach: book, play: window, until: {walked: window}"


def written(game, folder, steps):
    path = folder / "plan.yaml"
    path.write_text(f"format: 1\nbegin: {{beat: bedtime}}\nsteps: [{steps}]\n", "utf-8")
    return read_plan(game, path)


def walker(game, folder, steps, reload=False):
    """Somebody about to play these steps of her walk."""
    plan = written(game, folder, steps)
    session = begun(plan, game)
    session.begin_talk("walks_again")
    return Walker(plan, session, reload)


def test_what_a_plan_says_is_touched_and_in_that_order(game, tmp_path):
    played = walker(game, tmp_path, STEPS)
    played.play()
    assert played.session.state.thread.calls == ["mirror", "book"]


def test_saved_and_loaded_between_every_two_steps_it_is_the_same_walk(game, tmp_path):
    once, reloaded = walker(game, tmp_path, STEPS), walker(game, tmp_path, STEPS, reload=True)
    for each in (once, reloaded):
        each.play()
    assert encode(once.session.state) == encode(reloaded.session.state)


@pytest.mark.parametrize("name", ["mirror", "pillow"])
def test_what_was_touched_or_never_calls_is_told(game, tmp_path, name):
    played = walker(game, tmp_path, f"reach: mirror, reach: {name}")
    with pytest.raises(
        Stuck, match=f"nothing leads to '{name}' in this trial; there is still book, kettle, lamp, desk"
    ):
        played.play()


def test_by_keys_she_is_brought_to_the_same_things(game, tmp_path):
    path = tmp_path / "keys.yaml"
    up = "walk: left 40, walk: down 24, walk: left 40"
    begin = "begin: {chapter: 2-waking-sleepwalking, beat: walks}"
    path.write_text(f"format: 1\n{begin}\nsteps: [{up}, {STEPS}]\n", "utf-8")
    app = KeyedApp(game, Saves(tmp_path / "saves"), Store(tmp_path), 120, headless=True)
    played = app.play(read_plan(game, path), reading=0.0)
    assert played.session.state.thread.calls == ["mirror", "book"]


@pytest.mark.parametrize(("leans", "works"), [(0, False), (1, True)])
def test_being_carried_is_no_work_of_the_hands_and_leaning_is(game, tmp_path, leans, works):
    session = walker(game, tmp_path, STEPS).session
    session.step(NOTHING)
    meter = Meter()
    for tick in range(3 * CIRCLE):
        to_and_fro = leans if tick // CIRCLE % 2 else -leans
        intent, before = Intent(dx=to_and_fro), Before(session)
        meter.tick("reach", intent, before, session, session.step(intent))
    assert bool(meter.measured("a walk").hands) is works
