"""Somebody who is followed: what they see, hatched on the ground; where it is dark enough not to be made out; and over
their head an eye that fills while they look at whoever is behind them."""

from collections.abc import Mapping
from functools import partial

import msgspec
import pygame

from game.content.boards.tail import TailBoard
from game.content.level import Point
from game.content.objects.shade import Shade
from game.core.fixed import pixels
from game.screen.paint import guards
from game.screen.paint.actors import Actor
from game.screen.paint.palette import COLOR
from game.screen.paint.people import CELL_H, rimmed
from game.screen.paint.picture import drawn
from game.screen.paint.stage import Under
from game.screen.trials.rooted import RootedPainter
from game.session import Session
from game.trials.tail import NOTICES, Leave, Tail, outline

SHADE = (150, 146, 186)
"""What the ground is darkened by where it is dark enough."""
SEEN, ALARMED = (176, 170, 206), (236, 170, 160)
"""What the ground is darkened by that they see by day, and while they look at whoever is behind them."""
EVERY = 4
"""Px between two strokes at the edge of that."""


class Painter(RootedPainter):
    """As of all who walk so; breath held stands about, and cancel turns round."""

    told = "tail"
    leave = Leave()

    def dressed(self, people: Mapping[str, Actor], session: Session) -> Mapping[str, Actor]:
        """Whoever is followed has a bright rim: one of a whole street."""
        found, shown = _under_way(session), super().dressed(people, session)
        if found is None or found[1] not in shown:
            return shown
        them = shown[found[1]]
        return {**shown, found[1]: msgspec.structs.replace(them, frame=_bright(them.frame))}

    def ground(self, session: Session) -> Under | None:
        return partial(self._draw_ground, session)

    def _draw_ground(self, session: Session, canvas: pygame.Surface, corner: Point) -> pygame.Rect | None:
        """Shade, and what they see."""
        found = _under_way(session)
        for shade in session.level.of(Shade):
            left, top, wide, high = shade.area
            box = pygame.Rect(left - corner[0], top - corner[1], wide, high)
            canvas.fill(SHADE, box, special_flags=pygame.BLEND_RGB_MULT)
            for x in range(box.left, box.right - 1, EVERY):
                for y in (box.top, box.bottom - 1):
                    canvas.fill(COLOR["ink4"], (x, y, 2, 1))
        if found and (them := session.state.people.get(found[1])):
            looks, seen = found[0].sight > 0, outline(session.sight, them)
            dark = pygame.Surface(canvas.get_size())
            dark.fill((255, 255, 255))
            points = [(x - corner[0], y - corner[1]) for x, y in seen]
            pygame.draw.polygon(dark, ALARMED if looks else SEEN, points)
            walls = guards.shut(session, seen)
            for x, y, wide, high in walls:
                dark.fill((255, 255, 255), (x - corner[0], y - corner[1], wide, high))
            canvas.blit(dark, (0, 0), special_flags=pygame.BLEND_RGB_MULT)
            return guards.draw_cone(canvas, corner, seen, looks, walls)
        return None

    def draw(self, session: Session, tick: int) -> None:
        found = _under_way(session)
        if found is None:
            return
        tail, whom = found
        if (them := session.state.people.get(whom)) and (tail.sight or tail.listens):
            head = pixels(them.x) - self.corner[0], pixels(them.y) - CELL_H + 4 - self.corner[1]
            guards.draw_eye(self.app.canvas, head, tail.sight / NOTICES, tail.listens > 0, tail.sight * 2 > NOTICES)
        if session.state.mode is tail:
            self.draw_foot(session, True)


@drawn(128)
def _bright(frame: pygame.Surface) -> pygame.Surface:
    return rimmed(frame.copy(), COLOR["gold3"])


def _under_way(session: Session) -> tuple[Tail, str] | None:
    """The following under way, also while something is said over it, and who is followed."""
    tail = session.state.uppermost(Tail)
    board = session.book.boards.get(tail.board) if tail else None
    return (tail, board.whom) if tail and isinstance(board, TailBoard) else None
