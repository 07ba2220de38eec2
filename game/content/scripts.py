"""What one YAML file beside a map says: variables, looks, answers to being spoken to, conversations.

Reading goes in two passes, since a condition may speak of what another file of the book declares: `outline` collects
the names, `read_script` the rest.
"""

import re
from collections.abc import Collection, Iterable, Iterator
from functools import cached_property
from pathlib import Path

import msgspec

from game.content.blocks import Blocks
from game.content.boards import ROWS, AnyBoard
from game.content.boards.board import read_board
from game.content.commands import Known, condition
from game.content.expressions import RESERVED, BadExpression, Expression, Value, Variable, worth
from game.content.nodes import Answer, Command, Look, Statement
from game.content.places import place_at
from game.content.verbs import VERBS
from game.content.yamltree import Node, Tree, is_list, is_mapping, place

KEYS = ("format", "tone", "variables", "verbs", "talk", "look", "props", "boards", "over", "keeps", "doors", "triggers")
OVERLAY = ("keeps", "doors", "triggers")
"""What only a script over the place of another chapter says."""
SHUT = "shut"
"""What such a script says of a door that leads nowhere in its chapter."""
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_WORD = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_-]*")
_VARIABLE_KINDS = ("bool", "number")
_SHORTEST_REASON = 2
"""Words that say what a variable is kept for, at least."""


class Script(msgspec.Struct, frozen=True, dict=True):
    """One file. `looks`: for each thing its entries; `talk`: for each person the answers; `nodes`: the conversations.
    `lines` are all ids with their (line, column); `places` where each name stands, and `at` where each statement of
    each node does, for problems found later. `tone` is the place that this one sounds like (empty: like itself).
    `props` says of those that are there at times when that is, by their names on the map; `verbs` are those that its
    rules alone say, and the words for each.

    One `over` the place of another chapter says what is there in its own: `doors` leads from a door to the place and
    the spot it leads to (both empty: it is shut), `triggers` from a trigger to the conversation it starts, and `keeps`
    are the names of what stays as the place's own script and map have it; nothing else of them does. `boards` are what
    its trials are played on; `along` leads from each conversation that is had on the way to the one it goes over into
    where nobody comes along (empty: it ends), and `in_trials` are those of them that go on while a trial is played."""

    file: str
    looks: dict[str, tuple[Look, ...]]
    talk: dict[str, tuple[Answer, ...]]
    nodes: dict[str, tuple[Statement, ...]]
    lines: dict[str, tuple[int, int]]
    places: dict[str, tuple[int, int]]
    at: dict[str, tuple[tuple[int, int], ...]] = {}
    tone: str = ""
    over: str = ""
    keeps: tuple[str, ...] = ()
    doors: dict[str, tuple[str, str]] = {}
    triggers: dict[str, str] = {}
    boards: dict[str, AnyBoard] = {}
    along: dict[str, str] = {}
    props: dict[str, Expression] = {}
    verbs: dict[str, str] = {}
    in_trials: frozenset[str] = frozenset()

    def statements(self) -> Iterator[Statement]:
        """All of them, one conversation after the other."""
        for statements in self.nodes.values():
            yield from statements

    @cached_property
    def commands(self) -> dict[str, list[Command]]:
        """All that its conversations do, by what it is called."""
        found: dict[str, list[Command]] = {}
        for said in self.statements():
            if isinstance(said, Command):
                found.setdefault(said.name, []).append(said)
        return found


class Outline(msgspec.Struct, frozen=True):
    """What a file adds to the names of its book. `places`: (line, column) of each variable, board and node; `over` is
    the place of another chapter that it speaks in (empty: the one whose map lies beside it), `boards` leads to the kind
    of each. `misread` are the names of what it seems to declare, but wrongly."""

    variables: dict[str, Variable]
    nodes: tuple[str, ...]
    looks: tuple[str, ...]
    places: dict[str, tuple[int, int]]
    over: str = ""
    boards: dict[str, str] = {}
    misread: frozenset[str] = frozenset()


