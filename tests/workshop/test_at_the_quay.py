"""The quay of the page about who walks asleep: whoever is led there is home, however slowly the lines are read."""

import pytest

from game import files
from game.workshop.plan import read_plan
from game.workshop.walker import Walker, begun

LAMPS = ", ".join(f"reach: quay_lamp_{number}, interact" for number in (4, 3, 2, 1, 6))
STEPS = f"read, reach: quay_lamp_5, wait: {{}}, interact, {LAMPS}, reach: start, read, expect: {{{{beat: morning}}}}"


@pytest.mark.parametrize("seconds", [0.5, 4, 15])
def test_a_line_that_is_still_up_keeps_nobody_on_the_quay(game, tmp_path, monkeypatch, seconds):
    monkeypatch.setattr(files, "log_folder", lambda: tmp_path / "log")
    path = tmp_path / "plan.yaml"
    path.write_text(
        f"format: 1\nbegin: {{chapter: 2-waking-sleepwalking, after: shortest}}\nsteps: [{STEPS.format(seconds)}]\n",
        "utf-8",
    )
    plan = read_plan(game, path)
    Walker(plan, begun(plan, game)).play()
