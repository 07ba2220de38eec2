"""What grows in the dream, the tree's roof over one's head, and what stands in its place on the real roof."""

import math
import random
from itertools import pairwise

import numpy as np

from assets.source.canvas import Canvas, Color, Mask
from assets.source.garden.stamps import stamp


def flowers(kind: int, lean: int = 0) -> Canvas:
    """A clump of tulips, marigolds, bluebells, roses or moon daisies, the taller of which `lean` so many px aside."""
    canvas = Canvas(22, 22)
    dice = random.Random(kind + 5)
    name, colors = (
        ("tulip", {"a": "mag4", "b": "mag3"}),
        ("tulip", {"a": "gold3", "b": "gold1"}),
        ("bell", {"a": "blue5", "b": "blue3"}),
        ("rose", {"a": "mag4", "b": "red1", "c": "red0"}),
        ("daisy", {"w": "ink8", "g": "gold2"}),
    )[kind]
    heads = sorted(((dice.randint(1, 15), dice.randint(1, 8)) for _ in range(6)), key=lambda head: head[1])
    for x, y in heads:
        canvas.path([(x + 2, y + 3), (x + 2 + (9 - x) * 0.3, y + 7), (11 + (x - 9) * 0.5, 18)], "teal2")
    for x in (6, 9, 13, 15):
        canvas.line(x, 18, x + dice.choice((-2, -1, 1, 2)), 12, "teal3")
    heads = [(x + (lean if y < 6 else 0), y) for x, y in heads]
    palette: dict[str, Color] = dict(colors)
    for x, y in heads:
        stamp(canvas, x, y, name, palette)
    canvas.rect(6, 17, 10, 2, "teal0")
    return canvas.outline("ink1")


def pot() -> Canvas:
    """Flowers, awake: a pot, a stick, what is left of a tomato."""
    canvas = Canvas(22, 26)
    canvas.rect(11, 3, 1, 13, "wood4")
    canvas.path([(8, 15), (9, 9), (12, 6)], "olive2")
    canvas.path([(13, 15), (14, 11), (17, 10)], "olive3")
    for x, y in ((7, 9), (13, 5), (16, 9), (9, 12)):
        canvas.rect(x, y, 2, 2, "olive2")
    canvas.pixel(8, 8, "aub2")
    canvas.polygon([(4, 15), (18, 15), (16, 24), (6, 24)], "tan1")
    canvas.rect(4, 15, 14, 2, "tan2")
    canvas.rect(5, 17, 2, 6, "tan2")
    return canvas.outline("ink1")


def mushroom(dim: int = 0) -> Canvas:
    """A lantern mushroom, its light so many steps down."""
    canvas = Canvas(20, 26)
    canvas.rect(9, 11, 3, 12, "ink7")
    canvas.rect(11, 11, 1, 12, "ink5")
    cap = canvas.polygon([(2, 12), (4, 6), (10, 3), (16, 6), (18, 12), (10, 14)], "blue3", smooth=True)
    canvas.fill(cap & canvas.ellipse_mask(8, 7, 4 - dim, 2 - dim / 2), ("blue5", "blue5", "blue4")[dim])
    canvas.shade(cap & canvas.rect_mask(13, 0, 8, 20), -1)
    canvas.pixel(12, 8, "blue5" if dim < 2 else "blue4")
    canvas.pixel(6, 10, "blue4")
    canvas.rect(7, 23, 7, 1, "teal2")
    return canvas.outline("ink0")


def mushrooms() -> Canvas:
    """Three small ones, pink."""
    canvas = Canvas(24, 18)
    for x, y, size in ((6, 7, 4.5), (15, 5, 5.5), (20, 11, 3.2)):
        canvas.rect(x - 1, y + 1, 2, 15 - y, "ink7")
        cap = canvas.ellipse(x, y, size, size * 0.66, "mag3")
        canvas.fill(cap & canvas.rect_mask(0, y, 24, 8), "mag2")
        canvas.fill(cap & canvas.ellipse_mask(x - 1, y - 1, size * 0.4, 1), "mag4")
    canvas.rect(3, 16, 18, 1, "teal2")
    return canvas.outline("ink0")


