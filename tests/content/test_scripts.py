"""What one script says, and every mistake in its parts. `<141>` stands for that many letters."""

import re
from textwrap import dedent

import pytest

from game.content.nodes import Answer, Look

BROKEN = {
    "a strange part": (
        """
            tlak: {}
        """,
        [
            "2:1: 'tlak' is no part of a script (did you mean 'talk'?)",
        ],
    ),
    "a list of names as talk": (
        """
            talk: [mia]
        """,
        [
            "2:7: talk should be `name: value` pairs",
        ],
    ),
    "an answer of nobody": (
        """
            talk:
              leo:
                - {go: n}
            n:
              - nora: "Hm. #aaa"
        """,
        [
            "3:3: 'leo' is nobody in the cast",
        ],
    ),
    "an answer without go": (
        """
            talk:
              mia:
                - {when: "has(kite)"}
        """,
        [
            "4:7: an answer needs `go:`",
        ],
    ),
    "verbs of its own that are wrong": (
        """
            verbs: {pour: "Pour it", dust it: "Dust", dust: Dust it, mop: "Mop"}
            look:
              shelf:
                - {when: "has(kite)", go: n, verb: dust}
                - "First. #aab"
            n:
              - nora: "Hm. #aaa"
        """,
        [
            "2:9: 'pour' is a verb that every script has",
            "2:26: 'dust it' cannot be the name of a verb",
            "2:49: text must stand in quotes",
            "2:58: no rule here says the verb 'mop'",
            "5:40: 'dust' is no verb of a press",
        ],
    ),
    "a verb that there is none of": (
        """
            talk:
              mia:
                - {go: n, verb: lisen}
            look:
              shelf:
                - {when: "has(kite)", go: n, verb: jump}
                - "First. #aab"
            n:
              - nora: "Hm. #aaa"
        """,
        [
            "4:21: 'lisen' is no verb of a press (did you mean 'listen'?)",
            "7:40: 'jump' is no verb of a press",
        ],
    ),
    "an answer that is nowhere": (
        """
            talk:
              mia:
                - {go: nn}
            n:
              - nora: "Hm. #aaa"
        """,
        [
            "4:12: 'nn' is no conversation (did you mean 'n'?)",
        ],
    ),
    "an answer on a condition that is none": (
        """
            talk:
              mia:
                - {when: "has(boat)", go: n}
            n:
              - nora: "Hm. #aaa"
        """,
        [
            "4:14: has(boat): nothing is called that",
        ],
    ),
    "a look that does not always fit": (
        """
            look:
              shelf:
                - {when: "has(kite)", then: "A shelf. #aaa"}
        """,
        [
            "4:5: a thing needs words that always fit: lines without `when`",
        ],
    ),
    "a look of nothing": (
        """
            look:
              shelf: []
        """,
        [
            "3:10: a thing needs words that always fit: lines without `when`",
        ],
    ),
    "a look without when": (
        """
            look:
              shelf:
                - {then: "A shelf. #aaa"}
                - "Shelf. #aab"
        """,
        [
            "4:7: a look with a condition needs `when:`, and either `then:` or `go:`",
        ],
    ),
    "a look with words and a jump": (
        """
            look:
              shelf:
                - {when: "has(kite)", then: "A shelf. #aaa", go: n}
                - "Shelf. #aab"
            n:
              - nora: "Hm. #aac"
        """,
        [
            "4:7: a look with a condition needs `when:`, and either `then:` or `go:`",
        ],
    ),
    "a look that jumps nowhere": (
        """
            look:
              shelf:
                - {when: "has(kite)", go: n}
                - "Shelf. #aab"
        """,
        [
            "4:31: 'n' is no conversation",
        ],
    ),
    "a look that is too long": (
        """
            look:
              shelf:
                - "<141> #aaa"
        """,
        [
            "4:7: the line has 141 characters; a box holds 140",
        ],
    ),
    "a look without quotes": (
        """
            look:
              shelf:
                - A shelf
        """,
        [
            "4:7: text must stand in quotes",
        ],
    ),
    "a variable without a start": (
        """
            variables:
              rain: {is: bool}
        """,
        [
            "3:9: 'rain' needs `is:` and `start:`",
        ],
    ),
    "a variable of a strange kind": (
        """
            variables:
              rain: {is: boole, start: false}
        """,
        [
            "3:14: 'boole' is no kind of variable; write bool, number or a list (did you mean 'bool'?)",
        ],
    ),
    "a variable that starts wrong": (
        """
            variables:
              pillow: {is: [soft, hard], start: warm}
              rain: {is: bool, start: 0}
              cups: {is: number, start: 1.5}
        """,
        [
            "3:37: 'pillow' is never 'warm': it is soft or hard",
            "4:27: 'rain' is true or false, not '0'",
            "5:29: 'cups' is a whole number, not '1.5'",
        ],
    ),
    "a variable of two words": (
        """
            variables:
              pillow: {is: [very soft, hard], start: hard}
        """,
        [
            "3:17: what a variable is should be one word",
        ],
    ),
    "a variable with the name of a word of the language": (
        """
            variables:
              beat: {is: bool, start: false}
              my cups: {is: number, start: 0}
        """,
        [
            "3:3: 'beat' cannot be the name of a variable",
            "4:3: 'my cups' cannot be the name of a variable",
        ],
    ),
    "a variable declared twice": (
        """
            variables:
              rain: {is: bool, start: false}
              rain: {is: bool, start: true}
        """,
        [
            "4:3: 'rain' stands here twice",
        ],
    ),
    "a conversation twice": (
        """
            n:
              - nora: "Hm. #aaa"
            n:
              - nora: "Hm. #aab"
        """,
        [
            "4:1: 'n' stands here twice",
        ],
    ),
    "an id of a look and a line": (
        """
            look:
              shelf:
                - "A shelf. #aaa"
            n:
              - nora: "Hm. #aaa"
        """,
        [
            "6:11: id #aaa is taken by line 4: take it out and run `bedtime lines`",
        ],
    ),
}


