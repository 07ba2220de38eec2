"""Giving a key or button to an action. What another action had is swapped, so that nothing is ever bound twice."""

from collections.abc import Mapping

import msgspec

from game.settings import ACTIONS

FREE = frozenset({"quick_save", "quick_load", "fullscreen", "picture"})
"""Actions that may be left without a key or button."""
LASTING = {"pause": "escape"}
"""What an action never loses."""
Bindings = dict[str, list[str]]


class Rebound(msgspec.Struct, frozen=True):
    """What came of it: the bindings now, and the action that had `name` before (empty: none) and took `old` for it.
    `refused`: nothing changed, as that action has nothing else."""

    bound: Bindings
    other: str = ""
    old: str = ""
    refused: bool = False


def give(bound: Mapping[str, list[str]], action: str, name: str) -> Rebound:
    """`bound` with `name` as the first of `action`; it takes the place of the first that was there."""
    new = {each: list(bound.get(each, ())) for each in ACTIONS}
    mine = new[action]
    if name in mine:
        mine.remove(name)
        mine.insert(0, name)
        return Rebound(new)
    first = mine[0] if mine else ""
    lasting = first == LASTING.get(action)
    old = "" if lasting else first
    other = next((each for each in ACTIONS if name in new[each]), "")
    if other:
        theirs = new[other]
        if name == LASTING.get(other) or (not old and len(theirs) == 1 and other not in FREE):
            return Rebound({each: list(bound.get(each, ())) for each in ACTIONS}, other, old, refused=True)
        at = theirs.index(name)
        theirs[at : at + 1] = [old] if old else []
    new[action] = [name, *mine[1:], *([first] if lasting else [])]
    return Rebound(new, other, old)
