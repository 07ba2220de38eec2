"""The check: whole content has no problems, and every disagreement between two files is named with its place."""

import re
import shutil
from pathlib import Path

import pytest
from changing import change

from game.content.crosscheck import crosscheck
from game.content.library import Library
from game.content.paths import project
from game.workshop.check import check
from game.workshop.for_tiled import write
from game.workshop.names import Unknown

KITCHEN = "levels/book1/1-morning/kitchen.yaml"
MAP = "levels/book1/1-morning/kitchen.tmx"
CHAPTER = "levels/book1/1-morning/chapter.yaml"
CAST = "levels/cast.yaml"
NIGHT = "levels/book1/1-night/garden.tmx"


def test_nothing_is_wrong_with_the_game():
    assert list(map(str, check(project()))) == []


def test_nothing_is_wrong_with_the_small_project(cottage_root):
    assert list(map(str, check(cottage_root))) == []


def test_nothing_is_wrong_with_the_small_book(trilogy_root):
    assert list(map(str, check(trilogy_root))) == []


@pytest.mark.parametrize(
    ("file", "old", "new", "problem"),
    [
        (MAP, 'name="look" value="shelf"', 'name="look" value="shelff"',
         f"{MAP}:75:33: 'shelff' can be looked at, but {KITCHEN} has no words for it (did you mean 'shelf'?)"),
        (KITCHEN, "  clock:\n", "  clocks:\n",
         f"{KITCHEN}:16:3: 'clocks' is nothing on {MAP} (did you mean 'clock'?)"),
        (MAP, 'name="node" value="draught"', 'name="node" value="drought"',
         f"{MAP}:90:33: 'drought' is no conversation to be started here (did you mean 'draught'?)"),
        (MAP, 'name="at" value="gate"', 'name="at" value="gates"',
         f"{MAP}:96:31: 'gates' is no spot of levels/book1/1-morning/yard.tmx, where this door leads "
         "(did you mean 'gate'?)"),
        (CHAPTER, "at: corner", "at: cornre",
         f"{CHAPTER}:15:20: 'cornre' is no spot of {MAP} (did you mean 'corner'?)"),
        (CHAPTER, "at: start", "at: strat",
         f"{CHAPTER}:8:31: 'strat' is no spot of {MAP} (did you mean 'start'?)"),
        (KITCHEN, "turn: bea -> up", "turn: bea -> upp",
         f"{KITCHEN}:43:11: 'upp' is no side, nobody, no spot and nothing of {MAP} (did you mean 'up'?)"),
        (KITCHEN, "turn: bea -> up", "move: bea -> cornr",
         f"{KITCHEN}:43:11: 'cornr' is no spot of {MAP} (did you mean 'corner'?)"),
        (KITCHEN, "turn: bea -> up", "sound: bell from cornr",
         f"{KITCHEN}:43:5: 'cornr' is nobody, no spot and nothing of {MAP} (did you mean 'corner'?)"),
        (KITCHEN, "light: lamp -> off", "light: lmap -> off",
         f"{KITCHEN}:61:12: 'lmap' is no lamp of {MAP} (did you mean 'lamp'?)"),
        (KITCHEN, "light: lamp -> off", "sound: gong",
         f"{KITCHEN}:61:5: the sound 'gong' has no caption: give it words as `caption.gong`"),
        (KITCHEN, "plates:\n", "plate:\n  - ada: \"Nobody asks. #x01\"\n\nplates:\n",
         f"{KITCHEN}:47:1: nothing begins the conversation 'plate'"),
        (CAST, "sheet: mia", "sheet: mai",
         f"{CAST}:7:3: there is no picture assets/people/mai.png (did you mean 'mia.png'?)"),
        (CAST, "sheet: mia, hands: draws, ", "",
         f"{CHAPTER}:9:14: bea stands here, but has no `sheet:` in {CAST} to be seen by"),
        (CHAPTER, "at: corner", "pose: sleeps, at: corner",
         f"{CHAPTER}:15:14: bea sleeps here, but there is no picture assets/people/asleep/mia_up.png"),
        (KITCHEN, "light: lamp -> off", "pose: bea -> knits",
         f"{KITCHEN}:61:5: bea knits here, which the sheet 'mia' does not show: it is drawn with `hands: draws`"),
        (CAST, "hands: draws, ", "",
         f"{CHAPTER}:9:14: bea draws here, which the sheet 'mia' does not show: {CAST} names no `hands:` of it"),
        (CHAPTER, "at: corner", "pose: sits_eatin, at: corner",
         f"{CHAPTER}:15:26: 'sits_eatin' is no pose (did you mean 'sits_eating'?)"),
        (KITCHEN, "You're up.", "You're ☼ up.",
         f"{KITCHEN}:24:10: the drawn face has no '☼' (U+263C)"),
        ("levels/bedtime.tiled-project", '"name": "Prop"', '"name": "Porp"',
         "levels/bedtime.tiled-project:1:1: is not what the game's classes make it; run `bedtime check --write`"),
    ],
)  # fmt: skip
def test_a_disagreement_is_named_with_its_place(cottage_root, file, old, new, problem):
    change(cottage_root, file, (old, new))
    assert problem in map(str, check(cottage_root))


