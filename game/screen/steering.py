"""What the player wants of somebody who walks: keys and clicks of one tick as an intent."""

from game.content.level import Point
from game.screen.controls import Controls
from game.screen.passing import Passing
from game.screen.scene import Shared
from game.session import Session
from game.session.intent import NEXT, Intent
from game.world.looking import Focus

TWICE = 20
"""Ticks within which a second click means to hurry."""
AGAIN = 30
"""Ticks without a press before what has just been put away can be met again by who stays where they are, so that a
press too many does not begin it anew."""
AGAIN_MOST = 60
"""Ticks after which it can be met all the same."""


class Steering:
    """Keys and clicks of whoever walks about. They `hurry` where a second click said so."""

    def __init__(self, app: Shared) -> None:
        self.app = app
        self.hurries = False
        self._clicked = -TWICE
        self._faced: Focus | None = None
        self._onward: Point | None = None
        self._put_away: Focus | None = None
        self._put_away_from = (0, 0)
        self._put_away_at = self._pressed_at = 0
        self._heard_at: tuple[Focus | None, int, int] | None = None

    def put_away(self, session: Session) -> None:
        """Words are over: what a press would mean now, or meant before they began, was met just now."""
        self._put_away = session.faced or self._faced
        self._put_away_from = session.lead.x, session.lead.y
        self._put_away_at = self._pressed_at = self.app.ticks

    def walk_on(self, at: Point) -> None:
        """The click that closed the words of a look, at that point of the canvas, is meant for what lies there too."""
        self._onward = at

    def may_meet(self, session: Session, focus: Focus) -> bool:
        """Whether a press that means `focus` would count now: not what was put away a moment ago, before whoever leads
        has moved."""
        met, now = self._put_away, self.app.ticks
        if met is None or now - self._pressed_at >= AGAIN or now - self._put_away_at >= AGAIN_MOST:
            return True
        moved = (session.lead.x, session.lead.y) != self._put_away_from
        return moved or (met.kind, met.name) != (focus.kind, focus.name)

    def would_meet(self, session: Session, focus: Focus, passing: Passing) -> bool:
        """Whether a press that means `focus` would begin something now, and is not for what is said on the way."""
        if _says(session, passing, focus):
            return False
        if passing.line and self.app.controls.device != "mouse" and self._heard_at == _standing(session):
            return False
        return self.may_meet(session, focus)

    def intent(self, session: Session, corner: Point, passing: Passing) -> Intent:
        """One tick of walking in the place whose point `corner` is the canvas's top left, while `passing` may show what
        is said on the way."""
        controls = self.app.controls
        dx = controls.holds("right") - controls.holds("left")
        dy = controls.holds("down") - controls.holds("up")
        clicked, pressed, counts = self._meant(session, corner, controls)
        if self._onward and not clicked:
            x, y = corner[0] + self._onward[0], corner[1] + self._onward[1]
            meant = session.under(x, y)
            clicked = self._onward
            counts = meant is None or self.may_meet(session, meant)
        self._onward = None
        stays = self._stays(session, passing)
        heard = (clicked or pressed) and self._faced is not None and _says(session, passing, self._faced)
        hurries = heard or passing.hides(clicked) or (pressed and (stays or session.focus is None))
        clicked, pressed = (None, False) if hurries or not counts else (clicked, pressed)
        confirm, reads = passing.tick(controls, hurries)
        if confirm:
            self.put_away(session)
        to = None
        if clicked:
            to = (corner[0] + clicked[0], corner[1] + clicked[1])
            self.hurries = self.app.ticks - self._clicked < TWICE
            self._clicked = self.app.ticks
        elif dx or dy:
            self.hurries = False
        hurry = controls.holds("hurry") or self.hurries
        switches = (controls.take("switch") or controls.wheel < 0) and bool(session.state.party)
        return Intent(
            dx, dy, hurry, to, interact=pressed, breathe=passes(session) and controls.holds("breathe"), confirm=confirm,
            cancel=controls.take("cancel"), lead=NEXT if switches else "", reads=reads,
        )  # fmt: skip

    def _stays(self, session: Session, passing: Passing) -> bool:
        """Whether the lead stands yet where something was faced when words on the way began: a press is for the words
        then, as it was what is faced that had begun them."""
        now = _standing(session)
        if passing.line is None:
            self._heard_at = None
        elif self._heard_at is None:
            self._heard_at = now
        return passing.line is not None and now == self._heard_at

    def _meant(self, session: Session, corner: Point, controls: Controls) -> tuple[Point | None, bool, bool]:
        """Where was clicked, whether interact was pressed, and whether that counts: not where it would meet again what
        was put away a moment ago. Pressing on makes that moment longer."""
        clicked, pressed = controls.click(), controls.take("interact")
        faced = session.focus
        meant = session.under(corner[0] + clicked[0], corner[1] + clicked[1]) if clicked else faced
        counts = meant is None or self.may_meet(session, meant)
        if clicked or pressed:
            self._pressed_at, self._faced = self.app.ticks, meant
        return clicked, pressed, counts


def _standing(session: Session) -> tuple[Focus | None, int, int]:
    """What whoever leads faces, wherever that is, and where they stand."""
    lead, faced = session.lead, session.focus
    return Focus(faced.kind, faced.name, (0, 0, 0, 0)) if faced else None, lead.x, lead.y


def _says(session: Session, passing: Passing, focus: Focus) -> bool:
    """Whether `focus` is somebody with whom the lines on the way are had: a press on them is for those, and cuts
    nobody short."""
    talk = session.state.talk
    return bool(passing.line and talk and focus.kind == "person" and focus.name in session.runner.speakers(talk))


def passes(session: Session) -> bool:
    """Whether there is another layer to pass to: by breath, or by lenses."""
    return session.layering is not None and session.layering.passes