def _bush(canvas: Canvas, mask: Mask, seed: int, colors: tuple[Color, Color, Color, Color]) -> None:
    """Leaves over `mask`, lit from the upper left."""
    darkest, dark, middle, light = colors
    canvas.fill(mask, darkest)
    dice = random.Random(seed)
    rows, columns = np.nonzero(mask)
    top, bottom = rows.min(), rows.max()
    left, right = columns.min(), columns.max()
    for _ in range(int(mask.sum() * 0.16)):
        pick = dice.randrange(len(rows))
        x, y = int(columns[pick]), int(rows[pick])
        height = (y - top) / max(1, bottom - top) + 0.35 * (x - left) / max(1, right - left)
        tone = height + dice.uniform(-0.25, 0.25)
        color, under = (light, middle) if tone < 0.34 else (middle, dark) if tone < 0.72 else (dark, darkest)
        leafed = Canvas(canvas.width, canvas.height)
        stamp(leafed, x - 1, y - 1, "leaf", {"a": color, "b": under})
        inside = leafed.drawn & mask
        canvas.cells[inside] = leafed.cells[inside]


def topiary(kind: int) -> Canvas:
    """Box clipped into a cone, into two balls, or into a moon."""
    canvas = Canvas(34, 56)
    canvas.rect(15, 40, 4, 9, "wood2")
    canvas.rect(15, 40, 1, 9, "wood4")
    canvas.polygon([(8, 45), (26, 45), (24, 54), (10, 54)], "ink4")
    canvas.rect(7, 44, 20, 3, "ink6")
    canvas.rect(7, 44, 20, 1, "ink7")
    canvas.rect(10, 47, 2, 7, "ink5")
    if kind == 0:
        mask = canvas.polygon_mask([(17, 3), (22, 16), (29, 40), (17, 43), (5, 40), (12, 16)])
    elif kind == 1:
        mask = canvas.ellipse_mask(17, 32, 12, 10) | canvas.ellipse_mask(17, 13, 8.5, 8.5)
    else:
        mask = canvas.ellipse_mask(17, 22, 15, 18) & ~canvas.ellipse_mask(23, 17, 12, 14)
    _bush(canvas, mask, kind + 3, ("green0", "green1", "green2", "green3"))
    if kind == 1:
        canvas.rect(16, 20, 2, 4, "wood2")
    return canvas.outline("ink0")


def tree() -> Canvas:
    """The trunk of the old tree, and its roots."""
    canvas = Canvas(40, 52)
    trunk = canvas.polygon(
        [(15, 2), (25, 2), (25, 30), (31, 44), (36, 48), (20, 46), (4, 48), (9, 43), (15, 30)], "wood2"
    )
    canvas.fill(trunk & canvas.rect_mask(14, 0, 4, 50), "wood3")
    canvas.path([(19, 4), (20, 18), (18, 32), (22, 44)], "wood1")
    canvas.path([(23, 8), (22, 24), (27, 42)], "wood1")
    canvas.ellipse(20, 22, 2.4, 3.4, "ink0")
    canvas.pixel(19, 24, "gold2")
    return canvas.outline("ink0")