@pytest.mark.parametrize(
    ("camera", "problem"),
    [
        ("pan cornr 2", f"'cornr' is no spot of {MAP} (did you mean 'corner'?)"),
        ("frame ada cal", f"the camera looks at cal, who is never in {MAP}"),
        ("push cal", f"the camera looks at cal, who is never in {MAP}"),
    ],
)
def test_a_camera_that_is_sent_to_what_is_not_there_is_named(cottage_root, camera, problem):
    change(cottage_root, CAST, ("  look: {kind", '  cal: {name: "Cal #c09"}\n  look: {kind'))
    change(cottage_root, KITCHEN, ("light: lamp -> off", f"camera: {camera}"))
    assert list(map(str, check(cottage_root))) == [f"{KITCHEN}:61:5: {problem}"]


def test_a_camera_that_is_sent_off_the_map_is_named(cottage_root):
    change(
        cottage_root,
        MAP,
        (
            '  <object id="4"',
            '  <object id="40" name="far" type="Spot" x="900" y="96"><point/></object>\n  <object id="4"',
        ),
    )
    change(cottage_root, MAP, ('nextobjectid="12"', 'nextobjectid="41"'))
    change(cottage_root, KITCHEN, ("light: lamp -> off", "camera: pan far 2"))
    told = f"{KITCHEN}:61:5: the camera is sent off the map: the spot 'far' lies outside it"
    assert told in map(str, check(cottage_root))


def test_a_camera_that_is_sent_to_what_is_there_is_not_named(cottage_root):
    sent = ("frame ada bea", "hold", "pan corner 2", "push bea", "shake 0.4", "free")
    change(cottage_root, KITCHEN, ("light: lamp -> off", "\n  - ".join(f"camera: {how}" for how in sent)))
    assert check(cottage_root) == []


def test_whoever_a_script_lets_sleep_is_drawn_asleep(cottage_root):
    change(cottage_root, KITCHEN, ("light: lamp -> off", "pose: bea -> sleeps"))
    assert check(cottage_root) == []
    shutil.rmtree(cottage_root / "assets/people/asleep")
    told = f"{KITCHEN}:61:5: bea sleeps here, but there is no picture assets/people/asleep/mia_*.png"
    assert list(map(str, check(cottage_root))) == [told]


@pytest.mark.parametrize(
    ("pose", "drawn"),
    [("hugs", "poses/mia/hugs.png"), ("sits_eating", "poses/mia/sits_eating.png"), ("lies", "lying/mia_*.png")],
)
def test_whoever_a_script_lets_do_something_is_drawn_at_it(cottage_root, pose, drawn):
    change(cottage_root, KITCHEN, ("light: lamp -> off", f"pose: bea -> {pose}"))
    assert check(cottage_root) == []
    for path in (cottage_root / "assets/people").glob(drawn):
        path.unlink()
    told = f"{KITCHEN}:61:5: bea {pose} here, but there is no picture assets/people/{drawn}"
    assert list(map(str, check(cottage_root))) == [told]


