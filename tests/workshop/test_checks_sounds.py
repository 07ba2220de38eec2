"""What the check says of sounds: files, captions, music, scripts and floors."""

import json
import shutil

import pytest

from game.content.paths import project
from game.content.whereabouts import Whereabouts
from game.screen.sound.table import TABLE
from game.workshop.check import check
from game.workshop.checks.sounds import sounds

KITCHEN = "levels/book1/1-morning/kitchen.yaml"
CHAPTER = "levels/book1/1-morning/chapter.yaml"


@pytest.fixture
def root(cottage_root):
    """The small project with a piece, a kettle, and steps for its floors."""
    said = json.loads((project() / TABLE).read_text())
    kept = {
        file: record
        for file, record in said["sounds"].items()
        if record["name"] in ("kettle", "bell", "step_wood", "step_tile")
    }
    for file in kept:
        (cottage_root / "assets" / file).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(project() / "assets" / file, cottage_root / "assets" / file)
    write(cottage_root, {"sounds": kept})
    return cottage_root


def write(root, said):
    (root / TABLE).write_text(json.dumps(said, indent=1))


def change(root, **parts):
    write(root, json.loads((root / TABLE).read_text()) | parts)


def told(root):
    return [str(problem) for problem in check(root)]


def sounding(root, name):
    """Let the first conversation of the kitchen make a sound; what the check says of that."""
    from game.content.library import read_texts
    from game.content.nodes import Command

    texts = read_texts(root)
    for book in texts.books.values():
        for script in book.scripts.values():
            if script.file == KITCHEN:
                node = next(iter(script.nodes))
                script.nodes[node] = (Command("sound", (name,)), *script.nodes[node])
    return [problem.message for problem in sounds(Whereabouts(root), texts, {})]


def test_nothing_is_wrong_with_the_sounds_of_the_game():
    from game.content.library import read_texts

    assert list(sounds(Whereabouts(project()), read_texts(project()), {})) == []


def test_a_project_without_sounds_has_none_wrong(cottage_root):
    assert list(sounds(Whereabouts(cottage_root), None, {})) == []


def test_a_folder_without_a_table_is_a_problem(root):
    (root / TABLE).unlink()
    assert told(root)[0].startswith(f"{TABLE}:1:1: the table of sounds cannot be read")


def test_a_missing_file_is_named_where_the_table_has_it(root):
    (root / "assets/sound/bell_1.ogg").unlink()
    found = [line for line in told(root) if "there is no file" in line]
    assert found[0].endswith("there is no file assets/sound/bell_1.ogg (did you mean 'bell_0.ogg'?)")


def test_a_file_that_cannot_be_played_is_named(root):
    (root / "assets/sound/bell_1.ogg").write_bytes(b"RIFF")
    assert "assets/sound/bell_1.ogg:1:1: cannot be played; is it an OGG file?" in told(root)


def test_a_file_that_was_cut_is_named(root):
    path = root / "assets/sound/bell_1.ogg"
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    assert any(line.startswith("assets/sound/bell_1.ogg:1:1: ") for line in told(root))


def test_a_caption_without_words_is_named(root):
    said = json.loads((root / TABLE).read_text())
    said["sounds"]["sound/bell_0.ogg"]["caption"] = "caption.doorbells"
    write(root, said)
    assert any("the caption `caption.doorbells` has no words" in line for line in told(root))


def test_music_that_is_none_is_named_in_the_chapter(root):
    path = root / CHAPTER
    text = path.read_text("utf-8")
    first = next(line for line in text.splitlines() if line.strip().startswith("light:"))
    path.write_text(text.replace(first, f"{first}\n    music: hoem", 1), "utf-8")
    assert any(line.startswith(CHAPTER) and "there is no music 'hoem'" in line for line in told(root))


FORMED = {"home": {"stems": [], "passes": {"told": {}}, "states": {"full": ["told"], "thin": ["told"]}}}


