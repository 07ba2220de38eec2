"""From what is on show in the state to the records that the screen may know."""

from game.content.cast import BY_NIGHT
from game.content.library import Library
from game.content.nodes import Choose, Say
from game.content.scripts import Script
from game.session.along import feet_are_free, in_a_trial
from game.session.state import Looking, State
from game.session.view import ChoiceView, LineView, OptionView, TrialView, View
from game.story.dialogue import Runner, Talk
from game.trials import TrialState, row_of


class Showing:
    """Tells what is on show in one place, whose script is `script` (None: it has none)."""

    def __init__(self, library: Library, state: State, runner: Runner, script: Script | None) -> None:
        self.library, self.state, self.runner, self.script = library, state, runner, script

    def view(self, page: str) -> View:
        """What the screen shows; `page` is the node in which the chapter's page of the picture book is read."""
        match self.state.mode:
            case Looking() as looking:
                return View(self.looked(looking))
            case Talk() as talk:
                return self._talk(talk, bool(page) and talk.frames[0].node == page)
            case TrialState() as trial:
                row = row_of(trial)
                told, parts = row.words(trial, self.library.book(self.state.book).boards[trial.board])
                aside = in_a_trial(self.state, self.runner)
                said = self.runner.shown(aside) if aside else None
                line = self.line(said) if isinstance(said, Say) else None
                return View(line, trial=TrialView(row.name, told, parts), along=line is not None)
        return View(None)

    def _talk(self, talk: Talk, on_page: bool) -> View:
        shown, picture = self.runner.shown(talk), self.state.picture
        walks = feet_are_free(self.state, self.runner)
        if isinstance(shown, Say):
            return View(self.line(shown), page=on_page, picture=picture, along=walks)
        if isinstance(shown, Choose):
            return View(self._choice(shown, talk), page=on_page, before=self._asked(talk), picture=picture)
        return View(None, waiting=True, page=on_page, picture=picture, along=walks)

    def line(self, say: Say) -> LineView:
        """A line of a conversation."""
        speaker = self.library.texts.cast.speakers[say.speaker]
        body = self.state.people.get(say.speaker)
        mood = say.mood or (body.mood if body else "") or "neutral"
        night = body is not None and body.pose in BY_NIGHT
        portrait = speaker.by_night if night and speaker.by_night else speaker.portrait
        return LineView(say.id, say.speaker, speaker.kind, speaker.name, portrait, mood, say.text)

    def looked(self, looking: Looking) -> LineView | None:
        """What is seen in a thing that is looked at; None when the script has it no more."""
        if not self.script:
            return None
        for look in self.script.looks.get(looking.thing, ()):
            for id, text in look.lines:
                if id == looking.line:
                    return LineView(id, "look", "look", "", "", "", text)
        return None

    def _asked(self, talk: Talk) -> LineView | None:
        """The line that the options `talk` stands at answer: the last one said."""
        say = self.runner.book.lines.get(talk.said)
        return self.line(say) if say else None

    def _choice(self, choose: Choose, talk: Talk) -> ChoiceView:
        options = tuple(
            OptionView(i, option.id, option.text if is_open else option.closed, is_open)
            for i, option, is_open in self.runner.offered(choose)
        )
        left = 1 - talk.waited / choose.silence if choose.silence else -1.0
        return ChoiceView(options, left)
