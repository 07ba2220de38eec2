"""Playing: the place, the people in it, prompts, and what is being said."""

from functools import partial

import msgspec
import pygame

from game.content.level import Point
from game.core.event import (
    Barked,
    BeatBegan,
    BreathLet,
    BreathTaken,
    Bumped,
    Captioned,
    Caught,
    ChapterEnded,
    Closed,
    Counted,
    Event,
    Given,
    LeadChanged,
    LensesOff,
    Lost,
    NoWay,
    Paused,
    PlaceEntered,
    Resumed,
    Said,
    SteppedBack,
    SteppedForward,
    TalkEnded,
)
from game.core.fixed import ONE
from game.core.problem import ContentError
from game.saves import AUTO, QUICK, Picture
from game.screen.barks import Barks
from game.screen.bodies import actors, heads
from game.screen.camera import Camera
from game.screen.daylight import Daylight
from game.screen.dreamscape import CHEST, Dreamscape
from game.screen.hints import BARED, BREATHED, HELD_ENOUGH, SWITCHED, Hints
from game.screen.paint import HEIGHT, WIDTH, guards
from game.screen.passage import Passage
from game.screen.passing import Passing
from game.screen.placing import on_stage
from game.screen.reminder import Reminder
from game.screen.scene import Shared
from game.screen.scenes.entering import end_chapter, scene_of
from game.screen.scenes.keeping import Played, keep, quick_load
from game.screen.speech import Speech
from game.screen.steering import Steering, passes
from game.screen.talkers import beside_options, company, talking
from game.screen.trials import TrialPainter, painter
from game.screen.widgets.captions import Captions
from game.screen.widgets.exhibit import Exhibit
from game.screen.widgets.prompt import skipping
from game.screen.widgets.thumbnail import SIZE, png
from game.screen.widgets.toast import Toasts
from game.session import Session, View
from game.session.afoot import is_afoot
from game.session.intent import Intent
from game.trials import TrialState, row_of
from game.world.counting import ANSWERED, NEAR

UNDER_TOAST = 46
"""Options stay under this row while a note is shown, px."""
HURRIED_WAITS = 5
"""Ticks that a wait is shorter by in each, while what was heard is skipped."""
FADE = 20
"""Ticks in which the story's own fades go."""
PROVEN = 8
"""Ticks, more than any frame has, after which a new beat or place is kept: what breaks as it is first drawn never takes
the place of a playthrough that could be drawn."""
KEEP_EVERY = 8
"""Ticks between two pictures of the place that are kept without the box over it, for when it is left."""


