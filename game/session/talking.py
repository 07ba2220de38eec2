"""Has the conversations of a session: shows what is said and asked, and takes the answers."""

from game.content.markup import parse, plain
from game.content.nodes import EVERYBODY, Bark, Choose, Command, Say, Trial, Wait
from game.core.event import Asked, Chosen, Closed, Said, TalkEnded
from game.session import aiming, along, stack, trying
from game.session.intent import Intent
from game.session.pacing import Pacing
from game.session.playthrough import Playthrough
from game.session.state import Looking
from game.story.dialogue import Runner, Talk
from game.trials import TrialState


class Talker:
    """Steps what is said in a session."""

    def __init__(self, session: Playthrough) -> None:
        self.session = session
        self.pacing = Pacing(session)

    @property
    def runner(self) -> Runner:
        return self.session.runner

    def begin(self, node: str, at: str = "") -> None:
        """Begin the conversation `node`, by the trigger `at` where it is one. Where nothing of it is shown, the lead
        walks on. One that is had on the way goes on as it does: it is not begun again over itself."""
        session = self.session
        session.must_move_on = True
        on_the_way = along.on_the_way(session.state, self.runner)
        if on_the_way and on_the_way.frames[0].node == node:
            return
        talk = self._had(self.runner.begin(node))
        on_the_way = along.on_the_way(session.state, self.runner)
        if talk is None and on_the_way:
            session.events.append(TalkEnded(node))
            return
        if talk is None:
            self._end(node)
            return
        if on_the_way and not self.runner.along(talk) and (left := self.pacing.left_behind()):
            stack.pop(session.state)
            self.pacing.give_way(left)
            session.events.append(TalkEnded(left.frames[0].node))
        elif isinstance(session.state.mode, Talk | Looking) and not on_the_way:
            stack.pop(session.state)
        if self.runner.along(talk) or session.state.talk is None:
            session.state.begun_at = at
        stack.push(session.state, talk)
        if not along.feet_are_free(session.state, self.runner):
            session.halt()
        self._present(talk)

    def step(self, talk: Talk, intent: Intent) -> None:
        """One tick of `talk` under `intent`."""
        shown = self.runner.shown(talk)
        match shown:
            case Say(id=id):
                if intent.confirm or self._is_read(talk, shown, intent):
                    self.session.events.append(Closed(id))
                    self._go_on_from(talk)
            case Choose():
                self._choosing(talk, shown, intent)
            case Wait(ticks, whom):
                talk.waited += 1
                if talk.waited >= ticks and not self._walks(whom):
                    self._go_on(talk, self.runner.after(talk))
            case Trial():
                trying.begin(self.session, shown)
            case None:
                self._go_on(talk, None)

    def step_in_a_trial(self, intent: Intent) -> None:
        """One tick of what goes on while a trial is played. No press is meant for it, and what it asks waits until the
        trial is over, with the line that asks."""
        talk = along.in_a_trial(self.session.state, self.runner)
        if talk and not isinstance(self.runner.shown(talk), Choose | Trial):
            self.step(talk, Intent(reads=intent.reads))

    def _go_on_from(self, talk: Talk) -> None:
        """Go on past a line; on the way, that may be to what is due."""
        if along.goes_along(self.session.state, self.runner, talk) and self.pacing.gives_way(talk):
            self.pacing.give_way(talk)
            self._go_on(talk, None)
        else:
            self._go_on(talk, self.runner.after(talk))

    def _is_read(self, talk: Talk, shown: Say, intent: Intent) -> bool:
        """Whether a line said on the way has stayed for as long as it takes to read."""
        if not along.goes_along(self.session.state, self.runner, talk):
            return False
        talk.waited += 1
        if talk.waited < along.reading(shown.text) or intent.reads:
            return False
        return not (isinstance(self.session.state.mode, TrialState) and self.runner.asks_next(talk))

    def arrive(self) -> None:
        """The lead is somewhere else now: what was being said on the way stays for as long as if it began here, if
        anybody whom it is said to came along."""
        session, cast = self.session, self.session.library.texts.cast
        for mode in session.state.modes:
            if isinstance(mode, Talk) and self.runner.along(mode):
                mode.behind = along.stayed_behind(session.state, self.runner, cast, mode)
                mode.waited = 0 if isinstance(self.runner.shown(mode), Say) else mode.waited

    def part(self) -> None:
        """What is had on the way goes over into its way out, or ends, where whoever should speak is not here."""
        talk = along.on_the_way(self.session.state, self.runner)
        if talk and self._is_missing(talk):
            self._go_on(talk, talk)

    def _is_missing(self, talk: Talk) -> bool:
        state = self.session.state
        return along.goes_along(state, self.runner, talk) and along.is_missing(
            state, self.runner, self.session.library.texts.cast, talk
        )

    def _had(self, talk: Talk | None) -> Talk | None:
        """`talk`, or what is left of it with those who are here."""
        tried: set[str] = set()
        while talk and self._is_missing(talk):
            if talk.frames[-1].node in tried:
                self.runner.leave(talk)
                return None
            tried.add(talk.frames[-1].node)
            talk = self.runner.alone(talk)
        return talk

    def _walks(self, whom: tuple[str, ...]) -> bool:
        """Whether anybody of `whom` is on their way."""
        people = self.session.state.people
        return any(body.is_sent and (who in whom or EVERYBODY in whom) for who, body in people.items())

    def go_on(self, talk: Talk) -> None:
        """Go on past the trial that `talk` stands at, which is over."""
        self._go_on(talk, self.runner.after(talk))

    def _choosing(self, talk: Talk, shown: Choose, intent: Intent) -> None:
        talk.waited += 1
        picked = intent.choose
        silent = bool(shown.silence) and (talk.waited >= shown.silence or picked == -1)
        if picked is not None and picked >= 0:
            if not any(i == picked and is_open for i, _, is_open in self.runner.offered(shown)):
                return
            option, state = shown.options[picked], self.session.state
            state.memory.hear(option.id, state.lead)
            self.session.events.append(Chosen(option.id, plain(option.text)))
            self._go_on(talk, self.runner.choose(talk, picked))
        elif silent:
            self.session.events.append(Chosen("", ""))
            self._go_on(talk, self.runner.choose(talk, None))

    def _go_on(self, before: Talk, after: Talk | None) -> None:
        """Present what comes next; the first frame's node names the conversation that ended."""
        self.session.must_move_on = True
        after = self._had(after)
        if after is None:
            stack.drop(self.session.state, before)
            self._end(before.frames[0].node)
        else:
            stack.replace(self.session.state, before, after)
            self._present(after)

    def _end(self, node: str) -> None:
        """Faces go back to what they were; whoever was busy goes on with it; what was shown is put away."""
        session = self.session
        for who, body in session.state.people.items():
            body.mood = ""
            spot = session.level.spots.get(body.spot)
            if who != session.state.lead and body.pose != "stands" and spot and not body.way:
                body.facing = spot.facing
        session.acting.put_away()
        if session.state.talk is None or along.on_the_way(session.state, self.runner):
            aiming.let_go(session.state)
        session.events.append(TalkEnded(node))

    def _one_at_a_time(self, talk: Talk) -> None:
        """A conversation on the way takes the place of another that it began over."""
        state = self.session.state
        if not along.goes_along(state, self.runner, talk):
            return
        for mode in [mode for mode in state.modes if isinstance(mode, Talk) and mode is not talk]:
            if self.runner.along(mode):
                stack.drop(state, mode)
                self.runner.leave(mode)
                self.session.events.append(TalkEnded(mode.frames[0].node))

    def _present(self, talk: Talk) -> None:
        """Report what is shown now. The snapshot is of the moment it is shown, so loading never repeats or loses it."""
        self._one_at_a_time(talk)
        shown, session, memory = self.runner.shown(talk), self.session, self.session.state.memory
        if isinstance(shown, Say):
            line, marked = session.showing.line(shown), parse(shown.text)
            memory.hear(shown.id, shown.speaker)
            if line.kind == "person" and shown.speaker not in memory.met:
                memory.met.append(shown.speaker)
            session.events.append(Said(shown.id, line.speaker, line.kind, line.mood, marked.plain, marked.cut))
        elif isinstance(shown, Choose):
            options = tuple(
                (i, option.id, plain(option.text), "" if is_open else option.closed)
                for i, option, is_open in self.runner.offered(shown)
            )
            session.events.append(Asked(options, shown.silence))
        if isinstance(session.state.mode, TrialState):
            return
        if isinstance(shown, Trial):
            trying.begin(session, shown)
        elif not isinstance(shown, Wait):
            session.remember()


class ScriptHost:
    """ScriptHost what a script says to do to whoever acts in the present place; a script may change it."""

    def __init__(self, session: Playthrough) -> None:
        self.session = session

    def do(self, command: Command) -> None:
        """Carry out one command."""
        self.session.acting.do(command)

    def bark(self, bark: Bark) -> None:
        """Show half a sentence over somebody's head."""
        self.session.acting.bark(bark)