@pytest.mark.parametrize(
    ("asked", "message"),
    [
        ("home thim", "'home' has no state 'thim' (did you mean 'thin'?); it has full, thin"),
        ("plain loud", "'plain' has no state 'loud'; it has none"),
    ],
)
def test_a_state_that_nobody_wrote_is_named_in_chapter_and_script(root, asked, message):
    change(root, pieces=FORMED | {"plain": {"stems": []}})
    for path, before in ((root / CHAPTER, "    light:"), (root / KITCHEN, "  - ")):
        text = path.read_text("utf-8")
        first = next(line for line in text.splitlines() if line.startswith(before))
        added = f"{first}\n    music: {asked}" if path.name == "chapter.yaml" else f"  - music: {asked}\n{first}"
        path.write_text(text.replace(first, added, 1), "utf-8")
    found = [line for line in told(root) if message in line]
    assert [line.split(":")[0] for line in found] == [CHAPTER, KITCHEN]


def test_a_state_that_there_is_is_no_problem(root):
    change(root, pieces=FORMED)
    path = root / KITCHEN
    text = path.read_text("utf-8")
    first = next(line for line in text.splitlines() if line.startswith("  - "))
    path.write_text(text.replace(first, f"  - music: home  thin\n{first}", 1), "utf-8")
    assert not [line for line in told(root) if "state" in line or "music" in line]


def test_what_a_thing_sounds_like_is_held_where_it_is(root):
    from game.content.library import Library

    library = Library(root)
    kitchen = next(name for name in library.book("book1").scripts if name.endswith("kitchen"))
    level = library.level(kitchen)
    look = level.things[0].look
    change(root, things={look: {"met": "bell"}}, held={"kitchen": ["kettle", "step_wood", "step_tile"]})
    found = [p.message for p in sounds(Whereabouts(root), library.texts, {kitchen: level})]
    assert f"'{look}' sounds like 'bell', which is not held in 'kitchen': name it there" in found


def test_a_sound_that_is_none_is_named_in_the_script(root):
    assert "there is no sound 'bel' (did you mean 'bell'?)" in sounding(root, "bel")


def test_a_sound_that_its_place_does_not_hold_is_named(root):
    change(root, held={"kitchen": ["kettle"]})
    assert f"the sound 'bell' is not held in 'kitchen': name it there in {TABLE}" in sounding(root, "bell")


def test_a_floor_without_steps_is_named(root):
    said = json.loads((root / TABLE).read_text())
    write(root, {"sounds": {file: each for file, each in said["sounds"].items() if "step_" not in each["name"]}})
    assert any("but no steps sound so" in line for line in told(root))


def test_a_tone_that_is_laid_over_a_place_is_one_there_is(trilogy_root):
    from game.content.library import read_texts

    said = json.loads((project() / TABLE).read_text())
    (trilogy_root / TABLE).parent.mkdir(parents=True)
    write(trilogy_root, {"sounds": {file: it for file, it in said["sounds"].items() if it["name"] == "flat_noon"}})
    room = trilogy_root / "levels/book1/2-second/room.yaml"
    room.write_text(room.read_text("utf-8").replace("format: 1\n", "format: 1\ntone: flatt\n"), "utf-8")
    told = [str(problem) for problem in sounds(Whereabouts(trilogy_root), read_texts(trilogy_root), {})]
    assert "levels/book1/2-second/room.yaml:2:7: no place 'flatt' has a room tone (did you mean 'flat'?)" in told


def test_music_of_a_script_that_is_none_is_named(root):
    path = root / KITCHEN
    text = path.read_text("utf-8")
    first = next(line for line in text.splitlines() if line.startswith("  - "))
    path.write_text(text.replace(first, f"  - music: hoem\n  - music: none\n{first}", 1), "utf-8")
    found = [line for line in told(root) if "there is no music" in line]
    assert len(found) == 1 and found[0].startswith(KITCHEN) and found[0].endswith("there is no music 'hoem'")


def test_a_sound_whose_end_is_missing_is_told_beside_whole_ones_that_were_written_alike(root):
    path = root / "assets/sound/bell_1.ogg"
    assert not [line for line in told(root) if "bell_" in line]
    path.write_bytes(path.read_bytes()[:-300])
    assert any(line.startswith("assets/sound/bell_1.ogg:1:1: ") for line in told(root))


def test_a_sound_that_is_another_than_the_table_says_is_told(root):
    shutil.copy(root / "assets/sound/bell_0.ogg", root / "assets/sound/bell_1.ogg")
    assert any(f"samples long, where {TABLE} says" in line for line in told(root))
