"""Statements made into a flat list, and every mistake a writer can make. `<141>` stands for that many letters."""

import re
from textwrap import dedent

import pytest

from game.content.nodes import (
    Bark,
    Branch,
    Choose,
    Command,
    Detour,
    Goto,
    Jump,
    Mark,
    Option,
    Return,
    Say,
    Turns,
    Wait,
)

BROKEN = {
    "a line without quotes": (
        """
            n:
              - nora: Hello there #aaa
        """,
        [
            "3:11: text must stand in quotes",
        ],
    ),
    "a line without an id": (
        """
            n:
              - nora: "Hello."
        """,
        [
            "3:11: the line has no id: `bedtime lines` gives it one",
        ],
    ),
    "an id that is none": (
        """
            n:
              - nora: "Hello. #AB"
        """,
        [
            "3:11: '#AB' is no id: three to six small letters and digits",
        ],
    ),
    "an empty line": (
        """
            n:
              - nora: ""
        """,
        [
            "3:11: the line is empty",
        ],
    ),
    "a line that is all id": (
        """
            n:
              - nora: " #aaa"
        """,
        [
            "3:11: the line is empty",
        ],
    ),
    "a line that is all markup": (
        """
            n:
              - nora: "[wait 1] #aaa"
        """,
        [
            "3:11: the line is empty",
        ],
    ),
    "an id twice": (
        """
            n:
              - nora: "One. #aaa"
              - mia: "Two. #aaa"
        """,
        [
            "4:10: id #aaa is taken by line 3: take it out and run `bedtime lines`",
        ],
    ),
    "a line that is too long": (
        """
            n:
              - nora: "<141> #aaa"
        """,
        [
            "3:11: the line has 141 characters; a box holds 140",
        ],
    ),
    "an option that is too long": (
        """
            n:
              - choose:
                  - "<61> #aaa":
                      - nora: "Yes. #aab"
        """,
        [
            "4:9: the line has 61 characters; a box holds 60",
        ],
    ),
    "a bark that is too long": (
        """
            n:
              - bark: {nora: "<45> #aaa"}
        """,
        [
            "3:18: the line has 45 characters; a box holds 44",
        ],
    ),
    "a reason that is too long": (
        """
            n:
              - choose:
                  - "Ask. #aaa":
                      if: "has(kite)"
                      closed: "<61>"
                      then:
                        - nora: "Yes. #aab"
        """,
        [
            "6:19: the text has 61 characters; there is room for 60",
        ],
    ),
    "markup that does not end": (
        """
            n:
              - nora: "So *much. #aaa"
        """,
        [
            "3:11: emphasis begins and does not end",
        ],
    ),
    "a speaker who is nobody": (
        """
            n:
              - norra: "Hello. #aaa"
        """,
        [
            "3:5: 'norra' is no speaker and no command (did you mean 'nora'?)",
        ],
    ),
    "a mood that is none": (
        """
            n:
              - nora/tierd: "Hello. #aaa"
        """,
        [
            "3:5: 'tierd' is no mood (did you mean 'tired'?)",
        ],
    ),
    "a command that is none": (
        """
            n:
              - nora: "Hello. #aaa"
              - trun: nora -> mia
        """,
        [
            "4:5: 'trun' is no speaker and no command (did you mean 'turn'?)",
        ],
    ),
    "a control word that is none": (
        """
            n:
              - goton: n
        """,
        [
            "3:5: 'goton' is no speaker and no command (did you mean 'goto'?)",
        ],
    ),
    "a jump to nowhere": (
        """
            nod:
              - goto: node
        """,
        [
            "3:11: 'node' is no conversation (did you mean 'nod'?)",
        ],
    ),
    "a detour to nowhere": (
        """
            n:
              - detour: elsewhere
        """,
        [
            "3:13: 'elsewhere' is no conversation",
        ],
    ),
    "two words in one statement": (
        """
            n:
              - nora: "Hello. #aaa"
                mia: "Hello. #aab"
        """,
        [
            "4:5: 'mia' does not belong to 'nora': a statement begins with a dash",
        ],
    ),
    "a statement that is none": (
        """
            n:
              - hello
        """,
        [
            "3:5: a statement should be `name: value` pairs",
        ],
    ),
    "a dash with nothing behind it": (
        """
            n:
              - {}
        """,
        [
            "3:5: nothing stands behind this dash",
        ],
    ),
    "a block that is no list": (
        """
            n:
              - if: "has(kite)"
                then: 3
        """,
        [
            "4:11: a block should be a list, each item with a dash",
        ],
    ),
    "an if without then": (
        """
            n:
              - nora: "Hello. #aaa"
              - if: "has(kite)"
        """,
        [
            "4:9: `if` needs `then:`",
        ],
    ),
    "a condition that cannot be read": (
        """
            n:
              - if: "has(kite"
                then:
                  - nora: "Hello. #aaa"
        """,
        [
            "3:9: has(…) takes one name",
        ],
    ),
    "an option without a block": (
        """
            n:
              - choose:
                  - "Ask. #aaa":
        """,
        [
            "4:21: a block should be a list, each item with a dash",
        ],
    ),
    "an option without then": (
        """
            n:
              - choose:
                  - "Ask. #aaa": {repeat: true}
        """,
        [
            "4:9: an option needs `then:`",
        ],
    ),
    "an option without a reason": (
        """
            n:
              - choose:
                  - "Ask. #aaa":
                      if: "has(kite)"
                      then:
                        - nora: "Yes. #aab"
        """,
        [
            "4:9: an option with `if` says why it is closed, or is `hidden: true`",
        ],
    ),
    "an option with an empty reason": (
        """
            n:
              - choose:
                  - "Ask. #aaa":
                      if: "has(kite)"
                      closed: ""
                      then:
                        - nora: "Yes. #aab"
        """,
        [
            "6:19: the reason is empty",
        ],
    ),
    "a reason without a condition": (
        """
            n:
              - choose:
                  - "Ask. #aaa":
                      closed: "No."
                      then:
                        - nora: "Yes. #aab"
        """,
        [
            "5:19: 'closed' says nothing without `if:`",
        ],
    ),
    "an option with a strange part": (
        """
            n:
              - choose:
                  - "Ask. #aaa":
                      hiden: true
                      then:
                        - nora: "Yes. #aab"
        """,
        [
            "5:11: 'hiden' is no part of an option (did you mean 'hidden'?)",
        ],
    ),
    "an option without quotes": (
        """
            n:
              - choose:
                  - Ask:
                      - nora: "Yes. #aab"
        """,
        [
            "4:9: text must stand in quotes",
        ],
    ),
    "a choice of nothing": (
        """
            n:
              - choose: []
        """,
        [
            "3:13: there is nothing to choose",
        ],
    ),
    "a choice of silence alone": (
        """
            n:
              - choose:
                  - silence: 3
                    then:
                      - nora: "Yes. #aab"
        """,
        [
            "4:7: there is nothing to choose",
        ],
    ),
    "a silence without then": (
        """
            n:
              - choose:
                  - "Ask. #aaa":
                      - nora: "Yes. #aab"
                  - silence: 3
        """,
        [
            "6:18: a silence is answered: it needs `then:`",
        ],
    ),
    "a silence that is too short": (
        """
            n:
              - choose:
                  - "Ask. #aaa":
                      - nora: "Yes. #aab"
                  - silence: 1
                    then:
                      - nora: "No. #aac"
        """,
        [
            "6:18: a silence should be 2 seconds at least",
        ],
    ),
    "two silences": (
        """
            n:
              - choose:
                  - "Ask. #aaa":
                      - nora: "Yes. #aab"
                  - silence: 3
                    then:
                      - nora: "No. #aac"
                  - silence: 4
                    then:
                      - nora: "No. #aad"
        """,
        [
            "9:9: there is a silence already",
        ],
    ),
    "a silence that is no number": (
        """
            n:
              - choose:
                  - "Ask. #aaa":
                      - nora: "Yes. #aab"
                  - silence: long
                    then:
                      - nora: "No. #aac"
        """,
        [
            "6:18: silence should be a number, not 'long'",
        ],
    ),
    "again that is neither true nor false": (
        """
            n:
              - choose:
                  - "Ask. #aaa":
                      - nora: "Yes. #aab"
                again: yes
        """,
        [
            "6:12: again should be true or false, not 'yes'",
        ],
    ),
    "a once without a line, after a fault elsewhere": (
        """
            n:
              - nora: "Hello."
              - once:
                  - wait: 1
        """,
        [
            "3:11: the line has no id: `bedtime lines` gives it one",
            "5:7: 'once' needs a line in it, to be counted by",
        ],
    ),
    "a once whose line has no id": (
        """
            n:
              - once:
                  - nora: "Hello."
        """,
        [
            "4:15: the line has no id: `bedtime lines` gives it one",
        ],
    ),
    "a cycle without a line": (
        """
            n:
              - cycle:
                  - [wait: 1]
        """,
        [
            "4:7: 'cycle' needs a line in it, to be counted by",
        ],
    ),
    "a bark of nobody": (
        """
            n:
              - bark: {look: "Hm. #aaa"}
        """,
        [
            "3:12: 'look' is nobody in the cast",
        ],
    ),
    "a conversation of nothing": (
        """
            n: []
        """,
        [
            "2:4: nothing happens in this conversation",
        ],
    ),
    "talk on the way that says so in its middle": (
        """
            n:
              - nora: "Come. #aaa"
              - along: true
        """,
        [
            "4:5: `along` is said of a whole conversation: it stands first in it",
        ],
    ),
    "talk on the way that says so in a block": (
        """
            n:
              - once:
                  - along: true
                  - nora: "Come. #aaa"
        """,
        [
            "4:9: `along` is said of a whole conversation: it stands first in it",
        ],
    ),
    "talk on the way that is not": (
        """
            n:
              - along: false
              - nora: "Come. #aaa"
        """,
        [
            "3:12: a conversation stops the feet unless it says `along: true`: take this out",
        ],
    ),
    "talk on the way that is neither": (
        """
            n:
              - along: yes
              - nora: "Come. #aaa"
        """,
        [
            "3:12: along should be true or false, not 'yes'",
        ],
    ),
    "talk on the way that leads nowhere": (
        """
            n:
              - along: true
                alone: m
              - nora: "Come. #aaa"
        """,
        [
            "4:12: 'm' is no conversation",
        ],
    ),
    "talk on the way that leads into itself": (
        """
            n:
              - along: true
                alone: n
              - nora: "Come. #aaa"
        """,
        [
            "4:12: a conversation cannot go on alone in itself",
        ],
    ),
    "talk on the way of nothing": (
        """
            n:
              - along: true
        """,
        [
            "3:3: nothing happens in this conversation",
        ],
    ),
    "a way out of what is not on the way": (
        """
            n:
              - alone: n
        """,
        [
            "3:5: 'alone' is no speaker and no command (did you mean 'along'?)",
        ],
    ),
    "more than a way out": (
        """
            n:
              - along: true
                after: n
              - nora: "Come. #aaa"
        """,
        [
            "4:5: 'after' does not belong to 'along': a statement begins with a dash",
        ],
    ),
    "several at once": (
        """
            n:
              - norra: "Hello. #aaa"
              - nora: Hello
              - goto: m
        """,
        [
            "3:5: 'norra' is no speaker and no command (did you mean 'nora'?)",
            "4:11: text must stand in quotes",
            "5:11: 'm' is no conversation",
        ],
    ),
}


