"""Grades: what every colour of a place is shown as before it is lit, by the name that a mood of light gives.

A grade is rows of the palette's own colours, ramp by ramp from dark to light; what is left out stays as it is. People
keep their colours, and so does what shines by itself.
"""

from functools import cache

GRADES: dict[str, dict[str, str]] = {
    # the Feed: nothing is as plain as it is
    "feed": {
        "ink": "ink0 ink1 ink2 mag0 blue1 blue3 blue4 blue5 ink8",
        "blue": "blue1 blue2 blue3 blue4 blue5 blue5",
        "teal": "blue1 teal2 teal3 blue4",
        "green": "teal1 green2 green3 green3",
        "wood": "mag0 aub0 aub1 aub2 gold1 gold3",
        "gold": "gold1 gold1 gold2 gold3 gold4",
        "aub": "red0 red0 red1",
        "mag": "mag1 mag2 mag3 mag3 mag4",
        "umber": "mag0 aub0 aub1 aub2 gold1",
        "olive": "green0 green1 green2 green3",
        "tan": "aub1 aub2 gold1 gold3",
    },
    # noon out of doors: a step quieter, so that people are what is bright
    "market": {
        "green": "green0 green0 green1 green2",
        "teal": "teal0 teal1 teal1 ink5",
        "mag": "mag0 ink3 ink4 rosy1 skin3",
        "aub": "aub0 wood2 wood3",
        "red": "wood2 rosy0",
        "gold": "wood3 tan1 tan2 tan3 gold4",
    },
    # Raw: a city under cloud
    "raw": {
        "blue": "ink1 ink2 ink4 ink5 ink6 ink7",
        "teal": "ink2 olive1 ink5 ink6",
        "green": "olive0 olive1 olive2 olive3",
        "wood": "ink1 olive0 ink4 ink5 ink6 ink7",
        "gold": "olive2 olive3 ink6 ink7 ink8",
        "aub": "olive0 olive1 ink5",
        "mag": "ink2 ink3 ink4 ink6 ink7",
        "red": "wood1 ink5",
        "umber": "ink1 olive0 olive1 ink5 ink6",
        "tan": "ink4 ink5 ink6 ink7",
        "rosy": "ink5 ink6 ink7 ink7",
        "skin": "ink5 ink6 ink7 ink7",
    },
}


@cache
def changes(grade: str) -> tuple[tuple[str, str], ...]:
    """What a grade shows otherwise: (colour, the one that it is shown as). Raises KeyError where there is no such
    grade."""
    rows = GRADES[grade].items()
    pairs = [(f"{ramp}{step}", shown) for ramp, row in rows for step, shown in enumerate(row.split())]
    return tuple((color, shown) for color, shown in pairs if color != shown)
