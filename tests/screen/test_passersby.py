"""A crowd passes behind those who talk, never before their faces."""

from itertools import pairwise

from game.screen.paint.people import CELL_H
from game.screen.passersby import BEHIND, EASES, KEPT, round_behind

TALKING = [(100, 200), (118, 204)]


def test_whoever_would_hide_somebody_passes_behind_all_who_talk() -> None:
    for x in range(100 - KEPT, 118 + KEPT + 1):
        for y in range(200, 204 + CELL_H):
            row = round_behind((x, y), TALKING, 0, 1.0)
            assert row <= 200 - BEHIND or not any(abs(x - px) <= KEPT and py < row < py + CELL_H for px, py in TALKING)


def test_they_go_round_little_by_little() -> None:
    rows = [round_behind((x, 210), TALKING[:1], 0, 1.0) for x in range(100 - KEPT - EASES - 4, 101)]
    assert rows[0] == 210 and rows[-1] == 200 - BEHIND
    assert all(0 <= before - after <= 3 for before, after in pairwise(rows))


def test_nobody_moves_before_anybody_talks_or_where_nobody_is_hidden() -> None:
    assert round_behind((100, 210), TALKING, 4, 0.0) == 210
    assert round_behind((100, 260), TALKING, 4, 1.0) == 260
    assert round_behind((300, 210), TALKING, 4, 1.0) == 210
