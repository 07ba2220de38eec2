"""The figures: frames, loading, starting, memory, speed without a screen. Baselines are measured in the same run.

Times are ms of wall clock; a frame is one tick, everything drawn and shown at 1920 x 1080 by a driver that shows
nothing, so that what is measured is the game's own work.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from itertools import cycle
from pathlib import Path

import msgspec

from game.content.library import Library
from game.core.intent import Intent
from game.session import begin
from game.workshop.check import check
from game.workshop.generated import large_level, write_large_map
from game.workshop.opening import PLAN
from game.workshop.plan import read_plan
from game.workshop.play import Where, session_at
from game.workshop.shot import Studio
from game.workshop.walker import walk
from game.world.breath import FULL

FULL_HD = 4
"""Window px in a px of the canvas at 1920 x 1080."""
BORDER_MAP, LOADED_MAP = (100, 100, 6), (100, 100, 3)
"""Columns, rows and tile layers of the maps made for measuring."""
GARDEN, DREAM = "book1/1-synthetic-noon/garden", "dream"
"""The place with two layers that is measured, and its light."""
HALF_OPEN = 0.3
"""Share of its time after which the circle is half as wide as the canvas needs."""
HURRY = 2 * 181 // 256 + 1
"""px a frame that the view moves on each axis when the lead hurries on a diagonal, rounded up."""

# Players have no numpy; a library would take it up where it finds it.
_START = """
import sys, time
sys.modules["numpy"] = None
from pathlib import Path
import game.cli
from game.content.library import Library
from game.saves import Saves
from game.settings import Store
from game.screen.app import App
from game.screen.scenes.title import Title
folder = Path(sys.argv[1]).parent / "player"
app = App(Library(cache=Path(sys.argv[1])), Saves(folder), Store(folder), headless=True)
app.sound.open()
app.push(Title(app))
app.tick()
app.draw()
print(time.time_ns())
"""
_BARE_START = """
import time
from game.screen.display import Display
Display(headless=True).present()
print(time.time_ns())
"""
_LISTEN = """
from game.screen.scenes.entering import scene_of
from game.session import begin
def timed(act):
    began = time.perf_counter_ns()
    act()
    return time.perf_counter_ns() - began
def coming_in():
    longest = timed(app.tick)
    while not (app.sound.settled and app.sound.music.piece):
        longest = max(longest, timed(app.tick))
        time.sleep(1 / 60)
    return longest
longest = coming_in()
app.sound.close()
session = begin(app.library, beat=app.library.book("book1").chapters[0].first.name)
app.scenes[:] = [scene_of(app, session)]
for _ in range(120):
    app.tick()
