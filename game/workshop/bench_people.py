"""The figures of frames with many people: a few, a dozen and forty as those of the cast are drawn, and a crowd."""

from collections.abc import Callable, Iterator

from game.content.level import Point
from game.content.library import Library
from game.screen.contact import Picture
from game.screen.dreamscape import Dreamscape
from game.screen.paint import HEIGHT, WIDTH
from game.screen.paint import people as sheets
from game.screen.paint.actors import Actor
from game.screen.paint.crowd import FACINGS, Passer, posed
from game.screen.paint.stage import Stage
from game.screen.scenes.play import Play
from game.session import Session
from game.session.intent import Intent
from game.session.state import lamps_off
from game.workshop.bench_frames import FULL_HD, beside_bare
from game.workshop.figures import Figure, beside
from game.workshop.play import Where, session_at
from game.workshop.shot import Studio

PLACES = (
    ("lab at night", Where("book1/1-synthetic-noon/lab", beat="late")),
    ("flat at noon", Where("book1/1-synthetic-noon/flat", beat="leo")),
)
"""Where people are measured: what it is called, and where it is."""
SHEETS = ("nora", "mia", "leo", "bisi")
"""Who they look like."""
LIMITS = {0: 1.45, 2: 1.45, 12: 1.6, 40: 1.8}
"""Bare frames that one with so many people more walking in sight may take."""
WAY = 48
"""Px that each of them walks before turning back."""
STRIDE, STEPS = 5, 6
"""Px walked in a frame of the sheet, and frames of the walk."""
GOLDEN = 0.618034
"""Share of the canvas's width that the next stands farther right."""


CROWD, CROWD_LIMIT = 150, 1.9
"""How many a crowd has, and the bare frames that one with them may take."""


def people(library: Library, samples: int) -> list[Figure]:
    """How long frames with so many people take, beside a bare one, each the median of so many; the ratio is the median
    of those of frames measured one after the other."""
    found = []
    with Studio(library, FULL_HD) as studio:
        for name, where in PLACES:
            for count, limit in LIMITS.items():
                play = peopled(studio, library, where, count)
                taken = beside_bare(studio, play, _walking(studio, play), samples)
                found.append(beside(f"{count} people more, {name}", taken, "ms", limit))
            play = peopled(studio, library, where, 0, CROWD)
            taken = beside_bare(studio, play, _walking(studio, play), samples)
            found.append(beside(f"a crowd of {CROWD}, {name}", taken, "ms", CROWD_LIMIT))
    return found


class Peopled(Dreamscape):
    """A place with `count` people more in sight, and such a `crowd`, walking to and fro one px a frame."""

    def __init__(self, session: Session, corner: Point, count: int, crowd: int) -> None:
        super().__init__(session)
        state = session.state
        mood = session.library.texts.lights[state.light]
        self.stage = Stage(session.level, mood, state.light, lamps_off(state), looks=session.library.texts.looks)
        self._walkers = [walkers(count, corner, step) for step in range(2 * WAY)]
        looks = len(self.stage.crowd.looks)
        self._passers = [passers(crowd, corner, step, looks) for step in range(2 * WAY)]
        self._frames = 0

    def draw(self, canvas: Picture, corner: Point, people: dict[str, Actor], tick: int, between: float) -> None:
        """Paint the place, those who are there, and those who walk, a step farther each time."""
        self._frames += 1
        step = self._frames % (2 * WAY)
        actors = [*people.values(), *self._walkers[step]]
        self.stage.draw(canvas, corner, actors, tick, passers=self._passers[step])
        self.moved = self.stage.moved.parts


def peopled(studio: Studio, library: Library, where: Where, count: int, crowd: int = 0) -> Play:
    """A place among so many people."""
    play = Play(studio.app, session_at(library, where))
    play.scape = Peopled(play.session, play.camera.corner(1.0), count, crowd)
    return play


def walkers(count: int, corner: Point, tick: int) -> list[Actor]:
    """So many people scattered evenly over the canvas whose corner lies there, each on a way of their own."""
    return [
        Actor(x, y, sheets.frame(SHEETS[i % len(SHEETS)], facing, column))
        for i, (x, y, facing, column) in enumerate(_ways(count, corner, tick))
    ]


def passers(count: int, corner: Point, tick: int, looks: int) -> list[Passer]:
    """A crowd scattered in the same way, in so many looks."""
    return [
        Passer(x, y, i % looks, posed(FACINGS.index(facing), column))
        for i, (x, y, facing, column) in enumerate(_ways(count, corner, tick))
    ]


def _ways(count: int, corner: Point, tick: int) -> Iterator[tuple[int, int, str, int]]:
    """Where so many people are now, how they face, and the column of their sheet."""
    for i in range(count):
        x = corner[0] + 24 + round((i * GOLDEN + 0.3) % 1 * (WIDTH - 48))
        y = corner[1] + 44 + round((i + 0.5) / count * (HEIGHT - 52))
        walked = (tick + i * 17) % (2 * WAY)
        there = walked < WAY
        step, facing = (walked, "right") if there else (2 * WAY - walked, "left")
        yield x - WAY // 2 + step, y, facing, walked // STRIDE % STEPS


def _walking(studio: Studio, play: Play) -> Callable[[], None]:
    tick = 0

    def frame() -> None:
        nonlocal tick
        tick += 1
        play.step(Intent(dx=1 if tick // 40 % 2 else -1))
        studio.app.draw(0.5)

    return frame
