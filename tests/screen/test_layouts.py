"""Keys work by where they lie on any layout and are shown as it calls them; settings of before that are understood."""

import json

import pygame
import pytest
from menu_app import after_page, feed_key, make_app, top, wait

from game.screen.layout import Layout
from game.screen.pads import NAMES
from game.screen.scenes.keys import KeysScene
from game.screen.scenes.play import Play
from game.screen.widgets import caps
from game.settings import BUTTONS, KEYS, Settings, Store, by_place

FRENCH = {pygame.KSCAN_Q: "a", pygame.KSCAN_W: "z", pygame.KSCAN_A: "q", pygame.KSCAN_Z: "w", pygame.KSCAN_2: "é",
          pygame.KSCAN_SEMICOLON: "m", pygame.KSCAN_M: ","}  # fmt: skip
GERMAN = {pygame.KSCAN_Y: "z", pygame.KSCAN_Z: "y", pygame.KSCAN_MINUS: "ß", pygame.KSCAN_SEMICOLON: "ö"}
RUSSIAN = {
    pygame.KSCAN_W: "ц", pygame.KSCAN_A: "ф", pygame.KSCAN_S: "ы", pygame.KSCAN_D: "в", pygame.KSCAN_E: "у",
    pygame.KSCAN_Q: "й", pygame.KSCAN_J: "о", pygame.KSCAN_B: "и",
}  # fmt: skip
LAYOUTS = {"French": FRENCH, "German": GERMAN, "Russian": RUSSIAN}


def take_up(layout, letters):
    """Let `layout` be another one: what it writes where it differs from a US keyboard's."""
    layout.read = lambda: layout._letters.update(letters)
    layout.read()


@pytest.fixture
def app(library, tmp_path):
    return make_app(library, tmp_path)


@pytest.fixture
def keys(app):
    app.push(scene := KeysScene(app, app.backdrop()))
    return scene


def down(app, scancode, key, mod=0):
    app.controls.feed(pygame.event.Event(pygame.KEYDOWN, key=key, scancode=scancode, mod=mod), None)


def listen(keys, action):
    keys.list.chosen = next(i for i, row in enumerate(keys.list.rows) if getattr(row, "action", "") == action)
    keys.list.rows[keys.list.chosen].listening, keys._waits = True, 99


WALKED = {pygame.KSCAN_W: "up", pygame.KSCAN_A: "left", pygame.KSCAN_S: "down", pygame.KSCAN_D: "right"}


@pytest.mark.parametrize("letters", LAYOUTS.values(), ids=LAYOUTS)
@pytest.mark.parametrize(("place", "way"), WALKED.items(), ids=WALKED.values())
def test_one_walks_by_where_keys_lie(app, letters, place, way):
    take_up(app.controls.layout, letters)
    down(app, place, ord(app.controls.layout._letters[place]))
    assert [each for each in WALKED.values() if app.controls.holds(each)] == [way]


@pytest.mark.parametrize(
    ("letters", "shown"),
    [(FRENCH, ["Z", "Q", "S", "D"]), (GERMAN, ["W", "A", "S", "D"]), (RUSSIAN, ["Ц", "Ф", "Ы", "В"])],
    ids=LAYOUTS,
)
def test_keys_are_shown_as_the_layout_calls_them(app, letters, shown):
    take_up(app.controls.layout, letters)
    assert [caps.label(app, "key", name) for name in "wasd"] == shown


def test_in_a_sentence_a_letter_that_the_face_lacks_is_told_by_its_place(app):
    take_up(app.controls.layout, RUSSIAN)
    assert caps.spoken(app, "key", "w") == "W"
    take_up(app.controls.layout, FRENCH)
    assert caps.spoken(app, "key", "2") == "É"


def test_a_cap_has_letters_that_the_drawn_face_lacks(app):
    take_up(app.controls.layout, RUSSIAN)
    shown = {pygame.image.tobytes(caps.cap(app, "key", name), "RGBA") for name in "wasd"}
    unknown = pygame.image.tobytes(caps._lettered("?"), "RGBA")
    assert len(shown) == 4 and unknown not in shown


