"""Words and boxes laid out in lines."""

import pygame
import pytest

from game.screen.faces import face
from game.screen.trials import flowing


@pytest.mark.parametrize("wide", range(90, 460, 7))
def test_what_follows_a_gap_keeps_to_its_line(wide):
    area = pygame.Rect(10, 10, wide, 0)
    pieces = flowing.slip(
        face("lull"), "At {when} she lets herself into {place}. With {thing}.", {"place": "the clinic"}, area
    )
    gaps = {piece.name: at for at, piece in enumerate(pieces) if piece.name}
    assert list(gaps) == ["when", "place", "thing"]
    for gap in ("place", "thing"):
        box, stop = pieces[gaps[gap]].box, pieces[gaps[gap] + 1]
        assert (stop.text, stop.box.y, stop.box.x) == (".", box.y, box.right)
