"""The hall: where people put down what they carry, and the door through which Leo comes."""

from assets.source.canvas import Canvas
from assets.source.home.stamps import stamp
from assets.source.kit.shapes import box, edged, fringe, panel, woven


def front_door() -> Canvas:
    """The front door: teal in a deep casing, a lit pane over it, spy hole, letter slot, chain, a call panel."""
    canvas = Canvas(56, 50)
    canvas.rect(2, 2, 40, 46, "wood4")
    canvas.rect(2, 2, 40, 1, "gold4")
    canvas.rect(2, 3, 1, 45, "wood5")
    canvas.rect(41, 3, 1, 45, "wood2")
    canvas.rect(6, 5, 32, 43, "wood1")
    canvas.rect(7, 6, 30, 5, "blue5")
    canvas.rect(7, 6, 30, 1, "ink8")
    canvas.rect(21, 6, 2, 5, "wood3")
    canvas.rect(6, 11, 32, 2, "wood4")
    canvas.rect(6, 11, 32, 1, "wood5")
    canvas.rect(7, 13, 30, 35, "teal1")
    canvas.rect(7, 13, 30, 1, "teal2")
    canvas.rect(7, 13, 1, 35, "teal2")
    for y, height in ((16, 12), (34, 11)):
        for x in (10, 24):
            canvas.rect(x, y, 10, height, "teal0")
            canvas.rect(x, y + height - 1, 10, 1, "teal2")
            canvas.rect(x + 9, y, 1, height, "teal2")
    canvas.ellipse(22, 19, 1.6, 1.6, "gold2")
    canvas.pixel(21, 18, "gold4")
    canvas.rect(16, 30, 12, 3, "gold1")
    canvas.rect(16, 30, 12, 1, "gold3")
    canvas.rect(18, 31, 8, 1, "wood1")
    canvas.rect(32, 28, 3, 6, "gold2")
    canvas.rect(32, 28, 1, 6, "gold4")
    canvas.line(33, 23, 37, 24, "gold2")
    canvas.rect(7, 46, 30, 2, "teal0")
    panel(canvas, 46, 19, 8, 14, "ink3")
    canvas.rect(47, 21, 6, 5, "blue1")
    canvas.rect(48, 22, 4, 2, "blue4")
    canvas.pixel(49, 29, "gold2")
    canvas.pixel(51, 29, "red1")
    return canvas.outline("ink1")


def chain_hangs() -> Canvas:
    """The front door where its chain is off: the plate it went to, bare, and the chain down the casing."""
    canvas = Canvas(10, 17)
    canvas.rect(0, 0, 5, 4, "teal1")
    canvas.rect(1, 1, 2, 2, "gold1")
    canvas.pixel(1, 1, "gold3")
    canvas.rect(5, 0, 3, 3, "gold1")
    canvas.rect(5, 0, 3, 1, "gold3")
    for y in range(3, 14, 2):
        canvas.pixel(6, y, "gold4")
        canvas.pixel(6 + (y % 4 == 1), y + 1, "gold1")
    canvas.rect(5, 14, 3, 2, "gold3")
    canvas.pixel(5, 15, "gold1")
    return canvas


def door_mat() -> Canvas:
    """A mat with a border."""
    canvas = Canvas(44, 20)
    canvas.rect(2, 2, 40, 16, "aub0")
    canvas.rect(3, 3, 38, 14, "aub1")
    for x in range(5, 40, 3):
        canvas.rect(x, 5, 1, 10, "aub0")
    canvas.rect(12, 7, 20, 6, "aub0")
    for x in range(14, 31, 4):
        canvas.rect(x, 9, 2, 2, "gold1")
    return woven(canvas)


