"""How pieces go: ways to play a loop once, bar by bar, and the states that are made of them and of silence.

In a pass a stem has a sign for each of its sixteen bars: `#` it is heard, `+` at half its strength, `.` not at all. No
bar comes again within `APART` seconds as it was; the two floors under a tune, which breath swaps, are one here.
"""

from assets.source.sound.score import BAR

APART = 64
"""Seconds before anything may be heard again as it was."""
Pass = dict[str, str]
State = list[str | float]


def _home(box: str, felt: str, comb: str, bed: str) -> Pass:
    return {"box": box, "felt": felt, "comb": comb, "false": bed, "true": bed}


NONE = "................"
PASSES: dict[str, dict[str, Pass]] = {
    "home": {
        #                 box                 felt                comb                bed
        "told": _home("################", NONE, "............####", "....############"),
        "answered": _home("####............", "....####++++##..", "........####....", "+###++++####+++."),
        "thinner": _home("........####....", "####............", NONE, "........++++####"),
        "shared": _home("....####....####", "++++....####....", "....####........", "####....####...."),
        "alone": _home("################", NONE, NONE, NONE),
        "half": _home("####....########", NONE, NONE, NONE),
        "led": _home("....####........", "####....####....", NONE, "....++++........"),
        "thin": _home("########....####", NONE, NONE, "++++............"),
        "bed": _home(NONE, NONE, NONE, "################"),
        "low": _home(NONE, NONE, NONE, "++++++++++++++++"),
    },
    "dream": {
        "sung": {"glass": "################", "false": "################", "true": "################"},
        "hushed": {"glass": NONE, "false": "....++++########", "true": "################"},
        "far": {"glass": "........########", "false": "########++++++++", "true": "################"},
        "floor": {"glass": NONE, "false": "########........", "true": "################"},
    },
    "lab": {
        "whole": {"even": "################", "under": "....############"},
        "warm": {"even": "####............", "under": "################"},
        "dry": {"even": "############....", "under": "....++++........"},
    },
    "tension": {"low": {"low": "################"}},
    "market": {
        "ground": {"organ": "############....", "left": "################"},
        "faint": {"organ": "....++++####....", "left": "++++########...."},
    },
}
"""The passes of each piece."""
STATES: dict[str, dict[str, State]] = {
    "home": {
        "full": ["told", "answered", 46.0, "thinner", "shared", 58.0],
        "thin": ["thin", 42.0, "led", 54.0],
        "box": ["alone", 44.0, "half", 60.0],
        "bed": ["bed", 42.0, "low", 56.0],
    },
    "dream": {
        "plain": ["sung", "hushed", 40.0, "far", 56.0],
        "far": ["far", 48.0, "floor", 64.0],
    },
    "lab": {"plain": ["whole", "warm", 48.0, "dry", 56.0], "dry": ["dry", 48.0, "warm", 58.0]},
    "tension": {"plain": ["low", 34.0]},
    "market": {"plain": ["ground", 42.0, "faint", 52.0]},
}
"""The states of each piece, the plain one first: passes by name and rests in seconds, over and over."""


def bars_of(piece: str, state: str) -> list[tuple[float, tuple[tuple[str, str], ...], int]]:
    """What is heard in each bar of a state, once through: the second it begins at, the stems and how, and which bar of
    the loop it is. Rests are left out. Raises KeyError."""
    found: list[tuple[float, tuple[tuple[str, str], ...], int]] = []
    at = 0.0
    for part in STATES[piece][state]:
        if isinstance(part, str):
            stems = PASSES[piece][part]
            for bar in range(len(next(iter(stems.values())))):
                heard = tuple((stem, signs[bar]) for stem, signs in stems.items() if signs[bar] != ".")
                found.append((at, heard, bar))
                at += BAR
        else:
            at += part
    return found
