"""Letters that are not seen: they come along with pasted words, turn their direction, and no face has them."""

import re
import unicodedata
from collections.abc import Iterator

_INVISIBLE = re.compile(
    "[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff\ud800-\udfff]"
)
"""Those of no width, those that turn the direction of words or choose how a letter looks, and halves of letters."""


def is_clear(text: str) -> bool:
    """Whether nothing of `text` is unseen."""
    return text.isascii() or not _INVISIBLE.search(text)


def invisible(text: str) -> Iterator[tuple[int, int, str]]:
    """(line, column, what to say) of everything in `text` that is not seen; line and column from 1."""
    for found in _INVISIBLE.finditer(text):
        before = text[: found.start()]
        yield before.count("\n") + 1, found.start() - before.rfind("\n"), told(found[0])


def told(text: str) -> str:
    """What to say of the first of `text` that is not seen."""
    found = _INVISIBLE.search(text)
    letter = found[0] if found else ""
    name = unicodedata.name(letter, "half a letter").lower() if letter else "nothing"
    return f"something that is not seen stands here, U+{ord(letter or chr(0)):04X} ({name}): delete it"
