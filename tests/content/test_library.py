"""All content together: names across files, and every problem of every file at once."""

import json
import os
import shutil
from pathlib import Path

import pytest

from game.content.library import Library, read_texts
from game.core.problem import ContentError

PROJECT = Path(__file__).parents[1] / "fixtures" / "project"
CHAPTER, ROOM = "levels/book1/1-x/chapter.yaml", "levels/book1/1-x/room.yaml"
GARDEN, CAST = "levels/book1/1-x/garden.yaml", "levels/cast.yaml"


@pytest.fixture
def root(tmp_path):
    found = tmp_path / "project"
    shutil.copytree(PROJECT, found)
    return found


@pytest.fixture
def library(root, tmp_path):
    return Library(root, tmp_path / "cache")


def edit(root, file, old, new):
    path = root / file
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))


def told(root):
    with pytest.raises(ContentError) as caught:
        read_texts(root)
    return str(caught.value).splitlines()


def test_a_whole_project_has_no_problems(library):
    assert list(library.texts.books) == ["book1"]


def test_places_go_by_their_path(library):
    assert library.places() == ["book1/1-x/garden", "book1/1-x/room"]


def test_a_script_beside_a_map_goes_by_its_name(library):
    assert "shelf" in library.book("book1").scripts["book1/1-x/room"].looks


def test_a_shared_script_belongs_to_the_book(library):
    assert library.book("book1").homes["page1"] == "picture-book"


def test_a_node_that_is_none_is_none(library):
    assert library.book("book1").node("never") is None


def test_a_chapter_that_is_none_raises(library):
    with pytest.raises(KeyError):
        library.book("book1").chapter("9-x")


def test_maps_are_compiled(library):
    assert library.level("book1/1-x/room").spots["table"].across


def test_a_map_that_is_none_is_told(library):
    with pytest.raises(ContentError) as caught:
        library.level("book1/1-x/attic")
    assert str(caught.value) == "levels/book1/1-x/attic.tmx:1:1: cannot be read (No such file or directory)"


# ------------------------------------------------------------------------------------------------- the cache
def test_what_was_compiled_comes_from_the_cache(library, root, monkeypatch):
    first = library.texts, library.level("book1/1-x/room")
    monkeypatch.setattr("game.content.library.read_texts", None)
    monkeypatch.setattr("game.content.compiler.compile_level", None)
    again = Library(root, library.cache)
    assert (again.texts, again.level("book1/1-x/room")) == first


def test_a_changed_file_is_read_anew(library, root):
    library.texts.words["resumed.line"]
    edit(root, "assets/words/en.yaml", "The words you had reached", "Words")
    again = Library(root, library.cache)
    assert again.words("resumed.line") == "Words are gone. The scene begins again."


def test_a_library_beside_another_reads_anew_what_it_is_told_to(library, root, tmp_path):
    room, garden, texts = library.level("book1/1-x/room"), library.level("book1/1-x/garden"), library.texts
    other = library.beside(tmp_path / "other", ["book1/1-x/room"], texts=False)
    assert (other.levels, other.texts) == ({"book1/1-x/garden": garden}, texts)
    assert other.level("book1/1-x/room") == room and other.level("book1/1-x/room") is not room
    assert library.beside(tmp_path / "other", [], texts=True).texts is not texts


@pytest.mark.parametrize("data", [b"", b"\xff\xff", b"\x80"])
def test_a_spoilt_cache_is_made_anew(library, root, data):
    texts = library.texts
    for file in library.cache.iterdir():
        file.write_bytes(data)
    assert Library(root, library.cache).texts == texts


def test_a_cache_that_cannot_be_written_costs_nothing(root, tmp_path):
    (tmp_path / "file").write_text("")
    assert Library(root, tmp_path / "file").texts.words


# ------------------------------------------------------------------------------------------------- across files
AGAIN = ": take it out and run `bedtime lines`"


def test_an_id_in_two_scripts_is_told_of_what_comes_later_in_the_book(root):
    edit(root, GARDEN, "#f01", "#b01")
    assert told(root) == [f"{GARDEN}:11:10: id #b01 is taken by {ROOM}:31{AGAIN}"]


@pytest.mark.parametrize(
    ("memory", "newer"),
    [
        ({"visits": {"farewell": 1}}, ROOM),
        ({"visits": {"farewell": 1, "breakfast": 2}}, GARDEN),
        ({"visits": {"breakfast": 1}}, GARDEN),
        ({"heard": {"f02": 1}, "visits": {"breakfast": 1}}, ROOM),
        ({"visits": 3}, GARDEN),
    ],
)
def test_an_id_in_two_scripts_is_told_of_what_no_ending_has_come_to(root, memory, newer):
    edit(root, GARDEN, "#f01", "#b01")
    (root / "levels/book1/1-x/usual.json").write_text(json.dumps({"memory": memory}))
    assert [problem.partition(":")[0] for problem in told(root)] == [newer]


