"""The dialogue runner: each construct means what it says."""

from collections import Counter

import pytest

from game.story.dialogue import Frame, Talk

CHOICE = """
n:
  - nora: "Ask. #aaa"
  - choose:
      - "First. #oaa":
          - mia: "One. #aab"
      - "Second. #oab":
          if: "has(kite)"
          closed: "Not yet."
          then:
            - mia: "Two. #aac"
      - "Third. #oac":
          if: "has(kite)"
          hidden: true
          then:
            - mia: "Three. #aad"
      - "Fourth. #oad":
          - mia: "Four. #aae"
  - nora: "After. #aaf"
"""


def test_lines_follow_each_other_and_end(telling):
    assert telling('n:\n  - nora: "One. #aaa"\n  - mia: "Two. #aab"\n').lines() == ["aaa", "aab"]


@pytest.mark.parametrize(("held", "lines"), [(["kite"], ["aaa", "aac"]), ([], ["aab", "aac"])])
def test_if_goes_one_way_or_the_other(telling, held, lines):
    told = telling("""
        n:
          - if: "has(kite)"
            then:
              - nora: "Yes. #aaa"
            else:
              - nora: "No. #aab"
          - nora: "After. #aac"
        """)
    told.memory.held = held
    assert told.lines() == lines


def test_options_that_are_closed_or_hidden_leave_the_others_their_numbers(telling):
    told = telling(CHOICE)
    told.begin()
    told.go_on()
    offered = [(n, option.id, is_open) for n, option, is_open in told.runner.offered(told.runner.shown(told.talk))]
    assert offered == [(0, "oaa", True), (1, "oab", False), (3, "oad", True)]


def test_an_option_opens_when_its_condition_holds(telling):
    told = telling(CHOICE)
    told.memory.held = ["kite"]
    told.begin()
    assert told.go_on() == ["oaa", "oab", "oac", "oad"]


@pytest.mark.parametrize(("n", "line"), [(0, "aab"), (1, "aac"), (2, "aad"), (3, "aae")])
def test_each_option_goes_to_its_own_block_and_on(telling, n, line):
    told = telling(CHOICE)
    told.memory.held = ["kite"]
    told.begin()
    told.go_on()
    assert (told.choose(n), told.go_on(), told.go_on()) == (line, "aaf", None)


def test_choices_that_all_fail_fall_through(telling):
    told = telling("""
        n:
          - choose:
              - "Ask. #oaa":
                  if: "has(kite)"
                  closed: "Not yet."
                  then:
                    - mia: "One. #aaa"
          - nora: "After. #aab"
        """)
    assert told.lines() == ["aab"]


def test_silence_is_an_answer(telling):
    told = telling("""
        n:
          - choose:
              - "Ask. #oaa":
                  - mia: "One. #aaa"
              - silence: 3
                then:
                  - mia: "Okay. #aab"
          - nora: "After. #aac"
        """)
    told.begin()
    assert (told.choose(None), told.go_on()) == ("aab", "aac")


def test_a_list_comes_back_without_what_was_taken(telling):
    told = telling(LIST)
    assert told.begin() == ["oaa", "oab", "oac"]
    assert told.choose(0) == "aaa"
    assert told.go_on() == ["oab", "oac"]


def test_an_option_that_repeats_stays_in_the_list(telling):
    told = telling(LIST)
    told.begin()
    told.choose(1)
    assert told.go_on() == ["oaa", "oab", "oac"]


def test_an_option_that_leaves_ends_the_list(telling):
    told = telling(LIST)
    told.begin()
    assert (told.choose(2), told.go_on()) == ("aac", "aad")


def test_a_list_ends_when_nothing_is_left(telling):
    told = telling("""
        n:
          - choose:
              - "One. #oaa":
                  - mia: "One. #aaa"
              - "Two. #oab":
                  - mia: "Two. #aab"
            again: true
          - nora: "After. #aad"
        """)
    told.begin()
    told.choose(1)
    told.go_on()
    told.choose(0)
    assert told.go_on() == "aad"


