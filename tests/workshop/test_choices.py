"""Lists answered in every way: what shows at once, what shows later, and what is wrong where nothing does."""

import json

import pytest

from game import cli, files
from game.content import paths
from game.content.library import Library
from game.workshop.choices import Comparer
from game.workshop.choices_told import not_met, rows, told
from game.workshop.plan import read_plan

SCRIPT = "levels/book1/1-morning/kitchen.yaml"
HERE = f"{SCRIPT}:26:5"
"""Where the small project's one list stands."""
BARE = """
      - "Ask how she slept. #b03":
          - bea/soft: "Under the table, mostly. #b04"
      - "Read the paper. #b05":
          - bea: "What does it say? #b06"
"""
SETS = """
      - "Ask how she slept. #b03":
          - set: answer is kind
          - bea/soft: "Under the table, mostly. #b04"
      - "Read the paper. #b05":
          - set: answer is cold
          - bea: "What does it say? #b06"
"""
AGAIN = """
      - "Ask how she slept. #b03":
          - bea/soft: "Under the table, mostly. #b04"
          - ada: "And otherwise? #x01"
      - "Read the paper. #b05":
          - bea: "What does it say? #b06"
"""
SILENCE = """
      - silence: 4
        then:
          - bea: "All right. #b08"
"""
REMEMBERED = """
  - if: "answer is kind"
    then:
      - bea: "You asked how I slept. #x02"
"""
LOOKS = '    - "It says shift three. #l03"\n'
LOOKED_AT = """    - {when: "answer is kind", then: ["It says shift two. #x03"]}
    - "It says shift three. #l03"
"""


SPOKEN = SETS.replace('mostly. #b04"', 'mostly. #b04"\n          - ada: "And otherwise? #x01"')


def write(root, options, later="", looks="", more=""):
    """Let the small project's list have other options, and give other words to the conversation that can be had
    afterwards, and to the clock; `more` conversations stand below the others."""
    script = root / SCRIPT
    text = script.read_text("utf-8")
    before, _, after = text.partition("  - choose:\n")
    text = before + "  - choose:\n" + options.replace("\n\n", "\n").lstrip("\n") + after[after.index("  - turn:") :]
    text = text.replace("\nlater:\n", "\nlater:\n" + later.lstrip("\n"), 1)
    script.write_text(text.replace('    - "It says shift three. #l03"\n', looks or LOOKS, 1) + more, "utf-8")


@pytest.fixture
def compared(cottage_root, tmp_path):
    """The row of the small project's list, once its texts are changed."""

    def compared(options, later="", looks=""):
        write(cottage_root, options, later, looks)
        comparer = Comparer(Library(cottage_root, tmp_path / "cache"), "book1", "1-morning")
        (row,) = rows(comparer, comparer.compare())
        return row

    return compared


# ------------------------------------------------------------------ at once and later
def test_a_list_that_differs_at_once_and_later_is_all_right(compared):
    row = compared(SPOKEN, REMEMBERED)
    assert (row.at_once, row.such_at_once) == (1, "line #x01 “And otherwise?”")
    assert (row.later, row.such_later) == (1, "line #x02 “You asked how I slept.”")
    assert (row.only_looks, row.same, row.wrong) == (False, (), ())


def test_a_reply_alone_is_no_difference(compared):
    row = compared(BARE)
    assert (row.at_once, row.later) == (0, 0)
    assert row.same == (("#b03", "#b05", True),)
    assert row.wrong == ("its answers differ neither at once nor later",)


def test_a_list_that_only_differs_at_once_is_told(compared):
    row = compared(AGAIN)
    assert (row.at_once, row.later) == (1, 0)
    assert row.wrong == ("its answers differ at once, but never later",)


def test_a_list_that_only_differs_later_is_told_and_let_be(compared):
    row = compared(SETS, REMEMBERED)
    assert (row.at_once, row.later, row.wrong) == (0, 1, ())