@pytest.mark.parametrize(("text", "problems"), BROKEN.values(), ids=BROKEN)
def test_each_mistake_is_told_where_it_stands(told, text, problems):
    filled = re.sub(r"<(\d+)>", lambda match: "x" * int(match[1]), dedent(text).lstrip("\n"))
    assert told(filled) == problems


def script(read, text):
    return read(dedent(text).lstrip("\n"))


def test_plain_looks_follow_each_other_and_conditions_stand_apart(read):
    found = script(
        read,
        """
        look:
          shelf:
            - "First. #aaa"
            - {when: "has(kite)", then: ["Other. #aab", "And more. #aac"]}
            - {when: "saw(shelf)", go: n}
            - "Second. #aad"
        n:
          - nora: "Hm. #aae"
        """,
    )
    with_kite, jumps, plain = found.looks["shelf"]
    assert with_kite.lines == (("aab", "Other."), ("aac", "And more."))
    assert (jumps.lines, jumps.go) == ((), "n")
    assert plain == Look((("aaa", "First."), ("aad", "Second.")))


def test_answers_keep_their_order(read):
    found = script(
        read,
        """
        talk:
          mia:
            - {when: "has(kite)", go: m}
            - {go: n}
        n:
          - nora: "Hm. #aaa"
        m:
          - nora: "Hm? #aab"
        """,
    )
    first, second = found.talk["mia"]
    assert (first.go, second) == ("m", Answer("n"))


def test_every_id_is_known_with_its_place(read):
    found = script(
        read,
        """
        look:
          shelf:
            - "A shelf. #aaa"
        n:
          - nora: "Hm. #aab"
        """,
    )
    assert found.lines == {"aaa": (4, 7), "aab": (6, 11)}


def test_nodes_and_looks_are_known_with_their_place(read):
    found = script(
        read,
        """
        look:
          shelf:
            - "A shelf. #aaa"
        n:
          - nora: "Hm. #aab"
        """,
    )
    assert found.places == {"n": (5, 1), "look shelf": (3, 3)}


def test_a_rule_may_say_what_a_press_is_called(read):
    found = script(
        read,
        """
        talk:
          mia:
            - {go: n, verb: listen}
        look:
          shelf:
            - {when: "has(kite)", go: n, verb: take}
            - "First. #aaa"
        n:
          - nora: "Hm. #aab"
        """,
    )
    assert (found.talk["mia"][0].verb, [look.verb for look in found.looks["shelf"]]) == ("listen", ["take", ""])
