"""Picture files under the project's root, read once each. Needs a display mode."""

from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import ParamSpec, TypeVar, cast

import pygame

from game.content import paths
from game.content.level import Picture
from game.core.problem import ContentError, Problem

HIDES = 127
"""What is more opaque than that hides."""

P = ParamSpec("P")
T = TypeVar("T")
_stores: list[Callable[[], None]] = []
_sheets: dict[str, pygame.Surface] = {}
LARGEST_STAND_IN = 2048
"""Px that nothing is wide and high which stands in for a picture: more than is cut from any."""
Tell = Callable[[Problem], None]
_tell: Tell | None = None
_stand_ins: set[str] = set()
"""The files that nothing stands in for."""


def drawn(most: int | None = None) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """Keep what a function makes out of pictures, at most so many of them, until `forget`."""

    def keep(make: Callable[P, T]) -> Callable[P, T]:
        kept = lru_cache(most)(make)
        _stores.append(kept.cache_clear)
        return cast(Callable[P, T], kept)

    return keep


def forget() -> None:
    """Read every picture anew when it is next wanted, and make anew what was made out of it."""
    _sheets.clear()
    _stand_ins.clear()
    for clear in _stores:
        clear()


@contextmanager
def forgiving(tell: Tell) -> Iterator[None]:
    """Meanwhile nothing is shown where a picture cannot be used, and `tell` is told of it, once: play goes on."""
    global _tell
    before, _tell = _tell, tell
    try:
        yield
    finally:
        _tell = before


def renew(files: Iterable[str], cut: Collection[str] = (), gone: Iterable[str] = ()) -> None:
    """Read these pictures anew now, forget those that are `gone`, and make anew what was made out of pictures when it
    is next wanted. Those that are `cut` anew may be smaller than they were. Raises what `sheet` does, and ContentError
    for any other that is smaller; every picture is then still what it was."""
    read = {file: _read(file) for file in files}
    for file in read.keys() - set(cut) - _stand_ins:
        (wide, high), (was_wide, was_high) = read[file].get_size(), sheet(file).get_size()
        if wide < was_wide or high < was_high:
            message = f"is {wide} × {high} px, where it was {was_wide} × {was_high}"
            raise ContentError([Problem(file, 1, 1, message)])
    _sheets.update(read)
    _stand_ins.difference_update(read)
    for file in gone:
        _sheets.pop(file, None)
    for clear in _stores:
        clear()


def known() -> list[str]:
    """The picture files read so far."""
    return list(_sheets)


def unreadable(path: Path) -> str:
    """Why a file cannot be read as a picture; empty where it can. Raises OSError."""
    try:
        pygame.image.load(path)
    except pygame.error as error:
        return str(error)
    return ""


def sheet(file: str) -> pygame.Surface:
    """The picture file `file` (relative to the project's root), ready to blit. Raises FileNotFoundError where there is
    none, ValueError when the path leads out of the project, ContentError for a file that is no picture: while this is
    `forgiving`, nothing stands in for that."""
    found = _sheets.get(file)
    if found is None:
        try:
            found = _read(file)
        except ContentError as error:
            found = _nothing(file, error, (LARGEST_STAND_IN, LARGEST_STAND_IN))
        _sheets[file] = found
    return found


def _nothing(file: str, error: Exception, size: tuple[int, int]) -> pygame.Surface:
    """What is seen of a picture that cannot be used, which is told. Raises `error` where nothing is forgiven."""
    if _tell is None:
        raise error
    if file not in _stand_ins:
        _stand_ins.add(file)
        _tell(Problem(file, 1, 1, str(error)))
    return pygame.Surface(size, pygame.SRCALPHA)


def _read(file: str) -> pygame.Surface:
    root = paths.project()
    path = paths.inside(root, root / file)
    try:
        return pygame.image.load(path).convert_alpha()
    except pygame.error as error:
        raise ContentError([Problem(file, 1, 1, f"cannot be read as a picture ({error})")]) from None


@drawn()
def piece(picture: Picture) -> pygame.Surface:
    """The part of a picture file that a tile or prop shows; an area of no width means all of it. Raises what `sheet`
    does, and ValueError where the file is smaller: while this is `forgiving`, nothing stands in for those too."""
    area = picture.area
    try:
        whole = sheet(picture.file)
        return whole if not area[2] else whole.subsurface(area)
    except (FileNotFoundError, ValueError) as error:
        return _nothing(picture.file, error, area[2:] if area[2] else (1, 1))


@drawn(1024)
def solid(picture: pygame.Surface) -> pygame.mask.Mask:
    """The pixels of a picture that hide what is behind it."""
    return pygame.mask.from_surface(picture, HIDES)
