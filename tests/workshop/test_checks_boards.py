"""What the check says of boards: no solution, no way to leave, nothing that asks, nothing that plays."""

import msgspec
import pytest

from game.trials import TRIALS
from game.workshop.check import check
from game.workshop.checks import boards

SCRIPT = "levels/book1/1-morning/kitchen.yaml"
TRIED = """
  - trial: bell -> tuned
  - if: "tuned is quiet"
    then:
      - bea: "Quiet. #q01"
  - if: "tuned is rough"
    then:
      - bea: "Rough. #q02"
"""
NOT_IT = """
not_it:
  - bea: "Not that one. #q03"
"""


@pytest.fixture
def told(checked, cottage_root):
    """The problems of the small project with a bell that is tuned at breakfast, and something replaced."""

    def told(old="", new=""):
        script = cottage_root / SCRIPT
        text = script.read_text("utf-8")
        text = text.replace(
            "variables:\n",
            "boards:\n  bell: {trial: ring, note: 2, wrong: not_it}\n"
            "variables:\n  tuned: {is: [untouched, quiet, rough, round, left], start: untouched}\n",
        )
        text = text.replace("  - turn: bea -> up\n", TRIED + "  - turn: bea -> up\n") + NOT_IT
        assert old in text
        script.write_text(text.replace(old, new, 1), "utf-8")
        return [str(problem).removeprefix(f"{SCRIPT}:") for problem in checked(cottage_root)]

    return told


def test_a_board_that_is_played_and_asked_about_is_all_right(told):
    assert told() == []


def test_outcomes_that_nothing_asks_for(told):
    message = "nothing asks whether 'tuned' is 'rough' or 'left': what it came to makes no difference"
    assert any(problem.endswith(message) for problem in told('"tuned is rough"', '"tuned is quiet"'))


ASKED = TRIED[TRIED.index('"tuned is quiet"') :]
EITHER = """"tuned is quiet"
    then:
      - choose:
          - "One. #q04":
              - bea: "Quiet. #q01"
          - "Other. #q05":
              - bea: "Quiet too. #q06"
"""


@pytest.mark.parametrize(
    ("asked", "problems"),
    [
        (EITHER, 1),
        (EITHER + '    else:\n      - bea: "Rough. #q02"\n', 0),
        ('"not (tuned is quiet)"\n    then:\n      - bea: "Rough. #q02"\n', 0),
    ],
)
def test_an_else_or_a_not_says_what_comes_of_every_other_outcome(told, asked, problems):
    assert len(told(ASKED, asked)) == problems


def test_a_board_that_nothing_plays(told):
    message = "4:3: nothing plays the board 'bell': say `trial: bell -> …` somewhere, or take it out"
    assert message in told("  - trial: bell -> tuned\n", "")


def test_a_trial_without_a_solution_or_a_way_to_leave(told, cottage_root, monkeypatch):
    """No board of the ring is so: the trial itself says wrongly how it is come to."""
    assert told() == []
    stuck = msgspec.structs.replace(TRIALS["ring"], plays=lambda ring, board: {"quiet": []})
    monkeypatch.setattr(boards, "TRIALS", {"ring": stuck})
    assert [str(each).removeprefix(f"{SCRIPT}:") for each in check(cottage_root) if "board" in each.message] == [
        "4:3: the board 'bell' cannot come to 'quiet': played for that, it goes on",
        "4:3: the board 'bell' has no solution: it can only be left",
        "4:3: there is no way to leave the board 'bell'",
    ]


WORDS = "assets/words/en.yaml"


def test_a_trial_that_nobody_has_painted(told, monkeypatch):
    monkeypatch.setattr(boards, "has_painter", lambda kind: False)
    message = "4:3: nobody can see or play the trial 'ring': give it a painter, game/screen/trials/ring.py"
    assert told() == [message]


def test_a_trial_that_lacks_words_is_told_once_however_many_boards_it_has(told, cottage_root):
    old, lack = 'trial.ring.still: "One note."\n', f"{WORDS} has no `trial.ring.still`"
    words = cottage_root / WORDS
    text = words.read_text("utf-8")
    assert old in text
    words.write_text(text.replace(old, ""), "utf-8")
    board = "  bell: {trial: ring, note: 2, wrong: not_it}\n"
    assert told(board, board + board.replace("bell", "gong")) == [
        f"4:3: the trial 'ring' cannot be told: {lack}",
        "5:3: nothing plays the board 'gong': say `trial: gong -> …` somewhere, or take it out",
    ]