def outline(tree: Tree, root: Path) -> Outline:
    """The names in `tree`, a file under `root`. Problems are noted in it."""
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
    over = place_at(tree, top["over"], root) if "over" in top else ""
    boards: dict[str, str] = {}
    for key, node in tree.pairs(top.get("boards"), "boards"):
        kind = {part.value: value for part, value in tree.pairs(node, "a board")}.get("trial")
        boards[key.value] = tree.word(kind) if kind is not None else ""
        places[f"board {key.value}"] = place(key)
    names = tuple(key.value for key in nodes)
    meant = {
        key.value for key, _ in (*tree.pairs(tree.top, "a script"), *tree.pairs(top.get("variables"), "variables"))
    }
    unknown = [part for name, part in top.items() if name not in (*KEYS, *names) and is_mapping(part)]
    meant |= {key.value for part in unknown for key, _ in tree.pairs(part, "a part")}
    misread = frozenset(meant - {*KEYS, *names, *variables})
    return Outline(variables, names, looks, places, over, boards, misread)


def _is_node(tree: Tree, key: Node, node: Node) -> bool:
    if is_list(node):
        return True
    tree.known(key, key.value, KEYS, "is no part of a script")
    return False


def _variable(tree: Tree, name: str, node: Node) -> Variable | None:
    parts = tree.mapping(node, f"'{name}'", ("is", "start", "profile", "later"))
    if "is" not in parts or "start" not in parts:
        tree.lacks(node, ("is", "start"), f"'{name}' needs `is:` and `start:`")
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


def read_script(tree: Tree, known: Known, root: Path, over: str = "") -> Script:
    """The script in `tree`, a file under `root`; `over` is its outline's. Problems are noted in it; the caller stops on
    them."""
    top = tree.mapping(tree.top, "a script")
    blocks = Blocks(tree, known)
    verbs = _verbs(tree, top)
    looks = {key: _looks(tree, blocks, node, verbs) for key, node in tree.mapping(top.get("look"), "look").items()}
    talk: dict[str, tuple[Answer, ...]] = {}
    for key, node in tree.pairs(top.get("talk"), "talk"):
        if tree.known(key, key.value, known.cast.people, "is nobody in the cast"):
            talk[key.value] = tuple(_entries(tree, known, node, verbs))
    said = {look.verb for entries in looks.values() for look in entries}
    said |= {answer.verb for answers in talk.values() for answer in answers}
    for key in _keys(tree, top, "verbs"):
        if key.value in verbs and key.value not in said:
            tree.fail(key, f"no rule here says the verb '{key.value}'")
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
    above: dict[str, AnyBoard | None] = {}
    for key, node in tree.pairs(top.get("boards"), "boards"):
        above[key.value] = read_board(tree, key.value, node, ROWS, known, above, root)
    boards = {name: board for name, board in above.items() if board}
    places |= {f"board {key.value}": place(key) for key in _keys(tree, top, "boards")}
    props = {
        key: when
        for key, node in tree.mapping(top.get("props"), "props").items()
        if (when := condition(tree, node, known))
    }
    places |= {f"prop {key.value}": place(key) for key in _keys(tree, top, "props")}
    keeps, doors, triggers = _overlaid(tree, top, known, root, {*looks, *talk})
    for part in OVERLAY:
        if part in top and "over" not in top:
            tree.fail(top[part], f"'{part}' says nothing without `over:`")
    for key in (*tree.items(top.get("keeps"), "keeps"), *_keys(tree, top, "doors"), *_keys(tree, top, "triggers")):
        places[f"over {key.value}"] = place(key)
    return Script(
        tree.name, looks, talk, nodes, dict(tree.lines), {**places, **blocks.places}, blocks.at, tone, over, keeps,
        doors, triggers, boards, blocks.along, props, verbs, frozenset(blocks.in_trials),
    )  # fmt: skip


def _keys(tree: Tree, top: dict[str, Node], part: str) -> list[Node]:
    return [key for key, _ in tree.pairs(top.get(part), part)]


