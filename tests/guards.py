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


def digest(memory):
    """A name for all that a memory holds. Looks are counted by the thing alone, as they were then."""
    raw = {part: msgspec.to_builtins(memory)[part] for part in REMEMBERED}
    seen = {}
    for thing, times in raw["seen"].items():
        bare = thing.rsplit(" ", 1)[-1]
        seen[bare] = seen.get(bare, 0) + times
    raw["seen"] = seen
    return hashlib.blake2b(json.dumps(raw, sort_keys=True).encode(), digest_size=16).hexdigest()
