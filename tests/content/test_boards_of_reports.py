"""Boards of reports: two of them, the second like the first, and every mistake in them, told where it stands."""

import pytest

from game.content.boards import conversations
from game.content.boards.reports import Note, Report, Thread, has_cell, notes

GOOD = """
variables:
  sat: {is: [no, in_time, late, left], start: no}
boards:
  morning:
    trial: reports
    tram: 40
    last: 50
    rings: 11
    answered: she_rings
    missed: rang_out
    wrong: no
    helps: nods
    threads:
      - {name: room, says: one_room}
    reports:
      - {name: glove, who: nora, says: a_glove, threads: room, hum: "A3:1 D4:1 E4:2"}
      - {name: tap, who: mia, says: a_tap, threads: noise, hum: "C4:1 F4:1 G4:1 C#5:3 /"}
  rest:
    trial: reports
    like: morning
    last: 60
    reports:
      - {name: hook, who: bisi, says: a_hook, threads: room, hum: "Bb3:1 Eb4:1 F4:1"}
sit:
  - trial: morning -> sat
  - trial: rest -> sat
she_rings:
  - mia: "You picked up. #aaa"
rang_out:
  - think: "Missed. #aab"
no:
  - think: "No. #aac"
nods:
  - think: "Nods. #aad"
one_room:
  - think: "One room. #aae"
a_glove:
  - think: "Gloves. #aaf"
a_tap:
  - think: "A tap. #aag"
a_hook:
  - think: "A hook. #aah"
"""


def test_a_board_is_a_record_and_what_lies_on_it_too(read):
    board = read(GOOD).boards["morning"]
    assert (board.tram, board.last, board.rings, board.helps) == (40, 50, 11, "nods")
    assert board.threads == (Thread("room", "one_room"),)
    assert board.reports[0] == Report("glove", "nora", "a_glove", "A3:1 D4:1 E4:2", "room")
    assert [report.breaks for report in board.reports] == [False, True]
    assert [report.of for report in board.reports] == [{"room"}, set()]


def test_a_board_that_is_like_another_has_what_that_has_and_goes_on_after_it(read):
    first, second = read(GOOD).boards.values()
    assert (second.tram, second.last, second.threads) == (first.tram, 60, first.threads)
    assert [report.name for report in second.reports] == ["glove", "tap", "hook"]


def test_what_can_be_had_over_a_board_is_named_by_it_and_by_what_lies_on_it(read):
    over = ["a_glove", "a_tap", "one_room", "no", "nods", "she_rings", "rang_out"]
    assert list(conversations(read(GOOD).boards["morning"])) == over


def test_a_hum_is_notes_and_how_long_they_are_held():
    assert notes("A3:1 Bb3:2 C#4:3 /") == (Note(45, 1), Note(46, 2), Note(49, 3))
    assert has_cell(notes("E4:1 A3:1 D4:2 E4:1")) and not has_cell(notes("A3:1 D4:1 F4:1"))


