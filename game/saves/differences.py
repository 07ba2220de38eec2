"""What one moment of a playthrough differs in from the next, so that a save need not hold each of them whole.

A moment is JSON: tables by names, lists, words and numbers. A difference says how the older of two is made from the
newer: for a table `set` (what it has otherwise), `del` (names it lacks) and `in` (differences of tables and lists in
it); for a list how many of the newer's first items stay (`keep`), with those that come before and after them. Backlogs
grow at their end and drop at their beginning, so that they cost the lines between the two.
"""

from typing import Any

Table = dict[str, Any]


def difference(newer: Table, older: Table) -> Table:
    """What makes `older` from `newer`; empty where nothing does. A value is of one kind in both: 1 and true, which
    Python takes for equal, are never told apart."""
    put, within = {}, {}
    for name, value in older.items():
        if name not in newer:
            put[name] = value
        elif (now := newer[name]) != value:
            inner = _within(now, value)
            if inner is None:
                put[name] = value
            else:
                within[name] = inner
    found: Table = {}
    if put:
        found["set"] = put
    if gone := [name for name in newer if name not in older]:
        found["del"] = gone
    if within:
        found["in"] = within
    return found


def _within(newer: Any, older: Any) -> Table | None:
    """The difference of two values that are at odds; None where the older is better told whole."""
    if isinstance(newer, dict) and isinstance(older, dict):
        return difference(newer, older)
    if isinstance(newer, list) and isinstance(older, list):
        return _listed(newer, older)
    return None


def _listed(newer: list[Any], older: list[Any]) -> Table | None:
    """How `older` is made of the first items of `newer`; None where they share none."""
    for dropped in range(len(older)):
        keep = min(len(older) - dropped, len(newer))
        if keep and older[dropped] == newer[0] and older[dropped : dropped + keep] == newer[:keep]:
            found: Table = {"keep": keep}
            if dropped:
                found["before"] = older[:dropped]
            if after := older[dropped + keep :]:
                found["after"] = after
            return found
    return None


def older_of(newer: Table, found: Table) -> Table:
    """What `difference(newer, older)` was made from; `newer` is left as it is, and what both have is shared. Raises
    LookupError, TypeError, ValueError, AttributeError where the two do not fit."""
    older = dict(newer)
    for name in found.get("del", ()):
        del older[name]
    for name, inner in found.get("in", {}).items():
        older[name] = _inner(newer[name], inner)
    older.update(found.get("set", {}))
    return older


def _inner(newer: Any, found: Table) -> Any:
    if isinstance(newer, dict):
        return older_of(newer, found)
    keep = found["keep"]
    if not isinstance(newer, list) or not 0 <= keep <= len(newer):
        raise ValueError("a list that is not as long")
    return [*found.get("before", ()), *newer[:keep], *found.get("after", ())]
