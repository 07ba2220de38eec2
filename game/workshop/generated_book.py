"""A whole book made out of one real chapter, for measuring: the chapter again and again, each with names of its own."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from game.content.boards import ROWS
from game.content.boards.board import LIKE
from game.content.books import USUAL
from game.content.scripts import KEYS, Outline, outline
from game.content.yamltree import Node, Tree, entries, is_list, is_mapping, is_scalar, load
from game.session.carrying import FORMAT, Carried, write_ending
from game.story.memory import Memory
from game.workshop import worlds

CHAPTER = "levels/book1/1-synthetic-noon"
"""The folder of the chapter that is cloned."""
_CLONED = (".tmx", ".yaml")
"""What is cloned of a chapter; how it ended for somebody is not."""
_CONDITIONS = ("if", "when", "ends")
_NODES = ("go", "goto", "detour", *{part for row in ROWS.values() for part in row.nodes})
_TRIED = re.compile(r"(?P<board>\S+)(?P<arrow>\s*->\s*)(?P<variable>\S+)")
"""A conversation's word for going through a trial."""
_ASKED = re.compile(r"(?P<function>\w+)\((?P<named>[\w/-]+)\)|\bis\s+(?!not\b)\S+|[\w-]+", re.ASCII)
"""A function with its word, what something is compared with, or a word by itself."""
_ID = re.compile(r"(?<= #)(?P<id>[a-z0-9]{3,4})(?=[\"']$)")
_AFTER = ("node", "lost", "goes", "surfaced", "stopped", "unfilled", "stuck")
"""Properties of a map and of what lies on it that name a conversation."""
_TRIGGERED = re.compile("(?:" + "|".join(f'(?<=name="{each}" value=")' for each in _AFTER) + ')[^"]+(?=")')
_LATER = re.compile(r'\n <objectgroup [^>]*name="(?:sleepwalk|leading)".*?\n </objectgroup>', re.DOTALL)
"""What a later chapter, which is not cloned, put on the maps of this one."""
_LEADS = re.compile(r'(?<=name="to" type="file" value=")[^"]+(?=")')
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
"""The number of a clone as one letter of an id."""
Edit = tuple[int, int, str]
"""Where in a text something is replaced, and what stands there then."""


def write_book(real: Path, root: Path, chapters: int) -> list[str]:
    """A project under `root` with the first chapter of the project `real` and clones of it, `chapters` in all (35 at
    most) that follow each other; the folders of the chapters. Places, conversations, variables and ids of lines are
    named anew in each clone, whatever is on its maps is not."""
    _copied(real, root)
    first = root / CHAPTER
    folders = [first, *(first.with_name(f"{number}-{_title(first)}") for number in range(2, chapters + 1))]
    trees = {path: load(root, path, "a script") for path in sorted(first.glob("*.yaml"))}
    outlines = {path.stem: outline(tree, root) for path, tree in trees.items() if path.name != "chapter.yaml"}
    places = {path.stem for path in first.glob("*.tmx")}
    texts = {path: path.read_text("utf-8") for path in sorted(first.iterdir()) if path.suffix in _CLONED}
    for number, folder in enumerate(folders, 1):
        names = _Names(outlines, places, number)
        folder.mkdir(exist_ok=True)
        for path, text in texts.items():
            if path in trees:
                text = names.of_script(text, trees[path])
            elif path.suffix == ".tmx":
                text = names.of_map(text)
            (folder / names.file(path.name)).write_text(text, "utf-8")
    for number, folder in enumerate(folders, 1):
        _numbered(folder / "chapter.yaml", number, folders[number].name if number < chapters else "end")
        if number < chapters:
            usual = Carried(FORMAT, folder.parent.name, folder.name, Memory())
            (folder / USUAL).write_bytes(write_ending(usual))
    worlds.write(root)
    return [folder.name for folder in folders]


def _copied(real: Path, root: Path) -> None:
    for part in ("assets", "levels"):
        if (real / part).is_dir():
            shutil.copytree(real / part, root / part, ignore=shutil.ignore_patterns("source", "readme"))
    for folder in (root / CHAPTER).parent.iterdir():
        if folder.is_dir() and folder.name != (root / CHAPTER).name:
            shutil.rmtree(folder)


def _title(folder: Path) -> str:
    """The name of a chapter's folder behind its number."""
    return folder.name.partition("-")[2]


def _numbered(file: Path, number: int, follows: str) -> None:
    text = re.sub(r"(?m)^number: .*$", f"number: {number}", file.read_text("utf-8"))
    file.write_text(re.sub(r"(?m)^next: .*$", f"next: {follows}", text), "utf-8")