BROKEN = {
    "no reports": (
        '''    reports:
      - {name: glove, who: nora, says: a_glove, threads: room, hum: "A3:1 D4:1 E4:2"}
''',
        "    reports:\n",
        ["7:5: board 'morning' has 1 reports; there are 2 to 21"],
    ),
    "no hum at all": (
        ', hum: "A3:1 D4:1 E4:2"', "",
        ["18:9: a report needs `hum:`"],
    ),
    "a hum of nothing": (
        '"A3:1 D4:1 E4:2"', '""',
        ["7:5: board 'morning' has a report 'glove' that does not hum",
         "21:5: board 'rest' has a report 'glove' that does not hum"],
    ),
    "a hum that is no notes": (
        '"Bb3:1 Eb4:1 F4:1"', '"Bb3:1 Eb4 F4:1"',
        ["21:5: board 'rest' has a report 'hook' whose hum cannot be read: 'Eb4' is no note: a letter, # or b, an"
         " octave, a colon and its quavers, as in F#4:2"],
    ),
    "a hum without the cell": (
        '"Bb3:1 Eb4:1 F4:1"', '"Bb3:1 Eb4:1 E4:1"',
        ["21:5: board 'rest' has a report 'hook' whose hum nowhere goes up a fourth and then a whole tone, as all do"],
    ),
    "a hum that somebody else has": (
        '"Bb3:1 Eb4:1 F4:1"', '"A3:1 D4:1 E4:2"',
        ["21:5: board 'rest' has 2 reports with `hum: A3:1 D4:1 E4:2`: no two are the same"],
    ),
    "two of one name": (
        "name: hook", "name: tap", ["21:5: board 'rest' has 2 reports with `name: tap`: no two are the same"],
    ),
    "two who are one": (
        "who: bisi", "who: mia", ["21:5: board 'rest' has 2 reports with `who: mia`: no two are the same"],
    ),
    "of no kind": (
        "says: a_hook, threads: room", 'says: a_hook, threads: ""',
        ["21:5: board 'rest' has a report 'hook' of no kind: say its threads, or `noise`"],
    ),
    "a kind left out": (
        "says: a_hook, threads: room", "says: a_hook", ["25:9: a report needs `threads:`"],
    ),
    "a thread there is not": (
        "says: a_hook, threads: room", "says: a_hook, threads: roof",
        ["21:5: board 'rest' has a report 'hook' of the thread 'roof', which it does not know"],
    ),
    "noise, and of a thread": (
        "says: a_hook, threads: room", "says: a_hook, threads: room noise",
        ["21:5: board 'rest' has a report 'hook' that is noise and of a thread"],
    ),
    "somebody there is not": (
        "{name: hook, who: bisi", "{name: hook, who: bissi",
        ["25:27: 'bissi' is nobody in the cast (did you mean 'bisi'?)"],
    ),
    "a conversation there is not": (
        "says: a_hook", "says: a_look", ["25:39: 'a_look' is no conversation (did you mean 'a_hook'?)"],
    ),
    "a part there is not": (
        "{name: hook, ", "{name: hook, ring: 1, ",
        ["25:22: 'ring' is no part of a report"],
    ),
    "no tram": ("    tram: 40\n", "", ["7:5: board 'morning' needs `tram:`"]),
    "a last that goes first": (
        "    last: 60\n", "    last: 40\n",
        ["21:5: board 'rest' has `tram: 40` and `last: 40`: the first goes after now, and the last later"],
    ),
    "rings that nobody hears": (
        "    rings: 11\n", "",
        ["7:5: board 'morning' has `rings: 0`: nobody rings", "20:5: board 'rest' has `rings: 0`: nobody rings"],
    ),
    "a telephone with nobody on it": (
        "    answered: she_rings\n", "",
        ["7:5: board 'morning' has `rings: 11`: it rings, and nothing is said when it is answered",
         "20:5: board 'rest' has `rings: 11`: it rings, and nothing is said when it is answered"],
    ),
    "like a board there is not": (
        "like: morning", "like: mourning",
        ["22:11: 'mourning' is no board of that kind above this one (did you mean 'morning'?)"],
    ),
    "like one below it": (
        "    trial: reports\n    tram", "    trial: reports\n    like: rest\n    tram",
        ["8:11: 'rest' is no board of that kind above this one"],
    ),
    "an outcome nobody declared": (
        "[no, in_time, late, left]", "[no, late, left]",
        ["27:12: 'sat' is never in_time, which this trial can come to: declare them",
         "28:12: 'sat' is never in_time, which this trial can come to: declare them"],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("old", "new", "problems"), BROKEN.values(), ids=BROKEN)
def test_each_mistake_is_told_where_it_stands(told, old, new, problems):
    assert old in GOOD
    assert told(GOOD.replace(old, new, 1)) == problems
