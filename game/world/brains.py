"""What somebody goes by who moves by themselves: plain records of a body, saved with it. `session.brains` thinks."""

import msgspec

FAR = 28
"""Px that a follower who stands stays behind whoever they follow, where nobody says otherwise."""
OFF = 40
"""The same of somebody drawn to a light: whoever carries it is small."""


class Patrols(msgspec.Struct, tag="patrols"):
    """Goes along the Path called `path`, round where that is closed, else to and fro.

    `corner` is the one they are bound for, `back` whether they go towards its beginning. At a corner, `stop` is which
    of its stops they make and `rest` how many ticks of it are over. `strayed`: they are not on the line, and need a way
    to it. `pace` is units a tick (0: as
    everybody walks); `halted`: they stand where they are for now.
    """

    path: str
    corner: int = 0
    back: bool = False
    stop: int = 0
    rest: int = 0
    strayed: bool = True
    pace: int = 0
    halted: bool = False


class Guards(Patrols, tag="guards"):
    """A patrol that sees and hears. `suspicion` is 0 to `guarding.FULL`; `unseen` counts ticks since they last saw whom
    they suspect; `listens` ticks that they still look to where something was heard."""

    suspicion: int = 0
    unseen: int = 0
    listens: int = 0


class Follows(msgspec.Struct, tag="follows"):
    """Goes where `whom` has gone, and stays `far` px behind. The points still to go are their body's `way`. `pace` and
    `halted` are as of a patrol."""

    whom: str
    far: int = FAR
    pace: int = 0
    halted: bool = False


class Drawn(Follows, tag="drawn"):
    """Asleep on their feet: goes to the nearest light in sight, `whom` among the lamps that burn, over whatever lies
    between, and stays `far` px off it."""

    far: int = OFF


Brain = Patrols | Guards | Follows | Drawn
"""What somebody may go by."""


def brain_of(kind: str, of: str) -> Brain:
    """A new brain: `patrols` or `guards` along the Path `of`, or `follows` or is `drawn` to the person `of`.
    Raises KeyError."""
    made: Brain = {"patrols": Patrols, "guards": Guards, "follows": Follows, "drawn": Drawn}[kind](of)
    return made


def is_same(brain: Brain | None, other: Brain) -> bool:
    """Whether two go by the same, however far they have come with it."""
    match brain, other:
        case Follows(whom=whom), Follows(whom=also):
            return type(brain) is type(other) and whom == also
        case Patrols(path=path), Patrols(path=also):
            return type(brain) is type(other) and path == also
    return False
