"""What is written of sounds in data/sound: how loud they are, which are told in words, what things sound like, and what
is decoded at once. Each file says itself how it is written."""

from functools import cache
from typing import Any, TypeVar

import msgspec

from assets.source.grids import DATA
from game.core.problem import ContentError, Problem

FOLDER = DATA / "sound"
T = TypeVar("T")


class Wandering(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How far the loudness of `loops` sinks at most, as a share of it, and in how many seconds, at least and at most,
    it comes from one to the next."""

    loops: list[str]
    depth: float
    every: tuple[float, float]


class Things(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What things sound like, what is heard of loops now and then, and how their loudness wanders."""

    things: dict[str, dict[str, str | int]]
    strays: dict[str, list[dict[str, Any]]]
    wanders: list[Wandering]


class Held(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is decoded at once, in groups; the names in `parts` stand for what is in them."""

    parts: dict[str, list[str]]
    held: dict[str, dict[str, list[str]]]


def _read(name: str, kind: type[T]) -> T:
    """A file of data/sound. Raises ContentError where it is not written as it should be."""
    try:
        return msgspec.yaml.decode((FOLDER / name).read_bytes(), type=kind)
    except msgspec.MsgspecError as error:
        raise ContentError([Problem(f"assets/source/data/sound/{name}", 1, 1, str(error))]) from None


@cache
def loudness() -> dict[str, int | float]:
    """LUFS of each sound that has a line of its own, and of each kind."""
    groups = _read("loudness.yaml", dict[str, dict[str, int | float]])
    return {name: loud for group in groups.values() for name, loud in group.items()}


@cache
def told() -> frozenset[str]:
    """The effects that are told in words."""
    return frozenset(name for row in _read("told.yaml", list[list[str]]) for name in row)


@cache
def things() -> Things:
    """What things.yaml says."""
    return _read("things.yaml", Things)


def wanders() -> dict[str, dict[str, Any]]:
    """How the loudness of each loop wanders, by its name."""
    return {loop: {"depth": each.depth, "every": each.every} for each in things().wanders for loop in each.loops}


@cache
def held() -> dict[str, list[str]]:
    """The names of what is decoded at once, by place, trial or crossing."""
    said = _read("held.yaml", Held)

    def named(name: str) -> list[str]:
        return [each for part in said.parts[name] for each in named(part)] if name in said.parts else [name]

    return {
        place: list(dict.fromkeys(each for names in groups.values() for name in names for each in named(name)))
        for place, groups in said.held.items()
    }
