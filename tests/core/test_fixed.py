"""Whole numbers for positions."""

from hypothesis import given
from hypothesis import strategies as st

from game.core.fixed import pixels, units


@given(st.integers(-(10**6), 10**6))
def test_a_pixel_survives_the_way_there_and_back(px):
    assert pixels(units(px)) == px


def test_pixels_are_rounded_down_below_zero_too():
    assert (pixels(units(1.9)), pixels(units(-0.1))) == (1, -1)
