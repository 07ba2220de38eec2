"""Writes the portraits: one strip of four frames a mood and person."""

from pathlib import Path

from assets.source.canvas import Canvas
from assets.source.kit.portraits.face import SIZE, Frame
from assets.source.kit.portraits.sitter import Sitter, portrait
from assets.source.portraits.bisi import BISI
from assets.source.portraits.leo import LEO
from assets.source.portraits.marcus import MARCUS
from assets.source.portraits.mia import MIA
from assets.source.portraits.nora import NORA
from assets.source.portraits.street.boy import BOY
from assets.source.portraits.street.nurse import NURSE
from assets.source.portraits.street.seller import SELLER
from assets.source.portraits.street.widow import WIDOW

PEOPLE: dict[str, Sitter] = {
    "nora": NORA,
    "mia": MIA,
    "leo": LEO,
    "bisi": BISI,
    "marcus": MARCUS,
    "seller": SELLER,
    "nurse": NURSE,
    "widow": WIDOW,
    "boy": BOY,
}
"""Who has portraits."""


def strip(who: str, mood: str) -> Canvas:
    """The four frames of a mood side by side. Raises KeyError for a person or mood there is none of."""
    sheet = Canvas(SIZE * len(Frame), SIZE)
    for frame in Frame:
        sheet.blit(portrait(PEOPLE[who], mood, frame), SIZE * frame, 0)
    return sheet


def write(out: Path) -> None:
    """Write every portrait under `out`, as portraits/WHO/MOOD.png: the moods that each has looks for."""
    for who, sitter in PEOPLE.items():
        for mood in sitter.looks:
            strip(who, mood).save(out / "portraits" / who / f"{mood}.png")
