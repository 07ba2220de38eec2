"""The code that draws the game's pictures. Needs numpy and pillow (the `art` extra); the game itself imports none of it.

`draw` holds the table of what `bedtime draw NAME` can redraw; `canvas` the indexed canvas; `data/` grids as text.
"""
