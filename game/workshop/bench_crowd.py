"""The figure of a crowd without a screen: a tick of a hundred and fifty people about somebody whom they look at."""

import time
from collections.abc import Iterator

from game.content.level import Level
from game.content.library import Library
from game.content.objects.lane import Lane
from game.content.objects.screen import Screen
from game.core.fixed import units
from game.session import begin
from game.session.crowding import FULL, Crowding
from game.session.intent import NOTHING
from game.workshop.figures import Figure, figure
from game.workshop.play import first_with_answers
from game.world.ground import Ground

WIDTH, HEIGHT = 70 * 16, 40 * 16
"""Of the street that they are on, px."""
PEOPLE, LIMIT = 150, 2
"""How many there are, and the ms that a tick of them may take."""
WARMED = 200
"""Ticks before it is measured, in which ways are found."""


def crowd(library: Library, samples: int) -> list[Figure]:
    """CPU of a tick of the whole crowd and of telling where everybody is, while people have gathered: the mean of so
    many ticks."""
    session = begin(library, beat=first_with_answers(library))
    state = session.state
    state.crowd = None
    state.people = {state.lead: state.people[state.lead]}
    session.lead.x, session.lead.y = units(WIDTH / 2), units(HEIGHT / 2)
    level = _street()
    crowding = Crowding(state, level, [Ground(level)], library.texts.cast, library.words, [])
    assert len(crowding.lanes.people) == PEOPLE
    taken = 0.0
    for tick in range(WARMED + samples):
        state.tick += 1
        crowding.crowd.heads = FULL
        began = time.process_time()
        crowding.step(NOTHING)
        crowding.people(beneath=False)
        taken += time.process_time() - began if tick >= WARMED else 0
    return [figure(f"tick of a crowd of {PEOPLE}, of CPU", 1000 * taken / samples, "ms", LIMIT)]


def _street() -> Level:
    """An open street with six lanes of twenty-one people, all about its middle, and four things that draw six each."""
    blank = bytes(WIDTH // 16 * (HEIGHT // 16))
    return Level(
        file="", width=WIDTH, height=HEIGHT, tile=16, pictures=(), animations={}, order=(), layers=(),
        objects=(*_lanes(), *_screens()), solids=(), surface_names=("",), surfaces=blank, ids={},
    )  # fmt: skip


def _lanes() -> Iterator[Lane]:
    for number in range(6):
        left, top, wide = WIDTH // 2 - 250, HEIGHT // 2 - 130 + 40 * number, 500
        corners = ((left, top), (left + wide, top), (left + wide, top + 30), (left, top + 30), (left, top))
        yield Lane(f"lane {number}", corners, groups=3, size=7, speed=32, wide=24)


def _screens() -> Iterator[Screen]:
    for number in range(4):
        x, y = WIDTH // 2 - 150 + 100 * number, HEIGHT // 2 + 50 * (number % 2)
        yield Screen(f"screen {number}", x, y, people=6, lane=f"lane {number + 1}", stay=8)
