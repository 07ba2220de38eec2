"""Boards of evidence: what is derived from the cards, and what is said of a board that does not hold."""

import pytest

from game.content.boards.evidence import Knot, meanings, sound
from game.content.library import Library
from game.core.problem import ContentError
from game.session import begin
from game.session.intent import Intent
from game.trials.tying import Leave
from game.workshop.check import check

BOARD = "levels/book1/1-street/board.yaml"


@pytest.fixture
def root(copied, tmp_path):
    return copied("evidence", tmp_path)


def change(root, old, new):
    path = root / BOARD
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def problems(root, tmp_path):
    with pytest.raises(ContentError) as caught:
        Library(root, tmp_path / "cache").book("book1")
    return [str(each).partition(BOARD)[2] for each in caught.value.problems]


def test_knots_follow_from_what_cards_mean(asked):
    board = asked.book("book1").boards["lantern_street"]
    assert sound(board)[Knot("c3", "b1", "paint")] == {"underpass.end", "underpass.beyond"}
    assert sound(board)[Knot("n3", "f2", "clash")] == {"clinic.patients", "lull.works"}
    assert Knot("n1", "n3", "same") not in sound(board)


def test_a_meaning_is_read_with_values_of_several_words():
    assert meanings("pillows.fitted over 1200 any; a.b c lens rare") == (
        ("pillows.fitted", "over 1200", "any", False),
        ("a.b", "c", "lens", True),
    )


BROKEN = {
    "a lead with a knot too many": (
        "c1 c3 clash; c1 b1 same", "c1 c3 clash; c1 b1 same; c2 c3 clash",
        "has a lead 'door' with the knot 'c2 c3 clash', which does not follow from those cards"),
    "a lead without a knot that follows": (
        "c1 c3 clash; c1 b1 same", "c1 c3 clash",
        "has a lead 'door' without the knot 'c1 b1 same', which follows from its cards"),
    "a knot that is none": (
        'knots: "c2 f1 clash"', 'knots: "c2 f1 crash"',
        "has a lead 'crates' with a knot 'c2 f1 crash': say two cards and clash, same, paint"),
    "a sound knot that leads nowhere": (
        'about: "nine.front"', 'about: "nine.back"',
        "has the knot 'c4 b4 paint', which is sound and leads nowhere: no lead is about nine.front"),
    "leads that contradict": (
        'proves: "lull.works fails"', 'proves: "lull.works fails; clinic.patients none"',
        "has leads that contradict: 'shut' proves 'clinic.patients some' and 'window' 'none'"),
    "a lead that proves what nobody says": (
        'proves: "nine.grows green"', 'proves: "nine.grows blue"',
        "has a lead 'nine' that proves 'nine.grows blue', which no card says"),
    "a pair that leads nowhere and has no answer": (
        "wrong: finch_wrong", "wrong: ''",
        "has a witness 'finch' with no answer to a pair that leads nowhere: give them `wrong:`"),
    "a witness of whom there is no card": (
        "    witnesses:\n", "    witnesses:\n      - {name: bray, who: wim, wrong: wim_wrong, lump: a, tea: a}\n",
        "has a witness 'bray' of whom there is no card: nobody can reach them"),
    "a card by nobody": (
        "name: n1\n        by: lamb", "name: n1\n        by: lam",
        "has a card 'n1' by 'lam', who is none of its witnesses"),
    "a card that cannot be heard": (
        "heard: lamb_adds", "heard: ''",
        "has a card 'n3' that nobody can come to: say in what conversation it is `heard`"),
    "a meaning without eyes": (
        'means: "pillows.fitted just 1200 any"', 'means: "pillows.fitted just 1200"',
        "has a card 'f1' whose meaning cannot be read: 'pillows.fitted just 1200' is no meaning: say what, its value, "
        "and lens, bare, any"),
    "a card that means nothing": (
        'means: "pillows.fitted just 1200 any"', "means: ''", "has a card 'f1' that means nothing"),
    "a word that no card has": (
        "thing3 = candles", "thing3 = lamps",
        "has a lead 'door' whose gap 'thing3' takes 'lamps', which no card has as `[…/thing]`"),
    "a gap that nothing fills": (
        "thing2 = a door; ", "",
        "has a lead 'door' whose slip has the gaps 'place', 'thing', 'thing2', 'thing3' and whose fill 'place', "
        "'thing', 'thing3'"),
    "a slip without a name": (
        'head: "the wall"\n', "\n", "has a lead 'door' with a slip and no `head:`, or the other way round"),
    "a card turned to nothing": (
        "turns: c3", "turns: c9", "has a lead 'door' with `turns: c9`: name a card, and what it says `turned`"),
    "a lead that is followed whatever is said": (
        "spares: thing", "spares: who",
        "has a lead 'nine' with `spares: who`: name a gap, and the conversation to `follow`"),
    "a lead that hurts nobody": (
        "hurts: lamb", "hurts: nobody", "has a lead 'nine' with `hurts: nobody`, who is none of its witnesses"),
    "two of one name": ("- name: n2", "- name: n1", "has 2 cards or leads called 'n1': no two are called the same"),
    "nothing that is needed": ("needs: door", "needs: juice", "has `needs: juice`, which is no lead with a slip"),
    "no patience": ("patience: 3", "patience: 0", "has `patience: 0`; there are 1 or more"),
}  # fmt: skip


