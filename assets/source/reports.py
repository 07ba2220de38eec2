"""What night reports are shown by: the mark that each of those who rang left on the form, the telephone that rings
meanwhile, and a basket of wool on the other desk.

`data/reports.txt` holds the marks as doodles are held. A mark that is held up is drawn larger, on the form, with the
hum under it as the machine wrote it down.
"""

from collections.abc import Iterator
from pathlib import Path

from assets.source.canvas import Canvas
from assets.source.doodles import CELL, crayoned
from assets.source.interface import save_atlas
from assets.source.sound.hums import written
from game.content.boards.reports import notes

FORM = (104, 122)
"""Width and height of the form, px."""
RULED = (94, 114)
"""Rows between which the hum is written on it."""


Contour = Iterator[tuple[float, int | None, int, float]]
"""Where each note of a hum begins, the row of the one before (None: it is first), its own, and where it ends, px."""


def contour(said: str, across: tuple[float, float], rows: tuple[int, int]) -> Contour:
    """How high the hum `said` goes, written from the left to the right edge of `across` and between two `rows`, px."""
    (left, right), (top, foot), hum = across, rows, notes(said)
    low, high = min(note.pitch for note in hum), max(note.pitch for note in hum)
    scale = (right - left) / sum(note.quavers for note in hum)
    at, before = left, None
    for note in hum:
        row = foot - round((note.pitch - low) * (foot - top) / max(1, high - low))
        end = at + note.quavers * scale
        yield at, before, row, end
        at, before = end, row


def form(name: str, mark: Canvas) -> Canvas:
    """The form that somebody rang in on, held up."""
    wide, high = FORM
    canvas = Canvas(wide, high)
    canvas.round_rect(0, 0, wide, high, "ink0", 2)
    canvas.round_rect(1, 1, wide - 2, high - 2, "wood5", 1)
    canvas.rect(2, 2, wide - 4, high - 4, "skin3")
    canvas.rect(4, 2, wide - 8, 1, "ink8")
    canvas.rect(2, 86, wide - 4, 1, "skin2")
    canvas.rect(10, 8, 34, 2, "skin2")
    canvas.rect(10, 12, 22, 2, "skin2")
    canvas.rect(80, 8, 14, 2, "red1")
    canvas.blit(mark, (wide - mark.width) // 2, 17)
    top, foot = RULED
    for row in range(top, foot + 1, 5):
        canvas.rect(8, row, wide - 16, 1, "gold4")
    said = written()[name]
    at = 10.0
    for began, before, row, at in contour(said, (10.0, wide - 10.0), RULED):
        if before is not None:
            canvas.line(began, before, began, row, "blue2")
        canvas.line(began, row, at - 1, row, "blue1")
        canvas.line(began, row + 1, at - 1, row + 1, "blue1")
    if said.endswith("/"):
        canvas.line(at + 1, top - 3, at - 2, foot + 3, "red1")
        canvas.line(at + 2, top - 3, at - 1, foot + 3, "red1")
    return canvas


def telephone(up: bool) -> Canvas:
    """Halcyon's telephone: a broad foot with a ring of glass in it, and a receiver that lies across, or is `up`."""
    canvas = Canvas(56, 46)
    canvas.polygon([(9, 15), (47, 15), (54, 36), (50, 43), (6, 43), (2, 36)], "ink6")
    canvas.shade(canvas.rect_mask(0, 37, 56, 9) & canvas.drawn, -2)
    canvas.path([(10, 16), (46, 16)], "ink7", smooth=False)
    canvas.ellipse(28, 28, 15, 8.6, "ink3")
    canvas.ellipse(28, 27.5, 13, 7, "ink1")
    canvas.ellipse(28, 27.5, 8, 4, "ink4")
    canvas.ellipse(26, 26.5, 4, 1.6, "ink5")
    for x in (14, 38):
        canvas.rect(x, 11, 4, 5, "ink5")
    if up:
        canvas.path([(4, 34), (0, 30), (3, 24), (0, 18), (4, 12), (1, 4)], "ink4")
        return canvas.outline("ink0")
    for x in (8, 48):
        canvas.ellipse(x, 9, 7.5, 5.6, "red0")
        canvas.ellipse(x, 7.5, 5, 2.6, "red1")
    canvas.polygon([(8, 3), (48, 3), (48, 9), (40, 8), (16, 8), (8, 9)], "red0")
    canvas.path([(9, 4), (16, 3), (40, 3), (47, 4)], "mag4", smooth=False)
    return canvas.outline("ink0")


def basket() -> Canvas:
    """Two needles in a ball of wool, and what is knitted hanging out of the basket."""
    canvas = Canvas(44, 36)
    canvas.polygon([(4, 18), (40, 18), (36, 34), (8, 34)], "wood4")
    canvas.shade(canvas.rect_mask(4, 26, 40, 10) & canvas.drawn, -1)
    for x in range(8, 38, 5):
        canvas.line(x, 19, x + 1, 33, "wood3")
    canvas.rect(3, 17, 39, 3, "wood5")
    canvas.ellipse(21, 14, 11, 10, "gold1")
    canvas.ellipse(20, 12.5, 9, 8, "gold2")
    for bend in range(3):
        canvas.path([(12 + bend * 4, 7), (20 + bend * 3, 13), (24 + bend * 2, 20)], "gold1")
    canvas.polygon([(27, 15), (37, 15), (39, 30), (29, 31)], "green2")
    for row in range(17, 30, 3):
        canvas.line(28, row, 38, row - 1, "gold2")
    canvas.line(9, 2, 26, 17, "ink8")
    canvas.line(34, 1, 16, 17, "ink7")
    canvas.rect(7, 1, 3, 3, "red1")
    canvas.rect(33, 0, 3, 3, "red1")
    return canvas.outline("ink0")


def write(out: Path) -> None:
    """Write `ui/reports.png` with its table, and the forms under `pictures/`, under `out`."""
    small = crayoned("reports")
    things = {"telephone": telephone(False), "telephone_up": telephone(True), "basket": basket()}
    save_atlas({**small, **things}, CELL * 7, out / "ui" / "reports")
    for name, mark in crayoned("reports", 2).items():
        form(name, mark).save(out / "pictures" / f"report_{name}.png")
