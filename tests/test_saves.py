"""Slots: exact, never lost, and every file that is no save told of and set aside."""

import json
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest

from game.content.library import Library
from game.core.intent import Intent
from game.saves import Saves, Unusable
from game.saves.upgrades import Upgrade
from game.session import VERSION, Session, begin, decode, encode

HERE = Path(__file__).parent
OLD = sorted((HERE / "saves").glob("*.json"))
VERSIONED = f'"version":{VERSION}'.encode()
NOW = datetime(2042, 3, 1, 22, 30, tzinfo=UTC)


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    return Library(HERE / "fixtures" / "project", tmp_path_factory.mktemp("cache"))


@pytest.fixture
def session(library):
    """In the midst of a line, with something to take back."""
    session = begin(library, beat="breakfast")
    session.step(Intent())
    session.begin_talk("breakfast")
    session.step(Intent(confirm=True))
    return session


@pytest.fixture
def saves(tmp_path):
    return Saves(tmp_path / "saves")


@pytest.fixture
def saved(saves, session):
    """Two saves of slot 1, the present one later by a tick."""
    saves.write("1", session.kept(), now=NOW)
    session.step(Intent())
    saves.write("1", session.kept(), now=NOW)
    return saves


def fail(*_args, **_more):
    raise OSError(28, "No space left on device")


def test_what_is_saved_is_read_again_exactly(saves, session):
    saves.write("1", session.kept())
    assert encode(saves.read("1")) == encode(session.kept())


def test_a_slot_shows_where_the_story_stands(saves, session):
    saves.write("quick", session.kept(), b"png", NOW)
    slot = saves.slot("quick")
    shown = (slot.book, slot.chapter, slot.beat, slot.place, slot.lead, slot.saved, slot.picture.read_bytes())
    assert shown == ("book1", "1-x", "breakfast", "book1/1-x/room", "nora", "2042-03-01T22:30:00+00:00", b"png")


def test_slots_are_listed_with_the_latest_first(saves, session):
    for hour, slot in ((3, "1"), (5, "auto"), (4, "2")):
        saves.write(slot, session.kept(), now=NOW.replace(hour=hour))
    assert [slot.name for slot in saves.slots()] == ["2", "auto", "1"]


def test_the_previous_save_is_kept(saved, session):
    previous = json.loads((saved.folder / "1.previous").read_bytes())
    assert previous["state"]["tick"] == session.state.tick - 1


def test_a_new_save_without_a_picture_has_none(saves, session):
    saves.write("1", session.kept(), b"png")
    saves.write("1", session.kept())
    assert saves.slot("1").picture is None


def test_a_picture_that_cannot_be_written_costs_no_save(saves, session):
    (saves.folder / "1.png").mkdir(parents=True)
    saves.write("1", session.kept(), b"png")
    assert saves.read("1")


def test_an_empty_slot_says_so(saves):
    with pytest.raises(Unusable) as caught:
        saves.read("1")
    assert (caught.value.key, caught.value.parts) == ("save.empty", {"slot": "1"})


def deep(text):
    return b'{"version": 2, "state": ' + b"[" * 100_000


