"""A count of lamps, which is grandmother's footsteps: a lamp that is come to is lit and told, and a little later there
is a hush, in which one holds one's breath. Whoever is heard has that lamp go out again."""

import msgspec

from game.content.objects.count import Count

GRACE = 40
"""Ticks of a hush before anybody is heard in it: as long as a fear that lies near gives its sign."""
TOLD, HUSH, HEARD, ANSWERED, OVER = "told", "hush", "heard", "answered", "over"
"""What a tick of a count brings: a lamp is told; a hush begins; somebody is heard in it, and the lamp is out; somebody
is heard in the hush that asks, and the lamp is told; the last hush is over."""


class Counting(msgspec.Struct):
    """What is kept of a count: the lamps that were `told`, the first told first; for how many `ticks` that has been so
    while a hush after it is still to come, or goes on (0: neither), and how many `hushes` are over; whether somebody
    was `heard` in this one, and whether it is the one that `asks`."""

    told: list[str] = []
    ticks: int = 0
    hushes: int = 0
    heard: bool = False
    asks: bool = False


def is_over(kept: Counting, count: Count) -> bool:
    """Whether all lamps are told, and the last hush is over."""
    return len(kept.told) >= len(count.lamps) and not kept.ticks


def hushed(kept: Counting, count: Count) -> bool:
    """Whether it is the time of a hush."""
    return kept.ticks >= _wait(kept, count)


def step(kept: Counting, count: Count, lamp: str, held: bool) -> str:
    """One tick in the light of `lamp` (empty: of none), with breath `held` or not; what it brings, of those above
    (empty: nothing)."""
    if lamp in count.lamps and lamp not in kept.told and not hushed(kept, count) and not kept.asks:
        kept.ticks, kept.hushes, kept.heard = 1, 0, False
        kept.asks = count.asks and len(kept.told) == len(count.lamps) - 1
        if kept.asks:
            return ""
        kept.told.append(lamp)
        return TOLD
    if not kept.ticks:
        return ""
    kept.ticks += 1
    since = kept.ticks - _wait(kept, count)
    if since == 0:
        return HUSH
    if kept.asks:
        return _answered(kept, count) if since > GRACE and not held else ""
    if since > GRACE and not held and not kept.heard:
        kept.heard = True
        kept.told.pop()
        return HEARD
    if since >= count.hush:
        kept.hushes += 1
        kept.ticks = 0 if kept.heard or kept.hushes >= count.times else 1
    return ""


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