def _overlaid(
    tree: Tree, top: dict[str, Node], known: Known, root: Path, own: set[str]
) -> tuple[tuple[str, ...], dict[str, tuple[str, str]], dict[str, str]]:
    """What a script over another chapter's place keeps of it, where its doors lead and what its triggers start; `own`
    are the things and people it has words for itself."""
    doors: dict[str, tuple[str, str]] = {}
    for key, node in tree.pairs(top.get("doors"), "doors"):
        doors[key.value] = ("", "")
        if is_mapping(node):
            parts = tree.mapping(node, "a door", ("to", "at"))
            if "to" in parts and "at" in parts:
                doors[key.value] = place_at(tree, parts["to"], root), tree.word(parts["at"])
            else:
                tree.fail(node, f"a door leads `to:` a map, `at:` a spot there, or is `{SHUT}`")
        else:
            tree.known(node, tree.word(node, "a door"), (SHUT,), f"says nothing of a door: `{SHUT}`, or to and at")
    triggers: dict[str, str] = {}
    for key, node in tree.pairs(top.get("triggers"), "triggers"):
        triggers[key.value] = tree.word(node)
        tree.known(node, triggers[key.value], known.names.words["visited"], "is no conversation")
    keeps: list[str] = []
    for item in tree.items(top.get("keeps"), "keeps"):
        name = tree.word(item, "what is kept")
        if name in own or name in doors or name in triggers:
            tree.fail(item, f"'{name}' is kept here, and said anew too: take one of them out")
        keeps.append(name)
    return tuple(keeps), doors, triggers


def _verbs(tree: Tree, top: dict[str, Node]) -> dict[str, str]:
    """The verbs that a script declares, and their words."""
    found: dict[str, str] = {}
    for key, node in tree.pairs(top.get("verbs"), "verbs"):
        if key.value in VERBS:
            tree.fail(key, f"'{key.value}' is a verb that every script has")
        elif not _NAME.fullmatch(key.value):
            tree.fail(key, f"'{key.value}' cannot be the name of a verb")
        elif words := tree.quoted(node):
            found[key.value] = words
    return found


def _looks(tree: Tree, blocks: Blocks, node: Node, verbs: Collection[str]) -> tuple[Look, ...]:
    """A thing's entries: plain lines together are the entry without a condition."""
    found: list[Look] = []
    plain: list[tuple[str, str]] = []
    always = False
    for item in tree.items(node, "a look"):
        if not is_mapping(item):
            always = True
            plain += _lines(blocks, [item])
            continue
        parts = tree.mapping(item, "a look", ("when", "then", "go", "verb"))
        if "when" not in parts or ("then" in parts) == ("go" in parts):
            told = "a look with a condition needs `when:`, and either `then:` or `go:`"
            tree.lacks(item, ("when", "then", "go"), told)
            continue
        when, verb = condition(tree, parts["when"], blocks.known), _verb(tree, parts, verbs)
        if "go" in parts:
            go = tree.word(parts["go"])
            if tree.known(parts["go"], go, blocks.known.names.words["visited"], "is no conversation"):
                found.append(Look((), when, go, verb))
            continue
        then = parts["then"]
        items = tree.items(then, "then") if is_list(then) else [then]
        found.append(Look(tuple(_lines(blocks, items)), when, verb=verb))
    if plain:
        found.append(Look(tuple(plain)))
    if not always:
        tree.fail(node, "a thing needs words that always fit: lines without `when`")
    return tuple(found)


def _lines(blocks: Blocks, nodes: Iterable[Node]) -> list[tuple[str, str]]:
    return [(line.id, line.text) for node in nodes if (line := blocks.line(node))]


def _entries(tree: Tree, known: Known, node: Node, verbs: Collection[str]) -> Iterable[Answer]:
    for item in tree.items(node, "talk"):
        parts = tree.mapping(item, "an answer", ("when", "go", "verb"))
        if "go" not in parts:
            tree.lacks(item, ("go",), "an answer needs `go:`")
            continue
        go = tree.word(parts["go"])
        if tree.known(parts["go"], go, known.names.words["visited"], "is no conversation"):
            when = condition(tree, parts["when"], known) if "when" in parts else None
            yield Answer(go, when, _verb(tree, parts, verbs))


def _verb(tree: Tree, parts: dict[str, Node], own: Collection[str]) -> str:
    """What a rule says that a press is called; empty where it says nothing, or nothing that there is."""
    if "verb" not in parts:
        return ""
    verb = tree.word(parts["verb"], "a verb")
    return verb if tree.known(parts["verb"], verb, (*VERBS, *own), "is no verb of a press") else ""
