"""Plays a chapter by rules instead of down every branch, and keeps the states in which lists of options are met."""

from collections.abc import Iterator

import msgspec

from game.content.library import Library
from game.session import ChoiceView, Session, encode
from game.workshop.explore import Explorer, answers, point_of
from game.workshop.mattering import Point
from game.workshop.offering import Item

RULES = 4
"""How many rules there are. By the first, the first answer of each list is given, and things are met by their names;
by the second, the second answer, and the other way round; and so on. An answer that was given in this beat waits until
the others were."""
STATES = 4
"""States in which a list is kept: those that differ in what the story's variables are."""
SILENT = -1
"""The number of saying nothing."""


class Chooser(Explorer):
    """An explorer who follows no branches. `met` are the states of each list; `fewest` the least options that were open
    in it; `asked` the lists that were asked in the beat that was played last."""

    def __init__(self, library: Library, book: str, chapter: str) -> None:
        super().__init__(library, book, chapter, patient=True)
        self.met: dict[Point, dict[bytes, bytes]] = {}
        self.fewest: dict[Point, int] = {}
        self.asked: set[Point] = set()
        self._rule = 0

    def play_beat(self, session: Session, beat: str, rule: int, done: dict[str, int]) -> None:
        """Play on by a rule until the beat is another one, or nothing moves any more; `done` is how often what was met
        and answered, by the explorer's names for it."""
        self._rule = rule
        self.asked.clear()
        self.run(session, 0, done, until=lambda played: played.state.beat != beat)

    def meet(self, session: Session) -> None:
        """Keep the state, if a list is on show."""
        shown = session.view.shown
        if not isinstance(shown, ChoiceView):
            return
        point, count = point_of(session), sum(option.open for option in shown.options)
        self.fewest[point] = min(count, self.fewest.get(point, count))
        kept = self.met.setdefault(point, {})
        variables = msgspec.json.encode(session.state.memory.variables, order="deterministic")
        if len(kept) < STATES and variables not in kept:
            kept[variables] = encode(session.state)

    # ------------------------------------------------------------------ what an explorer would follow
    def _decide(self, session: Session, shown: ChoiceView, manner: int, done: dict[str, int]) -> int:
        self.meet(session)
        self.asked.add(point_of(session))
        return self._taken(session, point_of(session), answers(shown), manner, done)

    def _taken(self, session: Session, point: Point, numbers: list[int], manner: int, done: dict[str, int]) -> int:
        def turn(index: int) -> tuple[int, int]:
            return done.get(f"{point} {numbers[index]}", 0), (index - self._rule) % len(numbers)

        choice = numbers[min(range(len(numbers)), key=turn)]
        done[f"{point} {choice}"] = done.get(f"{point} {choice}", 0) + 1
        return choice

    def _stay(self, session: Session, manner: int, done: dict[str, int]) -> int:
        return 0

    def _offered(self, session: Session, done: dict[str, int]) -> Iterator[Item]:
        offered = list(super()._offered(session, done))
        return iter(offered[::-1] if self._rule % 2 else offered)
