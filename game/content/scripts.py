"""What one YAML file beside a map says: variables, looks, answers to being spoken to, conversations.

Reading goes in two passes, since a condition may speak of what another file of the book declares: `outline` collects
the names, `read_script` the rest.
"""

import re
from collections.abc import Iterable, Iterator

import msgspec

from game.content.blocks import Blocks
from game.content.commands import Known, condition
from game.content.expressions import RESERVED, BadExpression, Value, Variable, worth
from game.content.nodes import Answer, Look, Statement
from game.content.yamltree import Node, Tree, is_list, is_mapping, place

KEYS = ("format", "tone", "variables", "talk", "look")
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_WORD = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_-]*")
_VARIABLE_KINDS = ("bool", "number")
_SHORTEST_REASON = 2
"""Words that say what a variable is kept for, at least."""


class Script(msgspec.Struct, frozen=True):
    """One file. `looks`: for each thing its entries; `talk`: for each person the answers; `nodes`: the conversations.
    `lines` are all ids with their (line, column); `places` where each name stands, and `at` where each statement of
    each node does, for problems found later. `tone` is the place that this one sounds like (empty: like itself)."""

    file: str
    looks: dict[str, tuple[Look, ...]]
    talk: dict[str, tuple[Answer, ...]]
    nodes: dict[str, tuple[Statement, ...]]
    lines: dict[str, tuple[int, int]]
    places: dict[str, tuple[int, int]]
    at: dict[str, tuple[tuple[int, int], ...]] = {}
    tone: str = ""

    def statements(self) -> Iterator[Statement]:
        """All of them, one conversation after the other."""
        for statements in self.nodes.values():
            yield from statements


class Outline(msgspec.Struct, frozen=True):
    """What a file adds to the names of its book. `places`: (line, column) of each variable and node."""

    variables: dict[str, Variable]
    nodes: tuple[str, ...]
    looks: tuple[str, ...]
    places: dict[str, tuple[int, int]]


def outline(tree: Tree) -> Outline:
    """The names in `tree`. Problems are noted in it."""
    top = tree.mapping(tree.top, "a script")
    nodes = [
        key for key, node in tree.pairs(tree.top, "a script") if key.value not in KEYS and _is_node(tree, key, node)
    ]
    variables: dict[str, Variable] = {}
    places = {key.value: place(key) for key in nodes}
    for key, node in tree.pairs(top.get("variables"), "variables"):
        if not _NAME.fullmatch(key.value) or key.value in RESERVED:
            tree.fail(key, f"'{key.value}' cannot be the name of a variable")
        elif variable := _variable(tree, key.value, node):
            variables[key.value] = variable
            places[f"variable {key.value}"] = place(key)
    looks = tuple(key.value for key, _ in tree.pairs(top.get("look"), "look"))
    return Outline(variables, tuple(key.value for key in nodes), looks, places)


def _is_node(tree: Tree, key: Node, node: Node) -> bool:
    if is_list(node):
        return True
    tree.known(key, key.value, KEYS, "is no part of a script")
    return False


def _variable(tree: Tree, name: str, node: Node) -> Variable | None:
    parts = tree.mapping(node, f"'{name}'", ("is", "start", "profile", "later"))
    if "is" not in parts or "start" not in parts:
        tree.fail(node, f"'{name}' needs `is:` and `start:`")
        return None
    profile = tree.flag(parts["profile"], "profile") if "profile" in parts else False
    later = tree.word(parts["later"], "later") if "later" in parts else ""
    if "later" in parts and len(later.split()) < _SHORTEST_REASON:
        tree.fail(parts["later"], f"say in words which chapter '{name}' is kept for")
    words: tuple[str, ...] = ()
    if is_list(parts["is"]):
        kind = "words"
        words = tuple(tree.word(item, "a word") for item in tree.items(parts["is"], "is"))
        for item in tree.items(parts["is"], "is"):
            if not _WORD.fullmatch(tree.word(item, "a word")):
                tree.fail(item, "what a variable is should be one word")
    else:
        kind = tree.word(parts["is"])
        if not tree.known(parts["is"], kind, _VARIABLE_KINDS, "is no kind of variable; write bool, number or a list"):
            return None
    start: Value = words[0] if words else 0
    try:
        start = worth(name, Variable(kind, words, 0), tree.word(parts["start"]))
    except BadExpression as error:
        tree.fail(parts["start"], str(error))
    return Variable(kind, words, start, profile, later)


def read_script(tree: Tree, known: Known) -> Script:
    """The script in `tree`. Problems are noted in it; the caller stops on them."""
    top = tree.mapping(tree.top, "a script")
    blocks = Blocks(tree, known)
    looks = {key: _looks(tree, blocks, node) for key, node in tree.mapping(top.get("look"), "look").items()}
    talk: dict[str, tuple[Answer, ...]] = {}
    for key, node in tree.pairs(top.get("talk"), "talk"):
        if tree.known(key, key.value, known.cast.people, "is nobody in the cast"):
            talk[key.value] = tuple(_entries(tree, known, node))
    nodes, places = {}, {}
    for key, node in tree.pairs(tree.top, "a script"):
        if key.value not in KEYS and is_list(node):
            nodes[key.value] = blocks.node(key.value, node)
            places[key.value] = place(key)
    for part in ("look", "talk", "variables"):
        for key, _ in tree.pairs(top.get(part), part):
            places[f"{part.removesuffix('s')} {key.value}"] = place(key)
    tone = tree.word(top["tone"], "tone") if "tone" in top else ""
    if tone:
        places["tone"] = place(top["tone"])
    return Script(tree.name, looks, talk, nodes, dict(tree.lines), {**places, **blocks.places}, blocks.at, tone)


def _looks(tree: Tree, blocks: Blocks, node: Node) -> tuple[Look, ...]:
    """A thing's entries: plain lines together are the entry without a condition."""
    found: list[Look] = []
    plain: list[tuple[str, str]] = []
    always = False
    for item in tree.items(node, "a look"):
        if not is_mapping(item):
            always = True
            plain += _lines(blocks, [item])
            continue
        parts = tree.mapping(item, "a look", ("when", "then", "go"))
        if "when" not in parts or ("then" in parts) == ("go" in parts):
            tree.fail(item, "a look with a condition needs `when:`, and either `then:` or `go:`")
            continue
        when = condition(tree, parts["when"], blocks.known)
        if "go" in parts:
            go = tree.word(parts["go"])
            if tree.known(parts["go"], go, blocks.known.names.words["visited"], "is no conversation"):
                found.append(Look((), when, go))
            continue
        then = parts["then"]
        items = tree.items(then, "then") if is_list(then) else [then]
        found.append(Look(tuple(_lines(blocks, items)), when))
    if plain:
        found.append(Look(tuple(plain)))
    if not always:
        tree.fail(node, "a thing needs words that always fit: lines without `when`")
    return tuple(found)


def _lines(blocks: Blocks, nodes: Iterable[Node]) -> list[tuple[str, str]]:
    return [(line.id, line.text) for node in nodes if (line := blocks.line(node))]


def _entries(tree: Tree, known: Known, node: Node) -> Iterable[Answer]:
    for item in tree.items(node, "talk"):
        parts = tree.mapping(item, "an answer", ("when", "go"))
        if "go" not in parts:
            tree.fail(item, "an answer needs `go:`")
            continue
        go = tree.word(parts["go"])
        if tree.known(parts["go"], go, known.names.words["visited"], "is no conversation"):
            yield Answer(go, condition(tree, parts["when"], known) if "when" in parts else None)