LIST = """
n:
  - choose:
      - "One. #oaa":
          - mia: "One. #aaa"
      - "Two. #oab":
          repeat: true
          then:
            - mia: "Two. #aab"
      - "Leave. #oac":
          leave: true
          then:
            - mia: "Bye. #aac"
    again: true
  - nora: "After. #aad"
"""


def test_once_is_only_the_first_time(telling):
    told = telling('n:\n  - once:\n      - nora: "New. #aaa"\n  - nora: "Old. #aab"\n')
    assert [told.lines(), told.lines(), told.lines()] == [["aaa", "aab"], ["aab"], ["aab"]]


CYCLE = 'n:\n  - %s:\n      - - nora: "A. #aaa"\n      - - nora: "B. #aab"\n      - - nora: "C. #aac"\n'


def test_cycle_goes_round_in_order(telling):
    told = telling(CYCLE % "cycle")
    assert [told.lines()[0] for _ in range(7)] == ["aaa", "aab", "aac"] * 2 + ["aaa"]


@pytest.mark.parametrize("seed", range(5))
def test_shuffle_exhausts_each_round_before_it_repeats(telling, seed):
    told = telling(CYCLE % "shuffle", seed)
    said = [told.lines()[0] for _ in range(12)]
    assert all(Counter(said[i : i + 3]) == Counter(["aaa", "aab", "aac"]) for i in range(0, 12, 3))


def test_shuffle_is_not_always_the_same(telling):
    assert len({tuple(telling(CYCLE % "shuffle", seed).lines()[0] for _ in range(1)) for seed in range(20)}) == 3


def test_turns_within_turns_count_by_themselves(telling):
    told = telling("""
        n:
          - cycle:
              - - once:
                    - nora: "New. #aaa"
                - nora: "A. #aab"
              - - nora: "B. #aac"
        """)
    assert [told.lines() for _ in range(3)] == [["aaa", "aab"], ["aac"], ["aab"]]


DETOURS = """
n:
  - nora: "One. #aaa"
  - detour: m
  - nora: "Two. #aab"
m:
  - mia: "Away. #aac"
  - if: "has(kite)"
    then:
      - return
  - mia: "Further. #aad"
o:
  - detour: p
  - nora: "Never. #aae"
p:
  - goto: q
q:
  - nora: "Elsewhere. #aaf"
"""


def test_a_detour_comes_back(telling):
    assert telling(DETOURS).lines() == ["aaa", "aac", "aad", "aab"]


def test_return_ends_a_detour_early(telling):
    told = telling(DETOURS)
    told.memory.held = ["kite"]
    assert told.lines() == ["aaa", "aac", "aab"]


def test_goto_out_of_a_detour_forgets_the_way_back(telling):
    assert telling(DETOURS).lines("o") == ["aaf"]


def test_visits_count_on_leaving(telling):
    told = telling(DETOURS)
    told.begin()
    before = dict(told.memory.visits)
    told.go_on()
    told.go_on()
    told.go_on()
    inside = dict(told.memory.visits)
    told.go_on()
    assert (before, inside, told.memory.visits) == ({}, {"m": 1}, {"m": 1, "n": 1})


def test_goto_leaves_every_node_on_the_way(telling):
    told = telling(DETOURS)
    told.begin("o")
    assert told.memory.visits == {"p": 1, "o": 1}


def test_gotos_in_a_circle_end(telling):
    assert telling("n:\n  - goto: m\nm:\n  - goto: n\n").begin() is None


def test_detours_in_a_circle_end(telling):
    assert telling("n:\n  - detour: m\nm:\n  - detour: n\n").begin() is None


def test_commands_and_barks_are_handed_on_in_order(telling):
    told = telling("""
        variables:
          cups: {is: number, start: 0}
        n:
          - set: cups + 1
          - bark: {mia: "Hm. #aaa"}
          - nora: "One. #aab"
          - give: kite
        """)
    told.begin()
    assert (told.notes.done, told.notes.barks) == ([("add", "cups", 1)], ["aaa"])