@pytest.mark.parametrize(("text", "problems"), BROKEN.values(), ids=BROKEN)
def test_each_mistake_is_told_where_it_stands(told, text, problems):
    filled = re.sub(r"<(\d+)>", lambda match: "x" * int(match[1]), dedent(text).lstrip("\n"))
    assert told(filled) == problems


def node(read, text):
    return read(dedent(text).lstrip("\n")).nodes["n"]


def test_talk_on_the_way_says_so_beside_its_statements(read):
    script = read(
        dedent("""
        n:
          - along: true
            alone: m
          - nora: "Come. #aaa"
        m:
          - along: true
          - nora: "Oh. #aab"
        k:
          - nora: "Stop. #aac"
        """).lstrip("\n")
    )
    assert script.along == {"n": "m", "m": ""}
    assert script.nodes["n"] == (Say("aaa", "nora", "", "Come."),)


def test_lines_detours_and_returns_stand_in_order(read):
    found = node(
        read,
        """
        n:
          - nora/wry: "One, *two*. #aaa"
          - detour: n
          - return
          - goto: n
          - bark: {mia: "Hm. #aab"}
          - wait: 0.5
          - wait: mia
          - give: kite
        """,
    )
    assert found == (
        Say("aaa", "nora", "wry", "One, *two*."),
        Detour("n"),
        Return(),
        Goto("n"),
        Bark("aab", "mia", "Hm."),
        Wait(30),
        Wait(0, ("mia",)),
        Command("give", ("kite",)),
    )