class Play(Played):
    """A session on the screen. Where its chapter has `begun` just now, what is asked first is told."""

    def __init__(self, app: Shared, session: Session, begun: bool = False) -> None:
        super().__init__(app)
        self.session = session
        self.recorder = app.record(session)
        self.speech, self.barks, self.toasts = Speech(app), Barks(app), Toasts(app)
        self.captions, self.exhibit, self.passing = Captions(app), Exhibit(app), Passing(app)
        self.hints, self.reminder = Hints(app), Reminder()
        self.camera, self.steering, self.daylight = Camera(), Steering(app), Daylight()
        self._before: dict[str, Point] = {}
        self._painters: dict[str, TrialPainter] = {}
        self._dark = float(session.state.dark)
        self._keep_at: int | None = None
        self._held_since = 0
        self.scape, self.passage = Dreamscape(session), Passage()
        self._drawn = self._stood = False
        self._shown, self._boxed = app.canvas.copy(), False
        self._asleep = self._dreams
        self.speech.show(session.view)
        self._follow()
        self._asked = session.goal
        if begun:
            self._tell_goal()
            self._keep_at = app.ticks + PROVEN

    # ------------------------------------------------------------------ a tick
    def tick(self) -> None:
        controls = self.app.controls
        if self._keep_at is not None and self.app.ticks >= self._keep_at:
            self.save(AUTO)
        if controls.take("quick_save"):
            self.save(QUICK, "toast.quick_saved")
        if controls.take("quick_load"):
            quick_load(self.app, self.toasts)
            return
        if self.passage.shutting:
            self.passage.tick()
            return
        view = self.session.view
        self.speech.show(view)
        self.passing.show(view)
        self.step(self._intent(bool(view.shown) and not view.along))
        for _ in range(HURRIED_WAITS if self.speech.skips(self.app.controls) else 0):
            if self.session.view.waiting:
                self.step(Intent())
        self.daylight.tick(self.session, controls, self.app.sound)
        self.app.sound.tell(self.captions)
        asks_anew = bool(self.session.beat and self.session.beat.goals) and self.session.goal != self._asked
        if self.reminder.tick(self.session) or asks_anew:
            self._tell_goal()
        self.toasts.tick()
        self.captions.tick()
        self.exhibit.tick(self.session.view.picture, round(self.session.lead.x / ONE - self.camera.rest[0]))
        self._dark += max(-1 / FADE, min(1 / FADE, self.session.state.dark - self._dark))

    def _tell_goal(self) -> None:
        """Say what is asked now, if anything is."""
        self._asked = self.session.goal
        if self._asked:
            self.toasts.add("toast.goal", icon="goal", words=self._asked)

    def _intent(self, shown: bool) -> Intent | None:
        """What the player wants this tick; None lets the world wait (a silence that has all the time there is)."""
        controls = self.app.controls
        tried = self.trial
        breathes = tried is not None or (passes(self.session) and not shown)
        if controls.lost_pad() or controls.take("pause") or (controls.right_click and not breathes):
            return Intent(pause=True)
        read = shown or self.passing.line
        if controls.take("back") or (read and controls.wheel > 0 and not self.speech.choice):
            controls.let_go("skip")
            return Intent(back=True)
        if controls.take("forward") or (shown and controls.wheel < 0 and not self.speech.choice):
            return Intent(forward=True)
        if controls.take("journal"):
            self._open_journal()
            return Intent()
        if tried or not (shown or self.passing.line or self.session.view.waiting):
            controls.let_go("skip")
        if tried:
            intent = tried.intent(self.session)
            _, reads = self.passing.tick(controls, False)
            return msgspec.structs.replace(intent, reads=reads) if reads else intent
        if not shown:
            return self.steering.intent(self.session, self.camera.corner(1.0), self.passing)
        if self.session.state.looking and controls.take("cancel"):
            return Intent(cancel=True)
        done = self.speech.tick(controls)
        if done == "on":
            if self.session.state.looking and self.speech.beside:
                self.steering.walk_on(self.speech.beside)
            return Intent(confirm=True)
        if done == "choose":
            return Intent(choose=self.speech.picked)
        if self.speech.choice and self.app.settings.untimed:
            return None
        return Intent()

    @property
    def trial(self) -> TrialPainter | None:
        """The painter of the trial in force; None where there is none."""
        return self._painter(self.session.state.mode)

    def _painter(self, mode: object) -> TrialPainter | None:
        if not isinstance(mode, TrialState):
            return None
        kind = row_of(mode).name
        if kind not in self._painters:
            self._painters[kind] = painter(self.app, kind)
        return self._painters[kind]

    @property
    def _under(self) -> TrialPainter | None:
        """The painter of the trial that something is said over; None where there is none."""
        tried = [mode for mode in self.session.state.modes[:-1] if isinstance(mode, TrialState)]
        return self._painter(tried[-1]) if tried else None

    def step(self, intent: Intent | None) -> None:
        """One tick of the session under `intent`, and what the screen makes of it."""
        self._before = {who: (body.x, body.y) for who, body in self.session.state.bodies.items()}
        self._stood = not self.session.walks
        events = self.recorder.step(intent) if intent is not None else []
        for event in events:
            self._react(event)
        self.scape.still = self.app.settings.reduced_motion
        self.scape.tick(events)
        self.passage.tick()
        self._follow()

    def _follow(self) -> None:
        session, state, camera, tried = self.session, self.session.state, self.camera, self.trial
        stands = not session.walks and not is_afoot(state)
        talks = stands and (state.talk is not None or state.looking is not None)
        who = company(session, camera, tried) if talks else None
        framed = None
        if tried:
            self.passing.show(session.view)
            tried.head = self.passing.reach
            framed = partial(tried.framed, session)
        still, beside = self.app.settings.reduced_motion, beside_options(session, camera, self.speech)
        camera.follow(session.level, state, talks, still, beside, who, framed)

    def _react(self, event: Event) -> None:
        self.app.sound.react(self.session, event)
        if isinstance(event, Captioned) and self.app.settings.captions:
            self.captions.caption(event.caption)
        match event:
            case Paused():
                self._pause()
            case BeatBegan():
                self._tell_goal()
                self._keep_at = self.app.ticks + PROVEN
            case PlaceEntered():
                if self.daylight.held:
                    self.app.controls.let_go("breathe")
                self._pass(lids=self._asleep != self._dreams)
                self._keep_at = self.app.ticks + PROVEN
            case Lost():
                self._pass(lids=True)
            case Caught():
                self._pass(lids=False)
            case Closed() | TalkEnded() if self._stood:
                self.steering.put_away(self.session)
                if tried := self.trial or self._under:
                    tried.put_away()
            case BreathTaken():
                self._held_since = self.session.state.tick
            case LensesOff():
                self.app.profile.heard[BARED] = True
            case LeadChanged():
                self.app.profile.heard[SWITCHED] = True
                self.steering.hurries = False
            case Bumped():
                self.hints.stopped()
            case BreathLet():
                self.app.controls.let_go("breathe")
                if self.session.state.tick - self._held_since >= HELD_ENOUGH:
                    self.app.profile.heard[BREATHED] = True
                elif BREATHED not in self.app.profile.heard:
                    self.hints.teach_again()
            case Given(text=text):
                self.toasts.add("toast.given", icon="memory", words=text)
            case Said(speaker=who):
                self.barks.hush(who)
            case Barked(who=who, text=text):
                self.barks.add(who, text)
            case Counted(what=what, lamp=lamp, number=number) if number:
                self.barks.add(self.session.state.lead if what in (ANSWERED, NEAR) else lamp, number)
            case SteppedBack() | SteppedForward():
                self._come_to_line()
            case Resumed(reason=reason):
                self.toasts.add("toast.resumed", icon="book", words=reason)
            case NoWay():
                self.steering.hurries = False
            case ChapterEnded():
                self.save(AUTO)
                self.app.store.keep(self.app.profile)
                end_chapter(self.app, self.session)

    @property
    def _dreams(self) -> bool:
        """Whether the present light is a dream's."""
        return self.session.library.texts.lights[self.session.state.light].dreamt

    def _pass(self, lids: bool) -> None:
        """Leave what was shown last for where the lead is now."""
        self.camera.jump()
        self._asleep = self._dreams
        if self._drawn and self._dark < 1:
            before = (self._shown if self._boxed else self.app.canvas).copy()
            self.passage.begin(before, lids and not self.app.settings.reduced_motion)

    def _come_to_line(self) -> None:
        """Another line is on show, of before or again; the picture book's are shown by its own scene."""
        self.speech = Speech(self.app)
        self.speech.show(self.session.view)
        self._dark = float(self.session.state.dark)
        self.camera.jump()
        if self.session.view.page:
            self.app.scenes[-1] = scene_of(self.app, self.session)

    def renew(self, session: Session, repaint: bool) -> None:
        """Go on with `session`, which takes the place of the one before in whatever is on show; with `repaint` nothing
        painted is kept."""
        before, self.session = self.session, session
        self.recorder = self.app.record(session)
        if session.view != before.view:
            self.speech = Speech(self.app)
            self.speech.show(session.view)
        if session.state.place != before.state.place:
            self.camera.jump()
        self._before = {}
        self._asleep = self._dreams
        self.scape.renew(session, repaint)
        self._follow()

    # ------------------------------------------------------------------ leaving
    def save(self, slot: str, told: str = "") -> None:
        """Keep the playthrough in `slot`, mid-line included. `told` is what a toast says when that is done."""
        if slot == AUTO:
            self._keep_at = None
        keep(self.app, self, slot, self._picture(), told)

    def _picture(self) -> Picture:
        """The place as it is, small; None when it cannot be drawn, which is no reason not to save."""
        canvas = pygame.Surface(self.app.canvas.get_size())
        try:
            self._draw_place(canvas, 1.0)
        except (pygame.error, ContentError, OSError, LookupError, TypeError, ValueError):
            return None
        return partial(png, pygame.transform.smoothscale(canvas, SIZE))

    def _behind(self) -> pygame.Surface:
        """What a panel lies over: the place, without notes and boxes; a trial, or the dark, as it is seen."""
        if self.trial or self._dark > 0:
            return self.app.backdrop()
        canvas = pygame.Surface(self.app.canvas.get_size()).convert()
        self._draw_place(canvas, 1.0)
        return canvas

    def _pause(self) -> None:
        self.app.push(self.app.routes.pause(self._behind(), self))

    def _open_journal(self) -> None:
        self.app.push(self.app.routes.journal(self._behind(), self.session))

    def leave(self) -> None:
        """Keep the playthrough as it stands."""
        self.save(AUTO)

    # ------------------------------------------------------------------ a frame
    def draw(self, between: float) -> None:
        if self.passage.shutting:
            self.passage.draw(self.app)
            return
        canvas = self.app.canvas
        view, tried = self.session.view, self.trial
        self.scape.ground = tried.ground(self.session) if tried and (view.along or not view.shown) else None
        corner = self._draw_place(canvas, between)
        boxed = bool(view.shown)
        top = UNDER_TOAST if self.toasts else 8
        if boxed and not view.along:
            self.speech.show(view)
            if self.speech.unsettled:
                who = talking(self.session, self.speech)
                first, others = on_stage(self.session.state, who, self.camera.rest, self.speech.room.bottom)
                held = self.exhibit.place(pygame.Rect(0, 0, WIDTH, self.speech.room.bottom))
                self.speech.settle(first, [*others, held] if held else others, top)
        if boxed and (not self._boxed or self.app.ticks % KEEP_EVERY == 0):
            self._shown.blit(canvas, (0, 0))
        self._boxed = boxed
        self._drawn = True
        if self._dark > 0:
            self.app.darken(self._dark)
        if self.barks and not self._dark:
            self.barks.draw(heads(self.session, corner), (*self._covered(view), *self.captions.boxes, self.toasts.box))
        if (under := self._under) and under.stays:
            under.draw(self.session, self.app.ticks)
        self.exhibit.draw(self.speech.room)
        if view.shown and not view.along:
            self.speech.draw(top)
        elif tried:
            tried.corner = corner
            tried.draw(self.session, self.app.ticks)
            self.passing.show(view)
            self.passing.draw(heads(self.session, corner), HEIGHT, top)
        elif (view.along or not view.waiting) and not self._dark:
            self.passing.show(view)
            foot = HEIGHT
            if self.passing.line:
                feet = self.session.lead.y // ONE - corner[1]
                foot = self.passing.draw(heads(self.session, corner), feet, UNDER_TOAST if self.toasts else 0)
            barks = self.barks.boxes if self.barks else ()
            boxes = (self.passing.box, *barks, *self.captions.boxes, self.toasts.box)
            counts = partial(self.steering.would_meet, passing=self.passing)
            self.hints.draw(self.session, corner, foot, [box for box in boxes if box], counts)
        self.toasts.draw()
        room = tried.captions if tried and (view.along or not view.shown) else None
        self.captions.draw([*self._covered(view), skipping(self.app), self.toasts.box], room)
        self.passage.draw(self.app)

    def _covered(self, view: View) -> tuple[pygame.Rect, ...]:
        """What barks and captions keep out of."""
        tried = self.trial
        if view.along:
            return (self.passing.box, *(tried.covers if tried else ()))
        if view.shown:
            return self.speech.covers
        return tried.covers if tried else ()

    def _draw_place(self, canvas: pygame.Surface, between: float) -> Point:
        corner = self.camera.corner(between)
        still, tick = self.app.settings.reduced_motion, self.app.ticks
        seen = actors(self.session, self._before, between, tick, still, self.app.settings.strong_contrast)
        dressed = self.daylight.dressed(seen, self.session)
        if tried := self.trial or self._under:
            dressed = dict(tried.dressed(dressed, self.session))
        self.scape.draw(canvas, corner, dressed, tick, between)
        self.app.display.expect(self.scape.moved)
        if lead := seen.get(self.session.state.lead):
            self.daylight.draw(canvas, (lead.x - corner[0], lead.y - CHEST - corner[1]), still)
        if self.session.brains.guards or self.session.state.lenses:
            over = {who: (actor.x - corner[0], actor.box.top + 4 - corner[1]) for who, actor in seen.items()}
            guards.draw_signs(self.session, canvas, over)
        return corner
