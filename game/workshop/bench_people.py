"""The figures of frames with many people: a few, a dozen and forty of the cast's kind who walk among the furniture."""

import statistics
from collections.abc import Callable
from typing import TYPE_CHECKING

from game.content.library import Library
from game.core.intent import Intent
from game.screen.paint import HEIGHT, WIDTH
from game.workshop.bench_frames import FULL_HD
from game.workshop.figures import Figure, ms
from game.workshop.play import Where, session_at
from game.workshop.shot import Studio

if TYPE_CHECKING:
    from game.content.level import Point
    from game.screen.paint.actors import Actor
    from game.screen.scenes.play import Play

PLACES = (
    ("lab at night", Where("book1/1-synthetic-noon/lab", beat="late")),
    ("flat at noon", Where("book1/1-synthetic-noon/flat", beat="leo")),
)
"""Where people are measured: what it is called, and where it is."""
SHEETS = ("nora", "mia", "leo", "bisi")
"""Who they look like."""
LIMITS = {2: 1.45, 12: 1.6, 40: 1.8}
"""Bare frames that one with so many people walking in sight may take."""
WAY = 48
"""Px that each of them walks before turning back."""
WARM = 2 * WAY
"""Frames that are not measured: everybody's whole way there and back."""
STRIDE = 5
"""Px walked in a frame of the sheet."""


def people(library: Library, samples: int) -> list[Figure]:
    """How long frames with so many people take, beside a bare one, each the median of so many; the ratio is the median
    of those of frames measured one after the other."""
    found = []
    with Studio(library, FULL_HD) as studio:
        for name, where in PLACES:
            for count, limit in LIMITS.items():
                play = peopled(studio, library, where, count)
                found.append(_beside_bare(f"{count} people, {name}", studio, play, limit, samples))
    return found


def peopled(studio: Studio, library: Library, where: Where, count: int) -> "Play":
    """A place with so many people more in sight, walking to and fro one px a frame, the lead among them."""
    from game.screen.scenes.play import Play

    play = Play(studio.app, session_at(library, where))
    corner = play.camera.corner(1.0)
    draw = play.scape.draw
    tick = 0

    def drawn(canvas: object, at: "Point", cast: "dict[str, Actor]", moved: int, between: float) -> None:
        nonlocal tick
        tick += 1
        draw(canvas, at, {**cast, **walkers(count, corner, tick)}, moved, between)  # type: ignore[arg-type]

    play.scape.draw = drawn  # type: ignore[method-assign, assignment]
    return play


def walkers(count: int, corner: "Point", tick: int) -> "dict[str, Actor]":
    """So many people scattered evenly over the canvas whose corner lies there, each on a way of their own."""
    from game.screen.paint import people as sheets
    from game.screen.paint.actors import Actor

    found = {}
    for i in range(count):
        x = corner[0] + 24 + round((i * 0.618034 + 0.3) % 1 * (WIDTH - 48))
        y = corner[1] + 44 + round((i + 0.5) / count * (HEIGHT - 52))
        walked = (tick + i * 17) % (2 * WAY)
        there = walked < WAY
        step, facing = (walked, "right") if there else (2 * WAY - walked, "left")
        frame = sheets.frame(SHEETS[i % len(SHEETS)], facing, sheets.WALK + walked // STRIDE % sheets.WALK_FRAMES)
        found[f"walker {i}"] = Actor(x - WAY // 2 + step, y, frame)
    return found


def _beside_bare(name: str, studio: Studio, play: "Play", limit: float, samples: int) -> Figure:
    app = studio.app
    app.scenes[:] = [play]
    frame, picture = _walking(studio, play), app.canvas.copy()

    def bare() -> None:
        app.canvas.blit(picture, (0, 0))
        app.display.present()

    for _ in range(WARM):
        frame()
        bare()
    pairs = [(ms(frame), ms(bare)) for _ in range(samples)]
    whole, empty = (statistics.median(each) for each in zip(*pairs, strict=True))
    ratio = statistics.median(a / b for a, b in pairs)
    return Figure(name, round(whole, 3), "ms", round(empty, 3), round(ratio, 3), limit, ratio <= limit)


def _walking(studio: Studio, play: "Play") -> Callable[[], None]:
    tick = 0

    def frame() -> None:
        nonlocal tick
        tick += 1
        play.step(Intent(dx=1 if tick // 40 % 2 else -1))
        studio.app.draw(0.5)

    return frame
