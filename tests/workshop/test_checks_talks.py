"""What the check says of words that are never said, each fault beside one that is nearly it and none."""

import pytest
from changing import change

KITCHEN = "levels/book1/1-morning/kitchen.yaml"
MAP = "levels/book1/1-morning/kitchen.tmx"
CHAPTER = "levels/book1/1-morning/chapter.yaml"
OPTIONS = """  - choose:
      - "Ask how she slept. #b03":
          - set: answer is kind
          - bond: bea +1
          - bea/soft: "Under the table, mostly. #b04"
      - "Read the paper. #b05":
          - set: answer is cold
          - bea: "What does it say? #b06"
"""
SILENCE = """      - silence: 2
        then:
          - set: answer is silent
          - bea: "All right. #b08"
"""


@pytest.fixture
def told(checked, cottage_root):
    """Changes the kitchen's script, or another file, and gives what the check says then."""

    def told(*changes, file=KITCHEN):
        change(cottage_root, file, *changes)
        return [str(problem) for problem in checked(cottage_root)]

    return told


def after(line, *more):
    """The change that lets `more` follow a line of the script."""
    return line, "\n".join((line, *more))


LAST = '  - bea: "I\'ll be in the corner. #b09"'
PLATES = '  - bea: "There are two of us. #b11"'
FIRST = '  - bea: "You\'re up. #b01"'


# ------------------------------------------------------------------ conversations and jumps
def test_a_jump_to_nothing(told):
    assert told(("detour: plates", "detour: plate")) == [
        f"{KITCHEN}:38:23: 'plate' is no conversation (did you mean 'plates'?)"
    ]


def test_conversations_that_only_begin_each_other(told):
    assert told(after(PLATES, "", "here:", "  - goto: there", "", "there:", "  - goto: here")) == [
        f"{KITCHEN}:51:1: nothing begins the conversation 'here': what leads to it is itself never reached",
        f"{KITCHEN}:54:1: nothing begins the conversation 'there': what leads to it is itself never reached",
    ]


def test_conversations_that_begin_each_other_after_something_began_them(told):
    more = ("  - goto: here", "", "here:", '  - ada: "Here. #x01"', "  - goto: there", "", "there:", "  - goto: here")
    assert told(after(PLATES, *more)) == [
        f"{KITCHEN}:54:5: no path from here leads out of the conversation, which goes in a circle: here → there → here"
        "; end it somewhere, or let a choice leave"
    ]


def test_a_beat_that_nothing_leads_to(told):
    assert told(("then: search", "then: end"), file=CHAPTER) == [
        f"{CHAPTER}:14:3: nothing leads to the beat 'search': let another say `then: search`, or a script "
        "`beat: search`"
    ]


def test_a_beat_that_a_script_leads_to(told):
    told(("  - turn: bea -> up", "  - beat: search"))
    assert told(("then: search", "then: end"), file=CHAPTER) == []


def test_a_beat_that_never_ends(told):
    assert told(('ends: "visited(breakfast)"', 'ends: "visited(breakfast) and beat is search"'), file=CHAPTER) == [
        f"{CHAPTER}:12:5: the beat 'breakfast' never ends: `beat is search` cannot hold in it"
    ]


def test_a_beat_that_a_script_ends(told):
    told(("  - turn: bea -> up", "  - beat: search"))
    assert told(('ends: "visited(breakfast)"', 'ends: "beat is search"'), file=CHAPTER) == []


def test_a_beat_that_ends_with_what_is_given_in_it(told):
    assert told(('ends: "visited(breakfast)"', 'ends: "has(key) or answer is cold"'), file=CHAPTER) == []


# ------------------------------------------------------------------ lines
def test_a_line_below_a_goto(told):
    assert told(after(LAST, "  - goto: plates", '  - bea: "Are you there? #x01"')) == [
        f"{KITCHEN}:47:5: never reached: it stands below `goto: plates`; move it above, or take it out"
    ]


def test_a_goto_at_the_end(told):
    assert told(after(LAST, "  - goto: plates")) == []


def test_a_command_below_a_return_is_told_too(told):
    assert told(after(LAST, "  - return", "  - bond: bea +1")) == [
        f"{KITCHEN}:47:5: never reached: it stands below `return`; move it above, or take it out"
    ]


def test_only_the_first_of_a_stretch_is_told(told):
    more = ("  - return", '  - bea: "One. #x01"', '  - bea: "Two. #x02"', '  - bea: "Three. #x03"')
    assert len(told(after(LAST, *more))) == 1


