"""What a press would do now: a sign on what is meant, a prompt beside it, and the key of breath, lenses or a party
until it was used; and what has not been looked at yet."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

import pygame

from game.content.fears import FEARS
from game.content.level import Point, Rect
from game.core.fixed import ONE
from game.core.pace import TICKS
from game.screen.glints import Glints
from game.screen.paint import HEIGHT, WIDTH, frames
from game.screen.paint.people import CELL_H
from game.screen.placing import (
    CANVAS,
    INTO,
    LARGE,
    around,
    body_box,
    cornered,
    figures,
    free,
    near_part,
    pictured,
    sign_at,
    words_at,
)
from game.screen.scene import Shared
from game.screen.widgets.caps import binding, cap
from game.screen.widgets.prompt import prompt
from game.session import Session
from game.session.verbs import verb_of
from game.session.walking import TOWARDS
from game.world.body import Body
from game.world.looking import Focus

BREATHED, BARED, SWITCHED = "a breath held", "lenses taken off", "another led"
TOO_SOON = "a breath wanted too soon"
TAPPED, TAPPED_AGAIN = "a breath let go at once", "a breath let go at once again"
"""What the profile remembers beside lines: no line has such an id."""
TAUGHT_FOR, STILL_FOR = 8 * TICKS, 10 * TICKS
"""Ticks in which the key of breath is shown to one who never held it and leans on something, and for which they stand
still before it is shown anyway."""
UPRIGHT = 76
"""Px across up to which the sign is at the upper edge of a thing, whatever is to be seen on it: on glass, a drawing."""
OVER_HEADS = 4
"""Px between a head and the sign over it."""
HELD_ENOUGH = 45
"""Ticks for which breath is held by somebody who knows that its key is held, not pressed."""
LANDSCAPE = 2 * LARGE
"""What is larger than so many px each way is no thing that a key could hide."""
FARTHER = (16, 32, 48)
"""How much farther than right beside it a prompt may lie from what it is about before it goes into the corner, px."""
BOBS = 6
"""Px over and under a sign together that it moves in, and that stay free of keys."""

FOLD_NEAR = 88
"""Px each way from a fear that catches with breath held too within which that key is not shown: it would not help."""

HUSH_NEAR = 84
"""Ticks before somebody would be heard in a hush from which on that key is shown to whoever learns what it is."""

KEY_FOR = 30
"""Ticks in which a key that is shown beside somebody stays up, and down."""

Areas = tuple[pygame.Rect, pygame.Rect]
"""Where what is meant lies on the canvas, and the part of that which is pointed at."""
Place = Callable[[pygame.Rect], pygame.Rect]
"""Where a box of that size goes on the canvas."""


class Hints:
    """Hints over a place in which one walks."""

    def __init__(self, app: Shared) -> None:
        self.app = app
        self.glints = Glints()
        self._place, self._taught = "", -TAUGHT_FOR
        self._stands, self._stood = (0, 0), 0
        self._meant_last = self._beside = self._key_beside = ""
        self._cornered = False
        self._people: list[pygame.Rect] = []
        self._signs: list[pygame.Rect] = []
        self._seen: tuple[Session, Point] | None = None
        self._seen_as: tuple[object, list[pygame.Rect]] = (None, [])
        self._looked_at: tuple[str, Sequence[Focus], list[pygame.Rect]] = ("", (), [])
        self._pictured: dict[tuple[str, Rect], pygame.Rect] = {}
        self._found: dict[str, tuple[object, pygame.Rect]] = {}
        self._prompted: tuple[tuple[object, ...], pygame.Rect | None] = (), None

    def teach_again(self) -> None:
        """The key was pressed and let go at once: whoever did that does not know yet that it is held."""
        heard = self.app.profile.heard
        heard[TAPPED_AGAIN if TAPPED in heard else TAPPED] = True
        self.stopped()

    def stopped(self) -> None:
        """The lead walked against something: this is where breath may be needed."""
        self._taught = self.app.ticks

    def draw(
        self, session: Session, corner: Point, foot: int = HEIGHT, covered: Sequence[pygame.Rect] = (),
        counts: Callable[[Session, Focus], bool] | None = None,
    ) -> None:  # fmt: skip
        """Paint what there is to hint at in the place whose point `corner` is the canvas's top left. A prompt lies
        beside what it is about, clear of that, of people, of where a push takes it and of what is `covered`, and of
        other things if it can, else in the corner of keys, above the row `foot`. There is none where `counts` tells
        that a press would not count, nor about what is off the canvas."""
        faced = session.focus
        if session.state.talk is None:
            self.glints.draw(self.app.canvas, session, corner, self.app.ticks, self.app.settings.reduced_motion, faced)
        focus = self._meant(session, corner, faced)
        if focus and counts and not counts(session, focus):
            focus = None
        people = _people(session, corner)
        areas = self._areas(focus, session, corner) if focus else None
        if areas and not areas[0].colliderect(0, 0, WIDTH, HEIGHT):
            areas = None
        sign = self._sign_at(focus, areas, people) if focus and areas else None
        self._people, self._seen = list(people.values()), (session, corner)
        self._signs = [sign.inflate(0, BOBS)] if sign else []
        if foot < HEIGHT:
            covered = [*covered, pygame.Rect(0, foot, WIDTH, HEIGHT - foot)]
        key = self._show_keys(session, corner, covered)
        if focus and areas and sign:
            self._point_at(focus, areas, sign, session, corner, foot, [*covered, key] if key else covered)

    def _show_keys(self, session: Session, corner: Point, covered: Sequence[pygame.Rect]) -> pygame.Rect | None:
        """The key of what was never done yet, where one is to be taught; where it lies, over what is `covered`."""
        breath, lenses = session.state.breath, session.state.lenses
        if (breath and breath.held) or (lenses and lenses.off):
            return None
        verb = BREATHED if breath else BARED if lenses else ""
        heard = self.app.profile.heard
        learns = _learns_hush(session)
        if verb and (verb not in heard or learns):
            if not learns and not self._teaches(session):
                return None
            how = "hold" if self.app.settings.hold_breathe else "press"
            words = self.app.words(f"prompt.{'breath' if breath else 'lenses'}_to_{how}")
            return self.show_key("breathe", session.lead, corner, covered, words)
        played = session.director.played
        if played and SWITCHED not in heard:
            return self.show_key("switch", session.state.people[played[0]], corner, covered)
        return None

    def _teaches(self, session: Session) -> bool:
        """Whether the key of breath or lenses is shown now to one who never used it: after something was in their way
        (that of lenses in every new place too), and whenever they stand still and may not know what to do."""
        now, lead = self.app.ticks, session.lead
        if session.state.place != self._place:
            if session.state.lenses or self._place:
                self._taught = now if session.state.lenses else -TAUGHT_FOR
            self._place = session.state.place
            self._stands, self._stood = (lead.x, lead.y), now
        if (lead.x, lead.y) != self._stands:
            self._stands, self._stood = (lead.x, lead.y), now
        if _is_before_fold(session):
            return False
        return now - self._taught < TAUGHT_FOR or now - self._stood >= STILL_FOR

    def _areas(self, focus: Focus, session: Session, corner: Point) -> Areas:
        person = focus.kind == "person"
        area = body_box(session.state.bodies[focus.name]) if person else pygame.Rect(focus.area)
        area = area.move(-corner[0], -corner[1])
        feet = session.lead.x // ONE - corner[0], session.lead.y // ONE - corner[1]
        return area, area if self.app.controls.device == "mouse" else near_part(area, feet)

    def _sign_at(self, focus: Focus, areas: Areas, people: Mapping[str, pygame.Rect]) -> pygame.Rect:
        """Where the small sign lies that points at what is meant."""
        person = focus.name if focus.kind == "person" else ""
        others = [box for who, box in people.items() if who != person]
        area, near = areas
        pointed = area if max(area.size) <= UPRIGHT else near
        return sign_at(pointed, (frames.MORE_WIDE, frames.MORE_HIGH), others, -OVER_HEADS if person else INTO)

    def _point_at(
        self, focus: Focus, areas: Areas, sign: pygame.Rect, session: Session, corner: Point, foot: int,
        covered: Sequence[pygame.Rect],
    ) -> None:  # fmt: skip
        """A small sign on what is meant, where it lies over nothing that is `covered`, and beside it what a press
        does."""
        area, near = areas
        if sign.collidelist(covered) < 0:
            frames.more(self.app.canvas, sign.topleft, 0 if self.app.settings.reduced_motion else self.app.ticks)
        if focus.kind == "movable":
            dx, dy = TOWARDS[session.lead.facing]
            covered = [*covered, area.move(dx * area.width, dy * area.height)]
        last = self._beside if self._meant_last == focus.name else ""
        whole = area if focus.kind == "person" else self._picture(focus, session).move(-corner[0], -corner[1])
        shunned = [area, whole, *self._people, *covered]
        meant = focus.name, area.size, sign.x - area.x, sign.y - area.y

        def place(box: pygame.Rect) -> pygame.Rect:
            if there := self._as_before(box, meant, sign, [*shunned, *self._signs], session, corner):
                return there
            self._prompted = meant, None
            shown = self._shown()
            kept_clear = [*shown, *self._standing()], shown, ()
            for others, far in (*((each, 0) for each in kept_clear), *(((), far) for far in FARTHER)):
                for beside in (whole if near == area else near, whole):
                    about = beside.inflate(2 * far, 2 * far)
                    self._beside, there = words_at(box, sign, about, [*shunned, *others], last)
                    if self._beside:
                        self._prompted = meant, there.move(-sign.x, -sign.y) if others else None
                        return there
            return cornered(box, covered)

        self._meant_last = focus.name
        verb, script = verb_of(session, focus), session.script
        own = script.verbs.get(verb, "") if script else ""
        prompt(self.app, "interact", own or self.app.words(f"verb.{verb}"), foot, place)

    def _as_before(
        self, box: pygame.Rect, meant: tuple[object, ...], sign: pygame.Rect, covered: Sequence[pygame.Rect],
        session: Session, corner: Point,
    ) -> pygame.Rect | None:  # fmt: skip
        """Where `box` lay, right beside the `sign` of the same thing, in the frame before, if that still hides nothing
        that is `covered`, nor anything that can be looked at."""
        last, beside = self._prompted
        if beside is None or last != meant or beside.size != box.size:
            return None
        there = beside.move(sign.topleft)
        if not CANVAS.contains(there) or there.collidelist([*covered, sign]) >= 0:
            return None
        return there if there.move(corner).collidelist(self._pictures(session)) < 0 else None

    def _at(self, action: str, box: pygame.Rect, place: Place, stands: object) -> pygame.Rect:
        """The `place` of the box of what does that action, which is found anew where its size, or what it `stands`
        among, is not as it was."""
        now = box.size, stands
        if action not in self._found or self._found[action][0] != now:
            self._found[action] = now, place(box)
        return self._found[action][1].copy()

    def show_key(
        self, action: str, over: Body, corner: Point, covered: Sequence[pygame.Rect] = (), words: str = ""
    ) -> pygame.Rect:
        """The key of `action` over somebody, and over what is `covered` there, or beside them, clear of all that is on
        show; in the corner of keys where there is no room, until they stand still, among a crowd, and for whoever has
        pressed it twice. As a picture, with which the next of a party is played, or with `words` that say whether it
        is held; where it lies."""
        body = body_box(over).move(-corner[0], -corner[1])
        crowded = self._seen is not None and self._seen[0].crowding is not None
        aside = crowded or (action == "breathe" and TAPPED_AGAIN in self.app.profile.heard)

        def place(box: pygame.Rect) -> pygame.Rect:
            ways = around(box, body, over.y // ONE - corner[1] - CELL_H)
            for other in sorted(covered, key=lambda other: -other.bottom):
                if ways["over"].colliderect(other):
                    ways["over"].bottom = other.top - 2
            walks_on = self._cornered and over.moving
            taken, last = [*covered, *self._shown()], self._key_beside
            self._key_beside = ""
            if not aside and not walks_on:
                self._key_beside = free(ways, [*taken, *self._standing()], last) or free(ways, taken, last)
            self._cornered = not self._key_beside
            return ways[self._key_beside] if self._key_beside else cornered(box, covered)

        def risen(box: pygame.Rect) -> pygame.Rect:
            still = self.app.settings.reduced_motion or not self._key_beside
            return box.move(0, 0 if still else -(self.app.ticks // KEY_FOR % 2))

        stands = corner, tuple(body), aside, list(map(tuple, (*covered, *self._shown())))
        if words:
            there = partial(self._at, action, place=place, stands=stands)
            return prompt(self.app, action, words, place=lambda box: risen(there(box)))
        picture = cap(self.app, *binding(self.app, action))
        return self.app.canvas.blit(picture, risen(self._at(action, picture.get_rect(), place, stands)))

    def _shown(self) -> list[pygame.Rect]:
        """Where on the canvas people are, all that can be looked at, and the sign."""
        if not self._seen:
            return []
        session, corner = self._seen
        found = pygame.Rect(corner, (WIDTH, HEIGHT)).collideobjectsall(self._pictures(session))
        things = [box.move(-corner[0], -corner[1]) for box in found]
        return [*self._people, *things, *self._signs]

    def _pictures(self, session: Session) -> list[pygame.Rect]:
        """What is to be seen of all that can be looked at, px of the place."""
        place, things = session.state.place, session.looker.things
        if self._looked_at[0] != place or self._looked_at[1] is not things:
            boxes = [self._picture(thing, session) for thing in things]
            self._looked_at = place, things, [box for box in boxes if min(box.size) <= LANDSCAPE]
        return self._looked_at[2]

    def _standing(self) -> list[pygame.Rect]:
        """Where figures stand on the canvas."""
        if not self._seen:
            return []
        session, corner = self._seen
        known = session.state.place, session.state.light, session.looker.group
        if self._seen_as[0] != known:
            self._seen_as = known, figures(session.level, *known[1:])
        canvas = pygame.Rect(corner, (WIDTH, HEIGHT))
        found = canvas.collideobjectsall(self._seen_as[1])
        return [box.move(-corner[0], -corner[1]) for box in found]

    def _picture(self, thing: Focus, session: Session) -> pygame.Rect:
        """What is to be seen of a thing, px of the place."""
        known = session.state.place, thing.area
        if known not in self._pictured:
            self._pictured[known] = pictured(thing.area, session.level.props)
        return self._pictured[known]

    def _meant(self, session: Session, corner: Point, faced: Focus | None) -> Focus | None:
        """What a press, or a click where the pointer is, would be about; a press is about what is `faced`."""
        controls = self.app.controls
        if controls.device != "mouse":
            return faced
        if controls.pointer is None:
            return None
        x, y = controls.pointer
        return session.under(corner[0] + x, corner[1] + y)


def _is_before_fold(session: Session) -> bool:
    """Whether the lead is close to what lies across the way with breath held too."""
    lead, people, near = session.lead, session.state.people, FOLD_NEAR * ONE
    deep = (people[fear.name] for fear in session.level.fears if FEARS[fear.kind].deep and fear.name in people)
    return any(max(abs(lead.x - fold.x), abs(lead.y - fold.y)) < near for fold in deep)


def _learns_hush(session: Session) -> bool:
    """Whether the lead is listened for, or about to be, who has not come through a hush unheard so far."""
    due = session.counts.due
    soon = session.counts.hushed or (due is not None and due[0] <= HUSH_NEAR)
    return soon and not any(len(kept.told) > 1 for kept in session.state.counts.values())


def _people(session: Session, corner: Point) -> dict[str, pygame.Rect]:
    """What people cover of the canvas."""
    return {who: body_box(body).move(-corner[0], -corner[1]) for who, body in session.state.bodies.items()}