def crown() -> Canvas:
    """The tree's crown: it hangs over people and hides what lies behind it. Clump before clump, the lowest in front."""
    canvas = Canvas(112, 84)
    clumps = (
        (56, 22, 24, 17), (30, 27, 20, 16), (82, 27, 21, 16), (16, 41, 15, 14), (97, 41, 14, 14), (56, 40, 26, 19),
        (33, 50, 21, 16), (79, 51, 21, 16), (56, 59, 21, 16), (20, 58, 14, 11), (92, 60, 13, 10),
    )  # fmt: skip
    for number, (x, y, rx, ry) in enumerate(clumps):
        clump = Canvas(canvas.width, canvas.height)
        wavy = [
            (
                x + (rx + 1.6 * math.sin(turn * 1.7 + number)) * math.cos(turn),
                y + (ry + 1.3 * math.cos(turn * 2.3)) * math.sin(turn),
            )
            for turn in np.linspace(0, 2 * np.pi, 18, endpoint=False)
        ]
        mask = clump.polygon_mask(wavy, smooth=True)
        _bush(
            clump,
            mask,
            number + 11,
            ("teal0", "green0", "green1", "green2") if number > 4 else ("ink2", "teal0", "green0", "green1"),
        )
        clump.outline("ink1")
        canvas.blit(clump, 0, 0)
    mask = canvas.drawn
    dice = random.Random(12)
    for x in range(12, 100, 6):
        foot = int(np.nonzero(mask[:, x])[0].max()) if mask[:, x].any() else 83
        for step in range(dice.randint(2, 8)):
            if foot + step < 83:
                canvas.pixel(x + (step // 3) % 2, foot + step, "green1" if step % 2 else "green0")
                canvas.pixel(x + 1, foot + step, "teal0")
    for _ in range(26):
        x, y = dice.randrange(10, 102), dice.randrange(8, 70)
        if mask[y, x]:
            stamp(canvas, x, y, "lantern_fruit", {"l": "gold3", "m": "gold2", "d": "gold1"})
    return canvas.outline("ink0")


def flower_bed(kind: int) -> Canvas:
    """A bed edged with clipped box, three tiles long, full of one flower."""
    canvas = Canvas(48, 24)
    dice = random.Random(kind + 30)
    canvas.rect(2, 10, 44, 11, "wood0")
    name, colors = (
        ("tulip", {"a": "mag4", "b": "mag3"}),
        ("daisy", {"w": "ink8", "g": "gold2"}),
        ("tulip", {"a": "gold4", "b": "gold2"}),
    )[kind]
    palette: dict[str, Color] = dict(colors)
    for row, y in enumerate((2, 6, 10)):
        for x in range(3 + 3 * (row % 2), 42, 7):
            left, top = x + dice.randint(-1, 1), y + dice.randint(-1, 1)
            canvas.rect(left + 2, top + 3, 1, 6, "teal2")
            canvas.pixel(left + 1, top + 6, "teal3")
            canvas.pixel(left + 3, top + 5, "teal1")
            stamp(canvas, left, top, name, palette)
    _bush(canvas, canvas.rect_mask(1, 17, 46, 6), kind + 50, ("teal0", "green0", "green1", "green2"))
    for x in (1, 43):
        _bush(canvas, canvas.rect_mask(x, 11, 4, 8), kind + x, ("teal0", "green0", "green1", "green2"))
    return canvas.outline("ink1")


def moon_steps() -> Canvas:
    """Flat stones in the grass, the moon's phases cut into them."""
    canvas = Canvas(32, 80)
    for number, (x, y) in enumerate(((16, 7), (9, 22), (23, 23), (16, 38), (9, 53), (23, 54), (16, 70))):
        canvas.ellipse(x, y + 1, 7, 5, "ink3")
        stone = canvas.ellipse(x, y, 7, 4.6, "ink5")
        canvas.fill(stone & ~np.roll(stone, 1, 0), "ink6")
        disc = canvas.ellipse_mask(x, y, 3.4, 2.4)
        canvas.fill(disc, "blue4")
        canvas.fill(disc & canvas.ellipse_mask(x + (number - 3) * 1.5, y, 3.4, 2.4), "ink4" if number != 3 else "ink8")
    return canvas


def hopscotch() -> Canvas:
    """The stones, awake: a hopscotch somebody chalked, half rained away."""
    canvas = Canvas(32, 80)
    dice = random.Random(3)
    for x, y in ((10, 1), (3, 16), (16, 16), (10, 31), (3, 46), (16, 46), (10, 61)):
        for step in range(13):
            for px, py in ((x + step, y), (x + step, y + 13), (x, y + step), (x + 12, y + step)):
                if dice.random() < 0.78:
                    canvas.pixel(px, py, "ink8")
    for number, (x, y) in enumerate(((14, 5), (7, 20), (20, 20), (14, 35), (7, 50), (20, 50), (14, 65))):
        stamp(canvas, x, y, f"chalk{number + 1}", {"w": ("blue5", "mag4", "gold4")[number % 3]})
    return canvas


def square(number: int) -> Canvas:
    """One of seven squares, chalked far apart, to be landed on; in the seventh somebody drew a pillow."""
    canvas = Canvas(32, 32)
    dice = random.Random(number)
    for step in range(30):
        for px, py in ((1 + step, 1), (1 + step, 30), (1, 1 + step), (30, 1 + step)):
            for inner in (0, 1):
                if dice.random() < 0.82:
                    canvas.pixel(min(px + inner, 30), min(py + inner, 30), "ink8" if not inner else "ink7")
    if number == 7:
        for px, py, wide in ((10, 21, 12), (9, 22, 1), (22, 22, 1), (9, 25, 1), (22, 25, 1), (10, 26, 12)):
            canvas.rect(px, py, wide, 1, "ink8")
    numeral = Canvas(9, 11)
    stamp(numeral, 0, 0, f"chalk{number}", {"w": ("blue5", "mag4", "gold4")[(number - 1) % 3]})
    for y, x in zip(*np.nonzero(numeral.cells), strict=True):
        canvas.rect(9 + 2 * int(x), 8 + 2 * int(y), 2, 2, ("blue5", "mag4", "gold4")[(number - 1) % 3])
    return canvas


def airer() -> Canvas:
    """The tree, awake: a washing-line umbrella, half wound down, a single sock on it."""
    canvas = Canvas(64, 66)
    canvas.rect(31, 14, 2, 46, "ink5")
    canvas.rect(31, 14, 1, 46, "ink7")
    for x, y in ((4, 10), (60, 10), (14, 30), (50, 30)):
        canvas.line(32, 36, x, y, "ink6")
    for ring in (1.0, 0.72, 0.44):
        corners = [
            (32 + (x - 32) * ring, 24 + (y - 22) * ring) for x, y in ((4, 8), (60, 8), (50, 28), (14, 28), (4, 8))
        ]
        for (x0, y0), (x1, y1) in pairwise(corners):
            canvas.line(x0, y0, x1, y1, "ink4")
    canvas.rect(18, 30, 4, 7, "aub2")
    canvas.rect(18, 36, 7, 3, "aub2")
    canvas.rect(18, 32, 4, 1, "ink8")
    canvas.rect(19, 28, 2, 3, "wood4")
    canvas.polygon([(24, 58), (40, 58), (42, 63), (22, 63)], "ink6")
    canvas.rect(24, 58, 16, 1, "ink8")
    return canvas.outline("ink1")


def arch(over: bool) -> Canvas:
    """A rose arch across a path three tiles wide: its two feet, or (`over`) the part one walks under."""
    canvas = Canvas(64, 56)
    if not over:
        for x in (6, 52):
            mask = canvas.rect_mask(x, 18, 7, 35)
            _bush(canvas, mask, x, ("teal0", "green0", "green1", "green2"))
            canvas.rect(x + 3, 18, 1, 34, "ink6")
    else:
        mask = (
            canvas.ellipse_mask(32, 24, 29, 22) & ~canvas.ellipse_mask(32, 30, 20, 18) & canvas.rect_mask(0, 0, 64, 30)
        )
        _bush(canvas, mask, 77, ("teal0", "green0", "green1", "green2"))
    dice = random.Random(8 if over else 9)
    for _ in range(26):
        x, y = dice.randrange(2, 60), dice.randrange(2, 48)
        if canvas.cells[y, x] and canvas.cells[min(55, y + 3), min(63, x + 3)]:
            stamp(canvas, x, y, "bloom", {"g": dice.choice(("mag3", "red1", "mag4")), "w": "mag4"})
    return canvas.outline("ink0")
