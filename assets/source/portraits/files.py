"""Writes the portraits: one strip of four frames a mood and person."""

import importlib
from collections.abc import Callable
from functools import partial
from pathlib import Path

from assets.source.canvas import Canvas
from assets.source.portraits.face import MOODS, SIZE, Frame

PEOPLE = ("nora", "mia", "leo", "bisi")
"""Who has portraits: each is drawn by `portrait` of the module of that name, which is read when it is wanted, so that
nobody is drawn again because of another."""


def strip(who: str, mood: str) -> Canvas:
    """The four frames of a mood side by side. Raises ModuleNotFoundError, or KeyError for a mood there is none of."""
    portrait: Callable[[str, Frame], Canvas] = importlib.import_module(f"assets.source.portraits.{who}").portrait
    sheet = Canvas(SIZE * len(Frame), SIZE)
    for frame in Frame:
        sheet.blit(portrait(mood, frame), SIZE * frame, 0)
    return sheet


def pieces() -> dict[str, Callable[[Path], None]]:
    """What writes all moods of each person under a folder, as portraits/WHO/MOOD.png."""
    return {who: partial(_moods, who) for who in PEOPLE}


def write(out: Path) -> None:
    """Write every portrait under `out`."""
    for piece in pieces().values():
        piece(out)


def _moods(who: str, out: Path) -> None:
    for mood in MOODS:
        strip(who, mood).save(out / "portraits" / who / f"{mood}.png")