def test_a_line_below_a_detour_that_never_comes_back(told):
    more = ("", "away:", "  - goto: later")
    assert told(after(LAST, "  - detour: away", '  - bea: "Back. #x01"'), after(PLATES, *more)) == [
        f"{KITCHEN}:47:5: never reached: the detour through 'away' never comes back, for it ends in a `goto`"
    ]


def test_a_detour_that_comes_back_on_one_of_its_ways(told):
    more = ("", "away:", '  - if: "saw(clock)"', "    then:", "      - goto: later")
    assert told(after(LAST, "  - detour: away", '  - bea: "Back. #x01"'), after(PLATES, *more)) == []


def test_a_line_below_choices_that_all_leave(told):
    leave = OPTIONS.replace('mostly. #b04"\n', 'mostly. #b04"\n          - goto: later\n')
    leave = leave.replace('say? #b06"\n', 'say? #b06"\n          - goto: later\n')
    silent = SILENCE + "          - goto: later\n"
    plates = ("            - detour: plates", "            - goto: plates")
    assert told((OPTIONS, leave), (SILENCE, silent), plates) == [
        f"{KITCHEN}:46:5: never reached: everything above leaves the conversation first"
    ]


# ------------------------------------------------------------------ conditions
def conditional(when, *otherwise):
    return (f'  - if: "{when}"', "    then:", '      - bea: "So. #x01"', *otherwise)


@pytest.mark.parametrize(
    ("when", "refused"),
    [
        ("answer is kind and answer is cold", "answer is cold"),
        ("beat is breakfast and beat is search", "beat is search"),
        ("answer is kind and not (answer is kind or answer is cold)", "not (answer is kind or answer is cold)"),
        ("has(key) and not has(key)", "not has(key)"),
        ("visited(plates) > 2 and visited(plates) < 2", "visited(plates) < 2"),
        ("visited(plates) < 0", "visited(plates) < 0"),
        ("3 < 2 or saw(clock) and not saw(clock)", None),
        ("doors > 1 and not doors", "not doors"),
        ("bond(bea) is 1 and bond(bea) is 2", "bond(bea) is 2"),
        ("said(b01) is 0", "said(b01) is 0"),
    ],
)
def test_a_condition_that_can_never_hold(told, when, refused):
    found = told(after(LAST, *conditional(when)))
    if refused is None:
        assert found == []
    else:
        message = f"`if` never holds here, for `{refused}` cannot: mend it, or take it out with its `then:`"
        assert f"{KITCHEN}:46:5: {message}" in found


@pytest.mark.parametrize(
    "when",
    [
        "answer is kind or answer is cold",
        "answer is none",
        "beat is breakfast",
        "not has(key)",
        "visited(plates) > 1 and visited(plates) < 3",
        "bond(bea) < 0",
        "doors < 0",
        "saw(clock) and not saw(shelf)",
    ],
)
def test_a_condition_that_may_hold(told, when):
    found = told(after(LAST, *conditional(when)))
    assert [problem for problem in found if "`if`" in problem] == []


def test_a_condition_on_the_beat_in_which_a_conversation_is_had(told):
    message = "`if` never holds here, for `beat is search` cannot: mend it, or take it out with its `then:`"
    assert told(after(LAST, *conditional("beat is search"))) == [f"{KITCHEN}:46:5: {message}"]


def test_a_condition_on_another_beat_after_that_began(told):
    assert told(after(LAST, "  - beat: search", *conditional("beat is search"))) == []


def test_an_else_that_is_never_played(told):
    found = told(after(LAST, *conditional("said(b01)", "    else:", '      - bea: "Or not. #x02"')))
    assert found == [f"{KITCHEN}:46:5: `if: said(b01)` always holds here: its `else:` is never played"]


def test_what_is_set_on_the_way_counts(told):
    inner = ("  - set: answer is kind", *conditional("answer is cold"))
    message = "`if` never holds here, for `answer is cold` cannot: mend it, or take it out with its `then:`"
    assert told(after(LAST, *inner)) == [f"{KITCHEN}:47:5: {message}"]


def test_a_detour_may_change_what_was_set(told):
    more = ("", "turning:", "  - set: answer is cold", '  - ada: "There. #x05"')
    inner = ("  - set: answer is kind", "  - detour: turning", *conditional("answer is cold"))
    assert told(after(LAST, *inner), after(PLATES, *more)) == []


def test_a_goto_out_of_a_detour_leaves_what_it_was_made_from(told):
    leaving = ('  - if: "not visited(breakfast)"', "    then:", "      - goto: away", "", "away:")
    assert told(after(PLATES, *leaving, *conditional("visited(breakfast)"))) == []


