"""The makers' view of a place: what feet, eyes and light meet, drawn over it in the colours Tiled has for each class.

Shapes are drawn on the canvas, to the pixel they act on. Names are set small in the window's own pixels where it has
enough of them, each on a dark plate, moved down where another is in the way.
"""

from collections.abc import Callable, Iterator
from functools import cache, partial

import pygame

from game.content import marks
from game.content.classes import Row
from game.content.level import Point, Rect, Rgb
from game.content.marks import Area, Arrow, Dot, Line, Mark, Reach
from game.content.objects import ROWS
from game.core.fixed import ONE, pixels
from game.screen.faces import Face, Lull
from game.screen.ledger import Ledger
from game.screen.paint import HEIGHT, WIDTH, light
from game.screen.paint.palette import COLOR
from game.screen.scene import Shared
from game.session import Session
from game.session.guarding import FULL
from game.session.movables import movable_area
from game.world.body import Body
from game.world.brains import Guards
from game.world.motion import feet

LEDGER = "memory"
VIEWS = ("", "all", *marks.VIEWS, LEDGER)
"""What F6 shows, one after the other: nothing, everything, what stands in the way and who walks, what starts or says
something, light, and what the story remembers."""
PERSON: Rgb = COLOR["ink8"]
"""People are of no class of Tiled's."""
STRONG, FAINT, FAINT_EDGE = 96, 22, 120
"""How opaque an area is that is in force, and one of the other layer and its edge, out of 255."""
AREA = 30
"""How opaque what is walked over is."""
PLATE: Rgb = (58, 50, 78)
"""What the picture under a name is multiplied by."""
DOT, POINTER = 2, 8
"""Half the side of a spot's mark, and how far its facing points, px."""
SIDES = {"down": (0, 1), "left": (-1, 0), "up": (0, -1), "right": (1, 0)}
SHRINK, READABLE = 0.6, 0.75
"""Window px in a px of a name's letters, and of a sentence's, as a share of those in a px of the canvas."""
TRIES = 8
"""Rows that a name is moved down at most."""


@cache
def small(scale: float, share: float = SHRINK) -> Face:
    """The drawn face in a window of `scale` px in a px of the canvas, shrunk to about that `share`."""
    return Lull((max(1, round(scale * share)) + 0.01) / scale)


@cache
def hue(row: Row) -> Rgb:
    """The colour of a class here."""
    red, green, blue, _ = pygame.Color(row.ink or row.color)
    return red, green, blue


