"""Playthroughs on disk: slots (what the player sees of them), the form of a save, its differences, its upgrades.

Nothing here knows the screen; of a state it knows only that it can be written down.
"""

from game.saves.slots import AUTO, CRASH, MANUAL, QUICK, SLOTS, Picture, Saves, Slot, Unusable

__all__ = ["AUTO", "CRASH", "MANUAL", "QUICK", "SLOTS", "Picture", "Saves", "Slot", "Unusable"]
