"""Saves of earlier versions, made into what they would be now: one step a version, each of them pure.

A step changes a state as JSON has it, and is applied to the present and to every moment that can be taken back; and the
file around them, before.
"""

from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from game.saves.differences import difference

Raw = dict[str, Any]


def _same(raw: Raw) -> Raw:
    """What a step leaves as it is."""
    return raw


class Upgrade(msgspec.Struct, frozen=True):
    """From a version to the next: a file in, a file out, its states as they were; and a state in, a state out."""

    file: Callable[[Raw], Raw] = _same
    state: Callable[[Raw], Raw] = _same


ONLY_DREAM = "book1/1-synthetic-noon/garden"
"""The one place where the thread could be lost while saves were of version 1."""


def counted_and_stacked(state: Raw) -> Raw:
    """Version 1 counted being lost, and looks at a thing, in no place (`*` from here on), had one field for a talk and
    one for a look, and called somebody's pose what they are idle with."""
    memory = {**state["memory"]}
    memory["seen"] = {f"* {thing}": times for thing, times in memory.get("seen", {}).items()}
    lost = state.get("lost", 0)
    modes = [{"type": kind, **state[kind]} for kind in ("talk", "looking") if state.get(kind)]
    people = {who: _posed(body) for who, body in state["people"].items()}
    left = {name: value for name, value in state.items() if name not in ("talk", "looking")}
    return {**left, "memory": memory, "people": people, "lost": {ONLY_DREAM: lost} if lost else {}, "modes": modes}


def _posed(body: Raw) -> Raw:
    return {"pose" if name == "idle" else name: value for name, value in body.items()}


def past_as_differences(file: Raw) -> Raw:
    """Version 1 held every moment of the past whole."""
    moments = [*file.get("past", []), file["state"]]
    steps = zip(moments[1:], moments, strict=False)
    return {**file, "past": [difference(newer, older) for newer, older in steps]}


UPGRADES: Mapping[int, Upgrade] = {1: Upgrade(file=past_as_differences, state=counted_and_stacked)}
"""By the version that a step begins from."""