def coats() -> Canvas:
    """A rail of four hooks, a coat of Mia's on the first and nothing on the second; the others have what they have."""
    canvas = Canvas(60, 38)
    canvas.rect(2, 2, 56, 4, "wood4")
    canvas.rect(2, 2, 56, 1, "wood5")
    canvas.rect(2, 5, 56, 1, "wood2")
    for x in (9, 23, 36, 50):
        canvas.rect(x, 4, 1, 4, "gold3")
        canvas.rect(x + 1, 7, 1, 1, "gold3")
    _hung(canvas, 4, 11, 35, "aub")
    canvas.line(7, 8, 11, 18, "gold2")
    return edged(canvas)


def raincoat() -> Canvas:
    """A yellow raincoat for somebody of six, on its hook."""
    canvas = Canvas(13, 26)
    _hung(canvas, 2, 9, 22, "gold")
    return edged(canvas)


def raincoat_laid() -> Canvas:
    """The same raincoat, laid flat with its hood to the left and its arms out."""
    canvas = Canvas(30, 22)
    for sleeve in ([(8, 6), (13, 6), (14, 1), (9, 0)], [(8, 15), (13, 15), (14, 20), (9, 21)]):
        canvas.polygon([(float(x), float(y)) for x, y in sleeve], "gold2", smooth=True)
    body = canvas.polygon([(7, 6), (12, 5), (27, 3), (28, 18), (12, 16), (7, 15)], "gold3", smooth=True)
    canvas.shade(body & canvas.rect_mask(7, 13, 22, 8), -1)
    canvas.ellipse(5, 10.5, 3.6, 4.4, "gold2")
    canvas.ellipse(5.4, 10.5, 2, 2.8, "gold1")
    canvas.line(9, 10, 27, 10, "gold1")
    for x in (13, 18, 23):
        canvas.pixel(x, 11, "gold4")
    return edged(canvas)


def greatcoat() -> Canvas:
    """Nora's coat, on its hook."""
    canvas = Canvas(15, 38)
    _hung(canvas, 2, 11, 34, "blue")
    return edged(canvas)


def keys() -> Canvas:
    """Keys in a bowl, one of them leaning over its rim."""
    canvas = Canvas(10, 7)
    canvas.rect(2, 3, 3, 2, "gold3")
    canvas.pixel(6, 4, "gold2")
    canvas.line(6, 3, 8, 1, "gold2")
    return canvas