def test_a_sign_over_a_letter_is_seen_on_its_cap(app):
    take_up(app.controls.layout, RUSSIAN | {pygame.KSCAN_P: "и", pygame.KSCAN_B: "b"})
    signed, bare = (pygame.image.tobytes(caps.cap(app, "key", name), "RGBA") for name in "qp")
    assert caps._in_other_letters("Й").get_height() == caps._in_other_letters("И").get_height() and signed != bare


def test_a_letter_no_face_has_is_told_by_its_place(app):
    take_up(app.controls.layout, {pygame.KSCAN_W: "\u0915"})
    assert caps.label(app, "key", "w") == "W"


def test_a_capital_is_one_letter(app):
    take_up(app.controls.layout, GERMAN)
    assert caps.label(app, "key", "-") == "ß"


def test_a_key_that_writes_something_new_tells_that_the_layout_has_changed(app):
    assert caps.label(app, "key", "a") == "A"
    app.controls.layout.read = lambda: app.controls.layout._letters.update(FRENCH)
    down(app, pygame.KSCAN_W, ord("z"))
    assert caps.label(app, "key", "a") == "Q"


def test_a_layout_that_changes_is_read_anew(app):
    app.controls.layout.read = lambda: app.controls.layout._letters.update(RUSSIAN)
    app.controls.feed(pygame.event.Event(pygame.KEYMAPCHANGED), None)
    assert caps.label(app, "key", "e") == "У"


def test_a_key_that_changed_its_letter_while_it_was_down_is_let_go(app):
    feed_key(app, pygame.KEYDOWN, "w")
    app.controls.tick()
    app.controls.feed(pygame.event.Event(pygame.KEYUP, key=ord("ц"), scancode=pygame.KSCAN_W, mod=0), None)
    assert not app.controls.holds("up")


def test_caps_lock_that_was_made_an_escape_stays_one(app):
    down(app, pygame.KSCAN_CAPSLOCK, pygame.K_ESCAPE)
    assert app.controls.take("pause")


@pytest.mark.parametrize(
    ("scancode", "key", "name"),
    [
        (pygame.KSCAN_Q, ord("й"), "q"),
        (pygame.KSCAN_NONUSBACKSLASH, ord("<"), "key 100"),
        (pygame.KSCAN_INTERNATIONAL1, pygame.KSCAN_INTERNATIONAL1 | 1 << 30, "key 135"),
        (240, 0, "key 240"),
        (0, ord("ж"), "ж"),
        (pygame.KSCAN_KP_0, pygame.K_KP_0, "[0]"),
    ],
)
def test_every_key_can_be_bound_and_acts(app, keys, scancode, key, name):
    listen(keys, "journal")
    down(app, scancode, key)
    app.tick()
    assert app.settings.keys["journal"] == [name]
    assert name == "q" or keys.said == f"“Journal” is on {caps.spoken(app, 'key', name)} now."
    down(app, scancode, key)
    assert app.controls.take("journal")


def test_every_key_of_settings_is_one():
    layout = Layout()
    assert all(any(layout.codes(name)) for names in KEYS.values() for name in names)


def test_codes_of_a_key_are_what_its_events_have():
    layout = Layout()
    take_up(layout, FRENCH)
    for name in ("a", "left shift", "f11", "return", "key 135", "2"):
        key, scancode = layout.codes(name)
        assert layout.take(pygame.event.Event(pygame.KEYDOWN, key=key, scancode=scancode, mod=0)) == name
    with pytest.raises(ValueError, match="no key"):
        layout.codes("key 9999")


# ---------------------------------------------------------------------- settings of before
def before(keys=None, buttons=None):
    """Settings as a game before this one wrote them, but for what somebody changed."""
    new = ("forward", "fullscreen", "picture")
    usual = {action: names for action, names in KEYS.items() if action not in new}
    pushed = {action: [n for n in names if "left stick" not in n] for action, names in BUTTONS.items()}
    pushed = {action: names for action, names in pushed.items() if action not in new}
    return {"music": 3, "keys": usual | (keys or {}), "buttons": pushed | (buttons or {})}