def test_a_memory_that_nothing_gives(told):
    assert told(("  - give: key", "  - bond: bea +1"), ("not has(key)", "has(key)")) == [
        f"{CHAPTER}:17:5: the beat 'search' never ends: `has(key)` cannot hold in it",
        f"{KITCHEN}:20:45: an entry of 'box' can never be met: `has(key)` never holds; mend it, or take the entry out",
        f"{KITCHEN}:60:1: nothing begins the conversation 'found': what leads to it is itself never reached",
    ]


def test_a_word_that_nothing_sets_never_holds(told):
    found = told(("          - set: answer is cold\n", ""), after(LAST, *conditional("answer is cold")))
    message = "`if` never holds here, for `answer is cold` cannot: mend it, or take it out with its `then:`"
    assert f"{KITCHEN}:45:5: {message}" in found


# ------------------------------------------------------------------ choices
def test_options_that_can_all_be_closed(told):
    closed = OPTIONS
    for words in ("Ask how she slept. #b03", "Read the paper. #b05"):
        head, _, tail = closed.partition(f'      - "{words}":\n')
        block, _, rest = tail.partition('      - "')
        inner = "".join("  " + line for line in block.splitlines(keepends=True))
        closed = (
            f'{head}      - "{words}":\n          if: "saw(clock)"\n          hidden: true\n          then:\n{inner}'
        )
        closed += '      - "' + rest if rest else ""
    found = told((OPTIONS, closed), (SILENCE, ""), after(PLATES, *("  - set: answer is silent",)))
    assert found == [
        f"{KITCHEN}:26:5: every option here can be closed at once, and then the talk goes on below without a choice: "
        "leave one without `if`, or give the list a `silence:`"
    ]


def test_options_of_which_a_silence_is_left(told):
    one = '  - choose:\n      - "Ask. #x01":\n          if: "saw(clock)"\n          hidden: true\n          then:\n'
    one += '            - bea: "What? #x02"\n      - silence: 3\n        then:\n          - bea: "Quiet. #x03"'
    assert told(after(LAST, one)) == []


def test_options_of_which_one_is_always_open(told):
    one = "  - choose:\n"
    for when, id in (("saw(clock)", "1"), ("not saw(clock)", "2")):
        one += f'      - "Ask. #x{id}1":\n          if: "{when}"\n          hidden: true\n          then:\n'
        one += f'            - bea: "What? #x{id}2"\n'
    assert told(after(LAST, one.rstrip("\n"))) == []


def test_an_option_that_can_never_be_open(told):
    found = told(('if: "saw(shelf)"', 'if: "saw(shelf) and not said(b02)"'))
    assert f"{KITCHEN}:34:9: the option can never be open, for `not said(b02)` cannot hold here" in found


def test_an_option_that_is_open_the_second_time(told):
    assert told(('if: "saw(shelf)"', 'if: "saw(shelf) and said(b03)"')) == []


# ------------------------------------------------------------------ answers and looks
def test_an_answer_that_another_always_beats(told):
    more = '    - {when: "beat is breakfast", go: plates}'
    assert told(after('    - {when: "beat is breakfast and not visited(breakfast)", go: breakfast}', more)) == []
    beaten = '    - {when: "not visited(breakfast) and beat is breakfast and not saw(clock)", go: draught}\n'
    beaten += '    - {when: "not visited(breakfast) and beat is breakfast and saw(clock)", go: draught}'
    found = told(after(more, beaten))
    assert found == [
        f"{KITCHEN}:9:62: an entry of 'bea' can never be met: wherever `beat is breakfast and not visited(breakfast)` "
        "holds another entry is taken instead; give it more terms, or take it out",
        f"{KITCHEN}:26:1: nothing begins the conversation 'breakfast': what leads to it is itself never reached",
    ]


def test_answers_of_as_many_terms_take_turns(told):
    assert told(after("    - {go: later}", "    - {go: plates}")) == []


def test_a_last_answer_that_is_never_left(told):
    every = '    - {when: "beat is breakfast or beat is search", go: plates}'
    found = told(("    - {go: later}", f"{every}\n    - {{go: later}}"))
    assert found == [
        f"{KITCHEN}:11:8: an entry of 'bea' can never be met: always another entry is taken instead; "
        "give it more terms, or take it out",
        f"{KITCHEN}:52:1: nothing begins the conversation 'later': what leads to it is itself never reached",
    ]


