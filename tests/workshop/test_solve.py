"""The solver on a small garden of two layers: what it proves, and what it says of a garden with a flaw."""

import json
import re
import shutil
from pathlib import Path

import msgspec
import pytest

from game import cli, tapes
from game.content import paths
from game.content.library import Library
from game.core.fixed import units
from game.workshop.names import Unknown
from game.workshop.solving.solve import solve, solve_all, walked
from game.workshop.solving.solved import told
from game.world.fears import ROUSES
from game.world.looking import HALO

ROOT = Path(__file__).parents[1] / "fixtures" / "dream"
PLACE = "book1/1-night/garden"
SQUARE = "book1/1-night/square"
MAP = f"levels/{PLACE}.tmx"
FREE, SOLID = "0", "2"
LOOKS = 24_000
"""Standing places that a garden with a flaw is given: where no way leads, there are many wrong ones."""
ROOMS = range(1, 9)
"""The rows between the walls of the garden."""


@pytest.fixture
def root(tmp_path):
    """The garden's files, to be changed at will."""
    return Path(shutil.copytree(ROOT, tmp_path / "dream"))


def lay(root, group, columns, rows, tile):
    """Lay a tile in the walls of a group."""
    path = root / MAP
    before, data, after = path.read_text("utf-8").partition(f'<group id="{2 if group == "dream" else 5}"')
    head, start, rest = after.partition('<data encoding="csv">\n')
    cells, end, tail = rest.partition("\n</data>")
    lines = [line.rstrip(",").split(",") for line in cells.split("\n")]
    for row in rows:
        for column in columns:
            lines[row][column] = tile
    cells = ",\n".join(",".join(line) for line in lines)
    path.write_text(before + data + head + start + cells + end + tail, "utf-8")


def change(root, old, new):
    path = root / MAP
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def take_out_the_box(root):
    path = root / MAP
    lines = path.read_text("utf-8").splitlines(keepends=True)
    path.write_text("".join(line for line in lines if 'type="Movable"' not in line), "utf-8")


@pytest.fixture
def solved(root, tmp_path):
    """Solves the garden as its files are now."""
    return lambda: solve(Library(root, tmp_path / "cache"), PLACE, LOOKS)[0]


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """The garden without a flaw: what is known of it, its tape, and the content it was made with."""
    library = Library(ROOT, tmp_path_factory.mktemp("cache"))
    return *solve(library, PLACE), library


def messages(solved):
    return [problem.message for problem in solved.problems]


# ------------------------------------------------------------------------------------------------- without a flaw
def test_a_garden_without_a_flaw_has_no_problems(whole):
    assert messages(whole[0]) == []


def test_both_layers_of_it_are_needed(whole):
    assert (whole[0].breath_needed, whole[0].dream_needed) == (True, True)


def test_everything_is_picked_up_on_the_way_out(whole):
    assert (sorted(whole[0].reached[:-1]), whole[0].reached[-1]) == (["leaf", "pebble"], "dark")


def test_the_tape_holds_the_whole_solution(whole):
    _, tape, library = whole
    assert sorted(tapes.replay(library, tape).state.memory.held) == ["leaf", "pebble"]


def test_the_tape_ends_where_the_fear_can_be_spoken_to(whole):
    _, tape, library = whole
    session = tapes.replay(library, tape)
    lead, dark = session.lead, session.state.people["dark"]
    assert max(abs(lead.x - dark.x), abs(lead.y - dark.y)) < units(48 + HALO)


def test_the_way_out_asks_for_a_push(whole):
    assert whole[0].pushes == 1


def test_no_crossing_takes_more_than_a_breath(whole):
    assert 0 < whole[0].most_breath <= 1


def test_it_is_told_in_words(whole):
    assert told(whole[0]).startswith(f"{PLACE}: from 'bed' by way of ")


# ------------------------------------------------------------------------------------------------- a fear to be faced
@pytest.fixture(scope="module")
def faced(tmp_path_factory):
    """The square, in which a crowd is to be faced: what is known of it, its tape, and the content it was made with."""
    library = Library(ROOT, tmp_path_factory.mktemp("square-cache"))
    return *solve(library, SQUARE), library


def test_a_fear_is_faced_and_what_it_becomes_picked_up(faced):
    assert (messages(faced[0]), faced[0].reached) == ([], ["crowd", "mask"])


def came(tape, library):
    """Whether in a solution a fear was faced, roused, and anybody lost to it."""
    session = tapes.replay(library, msgspec.structs.replace(tape, runs=[]))
    told = [type(event).__name__ for ticks, intent in tape.runs for _ in range(ticks) for event in session.step(intent)]
    return "FearFaced" in told, "FearRoused" in told, "Lost" in told


