"""A full cup over whoever carries it: level, aside, at the rim, and over it."""

import pygame
import pytest

from game.core.fixed import ONE
from game.screen.paint.palette import COLOR
from game.screen.trials import cups
from game.trials.candle import LOW, Candle

FEET = 60, 100


def drawn(cup, tick=0, holds="water"):
    canvas = pygame.Surface((120, 120))
    canvas.fill((1, 2, 3))
    cups.draw(canvas, FEET, cup, holds, tick)
    return canvas


def top_of(canvas, x):
    """Where what is in it begins in a column."""
    inks = {canvas.map_rgb(COLOR[ink]) for ink in ("blue3", "blue5")}
    return next((y for y in range(canvas.get_height()) if canvas.get_at_mapped((x, y)) in inks), None)


def test_a_cup_that_nobody_shakes_is_level():
    canvas = drawn(Candle("c"))
    assert len({top_of(canvas, FEET[0] + dx) for dx in range(-8, 9)}) == 1


@pytest.mark.parametrize("way", [-1, 1])
def test_it_stands_up_the_side_that_it_is_left_behind_on(way):
    canvas = drawn(Candle("c", lean=(2 * ONE * way, 0)))
    assert top_of(canvas, FEET[0] + 9 * way) < top_of(canvas, FEET[0] - 9 * way)


def test_tea_is_not_the_colour_of_water():
    assert canvas_has(drawn(Candle("c")), "blue3") and not canvas_has(drawn(Candle("c"), holds="tea"), "blue3")


def test_at_the_rim_its_edge_is_red():
    red = canvas_has(drawn(Candle("c", shakes=LOW)), "red1")
    assert red and not canvas_has(drawn(Candle("c")), "red1")


def test_once_it_went_over_there_is_less_in_it():
    assert top_of(drawn(Candle("c", burning=False)), FEET[0]) > top_of(drawn(Candle("c")), FEET[0])


def test_drops_are_in_the_air_only_where_things_move():
    cup = Candle("c", shakes=LOW, lean=(ONE, 0))
    assert pygame.image.tobytes(drawn(cup, 5), "RGB") != pygame.image.tobytes(drawn(cup, 0), "RGB")


def canvas_has(canvas, ink):
    wanted = canvas.map_rgb(COLOR[ink])
    return any(
        canvas.get_at_mapped((x, y)) == wanted for x in range(canvas.get_width()) for y in range(canvas.get_height())
    )
