"""Pads: buttons by where they lie, sticks as directions. The one file that names pygame's mapped controllers, which it
keeps private; without them pads are simply not there."""

from typing import Any

import pygame

DEAD = 0.45
"""How far a stick must be pushed, out of 1."""
_FULL = 32767

_BUTTONS = {
    pygame.CONTROLLER_BUTTON_A: "south",
    pygame.CONTROLLER_BUTTON_B: "east",
    pygame.CONTROLLER_BUTTON_X: "west",
    pygame.CONTROLLER_BUTTON_Y: "north",
    pygame.CONTROLLER_BUTTON_BACK: "select",
    pygame.CONTROLLER_BUTTON_START: "start",
    pygame.CONTROLLER_BUTTON_LEFTSHOULDER: "left shoulder",
    pygame.CONTROLLER_BUTTON_RIGHTSHOULDER: "right shoulder",
    pygame.CONTROLLER_BUTTON_LEFTSTICK: "left stick",
    pygame.CONTROLLER_BUTTON_RIGHTSTICK: "right stick",
    pygame.CONTROLLER_BUTTON_DPAD_UP: "dpad up",
    pygame.CONTROLLER_BUTTON_DPAD_DOWN: "dpad down",
    pygame.CONTROLLER_BUTTON_DPAD_LEFT: "dpad left",
    pygame.CONTROLLER_BUTTON_DPAD_RIGHT: "dpad right",
}
NAMES = tuple(_BUTTONS.values())


class Pads:
    """Every pad that is plugged in, opened as it comes."""

    def __init__(self) -> None:
        self._open: dict[int, Any] = {}
        self._stick = (0.0, 0.0)
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
            self._open[pad.id if hasattr(pad, "id") else number] = pad

    def feed(self, event: pygame.event.Event) -> tuple[str, bool] | None:
        """Take in one event; (button, pressed) when it was a button's."""
        if event.type == pygame.CONTROLLERDEVICEADDED:
            self._plug(event.device_index)
        elif event.type == pygame.CONTROLLERDEVICEREMOVED:
            self._open.pop(event.instance_id, None)
        elif event.type in (pygame.CONTROLLERBUTTONDOWN, pygame.CONTROLLERBUTTONUP):
            name = _BUTTONS.get(event.button)
            return (name, event.type == pygame.CONTROLLERBUTTONDOWN) if name else None
        elif event.type == pygame.CONTROLLERAXISMOTION:
            x, y = self._stick
            if event.axis == pygame.CONTROLLER_AXIS_LEFTX:
                self._stick = (event.value / _FULL, y)
            elif event.axis == pygame.CONTROLLER_AXIS_LEFTY:
                self._stick = (x, event.value / _FULL)
        return None

    def let_go(self) -> None:
        """Take the stick for let go: nobody may be told when it is."""
        self._stick = (0.0, 0.0)

    @property
    def direction(self) -> tuple[int, int]:
        """Where the left stick points: -1, 0 or 1 each way."""
        x, y = self._stick
        return (x > DEAD) - (x < -DEAD), (y > DEAD) - (y < -DEAD)