def test_a_look_that_one_before_it_always_beats(told):
    entry = '    - {when: "answer is silent", then: ["It ticks. #l04"]}'
    assert told(after(entry, '    - {when: "answer is silent", then: ["It still ticks. #l06"]}')) == [
        f"{KITCHEN}:19:41: an entry of 'clock' can never be met: wherever `answer is silent` holds another entry is "
        "taken instead; give it more terms, or take it out"
    ]


def test_a_look_of_more_terms_behind_one(told):
    entry = '    - {when: "answer is silent", then: ["It ticks. #l04"]}'
    more = '    - {when: "answer is silent and saw(shelf)", then: ["It still ticks. #l06"]}'
    assert told(after(entry, more)) == []


# ------------------------------------------------------------------ variables
VARIABLE = "  answer: {is: [none, kind, cold, silent], start: none}"


@pytest.mark.parametrize(
    ("declared", "more", "problem"),
    [
        ("  rain: {is: bool, start: false}", "  - turn: bea -> down",
         'variable \'rain\' is neither set nor asked about: take it out, or say `later: "…"` and which chapter it is '
         "kept for"),
        ("  rain: {is: bool, start: false}", "  - set: rain is true",
         "variable 'rain' is set, but nothing asks about it: ask, take it out, or say `later: \"…\"` and which chapter "
         "it is kept for"),
        ("  rain: {is: bool, start: false, profile: true}", "  - set: rain is true",
         "variable 'rain' is set, but nothing asks about it: ask, take it out, or say `later: \"…\"` and which chapter "
         "it is kept for"),
    ],
)  # fmt: skip
def test_a_variable_without_use(told, declared, more, problem):
    assert told(after(VARIABLE, declared), after(LAST, more)) == [f"{KITCHEN}:5:3: {problem}"]


def test_a_variable_that_is_never_set(told):
    found = told(
        after(VARIABLE, "  rain: {is: bool, start: false}"),
        after(LAST, *conditional("rain"), *conditional("not rain")[:2], '      - bea: "No. #x02"'),
    )
    told_of = 'never set, so it is always false: set it, or say `later: "…"` and which chapter it is kept for'
    assert f"{KITCHEN}:5:3: variable 'rain' is {told_of}" in found


@pytest.mark.parametrize("more", ["  - set: rain is true", "  - turn: bea -> down"])
def test_a_variable_kept_for_a_later_chapter(told, more):
    declared = '  rain: {is: bool, start: false, later: "the second chapter"}'
    assert told(after(VARIABLE, declared), after(LAST, more)) == []


def test_a_variable_that_waits_no_longer(told):
    declared = '  rain: {is: bool, start: false, later: "the second chapter"}'
    found = told(after(VARIABLE, declared), after(FIRST, *conditional("rain")), after(LAST, "  - set: rain is true"))
    assert found == [f"{KITCHEN}:5:3: variable 'rain' is set and asked about by now: take out its `later:`"]


def test_later_says_which_chapter(told):
    found = told(after(VARIABLE, "  rain: {is: bool, start: false, later: true}"))
    assert f"{KITCHEN}:5:41: say in words which chapter 'rain' is kept for" in found


def test_a_word_that_nothing_sets(told):
    assert told(("          - set: answer is cold\n", "")) == [
        f"{KITCHEN}:4:3: variable 'answer' is never set to 'cold': set it somewhere, or take the word out"
    ]


# ------------------------------------------------------------------ maps that cannot be read
def test_a_map_that_cannot_be_read_is_the_only_problem(checked, cottage_root):
    (cottage_root / MAP).write_text("")
    assert [str(problem) for problem in checked(cottage_root)] == [f"{MAP}:1:1: is empty"]


def test_a_map_beside_no_fault_that_cannot_be_read_is_the_only_problem(checked, cottage_root):
    (cottage_root / "levels/book1/1-morning/yard.tmx").write_text("<map")
    assert {problem.path for problem in checked(cottage_root)} == {"levels/book1/1-morning/yard.tmx"}


def test_a_walkthrough_to_what_is_on_a_map_that_cannot_be_read(checked, cottage_root):
    verbs = ("go", "stand", "look", "reach", "push")
    steps = "".join(f"  - {verb}: clock\n" for verb in verbs) + "  - expect: {people: {bea: corner}}\n"
    (cottage_root / "levels/kitchen.plan.yaml").write_text(f"format: 1\nsteps:\n{steps}  - tlak: bea\n")
    (cottage_root / MAP).write_text("")
    assert [str(problem) for problem in checked(cottage_root)] == [
        f"{MAP}:1:1: is empty",
        "levels/kitchen.plan.yaml:9:5: 'tlak' is nothing a walkthrough can do (did you mean 'talk'?)",
    ]