class Overlay:
    """Draws one of VIEWS over a session's place."""

    def __init__(self, app: Shared) -> None:
        self.app = app
        self.view = VIEWS[0]
        self.ledger = Ledger(app)
        self._fills = pygame.Surface((WIDTH, HEIGHT), pygame.SRCALPHA)
        self._corner: Point = (0, 0)
        self._plates: list[pygame.Rect] = []
        self._names: list[tuple[str, Point, Rgb]] = []
        self._lines: list[Callable[[], object]] = []

    def turn(self) -> None:
        """Show the next of VIEWS."""
        self.view = VIEWS[(VIEWS.index(self.view) + 1) % len(VIEWS)]

    def draw(self, session: Session, corner: Point, now: float, worst: float, top: int = 0) -> None:
        """Paint the view of the place whose point `corner` is the canvas's top left; nothing where there is none. `now`
        and `worst` are what a frame took just now and at most lately, ms. Rows above `top` are left free."""
        if not self.view:
            return
        if self.view == LEDGER:
            self.ledger.draw(session, small(self.app.pen.scale), top)
            return
        self._corner = corner
        self._plates.clear()
        self._names.clear()
        self._lines.clear()
        self._fills.fill((0, 0, 0, 0))
        face, lines = small(self.app.pen.scale), list(self._head(session, now, worst))
        row = face.cap + 3
        head = pygame.Rect(0, top, max(map(face.width, lines)) + 6, row * len(lines) + 3)
        self._plates.append(head)
        for view in ("meaning", "light", "ground"):
            if self.view in ("all", view):
                if view == "ground":
                    self._draw_solids(session)
                self._draw_objects(session, view)
        for draw in self._lines:
            draw()
        self.app.canvas.blit(self._fills, (0, 0))
        if self.view in ("all", "ground"):
            self._draw_people(session)
        for text, at, ink in self._names:
            self._set_name(text, at, ink)
        self.app.canvas.fill(COLOR["ink1"], head)
        self.app.pen.cover(head)
        for i, line in enumerate(lines):
            ink = COLOR["gold4" if i == 0 else "ink8"]
            self.app.pen.text((3, top + 3 + i * row), line, ink, COLOR["ink0"], face=face)

    # ------------------------------------------------------------------ what is shown
    def _draw_solids(self, session: Session) -> None:
        level, layer = session.level, session.layer
        for group, solids in {"": level.solids, **level.group_solids}.items():
            in_force = group in ("", layer) or not layer
            for area in solids:
                self._area(area, hue(ROWS["Wall"]), STRONG if in_force else FAINT)

    def _draw_objects(self, session: Session, view: str) -> None:
        """The marks of every class that `view` shows. What belongs to the other layer is fainter; light of it is not
        there, nor light of another time of day."""
        off, level = session.dark, session.level
        shown = self._light(session) if view == "light" else session.state.light
        for row in ROWS.values():
            if row.view != view:
                continue
            for mark in (mark for found in level.of(row.record) for mark in found.marks()):
                there = mark.group in ("", session.layer)
                if mark.light in ("", shown) and (there or view != "light"):
                    self._mark(mark, COLOR["ink6"] if mark.lamp in off else hue(row), there, session)

    def _light(self, session: Session) -> str:
        """The light that shows: of two layers, that of the one in force."""
        light = session.state.light
        return session.library.texts.lights[light].in_layer(session.layer, light)

    def _mark(self, mark: Mark, ink: Rgb, there: bool, session: Session) -> None:
        match mark:
            case Area():
                movable = session.level.movables.get(mark.moves)
                area = movable_area(movable, session.state) if movable else mark.area
                self._area(area, ink, (STRONG if mark.strong else AREA) if there else 0, mark.label)
            case Dot():
                self._dot(mark.at, ink, mark.label)
            case Arrow():
                self._arrow(mark, ink)
            case Reach():
                self._reach(mark, ink)
            case Line():
                corners = [self._at(*corner) for corner in mark.corners]
                self._line(pygame.draw.lines, ink, mark.closed, corners)
                first = (min(x for x, _ in corners), min(y for _, y in corners)) if mark.closed else corners[0]
                self._name(mark.label, first, ink)

    def _draw_people(self, session: Session) -> None:
        """Whoever is in the place, and the way they still have to walk, a + before who goes with the lead; what guards
        see."""
        canvas = self.app.canvas
        for who in session.brains.guards:
            guarding = session.brains.guarding
            cone = [self._at(*point) for point in guarding.sight.cone(guarding.gaze(who))]
            pygame.draw.polygon(canvas, hue(ROWS["Guard"]), cone, 1)
        for who, body in session.state.bodies.items():
            way = [(pixels(body.x), pixels(body.y)), *body.way]
            if body.way:
                pygame.draw.lines(canvas, PERSON, False, [self._at(*point) for point in way])
                pygame.draw.circle(canvas, PERSON, self._at(*way[-1]), DOT)
            left, high, right, low = (part // ONE for part in feet(body.x, body.y))
            pygame.draw.rect(canvas, PERSON, (*self._at(left, high), right - left, low - high), 1)
            led = "+ " if who in session.state.party else ""
            self._name(led + _told(who, body), self._at(left, low + 1), PERSON)

    # ------------------------------------------------------------------ pieces
    def _at(self, x: int, y: int) -> Point:
        return x - self._corner[0], y - self._corner[1]

    def _area(self, area: Rect, ink: Rgb, fill: int, name: str = "") -> None:
        x, y, wide, high = area
        box = pygame.Rect(*self._at(x, y), wide, high)
        seen = box.clip(self._fills.get_rect())
        if not seen:
            return
        self._fills.fill((*ink, fill), seen)
        self._line(pygame.draw.rect, (*ink, 255 if fill >= AREA else FAINT_EDGE), box, 1)
        self._name(name, (max(1, box.x + 1), max(1, box.y + 1)), ink)

    def _line(self, draw: Callable[..., object], *how: object) -> None:
        """Remember a line: all are drawn when every area is filled, which would wipe them out."""
        self._lines.append(partial(draw, self._fills, *how))

    def _dot(self, point: Point, ink: Rgb, name: str) -> None:
        x, y = self._at(*point)
        self._line(pygame.draw.circle, ink, (x, y), DOT)
        self._name(name, (x + DOT + 2, y - DOT), ink)

    def _arrow(self, mark: Arrow, ink: Rgb) -> None:
        x, y = self._at(*mark.at)
        dx, dy = SIDES[mark.facing]
        self._line(pygame.draw.rect, ink, pygame.Rect(x - DOT, y - DOT, 2 * DOT + 1, 2 * DOT + 1), int(mark.hollow))
        self._line(pygame.draw.line, ink, (x, y), (x + dx * POINTER, y + dy * POINTER))
        self._name(mark.label, (x + DOT + 2, y - DOT), ink)

    def _reach(self, mark: Reach, ink: Rgb) -> None:
        x, y = self._at(*mark.at)
        box = light.around(x, y, mark.radius)
        if not box.colliderect(self._fills.get_rect()):
            return
        if mark.filled:
            pygame.draw.ellipse(self._fills, (*ink, AREA), box)
        self._line(pygame.draw.ellipse, ink, box, 1)
        self._name(mark.label, (x, y), ink)

    # ------------------------------------------------------------------ words
    def _name(self, text: str, at: Point, ink: Rgb) -> None:
        """Remember a name that is to begin at `at`: all are set when every shape is drawn."""
        if text and -WIDTH // 4 < at[0] < WIDTH and 0 <= at[1] < HEIGHT:
            self._names.append((text, at, ink))

    def _set_name(self, text: str, at: Point, ink: Rgb) -> None:
        face = small(self.app.pen.scale)
        plate = pygame.Rect(max(0, at[0]), at[1], face.width(text) + 2, face.cap + 2)
        plate.right = min(plate.right, WIDTH)
        for _ in range(TRIES):
            other = plate.collidelist(self._plates)
            if other < 0:
                break
            plate.top = self._plates[other].bottom
        self._plates.append(plate)
        self.app.canvas.fill(PLATE, plate, special_flags=pygame.BLEND_RGB_MULT)
        self.app.pen.text((plate.x + 1, plate.y + 1), text, ink, COLOR["ink0"], face=face)

    def _head(self, session: Session, now: float, worst: float) -> Iterator[str]:
        words, state, lead = self.app.words, session.state, session.lead
        x, y, tile = pixels(lead.x), pixels(lead.y), session.level.tile
        yield words(f"makers.seen.{self.view}")
        yield words("makers.place", place=state.place.rpartition("/")[2], light=state.light)
        if session.layer:
            yield words("makers.layer", layer=session.layer)
        yield words("makers.beat", beat=state.beat, tick=state.tick)
        if state.talk:
            frame = state.talk.frames[-1]
            told = "makers.talk_along" if session.runner.along(state.talk) else "makers.talk"
            yield words(told, node=frame.node, line=frame.last)
        if state.camera.how or state.camera.shakes:
            whom = " ".join(state.camera.whom)
            yield words("makers.camera", how=state.camera.how or "free", whom=whom)
        yield words("makers.at", x=x, y=y, column=x // tile, row=y // tile, facing=lead.facing)
        yield words("makers.frame", now=f"{now:.1f}", worst=f"{worst:.1f}")


def _told(who: str, body: Body) -> str:
    """Somebody's name, what they carry and where they are bound for; of a guard, how suspicious they are."""
    carried = f" + {body.carries}" if body.carries else ""
    suspects = f" {body.brain.suspicion}/{FULL}" if isinstance(body.brain, Guards) else ""
    return f"{who}{carried} > {body.spot}" if body.way and body.spot else f"{who}{carried}{suspects}"
