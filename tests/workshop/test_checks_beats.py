"""What the check says of how beats end, each fault beside one that is nearly it and none."""

import pytest
from changing import change

CHAPTER = "levels/book1/1-morning/chapter.yaml"
MAP, KITCHEN = "levels/book1/1-morning/kitchen.tmx", "levels/book1/1-morning/kitchen.yaml"
YARD = "levels/book1/1-morning/yard"
ENDS = {"breakfast": 'ends: "visited(breakfast)"', "search": 'ends: "has(key)"'}
LINES = {"breakfast": "12:5", "search": "17:5"}


@pytest.fixture
def told(checked, cottage_root):
    """What the check says of the chapter where beats end so; a number is counted at the well, behind the door."""
    look, lines = "look:\n  well:\n", 'counting. #y02"\n'
    entry, node = '    - {when: "saw(well)", go: counts}\n', '\ncounts:\n  - ada: "Thirty. #x01"\n'
    change(cottage_root, f"{YARD}.yaml", (look, look + entry), (lines, lines + node))
    whole = (cottage_root / CHAPTER).read_text("utf-8")

    def told(**ends):
        changed = whole
        for beat, when in ends.items():
            changed = changed.replace(ENDS[beat], f'ends: "{when}"')
        (cottage_root / CHAPTER).write_text(changed, "utf-8")
        return [str(problem) for problem in checked(cottage_root) if problem.path == CHAPTER]

    return told


def never(beat, why):
    return [f"{CHAPTER}:{LINES[beat]}: the beat '{beat}' never ends: nothing in it brings about {why}"]


def test_a_beat_that_ends_by_what_no_way_leads_to(told, cottage_root):
    assert told(breakfast="visited(counts)") == told(breakfast="saw(well)") == []
    change(
        cottage_root,
        MAP,
        ('<property name="to" type="file" value="yard.tmx"/>', ""),
        ('name="at" value="gate"', 'name="look" value="clock"'),
    )
    nowhere = f": no way leads there from where it plays, {MAP}"
    assert told(breakfast="visited(counts)") == never("breakfast", "`visited(counts)`" + nowhere)
    assert told(breakfast="saw(well)") == never("breakfast", "`saw(well)`" + nowhere)


def test_a_beat_that_ends_by_what_is_kept_for_another(told):
    kept = ", which is kept for "
    assert told(breakfast="visited(found)") == never("breakfast", f"`visited(found)`{kept}'search'")
    assert told(breakfast="saw(box) and has(key)") == never("breakfast", f"`has(key)`{kept}'search'")
    assert told(search="answer is kind") == never("search", f"`answer is kind`{kept}'breakfast'")
    assert told(search="answer is kind and saw(box)") == never("search", f"`answer is kind`{kept}'breakfast'")


@pytest.mark.parametrize(
    "ends",
    [
        {"breakfast": "visited(found) or answer is kind"},
        {"breakfast": "not (answer is none)"},
        {"breakfast": "said(m01) or visited(later)"},
        {"search": "visited(breakfast) and has(key)"},
        {"search": "(answer is none or visited(breakfast)) and doors > 0"},
        {"search": "not (answer is none) or saw(box)"},
        {"breakfast": "answer is kind", "search": "answer is kind and saw(box)"},
        {"breakfast": "visited(breakfast) or saw(clock)", "search": "saw(clock)"},
    ],
)
def test_a_beat_that_ends(told, ends):
    assert told(**ends) == []


@pytest.mark.parametrize("when", ["visited(breakfast)", "visited(breakfast) or has(key)", "visited(breakfast) > 0"])
def test_a_beat_that_is_over_as_it_begins(told, when):
    over = f"the beat 'search' is over as it begins, for `{when}` holds by then: ask what is done in it"
    assert told(search=when) == [f"{CHAPTER}:17:5: {over}"]


def test_what_ended_a_beat_long_before_still_holds(checked, cottage_root):
    between = '  between:\n    goal: "Between"\n    ends: "saw(box)"\n    then: search\n  search:\n'
    after = (ENDS["search"], 'ends: "visited(breakfast) or has(key)"')
    change(cottage_root, CHAPTER, ("then: search", "then: between"), ("  search:\n", between), after)
    assert [str(problem).partition(" is over")[0] for problem in checked(cottage_root)] == [
        f"{CHAPTER}:21:5: the beat 'search'"
    ]


def test_a_beat_that_a_script_begins_may_begin_before_it_is_over(told, cottage_root):
    change(
        cottage_root,
        KITCHEN,
        ("    - {go: later}\n", '    - {go: later}\n    - {when: "saw(clock) and saw(shelf)", go: moves}\n'),
    )
    change(cottage_root, KITCHEN, ("\nlater:\n", "\nmoves:\n  - beat: search\n\nlater:\n"))
    assert told(search="visited(breakfast)") == []


def test_what_nothing_begins_at_all_is_told_there_alone(told, cottage_root):
    change(cottage_root, KITCHEN, ("go: found}", "go: plates}"), ("  - {go: later}", "  - {go: plates}"))
    assert told(search="visited(found)") == []
