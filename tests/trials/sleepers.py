"""Those who lie there without hands: how well each breathes, and what each does with a breath, by a fixed seed."""

import random
from dataclasses import dataclass, field

from game.content.boards.held import LOOKS, HeldBoard
from game.trials.held import Suit, Want, begin, deeds, names, step

BOARD = HeldBoard(
    counts=4, count=36, name="late", chair="c", chair_words="late cold", window="w", window_words="lamp late",
    it="i", it_words="home late", lamp="l", lamp_words="late wet", hand="h", hand_words="wet late",
)  # fmt: skip
MS = 60 / 1000
"""Ticks of a millisecond."""
LONGEST = 7 * 60 * 60
"""Ticks after which nobody goes on."""


@dataclass
class Sleeper:
    """Presses `bias` ms after each turn, more or less by `spread` (sigma, ms), and by much more in the share `slips`;
    while they have eyes for other things, less exactly by `busy` ms. They breathe anyhow for `learns` breaths. `does`
    is what they do with a breath: what helps (`sense`), only `watch` or look `away`, or anything (`any`)."""

    seed: int
    bias: float = -20
    spread: float = 60
    slips: float = 0.1
    busy: float = 60
    learns: int = 0
    does: str = "sense"
    danger: int = 4
    strays: float = 0.08
    struggles: float = 0.0
    chance: random.Random = field(init=False)

    def __post_init__(self):
        self.chance = random.Random(self.seed * 31 + 7)

    def turns(self, lies):
        """How many ticks after it breathes in, and out, they do; while they learn, at no time."""
        chance = self.chance
        if self.learns > 0:
            self.learns -= 1
            return chance.randrange(30, 140), chance.randrange(-100, 140)
        spread = (self.spread**2 + (self.busy**2 if lies.free else 0)) ** 0.5
        pair = [round(chance.gauss(self.bias, spread) * MS) for _ in range(2)]
        wide = (60, 80)
        return [turn + (chance.randrange(-far, far) if chance.random() < self.slips else 0)
                for turn, far in zip(pair, wide, strict=True)]  # fmt: skip

    def wants(self, lies, board):
        """What the next breath is to buy; empty: nothing."""
        can, chance = deeds(lies, board), self.chance
        if not can:
            return ""
        if self.does == "any":
            return chance.choice([deed for kind in can.values() for deed in kind])
        if self.does == "watch":
            return "look it"
        if self.does == "away":
            return chance.choice([f"look {at}" for at in LOOKS if at not in ("it", lies.gaze)])
        if chance.random() < self.strays:
            return f"look {chance.choice([at for at in LOOKS if at != lies.gaze])}"
        return self.sense(lies, board, can)

    def sense(self, lies, board, can):
        """Watches it where it is near, looks about where it is not, and calls it what all have in common."""
        close, faces = lies.away <= self.danger, lies.gaze == "it"
        if "voice" in can:
            looks = [set(board.words(at)) for at in lies.seen if at in LOOKS]
            left = set.intersection(*looks) & set(names(lies, board)) if looks else set()
            if len(left) == 1:
                return f"say {left.pop()}" if faces else "look it"
            if close and not lies.hushed:
                return "hum" if faces or self.chance.random() < 0.6 else "look it"
            new = [at for at in ("it", "chair", "window") if at not in lies.seen]
            return f"look {new[0]}" if new else "look it"
        if close and not faces:
            return "look it"
        if close and "reach lamp" in can.get("hand", ()):
            return "reach lamp"
        if close and "hand" in can:
            return "reach blanket"
        new = [at for at in ("it", "chair") if at not in lies.seen]
        if new:
            return f"look {new[0]}"
        if "hand" not in can:
            return "look hand"
        return "reach blanket" if faces else "look it"


def lie(sleeper, board=BOARD, ease=False, lost=3):
    """Lie there until it is named, has come quite near `lost` times, or for LONGEST ticks; how it stands then, and the
    ticks that took."""
    lies = begin("b", board)
    step(lies, board, Suit(ease), False)
    now = later = (None, None)
    tick = 0
    while not lies.outcome and lies.lost < lost and tick < LONGEST:
        tick += 1
        clock, act = lies.clock, None
        if clock == 3 * board.phase + 60:
            later = sleeper.turns(lies)
            wish = sleeper.wants(lies, board)
            act = Want(wish) if wish and wish != lies.want else None
        if clock == board.circle - 62:
            now = later
        press, let = now
        if press is None:
            held = False
        elif clock >= board.circle - 62:
            held = clock - board.circle >= press
        else:
            held = press <= clock < 2 * board.phase + let
        if act is None and sleeper.struggles and sleeper.chance.random() < sleeper.struggles:
            act = Want("look it")
        step(lies, board, act, held)
    return lies, tick
