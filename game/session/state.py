"""All that a playthrough is: one tree of plain records. Its encoding is the save, the undo step and the tests' word."""

from typing import TypeVar

import msgspec

from game.core.rng import Rng
from game.story.dialogue import Talk
from game.story.memory import Memory
from game.trials import AnyTrial, Notes, TrialState
from game.world.body import Body
from game.world.breath import Breath
from game.world.counting import Counting
from game.world.crowd import Crowd
from game.world.fears import Fearing
from game.world.lenses import Lenses
from game.world.thread import Thread

VERSION = 2
"""Of the save format; a change of shape raises it and adds an upgrade (see saves.upgrades)."""


class Errand(msgspec.Struct):
    """Where the lead is walking to by a click: what is meant there (person, thing or door; empty: the ground)."""

    kind: str = ""
    name: str = ""


class Looking(msgspec.Struct, tag="looking"):
    """The inspect line on show."""

    thing: str
    line: str


Mode = Talk | Looking | TrialState
"""Something that is going on besides walking."""
_Kind = TypeVar("_Kind", bound=Mode)


AIMS = ("", "frame", "fixed", "kept")
"""How the camera can be sent."""


class Aim(msgspec.Struct, frozen=True):
    """Where the camera was sent: `how` is empty while it follows the lead, `frame` while it keeps `whom` in the
    picture, `fixed` where it goes from the corner `begun` to the corner `end` of the place, px, in `ticks` from the
    tick `since` on; `meant` are the feet it goes to, px (None: nobody's). `held`: it outlasts the conversation that
    sent it, and is `kept` at the corner `end` then. It shakes for `shakes` ticks from the tick `shaken` on."""

    how: str = ""
    whom: tuple[str, ...] = ()
    begun: tuple[int, int] = (0, 0)
    end: tuple[int, int] = (0, 0)
    meant: tuple[int, int] | None = None
    since: int = 0
    ticks: int = 0
    shaken: int = 0
    shakes: int = 0
    held: bool = False


NOWHERE = "", 0, 0
"""What `came` is where every door takes the lead."""


class State(msgspec.Struct):
    """`beat` is empty while the chapter's page is read, and `end` after its last one, which is the one that `ended` it
    (empty before). `people` are those in the place, the lead among them. `lamps` are those that the story switched, by
    place and name. `inside` names the triggers that the lead stands in. `breath` and `lenses` are there alone where one
    passes between two layers by them; `moved` says how far things stand from where the map has them, px, by place and
    name; `lamp` is the last one reached, `lost` how often the thread was lost in each place of this chapter; `modes` is
    what is going on besides walking, the uppermost last (see modes); `picture` is the one held up while it is spoken of
    (empty: none); `camera` is where a script sent the camera; `fears` is what is kept of those that are to be faced, by
    place and name; `party` are those who go with the lead (see party), each of them among the people, and `trail` where
    the lead walked last before them, px, the oldest first; `others` are bodies in the place that are not of the cast,
    by the names of their objects; `due` names the triggers whose talk on the way waits for other such talk, and
    `begun_at` the one where that was begun (empty: nowhere); `stood` is for how many ticks the lead has stood in
    a trigger that waits for it; `thread` is the walk in sleep that is remembered; `crowd` what is kept of people of
    crowds (None: there were none yet); `counts` what is kept of counts of lamps, by place and name; `came` the place
    that the lead came from through a door, and the lean they did it with: for as long as that is held no door takes
    them back there (NOWHERE: every door does); `notes` is what stands half written on boards that were left, by
    board."""

    book: str
    chapter: str
    beat: str
    tick: int
    rng: Rng
    place: str
    light: str
    music: str
    lead: str
    people: dict[str, Body]
    memory: Memory
    lamps: dict[str, bool] = {}
    inside: list[str] = []
    dark: bool = False
    breath: Breath | None = None
    moved: dict[str, tuple[int, int]] = {}
    lamp: str = ""
    lost: dict[str, int] = {}
    errand: Errand | None = None
    modes: list[Talk | Looking | AnyTrial] = []
    picture: str = ""
    lenses: Lenses | None = None
    camera: Aim = Aim()
    fears: dict[str, Fearing] = {}
    party: list[str] = []
    trail: list[tuple[int, int]] = []
    others: dict[str, Body] = {}
    ended: str = ""
    due: list[str] = []
    begun_at: str = ""
    thread: Thread | None = None
    crowd: Crowd | None = None
    stood: int = 0
    counts: dict[str, Counting] = {}
    came: tuple[str, int, int] = NOWHERE
    notes: dict[str, Notes] = {}

    @property
    def bodies(self) -> dict[str, Body]:
        """Everybody in the place, of the cast or not."""
        return {**self.people, **self.others} if self.others else self.people

    @property
    def beneath(self) -> bool:
        """Whether of two layers the second is in force: breath is held, or the lenses are off."""
        return bool((self.breath and self.breath.held) or (self.lenses and self.lenses.off))

    @property
    def mode(self) -> "Mode | None":
        """The mode in force; None while one walks about."""
        return self.modes[-1] if self.modes else None

    @property
    def talk(self) -> Talk | None:
        """The uppermost conversation, whatever lies over it; None where there is none."""
        return self.uppermost(Talk)

    def uppermost(self, kind: type[_Kind]) -> _Kind | None:
        """The uppermost of what goes on that is of such a kind, whatever lies over it; None where there is none."""
        for mode in reversed(self.modes):
            if isinstance(mode, kind):
                return mode
        return None

    @property
    def looking(self) -> Looking | None:
        """The inspect line on show; None where there is none."""
        return self.mode if isinstance(self.mode, Looking) else None


class Kept(msgspec.Struct):
    """A playthrough as it is saved: the state, and those before the last lines and choices, the oldest first, each as
    `encode` wrote it. `damaged`: some of these could not be read, and are left out."""

    version: int
    state: State
    past: list[bytes] = []
    damaged: bool = False


def kept_under(state: State, name: str) -> str:
    """Under which `State.moved`, `State.lamps`, `State.fears` and `State.counts` keep what has a name in the present
    place."""
    return f"{state.place} {name}"


def lamps_off(state: State) -> frozenset[str]:
    """The lamps of the present place that the story has put out."""
    here = kept_under(state, "")
    return frozenset(key.removeprefix(here) for key, on in state.lamps.items() if not on and key.startswith(here))


_ENCODER = msgspec.json.Encoder(order="deterministic")


def encode(state: State | Kept) -> bytes:
    """JSON, the same bytes for the same state."""
    return _ENCODER.encode(state)


def decode(data: bytes) -> State:
    """The state that `encode` wrote. Raises msgspec.ValidationError, msgspec.DecodeError."""
    return msgspec.json.decode(data, type=State)
