"""What fears are cut from: one body of dark, the Dark's own too, seen by the mist that it hides."""

import numpy as np
import pytest

from assets.source.canvas import Canvas
from assets.source.kit import the_dark
from assets.source.kit.dark import GROUND, field, in_states, sheet
from assets.source.kit.fears import FEARS
from assets.source.ramps import NAMES
from game.screen.paint.fears import FIGURES

FLECKS = ("ink4", "ink5", "blue3", "gold2")
MIST = ("ink4", "ink5", "ink6")
DARK = (the_dark.WIDE, the_dark.HIGH, the_dark.the_dark, the_dark.MOMENTS)


def cells(drawn, moments):
    wide = drawn.width // moments
    return [drawn.crop(number * wide, 0, wide, drawn.height) for number in range(moments)]


def colored(canvas, names):
    return np.isin(canvas.cells, [NAMES.index(name) for name in names])


def test_flecks_stay_where_they_are_while_a_body_breathes():
    found = []
    for full in (0, 1):
        canvas = Canvas(40, 40)
        field(canvas, canvas.ellipse_mask(20, 20, 14 + full, 14 + full), 7)
        found.append(canvas.cells[12:28, 12:28])
    assert np.array_equal(*found) and len(np.unique(found[0])) > 1


def test_who_stands_on_the_ground_has_no_rim_along_it():
    canvas = Canvas(30, 30)
    field(canvas, canvas.rect_mask(5, 6, 20, 24), 7)
    assert (canvas.cells[-1, 8:22] == NAMES.index("ink0")).mean() > 0.8
    assert (canvas.cells[6, 8:22] == NAMES.index("ink0")).sum() == 0


@pytest.mark.parametrize("name", ["dark", *FEARS])
def test_there_is_mist_on_each_side_of_it_and_over_it(name):
    wide, high, draw, moments = DARK if name == "dark" else (*FEARS[name][:2], in_states(FEARS[name][2]), 8)
    for cell in cells(sheet(wide, high, draw, moments), moments):
        pale = colored(cell, MIST)
        middle = cell.width // 2
        assert min(pale[: cell.height // 2].sum(), pale[:, :middle].sum(), pale[:, middle:].sum()) > 60


def test_the_dark_fits_the_figure_that_the_game_has_of_it():
    figure = FIGURES["dark"]
    drawn = sheet(*DARK)
    assert (drawn.width, drawn.height) == (figure.wide * the_dark.MOMENTS, figure.high)
    assert figure.high - figure.ground == GROUND and len({column for column, _ in figure.asleep}) == the_dark.MOMENTS


def test_the_dark_looks_but_in_the_moment_in_which_its_eyes_are_shut():
    bright = [colored(cell, ("gold4",)).sum() for cell in cells(sheet(*DARK), the_dark.MOMENTS)]
    assert min(bright[:3]) > 20 > 5 > bright[3]
