"""What a press would do now: a sign on what is meant, a prompt beside it, and the key of breath, lenses or a party
until it was used; and what has not been looked at yet."""

from collections.abc import Callable, Mapping, Sequence

import pygame

from game.content.level import Point
from game.core.fixed import ONE
from game.core.pace import TICKS
from game.screen.glints import Glints
from game.screen.paint import HEIGHT, WIDTH, frames
from game.screen.paint.people import CELL_H
from game.screen.placing import INTO, body_box, near_part, sign_at, words_at
from game.screen.scene import Shared
from game.screen.widgets.caps import binding, cap
from game.screen.widgets.prompt import prompt
from game.session import Session
from game.session.verbs import verb_of
from game.session.walking import TOWARDS
from game.world.body import Body
from game.world.looking import Focus

BREATHED, BARED, SWITCHED = "a breath held", "lenses taken off", "another led"
"""What the profile remembers beside lines: no line has such an id."""
TAUGHT_FOR, STILL_FOR = 8 * TICKS, 10 * TICKS
"""Ticks in which the key of breath is shown in a place to one who never held it, and for which they stand still before
it is shown again."""
OVER_HEADS = 4
"""Px between a head and the sign over it."""
HELD_ENOUGH = 45
"""Ticks for which breath is held by somebody who knows that its key is held, not pressed."""
UNDER_FEET = 4
"""Px between feet and the key under them, where there is no room over the head."""
HEAD = 18
"""Rows of somebody that no words lie over, even where there is no room beside everybody, px."""
BOBS = 6
"""Px over and under a sign together that it moves in, and that stay free of keys."""
KEY_FOR = 30
"""Ticks in which a key that is shown stays up, and down."""


