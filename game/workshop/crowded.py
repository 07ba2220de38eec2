"""A place among people of a crowd, to be looked at before the story has any: they stand on free ground in sight."""

from collections.abc import Iterator

from game.content.level import Point
from game.core.fixed import units
from game.screen.contact import Picture
from game.screen.dreamscape import Dreamscape
from game.screen.paint import HEIGHT, WIDTH
from game.screen.paint.actors import Actor
from game.screen.paint.crowd import FACINGS, Crowd, Passer, posed
from game.session import Session
from game.world.motion import feet

APART = 20, 13
"""Px across and down that two of them stand apart at least."""
COLUMNS = (6, 6, 6, 0, 2, 4)
"""Columns of the sheet that they show in turn: half of them stand, half are caught in a stride."""
ACROSS, DOWN = 0.618034, 0.754878
"""Shares of the canvas between a place and the next that is tried (Roberts 2018, `R1` and `R2`)."""
TRIED = 40
"""Places that are tried for each of them."""


class Crowded(Dreamscape):
    """Draws the place that `session` is in with so many `passers` in it."""

    def __init__(self, session: Session, passers: list[Passer]) -> None:
        super().__init__(session)
        self.passers = passers

    def draw(self, canvas: Picture, corner: Point, people: dict[str, Actor], tick: int, between: float) -> None:
        """Paint the layer in force, those who are there, and the crowd among them."""
        pair = self.session.level.pair
        group = pair.at(self.session.state.beneath) if pair else ""
        stage = self.stages[group]
        if not stage.crowd.looks:
            stage.crowd = Crowd(self.session.library.texts.looks, stage.lighting)
        stage.draw(canvas, corner, people.values(), tick, passers=self.passers)


def onlookers(session: Session, corner: Point, count: int) -> list[Passer]:
    """`count` people, or as many as find room, on free ground of what a canvas at `corner` shows; each of the next
    look, so that as many as there are differ."""
    found: list[Passer] = []
    looks = len(session.library.texts.looks)
    for x, y in _places(corner, count * TRIED):
        near = any(abs(x - other.x) < APART[0] and abs(y - other.y) < APART[1] for other in found)
        if not near and session.walkers.ground.free(*feet(units(x), units(y))):
            number = len(found)
            facing = (number * 3 + number // len(FACINGS)) % len(FACINGS)
            found.append(Passer(x, y, number % looks, posed(facing, COLUMNS[number % len(COLUMNS)])))
            if len(found) == count:
                break
    return sorted(found, key=lambda passer: passer.y)


def _places(corner: Point, count: int) -> Iterator[Point]:
    """Points spread evenly over the canvas."""
    for i in range(count):
        yield corner[0] + round(i * ACROSS % 1 * WIDTH), corner[1] + round(i * DOWN % 1 * HEIGHT)
