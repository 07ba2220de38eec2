"""Of what is wrong the cause is told, and not what only follows from it."""

import pytest
from changing import change

LANE, CHAPTER = "levels/book1/2-second/lane.yaml", "levels/book1/2-second/chapter.yaml"
FIRST = "levels/book1/1-first/room.yaml"
MAP = "levels/book1/2-second/lane.tmx"
BOARD = "  pole: {trial: ring, note: 2, wrong: not_that_one}\n"
STOPS = "[{at: gate}, {at: gate, counts: 4}]"
POSTS = f"  posts: {{trial: vigil, shows: strap, place: {{map: lane.tmx, at: gate}}, stops: {STOPS}}}\n"


@pytest.fixture
def told(checked, trilogy_root):
    def told(file, *changes):
        change(trilogy_root, file, *changes)
        return [str(problem) for problem in checked(trilogy_root)]

    return told


def test_a_chapter_that_is_no_yaml_is_told_and_not_that_its_beats_are_missing(told, trilogy_root):
    change(trilogy_root, LANE, ("posted:\n", "posted:\n  - beat: errand\n"))
    (problem,) = told(CHAPTER, ("    goal:", "   goal:"))
    assert problem.startswith(f"{CHAPTER}:") and "is not YAML" in problem


def test_a_beat_of_a_chapter_that_is_no_yaml_is_not_said_to_be_anothers(told, trilogy_root):
    beat = next(
        line.strip(" :")
        for line in (trilogy_root / "levels/book1/1-first/chapter.yaml").read_text().splitlines()
        if line.startswith("  ") and line.endswith(":")
    )
    change(trilogy_root, LANE, ("posted:\n", f"posted:\n  - beat: {beat}\n"))
    assert len(told(CHAPTER, ("    goal:", "   goal:"))) == 1


def test_a_script_that_is_gone_is_named_and_not_what_it_declared(checked, trilogy_root):
    change(trilogy_root, CHAPTER, ('ends: "', 'ends: "not (hum is unheard) and '))
    (trilogy_root / LANE).unlink()
    assert [str(problem) for problem in checked(trilogy_root)] == [
        f"{MAP}:1:1: there is no lane.yaml beside this map, to say what is looked at and begun in it"
    ]


@pytest.mark.parametrize(
    ("file", "old", "new", "says"),
    [
        (LANE, "note: 2", "noot: 2", "'noot' is no part of board 'pole' (did you mean 'note'?)"),
        (LANE, "boards:\n", "bords:\n", "'bords' is no part of a script (did you mean 'boards'?)"),
        (LANE, 'errand", go:', 'errand", got:', "'got' is no part of a look (did you mean 'go'?)"),
        (LANE, "start: unheard", "strat: unheard", "'strat' is no part of 'hum' (did you mean 'start'?)"),
        (CHAPTER, "    ends:", "    end:", "'end' is no part of beat 'morning' (did you mean 'ends'?)"),
        (MAP, 'name="look"', 'name="lok"', "has no property 'lok' (did you mean 'look'?)"),
    ],
)
def test_a_part_that_is_misspelt_is_told_and_not_that_it_is_missing(told, file, old, new, says):
    problems = [problem for problem in told(file, (old, new)) if problem.startswith(file)]
    assert len(problems) == 1 and problems[0].endswith(says)


def test_everything_that_a_board_lacks_is_told_at_once(told):
    told_of = [problem for problem in told(LANE, (BOARD, BOARD + POSTS)) if "posts" in problem or "stop" in problem]
    assert [problem.partition(": ")[2] for problem in told_of] == [
        "board 'posts' needs `count:`, `lasts:`, `early:` and `late:`",
        "a stop needs `counts:`",
    ]


def test_what_a_board_lacks_beside_what_is_misspelt_is_told(told):
    told_of = told(LANE, (BOARD, BOARD + POSTS.replace("shows: strap", "shows: strap, cuont: 3, eraly: 3, late: 3")))
    assert [problem.partition(": ")[2] for problem in told_of if "posts" in problem] == [
        "board 'posts' needs `lasts:`",
        "'cuont' is no part of board 'posts' (did you mean 'count'?)",
        "'eraly' is no part of board 'posts' (did you mean 'early'?)",
    ]


def test_a_map_that_is_gone_is_not_a_board_without_a_place(told):
    problems = told(LANE, (BOARD, BOARD + POSTS.replace("lane.tmx", "lain.tmx")))
    assert any("there is no map 'lain.tmx'" in problem for problem in problems)
    assert not any("needs `place" in problem for problem in problems)
