"""Small lit things: memories, the lantern on the stone, what lies on star water."""

from assets.source.canvas import Canvas, Color


def shard() -> Canvas:
    """A memory: a splinter of something bright, standing on its point."""
    canvas = Canvas(14, 24)
    canvas.polygon([(7, 1), (12, 8), (7, 20), (2, 8)], "blue4")
    canvas.polygon([(7, 1), (7, 20), (2, 8)], "blue5")
    canvas.polygon([(7, 1), (9, 8), (7, 20), (5, 8)], "ink8")
    canvas.line(2, 8, 12, 8, "blue3")
    canvas.rect(4, 22, 6, 1, "blue1")
    return canvas.outline("ink0")


def warm_shard() -> Canvas:
    """A memory kept in the waking place: the same splinter, the colour of a lamp behind a curtain."""
    canvas = Canvas(14, 24)
    canvas.polygon([(7, 1), (12, 8), (7, 20), (2, 8)], "gold2")
    canvas.polygon([(7, 1), (7, 20), (2, 8)], "gold3")
    canvas.polygon([(7, 1), (9, 8), (7, 20), (5, 8)], "gold4")
    canvas.line(2, 8, 12, 8, "gold1")
    canvas.rect(4, 22, 6, 1, "ink4")
    return canvas.outline("ink1")


def stone_lantern() -> Canvas:
    """A small lantern of stone, moss on its roof."""
    canvas = Canvas(18, 26)
    canvas.polygon([(2, 8), (9, 2), (16, 8)], "ink5")
    canvas.line(2, 8, 9, 2, "ink7")
    canvas.rect(2, 8, 14, 2, "ink4")
    canvas.rect(5, 10, 8, 7, "ink3")
    canvas.rect(6, 11, 6, 5, "gold2")
    canvas.rect(7, 12, 3, 3, "gold4")
    canvas.rect(4, 17, 10, 2, "ink6")
    canvas.rect(7, 19, 4, 4, "ink5")
    canvas.rect(4, 22, 10, 2, "ink4")
    for x, y in ((5, 6), (6, 6), (10, 5), (4, 17), (12, 22)):
        canvas.pixel(x, y, "teal2")
    return canvas.outline("ink0")


def lily(open_: bool) -> Canvas:
    """A water lily that lies on star water, open or in bud."""
    canvas = Canvas(20, 14)
    pad = canvas.ellipse(10, 9, 8, 4, "teal1")
    canvas.fill(pad & canvas.ellipse_mask(9, 8, 6, 2.4), "teal2")
    canvas.polygon([(10, 9), (18, 6), (18, 10)], "_")
    if open_:
        petals: tuple[tuple[int, int, Color], ...] = (
            (4, 5, "mag3"),
            (7, 3, "mag4"),
            (10, 3, "ink8"),
            (12, 5, "mag4"),
            (8, 6, "ink8"),
        )
        for x, y, color in petals:
            canvas.ellipse(x + 1, y + 1, 2, 2.6, color)
        canvas.rect(8, 6, 2, 1, "gold3")
    else:
        canvas.ellipse(8, 6, 2, 3, "mag3")
        canvas.pixel(7, 4, "mag4")
    return canvas