print(max(longest, timed(app.sound.open), coming_in()) // 1000)
"""
_CLOSE = """
app.sound.close()
"""
_RESIDENT = """
import os, resource
from pathlib import Path
try:
    resident = int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
except OSError:
    resident = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(resident)
"""
_PLAY = """
from game.core.intent import Intent
from game.screen.scenes.entering import scene_of
from game.session import begin
session = begin(app.library)
for _ in range(400):
    session.step(Intent(confirm=True))
    if not session.view.page:
        break
app.scenes[:] = [scene_of(app, session)]
for _ in range(120):
    app.tick()
    app.draw()
session.begin_talk(next(iter(session.script.talk.values()))[0].go)
for _ in range(120):
    app.tick()
    app.draw()
while not app.sound.settled:
    app.tick()
    time.sleep(1 / 60)
"""


class Figure(msgspec.Struct, frozen=True):
    """One figure. `baseline` is what the bare thing takes in the same unit, and `ratio` the value in baselines (None
    where there is nothing bare to compare with). `limit` is the most, or with `least` the least, that is allowed: of
    the ratio where `relative`, else of the value."""

    name: str
    value: float
    unit: str
    baseline: float | None
    ratio: float | None
    limit: float
    holds: bool


def _figure(
    name: str, value: float, unit: str, limit: float, baseline: float | None = None, relative: bool = False,
    least: bool = False,
) -> Figure:  # fmt: skip
    ratio = value / baseline if baseline else None
    held = ratio if relative and ratio is not None else value
    holds = held >= limit if least else held <= limit
    return Figure(name, round(value, 3), unit, baseline and round(baseline, 3), ratio and round(ratio, 3), limit, holds)


def bench(root: Path, quick: bool = False) -> list[Figure]:
    """Every figure; `quick` takes few samples, for a look that proves nothing. Raises ContentError."""
    with tempfile.TemporaryDirectory(prefix="bedtime-") as folder:
        library = Library(root, Path(folder) / "cache")
        begin(library)
        return [
            *_frames(library, 20 if quick else 300, 1 if quick else 3),
            *_processes(library, 1 if quick else 9),
            *_changes(library, Path(folder), 1 if quick else 7),
            _ticks(library, 1 if quick else 5),
            _checking(root, 1 if quick else 3),
        ]


def _ms(act: Callable[[], object]) -> float:
    start = time.perf_counter_ns()
    act()
    return (time.perf_counter_ns() - start) / 1e6


# ---------------------------------------------------------------------- frames
def _frames(library: Library, samples: int, passes: int) -> list[Figure]:
    from game.screen.scenes.play import Play

    with Studio(library, FULL_HD) as studio:
        app = studio.app
        session = begin(library, beat=library.book("book1").chapters[0].first.name)
        play = Play(app, session)
        app.scenes[:] = [play]
        picture = app.canvas.copy()

        def bare() -> None:
            app.canvas.blit(picture, (0, 0))
            app.display.present()

        def frame() -> None:
            app.tick()
            app.draw(0.5)

        def walking() -> None:
            play.step(Intent(dx=next(ways)))
            app.draw(0.5)

        ways = cycle([1] * 40 + [-1] * 40)
        walked, walked_bare = _interleaved(walking, bare, samples)
        answers = session.script.talk if session.script else {}
        session.begin_talk(next(entry.go for entries in answers.values() for entry in entries))
        talking, talking_bare = _interleaved(frame, bare, samples)
        worst = _worst_frame(studio, library, passes)
        circle, circle_bare = _circle_frame(studio, library, samples)
    return [
        _figure("frame with a dialogue open", talking, "ms", 1.45, talking_bare, relative=True),
        _figure("frame walking", walked, "ms", 1.45, walked_bare, relative=True),
        _figure("worst frame across the borders of chunks", worst, "ms", 8.0, talking_bare),
        _figure("frame in the Garden, circle open", circle, "ms", 1.7, circle_bare, relative=True),
    ]


def _circle_frame(studio: Studio, library: Library, samples: int) -> tuple[float, float]:
    """A frame of walking with breath held and the circle half open, and a bare one."""
    from game.screen.scenes.play import Play

    app = studio.app
    play = Play(app, session_at(library, Where(GARDEN, light=DREAM)))
    app.scenes[:] = [play]
    breath = play.session.state.breath
    picture = app.canvas.copy()

    def bare() -> None:
        app.canvas.blit(picture, (0, 0))
        app.display.present()

    def breathing() -> None:
        if breath:
            breath.left = FULL
        play.step(Intent(dx=next(ways), breathe=True))
        play.scape.settle(HALF_OPEN)
        app.draw(0.5)

    ways = cycle([1] * 40 + [-1] * 40)
    return _interleaved(breathing, bare, samples)


def _interleaved(act: Callable[[], object], bare: Callable[[], object], samples: int) -> tuple[float, float]:
    """Medians of both, measured in turn."""
    for _ in range(30):
        act()
        bare()
    pairs = [(_ms(act), _ms(bare)) for _ in range(samples)]
    return statistics.median(a for a, _ in pairs), statistics.median(b for _, b in pairs)


def _worst_frame(studio: Studio, library: Library, passes: int) -> float:
    """The longest frame of a way across a large map, each frame taken at its best of several passes, so that what else
    the machine did is left out."""
    from game.screen.paint.people import pose
    from game.screen.paint.stage import Actor, Stage

    app = studio.app
    session = begin(library, beat=library.book("book1").chapters[0].first.name)
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
            app.display.present()
            best[step] = min(best[step], (time.perf_counter_ns() - start) / 1e6)
    return max(best)


# ---------------------------------------------------------------------- processes
def _processes(library: Library, samples: int) -> list[Figure]:
    started, bare = [], []
    for _ in range(samples):
        started.append(_start(library, _START + _CLOSE)[0])
        bare.append(_start(library, _BARE_START)[0])
    playing = _start(library, _START + _PLAY + _RESIDENT + _CLOSE)[1]
    stalled = [_start(library, _START + _LISTEN + _CLOSE)[1] / 1000 for _ in range(min(samples, 3))]
    empty = _start(library, _BARE_START + _RESIDENT)[1]
    return [
        _figure("start to the first frame", statistics.median(started), "ms", 400, statistics.median(bare)),
        _figure("memory in play", playing / 2**20, "MiB", 120, empty / 2**20),
        _figure("longest tick while music comes in", statistics.median(stalled), "ms", 60),
    ]


def _start(library: Library, program: str) -> tuple[float, int]:
    """Ms until the program printed the time, and the number it printed last."""
    package = Path(__file__).resolve().parents[2]
    known = os.environ | {"PYTHONPATH": str(package), "PYGAME_HIDE_SUPPORT_PROMPT": "1", "SDL_AUDIODRIVER": "dummy"}
    began = time.time_ns()
    done = subprocess.run(
        [sys.executable, "-c", program, str(library.cache)], env=known, capture_output=True, text=True, check=True
    )
    told = done.stdout.split()
    return (int(told[0]) - began) / 1e6, int(told[-1])


# ---------------------------------------------------------------------- changing place
def _changes(library: Library, folder: Path, samples: int) -> list[Figure]:
    """Coming to a large place: its map read, and what is seen of it first painted."""
    from game.screen.paint.stage import Stage

    root = folder / "project"
    place = write_large_map(library, root, *LOADED_MAP)
    mood_name, mood = next(iter(library.texts.lights.items()))
    cold: list[float] = []
    warm: list[float] = []
    with Studio(library, FULL_HD) as studio:

        def arrive(cache: Path) -> None:
            level = Library(root, cache).level(place)
            Stage(level, mood, mood_name).draw(studio.app.canvas, (0, 0), [], 0)

        for i in range(samples + 1):
            for times in (cold, warm):
                times.append(_ms(partial(arrive, folder / f"cache{i}")))
    return [
        _figure("change to a large place, cold", statistics.median(cold[1:]), "ms", 60),
        _figure("change to a large place, warm", statistics.median(warm[1:]), "ms", 15),
    ]


# ---------------------------------------------------------------------- no screen
def _ticks(library: Library, samples: int) -> Figure:
    plan = read_plan(library, library.root / PLAN)

    def speed() -> float:
        start = time.perf_counter()
        walked = walk(plan, library)
        return walked.session.state.tick / (time.perf_counter() - start) / 60

    return _figure(
        "speed with scripts and no screen",
        statistics.median(speed() for _ in range(samples)),
        "× real time",
        300,
        least=True,
    )


def _checking(root: Path, samples: int) -> Figure:
    return _figure(
        "check of everything", statistics.median(_ms(lambda: check(root)) for _ in range(samples)), "ms", 2000
    )


def told(figures: list[Figure]) -> str:
    """The figures as a table for people."""
    rows = []
    for figure in figures:
        ratio = f"{figure.ratio:.2f} × bare" if figure.ratio else ""
        verdict = "holds" if figure.holds else "DOES NOT HOLD"
        rows.append(
            f"{figure.name:42} {figure.value:9.2f} {figure.unit:12} {ratio:14} limit {figure.limit:g}  {verdict}"
        )
    return "\n".join(rows)
