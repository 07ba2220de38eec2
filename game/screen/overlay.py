"""The makers' view of a place: what feet, eyes and light meet, drawn over it in the colours Tiled has for each class.

Shapes are drawn on the canvas, to the pixel they act on. Names are set small in the window's own pixels where it has
enough of them, each on a dark plate, moved down where another is in the way.
"""

from collections.abc import Callable, Iterator
from functools import cache, partial

import pygame

from game.content.classes import COLORS
from game.content.level import REAL, Light, Point, Rect, Rgb
from game.core.fixed import ONE, pixels
from game.screen.faces import Face, Lull
from game.screen.paint import HEIGHT, WIDTH, light
from game.screen.paint.palette import COLOR
from game.screen.scene import Shared
from game.session import Session
from game.session.dreaming import SQUEEZE, movable_area
from game.session.state import lamps_off
from game.world.body import Body
from game.world.motion import feet

VIEWS = ("", "all", "ground", "meaning", "light")
"""What F6 shows, one after the other: nothing, everything, what stands in the way and who walks, what starts or says
something, light."""
HUES: dict[str, Rgb] = {name: tuple(pygame.Color(code))[:3] for name, code in COLORS.items()}  # type: ignore[misc]
PERSON: Rgb = COLOR["ink8"]
"""People are of no class of Tiled's."""
HUES["Fear"] = COLOR["mag4"]
"""Tiled shows fears in the dark they are made of, which nobody could read on a dark plate."""
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


