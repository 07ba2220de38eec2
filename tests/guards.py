"""What chapter 1 was before the book of chapters: its saves, tapes and memories, in saves/v1."""

import hashlib
import json
from pathlib import Path

import msgspec

V1 = Path(__file__).parent / "saves" / "v1"
WALKS = json.loads((V1 / "walks.json").read_text("utf-8"))
HEARD = frozenset((V1 / "heard.txt").read_text("utf-8").split())
SAVES = sorted(path.name.split(".")[0] for path in V1.glob("*.json.gz"))
TAPES = sorted(path.name.split(".")[0] for path in V1.glob("*.tape.gz"))
REMEMBERED = ("variables", "visits", "bonds", "seen", "heard", "turns", "asked", "held", "met", "log")
"""What a memory was made of then."""


_GUESSES = ("r2t", "r2u", "r2v", "r2w", "r2z", "r30", "r31", "r32", "r35", "r37", "r38", "w0c")
_ANSWERS = ("r2s", "r2x", "r2y", "r33", "r34", "r39", "r3a", "r3b", "r3c", "r3d", "r3e")
RING_LINES = frozenset((*_GUESSES, *_ANSWERS))
"""Lines and options of the ring while its thoughts were guessed by words; some of them are gone."""
RING_NODES = frozenset({"thought_3", "thought_7", "thought_11", "no_such_thought", "once_more"})
"""Conversations of that guessing."""
RING_NOW = frozenset(
    ["ring_3", "ring_7", "ring_11", "at_ring_11", "how_it_went", "no_such_note", "tuned", "forced", "r6e", "r6f"]
)
"""Conversations, variables and lines of the deed that took its place."""
IN_THE_RING = frozenset({"ring"})
"""The save in the midst of that guessing."""


def digest_apart_from_the_ring(memory):
    """A name for all that a memory holds but the ring's own lines and conversations, then and now, and the order in
    which all was heard."""
    raw = _seen_by_thing({part: msgspec.to_builtins(memory)[part] for part in REMEMBERED if part != "log"})
    left_out = RING_LINES | RING_NODES | RING_NOW
    for part in ("heard", "visits", "variables"):
        raw[part] = {name: value for name, value in raw[part].items() if name not in left_out}
    raw["turns"] = {name: value for name, value in raw["turns"].items() if "r3a" not in name}
    return hashlib.blake2b(json.dumps(raw, sort_keys=True).encode(), digest_size=16).hexdigest()


def _seen_by_thing(raw):
    seen = {}
    for thing, times in raw["seen"].items():
        bare = thing.rsplit(" ", 1)[-1]
        seen[bare] = seen.get(bare, 0) + times
    return {**raw, "seen": seen}


def digest(memory):
    """A name for all that a memory holds. Looks are counted by the thing alone, as they were then."""
    raw = _seen_by_thing({part: msgspec.to_builtins(memory)[part] for part in REMEMBERED})
    return hashlib.blake2b(json.dumps(raw, sort_keys=True).encode(), digest_size=16).hexdigest()
