"""The four states of everything out of doors. A thing is drawn once; a state says what of it there is, and in which
ramps it is shown."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache

import numpy as np

from assets.source.canvas import Canvas, Cells
from assets.source.ramps import INDEX, NAMES, RGB

GREY = ("ink0", "ink1", "ink2", "ink3", "ink4", "ink5", "ink6", "ink7")
"""What colour becomes where there is none: violet in the darks, never white."""
SLATE = ("ink0", "ink1", "ink2", "ink3", "ink4", "ink5", "ink6")


@dataclass(frozen=True)
class State:
    """`painted`: the paint lies over everything, and with it goods, awnings and flowers. `shut`: shutters are down, and
    blinds. `worn`: what paint hides is seen, pipes, cables, stains. `lit`: the share of upper windows with a lamp
    behind them. `open`: shops have their lights on. `wet`: the ground shines. `fades`: the ramps that are shown as
    others, by the colour of their own that is nearest in value. `darker`: steps of value that the whole loses."""

    name: str
    painted: bool = False
    shut: bool = False
    worn: bool = False
    lit: float = 0.0
    open: bool = False
    wet: bool = False
    fades: dict[str, tuple[str, ...]] = field(default_factory=dict)
    darker: float = 0.0

    @property
    def dark(self) -> bool:
        """Whether it is night."""
        return self.name in ("night", "asleep")


def _ramp(name: str) -> tuple[str, ...]:
    return tuple(color for color in NAMES if color.rstrip("0123456789") == name)


_COLORED = ("blue", "teal", "green", "wood", "gold", "skin", "aub", "mag", "red", "umber", "tan", "rosy", "olive")

PAINTED = State("painted", painted=True)
BARE = State("bare", shut=True, worn=True, fades=dict.fromkeys(_COLORED, GREY), darker=0.17)
NIGHT = State(
    "night", worn=True, lit=0.6, open=True, wet=True,
    fades={"gold": _ramp("tan"), "blue": GREY, "red": _ramp("aub")},
)  # fmt: skip
ASLEEP = State("asleep", shut=True, worn=True, fades=dict.fromkeys(_COLORED, SLATE), darker=0.12)
STATES = (PAINTED, BARE, NIGHT, ASLEEP)


def _value(number: int) -> float:
    """How light a colour is, 0 to 1 (ITU-R BT.601)."""
    red, green, blue = RGB[number]
    return (0.299 * red + 0.587 * green + 0.114 * blue) / 255


@cache
def _table(name: str) -> Cells:
    state = next(state for state in STATES if state.name == name)
    table = np.arange(256, dtype=np.uint8)
    for number, color in enumerate(NAMES[1:], 1):
        others = state.fades.get(color.rstrip("0123456789"))
        if others:
            wanted = _value(number) * (1 - state.darker)
            table[number] = min((INDEX[other] for other in others), key=lambda other: abs(_value(other) - wanted))
    return table


def faded(canvas: Canvas, state: State, keep: Iterable[str] = ()) -> Canvas:
    """`canvas`, drawn in the colours of noon, as it looks in `state`; colours in `keep` stay. Gives it back."""
    table = _table(state.name).copy()
    for color in keep:
        table[INDEX[color]] = INDEX[color]
    canvas.cells = table[canvas.cells]
    return canvas
