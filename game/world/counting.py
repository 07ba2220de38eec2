"""A count of lamps, which is grandmother's footsteps: a lamp that is come to is lit and told, and a little later there
is a hush, in which one holds one's breath. Whoever is heard has that lamp go out again.

One that is sought is hide-and-seek instead: one lamp after the other has somebody by it, who says how near one is to
whoever holds their breath to listen."""

import msgspec

from game.content.objects.count import Count

GRACE = 40
"""Ticks of a hush before anybody is heard in it: as long as a fear that lies near gives its sign."""
TOLD, HUSH, HEARD, ANSWERED, OVER = "told", "hush", "heard", "answered", "over"
"""What a tick of a count brings: a lamp is told; a hush begins; somebody is heard in it, and the lamp is out; somebody
is heard in the hush that asks, and the lamp is told; what lay across the way moves over."""
LATE, SOON = "late", "soon"
"""Why somebody was heard: breath was not held yet, or let go of before it was over."""
NEAR = "near"
"""Whoever hides says how near one is."""
LISTENS, APART = 36, 40
"""Ticks of breath held until that is said; and the px that it has to be nearer or farther than it was, to be said."""
HOT, WARM = 88, 220
"""Px from whoever hides within which one is hot, and warm."""


class Counting(msgspec.Struct):
    """What is kept of a count: the lamps that were `told`, the first told first; for how many `ticks` that has been so
    while a hush after it is still to come, or goes on (0: neither), and how many `hushes` are over; whether somebody
    was `heard` in this one, and whether it is the one that `asks`. `at`: the lamp whose light whoever was heard is
    still in or close to (empty: none): it is not told again yet. `holds`: breath was held in this hush; `heard_for` is
    why somebody was heard so far, each once. Of one that is sought: how `far` off, px, one was as
    that was last said (0: not yet), and for how many ticks one has `listened`."""

    told: list[str] = []
    ticks: int = 0
    hushes: int = 0
    heard: bool = False
    asks: bool = False
    at: str = ""
    holds: bool = False
    heard_for: list[str] = []
    far: int = 0
    listened: int = 0


def is_over(kept: Counting, count: Count) -> bool:
    """Whether all lamps are told, and the last hush is over."""
    return len(kept.told) >= len(count.lamps) and not kept.ticks


def hushed(kept: Counting, count: Count) -> bool:
    """Whether it is the time of a hush."""
    return kept.ticks >= _wait(kept, count)


def step(kept: Counting, count: Count, lamp: str, held: bool) -> str:
    """One tick in the light of `lamp` (empty: of none), with breath `held` or not; what it brings, of those above
    (empty: nothing)."""
    told = lamp not in (*kept.told, kept.at) and not hushed(kept, count) and not kept.asks
    if told and (lamp == hides_by(kept, count) if count.sought else lamp in count.lamps):
        kept.ticks, kept.hushes, kept.heard, kept.far = 1, 0, False, 0
        kept.asks = count.asks and len(kept.told) == len(count.lamps) - 1
        if kept.asks:
            return ""
        kept.told.append(lamp)
        kept.ticks = 0 if count.sought else 1
        return TOLD
    if not kept.ticks:
        return ""
    kept.ticks += 1
    since = kept.ticks - _wait(kept, count)
    if since == 0:
        kept.holds = False
        return HUSH
    kept.holds = kept.holds or (since > 0 and held)
    if kept.asks:
        return _answered(kept, count) if since > GRACE and not held else ""
    if since > GRACE and not held and not kept.heard:
        kept.heard = True
        kept.at = kept.told.pop()
        return HEARD
    if since >= count.hush:
        kept.hushes += 1
        kept.ticks = 0 if kept.heard or kept.hushes >= count.times else 1
    return ""


def left(kept: Counting, count: Count) -> float:
    """How much of a hush is still to come, 0 to 1: all of it for whoever was heard in it, and of one that asks."""
    if not hushed(kept, count):
        return 0.0
    if kept.heard or kept.asks:
        return 1.0
    return 1 - (kept.ticks - _wait(kept, count)) / count.hush


def hides_by(kept: Counting, count: Count) -> str:
    """The lamp that whoever hides is by (empty: they are found, or do not hide)."""
    at = len(kept.told)
    return count.lamps[at] if count.sought and at < len(count.lamps) and not kept.asks else ""


def listen(kept: Counting, far: int, held: bool) -> str:
    """One tick `far` px from whoever hides, with breath `held` or not; what they say of it (empty: nothing): cold, warm
    or hot, and colder or warmer than when they last said so."""
    if not held:
        kept.listened = 0
        return ""
    kept.listened += 1
    nearer = kept.far - far if kept.far else 0
    if kept.listened < LISTENS or (kept.listened > LISTENS and abs(nearer) < APART):
        return ""
    kept.far = max(far, 1)
    if far <= HOT:
        return "hot"
    if abs(nearer) >= APART:
        return "warmer" if nearer > 0 else "colder"
    return "warm" if far <= WARM else "cold"


def _wait(kept: Counting, count: Count) -> int:
    """Ticks until the next hush begins."""
    return count.between if kept.hushes else count.after


def _answered(kept: Counting, count: Count) -> str:
    kept.told.extend(lamp for lamp in count.lamps if lamp not in kept.told)
    kept.ticks, kept.asks = 0, False
    return ANSWERED


def due(kept: Counting, count: Count) -> tuple[int, int] | None:
    """In how many ticks somebody would be heard (0 or less: now), and in how many no more; None where nobody is, or
    where that does no harm."""
    if not kept.ticks or kept.heard or kept.asks:
        return None
    wait = _wait(kept, count) - kept.ticks
    return wait + GRACE, wait + count.hush
