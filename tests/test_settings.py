"""Settings and the profile: each bad value falls back alone, and nothing is lost."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from game import files
from game.settings import ACTIONS, BUTTONS, KEYS, Profile, Settings, Store, borrowed

ROOT = Path(__file__).parents[1]


@pytest.fixture
def store(tmp_path):
    return Store(tmp_path)


def settings_of(store, **values):
    store.settings_path.write_text(json.dumps(values))
    return store.settings()


def test_without_a_file_there_are_the_defaults(store):
    assert (store.settings(), store.notes) == (Settings(), [])


def test_every_action_has_keys_and_buttons():
    assert list(KEYS) == list(BUTTONS) == list(ACTIONS)


def test_what_is_kept_is_read_again(store):
    settings = Settings(text_size="large", music=0, untimed=True)
    settings.keys["left"] = ["j"]
    store.keep(settings)
    assert (store.settings(), store.notes) == (settings, [])


BAD = {
    "text_speed": "very fast", "text_size": 3, "face": None, "auto_advance": "yes", "untimed": 1, "captions": [],
    "window": "tiny", "scaling": "", "music": 11, "sounds": -1, "voices": 2.5, "keys": ["left"], "buttons": None,
}  # fmt: skip


@pytest.mark.parametrize(("name", "value"), BAD.items())
def test_a_bad_value_falls_back_alone_and_is_named(store, name, value):
    good = {"reduced_motion": True, name: value}
    settings = settings_of(store, **good)
    assert (getattr(settings, name), settings.reduced_motion) == (getattr(Settings(), name), True)
    assert store.notes == [("settings.refused", {"names": name})]


def test_every_bad_value_is_named_at_once(store):
    settings_of(store, **BAD)
    assert store.notes == [("settings.refused", {"names": ", ".join(BAD)})]


@pytest.mark.parametrize("value", [True, "8", None])
def test_a_volume_is_a_whole_number(store, value):
    assert settings_of(store, music=value).music == 8


def test_a_setting_of_another_version_is_passed_over(store):
    assert (settings_of(store, brightness=3), store.notes) == (Settings(), [])


def test_what_nobody_can_do_without_keeps_a_key(store):
    settings = settings_of(store, keys={"interact": [], "journal": []})
    assert (settings.keys["interact"], settings.keys["journal"]) == (KEYS["interact"], [])
    assert store.notes == [("settings.refused", {"names": "keys.interact"})]


def test_remapped_keys_are_kept_and_the_others_have_their_defaults(store):
    settings = settings_of(store, keys={"left": ["j"]})
    assert (settings.keys["left"], settings.keys["right"]) == (["j"], KEYS["right"])


def test_one_bad_key_costs_no_other(store):
    settings = settings_of(store, keys={"left": 5, "right": ["l"], "jump": ["x"]})
    assert (settings.keys["left"], settings.keys["right"], "jump" in settings.keys) == (KEYS["left"], ["l"], False)
    assert store.notes == [("settings.refused", {"names": "keys.left"})]


def test_remapping_changes_no_defaults(store):
    store.settings().keys["left"].append("x")
    assert "x" not in Settings().keys["left"]


UNREADABLE = {
    "empty": b"",
    "truncated": b'{"music": ',
    "binary": bytes(range(256)),
    "a list": b"[]",
    "deep": b'{"keys":' + b"[" * 100_000,
}


@pytest.mark.parametrize("data", UNREADABLE.values(), ids=UNREADABLE)
def test_settings_that_cannot_be_read_are_set_aside(store, data):
    store.settings_path.write_bytes(data)
    assert store.settings() == Settings()
    assert (store.settings_path.with_suffix(".bad").read_bytes(), store.notes) == (
        data,
        [("settings.bad", {"file": "settings.bad"})],
    )


@pytest.mark.parametrize("data", [*UNREADABLE.values(), b'{"heard": 3}'], ids=[*UNREADABLE, "a wrong type"])
def test_a_profile_that_cannot_be_read_is_set_aside(store, data):
    store.profile_path.write_bytes(data)
    assert store.profile() == Profile()
    assert (store.profile_path.with_suffix(".bad").read_bytes(), store.notes) == (
        data,
        [("settings.bad", {"file": "profile.bad"})],
    )


def test_a_profile_is_kept(store):
    profile = Profile({"k3f": True}, ["page1"], ["1-x"])
    store.keep(profile)
    assert store.profile() == profile


def test_a_disk_that_cannot_be_written_is_told(store, monkeypatch):
    def fail(*_args, **_more):
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr("os.fsync", fail)
    store.keep(Settings())
    store.wait()
    assert store.notes == [("settings.unwritten", {"file": "settings.json", "reason": "Read-only file system"})]


def test_settings_are_written_to_be_read(store):
    store.keep(Settings())
    store.wait()
    assert store.settings_path.read_text().startswith("{\n")


# ---------------------------------------------------------------- two games at once
@pytest.fixture
def other(store, tmp_path):
    """The store of another game, under way at the same time."""
    return Store(tmp_path)


def test_only_what_a_game_changed_is_written(store, other):
    mine, theirs = store.settings(), other.settings()
    mine.music, theirs.text_size = 3, "large"
    theirs.keys["left"] = ["j"]
    store.keep(mine)
    store.wait()
    other.keep(theirs)
    other.wait()
    found = Store(store.settings_path.parent).settings()
    assert (found.music, found.text_size, found.keys["left"]) == (3, "large", ["j"])


def test_what_another_game_changed_is_not_changed_back(store, other):
    mine, theirs = store.settings(), other.settings()
    theirs.music = 1
    other.keep(theirs)
    other.wait()
    for mine.sounds in (5, 4):
        store.keep(mine)
        store.wait()
    found = other.settings()
    assert (found.music, found.sounds) == (1, 4)


def test_what_a_game_sets_back_is_set_back(store):
    settings = store.settings()
    for settings.music in (3, 8):
        store.keep(settings)
        store.wait()
    assert store.settings().music == 8


def test_a_setting_that_only_a_later_version_knows_is_left(store):
    settings = settings_of(store, brightness=3)
    settings.music = 2
    store.keep(settings)
    store.wait()
    raw = json.loads(store.settings_path.read_bytes())
    assert (raw["brightness"], raw["music"]) == (3, 2)


def test_a_value_that_was_refused_is_mended_when_settings_are_written(store):
    settings = settings_of(store, music=11, sounds=2)
    store.notes.clear()
    store.keep(settings)
    assert (store.settings().music, store.settings().sounds, store.notes) == (8, 2, [])


def test_lines_heard_in_two_games_are_all_kept(store, other):
    mine, theirs = store.profile(), other.profile()
    mine.heard["a"], theirs.heard["b"] = True, True
    mine.pages, theirs.pages = ["p1", "p2"], ["p2", "p3"]
    mine.chapters = ["book1/1"]
    store.keep(mine)
    store.wait()
    other.keep(theirs)
    assert other.profile() == Profile({"a": True, "b": True}, ["p1", "p2", "p3"], ["book1/1"])


def test_what_is_heard_after_it_is_kept_is_not_yet_written(store):
    profile = Profile()
    store.keep(profile)
    profile.heard["a"] = True
    assert store.profile().heard == {}


GAME = """
import sys
from pathlib import Path
from game.settings import Store
store = Store(Path(sys.argv[1]))
profile = store.profile()
for n in range(25):
    profile.heard = {f"{sys.argv[2]}{n}": True}
    store.keep(profile)
    store.wait()