def test_an_act_whose_sheet_cannot_be_cut_is_named(cottage_root):
    file = "assets/people/poses/mia/sits.png"
    (cottage_root / file).unlink()
    shutil.copy(cottage_root / "assets/people/lying/mia_right.png", cottage_root / file)
    told = f"{file}:1:1: is 288 × 36 px; an act is 4 rows of cells of 24 × 36 px"
    assert list(map(str, check(cottage_root))) == [told]


def test_a_thing_to_be_carried_is_drawn(cottage_root):
    (cottage_root / "assets/carried").mkdir()
    shutil.copy(project() / "assets/pictures/photo_mia.png", cottage_root / "assets/carried/tray.png")
    change(cottage_root, KITCHEN, ("light: lamp -> off", "carry: bea -> trya\n  - carry: bea -> nothing"))
    told = f"{KITCHEN}:61:5: there is no picture assets/carried/trya.png (did you mean 'tray.png'?)"
    assert list(map(str, check(cottage_root))) == [told]
    change(cottage_root, KITCHEN, ("carry: bea -> trya", "carry: bea -> tray"))
    assert check(cottage_root) == []


def test_a_picture_to_be_shown_is_there_and_told_in_words(cottage_root):
    (cottage_root / "assets/pictures").mkdir()
    shutil.copy(project() / "assets/pictures/photo_mia.png", cottage_root / "assets/pictures/boat.png")
    change(cottage_root, KITCHEN, ("light: lamp -> off", "show: boot\n  - show: none"))
    no_words = "has no caption: give it words as `picture."
    assert list(map(str, check(cottage_root))) == [
        f"{KITCHEN}:61:5: the picture 'boot' {no_words}boot`",
        f"{KITCHEN}:61:5: there is no picture assets/pictures/boot.png (did you mean 'boat.png'?)",
    ]
    change(cottage_root, KITCHEN, ("show: boot", "show: boat"))
    assert list(map(str, check(cottage_root))) == [f"{KITCHEN}:61:5: the picture 'boat' {no_words}boat`"]
    with (cottage_root / "assets/words/en.yaml").open("a", encoding="utf-8") as words:
        words.write('picture.boat: "A boat."\n')
    assert check(cottage_root) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('name="look" value="shelf"', 'name="look" value="shelves"'),
        ('name="node" value="draught"', 'name="node" value="drought"'),
        ('name="at" value="gate"', 'name="at" value="gates"'),
        ('type="Spot"', 'type="Spt"'),
        ("<map ", "<mop "),
    ],
)
def test_of_a_map_by_itself_the_same_is_told(cottage_root, old, new):
    change(cottage_root, MAP, (old, new))
    told = [problem for problem in check(cottage_root) if problem.path == MAP]
    assert told and check(cottage_root, [Path(MAP)]) == told


@pytest.fixture
def dream_root(tmp_path):
    """The files of a small dream, to be changed at will."""
    return Path(shutil.copytree(Path(__file__).parents[1] / "fixtures" / "dream", tmp_path / "dream"))


@pytest.mark.parametrize(
    ("file", "old", "new", "problem"),
    [
        (NIGHT, 'name="dark" type="Fear"', 'name="drak" type="Fear"',
         f"{NIGHT}:100:3: 'drak' is no speaker in {CAST} (did you mean 'dark'?)"),
        (NIGHT, 'name="memory" value="pebble"', 'name="memory" value="pebbel"',
         f"{NIGHT}:37:35: 'pebbel' is no memory in {CAST} (did you mean 'pebble'?)"),
        (NIGHT, 'name="last" type="Spot"', 'name="lats" type="Spot"',
         f"{NIGHT}:84:3: lamp 'last' has no spot of its name, where whoever was lost wakes (did you mean 'lats'?)"),
        ("levels/book1/1-night/hall.tmx", 'name="to" type="object" value="4"', 'name="to" type="object" value="1"',
         "levels/book1/1-night/hall.tmx:32:5: 'to' points at Movable 'chair'; it has to point at a Spot"),
        ("levels/book1/1-night/hall.tmx", 'name="look" value="chair"', 'name="look" value="chiar"',
         "levels/book1/1-night/hall.tmx:31:33: 'chiar' can be looked at, but levels/book1/1-night/hall.yaml has no "
         "words for it (did you mean 'chair'?)"),
        ("levels/book1/1-night/garden.yaml", "lost_in_garden:", "lost_in_gardens:",
         "levels/book1/1-night/garden.yaml:9:1: nothing begins the conversation 'lost_in_gardens'"),
    ],
)  # fmt: skip
def test_a_disagreement_about_a_dream_is_named_with_its_place(dream_root, file, old, new, problem):
    change(dream_root, file, (old, new))
    assert problem in map(str, check(dream_root))


