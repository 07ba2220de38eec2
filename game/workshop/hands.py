"""Plays by a plan with the player's own keys: each tick, those of what is wanted are down in the keyboard's queue, and
the game reads them as it reads a player's."""

from collections.abc import Iterator
from typing import Any

from game.content.books import END
from game.content.library import Library
from game.core.problem import ContentError, Problem
from game.saves import Saves
from game.screen.app import App
from game.screen.keyboard import Keyboard, Press
from game.screen.scenes.ask import Ask
from game.screen.scenes.card import Card
from game.screen.scenes.chapters import Chapters
from game.screen.scenes.ending import Ending
from game.screen.scenes.entering import scene_of
from game.screen.scenes.page import BookPage
from game.screen.scenes.play import Play
from game.screen.scenes.title import Title
from game.screen.speech import GUARD, SAY_NOTHING
from game.screen.steering import AGAIN
from game.session import ChoiceView, LineView, Session
from game.session.intent import NOTHING, Intent
from game.settings import Store
from game.story.memory import Memory
from game.trials import Act
from game.workshop.plan import Plan
from game.workshop.player import PATIENCE
from game.workshop.steps import Step
from game.workshop.walker import ATTEMPTS, Walker, begun

ENDING_SHOWN = 160
"""Ticks that the card after a chapter is left on show."""
COMPARED = ("variables", "held", "bonds", "visits")
"""The parts of a memory that do not hang on how long anything took."""


class KeyWalker(Walker):
    """A walker who comes to everything with the keys, where plans would point at it."""

    def _encounter(self, kind: str, name: str) -> Iterator[Intent]:
        for _ in range(ATTEMPTS):
            if not self.is_free:
                raise self.stuck("something else is on show")
            place = self.session.state.place
            yield from self._hear_out(kind, name)
            yield from self._go_and_face(name)
            talk, visits = self.talks_of, self._visits
            yield Intent(interact=True)
            if self._has_met(talk, visits) or self.session.state.place != place:
                return
        raise self.stuck(f"'{name}' has nothing to say to a key")


