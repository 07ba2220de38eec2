"""Leading in words: what becomes of a tune, and what would draw her now, said to whoever leads her."""

from collections.abc import Iterable
from math import dist

from game.content.geometry import Point
from game.trials.guiding import is_for_the_glass, opened
from game.trials.led import HALF, Leading
from game.trials.pulls import BED_NEAR, BY_LANTERN, HUM, LANTERN, PANE, THREAD, Pull, lantern_reach, tiredness
from game.world.body import Body
from game.world.house import House, at, is_near

AHEAD = 16
"""By how much a lamp must be farther from her bed than she is to draw her away from it, px."""

WOKEN = {
    "heard": "woken_step", "rushed": "woken_step", "touched": "woken_touch", "dazzled": "woken_light",
    "flash": "woken_light", "switch": "woken_lamp", "door": "woken_door", "rattled": "woken_shut",
    "whistled": "woken_kettle", "window": "woken_window", "noon": "woken_noon",
    "trod": "woken_trod", "rang": "woken_bell",
}  # fmt: skip
"""The words for what woke her."""
WOKEN_FOR = 2 * HALF
"""Ticks for which they are said."""


def told(led: Leading, house: House, mia: Body, nora: Body, found: Iterable[Pull]) -> str:
    """What is to be said of how it stands, as words have it; empty where what has her says enough. `found` is what
    draws her, the strongest first."""
    if led.woken_by in WOKEN and led.tick < led.woken_at + WOKEN_FOR:
        return WOKEN[led.woken_by]
    drawing = [pull.what for pull in found]
    if led.hums:
        return (
            ("drowned" if led.runs else "unheard")
            if HUM not in drawing
            else "hears"
            if drawing[0] == HUM
            else "outweighed"
        )
    if led.at_pane and drawing[:1] == [PANE] and not led.drawn:
        return "curtain"
    if not led.sits and is_near(at(mia), house.corners.bed, BED_NEAR):
        return "seat"
    if led.drawn_by in house.lamps and _is_behind(house, led.drawn_by, at(mia)):
        return "behind"
    if led.with_her and led.bare and LANTERN in drawing:
        return "with_her"
    if drawing[:1] == [THREAD] and is_for_the_glass(led, house):
        return "stares" if opened(led) > led.stirs else "window"
    if not led.bare or drawing[:1] == [LANTERN]:
        return ""
    near = is_near(at(mia), at(nora), BY_LANTERN[-1][0])
    if tiredness(led, LANTERN):
        return "tired" if near else ""
    return "" if is_near(at(mia), at(nora), lantern_reach(led)) else "far"


def _is_behind(house: House, lamp: str, her: Point) -> bool:
    """Whether a lamp is farther from her bed than she is herself."""
    bed, there = house.corners.bed, house.lamps[lamp]
    return dist(there, bed) > dist(her, bed) + AHEAD
