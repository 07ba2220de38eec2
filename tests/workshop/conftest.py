"""What many tests of the workshop share."""

import pytest

from game.workshop.check import check
from game.workshop.remembered import Remembered


@pytest.fixture(scope="session")
def checked(tmp_path_factory):
    """All that is wrong with a project, as `check` tells it. What it found in one is remembered for all others, by the
    content it was found in; that this comes to the same is asked in test_remembered."""
    folder = tmp_path_factory.mktemp("checked")
    return lambda root: check(root, None, Remembered(root, folder))