def test_an_id_of_a_look_in_two_scripts_is_told_of_what_no_ending_has_come_to(root):
    edit(root, GARDEN, "#g01", "#b01")
    assert [problem.partition(":")[0] for problem in told(root)] == [GARDEN]
    (root / "levels/book1/1-x/usual.json").write_text('{"memory": {"seen": {"book1/1-x/garden well": 1}}}')
    assert [problem.partition(":")[0] for problem in told(root)] == [ROOM]


def test_an_id_of_the_cast_in_a_script_is_told(root):
    edit(root, GARDEN, "#f01", "#na1")
    assert told(root) == [f"{GARDEN}:11:10: id #na1 is taken by {CAST}:4{AGAIN}"]


def test_an_id_of_a_chapter_in_a_script_is_told(root):
    edit(root, CHAPTER, '"A Room"', '"A Room #f01"')
    assert told(root) == [f"{CHAPTER}:2:8: id #f01 is taken by {GARDEN}:11{AGAIN}"]


def test_a_conversation_in_two_scripts_is_told(root):
    edit(root, GARDEN, "farewell:\n", 'breakfast:\n  - mia: "Again. #f09"\nfarewell:\n')
    assert told(root) == [
        f"{ROOM}:30:1: conversation 'breakfast' stands in levels/book1/1-x/garden.yaml too; names are unique in a book"
    ]


def test_a_variable_in_two_scripts_is_told(root):
    edit(root, GARDEN, "talk:", "variables:\n  rain: {is: bool, start: true}\ntalk:")
    assert told(root) == [f"{ROOM}:5:3: variable 'rain' is declared in another file too"]


def test_one_script_may_speak_of_another(root):
    edit(root, GARDEN, "{go: farewell}", '{when: "trust is given and visited(breakfast) and saw(shelf)", go: drawing}')
    assert read_texts(root)


def test_plans_are_no_scripts(root):
    (root / "levels/book1/1-x/room.plan.yaml").write_text("steps: []\n")
    assert read_texts(root)


def test_every_problem_of_every_file_is_told_at_once(root):
    edit(root, CHAPTER, "light: night", "light: nigth")
    edit(root, ROOM, "mia/tired", "mia/tird")
    edit(root, GARDEN, "#f02", "#b01")
    edit(root, "assets/words/en.yaml", '"[a bell, far off]"', "bell")
    assert told(root) == [
        "assets/words/en.yaml:7:15: text must stand in quotes",
        f"{CHAPTER}:15:12: 'nigth' is no light (did you mean 'night'?)",
        f"{GARDEN}:12:15: id #b01 is taken by {ROOM}:31{AGAIN}",
        f"{ROOM}:31:5: 'tird' is no mood (did you mean 'tired'?)",
    ]


@pytest.mark.parametrize("file", [CAST, "levels/lights.yaml", "assets/words/en.yaml"])
def test_a_file_that_is_gone_is_told(root, file):
    (root / file).unlink()
    assert told(root) == [f"{file}:1:1: cannot be read (No such file or directory)"]


def test_a_script_that_is_no_yaml_is_told(root):
    (root / GARDEN).write_text("format: 1\nfarewell: [")
    assert f"{GARDEN}:3:1: is not YAML: did not find expected node content" in told(root)


def test_an_edit_that_keeps_size_and_time_is_seen(cottage_root, tmp_path):
    """As one that a checkout, a copy that keeps times, or a hasty save makes."""
    words = cottage_root / "levels/book1/1-morning/kitchen.yaml"
    before = words.stat()
    assert Library(cottage_root, tmp_path / "cache").texts.script("book1/1-morning/kitchen").looks["clock"]
    text = words.read_text("utf-8")
    words.write_text(text.replace("It says shift three.", "It says shift seven."[:20]), "utf-8")
    os.utime(words, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert words.stat().st_size == before.st_size
    looks = Library(cottage_root, tmp_path / "cache").texts.script("book1/1-morning/kitchen").looks["clock"]
    assert "seven" in str(looks)


def test_what_was_compiled_before_of_the_same_goes(cottage_root, tmp_path):
    cache = tmp_path / "cache"
    old = cache / "long-ago.msgpack"
    cache.mkdir()
    old.write_bytes(b"")
    os.utime(old, (0, 0))
    words = cottage_root / "levels/book1/1-morning/kitchen.yaml"
    for number in range(3):
        words.write_text(words.read_text("utf-8") + f"# {number}\n", "utf-8")
        assert Library(cottage_root, cache).texts
    assert len(list(cache.iterdir())) == 1
