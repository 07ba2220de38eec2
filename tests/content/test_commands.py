"""What a script can tell the game to do, and every mistake in it."""

import re
from textwrap import dedent

import pytest

from game.content.commands import COMMANDS
from game.content.nodes import Command, Wait
from game.content.paths import project
from game.session.acting import Acting

BROKEN = {
    "set of a variable that is not declared": (
        """
            n:
              - set: pillow is soft
        """,
        [
            "3:10: 'pillow' is not declared",
        ],
    ),
    "set to a wrong word": (
        """
            variables:
              pillow: {is: [soft, hard], start: soft}
            n:
              - set: pillow is sofd
        """,
        [
            "5:10: 'pillow' is never 'sofd' (did you mean 'soft'?)",
        ],
    ),
    "set to a wrong type": (
        """
            variables:
              rain: {is: bool, start: false}
            n:
              - set: rain is wet
        """,
        [
            "5:10: 'rain' is true or false, not 'wet'",
        ],
    ),
    "set to what is no number": (
        """
            variables:
              cups: {is: number, start: 0}
            n:
              - set: cups is +-5
        """,
        [
            "5:10: 'cups' is a whole number, not '+-5'",
        ],
    ),
    "adding to a word": (
        """
            variables:
              pillow: {is: [soft, hard], start: soft}
            n:
              - set: pillow + 1
        """,
        [
            "5:10: 'pillow' is no number",
        ],
    ),
    "set without a value": (
        """
            n:
              - set: pillow
        """,
        [
            "3:10: should be `name is value` or `name + 1`, not 'pillow'",
        ],
    ),
    "bond without a number": (
        """
            n:
              - bond: mia
        """,
        [
            "3:11: should be `person +1` or `person -1`, not 'mia'",
        ],
    ),
    "bond with nobody": (
        """
            n:
              - bond: look +1
        """,
        [
            "3:11: 'look' is nobody in the cast",
        ],
    ),
    "turn without an arrow": (
        """
            n:
              - turn: mia
        """,
        [
            "3:11: should be `turn: person -> somebody, a spot or a side`, not 'mia'",
        ],
    ),
    "turn of nobody": (
        """
            n:
              - turn: miia -> nora
        """,
        [
            "3:11: 'miia' is nobody in the cast (did you mean 'mia'?)",
        ],
    ),
    "move of nobody": (
        """
            n:
              - move: leo -> table
        """,
        [
            "3:11: 'leo' is nobody in the cast",
        ],
    ),
    "a pose that is none": (
        """
            n:
              - pose: mia -> dras
        """,
        [
            "3:11: 'dras' is no pose (did you mean 'draws'?)",
        ],
    ),
    "a thing that cannot be a file's name": (
        """
            n:
              - carry: mia -> ../tray
        """,
        [
            "3:12: should be the name of a thing, or `nothing`, not '../tray'",
        ],
    ),
    "a thing in nobody's hands": (
        """
            n:
              - carry: miia -> tray
        """,
        [
            "3:12: 'miia' is nobody in the cast (did you mean 'mia'?)",
        ],
    ),
    "a carrier without a thing": (
        """
            n:
              - carry: mia
        """,
        [
            "3:12: should be `carry: person -> thing`, not 'mia'",
        ],
    ),
    "a face that is no mood": (
        """
            n:
              - face: mia -> tird
        """,
        [
            "3:11: 'tird' is no mood (did you mean 'tired'?)",
        ],
    ),
    "a wait without end": (
        """
            n:
              - wait: 60
        """,
        [
            "3:11: should be between 0 and 10 seconds, not 60",
        ],
    ),
    "a wait of nothing": (
        """
            n:
              - wait: 0
        """,
        [
            "3:11: should be between 0 and 10 seconds, not 0",
        ],
    ),
    "a wait that is no number": (
        """
            n:
              - wait: nan
        """,
        [
            "3:11: should be between 0 and 10 seconds, not nan",
        ],
    ),
    "a wait for nobody": (
        """
            n:
              - wait: leo
        """,
        [
            "3:11: should be seconds, a person who walks or `all`, not 'leo'",
        ],
    ),
    "music that is a path": (
        """
            n:
              - music: ../home
        """,
        [
            "3:12: should be a piece of music, with a state of it or without, or `none`, not '../home'",
        ],
    ),
    "a camera that does nothing there is": (
        """
            n:
              - camera: zoom mia
        """,
        [
            "3:13: 'zoom' is nothing that the camera does",
        ],
    ),
    "a camera that is misspelt": (
        """
            n:
              - camera: fre
        """,
        [
            "3:13: 'fre' is nothing that the camera does (did you mean 'free'?)",
        ],
    ),
    "a frame of nobody": (
        """
            n:
              - camera: frame
        """,
        [
            "3:13: should be `camera: frame person`, not 'frame'",
        ],
    ),
    "a frame of somebody unknown": (
        """
            n:
              - camera: frame nora miia
        """,
        [
            "3:13: 'miia' is nobody in the cast (did you mean 'mia'?)",
        ],
    ),
    "a push to two": (
        """
            n:
              - camera: push nora mia
        """,
        [
            "3:13: should be `camera: push person`, not 'push nora mia'",
        ],
    ),
    "a pan without an end": (
        """
            n:
              - camera: pan window
        """,
        [
            "3:13: should be `camera: pan spot 2`, not 'pan window'",
        ],
    ),
    "a pan that takes too long": (
        """
            n:
              - camera: pan window 11
        """,
        [
            "3:13: should be between 0 and 10 seconds, not 11",
        ],
    ),
    "a shake that takes too long": (
        """
            n:
              - camera: shake 3
        """,
        [
            "3:13: should be between 0 and 2 seconds, not 3",
        ],
    ),
    "a shake that is no number": (
        """
            n:
              - camera: shake much
        """,
        [
            "3:13: should be between 0 and 2 seconds, not much",
        ],
    ),
    "a hold of something": (
        """
            n:
              - camera: hold mia
        """,
        [
            "3:13: should be `camera: hold`, not 'hold mia'",
        ],
    ),
    "nothing together": (
        """
            n:
              - together: []
        """,
        [
            "3:15: nothing is done together here",
        ],
    ),
    "what is no list together": (
        """
            n:
              - together: {move: mia -> table}
        """,
        [
            "3:15: 'together' should be a list, each item with a dash",
        ],
    ),
    "a line together with other things": (
        """
            n:
              - together: [move: mia -> table, mia: "Here. #aaa"]
        """,
        [
            "3:36: 'mia' is nothing to be done together",
        ],
    ),
    "a wait together with other things": (
        """
            n:
              - together:
                  - move: mia -> table
                  - wait: mia
        """,
        [
            "5:9: 'wait' is nothing to be done together",
        ],
    ),
    "somebody who goes two ways at once": (
        """
            n:
              - together: [move: mia -> table, move: mia -> sink]
        """,
        [
            "3:42: mia is moved twice at once",
        ],
    ),
    "a memory that is none": (
        """
            n:
              - give: kit
        """,
        [
            "3:11: 'kit' is no memory in the cast (did you mean 'kite'?)",
        ],
    ),
    "taking what is no memory": (
        """
            n:
              - take: boat
        """,
        [
            "3:11: 'boat' is no memory in the cast",
        ],
    ),
    "a lamp in a strange state": (
        """
            n:
              - light: desk -> of
        """,
        [
            "3:12: 'of' is no light (did you mean 'off'?)",
        ],
    ),
    "a light that is none": (
        """
            n:
              - light: all -> nigth
        """,
        [
            "3:12: 'nigth' is no light (did you mean 'night'?)",
        ],
    ),
    "a sound that is a path": (
        """
            n:
              - sound: ../bell
        """,
        [
            "3:12: should be the name of a sound, or `sound from place`, not '../bell'",
        ],
    ),
    "a fade that is none": (
        """
            n:
              - fade: away
        """,
        [
            "3:11: 'away' is neither `out` nor `in`",
        ],
    ),
    "a picture that cannot be a file's name": (
        """
            n:
              - show: ../photo
        """,
        [
            "3:11: should be the name of a picture, or `none`, not '../photo'",
        ],
    ),
    "a beat that is none": (
        """
            n:
              - beat: breakfst
        """,
        [
            "3:11: 'breakfst' is no beat of this chapter (did you mean 'breakfast'?)",
        ],
    ),
    "a list where a word should be": (
        """
            n:
              - fade: [out]
        """,
        [
            "3:11: 'fade' should be one word or text",
        ],
    ),
}