class Overlay:
    """Draws one of VIEWS over a session's place."""

    def __init__(self, app: Shared) -> None:
        self.app = app
        self.view = VIEWS[0]
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
        self._corner = corner
        self._plates.clear()
        self._names.clear()
        self._lines.clear()
        self._fills.fill((0, 0, 0, 0))
        face, lines = small(self.app.pen.scale), list(self._head(session, now, worst))
        row = face.cap + 3
        head = pygame.Rect(0, top, max(map(face.width, lines)) + 6, row * len(lines) + 3)
        self._plates.append(head)
        if self.view in ("all", "meaning"):
            self._draw_meaning(session)
        if self.view in ("all", "light"):
            self._draw_light(session)
        if self.view in ("all", "ground"):
            self._draw_ground(session)
        for draw in self._lines:
            draw()
        self.app.canvas.blit(self._fills, (0, 0))
        if self.view in ("all", "ground"):
            self._draw_people(session)
        for text, at, hue in self._names:
            self._set_name(text, at, hue)
        self.app.canvas.fill(COLOR["ink1"], head)
        self.app.pen.cover(head)
        for i, line in enumerate(lines):
            ink = COLOR["gold4" if i == 0 else "ink8"]
            self.app.pen.text((3, top + 3 + i * row), line, ink, COLOR["ink0"], face=face)

    # ------------------------------------------------------------------ what is shown
    def _draw_ground(self, session: Session) -> None:
        level, layer = session.level, session.layer
        for group, solids in {"": level.solids, **level.group_solids}.items():
            in_force = group in ("", layer) or not layer
            for area in solids:
                self._area(area, HUES["Wall"], STRONG if in_force else FAINT)
        for movable in level.movables.values():
            self._area(movable_area(movable, session.state), HUES["Movable"], STRONG, movable.name)
        for spot in level.spots.values():
            x, y = self._at(spot.x, spot.y)
            dx, dy = SIDES[spot.facing]
            mark = pygame.Rect(x - DOT, y - DOT, 2 * DOT + 1, 2 * DOT + 1)
            self._line(pygame.draw.rect, HUES["Spot"], mark, 1 if spot.across else 0)
            self._line(pygame.draw.line, HUES["Spot"], (x, y), (x + dx * POINTER, y + dy * POINTER))
            self._name(spot.name, (x + DOT + 2, y - DOT), HUES["Spot"])

    def _draw_meaning(self, session: Session) -> None:
        level, state = session.level, session.state
        for thing in level.things:
            if thing.light in ("", state.light):
                there = thing.group in ("", session.layer)
                self._area(thing.area, HUES["Thing"], AREA if there else 0, thing.look)
        for trigger in level.triggers:
            self._area(trigger.area, HUES["Trigger"], STRONG, trigger.node)
        for door in level.doors:
            leads = f"{door.name} > {door.to.rpartition('/')[2]} {door.at}" if door.to else door.name or door.look
            self._area(door.area, HUES["Door"], STRONG, leads)
        for shard in level.shards:
            self._point(shard.x, shard.y, HUES["Shard"], f"{shard.name} {shard.memory} {shard.group}".strip())
        for fear in level.fears:
            self._point(fear.x, fear.y, HUES["Fear"], f"{fear.name} {fear.kind}")

    def _draw_light(self, session: Session) -> None:
        state, level = session.state, session.level
        real = session.library.texts.lights[state.light].real
        shown = real if real and session.layer == REAL else state.light
        off = lamps_off(state)
        for lamp in level.lights:
            if lamp.light in ("", shown) and lamp.group in ("", session.layer):
                self._draw_reach(lamp, lamp.lamp not in off)
        for place in level.lamps:
            high = round(place.radius * SQUEEZE)
            box = pygame.Rect(*self._at(place.x - place.radius, place.y - high), 2 * place.radius, 2 * high)
            if box.colliderect(self._fills.get_rect()):
                pygame.draw.ellipse(self._fills, (*HUES["Lamp"], AREA), box)
                self._line(pygame.draw.ellipse, HUES["Lamp"], box, 1)
            self._point(place.x, place.y, HUES["Lamp"], f"{place.name} {place.radius}")

    def _draw_reach(self, lamp: Light, shines: bool) -> None:
        """How far a light falls; grey while it is off."""
        hue = HUES["Light"] if shines else COLOR["ink6"]
        box = light.bounds(lamp).move(-self._corner[0], -self._corner[1])
        if not box.colliderect(self._fills.get_rect()):
            return
        if lamp.corners:
            self._line(pygame.draw.polygon, hue, [self._at(*corner) for corner in lamp.corners], 1)
        else:
            self._line(pygame.draw.ellipse, hue, box, 1)
        told = " ".join(filter(None, (lamp.lamp, str(lamp.radius or ""))))
        self._name(told, self._at(lamp.x, lamp.y) if lamp.radius else box.topleft, hue)

    def _draw_people(self, session: Session) -> None:
        """Whoever is in the place, and the way they still have to walk."""
        canvas = self.app.canvas
        for who, body in session.state.people.items():
            way = [(pixels(body.x), pixels(body.y)), *body.way]
            if body.way:
                pygame.draw.lines(canvas, PERSON, False, [self._at(*point) for point in way])
                pygame.draw.circle(canvas, PERSON, self._at(*way[-1]), DOT)
            left, high, right, low = (part // ONE for part in feet(body.x, body.y))
            pygame.draw.rect(canvas, PERSON, (*self._at(left, high), right - left, low - high), 1)
            self._name(_told(who, body), self._at(left, low + 1), PERSON)

    # ------------------------------------------------------------------ pieces
    def _at(self, x: int, y: int) -> Point:
        return x - self._corner[0], y - self._corner[1]

    def _area(self, area: Rect, hue: Rgb, fill: int, name: str = "") -> None:
        x, y, wide, high = area
        box = pygame.Rect(*self._at(x, y), wide, high)
        seen = box.clip(self._fills.get_rect())
        if not seen:
            return
        self._fills.fill((*hue, fill), seen)
        self._line(pygame.draw.rect, (*hue, 255 if fill >= AREA else FAINT_EDGE), box, 1)
        self._name(name, (max(1, box.x + 1), max(1, box.y + 1)), hue)

    def _line(self, draw: Callable[..., object], *how: object) -> None:
        """Remember a line: all are drawn when every area is filled, which would wipe them out."""
        self._lines.append(partial(draw, self._fills, *how))

    def _point(self, x: int, y: int, hue: Rgb, name: str) -> None:
        at = self._at(x, y)
        self._line(pygame.draw.circle, hue, at, DOT)
        self._name(name, (at[0] + DOT + 2, at[1] - DOT), hue)

    # ------------------------------------------------------------------ words
    def _name(self, text: str, at: Point, hue: Rgb) -> None:
        """Remember a name that is to begin at `at`: all are set when every shape is drawn."""
        if text and -WIDTH // 4 < at[0] < WIDTH and 0 <= at[1] < HEIGHT:
            self._names.append((text, at, hue))

    def _set_name(self, text: str, at: Point, hue: Rgb) -> None:
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
        self.app.pen.text((plate.x + 1, plate.y + 1), text, hue, COLOR["ink0"], face=face)

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
            yield words("makers.talk", node=frame.node, line=frame.last)
        yield words("makers.at", x=x, y=y, column=x // tile, row=y // tile, facing=lead.facing)
        yield words("makers.frame", now=f"{now:.1f}", worst=f"{worst:.1f}")


def _told(who: str, body: Body) -> str:
    """Somebody's name, and where they are bound for."""
    return f"{who} > {body.spot}" if body.way and body.spot else who
