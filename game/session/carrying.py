"""What goes on from one chapter to the next, and nothing else: what is remembered, what was moved, and chance."""

from collections.abc import Iterator

import msgspec

from game.content.book import Book
from game.content.cast import Cast
from game.content.expressions import Value, Variable
from game.core.rng import Rng
from game.session.state import State
from game.story.memory import Memory

FORMAT = 1
"""Of an ending as it is written down."""


class Carried(msgspec.Struct, omit_defaults=True):
    """How a chapter ended. `after` is its folder. Recorded endings have no `tick` and no `rng` (None: the next chapter
    has its own): each word that a player reads slower would change them."""

    format: int
    book: str
    after: str
    memory: Memory
    moved: dict[str, tuple[int, int]] = {}
    tick: int = 0
    rng: Rng | None = None


_ENCODER = msgspec.json.Encoder(order="deterministic")


def carried(state: State) -> Carried:
    """What goes on from `state`, which stands at the end of its chapter. It is shared with the state, not copied."""
    return Carried(FORMAT, state.book, state.chapter, state.memory, state.moved, state.tick, state.rng)


def without_chance(ending: Carried) -> Carried:
    """The same ending as it is recorded, with nothing in it that depends on how fast somebody played."""
    return msgspec.structs.replace(ending, tick=0, rng=None)


def write_ending(ending: Carried) -> bytes:
    """JSON, the same bytes for the same ending."""
    return _ENCODER.encode(ending)


def read_ending(data: bytes) -> Carried:
    """The ending that `write_ending` wrote. Raises msgspec.ValidationError, msgspec.DecodeError."""
    found = msgspec.json.decode(data, type=Carried)
    if found.format != FORMAT:
        raise msgspec.ValidationError(f"an ending of format {found.format}, not {FORMAT}")
    return found


# ---------------------------------------------------------------------- what no longer fits
def misfits(book: Book, cast: Cast, memory: Memory) -> Iterator[str]:
    """What a memory holds that `book` and its cast do not have any more, in words. What is merely known of lines and
    visits of the past is part of it: a chapter may ask for any of them."""
    lines = {line for script in book.scripts.values() for line in script.lines}
    for name, value in memory.variables.items():
        if name not in book.variables:
            yield f"the variable '{name}' is not declared any more"
        elif not fits(value, book.variables[name]):
            yield f"the variable '{name}' is never '{value}'"
    yield from (f"there is no memory '{name}' any more" for name in memory.held if name not in cast.memories)
    yield from (f"the conversation '{name}' is gone" for name in memory.visits if name not in book.homes)
    yield from (f"the line #{line} is gone" for line in memory.heard if line not in lines)
    yield from (f"{name} is nobody in the cast" for name in {*memory.bonds, *memory.met} - set(cast.people))


def repair_memory(book: Book, cast: Cast, memory: Memory) -> None:
    """Let a memory hold only what `book` and its cast have; what is merely known of the past stays."""
    memory.held = [name for name in memory.held if name in cast.memories]
    memory.variables = {
        name: value
        for name, value in memory.variables.items()
        if name in book.variables and fits(value, book.variables[name])
    }


def fits(value: Value, variable: Variable) -> bool:
    """Whether a variable can be `value`."""
    if variable.kind == "words":
        return value in variable.words
    return isinstance(value, bool) == (variable.kind == "bool") and isinstance(value, int)
