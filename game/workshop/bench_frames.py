"""The figures of frames: one tick, everything drawn, and shown at 1920 x 1080 by a driver that shows nothing."""

import statistics
import time
from collections.abc import Callable
from itertools import cycle
from typing import TYPE_CHECKING

import msgspec

from game.content.library import Library
from game.content.pairs import DREAMT
from game.saves import AUTO
from game.session import begin
from game.session.intent import Intent
from game.workshop import busy
from game.workshop.figures import SLOWED, Figure, Paired, beside, figure, ms, paired
from game.workshop.generated import large_level
from game.workshop.parts import largest
from game.workshop.play import Where, first_with_answers, session_at
from game.workshop.shot import Studio
from game.world.body import Body
from game.world.breath import FULL

if TYPE_CHECKING:
    from game.screen.scenes.play import Play

FULL_HD = 4
"""Window px in a px of the canvas at 1920 x 1080."""
BORDER_MAP = (100, 100, 6)
"""Columns, rows and tile layers of the map whose chunks are crossed."""
GARDEN = "book1/1-synthetic-noon/garden"
"""The place with two layers that is measured, in the light of its dream."""
PEOPLED = "book1/1-synthetic-noon/lab"
"""The place that is measured with everybody in it whom any beat has there."""
LEAKED = "walks"
"""The beat that is measured in which a dream leaks into the place."""
TO_AND_FRO = (1,) * 40 + (-1,) * 40
"""Which way is walked in each frame."""
WARMED = 30
"""Frames before it is measured, in which what is kept from frame to frame is made."""
TRIES, MOST_TRIES = 3, 9
"""How often a frame is measured, and how often at most until the machine is not busy with something else: what counts
is when it was least so."""
HALF_OPEN = 0.82
"""Share of its time after which the circle is half as wide as the canvas needs."""
HURRY = 2 * 181 // 256 + 1
"""px a frame that the view moves on each axis when the lead hurries on a diagonal, rounded up."""


