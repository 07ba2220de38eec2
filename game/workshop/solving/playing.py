"""Plays a whole solution through a session: to everything that can be picked up, then to the way out."""

import msgspec

from game.content.books import END
from game.session import ChoiceView, LineView, Session, encode
from game.session.fears import SHRINKS
from game.session.intent import NOTHING, Intent
from game.tapes import Recorder, Tape, replay
from game.workshop.solving.hushing import keep_quiet, quietly
from game.workshop.solving.maze import Goal, Maze, Runs
from game.workshop.solving.search import Bound, search

LONGEST_TALK = 3_600
"""Ticks that a conversation is given to end."""
MOST_LEGS = 24
"""How often a way is looked for anew; more than that is going in a circle."""


class Played(msgspec.Struct):
    """The tape, what was come to in what order, and why the rest was not (empty: all was)."""

    tape: Tape
    reached: list[str] = []
    failed: str = ""


class _Stopped(Exception):
    """Play cannot go on; the message says why."""


def play_through(maze: Maze, session: Session, shards: list[Goal], ways_out: list[Goal], bound: Bound) -> Played:
    """Come to the lamps that are counted, pick up all `shards`, the nearest first, then come to one of `ways_out`."""
    player = _Player(maze, session, bound)
    played = Played(player.recorder.tape)
    try:
        player.tend()
        for lamp in maze.counted():
            player.come_to([lamp])
            player.keep_quiet()
        for goals in (*([shards] * len(shards)), ways_out):
            goal = player.come_to([goal for goal in goals if goal.name not in played.reached])
            played.reached.append(goal.name)
        played.reached += [goal.name for goal in player.pick_up_what_is_left(played.reached)]
    except _Stopped as stopped:
        played.failed = str(stopped)
    played.tape = player.recorder.tape
    if encode(replay(session.library, played.tape).state) != encode(session.state):
        played.failed = played.failed or "the tape, played again, ends otherwise"
    return played


class _Player:
    def __init__(self, maze: Maze, session: Session, bound: Bound) -> None:
        self.maze, self.session, self.bound = maze, session, bound
        self.recorder = Recorder(session)
        self.place = session.state.place

    def come_to(self, goals: list[Goal]) -> Goal:
        """Go to the nearest of `goals`. Raises _Stopped."""
        for _ in range(MOST_LEGS):
            found = search(self.maze, self.maze.stand(self.session), goals, bound=self.bound, first=True)
            if not found.ways:
                told = ", ".join(f"{goal.kind} '{goal.name}'" for goal in goals)
                raise _Stopped(f"no way on to {told} from {self._here()}")
            goal, way = next(iter(found.ways.items()))
            self._go((*way, *self.maze.last(goal)))
            if self._has(goal):
                return goal
        raise _Stopped(f"never comes to {goal.kind} '{goal.name}', though there seems to be a way")

    def keep_quiet(self) -> None:
        """Wait until nothing is listened for."""
        for intent in keep_quiet(lambda: self.session):
            self.recorder.step(intent)

    def pick_up_what_is_left(self, faced: list[str]) -> list[Goal]:
        """Come to what the `faced` fears have become, once they are gone. Raises _Stopped."""
        left = [goal for goal in self.maze.shards() if self.maze.becomes.get(goal.name) in faced]
        if left:
            self._go(((SHRINKS + 1, NOTHING),))
            self.maze = Maze(self.session, lit=True)
        return [self.come_to([goal]) for goal in left]

    def _go(self, way: Runs) -> None:
        for intent in quietly(lambda: self.session, way):
            self.recorder.step(intent)
            self.tend()
            if self._is_elsewhere():
                return

    def _is_elsewhere(self) -> bool:
        return self.session.state.place != self.place or self.session.state.beat == END

    def _has(self, goal: Goal) -> bool:
        if goal.kind == "shard":
            shards = (shard for shard in self.session.level.shards if shard.name == goal.name)
            return all(shard.memory in self.session.state.memory.held for shard in shards)
        if goal.kind == "fear" and self.maze.last(goal):
            return self.session.fears.was_faced(goal.name)
        return self._is_elsewhere() or self.maze.reached(goal, self.maze.stand(self.session))

    def tend(self) -> None:
        """Read on, choosing what is first, until nothing is on show. Raises _Stopped."""
        state = self.session.state
        for _ in range(LONGEST_TALK):
            if not (state.talk or state.looking):
                return
            shown = self.session.view.shown
            if isinstance(shown, LineView):
                self.recorder.step(Intent(confirm=True))
            elif isinstance(shown, ChoiceView) and any(option.open for option in shown.options):
                self.recorder.step(Intent(choose=next(option.number for option in shown.options if option.open)))
            else:
                self.recorder.step(NOTHING)
        raise _Stopped(f"a conversation does not end at {self._here()}")

    def _here(self) -> str:
        at = self.maze.stand(self.session)
        return f"{at.x >> 8},{at.y >> 8}"
