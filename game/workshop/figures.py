"""Figures: what was measured, what it may come to at most, and a table of them for people."""

import time
from collections.abc import Callable

import msgspec


class Figure(msgspec.Struct, frozen=True):
    """One figure. `baseline` is what the bare thing takes in the same unit, and `ratio` the value in baselines (None
    where there is nothing bare to compare with). `limit` is the most, or with `least` the least, that is allowed: of
    the ratio where `relative`, else of the value."""

    name: str
    value: float
    unit: str
    baseline: float | None
    ratio: float | None
    limit: float
    holds: bool


def figure(
    name: str, value: float, unit: str, limit: float, baseline: float | None = None, relative: bool = False,
    least: bool = False,
) -> Figure:  # fmt: skip
    ratio = value / baseline if baseline else None
    held = ratio if relative and ratio is not None else value
    holds = held >= limit if least else held <= limit
    return Figure(name, round(value, 3), unit, baseline and round(baseline, 3), ratio and round(ratio, 3), limit, holds)


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
        verdict = "holds" if figure.holds else "DOES NOT HOLD"
        rows.append(
            f"{figure.name:42} {figure.value:9.2f} {figure.unit:12} {ratio:14} limit {figure.limit:g}  {verdict}"
        )
    return "\n".join(rows)
