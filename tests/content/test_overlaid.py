"""A place in another chapter: what is laid over it, what stays of it, and every mistake."""

import shutil
from pathlib import Path

import pytest

from game.content import paths
from game.content.crosscheck import crosscheck
from game.content.library import Library, read_texts
from game.core.problem import ContentError

TRILOGY = Path(__file__).parents[1] / "fixtures" / "trilogy"
FIRST, SECOND = "levels/book1/1-first", "levels/book1/2-second"
ROOM, YARD, ATTIC = f"{SECOND}/room.yaml", f"{SECOND}/yard.yaml", "levels/book1/3-third/attic.yaml"
CHAPTER, LANE = f"{SECOND}/chapter.yaml", f"{SECOND}/lane.tmx"


@pytest.fixture
def root(tmp_path):
    """The small book, without the pictures."""
    found = tmp_path / "project"
    shutil.copytree(TRILOGY, found)
    shutil.copy(paths.project() / "levels" / "lights.yaml", found / "levels")
    return found


def edit(root, file, *changes):
    path = root / file
    text = path.read_text("utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    path.write_text(text, "utf-8")


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    """A place of the first chapter as another chapter has it."""
    root = tmp_path_factory.mktemp("trilogy") / "project"
    shutil.copytree(TRILOGY, root)
    shutil.copy(paths.project() / "levels" / "lights.yaml", root / "levels")
    library = Library(root, root / "cache")
    return lambda chapter, name: library.place_in(chapter, f"book1/1-first/{name}")


# ------------------------------------------------------------------------------------------------- what is there
def test_in_its_own_chapter_a_place_is_as_its_map_has_it(place):
    here = place("1-first", "room")
    assert {door.name: door.at for door in here.level.doors} == {"front": "gate", "back": "steps", "window": "steps"}
    assert [trigger.node for trigger in here.level.triggers] == ["draught", "creak"]
    assert set(here.script.looks) == {"shelf", "bed", "window"}


def test_a_door_is_led_elsewhere_or_shut_or_kept(place):
    doors = {door.name: (door.to, door.at) for door in place("2-second", "room").level.doors}
    assert doors == {
        "front": ("book1/2-second/lane", "gate"),
        "back": ("book1/1-first/yard", "steps"),
        "window": ("", ""),
    }


def test_a_door_that_is_not_spoken_of_is_shut(place):
    doors = {door.name: door.to for door in place("3-third", "room").level.doors}
    assert doors == {"front": "book1/3-third/shore", "back": "", "window": ""}


def test_a_trigger_starts_what_is_laid_over_it_and_else_nothing(place):
    triggers = place("2-second", "room").level.triggers
    assert [(trigger.name, trigger.node) for trigger in triggers] == [("draught", "still_cold")]
    assert [trigger.node for trigger in place("2-second", "yard").level.triggers] == ["puddle"]


def test_only_what_is_kept_speaks_as_it_did(place):
    before, here = place("1-first", "room").script, place("2-second", "room").script
    assert set(here.looks) == {"shelf", "bed", "window"}
    assert here.looks["shelf"] == before.looks["shelf"] and here.looks["bed"] != before.looks["bed"]
    assert [entry.go for entry in here.talk["bea"]] == ["parcel", "about_yesterday"]


def test_a_memory_lies_there_only_where_it_is_kept(root, place):
    assert [shard.name for shard in place("3-third", "attic").level.shards] == ["feather"]
    edit(root, ATTIC, ("keeps: [feather]\n", ""))
    there = Library(root, root / "cache").place_in("3-third", "book1/1-first/attic")
    assert there.level.shards == ()


@pytest.mark.parametrize(
    ("changes", "lost"),
    [
        ([], "lost_again"),
        ([("  lost_in_attic: lost_again", "  lost_in_attic: met_again")], "met_again"),
        (
            [("triggers:\n  lost_in_attic: lost_again\n", ""), ("[feather]", "[feather, lost_in_attic]")],
            "lost_in_attic",
        ),
        ([("triggers:\n  lost_in_attic: lost_again\n", "")], ""),
    ],
)
def test_being_lost_says_what_the_chapter_has_it_say(root, changes, lost):
    edit(root, ATTIC, *changes)
    library = Library(root, root / "cache")
    assert library.place_in("3-third", "book1/1-first/attic").lost == lost
    assert library.place_in("1-first", "book1/1-first/attic").lost == "lost_in_attic"


def test_being_caught_says_what_the_chapter_has_it_say(root):
    said = '<property name="caught" value="lost_in_attic"/></properties>'
    edit(root, "levels/book1/1-first/attic.tmx", ("</properties>", said))
    library = Library(root, root / "cache")
    found = [library.place_in(chapter, "book1/1-first/attic").caught for chapter in ("1-first", "2-second", "3-third")]
    assert found == ["lost_in_attic", "", "lost_again"]


def test_a_place_that_nothing_is_laid_over_says_nothing(place):
    here = place("2-second", "attic")
    assert (here.script, here.lost, here.caught, here.level.shards) == (None, "", "", ())


@pytest.mark.parametrize(("tone", "heard"), [("", "hall"), ("tone: lane\n", "lane")])
def test_a_place_sounds_as_it_did_where_no_other_tone_is_said(root, tone, heard):
    edit(root, f"{FIRST}/room.yaml", ("format: 1\n", "format: 1\ntone: hall\n"))
    edit(root, ROOM, ("format: 1\n", f"format: 1\n{tone}"))
    assert Library(root, root / "cache").place_in("2-second", "book1/1-first/room").script.tone == heard


# ------------------------------------------------------------------------------------------------- mistakes in a file
OVER = "over: ../1-first/room.tmx"
SCRIPT = {
    "a place that is not there": (
        ROOM, OVER, "over: ../1-first/rom.tmx",
        [f"{ROOM}:2:7: there is no map '../1-first/rom.tmx' (did you mean '../1-first/room.tmx'?)"],
    ),
    "a place out of the project": (
        ROOM, OVER, "over: ../../../../room.tmx",
        [f"{ROOM}:2:7: '../../../../room.tmx' is no map under levels/"],
    ),
    "a place of its own chapter": (
        ROOM, OVER, "over: lane.tmx",
        [f"{ROOM}:2:7: book1/2-second/lane.tmx is a place of this chapter: say it in the script beside the map"],
    ),
    "two scripts over one place": (
        YARD, "over: ../1-first/yard.tmx", OVER,
        [f"{YARD}:2:7: levels/book1/2-second/room.yaml speaks there in this chapter already"],
    ),
    "over nothing": (
        ROOM, OVER + "\n", "",
        [
            f"{ROOM}:2:8: 'keeps' says nothing without `over:`",
            f"{ROOM}:4:3: 'doors' says nothing without `over:`",
            f"{ROOM}:7:3: 'triggers' says nothing without `over:`",
        ],
    ),
    "something kept and said anew": (
        ROOM, "[shelf, back]", "[shelf, back, bed]",
        [f"{ROOM}:3:22: 'bed' is kept here, and said anew too: take one of them out"],
    ),
    "a door kept and led elsewhere": (
        ROOM, "[shelf, back]", "[shelf, front]",
        [f"{ROOM}:3:16: 'front' is kept here, and said anew too: take one of them out"],
    ),
    "a trigger kept and said anew": (
        ROOM, "[shelf, back]", "[draught, back]",
        [f"{ROOM}:3:9: 'draught' is kept here, and said anew too: take one of them out"],
    ),
    "a door to a map that is not there": (
        ROOM, "to: lane.tmx", "to: lain.tmx",
        [f"{ROOM}:5:15: there is no map 'lain.tmx' (did you mean 'lane.tmx'?)"],
    ),
    "a door that is neither": (
        ROOM, "window: shut", "window: shutt",
        [f"{ROOM}:6:11: 'shutt' says nothing of a door: `shut`, or to and at (did you mean 'shut'?)"],
    ),
    "a door that leads to no spot": (
        ROOM, "{to: lane.tmx, at: gate}", "{to: lane.tmx}",
        [f"{ROOM}:5:10: a door leads `to:` a map, `at:` a spot there, or is `shut`"],
    ),
    "a trigger of no conversation": (
        ROOM, "draught: still_cold", "draught: stil_cold",
        [f"{ROOM}:8:12: 'stil_cold' is no conversation (did you mean 'still_cold'?)"],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("file", "old", "new", "problems"), SCRIPT.values(), ids=SCRIPT)
def test_each_mistake_in_what_is_laid_over_is_told(root, file, old, new, problems):
    edit(root, file, (old, new))
    with pytest.raises(ContentError) as caught:
        read_texts(root)
    told = [str(problem) for problem in caught.value.problems]
    assert [each for each in told if "nothing is called that" not in each] == problems


def test_a_script_of_no_chapter_lies_over_nothing(root):
    (root / "levels/above.yaml").write_text("format: 1\nover: book1/1-first/yard.tmx\n", "utf-8")
    with pytest.raises(ContentError) as caught:
        read_texts(root)
    told = "levels/above.yaml:2:7: only a script in a chapter's folder speaks over the place of another"
    assert list(map(str, caught.value.problems)) == [told]


def test_what_is_laid_over_a_place_in_a_folder_of_no_chapter_yet_speaks_in_none(root):
    folder = root / "levels/book1/4-fourth"
    folder.mkdir()
    (folder / "room.yaml").write_text("format: 1\nover: ../1-first/attic.tmx\n", "utf-8")
    book = read_texts(root).books["book1"]
    assert book.script("book1/1-first/attic", "2-second") is None
    assert book.script("book1/1-first/attic", "4-fourth").over == "book1/1-first/attic"


# ------------------------------------------------------------------------------------------- mistakes with the map
SILENT = "nothing is said there until a script of this chapter has `over: ../1-first"
MAPS = {
    "something kept that is not there": (
        ROOM, "[shelf, back]", "[shelv, back]",
        [f"{ROOM}:3:9: 'shelv' is nothing that {FIRST}/room.tmx has (did you mean 'shelf'?)"],
    ),
    "a door that the map does not have": (
        ROOM, "window: shut", "widow: shut",
        [f"{ROOM}:6:3: 'widow' is no door of {FIRST}/room.tmx (did you mean 'window'?)"],
    ),
    "a door to a spot that is not there": (
        ROOM, "at: gate", "at: gates",
        [f"{ROOM}:5:3: 'gates' is no spot of {LANE}, where this door leads (did you mean 'gate'?)"],
    ),
    "a trigger that the map does not have": (
        ROOM, "  draught: still_cold", "  drafht: still_cold",
        [f"{ROOM}:8:3: 'drafht' is no trigger of {FIRST}/room.tmx (did you mean 'draught'?)"],
    ),
    "words for a thing that the map does not have": (
        YARD, "  bed:\n", "  beds:\n",
        [f"{YARD}:6:3: 'beds' is nothing on {FIRST}/yard.tmx (did you mean 'bed'?)"],
    ),
    "a beat in a place that nothing is laid over": (
        CHAPTER,
        "people: {bea: {at: corner}, cal: {in: ../1-first/yard.tmx, at: steps}, dot: {in: street.tmx, at: bench}}",
        "place: {map: ../1-first/attic.tmx, at: bed}\n    people: {}",
        [
            f"{CHAPTER}:15:13: 'errand' plays in book1/1-first/attic.tmx, which is 1-first's: {SILENT}/attic.tmx`",
            f"{SECOND}/street.yaml:11:3: dot is spoken to here, but is never in {SECOND}/street.tmx: let a beat have "
            "them there, or take this out",
        ],
    ),
    "a door of its own that leads to such a place": (
        LANE, "../1-first/room.tmx", "../1-first/attic.tmx",
        [
            f"{LANE}:55:3: the door 'home' leads to book1/1-first/attic.tmx, which is 1-first's: {SILENT}/attic.tmx`",
            f"{LANE}:58:31: 'inside' is no spot of {FIRST}/attic.tmx, where this door leads",
        ],
    ),
    "a door led to such a place": (
        ROOM, "{to: lane.tmx, at: gate}", "{to: ../1-first/attic.tmx, at: bed}",
        [
            f"{CHAPTER}:15:76: dot is staged in {SECOND}/street.tmx, where 'errand' never comes: no door leads there "
            f"from {FIRST}/room.tmx",
            f"{ROOM}:5:3: the door 'front' leads to book1/1-first/attic.tmx, which is 1-first's: {SILENT}/attic.tmx`",
        ],
    ),
}  # fmt: skip


@pytest.fixture
def disagreements(root):
    """What the files of the small book do not agree on, pictures aside."""

    def disagreements():
        library = Library(root, root / "cache")
        levels = {name: library.level(name) for name in library.places()}
        found = map(str, crosscheck(root, library.texts, levels))
        return [each for each in found if "there is no picture" not in each]

    return disagreements


@pytest.mark.parametrize(("file", "old", "new", "problems"), MAPS.values(), ids=MAPS)
def test_each_disagreement_with_the_map_is_told(root, disagreements, file, old, new, problems):
    edit(root, file, (old, new))
    told = disagreements()
    assert told == problems


def test_a_door_that_is_kept_leads_where_something_is_said(root, disagreements):
    (root / YARD).unlink()
    edit(root, f"{SECOND}/room.yaml", ("saw(yard/bed)", "saw(room/bed)"))
    assert disagreements() == [
        f"{ROOM}:3:16: the door 'back' leads to book1/1-first/yard.tmx, which is 1-first's: {SILENT}/yard.tmx`"
    ]


def test_what_play_in_a_place_needs_is_asked_of_every_chapter(root):
    edit(root, ROOM, ("window: shut", "widow: shut"))
    library = Library(root, root / "cache")
    levels = {name: library.level(name) for name in library.places()}
    told = map(str, crosscheck(root, library.texts, levels, only="book1/1-first/room"))
    assert f"{ROOM}:6:3: 'widow' is no door of {FIRST}/room.tmx (did you mean 'window'?)" in told


def test_nothing_disagrees_in_the_small_book(disagreements):
    assert disagreements() == []


def test_a_trigger_that_is_over_starts_nothing_at_home_and_elsewhere_what_is_named_for_it(tmp_path):
    root = tmp_path / "project"
    shutil.copytree(TRILOGY, root)
    shutil.copy(paths.project() / "levels" / "lights.yaml", root / "levels")
    room = root / "levels" / "book1" / "1-first" / "room.tmx"
    text = room.read_text("utf-8")
    old = '<property name="node" value="draught"/>'
    assert old in text
    room.write_text(text.replace(old, '<property name="over" type="bool" value="true"/>'), "utf-8")
    library = Library(root, root / "cache")
    home, later = (library.place_in(chapter, "book1/1-first/room").level for chapter in ("1-first", "2-second"))
    assert [trigger.node for trigger in home.triggers] == ["creak"]
    assert [(trigger.name, trigger.node) for trigger in later.triggers] == [("draught", "still_cold")]
