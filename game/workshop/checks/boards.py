"""Boards of trials: whether each outcome can be come to as the trial says, whether one can leave, whether anything asks
what it came to; boards that nothing plays; and what a trial needs to be shown and told."""

from collections.abc import Iterator, Mapping

import msgspec

from game.content.boards import LEFT, AfootBoard, Board
from game.content.book import Book
from game.content.expressions import Expression, Value
from game.content.level import Level
from game.content.library import Texts
from game.content.nodes import Branch, Jump, Trial
from game.content.words import Words, words_file
from game.core.problem import Problem
from game.screen.trials import has_painter
from game.screen.trials import lacks as not_drawn
from game.trials import TRIALS, Afoot, Play
from game.trials.afoot import alone, no_spot
from game.workshop.checks.facts import Facts, World
from game.workshop.checks.told import conditions, outcomes_of, trials
from game.workshop.remembered import Remembered, encoded

PATIENCE = 3 * 60 * 60
"""Ticks that one outcome may take."""

Keys = dict[str, set[str]]
"""Keys of the words that a trial is told by, each with the parts that it gives them."""


class Played(msgspec.Struct):
    """What each outcome of a board comes to when it is played for (empty: it goes on), and the keys of what is told on
    the way."""

    came: dict[str, str]
    keys: Keys


class Solver:
    """Plays every board of a book for each of its outcomes, once; what is `remembered` of the same board in the same
    place is not played again."""

    def __init__(self, levels: Mapping[str, Level], remembered: Remembered) -> None:
        self.levels, self.remembered = levels, remembered
        self._played: dict[str, Played] = {}

    def played(self, name: str, board: Board) -> Played:
        """What the outcomes of the board called so come to."""
        if name not in self._played:

            def parts() -> Iterator[bytes]:
                yield encoded(name, board.kind, board)
                yield encoded(self.levels.get(board.place) if isinstance(board, AfootBoard) else None)

            self._played[name] = self.remembered.answer("board", parts, Played, lambda: self._anew(name, board))
        return self._played[name]

    def place(self, board: Board) -> Afoot | None:
        """The place of a board that is walked on, with the lead alone in it; None where it cannot be had."""
        if not isinstance(board, AfootBoard) or board.place not in self.levels:
            return None
        level = self.levels[board.place]
        return alone(level, board.at) if board.at in level.spots else None

    def _anew(self, name: str, board: Board) -> Played:
        row, keys = TRIALS[board.kind], Keys()
        plays = row.played(row.begin(name, board), board, self.place(board))
        return Played({outcome: self._outcome(name, board, way, keys) for outcome, way in plays.items()}, keys)

    def _outcome(self, name: str, board: Board, way: list[Play], keys: Keys) -> str:
        row = TRIALS[board.kind]
        state, place = row.begin(name, board), self.place(board)
        ticks = ((play, play.act if tick == 0 else None) for play in way for tick in range(play.lasts))
        for count, (play, act) in enumerate(ticks):
            if state.outcome or count > PATIENCE:
                break
            key, parts = row.words(state, board)
            keys.setdefault(key, set()).update(parts)
            if place:
                place.lean = play.dx, play.dy
            row.stepped(state, board, act, play.held > 0, place)
        return state.outcome


def boards(texts: Texts, levels: Mapping[str, Level], remembered: Remembered) -> Iterator[Problem]:
    """What is wrong with the boards of all books. What a whole kind lacks is told at the first of its boards. Of one
    that is walked on nothing is said but that, where its map is not among `levels`."""
    lacking: set[str] = set()
    for book in texts.books.values():
        played = {said.board for said in book.statements() if isinstance(said, Trial)}
        asked = {pair for when in conditions(book) for pair in _compared(when)} | set(_parted(book))
        solver = Solver(levels, remembered)
        for script in book.scripts.values():
            for name, board in script.boards.items():
                place = script.places[f"board {name}"]
                keys: Keys = {}
                told = list(_unsolved(name, board, keys, solver))
                lacks = [each for each in _lacks(board.kind, Words(texts.words), keys) if each not in lacking]
                lacking.update(lacks)
                told += [*lacks, *not_drawn(board)]
                if name not in played:
                    told.append(f"nothing plays the board '{name}': say `trial: {name} -> …` somewhere, or take it out")
                yield from (Problem(script.file, *place, message) for message in told)
            for node, statements in script.nodes.items():
                for index, said in enumerate(statements):
                    if isinstance(said, Trial) and said.board in book.boards:
                        yield from (
                            Problem(script.file, *script.at[node][index], message)
                            for message in _unasked(book, said, asked, solver)
                        )


