"""The strict reader under every YAML file: nodes with their places, nothing guessed, every problem told at once.

A scalar means what the question asked of it means: `word` reads it as written, so `No`, `22:30` and `007` stay text.
Text that a person will read must be quoted, so that its id (`"… #k3f"`) cannot be taken for a comment.
"""

import re
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar, cast

import msgspec
import yaml

from game.content import paths
from game.content.paths import is_reached_by_link
from game.core.invisible import invisible, is_clear, told
from game.core.problem import ContentError, Problem, did_you_mean, listed, near

Node = yaml.Node
T = TypeVar("T")
LARGEST = 2_000_000
"""Bytes of the largest file that is read."""

MOST_ENTRIES = 50_000
"""Words and marks in one file: some ten times the longest script, which is read in a second."""

DEEPEST = 64
"""Lists and pairs within each other."""

_PLAIN = frozenset((yaml.ScalarToken, yaml.KeyToken, yaml.ValueToken, yaml.BlockEntryToken, yaml.FlowEntryToken))
_OPENING = (
    yaml.BlockMappingStartToken, yaml.BlockSequenceStartToken, yaml.FlowMappingStartToken, yaml.FlowSequenceStartToken,
)  # fmt: skip
_CLOSING = (yaml.BlockEndToken, yaml.FlowMappingEndToken, yaml.FlowSequenceEndToken)
UNNUMBERED = "the line has no id: `bedtime lines` gives it one"
UNTWICE = ": take it out and run `bedtime lines`"
"""What to do about an id that another line has."""
ADVICE = {
    "cannot start any token": "indent with spaces, no tabs, and quote what begins with another sign",
    "mapping values are not allowed": "quote a text that has a colon in it, or set in the line as those beside it",
    "did not find expected key": "see whether this line, and the one above, lack a dash or are set in too far",
    "did not find expected '-'": "each of a list begins with a dash, set in as far as the first",
    "expected ','": "a quote, a comma or a bracket is missing here or in the line above",
    "could not find expected ':'": "see whether a colon is missing, or marks of a merge are left here",
    "unexpected end of stream": "a quote or a bracket is never closed",
}
"""What to look for, by a part of what PyYAML says is wrong."""
_LINE = re.compile(r"^(?P<text>.*\S)\s+#(?P<id>[a-z0-9]{3,6})$", re.DOTALL)
_ID = re.compile(r"[a-z0-9]{3,6}")
_BARE_ID = re.compile(r"#(?P<id>\S+)\s*$")
_NUMBER = re.compile(r"[+-]?[0-9]{1,9}(\.[0-9]{1,9})?")
_FILE = re.compile(r"(?=.{1,120}$)[\w.-]*\w(/[\w.-]*\w)*", re.ASCII)


_DECLARED = (
    "is no conversation", "is not declared", "is no board of this book", "is no beat", "is no beat of this chapter",
)  # fmt: skip
"""What is said of names that no file of a book declares."""


class Line(msgspec.Struct, frozen=True, array_like=True):
    """Words with an id that never changes."""

    id: str
    text: str


Trees = dict[str, "Tree"]
"""Files by name, as they were read."""


class Text(msgspec.Struct):
    """What a text is made up of, and what was `made` of it: by what that is, all else that it comes of, and it."""

    top: Node | None
    made: dict[str, tuple[object, Any]] = {}


Composed = dict[str, Text]
"""Texts, by what they say."""
_known: Composed = {}
_met: Composed | None = None


@contextmanager
def knowing(composed: Composed) -> Iterator[None]:
    """Meanwhile no text that is in `composed` is taken apart again; afterwards all that was met meanwhile is in it, and
    nothing else."""
    global _known, _met
    before = _known, _met
    _known, _met = dict(composed), composed
    composed.clear()
    try:
        yield
    finally:
        _known, _met = before


