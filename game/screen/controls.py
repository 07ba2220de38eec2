"""Keys, pad and mouse to actions. Held ones walk; presses are counted from events, so none is lost between ticks."""

from collections.abc import Mapping

import pygame

from game.screen.pads import Pads
from game.settings import ACTIONS, Settings

DIRECTIONS = ("left", "right", "up", "down")
REPEAT_AFTER, REPEAT_EVERY = 22, 5
"""Ticks that a direction is held before it steps through a list by itself, and between such steps."""


class Controls:
    """What is held, and what was pressed since the last tick. `device` is what was used last: keys, pad or mouse.

    `pointer` is where the mouse is on the canvas (None: outside, or not used yet); `clicks` the presses of its left
    button since the last tick, `wheel` how far it was rolled. Its right button, held, holds breath, and the middle one
    pauses. `away`: another window has what the player types. `raw` is the last key or button by its name, for whoever
    asks which one somebody means. `fixed` leads from keys that no setting changes to what they do.
    """

    def __init__(self, settings: Settings, fixed: Mapping[str, str] | None = None) -> None:
        self._fixed = fixed or {}
        self.pads = Pads()
        self.device = "keys"
        self.away = False
        self.pointer: tuple[int, int] | None = None
        self.clicks: list[tuple[int, int]] = []
        self.right_click = False
        self.wheel = 0
        self.raw: tuple[str, str] | None = None
        self._keys_down: set[int] = set()
        self._buttons_down: set[str] = set()
        self._right_down = False
        self._pressed: set[str] = set()
        self._switched: set[str] = set()
        self._held_for = dict.fromkeys(DIRECTIONS, 0)
        self.apply(settings)

    def apply(self, settings: Settings) -> None:
        """Take up the keys and buttons of `settings`."""
        self._settings = settings
        self._keys = {pygame.key.key_code(name): [action] for name, action in self._fixed.items()}
        for action in ACTIONS:
            for name in settings.keys.get(action, ()):
                try:
                    self._keys.setdefault(pygame.key.key_code(name), []).append(action)
                except ValueError:
                    continue  # a key of another keyboard: the settings screen shows it, nothing is bound to it
        self._buttons: dict[str, list[str]] = {}
        for action in ACTIONS:
            for name in settings.buttons.get(action, ()):
                self._buttons.setdefault(name, []).append(action)

    # ------------------------------------------------------------------ taking in
    def feed(self, event: pygame.event.Event, pointer: tuple[int, int] | None) -> None:
        """Take in one event; `pointer` is where it happened on the canvas, for events of the mouse."""
        if event.type == pygame.KEYDOWN:
            self.device = "keys"
            if name := pygame.key.name(event.key):
                self.raw = ("key", name)
            self._keys_down.add(event.key)
            self._press(self._keys.get(event.key, ()))
        elif event.type == pygame.KEYUP:
            self._keys_down.discard(event.key)
        elif event.type == pygame.WINDOWFOCUSLOST:
            self.away = True
            self._keys_down.clear()
            self._right_down = False
            self._release_pads()
        elif event.type == pygame.WINDOWFOCUSGAINED:
            self.away = False
        elif event.type == pygame.MOUSEMOTION:
            self.pointer = pointer
            if event.rel[0] ** 2 + event.rel[1] ** 2 > 2:
                self.device = "mouse"
        elif event.type == pygame.MOUSEBUTTONDOWN:
            self._click(event.button, pointer)
        elif event.type == pygame.MOUSEBUTTONUP:
            self._right_down = self._right_down and event.button != pygame.BUTTON_RIGHT
        elif event.type == pygame.MOUSEWHEEL:
            self.wheel += event.y
        else:
            self._pad(event)

    def _click(self, button: int, pointer: tuple[int, int] | None) -> None:
        self.device, self.pointer = "mouse", pointer
        if button == pygame.BUTTON_LEFT and pointer:
            self.clicks.append(pointer)
        elif button == pygame.BUTTON_RIGHT:
            self.right_click = self._right_down = True
            self._press(("breathe",))
        elif button == pygame.BUTTON_MIDDLE:
            self._press(("pause",))

    def _pad(self, event: pygame.event.Event) -> None:
        """A button, or a stick that has just been pushed somewhere."""
        before = self.pads.direction
        if event.type == pygame.CONTROLLERDEVICEREMOVED:
            self._release_pads()
        if found := self.pads.feed(event):
            self._button(*found)
        for axis, ways in enumerate((("left", "right"), ("up", "down"))):
            now = self.pads.direction[axis]
            if now and now != before[axis]:
                self.device = "pad"
                self._press((ways[now > 0],))

    def _release_pads(self) -> None:
        self._buttons_down.clear()
        self.pads.let_go()

    def _button(self, name: str, down: bool) -> None:
        self.device = "pad"
        if not down:
            self._buttons_down.discard(name)
            return
        self.raw = ("button", name)
        self._buttons_down.add(name)
        self._press(self._buttons.get(name, ()))

    def _press(self, actions: "tuple[str, ...] | list[str]") -> None:
        for action in actions:
            self._pressed.add(action)
            if action in ("hurry", "breathe"):
                self._switched ^= {action}

    def tick(self) -> None:
        """A tick is over: presses that nobody took are forgotten; held directions begin to repeat."""
        self._pressed.clear()
        self.clicks.clear()
        self.right_click, self.wheel, self.raw = False, 0, None
        for way in DIRECTIONS:
            self._held_for[way] = self._held_for[way] + 1 if self.holds(way) else 0

    # ------------------------------------------------------------------ asking
    def holds(self, action: str) -> bool:
        """Whether `action` is held, or switched on where the player likes that better."""
        if action == "hurry" and not self._settings.hold_hurry:
            return action in self._switched
        if action == "breathe" and not self._settings.hold_breathe:
            return action in self._switched
        if action == "breathe" and self._right_down:
            return True
        if any(action in self._keys.get(key, ()) for key in self._keys_down):
            return True
        if any(action in self._buttons.get(name, ()) for name in self._buttons_down):
            return True
        x, y = self.pads.direction
        return {"left": x < 0, "right": x > 0, "up": y < 0, "down": y > 0}.get(action, False)

    def take(self, action: str) -> bool:
        """Whether `action` was pressed since the last tick; it counts once."""
        found = action in self._pressed
        self._pressed.discard(action)
        return found

    def let_go(self, action: str) -> None:
        """Switch `action` off, where it is switched and not held."""
        self._switched.discard(action)

    def step(self, action: str) -> bool:
        """Whether a direction was pressed, or has been held long enough to step on by itself."""
        held = self._held_for[action] - REPEAT_AFTER
        return self.take(action) or (held >= 0 and held % REPEAT_EVERY == 0)

    def click(self) -> tuple[int, int] | None:
        """The next click of the left button; it counts once."""
        return self.clicks.pop(0) if self.clicks else None

    def wants_out(self) -> bool:
        """Whether a menu is to be left: cancel, pause or the right button."""
        cancel, pause = self.take("cancel"), self.take("pause")
        return cancel or pause or self.right_click
