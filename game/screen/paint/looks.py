"""How people of crowds look: a row each, and nothing else has to know of it."""

from game.screen.paint.crowd import Look

LOOKS = (
    Look("nora"),
    Look("nora", (("aub", "gold"), ("wood", "teal"))),
    Look("mia"),
    Look("mia", (("gold", "red"), ("blue", "wood"))),
    Look("mia", (("gold", "mag"), ("blue", "green"))),
    Look("mia", (("gold", "rosy"), ("blue", "umber"))),
    Look("leo"),
    Look("leo", (("olive", "blue"), ("wood", "ink"))),
    Look("leo", (("olive", "aub"), ("umber", "wood"))),
    Look("bisi"),
    Look("bisi", (("teal", "olive"), ("mag", "blue"))),
    Look("bisi", (("teal", "mag"), ("gold", "blue"), ("mag", "teal"))),
)
"""What they look like: a sheet, and the ramps of it that are shown as others."""


def told(look: Look) -> str:
    """A look in words, for makers: whose sheet, and in what."""
    return " ".join((look.sheet, *(shown for _, shown in look.worn)))
