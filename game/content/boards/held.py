"""Held: what sits at the end of the bed breathes, and whoever lies in it can do one thing in each breath they share."""

from collections.abc import Iterator

from game.content.boards.board import LEFT, Board, BoardRow

LOOKS = ("chair", "window", "it", "lamp", "hand")
"""What eyes can be turned to, from left to right."""
COUNTS = 8
"""So many counts a phase has at most."""
SHORTEST, LONGEST = 96, 300
"""Ticks that a phase can last: a shorter one is over before it is judged, a longer one is held by nobody."""
HOLDS = 2
"""Words in a look."""


class HeldBoard(Board, frozen=True, tag="held"):
    """It breathes in, holds it, breathes out and stays empty: four phases of `counts` counts of `count` ticks each.

    Its `name` is a word. What each look says is a conversation (`chair`, `window`, `it`, `lamp`, `hand`), and the words
    that it holds stand beside it (`chair_words: late cold`): the name is in every one, and no other word is. `touch` is
    said when a hand has come to it. `begins` is said before its first breath, `wrong` after a name that is not its own,
    and `named` over it once it has been called by its own."""

    counts: int
    count: int
    name: str
    chair: str
    chair_words: str
    window: str
    window_words: str
    it: str
    it_words: str
    lamp: str
    lamp_words: str
    hand: str
    hand_words: str
    touch: str = ""
    begins: str = ""
    wrong: str = ""
    named: str = ""

    @property
    def phase(self) -> int:
        """Ticks of one phase."""
        return self.counts * self.count

    @property
    def circle(self) -> int:
        """Ticks from one breath in to the next."""
        return 4 * self.phase

    def look(self, at: str) -> str:
        """The conversation of a look."""
        return str(getattr(self, at))

    def words(self, at: str) -> tuple[str, ...]:
        """The words that a look holds."""
        return tuple(str(getattr(self, f"{at}_words")).split())


def rules(board: HeldBoard) -> Iterator[str]:
    if not 1 <= board.counts <= COUNTS:
        yield f"has `counts: {board.counts}`; a phase has 1 to {COUNTS} counts"
    elif not SHORTEST <= board.phase <= LONGEST:
        yield f"has phases of {board.counts} × {board.count} ticks; one lasts {SHORTEST} to {LONGEST} ticks"
    for at in LOOKS:
        words = board.words(at)
        if len(set(words)) != HOLDS:
            yield f"has `{at}_words: {' '.join(words)}`; a look holds {HOLDS} words"
        elif board.name not in words:
            yield f"has `{at}_words: {' '.join(words)}`; its name, '{board.name}', is in every look"
    shared = set.intersection(*(set(board.words(at)) for at in LOOKS)) - {board.name}
    for word in sorted(shared):
        yield f"has '{word}' in every look, as it has its name: nobody can tell which is which"


ROW = BoardRow(
    name="held",
    record=HeldBoard,
    outcomes=("late", "slept", LEFT),
    nodes=(*LOOKS, "touch", "begins", "wrong", "named"),
    rules=rules,
)