@pytest.mark.parametrize(("text", "problems"), BROKEN.values(), ids=BROKEN)
def test_each_mistake_is_told_where_it_stands(told, text, problems):
    filled = re.sub(r"<(\d+)>", lambda match: "x" * int(match[1]), dedent(text).lstrip("\n"))
    assert told(filled) == problems


DONE = {
    "set: pillow is hard": Command("set", ("pillow", "hard")),
    "set: rain is true": Command("set", ("rain", True)),
    "set: cups is -3": Command("set", ("cups", -3)),
    "set: cups + 2": Command("add", ("cups", 2)),
    "set: cups - 2": Command("add", ("cups", -2)),
    "bond: mia -1": Command("bond", ("mia", -1)),
    "turn: nora -> mia": Command("turn", ("nora", "mia")),
    "move: mia -> table": Command("move", ("mia", "table")),
    "place: mia -> table": Command("place", ("mia", "table")),
    "join: mia": Command("join", ("mia",)),
    "leave: mia": Command("leave", ("mia",)),
    "pose: mia -> draws": Command("pose", ("mia", "draws")),
    "pose: mia -> knits": Command("pose", ("mia", "knits")),
    "carry: mia -> tray": Command("carry", ("mia", "tray")),
    "carry: mia -> nothing": Command("carry", ("mia", "")),
    "face: mia -> wry": Command("face", ("mia", "wry")),
    "wait: 1.5": Wait(90),
    "wait: nora": Wait(0, ("nora",)),
    "wait: all": Wait(0, ("all",)),
    "give: kite": Command("give", ("kite",)),
    "take: kite": Command("take", ("kite",)),
    "light: desk -> on": Command("light", ("desk", "on")),
    "light: all -> night": Command("light", ("all", "night")),
    "sound: bell_2": Command("sound", ("bell_2",)),
    "show: photo_mia": Command("show", ("photo_mia",)),
    "music: home": Command("music", ("home",)),
    "music: home thin": Command("music", ("home thin",)),
    "music: home   thin": Command("music", ("home thin",)),
    "music: none": Command("music", ("",)),
    "camera: frame nora mia": Command("camera", ("frame", "nora", "mia")),
    "camera: hold": Command("camera", ("hold",)),
    "camera: pan window 2": Command("camera", ("pan", "window", 120)),
    "camera: push mia": Command("camera", ("push", "mia")),
    "camera: shake 0.4": Command("camera", ("shake", 24)),
    "camera: free": Command("camera", ("free",)),
    "show: none": Command("show", ("",)),
    "fade: out": Command("fade", ("out",)),
    "beat: evening": Command("beat", ("1-x/evening",)),
}
VARIABLES = """variables:
  pillow: {is: [soft, hard], start: soft}
  rain: {is: bool, start: false}
  cups: {is: number, start: 0}
"""


