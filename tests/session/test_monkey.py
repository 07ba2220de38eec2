"""Chapter one under intents that mean nothing: nothing breaks, and who is restored goes on as if nothing had been."""

import random

import msgspec
import pytest

from game.content.books import END
from game.session import Kept, Session, begin, encode
from game.session.intent import Intent

SHORT, LONG = 4_000, 200_000
"""Ticks of a try, and of one before a chapter is called done."""
BETWEEN = 600
"""Ticks between two restores at most."""
BESIDE = 90
"""Ticks for which both are played on beside each other."""


def intents(chance, session):
    """Intents without end, mostly held for a while, as hands do."""
    while True:
        kind = chance.random()
        wide, high = session.level.width, session.level.height
        if kind < 0.3:
            held = Intent(dx=chance.randint(-1, 1), dy=chance.randint(-1, 1), hurry=chance.random() < 0.3)
        elif kind < 0.4:
            held = Intent(dx=chance.randint(-1, 1), dy=chance.randint(-1, 1), breathe=True)
        elif kind < 0.5:
            yield Intent(walk_to=(chance.randint(-20, wide + 20), chance.randint(-20, high + 20)))
            held = Intent()
        elif kind < 0.6:
            yield Intent(choose=chance.randint(-2, 6))
            continue
        elif kind < 0.62:
            yield Intent(back=True)
            continue
        else:
            yield Intent(interact=True, confirm=chance.random() < 0.9, cancel=chance.random() < 0.05)
            continue
        for _ in range(chance.randint(1, 40)):
            yield held


def restored(library, session):
    return Session(library, msgspec.json.decode(encode(session.kept()), type=Kept))


@pytest.mark.parametrize(
    ("seed", "ticks"),
    [(1, SHORT), *(pytest.param(seed, LONG, marks=pytest.mark.full) for seed in (2, 3))],
)
def test_whoever_is_restored_goes_on_as_if_nothing_had_been(library, seed, ticks):
    chance = random.Random(seed)
    session, ended, restores = begin(library, seed=seed), 0, 0
    acts = intents(chance, session)
    due = chance.randint(1, BETWEEN)
    for tick in range(ticks):
        session.step(next(acts))
        if session.state.beat == END:
            ended += 1
            session = begin(library, seed=seed + ended)
            acts = intents(chance, session)
        if tick == due:
            other, due = restored(library, session), tick + chance.randint(BESIDE, BETWEEN)
            assert encode(other.kept()) == encode(session.kept())
            for _ in range(BESIDE):
                act = next(acts)
                assert session.step(act) == other.step(act)
            assert encode(other.kept()) == encode(session.kept()), f"seed {seed}, tick {tick}"
            restores += 1
    assert restores >= ticks // (BETWEEN + BESIDE)
