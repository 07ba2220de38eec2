"""What a kind of fear is: the numbers that the rules of all fears go by."""

import msgspec

LAMP, NOTICED = "lamp", "noticed"
"""Where whoever is caught finds themselves: at the last lamp they reached, or where the fear took notice of them."""
LOSES = (LAMP, NOTICED)


class FearKind(msgspec.Struct, frozen=True, kw_only=True):
    """A kind of fear. Whoever is nearer to one than `touches` px with no breath held, or of one that is `deep` with
    or without, is caught, and is lost to its `loses` (one of LOSES).

    `notices` is how far off it notices what rouses it, px; once it has been roused for `tell` ticks it comes, at `pace`
    units a tick; one that `flows` does so over whatever lies between. It is to be `faced` for so many ticks before it
    speaks, from `reach` px at most: turned to it, with breath held, standing still. One that is never `faced` (0) is
    spoken to as people are, where it is not `mute`."""

    name: str
    touches: int = 15
    deep: bool = False
    loses: str = LAMP
    notices: int = 0
    tell: int = 0
    pace: int = 0
    faced: int = 0
    reach: int = 0
    mute: bool = False
    flows: bool = False