@pytest.mark.parametrize(("text", "command"), DONE.items(), ids=DONE)
def test_each_command_is_read(read, text, command):
    assert read(f"{VARIABLES}n:\n  - {text}\n").nodes["n"] == (command,)


def test_what_is_done_together_is_waited_for_together(read):
    script = read("n:\n  - together: [move: nora -> sink, turn: mia -> nora, move: mia -> table, face: mia -> wry]\n")
    assert script.nodes["n"] == (
        Command("move", ("nora", "sink")),
        Command("turn", ("mia", "nora")),
        Command("move", ("mia", "table")),
        Command("face", ("mia", "wry")),
        Wait(0, ("nora", "mia")),
    )
    assert script.places["move mia -> table"] == (3, 61)


def test_what_moves_nobody_together_waits_for_nobody(read):
    assert read("n:\n  - together: [face: mia -> wry]\n").nodes["n"] == (Command("face", ("mia", "wry")),)


def test_each_thing_done_together_stands_where_it_is_written(read):
    script = read("n:\n  - together:\n      - face: mia -> wry\n      - move: mia -> table\n")
    assert script.at["n"] == ((4, 9), (5, 9), (3, 5))


def test_names_of_the_map_are_kept_with_their_place(read):
    assert read("n:\n  - move: mia -> table\n").places["move mia -> table"] == (3, 11)


def test_every_command_can_be_carried_out():
    done = {name for name in COMMANDS if hasattr(Acting, f"_{name}")}
    assert set(COMMANDS) - done == {"wait"}


def test_the_readme_tells_of_every_command():
    told = (project() / "README.md").read_text("utf-8")
    assert [name for name in (*COMMANDS, "together", "trial") if f"`{name}: " not in told] == []
