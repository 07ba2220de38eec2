"""Boards: what trials lie on and are made of. Each part comes in every one of STATES; a board is a ground, cards or
tags on it, nodes or beads, and threads between them, which the game hangs itself.

A card and a tag are frames of 32 x 32, cut at 8 px and stretched between; so are the two frames of grounds. A ground's
texture is 32 x 32 and wraps.
"""

from collections.abc import Mapping
from pathlib import Path

import numpy as np

from assets.source.canvas import Canvas, Color
from assets.source.grids import grids

STATES = ("idle", "focused", "chosen", "closed", "wrong")
SIDE = 32
"""Px of a frame and of a texture, both ways."""

INKS: Mapping[str, Mapping[str, str]] = {
    "idle": {"o": "ink0", "a": "ink3", "b": "ink4", "c": "ink5", "d": "ink6", "w": "ink8"},
    "focused": {"o": "ink0", "a": "blue1", "b": "blue2", "c": "blue4", "d": "blue4", "w": "ink8"},
    "chosen": {"o": "ink0", "a": "gold0", "b": "gold1", "c": "gold2", "d": "gold3", "w": "gold4"},
    "closed": {"o": "ink2", "a": "ink1", "b": "ink2", "c": "ink3", "d": "ink2", "w": "ink3"},
    "wrong": {"o": "ink0", "a": "aub0", "b": "red0", "c": "red1", "d": "red1", "w": "mag4"},
}
"""What the letters of the grids are inked with in each state."""
PAPERS: Mapping[str, tuple[Color, Color, Color, Color]] = {
    "idle": ("wood2", "wood5", "skin3", "gold4"),
    "focused": ("blue1", "blue4", "skin3", "ink8"),
    "chosen": ("gold0", "gold2", "gold4", "ink8"),
    "closed": ("ink2", "ink4", "ink5", "ink6"),
    "wrong": ("aub0", "red1", "skin3", "mag4"),
}
"""Outline, lip, paper and gleam of a card in each state."""


def stamped(name: str, state: str) -> Canvas:
    """A bead, a node or a pin in a state."""
    rows = grids("boards")[name].rows
    canvas = Canvas(len(rows[0]), len(rows))
    canvas.grid(0, 0, rows, dict(INKS[state]))
    return canvas


def card(state: str) -> Canvas:
    """A card of stiff paper."""
    line, lip, sheet, gleam = PAPERS[state]
    canvas = Canvas(SIDE, SIDE)
    canvas.round_rect(0, 0, SIDE, SIDE, "ink0", 2)
    canvas.round_rect(1, 1, SIDE - 2, SIDE - 2, line, 1)
    canvas.rect(2, 2, SIDE - 4, SIDE - 4, lip)
    canvas.rect(3, 3, SIDE - 6, SIDE - 6, sheet)
    canvas.rect(8, 3, SIDE - 16, 1, gleam)
    canvas.rect(3, 8, 1, SIDE - 16, gleam)
    canvas.polygon([(SIDE - 3, SIDE - 9), (SIDE - 3, SIDE - 3), (SIDE - 9, SIDE - 3)], lip)
    canvas.line(SIDE - 4, SIDE - 9, SIDE - 9, SIDE - 4, line)
    return canvas


def tag(state: str) -> Canvas:
    """A tag that hangs by its left end: two corners cut, an eye for the thread."""
    line, lip, sheet, gleam = PAPERS[state]
    canvas = Canvas(SIDE, SIDE)
    for inset, color in ((0, "ink0"), (1, line), (2, lip), (3, sheet)):
        far = SIDE - 1 - inset
        outline = [(7 + inset / 2, inset), (far, inset), (far, far), (7 + inset / 2, far), (inset, 24), (inset, 7)]
        canvas.polygon(outline, color)
    canvas.rect(9, 3, SIDE - 17, 1, gleam)
    return canvas


def eye(state: str) -> Canvas:
    """The eye of a tag, 5 x 5."""
    line, lip, _, _ = PAPERS[state]
    canvas = Canvas(5, 5)
    canvas.round_rect(0, 0, 5, 5, line, 1)
    canvas.rect(1, 1, 3, 3, "ink0")
    canvas.pixel(2, 4, lip)
    return canvas


