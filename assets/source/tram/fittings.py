"""What the tram is fitted with: poles, straps, the door, what is advertised, and a window that is paint."""

from assets.source.canvas import Canvas, Color
from assets.source.tram.places import PANE_HEIGHT, PANE_WIDTH
from assets.source.tram.view import street


def advert(word_first: bool) -> Canvas:
    """LULL, and a woman asleep in lipstick, all of her hair on one side."""
    canvas = Canvas(36, 36)
    canvas.rect(0, 0, 36, 36, "blue1")
    canvas.gradient(1, 1, 34, 34, ["blue3", "blue2", "mag1"] if word_first else ["mag1", "blue2", "blue3"])
    canvas.polygon([(2, 34), (4, 24), (16, 20), (34, 25), (34, 34)], "ink8", smooth=False)
    canvas.polygon([(16, 12), (26, 8), (34, 13), (34, 30), (27, 27), (20, 27)], "gold1", smooth=True)
    canvas.polygon([(24, 11), (32, 14), (33, 26), (29, 24)], "gold3", smooth=True)
    canvas.ellipse(15, 20, 8, 7.4, "skin2")
    canvas.fill(canvas.ellipse_mask(15, 20, 8, 7.4) & canvas.ellipse_mask(16, 27, 9, 4), "skin1")
    canvas.polygon([(13, 12), (22, 10), (25, 20), (21, 18), (17, 14)], "gold2", smooth=True)
    for x in (10, 17):
        canvas.rect(x, 19, 4, 1, "wood0")
        canvas.pixel(x, 20, "wood0")
        canvas.pixel(x + 3, 20, "wood0")
    canvas.rect(12, 24, 5, 1, "red0")
    canvas.rect(13, 25, 3, 1, "red1")
    canvas.pixel(14, 22, "skin0")
    _lull(canvas, 4, 3 if word_first else 2)
    canvas.rect(0, 35, 36, 1, "ink2")
    return canvas


def _lull(canvas: Canvas, x: int, y: int) -> None:
    for number, letter in enumerate("LULL"):
        left = x + number * 7
        canvas.rect(left, y, 2, 7, "ink8")
        canvas.rect(left, y + 6, 5, 1, "ink8")
        if letter == "U":
            canvas.rect(left + 3, y, 2, 7, "ink8")


def painted_pane() -> Canvas:
    """A pane on which noon is paint: too bright, and standing still. A coin's breadth of it is picked off below."""
    canvas = Canvas(PANE_WIDTH, PANE_HEIGHT)
    canvas.blit(street().crop(52, 8, PANE_WIDTH, PANE_HEIGHT), 0, 0)
    canvas.shade(canvas.color_mask("ink6", "skin2", "blue4"), 1)
    canvas.ellipse(9, 6, 4, 4, "gold3")
    for x in range(3, PANE_WIDTH, 9):
        canvas.rect(x, 2, 1, PANE_HEIGHT - 4, "ink8")
    canvas.ellipse(37, 28, 5, 4.4, "ink8")
    canvas.ellipse(37, 28, 4, 3.6, "ink2")
    for y in (26, 28, 30):
        canvas.rect(34, y, 6, 1, "ink4")
    for x, y in ((31, 23), (33, 33), (41, 23), (29, 29)):
        canvas.pixel(x, y, "ink2")
    return canvas


def pole() -> Canvas:
    """A pole of brass from floor to ceiling."""
    canvas = Canvas(12, 92)
    canvas.rect(4, 0, 4, 88, "gold1")
    canvas.rect(4, 0, 1, 88, "gold3")
    canvas.rect(7, 0, 1, 88, "gold0")
    canvas.rect(3, 30, 6, 8, "aub1")
    canvas.rect(4, 32, 2, 2, "red1")
    canvas.ellipse(6, 88, 5, 2.4, "gold0")
    return canvas.outline("ink0")


def strap() -> Canvas:
    """A pole, and from its arm the one strap that is worn."""
    canvas = Canvas(28, 92)
    canvas.blit(pole(), 0, 0)
    canvas.rect(6, 8, 19, 2, "gold2")
    canvas.rect(6, 9, 19, 1, "gold0")
    canvas.rect(21, 10, 3, 20, "wood2")
    canvas.rect(21, 10, 1, 20, "wood4")
    for x, y, wide, high in ((18, 30, 9, 2), (18, 30, 2, 9), (25, 30, 2, 9), (18, 38, 9, 2)):
        canvas.rect(x, y, wide, high, "ink7")
    canvas.rect(18, 30, 9, 1, "ink8")
    return canvas.outline("ink0")


def rail() -> Canvas:
    """A length of the rail over one's head, with two straps that swing the same way."""
    canvas = Canvas(56, 26)
    canvas.rect(0, 1, 56, 3, "gold1")
    canvas.rect(0, 1, 56, 1, "gold3")
    canvas.rect(0, 3, 56, 1, "gold0")
    for x in (14, 42):
        canvas.line(x, 4, x + 2, 14, "wood2")
        canvas.line(x + 1, 4, x + 3, 14, "wood3")
        for dx, dy, wide, high in ((-1, 14, 7, 1), (-1, 14, 1, 7), (5, 14, 1, 7), (-1, 20, 7, 1)):
            canvas.rect(x + dx, dy, wide, high, "ink8")
        canvas.rect(x - 1, 21, 7, 1, "ink5")
    return canvas


def door() -> Canvas:
    """The door at the front: two leaves of wood and glass, a bell over it, and a step."""
    canvas = Canvas(42, 70)
    canvas.rect(0, 2, 42, 66, "wood2")
    colors: tuple[Color, ...] = ("wood3", "wood4")
    for x in (2, 22):
        canvas.rect(x, 5, 18, 61, colors[1])
        canvas.rect(x, 5, 18, 1, "wood5")
        canvas.rect(x + 3, 10, 12, 30, "wood2")
        canvas.rect(x + 4, 11, 10, 28, "blue5")
        canvas.polygon([(x + 4, 30), (x + 12, 11), (x + 14, 11), (x + 14, 16), (x + 6, 38), (x + 4, 38)], "ink8")
        canvas.rect(x + 3, 44, 12, 18, colors[0])
        canvas.rect(x + 3, 61, 12, 1, "wood5")
    canvas.rect(18, 36, 2, 10, "gold3")
    canvas.rect(22, 36, 2, 10, "gold3")
    canvas.rect(20, 4, 2, 62, "wood1")
    canvas.ellipse(21, 3, 4, 3, "gold2")
    canvas.rect(0, 66, 42, 4, "ink4")
    canvas.rect(0, 66, 42, 1, "gold2")
    return canvas


def shopping() -> Canvas:
    """A bag with somebody's whole shopping in it, leeks out at the top."""
    canvas = Canvas(20, 30)
    canvas.polygon([(3, 12), (17, 12), (18, 28), (2, 28)], "wood5")
    canvas.rect(4, 13, 3, 15, "gold4")
    for x, color in ((6, "green3"), (9, "green2"), (14, "tan2")):
        canvas.rect(x, 4, 2, 9, color)
    canvas.rect(5, 2, 4, 4, "green2")
    canvas.rect(12, 6, 5, 7, "tan3")
    canvas.rect(8, 18, 6, 5, "aub1")
    canvas.rect(2, 27, 16, 1, "wood3")
    return canvas.outline("ink0")
