"""Pictures of keys, buttons and the mouse, as they are named in settings."""

import re
from functools import cache
from typing import TYPE_CHECKING

import pygame

from game.screen.faces import face
from game.screen.paint.palette import COLOR
from game.screen.paint.picture import drawn
from game.screen.scene import Shared
from game.screen.widgets.pictures import has_key, key

if TYPE_CHECKING:
    import pygame.font

_KEYS = {
    "left shift": "shift",
    "right shift": "shift",
    "return": "enter",
    "escape": "esc",
    **{name: name for name in ("left", "right", "up", "down", "space", "tab")},
}
_BUTTONS = {
    **{name: f"pad_{name}" for name in ("south", "east", "west", "north")},
    **{f"dpad {way}": f"dpad_{way}" for way in ("up", "down", "left", "right")},
    "left shoulder": "shoulder_left",
    "right shoulder": "shoulder_right",
    "start": "start",
}
_MOUSE = {"interact": "mouse_left", **dict.fromkeys(("breathe", "cancel", "pause"), "mouse_right")}
"""What the mouse does by itself."""
_BLANK = (("cap_1", 13), ("cap_2", 18), ("cap_3", 24), ("cap_5", 34))
EDGE, AIR = 4, 5
"""Px of a blank cap that are not stretched at each side, and that letters leave free in all."""
LETTERS_TOP = 2
"""Px from the top of a blank cap to the top of its capitals."""
OTHER_SIZES, OTHER_HIGH = (15, 13, 11), 9
"""Sizes of pygame's own face, by its own measure: capitals as high as in the drawn one, and smaller for letters with
signs over them, which are to be no higher than that, px."""
_NO_LETTER = "\uffff"
_NUMBERED = re.compile(r"(key|button|axis) (\d+)( back)?")
"""Names of what has none."""


def binding(app: Shared, action: str, device: str = "") -> tuple[str, str]:
    """What `action` is done with on `device` (empty: what was used last): ("key", name), ("button", name) or
    ("mouse", name); a name is empty where nothing is bound."""
    settings, device = app.settings, device or app.controls.device
    if device == "mouse" and action in _MOUSE:
        return "mouse", _MOUSE[action]
    if device == "pad":
        return "button", next(iter(settings.buttons.get(action, ())), "")
    return "key", next(iter(settings.keys.get(action, ())), "")


def label(app: Shared, kind: str, name: str) -> str:
    """`name` in words, as it stands on a cap: a key that writes something is called by that."""
    letter = app.controls.layout.letter(name) if kind == "key" else ""
    return letter if letter and _can_draw(letter) else _called(app, kind, name)


def spoken(app: Shared, kind: str, name: str) -> str:
    """`name` in words, as it stands in a sentence; by where it lies, where the player's face has no such letter."""
    said = label(app, kind, name)
    return _called(app, kind, name) if app.face.lacks(said) else said


def _called(app: Shared, kind: str, name: str) -> str:
    if numbered := _NUMBERED.fullmatch(name):
        what, number, back = numbered.groups()
        return app.words(f"{kind}.{what}_back" if back else f"{kind}.{what}", number=number)
    known = f"{kind}.{name.replace(' ', '_')}"
    return app.words(known) if known in app.words else name.upper() if len(name) <= 3 else name.capitalize()


def cap(app: Shared, kind: str, name: str, large: bool = False) -> pygame.Surface:
    """The picture of a key, button or part of the mouse; twice as large when it stands among `large` words."""
    sign = {"mouse": {name: name}, "button": _BUTTONS, "key": _KEYS}[kind].get(name, "")
    known = sign if sign and has_key(sign) else ""
    return _cap(known, "" if known else label(app, kind, name) if name else app.words("keys.unset"), 2 if large else 1)


@drawn(128)
def _cap(sign: str, words: str, times: int) -> pygame.Surface:
    picture = key(sign) if sign else _lettered(words)
    return picture if times == 1 else pygame.transform.scale_by(picture, times)


def _lettered(words: str) -> pygame.Surface:
    """A blank cap with `words` on it, as wide as they need."""
    letters = face("lull")
    if letters.lacks(words):
        return _in_other_letters(words)
    wanted = letters.width(words) + AIR
    picture = _blank(wanted)
    lefts, middle = letters.lefts(words, 1), (picture.get_width() - letters.width(words) + 1) // 2
    for letter, left in zip(words, lefts, strict=False):
        glyph, offset = letters.glyph(letter, 1)
        inked = glyph.copy()
        inked.fill((*COLOR["ink1"], 255), special_flags=pygame.BLEND_RGBA_MULT)
        picture.blit(inked, (middle + left + offset, LETTERS_TOP - letters.rise(1)))
    return picture


def _blank(width: int) -> pygame.Surface:
    """A cap with nothing on it, at least that wide."""
    name = next((name for name, wide in _BLANK if wide >= width), "")
    return key(name).copy() if name else _stretched(width)


def _in_other_letters(words: str) -> pygame.Surface:
    """A cap whose letters the drawn face does not have."""
    for size in OTHER_SIZES:
        inked = _other_face(size).render(words, False, COLOR["ink1"])
        inked = inked.subsurface(inked.get_bounding_rect())
        if inked.get_height() <= OTHER_HIGH:
            break
    picture = _blank(inked.get_width() + AIR)
    middle = LETTERS_TOP + face("lull").cap // 2
    picture.blit(inked, ((picture.get_width() - inked.get_width() + 1) // 2, middle - inked.get_height() // 2))
    return picture


@cache
def _other_face(size: int) -> "pygame.font.Font":
    """Pygame's own, which has Greek and Cyrillic."""
    import pygame.font

    pygame.font.init()
    return pygame.font.Font(None, size)


@cache
def _can_draw(letter: str) -> bool:
    """Whether there is a face for `letter` on a cap."""
    if not face("lull").lacks(letter):
        return True
    known, unknown = (_other_face(OTHER_SIZES[0]).metrics(each)[0] for each in (letter, _NO_LETTER))
    return known is not None and known != unknown


def _stretched(width: int) -> pygame.Surface:
    blank = key("cap_5")
    wide, high = blank.get_size()
    out = pygame.Surface((width, high), pygame.SRCALPHA)
    middle = blank.subsurface((EDGE, 0, wide - 2 * EDGE, high))
    out.blit(blank, (0, 0), (0, 0, EDGE, high))
    out.blit(pygame.transform.scale(middle, (width - 2 * EDGE, high)), (EDGE, 0))
    out.blit(blank, (width - EDGE, 0), (wide - EDGE, 0, EDGE, high))
    return out