def read_before(tmp_path, letters, **changed):
    store = Store(tmp_path)
    store.settings_path.write_text(json.dumps(before(**changed)))
    settings, layout = store.settings(), Layout()
    assert (settings.keys_by, store.notes) == ("letter", [])
    take_up(layout, letters)
    by_place(settings, layout.understood)
    return settings


def test_who_never_changed_keys_has_the_usual_ones_by_place(tmp_path):
    assert read_before(tmp_path, FRENCH) == Settings(music=3)


def test_a_key_that_was_given_by_its_letter_stays_that_key(tmp_path):
    settings = read_before(tmp_path, FRENCH, keys={"up": ["z", "up"], "journal": ["m"], "skip": ["left alt"]})
    assert [settings.keys[action] for action in ("up", "journal", "skip")] == [["w", "up"], [";"], ["left alt"]]


def test_what_was_given_takes_the_place_of_what_is_usual_there(tmp_path):
    settings = read_before(tmp_path, FRENCH, keys={"back": ["z", "b"], "journal": ["f11"]})
    assert (settings.keys["up"], settings.keys["back"], settings.keys["fullscreen"]) == (["up"], ["w", "b"], [])


def test_a_stick_still_walks_unless_it_was_given_away(tmp_path):
    settings = read_before(tmp_path, {}, buttons={"up": ["north"], "skip": ["dpad up"]})
    assert settings.buttons["up"] == ["north", "left stick up"]


def test_settings_of_before_are_kept_in_the_new_form_at_once(library, tmp_path):
    (tmp_path / "settings.json").write_text(json.dumps(before(keys={"journal": ["k"]})))
    app = make_app(library, tmp_path)
    app.store.wait()
    kept = json.loads((tmp_path / "settings.json").read_text())
    assert (kept["keys_by"], kept["keys"]["journal"], kept["keys"]["forward"]) == ("place", ["k"], KEYS["forward"])
    assert Store(tmp_path).settings() == app.settings


@pytest.mark.parametrize("value", [3, "", "letters", None, []])
def test_settings_that_say_nonsense_of_their_keys_are_told_and_understood(tmp_path, value):
    store = Store(tmp_path)
    store.settings_path.write_text(json.dumps({"keys": {"left": ["k"]}, "keys_by": value}))
    assert (store.settings().keys_by, store.settings().keys["left"]) == ("place", ["k"])
    assert ("settings.refused", {"names": "keys_by"}) in store.notes


# ---------------------------------------------------------------------- presses
@pytest.fixture
def play(app, library):
    app.push(play := Play(app, after_page(library)))
    wait(app, 1)
    return play


def tap(app, name, mod=0):
    feed_key(app, pygame.KEYDOWN, name, mod)
    feed_key(app, pygame.KEYUP, name, mod)


def test_a_key_that_came_and_went_between_two_ticks_walks(app, play):
    for way in ("left", "right", "down", "up"):
        at = play.session.lead.x, play.session.lead.y
        tap(app, way)
        app.tick()
        if (play.session.lead.x, play.session.lead.y) != at:
            return
    pytest.fail("no way was walked")


def test_a_stick_that_came_and_went_between_two_ticks_walks(app):
    for value in (32767, 0):
        app.controls.feed(
            pygame.event.Event(pygame.CONTROLLERAXISMOTION, axis=pygame.CONTROLLER_AXIS_LEFTX, value=value,
                               instance_id=0), None)  # fmt: skip
    assert app.controls.holds("right") and app.controls.take("right")
    app.controls.tick()
    assert not app.controls.holds("right")


def test_two_presses_within_a_tick_are_two(app):
    tap(app, "e")
    tap(app, "e")
    taken = [app.controls.take("interact"), app.controls.take("interact")]
    app.controls.tick()
    taken += [app.controls.take("interact"), app.controls.take("interact")]
    app.controls.tick()
    assert (taken, app.controls.take("interact")) == ([True, False, True, False], False)


def test_presses_while_everything_stands_still_are_not_all_caught_up_with(app):
    for _ in range(9):
        tap(app, "e")
    taken = 0
    for _ in range(9):
        taken += app.controls.take("interact")
        app.controls.tick()
    assert taken == 2


