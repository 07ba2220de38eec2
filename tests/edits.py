"""What breaks the small projects of the tests, one edit after the other, as it is written in broken/."""

from functools import cache
from pathlib import Path

import yaml

READER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The quick one, where PyYAML was built with it."""


@cache
def edits(kind):
    """The edits of a folder of broken/, by name: read once, and not to be changed."""
    return yaml.load((Path(__file__).parent / "broken" / kind / "edits.yaml").read_text("utf-8"), Loader=READER)
