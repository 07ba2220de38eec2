"""A session's place on the canvas: one stage, or of two layers two, with all that tells of a held breath."""

import math
from collections.abc import Iterable
from functools import cached_property, partial

import msgspec
import pygame

from game.content.level import Point, Rgb
from game.content.pairs import Pair
from game.core.event import BreathLet, BreathTaken, Event, LampReached, Lost, Pushed, SteppedBack, SteppedForward
from game.core.fixed import pixels
from game.screen.paint import HEIGHT, WIDTH, dream, guards, hush, light
from game.screen.paint.actors import Actor
from game.screen.paint.areas import without
from game.screen.paint.chalk import ChalkLines
from game.screen.paint.circle import OPENING, Circle, inside, radius_at, seen
from game.screen.paint.crowd import Passer
from game.screen.paint.leaks import Leaks
from game.screen.paint.moved import worth
from game.screen.paint.patches import surface
from game.screen.paint.picture import drawn
from game.screen.paint.stage import Stage, Under
from game.screen.passersby import passers
from game.screen.things import draw_glints, placed, things
from game.session import Session
from game.session.layering import Leaking
from game.world.breath import DRAIN, FULL, LOCKED_UNTIL

CLOSING = 21
"""Ticks in which the circle closes. With reduced motion there is none: the real place comes and goes in as many."""
RUNNING_OUT = 72
"""Ticks of breath that are left when a rim begins to draw in over the real place, which stays seen beyond it."""
WIDEST, NARROWEST = 150, 62
"""The radius of that rim at first and last, px."""
NEARER = 6
"""It draws in in so many steps; with reduced motion in STILL_NEARER."""
STILL_NEARER = 2
DUSK: Rgb = (150, 132, 196)
"""What the real place beyond that rim is multiplied by."""
FALTER = 9
"""Ticks between two pictures of the dream while the circle is open."""
ROOM = 8
"""Px that such a picture shows more on each side."""
CHEST = 14
"""How far above the feet the circle begins, px."""
TAKEN, LET = 4, 7
"""Wisps of mist when breath is taken, and let go."""
THROWN = 26
"""Ticks in which the lead is seen thrown back to where they last stood free."""
WIPE = 8
"""Ticks in which the street that is painted slides off the bare one, and over it again."""
GIVES_WAY = 40
"""Ticks in which a crowd goes round behind those who begin to talk, and back."""
SHAKES = 12
"""Ticks that a thing shakes which a push does not move."""