class Hands:
    """Whoever presses the keys of `app` by a plan: from the title on where the plan begins with a book, else from its
    own beginning, to the card after the chapter."""

    def __init__(self, app: "KeyedApp", plan: Plan, reading: float) -> None:
        self.app, self.plan = app, plan
        self.reading = reading
        self.walker: KeyWalker | None = None
        self.over = False

    @property
    def session(self) -> Session:
        """The playthrough that the game shows. Raises Stuck, ContentError when there is none."""
        return self._player().session

    def _player(self) -> KeyWalker:
        if self.walker is None:
            raise self._lost("the game never came to what the plan begins with")
        if self.app.recorder:
            self.walker.recorder = self.app.recorder
        return self.walker

    def _lost(self, why: str) -> ContentError:
        """The hands cannot go on, because of `why`."""
        if self.walker:
            return self.walker.stuck(why)
        return ContentError([Problem(self.plan.file, 1, 1, f"{why}; on show: {type(self._top).__name__}")])

    @property
    def _top(self) -> object:
        return self.app.scenes[-1] if self.app.scenes else None

    # ------------------------------------------------------------------ the whole run
    def presses(self) -> Iterator[Press]:
        """Every tick of it. Raises Stuck, ContentError."""
        yield from self._begin()
        for step in self.plan.steps:
            yield from self._step(step)
        yield from self._end()
        self.over = True

    def _begin(self) -> Iterator[Press]:
        """From the title choose the book, and of several chapters the first; go on from the card before one."""
        for _ in range(PATIENCE):
            if recorder := self.app.recorder:
                self.walker = KeyWalker(self.plan, recorder.session, reading=self.reading)
                return
            top = self._top
            if isinstance(top, Title):
                yield Press(tap="interact" if top.chosen == self.plan.book else "down")
            else:
                yield Press(tap="interact" if isinstance(top, Chapters | Card) else "")
        raise self._lost("the game never came to what the plan begins with")

    def _step(self, step: Step) -> Iterator[Press]:
        player = self._player()
        player.doing = step
        if step.verb == "next_chapter":
            yield from self._next_chapter()
        elif step.verb == "save_and_load":
            yield from self._save_and_load()
        else:
            intents = player.intents(step)
            while (intent := next(intents, None)) is not None:
                yield from self._act(intent)
                self._player()

    def _end(self) -> Iterator[Press]:
        """Look at the card after the chapter, where it has ended."""
        if self.session.state.beat == END:
            yield from self._come_to_ending(ENDING_SHOWN)

    def _come_to_ending(self, age: int) -> Iterator[Press]:
        for _ in range(PATIENCE):
            if isinstance(self._top, Ending) and self._top.age >= age:
                return
            yield Press()
        raise self._lost("the card after the chapter never came")

    def _next_chapter(self) -> Iterator[Press]:
        before = self.session
        if before.state.beat != END:
            raise self._lost("the chapter is not over")
        yield from self._come_to_ending(ENDING_SHOWN)
        for _ in range(PATIENCE):
            if self.session is not before:
                yield from self._one(Press())
                return
            yield Press(tap=_leaves(self._top))
        raise self._lost("no chapter follows this one")

    def _save_and_load(self) -> Iterator[Press]:
        """By the keys of the quick save, whose question is answered with yes."""
        before = self.session
        for _ in range(PATIENCE):
            if isinstance(self._top, Ask):
                break
            yield Press(tap="quick_save")
            yield Press(tap="quick_load")
        yield Press(tap="down")
        yield Press(tap="interact")
        for _ in range(PATIENCE):
            if self.session is not before:
                return
            yield Press()
        raise self._lost("the quick save was never loaded")

    # ------------------------------------------------------------------ one intent
    def _act(self, intent: Intent) -> Iterator[Press]:
        """The presses that come to `intent`; the last of them is the tick in which the playthrough is told of it."""
        if intent.walk_to:
            raise self._lost("no key means a point of the place")
        if intent.confirm:
            yield from self._confirm()
        elif intent.choose is not None:
            yield from self._choose(intent.choose)
        elif intent.interact:
            yield from self._interact(_held(intent))
        elif intent.act:
            yield from self._try(intent.act)
        elif intent.lead:
            yield from self._switch(intent.lead)
        elif intent.back:
            yield from self._until_back()
        else:
            yield from self._one(Press(_held(intent)))

    def _one(self, press: Press) -> Iterator[Press]:
        """Press until the playthrough has had a tick: it has none while the picture changes or a card is shown, and
        none any more once the chapter is over."""
        count = self._count()
        for _ in range(PATIENCE):
            yield press if isinstance(self._top, Play | BookPage) else Press()
            if self._count() != count or self.session.state.beat == END:
                return
        raise self._lost("the game takes no keys")

    def _count(self) -> tuple[int, int]:
        """Differs after each tick of the playthrough."""
        recorder = self._player().recorder
        return id(recorder), recorder.tape.ticks

    @property
    def _told(self) -> Intent:
        """What the playthrough was told last."""
        runs = self._player().recorder.tape.runs
        return runs[-1][1] if runs else NOTHING

    def _confirm(self) -> Iterator[Press]:
        """Hurry the letters, turn pages and go on, until the line is put away; one that is cut off goes by itself, and
        so does what is said on the way while a press would mean what is faced."""
        line = self.session.view.shown
        for _ in range(PATIENCE):
            if not isinstance(line, LineView) or self.session.view.shown != line:
                return
            met = self.session.view.along and self.session.focus
            yield from self._one(Press(tap="" if met else "interact"))
            if self._told.confirm:
                return
        raise self._lost("the line cannot be put away")

    def _choose(self, number: int) -> Iterator[Press]:
        """Go up or down to the option of that number, keep still for as long as a hand that only hurries would not, and
        pick it."""
        for _ in range(PATIENCE):
            count, shown, top = self._count(), self.session.view.shown, self._top
            tap = ""
            if isinstance(top, Play | BookPage) and isinstance(shown, ChoiceView) and top.speech.choice:
                offered = [option.number for option in shown.options] + [SAY_NOTHING] * (shown.left >= 0)
                if [option.id for option in top.speech.choice.options] == [option.id for option in shown.options]:
                    there, marked = offered.index(number), offered.index(top.speech.picked)
                    if there != marked:
                        tap = "down" if there > marked else "up"
                    elif top.speech.stood > GUARD:
                        tap = "interact"
            yield Press(tap=tap)
            if self._count() != count and self._told.choose == number:
                return
        raise self._lost("the option cannot be picked")

    def _interact(self, held: frozenset[str]) -> Iterator[Press]:
        """Press until it counts: what was put away a moment ago is not met again at once."""
        for _ in range(ATTEMPTS):
            yield from self._one(Press(held, tap="interact"))
            if self._told.interact:
                return
            for _ in range(AGAIN):
                yield from self._one(Press(held))
        raise self._lost("what is faced cannot be met")

    def _try(self, act: Act) -> Iterator[Press]:
        top = self._top
        tried = top.trial if isinstance(top, Play) else None
        if tried is None:
            raise self._lost("no trial is played")
        yield from self._one(Press(tap=tried.press(act)))
        if self._told.act is None and tried.asks:
            yield from self._one(Press(tap=tried.press(act)))
        for _ in range(AGAIN if self._told.act is None else 0):
            yield from self._one(Press())
        if self._told.act is None:
            yield from self._one(Press(tap=tried.press(act)))
        if self._told.act != act:
            raise self._lost("no key does that in the trial")

    def _switch(self, who: str) -> Iterator[Press]:
        """Press on to the next of the party until it is `who`."""
        for _ in self.session.state.party:
            yield from self._one(Press(tap="switch"))
            if self.session.state.lead == who:
                return
        raise self._lost(f"no key lets one play {who}")

    def _until_back(self) -> Iterator[Press]:
        yield from self._one(Press(tap="back"))
        if not self._told.back:
            raise self._lost("nothing can be taken back")


