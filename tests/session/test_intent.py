"""An intent written down is short, and the same when read."""

import msgspec
import pytest

from game.session.intent import NOTHING, Intent


@pytest.mark.parametrize(
    "intent", [NOTHING, Intent(1, -1, True), Intent(walk_to=(3, 4)), Intent(choose=0), Intent(back=True)]
)
def test_it_is_the_same_when_read(intent):
    assert msgspec.json.decode(msgspec.json.encode(intent), type=Intent) == intent
