"""Small wet feet: where somebody went over nothing, and what they left of the sky's light on it."""

from assets.source.canvas import Canvas


def _foot(left: bool, color: str) -> Canvas:
    """One bare foot, the way it went: up."""
    canvas = Canvas(6, 8)
    canvas.ellipse(3, 6, 1.4, 1.5, color)
    canvas.ellipse(3, 3, 1.8, 1.7, color)
    canvas.rect(2 if left else 3, 4, 2, 2, color)
    for x, y in ((1, 1), (2, 0), (4, 0)) if left else ((4, 1), (3, 0), (1, 0)):
        canvas.pixel(x, y, color)
    return canvas


def wet_down(steps: int) -> Canvas:
    """So many steps going down, each with the sky in it."""
    canvas = Canvas(16, steps * 11 + 2)
    for step in range(steps):
        canvas.blit(_foot(step % 2 == 0, "blue5" if step % 3 else "ink8"), 1 if step % 2 else 8, 1 + step * 11)
    canvas.cells = canvas.cells[::-1].copy()
    return canvas


def wet_across(steps: int) -> Canvas:
    """So many steps from right to left."""
    down = wet_down(steps)
    canvas = Canvas(down.height, down.width)
    canvas.cells = down.cells[::-1].T.copy()
    return canvas
