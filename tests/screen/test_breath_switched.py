"""What the key of breath is said to do in a trial: to be held, or pressed where it is switched on and off."""

import pytest
from menu_app import make_app, wait
from trials.comers import WAYS, come_to

from game.screen.scenes.play import Play
from game.screen.widgets import prompt

TOLD = {
    "walk": "sleepwalk",
    "leading": "leading",
    "held": "held",
    "bell": "rite",
    "breath": "rite",
    "candle": "candle",
    "following": "tail",
}
"""By which word its prompts are called."""


@pytest.mark.parametrize("name", TOLD)
def test_a_prompt_says_that_breath_is_held_unless_it_is_switched(game, tmp_path, monkeypatch, name):
    app, row, said = make_app(game, tmp_path), prompt.row, []

    def heard(app, prompts, *where):
        said.extend(words for key, words in prompts if key == "breathe")
        return row(app, prompts, *where)

    app.push(Play(app, come_to(game, name)))
    wait(app, 2)
    monkeypatch.setattr(prompt, "row", heard)
    for holds in (True, False):
        app.settings.hold_breathe = holds
        app.draw(1.0)
    held, pressed = (app.words(f"prompt.{TOLD[name]}_{how}") for how in ("hold", "press"))
    assert list(dict.fromkeys(said)) == [held, pressed] and held != pressed


def test_every_trial_that_is_come_to_here_is_asked_of():
    assert {WAYS[name].kind for name in TOLD} == {way.kind for way in WAYS.values()}
