"""What a player has set, and what they have heard: settings.json and profile.json, each value checked by itself.

A value that is not allowed falls back to its default and the rest is kept; a file that cannot be read is set aside.
"""

from pathlib import Path
from typing import Any

import msgspec

from game import files

ACTIONS = (
    "left", "right", "up", "down", "hurry", "interact", "breathe", "cancel", "pause", "back", "skip", "journal",
    "quick_save", "quick_load",
)  # fmt: skip
"""What keys and buttons can be given to, in the order the remapping list shows them."""

NEEDED = ("left", "right", "up", "down", "interact", "pause")
"""What nobody can do without: these keep a key and a button."""

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
    "skip": ["tab"],
    "journal": ["j"],
    "quick_save": ["f5"],
    "quick_load": ["f9"],
}
"""Names of keys as pygame has them."""

BUTTONS: dict[str, list[str]] = {
    "left": ["dpad left"],
    "right": ["dpad right"],
    "up": ["dpad up"],
    "down": ["dpad down"],
    "hurry": ["right shoulder"],
    "interact": ["south"],
    "breathe": ["left shoulder"],
    "cancel": ["east"],
    "pause": ["start"],
    "back": ["west"],
    "skip": ["north"],
    "journal": ["select"],
    "quick_save": [],
    "quick_load": [],
}
"""Buttons of a pad by where they lie."""

TEXT_SPEEDS = ("slow", "normal", "fast", "at once")
TEXT_SIZES = ("normal", "large", "largest")
FACES = ("lull", "legible")
WINDOWS = ("window", "fullscreen")
SCALINGS = ("whole", "fill")

CHOICES: dict[str, tuple[str, ...]] = {
    "text_speed": TEXT_SPEEDS,
    "text_size": TEXT_SIZES,
    "face": FACES,
    "window": WINDOWS,
    "scaling": SCALINGS,
}
LOUDEST = 10
"""Volumes go from 0 to this."""
LATEST, LATENCY_STEP = 300, 20
"""ms that sound may come late, at the most, and by how many the setting is stepped."""


class Settings(msgspec.Struct):
    """Each setting acts at once. `untimed`: silences wait for the player. `hold_hurry` and `hold_breathe`: held, not
    switched on and off. `skip_unheard`: skipping goes through lines that were never heard too. `latency_ms`: how late
    sound comes from the speakers."""

    text_speed: str = "normal"
    text_size: str = "normal"
    face: str = "lull"
    auto_advance: bool = False
    untimed: bool = False
    skip_unheard: bool = False
    captions: bool = True
    reduced_motion: bool = False
    hold_hurry: bool = True
    hold_breathe: bool = True
    window: str = "window"
    scaling: str = "whole"
    music: int = 8
    sounds: int = 8
    voices: int = 8
    latency_ms: int = 0
    keys: dict[str, list[str]] = msgspec.field(default_factory=lambda: {a: list(k) for a, k in KEYS.items()})
    buttons: dict[str, list[str]] = msgspec.field(default_factory=lambda: {a: list(b) for a, b in BUTTONS.items()})


class Profile(msgspec.Struct):
    """What belongs to the player and not to one playthrough: lines heard, pages read, chapters reached."""

    heard: dict[str, bool] = {}
    pages: list[str] = []
    chapters: list[str] = []


def _allowed(name: str, value: Any) -> bool:
    if name in CHOICES:
        return value in CHOICES[name]
    if name in ("music", "sounds", "voices"):
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
    return refused


class Store:
    """Reads and writes a player's settings and profile. `notes` says, by key of assets/words, what was not usable."""

    def __init__(self, folder: Path | None = None) -> None:
        self.settings_path = (folder or files.config_folder()) / "settings.json"
        self.profile_path = (folder or files.data_folder()) / "profile.json"
        self.notes: list[tuple[str, dict[str, str]]] = []

    def settings(self) -> Settings:
        """The settings; defaults where there are none or they cannot be used."""
        raw = self._raw(self.settings_path)
        settings, refused = _checked(raw)
        if refused:
            self.notes.append(("settings.refused", {"names": ", ".join(refused)}))
        return settings

    def profile(self) -> Profile:
        """The profile; an empty one where there is none or it cannot be used."""
        raw = self._raw(self.profile_path)
        try:
            return msgspec.convert(raw, Profile)
        except msgspec.ValidationError:
            self._set_aside(self.profile_path)
            return Profile()

    def keep(self, what: Settings | Profile) -> None:
        """Write one of them; on a disk that cannot be written they hold until the game ends, and `notes` says so."""
        path = self.settings_path if isinstance(what, Settings) else self.profile_path
        try:
            files.replace(path, msgspec.json.format(msgspec.json.encode(what, order="deterministic")))
        except OSError as error:
            self.notes.append(("settings.unwritten", {"file": path.name, "reason": str(error.strerror)}))

    def _raw(self, path: Path) -> dict[str, Any]:
        try:
            return msgspec.json.decode(path.read_bytes(), type=dict[str, Any])
        except OSError:
            return {}
        except (msgspec.MsgspecError, UnicodeError, RecursionError):
            self._set_aside(path)
            return {}

    def _set_aside(self, path: Path) -> None:
        aside = files.set_aside(path)
        self.notes.append(("settings.bad", {"file": aside.name if aside else path.name}))