class Tree:
    """One file being read. Its methods note a problem and go on with a harmless value, so that all are told.

    `unnumbered` are the texts without an id; while a file is `numbering`, about to be given ids, that is no problem.
    """

    def __init__(self, root: Path, path: Path, numbering: bool = False) -> None:
        self._root, self.name = root, paths.named(root, path)
        self.problems: list[Problem] = []
        self._told: set[Problem] = set()
        self._unknown: dict[Problem, str] = {}
        self._misread: set[tuple[int, int]] = set()
        self._meant: dict[tuple[int, int], set[str]] = {}
        self.lines: dict[str, tuple[int, int]] = {}
        self.unnumbered: list[Node] = []
        self._numbering = numbering
        self._text = self._compose(path)
        self.top = self._text.top

    def made(self, what: str, of: object, make: Callable[[], T]) -> T:
        """`what` as `make` makes it of this file, or as it was made of the same text while `knowing` that, out of an
        equal `of`: all else that it depends on. Where there are problems it is not kept."""
        known = self._text.made.get(f"{self.name} {what}")
        if known and known[0] == of:
            return cast(T, known[1])
        found = make()
        if not self.problems:
            self._text.made[f"{self.name} {what}"] = of, found
        return found

    def _compose(self, path: Path) -> Text:
        loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
        try:
            if is_reached_by_link(path, self._root):
                raise ContentError([Problem(self.name, 1, 1, "is reached by a link: put the file itself here")])
            if path.stat().st_size > LARGEST:
                raise ContentError([Problem(self.name, 1, 1, f"is larger than {LARGEST // 1_000_000} MB")])
            text = text_of(path)
            if text in _known:
                return self._meet(text, _known[text])
            if not is_clear(text):
                raise ContentError(Problem(self.name, *found) for found in invisible(text))
            depth = entries = 0
            for token in yaml.scan(text, Loader=loader):
                kind = type(token)
                if kind in _PLAIN:
                    entries += 1
                    if entries > MOST_ENTRIES:
                        self._note(token.start_mark, f"holds more than {MOST_ENTRIES} words and marks: divide the file")
                        break
                    continue
                depth += (kind in _OPENING) - (kind in _CLOSING)
                if depth > DEEPEST:
                    self._note(token.start_mark, f"is nested more than {DEEPEST} deep")
                    break
                if kind in (yaml.AliasToken, yaml.AnchorToken):
                    self._note(token.start_mark, "anchors and aliases are not used here; write it out")
                elif kind is yaml.TagToken:
                    self._note(token.start_mark, "tags are not used here")
            if self.problems:
                raise ContentError(self.problems)
            top: Node | None = yaml.compose(text, Loader=loader)
            for node in scalars(top) if "\\" in text else ():
                if not is_clear(node.value):
                    self._note(node.start_mark, told(node.value))
            if self.problems:
                raise ContentError(self.problems)
            return self._meet(text, Text(top))
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
            why = f"is not YAML: {error.problem}"
            advice = next((advice for part, advice in ADVICE.items() if part in str(error.problem)), "")
            raise ContentError([Problem(self.name, line, column, f"{why}{advice and f'; {advice}'}")]) from None
        except (yaml.YAMLError, UnicodeDecodeError):
            raise ContentError([Problem(self.name, 1, 1, "is not text in UTF-8")]) from None
        except OSError as error:
            raise ContentError([Problem(self.name, 1, 1, f"cannot be read ({error.strerror})")]) from None

    def _meet(self, text: str, found: Text) -> Text:
        if _met is not None:
            _met[text] = _known[text] = found
        return found

    # ------------------------------------------------------------------ problems
    def _note(self, mark: yaml.Mark, message: str) -> None:
        self._add(Problem(self.name, mark.line + 1, mark.column + 1, message))

    def _add(self, problem: Problem) -> None:
        if problem not in self._told:
            self._told.add(problem)
            self.problems.append(problem)

    def fail(self, node: Node | None, message: str) -> None:
        """Note a problem at `node` (None: the top of the file); of what was misread nothing more is told."""
        if node is None:
            self._add(Problem(self.name, 1, 1, message))
        elif place(node) not in self._misread:
            self._note(node.start_mark, message)

    def misread(self, node: Node, message: str) -> None:
        """Note that `node` is not what it should be: whatever is found wrong with what is taken for it is no news."""
        self.fail(node, message)
        self._misread.add(place(node))

    def lacks(self, node: Node, parts: Collection[str], message: str) -> None:
        """Note that the mapping `node` has none of `parts`, but not where one of them is there misspelt: that is told,
        and the rest is no news."""
        if self.misspelt(node).isdisjoint(parts):
            self.fail(node, message)

    def misspelt(self, node: Node) -> set[str]:
        """The parts of the mapping `node` that are there misspelt."""
        return self._meant.get(place(node), set())

    def stop(self) -> None:
        """Raise ContentError when there is any problem."""
        if self.problems:
            raise ContentError(self.problems)

    def follows(self, problem: Problem, misread: Collection[str], all_of_them: bool) -> bool:
        """Whether a problem is only that a name is not declared, which one of the `misread` is, or which may be any
        because a file cannot be read at all."""
        name = self._unknown.get(problem)
        return name is not None and (all_of_them or name in misread)

    @property
    def asks_in_vain(self) -> bool:
        """Whether it names something that no file of the book declares."""
        return bool(self._unknown)

    def undeclared(self, node: Node, name: str, message: str) -> None:
        """Note that a `name` is not known, which a file of the book would declare."""
        self.fail(node, message)
        self._unknown[Problem(self.name, *place(node), message)] = name

    def known(self, node: Node, word: str, words: Iterable[str], what: str, told: bool = False) -> bool:
        """Whether `word` is one of `words`; otherwise the problem `'word' what`. Where they are few enough to be `told`
        and none is near, that says them all."""
        if word in (known := words if isinstance(words, Collection) else list(words)):
            return True
        rest = f"; there is {listed(known, 'and')}" if told and known else ""
        message = f"'{word}' {what}{did_you_mean(word, known) or rest}"
        if what in _DECLARED:
            self.undeclared(node, word, message)
        else:
            self.fail(node, message)
        return False

    # ------------------------------------------------------------------ shapes
    def pairs(self, node: Node | None, what: str) -> list[tuple[Node, Node]]:
        """The (key, value) pairs of a mapping, in order; a key that stands twice is a problem."""
        if node is None:
            return []
        if not isinstance(node, yaml.MappingNode):
            self.misread(node, f"{what} should be `name: value` pairs")
            return []
        seen: set[str] = set()
        for key, _ in node.value:
            if not isinstance(key, yaml.ScalarNode):
                self.fail(key, "a key should be a word")
            elif key.value in seen:
                self.fail(key, f"'{key.value}' stands here twice")
            else:
                seen.add(key.value)
        return [(key, value) for key, value in node.value if isinstance(key, yaml.ScalarNode)]

    def mapping(self, node: Node | None, what: str, known: Iterable[str] | None = None) -> dict[str, Node]:
        """A mapping's values by key; with `known`, any other key is a problem."""
        found: dict[str, Node] = {}
        allowed = None if known is None else list(known)
        for key, value in self.pairs(node, what):
            if allowed is None or self.known(key, key.value, allowed, f"is no part of {what}"):
                found.setdefault(key.value, value)
            elif node is not None:
                self._meant.setdefault(place(node), set()).add(near(key.value, allowed))
        return found

    def items(self, node: Node | None, what: str) -> list[Node]:
        """The items of a list."""
        if node is None:
            return []
        if not isinstance(node, yaml.SequenceNode):
            self.misread(node, f"{what} should be a list, each item with a dash")
            return []
        return list(node.value)

    # ------------------------------------------------------------------ scalars
    def word(self, node: Node, what: str = "this") -> str:
        """A scalar as written; a list or mapping is a problem, and so is nothing."""
        if not isinstance(node, yaml.ScalarNode):
            self.misread(node, f"{what} should be one word or text")
            return ""
        if says_nothing(node):
            self.misread(node, f"{what} is empty")
        return str(node.value)

    def file_name(self, node: Node, what: str, example: str) -> str:
        """A scalar by which files are called, in folders or not, that leads nowhere else; empty with a problem where it
        cannot be one."""
        text = self.word(node, what)
        if is_file_name(text):
            return text
        self.fail(node, f"{what} is a name as `{example}`, not '{text}'")
        return ""

    def number(self, node: Node, what: str, default: float = 0.0) -> float:
        """A number."""
        text = self.word(node, what)
        if _NUMBER.fullmatch(text):
            return float(text)
        if text:
            self.misread(node, f"{what} should be a number, not '{text}'")
        return default

    def whole(self, node: Node, what: str, default: int = 0) -> int:
        """A whole number."""
        text = self.word(node, what)
        if _NUMBER.fullmatch(text) and "." not in text:
            return int(text)
        if text:
            self.misread(node, f"{what} should be a whole number, not '{text}'")
        return default

    def flag(self, node: Node, what: str) -> bool:
        """true or false."""
        text = self.word(node, what)
        if text not in ("", "true", "false"):
            self.fail(node, f"{what} should be true or false, not '{text}'")
        return text == "true"

    def quoted(self, node: Node) -> str:
        """Text that stands in quotes; empty with a problem where it does not."""
        if not is_quoted(node):
            self.fail(node, "text must stand in quotes")
            return ""
        return str(node.value)

    def title(self, node: Node, longest: int) -> str:
        """Quoted text of at most `longest` characters, whose id may be left out."""
        text = self.quoted(node)
        if _LINE.match(text):
            line = self.line(node, longest)
            return line.text if line else ""
        if text:
            self.unnumbered.append(node)
        if _ID.fullmatch(text.strip().removeprefix("#")) and text.strip().startswith("#"):
            self.fail(node, "the text is empty")
        if len(text) > longest:
            self.fail(node, f"the text has {len(text)} characters; there is room for {longest}")
        if "\n" in text:
            self.fail(node, "the text is broken into lines; it stands on one")
        return text

    def line(self, node: Node, longest: int) -> Line | None:
        """Quoted text with its id, of at most `longest` characters; the id may stand once in the file."""
        text = self.quoted(node)
        if not text:
            if is_quoted(node):
                self.fail(node, "the line is empty")
            return None
        match = _LINE.match(text)
        if not match:
            bare = _BARE_ID.search(text)
            if self._numbering and not bare and text.strip():
                self.unnumbered.append(node)
                return self._fitting(node, Line("{}:{}".format(*place(node)), text.rstrip()), longest)
            if bare and _ID.fullmatch(bare["id"]) and not text[: bare.start()].strip():
                self.fail(node, "the line is empty")
                return None
            told = f"'#{bare['id']}' is no id: three to six small letters and digits" if bare else UNNUMBERED
            self.fail(node, told)
            return None
        line = Line(match["id"], match["text"])
        if line.id in self.lines:
            self.fail(node, f"id #{line.id} is taken by line {self.lines[line.id][0]}{UNTWICE}")
        self.lines.setdefault(line.id, place(node))
        return self._fitting(node, line, longest)

    def _fitting(self, node: Node, line: Line, longest: int) -> Line:
        """`line`; a problem where it is longer than it may be."""
        if len(line.text) > longest:
            self.fail(node, f"the line has {len(line.text)} characters; a box holds {longest}")
        return line


