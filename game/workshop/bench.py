"""The figures: frames, loading, starting, memory, hot reload, checking, speed without a screen.

Limits come from the game's own list of figures: frames in baselines of the same run, hot reload within 150 ms; a book
of twelve chapters started within 0.3 s, played in 140 MiB and checked within 5 s, one chapter of it within 1.2 s and
one map that was saved within 0.4 s. Times are ms of wall clock.
"""

import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from game.content.library import Library
from game.core.pace import TICKS
from game.core.problem import ContentError
from game.saves import Saves
from game.session import begin
from game.settings import Store
from game.workshop.bench_crowd import crowd
from game.workshop.bench_frames import FULL_HD, GARDEN, PEOPLED, frames
from game.workshop.bench_people import people
from game.workshop.bench_window import window
from game.workshop.explore import Explorer
from game.workshop.figures import NOISY, Figure, figure, ms, spread
from game.workshop.generated import write_large_map
from game.workshop.generated_book import write_book
from game.workshop.opening import PLAN
from game.workshop.plan import read_plan
from game.workshop.play import Where, session_at
from game.workshop.progress import Step, unseen
from game.workshop.shot import Studio
from game.workshop.walker import walk
from game.writer import WRITER

LOADED_MAP = (100, 100, 3)
"""Columns, rows and tile layers of the map that is come to."""

CHAPTERS = 12
"""How many the book has that is made to measure by."""
SHORTEST = "tests/walkthroughs/book1/1-synthetic-noon/shortest.yaml"
"""The walkthrough that goes through chapter one with nothing but what it asks for."""
RELOADED = (("a map", PEOPLED, ".tmx"), ("a script", PEOPLED, ".yaml"), ("the Garden", GARDEN, ".tmx"))
"""What is saved while it is played: what it is called, the place, and the ending of its file."""

