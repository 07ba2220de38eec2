"""All content, loaded once. What was compiled before comes from the user's cache while its files have not changed."""

import gc
import hashlib
import os
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import msgspec
import platformdirs

from game.content import paths
from game.content.book import Book
from game.content.book_reader import read_books
from game.content.books import USUAL
from game.content.cast import Cast, read_cast
from game.content.level import Level
from game.content.lights import Mood, read_lights
from game.content.looks import Look, read_looks
from game.content.overlay import Set, place_in
from game.content.scripts import Script
from game.content.words import ENGLISH, NAME, Words, read_languages, read_words
from game.content.yamltree import Trees
from game.core.problem import ContentError, Problem

if TYPE_CHECKING:
    from game.content.maps.reader import Shared
    from game.content.maps.tilesets import Tiles

FORMAT = 10
"""Raise when a compiled record changes shape: older caches are then made anew."""
UNUSED = 30 * 24 * 3600
"""Seconds after which what was compiled goes, whatever it was."""
TEMPLATES = "templates"
"""The folder of what levels are made from."""
T = TypeVar("T")


class Texts(msgspec.Struct, frozen=True):
    """Everything designers wrote that is not a map. `looks` are those of people of crowds; `words` are those of the
    interface, in English; `languages` has what every other language has of them."""

    cast: Cast
    lights: dict[str, Mood]
    books: dict[str, Book]
    words: dict[str, str]
    languages: dict[str, dict[str, str]] = {}
    looks: tuple[Look, ...] = ()

    def named_languages(self) -> dict[str, str]:
        """What each language calls itself, by the name of its file, English first."""
        own = {ENGLISH: self.words, **self.languages}
        return {language: words.get(NAME, language) for language, words in own.items()}

    def script(self, place: str) -> Script | None:
        """The script beside the map of a place, in whichever book that is; None where there is none."""
        return next((book.scripts[place] for book in self.books.values() if place in book.scripts), None)

    def book_of(self, place: str) -> Book | None:
        """The book that a place lies in; None where there is none of that name."""
        return self.books.get(place.split("/")[0])


