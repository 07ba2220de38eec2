"""What a script can tell the game to do, one small reader each: `name: argument`, checked when the script is read.

A reader turns the argument's text into a Command (or a Wait) and notes what is wrong with it. What it names on the map
(spots, lamps, things) is checked against the map later, in the library.
"""

import re
from collections.abc import Callable

import msgspec

from game.content.cast import POSES, Cast
from game.content.expressions import BadExpression, Expression, Names, UnknownName, Value, parse, qualified, worth
from game.content.nodes import EVERYBODY, Command, Wait
from game.content.yamltree import Node, Tree
from game.core.pace import TICKS

FADES = ("out", "in")
NONE = "none"
"""What is shown when a picture is put away, and played when music stops."""
NOTHING = "nothing"
"""What somebody carries whose hands are free again."""
PICTURE = "picture."
"""How the key of the words that tell what is on a picture begins."""
LONGEST_WAIT, LONGEST_SHAKE = 10.0, 2.0
"""Seconds that a script may make a player wait, and may shake the camera."""
CAMERA = {
    "frame": "frame person",
    "hold": "hold",
    "pan": "pan spot 2",
    "push": "push person",
    "shake": "shake 0.4",
    "free": "free",
}
"""What the camera does, each as it is written; `frame` is of as many people as are named."""

_ARROW = re.compile(r"^\s*(\S+)\s*->\s*(\S+)\s*$")
_BOND = re.compile(r"^\s*(\S+)\s+([+-][0-9]{1,3})\s*$")
_MUSIC = re.compile(r"[a-z0-9_]+( +[a-z0-9_]+)?")
_SOUND = re.compile(r"([a-z0-9_]+)(?: from ([a-z0-9_]+))?")
_SET = re.compile(r"^\s*(\S+)\s+(is|\+|-)\s+(\S+)\s*$")


class Known(msgspec.Struct, frozen=True):
    """What a script may name; `chapter` is the folder of its own (empty: it lies in none), `boards` leads from those of
    the book to their kinds."""

    cast: Cast
    names: Names
    lights: frozenset[str]
    chapter: str = ""
    boards: dict[str, str] = {}


def condition(tree: Tree, node: Node, known: Known) -> Expression | None:
    """The condition in a scalar; a problem where it cannot be read."""
    try:
        found = parse(tree.word(node, "a condition"), known.names)
        if found.op == "number" and not isinstance(found.parts[0], bool):
            tree.fail(node, f"the number {found.parts[0]} is no condition; write true or false, or what is asked")
        return found
    except UnknownName as error:
        tree.undeclared(node, error.name, str(error))
    except BadExpression as error:
        tree.fail(node, str(error))
    return None


ReadArgument = Callable[[Tree, Node, str, Known], Command | Wait | None]


def pair(tree: Tree, node: Node, text: str, what: str) -> tuple[str, str] | None:
    """The two words of an arrow, or None with the mistake told; `what`: how it should have been written."""
    match = _ARROW.match(text)
    if not match:
        tree.fail(node, f"should be `{what}`, not '{text}'")
        return None
    return match[1], match[2]


def _person_to(name: str, what: str) -> ReadArgument:
    def read(tree: Tree, node: Node, text: str, known: Known) -> Command | None:
        found = pair(tree, node, text, what)
        if not found or not tree.known(node, found[0], known.cast.people, "is nobody in the cast"):
            return None
        if name == "pose" and not tree.known(node, found[1], POSES, "is no pose", told=True):
            return None
        if name == "face" and not tree.known(node, found[1], known.cast.moods, "is no mood", told=True):
            return None
        return Command(name, found)

    return read


def _carry(tree: Tree, node: Node, text: str, known: Known) -> Command | None:
    found = pair(tree, node, text, "carry: person -> thing")
    if not found or not tree.known(node, found[0], known.cast.people, "is nobody in the cast"):
        return None
    if not re.fullmatch(r"[a-z0-9_]+", found[1]):
        tree.fail(node, f"should be the name of a thing, or `{NOTHING}`, not '{found[1]}'")
        return None
    return Command("carry", (found[0], "" if found[1] == NOTHING else found[1]))


def _set(tree: Tree, node: Node, text: str, known: Known) -> Command | None:
    match = _SET.match(text)
    if not match:
        tree.fail(node, f"should be `name is value` or `name + 1`, not '{text}'")
        return None
    name, how, word = match.groups()
    if not tree.known(node, name, known.names.variables, "is not declared"):
        return None
    variable = known.names.variables[name]
    if how != "is" and variable.kind != "number":
        tree.fail(node, f"'{name}' is no number")
        return None
    try:
        value: Value = worth(name, variable, word)
    except BadExpression as error:
        tree.fail(node, str(error))
        return None
    if how == "is":
        return Command("set", (name, value))
    return Command("add", (name, int(value) if how == "+" else -int(value)))


def _bond(tree: Tree, node: Node, text: str, known: Known) -> Command | None:
    match = _BOND.match(text)
    if not match:
        tree.fail(node, f"should be `person +1` or `person -1`, not '{text}'")
        return None
    if not tree.known(node, match[1], known.cast.people, "is nobody in the cast"):
        return None
    return Command("bond", (match[1], int(match[2])))


def _wait(tree: Tree, node: Node, text: str, known: Known) -> Wait | None:
    if text == EVERYBODY or text in known.cast.people:
        return Wait(0, (text,))
    if not _is_number(text):
        tree.fail(node, f"should be seconds, a person who walks or `{EVERYBODY}`, not '{text}'")
        return None
    ticks = _seconds(tree, node, text, LONGEST_WAIT)
    return Wait(ticks) if ticks else None


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


