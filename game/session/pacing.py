"""Talk on the way keeps up with the feet: what a place has to say waits for the line on show, and what was begun at a
place that is well behind by then gives way. What is not said for that is in the backlog all the same."""

from game.content.level import Rect, Trigger
from game.content.nodes import Choose, Detour, Goto, Say, Trial
from game.core.fixed import pixels
from game.session.along import on_the_way
from game.session.playthrough import Playthrough
from game.story.dialogue import MOST_STEPS, Talk

BEHIND = 64
"""Px from a place at which it is well behind."""


class Pacing:
    """Knows in a session which talk on the way is due, and which gives way."""

    def __init__(self, session: Playthrough) -> None:
        self.session = session

    def wait(self, trigger: str) -> None:
        """The lead has come to a trigger whose talk on the way waits for other such talk."""
        if trigger not in self.session.state.due:
            self.session.state.due.append(trigger)

    def next(self) -> Trigger | None:
        """The trigger whose talk begins now, with nothing on show any more; None where none is due. Those before it
        that are well behind give way to it."""
        due = self.session.state.due
        triggers = {trigger.known_as: trigger for trigger in self.session.level.triggers}
        while due:
            name = due.pop(0)
            trigger = triggers.get(name)
            if trigger is None:
                continue
            if not (due and self._is_behind(name) and self._is_said_alone(trigger.node)):
                return trigger
            self._pass_over(self.session.runner.begin(trigger.node))
        return None

    def gives_way(self, talk: Talk) -> bool:
        """Whether `talk`, of which a line has been read, gives way to what is due: it was begun at a place that is well
        behind, and asks nothing any more."""
        return bool(self.session.state.due) and self._is_left_behind(talk)

    def give_way(self, talk: Talk) -> None:
        """What `talk` has still to say is passed over."""
        self._pass_over(self.session.runner.after(talk))

    def left_behind(self) -> Talk | None:
        """The talk on the way under way, where that gives way to what stops the feet; None where there is none."""
        talk = on_the_way(self.session.state, self.session.runner)
        return talk if talk and self._is_left_behind(talk) else None

    # ------------------------------------------------------------------ what is well behind
    def _is_left_behind(self, talk: Talk) -> bool:
        begun, runner = self.session.state.begun_at, self.session.runner
        here = [(frame.node, (runner.index(frame) or 0) + 1) for frame in talk.frames]
        return bool(begun) and self._is_behind(begun) and all(self._is_said_alone(*at) for at in here)

    def _is_behind(self, name: str) -> bool:
        areas = [trigger.area for trigger in self.session.level.triggers if name in (trigger.name, trigger.node)]
        lead = self.session.lead
        return all(_distance(pixels(lead.x), pixels(lead.y), area) > BEHIND for area in areas)

    def _is_said_alone(self, node: str, index: int = 0) -> bool:
        """Whether all that follows in `node` is had on the way and asks for nothing."""
        runner, seen, left = self.session.runner, {node}, [(node, index)]
        while left:
            node, index = left.pop()
            if self.session.book.along(node) is None:
                return False
            for statement in runner.statements(node)[index:]:
                if isinstance(statement, Choose | Trial):
                    return False
                if isinstance(statement, Goto | Detour) and statement.node not in seen:
                    seen.add(statement.node)
                    left.append((statement.node, 0))
        return True

    def _pass_over(self, talk: Talk | None) -> None:
        """Let everything that `talk` says be heard, and done, without being shown."""
        runner, memory = self.session.runner, self.session.state.memory
        for _ in range(MOST_STEPS):
            if talk is None:
                return
            if isinstance(said := runner.shown(talk), Say):
                memory.hear(said.id, said.speaker)
            talk = runner.after(talk)


def _distance(x: int, y: int, area: Rect) -> int:
    """How far a point is from an area along the axis on which it is farther, px."""
    left, top, wide, high = area
    return max(left - x, x - left - wide, top - y, y - top - high, 0)
