"""The lullaby, read from the sheet: the tune, its two harmonies, its endings.

A bar lasts two seconds everywhere: 6/8 with the dotted crotchet at 60. A breath of four counts is two bars, every loop
is the whole tune, and any two of them stay in step.
"""

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import NamedTuple, TypeVar

SHEET = Path(__file__).parents[1] / "data" / "sound_score.txt"
RATE = 44_100
"""Samples a second."""
BAR = 2.0
"""Length of a bar, s."""
QUAVERS = 6
"""Quavers in a bar."""
LOOP_BARS = 16
"""Bars of a loop, 32 s."""
LINE = 4
"""Bars of a line of the tune."""
DREAMT = (0, 2)
"""The lines of it that are dreamt, counted from 0: a loop has room for two of them at half the speed."""

_STEPS = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
_KINDS: dict[str, tuple[int, ...]] = {
    "": (0, 4, 7),
    "m": (0, 3, 7),
    "5": (0, 7),
    "7": (0, 4, 7, 10),
    "maj7": (0, 4, 7, 11),
    "m7": (0, 3, 7, 10),
    "m6": (0, 3, 7, 9),
    "7sus4": (0, 5, 7, 10),
}


class Note(NamedTuple):
    """One note; `start` and `length` in bars, `midi` its number (C4 is 60)."""

    start: float
    length: float
    midi: int


class Chord(NamedTuple):
    """One chord; `start` and `length` in bars, `bass` and `tones` as pitch classes (C is 0)."""

    start: float
    length: float
    bass: int
    tones: tuple[int, ...]
    symbol: str


Timed = TypeVar("Timed", Note, Chord)


def pitch(name: str) -> int:
    """The MIDI number of a name such as F#4. Raises ValueError for what is not one."""
    match = re.fullmatch(r"([A-G])([#b]?)(-?\d)", name)
    if not match:
        raise ValueError(f"'{name}' is not a note")
    return _STEPS[match[1]] + {"#": 1, "b": -1, "": 0}[match[2]] + 12 * (int(match[3]) + 1)


def bars(text: str) -> list[str]:
    """The bars of `text`, in order."""
    return [bar.strip() for bar in re.split(r"[|\n]", text) if bar.strip()]


def quavers(bar: str) -> int:
    """How many quavers a written bar of the tune holds."""
    return sum(int(word.rstrip("~").split(":")[1]) for word in bar.split())


def notes(text: str) -> list[Note]:
    """The notes of a tune, ties joined. Raises ValueError for a bar that has not six quavers."""
    found: list[Note] = []
    tied = False
    for number, bar in enumerate(bars(text)):
        if quavers(bar) != QUAVERS:
            raise ValueError(f"bar {number + 1} has {quavers(bar)} quavers")
        at = 0
        for word in bar.split():
            name, length = word.rstrip("~").split(":")
            if name != "r":
                midi = pitch(name)
                if tied and found[-1].midi == midi:
                    found[-1] = found[-1]._replace(length=found[-1].length + int(length) / QUAVERS)
                else:
                    found.append(Note(number + at / QUAVERS, int(length) / QUAVERS, midi))
            tied = word.endswith("~")
            at += int(length)
    return found


def _chord(symbol: str, start: float, length: float) -> Chord:
    match = re.fullmatch(r"([A-G][#b]?)([a-z0-9]*)(?:/([A-G][#b]?))?", symbol)
    if not match or match[2] not in _KINDS:
        raise ValueError(f"'{symbol}' is not a chord")
    root = pitch(match[1] + "4") % 12
    bass = pitch(match[3] + "4") % 12 if match[3] else root
    return Chord(start, length, bass, tuple((root + step) % 12 for step in _KINDS[match[2]]), symbol)


def harmony(text: str) -> list[Chord]:
    """The chords of `text`. Raises ValueError for a symbol that is not known."""
    found: list[Chord] = []
    for number, bar in enumerate(bars(text)):
        symbols = bar.split(" . ")
        share = 1 / len(symbols)
        found += [_chord(symbol.strip(), number + i * share, share) for i, symbol in enumerate(symbols)]
    return found


@cache
def sheet() -> dict[str, str]:
    """The sections of the sheet by name."""
    sections: dict[str, str] = {}
    name = ""
    for line in SHEET.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            name = line.strip("[] ")
            sections[name] = ""
        elif line.strip() and not line.startswith("#"):
            sections[name] += line + "\n"
    return sections


def tune(ending: str = "open") -> list[Note]:
    """The whole tune with one of its endings: `open` (a rest), `lit` or `closed`. Raises KeyError for another."""
    return notes(sheet()["tune"] + sheet()[f"tune {ending}"])


def chords(floor: str, ending: str = "open") -> list[Chord]:
    """A harmony of the whole tune, `dream` or `real`. Raises KeyError for an ending it does not have."""
    return harmony(sheet()[floor] + sheet()[f"{floor} {ending}"])


def counter() -> list[Note]:
    """What answers the tune in its third line; it begins with bar 9."""
    return [note._replace(start=note.start + 2 * LINE) for note in notes(sheet()["counter"])]


def slowed(part: Iterable[Timed]) -> list[Timed]:
    """A tune or a harmony as it is dreamt: its first line and its third, at half the speed."""
    found = []
    for each in part:
        line = int(each.start) // LINE
        if line in DREAMT:
            start = each.start - line * LINE + DREAMT.index(line) * LINE
            found.append(each._replace(start=2 * start, length=2 * each.length))
    return found


def squared() -> tuple[list[Note], list[Chord]]:
    """The tune as a company tidied it, and the harmony it has there."""
    return notes(sheet()["lab tune"]), harmony(sheet()["lab"])
