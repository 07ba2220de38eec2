"""Small pictures of the interface, cut from their sheets by name."""

import msgspec
import pygame

from game.content import paths
from game.content.level import Rect
from game.screen.paint.picture import drawn, sheet


@drawn()
def _boxes(name: str) -> dict[str, Rect]:
    data = (paths.project() / f"assets/ui/{name}.json").read_bytes()
    return msgspec.json.decode(data, type=dict[str, Rect])


@drawn()
def icon(name: str) -> pygame.Surface:
    """An icon, 12 x 12 px. Raises KeyError for a name that is not drawn."""
    return sheet("assets/ui/icons.png").subsurface(_boxes("icons")[name])


@drawn()
def key(name: str) -> pygame.Surface:
    """A key cap or button, 13 px high. Raises KeyError for a name that is not drawn."""
    return sheet("assets/ui/keys.png").subsurface(_boxes("keys")[name])


def has_icon(name: str) -> bool:
    """Whether there is an icon of that name."""
    return name in _boxes("icons")


def has_key(name: str) -> bool:
    """Whether there is a cap or button of that name."""
    return name in _boxes("keys")