class Hints:
    """Hints over a place in which one walks."""

    def __init__(self, app: Shared) -> None:
        self.app = app
        self.glints = Glints()
        self._place, self._came = "", 0
        self._stands, self._stood = (0, 0), 0
        self._meant_last = self._beside = ""

    def teach_again(self) -> None:
        """The key was pressed and let go at once: whoever did that does not know yet that it is held."""
        self._came = self.app.ticks

    def draw(
        self, session: Session, corner: Point, foot: int = HEIGHT, covered: Sequence[pygame.Rect] = (),
        counts: Callable[[Session, Focus], bool] | None = None,
    ) -> None:  # fmt: skip
        """Paint what there is to hint at in the place whose point `corner` is the canvas's top left; a prompt lies
        beside what it is about, clear of people or at least of their heads, of where a push takes that and of what is
        `covered`, else above the row `foot`. There is none where `counts` tells that a press would not count."""
        if session.state.talk is None:
            self.glints.draw(self.app.canvas, session, corner, self.app.ticks, self.app.settings.reduced_motion)
        focus = self._meant(session, corner)
        if focus and counts and not counts(session, focus):
            focus = None
        people = _people(session, corner) if focus else {}
        sign = self._sign_at(focus, session, corner, people) if focus else None
        key = self._show_keys(session, corner, [*covered, sign.inflate(0, BOBS)] if sign else covered)
        if focus and sign:
            self._point_at(focus, sign, session, corner, people, foot, [*covered, key] if key else covered)

    def _show_keys(self, session: Session, corner: Point, covered: Sequence[pygame.Rect]) -> pygame.Rect | None:
        """The key of what was never done yet, where one is to be taught; where it lies, over what is `covered`."""
        breath = session.state.breath
        verb = BREATHED if breath else BARED if session.state.lenses else ""
        heard = self.app.profile.heard
        if verb and verb not in heard:
            if not self._teaches(session):
                return None
            how = "hold" if self.app.settings.hold_breathe else "press"
            words = self.app.words(f"prompt.{'breath' if breath else 'lenses'}_to_{how}")
            return self.show_key("breathe", session.lead, corner, covered, words)
        played = session.director.played
        if played and SWITCHED not in heard and not (breath and breath.held):
            return self.show_key("switch", session.state.people[played[0]], corner, covered)
        return None

    def _teaches(self, session: Session) -> bool:
        """Whether the key of breath or lenses is shown now to one who never used it: for a while in every place, and
        whenever they stand still and may not know what to do."""
        now, lead = self.app.ticks, session.lead
        if session.state.place != self._place:
            self._place, self._came = session.state.place, now
        if (lead.x, lead.y) != self._stands:
            self._stands, self._stood = (lead.x, lead.y), now
        return now - self._came < TAUGHT_FOR or now - self._stood >= STILL_FOR

    def _areas(self, focus: Focus, session: Session, corner: Point) -> tuple[pygame.Rect, pygame.Rect]:
        """Where what is meant lies on the canvas, and the part of that which is pointed at."""
        person = focus.kind == "person"
        area = body_box(session.state.bodies[focus.name]) if person else pygame.Rect(focus.area)
        area = area.move(-corner[0], -corner[1])
        feet = session.lead.x // ONE - corner[0], session.lead.y // ONE - corner[1]
        return area, area if self.app.controls.device == "mouse" else near_part(area, feet)

    def _sign_at(self, focus: Focus, session: Session, corner: Point, people: Mapping[str, pygame.Rect]) -> pygame.Rect:
        """Where the small sign lies that points at what is meant."""
        person = focus.name if focus.kind == "person" else ""
        others = [box for who, box in people.items() if who != person]
        _, near = self._areas(focus, session, corner)
        return sign_at(near, (frames.MORE_WIDE, frames.MORE_HIGH), others, -OVER_HEADS if person else INTO)

    def _point_at(
        self, focus: Focus, sign: pygame.Rect, session: Session, corner: Point, people: Mapping[str, pygame.Rect],
        foot: int, covered: Sequence[pygame.Rect],
    ) -> None:  # fmt: skip
        """A small sign on what is meant, and beside it what a press does."""
        area, near = self._areas(focus, session, corner)
        frames.more(self.app.canvas, sign.topleft, 0 if self.app.settings.reduced_motion else self.app.ticks)
        if focus.kind == "movable":
            dx, dy = TOWARDS[session.lead.facing]
            covered = [*covered, area.move(dx * area.width, dy * area.height)]
        last = self._beside if self._meant_last == focus.name else ""

        def place(box: pygame.Rect) -> pygame.Rect:
            heads = [pygame.Rect(*body.topleft, body.width, min(HEAD, body.height)) for body in people.values()]
            ways = ((near, people.values()), (area, people.values()), (near, heads))
            for beside, shunned in ways:
                self._beside, there = words_at(box, sign, beside, [*shunned, *covered], last)
                if self._beside:
                    break
            return there

        self._meant_last = focus.name
        verb, script = verb_of(session, focus), session.script
        own = script.verbs.get(verb, "") if script else ""
        prompt(self.app, "interact", own or self.app.words(f"verb.{verb}"), foot, place)

    def show_key(
        self, action: str, over: Body, corner: Point, covered: Sequence[pygame.Rect] = (), words: str = ""
    ) -> pygame.Rect:
        """The key of `action` over somebody, and over what is `covered` there, or under their feet: as a picture, with
        which the next of a party is played, or with `words` that say whether it is held; where it lies."""
        rise = 0 if self.app.settings.reduced_motion else self.app.ticks // KEY_FOR % 2

        def place(box: pygame.Rect) -> pygame.Rect:
            box.midbottom = over.x // ONE - corner[0], over.y // ONE - corner[1] - CELL_H - 2 - rise
            box.left = min(max(2, box.left), WIDTH - 2 - box.width)
            for other in sorted(covered, key=lambda other: -other.bottom):
                if box.colliderect(other):
                    box.bottom = other.top - 1 - rise
            box.top = max(2, box.top)
            if box.collidelist(list(covered)) >= 0:
                box.top = over.y // ONE - corner[1] + UNDER_FEET + rise
            return box

        if words:
            return prompt(self.app, action, words, place=place)
        picture = cap(self.app, *binding(self.app, action))
        return self.app.canvas.blit(picture, place(picture.get_rect()))

    def _meant(self, session: Session, corner: Point) -> Focus | None:
        """What a press, or a click where the pointer is, would be about."""
        controls = self.app.controls
        if controls.device != "mouse":
            return session.focus
        if controls.pointer is None:
            return None
        x, y = controls.pointer
        return session.under(corner[0] + x, corner[1] + y)


def _people(session: Session, corner: Point) -> dict[str, pygame.Rect]:
    """What people cover of the canvas."""
    return {who: body_box(body).move(-corner[0], -corner[1]) for who, body in session.state.bodies.items()}
