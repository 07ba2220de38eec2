"""The seeded generator is PCG32, alike everywhere."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.rng import Rng, seeded


def test_it_gives_the_numbers_of_the_reference():
    rng = seeded(42, 54)
    assert [rng.next32() for _ in range(6)] == [0xA15C02B7, 0x7B47F409, 0xBA1D3330, 0x83D2F293, 0xBFA4784B, 0xCBED606E]


def test_its_state_is_all_there_is_to_it():
    rng = seeded(7)
    rng.next32()
    same = Rng(rng.state, rng.inc)
    assert [rng.next32() for _ in range(9)] == [same.next32() for _ in range(9)]


@given(st.integers(0, 2**64 - 1), st.integers(1, 10_000))
def test_a_number_lies_below_its_bound(seed, bound):
    assert 0 <= seeded(seed).below(bound) < bound


def test_every_number_comes_about_as_often():
    rng = seeded(3)
    counts = Counter(rng.below(5) for _ in range(5000))
    assert all(850 < counts[n] < 1150 for n in range(5))


@pytest.mark.parametrize("bound", [0, -3])
def test_there_is_nothing_below_nothing(bound):
    with pytest.raises(ValueError, match=f"not {bound}"):
        seeded(1).below(bound)