def _seconds(tree: Tree, node: Node, text: str, most: float) -> int:
    """The ticks in so many seconds; 0 and a problem where these are none or more than `most`."""
    if not _is_number(text) or not 0 < float(text) <= most:
        tree.fail(node, f"should be between 0 and {most:g} seconds, not {text}")
        return 0
    return max(1, round(float(text) * TICKS))


def _light(tree: Tree, node: Node, text: str, known: Known) -> Command | None:
    found = pair(tree, node, text, "light: lamp -> on")
    if not found:
        return None
    lamp, state = found
    allowed = known.lights if lamp == "all" else ("on", "off")
    return Command("light", (lamp, state)) if tree.known(node, state, allowed, "is no light") else None


def _one_of(name: str, words: Callable[[Known], list[str]], what: str) -> ReadArgument:
    def read(tree: Tree, node: Node, text: str, known: Known) -> Command | None:
        return Command(name, (text,)) if tree.known(node, text, words(known), what) else None

    return read


def _sound(tree: Tree, node: Node, text: str, known: Known) -> Command | None:
    match = _SOUND.fullmatch(text)
    if not match:
        tree.fail(node, f"should be the name of a sound, or `sound from place`, not '{text}'")
        return None
    return Command("sound", tuple(filter(None, match.groups())))


def _show(tree: Tree, node: Node, text: str, known: Known) -> Command | None:
    if not re.fullmatch(r"[a-z0-9_]+", text):
        tree.fail(node, f"should be the name of a picture, or `{NONE}`, not '{text}'")
        return None
    return Command("show", ("" if text == NONE else text,))


def _music(tree: Tree, node: Node, text: str, known: Known) -> Command | None:
    music = music_of(tree, node, text)
    return None if music is None else Command("music", (music,))


def music_of(tree: Tree, node: Node, text: str) -> str | None:
    """What a piece of music is asked for by: its name, and the state that it is heard in where one is named; empty for
    silence. None where it is none of these, with a problem."""
    if not _MUSIC.fullmatch(text):
        tree.fail(node, f"should be a piece of music, with a state of it or without, or `{NONE}`, not '{text}'")
        return None
    return "" if text == NONE else " ".join(text.split())


def _camera(tree: Tree, node: Node, text: str, known: Known) -> Command | None:
    """frame PERSON…, hold, pan SPOT SECONDS, push PERSON, shake SECONDS, free."""
    how, *words = text.split() or [""]
    if not tree.known(node, how, CAMERA, "is nothing that the camera does"):
        return None
    what, wanted = CAMERA[how], len(CAMERA[how].split()) - 1
    if len(words) != wanted and not (how == "frame" and words):
        tree.fail(node, f"should be `camera: {what}`, not '{text}'")
        return None
    if how in ("frame", "push"):
        strange = [who for who in words if not tree.known(node, who, known.cast.people, "is nobody in the cast")]
        return None if strange else Command("camera", (how, *words))
    if how in ("pan", "shake"):
        ticks = _seconds(tree, node, words[-1], LONGEST_SHAKE if how == "shake" else LONGEST_WAIT)
        return Command("camera", (how, *words[:-1], ticks)) if ticks else None
    return Command("camera", (how,))


def _beat(tree: Tree, node: Node, text: str, known: Known) -> Command | None:
    """A script moves its own chapter alone."""
    own = {name: beat for name, beat in known.names.beats.items() if beat == qualified(known.chapter, name)}
    meant = known.names.beats.get(text, "")
    if meant and meant not in own.values():
        tree.fail(node, f"'{text}' is a beat of another chapter; a script moves its own chapter alone")
        return None
    if not meant:
        elsewhere = [beat for beat in known.names.beats if beat.endswith(f"/{text}")]
        if elsewhere:
            told = f"'{text}' is a beat of {elsewhere[0].split('/')[0]}; a script moves its own chapter alone"
            tree.undeclared(node, text, told)
            return None
    return Command("beat", (meant,)) if tree.known(node, text, own, "is no beat of this chapter") else None


COMMANDS: dict[str, ReadArgument] = {
    "set": _set,
    "bond": _bond,
    "turn": _person_to("turn", "turn: person -> somebody, a spot or a side"),
    "move": _person_to("move", "move: person -> spot"),
    "place": _person_to("place", "place: person -> spot"),
    "join": _one_of("join", lambda known: list(known.cast.people), "is nobody in the cast"),
    "leave": _one_of("leave", lambda known: list(known.cast.people), "is nobody in the cast"),
    "pose": _person_to("pose", "pose: person -> draws"),
    "carry": _carry,
    "face": _person_to("face", "face: person -> mood"),
    "wait": _wait,
    "give": _one_of("give", lambda known: list(known.cast.memories), "is no memory in the cast"),
    "take": _one_of("take", lambda known: list(known.cast.memories), "is no memory in the cast"),
    "light": _light,
    "sound": _sound,
    "music": _music,
    "show": _show,
    "camera": _camera,
    "fade": _one_of("fade", lambda known: list(FADES), "is neither `out` nor `in`"),
    "beat": _beat,
}
"""The reader of each command."""
TOGETHER = ("move", "turn", "place", "pose", "carry", "face", "light", "sound", "music", "camera", "fade")
"""What can be done at once with other things."""
