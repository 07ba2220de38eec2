"""Proves places of two layers completable: every way through them is walked on the real rules, and the best is played.

`maze` walks a cell at a time, `guide` knows about how far it is, `search` finds ways, `playing` plays one through a
session, `solve` says what was found.
"""
