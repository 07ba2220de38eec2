"""Plays by a plan through intents alone, and keeps the tape: waits, reads, answers, saves and expects.

How the lead comes anywhere is the walker's business.
"""

from collections.abc import Callable, Iterator

from game.content.books import END
from game.content.markup import plain
from game.core.problem import ContentError, Problem
from game.saves import form
from game.session import ChoiceView, LineView, Session, begin
from game.session.carrying import carried
from game.session.intent import NOTHING, Intent
from game.tapes import Recorder
from game.trials import Act, TrialState
from game.workshop import tries
from game.workshop.answers import differences, on_show
from game.workshop.plan import Plan
from game.workshop.steps import Step, Wanted

PATIENCE = 60 * 60
"""Ticks that anything waited for may take."""
MOST_LINES = 400
"""Lines that one `read` goes through at most."""
LEAST_READING = 30
"""Ticks a line is left on show at least, where it is read at all."""


class Stuck(ContentError):
    """A step could not be done, or what should be so was not: where in the plan, and what is on show instead."""


class Player:
    """Somebody who plays by a plan. `reload`: between every two steps the playthrough is saved and loaded.

    `reading`: ticks spent on each letter of a line before it is put away, for whoever watches.
    """

    def __init__(self, plan: Plan, session: Session, reload: bool = False, reading: float = 0.0) -> None:
        self.plan, self.reload, self.reading = plan, reload, reading
        self.recorder = Recorder(session)
        self.doing = plan.steps[0]

    @property
    def session(self) -> Session:
        """The playthrough: another object after each load."""
        return self.recorder.session

    # ------------------------------------------------------------------ playing
    def play(self, done: Callable[[Step], None] = lambda _: None) -> None:
        """Do every step; `done` is told of each. Raises Stuck."""
        for step in self.plan.steps:
            for intent in self.intents(step):
                self.recorder.step(intent)
            done(step)
            if self.reload:
                self.load()

    def intents(self, step: Step) -> Iterator[Intent]:
        """The intents of one step, each to be taken by the session before the next is asked for. Raises Stuck."""
        self.doing = step
        acts: Iterator[Intent] = getattr(self, "_" + step.verb)(*step.arguments)
        return acts

    def load(self) -> None:
        """Save the playthrough, forget it, and pick it up from the save."""
        kept = form.decode(form.encode(self.session.kept()))
        self.recorder.session = Session(self.session.library, kept)

    def stuck(self, why: str) -> Stuck:
        """The step cannot be done, because of `why`."""
        told = f"{self.doing.told}: {why}; on show: {on_show(self.session)}"
        return Stuck([Problem(self.plan.file, self.doing.line, 1, told)])

    def _next_chapter(self) -> Iterator[Intent]:
        state, library = self.session.state, self.session.library
        if state.beat != END:
            raise self.stuck("the chapter is not over")
        follows = library.book(state.book).after(state.chapter)
        if follows is None:
            raise self.stuck("no chapter follows this one")
        self.recorder = Recorder(begin(library, state.book, follows.name, after=carried(state)))
        yield NOTHING

    # ------------------------------------------------------------------ waiting
    @property
    def is_free(self) -> bool:
        """Whether the lead can walk: nothing is on show but what is said on the way, and no trial is played."""
        return self.session.walks

    @property
    def talks_of(self) -> list[str]:
        """The conversations that the uppermost talk is in."""
        talk = self.session.state.talk
        return [frame.node for frame in talk.frames] if talk else []

    def wait_for(self, done: Callable[[], bool], why: Callable[[], str]) -> Iterator[Intent]:
        """Wait until it is `done`. Raises Stuck, because of `why`."""
        for _ in range(PATIENCE):
            if done():
                return
            yield NOTHING
        raise self.stuck(why())

    def settle(self) -> Iterator[Intent]:
        """Until a wait in a conversation is over."""
        yield from self.wait_for(lambda: not self.session.view.waiting, lambda: "the conversation waits for ever")

    def _wait(self, ticks: int) -> Iterator[Intent]:
        for _ in range(ticks):
            yield NOTHING

    def _until(self, wanted: tuple[Wanted, ...]) -> Iterator[Intent]:
        yield from self.wait_for(
            lambda: not differences(self.session, wanted),
            lambda: f"waited in vain: {'; '.join(differences(self.session, wanted))}",
        )

    def _switch(self, who: str) -> Iterator[Intent]:
        if who not in self.session.state.party:
            raise self.stuck(f"{who} goes with nobody here")
        yield Intent(lead=who)
        if self.session.state.lead != who:
            raise self.stuck(f"{who} cannot be played now")

    # ------------------------------------------------------------------ words
    def confirm(self) -> Iterator[Intent]:
        """Put the line on show away. Raises Stuck."""
        shown = self.session.view.shown
        if not isinstance(shown, LineView):
            raise self.stuck("there is no line to confirm")
        if self.reading:
            yield from self._wait(round(max(LEAST_READING, self.reading * len(plain(shown.text)))))
        yield Intent(confirm=True)
        yield from self.settle()

    def _press(self, times: int) -> Iterator[Intent]:
        yield from self.settle()
        for _ in range(times):
            yield from self.confirm()

    def _read(self) -> Iterator[Intent]:
        yield from self.settle()
        for _ in range(MOST_LINES):
            if not isinstance(self.session.view.shown, LineView) or self.session.view.trial:
                yield NOTHING
                return
            yield from self.confirm()
        raise self.stuck("this goes on for ever")

    def _options(self) -> Iterator[Intent]:
        yield from self.settle()
        yield from self.wait_for(lambda: not self.session.view.along, lambda: "the talk on the way never ends")
        if not isinstance(self.session.view.shown, ChoiceView):
            raise self.stuck("nothing is asked")
        if self.reading:
            yield from self._wait(LEAST_READING)

    def _choose(self, line: str) -> Iterator[Intent]:
        yield from self._options()
        shown = self.session.view.shown
        offered = shown.options if isinstance(shown, ChoiceView) else ()
        option = next((option for option in offered if option.id == line), None)
        if option is None or not option.open:
            raise self.stuck(f"#{line} is not offered" if option is None else f"#{line} is closed ({option.text})")
        yield Intent(choose=option.number)
        yield from self.settle()

    # ------------------------------------------------------------------ trials
    def _do(self, act: Act) -> Iterator[Intent]:
        if not isinstance(self.session.state.mode, TrialState):
            raise self.stuck("no trial is played")
        yield Intent(act=act)
        yield from self.settle()

    def _play(self, outcome: str) -> Iterator[Intent]:
        yield from self.settle()
        known = tries.outcomes(self.session)
        if outcome not in known:
            raise self.stuck(f"no trial that can come to '{outcome}' is played; there is {', '.join(known) or 'none'}")
        yield from tries.intents(lambda: self.session, known[outcome])
        yield from self.settle()

    def _silence(self) -> Iterator[Intent]:
        yield from self._options()
        shown = self.session.view.shown
        if isinstance(shown, ChoiceView) and shown.left < 0:
            raise self.stuck("saying nothing is no answer here")

        def answered() -> bool:
            talk = self.session.state.talk
            return talk is None or not isinstance(self.session.view.shown, ChoiceView) or talk.waited == 0

        yield NOTHING
        yield from self.wait_for(answered, lambda: "saying nothing was no answer")
        yield from self.settle()

    def _back(self, times: int) -> Iterator[Intent]:
        for _ in range(times):
            yield Intent(back=True)

    def _picture(self, _name: str) -> Iterator[Intent]:
        return iter(())

    def _save_and_load(self) -> Iterator[Intent]:
        self.load()
        return iter(())

    # ------------------------------------------------------------------ what should be so
    def _expect(self, wanted: tuple[Wanted, ...]) -> Iterator[Intent]:
        told = differences(self.session, wanted)
        if told:
            raise self.stuck("; ".join(told))
        return iter(())
