"""How fast play goes: everything that takes time counts ticks, so that it goes alike on every machine."""

TICKS = 60
"""Ticks in a second."""
TICK = 1000 / TICKS
"""Ms of one."""
