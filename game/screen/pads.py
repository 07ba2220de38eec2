"""Pads: buttons by where they lie, sticks and triggers as buttons that are pushed far enough. The one file that names
pygame's mapped controllers, which it keeps private; without them pads are simply not there."""

from typing import Any, NamedTuple

import pygame

DEAD = 0.45
"""How far a stick or trigger must be pushed, out of 1."""
SLACK = 0.1
"""How much nearer it comes back before it is let go, so that a hand that trembles pushes once."""
_FULL = 32767

_BUTTONS = {
    pygame.CONTROLLER_BUTTON_A: "south",
    pygame.CONTROLLER_BUTTON_B: "east",
    pygame.CONTROLLER_BUTTON_X: "west",
    pygame.CONTROLLER_BUTTON_Y: "north",
    pygame.CONTROLLER_BUTTON_BACK: "select",
    pygame.CONTROLLER_BUTTON_GUIDE: "guide",
    pygame.CONTROLLER_BUTTON_START: "start",
    pygame.CONTROLLER_BUTTON_LEFTSHOULDER: "left shoulder",
    pygame.CONTROLLER_BUTTON_RIGHTSHOULDER: "right shoulder",
    pygame.CONTROLLER_BUTTON_LEFTSTICK: "left stick",
    pygame.CONTROLLER_BUTTON_RIGHTSTICK: "right stick",
    pygame.CONTROLLER_BUTTON_DPAD_UP: "dpad up",
    pygame.CONTROLLER_BUTTON_DPAD_DOWN: "dpad down",
    pygame.CONTROLLER_BUTTON_DPAD_LEFT: "dpad left",
    pygame.CONTROLLER_BUTTON_DPAD_RIGHT: "dpad right",
    **dict(enumerate(("misc", "paddle 1", "paddle 2", "paddle 3", "paddle 4", "touchpad"), 15)),
}
_AXES = {
    pygame.CONTROLLER_AXIS_LEFTX: ("left stick left", "left stick right"),
    pygame.CONTROLLER_AXIS_LEFTY: ("left stick up", "left stick down"),
    pygame.CONTROLLER_AXIS_RIGHTX: ("right stick left", "right stick right"),
    pygame.CONTROLLER_AXIS_RIGHTY: ("right stick up", "right stick down"),
    pygame.CONTROLLER_AXIS_TRIGGERLEFT: ("", "left trigger"),
    pygame.CONTROLLER_AXIS_TRIGGERRIGHT: ("", "right trigger"),
}
"""What an axis is pushed to: below and above its middle."""
NAMES = (*_BUTTONS.values(), *(name for names in _AXES.values() for name in names if name))


class Push(NamedTuple):
    """A button that goes down, or is let go."""

    button: str
    down: bool


class Pads:
    """Every pad that is plugged in, opened as it comes, and what is down on each."""

    def __init__(self) -> None:
        self._open: dict[int, Any] = {}
        self._down: set[tuple[int, str]] = set()
        self.last: int | None = None
        """The pad that was used last; None: none was."""
        try:
            from pygame._sdl2 import controller

            controller.init()
            self._module: Any = controller
        except (ImportError, pygame.error):
            self._module = None
            return
        for i in range(self._module.get_count()):
            self._plug(i)

    def _plug(self, number: int) -> None:
        if self._module and self._module.is_controller(number):
            pad = self._module.Controller(number)
            self._open[pad.as_joystick().get_instance_id()] = pad

    def feed(self, event: pygame.event.Event) -> list[Push]:
        """Take in one event; what it pushed or let go."""
        if event.type == pygame.CONTROLLERDEVICEADDED:
            self._plug(event.device_index)
        elif event.type in (pygame.CONTROLLERBUTTONDOWN, pygame.CONTROLLERBUTTONUP):
            name = _BUTTONS.get(event.button) or f"button {event.button}"
            return self._push(event.instance_id, name, event.type == pygame.CONTROLLERBUTTONDOWN)
        elif event.type == pygame.CONTROLLERAXISMOTION:
            pushed = event.value / _FULL
            low, high = _AXES.get(event.axis, (f"axis {event.axis} back", f"axis {event.axis}"))
            return [
                push
                for name, far in ((low, -pushed), (high, pushed))
                for push in self._push(event.instance_id, name, far > self._enough(event.instance_id, name))
                if name
            ]
        return []

    def _enough(self, pad: int, name: str) -> float:
        return DEAD - SLACK if (pad, name) in self._down else DEAD

    def _push(self, pad: int, name: str, down: bool) -> list[Push]:
        if down == ((pad, name) in self._down):
            return []
        self.last = pad
        (self._down.add if down else self._down.discard)((pad, name))
        return [Push(name, down)]

    def unplug(self, pad: int) -> None:
        """A pad is gone, with all that was down on it."""
        self._open.pop(pad, None)
        self._down = {each for each in self._down if each[0] != pad}

    def let_go(self) -> None:
        """Take everything for let go: nobody may be told when it is."""
        self._down.clear()

    @property
    def down(self) -> set[str]:
        """The names of what is down, on any of them."""
        return {name for _, name in self._down}
