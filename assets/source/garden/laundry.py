"""The washing of eight floors: sheets on lines that run across and away, posts, baskets, a boat that is one."""

import math
import random
from dataclasses import dataclass

from assets.source.canvas import Canvas, Color, shifted
from assets.source.garden.stamps import stamp

TALL = 40
"""Height of a sheet with its line, px."""
LINE = 3
"""How far below the top of the picture the line is, px."""


@dataclass(frozen=True)
class Cloth:
    """A sheet's colours: plain, in a fold, in a deep fold; `print_` colours its pattern, of the kind `pattern`."""

    light: Color
    fold: Color
    deep: Color
    print_: Color = "ink6"
    pattern: str = ""


CLOTHS: tuple[Cloth, ...] = (
    Cloth("ink8", "ink7", "ink6"),
    Cloth("ink8", "ink7", "ink6", "blue4", "waves"),
    Cloth("skin3", "rosy2", "rosy1", "rosy1", "stripes"),
    Cloth("ink7", "ink6", "ink5", "blue4", "waves"),
    Cloth("gold4", "skin3", "skin2", "gold2", "flowers"),
    Cloth("ink8", "ink7", "ink6", "teal3", "checks"),
    Cloth("ink7", "ink6", "ink5", "gold3", "stars"),
    Cloth("skin3", "rosy2", "rosy1", "aub2", "patch"),
)


GUSTS = 4
"""Pictures of a sheet in the wind, the first as it hangs: folds run through it from the left, a quarter each time."""


