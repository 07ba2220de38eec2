"""What can be come to over the reports without an outcome: it is named, and each is come to as it says."""

import pytest

from game.trials import TRIALS
from game.trials.reports import begin, members, step

ROW = TRIALS["reports"]


@pytest.fixture(params=["reports_twelve", "reports_nineteen"])
def board(game, request):
    return game.book("book1").boards[request.param]


def play(sitting, board, name):
    """What was said while it was played to what is called so."""
    said = [step(sitting, board, each.act, False).says for each in ROW.way(sitting, board, name)]
    return [each for each in said if each]


def test_each_thread_can_be_heard_and_those_of_none(board):
    heard = {f"heard {thread.name}" for thread in board.threads} | {"heard noise"}
    assert set(ROW.within(begin("b", board), board)) == heard | {"apart", "asked"}


def test_all_of_a_thread_are_heard_and_joined(board):
    for thread in board.threads:
        sitting = begin("b", board)
        said = play(sitting, board, f"heard {thread.name}")
        assert {board.reports[at].says for at in members(board, thread)} <= set(said)
        assert (thread.says in said) is (len(members(board, thread)) > 1)


def test_those_that_belong_to_no_thread_are_heard(board):
    said = play(begin("b", board), board, "heard noise")
    assert {report.says for report in board.reports if not report.of} <= set(said)


def test_what_was_heard_already_is_not_named_again(board):
    sitting = begin("b", board)
    sitting.opened = [*range(len(board.reports))]
    assert ROW.within(sitting, board) == ["apart", "asked"]


def test_two_are_held_together_that_do_not_belong_so(board):
    assert play(begin("b", board), board, "apart") == [board.wrong]


def test_who_asks_after_trying_is_given_a_thread(board):
    sitting = begin("b", board)
    said = play(sitting, board, "asked")
    assert said[0] == board.helps and sitting.given == 1


def test_there_is_no_way_to_what_is_not_named(board):
    assert ROW.way(begin("b", board), board, "heard nobody") == []
