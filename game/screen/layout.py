"""Keys by where they lie, and what the player's own layout calls them.

A key that writes something has the name of what lies in its place on a US keyboard, whatever it writes here: "w" is the
key above "s" everywhere. Any other is called by what it does, so that a keyboard whose Caps Lock was made an Escape
keeps that. What has no name at all is "key" with its number.
"""

import pygame

_BY_PLACE = {
    **{pygame.KSCAN_A + i: letter for i, letter in enumerate("abcdefghijklmnopqrstuvwxyz1234567890")},
    **{pygame.KSCAN_MINUS + i: letter for i, letter in enumerate("-=[]\\")},
    **{pygame.KSCAN_SEMICOLON + i: letter for i, letter in enumerate(";'`,./")},
}
"""What keys write on a US keyboard, by scancode."""
_PLACES = {name: place for place, name in _BY_PLACE.items()}
_NAMELESS = "key "
_BY_DEED = {
    key: pygame.key.name(key)
    for name, key in vars(pygame).items()
    if name.startswith("K_") and (key <= pygame.K_SPACE or key >= pygame.K_DELETE) and pygame.key.name(key)
}
"""Names of the keys that write nothing, by key code."""
_DEEDS = {name: key for key, name in _BY_DEED.items()}
_WRITTEN = (range(0x21, 0x7F), range(0xA1, 0x700), range(0x900, 0x1100), range(0x3040, 0x3190))
"""Letters that a key may write: Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic, of India, Thai, Georgian, Kana."""
_SCANCODES = 512
_MASK = 1 << 30
"""Of key codes that stand for no letter."""


class Layout:
    """What the keys write in the layout that the player has now."""

    def __init__(self) -> None:
        self._letters: dict[int, str] = {}
        self.read()

    def read(self) -> None:
        """Ask the system anew: the layout has changed. Some ms."""
        scancodes = pygame.key.ScancodeWrapper(tuple(range(_SCANCODES)))  # type: ignore[arg-type]
        found = {int(scancodes[code]): chr(code) for codes in _WRITTEN for code in codes}
        found.pop(0, None)
        self._letters = found

    def take(self, event: pygame.event.Event) -> str:
        """The name of the key that went down; empty where nothing tells one from another. A key that writes something
        new tells that the layout has changed."""
        letter = chr(event.key) if _writes(event.key) else ""
        if event.scancode and letter and self._letters.get(event.scancode) != letter:
            self.read()
            self._letters[event.scancode] = letter
        if event.key in _BY_DEED:
            return _BY_DEED[event.key]
        if event.scancode:
            return _at(event.scancode)
        return self._place_of(letter) or letter

    def _place_of(self, letter: str) -> str:
        """The name of the key that writes `letter`; empty where none does."""
        return next((_at(place) for place, each in self._letters.items() if letter and each == letter), "")

    def understood(self, name: str) -> str:
        """The name of the key that was called `name` before keys were told by place: by the letter it writes."""
        return name if len(name) != 1 else self._place_of(name) or name

    def knows(self, name: str) -> bool:
        """Whether some key can have that name."""
        return name in _DEEDS or _place(name) > 0 or (len(name) == 1 and _writes(ord(name)))

    def letter(self, name: str) -> str:
        """What the key `name` writes here, as it stands on it; empty for a key that writes nothing."""
        letter = self._letters.get(_place(name), "")
        capital = letter.upper()
        return capital if len(capital) == 1 else letter

    def codes(self, name: str) -> tuple[int, int]:
        """Key code and scancode of the key `name`, as its events have them. Raises ValueError where there is none."""
        if name in _DEEDS:
            key = _DEEDS[name]
            return key, key & ~_MASK if key & _MASK else 0
        place = _place(name)
        if not place:
            raise ValueError(f"there is no key {name!r}")
        letter = self._letters.get(place, "")
        return ord(letter) if letter else place | _MASK, place


def _writes(key: int) -> bool:
    return pygame.K_SPACE < key < 0x110000 and key != pygame.K_DELETE and chr(key).isprintable()


def _at(scancode: int) -> str:
    return _BY_PLACE.get(scancode) or f"{_NAMELESS}{scancode}"


def _place(name: str) -> int:
    """The scancode that a name stands for; 0 for none."""
    number = name.removeprefix(_NAMELESS)
    if name != number and number.isdecimal() and number.isascii() and int(number) < _SCANCODES:
        return int(number)
    return _PLACES.get(name, 0)
