"""The command: what it prints and how it ends, a designer's slips as sentences and never as tracebacks."""

import json
import os
import shutil
import subprocess
import sys

import pytest

from game import __version__, cli, files
from game.content import paths
from game.content.paths import project
from game.screen.app import Crashed
from game.workshop.names import ASK, place_named
from game.workshop.options import EXAMPLES, parser
from game.workshop.walk import find_plan


@pytest.fixture
def small(monkeypatch, cottage_root, tmp_path):
    """The command at work on the small project, with a cache of its own."""
    monkeypatch.setattr(files, "cache_folder", lambda: tmp_path / "cache")
    monkeypatch.setattr(paths, "project", lambda: cottage_root)
    return cottage_root


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["chek"], "there is no command 'chek' (did you mean 'check'?)"),
        (["walk", "openign"], "there is no walkthrough 'openign' (did you mean 'opening'?)"),
        (["shot", "falt"], "there is no scene or place 'falt' (did you mean 'flat'?)"),
        (["shot", "flat", "--at", "dsek"], "there is no spot 'dsek' (did you mean 'desk'?)"),
        (
            ["check", str(project() / "levels/csat.yaml")],
            f"there is no '{project()}/levels/csat.yaml' in the project (did you mean 'cast.yaml'?)",
        ),
        (["new", "level", "book2/1-x/attic"], "there is no book 'book2' (did you mean 'book1'?)"),
        (["draw", "nroa"], "there is no drawing 'nroa' (did you mean 'nora'?)"),
        (["draw", "home/sofaa"], "there is no drawing 'home/sofaa' (did you mean 'home/sofa'?)"),
        (["play", "--level", "falt"], "there is no place 'falt' (did you mean 'flat'?)"),
        (["play", "--level", "flat", "--beat", "mornin"], "there is no beat 'mornin' (did you mean 'morning'?)"),
    ],
)
def test_an_unknown_name_is_refused_with_the_nearest(capsys, words, told):
    assert cli.main(words) == 1
    first, *rest = capsys.readouterr().err.splitlines()
    assert first == told
    assert all(line.startswith("there are: ") and told.split("'")[-2] in line for line in rest)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["play", "--level"], "which place? there are: kitchen, yard"),
        (["play", "--level", "kitchen", "--beat"], "which beat? there are: breakfast, search"),
        (["play", "--level", "kitchen", "--at"], "which spot? there are: start, "),
        (["play", "--level", "kitchen", "--light"], "which light? there are: noon, "),
        (["play", "--node"], "which conversation? there are: "),
        (["shot"], "which scene or place? there are: kitchen; yard; title; "),
        (["shot", "title", "--language"], "which language? there are: en"),
        (["walk", "--chapter"], "which chapter with walkthroughs?"),
        (["new", "level"], "which level? BOOK/CHAPTER/NAME"),
        (["new", "words"], "which place? there are: kitchen, yard"),
    ],
)
def test_where_a_name_is_asked_for_and_left_out_those_there_are_are_listed(capsys, small, words, told):
    assert cli.main(words) == 1
    assert capsys.readouterr().err.startswith(told)


def test_every_piece_of_a_drawing_is_listed_however_many_there_are(capsys):
    assert cli.main(["draw", "lab/?"]) == 1
    told = capsys.readouterr().err
    assert told.startswith("which piece of lab? there are: lab/tiles, ") and "more" not in told
    assert {"lab/pod_3", "lab/pail"} <= set(told.strip().split(": ", 1)[1].split(", "))
    assert cli.main(["draw", "nora/?"]) == 1
    assert capsys.readouterr().err == "which piece of nora? it is all of a piece\n"


def test_the_families_of_props_are_shown_on_a_sheet(capsys, tmp_path):
    sheet = tmp_path / "families.png"
    assert cli.main(["draw", "--families", str(sheet)]) == 0
    assert capsys.readouterr().out == f"{sheet}\n" and sheet.read_bytes().startswith(b"\x89PNG")


def test_the_version_is_that_of_the_package(capsys):
    with pytest.raises(SystemExit) as caught:
        cli.main(["--version"])
    assert (caught.value.code, capsys.readouterr().out) == (0, f"bedtime {__version__}\n")


@pytest.mark.parametrize(("command", "examples"), EXAMPLES.items())
def test_every_help_has_examples_and_each_can_be_typed(capsys, command, examples):
    with pytest.raises(SystemExit):
        cli.main([*command.split(), "--help"])
    told = capsys.readouterr().out.split("examples:\n")[1].splitlines()
    assert [line.strip() for line in told] == list(examples)
    for example in examples:
        first, *words = example.split()
        assert (first, vars(parser().parse_args(words)).get("command") or "play") == ("bedtime", (words or ["play"])[0])


