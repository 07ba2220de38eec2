"""Those who talk with each other, as the camera is asked to show them: none is to be lost behind boxes and options."""

from game.core.fixed import ONE
from game.screen.camera import Camera
from game.screen.held import Company, free_columns
from game.screen.paint import WIDTH
from game.screen.speech import Speech
from game.screen.trials import TrialPainter
from game.session import LineView, Session

BESIDE = 14
"""Px between whoever talks and the options they stand beside."""


def talking(session: Session, speech: Speech) -> tuple[str, ...]:
    """The lead, and who said what is on show."""
    asked = speech.line
    return (session.state.lead, asked.speaker) if asked else (session.state.lead,)


def company(session: Session, camera: Camera, tried: TrialPainter | None) -> Company | None:
    """Those who speak in the conversation under way; None without one, or for one who thinks alone. What a trial covers
    (`tried`) is not free for them."""
    state = session.state
    if state.talk is None:
        return None
    who = camera.held.speakers(session.book, state.talk) & state.people.keys()
    shown = session.view.shown
    feet = {name: (state.people[name].x / ONE, state.people[name].y / ONE) for name in (state.lead, *sorted(who))}
    speaks = {state.lead, shown.speaker if isinstance(shown, LineView) else ""} & feet.keys()
    left, right = free_columns(tried.covers) if tried else (0, WIDTH)
    return Company(tuple(feet.values()), tuple(feet[name] for name in speaks), left, right)


def beside_options(session: Session, camera: Camera, speech: Speech) -> tuple[float, float] | None:
    """How far right in the place whoever talks stands, px, and the column of the canvas they are to stay left of; None
    while options hide nobody who talks, or do not reach down to their feet."""
    options, people = speech.options, session.state.people
    if options is None or not speech.hides:
        return None
    shown = [people[who] for who in talking(session, speech) if who in people]
    if session.state.camera.how:
        shown = [body for body in shown if camera.shows(body.x / ONE)]
    top = camera.corner(1.0)[1]
    if all(body.y / ONE - top < options.top for body in shown):
        return None
    return max(body.x for body in shown) / ONE, options.left - BESIDE
