"""Those who do a rite without hands: how exactly each turns, by a fixed seed, and those who press without listening."""

import random
from dataclasses import dataclass, field

from game.content.boards.rite import HOLD, Phase, RiteBoard
from game.trials.rite import Suit, begin, step, waits

BELL = RiteBoard(
    who="leo", shows="rope", prop="bell_rope", count=30, early=15, late=18, mends=True,
    phases=(Phase(HOLD, 3), Phase("rest", 14)),
)  # fmt: skip
PAGE = RiteBoard(
    who="leo", shows="page", count=30, early=15, late=18,
    phases=tuple(Phase(*each) for each in (
        (HOLD, 5, "a"), ("rest", 3), (HOLD, 3, "b"), ("rest", 3), (HOLD, 4, "c"), ("rest", 3),
    )),
)  # fmt: skip
BREATH = RiteBoard(
    who="leo", shows="breath", beside="finch", count=30, early=15, late=20, leads=True, rounds=3,
    phases=(Phase(HOLD, 4), Phase(HOLD, 4), Phase("rest", 4), Phase("rest", 4)),
)  # fmt: skip
LID = RiteBoard(
    who="nora", shows="lid", prop="lid_on", count=45, early=15, late=24, phases=(Phase(HOLD, 9), Phase("rest", 4)),
)  # fmt: skip
WATCHED = RiteBoard(
    who="nora", shows="breath", count=30, early=15, late=20, leads=True, watched=True, rounds=2,
    phases=(Phase(HOLD, 4), Phase(HOLD, 3), Phase("rest", 3)),
)  # fmt: skip
BOARDS = {"bell": BELL, "page": PAGE, "breath": BREATH, "lid": LID, "watched": WATCHED}
MS = 60 / 1000
"""Ticks of a millisecond."""
LONGEST = 60 * 60
"""Ticks after which nobody goes on."""


@dataclass
class Doer:
    """Turns `bias` ms after each turn, more or less by `spread` (sigma, ms), and by a quarter to half a second more in
    the share `slips` of turns; in the share `fidgets` of rests they take hold again where there is nothing to do."""

    seed: int
    bias: float = 0
    spread: float = 0
    slips: float = 0
    fidgets: float = 0
    chance: random.Random = field(init=False)

    def __post_init__(self):
        self.chance = random.Random(self.seed * 31 + 7)

    def off(self):
        """How many ticks after a turn they do."""
        chance = self.chance
        more = chance.choice((-1, 1)) * chance.uniform(250, 500) if chance.random() < self.slips else 0
        return round((chance.gauss(self.bias, self.spread) + more) * MS)


def do(doer, board, ease=False):
    """Do a rite as they do it; what it came to, and the ticks that took."""
    rite = begin("b", board)
    step(rite, board, Suit(ease), False)
    hands = _led(doer, rite, board) if board.leads else _own(doer, rite, board)
    ticks = 1
    while not rite.outcome and ticks < LONGEST:
        step(rite, board, None, next(hands))
        ticks += 1
    return rite.outcome, ticks


def _own(doer, rite, board):
    """Takes hold soon where it waits, and lets go at the end of it."""
    while True:
        while not waits(rite, board):
            whole = board.ticks(rite.at)
            fidget = doer.chance.randrange(whole) if doer.chance.random() < doer.fidgets else whole
            for _ in range(whole):
                if waits(rite, board):
                    break
                yield rite.clock == fidget
        for _ in range(20):
            yield False
        for _ in range(max(1, board.ticks(rite.at) + doer.off())):
            yield True
        yield False


def _led(doer, rite, board):
    """Takes hold and lets go as the circle goes round."""
    turn, turns = board.runs[0][1], (0, 0)
    took = let = False
    while True:
        if rite.clock == -30 or (rite.clock == board.whole - 30):
            turns, took, let = (doer.off(), doer.off()), False, False
        ahead = rite.clock - board.whole if rite.clock > board.whole - 40 else rite.clock
        took = took or -30 <= ahead >= turns[0]
        let = let or ahead >= turn + turns[1]
        yield took and not let


def press(pattern, board, ticks=LONGEST):
    """Do a rite by a pattern of holding that asks for nothing: each tick, whether one holds on. What it came to."""
    rite = begin("b", board)
    for tick in range(ticks):
        if rite.outcome:
            break
        step(rite, board, None, pattern(tick))
    return rite.outcome


def at_random(seed, every):
    """Holds on and lets go by lot, for `every` ticks on the average."""
    chance, down = random.Random(seed), False

    def holds(tick):
        nonlocal down
        down = down != (chance.random() < 1 / every)
        return down

    return holds
