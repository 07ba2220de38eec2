"""Writes the portraits: one strip of four frames a mood and person."""

from collections.abc import Callable
from pathlib import Path

from assets.source.canvas import Canvas
from assets.source.portraits import bisi, leo, mia, nora
from assets.source.portraits.face import MOODS, SIZE, Frame

PEOPLE: dict[str, Callable[[str, Frame], Canvas]] = {
    "nora": nora.portrait,
    "mia": mia.portrait,
    "leo": leo.portrait,
    "bisi": bisi.portrait,
}
"""Who has portraits, and what draws one frame of a mood."""


def strip(who: str, mood: str) -> Canvas:
    """The four frames of a mood side by side. Raises KeyError for a person or mood there is none of."""
    sheet = Canvas(SIZE * len(Frame), SIZE)
    for frame in Frame:
        sheet.blit(PEOPLE[who](mood, frame), SIZE * frame, 0)
    return sheet


def write(out: Path) -> None:
    """Write every portrait under `out`, as portraits/WHO/MOOD.png."""
    for who in PEOPLE:
        for mood in MOODS:
            strip(who, mood).save(out / "portraits" / who / f"{mood}.png")
