"""What draws somebody who walks in her sleep, in whole numbers that can be counted on the screen (sleepwalk.md §2).

Twice a breath she turns to the highest of them; where two are alike, to what lures her, and of two lures to the nearer.
The bed is one only while somebody sits by it, or once she has been woken twice. What has just drawn her is worth two
less, and one less again for each stride before that without a change: no one lure leads her far, and two by turns do.
Breath that is held with hers makes the lantern and the bed worth one more.
"""

from collections.abc import Iterator
from math import isqrt
from typing import NamedTuple

from game.content.geometry import Point
from game.trials.led import Leading
from game.world.body import Body
from game.world.house import House, at, is_near

THREAD, LANTERN, HUM, BED, PANE = "thread", "lantern", "hum", "bed", "pane"
"""What is no lamp. Lamps go by their own names."""
TURN = 75
"""After this share of the walk, in percent, the tide has turned, and the thread is worth one more."""
BY_LANTERN = ((48, 3), (84, 2))
BY_LAMP = ((96, 3), (176, 2))
"""Up to how many px off it is worth so much."""
HUMMED, HUM_WIDE, HUM_BOOK = 72, 126, 1
"""How far a hum goes, px; and, if she has touched the book in her walk, how far, and what it is worth more."""
BED_NEAR, PANE_NEAR = 110, 90
DROWNED = 2
"""By what a tap that runs divides that."""
AT_LAMP = 26
"""That near to a lamp she has been to it."""
AHEAD = (20, 40)
"""Px ahead at which her feet know that the floor is cold."""
SPENT = 2
"""Woken so often, neither her own walk nor her window is worth anything to her, and her bed is worth one from anywhere:
from no walk is it too far to bed for somebody who sits down by it."""
BARE_ASSIST = ((60, 3), (116, 2))
"""The lantern's with assistance."""


class Pull(NamedTuple):
    """How much something is worth to her, and where it is, px. `tired`: it would be worth so much
    more had it not just had her."""

    worth: int
    near: int
    what: str
    at: Point
    tired: int


def pulls(leading: Leading, house: House, mia: Body, nora: Body) -> list[Pull]:
    """All that draws her now, the strongest first."""
    here = at(mia)
    found = [*_thread(leading), *_lures(leading, house, here, at(nora)), *_at_home(leading, house, here)]
    return sorted((pull for pull in found if pull.worth > 0), reverse=True)


def strongest(leading: Leading, house: House, mia: Body, nora: Body) -> Pull | None:
    """The strongest of them that a way leads to; None where none does."""
    found = pulls(leading, house, mia, nora)
    return next((pull for pull in found if house.way(mia, pull.at, leading.shut) is not None), None)


def thread_worth(leading: Leading) -> int:
    """What her own walk is worth to her."""
    turned = leading.tides and 100 * leading.next >= TURN * len(leading.ends)
    return max(0, (3 if turned else 2) - leading.weaker - (leading.heeds > 0))


def _thread(leading: Leading) -> Iterator[Pull]:
    yield Pull(thread_worth(leading), 0, THREAD, leading.ends[leading.next], 0)


def _lures(leading: Leading, house: House, here: Point, nora: Point) -> Iterator[Pull]:
    shut = leading.shut
    if leading.bare and house.sees(here, nora, shut):
        yield from _lure(leading, house, here, LANTERN, nora, _by_lantern(leading, here, nora))
    if leading.hums and not leading.sits and is_near(here, nora, hum_reach(leading)):
        yield from _lure(leading, house, here, HUM, nora, 3 + HUM_BOOK * ("book" in leading.touched))
    for name in leading.lit:
        lamp = house.lamps[name]
        near = BED_NEAR if name == leading.night else AT_LAMP
        if not is_near(here, lamp, near) and house.sees(here, lamp, shut):
            yield from _lure(leading, house, here, name, lamp, _by(BY_LAMP, here, lamp))


def _lure(leading: Leading, house: House, here: Point, what: str, where: Point, worth: int) -> Iterator[Pull]:
    if worth:
        tired = tiredness(leading, what)
        yield Pull(worth - tired - _onto_cold(house, here, where), 1000 - _far(here, where), what, where, tired)


def _at_home(leading: Leading, house: House, here: Point) -> Iterator[Pull]:
    corners, shut = house.corners, leading.shut
    if leading.sits and is_near(here, corners.bed, BED_NEAR) and house.sees(here, corners.bed, shut):
        tired = min(1, leading.uses.count(BED))
        yield Pull(3 + (leading.night in leading.lit) + leading.with_her - tired, 900, BED, corners.bed, tired)
    elif leading.weaker >= SPENT:
        yield Pull(1, 0, BED, corners.bed, 0)
    if leading.weaker < SPENT and is_near(here, corners.pane, PANE_NEAR) and house.sees(here, corners.pane, shut):
        tired = min(1, leading.uses.count(PANE))
        yield Pull(3 - leading.drawn - tired, 950, PANE, corners.pane, tired)


def hum_reach(leading: Leading) -> int:
    """How far a tune hummed to her goes, px."""
    reach = HUM_WIDE if "book" in leading.touched else HUMMED
    return reach // DROWNED if leading.runs else reach


def lantern_reach(leading: Leading) -> int:
    """From how far the lantern is worth as much to her as her own walk, px; 0 where it is from nowhere."""
    steps = BARE_ASSIST if leading.assist else BY_LANTERN
    tired, walk = tiredness(leading, LANTERN), max(1, thread_worth(leading))
    return max((reach for reach, worth in steps if worth + leading.with_her - tired >= walk), default=0)


def tiredness(leading: Leading, what: str) -> int:
    """How much less a lure is worth to her for what drew her last."""
    run = next((run for run, use in enumerate(reversed(leading.uses)) if use != what), len(leading.uses))
    return run + (run > 0)


def _by_lantern(leading: Leading, here: Point, nora: Point) -> int:
    worth = _by(BARE_ASSIST if leading.assist else BY_LANTERN, here, nora)
    return worth and worth + leading.with_her


def _by(steps: tuple[tuple[int, int], ...], here: Point, where: Point) -> int:
    """What something is worth from where she is."""
    return next((worth for reach, worth in steps if is_near(here, where, reach)), 0)


def _onto_cold(house: House, here: Point, where: Point) -> int:
    """1 where the way there leads from warm floor on to cold, else 0."""
    far = _far(here, where)
    if not far or house.is_cold(*here):
        return 0
    (x, y), (to_x, to_y) = here, where
    steps = ((x + (to_x - x) * px // far, y + (to_y - y) * px // far) for px in AHEAD)
    return int(any(house.is_cold(*step) for step in steps))


def _far(a: Point, b: Point) -> int:
    return isqrt((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2)