def test_it_is_never_roused_on_the_way(faced):
    _, tape, library = faced
    assert came(tape, library) == (True, False, False)


@pytest.mark.parametrize(
    "rouses",
    [lambda scene: scene.fast == 0 and not scene.held, lambda scene: scene.held],
    ids=["stands about", "holds breath"],
)
def test_nor_is_one_that_is_roused_by_who(rouses, tmp_path, monkeypatch):
    """The way goes by what rouses each kind, whatever that is."""
    monkeypatch.setitem(ROUSES, "crowd", rouses)
    library = Library(ROOT, tmp_path / "cache")
    solved, tape = solve(library, SQUARE, LOOKS)
    assert (messages(solved), solved.reached) == ([], ["crowd", "mask"])
    assert came(tape, library) == (True, False, False)


def walled(root, group, columns):
    """Wall these columns of the square up in a layer."""
    path = root / f"levels/{SQUARE}.tmx"
    head, start, rest = path.read_text("utf-8").partition(f'<group id="{2 if group == "dream" else 5}"')
    before, data, cells = rest.partition('<data encoding="csv">\n')
    cells, end, tail = cells.partition("\n</data>")
    rows = [row.rstrip(",").split(",") for row in cells.split("\n")]
    laid = [[SOLID if column in columns else cell for column, cell in enumerate(row)] for row in rows]
    path.write_text(head + start + before + data + ",\n".join(map(",".join, laid)) + end + tail, "utf-8")


def test_a_fear_that_nobody_can_come_to_is_a_problem(root, tmp_path):
    walled(root, "dream", [18])
    walled(root, "real", [18])
    found = messages(solve(Library(root, tmp_path / "cache"), SQUARE, LOOKS)[0])
    assert [message for message in found if message.startswith("no way leads from 'edge' to fear 'crowd' at 384,80; ")]


def test_a_fear_is_faced_where_feet_are_held(root, tmp_path):
    """All before the crowd the real place is not free underfoot; a wall is nothing that it is not faced in."""
    walled(root, "real", [22])
    solved, _ = solve(Library(root, tmp_path / "cache"), SQUARE, LOOKS)
    assert (messages(solved), solved.reached) == ([], ["crowd", "mask"])


# ------------------------------------------------------------------------------------------------- by beats
SEAM = """<objectgroup id="30" name="leaks"><object id="31" name="seam" type="Leak" x="40" y="40"><point/></object>
</objectgroup></map>"""


def say(root, layers):
    """Let the night say by what one passes between the layers of the garden."""
    path = root / "levels/book1/1-night/chapter.yaml"
    text = path.read_text("utf-8")
    path.write_text(text.replace("    light: night\n", f"    light: night\n    layers: {layers}\n"), "utf-8")


def test_a_beat_may_have_a_place_walked_that_its_map_has_not(root, tmp_path):
    """By its map the dream leaks into the garden, and there is nothing to solve; the night has breath held there."""
    change(root, "</map>", SEAM)
    change(
        root,
        '<properties><property name="lost"',
        '<properties><property name="layers" value="leak"/><property name="lost"',
    )
    assert walked(Library(root, tmp_path / "leaks"), PLACE) == {}
    say(root, "breath")
    library = Library(root, tmp_path / "breathes")
    solved, _ = solve(library, PLACE)
    assert (list(walked(library, PLACE)), solved.by, solved.reached[-1]) == (["breath"], "breath", "dark")


def test_a_place_that_leaks_in_its_only_beat_is_not_solved(root, tmp_path):
    change(root, "</map>", SEAM)
    say(root, "leak")
    assert walked(Library(root, tmp_path / "cache"), PLACE) == {}


# ------------------------------------------------------------------------------------------------- in two parts
DOOR = """<objectgroup id="30" name="doors">
<object id="31" name="{name}" type="Door" x="{x}" y="64" width="16" height="32">
<properties><property name="at" value="{at}"/><property name="to" value="{to}"/></properties></object>
<object id="32" name="{spot}" type="Spot" x="{spot_x}" y="120"><point/></object></objectgroup></map>"""


