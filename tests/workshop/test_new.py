"""A new level: it passes the check, can be played at once and walked about in; what fits nowhere is refused."""

import re
import shutil

import pytest

from game.content.library import TEMPLATES, Library
from game.content.paths import project
from game.session.intent import Intent
from game.workshop import worlds
from game.workshop.encounters import Encounters
from game.workshop.lines import number
from game.workshop.names import Unknown
from game.workshop.new import new_level, whole_name
from game.workshop.play import Where, session_at
from game.workshop.solving.solve import solve

CHAPTER, OF_THE_GAME = "book1/1-morning", "book1/1-synthetic-noon"
THINK = "  think: {kind: thought}\n"


@pytest.fixture
def root(cottage_root):
    """The files of the small project, with what new levels are made of."""
    levels, assets = project() / "levels", cottage_root / "assets"
    shutil.copytree(levels / TEMPLATES, cottage_root / "levels" / TEMPLATES, ignore=shutil.ignore_patterns("person_*"))
    for kit in ("home*", "shade*", "garden*"):
        for path in (project() / "assets/tilesets").glob(kit):
            copy = shutil.copytree if path.is_dir() else shutil.copy
            copy(path, assets / "tilesets" / path.name)
    cast = cottage_root / "levels/cast.yaml"
    cast.write_text(cast.read_text("utf-8").replace("speakers:\n", f"speakers:\n{THINK}", 1), "utf-8")
    shutil.copy(levels / "book1/book1.world", cottage_root / "levels/book1")
    worlds.write(cottage_root)
    return cottage_root


@pytest.fixture
def whole(tmp_path):
    """A copy of the game's content."""
    root = tmp_path / "game"
    shutil.copytree(project() / "levels", root / "levels")
    shutil.copytree(project() / "assets", root / "assets", ignore=shutil.ignore_patterns("source", "readme"))
    return root


def session(root, tmp_path, place):
    return session_at(Library(root, tmp_path / "cache"), Where(place))


def written(root):
    return {path: path.read_bytes() for path in (root / "levels").rglob("*") if path.is_file()}


@pytest.mark.parametrize("dream", [False, True])
def test_a_new_level_is_a_map_a_script_and_a_place_in_its_world(root, dream):
    before = written(root)
    level, script = new_level(root, f"{CHAPTER}/attic", dream)
    assert written(root).keys() - before.keys() == {level, script}
    assert {path.name for path, data in before.items() if path.read_bytes() != data} == {"book1.world"}


@pytest.mark.parametrize(
    ("right", "wrong", "told"),
    [
        ('"glow_in" value="night"', '"glow_in" value="nigth"', "'glow_in' is 'nigth', which is no light in "
         "levels/lights.yaml (did you mean 'night'?)"),
        ('"lamp" value="lamp"', '"lamp" value="lmap"', "a picture shines with the lamp 'lmap', but no Light is of it "
         "(did you mean 'lamp'?), and no script switches it"),
    ],
)  # fmt: skip
def test_a_misspelt_light_of_a_picture_is_told(checked, root, right, wrong, told):
    level, _ = new_level(root, f"{CHAPTER}/attic")
    text = level.read_text("utf-8")
    place = text[: text.index(right)]
    level.write_text(text.replace(right, wrong, 1), "utf-8")
    (problem,) = checked(root)
    assert (problem.line, problem.message) == (place.count("\n") + 1, told)


def test_new_levels_beside_each_other_pass_the_check(checked, root):
    for name, dream in (("attic", False), ("cellar", False), ("orchard", True), ("pond", True)):
        new_level(root, f"{CHAPTER}/{name}", dream)
    assert checked(root) == []


def test_a_new_level_can_be_walked_about_in(root, tmp_path):
    new_level(root, f"levels/{CHAPTER}/attic.tmx")
    played = session(root, tmp_path, f"{CHAPTER}/attic")
    before = played.lead.y
    for _ in range(20):
        played.step(Intent(dy=1))
    assert played.lead.y > before
    encounters = Encounters()
    for thing in ("window", "shelf", "door"):
        assert encounters.encounter(played, "thing", thing), thing
        assert played.state.looking
        played.step(Intent(confirm=True))


def test_a_new_dream_is_one_and_can_be_got_through(root, tmp_path):
    new_level(root, f"{CHAPTER}/orchard", dream=True)
    played = session(root, tmp_path, f"{CHAPTER}/orchard")
    played.step(Intent(breathe=True))
    assert (played.layer, set(played.library.texts.lights[played.state.light].beneath)) == ("real", {"real"})
    solved, _ = solve(played.library, f"{CHAPTER}/orchard")
    assert (solved.problems, solved.reached) == ([], ["beyond"])


@pytest.mark.parametrize(("kind", "door"), [(False, "door"), (True, "gate")])
def test_the_doors_of_two_new_levels_can_lead_to_each_other(checked, root, kind, door):
    for name, other in (("attic", "cellar"), ("cellar", "attic")):
        level, script = new_level(root, f"{CHAPTER}/{name}", kind)
        text, look = level.read_text("utf-8"), f'<property name="look" value="{door}"/>'
        leads = f'<property name="to" type="file" value="{other}.tmx"/><property name="at" value="start"/>'
        assert look in text
        level.write_text(text.replace(look, leads), "utf-8")
        words = script.read_text("utf-8")
        begin = words.index(f"  {door}:")
        script.write_text(words[:begin] + words[words.index("\n", words.index("- ", begin)) + 1 :], "utf-8")
    assert checked(root) == []


