"""Where a hedge is not quite there: the path goes on through it, under an edge of paint and two white dots."""

from itertools import pairwise

from assets.source.canvas import Canvas

_EDGE = ((1, 26), (1, 14), (3, 10), (6, 8), (11, 8), (14, 10), (16, 14), (16, 26))


def thin_hedge(glint: int = 0) -> Canvas:
    """An arch of chipped white paint as wide as the hedge, with the path's stones in it and leaves before them; a
    `glint` (0 to 4) runs along its edge, 0 is none."""
    canvas = Canvas(18, 30)
    inside = canvas.polygon([(2, 27), (2, 14), (4, 11), (7, 9), (11, 9), (14, 11), (16, 14), (16, 27)], "ink1")
    floor = inside & canvas.rect_mask(0, 15, 18, 13)
    canvas.fill(floor, "ink4")
    for x, y, width, height in ((2, 16, 6, 5), (9, 15, 6, 6), (3, 22, 8, 5), (12, 22, 4, 5)):
        canvas.rect(x, y, width, height, "ink5")
        canvas.rect(x, y, width, 1, "ink6")
    for x, y in ((4, 13), (12, 14), (8, 18), (14, 19), (3, 20), (10, 24)):
        canvas.rect(x, y, 2, 1, "green2")
        canvas.pixel(x, y + 1, "green1")
    for number, (start, end) in enumerate(pairwise(_EDGE)):
        canvas.line(*start, *end, "ink8" if number // 2 + 1 == glint else "ink7")
    for x, y in ((1, 18), (16, 16), (1, 23), (8, 8), (16, 22)):
        canvas.pixel(x, y, "green1")
    for x in (5, 11):
        canvas.rect(x, 3, 2, 2, "ink8")
    return canvas