def is_file_name(text: str) -> bool:
    """Whether a file under some folder can be called `text` on any system, that folder never left by it."""
    return bool(_FILE.fullmatch(text))


def text_of(path: Path) -> str:
    """What stands in a file, its ends of lines as they are: the marks of nodes count these very letters. Raises
    OSError, UnicodeDecodeError."""
    return path.read_bytes().decode("utf-8-sig")


def scalars(node: Node | None) -> Iterator[yaml.ScalarNode]:
    """Every scalar at and below `node`, names among them, in the order of the file."""
    ahead = [node] if node is not None else []
    while ahead:
        node = ahead.pop()
        if isinstance(node, yaml.ScalarNode):
            yield node
        elif isinstance(node, yaml.MappingNode):
            for pair in reversed(node.value):
                ahead += reversed(pair)
        else:
            ahead += reversed(node.value)


def place(node: Node) -> tuple[int, int]:
    """The line and column where `node` begins, from 1."""
    return node.start_mark.line + 1, node.start_mark.column + 1


def is_list(node: Node) -> bool:
    """Whether `node` is a list."""
    return isinstance(node, yaml.SequenceNode)


def is_quoted(node: Node) -> bool:
    """Whether `node` is text in quotes."""
    return isinstance(node, yaml.ScalarNode) and node.style in ('"', "'")