def test_a_new_level_may_be_the_first_of_a_chapter(checked, root, tmp_path):
    (root / "levels/book1/2-lab").mkdir()
    new_level(root, "book1/2-lab/office")
    assert checked(root) == []
    assert session(root, tmp_path, "book1/2-lab/office").state.place == "book1/2-lab/office"


def test_templates_are_no_places(library):
    assert [place for place in library.places() if place.startswith(TEMPLATES)] == []


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("attic", "a level is named BOOK/CHAPTER/NAME, as book1/1-synthetic-noon/attic, not 'attic'"),
        ("book1/../attic", "a level is named BOOK/CHAPTER/NAME, as book1/1-synthetic-noon/attic, not 'book1/../attic'"),
        (f"/tmp/{CHAPTER}/attic",
         f"a level is named BOOK/CHAPTER/NAME, as book1/1-synthetic-noon/attic, not '/tmp/{CHAPTER}/attic'"),
        ("bok1/1-morning/attic", "there is no book 'bok1' (did you mean 'book1'?)"),
        ("templates/1-morning/attic", "there is no book 'templates'"),
        ("book1/1-mornin/attic",
         "there is no chapter '1-mornin' in book1 (did you mean '1-morning'?); a new one begins with its "
         "folder: make levels/book1/1-mornin first, and write its chapter.yaml when the level is there"),
        (f"{CHAPTER}/The Attic", "a level's name is small letters, digits and _, as 'attic', not 'The Attic'"),
        (f"{CHAPTER}/yard", f"there is a level 'yard' in book1 already: levels/{CHAPTER}/yard.tmx"),
        (f"{CHAPTER}/chapter", f"there is a levels/{CHAPTER}/chapter.yaml already"),
    ],
)  # fmt: skip
def test_what_fits_nowhere_is_refused_and_nothing_written(root, name, message):
    before = written(root)
    with pytest.raises(Unknown) as refused:
        new_level(root, name)
    assert str(refused.value).splitlines()[0] == message
    assert written(root) == before


def test_where_the_map_cannot_be_written_no_script_is_left(root, monkeypatch):
    from game import files

    def replace(path, data):
        if path.suffix == ".tmx":
            raise OSError(28, "No space left on device")
        path.write_bytes(data)

    before = written(root)
    monkeypatch.setattr(files, "replace", replace)
    with pytest.raises(OSError, match="No space left"):
        new_level(root, f"{CHAPTER}/attic")
    assert written(root) == before


def test_without_templates_nothing_is_written(root):
    shutil.rmtree(root / "levels" / TEMPLATES)
    before = written(root)
    with pytest.raises(FileNotFoundError):
        new_level(root, f"{CHAPTER}/attic")
    assert written(root) == before


def test_the_conversation_of_the_readme_can_be_written_as_it_stands(checked, whole):
    _, script = new_level(whole, f"{OF_THE_GAME}/attic")
    readme = (project() / "README.md").read_text("utf-8")
    recipe = readme[readme.index("### A new conversation") :].partition("\n### ")[0]
    shown = re.findall(r"\n\n((?:       .*\n|\n(?=       ))+)", recipe)
    talk, variables, look = ("\n".join(line[7:] for line in block.splitlines()) for block in shown)
    words = script.read_text("utf-8")
    shelf = words[words.index("  shelf:") : words.index("  door:")]
    words = words.replace(shelf, look.removeprefix("look:\n") + "\n").replace("look:\n", f"{variables}\n\nlook:\n", 1)
    script.write_text(f"{words}\n{talk}\n", "utf-8")
    assert number(whole).given == {f"levels/{OF_THE_GAME}/attic.yaml": 6}
    assert checked(whole) == []


@pytest.mark.parametrize(
    ("folder", "name"),
    [
        ("", f"{CHAPTER}/attic"),
        ("", f"levels/{CHAPTER}/attic.tmx"),
        ("levels", f"{CHAPTER}/attic"),
        ("levels/book1", "1-morning/attic"),
        (f"levels/{CHAPTER}", "attic"),
        (f"levels/{CHAPTER}", f"{CHAPTER}/attic"),
    ],
)
def test_what_the_current_folder_says_of_a_level_may_be_left_out(root, folder, name):
    whole = whole_name(root, name, root / folder)
    assert new_level(root, whole)[0] == root / f"levels/{CHAPTER}/attic.tmx"


@pytest.mark.parametrize(("folder", "name"), [("", "attic"), ("levels/book1", "attic"), ("..", "attic"), ("", "?")])
def test_elsewhere_the_chapters_are_listed(root, folder, name):
    with pytest.raises(Unknown, match=f"chapters: {CHAPTER}; "):
        whole_name(root, name, root / folder)


def test_nothing_is_written_into_an_installed_game(root, tmp_path):
    data = tmp_path / "_data"
    shutil.copytree(root, data)
    before = written(data)
    with pytest.raises(Unknown, match="installed game"):
        new_level(data, f"{CHAPTER}/attic")
    assert written(data) == before


def test_a_new_room_sounds_as_the_place_does_that_most_of_its_chapter_plays_in(root):
    tone = r"(?m)^tone: (\w+)$"
    _, script = new_level(root, f"{CHAPTER}/attic")
    assert re.search(tone, script.read_text())[1] == "kitchen"
    kitchen = root / f"levels/{CHAPTER}/kitchen.yaml"
    kitchen.write_text(kitchen.read_text("utf-8").replace("format: 1\n", "format: 1\ntone: cellar\n", 1), "utf-8")
    _, script = new_level(root, f"{CHAPTER}/loft")
    assert re.search(tone, script.read_text())[1] == "cellar"
    (root / "levels/book1/2-bare").mkdir()
    _, script = new_level(root, "book1/2-bare/shed")
    assert re.search(tone, script.read_text())[1] == "flat"
