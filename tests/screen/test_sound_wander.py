"""How loud a loop is wanders, so that it is not heard twice alike."""

import random
from itertools import pairwise

import msgspec
import pytest

from game.content.paths import project
from game.core.pace import TICKS
from game.core.problem import ContentError
from game.screen.sound.table import TABLE, SoundFile, Table, read_table
from game.screen.sound.wander import Wander

POOL, FEAR, WAITING = "sound/near_pool.ogg", "music/dream_fear.ogg", "sound/near_waiting.ogg"
WITHIN = 64
"""Seconds within which nothing is heard again as it was: the design's figure."""


@pytest.fixture(scope="module")
def table() -> Table:
    return read_table(project())


def heard(table, file, ticks, seed=3):
    wander, found = Wander(table, random.Random(seed)), []
    for _ in range(ticks):
        wander.tick({file})
        found.append(wander.gain(file))
    return found


@pytest.mark.parametrize("file", [POOL, FEAR])
def test_it_stays_between_its_loudest_and_as_far_under_it_as_is_said(table, file):
    found, depth = heard(table, file, 120 * TICKS), table.wanders[file].depth
    assert max(found) <= 1 and min(found) >= 1 - depth
    assert max(found) - min(found) > depth / 2


@pytest.mark.parametrize("file", [POOL, FEAR])
def test_it_never_jumps(table, file):
    assert max(abs(after - before) for before, after in pairwise(heard(table, file, 60 * TICKS))) < 0.1


def test_every_loop_of_a_place_wanders_but_what_counts(table):
    named = [file for file, record in table.sounds.items() if record.kind in ("tone", "near")]
    strays = {*table.strays, *(heard.near for heard in table.things.values() if heard.strays)}
    alone = [file for file in named if file not in table.wanders and table.sounds[file].name not in strays]
    assert alone == [WAITING]


def test_no_turn_of_a_loop_is_as_loud_as_another_within_a_minute(table):
    for file in table.wanders:
        turn = round(table.sounds[file].samples * TICKS / table.rate)
        found = heard(table, file, turn + WITHIN * TICKS)
        turns = [
            tuple(round(level, 2) for level in found[at : at + turn : 10]) for at in range(0, WITHIN * TICKS, turn)
        ]
        assert len(turns) > 1 and len(set(turns)) == len(turns), file


def test_what_does_not_wander_is_as_loud_as_it_is(table):
    assert set(heard(table, WAITING, 10)) == {1.0}


def test_what_is_not_heard_any_more_begins_anew(table):
    wander = Wander(table, random.Random(3))
    wander.tick({POOL})
    wander.tick(set())
    assert wander.gain(POOL) == 1.0


@pytest.mark.parametrize(
    ("name", "said", "told"),
    [
        (
            "pol",
            {"depth": 0.5, "every": (1, 2)},
            "the loudness of 'pol' wanders, but it is no loop (did you mean 'pool'?)",
        ),
        ("door", {"depth": 0.5, "every": (1, 2)}, "the loudness of 'door' wanders, but it is no loop"),
        (
            "pool",
            {"depth": 1.5, "every": (1, 2)},
            "the loudness of 'pool' should sink by more than 0 and by 1 at most, not 1.5",
        ),
        (
            "pool",
            {"depth": 0.5, "every": (2, 1)},
            "the loudness of 'pool' should wander in some seconds, the fewest first",
        ),
    ],
)
def test_what_cannot_wander_is_named(tmp_path, name, said, told):
    real = msgspec.json.decode((project() / TABLE).read_bytes(), type=SoundFile)
    broken = msgspec.to_builtins(real) | {"wanders": {name: said}}
    (tmp_path / TABLE).parent.mkdir(parents=True)
    (tmp_path / TABLE).write_bytes(msgspec.json.format(msgspec.json.encode(broken)))
    with pytest.raises(ContentError) as failed:
        read_table(tmp_path)
    assert [problem.message for problem in failed.value.problems] == [told]
