"""What that night has in the flat, and what its morning finds there."""

from assets.source.canvas import Canvas
from assets.source.kit.shapes import edged


def wall_lamp() -> Canvas:
    """A shade on a brass arm, for evenings when somebody is expected."""
    canvas = Canvas(14, 22)
    canvas.rect(6, 13, 2, 6, "gold0")
    canvas.rect(4, 17, 6, 3, "gold1")
    canvas.rect(4, 17, 6, 1, "gold3")
    canvas.polygon([(4, 3), (10, 3), (12, 13), (2, 13)], "gold3")
    canvas.rect(4, 3, 6, 1, "gold4")
    canvas.polygon([(5, 4), (8, 4), (8, 12), (4, 12)], "gold4")
    canvas.rect(2, 12, 10, 1, "gold2")
    return edged(canvas)


def boots_bow() -> Canvas:
    """A pair of boots on the floor, toes to the door; the left one is done up in a bow, which has two ears."""
    canvas = Canvas(28, 20)
    for x in (3, 15):
        canvas.rect(x, 2, 7, 9, "wood2")
        canvas.rect(x, 2, 2, 9, "wood3")
        canvas.ellipse(x + 3.5, 3, 3.5, 1.6, "wood0")
        canvas.ellipse(x + 6, 13, 6, 3.6, "wood2", clip=canvas.rect_mask(0, 8, 28, 10))
        canvas.rect(x, 10, 8, 6, "wood2")
        canvas.rect(x + 3, 10, 6, 1, "wood4")
        canvas.rect(x, 16, 11, 2, "ink1")
        canvas.rect(x, 16, 3, 2, "wood0")
    for y in (6, 9):
        canvas.rect(19, y, 3, 1, "ink7")
    for x in (4, 11):
        canvas.ellipse(x, 9, 2.8, 1.8, "ink8")
        canvas.pixel(x, 9, "wood2")
    canvas.rect(7, 8, 2, 2, "ink7")
    canvas.line(7, 10, 5, 13, "ink8")
    canvas.line(9, 10, 11, 13, "ink8")
    return edged(canvas)


def coat_on_chair() -> Canvas:
    """A child's yellow raincoat, buttoned on to a chair that has its back to us: its hood up over the top rail with
    nobody in it, its arms hanging clear of the back, its hem over the seat."""
    canvas = Canvas(28, 28)
    for side, cloth, edge in ((-1, "gold3", "gold2"), (1, "gold2", "gold1")):
        sleeve = [(14 + side * x, y) for x, y in ((5, 11), (8, 12), (11, 17), (12, 22), (9, 23), (8, 18), (6, 15))]
        canvas.polygon(sleeve, cloth)
        canvas.line(14 + side * 9, 22, 14 + side * 12, 21, edge)
        canvas.line(14 + side * 9, 23, 14 + side * 12, 22, "gold0")
    coat = canvas.polygon([(8, 11), (20, 11), (20, 18), (22, 26), (6, 26), (8, 18)], "gold2")
    canvas.fill(coat & canvas.polygon_mask([(8, 11), (11, 11), (10, 26), (6, 26)]), "gold3")
    canvas.fill(coat & canvas.polygon_mask([(18, 11), (20, 11), (22, 26), (18, 26)]), "gold1")
    for x, foot in ((7, 22), (21, 22)):
        canvas.line(x, 14, x, foot, "wood1")
    canvas.line(14, 13, 14, 25, "gold1")
    canvas.line(6, 25, 22, 25, "gold1")
    canvas.line(6, 26, 22, 26, "gold0")
    hood = canvas.ellipse(14, 6, 6.5, 6, "gold2")
    canvas.fill(hood & canvas.polygon_mask([(7, 12), (7, 0), (13, 0), (11, 5), (10, 12)]), "gold3")
    canvas.fill(hood & canvas.polygon_mask([(18, 1), (22, 4), (22, 12), (18, 12)]), "gold1")
    canvas.line(14, 1, 14, 10, "gold1")
    canvas.rect(13, 0, 3, 1, "gold3")
    canvas.line(9, 11, 19, 11, "wood2")
    canvas.line(10, 12, 18, 12, "gold1")
    return edged(canvas)


def footprint(left: bool) -> Canvas:
    """A bare foot in black dust, the way it went: up."""
    canvas = Canvas(8, 10)
    canvas.ellipse(4, 7.4, 1.9, 2, "ink1")
    canvas.ellipse(4, 3.6, 2.3, 2.1, "ink1")
    canvas.rect(3, 5, 2 if left else 3, 2, "ink2")
    for x, y in ((1, 2), (2, 0), (4, 0), (6, 1)) if left else ((6, 2), (5, 0), (3, 0), (1, 1)):
        canvas.pixel(x, y, "ink1")
    return canvas


def footprints_across() -> Canvas:
    """Six steps of bare feet in black dust, from right to left, fainter as they go."""
    canvas = Canvas(96, 14)
    for step in range(6):
        foot = footprint(step % 2 == 0)
        foot.cells = foot.cells.T.copy()
        foot.width, foot.height = foot.height, foot.width
        if step < 2:
            foot.shade(foot.drawn, 1)
        canvas.blit(foot, 2 + step * 16, 5 if step % 2 else 0)
    return canvas


def footprints_down(steps: int) -> Canvas:
    """So many steps of bare feet in black dust, going down."""
    canvas = Canvas(18, steps * 12 + 2)
    for step in range(steps):
        canvas.blit(footprint(step % 2 == 0), 1 if step % 2 else 9, 1 + step * 12)
    canvas.cells = canvas.cells[::-1].copy()
    return canvas