def sheet(number: int, width: int = 48, *, short: bool = False, gust: int = 0) -> Canvas:
    """A sheet on a line that runs across: pegs, sag between them, soft folds, a hem; `short` ones are towels. `gust`
    is how far the wind is through it (0 to GUSTS - 1)."""
    cloth = CLOTHS[number % len(CLOTHS)]
    canvas = Canvas(width, TALL)
    dice = random.Random(number * 7 + width)
    begin, strength = dice.random() * 6, 1.2 + dice.random() * 0.6
    begin -= gust * 2 * math.pi / GUSTS
    drop = 24 if short else 33
    for x in range(3, width - 3):
        hangs = math.sin(math.pi * ((x / (width - 4) * 3) % 1))
        top = LINE + int(1.6 * hangs)
        bottom = drop + round(2.4 * math.sin(x * 0.33 + begin)) + (1 if abs(x - width / 2) < width / 4 else 0)
        canvas.rect(x, top, 1, bottom - top, cloth.light)
        _print(canvas, cloth, x, top, bottom)
        for y in range(top + 2, bottom - 2):
            _fall(canvas, x, y, (y - top) / (bottom - top), begin, strength, number)
        canvas.pixel(x, bottom - 2, cloth.deep)
        canvas.pixel(x, bottom - 1, cloth.fold)
    canvas.rect(3, LINE + 1, 1, drop - 6, cloth.deep)
    for x in (4, width // 2, width - 6):
        canvas.rect(x, LINE - 2, 2, 4, "wood4")
        canvas.pixel(x, LINE - 2, "wood5")
    canvas.outline("ink3")
    canvas.rect(0, LINE, width, 1, "ink2")
    for x in (4, width // 2, width - 6):
        canvas.rect(x, LINE - 1, 2, 3, "wood4")
    return canvas


def _fall(canvas: Canvas, x: int, y: int, down: float, begin: float, strength: float, number: int) -> None:
    """The light on a point of a sheet, that share of the way `down` it: folds begin at the pegs, lean with the wind and
    grow towards the hem, each lit on one side and deep on the other; what is below the belly of it is in shade."""
    lean = x - 5 * down
    fold = (math.sin(lean * 0.42 + begin) * strength * 0.8 + 0.5 * math.sin(lean * 0.9 + number)) * (0.35 + 0.9 * down)
    steps = (-2 if fold > 1.05 else -1 if fold > 0.55 else 0) - (1 if down > 0.74 and fold > -0.2 else 0)
    if steps:
        canvas.shade(canvas.rect_mask(x, y, 1, 1), steps)
    elif fold < -0.75 and down > 0.3:
        canvas.shade(canvas.rect_mask(x, y, 1, 1), 1)


def _print(canvas: Canvas, cloth: Cloth, x: int, top: int, bottom: int) -> None:
    """The pattern of one column of a sheet."""
    if cloth.pattern == "waves":
        for y in range(top + 5, bottom - 3, 7):
            canvas.rect(x, y + round(0.8 * math.sin(x * 0.33)), 1, 2, cloth.print_)
    elif cloth.pattern == "stripes" and x % 8 in (4, 5):
        canvas.rect(x, top + 3, 1, bottom - top - 5, cloth.print_)
    elif cloth.pattern == "checks":
        for y in range(top + 4 + 6 * (x // 6 % 2), bottom - 4, 12):
            canvas.rect(x, y, 1, 6, cloth.print_ if x % 6 in (0, 5) else "ink7")
    elif cloth.pattern in ("flowers", "stars") and x % 10 == 6:
        for y in range(top + 6 + 4 * (x // 10 % 2), bottom - 5, 9):
            stamp(
                canvas, x - 1, y, "bloom" if cloth.pattern == "flowers" else "spark", {"g": cloth.print_, "w": "gold4"}
            )
    elif cloth.pattern == "patch" and 16 <= x < 26:
        canvas.rect(x, 17, 1, 9, cloth.print_ if x in (16, 25) else "aub2")
        canvas.pixel(x, 17 + 8 * (x % 2), "gold4")


def sheet_away(number: int, length: int = 32, *, gust: int = 0) -> Canvas:
    """A sheet on a line that runs away from us, `length` px of it, bellied out by the wind, which `gust` says how far
    it is through."""
    cloth = CLOTHS[number % len(CLOTHS)]
    canvas = Canvas(22, length + 34)
    dice = random.Random(number + 60)
    begin, belly = dice.random() * 3, 10.5 + dice.random() * 2
    begin -= gust * 2 * math.pi / GUSTS
    belly *= (1, 0.93, 0.84, 0.93)[gust]
    for along in range(length - 1):
        blown = belly * (0.66 + 0.34 * math.sin(math.pi * (along + 3) / (length + 4)))
        ripple = math.sin(along * 0.55 + begin)
        for down in range(28):
            share = down / 27
            x = 5 + blown * math.sin(share * 1.7) + 0.8 * share * ripple
            steps = 0 if share < 0.45 else -1 if share < 0.8 else -2
            color = shifted(cloth.light, steps)
            if ripple > 0.6 and share > 0.2:
                color = shifted(color, -1)
            if cloth.pattern and (along % 8 in (3, 4) if cloth.pattern == "stripes" else (down + along % 3) % 9 == 4):
                color = shifted(cloth.print_, -1 if share > 0.6 else 0)
            y = LINE + along + down
            canvas.rect(round(x), y, 2, 1, color)
            if down == 27:
                canvas.rect(round(x), y, 2, 1, cloth.deep)
    for down in range(28):
        share = down / 27
        x = 5 + belly * 0.66 * math.sin(share * 1.7) + 0.8 * share * math.sin(length * 0.55 + begin)
        canvas.rect(round(x), LINE + length - 1 + down, 2, 1, "ink8" if share < 0.75 else cloth.fold)
        canvas.pixel(round(x) + 2, LINE + length - 1 + down, cloth.deep)
    canvas.outline("ink3")
    canvas.rect(5, 0, 1, length + 2, "ink2")
    for y in (2, length // 2, length - 2):
        canvas.rect(4, y, 3, 2, "wood4")
        canvas.pixel(4, y, "wood5")
    return canvas


def line_away(length: int = 16) -> Canvas:
    """A bare piece of a line that runs away, at the height of a sheet's."""
    canvas = Canvas(4, length + 34)
    canvas.rect(2, 0, 1, length, "ink2")
    return canvas


def line_across() -> Canvas:
    """A bare piece of a line that runs across, at the height of a sheet's, a tile long."""
    canvas = Canvas(16, TALL)
    canvas.rect(0, LINE, 16, 1, "ink2")
    canvas.rect(6, LINE - 2, 2, 4, "wood4")
    canvas.pixel(6, LINE - 2, "wood5")
    return canvas


def post() -> Canvas:
    """A washing post for lines that run across: its arms are seen end on."""
    canvas = Canvas(14, 44)
    _pole(canvas, 6)
    canvas.rect(5, 2, 4, 3, "ink6")
    canvas.rect(5, 2, 4, 1, "ink8")
    canvas.pixel(4, 5, "ink3")
    canvas.pixel(9, 5, "ink3")
    return canvas.outline("ink1")


def post_wide() -> Canvas:
    """A washing post for lines that run away: two arms, a hook on each."""
    canvas = Canvas(26, 44)
    _pole(canvas, 12)
    canvas.rect(3, 2, 20, 3, "ink5")
    canvas.rect(3, 2, 20, 1, "ink7")
    canvas.line(8, 9, 12, 5, "ink5")
    canvas.line(17, 9, 13, 5, "ink5")
    for x in (4, 9, 16, 21):
        canvas.pixel(x, 5, "ink3")
    return canvas.outline("ink1")


def post_corner() -> Canvas:
    """A washing post where a line turns: one arm, a wheel for the rope."""
    canvas = Canvas(20, 44)
    _pole(canvas, 6)
    canvas.rect(4, 2, 13, 3, "ink5")
    canvas.rect(4, 2, 13, 1, "ink7")
    canvas.ellipse(15.5, 7.5, 2.6, 2.6, "aub1")
    canvas.pixel(15, 7, "ink8")
    canvas.line(9, 10, 13, 5, "ink5")
    return canvas.outline("ink1")


def _pole(canvas: Canvas, x: int) -> None:
    canvas.rect(x, 3, 2, 36, "ink5")
    canvas.rect(x, 3, 1, 36, "ink7")
    canvas.rect(x - 2, 38, 6, 4, "ink6")
    canvas.rect(x - 2, 38, 6, 1, "ink8")
    canvas.pixel(x + 1, 20, "wood3")
    canvas.pixel(x + 1, 33, "wood4")


def basket() -> Canvas:
    """A laundry basket, full: what it is when nobody dreams it."""
    canvas = Canvas(26, 24)
    canvas.polygon([(3, 10), (23, 10), (20, 22), (6, 22)], "wood4")
    for x in range(5, 22, 3):
        canvas.line(x, 12, x + (1 if x < 12 else -1), 21, "wood3")
    for y in (14, 18):
        canvas.rect(4 + (y - 12) // 4, y, 18 - (y - 12) // 2, 1, "wood5")
    heap = canvas.ellipse(13, 7.5, 9.5, 4.6, "ink8")
    canvas.fill(heap & canvas.ellipse_mask(8, 6, 4, 3), "mag4")
    canvas.fill(heap & canvas.ellipse_mask(18, 8, 4, 2.6), "blue4")
    canvas.path([(4, 8), (9, 5), (13, 8), (17, 5), (21, 8)], "ink6")
    canvas.rect(2, 9, 22, 3, "wood5")
    canvas.rect(2, 11, 22, 1, "wood3")
    canvas.polygon([(12, 9), (18, 9), (17, 16), (14, 17)], "ink7")
    canvas.rect(12, 9, 6, 1, "ink8")
    canvas.rect(0, 11, 2, 4, "wood3")
    canvas.rect(24, 11, 2, 4, "wood3")
    return canvas.outline("ink0")


def boat() -> Canvas:
    """The same basket, dreamt: a rowing boat clipped from box, with a lantern at its bow."""
    canvas = Canvas(30, 36)
    hull = canvas.polygon(
        [(1, 19), (7, 21), (22, 21), (28, 16), (26, 26), (22, 32), (8, 32), (3, 28)], "green1", smooth=False
    )
    inside = canvas.polygon([(3, 19), (9, 16), (21, 16), (26, 18), (21, 22), (8, 22)], "green0")
    canvas.fill(canvas.ellipse_mask(14, 19.5, 7, 2) & inside, "teal0")
    dice = random.Random(4)
    for _ in range(60):
        x, y = dice.randrange(2, 28), dice.randrange(18, 32)
        if hull[y, x] and not inside[y, x]:
            stamp(canvas, x, y, "leaf", {"a": "green2" if y < 26 else "green1", "b": "green0"})
    canvas.path([(2, 19), (8, 22), (21, 22), (27, 17)], "green3", smooth=False)
    canvas.rect(11, 17, 8, 2, "wood4")
    canvas.rect(11, 17, 8, 1, "wood5")
    canvas.line(20, 18, 29, 27, "wood4")
    canvas.polygon([(26, 26), (29, 26), (29, 31), (27, 30)], "wood5")
    canvas.rect(25, 4, 1, 14, "ink4")
    canvas.rect(21, 4, 5, 1, "ink4")
    canvas.rect(20, 5, 4, 1, "ink3")
    canvas.rect(20, 6, 4, 5, "gold2")
    canvas.rect(21, 6, 2, 4, "gold4")
    canvas.rect(20, 11, 4, 1, "ink3")
    for x, y in ((6, 26), (13, 28), (20, 25)):
        canvas.rect(x, y, 2, 2, "mag3")
        canvas.pixel(x, y, "mag4")
    canvas.fill(canvas.rect_mask(0, 31, 30, 1) & hull, "teal0")
    return canvas.outline("ink0")


def fallen_sheet() -> Canvas:
    """A sheet that came off its pegs and lies in a heap; a paper boat, folded by a child, half under it."""
    canvas = Canvas(40, 24)
    heap = canvas.polygon(
        [(2, 20), (4, 12), (10, 8), (17, 10), (22, 6), (28, 11), (31, 19), (20, 22)], "ink7", smooth=True
    )
    canvas.shade(heap & canvas.polygon_mask([(3, 14), (10, 8), (22, 6), (27, 11), (14, 14)], smooth=True), 1)
    for fold in ([(8, 10), (11, 15), (7, 20)], [(18, 9), (17, 15), (20, 21)], [(24, 9), (26, 15), (25, 20)]):
        canvas.path([(float(x), float(y)) for x, y in fold], "ink5")
    canvas = canvas.flipped()
    boat_colors: dict[str, Color] = {"w": "ink8", "p": "gold4", "s": "ink6", "r": "red0", "b": "blue2"}
    paper = Canvas(14, 12)
    stamp(paper, 1, 1, "paper_boat", boat_colors)
    canvas.outline("ink2")
    canvas.blit(paper.outline("ink3"), 1, 11)
    return canvas


def peg_bucket() -> Canvas:
    """A bucket of pegs."""
    canvas = Canvas(16, 18)
    canvas.polygon([(2, 7), (14, 7), (12, 16), (4, 16)], "aub1")
    canvas.rect(3, 8, 2, 7, "aub2")
    canvas.ellipse(8, 7, 6, 2.4, "aub0")
    for x, y in ((4, 4), (7, 3), (10, 4), (8, 5), (12, 5)):
        canvas.rect(x, y, 1, 4, "wood5")
        canvas.pixel(x, y, "wood4")
    return canvas.outline("ink0")
