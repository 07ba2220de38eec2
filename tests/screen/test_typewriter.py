"""Letters that come one after another: a page never begins as an empty box."""

import pytest

from game.content.markup import parse
from game.screen.typewriter import SPEEDS, Typewriter

LINE = parse("It's shut, though. Nobody minds.")


@pytest.mark.parametrize("speed", SPEEDS)
def test_a_letter_is_there_before_the_first_tick(speed):
    assert Typewriter(LINE, speed).letters >= 1


@pytest.mark.parametrize("speed", SPEEDS)
def test_so_it_is_on_the_next_page(speed):
    letters = Typewriter(LINE, speed, 10)
    letters.hurry()
    letters.turn(10, 20)
    assert 10 < letters.letters <= 20


def test_a_wait_before_the_first_letter_is_kept():
    letters = Typewriter(parse("[wait 0.1]So."), "at once")
    assert letters.letters == 0
    for _ in range(7):
        letters.tick()
    assert letters.done


def test_letters_come_no_further_than_a_wait_among_them():
    letters = Typewriter(parse("S[wait 0.1]o."), "fast")
    assert letters.letters == 1
    letters.tick()
    assert letters.letters == 1


def test_a_line_without_a_letter_is_done():
    assert Typewriter(parse(""), "slow").done
