"""What a player can want in one tick. Keys, pad, mouse, one hand, walkthroughs and tapes all speak it."""

import msgspec

from game.trials import AnyAct

NEXT = "*"
"""Whoever of the party is next to lead it."""
Point = tuple[int, int]
"""Left to right and top to bottom, px of the place."""


class Intent(msgspec.Struct, frozen=True, array_like=True):
    """One tick's wishes.

    `dx`, `dy` are -1, 0 or 1, y growing downward, and are for as long as they are held; so are `hurry` and `breathe`.
    `walk_to` begins a walk to a point, or to what lies there; any direction ends it. The rest are presses: `interact`
    with what is faced, `confirm` a line, `cancel` what can be cancelled, `choose` the option of that number, `pause`,
    `back` takes back the last line or choice, `forward` comes to what was taken back again, `act` is something done in
    a trial, `lead` is who of the party is played from here on (`NEXT`: the next of them; empty: whoever is). `reads` is
    for as long as a line that is said on the way is still being read: it stays until then.
    """

    dx: int = 0
    dy: int = 0
    hurry: bool = False
    walk_to: Point | None = None
    interact: bool = False
    breathe: bool = False
    confirm: bool = False
    cancel: bool = False
    choose: int | None = None
    pause: bool = False
    back: bool = False
    act: AnyAct | None = None
    lead: str = ""
    reads: bool = False
    forward: bool = False


NOTHING = Intent()
"""No wish."""