@pytest.fixture
def parted(root):
    """The garden, cut in two: a door before the cut leads to a yard like it, and one beyond that to behind the cut."""
    yard = (root / MAP).read_text("utf-8")
    (root / MAP).with_stem("yard").write_text(
        re.sub(r'<objectgroup id="11" name="fears">.*</objectgroup>', "", yard, flags=re.S).replace(
            "</map>", DOOR.format(name="on", x=352, to="garden.tmx", at="back", spot="in", spot_x=24)
        ),
        "utf-8",
    )
    change(root, "</map>", DOOR.format(name="out", x=176, to="yard.tmx", at="in", spot="back", spot_x=280))
    lay(root, "real", [10, 14], ROOMS, SOLID)
    lay(root, "dream", [18], ROOMS, SOLID)
    return root


def test_a_place_that_goes_on_beyond_another_is_solved_in_parts(parted, tmp_path):
    solved, tape = solve(Library(parted, tmp_path / "cache"), PLACE)
    assert (messages(solved), solved.reached[-2:]) == ([], ["out", "dark"])
    assert tape is not None


def test_one_comes_into_a_place_where_no_beat_begins_by_its_door(parted, tmp_path):
    solved, _ = solve(Library(parted, tmp_path / "cache"), "book1/1-night/yard")
    assert (messages(solved), solved.start, solved.reached[-1]) == ([], "in", "on")


def test_what_lies_beyond_a_door_that_nobody_comes_to_is_told(parted, tmp_path):
    lay(parted, "real", [7], ROOMS, SOLID)
    found = messages(solve(Library(parted, tmp_path / "cache"), PLACE, LOOKS)[0])
    assert [message for message in found if message.startswith("no way leads from 'bed' to door 'out'")]
    assert [message for message in found if message.startswith("no way leads from 'bed' to fear 'dark'")]


# ------------------------------------------------------------------------------------------------- with a flaw
def test_a_way_that_is_shut_is_told_with_how_near_one_comes(root, solved):
    take_out_the_box(root)
    lay(root, "real", [13], [4], SOLID)
    found = messages(solved())
    told = [message for message in found if message.startswith("no way leads from 'bed' to fear 'dark' at 360,80; ")]
    assert told and re.search(r"; what is solid in .* at \d+,\d+ \(\d+ x \d+ px\) is in the way", told[0])


def test_a_wall_that_shuts_off_several_is_told_once_and_first(root, solved):
    take_out_the_box(root)
    change(root, "</map>", FENCE)
    first, *rest = solved().problems
    told = "what is solid in the real place at 112,0 (16 x 160 px) is in the way of 3: "
    assert (first.line, first.message.startswith(told)) == (1, True)
    behind = re.findall(r"(\w+ '\w+')", first.message)
    assert behind == ["fear 'dark'", "lamp 'last'", "shard 'leaf'"]
    assert not any(" is in the way of " in problem.message for problem in rest)


FENCE = """ <objectgroup id="90" name="fences">
  <object id="900" name="fence" type="Wall" x="112" y="0" width="16" height="160"/>
 </objectgroup>
</map>"""


def test_what_lies_behind_it_has_no_tape(root, tmp_path):
    take_out_the_box(root)
    lay(root, "real", [13], [4], SOLID)
    assert solve(Library(root, tmp_path / "cache"), PLACE, 2)[1] is None


def test_a_crossing_longer_than_a_breath_is_no_way(root, solved):
    take_out_the_box(root)
    lay(root, "dream", range(9, 13), ROOMS, SOLID)
    found = messages(solved())
    told = [message for message in found if message.startswith("no way leads from 'bed' to fear 'dark'")]
    assert told and re.search(r"; the dream is shut there for \d+ px, and a breath carries 150$", told[0])


def test_what_is_not_settled_in_time_is_told_as_such(root, tmp_path):
    lay(root, "real", [13], [4], SOLID)
    found = messages(solve(Library(root, tmp_path / "cache"), PLACE, 2_000)[0])
    assert [message for message in found if message.startswith("whether a way leads from 'bed' to fear 'dark' at ")]


def test_a_dream_that_opens_by_itself_is_a_problem(root, solved):
    lay(root, "dream", [*range(6, 9), *range(13, 17)], [2], FREE)
    assert "the place solves itself: fear 'dark' can be come to without breath" in messages(solved())


def test_a_real_place_that_is_enough_is_a_problem(root, solved):
    change(root, 'x="192" y="80"', 'x="192" y="144"')
    lay(root, "real", [20, 21], ROOMS, FREE)
    assert "the dream is not needed: fear 'dark' can be come to in the real place alone" in messages(solved())


TRIGGER = '<object id="{id}" name="{name}" type="Trigger" x="{x}" y="{y}" width="16" height="32">{node}</object>'
NODE = '<properties><property name="node" value="{name}"/></properties>'


