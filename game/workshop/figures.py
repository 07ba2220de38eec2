"""Figures: what was measured, what it may come to at most, and a table of them for people."""

import statistics
import time
from collections.abc import Callable, Sequence

import msgspec

NOISY = 0.35
"""By how much of its median the middle half of what a bare thing takes may differ before nothing is to be judged by it:
on a quiet machine it is a tenth of that."""
SLOWED = 1.25
"""So many times what plain work and reaching into memory take at their fastest, and the machine is doing something
else: it is 1.05 on a quiet one. Frames of a crowd took 1.05 times as long where reaching took this much, and twice as
long where it took four times."""
HOLDS, FAILS, UNSURE = "holds", "DOES NOT HOLD", "too noisy to judge"


class Figure(msgspec.Struct, frozen=True):
    """One figure. `baseline` is what the bare thing takes in the same unit, and `ratio` the value in baselines (None
    where there is nothing bare to compare with). `limit` is the most, or for speeds the least, that is allowed: of the
    ratio for frames told beside a bare one, else of the value. `part` names what takes most of it, and how much.
    `noisy`: the machine did other things meanwhile, so that whether it holds cannot be told."""

    name: str
    value: float
    unit: str
    baseline: float | None
    ratio: float | None
    limit: float
    holds: bool
    part: str = ""
    noisy: bool = False

    @property
    def verdict(self) -> str:
        """What is to be said of it."""
        return UNSURE if self.noisy else HOLDS if self.holds else FAILS


class Paired(msgspec.Struct, frozen=True):
    """Something and the bare thing beside it, measured in turn: the medians of both, and of the ratio of each pair;
    `noisy` where the bare thing itself differed too much, `slowed` where the machine did something else: that takes
    longer of what is measured than of the bare thing, so that a ratio that holds then holds all the more without."""

    value: float
    baseline: float
    ratio: float
    noisy: bool
    part: str = ""
    slowed: bool = False


def paired(measured: Sequence[float], bare: Sequence[float], part: str = "") -> Paired:
    """The same of two rows of measurements, of which each two were made one after the other."""
    ratios = [a / b for a, b in zip(measured, bare, strict=True)]
    medians = statistics.median(measured), statistics.median(bare), statistics.median(ratios)
    return Paired(*medians, spread(bare) > NOISY, part)


def spread(measured: Sequence[float]) -> float:
    """How far the middle half of what was measured lies apart, in medians; 0 for fewer than four."""
    if len(measured) < 4:
        return 0.0
    low, middle, high = statistics.quantiles(measured, n=4)
    return (high - low) / middle


def figure(
    name: str, value: float, unit: str, limit: float, baseline: float | None = None, least: bool = False,
    noisy: bool = False, slowed: bool = False,
) -> Figure:  # fmt: skip
    """A figure whose limit is one of its value. Where the machine was `slowed` meanwhile it may hold, never fail."""
    holds = value >= limit if least else value <= limit
    ratio = value / baseline if baseline else None
    noisy = noisy or (slowed and not holds)
    return Figure(
        name, round(value, 3), unit, baseline and round(baseline, 3), ratio and round(ratio, 3), limit, holds, "", noisy
    )


def beside(name: str, found: Paired, unit: str, limit: float) -> Figure:
    """A figure whose limit is one of its ratio to the bare thing."""
    value, bare, ratio = (round(each, 3) for each in (found.value, found.baseline, found.ratio))
    holds = found.ratio <= limit
    noisy = found.noisy or (found.slowed and not holds)
    return Figure(name, value, unit, bare, ratio, limit, holds, found.part, noisy)


def ms(act: Callable[[], object]) -> float:
    """How long `act` takes, ms."""
    start = time.perf_counter_ns()
    act()
    return (time.perf_counter_ns() - start) / 1e6


def told(figures: list[Figure]) -> str:
    """The figures as a table for people."""
    rows = []
    for figure in figures:
        ratio = f"{figure.ratio:.2f} × bare" if figure.ratio else ""
        part = f"  (most: {figure.part})" if figure.part else ""
        rows.append(
            f"{figure.name:46} {figure.value:9.2f} {figure.unit:12} {ratio:14} limit {figure.limit:g}  "
            f"{figure.verdict}{part}"
        )
    return "\n".join(rows)


def refused(figures: list[Figure]) -> list[str]:
    """Why the figures cannot be accepted, in sentences; none where all of them hold."""
    failed = [figure.name for figure in figures if not figure.holds and not figure.noisy]
    unsure = [figure.name for figure in figures if figure.noisy]
    found = [f"does not hold: {', '.join(failed)}"] if failed else []
    if unsure:
        found.append(f"the machine was too busy to judge {', '.join(unsure)}: leave it alone and run this again")
    return found
