"""Portraits: one strip of four frames a mood, at rest, the mouth half open, open, and the eyes shut."""

import pygame

from game.content import paths
from game.screen.paint.picture import drawn, sheet

SIDE = 96
"""Px of a frame, wide and high."""
REST, HALF, OPEN, SHUT = range(4)
MOUTH = (HALF, OPEN, HALF, REST, HALF, REST, OPEN, HALF, REST, OPEN)
"""How a mouth moves while letters come, over and over."""
MOUTH_FOR = 5
"""Ticks of each of these."""
BLINK_EVERY, BLINK_FOR = 241, 6
"""Ticks between blinks, and of one."""
ANY_MOOD = "neutral"


def frame(who: str, mood: str, talking: bool, tick: int) -> pygame.Surface:
    """The portrait of `who` at `tick`, 96 x 96 px; a mood that is not drawn looks neutral. Raises FileNotFoundError
    for a person who has no portrait."""
    return sheet(_file(who, mood)).subsurface((shown(talking, tick) * SIDE, 0, SIDE, SIDE))


@drawn()
def _file(who: str, mood: str) -> str:
    file = f"assets/portraits/{who}/{mood}.png"
    return file if (paths.project() / file).is_file() else f"assets/portraits/{who}/{ANY_MOOD}.png"


def shown(talking: bool, tick: int) -> int:
    """Which of the four frames is seen at `tick`."""
    if talking:
        return MOUTH[tick // MOUTH_FOR % len(MOUTH)]
    return SHUT if tick % BLINK_EVERY < BLINK_FOR else REST
