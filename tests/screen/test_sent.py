"""While the camera stands, only what moved is sent to the window, and the window shows all of the canvas."""

import pygame
import pytest

from game.screen.paint import HEIGHT, WIDTH
from game.screen.scenes.play import Play
from game.session.intent import Intent
from game.workshop.bench_frames import LEAKED
from game.workshop.bench_people import PLACES, peopled
from game.workshop.play import Where, session_at
from game.workshop.shot import Studio

FRAMES = 60
SCALE = 2


def leaking(studio, library):
    return Play(studio.app, session_at(library, Where("", beat=LEAKED)))


def dozen(studio, library):
    return peopled(studio, library, PLACES[1][1], 12)


def forty(studio, library):
    return peopled(studio, library, PLACES[0][1], 40)


def crowd(studio, library):
    return peopled(studio, library, PLACES[1][1], 0, 150)


@pytest.mark.parametrize(
    ("place", "most"),
    [(leaking, 0.75), (dozen, 0.3), (forty, 1), (crowd, 1)],
    ids=lambda it: getattr(it, "__name__", ""),
)
def test_the_window_shows_what_moved_and_hardly_more_is_sent(game, monkeypatch, place, most):
    with Studio(game, SCALE) as studio:
        app, sent = studio.app, []
        play = place(studio, game)
        app.scenes[:] = [play]
        since = app.display._changes.since

        def seen(*asked):
            parts = since(*asked)
            sent.append(WIDTH * HEIGHT if parts is None else sum(part.width * part.height for part in parts))
            return parts

        monkeypatch.setattr(app.display._changes, "since", seen)
        for frame in range(FRAMES):
            app.ticks += 1
            play.step(Intent(dx=1 if frame < 40 else -1))
            app.draw(0.5)
            window = app.display.window
            whole = pygame.transform.scale(app.canvas, window.get_size())
            assert pygame.image.tobytes(window, "RGB") == pygame.image.tobytes(whole, "RGB")
        assert len(sent) == FRAMES and sum(sent) <= most * FRAMES * WIDTH * HEIGHT