class _Names:
    """The names of one clone: those of the chapter's own places, conversations and variables, and every id, with its
    number. The first keeps them; but a thing that was in one place alone is now in several, so that its place is named
    with it there too."""

    def __init__(self, outlines: dict[str, Outline], places: set[str], number: int) -> None:
        self.nodes = {name for one in outlines.values() for name in one.nodes}
        self.variables = {name for one in outlines.values() for name in one.variables}
        self.boards = {name for one in outlines.values() for name in one.boards}
        self.homes = {look: place for place in places for look in outlines[place].looks}
        self.places = places
        self.end, self.id_end = (f"_{number}", "x" + _DIGITS[number]) if number > 1 else ("", "")

    def file(self, name: str) -> str:
        """What a map of the chapter, or the script beside it, is called in the clone."""
        stem, dot, ending = name.partition(".")
        return f"{stem}{self.end}{dot}{ending}" if stem in self.places else name

    def node(self, name: str) -> str:
        """What a conversation is called in the clone."""
        return name + self.end if name in self.nodes else name

    def variable(self, name: str) -> str:
        """What a variable is called in the clone."""
        return name + self.end if name in self.variables else name

    def board(self, name: str) -> str:
        """What a board is called in the clone."""
        return name + self.end if name in self.boards else name

    def of_map(self, text: str) -> str:
        """The `text` of a map with the clone's names."""
        text = _LATER.sub("", text)
        text = _TRIGGERED.sub(lambda match: self.node(match[0]), text)
        return _LEADS.sub(lambda match: self.file(match[0]), text)

    def of_script(self, text: str, tree: Tree) -> str:
        """The `text` of a script or a chapter, which was read as `tree`, with the clone's names."""
        for start, end, said in sorted(self._edits(text, tree), reverse=True):
            text = text[:start] + said + text[end:]
        stem = PurePosixPath(tree.name).stem
        heard = f"tone: {stem}\n" if self.end and stem in self.places and not re.search(r"(?m)^tone:", text) else ""
        return text.replace("\n", f"\n{heard}", 1)

    def _edits(self, text: str, tree: Tree) -> Iterator[Edit]:
        for key, value in entries(tree, "a script"):
            if key.value not in KEYS and is_list(value):
                yield _replaced(key, self.node(key.value))
            elif key.value == "boards":
                yield from (_replaced(name, self.board(name.value)) for name, _ in tree.pairs(value, "boards"))
            elif key.value == "variables":
                yield from (_replaced(name, self.variable(name.value)) for name, _ in tree.pairs(value, "variables"))
            elif key.value == "props":
                for _, when in tree.pairs(value, "props"):
                    start, end = when.start_mark.index, when.end_mark.index
                    yield start, end, self._condition(text[start:end], PurePosixPath(tree.name).stem)
        for at, node in _with_keys("", tree.top):
            start, end = node.start_mark.index, node.end_mark.index
            written = text[start:end]
            if match := _ID.search(written):
                yield start + match.start(), start + match.end(), match["id"] + self.id_end
            elif at in _NODES:
                yield _replaced(node, self.node(node.value))
            elif at == LIKE:
                yield _replaced(node, self.board(node.value))
            elif at == "map":
                yield _replaced(node, self.file(node.value))
            elif at == "trial" and (tried := _TRIED.fullmatch(written)):
                yield start, end, self.board(tried["board"]) + tried["arrow"] + self.variable(tried["variable"])
            elif at == "set":
                name = written.split()[0]
                yield start, start + len(name), self.variable(name)
            elif at in _CONDITIONS:
                yield start, end, self._condition(written, PurePosixPath(tree.name).stem)

    def _condition(self, written: str, here: str) -> str:
        def renamed(match: re.Match[str]) -> str:
            if match["function"] == "visited":
                return f"visited({self.node(match['named'])})"
            if match["function"] == "said":
                return f"said({match['named']}{self.id_end})"
            if match["function"] == "saw" and here not in self.places:
                place, _, thing = match["named"].rpartition("/")
                return f"saw({self.file(place or self.homes[thing])}/{thing})"
            return self.variable(match[0])

        return _ASKED.sub(renamed, written)


def _replaced(node: Node, said: str) -> Edit:
    return node.start_mark.index, node.end_mark.index, said


def _with_keys(key: str, node: Node | None) -> Iterator[tuple[str, Node]]:
    """Every scalar at and below `node`, with the key it stands at (empty for a key itself)."""
    if node is None:
        return
    if is_scalar(node):
        yield key, node
    elif is_mapping(node):
        for name, value in node.value:
            yield "", name
            yield from _with_keys(str(name.value), value)
    else:
        for item in node.value:
            yield from _with_keys(key, item)
