"""What stands in the underpass: columns, a machine that sells noon, lamps, marks that somebody made."""

from assets.source.canvas import Canvas
from assets.source.kit.exteriors.states import State, faded
from assets.source.kit.lettering import word
from assets.source.kit.shapes import panel


def column(state: State) -> Canvas:
    """A column of tiles, 20 x 72 px."""
    canvas = Canvas(20, 72)
    canvas.rect(2, 4, 16, 66, "teal2" if state.painted else "ink5")
    for row, y in enumerate(range(4, 68, 6)):
        canvas.shade(canvas.rect_mask(2, y + 5, 16, 1), -1)
        canvas.shade(canvas.rect_mask(7 + row % 2 * 5, y, 1, 6), -1)
    canvas.shade(canvas.rect_mask(14, 4, 4, 66), -1)
    canvas.shade(canvas.rect_mask(2, 4, 2, 66), 1)
    canvas.rect(0, 0, 20, 6, "ink6" if state.painted else "ink4")
    canvas.rect(0, 65, 20, 6, "teal0" if state.painted else "ink2")
    return canvas.outline("ink0")


def machine(state: State) -> Canvas:
    """A machine that sells drinks, lit under paint; without, its glass is out and somebody lives in the slot."""
    canvas = Canvas(34, 58)
    panel(canvas, 1, 1, 32, 55, "red0" if state.painted else "ink4")
    panel(canvas, 4, 5, 18, 36, "ink8" if state.painted else "ink1")
    for y in range(8, 38, 8):
        for x in range(6, 20, 5):
            if state.painted:
                canvas.rect(x, y, 3, 5, ("gold2", "mag3", "blue3")[(x + y) % 3])
        canvas.rect(4, y + 6, 18, 1, "ink5" if state.painted else "ink2")
    canvas.rect(25, 10, 5, 8, "ink2")
    canvas.rect(5, 45, 18, 7, "ink1")
    if state.painted:
        word(canvas, 24, 24, "1", "gold4")
    else:
        canvas.line(7, 7, 19, 30, "ink5")
        canvas.line(12, 14, 20, 8, "ink5")
        canvas.pixel(9, 48, "gold2")
        canvas.pixel(12, 48, "gold2")
    return canvas.outline("ink0")


def tube(state: State) -> Canvas:
    """A lamp along the wall in its wire, 40 x 8 px."""
    canvas = Canvas(40, 8)
    canvas.rect(1, 1, 38, 6, "ink3")
    canvas.rect(3, 3, 34, 2, "blue5")
    for x in range(4, 38, 5):
        canvas.rect(x, 1, 1, 6, "ink2")
    return faded(canvas, state, keep=("blue5",))


def dead_tube() -> Canvas:
    """One that is out."""
    canvas = Canvas(40, 8)
    canvas.rect(1, 1, 38, 6, "ink3")
    canvas.rect(3, 3, 34, 2, "ink2")
    for x in range(4, 38, 5):
        canvas.rect(x, 1, 1, 6, "ink1")
    return canvas


def tally() -> Canvas:
    """Nights, scratched into the tiles in fives, 64 x 30 px."""
    canvas = Canvas(64, 30)
    for number in range(9):
        x, y = 2 + number % 3 * 21, 1 + number // 3 * 10
        for stroke in range(4 if number < 8 else 2):
            canvas.rect(x + stroke * 4, y, 1, 7, "ink7")
        if number < 8:
            canvas.line(x - 2, y + 6, x + 14, y + 1, "ink7")
    return canvas


def line_of_light() -> Canvas:
    """What comes out under the door, 28 x 3 px."""
    canvas = Canvas(28, 3)
    canvas.rect(0, 0, 28, 2, "gold3")
    canvas.rect(4, 0, 19, 1, "gold4")
    canvas.rect(2, 2, 24, 1, "gold0")
    return canvas


def bucket() -> Canvas:
    """A bucket under a drip, nearly full."""
    canvas = Canvas(18, 20)
    canvas.polygon([(2, 5), (15, 5), (13, 18), (4, 18)], "ink5")
    canvas.ellipse(8.5, 5, 7, 3, "ink6")
    canvas.ellipse(8.5, 5, 5.6, 2, "blue1")
    canvas.rect(7, 4, 4, 1, "blue4")
    return canvas.outline("ink0")
