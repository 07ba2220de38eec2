"""What the check says of talk on the way: with nobody walking, with nobody there, and where it is all right."""

import pytest
from changing import change

KITCHEN = "levels/book1/1-morning/kitchen.yaml"
YARD = "levels/book1/1-morning/yard.yaml"
PAGES = "levels/pages.yaml"
CHAPTER = "levels/book1/1-morning/chapter.yaml"
CAST = "levels/cast.yaml"
LATER = "  - cycle:\n"


@pytest.fixture
def told(checked, cottage_root):
    """The problems of the small project with something added to what Bea says later, and more below it."""

    def told(begins="", more="", file=KITCHEN):
        change(cottage_root, KITCHEN, (LATER, f"{begins}{LATER}"))
        with (cottage_root / file).open("a", encoding="utf-8") as script:
            script.write(more)
        return [str(problem) for problem in checked(cottage_root)]

    return told


def stroll(*said, head="  - along: true"):
    lines = said or ('  - bea: "Mind the step. #x01"', '  - ada: "Which one? #x02"')
    return "\n".join(("", "stroll:", head, *lines, ""))


GOES = '  - if: "not visited(stroll)"\n    then:\n      - goto: stroll\n'


def test_what_goes_over_into_talk_on_the_way_is_all_right(told):
    assert told(GOES, stroll()) == []


def test_a_whole_conversation_on_the_way_is_all_right(told):
    assert told("  - along: true\n") == []


def test_a_detour_of_one_on_the_way_is_all_right(told):
    assert told("  - along: true\n  - detour: stroll\n", stroll()) == []


def test_only_a_detour_of_one_that_stops_the_feet_comes_to_it(told):
    assert told("  - detour: stroll\n", stroll()) == [
        f"{KITCHEN}:67:5: 'stroll' is had on the way, but nobody walks meanwhile: only a `detour:` of conversations "
        "that stop the feet comes to it"
    ]


def test_a_page_of_the_picture_book(told, cottage_root):
    change(cottage_root, PAGES, ("page1:\n", "page1:\n  - along: true\n"))
    assert told() == [
        f"{PAGES}:4:5: 'page1' is had on the way, but nobody walks meanwhile: it is read on a page of the picture book"
    ]


def test_what_is_said_over_a_trial(told, cottage_root):
    change(
        cottage_root,
        KITCHEN,
        (
            "variables:\n",
            "boards:\n  bell: {trial: ring, note: 2, wrong: stroll}\n"
            "variables:\n  tuned: {is: [untouched, quiet, rough, round, left], start: untouched}\n",
        ),
    )
    asks = "".join(
        f'  - if: "tuned is {outcome}"\n    then:\n      - ada: "{outcome}. #q0{n}"\n'
        for n, outcome in enumerate(("quiet", "rough", "left"))
    )
    said = [problem for problem in told("  - trial: bell -> tuned\n" + asks, stroll()) if "stroll" in problem]
    assert said == [f"{KITCHEN}:79:5: 'stroll' is had on the way, but nobody walks meanwhile: it is had over a trial"]


def test_somebody_who_is_never_in_the_place(told, cottage_root):
    change(cottage_root, CAST, ("  look:", '  leo: {name: "Leo #c09", sheet: leo}\n  look:'))
    assert told(GOES, stroll('  - leo: "Over here. #x01"', '  - leo: "No, here. #x02"')) == [
        f"{KITCHEN}:70:5: leo speaks on the way in 'stroll', but is never in levels/book1/1-morning/kitchen.tmx: "
        "it ends there"
    ]


def test_a_voice_that_nobody_sees_is_heard_anywhere(told, cottage_root):
    change(cottage_root, CAST, ("  look:", '  radio: {name: "The radio #c09"}\n  look:'))
    assert told(GOES, stroll('  - radio: "Fine later. #x01"')) == []


def test_commands_that_move_whoever_walks(told):
    own = "  - move: ada -> corner", "  - place: ada -> start"
    moved = stroll(*own, "  - move: bea -> corner", '  - bea: "So. #x01"')
    assert told(GOES, moved) == [
        f"{KITCHEN}:70:5: `move: ada -> corner` moves whoever is played, who walks by themselves in 'stroll': take it "
        "out, or take out `along`",
        f"{KITCHEN}:71:5: `place: ada -> start` moves whoever is played, who walks by themselves in 'stroll': take it "
        "out, or take out `along`",
    ]


def test_a_camera_that_is_sent_off(told):
    sent = stroll("  - camera: hold", "  - camera: shake 0.4", "  - camera: free", '  - bea: "So. #x01"')
    assert told(GOES, sent) == [
        f"{KITCHEN}:70:5: `camera: hold` in 'stroll', which is had on the way: whoever is played may walk out of it"
    ]


def test_what_it_goes_over_into_alone_is_reached(told):
    more = stroll(head="  - along: true\n    alone: by_herself") + '\nby_herself:\n  - ada: "Bea? #x03"\n'
    assert told(GOES, more) == []


def test_a_way_out_of_what_nothing_begins_is_never_reached(told):
    more = stroll(head="  - along: true\n    alone: by_herself") + '\nby_herself:\n  - ada: "Bea? #x03"\n'
    assert told("", more) == [
        f"{KITCHEN}:65:1: nothing begins the conversation 'stroll'",
        f"{KITCHEN}:71:1: nothing begins the conversation 'by_herself'",
    ]


def test_a_map_that_cannot_be_read_may_begin_anything_and_hold_anybody(told, cottage_root):
    (cottage_root / "levels/book1/1-morning/yard.tmx").write_text("<map")
    assert not [problem for problem in told("  - detour: stroll\n", stroll()) if "stroll" in problem]


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("  - beat: search", "`beat` in it would end the trial that is played"),
        ("  - fade: out", "`fade` in it would end the trial that is played"),
        (
            '  - choose:\n      - "Yes. #x05":\n          - bea: "So. #x06"\n      - "No. #x07":\n'
            '          - bea: "No. #x08"',
            "what it asks waits until the trial is over, with a line that asks: say one before",
        ),
    ],
)
def test_what_cannot_be_had_while_a_trial_is_played(told, cottage_root, said, why):
    body = stroll("  - wait: 0.5", said, '  - bea: "There. #x09"')
    problems = told(GOES, body.replace("  - along: true\n", "  - along: true\n    in_trials: true\n"))
    assert any(problem.endswith(f"'stroll' goes on in trials: {why}") for problem in problems)
    assert not any("goes on in trials" in problem for problem in told("", body.replace("stroll:", "stroll_on:")))