def is_scalar(node: Node) -> bool:
    """Whether `node` is one word or text."""
    return isinstance(node, yaml.ScalarNode)


def says_nothing(node: Node) -> bool:
    """Whether `node` is a word without a letter: `""`, or nothing after a colon."""
    return isinstance(node, yaml.ScalarNode) and not node.value


def is_mapping(node: Node) -> bool:
    """Whether `node` is `name: value` pairs."""
    return isinstance(node, yaml.MappingNode)


def load(root: Path, path: Path, what: str, numbering: Trees | None = None) -> Tree:
    """The file in `path`, which must not be empty and must begin `format: 1`. With `numbering` its lines are about to
    be given ids, and it is put there too. Raises ContentError when it is not YAML, or there is nothing in it."""
    tree = Tree(root, path, numbering is not None)
    if numbering is not None:
        numbering.setdefault(tree.name, tree)
    if tree.top is None:
        tree.fail(None, "the file is empty")
        tree.stop()
    pairs = tree.pairs(tree.top, what)
    first = pairs[0] if pairs else None
    if tree.top is not None and not is_mapping(tree.top):
        return tree
    if first is None or first[0].value != "format":
        tree.fail(tree.top, "should begin with `format: 1`")
    elif (told := tree.word(first[1], "format")) not in ("", "1"):
        tree.fail(first[1], f"this game reads format 1, not '{told}'")
    return tree


def entries(tree: Tree, what: str) -> Iterator[tuple[Node, Node]]:
    """The pairs at the top of a file after its `format`."""
    return ((key, value) for key, value in tree.pairs(tree.top, what) if key.value != "format")
