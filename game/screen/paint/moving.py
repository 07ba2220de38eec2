"""What moves by itself in a place: animated tiles, and animated props, each out of step with its like elsewhere.

Chunks hold everything at rest. Whatever shows another picture is painted anew where it is, once for each picture, with
all that lies there: lit, shining, and behind what stands before it.
"""

from collections.abc import Iterable, Sequence
from functools import partial

import pygame

from game.content.level import Level, Prop
from game.core.pace import TICK
from game.screen.paint.baking import Bakery
from game.screen.paint.moment import REST, Moment
from game.screen.paint.painted import Painted
from game.screen.paint.patches import Key, Patch
from game.screen.paint.rhythm import in_turn

KEPT = 4_000_000
"""Bytes of what was painted anew that are kept."""
BEAT = 100
"""Ms between two moments at which props turn to another picture: in between, what stands still need not be painted."""
LAG_ACROSS, LAG_DOWN = 7, 13
"""Ms by which a prop is ahead of one like it that stands a px further left, or higher: what stands in a row moves in a
wave along it."""

Cell = tuple[pygame.Rect, tuple[int, ...], tuple[int, ...]]
"""A tile's square where a tile moves, what its tiles show, and the numbers of the props in it."""


class Moving:
    """The animated tiles and props of a place that `bakery` paints."""

    def __init__(self, bakery: Bakery) -> None:
        self._bakery, self._level = bakery, bakery.level
        self.now = REST
        self._props = bakery.moving
        self._boxes = [pygame.Rect(prop.x, prop.y, prop.w, prop.h) for prop in self._props]
        self._turns = [(self._level.animations[prop.picture], _lag(prop)) for prop in self._props]
        self._painted: Painted[tuple[int, ...], Patch] = Painted(KEPT, lambda patch: patch.weight)
        self._rhythms = {animation.lengths for animation in self._level.animations.values()}
        self._layers = [
            layer.cells for layer in self._level.layers if not self._level.animations.keys().isdisjoint(layer.cells)
        ]
        self._steps: list[int] = []
        self._moment: tuple[int, tuple[list[int], int]] = (-1, ([], 0))
        self._beat: tuple[int, list[int]] = (0, [])
        self._shown: dict[int, int] = {}
        self._present: dict[int, Patch] = {}
        self._view = pygame.Rect(0, 0, 0, 0)
        self._found: list[Patch] = []
        self._tiles: dict[int, int] = {}
        self._changed: dict[Key, list[Cell]] = {}
        self._cells: dict[Key, list[Cell]] = {}
        self._under: dict[int, tuple[tuple[int, ...], tuple[int, ...]]] = {}

    def __len__(self) -> int:
        """How many pieces that were painted anew are kept."""
        return len(self._painted)

    def forget(self, boxes: Sequence[pygame.Rect]) -> None:
        """What lies in `boxes` of the map looks different now."""
        self._painted.drop_where(lambda key: pygame.Rect(key[:4]).collidelist(boxes) >= 0)
        self._present.clear()
        self._view = pygame.Rect(0, 0, 0, 0)

    def moment(self, tick: int) -> tuple[list[int], int]:
        """The steps that tiles are at, and the beat of the props: nothing shows another picture while they last. At
        tick 0, where reduced motion stays, all props are at rest."""
        if tick != self._moment[0]:
            ms = int(tick * TICK)
            self._moment = tick, ([in_turn(lengths, ms) for lengths in self._rhythms], ms // BEAT if tick else -1)
        return self._moment[1]

    def patches(self, chunks: Iterable[Patch], view: pygame.Rect, tick: int) -> list[Patch]:
        """What lies in `view` and shows another picture at `tick` than those `chunks` do. `now` tells of
        the same moment."""
        moving = [chunk for chunk in chunks if chunk.moving]
        if not moving and not self._props:
            return []
        ms = int(tick * TICK)
        steps, turn = self.moment(tick)
        turned = steps != self._steps
        if turned:
            self._steps, self._tiles, self._changed = steps, _pictures_at(self._level, ms), {}
        beat = turn, view.collidelistall(self._boxes)
        if turned or beat != self._beat:
            self._beat = beat
            self._turn(view, turned)
        elif view == self._view:
            return self._found
        self._view, self._found = view.copy(), []
        found = self._found
        for chunk in moving:
            for box, tiles, props in self._changed_in(chunk):
                if view.colliderect(box):
                    found.append(self._paint(box, tiles, props))
        for number in beat[1]:
            if number in self._shown:
                patch = self._present.get(number)
                if patch is None:
                    patch = self._present[number] = self._paint(self._boxes[number], *self._with(number))
                found.append(patch)
        return found

    def _turn(self, view: pygame.Rect, turned: bool) -> None:
        """Let props, those in `view` and those over one of them, show what they do at the present beat; whether tiles
        have `turned` too."""
        beat, seen = self._beat
        shown = {}
        around = view.unionall([self._boxes[number] for number in seen])
        for number in around.collidelistall(self._boxes) if seen and beat >= 0 else ():
            animation, lag = self._turns[number]
            picture = animation.pictures[in_turn(animation.lengths, beat * BEAT + lag)]
            if picture != self._props[number].picture:
                shown[number] = picture
        if turned or shown != self._shown:
            self._shown = shown
            self.now = Moment(self._tiles, {self._props[number]: picture for number, picture in shown.items()})
            self._present.clear()

    def _paint(self, box: pygame.Rect, tiles: Iterable[int], props: Iterable[int]) -> Patch:
        """That piece of the map, where these tiles and props lie, as it is now."""
        key = (*box, *tiles, *(self._shown.get(number, -1) for number in props))
        return self._painted.get(key, partial(self._bakery.moved, box, self.now))

    def _with(self, number: int) -> tuple[Iterable[int], tuple[int, ...]]:
        """What the animated tiles under a prop show, and the numbers of the props that share a pixel with it."""
        found = self._under.get(number)
        if found is None:
            box, tile = self._boxes[number], self._level.tile
            wide, high = self._level.width // tile, self._level.height // tile
            rows = range(max(0, box.top // tile), min(high, -(-box.bottom // tile)))
            columns = range(max(0, box.left // tile), min(wide, -(-box.right // tile)))
            cells = [row * wide + column for row in rows for column in columns]
            animated = {layer[cell] for layer in self._layers for cell in cells} & self._level.animations.keys()
            found = self._under[number] = tuple(sorted(animated)), tuple(box.collidelistall(self._boxes))
        pictures, props = found
        return [self._tiles.get(picture, -1) for picture in pictures], props

    def _changed_in(self, chunk: Patch) -> list[Cell]:
        """The cells of `chunk` whose tiles show another picture now."""
        found = self._changed.get(chunk.rect.topleft)
        if found is None:
            found = self._changed[chunk.rect.topleft] = []
            instead = self._tiles.get
            for box, tiles, props in self._cells_of(chunk):
                shown = tuple([instead(tile, -1) for tile in tiles])
                if max(shown) >= 0:
                    found.append((box, shown, props))
        return found

    def _cells_of(self, chunk: Patch) -> list[Cell]:
        """The cells of `chunk` in which a tile moves, with their tiles at rest."""
        found = self._cells.get(chunk.rect.topleft)
        if found is None:
            found = self._cells[chunk.rect.topleft] = []
            side = self._level.tile
            wide = self._level.width // side
            for column, row in chunk.moving:
                box = pygame.Rect(column * side, row * side, side, side)
                tiles = tuple(cells[row * wide + column] for cells in self._layers)
                found.append((box, tiles, tuple(box.collidelistall(self._boxes))))
        return found


def _lag(prop: Prop) -> int:
    return LAG_ACROSS * prop.x + LAG_DOWN * prop.y


def _pictures_at(level: Level, ms: int) -> dict[int, int]:
    """Which picture stands in for which, `ms` after the beginning; those that show themselves are left out."""
    shown = {
        picture: animation.pictures[in_turn(animation.lengths, ms)] for picture, animation in level.animations.items()
    }
    return {picture: other for picture, other in shown.items() if other != picture}
