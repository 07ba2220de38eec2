"""Keys, pad and mouse to actions. Held ones walk; presses are counted from events, so none is lost between ticks."""

from collections.abc import Iterable, Mapping

import pygame

from game.screen.layout import Layout
from game.screen.pads import Pads
from game.settings import ACTIONS, DIRECTIONS, HOLD, Settings

REPEAT_AFTER, REPEAT_EVERY = 22, 5
"""Ticks that a direction is held before it steps through a list by itself, and between such steps."""
QUEUED = 2
"""Presses of one action, or clicks, that a slow frame keeps: what is pressed while all stands still is not caught up
with for long."""
CHOOSE = "choose"
"""What is pressed with interact, but for Enter together with another key."""
_ENTER = ("return", "enter")
_SYSTEMS = {
    pygame.KMOD_LALT: "left alt",
    pygame.KMOD_RALT: "right alt",
    pygame.KMOD_LGUI: "left meta",
    pygame.KMOD_RGUI: "right meta",
}
"""Keys that make others the system's while they are down."""
_MODIFIED = pygame.KMOD_SHIFT | pygame.KMOD_CTRL | pygame.KMOD_ALT | pygame.KMOD_GUI


class Controls:
    """What is held, and what was pressed since the last tick. `device` is what was used last: keys, pad or mouse.

    `pointer` is where the mouse is on the canvas (None: outside, or not used yet); `clicks` the presses of its left
    button since the last tick, `left_down` whether that is held, `moved` whether it was moved, `wheel` how far it was
    rolled. Its right button, held, holds breath, and the middle one pauses. `away`: another window has what the player
    types. `raw` is the last key or button by its name (empty: it has none), for whoever asks which one somebody means.
    `fixed` leads from keys that no setting changes to what they do.
    """

    def __init__(self, settings: Settings, fixed: Mapping[str, str] | None = None) -> None:
        self._fixed = fixed or {}
        self.layout, self.pads = Layout(), Pads()
        self.device = "keys"
        self.away = False
        self.pointer: tuple[int, int] | None = None
        self.clicks: list[tuple[int, int]] = []
        self.right_click = False
        self.wheel = 0
        self.moved = False
        self.raw: tuple[str, str] | None = None
        self._keys_down: dict[int, str] = {}
        self._right_down = self.left_down = False
        self._pad_lost = False
        self._returns = False
        """Whether the window has just been come back to: keys that are down tell so as if they were pressed."""
        self._pressed: dict[str, int] = {}
        self._taken: set[str] = set()
        self._clicked = False
        self._tapped: set[str] = set()
        self._switched: set[str] = set()
        self._held_for = dict.fromkeys(DIRECTIONS, 0)
        self.apply(settings)

    def apply(self, settings: Settings) -> None:
        """Take up the keys and buttons of `settings`."""
        self._settings = settings
        self._keys = _turned(settings.keys, self._fixed)
        self._buttons = _turned(settings.buttons)
        self._switched = {action for action in self._switched if self._is_switched(action)}

    # ------------------------------------------------------------------ taking in
    def feed(self, event: pygame.event.Event, pointer: tuple[int, int] | None) -> None:
        """Take in one event; `pointer` is where it happened on the canvas, for events of the mouse. What is clicked in
        a window that is away brings the player back and does nothing else."""
        if event.type == pygame.KEYDOWN:
            self._key(event)
        elif event.type == pygame.KEYUP:
            self._keys_down.pop(event.scancode or -event.key, None)
        elif event.type == pygame.KEYMAPCHANGED:
            self.layout.read()
        elif event.type == pygame.WINDOWFOCUSLOST:
            self._leave()
        elif event.type == pygame.WINDOWFOCUSGAINED:
            self.away, self._returns = False, self.away
        elif event.type == pygame.MOUSEMOTION:
            self.pointer = pointer
            if event.rel[0] ** 2 + event.rel[1] ** 2 > 2:
                self.device, self.moved = "mouse", True
        elif event.type == pygame.MOUSEBUTTONDOWN and self._is_here():
            self._click(event.button, pointer)
        elif event.type == pygame.MOUSEBUTTONUP:
            self._right_down = self._right_down and event.button != pygame.BUTTON_RIGHT
            self.left_down = self.left_down and event.button != pygame.BUTTON_LEFT
        elif event.type == pygame.MOUSEWHEEL and self._is_here():
            self.wheel += event.y
        else:
            self._pad(event)

    def _is_here(self) -> bool:
        """Whether the window has the keyboard, by the system's word where it did not say so by itself."""
        self.away = self.away and not pygame.key.get_focused()
        return not self.away

    def _key(self, event: pygame.event.Event) -> None:
        self.away = False
        name = self.layout.take(event)
        self._keys_down[event.scancode or -event.key] = name
        if self._returns:
            return
        self.device = "keys"
        if name in _ENTER and event.mod & pygame.KMOD_ALT:
            self._press(("fullscreen",))
            return
        self.raw = ("key", name)
        if any(event.mod & bit and key != name and key not in self._keys for bit, key in _SYSTEMS.items()):
            return
        self._press(self._keys.get(name, ()), plain=name not in _ENTER or not event.mod & _MODIFIED)

    def _leave(self) -> None:
        """Another window has the keyboard: nobody tells what is let go there."""
        self.away, self._returns = True, False
        self._keys_down.clear()
        self._tapped.clear()
        self._right_down = self.left_down = False
        self.let_go("skip")
        self.pads.let_go()

    def _click(self, button: int, pointer: tuple[int, int] | None) -> None:
        self.device, self.pointer = "mouse", pointer
        if button == pygame.BUTTON_LEFT and pointer:
            self.clicks.append(pointer)
            self.left_down = True
        elif button == pygame.BUTTON_RIGHT:
            self.right_click = self._right_down = True
            self._press(("breathe",))
        elif button == pygame.BUTTON_MIDDLE:
            self._press(("pause",))

    def _pad(self, event: pygame.event.Event) -> None:
        """A button, or a stick or trigger that has just been pushed far enough; or a pad that is gone."""
        if event.type == pygame.CONTROLLERDEVICEREMOVED:
            if self.device == "pad" and self.pads.last == event.instance_id:
                self.device = "keys"
                self._pad_lost = True
            self._tapped.clear()
            self.pads.unplug(event.instance_id)
        for button, down in self.pads.feed(event):
            self.device = "pad"
            if down:
                self.raw = ("button", button)
                self._press(self._buttons.get(button, ()))

    def _press(self, actions: Iterable[str], plain: bool = True) -> None:
        self._pad_lost = False
        for action in actions:
            self._count(action)
            if action == "interact" and plain:
                self._count(CHOOSE)
            self._tapped.add(action)
            if self._is_switched(action):
                self._switched ^= {action}

    def _count(self, action: str) -> None:
        self._pressed[action] = min(QUEUED, self._pressed.get(action, 0) + 1)

    def tick(self) -> None:
        """A tick is over: presses that nobody took are forgotten, and a second one within it, where the first was
        taken, is the next tick's; held directions begin to repeat."""
        self._pressed = {action: left for action, left in self._pressed.items() if left and action in self._taken}
        self._taken.clear()
        self.clicks[:] = self.clicks[: QUEUED - 1] if self._clicked else ()
        self._clicked = self._returns = False
        self._tapped.clear()
        self.right_click, self.moved, self.wheel, self.raw = False, False, 0, None
        for way in DIRECTIONS:
            self._held_for[way] = self._held_for[way] + 1 if self.holds(way) else 0

    def forget(self) -> None:
        """What was pressed in this tick meant nothing but the key itself."""
        self._pressed.clear()
        self._tapped.clear()

    # ------------------------------------------------------------------ asking
    def holds(self, action: str) -> bool:
        """Whether `action` is held, or was for less than a tick; or is switched on where the player likes that
        better."""
        if self._is_switched(action):
            return action in self._switched
        if action in self._tapped or (action == "breathe" and self._right_down):
            return True
        if self._keys_down and any(action in self._keys.get(key, ()) for key in self._keys_down.values()):
            return True
        down = self.pads.down
        return bool(down) and any(action in self._buttons.get(button, ()) for button in down)

    def _is_switched(self, action: str) -> bool:
        """Whether the player switches `action` on and off rather than hold it."""
        return action in HOLD and not getattr(self._settings, HOLD[action])

    def is_on(self, action: str) -> bool:
        """Whether `action` is switched on."""
        return action in self._switched

    def skips(self, heard: bool) -> bool:
        """Whether the player hurries past a line that was `heard` before or not. Skipping that is switched on ends at
        one that it does not pass."""
        passes = heard or self._settings.skip_unheard
        if not passes:
            self.let_go("skip")
        return passes and self.holds("skip")

    def take(self, action: str) -> bool:
        """Whether `action` was pressed since the last tick; it counts once a tick."""
        if action in self._taken or not self._pressed.get(action):
            return False
        self._pressed[action] -= 1
        self._taken.add(action)
        if action == "interact":
            self.take(CHOOSE)
        return True

    def chooses(self) -> bool:
        """Whether interact was pressed to pick one of several: Enter together with another key never is."""
        plain = self._pressed.get(CHOOSE, 0) > 0
        return self.take("interact") and plain

    def let_go(self, action: str) -> None:
        """Switch `action` off, where it is switched and not held."""
        self._switched.discard(action)

    def step(self, action: str) -> bool:
        """Whether a direction was pressed, or has been held long enough to step on by itself."""
        held = self._held_for[action] - REPEAT_AFTER
        return self.take(action) or (held >= 0 and held % REPEAT_EVERY == 0)

    def click(self) -> tuple[int, int] | None:
        """The next click of the left button; it counts once."""
        if not self.clicks or self._clicked:
            return None
        self._clicked = True
        return self.clicks.pop(0)

    def lost_pad(self) -> bool:
        """Whether the pad that was played with is gone, and nothing was done since; it counts once."""
        lost, self._pad_lost = self._pad_lost, False
        return lost

    def wants_out(self) -> bool:
        """Whether a menu is to be left: cancel, pause or the right button."""
        cancel, pause = self.take("cancel"), self.take("pause")
        return cancel or pause or self.right_click


def _turned(bound: Mapping[str, list[str]], fixed: Mapping[str, str] | None = None) -> dict[str, list[str]]:
    """The actions of each key or button, what is `fixed` first."""
    found: dict[str, list[str]] = {name: [action] for name, action in (fixed or {}).items()}
    for action in ACTIONS:
        for name in bound.get(action, ()):
            found.setdefault(name, []).append(action)
    return found
