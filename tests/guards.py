"""Saves of chapter 1 as it was before its second edition, in saves/v1."""

from pathlib import Path

V1 = Path(__file__).parent / "saves" / "v1"
SAVES = sorted(path.name.split(".")[0] for path in V1.glob("*.json.gz"))
REMEMBERED = ("variables", "visits", "bonds", "seen", "heard", "turns", "asked", "held", "met", "log")
"""What a memory was made of then."""
GONE = frozenset({"dark", "detour", "lab", "night", "options", "ring", "wait"})
"""Saves in the midst of something that the second edition does otherwise: these go on from the start of their beat."""