"""


def test_games_that_write_at_the_same_moment_lose_nothing(store, tmp_path):
    games = [subprocess.Popen([sys.executable, "-c", GAME, tmp_path, name], cwd=ROOT) for name in "abc"]
    assert [game.wait() for game in games] == [0, 0, 0]
    assert set(store.profile().heard) == {f"{name}{n}" for name in "abc" for n in range(25)}


def test_nobody_waits_for_ever_for_another_game(store, tmp_path, monkeypatch):
    monkeypatch.setattr(files, "PATIENCE", 0.05)
    with files.locked(tmp_path) as mine, files.locked(tmp_path) as theirs:
        assert (mine, theirs) == (True, False)
        store.keep(Profile({"a": True}))
        assert store.profile().heard == {"a": True}


# ---------------------------------------------------------------- for makers
def test_borrowed_settings_are_the_players_and_are_never_written(store, tmp_path, monkeypatch):
    for folder in ("data_folder", "config_folder"):
        monkeypatch.setattr(f"game.files.{folder}", lambda: tmp_path)
    store.keep(Settings(music=2))
    store.keep(Profile({"a": True}))
    store.wait()
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    own = borrowed(tmp_path / "own")
    settings, profile = own.settings(), own.profile()
    assert (settings.music, profile.heard) == (2, {"a": True})
    settings.music, profile.heard["b"] = 9, True
    own.keep(settings)
    own.keep(profile)
    own.wait()
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()} == before


def test_what_cannot_be_borrowed_stays_where_it_is(store, tmp_path, monkeypatch):
    for folder in ("data_folder", "config_folder"):
        monkeypatch.setattr(f"game.files.{folder}", lambda: tmp_path)
    store.settings_path.write_bytes(b"{")
    assert borrowed(tmp_path / "own").settings() == Settings()
    assert store.settings_path.read_bytes() == b"{"