@pytest.mark.parametrize("example", sorted({each for examples in EXAMPLES.values() for each in examples}))
def test_what_an_example_names_is_there(game, example):
    said = vars(parser().parse_args(example.split()[1:]))
    for plan in [*filter(None, [said.get("plan")]), *said.get("plans", ())]:
        assert find_plan(project(), plan).is_file()
    for folder in said.get("paths") or ():
        assert (project() / folder).exists()
    named = [said.get("level"), *(said.get("levels") or ()), said.get("map"), said.get("first")]
    places = [place_named(game, str(name)) for name in named if name and name != ASK]
    if said.get("scene") in {name.rsplit("/", 1)[-1] for name in game.places()}:
        places.append(place_named(game, said["scene"]))
    if said.get("at"):
        assert said["at"] in game.level(places[0]).spots
    if said.get("node"):
        assert said["node"] in game.book("book1").homes
    if said.get("beat"):
        assert said["beat"] in {beat for chapter in game.book("book1").chapters for beat in chapter.beats}


def test_no_command_is_without_examples():
    assert set(cli._COMMANDS) == {command.split()[0] for command in EXAMPLES if command}


def test_an_option_that_there_is_not_is_refused_with_where_to_look(capsys):
    with pytest.raises(SystemExit) as caught:
        cli.main(["bench", "--quik"])
    assert (caught.value.code, capsys.readouterr().err.count("\n")) == (2, 2)


