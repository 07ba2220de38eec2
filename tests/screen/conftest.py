"""What tests of the screen share."""

import pytest
from menu_app import make_app


@pytest.fixture
def app(library, tmp_path):
    """An app without a screen, with saves and settings of its own."""
    return make_app(library, tmp_path)
