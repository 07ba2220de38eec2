"""What a player has set, and what they have heard: settings.json and profile.json, each value checked by itself.

A value that is not allowed falls back to its default and the rest is kept; a file that cannot be read is set aside. Two
games at once lose nothing of each other's: what is written is put together with what is there by then.
"""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import msgspec

from game import files
from game.content.words import ENGLISH, Words
from game.writer import WRITER

ACTIONS = (
    "left", "right", "up", "down", "hurry", "interact", "breathe", "cancel", "pause", "back", "forward", "skip",
    "journal", "switch", "quick_save", "quick_load", "fullscreen", "picture",
)  # fmt: skip
"""What keys and buttons can be given to, in the order the remapping list shows them."""

DIRECTIONS = ("left", "right", "up", "down")
NEEDED = (*DIRECTIONS, "interact", "pause")
"""What nobody can do without: these keep a key and a button."""
HOLD = {"hurry": "hold_hurry", "breathe": "hold_breathe", "skip": "hold_skip"}
"""What is held, and the setting that has it switched on and off instead."""

KEYS: dict[str, list[str]] = {
    "left": ["left", "a"],
    "right": ["right", "d"],
    "up": ["up", "w"],
    "down": ["down", "s"],
    "hurry": ["left shift", "right shift"],
    "interact": ["e", "space", "return"],
    "breathe": ["q", "left ctrl"],
    "cancel": ["backspace"],
    "pause": ["escape"],
    "back": ["page up", "b"],
    "forward": ["page down", "n"],
    "skip": ["tab"],
    "journal": ["j"],
    "switch": ["c"],
    "quick_save": ["f5"],
    "quick_load": ["f9"],
    "fullscreen": ["f11"],
    "picture": ["f12"],
}
"""Names of keys by where they lie (see screen.layout)."""

BUTTONS: dict[str, list[str]] = {
    **{way: [f"dpad {way}", f"left stick {way}"] for way in DIRECTIONS},
    "hurry": ["right shoulder"],
    "interact": ["south"],
    "breathe": ["left shoulder"],
    "cancel": ["east"],
    "pause": ["start"],
    "back": ["west"],
    "forward": ["right trigger"],
    "skip": ["north"],
    "journal": ["select"],
    "switch": ["right stick"],
    "quick_save": [],
    "quick_load": [],
    "fullscreen": [],
    "picture": [],
}
"""Buttons of a pad by where they lie."""

TEXT_SPEEDS = ("slow", "normal", "fast", "at once")
TEXT_SIZES = ("normal", "large", "largest")
FACES = ("lull", "legible")
WINDOWS = ("window", "fullscreen")
SCALINGS = ("best", "whole", "fill")
KEYS_BY = ("place", "letter")
"""What names of keys stand for: where they lie, or, in settings of before that, what they write."""

CHOICES: dict[str, tuple[str, ...]] = {
    "text_speed": TEXT_SPEEDS,
    "text_size": TEXT_SIZES,
    "face": FACES,
    "window": WINDOWS,
    "scaling": SCALINGS,
    "keys_by": KEYS_BY,
}
VOLUMES = ("music", "sounds", "voices")
LOUDEST = 10
"""Volumes go from 0 to this."""
LARGEST = 8_000_000
"""Bytes of either file, at most."""
LATEST, LATENCY_STEP = 300, 20
"""ms that sound may come late, at the most, and by how many the setting is stepped."""


class Settings(msgspec.Struct):
    """Each setting acts at once. `language` is the name of its file of words. `untimed`: silences wait for the player.
    `hold_hurry`, `hold_breathe` and `hold_skip`: held, not switched on and off. `strong_contrast`: words as far from
    their ground as can be, and people outlined. `skip_unheard`: skipping goes through lines that were never heard too.
    `kinder`: trials give more time. `latency_ms`: how late sound comes from the speakers. `keys_by`: what the names in
    `keys` stand for."""

    language: str = ENGLISH
    text_speed: str = "normal"
    text_size: str = "normal"
    face: str = "lull"
    auto_advance: bool = False
    untimed: bool = False
    skip_unheard: bool = False
    captions: bool = True
    strong_contrast: bool = False
    reduced_motion: bool = False
    hold_hurry: bool = True
    hold_breathe: bool = True
    hold_skip: bool = True
    kinder: bool = False
    window: str = "window"
    scaling: str = "best"
    music: int = 8
    sounds: int = 8
    voices: int = 8
    latency_ms: int = 0
    keys_by: str = "place"
    keys: dict[str, list[str]] = msgspec.field(default_factory=lambda: {a: list(k) for a, k in KEYS.items()})
    buttons: dict[str, list[str]] = msgspec.field(default_factory=lambda: {a: list(b) for a, b in BUTTONS.items()})