class Library:
    """Content by name. A place's name is its map's path under levels/ without its ending."""

    def __init__(self, root: Path | None = None, cache: Path | None = None) -> None:
        self.root = root or paths.project()
        self.cache = cache or platformdirs.user_cache_path("bedtime", appauthor=False)
        self.shared: Shared[Tiles] | None = None
        """The tilesets of the maps compiled so far, for whoever compiles the same maps again; None: not kept."""
        self._levels: dict[str, Level] = {}
        self._sets: dict[tuple[str, str], Set] = {}
        self._texts: Texts | None = None
        self._words: Words | None = None
        self._language = ENGLISH

    @property
    def texts(self) -> Texts:
        """Everything that is not a map. Raises ContentError with every problem of every file."""
        if self._texts is None:
            self._texts = self._compiled(self.written(), "texts", Texts, lambda: read_texts(self.root))
        return self._texts

    @property
    def words(self) -> Words:
        """The interface's words, in the language that is spoken: the same ones whoever asks, and whenever."""
        if self._words is None:
            self._words = Words(self.texts.words)
            self.speak(self._language)
        return self._words

    def speak(self, language: str) -> None:
        """Say the interface's words in this language, or in English where nobody wrote any in it."""
        self._language = language
        self.words.speak(self.texts.languages.get(language, {}))

    def book(self, name: str) -> Book:
        """The book of that name. Raises KeyError, ContentError."""
        return self.texts.books[name]

    def level(self, name: str) -> Level:
        """The compiled map of a place. Raises ContentError."""
        if name not in self._levels:
            path = self.root / "levels" / f"{name}.tmx"

            def compiled() -> Level:
                from game.content.compiler import compile_level

                return compile_level(self.root, path, self.shared)

            self._levels[name] = self._compiled([path, *self.parts()], name, Level, compiled)
        return self._levels[name]

    def place_in(self, chapter: str, place: str) -> Set:
        """A place as `chapter` has it. Raises ContentError."""
        if (chapter, place) not in self._sets:
            self._sets[chapter, place] = place_in(self.texts.book_of(place), chapter, place, self.level(place))
        return self._sets[chapter, place]

    @property
    def levels(self) -> dict[str, Level]:
        """The maps read so far, by place."""
        return dict(self._levels)

    def places(self) -> list[str]:
        """The names of all places; maps among the templates are none."""
        levels = self.root / "levels"
        maps = (path.relative_to(levels) for path in levels.rglob("*.tmx"))
        return sorted(path.with_suffix("").as_posix() for path in maps if path.parts[0] != TEMPLATES)

    def usual_ending(self, book: str, chapter: str) -> bytes | None:
        """What is shipped of how a chapter is usually left; None where nothing is."""
        try:
            return (self.root / "levels" / book / chapter / USUAL).read_bytes()
        except OSError:
            return None

    def written(self) -> list[Path]:
        """The files of everything that is not a map."""
        return [*_yaml(self.root / "levels"), *_yaml(self.root / "assets" / "words")]

    def parts(self) -> list[Path]:
        """The files that any map may be made from: tilesets and templates."""
        return sorted([*(self.root / "assets" / "tilesets").rglob("*.tsx"), *(self.root / "levels").rglob("*.tx")])

    def beside(self, cache: Path, levels: Iterable[str], texts: bool) -> "Library":
        """Another library of the same files, which has what this one has read but for `levels` and, with `texts`,
        what is not a map: these it reads anew when it is asked for them. It keeps in `cache` what it compiles."""
        other = Library(self.root, cache)
        other._levels = {name: level for name, level in self._levels.items() if name not in set(levels)}
        other._texts = None if texts else self._texts
        other._language, other.shared = self._language, self.shared
        return other

    def take(self, texts: Texts, levels: dict[str, Level]) -> "Library":
        """Hold what was read elsewhere of the same files; this library."""
        self._texts, self._words, self._levels = texts, None, dict(levels)
        return self

    def _compiled(self, files: Iterable[Path], what: str, kind: type[T], make: Callable[[], T]) -> T:
        files, own = list(files), hashlib.blake2b(f"{what} {self.root}".encode(), digest_size=8).hexdigest()
        stamp = self._stamp(files)
        stored = self.cache / f"{own}-{stamp}.msgpack"
        try:
            return _decoded(stored.read_bytes(), kind)
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
            made = make()
        try:
            if self._stamp(files) == stamp:  # nothing was saved meanwhile
                self.cache.mkdir(parents=True, exist_ok=True)
                part = stored.with_suffix(f".{os.getpid()}.part")
                part.write_bytes(msgspec.msgpack.encode(made))
                part.replace(stored)
                self._forget(stored, own)
        except OSError:
            pass  # a cache that cannot be written costs time, nothing else
        return made

    def _stamp(self, files: Iterable[Path]) -> str:
        """A name for everything that something is compiled from: the path of each file, and what is in it."""
        stamp, top = hashlib.blake2b(str(FORMAT).encode(), digest_size=12), f"{self.root}{os.sep}"
        for file in files:
            try:
                content = hashlib.blake2b(file.read_bytes(), digest_size=12).digest()
            except OSError as error:
                message = f"cannot be read ({error.strerror})"
                raise ContentError([Problem(paths.named(self.root, file), 1, 1, message)]) from None
            linked = b"link" * paths.is_reached_by_link(file, self.root)
            written = str(file)
            within = written.removeprefix(top) if written.startswith(top) else os.path.relpath(file, self.root)
            stamp.update(os.fsencode(within) + b"\0" + content + linked)
        return stamp.hexdigest()

    def _forget(self, stored: Path, own: str) -> None:
        """Let go what was compiled of the same before, and of anything long ago. Raises OSError."""
        for path in self.cache.iterdir():
            if path != stored and path.suffix in (".msgpack", ".part"):
                old = path.stat().st_mtime < time.time() - UNUSED
                if old or (path.name.startswith(own) and path.suffix == ".msgpack"):
                    path.unlink(missing_ok=True)


def _decoded(content: bytes, kind: type[T]) -> T:
    """What was compiled, from its bytes. Raises MsgspecError. Nothing of it can be garbage yet, so that none is looked
    for meanwhile: that would take longer than all the rest."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        return msgspec.msgpack.decode(content, type=kind)
    finally:
        if collecting:
            gc.enable()


def _yaml(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.yaml"))


def read_texts(root: Path, numbering: Trees | None = None) -> Texts:
    """Read every YAML file of the project. With `numbering` no line needs an id, and every file with lines is put
    there. Raises ContentError with every problem in all of them."""
    problems: list[Problem] = []

    def told(read: Callable[[], T]) -> T | None:
        try:
            return read()
        except ContentError as error:
            problems.extend(error.problems)
            return None

    cast = told(lambda: read_cast(root, numbering))
    lights = told(lambda: read_lights(root))
    looks = told(lambda: read_looks(root))
    words = told(lambda: read_words(root))
    languages = told(lambda: read_languages(root, words)) if words is not None else None
    books = None
    if cast and lights is not None:
        books = told(lambda: read_books(root, *cast, frozenset(lights), numbering))
    if problems or not (cast and words is not None and books is not None and lights is not None and looks is not None):
        raise ContentError(problems)
    return Texts(cast[0], lights, books, words, languages or {}, looks)
