"""The kinds of guard: what each sees and hears. A row here is a kind, and nothing else has to know of it."""

from typing import Literal

import msgspec


class GuardKind(msgspec.Struct, frozen=True, kw_only=True):
    """A kind of guard. It sees `reach` px ahead of it, and so many thousandths of how far ahead to each side (`wide`).
    Hurrying, and walking into something, it hears from `hears` px off; 0 is deaf. One that `minds` bare faces alone
    looks past whoever has lenses on, and one that minds lenses past whoever has them off. It grows suspicious `quick`
    times as fast as others."""

    reach: int
    wide: int
    hears: int
    minds: Literal["anybody", "bare faces", "lenses"] = "anybody"
    quick: int = 1


WALK = "walk"
"""The kind of whoever nobody says another of: of the cast, all who guard."""
GLANCES = "glances"
"""The kind of whoever goes about their own business, and cannot let a bare face pass."""
LANTERN = "lantern"
"""The kind of whoever lets nobody by that lenses look out of."""
SEARCHES = "searches"
"""The kind of whoever has lost what they had hold of, and looks about for it."""
GUARDS: dict[str, GuardKind] = {
    WALK: GuardKind(reach=128, wide=700, hears=80),  # eight tiles, 35 degrees, five tiles (streets.md)
    GLANCES: GuardKind(reach=144, wide=700, hears=0, minds="bare faces", quick=2),  # nine tiles: a hall is empty
    LANTERN: GuardKind(reach=144, wide=700, hears=0, minds="lenses"),
    SEARCHES: GuardKind(reach=176, wide=900, hears=80),  # eleven tiles: a court from wall to wall, between its sheets
}
"""By the name of the kind."""
