"""Lull 7, the drawn face: cap height 7 px, x-height 5, descender 2, and room for accents above capitals.

A cell is 12 px high: rows 0-2 hold what stands above capitals, rows 3-9 the capitals (the baseline runs under row 9),
rows 10-11 the descenders. Letters leave no air at their sides; the game sets one px between them.

`data/lull7.txt` holds the letters as pictures (edit the picture, get the glyph), `data/lull7_marks.txt` the accents and
`data/lull7_accents.txt` which accented letters are put together from the two.
"""

import json
import math
import unicodedata
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

from assets.source.canvas import Canvas
from assets.source.grids import DATA, blocks

Rows = list[str]
Glyphs = dict[str, Rows]

CELL, CAP_TOP, BASELINE = 12, 3, 10
"""Height of a cell, the first row of a capital, and the first row under the baseline, px."""
SPACES = {" ": 3, "\u00a0": 3, "\u202f": 1, "\u2009": 1}
"""Widths, px: the space, the one that does not break, and the two thin ones."""
DOTLESS = {"i": "ı"}
CARON, TALL = "\u030c", frozenset("dtlL")
"""On these letters the caron is an apostrophe at the shoulder."""


@dataclass(frozen=True)
class Mark:
    """An accent: where it stands, and to which side it leans when it cannot stand in the middle."""

    place: Literal["above", "below"]
    lean: Literal["left", "right", "end"]
    rows: tuple[str, ...]

    @property
    def width(self) -> int:
        """Width, px."""
        return len(self.rows[0])

    def left(self, width: int) -> int:
        """Column at which the mark begins over a letter `width` px wide; below 0 when it juts out."""
        if self.lean == "end":
            return width - self.width
        middle = (width - self.width) / 2
        return math.ceil(middle) if self.lean == "right" else math.floor(middle)


def letters(file: str, cell: int) -> Glyphs:
    """The letters of `file` that are drawn whole, each as many rows of '.' and '#' as its cell is high."""
    out: Glyphs = {}
    for head, lines in blocks(file):
        cells = [line.split() for line in lines]
        for column, name in enumerate(head.split()):
            rows = [row[column] for row in cells]
            out[name] = ["." * len(rows[0])] * (cell - len(rows)) + rows
    return out


@cache
def _marks() -> dict[str, list[Mark]]:
    """Accents by combining character; those of several widths in a list."""
    out: dict[str, list[Mark]] = {}
    for head, rows in blocks("lull7_marks"):
        _, code, place, lean = head.split()
        if place not in ("above", "below") or lean not in ("left", "right", "end"):
            raise ValueError(f"lull7_marks.txt: {head}")
        out.setdefault(chr(int(code, 16)), []).append(Mark(place, lean, tuple(rows)))  # type: ignore[arg-type]
    return out


def _stamp(base: Rows, rows: tuple[str, ...], left: int, top: int) -> Rows:
    """`base` with `rows` laid over it; the cell widens to whichever side they jut out."""
    wide = len(rows[0])
    before, after = max(0, -left), max(0, left + wide - len(base[0]))
    out = ["." * before + row + "." * after for row in base]
    left += before
    for y, row in enumerate(rows, top):
        under = out[y]
        over = "".join("#" if "#" in pair else "." for pair in zip(under[left:], row, strict=False))
        out[y] = under[:left] + over + under[left + wide :]
    return out


def _accented(letter: str, glyphs: Glyphs, cap_top: int, baseline: int) -> Rows:
    """`letter` put together from its base and its mark. Raises KeyError where either is not drawn."""
    name, combining = list(unicodedata.normalize("NFD", letter))
    if combining == CARON and name in TALL:
        base = glyphs[name]
        return _stamp(base, ("#", "#"), max(row.rfind("#") for row in base[cap_top : cap_top + 2]) + 2, cap_top)
    choices = _marks()[combining]
    base = glyphs[DOTLESS.get(name, name) if choices[0].place == "above" else name]
    wide = len(base[0])
    mark = next((choice for choice in choices if (choice.width - wide) % 2 == 0), choices[0])
    if mark.place == "below":
        return _stamp(base, mark.rows, mark.left(wide), baseline)
    ink = next(y for y, row in enumerate(base) if "#" in row)
    return _stamp(base, mark.rows, mark.left(wide), ink - 1 - len(mark.rows))


def accent(out: Glyphs, cap_top: int, baseline: int) -> None:
    """Add the letters with accents to those that are drawn: rows at which capitals begin and under which they end."""
    for line in (DATA / "lull7_accents.txt").read_text(encoding="utf-8").split():
        for letter in line:
            if letter not in out:
                out[letter] = _accented(letter, out, cap_top, baseline)


def glyphs() -> Glyphs:
    """Every character of the face as twelve rows of '.' and '#'."""
    out = letters("lull7", CELL)
    accent(out, CAP_TOP, BASELINE)
    for space, width in SPACES.items():
        out[space] = ["." * width] * CELL
    return out


def sheet(cells: Glyphs) -> tuple[Canvas, dict[str, tuple[int, int]]]:
    """Glyphs of one height side by side in white, and the left edge and width of each, px."""
    canvas = Canvas(sum(len(rows[0]) for rows in cells.values()), len(cells[" "]))
    metrics: dict[str, tuple[int, int]] = {}
    left = 0
    for name, rows in cells.items():
        canvas.grid(left, 0, rows, {"#": "ink8"})
        metrics[name] = (left, len(rows[0]))
        left += len(rows[0])
    return canvas, metrics


def put(out: Path, face: str, cells: Glyphs) -> None:
    """Write the `cells` of a face as `ui/FACE.png` and `ui/FACE.json` ({character: [left, width]}) under `out`."""
    canvas, metrics = sheet(cells)
    canvas.save(out / "ui" / f"{face}.png")
    (out / "ui" / f"{face}.json").write_text(json.dumps(metrics, ensure_ascii=False) + "\n", encoding="utf-8")


def write(out: Path) -> None:
    """Write the face under `out`."""
    put(out, "lull7", glyphs())
