"""The evidence board on the screen."""

import pytest
from menu_app import make_app, press

from game.content import paths
from game.screen.scenes.play import Play
from game.session import begin
from game.session.intent import Intent
from game.trials.notebook import Evidence


@pytest.fixture
def app(asked, tmp_path, monkeypatch):
    monkeypatch.setattr(paths, "project", lambda: asked.root)
    return make_app(asked, tmp_path)


HEARD = ("lamb_says", "lamb_adds", "finch_says", "finch_adds", "ostler_says", "ostler_adds", "wim_draws", "wim_adds")


def at(app, heard=HEARD):
    session = begin(app.library, chapter="1-street", beat="street")
    session.state.memory.visits.update(dict.fromkeys(heard, 1))
    session.begin_talk("the_notebook")
    for _ in range(100):
        if isinstance(session.state.mode, Evidence):
            break
        session.step(Intent(confirm=True))
    app.push(Play(app, session))
    return session, session.state.mode, session.book.boards[session.state.mode.board]
