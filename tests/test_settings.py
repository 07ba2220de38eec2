"""Settings and the profile: each bad value falls back alone, and nothing is lost."""

import json

import pytest

from game.settings import ACTIONS, BUTTONS, KEYS, Profile, Settings, Store


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