def test_said_knows_what_was_heard_and_chosen(telling):
    told = telling("""
        n:
          - choose:
              - "Ask. #aaa":
                  - if: "said(#aaa)"
                    then:
                      - nora: "You asked. #aab"
        """)
    told.begin()
    assert told.choose(0) == "aab"


# ------------------------------------------------------------------------------- places survive editing
BEFORE = """
n:
  - nora: "One. #aaa"
  - nora: "Two. #aab"
  - choose:
      - "Ask. #oaa":
          - mia: "Yes. #aac"
"""
AFTER = {
    "a line above": BEFORE.replace('  - nora: "One. #aaa"', '  - nora: "Zero. #aaz"\n  - nora: "One. #aaa"'),
    "a line above gone": BEFORE.replace('  - nora: "One. #aaa"\n', ""),
    "a command above": BEFORE.replace('  - nora: "Two.', '  - give: kite\n  - nora: "Two.'),
    "another node above": 'm:\n  - nora: "M. #aaz"\n' + BEFORE.lstrip(),
    "other words": BEFORE.replace("Two.", "Two, then."),
}


@pytest.mark.parametrize("text", AFTER.values(), ids=AFTER)
def test_a_line_is_found_again_after(telling, text):
    told = telling(BEFORE)
    told.begin()
    told.go_on()
    edited = telling(text)
    edited.talk = told.talk
    assert (edited.runner.sound(edited.talk), edited.shown()) == (True, "aab")


@pytest.mark.parametrize("text", AFTER.values(), ids=AFTER)
def test_a_choice_is_found_again_after(telling, text):
    told = telling(BEFORE)
    told.begin()
    told.go_on()
    told.go_on()
    edited = telling(text)
    edited.talk = told.talk
    assert (edited.runner.sound(edited.talk), edited.shown()) == (True, ["oaa"])


GONE = {
    "its line": 'n:\n  - nora: "One. #aaa"\n',
    "its node": 'm:\n  - nora: "Two. #aab"\n',
}


@pytest.mark.parametrize("text", GONE.values(), ids=GONE)
def test_a_place_that_is_gone_is_known_to_be(telling, text):
    told = telling(BEFORE)
    told.begin()
    told.go_on()
    assert not telling(text).runner.sound(told.talk)


@pytest.mark.parametrize(
    "talk",
    [Talk([]), Talk([Frame("n", "aaa", -1)]), Talk([Frame("n", "", 99)]), Talk([Frame("x"), Frame("n")])],
)
def test_a_place_that_never_was_is_none(telling, talk):
    assert not telling(BEFORE).runner.sound(talk)


def test_a_detour_comes_back_to_a_node_that_was_edited(telling):
    told = telling(DETOURS)
    told.begin()
    told.go_on()
    edited = telling(DETOURS.replace('  - nora: "One. #aaa"', '  - nora: "Zero. #aaz"\n  - nora: "One. #aaa"'))
    edited.talk = told.talk
    assert [edited.go_on(), edited.go_on()] == ["aad", "aab"]


ASKED_LATER = """
n:
  - nora: "Come in. #aaa"
  - goto: asking
asking:
  - choose:
      - "The weather. #oaa":
          - detour: weather
      - "The door. #oab":
          leave: true
          then:
            - mia: "Shut. #aab"
    again: true
weather:
  - mia: "There's only noon. #aac"
"""


def test_options_know_the_last_line_that_was_said_wherever_it_stands(telling):
    told = telling(ASKED_LATER)
    told.begin()
    told.go_on()
    first = told.talk.said
    told.choose(0)
    told.go_on()
    assert (first, told.shown(), told.talk.said) == ("aaa", ["oab"], "aac")


def test_options_that_begin_a_conversation_answer_no_line(telling):
    told = telling(ASKED_LATER)
    told.begin("asking")
    assert told.talk.said == ""