# Players have no numpy; a library would take it up where it finds it.
_ROOT = """
import sys
from pathlib import Path
sys.modules["numpy"] = None
from game.content import paths
paths.project = lambda: Path(sys.argv[2])
"""
START = """
import time
import game.cli
from game.content.library import Library
from game.core.problem import ContentError
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
BARE_START = """
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
CLOSE = """
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
from game.screen.scenes.entering import scene_of
from game.session import begin
from game.workshop.play import first_with_answers
session = begin(app.library, beat=first_with_answers(app.library))
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


ENDLESS = 120
"""Seconds after which a process that is measured is taken to be stuck."""
STEPS = 9
"""Kinds of figures, taken one after the other."""


def bench(root: Path, quick: bool = False, step: Step = unseen) -> list[Figure]:
    """Every figure; `quick` takes few samples, for a look that proves nothing. `step` is told of each of STEPS before
    it is taken. Raises ContentError."""
    with tempfile.TemporaryDirectory(prefix="bedtime-") as name:
        folder = Path(name)
        library = Library(root, folder / "cache")
        begin(library)
        twelve = folder / "twelve"
        write_book(root, twelve, CHAPTERS)
        taken: dict[str, Callable[[], list[Figure]]] = {
            "frames": lambda: frames(library, 20 if quick else 300, 1 if quick else 3),
            "people": lambda: [*people(library, 10 if quick else 150), *crowd(library, 60 if quick else 900)],
            "window": lambda: window(5 if quick else 100, headless=quick),
            "starts": lambda: _processes(Library(twelve, library.cache), 1 if quick else 9),
            "changes": lambda: _changes(library, folder, 1 if quick else 7),
            "reloads": lambda: reloads(library, folder, 2 if quick else 9),
            "walks": lambda: _walks(library, 1 if quick else 5),
            "checks": lambda: checking(library, twelve, folder, 1 if quick else 5),
            "explorer": lambda: [] if quick else [explored(library)],
        }
        found: list[Figure] = []
        for what, take in taken.items():
            step(what)
            found += take()
        WRITER.wait()
        return found


# ---------------------------------------------------------------------- processes
def _processes(library: Library, samples: int) -> list[Figure]:
    library.texts  # noqa: B018 - compiled once, as any start but the first finds it
    started, bare = [], []
    for _ in range(samples):
        started.append(start(library, START + CLOSE)[0])
        bare.append(start(library, BARE_START)[0])
    playing = start(library, START + _PLAY + _RESIDENT + CLOSE)[1]
    stalled = [start(library, START + _LISTEN + CLOSE)[1] / 1000 for _ in range(min(samples, 3))]
    empty = start(library, BARE_START + _RESIDENT)[1]
    return [
        figure(
            "start to the first frame, twelve chapters",
            statistics.median(started),
            "ms",
            300,
            statistics.median(bare),
            noisy=spread(bare) > NOISY,
        ),
        figure("memory in play, twelve chapters", playing / 2**20, "MiB", 140, empty / 2**20),
        figure("longest tick while music comes in", statistics.median(stalled), "ms", 60),
    ]


def start(library: Library, program: str) -> tuple[float, int]:
    """Ms until the program printed the time, and the number it printed last. Raises TimeoutExpired where it does not
    come to an end."""
    package = Path(__file__).resolve().parents[2]
    known = os.environ | {"PYTHONPATH": str(package), "PYGAME_HIDE_SUPPORT_PROMPT": "1", "SDL_AUDIODRIVER": "dummy"}
    began = time.time_ns()
    done = subprocess.run(
        [sys.executable, "-c", _ROOT + program, str(library.cache), str(library.root)],
        env=known,
        capture_output=True,
        text=True,
        check=True,
        timeout=ENDLESS,
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
                times.append(ms(partial(arrive, folder / f"cache{i}")))
    return [
        figure("change to a large place, cold", statistics.median(cold[1:]), "ms", 60),
        figure("change to a large place, warm", statistics.median(warm[1:]), "ms", 15),
    ]


# ---------------------------------------------------------------------- hot reload
def reloads(library: Library, folder: Path, samples: int) -> list[Figure]:
    """From a changed file being seen to the next frame, in play of a copy of the project."""
    from game.screen.scenes.entering import scene_of
    from game.workshop.makers import LOOK_EVERY, Makers

    root = folder / "copy"
    for part in ("assets", "levels"):
        shutil.copytree(library.root / part, root / part, ignore=shutil.ignore_patterns("source"))
    app = Makers(
        Library(root, folder / "cache"), Saves(folder / "saves"), Store(folder), folder / "anew", headless=True
    )
    app.display.set_mode(scale=FULL_HD)

    def frame() -> None:
        app.tick()
        app.draw(0.5)

    def taken_up(file: Path) -> float:
        """The longest frame of those in which `file` is seen to have changed."""
        file.write_text(f"{file.read_text('utf-8')}\n", "utf-8")
        longest = max(ms(frame) for _ in range(LOOK_EVERY))
        if app.problems:
            raise ContentError(app.problems)
        return longest

    figures = []
    for what, place, ending in RELOADED:
        app.scenes[:] = [scene_of(app, session_at(app.library, Where(place)))]
        for _ in range(2 * LOOK_EVERY):
            frame()
        times = [taken_up((root / "levels" / place).with_suffix(ending)) for _ in range(samples)]
        figures.append(figure(f"hot reload of {what} to the next frame", statistics.median(times), "ms", 150))
    return figures


# ---------------------------------------------------------------------- no screen
def _walks(library: Library, samples: int) -> list[Figure]:
    """How fast walkthroughs are; the one of the whole chapter lies among the tests, which only a checkout has."""
    opening = read_plan(library, library.root / PLAN)

    def speed() -> float:
        start = time.perf_counter()
        ticks = walk(opening, library).session.state.tick
        return ticks / TICKS / (time.perf_counter() - start)

    speeds = statistics.median(speed() for _ in range(samples))
    figures = [figure("speed with scripts and no screen", speeds, "× real time", 300, least=True)]
    if (library.root / SHORTEST).is_file():
        shortest = read_plan(library, library.root / SHORTEST)
        took = statistics.median(ms(lambda: walk(shortest, library)) for _ in range(min(samples, 3)))
        figures.append(figure("chapter one, walked the shortest way", took / 1000, "s", 8))
    return figures


_CHECK = """
from game.cli import main
sys.exit(main(["check", *sys.argv[3:]]))
"""
BARE = ""
_LIGHT = re.compile(r'(<object [^>]*type="Light" x=")\d+')
"""Where the first light of a map falls, px."""


def checking(library: Library, twelve: Path, folder: Path, samples: int) -> list[Figure]:
    """The check as a command, each a process of its own: of books that were never checked before, with nothing kept
    of them; of twelve chapters after one script was changed, and of one map of theirs that was saved with a light
    somewhere else, with everything kept but what that changes; beside a process that does nothing."""
    one = folder / "one"
    write_book(library.root, one, 1)
    map_, script = (next((twelve / "levels").rglob(f"flat{ending}")) for ending in (".tmx", ".yaml"))
    drawn = map_.read_text("utf-8")
    turns: list[list[float]] = [[], [], [], [], []]
    for turn in range(samples):
        first, second = folder / f"first{turn}", folder / f"second{turn}"
        turns[0].append(command(twelve, first))
        script.write_text(f"{script.read_text('utf-8')}\n", "utf-8")
        turns[1].append(command(twelve, first))
        turns[2].append(command(one, second))
        map_.write_text(_LIGHT.sub(rf"\g<1>{200 + turn}", drawn, count=1), "utf-8")
        turns[3].append(command(twelve, first, str(map_)))
        turns[4].append(command(one, second, program=BARE))
    never, changed, alone, saved, bare = map(statistics.median, turns)
    noisy = spread(turns[4]) > NOISY
    return [
        figure("check of twelve chapters, never checked", never, "ms", 5000, bare, noisy=noisy),
        figure("check of twelve chapters, a script changed", changed, "ms", 5000, bare, noisy=noisy),
        figure("check of one chapter, never checked", alone, "ms", 1200, bare, noisy=noisy),
        figure("check of one map of twelve chapters, saved", saved, "ms", 400, bare, noisy=noisy),
    ]


def command(root: Path, cache: Path, *words: str, program: str = _CHECK) -> float:
    """Ms that a command takes on the project in `root`, from its start to its end. Raises CalledProcessError where
    something is wrong."""
    package = Path(__file__).resolve().parents[2]
    known = os.environ | {"PYTHONPATH": str(package), "PYGAME_HIDE_SUPPORT_PROMPT": "1", "XDG_CACHE_HOME": str(cache)}
    return ms(
        partial(
            subprocess.run,
            [sys.executable, "-c", _ROOT + program, "", str(root), *words], env=known, capture_output=True, check=True,
        )
    )  # fmt: skip


def explored(library: Library) -> Figure:
    """CPU that the explorer takes for a chapter, as it is bound in the tests."""
    began = time.process_time()
    Explorer(library).explore()
    return figure("chapter one explored, of CPU", time.process_time() - began, "s", 40)
