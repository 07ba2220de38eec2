"""The code that draws and composes. Needs what the `art` extra brings; the game itself imports none of it.

`draw` holds the table of what `bedtime draw NAME` can redraw; `canvas` the indexed canvas; `data/` grids as text.
"""