def test_a_new_level_is_told_with_what_to_do_next(capsys, monkeypatch, cottage_root):
    monkeypatch.setattr(paths, "project", lambda: cottage_root)
    shutil.copytree(project() / "levels/templates", cottage_root / "levels/templates")
    (cottage_root / "levels/book1/2-noon").mkdir()
    assert cli.main(["new", "level", "book1/1-morning/attic"]) == 0
    assert cli.main(["new", "level", "book1/2-noon/cellar", "--dream"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "levels/book1/1-morning/attic.tmx",
        "levels/book1/1-morning/attic.yaml",
        "play it: bedtime play --level levels/book1/1-morning/attic.tmx",
        "levels/book1/2-noon/cellar.tmx",
        "levels/book1/2-noon/cellar.yaml",
        "play it: bedtime play --level levels/book1/2-noon/cellar.tmx",
        "levels/book1/2-noon has no chapter.yaml yet: until then it is played as chapter one is",
    ]


@pytest.mark.parametrize("words", [["shot", "flat", "--xy", "here"], ["walk", "--speed", "fast"], ["new"]])
def test_what_cannot_be_read_is_refused(words):
    with pytest.raises(SystemExit) as caught:
        cli.main(words)
    assert caught.value.code == 2


def test_whole_content_passes_the_check(capsys, small):
    assert cli.main(["check"]) == 0
    told = capsys.readouterr()
    assert (told.out, told.err) == ("", "clean\n")


def test_problems_are_printed_one_a_line(capsys, small):
    (small / "levels/lights.yaml").write_text("format: 1\nnoon: {}\n")
    assert cli.main(["check"]) == 1
    assert capsys.readouterr().out.startswith("levels/lights.yaml:2:7: the light 'noon' needs `ambient:`\n")


def test_problems_are_told_as_json(capsys, small):
    (small / "levels/kitchen.plan.yaml").write_text("format: 1\nsteps: []\n")
    assert cli.main(["check", "--json"]) == 1
    assert json.loads(capsys.readouterr().out) == [
        {
            "path": "levels/kitchen.plan.yaml",
            "line": 2,
            "column": 8,
            "message": "a walkthrough needs steps",
            "object": 0,
        }
    ]


def test_one_map_is_told_first_each_answer_on_a_line(capsys, small):
    kitchen = small / "levels/book1/1-morning/kitchen.tmx"
    kitchen.write_text(kitchen.read_text().replace('name="look" value="shelf"', 'name="look" value="shelves"'))
    (small / "levels/kitchen.plan.yaml").write_text("format: 1\nsteps: []\n")
    assert cli.main(["check", "--json", "--first", str(kitchen)]) == 1
    first, rest = map(json.loads, capsys.readouterr().out.splitlines())
    assert {problem["path"] for problem in first} == {"levels/book1/1-morning/kitchen.tmx"}
    assert "levels/kitchen.plan.yaml" in {problem["path"] for problem in rest}
    assert not [problem for problem in rest if problem in first]


def test_the_classes_for_tiled_are_written_first(capsys, small):
    (small / "levels/bedtime.tiled-project").unlink()
    (small / "levels/objecttypes.xml").write_text("<objecttypes/>")
    assert cli.main(["check"]) == 1
    assert capsys.readouterr().out.count("run `bedtime check --write`") == 2
    assert cli.main(["check", "--write"]) == 0


def test_lines_without_an_id_are_given_one(capsys, small):
    kitchen = small / "levels/book1/1-morning/kitchen.yaml"
    kitchen.write_text(kitchen.read_text().replace("Two plates. #l01", "Two plates."))
    assert cli.main(["lines"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "levels/book1/1-morning/chapter.yaml: 3 ids",
        "levels/book1/1-morning/kitchen.yaml: 2 ids",
    ]
    assert cli.main(["lines"]) == 0
    assert capsys.readouterr().out == ""


def test_files_that_get_no_ids_are_told(capsys, small):
    (small / "levels/cast.yaml").write_text("")
    assert cli.main(["lines"]) == 1
    assert capsys.readouterr().err == "levels/cast.yaml:1:1: the file is empty\n"


def test_what_is_written_is_counted_as_json(capsys, small):
    assert cli.main(["lines", "--count", "--json"]) == 0
    counted = json.loads(capsys.readouterr().out)
    assert counted["book1"]["1-morning"].pop("words") > 50
    assert counted == {"book1": {"1-morning": {"lines": 13, "inspect": 7, "people": {"bea": 8, "ada": 3}}}}


def test_how_much_a_language_has_is_counted(capsys, small):
    (small / "assets/words/nl.yaml").write_text('format: 1\nlanguage: "Nederlands"\nyes: "Ja"\n', "utf-8")
    (small / "assets/words/en.yaml").write_text('format: 1\nyes: "Yes"\nno: "No"\nlanguage: "English"\n', "utf-8")
    assert cli.main(["lines", "--count"]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "Nederlands: 2 of 3 keys"


def test_what_is_written_is_counted_in_a_table(capsys, small):
    assert cli.main(["lines", "--count"]) == 0
    assert capsys.readouterr().out.splitlines()[1].split()[0] == "1-morning"


def test_content_that_cannot_be_read_stops_a_walk_with_its_problems(capsys, small):
    (small / "levels/cast.yaml").write_text("")
    (small / "short.yaml").write_text("format: 1\nsteps:\n  - read\n")
    assert cli.main(["walk", str(small / "short.yaml")]) == 1
    assert capsys.readouterr().err == "levels/cast.yaml:1:1: the file is empty\n"


def test_a_walk_says_how_far_it_came(capsys, small):
    (small / "short.yaml").write_text("format: 1\nsteps:\n  - wait: 1\n")
    assert cli.main(["walk", str(small / "short.yaml")]) == 0
    assert capsys.readouterr().out == "short.yaml: 1 steps, 60 ticks\n"


def test_a_walk_that_gets_stuck_says_where(capsys, small):
    (small / "short.yaml").write_text("format: 1\nsteps:\n  - choose: b03\n")
    assert cli.main(["walk", str(small / "short.yaml")]) == 1
    assert capsys.readouterr().err.startswith("short.yaml:3:1: choose: b03: nothing is asked; on show: #p01 book:")


def test_a_walk_is_measured_in_a_table(capsys, small):
    (small / "short.yaml").write_text("format: 1\nsteps:\n  - read\n")
    assert cli.main(["walk", str(small / "short.yaml"), "--measure"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "       boxes  run   words   time  play  hands  first breath",
        "short      2    2       9   0:02    0%      0  none",
        "       2 boxes in a row, 0:02: #p01 (page) to #p02 (page)",
    ]


def test_all_walks_that_record_an_ending_are_measured(capsys, small):
    for name, ending in (("one", "ending: kind\n"), ("two", ""), ("three", "ending: cold\n")):
        (small / f"levels/{name}.plan.yaml").write_text(f"format: 1\n{ending}steps:\n  - read\n")
    assert cli.main(["walk", "--measure", "--json"]) == 0
    row = {"boxes": 2, "seconds": 2.7, "first": "p01", "first_beat": "", "last": "p02", "last_beat": ""}
    figures = {
        "boxes": 2, "run": 2, "words": 9, "seconds": 2.72, "hands": 0, "play": 0.0, "first_breath": None,
        "boxes_before_breath": None, "rows": [row],
    }  # fmt: skip
    assert json.loads(capsys.readouterr().out) == [
        {"plan": f"levels/{name}.plan.yaml", **figures} for name in ("one", "three")
    ]


def test_a_measured_walk_that_gets_stuck_says_where_and_the_others_are_measured(capsys, small):
    for name, step in (("one", "choose: b03"), ("two", "read")):
        (small / f"levels/{name}.plan.yaml").write_text(f"format: 1\nending: kind\nsteps:\n  - {step}\n")
    assert cli.main(["walk", "--measure", "--json"]) == 1
    told = capsys.readouterr()
    assert told.err.startswith("levels/one.plan.yaml:4:1: choose: b03: nothing is asked;")
    assert [measure["plan"] for measure in json.loads(told.out)] == ["levels/two.plan.yaml"]


@pytest.mark.parametrize("more", [["--json"], ["--measure", "--endings"], ["--measure", "--window"]])
def test_what_does_not_go_with_measuring_is_told(capsys, small, more):
    (small / "short.yaml").write_text("format: 1\nsteps:\n  - read\n")
    assert cli.main(["walk", str(small / "short.yaml"), *more]) == 1
    assert capsys.readouterr().err == "`--measure` goes with `--json` alone, and `--json` with `--measure`\n"


def test_without_a_walk_that_records_an_ending_one_has_to_be_named(capsys, small):
    assert cli.main(["walk", "--measure"]) == 1
    assert capsys.readouterr().err == "no walkthrough says `ending:`; name the one to measure\n"


def test_a_walk_cannot_be_watched_without_a_display(capsys, small, monkeypatch):
    for name in ("SDL_VIDEODRIVER", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    (small / "short.yaml").write_text("format: 1\nsteps:\n  - wait: 1\n")
    assert cli.main(["walk", str(small / "short.yaml"), "--window"]) == 1
    assert "there is no display to watch on" in capsys.readouterr().err


def test_a_shot_says_where_it_lies(capsys, tmp_path):
    assert cli.main(["shot", "title", "-o", str(tmp_path / "x.png"), "--scale", "1"]) == 0
    assert capsys.readouterr().out == f"{tmp_path / 'x.png'}\n"
    assert (tmp_path / "x.png").read_bytes().startswith(b"\x89PNG")


@pytest.mark.full
def test_all_shots_say_where_they_lie(capsys, tmp_path):
    assert cli.main(["shot", "--all", str(tmp_path), "--scale", "1"]) == 0
    told = capsys.readouterr().out.splitlines()
    assert sorted(told) == sorted(map(str, tmp_path.glob("*.png")))
    assert str(tmp_path / "people.png") in told


def test_a_shot_is_of_one_scene_or_of_all(tmp_path):
    with pytest.raises(SystemExit) as caught:
        cli.main(["shot", "title", "--all", str(tmp_path)])
    assert caught.value.code == 2


def test_a_shot_that_cannot_be_written_says_so(capsys, tmp_path):
    (tmp_path / "file").touch()
    assert cli.main(["shot", "title", "-o", str(tmp_path / "file" / "x.png")]) == 1
    assert capsys.readouterr().err.startswith(str(tmp_path / "file"))


@pytest.fixture
def no_window(monkeypatch):
    """No window opens to tell of a crash."""
    monkeypatch.setattr("game.screen.outside._in_a_terminal", lambda: True)


def test_a_crash_is_told_with_its_report(capsys, monkeypatch, tmp_path, no_window):
    def crash(*_):
        raise Crashed(tmp_path / "crash.json")

    monkeypatch.setattr("game.screen.app.App.__init__", crash)
    assert cli.main([]) == 1
    assert str(tmp_path / "crash.json") in capsys.readouterr().err


def test_a_crash_that_could_not_be_written_down_is_told_too(capsys, monkeypatch, no_window):
    def crash(*_):
        raise Crashed(None)

    monkeypatch.setattr("game.screen.app.App.__init__", crash)
    assert cli.main([]) == 1
    assert "could not be written down" in capsys.readouterr().err


def test_without_a_display_the_opening_plays_by_itself(tmp_path):
    bare = {name: value for name, value in os.environ.items() if "DISPLAY" not in name and "VIDEO" not in name}
    bare |= {"PYTHONPATH": str(project()), "HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-m", "game"], cwd=tmp_path, env=bare, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout.splitlines()[0]) == (
        0, "There is no display here, so Bedtime has played its opening by itself."
    )  # fmt: skip
    names = sorted(path.name for path in (tmp_path / "bedtime-opening").iterdir())
    assert (names[:2], names[-1].partition("-")[2]) == (["00-title.png", "01-the-page.png"], "a-breath-held.png")


def test_the_readme_tells_of_every_command():
    readme = (project() / "README.md").read_text("utf-8")
    told = {line.split("`")[1].split()[1] for line in readme.splitlines() if line.startswith("| `bedtime ")}
    assert told == set(cli._COMMANDS)


@pytest.mark.parametrize(
    "words",
    [["check", "--write"], ["lines"], ["new", "words", "kitchen", "kettle"], ["new", "level", "book1/1-morning/attic"]],
)
def test_nothing_is_written_into_an_installed_game(capsys, monkeypatch, small, tmp_path, words):
    data = tmp_path / "_data"
    shutil.copytree(small, data)
    monkeypatch.setattr(paths, "project", lambda: data)
    monkeypatch.chdir(tmp_path)
    before = {path: path.read_bytes() for path in data.rglob("*") if path.is_file()}
    assert cli.main(words) == 1
    assert capsys.readouterr().err.startswith("this is the installed game")
    assert {path: path.read_bytes() for path in data.rglob("*") if path.is_file()} == before
