"""Drawings made of letters: what their reader gives, and what it says of a file it cannot read."""

import pytest

from assets.source.canvas import Canvas
from assets.source.grids import DATA, Grid, GridError, Stamps, grids, parse

SMALL = """# A leaf, and a stalk that hangs below it.
letters gG

[leaf]
.g.
gGg

[stalk two] at 1 -2
g
"""

BROKEN = {
    "no letters": ("letters gG\n", "", "leaf.txt:3: expected the line of letters first"),
    "a name that is none": ("[leaf]", "[Leaf]", "leaf.txt:4: expected [name] or [name] at X Y, found '[Leaf]'"),
    "a name twice": ("stalk two", "leaf", "leaf.txt:8: [leaf] is there twice"),
    "no name": ("[leaf]\n", "", "leaf.txt:4: a row before the first [name]"),
    "a letter not among them": ("gGg", "gYg", "leaf.txt:6: [leaf] uses 'Y', not among the letters"),
    "rows of two lengths": ("gGg", "gGgg", "leaf.txt:6: [leaf] is 3 wide, this row 4"),
    "no rows": (".g.\ngGg\n", "", "leaf.txt:6: [leaf] has no rows"),
    "no rows at the end": ("-2\ng", "-2", "leaf.txt:8: [stalk two] has no rows"),
    "no grids": (SMALL[SMALL.index("[") :], "", "leaf.txt: no grids"),
}


def test_grids_have_their_rows_and_their_corner():
    assert parse(SMALL, "leaf.txt") == {"leaf": Grid((".g.", "gGg")), "stalk two": Grid(("g",), 1, -2)}


@pytest.mark.parametrize("case", BROKEN)
def test_what_is_wrong_is_said_with_its_line(case):
    right, wrong, message = BROKEN[case]
    assert right in SMALL
    with pytest.raises(GridError) as problem:
        parse(SMALL.replace(right, wrong), "leaf.txt")
    assert str(problem.value) == message


def test_every_grid_of_a_file_can_be_stamped():
    for name, grid in grids("home").items():
        canvas = Canvas(40, 40)
        Stamps("home")(canvas, 0, 0, name, dict.fromkeys("GYbgkmwy", "gold3"))
        assert canvas.drawn.sum() == sum(letter != "." for row in grid.rows for letter in row)


def test_a_file_that_is_not_there_is_refused():
    assert (DATA / "home.txt").is_file()
    with pytest.raises(OSError, match="hoem"):
        grids("hoem")
