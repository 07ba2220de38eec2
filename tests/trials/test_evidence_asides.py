"""What can be come to on the evidence board without an outcome: it is named, and each is come to as it says."""

import msgspec
import pytest

from game.trials import TRIALS
from game.trials.notebook import begin, recall
from game.trials.tying import step

ROW = TRIALS["evidence"]
LEADS = ("door", "shut", "crates", "window", "nine", "juice")
WITNESSES = ("lamb", "finch", "ostler", "wim")


@pytest.fixture
def board(asked):
    return asked.book("book1").boards["lantern_street"]


def play(here, board, name):
    """What was said while it was played to what is called so."""
    said = []
    for each in ROW.way(here, board, name):
        said.append(step(here, board, each.act, False).says)
    return [each for each in said if each]


def test_with_everything_heard_everything_can_be_come_to(board):
    assert set(ROW.within(begin("b", board), board)) == {
        *(f"told {lead}" for lead in LEADS),
        *(f"checked {lead}" for lead in ("shut", "crates", "window")),
        *(f"tea {witness}" for witness in WITNESSES),
        "followed nine",
        "one word out",
        "more words out",
        "asked",
    }


@pytest.mark.parametrize("lead", LEADS)
def test_a_lead_is_told(board, lead):
    here = begin("b", board)
    said = play(here, board, f"told {lead}")
    assert (said[0], said[-1]) == (f"{lead}_opens", f"{lead}_told")
    assert here.told == [lead] and not here.outcome and f"told {lead}" not in ROW.within(here, board)


@pytest.mark.parametrize("witness", WITNESSES)
def test_a_witness_goes_in_for_tea_after_everything_they_say_first(board, witness):
    here = begin("b", board)
    said = play(here, board, f"tea {witness}")
    assert {f"{witness}_{what}" for what in ("wrong", "lump", "tea")} == set(said)
    assert here.hours == board.hours - 1 and not here.outcome


def test_the_herring_is_followed_for_an_hour(board):
    here = begin("b", board)
    assert "nine_followed" in play(here, board, "followed nine")
    assert (here.followed, here.hours) == (["nine"], board.hours - 1)


def test_a_lead_is_checked_once_it_is_told(board):
    here = begin("b", board)
    assert play(here, board, "checked shut")[-2:] == ["shut_told", "shut_checked"]
    assert "checked shut" not in ROW.within(here, board)


@pytest.mark.parametrize(
    ("name", "said"), [("one word out", "one_word_out"), ("more words out", "more_words_out"), ("asked", "leo_asks")]
)
def test_what_is_said_in_turns_is_said_twice(board, name, said):
    assert play(begin("b", board), board, name).count(said) == 2


def test_a_knot_is_known_already_once_its_lead_is_told(board):
    here = begin("b", board)
    assert "known" not in ROW.within(here, board)
    play(here, board, "told door")
    assert play(here, board, "known") == ["known_already"]


def test_everything_can_be_come_to_one_after_the_other(board):
    here = begin("b", board)
    for name in ("one word out", "told shut", "asked", "tea wim", "more words out", "told juice", "checked crates"):
        assert play(here, board, name), name
    assert not here.outcome


def test_nothing_is_named_that_cannot_be_come_to_with_what_was_heard(board):
    for heard in ((), ("wim_draws",), ("wim_draws", "finch_at_the_poster"), ("ostler_tries", "wim_draws", "lamb_home")):
        here = begin("b", board)
        recall(here, board, heard.count)
        for name in ROW.within(here, board):
            assert ROW.way(msgspec.json.decode(msgspec.json.encode(here), type=ROW.state), board, name), (heard, name)


def test_what_is_not_named_has_no_way(board):
    assert ROW.way(begin("b", board), board, "told nobody") == []
