"""Props that are there at times: what a script says of them, what of it cannot be, and how they are away in play."""

import pytest

from game.content.library import Library
from game.session import begin
from game.workshop.check import check

SCRIPT, MAP = "levels/book1/1-first/room.yaml", "levels/book1/1-first/room.tmx"
OVER = ("levels/book1/2-second/room.yaml", "levels/book1/3-third/room.yaml")
CHEST = '  <object id="97" name="chest" type="Prop" gid="1" x="96" y="64" width="16" height="16"{}'
SILENT = CHEST.format("/>\n")
SAYS = CHEST.format('>\n   <properties>\n    <property name="look" value="shelf"/>\n   </properties>\n  </object>\n')


@pytest.fixture
def root(trilogy_root):
    """Writes, into the small book, a chest and when it is there."""

    def written(there, chest=SILENT, later='chest: "false"'):
        room = trilogy_root / MAP
        for file, said in ((SCRIPT, there), *((over, later) for over in OVER)):
            script = (trilogy_root / file).read_text("utf-8")
            props = f"\nprops:\n  {said}\n" if said else ""
            (trilogy_root / file).write_text(script.replace("\nlook:\n", f"{props}\nlook:\n"), "utf-8")
        before, group, after = room.read_text("utf-8").partition('  <object id="8" name="tabletop"')
        room.write_text(before + chest + group + after, "utf-8")
        return trilogy_root

    return written


def test_a_prop_is_there_while_its_condition_holds(root, tmp_path):
    session = begin(Library(root('chest: "draughts > 0"'), tmp_path / "cache"))
    assert session.state.place == "book1/1-first/room"
    assert session.absent == {"chest"}
    session.state.memory.variables["draughts"] = 1
    assert session.absent == frozenset()


def test_what_is_said_well_of_a_prop_is_no_problem(root):
    assert check(root('chest: "draughts > 0"')) == []


@pytest.mark.parametrize(
    ("there", "chest", "problem"),
    [
        ('chets: "draughts > 0"', SILENT,
         f"13:3: 'chets' is no prop of {MAP} (did you mean 'chest'?)"),
        ('chest: "draught > 0"', SILENT,
         "13:10: 'draught' is not declared (did you mean 'draughts'?)"),
        ('chest: "draughts > 0"', SAYS,
         "13:3: 'chest' is there at times alone, and would be looked at while it is not: let a Thing lie there that "
         "says 'shelf', not the prop"),
    ],
    ids=["one that is nowhere", "a condition of nothing", "one that is looked at"],
)  # fmt: skip
def test_each_mistake_is_told_where_it_stands(there, chest, problem, root):
    assert f"{SCRIPT}:{problem}" in [str(found) for found in check(root(there, chest))]


# ---------------------------------------------------------------------- props that wait to be told of
WAITS = CHEST.format(
    '>\n   <properties>\n    <property name="waits" type="bool" value="true"/>\n'
    '    <property name="lamp" value="lantern"/>\n   </properties>\n  </object>\n'
)


@pytest.mark.parametrize(
    ("there", "away"),
    [
        ('chest: "draughts > 0"', True), ('chest: "draughts < 9"', False),
    ],
)  # fmt: skip
def test_one_that_waits_is_there_and_lit_only_where_the_script_says_so(there, away, root, tmp_path):
    session = begin(Library(root(there, WAITS), tmp_path / "cache"))
    assert ("chest" in session.absent, "lantern" in session.dark) == (away, away)


def test_one_that_waits_and_that_no_script_tells_of_is_not_there(root, tmp_path):
    folder = root('chest: "draughts < 9"', WAITS)
    script = (folder / SCRIPT).read_text("utf-8").replace('\nprops:\n  chest: "draughts < 9"\n', "")
    (folder / SCRIPT).write_text(script, "utf-8")
    session = begin(Library(folder, tmp_path / "cache"))
    assert (session.absent, session.dark) == ({"chest"}, {"lantern"})


def test_a_script_over_a_place_says_when_what_is_there_at_times_is_there_in_its_own_chapter(root):
    told = f"'chest' is on {MAP} at times alone, and nothing here says when: say so in `props:`, "
    found = {str(problem) for problem in check(root('chest: "draughts > 0"', later=""))}
    assert found == {f'{over}:2:1: {told}with "true" where it is always there' for over in OVER}


@pytest.mark.parametrize("waits", [True, False])
def test_feet_pass_one_that_waits(waits, root, tmp_path):
    wall = WAITS.replace('gid="1"', 'gid="2"').replace('"true"', f'"{str(waits).lower()}"')
    level = Library(root('chest: "draughts < 9"', wall), tmp_path / "cache").level("book1/1-first/room")
    stopped = any(x <= 104 < x + w and y <= 56 < y + h for x, y, w, h in level.solids)
    assert stopped != waits


def test_one_that_waits_is_not_looked_at(root):
    says = WAITS.replace('<property name="lamp" value="lantern"/>', '<property name="look" value="shelf"/>')
    told = [str(problem) for problem in check(root('chest: "draughts < 9"', says))]
    assert any("'chest' may be away, but has a 'look': let a Thing there have it" in problem for problem in told), told