def test_a_press_that_nobody_takes_is_forgotten(app):
    tap(app, "e")
    app.controls.tick()
    assert not app.controls.take("interact")


def test_the_second_of_two_presses_within_a_tick_chooses(app):
    tap(app, "e")
    tap(app, "e")
    assert app.controls.take("interact")
    app.controls.tick()
    assert app.controls.chooses()


MODIFIERS = (pygame.KMOD_LALT, pygame.KMOD_RALT, pygame.KMOD_LCTRL, pygame.KMOD_RSHIFT, pygame.KMOD_LGUI)


@pytest.mark.parametrize("name", ["return", "enter"])
@pytest.mark.parametrize("mod", MODIFIERS)
def test_enter_with_another_key_never_chooses(app, keys, mod, name):
    app.settings.keys["interact"].append("enter")
    app.apply()
    tap(app, name, mod)
    app.tick()
    assert keys.listening is None and top(app) is keys
    tap(app, name, pygame.KMOD_NUM | pygame.KMOD_CAPS)
    app.tick()
    assert keys.listening


def test_what_the_system_is_asked_for_is_nothing_for_the_game(app):
    tap(app, "tab", pygame.KMOD_LALT)
    tap(app, "e", pygame.KMOD_LGUI)
    assert not (app.controls.take("skip") or app.controls.take("interact") or app.controls.holds("interact"))


def test_a_key_that_was_given_something_leaves_others_theirs_while_it_is_down(app):
    app.settings.keys["breathe"] = ["left alt"]
    app.apply()
    feed_key(app, pygame.KEYDOWN, "left alt")
    tap(app, "e", pygame.KMOD_LALT)
    assert app.controls.holds("breathe") and app.controls.take("interact")


def test_enter_looks_while_breath_is_held_by_ctrl(app):
    tap(app, "return", pygame.KMOD_LCTRL)
    assert app.controls.take("interact")


@pytest.mark.parametrize(
    ("kept", "refused", "left", "right"),
    [
        ({"keys": {"left": ["qqz", "a"]}}, "keys.left", ["a"], KEYS["right"]),
        ({"keys": {"left": ["qqz"], "right": ["key 9999"]}}, "keys.left, keys.right", KEYS["left"], KEYS["right"]),
        ({"keys": {"left": [""]}}, "keys.left", KEYS["left"], KEYS["right"]),
        ({"keys": {"left": ["\0"]}}, "keys.left", KEYS["left"], KEYS["right"]),
    ],
)  # fmt: skip
def test_a_key_that_no_keyboard_has_is_refused_by_name(library, tmp_path, kept, refused, left, right):
    app = with_settings(library, tmp_path, kept)
    assert (app.settings.keys["left"], app.settings.keys["right"]) == (left, right)
    assert app.store.notes == [("settings.refused", {"names": refused})]


def test_a_button_that_no_pad_has_is_refused_by_name(library, tmp_path):
    app = with_settings(library, tmp_path, {"buttons": {"interact": ["soth"], "back": ["west", "paddle 9"]}})
    assert (app.settings.buttons["interact"], app.settings.buttons["back"]) == (BUTTONS["interact"], ["west"])
    assert app.store.notes == [("settings.refused", {"names": "buttons.interact, buttons.back"})]


@pytest.mark.parametrize("name", ["w", "return", "key 133", "é", "å", ";"])
def test_a_key_of_any_layout_may_be_bound(library, tmp_path, name):
    app = with_settings(library, tmp_path, {"keys": {"left": [name]}})
    assert (app.settings.keys["left"], app.store.notes) == ([name], [])


def test_every_button_of_a_pad_may_be_bound(library, tmp_path):
    app = with_settings(library, tmp_path, {"buttons": {"interact": list(NAMES)}})
    assert (app.settings.buttons["interact"], app.store.notes) == (list(NAMES), [])


def with_settings(library, folder, kept):
    """An app of whoever kept these settings."""
    (folder / "settings.json").write_text(json.dumps({"keys_by": "place", **kept}), "utf-8")
    return make_app(library, folder)