HEADINGS = {
    "reading": ("language", "text_speed", "text_size", "face", "auto_advance", "untimed", "skip_unheard", "captions"),
    "comfort": ("strong_contrast", "reduced_motion", "hold_hurry", "hold_breathe", "hold_skip", "kinder"),
    "screen": ("window", "scaling"),
    "sound": ("music", "sounds", "voices", "latency_ms"),
}
"""The settings as their screen shows them, below each other under headings; keys and buttons have one of their own."""


class Profile(msgspec.Struct):
    """What belongs to the player and not to one playthrough: lines heard, pages read, chapters reached."""

    heard: dict[str, bool] = {}
    pages: list[str] = []
    chapters: list[str] = []


def _allowed(name: str, value: Any) -> bool:
    if name in CHOICES:
        return value in CHOICES[name]
    if name in VOLUMES:
        return bool(0 <= value <= LOUDEST)
    if name == "latency_ms":
        return bool(0 <= value <= LATEST)
    return True


def _checked(raw: dict[str, Any]) -> tuple[Settings, list[str]]:
    """Settings with every value of `raw` that is one, and the names of those that are not."""
    settings, refused = Settings(), []
    fields = {field.name: field.type for field in msgspec.structs.fields(Settings)}
    for name, value in raw.items():
        if name not in fields:
            continue
        if name in ("keys", "buttons"):
            refused += _given(name, value, getattr(settings, name))
            continue
        try:
            found = msgspec.convert(value, fields[name])
        except msgspec.ValidationError:
            refused.append(name)
            continue
        if _allowed(name, found):
            setattr(settings, name, found)
        else:
            refused.append(name)
    if "keys_by" not in raw and raw.keys() & {"keys", "buttons"}:
        settings.keys_by = "letter"
    return settings, refused


def _given(name: str, value: Any, own: dict[str, list[str]]) -> list[str]:
    """Puts what `value` gives to each action into `own`; the names of those that cannot be used."""
    if not isinstance(value, dict):
        return [name]
    refused = []
    for action in ACTIONS:
        if action in value:
            try:
                given = msgspec.convert(value[action], list[str])
            except msgspec.ValidationError:
                given = None
            if given or (given is not None and action not in NEEDED):
                own[action] = given
            else:
                refused.append(f"{name}.{action}")
    _make_room(own, {action for action in ACTIONS if action in value})
    return refused


def _make_room(own: dict[str, list[str]], meant: set[str]) -> None:
    """Take from actions whose keys or buttons are the usual ones what those that are `meant` have: nothing is to be
    bound twice. What nobody can do without keeps its last."""
    taken = {name for action in meant for name in own.get(action, ())}
    for action in ACTIONS:
        if action not in meant and action in own:
            left = [name for name in own[action] if name not in taken]
            own[action] = left if left or action not in NEEDED else own[action]


def without(settings: Settings, keys: Callable[[str], bool], buttons: Callable[[str], bool]) -> list[str]:
    """Take the names from keys and buttons that `keys` and `buttons` do not know of, with the usual ones where nothing
    is left; the names of the settings in which there were any."""
    refused = []
    for name, own, usual, knows in (
        ("keys", settings.keys, KEYS, keys),
        ("buttons", settings.buttons, BUTTONS, buttons),
    ):
        for action, given in own.items():
            known = [each for each in given if knows(each)]
            if known != given:
                refused.append(f"{name}.{action}")
                own[action] = known or list(usual[action])
    return refused


def by_place(settings: Settings, understood: Callable[[str], str]) -> None:
    """Bring settings whose keys are told by what they write, and in which sticks could not be given to anything, to the
    present form. `understood`: the name by place of a key that was called so. Who never changed the keys of an action
    has the usual ones, by place."""
    changed = {action for action in ACTIONS if settings.keys.get(action) != KEYS[action]}
    for action in changed:
        settings.keys[action] = [understood(name) for name in settings.keys.get(action, ())]
    _make_room(settings.keys, changed)
    pushed = {name for names in settings.buttons.values() for name in names}
    for way in DIRECTIONS:
        if f"left stick {way}" not in pushed:
            settings.buttons[way].append(f"left stick {way}")
    settings.keys_by = "place"