def frames(library: Library, samples: int, passes: int) -> list[Figure]:
    """How long frames take, each the median of so many; the worst one is the best of so many passes."""
    from game.screen.scenes.play import Play

    with Studio(library, FULL_HD) as studio:
        session = begin(library, beat=first_with_answers(library))
        play = Play(studio.app, session)
        walked = beside_bare(studio, play, _walking(studio, play), samples)
        answers = session.script.talk if session.script else {}
        session.begin_talk(next(entry.go for entries in answers.values() for entry in entries))
        talking = beside_bare(studio, play, _talking(studio), samples)
        worst = _worst_frame(studio, library, passes)
        circle = _circle_frame(studio, library, samples)
        peopled = _peopled_frame(studio, library, samples)
        leaking = _leaking_frame(studio, library, samples)
        saved = statistics.median(ms(lambda: play.save(AUTO)) for _ in range(max(3, samples // 10)))
    return [
        beside("frame with a dialogue open", talking, "ms", 1.45),
        beside("frame walking", walked, "ms", 1.45),
        figure(
            "worst frame across the borders of chunks", worst, "ms", 8.0, talking.baseline,
            noisy=talking.noisy, slowed=talking.slowed,
        ),
        beside("frame in the Garden, circle open", circle, "ms", 1.7),
        beside("frame with everybody in a place", peopled, "ms", 1.5),
        beside("frame with a dream leaking into the place", leaking, "ms", 1.6),
        figure("what a save costs the frame", saved, "ms", 3.0, noisy=peopled.noisy, slowed=peopled.slowed),
    ]  # fmt: skip


def _talking(studio: Studio) -> Callable[[], None]:
    """A tick and a frame of the scene on show."""

    def frame() -> None:
        studio.app.tick()
        studio.app.draw(0.5)

    return frame


def _walking(studio: Studio, play: "Play", ticks: int = 0) -> Callable[[], None]:
    """A frame of walking to and fro. What moves by itself goes on so many `ticks` in each."""
    ways = cycle(TO_AND_FRO)

    def frame() -> None:
        studio.app.ticks += ticks
        play.step(Intent(dx=next(ways)))
        studio.app.draw(0.5)

    return frame


def _circle_frame(studio: Studio, library: Library, samples: int) -> Paired:
    """A frame of walking with breath held and the circle half open, and a bare one."""
    from game.screen.scenes.play import Play

    play = Play(studio.app, session_at(library, Where(GARDEN, light=DREAMT.first)))
    breath, ways = play.session.state.breath, cycle(TO_AND_FRO)

    def breathing() -> None:
        if breath:
            breath.left = FULL
        play.step(Intent(dx=next(ways), breathe=True))
        play.scape.settle(HALF_OPEN)
        studio.app.draw(0.5)

    return beside_bare(studio, play, breathing, samples)


def _peopled_frame(studio: Studio, library: Library, samples: int) -> Paired:
    """A frame of walking in PEOPLED among everybody whom any beat of its chapter has there, and a bare one."""
    from game.screen.scenes.play import Play

    session = session_at(library, Where(PEOPLED))
    for played in session.chapter.staged():
        for who, standing in played.people_in(PEOPLED).items():
            if who not in session.state.people:
                session.state.people[who] = Body(0, 0, pose=standing.pose)
                session.walkers.put(who, standing.at)
    play = Play(studio.app, session)
    return beside_bare(studio, play, _walking(studio, play), samples)


def _leaking_frame(studio: Studio, library: Library, samples: int) -> Paired:
    """A frame of walking in LEAKED, whose leaks drift, and a bare one. Each edge of a leak was seen before."""
    from game.screen.paint.leaks import STEP, STEPS
    from game.screen.scenes.play import Play

    play = Play(studio.app, session_at(library, Where("", beat=LEAKED)))
    studio.app.scenes[:] = [play]
    frame = _walking(studio, play, ticks=1)
    for _ in range(STEP * (STEPS + 1)):
        frame()
    return beside_bare(studio, play, frame, samples)


def beside_bare(studio: Studio, play: "Play", frame: Callable[[], None], samples: int) -> Paired:
    """A `frame` of `play`, and one that only shows a picture, measured in turn; of several tries the one in which the
    machine was least busy with something else. Showing a picture hardly tells that: it is found out after each."""
    app = studio.app
    app.scenes[:] = [play]
    picture = app.canvas.copy()

    def bare() -> None:
        app.canvas.blit(picture, (0, 0))
        app.display.send()

    for _ in range(WARMED):
        frame()
        bare()
    tries: list[tuple[float, float, Paired]] = []
    while len(tries) < TRIES or (min(tries)[0] > SLOWED and len(tries) < MOST_TRIES):
        rows = [(ms(frame), ms(bare), busy.sample()) for _ in range(samples)]
        found = paired([row[0] for row in rows], [row[1] for row in rows])
        tries.append((_pace.slowed([row[2] for row in rows]), found.ratio, found))
    slowed, _, found = min(tries)
    if slowed > SLOWED:
        found = msgspec.structs.replace(found, slowed=True)
    part, took = largest(frame, samples)
    return msgspec.structs.replace(found, part=f"{part}, {took:.2f} ms")


_pace = busy.Pace()


def _worst_frame(studio: Studio, library: Library, passes: int) -> float:
    """The longest frame of a way across a large map, each frame taken at its best of several passes, so that what else
    the machine did is left out."""
    from game.screen.paint.actors import Actor
    from game.screen.paint.people import pose
    from game.screen.paint.stage import Stage

    app = studio.app
    session = begin(library, beat=first_with_answers(library))
    level = large_level(session.level, *BORDER_MAP)
    cast, state = library.texts.cast, session.state
    mood = library.texts.lights[state.light]
    frames = [pose(cast.speakers[who].sheet, body, 0) for who, body in state.people.items() if cast.speakers[who].sheet]
    wide, high = app.canvas.get_size()
    steps = min(level.width - wide, level.height - high) // HURRY
    best = [float("inf")] * steps
    for _ in range(passes):
        stage = Stage(level, mood, state.light)
        for warm in range(60):
            stage.draw(app.canvas, (0, 0), [], warm)
        for step in range(steps):
            corner = step * HURRY, step * HURRY
            actors = [Actor(corner[0] + 220 + 40 * i, corner[1] + 150, frame) for i, frame in enumerate(frames[:2])]
            start = time.perf_counter_ns()
            stage.draw(app.canvas, corner, actors, step)
            app.display.send()
            best[step] = min(best[step], (time.perf_counter_ns() - start) / 1e6)
    return max(best)