def test_what_is_said_after_being_lost_is_begun_by_fears(dream_root):
    assert "lost_in_garden" not in " ".join(map(str, check(dream_root)))


def test_without_fears_nobody_is_lost(dream_root):
    path = dream_root / NIGHT
    path.write_text(
        re.sub(r'<object id="12" name="dark".*?</object>', "", path.read_text("utf-8"), flags=re.S), "utf-8"
    )
    told = "levels/book1/1-night/garden.yaml:9:1: nothing begins the conversation 'lost_in_garden'"
    assert told in map(str, check(dream_root))


def test_what_is_pushed_in_a_dream_needs_no_words(dream_root):
    crate = '<properties><property name="look" value="crate"/></properties></object>'
    change(dream_root, NIGHT, ('y="80" width="16" height="16"/>', f'y="80" width="16" height="16">{crate}'))
    assert "crate" not in " ".join(map(str, check(dream_root)))


def test_what_lies_in_one_layer_needs_words_too(dream_root):
    peg = '<object id="39" type="Thing" x="96" y="64" width="16" height="16"><properties><property name="look" '
    change(dream_root, NIGHT, ('<object id="3" ', peg + 'value="peg"/></properties></object><object id="3" '))
    told = "'peg' can be looked at, but levels/book1/1-night/garden.yaml has no words for it"
    assert told in " ".join(map(str, check(dream_root)))


def test_a_mood_without_a_picture_is_named_where_it_is_used(cottage_root):
    (cottage_root / "assets/portraits/mia/soft.png").unlink()
    assert [str(problem).split(" (did")[0] for problem in check(cottage_root)] == [
        f"{KITCHEN}:30:23: there is no picture assets/portraits/mia/soft.png"
    ]


def test_words_beside_no_map_are_named(cottage_root):
    (cottage_root / "levels/book1/1-morning/attic.yaml").write_text('format: 1\nlook:\n  dust:\n    - "Dust. #x01"\n')
    told = [str(problem) for problem in check(cottage_root)]
    assert told == [
        "levels/book1/1-morning/attic.yaml:1:1: has looks, but there is no map book1/1-morning/attic.tmx beside it"
    ]


def test_a_walkthrough_beside_the_maps_is_read_too(cottage_root):
    (cottage_root / "levels/kitchen.plan.yaml").write_text("format: 1\nsteps:\n  - tlak: bea\n")
    assert [str(problem) for problem in check(cottage_root)] == [
        "levels/kitchen.plan.yaml:3:5: 'tlak' is nothing a walkthrough can do (did you mean 'talk'?)"
    ]


def test_problems_of_all_files_are_told_together(cottage_root):
    change(cottage_root, KITCHEN, ("You're up.", "You're ☼ up."))
    change(cottage_root, MAP, ('value="draught"', 'value="drought"'))
    change(cottage_root, CHAPTER, ("at: corner", "at: cornre"))
    assert {problem.path for problem in check(cottage_root)} == {KITCHEN, MAP, CHAPTER}


def test_a_map_that_cannot_be_read_hides_no_other_problem(cottage_root):
    (cottage_root / "levels/book1/1-morning/yard.tmx").write_text("")
    change(cottage_root, KITCHEN, ("You're up.", "You're ☼ up."))
    assert {problem.path for problem in check(cottage_root)} >= {"levels/book1/1-morning/yard.tmx", KITCHEN}