def _hung(canvas: Canvas, x: int, wide: int, foot: int, ramp: str) -> None:
    """A coat that hangs from a hook at the top, its hem at `foot`."""
    outline = [(x + wide / 2 - 1, 4), (x + wide / 2 + 2, 4), (x + wide, 10), (x + wide, foot), (x, foot), (x, 10)]
    coat = canvas.polygon(outline, f"{ramp}1", smooth=True)
    canvas.shade(coat & canvas.rect_mask(x + wide - 4, 0, 8, 40), -1)
    canvas.rect(x + 2, 10, 1, foot - 13, f"{ramp}2")
    canvas.rect(x + wide // 2, 9, 1, foot - 10, f"{ramp}0")
    canvas.rect(x + wide // 2, 3, 1, 3, "gold3")


def bench() -> Canvas:
    """A low bench with shoes below: one large pair, one smaller, one pair of boots very small."""
    canvas = Canvas(58, 28)
    box(canvas, 3, 4, 52, 7, 14, "wood4", "wood2")
    canvas.rect(5, 13, 48, 9, "wood1")
    canvas.rect(5, 13, 48, 1, "wood0")
    for x, color, width in ((7, "ink7", 6), (14, "ink7", 6), (24, "gold2", 5), (30, "gold2", 5)):
        canvas.rect(x, 18, width, 3, color)
        canvas.rect(x, 16, 3, 2, color)
        canvas.shade(canvas.rect_mask(x, 20, width, 1), -2)
    for x in (41, 46):
        canvas.rect(x, 15, 3, 6, "red1")
        canvas.rect(x + 3, 19, 1, 2, "red1")
        canvas.rect(x, 15, 3, 1, "ink8")
    for x in (3, 52):
        canvas.rect(x, 12, 3, 13, "wood3")
    canvas.round_rect(8, 3, 20, 7, "teal2", 2)
    canvas.rect(10, 3, 16, 1, "teal3")
    return edged(canvas)


def console() -> Canvas:
    """A narrow table under the mirror: the bowl for keys, the post, two drawers."""
    canvas = Canvas(52, 36)
    box(canvas, 3, 10, 46, 7, 13, "wood4", "wood3")
    for x in (6, 28):
        panel(canvas, x, 20, 18, 6, "wood3")
        canvas.rect(x + 7, 22, 4, 1, "gold2")
    for x in (4, 45):
        canvas.rect(x, 29, 3, 5, "wood2")
    canvas.ellipse(13, 12, 7, 3.4, "blue2")
    canvas.ellipse(13, 10.6, 7, 2.6, "blue3")
    canvas.ellipse(13, 10.8, 5.4, 1.8, "blue1")
    canvas.pixel(10, 10, "gold2")
    canvas.polygon([(26, 11), (36, 10), (37, 15), (27, 16)], "ink8")
    canvas.polygon([(28, 9), (38, 10), (37, 14), (27, 13)], "gold4")
    canvas.rect(34, 10, 2, 2, "aub1")
    canvas.line(29, 12, 32, 12, "ink5")
    return edged(canvas)


def mirror() -> Canvas:
    """An oval mirror in gilt."""
    canvas = Canvas(24, 34)
    canvas.ellipse(12, 16, 10, 14, "gold1")
    canvas.ellipse(11.4, 15.4, 9, 13, "gold2")
    canvas.ellipse(12, 16, 8, 12, "blue4")
    canvas.ellipse(11, 13, 5.4, 8, "blue5")
    for shift in (0, 2):
        canvas.line(8 + shift, 22, 15 + shift, 11, "ink8")
    canvas.rect(11, 1, 2, 2, "gold3")
    return edged(canvas)


def clock(second: int = 0) -> Canvas:
    """A clock with no hours: a ring in three parts, Rest, Rise and Shift, and one hand; a speck goes round the ring,
    an eighth of it each `second`."""
    canvas = Canvas(22, 22)
    canvas.ellipse(11, 11, 9, 9, "ink7")
    canvas.ellipse(11, 11, 8, 8, "gold2")
    canvas.polygon([(11, 11), (11, 1), (22, 1), (22, 20), (17, 17)], "blue3", clip=canvas.ellipse_mask(11, 11, 8, 8))
    canvas.polygon([(11, 11), (18, 17), (11, 22), (3, 17)], "mag2", clip=canvas.ellipse_mask(11, 11, 8, 8))
    canvas.ellipse(11, 11, 5, 5, "ink8")
    canvas.line(11, 11, 15, 7, "ink1")
    canvas.rect(10, 10, 2, 2, "red1")
    if second:
        across, up = ((0, 1), (0.7, 0.7), (1, 0), (0.7, -0.7), (0, -1), (-0.7, -0.7), (-1, 0), (-0.7, 0.7))[second % 8]
        canvas.pixel(round(10.5 + 6.5 * across), round(10.5 - 6.5 * up), "ink8")
    return edged(canvas)


def height_ruler() -> Canvas:
    """A child's height on a strip of wood: marks close together, then one long gap, then no more."""
    canvas = Canvas(12, 44)
    canvas.rect(3, 2, 6, 40, "wood5")
    canvas.rect(3, 2, 1, 40, "gold4")
    canvas.rect(8, 2, 1, 40, "wood3")
    for y in range(6, 42, 4):
        canvas.rect(3, y, 2, 1, "wood3")
    for y, color in ((36, "red1"), (33, "blue3"), (30, "teal2"), (27, "mag2"), (12, "red1")):
        canvas.rect(4, y, 5, 1, color)
        canvas.pixel(9, y, color)
    return canvas.outline("wood1")


def photos() -> Canvas:
    """Five frames: two at a wedding, a baby, a harbour, a small girl with a lantern, one turned to the wall."""
    canvas = Canvas(32, 40)
    for x, y, width, height, frame in (
        (2, 3, 14, 11, "gold1"), (19, 2, 10, 13, "wood3"), (3, 17, 16, 11, "wood2"), (21, 18, 9, 11, "gold1"),
        (7, 30, 10, 8, "wood4"),
    ):  # fmt: skip
        panel(canvas, x, y, width, height, frame)
        if frame != "wood4":
            canvas.rect(x + 2, y + 2, width - 4, height - 4, "ink8")
    for x, coat in ((5, "ink3"), (10, "ink6")):
        canvas.rect(x, 8, 3, 4, coat)
        canvas.rect(x, 6, 3, 2, "skin2")
    canvas.rect(21, 4, 6, 9, "mag4")
    canvas.ellipse(24, 8, 2, 2, "skin3")
    canvas.rect(5, 19, 12, 4, "aub2")
    canvas.rect(5, 23, 12, 3, "blue1")
    canvas.rect(13, 20, 1, 4, "ink1")
    canvas.pixel(13, 19, "gold4")
    canvas.rect(23, 20, 5, 7, "ink3")
    canvas.rect(24, 23, 2, 4, "gold2")
    canvas.rect(24, 22, 2, 1, "skin2")
    canvas.rect(27, 24, 1, 2, "gold4")
    canvas.line(8, 31, 15, 36, "wood3")
    return edged(canvas)


def umbrella_stand() -> Canvas:
    """Two umbrellas, in a city where it rains on schedule."""
    canvas = Canvas(18, 34)
    canvas.polygon([(4, 6), (7, 6), (9, 20), (3, 20)], "aub1")
    canvas.rect(5, 3, 1, 3, "wood4")
    canvas.path([(5, 4), (5, 2), (7, 2)], "wood5")
    canvas.polygon([(11, 8), (13, 8), (14, 20), (9, 20)], "blue2")
    canvas.rect(12, 4, 1, 4, "ink7")
    canvas.rect(3, 18, 12, 13, "ink5")
    canvas.rect(3, 18, 12, 2, "ink7")
    canvas.shade(canvas.rect_mask(11, 20, 4, 11), -1)
    canvas.rect(5, 22, 1, 7, "ink6")
    return edged(canvas)


def flowers() -> Canvas:
    """A blue vase of cut flowers on a small stand."""
    canvas = Canvas(22, 40)
    box(canvas, 3, 22, 16, 5, 11, "wood4", "wood3")
    canvas.rect(8, 14, 6, 10, "blue3")
    canvas.rect(8, 14, 1, 10, "blue4")
    canvas.rect(13, 15, 1, 9, "blue2")
    for x, y, color in ((6, 7, "mag4"), (11, 3, "ink8"), (16, 7, "mag3"), (10, 9, "gold3"), (14, 11, "ink8")):
        canvas.line(x, y, 11, 14, "green1")
        canvas.ellipse(x + 0.5, y + 0.5, 2.4, 2.2, color)
        canvas.pixel(x, y, "gold2")
    return edged(canvas)


def bicycle() -> Canvas:
    """Mia's bicycle, leaning on the wall: a bell, a basket, and the floor to be seen between its spokes."""
    canvas = Canvas(62, 40)
    for points in (
        [(14, 27), (22, 13), (27, 27), (14, 27)],
        [(22, 14), (41, 12), (28, 27)],
        [(39, 7), (41, 13), (46, 27)],
    ):
        path = [(float(x), float(y)) for x, y in points]
        canvas.path(path, "red1", smooth=False)
        canvas.path([(x, y + 1) for x, y in path], "red0", smooth=False)
    canvas.rect(18, 9, 9, 3, "wood2")
    canvas.rect(18, 9, 9, 1, "wood3")
    canvas.rect(22, 12, 1, 2, "ink5")
    canvas.line(39, 7, 35, 5, "ink5")
    canvas.rect(33, 4, 3, 2, "ink2")
    canvas.rect(42, 8, 13, 8, "wood4")
    canvas.rect(42, 8, 13, 1, "wood5")
    for x in range(44, 55, 3):
        canvas.rect(x, 10, 1, 5, "wood3")
    canvas.rect(37, 4, 2, 2, "gold3")
    canvas.line(27, 27, 30, 31, "ink5")
    canvas.rect(29, 31, 4, 1, "ink3")
    frame = edged(canvas)
    wheels = Canvas(62, 40)
    for x in (14, 46):
        _wheel(wheels, x, 27)
    wheels.blit(frame, 0, 0)
    return wheels


def _wheel(canvas: Canvas, x: int, y: int) -> None:
    for outer, inner, color in ((12, 9, "ink0"), (11, 9, "ink3"), (9, 8, "ink6")):
        canvas.fill(canvas.ellipse_mask(x, y, outer, outer) & ~canvas.ellipse_mask(x, y, inner, inner), color)
    for dx, dy in ((5, 5), (-5, 5), (0, 7), (7, 0)):
        canvas.line(x - dx, y - dy, x + dx, y + dy, "ink7")
    canvas.rect(x - 1, y - 1, 3, 3, "ink4")


def runner() -> Canvas:
    """The long runner, violet with a border of teal."""
    canvas = Canvas(164, 34)
    canvas.rect(2, 2, 160, 30, "ink4")
    canvas.rect(4, 4, 156, 26, "teal1")
    canvas.rect(7, 7, 150, 20, "ink4")
    for x in range(14, 156, 12):
        stamp(canvas, x - 3, 14, "star5", {"g": "ink3", "G": "teal2", "w": "ink7"})
    fringe(canvas, "ink7", across=True)
    return woven(canvas)


def passage_rug() -> Canvas:
    """The narrow rug that runs through the doorway."""
    canvas = Canvas(40, 72)
    canvas.rect(2, 2, 36, 68, "wood1")
    canvas.rect(3, 3, 34, 66, "aub0")
    canvas.rect(6, 6, 28, 60, "wood3")
    canvas.rect(7, 7, 26, 58, "ink3")
    for y in range(14, 62, 11):
        stamp(canvas, 17, y - 2, "star5", {"g": "aub0", "G": "wood3", "w": "wood5"})
        canvas.pixel(11, y + 5, "wood3")
        canvas.pixel(28, y + 5, "wood3")
    fringe(canvas, "wood5", across=False)
    return woven(canvas)


def socket_pad() -> Canvas:
    """A wall pad that asks what kind of light is wanted."""
    canvas = Canvas(12, 16)
    canvas.rect(2, 2, 8, 11, "ink2")
    canvas.rect(3, 3, 6, 6, "blue3")
    canvas.pixel(4, 4, "blue5")
    canvas.pixel(6, 11, "mag3")
    return edged(canvas)


def sweeper(breath: int = 0) -> Canvas:
    """A small round machine that cleans at hours nobody keeps; its light is a `breath` (0 to 2) down."""
    canvas = Canvas(20, 15)
    canvas.ellipse(10, 9, 8, 4.4, "ink3")
    canvas.ellipse(10, 7, 8, 4.4, "ink5")
    canvas.ellipse(10, 6.6, 6.6, 3.4, "ink4")
    canvas.ellipse(10, 6, 2.6, 1.4, "ink6")
    canvas.rect(5, 11, 3, 1, ("blue4", "blue3", "blue2")[breath])
    canvas.pixel(13, 11, "red1")
    canvas.rect(5, 5, 2, 1, "ink6")
    return edged(canvas)