def _held(intent: Intent) -> frozenset[str]:
    """The actions whose keys are down under `intent`."""
    wanted = {
        "left": intent.dx < 0,
        "right": intent.dx > 0,
        "up": intent.dy < 0,
        "down": intent.dy > 0,
        "hurry": intent.hurry,
        "breathe": intent.breathe,
    }
    return frozenset(action for action, down in wanted.items() if down)


def _leaves(scene: object) -> str:
    """What is tapped to go on from a scene between two chapters."""
    return "interact" if isinstance(scene, Card | Ending) else ""


def begins_with_a_book(plan: Plan) -> bool:
    """Whether what `plan` begins with can be chosen on the title of somebody who has not played yet."""
    return not plan.beat and not plan.after and not plan.chapter and plan.seed == 1


class KeyedApp(App):
    """The game in its window, its keys pressed by a plan, `speed` ticks of it in one; it needs nobody there."""

    waits_away = False

    def __init__(self, library: Library, saves: Saves, store: Store, speed: int = 1, headless: bool = False) -> None:
        super().__init__(library, saves, store, headless)
        self.speed = speed
        self.keyboard = Keyboard(self.settings, self.controls.layout)
        self._presses: Iterator[Press] = iter(())
        self._problem: ContentError | None = None

    def play(self, plan: Plan, reading: float) -> Hands:
        """Play `plan` until the window closes, which it does by itself at the end. Raises Crashed; Stuck, or another
        ContentError, where the plan cannot be followed."""
        hands = Hands(self, plan, reading)
        self._presses = hands.presses()
        if begins_with_a_book(plan):
            self.run(self.routes.title())
        else:
            self.run(scene_of(self, begun(plan, self.library)))
        if self._problem:
            raise self._problem
        return hands

    def tick(self) -> None:
        for _ in range(self.speed):
            if self.scenes:
                self._press()
                self.take_events()
                super().tick()

    def _press(self) -> None:
        if self.controls.away:
            self.keyboard.let_go()
        press = None
        try:
            press = next(self._presses, None)
        except ContentError as problem:
            self._problem = problem
        if press is None:
            self.keyboard.close()
        else:
            self.keyboard.press(press)


def otherwise(library: Library, plan: Plan, played: Memory, meant: Memory) -> list[Problem]:
    """Where somebody who played `plan` with the keys remembers something else than who acts by intents alone. What a
    trigger on a map begins is left out: it hangs on the way that was walked, which differs."""
    levels = [library.level(place) for place in library.places()]
    on_the_way = {trigger.node for level in levels for trigger in level.triggers}
    found = []
    for part in COMPARED:
        by_keys, by_intents = _parts(getattr(played, part)), _parts(getattr(meant, part))
        for name in sorted((by_keys.keys() | by_intents.keys()) - on_the_way):
            if by_keys.get(name) != by_intents.get(name):
                told = f"{part}: {name} is {by_keys.get(name)} with the keys, {by_intents.get(name)} by intents alone"
                found.append(Problem(plan.file, 1, 1, told))
    return found


def _parts(remembered: dict[str, Any] | list[str]) -> dict[str, Any]:
    return remembered if isinstance(remembered, dict) else dict.fromkeys(remembered, True)
