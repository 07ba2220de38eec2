"""Walls of the flat, one style a room."""

from assets.source.kit.coverings import boards, panelled, papered, plaster, stripes, tiled
from assets.source.kit.walls import Style

STYLES: dict[str, Style] = {
    "living": Style(plaster("ink7", "ink8", panels=("ink8", "ink7", "ink6", "ink5")), ("ink8", "ink7", "ink5")),
    "kitchen": Style(tiled("blue5", "blue4", "blue3", ("ink8", "ink7")), ("ink8", "ink7", "ink6")),
    "mia": Style(stripes("ink6", "ink5", "ink7"), ("ink8", "ink7", "ink4")),
    "hall": Style(
        panelled(papered("teal3", "teal2"), ("teal3", "teal2", "teal1", "teal0")), ("wood5", "wood4", "wood2")
    ),
    "nook": Style(boards("blue2", "blue3", "blue1"), ("wood5", "wood4", "wood2")),
}