@pytest.mark.parametrize("what", BROKEN)
def test_a_board_that_does_not_hold_is_told_of(root, tmp_path, what):
    old, new, told = BROKEN[what]
    change(root, old, new)
    found = problems(root, tmp_path)
    assert any(f"board 'lantern_street' {told}" in each for each in found), found


def test_a_statement_that_no_lead_uses_is_told_of(root, tmp_path):
    new = """      - name: f4
        by: ostler
        heard: ostler_turn
        head: "the van"
        text: "The van's on [a meter/thing]."
        means: "van.parked here any"
      - name: b1
"""
    change(root, "      - name: b1\n", new)
    told = "board 'lantern_street' has a card 'f4' that no lead uses"
    assert [each.partition(": ")[2].partition(":")[0] for each in problems(root, tmp_path)] == [told]


def test_a_conversation_that_is_none_is_told_of(root, tmp_path):
    change(root, "heard: lamb_adds", "heard: lamb_ads")
    assert any("'lamb_ads' is no conversation" in each for each in problems(root, tmp_path))


def test_a_witness_who_cannot_be_reached_is_told_of(root):
    street = root / "levels/book1/1-street/street.yaml"
    text = street.read_text("utf-8")
    start, end = text.index("  wim:\n"), text.index("look:\n")
    street.write_text(without := text[:start] + text[end:], "utf-8")
    at = {name: without[: without.index(f"\n{name}:\n")].count("\n") + 2 for name in ("wim_draws", "wim_adds")}
    nobody = {
        f"levels/book1/1-street/street.yaml:{line}:1: nothing begins the conversation '{name}'"
        for name, line in at.items()
    }
    assert nobody <= {str(each) for each in check(root)}


WALLS = """  <object id="6{number}" type="Wall" x="{x}" y="{y}" width="{wide}" height="{high}"/>
"""


def test_a_witness_whom_walls_shut_in_is_told_of_and_the_street_can_be_played_all_the_same(root, tmp_path):
    street = root / "levels/book1/1-street/street.tmx"
    text = street.read_text("utf-8")
    sides = ((126, 16, 66, 34), (126, 58, 66, 24), (126, 16, 20, 66), (158, 16, 34, 66))
    walls = "".join(WALLS.format(number=at, x=x, y=y, wide=wide, high=high)
                    for at, (x, y, wide, high) in enumerate(sides))  # fmt: skip
    group = '<objectgroup id="4" name="areas">\n'
    street.write_text(text.replace(group, group + walls), "utf-8")
    told = "wim can never be spoken to at 'kerb' of levels/book1/1-street/street.tmx: a wall stands between"
    assert [str(each) for each in check(root)] == [
        f"levels/book1/1-street/chapter.yaml:9:72: {told}; give them another spot"
    ]
    session = begin(Library(root, tmp_path / "cache"), chapter="1-street", beat="street")
    session.begin_talk("the_notebook")
    for _ in range(600):
        session.step(Intent(confirm=True, act=Leave()))
    assert session.state.beat == "street" and session.walks


def test_nothing_is_wrong_with_the_street_and_its_board(root):
    assert list(map(str, check(root))) == []