def test_if_branches_over_else(read):
    branch, yes, skip, no = node(
        read,
        """
        n:
          - if: "has(kite)"
            then:
              - nora: "Yes. #aaa"
            else:
              - nora: "No. #aab"
        """,
    )
    assert isinstance(branch, Branch)
    assert branch.otherwise == 3
    assert (yes.id, skip, no.id) == ("aaa", Jump(4), "aab")


def test_options_go_to_their_mark_and_meet_at_the_end(read):
    found = node(
        read,
        """
        n:
          - choose:
              - "Ask. #aaa":
                  - nora: "Asked. #aab"
              - silence: 2
                then:
                  - nora: "Nothing. #aac"
          - nora: "After. #aad"
        """,
    )
    choose = found[0]
    assert choose == Choose((Option("aaa", "Ask.", 1),), 120, 4, 6)
    assert found[1] == Mark("aaa")
    assert found[3] == found[5] == Jump(6)
    assert found[6].id == "aad"


def test_a_list_that_comes_back_is_left_by_the_option_that_leaves(read):
    found = node(
        read,
        """
        n:
          - choose:
              - "Ask. #aaa":
                  - nora: "Asked. #aab"
              - "Go. #aac":
                  leave: true
                  then:
                    - nora: "Gone. #aad"
            again: true
        """,
    )
    assert found[3] == Jump(0)
    assert found[6] == Jump(7)


def test_a_hidden_option_gives_no_reason(read):
    found = node(
        read,
        """
        n:
          - choose:
              - "Ask. #aaa":
                  if: "has(kite)"
                  hidden: true
                  then:
                    - nora: "Asked. #aab"
        """,
    )
    assert found[0].options[0].closed == ""


def test_turns_within_turns_are_counted_apart(read):
    found = node(
        read,
        """
        n:
          - once:
              - cycle:
                  - - once:
                        - nora: "First. #aaa"
                  - - nora: "Second. #aab"
        """,
    )
    keys = [statement.key for statement in found if isinstance(statement, Turns)]
    assert len(set(keys)) == 3


def test_markup_does_not_count_as_letters(read):
    text = "*" + "x" * 140 + "*[wait 0.4]"
    assert node(read, f'n:\n  - nora: "{text} #aaa"\n')[0].id == "aaa"


def test_words_that_yaml_would_guess_at_stay_words(read):
    script = read(
        dedent(
            """
            variables:
              answer: {is: [No, yes, on, 007], start: No}
            n:
              - set: answer is 007
            """
        ).lstrip("\n")
    )
    assert script.nodes["n"] == (Command("set", ("answer", "007")),)
