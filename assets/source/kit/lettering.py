"""Words on things, in the drawn face."""

from assets.source.canvas import Canvas, Color
from assets.source.lull7 import CAP_TOP, glyphs


def word(canvas: Canvas, x: int, y: int, text: str, color: Color, scale: int = 1, bold: int = 0) -> int:
    """Write `text`, its capitals' left top corner at x, y, each of its px `scale` px large, and `bold` px wider than
    high. Returns where it ends, px. Raises KeyError for a letter the face has not."""
    for letter in text:
        rows = glyphs()[letter]
        for down, row in enumerate(rows[CAP_TOP:]):
            for across, ink in enumerate(row):
                if ink == "#":
                    canvas.rect(x + across * scale, y + down * scale, scale + bold, scale, color)
        x += (len(rows[0]) + 1) * scale + bold
    return x - scale - bold
