"""Somebody who walks in her sleep and is led: the state of it, the acts, and the numbers of its clock."""

from msgspec import field

from game.content.geometry import Point
from game.trials.trial import Act, TrialState
from game.world.breath import FULL

STAND, PHASE = 72, 120
"""Ticks for which she stands, and for which she walks then: half a breath is both."""
HALF = STAND + PHASE
WITH = 20
"""So many ticks of her standing one has held one's breath for to be holding it with her."""
TELL = 42
"""The tick of her standing at which her head turns: a count before the step."""
WAKES = 3
"""So many stirs wake her, and so many wakings are enough: then she walks to bed by herself."""
EASIER = 5
"""Stirs with assistance."""
TRIES = 2
"""After so many wakings one may stop leading her."""


class Leading(TrialState, tag="leading"):
    """`ends` are where the strides of her walk ended, px, and `things` what she touched in it, by the index of the end.
    `next` is the end she is bound for, `straight` that nothing has drawn her off yet: her walk goes as it went.

    Of her: `touched` is what she has touched; `turned` what her head has turned to, `drawn_by` what she walks to, `aim`
    where that is, px (None: nowhere), `way` the corners to it, `long` and `gone` how long the stride is, and how much
    of it is over, units; `uses` what drew her last; `stirs` and `calm` how near she is to waking, and for how many
    ticks nothing stirred her; `nowhere` how many strides in a row led nowhere, `at_pane` and `at_glass` how often she
    stood at a window; `wakings` how often she woke, `woken_by` and `woken_at` what did it the last time, and at which
    tick, and `weaker` how much less her walk is worth since; `heeds` how
    many more turns she heeds what was said to her.

    Of the flat: `strung`: the string hangs across its doorway. `lies` are the spots at which something lies that she
    let fall in her walk, and `drops` those at which something will, by what she touches; `runs`: the tap does. `lit`
    and `shut` are lamps and doors, `drawn` the curtain at her window, `night` the lamp at her bed, `boils` the tick at
    which the kettle does (0: it is off), `noon` how much of noon the flat has made, in 1/60.

    Of whoever leads her: `bare`, the lantern; `hums` for how many ticks more they hum, `sung` how many lines they have;
    `sits` that they sit by the bed; `still` for how many ticks they have not moved; `breath` in units of world.breath,
    and whether it is `spent` until some of it is back; `shares` for how many ticks of her standing they have held it;
    `spoken` where they waited for her, and she spoke. `until` tells
    by kind of stir up to which tick there is no other. `assist`: she sleeps deep: five stirs, no hearing, no tide that
    turns, and a lantern that is seen farther.
    """

    ends: list[Point] = field(default_factory=list)
    things: dict[str, int] = field(default_factory=dict)
    night: str = ""
    lights: dict[str, str] = field(default_factory=dict)
    assist: bool = False
    tick: int = 0
    next: int = 0
    straight: bool = True
    touched: list[str] = field(default_factory=list)
    turned: str = ""
    drawn_by: str = ""
    aim: Point | None = None
    way: list[Point] = field(default_factory=list)
    long: int = 0
    gone: int = 0
    uses: list[str] = field(default_factory=list)
    stirs: int = 0
    calm: int = 0
    until: dict[str, int] = field(default_factory=dict)
    nowhere: int = 0
    at_pane: int = 0
    at_glass: int = 0
    wakings: int = 0
    woken_by: str = ""
    woken_at: int = 0
    weaker: int = 0
    heeds: int = 0
    strung: bool = False
    lies: list[str] = field(default_factory=list)
    drops: dict[str, str] = field(default_factory=dict)
    runs: bool = False
    lit: list[str] = field(default_factory=list)
    shut: list[str] = field(default_factory=list)
    drawn: bool = False
    boils: int = 0
    noon: int = 0
    bare: bool = False
    hums: int = 0
    sung: int = 0
    sits: bool = False
    still: int = 0
    breath: int = FULL
    spent: bool = False
    shares: int = 0
    spoken: list[int] = field(default_factory=list)

    @property
    def tides(self) -> bool:
        """Whether the tide of her walk can turn."""
        return not self.assist

    @property
    def wakes(self) -> int:
        """How many stirs wake her."""
        return EASIER if self.assist else WAKES

    @property
    def with_her(self) -> bool:
        """Whether whoever leads her holds their breath with hers."""
        return self.shares >= WITH

    @property
    def beat(self) -> int:
        """Ticks of the present half breath that are over."""
        return self.tick % HALF

    @property
    def stands(self) -> bool:
        """Whether she stands; else she walks."""
        return self.beat < STAND


class Cover(Act, frozen=True, tag="leading.cover"):
    """Cover the lantern, or bare it."""


class Hum(Act, frozen=True, tag="leading.hum"):
    """Hum a line, standing still."""


class Work(Act, frozen=True, tag="leading.work"):
    """Light a lamp or put it out, open a door or shut it, draw the curtain, take the kettle off, turn the tap off, take
    the string down, pick up what lies at a spot: by its name."""

    what: str


class Sit(Act, frozen=True, tag="leading.sit"):
    """Sit down by the bed."""


class Leave(Act, frozen=True, tag="leading.leave"):
    """Lead her no farther: she is woken, and walks to bed by herself."""
