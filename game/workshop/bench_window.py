"""The figures of showing the canvas at 3840 x 2160: in a real window where there is a display, else in a virtual
one."""

import statistics
from collections.abc import Callable

from game.core.rng import seeded
from game.screen.display import Display, NoDisplay
from game.screen.paint import HEIGHT, WIDTH
from game.workshop.figures import Figure, figure, ms

SCALE = 8
"""Window px in a px of the canvas at 3840 x 2160."""
ANIMATED = ((50, 40, 24, 36), (200, 100, 24, 36), (300, 200, 24, 36))
"""Where something small moves: as large as people."""
TILE = 5
"""Side of the squares of many colours that the picture is made of, px."""


def window(samples: int, headless: bool = False) -> list[Figure]:
    """How long showing a frame takes in which three small things have moved, and one that scrolls: what has not changed
    is not sent again. Each the median of so many. `headless`: nobody is to see it."""
    display = _display(headless)
    canvas, chance = display.canvas, seeded(5)
    for y in range(0, HEIGHT, TILE):
        for x in range(0, WIDTH, TILE):
            canvas.fill([chance.below(256) for _ in range(3)], (x, y, TILE, TILE))

    def animate() -> None:
        for box in ANIMATED:
            canvas.fill([chance.below(256) for _ in range(3)], box)

    def scroll() -> None:
        canvas.scroll(1, 0)
        canvas.fill([chance.below(256) for _ in range(3)], (0, 0, 1, HEIGHT))

    def taken(change: Callable[[], None]) -> float:
        times = []
        for _ in range(samples + 2):
            change()
            times.append(ms(display.present))
        return statistics.median(times[2:])

    moved, scrolled = taken(animate), taken(scroll)
    where = display.driver
    return [
        figure(f"three small animations at 3840 x 2160, {where}", moved, "ms", 4),
        figure(f"a scrolling frame at 3840 x 2160, {where}", scrolled, "ms", 9),
    ]


def _display(headless: bool) -> Display:
    try:
        return Display(headless, scale=SCALE)
    except NoDisplay:
        return Display(headless=True, scale=SCALE)