class Store:
    """Reads and writes a player's settings and profile. `notes` says, by key of assets/words, what was not usable."""

    def __init__(self, folder: Path | None = None) -> None:
        self.settings_path = (folder or files.config_folder()) / "settings.json"
        self.profile_path = (folder or files.data_folder()) / "profile.json"
        self.notes: list[tuple[str, dict[str, str]]] = []
        self._read: dict[str, Any] = {}
        """This game's settings as it last read or wrote them."""

    def settings(self) -> Settings:
        """The settings; defaults where there are none or they cannot be used."""
        self._wait(self.settings_path)
        settings, refused = _checked(self._raw(self.settings_path))
        self.refuse(refused)
        self._read = _fields(settings)
        return settings

    def refuse(self, names: list[str]) -> None:
        """Note the names of settings that cannot be used, where there are any."""
        if names:
            self.notes.append(("settings.refused", {"names": ", ".join(names)}))

    def profile(self) -> Profile:
        """The profile; an empty one where there is none or it cannot be used."""
        self._wait(self.profile_path)
        return self._profile()

    def _profile(self) -> Profile:
        raw = self._raw(self.profile_path)
        try:
            return msgspec.convert(raw, Profile)
        except msgspec.ValidationError:
            self._set_aside(self.profile_path)
            return Profile()

    def keep(self, what: Settings | Profile) -> None:
        """Write one of them as it is now, while play goes on: of settings what this game changed since it read them,
        of a profile all that there is more in it. On a disk that cannot be written they hold until the game ends, and
        `notes` says so."""
        if isinstance(what, Settings):
            fields = _fields(what)
            WRITER.put(str(self.settings_path), lambda: self._write_settings(fields))
        else:
            profile = Profile(dict(what.heard), list(what.pages), list(what.chapters))
            WRITER.put(str(self.profile_path), lambda: self._write(self.profile_path, lambda: self._more(profile)))

    def told(self, words: Words) -> str:
        """All `notes`, each once, in words; they are told then."""
        notes, self.notes = self.notes, []
        said = dict.fromkeys(words(key, **parts) for key, parts in notes)
        return "\n".join(said)

    def wait(self) -> None:
        """Until all that was to be kept is, or `notes` says why not."""
        self._wait(self.settings_path)
        self._wait(self.profile_path)

    def _wait(self, path: Path) -> None:
        WRITER.wait(str(path))

    # ------------------------------------------------------------------ in the writer's thread
    def _write_settings(self, fields: dict[str, Any]) -> None:
        if self._write(self.settings_path, lambda: self._ours(fields)):
            self._read = fields

    def _write(self, path: Path, put_together: Callable[[], object]) -> bool:
        """Write what is put together while no other game writes there; whether that worked."""
        try:
            with files.locked(path.parent):
                data = msgspec.json.encode(put_together(), order="deterministic")
                files.replace(path, msgspec.json.format(data))
        except OSError as error:
            self.notes.append(("settings.unwritten", {"file": path.name, "reason": str(error.strerror)}))
            return False
        return True

    def _ours(self, fields: dict[str, Any]) -> dict[str, Any]:
        """What is in the file by now, with those of `fields` that this game changed; what a later version knows
        stays."""
        raw = self._raw(self.settings_path)
        there, refused = _checked(raw)
        sound = raw.keys() - set(refused)
        merged = raw | _fields(there)
        for name, value in fields.items():
            if name not in sound or name not in self._read or value != self._read[name]:
                merged[name] = value
        return merged

    def _more(self, profile: Profile) -> Profile:
        """What is in the file by now, and in `profile`."""
        there = self._profile()
        for line, heard in profile.heard.items():
            there.heard[line] = heard or there.heard.get(line, False)
        there.pages += [page for page in profile.pages if page not in there.pages]
        there.chapters += [chapter for chapter in profile.chapters if chapter not in there.chapters]
        return there

    # ------------------------------------------------------------------ reading
    def _raw(self, path: Path) -> dict[str, Any]:
        try:
            return msgspec.json.decode(files.read(path, LARGEST), type=dict[str, Any])
        except (files.Unfit, msgspec.MsgspecError, UnicodeError, RecursionError):
            self._set_aside(path)
        except OSError:
            pass
        return {}

    def _set_aside(self, path: Path) -> None:
        aside = files.set_aside(path)
        self.notes.append(("settings.bad", {"file": aside.name if aside else path.name}))


def _fields(settings: Settings) -> dict[str, Any]:
    fields: dict[str, Any] = msgspec.to_builtins(settings)
    return fields


def borrowed(folder: Path) -> Store:
    """A store in `folder` that begins with the player's own settings and profile, and never touches theirs."""
    theirs, own = Store(), Store(folder)
    for here, there in ((theirs.settings_path, own.settings_path), (theirs.profile_path, own.profile_path)):
        with suppress(OSError):
            files.replace(there, files.read(here, LARGEST))
    return own
