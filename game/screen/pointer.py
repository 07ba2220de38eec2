"""The mouse's pointer and the window's icon, drawn like everything else."""

import pygame

from game.screen.display import Display
from game.screen.paint.picture import sheet
from game.screen.widgets.pictures import icon

TIP = (1, 1)
"""The px of the pointer's picture that points."""
LARGEST = 3
"""It grows with the window up to this many times its size."""
ICON_SCALE = 4


def dress(display: Display) -> None:
    """Give the window its icon and its pointer, as large as the pixels it shows."""
    if display.headless:
        return
    pygame.display.set_icon(pygame.transform.scale_by(icon("lamp_lit"), ICON_SCALE))
    scale = max(1, min(LARGEST, int(display.scale)))
    picture = pygame.transform.scale_by(sheet("assets/ui/cursor.png"), scale)
    pygame.mouse.set_cursor(pygame.Cursor((TIP[0] * scale, TIP[1] * scale), picture))
