"""What of a session those know who act for it: who directs, who talks, who carries out what scripts say."""

from typing import Protocol

from game.content.book import Book
from game.content.books import Beat, Chapter
from game.content.level import Level
from game.content.library import Library
from game.content.scripts import Script
from game.core.event import Event
from game.session.acting import Acting
from game.session.intent import Intent
from game.session.showing import Showing
from game.session.state import State
from game.session.walking import Walkers
from game.story.dialogue import Runner, Talk
from game.story.memory import Judge
from game.world.body import Body
from game.world.sight import Sight


class Talking(Protocol):
    """Who has the conversations of a session."""

    def step(self, talk: Talk, intent: Intent) -> None:
        """One tick of `talk` under `intent`."""

    def step_in_a_trial(self, intent: Intent) -> None:
        """One tick of what goes on while a trial is played."""

    def go_on(self, talk: Talk) -> None:
        """Go on past what `talk` stands at."""


class Playthrough(Protocol):
    """A session as its parts see it. `must_move_on`: something happened by which a beat may have ended."""

    library: Library
    state: State
    events: list[Event]
    judge: Judge
    runner: Runner
    level: Level
    script: Script | None
    walkers: Walkers
    showing: Showing
    acting: Acting
    must_move_on: bool

    @property
    def talker(self) -> Talking:
        """Who has its conversations."""

    @property
    def chapter(self) -> Chapter:
        """The chapter under way."""

    @property
    def beat(self) -> Beat | None:
        """The beat under way; None before the first and after the last."""

    @property
    def goal(self) -> str:
        """What is asked of the player now."""

    @property
    def dark(self) -> frozenset[str]:
        """The lamps of the place that are out."""

    @property
    def sight(self) -> Sight:
        """What eyes see of the place."""

    @property
    def lead(self) -> Body:
        """The body of whom the player plays."""

    def enter(self) -> None:
        """Bind everything that depends on the place."""

    def bind_layers(self) -> None:
        """Bind what depends on the layers of the place, as the beat under way has them."""

    @property
    def book(self) -> Book:
        """The book that is played."""

    def halt(self) -> None:
        """Let the lead stand, wherever the player sent them, and in nobody's midst."""

    def begin_talk(self, node: str) -> None:
        """Begin the conversation `node`, over a trial where one is in force."""

    def remember(self) -> None:
        """Keep the moment at hand: a line or a choice is shown from now on, or a trial goes on from here."""
