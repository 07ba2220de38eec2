"""How fast play goes: everything that takes time counts ticks, so that it goes alike on every machine."""

TICKS = 60
"""Ticks in a second."""
TICK = 1000 / TICKS
"""Ms of one."""
WORDS_A_MINUTE = 200
"""How fast somebody reads: the design's figure."""
A_WORD = 60 * TICKS // WORDS_A_MINUTE
"""Ticks to read a word."""
