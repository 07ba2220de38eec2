"""What part of a frame takes its time: each part timed by itself, without what it hands on to another."""

import functools
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

from game.screen.app import App
from game.screen.barks import Barks
from game.screen.display import Display
from game.screen.dreamscape import Dreamscape
from game.screen.hints import Hints
from game.screen.paint.stage import Stage
from game.screen.scenes.play import Play
from game.screen.speech import Speech
from game.screen.text import Pen
from game.screen.widgets.captions import Captions
from game.screen.widgets.toast import Toasts

PARTS: tuple[tuple[str, type, str], ...] = (
    ("tick", App, "tick"), ("tick", Play, "step"),
    ("layers", Dreamscape, "draw"), ("place", Stage, "draw"), ("people", Stage, "_draw_people"),
    ("light", Stage, "_close"), ("words", Speech, "draw"), ("words", Barks, "draw"), ("words", Toasts, "draw"),
    ("words", Captions, "draw"), ("words", Hints, "draw"),
    ("words", Pen, "show"), ("present", Display, "present"),
)  # fmt: skip
"""Each part, and what it is done by."""


@contextmanager
def timing() -> Iterator[dict[str, int]]:
    """While it lasts, the ns that each part has taken."""
    taken: dict[str, int] = {}
    inner: list[int] = []

    def timed(part: str, act: Callable[..., Any]) -> Callable[..., Any]:
        @functools.wraps(act)
        def measured(*arguments: Any, **named: Any) -> Any:
            inner.append(0)
            start = time.perf_counter_ns()
            try:
                return act(*arguments, **named)
            finally:
                took = time.perf_counter_ns() - start
                taken[part] = taken.get(part, 0) + took - inner.pop()
                if inner:
                    inner[-1] += took

        return measured

    with ExitStack() as stack:
        for part, owner, name in PARTS:
            act = owner.__dict__[name]
            stack.callback(setattr, owner, name, act)
            setattr(owner, name, timed(part, act))
        yield taken


def largest(frame: Callable[[], None], frames: int) -> tuple[str, float]:
    """The part that takes most of so many frames, and ms of it in each; what only shows the picture is none."""
    with timing() as taken:
        for _ in range(frames):
            frame()
    own = {part: ns for part, ns in taken.items() if part != "present"} or taken
    part = max(own, key=lambda part: own[part])
    return part, own[part] / frames / 1e6