def _lacks(kind: str, words: Words, keys: Keys) -> Iterator[str]:
    """What a kind of trial that is told by these `keys` has not been given yet."""
    if not has_painter(kind):
        yield f"nobody can see or play the trial '{kind}': give it a painter, game/screen/trials/{kind}.py"
    for key, given in keys.items():
        if key not in words:
            yield f"the trial '{kind}' cannot be told: {words_file()} has no `{key}`"
        elif asked := words.parts(key) - given:
            lacks = " and ".join(f"`{{{part}}}`" for part in sorted(asked))
            yield f"the trial '{kind}' cannot be told: `{key}` in {words_file()} asks for {lacks}, which is not given"


def _unsolved(name: str, board: Board, keys: Keys, solver: Solver) -> Iterator[str]:
    """Outcomes that their own plays do not come to; what is told on the way is put among `keys`."""
    if isinstance(board, AfootBoard):
        if board.place not in solver.levels:
            return
        level = solver.levels[board.place]
        if board.at not in level.spots:
            yield f"the board '{name}' begins at {no_spot(board.at, level)}"
            return
        if told := list(TRIALS[board.kind].lacks(board, level)):
            yield from (f"the board '{name}' {each}" for each in told)
            return
    played = solver.played(name, board)
    keys.update(played.keys)
    if LEFT not in played.came:
        yield f"there is no way to leave the board '{name}'"
    for outcome, came in played.came.items():
        if came != outcome:
            instead = f"is '{came}'" if came else "goes on"
            yield f"the board '{name}' cannot come to '{outcome}': played for that, it {instead}"
    if not {outcome for outcome, came in played.came.items() if came == outcome} - {LEFT}:
        yield f"the board '{name}' has no solution: it can only be left"


def _unasked(book: Book, said: Trial, asked: set[tuple[str, Value]], solver: Solver) -> Iterator[str]:
    """Outcomes of a trial that nothing asks for; one may go without being named, for it is what is left."""
    board = book.boards[said.board]
    row = TRIALS[board.kind]
    place = solver.place(board)
    if row.afoot and (place is None or any(row.lacks(board, place.level))):
        return
    known = solver.played(said.board, board).came
    unasked = [outcome for outcome in known if (said.variable, outcome) not in asked]
    if len(unasked) > 1:
        told = " or ".join(f"'{outcome}'" for outcome in unasked)
        yield f"nothing asks whether '{said.variable}' is {told}: what it came to makes no difference"


def _parted(book: Book) -> Iterator[tuple[str, Value]]:
    """(variable, outcome) of every trial's variable for which an `if` on it has something to say, be it what its
    `else:` says, or one that asks what it is `not`."""
    world = World(book.variables, {})
    outcomes = {said.variable: outcomes_of(book, said) for said in trials(book)}
    for statements in (statements for script in book.scripts.values() for statements in script.nodes.values()):
        for said in statements:
            if not isinstance(said, Branch):
                continue
            above = statements[said.otherwise - 1]
            sides = (True, False) if isinstance(above, Jump) and above.to > said.otherwise else (True,)
            for variable in outcomes.keys() & {name for kind, name in said.when.names() if kind == "name"}:
                for outcome in outcomes[variable]:
                    facts: Facts = {("name", variable): frozenset((outcome,))}
                    if any(world.narrow(said.when, side, facts) is not None for side in sides):
                        yield variable, outcome


def _compared(when: Expression) -> Iterator[tuple[str, Value]]:
    """(variable, word) of every `variable is word` in a condition."""
    if when.op == "is" and isinstance(when.parts[0], Expression) and when.parts[0].op == "name":
        value = when.parts[1]
        if not isinstance(value, Expression):
            yield str(when.parts[0].parts[0]), value
    for part in when.parts:
        if isinstance(part, Expression):
            yield from _compared(part)
