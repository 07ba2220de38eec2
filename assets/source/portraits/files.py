"""Writes the portraits: one strip of four frames a mood and person."""

import importlib
from collections.abc import Callable
from functools import partial
from pathlib import Path

from assets.source.canvas import Canvas
from assets.source.kit.portraits.face import SIZE, Frame
from assets.source.kit.portraits.sitter import Sitter, portrait

PEOPLE = {
    "nora": "nora",
    "mia": "mia",
    "mia_by_night": "mia",
    "leo": "leo",
    "bisi": "bisi",
    "marcus": "marcus",
    "seller": "street.seller",
    "nurse": "street.nurse",
    "widow": "street.widow",
    "boy": "street.boy",
    "lamb": "lantern.lamb",
    "finch": "lantern.finch",
    "ostler": "lantern.ostler",
    "wim": "lantern.wim",
    "conductor": "lantern.conductor",
    "girl": "lantern.girl",
}
"""Who has portraits, and the module that has their `Sitter`, named as they are in capitals. It is read when it is
wanted, so that nobody is drawn again because of another."""


def sitter(who: str) -> Sitter:
    """Who sits for the portraits of that name. Raises KeyError for somebody there is none of."""
    found: Sitter = getattr(importlib.import_module(f"assets.source.portraits.{PEOPLE[who]}"), who.upper())
    return found


def strip(who: str, mood: str) -> Canvas:
    """The four frames of a mood side by side. Raises KeyError for a person or mood there is none of."""
    sheet = Canvas(SIZE * len(Frame), SIZE)
    for frame in Frame:
        sheet.blit(portrait(sitter(who), mood, frame), SIZE * frame, 0)
    return sheet


def pieces() -> dict[str, Callable[[Path], None]]:
    """What writes all moods of each person under a folder, as portraits/WHO/MOOD.png: those that each has looks for."""
    return {who: partial(_moods, who) for who in PEOPLE}


def write(out: Path) -> None:
    """Write every portrait under `out`."""
    for piece in pieces().values():
        piece(out)


def _moods(who: str, out: Path) -> None:
    for mood in sitter(who).looks:
        strip(who, mood).save(out / "portraits" / who / f"{mood}.png")
