"""Talk on the way that goes on while a trial is played."""

import pytest
from bell_project import with_a_bell

from game.content.library import Library
from game.saves import form
from game.session import ChoiceView, Session, begin, encode
from game.session.along import reading
from game.session.intent import NOTHING, Intent
from game.trials.ring import Leave, Ring, Turn

SAID = """
quarrel:
  - along: true
    in_trials: true
  - mia: "You first. #qq1"
  - mia: "No, you. #qq2"
  - wait: 0.5
  - mia: "And whose is it? #qq3"
  - choose:
      - "Mine. #qq4":
          - mia: "So it is. #qq5"
      - silence: 2
        then:
          - mia: "Nobody's, then. #qq6"

patience:
  - along: true
  - mia: "I can wait. #qq7"
  - mia: "I have. #qq8"
"""


@pytest.fixture
def root(tmp_path):
    """The small project with a bell to be tuned, and what may be said meanwhile."""
    return with_a_bell(tmp_path, SAID)


@pytest.fixture
def played(root, tmp_path):
    """A playthrough in which the bell is tuned over a talk of that name."""

    def played(node):
        session = begin(Library(root, tmp_path / "cache"), beat="breakfast")
        session.step(NOTHING)
        session.begin_talk(node)
        session.begin_talk("tune")
        session.step(Intent(confirm=True))
        assert isinstance(session.state.mode, Ring)
        return session

    return played


def wait(session, ticks):
    for _ in range(ticks):
        session.step(NOTHING)


def said(session):
    return session.view.shown.id if session.view.shown else ""


def test_its_lines_follow_each_other_while_the_trial_is_in_force(played):
    session = played("quarrel")
    assert (said(session), session.view.along) == ("qq1", True) and session.view.trial
    wait(session, reading("You first.") + 1)
    assert said(session) == "qq2" and isinstance(session.state.mode, Ring)


def test_what_does_not_say_so_waits_until_the_trial_is_over(played):
    session = played("patience")
    wait(session, 600)
    assert said(session) == "" and not session.view.along
    session.step(Intent(act=Leave()))
    session.step(Intent(confirm=True))
    assert said(session) == "qq7" and session.walks


def test_no_press_in_the_trial_hurries_it(played):
    session = played("quarrel")
    session.step(Intent(confirm=True))
    session.step(Intent(act=Turn(1)))
    assert said(session) == "qq1"


def test_a_line_that_is_still_being_read_stays(played):
    session = played("quarrel")
    for _ in range(400):
        session.step(Intent(reads=True))
    assert said(session) == "qq1"


def test_what_it_asks_waits_with_the_line_that_asks_until_the_trial_is_over(played):
    session = played("quarrel")
    wait(session, 1200)
    assert said(session) == "qq3" and isinstance(session.state.mode, Ring)
    session.step(Intent(act=Leave()))
    session.step(Intent(confirm=True))
    wait(session, 1)
    assert isinstance(session.view.shown, ChoiceView)
    session.step(Intent(choose=0))
    assert said(session) == "qq5" and session.view.along


def test_words_over_the_trial_come_first_and_it_goes_on_after_them(played):
    session = played("quarrel")
    session.begin_talk("not_it")
    wait(session, 600)
    assert said(session) == "rr4" and not session.view.along and len(session.state.modes) == 4
    session.step(Intent(confirm=True))
    assert said(session) == "qq1" and session.view.along


def test_it_ends_under_the_trial_and_leaves_that_alone(root, played):
    script = root / "levels/book1/1-x/room.yaml"
    script.write_text(script.read_text("utf-8").replace("    in_trials: true\n", "", 1).replace(
        "patience:\n  - along: true\n", "patience:\n  - along: true\n    in_trials: true\n"), "utf-8")  # fmt: skip
    session = played("patience")
    wait(session, 600)
    assert said(session) == "" and isinstance(session.state.mode, Ring) and len(session.state.modes) == 2
    session.step(Intent(act=Leave()))
    assert said(session) == "rr3"
    session.step(Intent(confirm=True))
    assert session.state.modes == []


def test_a_save_in_the_middle_goes_on_alike(played):
    session = played("quarrel")
    wait(session, 60)
    other = Session(session.library, form.decode(form.encode(session.kept())))
    for each in (session, other):
        wait(each, 200)
    assert encode(other.state) == encode(session.state) and said(other) == "qq3"


def test_its_lines_are_no_moments_of_their_own_to_step_back_to(played):
    session = played("quarrel")
    before = len(session.past)
    wait(session, 400)
    assert said(session) == "qq3" and len(session.past) == before
    session.step(Intent(act=Turn(1)))
    session.step(Intent(back=True))
    assert isinstance(session.state.mode, Ring) and said(session) == "qq1"
