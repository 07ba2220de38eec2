"""The settings: each acts at once, is kept, and explains itself; keys are given and swapped."""

import pytest
from menu_app import click, press, top, wait

from game.screen.scenes.keys import WAITS, KeysScene
from game.screen.scenes.settings import SettingsScene
from game.screen.widgets.bindings import give
from game.screen.widgets.choices import Setting
from game.settings import BUTTONS, KEYS, Settings, Store


@pytest.fixture
def scene(app):
    app.push(shown := SettingsScene(app, app.backdrop()))
    return shown


def choose(scene, name):
    scene.list.chosen = next(i for i, row in enumerate(scene.list.rows) if getattr(row, "name", "") == name)
    scene.list._reveal()


def test_every_setting_is_there(scene):
    shown = {row.name for row in scene.list.rows if isinstance(row, Setting)}
    assert shown | {"language"} == set(Settings.__struct_fields__) - {"keys", "buttons", "keys_by"}


def test_every_setting_explains_itself(app, scene):
    names = [row.name for row in scene.list.rows if hasattr(row, "name")]
    assert [name for name in names if f"settings.{name}.why" not in app.words] == []


@pytest.mark.parametrize(
    ("name", "value"),
    [("text_speed", "fast"), ("text_size", "large"), ("face", "legible"), ("untimed", True), ("hold_breathe", False),
     ("scaling", "whole"), ("captions", False)],
)  # fmt: skip
def test_right_steps_to_the_next_value(app, scene, name, value):
    choose(scene, name)
    press(app, "right")
    assert getattr(app.settings, name) == value


def test_left_goes_round(app, scene):
    choose(scene, "text_speed")
    press(app, "left", "left")
    assert app.settings.text_speed == "at once"


def test_a_change_is_kept_at_once(app, scene, tmp_path):
    choose(scene, "text_size")
    press(app, "right")
    assert Store(tmp_path).settings().text_size == "large"


def test_a_change_of_face_shows_at_once(app, scene):
    choose(scene, "face")
    press(app, "right")
    assert scene._paragraph.face is app.face is app.pen.face


def test_the_explanation_comes_at_the_speed_that_was_set(app, scene):
    choose(scene, "text_speed")
    press(app, "left")
    wait(app, 20)
    slow = scene._letters.letters
    press(app, "right", "right")
    wait(app, 20)
    assert scene._letters.letters > slow


def test_volumes_stop_at_the_loudest(app, scene):
    choose(scene, "music")
    press(app, "right", "right", "right", "right")
    assert app.settings.music == 10


def test_a_click_on_a_bar_sets_it(app, scene):
    choose(scene, "music")
    row, rect = scene.list.row, scene.list.rect(scene.list.chosen)
    place = row.value_rect(app, rect)
    click(app, (place.x + 12, place.centery))
    assert app.settings.music == 1


def test_a_click_before_a_value_steps_back(app, scene):
    choose(scene, "text_speed")
    row, rect = scene.list.row, scene.list.rect(scene.list.chosen)
    place = row.value_rect(app, rect)
    click(app, (place.x + 2, place.centery))
    assert app.settings.text_speed == "slow"


def test_usual_values_leave_the_keys(app, scene):
    app.settings.keys["journal"] = ["k"]
    app.settings.music = 1
    choose(scene, "defaults")
    press(app, "return")
    assert (app.settings.music, app.settings.keys["journal"]) == (8, ["k"])


def test_escape_leaves(app, scene):
    app.scenes.insert(0, KeysScene(app, app.backdrop()))
    press(app, "escape")
    assert isinstance(top(app), KeysScene)


# ---------------------------------------------------------------- giving keys
def test_a_free_key_takes_the_place_of_the_first():
    assert give(KEYS, "journal", "k").bound["journal"] == ["k"]


def test_the_other_keys_of_an_action_stay():
    assert give(KEYS, "interact", "k").bound["interact"] == ["k", "space", "return"]


def test_a_key_that_another_has_is_swapped():
    given = give(KEYS, "journal", "tab")
    assert (given.bound["journal"], given.bound["skip"], given.other, given.old) == (["tab"], ["j"], "skip", "j")


def test_a_second_key_of_the_action_comes_first():
    assert give(KEYS, "left", "a").bound["left"] == ["a", "left"]


def test_pause_keeps_escape():
    assert give(KEYS, "pause", "p").bound["pause"] == ["p", "escape"]


def test_escape_is_not_given_away():
    assert give(KEYS, "journal", "escape").refused


def test_pause_takes_no_ones_only_key_for_escape():
    assert give(KEYS, "pause", "j").refused


def test_a_button_that_its_action_needs_is_not_taken():
    given = give(BUTTONS, "quick_save", "south")
    assert (given.refused, given.bound["interact"]) == (True, ["south"])


def test_no_key_is_ever_bound_twice():
    bound = {action: list(names) for action, names in KEYS.items()}
    for action, name in [("up", "e"), ("interact", "up"), ("journal", "tab"), ("pause", "m"), ("back", "m")]:
        bound = give(bound, action, name).bound
    all_ = [name for names in bound.values() for name in names]
    assert len(all_) == len(set(all_))


# ---------------------------------------------------------------- the screen of keys
@pytest.fixture
def keys(app):
    app.push(shown := KeysScene(app, app.backdrop()))
    return shown


def listen(app, keys, action):
    keys.list.chosen = next(i for i, row in enumerate(keys.list.rows) if getattr(row, "action", "") == action)
    press(app, "return")


def test_the_key_that_is_pressed_is_bound(app, keys):
    listen(app, keys, "journal")
    press(app, "k")
    assert app.settings.keys["journal"] == ["k"]


def test_a_swap_is_said(app, keys):
    listen(app, keys, "journal")
    press(app, "tab")
    assert keys.said == "“Journal” is on Tab now. “Skip” has taken J for it."


def test_a_new_key_acts_at_once(app, keys):
    listen(app, keys, "down")
    press(app, "k")
    before = keys.list.chosen
    press(app, "k")
    assert keys.list.chosen == before + 1


def test_escape_changes_nothing(app, keys):
    listen(app, keys, "journal")
    press(app, "escape")
    assert (app.settings.keys["journal"], keys.listening) == (["j"], None)


def test_escape_while_listening_does_not_leave(app, keys):
    listen(app, keys, "journal")
    press(app, "escape")
    assert top(app) is keys


def test_waiting_changes_nothing(app, keys):
    listen(app, keys, "journal")
    wait(app, WAITS + 1)
    assert keys.listening is None


def test_usual_keys_come_back(app, keys):
    app.settings.keys["journal"] = ["k"]
    keys.list.chosen = len(keys.list.rows) - 1
    press(app, "return")
    assert app.settings.keys == KEYS