BAD = {
    "empty": lambda text: b"",
    "truncated": lambda text: text[: len(text) // 2],
    "binary": lambda text: bytes(range(256)),
    "nul": lambda text: b"\0" * 100,
    "not utf-8": lambda text: text.replace(b"nora", b"n\xffra"),
    "a list": lambda text: b"[]",
    "no version": lambda text: text.replace(b'"version"', b'"edition"'),
    "a version that is no number": lambda text: text.replace(VERSIONED, b'"version":"2"'),
    "a version that is true": lambda text: text.replace(VERSIONED, b'"version":true'),
    "a version before the first": lambda text: text.replace(VERSIONED, b'"version":0'),
    "a wrong type": lambda text: text.replace(b'"beat":"breakfast"', b'"beat":7'),
    "something missing": lambda text: text.replace(b'"lead":"nora"', b'"leader":"nora"'),
    "a fraction for a place": lambda text: text.replace(b'"x":', b'"x":0.5,"was":'),
    "far too deep": deep,
}


@pytest.mark.parametrize("spoil", BAD.values(), ids=BAD)
def test_a_bad_file_is_set_aside_and_the_previous_one_put_back(saved, session, spoil):
    path = saved.path("1")
    spoilt = spoil(path.read_bytes())
    path.write_bytes(spoilt)
    with pytest.raises(Unusable) as caught:
        saved.read("1")
    assert (caught.value.key, caught.value.parts) == ("save.bad_previous", {"slot": "1", "file": "1.bad"})
    assert path.with_suffix(".bad").read_bytes() == spoilt
    assert saved.read("1").state.tick == session.state.tick - 1


@pytest.mark.parametrize("spoil", BAD.values(), ids=BAD)
def test_a_bad_file_does_not_hide_the_other_slots(saved, session, spoil):
    saved.write("2", session.kept())
    saved.path("1").write_bytes(spoil(saved.path("1").read_bytes())[:50])
    assert [slot.name for slot in saved.slots()] == ["2"]


def test_without_a_previous_one_a_bad_file_is_only_set_aside(saves, session):
    saves.write("1", session.kept())
    saves.path("1").write_bytes(b"{")
    with pytest.raises(Unusable) as caught:
        saves.read("1")
    assert (caught.value.key, saves.path("1").exists()) == ("save.bad", False)


def test_a_bad_previous_one_is_not_put_back(saved):
    saved.path("1").write_bytes(b"{")
    (saved.folder / "1.previous").write_bytes(b"[")
    with pytest.raises(Unusable) as caught:
        saved.read("1")
    assert caught.value.key == "save.bad"


def test_a_bad_file_never_overwrites_an_earlier_one(saved):
    (saved.folder / "1.bad").write_bytes(b"earlier")
    saved.path("1").write_bytes(b"{")
    with pytest.raises(Unusable) as caught:
        saved.read("1")
    assert (caught.value.parts["file"], (saved.folder / "1.bad").read_bytes()) == ("1.bad2", b"earlier")


def test_a_bad_file_that_cannot_be_moved_stays(saved, monkeypatch):
    saved.path("1").write_bytes(b"{")
    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(Unusable) as caught:
        saved.read("1")
    assert (caught.value.key, saved.path("1").read_bytes()) == ("save.bad", b"{")


def test_saving_over_a_bad_file_loses_neither_it_nor_the_previous_one(saved, session):
    before = (saved.folder / "1.previous").read_bytes()
    saved.path("1").write_bytes(b"{")
    saved.write("1", session.kept())
    assert ((saved.folder / "1.bad").read_bytes(), (saved.folder / "1.previous").read_bytes()) == (b"{", before)


def later(saves):
    path = saves.path("1")
    path.write_bytes(path.read_bytes().replace(VERSIONED, b'"version":9'))
    return path.read_bytes()


def test_a_save_of_a_later_game_is_left_alone(saved):
    text = later(saved)
    with pytest.raises(Unusable) as caught:
        saved.read("1")
    assert (caught.value.key, caught.value.parts["version"], saved.path("1").read_bytes()) == ("save.newer", "9", text)


def test_saving_over_a_save_of_a_later_game_keeps_it(saved, session):
    text = later(saved)
    saved.write("1", session.kept())
    assert (saved.folder / "1.bad").read_bytes() == text


def test_a_file_that_cannot_be_read_stays(saved, monkeypatch):
    monkeypatch.setattr("game.files.os.open", fail)
    with pytest.raises(Unusable) as caught:
        saved.read("1")
    assert (caught.value.key, caught.value.parts["reason"]) == ("save.unreadable", "No space left on device")


@pytest.mark.parametrize("step", ["pathlib.Path.open", "os.fsync", "pathlib.Path.replace", "pathlib.Path.mkdir"])
def test_a_disk_that_fails_leaves_every_save_as_it_was(saved, session, monkeypatch, step):
    before = {path.name: path.read_bytes() for path in saved.folder.iterdir()}
    with monkeypatch.context() as patch:
        patch.setattr(step, fail)
        with pytest.raises(OSError, match="No space left"):
            saved.write("1", session.kept())
    assert {path.name: path.read_bytes() for path in saved.folder.iterdir()} == before


@pytest.mark.parametrize("name", ["", "..", "../1", "a/b", "a\\b", "a.json", "1\0", "é", "a b", "-"])
def test_no_name_leads_out_of_the_folder(saves, name):
    with pytest.raises(ValueError, match="is no name for a slot"):
        saves.path(name)


def test_a_deleted_slot_can_be_found_again(saved):
    text = saved.path("1").read_bytes()
    saved.delete("1")
    assert (saved.slot("1"), (saved.folder / "1.previous").read_bytes()) == (None, text)


def test_deleting_nothing_is_nothing(saves):
    saves.delete("1")
    assert saves.slots() == []


def chain(tmp_path, upgrades):
    return Saves(tmp_path / "saves", upgrades)


def older(saves, session, version):
    """A save as an earlier game wrote it: the lead was called `hero`."""
    saves.write("1", session.kept())
    raw = json.loads(saves.path("1").read_bytes())
    raw["version"] = version
    raw["state"]["hero"] = raw["state"].pop("lead")
    saves.path("1").write_text(json.dumps(raw))


def rename(state):
    return {("lead" if name == "hero" else name): value for name, value in state.items()}


SEEN = Upgrade(file=lambda raw: {**raw, "seen": True})
RENAMED = Upgrade(state=rename)


def test_an_older_save_goes_through_every_upgrade(tmp_path, session):
    saves = chain(tmp_path, {VERSION - 2: SEEN, VERSION - 1: RENAMED})
    older(saves, session, VERSION - 2)
    assert saves.read("1").state.lead == "nora"


def test_every_moment_of_the_past_goes_through_every_upgrade(tmp_path, session):
    """Among them what a step changes in place: moments have most of what they are in common."""

    def count_up(state):
        state["memory"]["bonds"]["mia"] = state["memory"]["bonds"].get("mia", 0) + 1
        return rename(state)

    saves = chain(tmp_path, {VERSION - 2: SEEN, VERSION - 1: Upgrade(state=count_up)})
    older(saves, session, VERSION - 2)
    kept = saves.read("1")
    assert len(kept.past) == len(session.past) > 1
    assert {decode(moment).memory.bonds["mia"] for moment in kept.past} == {1}


@pytest.mark.parametrize(
    "upgrades",
    [
        {},
        {VERSION - 2: SEEN},
        {VERSION - 2: SEEN, VERSION - 1: Upgrade(state=lambda state: state["never"])},
        {VERSION - 2: Upgrade(file=lambda raw: 3), VERSION - 1: RENAMED},
    ],
)
def test_an_older_save_that_cannot_be_upgraded_is_set_aside(tmp_path, session, upgrades):
    saves = chain(tmp_path, upgrades)
    older(saves, session, VERSION - 2)
    with pytest.raises(Unusable) as caught:
        saves.read("1")
    assert (caught.value.key, (saves.folder / "1.bad").exists()) == ("save.bad", True)


@pytest.mark.parametrize("path", OLD, ids=lambda path: path.stem)
def test_a_save_of_every_format_loads_and_plays_on(tmp_path, library, path):
    saves = Saves(tmp_path)
    (tmp_path / "1.json").write_bytes(path.read_bytes())
    session = Session(library, saves.read("1"))
    told = session.step(Intent())
    assert (session.view.shown.id, told) == ("b02", [])


def test_there_is_a_save_of_every_format():
    assert {json.loads(path.read_bytes())["version"] for path in OLD} == set(range(1, VERSION + 1))


def test_every_number_of_the_generator_can_be_saved(saves, session):
    session.state.rng.state = session.state.rng.inc = 2**64 - 1
    saves.write("1", session.kept())
    assert saves.read("1").state.rng.state == 2**64 - 1


def test_a_save_is_json_that_anyone_can_read(saves, session):
    saves.write("1", session.kept())
    assert msgspec.json.decode(saves.path("1").read_bytes())["state"]["lead"] == "nora"


# ---------------------------------------------------------------- which was played last
def test_what_was_played_last_is_known_whatever_clocks_say(saves, session):
    for slot, year in (("1", 2099), ("2", 1999), ("3", 2042)):
        saves.write(slot, session.kept(), now=NOW.replace(year=year))
    assert [slot.name for slot in saves.slots()] == ["3", "2", "1"]
    assert saves.latest().name == "3"


def test_what_broke_counts_and_is_not_taken_up_by_itself(saves, session):
    for slot in ("auto", "crash", "quick", "crash"):
        saves.write(slot, session.kept())
    assert (saves.slots()[0].name, saves.latest().name) == ("crash", "quick")


def of_version_1(saves, slot, saved):
    """Put a save of version 1 into a slot, as if made at some time."""
    raw = json.loads((HERE / "saves" / "format1.json").read_bytes())
    saves.folder.mkdir(exist_ok=True)
    saves.path(slot).write_text(json.dumps({**raw, "saved": saved}))


def test_saves_without_a_count_come_last_and_by_their_date(saves, session):
    of_version_1(saves, "1", "2043-01-01T00:00:00+00:00")
    of_version_1(saves, "2", "2043-01-01T00:00:00-02:00")
    of_version_1(saves, "3", "9999-99-99")
    saves.write("4", session.kept(), now=NOW)
    assert [slot.name for slot in saves.slots()] == ["4", "2", "1", "3"]


@pytest.mark.parametrize("saved", ["9999-99-99", "0000-01-01", 300_000, None])
def test_a_slot_with_a_date_that_is_none_is_shown_without_one_and_loads(saves, saved):
    of_version_1(saves, "1", saved)
    assert saves.slot("1").saved == ""
    assert saves.read("1").state.lead == "nora"


def test_what_this_game_wrote_it_need_not_read_again(saves, session, monkeypatch):
    """Only what another touched is looked at before it becomes the previous one."""
    saves.write("1", session.kept())
    monkeypatch.setattr("game.saves.form.decode", fail)
    saves.write("1", session.kept())
    assert (saves.folder / "1.previous").exists()


GAME = """
import sys
from pathlib import Path
from game.saves import Saves
saves = Saves(Path(sys.argv[1]))
kept = saves.read("1")
for _ in range(8):
    saves.write(sys.argv[2], kept)
    print(saves.slot(sys.argv[2]).count)
"""


def test_two_games_at_once_give_no_count_twice(saves):
    of_version_1(saves, "1", "")
    games = [
        subprocess.Popen([sys.executable, "-c", GAME, saves.folder, slot], cwd=HERE.parent, stdout=subprocess.PIPE)
        for slot in ("2", "3")
    ]
    counts = [int(count) for game in games for count in game.communicate()[0].split()]
    assert sorted(counts) == list(range(1, 17))


# ---------------------------------------------------------------- while play goes on
def test_what_is_kept_while_play_goes_on_is_as_it_was_then(saves, session):
    saves.keep("1", session.kept(), lambda: b"png")
    before = session.state.tick
    session.step(Intent())
    assert (saves.read("1").state.tick, saves.slot("1").picture.read_bytes()) == (before, b"png")