def with_triggers(root, *places):
    """Triggers in the place of the fear: each where it is, x and y in px."""
    path = root / MAP
    lines = path.read_text("utf-8").splitlines(keepends=True)
    at = next(number for number, line in enumerate(lines) if 'type="Fear"' in line)
    end = next(number for number in range(at, len(lines)) if "</object>" in lines[number])
    told = [
        TRIGGER.format(id=100 + number, name=name, x=x, y=y, node=NODE.format(name=name)) + "\n"
        for number, (name, x, y) in enumerate(places)
    ]
    path.write_text("".join([*lines[:at], *told, *lines[end + 1 :]]), "utf-8")


def test_what_is_said_on_the_way_is_no_way_out(root, solved):
    with_triggers(root, ("dark", 352, 64), ("crossing", 56, 104))
    found = solved()
    assert (messages(found), found.reached[-1]) == ([], "dark")


def test_where_all_that_is_said_needs_no_breath_the_place_solves_itself(root, solved):
    with_triggers(root, ("crossing", 56, 104))
    assert "the place solves itself: trigger 'crossing' can be come to without breath" in messages(solved())


def test_two_crossings_on_one_breath_without_a_light_between_them_are_a_problem(root, solved):
    take_out_the_box(root)
    lay(root, "dream", [5, 12], ROOMS, SOLID)
    lay(root, "dream", [17], ROOMS, SOLID)
    assert [message for message in messages(solved()) if "more breath than the lamps on the way" in message]


def test_a_push_that_shuts_every_way_out_is_a_problem(root, solved):
    for number in (1, 3):
        change(
            root,
            f'id="{number}" name="box" type="Movable" gid="3" x="192"',
            f'id="{number}" name="box" type="Movable" gid="3" x="176"',
        )
    for group in ("dream", "real"):
        lay(root, group, [12], [row for row in ROOMS if row != 4], SOLID)
    found = messages(solved())
    assert [message for message in found if message.startswith("with 'box' by 16,0 px moved, last from ")]


def test_a_lamp_without_a_spot_is_a_problem(root, solved):
    change(root, '<object id="10" name="first" type="Spot"', '<object id="10" name="frist" type="Spot"')
    assert "lamp 'first' has no spot of its name for whoever was lost to wake at" in messages(solved())


def test_a_lamp_that_nobody_can_leave_is_a_problem(root, solved):
    lay(root, "dream", range(2, 4), [2], SOLID)
    lay(root, "dream", range(2, 5), [3], SOLID)
    assert "nobody can stand on the spot 'first' in the dream" in messages(solved())


def test_a_memory_that_is_none_is_a_problem(root, solved):
    change(root, 'value="pebble"', 'value="pebbel"')
    assert "shard 'pebble' gives 'pebbel', which is no memory in the cast" in messages(solved())


def test_problems_have_the_place_of_their_object(root, solved):
    change(root, 'value="pebble"', 'value="pebbel"')
    lines = (root / MAP).read_text("utf-8").splitlines()
    problem = solved().problems[0]
    assert (problem.path, 'name="pebble"' in lines[problem.line - 1]) == (MAP, True)


# ------------------------------------------------------------------------------------------------- the command
@pytest.fixture
def command(root, monkeypatch, tmp_path):
    """Runs the command on the garden's files."""
    monkeypatch.setattr(paths, "project", lambda: root)
    monkeypatch.setattr("platformdirs.user_cache_path", lambda *_, **__: tmp_path / "cache")
    return lambda *words: cli.main(["solve", *words])


def test_the_command_solves_every_dream_there_is(command, capsys):
    assert command("--json") == 0
    assert [solved["place"] for solved in json.loads(capsys.readouterr().out)] == [PLACE, SQUARE]


def test_the_command_keeps_tapes(command, tmp_path):
    command("--levels", "garden", "--tapes", str(tmp_path / "tapes"))
    assert [path.name for path in (tmp_path / "tapes").iterdir()] == ["book1-1-night-garden.tape.json"]


def test_the_command_fails_where_there_is_a_problem(command, root, capsys):
    change(root, 'value="pebble"', 'value="pebbel"')
    assert command() == 1
    assert f"{MAP}:" in capsys.readouterr().out


def test_the_command_refuses_an_unknown_place(command, capsys):
    assert command("--levels", "gadren") == 1
    assert (
        capsys.readouterr().err
        == "there is no place 'gadren' (did you mean 'garden'?)\nthere are: garden, hall, square\n"
    )


def test_a_place_without_a_dream_is_refused(tmp_path):
    with pytest.raises(Unknown, match="there is nothing to solve in it"):
        list(solve_all(Library(ROOT, tmp_path), ["hall"]))
