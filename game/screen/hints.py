"""What a press would do now: a sign over what is meant, a prompt, and the key of breath, lenses or a party until it was
used; and what has not been looked at yet."""

from game.content.level import Point
from game.core.fixed import ONE
from game.screen.glints import Glints
from game.screen.paint import HEIGHT, frames
from game.screen.paint.people import CELL_H
from game.screen.scene import Shared
from game.screen.widgets.caps import binding, cap
from game.screen.widgets.prompt import prompt
from game.session import Session
from game.session.verbs import verb_of
from game.world.body import Body
from game.world.looking import Focus

BREATHED, BARED, SWITCHED = "a breath held", "lenses taken off", "another led"
"""What the profile remembers beside lines: no line has such an id."""
KEY_FOR = 30
"""Ticks in which a key that is shown stays up, and down."""


class Hints:
    """Hints over a place in which one walks."""

    def __init__(self, app: Shared) -> None:
        self.app = app
        self.glints = Glints()

    def draw(self, session: Session, corner: Point, foot: int = HEIGHT) -> None:
        """Paint what there is to hint at in the place whose point `corner` is the canvas's top left; a prompt lies
        above the row `foot`."""
        if session.state.talk is None:
            self.glints.draw(self.app.canvas, session, corner, self.app.ticks, self.app.settings.reduced_motion)
        focus = self._meant(session, corner)
        if focus:
            upright = focus.kind == "person" and not session.state.people[focus.name].lies
            self._mark(focus, corner, CELL_H - 2 if upright else 0)
            prompt(self.app, "interact", self.app.words(f"verb.{verb_of(session, focus)}"), foot)
        breath = session.state.breath
        verb = BREATHED if breath else BARED if session.state.lenses else ""
        heard = self.app.profile.heard
        if verb and verb not in heard:
            self.show_key("breathe", session.lead, corner)
        elif session.state.party and SWITCHED not in heard and not (breath and breath.held):
            self.show_key("switch", session.state.people[session.state.party[0]], corner)

    def _mark(self, focus: Focus, corner: Point, tall: int) -> None:
        """A small sign over what is meant, which stands `tall` px above its place."""
        x, y, wide, _ = focus.area
        frames.more(
            self.app.canvas,
            (x + wide // 2 - frames.MORE_WIDE // 2 - corner[0], max(2, y - tall - 10 - corner[1])),
            0 if self.app.settings.reduced_motion else self.app.ticks,
        )

    def show_key(self, action: str, over: Body, corner: Point) -> None:
        """The key of `action` as a picture over somebody: breath is held or lenses are taken off with it, or the next
        of a party is played."""
        picture = cap(self.app, *binding(self.app, action))
        rise = 0 if self.app.settings.reduced_motion else self.app.ticks // KEY_FOR % 2
        x, y = over.x // ONE - corner[0] - picture.get_width() // 2, over.y // ONE - corner[1] - CELL_H
        self.app.canvas.blit(picture, (x, max(2, y - picture.get_height() - 2 - rise)))

    def _meant(self, session: Session, corner: Point) -> Focus | None:
        """What a press, or a click where the pointer is, would be about."""
        controls = self.app.controls
        if controls.device != "mouse":
            return session.focus
        if controls.pointer is None:
            return None
        x, y = controls.pointer
        return session.under(corner[0] + x, corner[1] + y)
