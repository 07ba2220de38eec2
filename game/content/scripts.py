"""What one YAML file beside a map says: variables, looks, answers to being spoken to, conversations.

Reading goes in two passes, since a condition may speak of what another file of the book declares: `outline` collects
the names, `read_script` the rest.
"""

from collections.abc import Iterable

import msgspec

from game.content.blocks import Blocks
from game.content.commands import Known, condition
from game.content.expressions import BadExpression, Value, Variable, worth
from game.content.nodes import Entry, Look, Statement
from game.content.yamltree import Node, Tree, is_list, is_mapping

KEYS = ("format", "variables", "talk", "look")
_VARIABLE_KINDS = ("bool", "number")
LONGEST_LOOK = 140
"""Most characters of what is seen in a thing."""


class Script(msgspec.Struct, frozen=True):
    """One file. `looks`: for each thing its entries; `talk`: for each person the answers; `nodes`: the conversations.
    `lines` are all ids with their (line, column); `places` where each name stands, for problems found later."""

    file: str
    looks: dict[str, tuple[Look, ...]]
    talk: dict[str, tuple[Entry, ...]]
    nodes: dict[str, tuple[Statement, ...]]
    lines: dict[str, tuple[int, int]]
    places: dict[str, tuple[int, int]]


class Outline(msgspec.Struct, frozen=True):
    """What a file adds to the names of its book."""

    variables: dict[str, Variable]
    nodes: tuple[str, ...]
    looks: tuple[str, ...]


def outline(tree: Tree) -> Outline:
    """The names in `tree`. Problems are noted in it."""
    top = tree.mapping(tree.top, "a script")
    nodes = [
        key for key, node in tree.pairs(tree.top, "a script") if key.value not in KEYS and _is_node(tree, key, node)
    ]
    variables = {
        key: variable
        for key, node in tree.mapping(top.get("variables"), "variables").items()
        if (variable := _variable(tree, key, node))
    }
    looks = tuple(key.value for key, _ in tree.pairs(top.get("look"), "look"))
    return Outline(variables, tuple(key.value for key in nodes), looks)


def _is_node(tree: Tree, key: Node, node: Node) -> bool:
    if is_list(node):
        return True
    tree.known(key, key.value, KEYS, "is no part of a script")
    return False


def _variable(tree: Tree, name: str, node: Node) -> Variable | None:
    parts = tree.mapping(node, f"'{name}'", ("is", "start", "profile"))
    if "is" not in parts or "start" not in parts:
        tree.fail(node, f"'{name}' needs `is:` and `start:`")
        return None
    profile = tree.flag(parts["profile"], "profile") if "profile" in parts else False
    words: tuple[str, ...] = ()
    if is_list(parts["is"]):
        kind = "words"
        words = tuple(tree.word(item, "a word") for item in tree.items(parts["is"], "is"))
    else:
        kind = tree.word(parts["is"])
        if not tree.known(parts["is"], kind, _VARIABLE_KINDS, "is no kind of variable; write bool, number or a list"):
            return None
    start: Value = words[0] if words else 0
    try:
        start = worth(name, Variable(kind, words, 0), tree.word(parts["start"]))
    except BadExpression as error:
        tree.fail(parts["start"], str(error))
    return Variable(kind, words, start, profile)


def read_script(tree: Tree, known: Known) -> Script:
    """The script in `tree`. Problems are noted in it; the caller stops on them."""
    top = tree.mapping(tree.top, "a script")
    blocks = Blocks(tree, known)
    looks = {key: _looks(tree, blocks, node) for key, node in tree.mapping(top.get("look"), "look").items()}
    talk: dict[str, tuple[Entry, ...]] = {}
    for who, node in tree.mapping(top.get("talk"), "talk").items():
        if tree.known(node, who, known.cast.people, "is nobody in the cast"):
            talk[who] = tuple(_entries(tree, known, node))
    nodes, places = {}, {}
    for key, node in tree.pairs(tree.top, "a script"):
        if key.value not in KEYS and is_list(node):
            nodes[key.value] = blocks.node(node)
            places[key.value] = (key.start_mark.line + 1, key.start_mark.column + 1)
    for key, _ in tree.pairs(top.get("look"), "look"):
        places[f"look {key.value}"] = (key.start_mark.line + 1, key.start_mark.column + 1)
    return Script(tree.name, looks, talk, nodes, dict(tree.lines), {**places, **blocks.places})


def _looks(tree: Tree, blocks: Blocks, node: Node) -> tuple[Look, ...]:
    """A thing's entries: plain lines together are the entry without a condition."""
    found: list[Look] = []
    plain: list[tuple[str, str]] = []
    for item in tree.items(node, "a look"):
        if not is_mapping(item):
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
    else:
        tree.fail(node, "a thing needs words that always fit: lines without `when`")
    return tuple(found)


def _lines(blocks: Blocks, nodes: Iterable[Node]) -> list[tuple[str, str]]:
    return [(line.id, line.text) for node in nodes if (line := blocks.line(node))]


def _entries(tree: Tree, known: Known, node: Node) -> Iterable[Entry]:
    for item in tree.items(node, "talk"):
        parts = tree.mapping(item, "an answer", ("when", "go"))
        if "go" not in parts:
            tree.fail(item, "an answer needs `go:`")
            continue
        go = tree.word(parts["go"])
        if tree.known(parts["go"], go, known.names.words["visited"], "is no conversation"):
            yield Entry(go, condition(tree, parts["when"], known) if "when" in parts else None)