class Dreamscape:
    """Draws the place that `session` is in. `still`: motion is reduced. Needs a display mode."""

    def __init__(self, session: Session, still: bool = False) -> None:
        self.session, self.still = session, still
        self.open = 0.0
        self.moved: list[pygame.Rect] | None = None
        """Where what was drawn last is known to differ from what was before it, px of the canvas; None: not known."""
        self.ground: Under | None = None
        """What a trial paints on the ground."""
        self._opened = 0.0
        self._clear = 1.0 if self._talks else 0.0
        self._stages: dict[str, Stage] = {}
        self._staged: tuple[str, tuple[str, ...], str, int] | None = None
        self._off = frozenset[str]()
        self._absent = frozenset[str]()
        self._chalk: ChalkLines | None = None
        self._circle, self._leaks = Circle(), Leaks()
        self._dreamt_at, self._dreamt_tick = (0, 0), -FALTER
        self._mist = dream.Mist()
        self._thrown, self._flies = (0, 0), 0
        self._rings: list[tuple[str, int]] = []
        self._rung: set[str] = set()
        self._stuck: dict[str, int] = {}
        self._hush = 0.0

    @cached_property
    def _real(self) -> pygame.Surface:
        """Where the other layer is painted that is seen in part; made where there is one."""
        return surface(WIDTH, HEIGHT)

    @cached_property
    def _dreamt(self) -> pygame.Surface:
        """The dream as it was last painted round the circle."""
        return surface(WIDTH + 2 * ROOM, HEIGHT + 2 * ROOM)

    @property
    def _talks(self) -> bool:
        """Whether a conversation goes on that one stands still for."""
        return self.session.state.talk is not None and not self.session.view.along

    # ------------------------------------------------------------------ a tick
    def tick(self, events: Iterable[Event]) -> None:
        """Follow the session through a tick that brought `events`."""
        self._opened = self.open
        wanted = self._wanted()
        self.open = (
            wanted
            if abs(wanted - self.open) < (step := self._step(wanted))
            else (self.open + math.copysign(step, wanted - self.open))
        )
        self._clear = min(1.0, max(0.0, self._clear + (1 if self._talks else -1) / GIVES_WAY))
        self._mist.tick()
        self._flies = max(0, self._flies - 1)
        self._hush = min(1.0, max(0.0, self._hush + (1 if self.session.counts.hushed else -1) / hush.COMES))
        self._rings = [(lamp, age + 1) for lamp, age in self._rings if age < dream.RING_FOR]
        self._stuck = {name: left - 1 for name, left in self._stuck.items() if left > 1}
        for event in events:
            self._react(event)

    def _react(self, event: Event) -> None:
        lead = self.session.lead
        match event:
            case BreathTaken():
                self._mist.puff(pixels(lead.x), pixels(lead.y), lead.facing, TAKEN)
            case BreathLet(back=back, x=x, y=y):
                if back:
                    self._mist.spray(x, y)
                    self._thrown, self._flies = (x, y), THROWN
                self._mist.puff(pixels(lead.x), pixels(lead.y), lead.facing, LET)
            case Lost() | SteppedBack() | SteppedForward():
                self.settle()
            case Pushed(thing=thing, moved=False):
                self._stuck[thing] = SHAKES
            case LampReached(lamp=lamp) if lamp not in self._rung:
                self._rung.add(lamp)
                self._rings.append((lamp, 0))

    def settle(self, share: float | None = None) -> None:
        """Show the session as it stands, as after it was put somewhere else; or the real place as far open as `share`
        of the circle's time says."""
        self.open = self._opened = self._wanted() if share is None else share
        if share is None:
            self._dreamt_tick = -FALTER
        self._mist, self._flies = dream.Mist(), 0

    def renew(self, session: Session, repaint: bool) -> None:
        """Go on with `session`, which takes the place of the one before; with `repaint` nothing painted is kept."""
        self.session = session
        if repaint:
            self._staged = None

    def _wanted(self) -> float:
        """How far the second layer should be open: wholly while breath is held, or the lenses are off."""
        return float(self.session.state.beneath)

    def _step(self, wanted: float) -> float:
        """How much farther it opens in a tick, or closes."""
        if self.session.state.lenses:
            return 1 / WIPE
        return 1 / (OPENING if wanted > self.open and not self.still else CLOSING)

    # ------------------------------------------------------------------ a frame
    def draw(self, canvas: pygame.Surface, corner: Point, people: dict[str, Actor], tick: int, between: float) -> None:
        """Paint the place whose point `corner` is the canvas's top left, with `people` by name, `between` (0 to 1) the
        last two ticks. `tick` moves what moves by itself."""
        stages, pair = self.stages, self.session.level.pair
        tick = 0 if self.still else tick
        people = self._flying(people)
        if pair is None:
            stage = next(iter(stages.values()))
            actors = self._seen(self._dressed(people, False), stage.group, tick)
            stage.draw(
                canvas, corner, actors, tick, under=self._watched(), passers=self._bystanders(stage, False, tick)
            )
            self.moved = stage.moved.parts
            return
        self.moved = None
        share = self._opened + (self.open - self._opened) * between
        lead = people.get(self.session.state.lead)
        center = (lead.x - corner[0], lead.y - CHEST - corner[1]) if lead else (WIDTH // 2, HEIGHT // 2)
        if isinstance(self.session.layering, Leaking):
            self._draw_leaking(canvas, corner, people, tick, self.session.layering)
        elif self.session.state.lenses:
            self._draw_wiped(canvas, corner, people, tick, share, pair)
        else:
            self._draw_layers(canvas, corner, people, tick, share, center, pair)
        told = sum(len(kept.told) for kept in self.session.state.counts.values())
        hush.draw(canvas, self._hush, self.session.counts.left, told)
        if not self.still:
            self._mist.draw(canvas, corner)
            draw_glints(canvas, self.session, corner, pair.at(share >= 1), tick)
        if lead:
            self._draw_breath(canvas, (lead.x - corner[0], lead.y - corner[1]), tick)

    def _flying(self, people: dict[str, Actor]) -> dict[str, Actor]:
        """`people` by name, the lead still on the way from where they let go of their breath to where that puts them
        back, slower towards the end; with reduced motion they are there at once."""
        lead = people.get(self.session.state.lead)
        if not self._flies or self.still or lead is None:
            return people
        share = (self._flies / THROWN) ** 2
        x, y = (round(to + (of - to) * share) for of, to in zip(self._thrown, (lead.x, lead.y), strict=True))
        return {**people, self.session.state.lead: msgspec.structs.replace(lead, x=x, y=y)}

    def whole(self, group: str, people: dict[str, Actor]) -> pygame.Surface:
        """All of the place as it lies in `group`, with `people` by name. The sky, made for one screen, repeats."""
        level, stage = self.session.level, self.stages[group]
        found = self._seen(self._dressed(people, False), group, 0)
        out = pygame.Surface((level.width, level.height)).convert()
        for y in range(0, level.height, HEIGHT):
            for x in range(0, level.width, WIDTH):
                stage.draw(out, (0, 0), found, 0, pygame.Rect(x, y, WIDTH, HEIGHT).clip(out.get_rect()))
        return out

    def _draw_wiped(
        self, canvas: pygame.Surface, corner: Point, people: dict[str, Actor], tick: int, share: float, pair: Pair
    ) -> None:
        """Paint the layer in force; while the lenses come off or go on, the second as far from the left as `share`
        says. With reduced motion it is a cut."""
        share = float(self.session.state.beneath) if self.still else share
        split = round(canvas.get_width() * share)
        halves = ((False, split, canvas.get_width() - split), (True, 0, split))
        for beneath, left, wide in halves:
            stage = self._stages[pair.at(beneath)]
            actors = self._seen(self._dressed(people, False), stage.group, tick)
            crowd = self._bystanders(stage, beneath, tick) if wide else []
            if wide == canvas.get_width():
                stage.draw(canvas, corner, actors, tick, under=self._watched(), passers=crowd)
                if stage.ready:
                    self._stages[pair.at(not beneath)].prepare(corner)
            elif wide:
                part = pygame.Rect(left, 0, wide, canvas.get_height())
                within = [actor for actor in actors if part.move(corner).colliderect(actor.reach)]
                stage.draw(self._real, corner, within, tick, part, self._watched(), crowd)
                canvas.blit(self._real, part, part)

    def _bystanders(self, stage: Stage, beneath: bool, tick: int) -> list[Passer]:
        """The crowd as a stage shows it."""
        return passers(self.session, stage.crowd.looks, beneath, tick, self._clear)

    def _draw_leaking(
        self, canvas: pygame.Surface, corner: Point, people: dict[str, Actor], tick: int, leaking: Leaking
    ) -> None:
        """Paint the second layer, and the first wherever it leaks into that."""
        first, second = self._stages[leaking.pair.first], self._stages[leaking.pair.second]
        actors = self._dressed(people, False)
        second.draw(canvas, corner, self._seen(actors, second.group, tick), tick)
        leaked = self._seen(actors, first.group, tick)
        self._leaks.draw(canvas, first, leaking.field, corner, leaked, tick)
        if second.moved.parts is not None:
            self.moved = worth([*second.moved.parts, *self._leaks.parts])

    def _draw_layers(
        self, canvas: pygame.Surface, corner: Point, people: dict[str, Actor], tick: int, share: float, center: Point,
        pair: Pair,
    ) -> None:  # fmt: skip
        first, other = self._stages[pair.first], self._stages[pair.second]
        actors = self._dressed(people, self.session.state.beneath)
        if share >= 1:
            in_real = self._seen(actors, pair.second, tick)
            other.draw(canvas, corner, in_real, tick, under=self._under(False, tick))
            if other.ready:
                first.prepare(corner)
            self._draw_last_breath(canvas, center, tick)
            return
        if share <= 0:
            in_dream = self._seen(actors, pair.first, tick)
            first.draw(canvas, corner, in_dream, tick, under=self._under(True, tick))
            if first.ready:
                other.prepare(corner)
            return
        if self.still:
            in_dream = self._seen(actors, pair.first, tick)
            in_real = self._seen(actors, pair.second, tick)
            first.draw(canvas, corner, in_dream, tick, under=self._under(True, tick))
            other.draw(self._real, corner, in_real, tick, under=self._under(False, tick))
            self._real.set_alpha(round(255 * share))
            canvas.blit(self._real, (0, 0))
            self._real.set_alpha(None)
            return
        radius = radius_at(share, center)
        part, hidden = seen(center, radius), inside(center, radius).move(corner)
        self._draw_dreamt(first, canvas, corner, actors, hidden, tick)
        if part:
            shown = part.move(corner)
            within = [actor for actor in self._seen(actors, pair.second, tick) if shown.colliderect(actor.reach)]
            other.draw(self._real, corner, within, tick, part, self._under(False, tick))
        self._circle.draw(canvas, self._real, center, radius, tick)

    def _draw_last_breath(self, canvas: pygame.Surface, center: Point, tick: int) -> None:
        """In the last of a breath, draw a rim in over the real place; beyond it that is seen too, in dusk."""
        breath = self.session.state.breath
        left = breath.left / (DRAIN * RUNNING_OUT) if breath and breath.held else 1.0
        if left >= 1:
            return
        steps = STILL_NEARER if self.still else NEARER
        near = NARROWEST + round((WIDEST - NARROWEST) * math.ceil(left * steps) / steps)
        self._real.blit(canvas, (0, 0))
        canvas.fill(DUSK, special_flags=pygame.BLEND_RGB_MULT)
        self._circle.draw(canvas, self._real, center, near, tick)

    def _draw_dreamt(
        self, stage: Stage, canvas: pygame.Surface, corner: Point, actors: list[Actor], hidden: pygame.Rect, tick: int
    ) -> None:
        """Paint the dream round the circle, of whose actors none are seen in what is `hidden`, px of the map. It
        falters there: it is painted anew a few times a second, with some room on every side for the camera, and shifted
        in between."""
        gone = (corner[0] - self._dreamt_at[0], corner[1] - self._dreamt_at[1])
        stale = not 0 <= tick - self._dreamt_tick < FALTER
        if stale or max(abs(gone[0]), abs(gone[1])) > ROOM:
            self._dreamt_at, self._dreamt_tick, gone = corner, tick, (0, 0)
            wide = (corner[0] - ROOM, corner[1] - ROOM)
            dreamt = self._seen(actors, stage.group, tick)
            outside = [actor for actor in dreamt if not hidden.contains(actor.reach)]
            part, under = self._dreamt.get_rect(), self._under(True, tick)
            stage.draw(self._dreamt, wide, outside, tick, part, under, room=ROOM)
            if stage.mood.vignette:
                self._dreamt.blit(_wide_vignette(stage.mood.vignette), (0, 0), special_flags=pygame.BLEND_RGB_MULT)
        left, top = ROOM + gone[0], ROOM + gone[1]
        shown = without(canvas.get_rect(), hidden.move(-corner[0], -corner[1]))
        canvas.blits([(self._dreamt, part, part.move(left, top)) for part in shown])

    def _watched(self) -> Under | None:
        """What draws on the ground what guards see, or else what a trial has there; None where there is neither."""
        return partial(guards.draw_cones, self.session) if self.session.brains.guards else self.ground

    def _under(self, dreamt: bool, tick: int) -> Under | None:
        """What draws on the ground now; None when nothing does."""
        breath = self.session.state.breath
        chalked = dreamt and breath is not None and bool(breath.chalk) and not breath.held
        return partial(self._draw_ground, chalked, tick) if chalked or self._rings else None

    def _draw_ground(self, chalked: bool, tick: int, target: pygame.Surface, corner: Point) -> pygame.Rect | None:
        """Draw chalk, and the rings of lamps. Where chalk may be, px of the place."""
        state, chalk, drawn_on = self.session.state, self._chalk, None
        if chalked and chalk and state.breath:
            lead, bodies = self.session.lead, state.people
            afraid = [bodies[fear.name] for fear in self.session.level.fears if fear.name in bodies]
            drawn_on = chalk.draw(
                target, corner, state.breath.chalk, state.tick, tick, (pixels(lead.x), pixels(lead.y)),
                [(pixels(body.x), pixels(body.y)) for body in afraid],
            )  # fmt: skip
        lamps = {lamp.name: lamp for lamp in self.session.level.lamps}
        for name, age in self._rings:
            if name in lamps:
                dream.lamp_ring(target, (lamps[name].x - corner[0], lamps[name].y - corner[1]), age)
        return drawn_on

    # ------------------------------------------------------------------ what stands about
    def _dressed(self, people: dict[str, Actor], held: bool) -> list[Actor]:
        lead = self.session.state.lead
        if held and lead in people:
            people = {**people, lead: holding(people[lead])}
        return list(people.values())

    def _seen(self, actors: list[Actor], group: str, tick: int) -> list[Actor]:
        """The `actors` among the things of a place, as they are seen in `group`."""
        return [*actors, *things(self.session, group, tick, {} if self.still else self._stuck)]

    def _draw_breath(self, canvas: pygame.Surface, feet: Point, tick: int) -> None:
        breath = self.session.state.breath
        if breath is None or breath.left >= FULL:
            return
        dream.beads(canvas, feet, breath.share, LOCKED_UNTIL / FULL if breath.locked else 0.0)
        if breath.locked and not breath.held:
            facing = self.session.lead.facing
            dream.panting(canvas, dream.mouth(*feet, facing), facing, tick)

    # ------------------------------------------------------------------ stages
    @property
    def stages(self) -> dict[str, Stage]:
        """The place under its present light, by group."""
        session = self.session
        state, lights = session.state, session.library.texts.lights
        absent = session.absent
        off = session.dark_without(absent)
        lost = sum(state.lost.values())
        staged = state.place, session.level.groups, state.light, lost
        if self._staged != staged:
            level, mood = placed(session), lights[state.light]
            looks = session.library.texts.looks
            self._stages = {}
            for group in level.groups or ("",):
                name = mood.in_layer(group, state.light)
                self._stages[group] = Stage(level, lights[name], name, off, group, looks)
            self._chalk = ChalkLines(level, level.pair.second) if level.pair else None
            self._staged, self._off, self._absent = staged, off, frozenset()
            self._rung, self._rings = {state.lamp}, []
            self.settle()
        elif off != self._off:
            for stage in self._stages.values():
                stage.switch(off)
            self._leaks.forget()
            self._off = off
        if absent != self._absent:
            for stage in self._stages.values():
                stage.clear(absent)
            self._leaks.forget()
            self._absent = absent
        return self._stages


@drawn(2)
def _wide_vignette(strength: float) -> pygame.Surface:
    """The vignette of a picture with room on every side."""
    return pygame.transform.scale(light.vignette(strength), (WIDTH + 2 * ROOM, HEIGHT + 2 * ROOM))


def holding(actor: Actor) -> Actor:
    """Somebody as they look while they hold their breath."""
    return Actor(actor.x, actor.y, dream.holding(actor.frame), actor.foot, actor.lit, actor.lies, held=True)