def test_texts_that_cannot_be_read_hide_no_problem_of_a_map(cottage_root):
    (cottage_root / "levels/book1/1-morning/yard.tmx").write_text("")
    (cottage_root / CAST).write_text("")
    assert {problem.path for problem in check(cottage_root)} >= {"levels/book1/1-morning/yard.tmx", CAST}


def test_a_line_without_an_id_hides_nothing_that_is_wrong_elsewhere(cottage_root):
    """Nor a thing without words, nor a name that is asked about and nowhere given."""
    script = cottage_root / "levels/book1/1-morning/kitchen.yaml"
    text = script.read_text("utf-8").replace("  shelf:\n", '  nowhere:\n    - "Not there."\n  shelf:\n', 1)
    script.write_text(text, "utf-8")
    found = [str(problem) for problem in check(cottage_root)]
    assert any("the line has no id" in problem for problem in found)
    assert any("'nowhere'" in problem and "is nothing on" in problem for problem in found)


def test_only_what_was_asked_for_is_told(cottage_root):
    change(cottage_root, KITCHEN, ("You're up.", "You're ☼ up."))
    change(cottage_root, MAP, ('value="draught"', 'value="drought"'))
    assert {problem.path for problem in check(cottage_root, [Path(KITCHEN)])} == {KITCHEN}


def test_a_folder_may_be_asked_for(cottage_root):
    change(cottage_root, KITCHEN, ("You're up.", "You're ☼ up."))
    assert {problem.path for problem in check(cottage_root, [Path("levels/book1")])} == {KITCHEN}


@pytest.mark.parametrize("name", ["kitchen", "1-morning/kitchen", "book1/1-morning/kitchen"])
def test_a_map_may_be_asked_for_by_the_name_of_its_place_as_play_has_it(cottage_root, name):
    map_of_it = cottage_root / "levels/book1/1-morning/kitchen.tmx"
    map_of_it.write_text(map_of_it.read_text("utf-8").replace('type="Spot"', 'type="Spto"', 1), "utf-8")
    told = check(cottage_root, [Path(name)])
    assert told and told == check(cottage_root, [map_of_it])


def test_a_path_that_is_not_there_is_refused(cottage_root):
    with pytest.raises(Unknown, match=r"there is no 'levels/cats.yaml' in the project \(did you mean 'cast.yaml'\?\)"):
        check(cottage_root, [Path("levels/cats.yaml")])


def test_writing_mends_the_classes_for_tiled(cottage_root):
    (cottage_root / "levels/bedtime.tiled-project").unlink()
    write(cottage_root)
    assert check(cottage_root) == []


def test_of_one_place_what_others_lack_is_not_told(cottage_root):
    """Play in a place needs its own map, script and chapter whole, not those that cannot even be read yet."""
    change(cottage_root, KITCHEN, ("turn: bea -> up", "turn: bea -> upp"))
    library = Library(cottage_root, cottage_root / "cache")
    levels = {name: library.level(name) for name in library.places()}
    kitchen, yard = (next(name for name in levels if name.endswith(part)) for part in ("kitchen", "yard"))
    assert crosscheck(cottage_root, library.texts, {yard: levels[yard]}, only=yard) == []
    told = crosscheck(cottage_root, library.texts, {kitchen: levels[kitchen]}, only=kitchen)
    assert [(problem.path, problem.line) for problem in told] == [(KITCHEN, 43)]


def test_a_map_that_cannot_be_read_is_told_alone(cottage_root):
    plan = cottage_root / "levels/kitchen.plan.yaml"
    plan.write_text("format: 1\nsteps:\n  - look: clock\n")
    assert check(cottage_root) == []
    change(cottage_root, MAP, ('type="Trigger"', 'type="Triger"'))
    (problem,) = check(cottage_root)
    assert (problem.path, "did you mean 'Trigger'?" in problem.message) == (MAP, True)


def test_what_a_script_says_of_pictures_is_judged_without_its_map(cottage_root):
    change(cottage_root, MAP, ('type="Trigger"', 'type="Triger"'))
    (cottage_root / "assets/portraits/mia/soft.png").unlink()
    assert [problem.path for problem in check(cottage_root)] == [MAP, KITCHEN]
