"""The fixture of the evidence board is clean."""

from game.workshop.check import check


def test_nothing_is_wrong_with_the_street_and_its_board(copied, tmp_path):
    assert list(map(str, check(copied("evidence", tmp_path)))) == []
