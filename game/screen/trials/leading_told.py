"""Leading in words: what becomes of a tune, and what would draw her now, said to whoever leads her."""

from collections.abc import Iterable

from game.trials.led import Leading
from game.trials.pulls import BED_NEAR, BY_LANTERN, HUM, LANTERN, Pull, tiredness
from game.world.body import Body
from game.world.house import House, at, is_near


def told(led: Leading, house: House, mia: Body, nora: Body, found: Iterable[Pull]) -> str:
    """What is to be said of how it stands, as words have it; empty where what has her says enough. `found` is what
    draws her, the strongest first."""
    drawing = [pull.what for pull in found]
    if led.hums:
        return "unheard" if HUM not in drawing else "hears" if drawing[0] == HUM else "outweighed"
    if not led.sits and is_near(at(mia), house.corners.bed, BED_NEAR):
        return "seat"
    shown = led.bare and is_near(at(mia), at(nora), BY_LANTERN[-1][0])
    return "tired" if shown and tiredness(led, LANTERN) and drawing[:1] != [LANTERN] else ""