@pytest.mark.parametrize(
    ("act", "such"),
    [
        ("pose: bea -> sits", "in 'breakfast' bea sits"),
        ("carry: bea -> box", "in 'breakfast' bea carries 'box'"),
        ("move: bea -> corner", "in 'breakfast' bea is at 'corner'"),
        ("light: lamp -> off", "in 'breakfast' the light lamp is off"),
    ],
)
def test_what_somebody_does_shows_at_once(compared, act, such):
    assert compared(BARE.replace('- bea: "What', f'- {act}\n          - bea: "What')).such_at_once == such


def test_a_fourth_box_after_the_reply_is_not_at_once(compared):
    said = "".join(f'\n          - ada: "And {n}? #x1{n}"' for n in range(5))
    row = compared(BARE.replace(' #b04"', f' #b04"{said}'))
    assert row.at_once == 3


def test_what_is_only_seen_by_looking_is_told_so(compared):
    row = compared(SETS, looks=LOOKED_AT)
    assert (row.later, row.only_looks, row.wrong) == (2, True, ())
    assert "    later: 2, such as look #l03 “It says shift three.”, for whoever looks" in told(row).splitlines()


def test_answers_that_come_to_the_same_are_named(compared):
    row = compared(SETS + SILENCE, REMEMBERED)
    assert row.same == (("#b05", "silence", False),)
    assert "    #b05 and silence: nothing later was found" in told(row).splitlines()


def test_what_nothing_asks_about_is_named(compared):
    row = compared(BARE.replace("- bea/soft", "- bond: bea +1\n          - bea/soft"))
    assert row.unread == ("bond(bea)",)
    assert row.wrong == ("its answers differ neither at once nor later; nothing asks about bond(bea)",)


def test_what_was_not_tried_is_told(cottage_root, tmp_path):
    write(cottage_root, SETS, looks=LOOKED_AT.replace("answer is kind", "answer is silent"))
    comparer = Comparer(Library(cottage_root, tmp_path / "cache"), "book1", "1-morning")
    (row,) = rows(comparer, comparer.compare(most=0))
    assert row.wrong == ("its answers differ neither at once nor later, as far as play went on",)
    assert "    from here play did not go on in every way there is" in told(row).splitlines()


LISTED = """  - choose:
      - "Ask how she slept. #x13":
          - bea/soft: "Under the table, mostly. #x14"
      - "Read the paper. #x15":
          - bea: "What does it say? #x16"
"""


@pytest.mark.parametrize(
    ("node", "texts"),
    [
        ("later", (SPOKEN, LISTED)),
        ("ticks", (SPOKEN, "", '    - {when: "doors < 900", go: ticks}\n' + LOOKS, f"\nticks:\n{LISTED}")),
    ],
    ids=["in the same beat", "in the next beat, too"],
)
def test_who_puts_something_off_is_held_to_it(cottage_root, tmp_path, node, texts):
    """The list comes again as often as it is asked for, and is answered so each time."""
    write(cottage_root, *texts)
    comparer = Comparer(Library(cottage_root, tmp_path / "cache"), "book1", "1-morning")
    comparer.compare()
    state = next(iter(comparer.player.met[node, 0].values()))
    heard = [{of for kind, of, *_ in comparer.way(state, number, 1).later if kind == "line"} for number in (0, 1)]
    assert [lines & {"x14", "x16"} for lines in heard] == [{"x14"}, {"x16"}]


# ------------------------------------------------------------------ one real option, and silence
def test_one_real_option_is_told(compared):
    one = BARE[: BARE.index('      - "Read')]
    row = compared(one + SILENCE)
    assert "a list of one real option and silence: give it another, or make it a deed" in row.wrong


def test_an_option_that_is_closed_is_none(compared):
    shut = BARE.replace(
        '"Read the paper. #b05":',
        '"Read the paper. #b05":\n          if: "doors > 900"\n          closed: "It is gone."\n          then:',
    )
    shut = shut.replace('          - bea: "What', '            - bea: "What')
    assert "a list of one real option: give it another, or make it a deed" in compared(shut).wrong


@pytest.mark.parametrize(("seconds", "early"), [(2, True), (2.4, False), (4, False)])
def test_a_silence_comes_no_sooner_than_the_longest_option_is_read_twice(compared, seconds, early):
    row = compared(SPOKEN + SILENCE.replace("4", str(seconds)), REMEMBERED)
    told = f"silence comes after {seconds:g} s, and reading #b03 twice takes 2.4"
    assert row.wrong == ((told,) if early else ())


