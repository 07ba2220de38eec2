"""Markup inside a line: `[wait 0.4]`, `*emphasis*`, `~tremble~`, `(((whisper)))`, and `[cut]` at the very end.

Read once into runs and waits; what the letters look like is the screen's business.
"""

import re
from functools import lru_cache

import msgspec

_TOKEN = re.compile(r"\[(?P<command>[^\[\]]*)\]|(?P<mark>\*|~|\(\(\(|\)\)\))")
_STYLES = {"*": "emphasis", "~": "tremble", "(((": "whisper", ")))": "whisper"}
_BETWEEN = re.compile(r"[\s—…]+")
LONGEST_WAIT = 5.0
"""Seconds."""


class Run(msgspec.Struct, frozen=True):
    """Letters in one style: "", emphasis, tremble or whisper."""

    text: str
    style: str = ""


class Marked(msgspec.Struct, frozen=True):
    """A line taken apart. `waits` are (letters before it, seconds); `cut`: the next line interrupts this one."""

    runs: tuple[Run, ...]
    waits: tuple[tuple[int, float], ...]
    cut: bool

    @property
    def plain(self) -> str:
        """The letters alone."""
        return "".join(run.text for run in self.runs)


class BadMarkup(ValueError):
    """What is wrong, in words."""


@lru_cache(512)
def parse(text: str) -> Marked:
    """`text` taken apart. Raises BadMarkup."""
    runs: list[Run] = []
    waits: list[tuple[int, float]] = []
    style, at, length, cut = "", 0, 0, False

    def letters(piece: str) -> None:
        nonlocal length
        if cut and piece.strip():
            raise BadMarkup("[cut] stands at the end of a line")
        if piece:
            runs.append(Run(piece, style))
            length += len(piece)

    for match in _TOKEN.finditer(text):
        letters(text[at : match.start()])
        at = match.end()
        if match["mark"]:
            style = _turn(style, match["mark"])
            continue
        name, _, argument = match["command"].strip().partition(" ")
        if name == "cut" and not argument:
            cut = True
        elif name == "wait":
            waits.append((length, _seconds(argument)))
        else:
            raise BadMarkup(f"'[{match['command']}]' is no markup: [wait 0.4] or [cut]")
    letters(text[at:])
    if style:
        raise BadMarkup(f"{style} begins and does not end")
    if cut and runs:
        runs[-1] = Run(runs[-1].text.rstrip(), runs[-1].style)
    return Marked(tuple(runs), tuple(waits), cut)


def _turn(style: str, mark: str) -> str:
    wanted = _STYLES[mark]
    opens = mark != ")))" and style != wanted
    if opens and style:
        raise BadMarkup(f"{wanted} begins inside {style}")
    if not opens and (style != wanted or mark == "((("):
        raise BadMarkup(f"{wanted} ends and did not begin" if mark == ")))" else f"{wanted} begins twice")
    return wanted if opens else ""


def _seconds(argument: str) -> float:
    try:
        seconds = float(argument)
    except ValueError:
        raise BadMarkup(f"[wait {argument}] wants a number of seconds") from None
    if not 0 < seconds <= LONGEST_WAIT:
        raise BadMarkup(f"[wait {argument}] is not between 0 and {LONGEST_WAIT:g} seconds")
    return seconds


def plain(text: str) -> str:
    """The letters of `text` without its markup."""
    return parse(text).plain


def word_count(text: str) -> int:
    """How many words are in a line: what stands between spaces or dashes and has a letter or a digit in it. Raises
    BadMarkup."""
    return sum(any(letter.isalnum() for letter in word) for word in _BETWEEN.split(plain(text)))
