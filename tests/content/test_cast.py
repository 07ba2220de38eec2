"""Who speaks, in which moods, and what can be remembered."""

from textwrap import dedent

import pytest

from game.content.cast import Memento, Speaker, read_cast
from game.core.problem import ContentError

GOOD = """
format: 1
moods: [neutral, wry]
speakers:
  nora: {name: "Nora #c01", portrait: nora, sheet: nora, about: "She measures. #c02"}
  look: {kind: look}
memories:
  kite: {name: "The kite #c03", line: "It flew. #c04"}
bonds:
  nora:
    2: "She trusts you. #c05"
    -1: "She waits. #c06"
"""


@pytest.fixture
def read(tmp_path):
    def read(text):
        path = tmp_path / "levels" / "cast.yaml"
        path.parent.mkdir()
        path.write_text(dedent(text).lstrip("\n"))
        return read_cast(tmp_path)

    return read


def test_speakers_are_read(read):
    cast, _ = read(GOOD)
    assert cast.speakers == {
        "nora": Speaker("Nora", "person", portrait="nora", sheet="nora", about="She measures."),
        "look": Speaker("", "look"),
    }


def test_who_follows_is_never_played(read):
    cast = read(GOOD.replace("sheet: nora", "sheet: nora, follows: true", 1))[0]
    assert [who for who, speaker in cast.speakers.items() if speaker.follows] == ["nora"]


def test_who_is_led_takes_the_arm_of_whoever_they_go_with(read):
    assert read(GOOD.replace("sheet: nora", "sheet: nora, led: true", 1))[0].led == {"nora"}


def test_only_people_are_people(read):
    assert read(GOOD)[0].people == ["nora"]


def test_memories_are_read(read):
    assert read(GOOD)[0].memories == {"kite": Memento("The kite", "It flew.")}


def test_bonds_stand_with_the_lowest_first(read):
    assert read(GOOD)[0].bonds == {"nora": ((-1, "She waits."), (2, "She trusts you."))}


def test_every_id_has_its_place(read):
    assert read(GOOD)[1]["c03"] == (7, 16)


BROKEN = {
    "no neutral mood": (GOOD.replace("neutral, ", ""), ["2:8: moods should hold 'neutral'"]),
    "no moods": (GOOD.replace("moods: [neutral, wry]\n", ""), ["1:1: moods should hold 'neutral'"]),
    "a strange part": (
        GOOD.replace("memories:", "memoris:"),
        ["6:1: 'memoris' is no part of a cast (did you mean 'memories'?)"],
    ),
    "a strange part of a speaker": (
        GOOD.replace("sheet:", "shet:"),
        ["4:45: 'shet' is no part of speaker 'nora' (did you mean 'sheet'?)"],
    ),
    "hands that do what nobody draws": (
        GOOD.replace("sheet: nora", "sheet: nora, hands: kniits"),
        ["4:65: 'kniits' is nothing that hands do (did you mean 'knits'?)"],
    ),
    "a strange kind": (
        GOOD.replace("kind: look", "kind: lok"),
        ["5:16: 'lok' is no kind of speaker (did you mean 'look'?)"],
    ),
    "a person without a name": (GOOD.replace('name: "Nora #c01", ', ""), ["4:9: 'nora' needs a name"]),
    "a name that is too long": (
        GOOD.replace("Nora #c01", "N" * 25 + " #c01"),
        ["4:16: the line has 25 characters; a box holds 24"],
    ),
    "a memory without a line": (GOOD.replace(', line: "It flew. #c04"', ""), ["7:9: memory 'kite' needs `line:`"]),
    "a bond with nobody": (
        GOOD.replace("bonds:\n  nora:", "bonds:\n  norra:"),
        ["9:3: 'norra' is nobody in the cast (did you mean 'nora'?)"],
    ),
    "a bond that is no number": (GOOD.replace("2: ", "two: "), ["10:5: a bond should be a whole number, not 'two'"]),
    "a portrait out of the project": (
        GOOD.replace("portrait: nora", "portrait: ../../nora"),
        ["4:39: `portrait` is a name as `mia`, not '../../nora'"],
    ),
    "an id twice": (
        GOOD.replace("#c04", "#c01"),
        ["7:39: id #c01 is taken by line 4: take it out and run `bedtime lines`"],
    ),
    "a key twice": (GOOD + "moods: [neutral]\n", ["12:1: 'moods' stands here twice"]),
    "several at once": (
        GOOD.replace("kind: look", "kind: lok").replace("#c06", ""),
        [
            "5:16: 'lok' is no kind of speaker (did you mean 'look'?)",
            "11:9: the line has no id: `bedtime lines` gives it one",
        ],
    ),
}


@pytest.mark.parametrize(("text", "problems"), BROKEN.values(), ids=BROKEN)
def test_each_mistake_is_told_where_it_stands(read, text, problems):
    with pytest.raises(ContentError) as caught:
        read(text)
    assert str(caught.value).splitlines() == [f"levels/cast.yaml:{problem}" for problem in problems]