# ------------------------------------------------------------------ later chapters, walkthroughs
def test_what_a_later_chapter_asks_about_counts(trilogy):
    comparer = Comparer(trilogy, "book1", "1-first")
    (row,) = rows(comparer, comparer.compare())
    assert row.such_later == "bond(bea) is 1, for a later chapter"
    assert row.wrong[:1] == ("silence comes after 2 s, and reading #r09 twice takes 3.6",)


def test_a_walkthrough_keeps_to_its_lists(cottage_root, tmp_path):
    write(cottage_root, SETS, REMEMBERED)
    plan = cottage_root / "short.yaml"
    for steps, lists in (("  - read\n", 0), ("  - read\n  - talk: bea\n  - read\n", 1)):
        plan.write_text("format: 1\nsteps:\n" + steps, "utf-8")
        library = Library(cottage_root, tmp_path / "cache")
        comparer = Comparer(library, "book1", "1-morning", [read_plan(library, plan)])
        assert len(comparer.compare()) == lists


def test_a_list_that_is_not_come_to_is_named(cottage_root, tmp_path):
    write(cottage_root, SETS, '  - if: "doors > 900"\n    then:\n      - choose:\n          - "No. #x05": []\n')
    comparer = Comparer(Library(cottage_root, tmp_path / "cache"), "book1", "1-morning")
    assert [*not_met(comparer, comparer.compare())] == [f"{SCRIPT}:44:9: 'later' is not come to"]


# ------------------------------------------------------------------ the command
@pytest.fixture
def small(monkeypatch, cottage_root, tmp_path):
    """The command at work on the small project."""
    monkeypatch.setattr(files, "cache_folder", lambda: tmp_path / "cache")
    monkeypatch.setattr(paths, "project", lambda: cottage_root)
    return cottage_root


def test_the_command_tells_rows_and_then_problems(capsys, small):
    write(small, BARE)
    assert cli.main(["choices"]) == 1
    told = capsys.readouterr()
    assert told.out.splitlines() == [
        f"{SCRIPT}:26 breakfast: #b03 Ask how she slept. | #b05 Read the paper.",
        "    at once: nothing",
        "    later: nothing",
        "    #b03 and #b05: nothing later",
    ]
    assert told.err == f"{HERE}: 'breakfast': its answers differ neither at once nor later\n"


def test_the_command_ends_well_where_every_list_shows(capsys, small):
    write(small, SPOKEN, REMEMBERED)
    assert cli.main(["choices", "--json"]) == 0
    (row,) = json.loads(capsys.readouterr().out)
    assert (row["node"], row["at_once"], row["later"], row["wrong"]) == ("breakfast", 1, 1, [])


def test_an_unknown_chapter_is_refused(capsys, small):
    assert cli.main(["choices", "--chapter", "1-mornin"]) == 1
    assert "there is no chapter '1-mornin' (did you mean '1-morning'?)" in capsys.readouterr().err


def test_it_is_told_what_is_played_before_the_first_list_is_found(cottage_root, tmp_path):
    write(cottage_root, SPOKEN, REMEMBERED)
    comparer = Comparer(Library(cottage_root, tmp_path / "cache"), "book1", "1-morning")
    steps = []
    comparer.compare(step=steps.append)
    assert steps[0] == "breakfast" and "search" in steps and "search" not in comparer.book.homes


def test_what_is_played_is_told_while_a_walkthrough_is_walked_and_after_each_answer(cottage_root, tmp_path):
    write(cottage_root, SPOKEN, REMEMBERED)
    plan = cottage_root / "short.yaml"
    plan.write_text("format: 1\nsteps:\n  - read\n  - talk: bea\n  - read\n", "utf-8")
    library = Library(cottage_root, tmp_path / "cache")
    steps = []
    Comparer(library, "book1", "1-morning", [read_plan(library, plan)]).compare(step=steps.append)
    assert steps[0] == "breakfast"
    assert {f"breakfast, answer {number}: {beat}" for number in (1, 2) for beat in ("breakfast", "search")} <= {*steps}