# -------------------------------------------------------------------- grounds
def wood() -> Canvas:
    """A frame of turned wood."""
    canvas = Canvas(SIDE, SIDE)
    for inset, color in ((0, "ink0"), (1, "wood4"), (2, "wood3"), (3, "wood2"), (4, "wood1"), (5, "wood0")):
        canvas.round_rect(inset, inset, SIDE - 2 * inset, SIDE - 2 * inset, color, max(0, 2 - inset))
    canvas.rect(8, 1, SIDE - 16, 1, "wood5")
    canvas.rect(1, 8, 1, SIDE - 16, "wood5")
    for x in (3, SIDE - 4):
        for y in (3, SIDE - 4):
            canvas.pixel(x, y, "gold2")
    return canvas


def lattice() -> Canvas:
    """A thin lit frame with bright corners, for what is inside a machine."""
    canvas = Canvas(SIDE, SIDE, "ink0")
    canvas.rect(1, 1, SIDE - 2, SIDE - 2, "blue2")
    canvas.rect(2, 2, SIDE - 4, SIDE - 4, "ink0")
    canvas.rect(3, 3, SIDE - 6, SIDE - 6, "ink1")
    for x, across in ((0, 1), (SIDE - 1, -1)):
        for y, down in ((0, 1), (SIDE - 1, -1)):
            for far in range(6):
                canvas.pixel(x + across * far, y, "blue4")
                canvas.pixel(x, y + down * far, "blue4")
    return canvas


def _scattered(ground: Color, seed: int, *inks: tuple[Color, float]) -> Canvas:
    """A texture that wraps: px of `inks`, each over that share of it."""
    canvas = Canvas(SIDE, SIDE, ground)
    dice = np.random.default_rng(seed)
    for color, share in inks:
        canvas.fill(dice.random((SIDE, SIDE)) < share, color)
    return canvas


def cork() -> Canvas:
    """Cork, in which cards are pinned."""
    canvas = _scattered("wood2", 71, ("wood1", 0.05), ("wood3", 0.06))
    for x, y in ((4, 7), (19, 3), (27, 20), (11, 24), (15, 13)):
        canvas.rect(x, y, 2, 1, "wood1")
        canvas.rect(x, y + 1, 2, 1, "wood3")
    return canvas


def cloth() -> Canvas:
    """Dark cloth, woven: threads hang before it."""
    canvas = _scattered("ink1", 72, ("ink2", 0.05))
    y, x = np.mgrid[0:SIDE, 0:SIDE]
    canvas.fill((x + y) % 8 == 0, "ink2")
    canvas.fill((x - y) % 16 == 3, "ink0")
    return canvas


def chart() -> Canvas:
    """Paper for waves and stages, ruled in squares of eight."""
    canvas = _scattered("skin3", 73, ("skin2", 0.012))
    y, x = np.mgrid[0:SIDE, 0:SIDE]
    canvas.fill(((x % 8 == 0) & (y % 2 == 0)) | ((y % 8 == 0) & (x % 2 == 0)), "skin2")
    canvas.fill((y % SIDE == 0) | ((x % SIDE == 0) & (y % 2 == 0)), "wood5")
    return canvas


def net() -> Canvas:
    """The dark of a machine, a faint lattice in it."""
    canvas = _scattered("ink1", 74, ("blue0", 0.04))
    y, x = np.mgrid[0:SIDE, 0:SIDE]
    canvas.fill((x % 16 == 0) & (y % 16 == 0), "blue2")
    canvas.fill(((x % 16 == 8) & (y % 16 == 8)) | ((x % 16 == 0) & (y % 4 == 2)), "blue0")
    return canvas


def write(out: Path) -> None:
    """Write everything into `ui/boards` under `out`."""
    folder = out / "ui" / "boards"
    for state in STATES:
        for name in grids("boards"):
            stamped(name, state).save(folder / f"{name}_{state}.png")
        for part in (card, tag, eye):
            part(state).save(folder / f"{part.__name__}_{state}.png")
    for ground in (wood, lattice, cork, cloth, chart, net):
        ground().save(folder / f"{ground.__name__}.png")
