"""A new level: a small place that passes the check and can be played at once, copied from levels/templates.

The copy has ids of its own, paths that fit its folder, and its own name wherever the template says NEWPLACE.
"""

import posixpath
import re
from collections import Counter
from itertools import product
from pathlib import Path
from string import ascii_lowercase, digits

from game import files
from game.content import paths
from game.content.book_reader import BOOKS
from game.content.library import TEMPLATES, Library
from game.content.pairs import DREAMT
from game.core.problem import did_you_mean
from game.workshop import worlds
from game.workshop.names import ASK, Unknown, changeable, pick

ROOM, LAYERED = "room", DREAMT.first
"""The templates: a place, and one with two layers."""
PLACEHOLDER = "NEWPLACE"
"""What a template says where the level's own name belongs."""

_NAME = re.compile(r"[a-z][a-z0-9_]*")
_ID = re.compile(r"#([a-z0-9]{3,6})\b")
_NEW_ID = re.compile(r"#new([0-9])")
_TONE = re.compile(r"^tone: (\w+)$", re.MULTILINE)
_PLAYED = re.compile(r"\bmap: *([\w./-]+)\.tmx")
"""The maps of the beats of a chapter."""
_PATH = re.compile(r'\b(source|template)="([^"]+)"')


def whole_name(root: Path, name: str, here: Path) -> str:
    """BOOK/CHAPTER/NAME of a level that is named in the folder `here`: what that says of it may be left out. Raises
    Unknown."""
    levels = (root / "levels").resolve()
    if name != ASK and not name.startswith("levels/"):
        stands = here.resolve().relative_to(levels).parts if here.resolve().is_relative_to(levels) else ()
        parts = name.removesuffix(".tmx").split("/")
        name = "/".join([*stands[: max(0, 3 - len(parts))], *parts])
    if name == ASK or name.removeprefix("levels/").count("/") < 2:
        chapters = [f"{book}/{folder.name}" for book in BOOKS for folder in _chapters(root, book)]
        told = f"a level is named BOOK/CHAPTER/NAME, as book1/1-synthetic-noon/attic, not '{name}'"
        first = "which level? BOOK/CHAPTER/NAME" if name == ASK else told
        raise Unknown(f"{first}\nchapters: {', '.join(chapters)}; in one of their folders NAME alone will do")
    return name


def new_level(root: Path, name: str, dream: bool = False) -> list[Path]:
    """Write the map and the script of a new level called BOOK/CHAPTER/NAME, and its place in the book's world; map and
    script. Raises Unknown, with nothing written, for a name that is taken or fits nowhere, and OSError."""
    book, chapter, own = _parts(name)
    folder = _folder(changeable(root), book, chapter)
    if not _NAME.fullmatch(own):
        raise Unknown(f"a level's name is small letters, digits and _, as 'attic', not '{own}'")
    for place in Library(root).places():
        if place.split("/")[0] == book and place.rsplit("/", 1)[-1] == own:
            raise Unknown(f"there is a level '{own}' in {book} already: levels/{place}.tmx")
    level, script = folder / f"{own}.tmx", folder / f"{own}.yaml"
    for path in (level, script):
        if path.exists():
            raise Unknown(f"there is a {paths.named(root, path)} already")
    templates = root / "levels" / TEMPLATES
    kind = LAYERED if dream else ROOM
    map_text = _moved((templates / f"{kind}.tmx").read_text("utf-8"), templates, folder)
    words = _with_ids((templates / f"{kind}.yaml").read_text("utf-8"), root)
    if tone := "" if dream else _tone(folder):
        words = _TONE.sub(f"tone: {tone}", words)
    files.replace(script, words.replace(PLACEHOLDER, own).encode())
    try:
        files.replace(level, map_text.replace(PLACEHOLDER, own).encode())
    except OSError:
        script.unlink()
        raise
    worlds.write(root)
    return [level, script]


def _parts(name: str) -> tuple[str, str, str]:
    parts = name.removeprefix("levels/").removesuffix(".tmx").split("/")
    if len(parts) != 3 or not all(parts) or ".." in parts:
        raise Unknown(f"a level is named BOOK/CHAPTER/NAME, as book1/1-synthetic-noon/attic, not '{name}'")
    return parts[0], parts[1], parts[2]


def _folder(root: Path, book: str, chapter: str) -> Path:
    """The folder of a chapter. Raises Unknown."""
    levels = root / "levels"
    pick(book, [known for known in BOOKS if (levels / known).is_dir()], "book")
    chapters = [folder.name for folder in _chapters(root, book)]
    if chapter not in chapters:
        raise Unknown(
            f"there is no chapter '{chapter}' in {book}{did_you_mean(chapter, chapters)}; a new one begins with its "
            f"folder: make levels/{book}/{chapter} first, and write its chapter.yaml when the level is there"
        )
    return levels / book / chapter


def _tone(folder: Path) -> str:
    """What the place sounds like in which most beats of a chapter play; empty where that cannot be told."""
    chapter = folder / "chapter.yaml"
    played = Counter(_PLAYED.findall(chapter.read_text("utf-8", "replace")) if chapter.is_file() else ())
    for place, _ in played.most_common(1):
        script = folder / f"{place}.yaml"
        said = _TONE.search(script.read_text("utf-8", "replace")) if script.is_file() else None
        return said[1] if said else place.rsplit("/", 1)[-1]
    return ""


def _chapters(root: Path, book: str) -> list[Path]:
    """The folders of a book's chapters, in their order; none where the book has no folder."""
    folder = root / "levels" / book
    return sorted(each for each in folder.iterdir() if each.is_dir()) if folder.is_dir() else []


def _moved(text: str, old: Path, new: Path) -> str:
    """A map's text with its paths, relative to the folder `old`, made relative to `new`."""

    def moved(match: re.Match[str]) -> str:
        target = posixpath.normpath((old / match[2]).as_posix())
        return f'{match[1]}="{posixpath.relpath(target, new.as_posix())}"'

    return _PATH.sub(moved, text)


def _with_ids(text: str, root: Path) -> str:
    """A script's text with ids that stand nowhere in the project."""
    texts = (path.read_text("utf-8") for path in (root / "levels").rglob("*.yaml"))
    taken = {id for other in texts for id in _ID.findall(other)}
    letters = ascii_lowercase + digits
    begins = ("".join(pair) for length in (2, 3) for pair in product(ascii_lowercase, *[letters] * (length - 1)))
    begin = next(begin for begin in begins if not any(id.startswith(begin) for id in taken))
    return _NEW_ID.sub(rf"#{begin}\1", text)
